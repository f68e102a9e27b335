import type { Lexicon } from '../../lexicon/lexicon.ts';
import { conceptOfNoun } from '../../lexicon/terms.ts';
import type { NamedKind } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { WORK } from './bare-title.ts';
import type { NameLookup, NameMatch } from './name-match.ts';

/** What bodies are to others, to a ranking or as parts: this says nothing of what they are. */
const RELATIVE =
  /^(?:dochter.*|moeder.*|zuster.*|tak|eenheid|dienst|rivaal|koploper|landskampioen|recordkampioen|titelhouder|stadgenoot|branchegenoot|prijsvechter|bekerwinnaar|degradatiekandidaat|combinatie|formatie|beweging|groep|uitvoerder|partij|school|kantoor)$/;

/** Other kinds that stand before a name without an article. */
const OTHER = /^(?:storm|orkaan|cycloon|tyfoon|festival|muziekfestival|filmfestival)$/;

/**
 * The noun right before a name that says what it names (aannemer Dijkman, supermarktketen Jumbo, storm Floris): a close apposition
 * (Algemene Nederlandse Spraakkunst 14.9). Only a noun in the singular whose sense is settled.
 */
export function kindNear(
  document: SourceDocument,
  { tokens }: Sentence,
  { first, text }: NameMatch,
  { cues }: NameLookup,
  lexicon: Lexicon,
): NamedKind | undefined {
  const noun = tokens[first - 1];
  // the first word of a sentence may be taken for a name: Aannemer Dijkman
  const isNoun = noun && (first === 1 ? /^(?:NOUN|PROPN)$/ : /^NOUN$/).test(noun.upos);
  if (!isNoun || noun.end + 1 !== tokens[first]?.start) return undefined;
  const word = noun.text.toLowerCase();
  if ((first > 1 && noun.text !== word) || text.toLowerCase().startsWith(word) || RELATIVE.test(word)) return undefined;
  if (!cues.words('organisation-noun').has(word) && !OTHER.test(word) && !WORK.test(word)) return undefined;
  const concept = conceptOfNoun(lexicon, word, word, new Set(tokens.map(({ lemma }) => lemma.toLowerCase())));
  return concept && { ...spanOf(document, noun.start, noun.end), concept: concept.id };
}
