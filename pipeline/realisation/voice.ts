import type { FrameMessages } from '../lexicon/frame-messages.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SemanticType } from '../lexicon/term.ts';
import type { Fact, Relation, Statement } from '../model/fact.ts';
import type { DateMention, Entity, Quantity } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Say } from './catalogue.ts';
import type { FigureMarks } from './figures/figure-marks.ts';
import type { Grammar } from './grammar.ts';

/** One language telling one article: its grammar and messages, and what was found, by id. */
export interface Voice {
  language: string;
  grammar: Grammar;
  /** For the marks around Dutch words that stand untranslated. */
  dutch: Grammar;
  lexicon: Lexicon;
  say: Say;
  marks: FigureMarks;
  messages: ReadonlyMap<string, FrameMessages>;
  document: SourceDocument;
  published: string | undefined;
  facts: ReadonlyMap<string, Fact>;
  entities: ReadonlyMap<string, Entity>;
  quantities: ReadonlyMap<string, Quantity>;
  dates: ReadonlyMap<string, DateMention>;
  quotes: ReadonlyMap<string, Quote>;
  statements: ReadonlyMap<string, Statement>;
  relations: readonly Relation[];
  /** Fact id → unit of its sentence. */
  factUnits: Readonly<Record<string, string>>;
  /** Unit of the source's own title. */
  titleUnit?: string;
  /** Semantic type of a concept; none where the termbase does not know it. */
  typeOf(concept: string): SemanticType[];
  /**
   * Words of the source as they may be printed now: with the names that an editor has corrected.
   *
   * @throws CannotSay where they say something else that was corrected
   */
  wordsOf: (span: Span) => string;
  /** The text of a unit in this language, where it is finished: the source itself in Dutch. */
  textOf(unit: string | undefined): string | undefined;
  /** Whether that text is a machine's that nobody has approved: it is printed only with a mark, and still awaits. */
  isMachine(unit: string | undefined): boolean;
}
