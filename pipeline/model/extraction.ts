import type { DateMention, Entity, Numeral, Quantity } from './mention.ts';
import type { Fact, Relation, Statement } from './fact.ts';
import type { Issue } from './issue.ts';
import type { Quote } from './quote.ts';

/** All that was found in one document, in plain-text offsets. The stages after facts/ pass it on whole. */
export interface Extraction {
  entities: Entity[];
  quantities: Quantity[];
  numerals: Numeral[];
  dates: DateMention[];
  quotes: Quote[];
  facts: Fact[];
  statements: Statement[];
  relations: Relation[];
  issues: Issue[];
}
