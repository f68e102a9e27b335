import type { DateMention, Entity, Numeral, Quantity } from './mention.ts';
import type { Fact, Relation, Statement } from './fact.ts';
import type { Issue } from './issue.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';

/** A mention of somebody whose name was corrected; `now` is how the source would have named them there. */
export interface Renaming extends Span {
  now: string;
}

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
  /** Words of the source whose value an editor has corrected: a sentence that holds them is not to be printed as it stands. */
  outdated?: Span[];
  /** Words of the source that name somebody under a name that an editor has corrected, with what they are now. */
  renamed?: Renaming[];
}
