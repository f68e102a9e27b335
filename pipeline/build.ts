import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { houseEntries, readConfiguration } from './configuration.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import { LocaleError } from './lexicon/locale-error.ts';
import { createLexicon } from './lexicon/lexicon.ts';
import type { LocaleRoot } from './lexicon/read-locale.ts';
import type { Briefing } from './model/briefing.ts';
import type { Issue } from './model/issue.ts';
import type { Plan } from './model/plan.ts';
import type { Realiser } from './realisation/registry.ts';
import { extractionPart, type ExtractionPart } from './documents/assemble-briefing.ts';
import { extractArticle, runArticle, type RunContext } from './run.ts';
import { parseSource } from './source/parse-source.ts';
import { LockedError, withLock } from './store/lock.ts';
import { recover, writeOutputSet, type WriteReport } from './store/output-set.ts';
import { readXliff, type TranslatedUnit } from './translation/read-xliff.ts';
import { locate, type LocatedIssue } from './text/locate-issue.ts';
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
  /** Languages beside nl, en and fr, by code. */
  extraLanguages?: Readonly<Record<string, ExtraLanguage>> | undefined;
  /** Make everything, write nothing. */
  dryRun?: boolean | undefined;
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
  const buildAll = async (): Promise<ArticleReport[]> => {
    if (!options.dryRun) recover(out);
    const articles: ArticleReport[] = [];
    for (const folder of folders) {
      const article = buildArticle(folder, setup.context, options.dryRun ? undefined : out);
      articles.push(article);
      options.onArticle?.(article, articles.length, folders.length);
      await new Promise((resume) => setImmediate(resume));
    }
    return articles;
  };
  try {
    const articles = await (options.dryRun ? buildAll() : withLock(out, buildAll));
    return { articles, issues: setup.issues };
  } catch (error) {
    if (error instanceof LockedError) return { articles: [], issues: [unplaced('store/locked', out, error.message)] };
    if (!isDiskError(error)) throw error;
    return { articles: [], issues: [unplaced('store/unwritable', out, `Cannot be written: ${error.message}`)] };
  }
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
  const bytes = options.bytes ?? readFile(path);
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

/** Every folder in `root` that has an article.md, by name. */
export function sourceFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'article.md')))
    .map((entry) => join(root, entry.name))
    .sort();
}

function prepare(options: BuildOptions): { context: RunContext; issues: LocatedIssue[] } {
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
    realisers: Object.fromEntries(
      Object.entries(options.extraLanguages ?? {}).map(([code, language]) => [code, language.realiser]),
    ),
  };
  return { context, issues: issues.map((issue) => locate(issue, path, file)) };
}

function buildArticle(folder: string, context: RunContext, out: string | undefined): ArticleReport {
  const slug = basename(resolve(folder));
  const path = join(folder, 'article.md');
  const failed = (issues: LocatedIssue[]): ArticleReport => ({ slug, status: 'failed', issues });
  const bytes = readFile(path);
  if (!(bytes instanceof Uint8Array)) return failed([bytes]);
  const { document, issues } = parseSource({ slug, path, bytes });
  const file = document?.file ?? decode(bytes);
  const found = issues.map((issue) => locate(issue, path, file));
  if (!document) return failed(found);

  const companions = readCompanions(folder, context.languages);
  const problems = [...found, ...companions.issues];
  if (problems.some((issue) => issue.severity === 'error')) return failed(problems);
  try {
    const { briefing, plan, files } = runArticle({ document, ...companions }, context);
    const all = [...problems, ...briefing.issues.map((issue) => locate(issue, path, file))];
    const written = out === undefined ? undefined : writeOutputSet(out, slug, files);
    return { slug, status: 'built', briefing, plan, issues: all, ...(written && { files: written }) };
  } catch (error) {
    return failed([
      ...problems,
      isDiskError(error)
        ? unplaced('store/unwritable', out ?? '', `Cannot be written: ${error.message}`)
        : contentProblem(error, path),
    ]);
  }
}

/** What lies beside the article: corrections and translations. */
function readCompanions(folder: string, languages: readonly string[]) {
  const issues: LocatedIssue[] = [];
  const read = <T>(name: string, parse: (text: string, path: string) => { issues: Issue[] } & T): T | undefined => {
    const path = join(folder, name);
    if (!existsSync(path)) return undefined;
    const text = readFileSync(path, 'utf8');
    const parsed = parse(text, path);
    issues.push(...parsed.issues.map((issue) => locate(issue, path, text)));
    return parsed;
  };
  const corrections = read('corrections.yaml', readCorrections)?.corrections ?? [];
  const translations = new Map<string, TranslatedUnit[]>();
  for (const language of languages) {
    const units = read(`translations.${language}.xlf`, (text, path) => readXliff(text, language, path))?.units;
    if (units) translations.set(language, units);
  }
  return { corrections, translations, issues };
}

function readFile(path: string): Uint8Array | LocatedIssue {
  if (!existsSync(path)) return unplaced('source/missing', path, 'There is no such file.');
  try {
    if (!statSync(path).isFile()) return unplaced('source/unreadable', path, 'Expected a file.');
    return readFileSync(path);
  } catch (error) {
    return unplaced('source/unreadable', path, `Cannot be read: ${(error as Error).message}`);
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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

function unplaced(rule: Issue['rule'], path: string, message: string): LocatedIssue {
  return { rule, severity: 'error', message, path, line: 1, column: 1 };
}
