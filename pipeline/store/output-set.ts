import { basename, dirname, join, resolve } from 'node:path';
import { nodeFileSystem, type FileSystem } from './file-system.ts';

/** Names that brieftaal itself writes; nothing else in an output folder is ever removed. */
const GENERATED =
  /^(?:briefing\.json|changes\.json|briefing\.ndjson|wordpress\.wxr\.xml|[a-z]{2}\/(?:summary\.md|press-brief\.md|page\.html|ninjs\.json|article\.jsonld)|translation\/nl-[a-z]{2}\.xlf)$/;

/** What a write did, by path inside the slug's folder. */
export interface WriteReport {
  written: string[];
  removed: string[];
  unchanged: string[];
}

/** What is to move once a set is staged whole. Paths inside `folder` and `staged`. */
interface Journal {
  folder: string;
  staged: string;
  rename: string[];
  remove: string[];
}

/**
 * Makes `out/<slug>` hold exactly these files, whole or not at all. Files whose bytes are the same are
 * not touched. The new ones are staged and synced, then a journal names what is to move; from that
 * moment {@link recover} can finish the move whatever happens. The caller holds the lock of `out`.
 *
 * @param out folder of all outputs; its working state lies beside it in `.brieftaal/`, never in it
 * @throws NodeJS.ErrnoException where the disk refuses; then the old set still stands, or {@link recover} finishes the new one
 */
export function writeOutputSet(
  out: string,
  slug: string,
  files: ReadonlyMap<string, string>,
  disk: FileSystem = nodeFileSystem,
): WriteReport {
  const folder = join(resolve(out), slug);
  const report: WriteReport = { written: [], removed: [], unchanged: [] };
  for (const [path, content] of files)
    (isSame(disk, join(folder, path), content) ? report.unchanged : report.written).push(path);
  report.removed = generatedFiles(folder, disk).filter((path) => !files.has(path));
  if (report.written.length === 0 && report.removed.length === 0) return report;

  const state = stateFolder(out);
  const staged = join(state, `stage-${slug}`);
  const journal = join(state, `journal-${slug}.json`);
  try {
    disk.makeFolder(folder);
    report.written.forEach((path, index) => disk.write(join(staged, String(index)), files.get(path)!));
    const entry: Journal = { folder, staged, rename: report.written, remove: report.removed };
    disk.write(`${journal}.part`, JSON.stringify(entry));
  } catch (error) {
    discard(disk, [staged, `${journal}.part`]);
    throw error;
  }
  disk.rename(`${journal}.part`, journal);
  disk.sync(state);
  finish(disk, journal);
  return report;
}

/** Finishes every move that an earlier command began, and clears what it staged in vain. The caller holds the lock of `out`. */
export function recover(out: string, disk: FileSystem = nodeFileSystem): void {
  const state = stateFolder(out);
  const names = disk.list(state);
  for (const name of names) if (/^journal-.*\.json$/.test(name)) finish(disk, join(state, name));
  for (const name of new Set(names.map((path) => path.split('/')[0]!)))
    if (name.startsWith('stage-') || name.endsWith('.part')) disk.remove(join(state, name));
}

/** Paths inside a slug's folder that brieftaal itself writes, of those that stand there. */
export function generatedFiles(folder: string, disk: FileSystem = nodeFileSystem): string[] {
  return disk.list(folder).filter((path) => GENERATED.test(path));
}

/** Folder of the working state of the outputs in `out`: lock, journals, what the last build knew. */
export function stateFolder(out: string): string {
  const path = resolve(out);
  return join(dirname(path), '.brieftaal', basename(path));
}

function finish(disk: FileSystem, journal: string): void {
  const entry = JSON.parse(disk.read(journal)) as Journal;
  entry.rename.forEach((path, index) => {
    const from = join(entry.staged, String(index));
    if (!disk.exists(from)) return;
    disk.makeFolder(dirname(join(entry.folder, path)));
    disk.rename(from, join(entry.folder, path));
  });
  for (const path of entry.remove) {
    disk.remove(join(entry.folder, path));
    disk.removeIfEmpty(dirname(join(entry.folder, path)));
  }
  for (const folder of new Set([...entry.rename, ...entry.remove].map((path) => dirname(join(entry.folder, path)))))
    disk.sync(folder);
  disk.remove(journal);
  disk.remove(entry.staged);
}

function discard(disk: FileSystem, paths: readonly string[]): void {
  try {
    for (const path of paths) disk.remove(path);
  } catch {
    // The disk refuses this as well; the next command clears it.
  }
}

function isSame(disk: FileSystem, path: string, content: string): boolean {
  return disk.exists(path) && disk.read(path) === content;
}
