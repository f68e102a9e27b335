import { join, resolve } from 'node:path';
import type { LocatedIssue } from '../text/locate-issue.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { generatedFiles, stateFolder } from './output-set.ts';
import { stampOf } from './stamps.ts';

/** What an article's outputs were made from: equal inputs make equal outputs. */
export interface BuildInputs {
  /** Stamp of what is the same for all articles: program, locales, templates, configuration, options. */
  shared: string;
  /** Stamp of each file of the source folder, by path. */
  sources: Readonly<Record<string, string>>;
  /** Gives the stamp of the translations of all articles. */
  memory: () => string;
}

/** What the last build of an article knew, in `.brieftaal/<out>/built/<slug>.json`. */
interface BuildState extends Omit<BuildInputs, 'memory'> {
  /** Stamp of the translations of all articles, where they were looked at: only then do the outputs depend on them. */
  memory?: string | undefined;
  /** Stamp of each output, by path inside the slug's folder. */
  outputs: Record<string, string>;
  /** What there was to say about it. */
  issues: LocatedIssue[];
}

/**
 * What was said about an article when it was last built, where a build would make exactly what stands in
 * `out/<slug>` already; nothing where it must be built: an input is another, or an output was touched.
 */
export function unchangedSince(
  out: string,
  slug: string,
  inputs: BuildInputs,
  disk: FileSystem = nodeFileSystem,
): { issues: LocatedIssue[]; files: string[] } | undefined {
  const state = readState(out, slug, disk);
  if (!state || state.shared !== inputs.shared) return undefined;
  if (!isSame(state.sources, inputs.sources)) return undefined;
  if (state.memory !== undefined && state.memory !== inputs.memory()) return undefined;
  const folder = join(resolve(out), slug);
  const files = generatedFiles(folder, disk);
  const outputs = Object.fromEntries(files.map((path) => [path, stampOf(join(folder, path))]));
  return isSame(state.outputs, outputs) ? { issues: state.issues, files } : undefined;
}

/** Remembers what an article was built from. The caller holds the lock of `out`. */
export function rememberBuild(
  out: string,
  slug: string,
  { shared, sources, memory }: BuildInputs,
  { askedMemory, issues }: { askedMemory: boolean; issues: LocatedIssue[] },
  disk: FileSystem = nodeFileSystem,
): void {
  const folder = join(resolve(out), slug);
  const outputs = Object.fromEntries(generatedFiles(folder, disk).map((path) => [path, stampOf(join(folder, path))]));
  const state: BuildState = { shared, sources, ...(askedMemory && { memory: memory() }), outputs, issues };
  disk.note(statePath(out, slug), JSON.stringify(state));
}

function statePath(out: string, slug: string): string {
  return join(stateFolder(out), 'built', `${slug}.json`);
}

/** A state that cannot be read is none: the article is built. */
function readState(out: string, slug: string, disk: FileSystem): BuildState | undefined {
  const path = statePath(out, slug);
  if (!disk.exists(path)) return undefined;
  try {
    const state = JSON.parse(disk.read(path)) as Partial<BuildState>;
    return state.outputs && state.sources && state.issues ? (state as BuildState) : undefined;
  } catch {
    return undefined;
  }
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path]);
}
