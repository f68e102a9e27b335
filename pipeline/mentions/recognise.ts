import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Issue } from '../model/issue.ts';
import type { Mentions } from '../model/mention.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import { recogniseDates } from './dates/recognise-dates.ts';
import { recogniseEntities } from './names/recognise-entities.ts';
import { recogniseQuantities } from './quantities/recognise-quantities.ts';

/** Finds everything countable and nameable: dates first, because a year is not a quantity. */
export function recogniseMentions(
  document: SourceDocument,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { mentions: Mentions; issues: Issue[] } {
  const { dates, taken, issues } = recogniseDates(document, sentences);
  const { quantities, numerals } = recogniseQuantities(document, sentences, taken, lexicon);
  const entities = recogniseEntities(document, sentences, lexicon);
  return { mentions: { entities, quantities, numerals, dates }, issues };
}
