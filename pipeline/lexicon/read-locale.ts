import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LocaleError } from './locale-error.ts';

/** Entries held in memory, by path without `.json` (`en/terms/house`): the house entries of a configuration. */
export interface LocaleEntries {
  /** What messages about a wrong entry name as its place. */
  path: string;
  files: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Where language folders are: a folder on disk, or entries in memory. */
export type LocaleRoot = string | LocaleEntries;

/**
 * Reads and checks one locale file: `$source` and `$licence` say where its entries come from,
 * `entries` maps keys to entries. A later root overrides an earlier one, entry by entry.
 *
 * @param roots the package's `locales/`, then those injected, in order of rising precedence
 * @param name path inside the language folder without `.json`, or a folder: then all its files are merged
 * @throws LocaleError for a file that is not JSON or breaks `entry`; an absent file gives no entries
 */
export function readLocale<T extends z.ZodType>(
  roots: readonly LocaleRoot[],
  language: string,
  name: string,
  entry: T,
): Map<string, z.infer<T>> {
  const entries = z.record(z.string(), entry);
  const schema = z.object({ $source: z.string(), $licence: z.string(), entries });
  const merged = new Map<string, z.infer<T>>();
  const add = (path: string, checked: z.ZodSafeParseResult<z.infer<typeof entries>>): void => {
    if (!checked.success) throw new LocaleError(path, z.prettifyError(checked.error));
    for (const [key, value] of Object.entries(checked.data)) merged.set(key, value as z.infer<T>);
  };
  for (const root of roots) {
    if (typeof root === 'string') {
      for (const path of filesOf(join(root, language, name))) {
        const checked = schema.safeParse(parse(path));
        if (!checked.success) throw new LocaleError(path, z.prettifyError(checked.error));
        add(path, { success: true, data: checked.data.entries as z.infer<typeof entries> });
      }
    } else {
      const inMemory = `${language}/${name}`;
      for (const [path, values] of Object.entries(root.files))
        if (path === inMemory || path.startsWith(`${inMemory}/`)) add(root.path, entries.safeParse(values));
    }
  }
  return merged;
}

function filesOf(base: string): string[] {
  if (existsSync(`${base}.json`)) return [`${base}.json`];
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(base, file));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new LocaleError(path, (error as Error).message);
  }
}
