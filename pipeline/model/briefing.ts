import { z } from 'zod';
import { Correction } from './correction.ts';
import { DateMention, Entity, Numeral, Quantity } from './mention.ts';
import { DeferredClause, Fact, Relation, Statement } from './fact.ts';
import { FileSpan } from './span.ts';
import { Withdrawal } from './history.ts';
import { Issue } from './issue.ts';
import { Quote } from './quote.ts';
import { TranslationUnit } from './unit.ts';

/** Where in a realised text a figure stands, and which fact or quantity it tells. UTF-16, half-open. */
export const Mark = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), id: z.string() });
/** @see Mark */
export type Mark = z.infer<typeof Mark>;

/** A finished sentence with what it tells. */
export const RealisedSentence = z.object({
  text: z.string(),
  /** Its figures, in order, not overlapping. */
  marks: z.array(Mark).optional(),
  facts: z.array(z.string()),
  quotes: z.array(z.string()),
  statements: z.array(z.string()).optional(),
  /** Set where the text is not in the document's language (an untranslated quote). */
  lang: z.string().optional(),
  /** A machine translation that nobody has approved; its text says so. */
  machine: z.boolean().optional(),
  /** No sentence but a note that here some wait for a translator: their units or facts. What follows takes them up. */
  awaiting: z.array(z.string()).min(1).optional(),
});
/** @see RealisedSentence */
export type RealisedSentence = z.infer<typeof RealisedSentence>;

/** One row of the key figures. */
export const Figure = z.object({
  label: z.string(),
  value: z.string(),
  /** Its figures: a sum may stand in two currencies. */
  marks: z.array(Mark).optional(),
  group: z.string().optional(),
  facts: z.array(z.string()),
});
/** @see Figure */
export type Figure = z.infer<typeof Figure>;

/** A quote as the press brief prints it. */
export const RealisedQuote = z.object({
  id: z.string(),
  /** With the marks of the document's language. */
  text: z.string(),
  /** Name and office, localised. */
  attribution: z.string(),
  /** Where the attribution keeps Dutch words: an office that the language has no name for yet. */
  dutch: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
  translated: z.boolean(),
  lang: z.string(),
  /** A machine translation that nobody has approved; its text says so. */
  machine: z.boolean().optional(),
});
/** @see RealisedQuote */
export type RealisedQuote = z.infer<typeof RealisedQuote>;

/** A dated note that tells readers what was corrected. */
export const Notice = z.object({
  on: z.iso.date(),
  notice: z.enum(['clarification', 'correction']),
  text: z.string(),
  /** Documents that the correction changed. */
  documents: z.array(z.enum(['summary', 'press-brief'])).min(1),
});
/** @see Notice */
export type Notice = z.infer<typeof Notice>;

/** What one language's documents say. */
export const RealisedDocument = z.object({
  state: z.enum(['final', 'draft', 'withdrawn']),
  /** Ids of units, facts or terms that wait for a translator. */
  awaiting: z.array(z.string()),
  headline: z.string(),
  /** Whole sentences, no quotations. */
  headlines: z.object({
    /** For a push message: the headline, or a shorter one where it is longer than 110 characters. */
    line: z.string().max(110),
    /** For a social post: headline and first sentences, as many as 280 characters hold. */
    post: z.string().max(280),
  }),
  summary: z.array(z.array(RealisedSentence)),
  pressBrief: z.object({
    lead: z.array(RealisedSentence),
    figures: z.array(Figure),
    quotes: z.array(RealisedQuote),
    background: z.array(z.array(RealisedSentence)),
    contradictions: z.array(RealisedSentence),
  }),
  /** Notes on the corrections since the first release, oldest first. */
  notices: z.array(Notice).optional(),
});
/** @see RealisedDocument */
export type RealisedDocument = z.infer<typeof RealisedDocument>;

const Counts = z.object({ found: z.int(), told: z.int() });

/** The contract: everything found, said and awaited, of one article. Offsets count in the source file. */
export const Briefing = z.object({
  version: z.literal(1),
  source: z.object({
    slug: z.string(),
    path: z.string(),
    sha256: z.string(),
    language: z.literal('nl'),
    title: z.string().optional(),
    published: z.string().optional(),
    embargo: z.string().optional(),
    publisher: z.string().optional(),
    contact: z.string().optional(),
    url: z.string().optional(),
    revision: z.int().positive(),
  }),
  entities: z.array(Entity.extend({ mentions: z.array(FileSpan), role: FileSpan.optional() })),
  quantities: z.array(Quantity.extend(FileSpan.shape)),
  numerals: z.array(Numeral.extend(FileSpan.shape)),
  dates: z.array(DateMention.extend(FileSpan.shape)),
  quotes: z.array(Quote.extend(FileSpan.shape)),
  facts: z.array(
    Fact.extend({
      evidence: z.array(FileSpan).min(1),
      omits: z.array(FileSpan).min(1).optional(),
      deferred: z.array(DeferredClause.extend(FileSpan.shape)).min(1).optional(),
      leans: FileSpan.optional(),
      grounds: z.array(FileSpan).min(1).optional(),
    }),
  ),
  statements: z.array(Statement.extend(FileSpan.shape)),
  relations: z.array(Relation),
  units: z.array(TranslationUnit),
  corrections: z.array(Correction),
  /** The article was withdrawn: its documents are empty but for a line that says so. */
  withdrawn: Withdrawal.optional(),
  documents: z.record(z.string(), RealisedDocument),
  coverage: z.object({
    quantities: Counts,
    numerals: Counts,
    dates: Counts,
    quotes: Counts,
    facts: Counts,
    untold: z.array(z.object({ id: z.string(), why: z.string() })),
  }),
  issues: z.array(Issue),
});
/** @see Briefing */
export type Briefing = z.infer<typeof Briefing>;
