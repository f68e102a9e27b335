import { analyse } from './analysis/analyse.ts';
import { relate } from './consistency/relate.ts';
import { relationIssues } from './consistency/relation-issues.ts';
import { addSentences } from './corrections/add-sentences.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { assembleBriefing } from './documents/assemble-briefing.ts';
import { compareDocuments } from './documents/compare-documents.ts';
import { renderDocuments } from './documents/render-documents.ts';
import { extractFacts } from './facts/extract-facts.ts';
import { feedRecord } from './feeds/feed-record.ts';
import { jsonLdText } from './feeds/json-ld.ts';
import { makeFeeds } from './feeds/make-feeds.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { recogniseMentions } from './mentions/recognise.ts';
import type { Briefing, Notice } from './model/briefing.ts';
import type { Correction } from './model/correction.ts';
import type { Extraction } from './model/extraction.ts';
import type { FeedFormat, FeedRecord } from './model/feed.ts';
import type { Furniture } from './model/furniture.ts';
import type { History, Withdrawal } from './model/history.ts';
import type { Issue } from './model/issue.ts';
import type { Plan } from './model/plan.ts';
import type { SourceDocument } from './model/source.ts';
import type { Sentence } from './model/token.ts';
import type { TargetState, TranslationUnit } from './model/unit.ts';
import { planDocuments } from './planning/plan-documents.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { realise } from './realisation/realise.ts';
import type { Realiser } from './realisation/registry.ts';
import { sayNotice, sayWithdrawn } from './realisation/say-notice.ts';
import { changesFile } from './releases/changes-file.ts';
import { NO_HISTORY } from './releases/read-history.ts';
import { documentChanges } from './releases/released-documents.ts';
import type { TranslationMemory } from './translation/memory.ts';
import type { TranslatedUnit } from './translation/read-xliff.ts';
import { staleTargets, suggest } from './translation/suggest.ts';
import { collectUnits, type KnownTranslations } from './translation/units.ts';
import { unitFactsOf } from './translation/checks/unit-facts.ts';
import type { ImportArticle } from './translation/import-units.ts';
import { writeXliff, type XliffFile } from './translation/write-xliff.ts';

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
}

/** Reads one article: what it says, and what holds after its corrections. */
export function extractArticle(
  source: SourceDocument,
  lexicon: Lexicon,
  corrections: readonly Correction[] = [],
): ExtractedArticle {
  const withAdded = addSentences(source, corrections);
  const sentences = analyse(withAdded.text, withAdded.blocks);
  const recognised = recogniseMentions(withAdded, sentences, lexicon);
  const quoted = findQuotes(withAdded, sentences, recognised.mentions, lexicon);
  const said = extractFacts(withAdded, sentences, recognised.mentions, quoted.quotes, lexicon);
  const found: Extraction = {
    ...recognised.mentions,
    quotes: quoted.quotes,
    facts: said.facts.map((fact) =>
      fact.evidence[0]!.start >= source.text.length ? { ...fact, state: 'added' } : fact,
    ),
    statements: said.statements,
    relations: [],
    issues: [...recognised.issues, ...quoted.issues, ...said.issues],
  };
  const { document, extraction: corrected, issues, acknowledge } = applyCorrections(withAdded, found, corrections);
  const relations = acknowledge(relate(document, corrected));
  const extraction = {
    ...corrected,
    relations,
    issues: [...found.issues, ...issues, ...relationIssues(corrected, relations)],
  };
  return { document, sentences, found, extraction };
}

/** What is decided before anything is said: facts as they stand, the plan, the units that it needs. */
interface PreparedArticle extends ExtractedArticle {
  plan: Plan;
  units: TranslationUnit[];
  factUnits: Record<string, string>;
}

/**
 * The whole way of one article: a pure function of its input and the context. It shows the last released
 * revision, or one more where its documents differ from it.
 */
export function runArticle(input: ArticleInput, context: RunContext): ArticleResult {
  const history = input.history ?? NO_HISTORY;
  const last = history.releases.at(-1);
  const prepared = prepareArticle(input, context);
  if (history.withdrawn && last) return tombstone(prepared, input, context, last.revision, history.withdrawn);
  const notices = noticesOf(input, context);
  const revision = last?.revision ?? 1;
  const made = makeFiles(prepared, input, context, revision, notices);
  if (!last) return made;
  const changes = documentChanges(made.files, last);
  const current = changes.length === 0 ? made : makeFiles(prepared, input, context, revision + 1, notices);
  current.files.set('changes.json', changesFile(current.briefing, last, changes));
  return current;
}

function prepareArticle(input: ArticleInput, context: RunContext): PreparedArticle {
  const { corrections = [] } = input;
  const extracted = extractArticle(input.document, context.lexicon, corrections);
  const { document, sentences, extraction } = extracted;
  const plan = planDocuments(document, extraction, { words: context.words });
  const foreign = context.languages.filter((language) => language !== 'nl');
  return { ...extracted, plan, ...collectUnits(document, sentences, extraction, plan, foreign, knownTo(input)) };
}

function knownTo({ translations, memory }: ArticleInput): KnownTranslations {
  return { own: translations ?? new Map(), memory: memory ?? new Map() };
}

/** The article as an import of translations sees it: every unit that its plan may need, and what their checks look up. */
export function importArticle(input: ArticleInput, context: RunContext): ImportArticle {
  const { document, extraction, units } = prepareArticle(input, context);
  return {
    slug: document.slug,
    units,
    facts: unitFactsOf(extraction, context.lexicon),
    readyStates: context.readyStates,
  };
}

/** What every language says, with the fixed words of its documents. */
function tell(
  prepared: PreparedArticle,
  context: RunContext,
  revision: number,
): { documents: Briefing['documents']; furniture: Record<string, Furniture>; issues: Issue[] } {
  const { document, extraction, plan, units, factUnits } = prepared;
  const { lexicon, languages, readyStates, allowMt, realisers } = context;
  const issues: Issue[] = [];
  const documents: Briefing['documents'] = {};
  const furniture: Record<string, Furniture> = {};
  for (const language of languages) {
    const realised = realise(
      plan,
      extraction,
      { document, units, factUnits, readyStates, allowMt, revision, lexicon, realisers },
      language,
    );
    documents[language] = realised.document;
    furniture[language] = realised.furniture;
    issues.push(...realised.issues);
  }
  return { documents, furniture, issues };
}

function makeFiles(
  prepared: PreparedArticle,
  input: ArticleInput,
  context: RunContext,
  revision: number,
  notices: ReadonlyMap<string, Notice[]>,
): ArticleResult {
  const { document, found, extraction, plan } = prepared;
  const { documents, furniture, issues } = tell(prepared, context, revision);
  for (const [language, list] of notices) documents[language]!.notices = list;
  const needed = neededUnits(prepared, documents);
  const briefing = assembleBriefing({
    document,
    extraction: {
      ...extraction,
      quantities: found.quantities,
      issues: [...extraction.issues, ...issues, ...staleIssues(input, needed, context)],
    },
    plan,
    units: needed,
    corrections: input.corrections ?? [],
    documents,
    revision,
  });
  const { record, files } = render(briefing, furniture, context);
  const translation = new Map<string, XliffFile>();
  for (const language of context.languages.filter((code) => code !== 'nl')) {
    const suggestions = suggest(needed, language, knownTo(input), document.slug);
    const file = { original: `${document.slug}/article.md`, units: needed, suggestions };
    translation.set(language, file);
    files.set(`translation/nl-${language}.xlf`, writeXliff([file], language));
  }
  return { briefing, plan, record, files, translation };
}

/** Units that await a translator because their Dutch was edited after it was translated. */
function staleIssues(input: ArticleInput, units: readonly TranslationUnit[], { languages }: RunContext): Issue[] {
  return languages.flatMap((language) =>
    staleTargets(units, language, knownTo(input), input.document.text).map(({ unit, was }): Issue => ({
      rule: 'translation/stale',
      severity: 'warning',
      message: `${language}: the Dutch of a translated ${unit.kind} was edited: “${was}” is now “${unit.source}”. Its translation is a suggestion (${unit.id}).`,
    })),
  );
}

function render(
  briefing: Briefing,
  furniture: Readonly<Record<string, Furniture>>,
  context: RunContext,
): Pick<ArticleResult, 'record' | 'files'> {
  const fixed = { furniture, contact: context.contact, boilerplate: context.boilerplate ?? {} };
  const record = feedRecord(briefing, fixed);
  const jsonLd = Object.fromEntries(
    Object.keys(briefing.documents).map((language) => [language, jsonLdText(briefing, record, language)]),
  );
  const files = renderDocuments(briefing, { ...fixed, jsonLd });
  files.set('briefing.json', `${JSON.stringify(briefing, undefined, 2)}\n`);
  for (const [path, content] of makeFeeds(briefing, record, context.feeds ?? [])) files.set(path, content);
  return { record, files };
}

/**
 * By language, the notes on the corrections since the first release. What a correction changed is found by
 * saying everything without it and with it: nothing else knows exactly what depends on it.
 */
function noticesOf(input: ArticleInput, context: RunContext): Map<string, Notice[]> {
  const notices = new Map<string, Notice[]>();
  const { corrections = [], history = NO_HISTORY } = input;
  const released = history.releases[0]?.corrections ?? corrections.length;
  const documentsAfter = (count: number): Briefing['documents'] =>
    tell(prepareArticle({ ...input, corrections: corrections.slice(0, count) }, context), context, 1).documents;
  let before: Briefing['documents'] | undefined;
  for (let index = released; index < corrections.length; index += 1) {
    const correction = corrections[index]!;
    if (correction.notice === 'silent') {
      before = undefined;
      continue;
    }
    before ??= documentsAfter(index);
    const after = documentsAfter(index + 1);
    const changes = compareDocuments(before, after);
    for (const language of context.languages) {
      const texts = changes
        .filter((change) => change.language === language)
        .flatMap(({ part, was, now }) => documentsOf(part).map((document) => ({ document, was, now })));
      const notice = sayNotice(correction, texts, context.lexicon, language, context.realisers);
      if (notice) notices.set(language, [...(notices.get(language) ?? []), notice]);
    }
    before = after;
  }
  return notices;
}

/** Which documents print a part of what is told. */
function documentsOf(part: string): Notice['documents'] {
  if (part === 'headline') return ['summary', 'press-brief'];
  return [part === 'summary' ? 'summary' : 'press-brief'];
}

/** A withdrawn article keeps its identity and loses its words. */
function tombstone(
  prepared: PreparedArticle,
  input: ArticleInput,
  context: RunContext,
  revision: number,
  withdrawn: Withdrawal,
): ArticleResult {
  const told = tell(prepared, context, revision);
  const documents: Briefing['documents'] = {};
  for (const language of context.languages) {
    const headline = sayWithdrawn(withdrawn.on, context.lexicon, language, context.realisers);
    const pressBrief = { lead: [], figures: [], quotes: [], background: [], contradictions: [] };
    const headlines = { line: headline, post: headline };
    documents[language] = { state: 'withdrawn', awaiting: [], headline, headlines, summary: [], pressBrief };
  }
  const nothing: Extraction = {
    entities: [],
    quantities: [],
    numerals: [],
    dates: [],
    quotes: [],
    facts: [],
    statements: [],
    relations: [],
    issues: [],
  };
  const briefing = assembleBriefing({
    document: prepared.document,
    extraction: nothing,
    plan: { ...prepared.plan, untold: [] },
    units: [],
    corrections: input.corrections ?? [],
    withdrawn,
    documents,
    revision,
  });
  return { briefing, plan: prepared.plan, ...render(briefing, told.furniture, context), translation: new Map() };
}

/** A sentence that stands in for a fact is a translator's matter only where a language cannot say the fact. */
function neededUnits(
  { units, extraction, factUnits }: PreparedArticle,
  documents: Briefing['documents'],
): TranslationUnit[] {
  const awaited = new Set(Object.values(documents).flatMap((realised) => realised.awaiting));
  return units.filter(
    (unit) =>
      unit.kind !== 'statement' ||
      awaited.has(unit.id) ||
      extraction.statements.some((statement) => statement.unit === unit.id) ||
      Object.entries(factUnits).some(([fact, id]) => id === unit.id && awaited.has(fact)) ||
      Object.values(unit.targets).some((target) => target.text !== undefined),
  );
}
