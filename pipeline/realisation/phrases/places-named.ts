import type { Lexicon } from '../../lexicon/lexicon.ts';
import { localiseName } from '../../lexicon/localise-name.ts';
import { gazetteerOf, type LocalName } from '../../lexicon/names.ts';
import { CannotSay } from './phrase.ts';

/** The country, region or town of a modifier (`place:FR`, `city:utrecht`) as a language names it, with its adjective. */
export function placeNamed(lexicon: Lexicon, language: string, id: string): LocalName {
  const dutch = gazetteerOf(lexicon).dutch.get(id);
  const local = dutch && localiseName(lexicon, language, { name: dutch.name, gazetteer: id, type: 'place' });
  if (!local) throw new CannotSay(id);
  return local;
}
