import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { houseEntries, readConfiguration } from './configuration.ts';
import { extractionPart, type ExtractionPart } from './documents/assemble-briefing.ts';
import { createLexicon } from './lexicon/lexicon.ts';
import { LocaleError } from './lexicon/locale-error.ts';
import type { LocaleRoot } from './lexicon/read-locale.ts';
import type { Briefing } from './model/briefing.ts';
import type { Correction } from './model/correction.ts';
import type { FeedFormat, FeedRecord } from './model/feed.ts';
import type { Plan } from './model/plan.ts';
import type { Realiser } from './realisation/registry.ts';
import { extractArticle, runArticle, type ArticleResult, type RunContext } from './run.ts';
import {
  decode,
  readBytes,
  readMemory,
  readSourceFolder,
  slugOfFolder,
  sourceFolders,
  type SourceFolder,
} from './source-folder.ts';
import { parseSource } from './source/parse-source.ts';
import { inputsOf, sharedStamp } from './build-inputs.ts';
import { rememberBuild, unchangedSince, type BuildInputs } from './store/build-state.ts';
import { LockedError, withLock } from './store/lock.ts';
import { recover, writeOutputSet, type WriteReport } from './store/output-set.ts';
import { locate, unplaced, type LocatedIssue } from './text/locate-issue.ts';
import { TemplateError } from './text/template-error.ts';

/** An output language that the package does not ship: one folder and one realiser. */
export interface ExtraLanguage {
  /** Folder that holds the language's folder, as `locales/` does. */
  locales: string;
  realiser: Realiser;
}

/** Where to read, where to write, what to make. Every path may be relative to the working directory. */
export interface BuildOptions {
  /** Source folders (each with an article.md). Default: every folder in `sources/`. */
  sources?: readonly string[] | undefined;
  /** Default `out/`. */
  out?: string | undefined;
  /** Output languages; default: those of the configuration. */
  languages?: readonly string[] | undefined;
  /** Default `brieftaal.config.yaml`. */
  config?: string | undefined;
  /** Aim for the length of the summary. */
  words?: number | undefined;
  /** Formats for a CMS; default: those of the configuration. */
  feeds?: readonly FeedFormat[] | undefined;
  /** Print machine translations that nobody has approved, marked as such; the document stays a draft. */
  allowMt?: boolean | undefined;
  /** Languages beside nl, en and fr, by code. */
  extraLanguages?: Readonly<Record<string, ExtraLanguage>> | undefined;
  /** Make everything, write nothing. */
  dryRun?: boolean | undefined;
  /**
   * Leave an article alone where nothing that its outputs depend on has changed since they were built; its
   * report then has no plan and no record. Has no effect with `extraLanguages`, whose code cannot be compared.
   */
  incremental?: boolean | undefined;
  /** Called as each article is done. */
  onArticle?: ((article: ArticleReport, done: number, total: number) => void) | undefined;
}

/** What became of one article. */
export interface ArticleReport {
  slug: string;
  /** `built`, or `failed` with at least one error among the issues; then nothing of it was written. */
  status: 'built' | 'failed';
  briefing?: Briefing;
  plan?: Plan;
  /** What a CMS receives. */
  record?: FeedRecord;
  issues: LocatedIssue[];
  files?: WriteReport;
}

/** What became of a build. */
export interface BuildReport {
  articles: ArticleReport[];
  /** Problems that belong to no article (configuration, no sources). */
  issues: LocatedIssue[];
}

/**
 * Builds source folders into `out/<slug>/`. One article's failure does not stop the others, and leaves
 * what was built of it before untouched.
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  const out = options.out ?? 'out';
  const setup = prepare(options);
  if (setup.issues.some((issue) => issue.severity === 'error')) return { articles: [], issues: setup.issues };
  const folders = options.sources ?? sourceFolders('sources');
  if (folders.length === 0)
    return {
      articles: [],
      issues: [unplaced('source/missing', 'sources', 'No source folders: expected sources/<slug>/article.md.')],
    };
  const isIncremental = options.incremental && !options.dryRun && !options.extraLanguages;
  const report = await buildFolders(folders, setup.context, {
    out: options.dryRun ? undefined : out,
    shared: isIncremental ? sharedStamp(options.config, setup.context) : undefined,
    onArticle: options.onArticle,
  });
  return { ...report, issues: [...setup.issues, ...report.issues] };
}

/** How {@link buildFolders} builds. */
export interface FolderBuild extends Pick<BuildOptions, 'onArticle'> {
  /** Where it writes; nothing is written without. */
  out: string | undefined;
  /** Stamp of what all articles are made with: leaves those alone that were made with it and have not changed. */
  shared?: string | undefined;
  /** What is remembered of other articles, where it was read before. */
  memories?: MemoryCache;
}

/** Builds source folders with a configuration that was read before. */
export async function buildFolders(
  folders: readonly string[],
  context: RunContext,
  { out, shared, memories = new Map() as MemoryCache, onArticle }: FolderBuild,
): Promise<BuildReport> {
  const buildAll = async (): Promise<ArticleReport[]> => {
    if (out !== undefined) recover(out);
    const articles: ArticleReport[] = [];
    const stamps = new Map<string, string>();
    for (const folder of folders) {
      const inputs = shared === undefined ? undefined : inputsOf(folder, context.languages, shared, stamps);
      const before = out !== undefined && inputs ? unchanged(folder, out, inputs) : undefined;
      const article = before ?? buildArticle(folder, context, out, memories, inputs);
      articles.push(article);
      onArticle?.(article, articles.length, folders.length);
      await new Promise((resume) => setImmediate(resume));
    }
    return articles;
  };
  try {
    const articles = await (out === undefined ? buildAll() : withLock(out, buildAll));
    return { articles, issues: [] };
  } catch (error) {
    const place = out ?? '.';
    if (error instanceof LockedError) return { articles: [], issues: [unplaced('store/locked', place, error.message)] };
    if (!isDiskError(error)) throw error;
    return { articles: [], issues: [unplaced('store/unwritable', place, `Cannot be written: ${error.message}`)] };
  }
}

/** The report of an article whose outputs stand as they would be made; its briefing is read when it is asked for. */
function unchanged(folder: string, out: string, inputs: BuildInputs): ArticleReport | undefined {
  const slug = slugOfFolder(folder);
  const before = unchangedSince(out, slug, inputs);
  if (!before) return undefined;
  return {
    slug,
    status: 'built',
    issues: before.issues,
    files: { written: [], removed: [], unchanged: before.files },
    get briefing() {
      return JSON.parse(readFileSync(join(out, slug, 'briefing.json'), 'utf8')) as Briefing;
    },
  };
}

/** What {@link extract} gives for one file. */
export interface ExtractReport {
  extraction?: ExtractionPart;
  issues: LocatedIssue[];
}

/**
 * Extracts one Markdown or plain text file, front matter optional.
 *
 * @param options `published` (ISO date) is used where the front matter has none; `bytes` where the text is not on disk
 */
export function extract(
  path: string,
  options: { published?: string | undefined; bytes?: Uint8Array; config?: string | undefined } = {},
): ExtractReport {
  const setup = prepare({ config: options.config });
  if (setup.issues.some((issue) => issue.severity === 'error')) return { issues: setup.issues };
  const bytes = options.bytes ?? readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { issues: [bytes] };
  const slug = basename(path).replace(/\.[^.]+$/, '');
  const { document, issues } = parseSource({ slug, path, bytes, published: options.published });
  const file = document?.file ?? decode(bytes);
  const located = issues.map((issue) => locate(issue, path, file));
  if (!document) return { issues: located };
  try {
    const { extraction } = extractArticle(document, setup.context.lexicon);
    const part = extractionPart(document, extraction);
    return { extraction: part, issues: [...located, ...part.issues.map((issue) => locate(issue, path, file))] };
  } catch (error) {
    return { issues: [...located, contentProblem(error, path)] };
  }
}

/** Reads the configuration: what is the same for every article. */
export function prepare(
  options: Pick<BuildOptions, 'config' | 'languages' | 'words' | 'allowMt' | 'feeds' | 'extraLanguages'>,
): {
  context: RunContext;
  issues: LocatedIssue[];
} {
  const path = options.config ?? 'brieftaal.config.yaml';
  const { configuration, issues } = readConfiguration(path);
  const file = existsSync(path) && issues.length ? readFileSync(path, 'utf8') : '';
  const extra = Object.values(options.extraLanguages ?? {});
  const roots: LocaleRoot[] = [...extra.map((language) => language.locales), houseEntries(configuration, path)];
  const context: RunContext = {
    lexicon: createLexicon(roots),
    languages: options.languages ?? configuration.languages,
    readyStates: configuration.readyStates,
    contact: configuration.contact,
    boilerplate: configuration.boilerplate,
    words: options.words,
    allowMt: options.allowMt,
    feeds: options.feeds ?? configuration.feeds,
    realisers: Object.fromEntries(
      Object.entries(options.extraLanguages ?? {}).map(([code, language]) => [code, language.realiser]),
    ),
  };
  return { context, issues: issues.map((issue) => locate(issue, path, file)) };
}

/** What is remembered of the articles in one folder, by that folder: read once a build. */
export type MemoryCache = Map<string, ReturnType<typeof readMemory>>;

/** One article made in memory, or what keeps it from being made. */
export interface MadeArticle {
  source?: SourceFolder;
  result?: ArticleResult;
  /** Whether the translations of other articles were looked at. */
  askedMemory?: boolean;
  /** One of them is an error where there is no result. */
  issues: LocatedIssue[];
}

/**
 * Makes one article's outputs and writes nothing.
 *
 * @param options `corrections` stand in for those of its corrections.yaml
 */
export function makeArticle(
  folder: string,
  context: RunContext,
  options: { corrections?: readonly Correction[]; memories?: MemoryCache } = {},
): MadeArticle {
  const { corrections, memories = new Map() as MemoryCache } = options;
  const { source, issues: found } = readSourceFolder(folder, context.languages);
  if (!source) return { issues: found };
  const root = dirname(resolve(folder));
  const remembered = memories.get(root) ?? readMemory(dirname(folder), context.languages, context.readyStates);
  memories.set(root, remembered);
  const issues = [...found, ...remembered.issues];
  try {
    const { memory } = remembered;
    for (const translations of memory.values()) translations.asked = false;
    const result = runArticle({ ...source, ...(corrections && { corrections }), memory }, context);
    const all = [...issues, ...result.briefing.issues.map(source.locate)];
    if (all.some((issue) => issue.severity === 'error')) return { source, issues: all };
    return { source, result, issues: all, askedMemory: [...memory.values()].some(({ asked }) => asked) };
  } catch (error) {
    return { source, issues: [...issues, contentProblem(error, source.path)] };
  }
}

function buildArticle(
  folder: string,
  context: RunContext,
  out: string | undefined,
  memories: MemoryCache,
  inputs: BuildInputs | undefined,
): ArticleReport {
  const slug = slugOfFolder(folder);
  const { result, issues, askedMemory = false } = makeArticle(folder, context, { memories });
  if (!result) return { slug, status: 'failed', issues };
  const { briefing, plan, record, files } = result;
  if (out === undefined) return { slug, status: 'built', briefing, plan, record, issues };
  try {
    const report = writeOutputSet(out, slug, files);
    if (inputs) rememberBuild(out, slug, inputs, { askedMemory, issues });
    return { slug, status: 'built', briefing, plan, record, issues, files: report };
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return {
      slug,
      status: 'failed',
      issues: [...issues, unplaced('store/unwritable', out, `Cannot be written: ${error.message}`)],
    };
  }
}

/** A problem of locales or templates is the newsroom's to mend; anything else is a bug and is thrown on. */
function contentProblem(error: unknown, path: string): LocatedIssue {
  if (error instanceof LocaleError) return unplaced('locale/file', error.path, error.message);
  if (error instanceof TemplateError) return unplaced('template/file', error.path, error.message);
  throw error instanceof Error ? new Error(`${path}: ${error.message}`, { cause: error }) : error;
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
