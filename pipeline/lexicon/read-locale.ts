import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LocaleError } from './locale-error.ts';

/**
 * Reads and checks one locale file: `$source` and `$licence` say where its entries come from,
 * `entries` maps keys to entries. A later root overrides an earlier one, entry by entry.
 *
 * @param roots folders that hold language folders (`locales/` of the package, then those injected)
 * @param name path inside the language folder without `.json`, or a folder: then all its files are merged
 * @throws LocaleError for a file that is not JSON or breaks `entry`; an absent file gives no entries
 */
export function readLocale<T extends z.ZodType>(
  roots: readonly string[],
  language: string,
  name: string,
  entry: T,
): Map<string, z.infer<T>> {
  const schema = z.object({
    $source: z.string(),
    $licence: z.string(),
    entries: z.record(z.string(), entry),
  });
  const merged = new Map<string, z.infer<T>>();
  for (const root of roots) {
    for (const path of filesOf(join(root, language, name))) {
      const checked = schema.safeParse(parse(path));
      if (!checked.success) throw new LocaleError(path, z.prettifyError(checked.error));
      for (const [key, value] of Object.entries(checked.data.entries)) merged.set(key, value as z.infer<T>);
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
