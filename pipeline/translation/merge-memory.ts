import type { Issue } from '../model/issue.ts';
import type { MemoryEntry } from './memory.ts';
import { readTmx } from './read-tmx.ts';
import { writeTmx } from './write-tmx.ts';

/**
 * The memory of a language with the pairs of another TMX file behind its own; a pair that it has already is
 * not repeated.
 *
 * @param own text of `memory.<lang>.tmx`
 * @param path of the file that is added, for messages
 */
export function mergeMemory(
  own: string | undefined,
  added: string,
  language: string,
  path: string,
): { tmx?: string; added: number; issues: Issue[] } {
  const name = `memory.${language}.tmx`;
  const before = own === undefined ? { entries: [], issues: [] } : readTmx(own, language, name, name);
  const more = readTmx(added, language, path, name);
  const issues = [...before.issues, ...more.issues];
  if (issues.length) return { added: 0, issues };
  const keyOf = ({ kind, source, target }: MemoryEntry): string => `${kind ?? ''}\n${source}\n${target}`;
  const entries = new Map(before.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of more.entries) if (!entries.has(keyOf(entry))) entries.set(keyOf(entry), entry);
  return { tmx: writeTmx([...entries.values()], language), added: entries.size - before.entries.length, issues: [] };
}
