import { analyse } from './analysis/analyse.ts';
import { relate } from './consistency/relate.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { assembleBriefing } from './documents/assemble-briefing.ts';
import { renderDocuments } from './documents/render-documents.ts';
import { extractFacts } from './facts/extract-facts.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { recogniseMentions } from './mentions/recognise.ts';
import type { Briefing } from './model/briefing.ts';
import type { Correction } from './model/correction.ts';
import type { Extraction } from './model/extraction.ts';
import type { Furniture } from './model/furniture.ts';
import type { Issue } from './model/issue.ts';
import type { Plan } from './model/plan.ts';
import type { SourceDocument } from './model/source.ts';
import type { Sentence } from './model/token.ts';
import type { TargetState } from './model/unit.ts';
import { planDocuments } from './planning/plan-documents.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { realise } from './realisation/realise.ts';
import type { Realiser } from './realisation/registry.ts';
import type { TranslatedUnit } from './translation/read-xliff.ts';
import { collectUnits } from './translation/units.ts';
import { writeXliff } from './translation/write-xliff.ts';

/** What one article brings to the pipeline besides its words. */
export interface ArticleInput {
  document: SourceDocument;
  corrections?: readonly Correction[];
  /** What translators gave back, by language. */
  translations?: ReadonlyMap<string, readonly TranslatedUnit[]>;
  /** Number of the release that this content would be, from 1. */
  revision?: number;
}

/** What is the same for all articles of a build. */
export interface RunContext {
  lexicon: Lexicon;
  languages: readonly string[];
  readyStates: readonly TargetState[];
  contact?: string | undefined;
  boilerplate?: Readonly<Record<string, string>>;
  /** Aim for the length of the summary, in words. */
  words?: number | undefined;
  /** Realisers of languages that the package does not ship. */
  realisers?: Readonly<Record<string, Realiser>>;
}

/** Everything made from one article. */
export interface ArticleResult {
  briefing: Briefing;
  plan: Plan;
  /** Path inside the slug's folder → content. */
  files: Map<string, string>;
}

/** The first half of the house: words → what they say. Offsets count in the plain text. */
export function extractArticle(
  document: SourceDocument,
  lexicon: Lexicon,
  corrections: readonly Correction[] = [],
): { extraction: Extraction; sentences: Sentence[] } {
  const sentences = analyse(document.text, document.blocks);
  const recognised = recogniseMentions(document, sentences, lexicon);
  const found = findQuotes(document, sentences, recognised.mentions, lexicon);
  const said = extractFacts(document, sentences, recognised.mentions, found.quotes, lexicon);
  const source: Extraction = {
    ...recognised.mentions,
    quotes: found.quotes,
    facts: said.facts,
    statements: said.statements,
    relations: [],
    issues: [...recognised.issues, ...found.issues, ...said.issues],
  };
  const corrected = applyCorrections(source, corrections);
  const { relations, issues } = relate(document, corrected.extraction, lexicon);
  const extraction = {
    ...corrected.extraction,
    relations: corrected.acknowledge(relations),
    issues: [...source.issues, ...corrected.issues, ...issues],
  };
  return { extraction, sentences };
}

/** The whole way of one article: a pure function of its input and the context. */
export function runArticle(input: ArticleInput, context: RunContext): ArticleResult {
  const { document, corrections = [], translations = new Map<string, TranslatedUnit[]>(), revision = 1 } = input;
  const { lexicon, languages, readyStates } = context;
  const { extraction, sentences } = extractArticle(document, lexicon, corrections);
  const plan = planDocuments(document, extraction, { words: context.words });
  const foreign = languages.filter((language) => language !== 'nl');
  const { units, factUnits } = collectUnits(document, sentences, extraction, plan, foreign, translations);
  const issues: Issue[] = [];
  const documents: Briefing['documents'] = {};
  const furniture: Record<string, Furniture> = {};
  for (const language of languages) {
    const realised = realise(
      plan,
      extraction,
      { document, units, factUnits, readyStates, revision, lexicon, realisers: context.realisers },
      language,
    );
    documents[language] = realised.document;
    furniture[language] = realised.furniture;
    issues.push(...realised.issues);
  }
  const awaited = new Set(Object.values(documents).flatMap((realised) => realised.awaiting));
  const needed = units.filter(
    (unit) =>
      unit.kind !== 'statement' ||
      awaited.has(unit.id) ||
      extraction.statements.some((statement) => statement.unit === unit.id) ||
      Object.entries(factUnits).some(([fact, id]) => id === unit.id && awaited.has(fact)) ||
      Object.values(unit.targets).some((target) => target.text !== undefined),
  );
  const briefing = assembleBriefing({
    document,
    extraction: { ...extraction, issues: [...extraction.issues, ...issues] },
    plan,
    units: needed,
    corrections,
    documents,
    revision,
  });
  const files = renderDocuments(briefing, {
    furniture,
    contact: context.contact,
    boilerplate: context.boilerplate ?? {},
  });
  files.set('briefing.json', `${JSON.stringify(briefing, undefined, 2)}\n`);
  for (const language of foreign)
    files.set(`translation/nl-${language}.xlf`, writeXliff(needed, language, `${document.slug}/article.md`));
  return { briefing, plan, files };
}
