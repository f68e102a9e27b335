/**
 * What each document says, in what order, what is grouped. One plan serves all languages: it names
 * facts, quotes and statements by id and says nothing about words. (Reiter & Dale 2000: document
 * plan, aggregation, referring expressions.)
 */
export interface Plan {
  /** The fact or title that makes the headline. */
  headline: Message;
  /** The summary: paragraphs of sentences. */
  summary: PlannedSentence[][];
  pressBrief: {
    lead: PlannedSentence[];
    /** Rows of the table of key figures. */
    figures: PlannedFigure[];
    quotes: QuoteMessage[];
    background: PlannedSentence[][];
    /** Ids of relations of kind `contradicts`, by index in `extraction.relations`. */
    contradictions: number[];
  };
  /** Why a fact is where it is, by id; for `--explain`. */
  reasons: Record<string, string>;
  /** What no document tells, with one of a closed set of reasons. */
  untold: { id: string; why: UntoldReason }[];
}

/** Why something found in the source stands in no document. */
export type UntoldReason =
  | 'length'
  | 'duplicate'
  | 'restated'
  | 'background'
  | 'inside-quote'
  | 'inside-statement'
  | 'no-frame'
  | 'boilerplate'
  | 'withheld'
  | 'rejected';

/** One sentence to be: its messages are joined by the realiser. */
export interface PlannedSentence {
  /** Position-independent id, from the ids of its messages. */
  id: string;
  messages: Message[];
}

/** Something to say. */
export type Message = FactMessage | QuoteMessage | StatementMessage | TitleMessage;

/**
 * One frame's clause. Several facts are said in one clause where they share frame, agent, time and
 * place, and only the object differs (`8000 kilo cocaïne en 1200 kilo crystal meth`).
 */
export interface FactMessage {
  kind: 'fact';
  facts: string[];
  form: 'clause' | 'nominal' | 'headline';
  /** What stands before the verb when it is not the subject. */
  front?: 'time' | 'place' | 'source' | undefined;
  /** A connective that means something: also (another of the kind), total, contrast, a part, another beside it (while). */
  connective?: 'also' | 'total' | 'contrast' | 'including' | 'while' | undefined;
  /** Leave out what the context already gives. */
  omit?: ('time' | 'place' | 'source' | 'agent')[];
}

/** A quotation with its speaker. */
export interface QuoteMessage {
  kind: 'quote';
  /** One id, or the ids of an interrupted quote in order. */
  quotes: string[];
}

/** A statement, told in nl as it stands and elsewhere by its translation. */
export interface StatementMessage {
  kind: 'statement';
  statement: string;
}

/** The source's own title: Dutch as it stands, elsewhere by its translation. */
export interface TitleMessage {
  kind: 'title';
}

/** A row of the key figures: the figure of a fact, with what it counts. `group` compares countries or parties. */
export interface PlannedFigure {
  fact: string;
  group?: { kind: 'place' | 'source'; key: string };
}
