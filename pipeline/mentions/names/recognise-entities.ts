import type { Lexicon } from '../../lexicon/lexicon.ts';
import { gazetteerOf, namesOf } from '../../lexicon/names.ts';
import type { Entity } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { stableIds } from '../../text/stable-id.ts';
import { findNames, type NameMatch } from './find-names.ts';
import { roleNear } from './role.ts';

/** Languages whose names the gazetteer may give. */
const LANGUAGES = ['nl', 'en', 'fr'];

interface Referent {
  name: string;
  type: Entity['type'];
  gazetteer?: string;
  mentions: NameMatch[];
}

/** Finds names, joins the short forms to the fullest one, and reads the office beside a person. */
export function recogniseEntities(
  document: SourceDocument,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Entity[] {
  const gazetteer = gazetteerOf(lexicon);
  const matches = sentences.flatMap((sentence) => findNames(document, sentence, gazetteer));
  const referents = joinReferents(matches);
  const ids = stableIds(referents, 'e', (referent) => referent.name);
  return referents.map((referent, index): Entity => {
    const names: Entity['names'] = {};
    if (referent.gazetteer !== undefined) {
      for (const language of LANGUAGES) {
        const local =
          language === 'nl'
            ? gazetteer.dutch.get(referent.gazetteer)?.name
            : namesOf(lexicon, language).get(referent.gazetteer)?.name;
        if (local !== undefined) names[language] = local;
      }
    }
    const roles =
      referent.type === 'person'
        ? referent.mentions.flatMap(
            (mention) => roleNear(document, sentences[mention.sentence]!, mention, gazetteer) ?? [],
          )
        : [];
    const role = roles.sort((a, b) => b.text.length - a.text.length)[0];
    const alleged = referent.mentions.some((mention) => isAlleged(sentences[mention.sentence]!, mention));
    return {
      id: ids[index]!,
      type: referent.type,
      name: referent.name,
      names,
      ...(role && { role }),
      ...(referent.gazetteer !== undefined && { gazetteer: referent.gazetteer }),
      ...(alleged && { alleged }),
      mentions: referent.mentions.map((mention) => spanOf(document, mention.start, mention.end)),
    };
  });
}

/** One referent a name; a surname, an abbreviation in brackets or a part of an organisation's name joins the fullest. */
function joinReferents(matches: readonly NameMatch[]): Referent[] {
  const referents: Referent[] = [];
  const longestFirst = [...matches].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  for (const match of longestFirst) {
    const same = referents.find((referent) => isSame(referent, match));
    if (same) {
      same.mentions.push(match);
      same.gazetteer ??= match.gazetteer;
    } else
      referents.push({
        name: match.name,
        type: match.type,
        ...(match.gazetteer !== undefined && { gazetteer: match.gazetteer }),
        mentions: [match],
      });
  }
  for (const referent of referents) referent.mentions.sort((a, b) => a.start - b.start);
  return referents.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function isSame(referent: Referent, match: NameMatch): boolean {
  if (referent.gazetteer !== undefined && referent.gazetteer === match.gazetteer) return true;
  if (referent.name.toLowerCase() === match.name.toLowerCase()) return true;
  if (referent.mentions.some((mention) => mention.text === match.text)) return true;
  if (match.abbreviationOf !== undefined) return referent.name === match.abbreviationOf;
  if (referent.gazetteer !== undefined || match.gazetteer !== undefined) return false;
  const full = referent.name.split(' ');
  const short = match.name.split(' ');
  if (short.length >= full.length) return false;
  const tail = full
    .slice(full.length - short.length)
    .join(' ')
    .toLowerCase();
  if (referent.type === 'person')
    return tail === match.name.toLowerCase() || (short.length === 1 && full[0] === short[0]);
  const initials = full
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  if (match.text === initials && initials.length >= 3) return true;
  return (
    referent.type === match.type &&
    referent.type === 'organisation' &&
    full.slice(0, short.length).join(' ') === match.name &&
    short.length > 1
  );
}

function isAlleged({ tokens }: Sentence, match: NameMatch): boolean {
  return tokens
    .slice(Math.max(0, match.first - 4), match.first)
    .some((token) => /^(?:vermeende?|vermoedelijke?|verdachte)$/.test(token.text.toLowerCase()));
}
