import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Correction } from '../model/correction.ts';
import type { Extraction } from '../model/extraction.ts';
import type { FeedFormat, FeedRecord } from '../model/feed.ts';
import type { History } from '../model/history.ts';
import type { Plan } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import type { TargetState, TranslationUnit } from '../model/unit.ts';
import type { Realiser } from '../realisation/registry.ts';
import type { AskedTerm } from '../translation/asked-terms.ts';
import type { TranslationMemory } from '../translation/memory.ts';
import type { TranslatedUnit } from '../translation/read-xliff.ts';
import type { XliffFile } from '../translation/write-xliff.ts';

/** What one article brings to the pipeline besides its words. */
export interface ArticleInput {
  document: SourceDocument;
  corrections?: readonly Correction[];
  /** What translators gave back, by language. */
  translations?: ReadonlyMap<string, readonly TranslatedUnit[]>;
  /** What is remembered of other articles, by language. */
  memory?: ReadonlyMap<string, TranslationMemory>;
  /** What was released before; default: nothing. */
  history?: History;
}

/** What is the same for all articles of a build. */
export interface RunContext {
  lexicon: Lexicon;
  languages: readonly string[];
  readyStates: readonly TargetState[];
  /** Print machine translations that nobody has approved, marked. */
  allowMt?: boolean | undefined;
  contact?: string | undefined;
  boilerplate?: Readonly<Record<string, string>>;
  /** Aim for the length of the summary, in words. */
  words?: number | undefined;
  /** Formats for a CMS, besides the documents. */
  feeds?: readonly FeedFormat[];
  /** Realisers of languages that the package does not ship. */
  realisers?: Readonly<Record<string, Realiser>>;
}

/** Everything made from one article. */
export interface ArticleResult {
  briefing: Briefing;
  plan: Plan;
  /** What a CMS receives. */
  record: FeedRecord;
  /** Path inside the slug's folder → content. */
  files: Map<string, string>;
  /** What a translator is asked, by language: the units that the documents need. */
  translation: ReadonlyMap<string, XliffFile>;
}

/** What {@link extractArticle} gives. Offsets count in the plain text. */
export interface ExtractedArticle {
  /** With the sentences that editors added and the current title. */
  document: SourceDocument;
  sentences: Sentence[];
  /** As the source has it. */
  found: Extraction;
  /** As it now stands, after corrections. */
  extraction: Extraction;
  /** The values for which a further correction is made: nothing is withheld or renamed for the sake of others. */
  standing: () => { document: SourceDocument; extraction: Extraction };
}

/** What is decided before anything is said: facts as they stand, the plan, the units that it needs. */
export interface PreparedArticle extends ExtractedArticle {
  plan: Plan;
  units: TranslationUnit[];
  factUnits: Record<string, string>;
  termUnits: ReadonlyMap<string, AskedTerm>;
}
