import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readCorrections } from './corrections/read-corrections.ts';
import type { Correction } from './model/correction.ts';
import type { History } from './model/history.ts';
import type { Issue } from './model/issue.ts';
import type { SourceDocument } from './model/source.ts';
import { NO_HISTORY, readHistory } from './releases/read-history.ts';
import { parseSource } from './source/parse-source.ts';
import { locate, unplaced, type LocatedIssue } from './text/locate-issue.ts';
import { TranslationMemory, type MemoryEntry } from './translation/memory.ts';
import type { TargetState } from './model/unit.ts';
import { readTmx } from './translation/read-tmx.ts';
import { readXliff, type TranslatedUnit } from './translation/read-xliff.ts';

/** What lies in one source folder, read and checked. */
export interface SourceFolder {
  slug: string;
  /** Path of the article. */
  path: string;
  document: SourceDocument;
  corrections: Correction[];
  /** What was released and withdrawn. */
  history: History;
  /** What translators gave back, by language. */
  translations: Map<string, TranslatedUnit[]>;
  /** Places an issue in the file that it is about: the article, or the corrections. */
  locate: (issue: Issue) => LocatedIssue;
}

/** Every folder in `root` that has an article.md, by name. */
export function sourceFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'article.md')))
    .map((entry) => join(root, entry.name))
    .sort();
}

/** Slug of a source folder: its name. */
export function slugOfFolder(folder: string): string {
  return basename(resolve(folder));
}

/**
 * Reads a source folder: article, corrections, translations.
 *
 * @returns no folder where an issue is an error
 */
export function readSourceFolder(
  folder: string,
  languages: readonly string[],
): { source?: SourceFolder; issues: LocatedIssue[] } {
  const slug = slugOfFolder(folder);
  const path = join(folder, 'article.md');
  const bytes = readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { issues: [bytes] };
  const { document, issues: found } = parseSource({ slug, path, bytes });
  const issues = found.map((issue) => locate(issue, path, document?.file ?? decode(bytes)));
  if (!document) return { issues };

  const read = <T>(name: string, parse: (text: string, path: string) => { issues: Issue[] } & T): T | undefined => {
    const beside = join(folder, name);
    if (!existsSync(beside)) return undefined;
    const text = readFileSync(beside, 'utf8');
    const parsed = parse(text, beside);
    issues.push(...parsed.issues.map((issue) => locate(issue, beside, text)));
    return parsed;
  };
  const { corrections, places } = read('corrections.yaml', readCorrections) ?? { corrections: [], places: [] };
  const history = read('history.json', readHistory)?.history ?? NO_HISTORY;
  const translations = new Map<string, TranslatedUnit[]>();
  for (const language of languages) {
    const units = read(`translations.${language}.xlf`, (text, beside) => readXliff(text, language, beside))?.units;
    if (units) translations.set(language, units);
  }
  if (issues.some((issue) => issue.severity === 'error')) return { issues };
  const place = (issue: Issue): LocatedIssue => {
    if (issue.correction === undefined) return locate(issue, path, document.file);
    const beside = join(folder, 'corrections.yaml');
    return locate({ ...issue, path: beside, start: places[issue.correction] }, beside, readFileSync(beside, 'utf8'));
  };
  return { source: { slug, path, document, corrections, history, translations, locate: place }, issues };
}

/**
 * What is remembered of all articles in `root`, by language: `memory.<lang>.tmx`, then the finished units
 * of each article, by slug; those are read when something is first looked up. A file that cannot be read
 * is the matter of its own article; an unreadable memory is an issue.
 */
export function readMemory(
  root: string,
  languages: readonly string[],
  readyStates: readonly TargetState[],
): { memory: Map<string, TranslationMemory>; issues: LocatedIssue[] } {
  const issues: LocatedIssue[] = [];
  const memory = new Map<string, TranslationMemory>();
  for (const language of languages) {
    if (language === 'nl') continue;
    const shared: MemoryEntry[] = [];
    const file = join(root, `memory.${language}.tmx`);
    if (existsSync(file)) {
      const text = readFileSync(file, 'utf8');
      const read = readTmx(text, language, file, basename(file));
      issues.push(...read.issues.map((issue) => locate(issue, file, text)));
      for (const entry of read.entries) shared.push(entry);
    }
    memory.set(language, new TranslationMemory(() => [...shared, ...finishedUnits(root, language, readyStates)]));
  }
  return { memory, issues };
}

function finishedUnits(root: string, language: string, readyStates: readonly TargetState[]): MemoryEntry[] {
  const entries: MemoryEntry[] = [];
  for (const folder of sourceFolders(root)) {
    const path = join(folder, `translations.${language}.xlf`);
    if (!existsSync(path)) continue;
    for (const { kind, source, target, state } of readXliff(readFileSync(path, 'utf8'), language, path).units)
      if (target !== undefined && readyStates.includes(state))
        entries.push({ kind, source, target, from: slugOfFolder(folder) });
  }
  return entries;
}

/** The bytes of a file, or why it cannot be read. */
export function readBytes(path: string): Uint8Array | LocatedIssue {
  if (!existsSync(path)) return unplaced('source/missing', path, 'There is no such file.');
  try {
    if (!statSync(path).isFile()) return unplaced('source/unreadable', path, 'Expected a file.');
    return readFileSync(path);
  } catch (error) {
    return unplaced('source/unreadable', path, `Cannot be read: ${(error as Error).message}`);
  }
}

/** Text of a file as messages count in it, also where it is not UTF-8. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
