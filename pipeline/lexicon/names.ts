import { z } from 'zod';
import type { Lexicon } from './lexicon.ts';
import { readLocale } from './read-locale.ts';

const DutchName = z.object({
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  article: z.enum(['de', 'het']).optional(),
  kind: z.string().optional(),
  /** Adjective without -e (Frans), of a place. */
  adjective: z.string().optional(),
});
const FrenchAdjective = z.object({ ms: z.string(), fs: z.string(), mp: z.string(), fp: z.string() });

/** How a language writes a name. */
export const LocalName = z.object({
  name: z.string(),
  /** `the`, `la`, `les`, `l’`; empty or absent where the name takes none. */
  article: z.string().optional(),
  gender: z.enum(['m', 'f']).optional(),
  number: z.literal('plural').optional(),
  /** French: with its preposition of place (aux Pays-Bas). */
  in: z.string().optional(),
  adjective: z.union([z.string(), FrenchAdjective]).optional(),
});
/** @see LocalName */
export type LocalName = z.infer<typeof LocalName>;

const DutchTitle = z.object({ forms: z.array(z.string()).min(1) });
const LocalTitle = z.union([z.object({ name: z.string() }), z.object({ ms: z.string(), fs: z.string() })]);
/** How a language writes an office: one form, or French masculine and feminine. */
export type LocalTitle = z.infer<typeof LocalTitle>;

/** The kinds of names that Dutch recognition tells apart; each is one file a language. */
const KINDS = { countries: 'place', cities: 'place', organisations: 'organisation' } as const;

/** A name that the gazetteer knows. */
export interface GazetteerEntry {
  id: string;
  type: 'place' | 'organisation';
  name: string;
}

/** Dutch names, demonyms and offices by their surface forms. */
export interface Gazetteer {
  /** By exact form, as written. */
  byForm: ReadonlyMap<string, GazetteerEntry>;
  /** Most words that a form has. */
  longest: number;
  /** Place id by adjective in small letters, with and without -e (frans, franse). */
  demonyms: ReadonlyMap<string, string>;
  /** Title id by form in small letters. */
  titles: ReadonlyMap<string, string>;
  dutch: ReadonlyMap<string, z.infer<typeof DutchName>>;
  /** Given names current in Dutch news. They say that a name is a person's, never which gender. */
  givenNames: ReadonlySet<string>;
}

const gazetteers = new WeakMap<Lexicon, Gazetteer>();
const localNames = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, LocalName>>>();
const localTitles = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, LocalTitle>>>();

/** The Dutch gazetteer, read once a lexicon. */
export function gazetteerOf(lexicon: Lexicon): Gazetteer {
  const known = gazetteers.get(lexicon);
  if (known) return known;
  const byForm = new Map<string, GazetteerEntry>();
  const demonyms = new Map<string, string>();
  const dutch = new Map<string, z.infer<typeof DutchName>>();
  for (const [kind, type] of Object.entries(KINDS)) {
    for (const [id, entry] of readLocale(lexicon.roots, 'nl', `names/${kind}`, DutchName)) {
      dutch.set(id, entry);
      for (const form of [entry.name, ...(entry.aliases ?? [])])
        if (!byForm.has(form)) byForm.set(form, { id, type, name: entry.name });
      if (entry.adjective)
        for (const form of [entry.adjective, `${entry.adjective}e`]) demonyms.set(form.toLowerCase(), id);
    }
  }
  const titles = new Map<string, string>();
  for (const [id, { forms }] of readLocale(lexicon.roots, 'nl', 'names/titles', DutchTitle))
    for (const form of forms) titles.set(form.toLowerCase(), id);
  const longest = Math.max(1, ...[...byForm.keys()].map((form) => form.split(' ').length));
  const givenNames = new Set(readLocale(lexicon.roots, 'nl', 'names/given-names', z.object({})).keys());
  const gazetteer = { byForm, longest, demonyms, titles, dutch, givenNames };
  gazetteers.set(lexicon, gazetteer);
  return gazetteer;
}

/** Names of all kinds in one output language, by gazetteer id. */
export function namesOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalName> {
  return cached(
    localNames,
    lexicon,
    language,
    () =>
      new Map(
        Object.keys(KINDS).flatMap((kind) => [...readLocale(lexicon.roots, language, `names/${kind}`, LocalName)]),
      ),
  );
}

/** Offices in one output language, by title id. */
export function titlesOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalTitle> {
  return cached(localTitles, lexicon, language, () => readLocale(lexicon.roots, language, 'names/titles', LocalTitle));
}

function cached<T>(store: WeakMap<Lexicon, Map<string, T>>, lexicon: Lexicon, language: string, read: () => T): T {
  let ofLexicon = store.get(lexicon);
  if (!ofLexicon) store.set(lexicon, (ofLexicon = new Map<string, T>()));
  let found = ofLexicon.get(language);
  if (!found) ofLexicon.set(language, (found = read()));
  return found;
}
