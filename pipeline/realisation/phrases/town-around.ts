import { gazetteerOf } from '../../lexicon/names.ts';
import type { Entity } from '../../model/mention.ts';
import { placeNamed } from './places-named.ts';
import type { NamingContext } from './references.ts';

/** So many letters before a name hold the adjective of its town and what the place is. */
const BEFORE = 60;

/** De Utrechtse wijk, het Libanese dorp, de Haagse: whose the place is, and perhaps what it is, right before its name. */
const OWNED =
  /(?<!\p{L})(\p{Lu}[\p{L}’-]+e)(?: \p{Ll}*(?:wijk|buurt|stadsdeel|dorp|dorpje|stad|stadje|plaats|plaatsje|gehucht|deelgemeente|badplaats|industrieterrein|bedrijventerrein|polder|eiland|regio|provincie|vallei))? $/u;

/**
 * Where a place is that its name alone does not say: in the town of the adjective that stands before it in the source (de
 * Utrechtse wijk Overvecht: in Utrecht), or in its country where no list knows the place.
 *
 * @returns the town or country as where something is (in Utrecht, à Utrecht)
 */
export function townAround(
  { type, gazetteer, mentions, name }: Entity,
  { lexicon, language, document, grammar }: NamingContext,
): string | undefined {
  const first = mentions[0];
  if (type !== 'place' || !first) return undefined;
  const adjective = OWNED.exec(document.text.slice(Math.max(0, first.start - BEFORE), first.start))?.[1]?.toLowerCase();
  if (adjective === undefined) return undefined;
  const { townAdjectives, demonyms } = gazetteerOf(lexicon);
  const country = demonyms.get(adjective);
  const around = townAdjectives.get(adjective) ?? (country && /^place:[A-Z]{2}$/.test(country) ? country : undefined);
  const isCountry = around?.startsWith('place:') === true;
  if (around === undefined || around === gazetteer || around === 'place:NL') return undefined;
  if (gazetteer !== undefined && isCountry) return undefined;
  const local = placeNamed(lexicon, language, around);
  if (name.includes(local.name)) return undefined;
  // à Overvecht (Utrecht): French has no second à
  return language === 'fr' && !isCountry ? `(${local.name})` : grammar.place(grammar.name(local), 'in');
}
