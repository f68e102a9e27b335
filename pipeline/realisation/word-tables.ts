import { join } from 'node:path';
import { z } from 'zod';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LocaleError } from '../lexicon/locale-error.ts';
import { readLocale } from '../lexicon/read-locale.ts';

const Table = z.union([z.array(z.string()), z.record(z.string(), z.string())]);

/** The tables of `locales/<lang>/grammar.json`: what a linguist may change without reading code. */
export interface WordTables {
  /** A table of words by key. */
  map(name: string): Readonly<Record<string, string>>;
  /** A list of keys with a property (verbs of state, collectives). */
  set(name: string): ReadonlySet<string>;
}

/** @throws LocaleError where a table that the grammar needs is missing or of another kind */
export function wordTables(lexicon: Lexicon, language: string): WordTables {
  const tables = readLocale(lexicon.roots, language, 'grammar', Table);
  const path = join('locales', language, 'grammar.json');
  const sets = new Map<string, ReadonlySet<string>>();
  return {
    map: (name) => {
      const table = tables.get(name);
      if (table === undefined || Array.isArray(table)) throw new LocaleError(path, `needs a table ${name}`);
      return table;
    },
    set: (name) => {
      const known = sets.get(name);
      if (known) return known;
      const table = tables.get(name);
      if (!Array.isArray(table)) throw new LocaleError(path, `needs a list ${name}`);
      const made = new Set(table);
      sets.set(name, made);
      return made;
    },
  };
}
