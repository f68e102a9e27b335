import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Names that brieftaal itself writes; nothing else in an output folder is ever removed. */
const GENERATED =
  /^(?:briefing\.json|changes\.json|[a-z]{2}\/(?:summary\.md|press-brief\.md|page\.html|ninjs\.json)|translation\/nl-[a-z]{2}\.xlf)$/;

/** What a write did, by path inside the slug's folder. */
export interface WriteReport {
  written: string[];
  removed: string[];
  unchanged: string[];
}

interface Journal {
  folder: string;
  staged: string;
  rename: string[];
  remove: string[];
}

/**
 * Makes `out/<slug>` hold exactly these files, whole or not at all. Files whose bytes are the same are
 * not touched. The new ones are staged and synced, then a journal names what is to move; from that
 * moment {@link recover} can finish the move whatever happens.
 *
 * @param out folder of all outputs; its working state lies beside it in `.brieftaal/`, never in it
 * @throws NodeJS.ErrnoException where the disk refuses; then the old set still stands
 */
export function writeOutputSet(out: string, slug: string, files: ReadonlyMap<string, string>): WriteReport {
  const folder = join(resolve(out), slug);
  const report: WriteReport = { written: [], removed: [], unchanged: [] };
  for (const [path, content] of files)
    (isSame(join(folder, path), content) ? report.unchanged : report.written).push(path);
  report.removed = listFiles(folder).filter((path) => GENERATED.test(path) && !files.has(path));
  if (report.written.length === 0 && report.removed.length === 0) return report;

  const state = stateFolder(out);
  const staged = join(state, `stage-${slug}-${process.pid}`);
  const journal = join(state, `journal-${slug}.json`);
  mkdirSync(folder, { recursive: true });
  try {
    report.written.forEach((path, index) => writeSynced(join(staged, String(index)), files.get(path)!));
    const entry: Journal = { folder, staged, rename: report.written, remove: report.removed };
    writeSynced(`${journal}.part`, JSON.stringify(entry));
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    rmSync(`${journal}.part`, { force: true });
    throw error;
  }
  renameSync(`${journal}.part`, journal);
  finish(journal);
  return report;
}

/** Finishes every move that an earlier command began; call it before reading or writing outputs. */
export function recover(out: string): void {
  const state = stateFolder(out);
  if (!existsSync(state)) return;
  for (const name of readdirSync(state)) if (/^journal-.*\.json$/.test(name)) finish(join(state, name));
}

/** Working state of the outputs in `out`. */
function stateFolder(out: string): string {
  const path = resolve(out);
  return join(dirname(path), '.brieftaal', basename(path));
}

function finish(journal: string): void {
  const entry = JSON.parse(readFileSync(journal, 'utf8')) as Journal;
  entry.rename.forEach((path, index) => {
    const from = join(entry.staged, String(index));
    if (!existsSync(from)) return;
    mkdirSync(dirname(join(entry.folder, path)), { recursive: true });
    renameSync(from, join(entry.folder, path));
  });
  for (const path of entry.remove) {
    rmSync(join(entry.folder, path), { force: true });
    removeIfEmpty(dirname(join(entry.folder, path)));
  }
  rmSync(entry.staged, { recursive: true, force: true });
  rmSync(journal, { force: true });
}

function writeSynced(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(content, 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isSame(path: string, content: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === content;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty: it holds something that is not ours, or that still stands.
  }
}
