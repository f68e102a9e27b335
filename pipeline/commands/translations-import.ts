import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { TargetState } from '../model/unit.ts';
import { importArticle } from '../run.ts';
import { readMemory, readSourceFolder, type SourceFolder } from '../source-folder.ts';
import { LockedError, withLock } from '../store/lock.ts';
import { writeFilesSafely } from '../store/write-files.ts';
import { locate, unplaced, type LocatedIssue } from '../text/locate-issue.ts';
import { addHouseTerms, type HouseTerm } from '../translation/house-terms.ts';
import { importUnits, type ImportArticle, type ImportReport } from '../translation/import-units.ts';
import { mergeUnits } from '../translation/merge-units.ts';
import { targetLanguages } from '../translation/target-languages.ts';
import { mergeMemory } from '../translation/merge-memory.ts';
import { readXliff } from '../translation/read-xliff.ts';
import { writeXliff } from '../translation/write-xliff.ts';
import { formatIssue } from './report.ts';
import { ExitCode, type Terminal } from './terminal.ts';
import { readReturned, type Returned } from './translations-files.ts';
import { tellErrors, translationWork, type TranslationFlags, type TranslationWork } from './translations-articles.ts';

/** Flags of `translations import`. */
export interface ImportFlags extends TranslationFlags {
  state?: TargetState;
  dryRun?: boolean;
}

/** An article with what an import adds to it. */
interface Article {
  folder: string;
  source: SourceFolder;
  article: ImportArticle;
}

/**
 * Checks every target and writes `sources/<slug>/translations.<lang>.xlf`, each file whole or not at all.
 *
 * @returns the exit code: 1 where a unit or file was refused
 */
export async function importTranslations(
  paths: readonly string[],
  flags: ImportFlags,
  terminal: Terminal,
): Promise<number> {
  const work = translationWork([], flags, terminal);
  if (!work) return ExitCode.content;
  const articles = new ArticlesOf(work, flags);
  const writes = new Map<string, string>();
  const terms: HouseTerm[] = [];
  let failed = false;
  for (const path of paths) {
    const returned = readReturned(path);
    if (!Array.isArray(returned)) {
      failed = true;
      terminal.stderr.write(`${formatIssue(returned)}\n`);
      continue;
    }
    for (const file of returned)
      failed = !importFile(file, work, flags, articles, { writes, terms }, terminal) || failed;
  }
  // an article that cannot be read keeps its own units out, not those of the others
  failed = tellErrors(articles.issues, terminal) || failed;
  const house = houseFile(flags, terms);
  if (flags.dryRun || (writes.size === 0 && !house)) return failed ? ExitCode.content : ExitCode.done;
  const problem = (await write(flags.sources, writes)) ?? (house && writeFilesSafely(house.folder, house.files));
  if (problem) {
    terminal.stderr.write(`${formatIssue(problem)}\n`);
    return ExitCode.content;
  }
  for (const name of writes.keys()) terminal.stdout.write(`wrote ${join(flags.sources, name)}\n`);
  for (const { term, language } of house ? terms : [])
    terminal.stdout.write(`wrote ${house!.path}: ${term.what === 'office' ? term.office : term.lemma}, ${language}\n`);
  return failed ? ExitCode.content : ExitCode.done;
}

/** What an import is about to write. */
interface Changes {
  /** Path inside `sources/` → content. */
  writes: Map<string, string>;
  terms: HouseTerm[];
}

/** The configuration with the terms that came back; nothing where none did. */
function houseFile(
  flags: ImportFlags,
  terms: readonly HouseTerm[],
): { path: string; folder: string; files: Map<string, string> } | undefined {
  if (terms.length === 0) return undefined;
  const path = flags.config ?? 'brieftaal.config.yaml';
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  return { path, folder: dirname(path), files: new Map([[basename(path), addHouseTerms(before, terms)]]) };
}

/** Writes while no build reads. */
async function write(sources: string, files: ReadonlyMap<string, string>): Promise<LocatedIssue | undefined> {
  const out = join(sources, '..', 'out');
  try {
    return await withLock(out, () => writeFilesSafely(sources, files));
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    return unplaced('store/locked', out, error.message);
  }
}

/** The articles of `sources/`, read when a file first needs them. */
class ArticlesOf {
  readonly issues: LocatedIssue[] = [];
  private loaded: Article[] | undefined;

  constructor(
    private readonly work: TranslationWork,
    private readonly flags: ImportFlags,
  ) {}

  all(): Article[] {
    if (this.loaded) return this.loaded;
    const { folders, languages, context } = this.work;
    const { memory } = readMemory(this.flags.sources, languages, context.readyStates);
    this.loaded = folders.flatMap((folder): Article[] => {
      const { source, issues } = readSourceFolder(folder, context.languages);
      this.issues.push(...issues.filter(({ severity }) => severity === 'error'));
      return source ? [{ folder, source, article: importArticle({ ...source, memory }, context) }] : [];
    });
    return this.loaded;
  }
}

/** Imports one file into `writes`; false where it or one of its units was refused. */
function importFile(
  { path, text }: Returned,
  { languages }: TranslationWork,
  flags: ImportFlags,
  articles: ArticlesOf,
  { writes, terms }: Changes,
  terminal: Terminal,
): boolean {
  const tell = (issues: readonly Issue[]): void => {
    for (const issue of issues) terminal.stderr.write(`${formatIssue(locate(issue, path, text))}\n`);
  };
  const isMemory = extname(path).toLowerCase() === '.tmx';
  const found = isMemory ? languages : targetLanguages(text).filter((language) => languages.includes(language));
  // a file of no language of ours is read as the first one, so that the reader says what is wrong with it
  const language = found[0] ?? languages[0]!;
  if (isMemory) {
    return found.every((code) => {
      const name = `memory.${code}.tmx`;
      const { tmx, added, issues } = mergeMemory(readIfThere(writes, flags.sources, name), text, code, path);
      tell(issues);
      if (tmx !== undefined && added > 0) writes.set(name, tmx);
      if (issues.length === 0) terminal.stdout.write(`${path}: ${code}, ${added} translations new to the memory\n`);
      return issues.length === 0;
    });
  }
  const { units, issues } = readXliff(text, language, path);
  tell(issues);
  if (issues.some(({ rule }) => rule === 'translation/file')) return false;
  const all = articles.all();
  const report = importUnits(
    units,
    all.map(({ article }) => article),
    language,
    path,
    flags.state,
  );
  tell(report.issues);
  terms.push(...report.terms);
  for (const { source, article } of all) {
    const accepted = report.accepted.get(article.slug);
    if (!accepted) continue;
    const name = `${article.slug}/translations.${language}.xlf`;
    const before = writes.get(name);
    const own =
      before === undefined ? (source.translations.get(language) ?? []) : readXliff(before, language, name).units;
    writes.set(name, writeXliff([mergeUnits(article.slug, language, own, accepted, article.units)], language));
  }
  terminal.stdout.write(`${path}: ${summary(report, issues.length)}\n`);
  return report.refused === 0 && issues.length === 0;
}

function summary({ accepted, unchanged, untranslated, kept, refused }: ImportReport, unread: number): string {
  const taken = [...accepted.values()].flat();
  const unfinished = taken.filter(({ state }) => state !== 'final' && state !== 'signed-off').length;
  return [
    `${taken.length} taken in${unfinished ? ` (${unfinished} of them not final: --state final finishes them)` : ''}`,
    `${refused + unread} refused`,
    `${untranslated} untranslated`,
    `${unchanged} unchanged`,
    ...(kept ? [`${kept} kept as they were finished before`] : []),
  ].join(', ');
}

function readIfThere(writes: ReadonlyMap<string, string>, sources: string, name: string): string | undefined {
  const written = writes.get(name);
  if (written !== undefined) return written;
  try {
    return readFileSync(join(sources, name), 'utf8');
  } catch {
    return undefined;
  }
}
