import { z } from 'zod';
import { dutchContests, localContests } from './contests.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once.ts';
import { inflectedAdjective, regularAdjective } from './place-adjectives.ts';
import { readLocale } from './read-locale.ts';

const DutchName = z.object({
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  article: z.enum(['de', 'het']).optional(),
  kind: z.string().optional(),
  /** Adjective without -e (Frans), of a place; of a town only where it is not made by rule. */
  adjective: z.string().optional(),
  /** Takes a verb in the plural (de Verenigde Staten). */
  number: z.literal('plural').optional(),
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
  /** English: the form before a noun, where it is another one (UN, foreign minister). */
  before: z.string().optional(),
});
/** @see LocalName */
export type LocalName = z.infer<typeof LocalName>;

/** Dutch forms of an office, a qualifier of an office or a field of work; `feminine` lists those that say a woman holds it. */
const DutchForms = z.object({ forms: z.array(z.string()).min(1), feminine: z.array(z.string()).optional() });

/** How a language writes an office or a qualifier: one form, or French masculine and feminine. */
const LocalForms = z.union([
  z.object({
    name: z.string(),
    /** Preposition before the body that the office belongs to, where it is not `of` (spokesperson for). */
    link: z.string().optional(),
  }),
  z.object({
    ms: z.string(),
    fs: z.string(),
    /** French qualifier that stands before the noun (ancien). */
    before: z.boolean().optional(),
  }),
]);
/** @see titlesOf */
export type LocalForms = z.infer<typeof LocalForms>;

/**
 * A head that makes a name with what follows it (gemeente Utrecht, rechtbank Den Haag). In output languages
 * `name` holds `{{name}}`, in French also `{{name, of}}` (de Zwolle, d’Utrecht).
 */
const DutchPattern = z.object({
  heads: z.array(z.string()).min(1),
  type: z.enum(['place', 'organisation']),
  /** The head makes a name with a known place alone (station Tiel), not with any name (ziekenhuis Rijnstate). */
  inner: z.literal('place').optional(),
});

/** The kinds of names that Dutch recognition tells apart; each is one file or folder a language. */
const KINDS = {
  countries: 'place',
  cities: 'place',
  regions: 'place',
  organisations: 'organisation',
  products: 'product',
  works: 'other',
} as const;

/** A name that the gazetteer knows. */
export interface GazetteerEntry {
  id: string;
  type: 'place' | 'organisation' | 'product' | 'other';
  name: string;
}

/** A head that makes a name with what follows it. */
interface NamePattern {
  id: string;
  type: 'place' | 'organisation';
  /** Only a known place follows it. */
  inner?: 'place' | undefined;
}

/** Dutch names, demonyms and offices by their surface forms. */
export interface Gazetteer {
  /** By exact form, as written. */
  byForm: ReadonlyMap<string, GazetteerEntry>;
  /** Forms of three words or more in small letters (Fiscale inlichtingen- en opsporingsdienst). */
  byFolded: ReadonlyMap<string, GazetteerEntry>;
  /** Most words that a form has. */
  longest: number;
  /** Place id by adjective in small letters, with and without -e (frans, franse). */
  demonyms: ReadonlyMap<string, string>;
  /** Id of a town by its adjective in small letters, with and without -e (haagse, rotterdams). */
  townAdjectives: ReadonlyMap<string, string>;
  /** Title id by form in small letters. */
  titles: ReadonlyMap<string, string>;
  /** Most words that a title has. */
  longestTitle: number;
  /** Title forms, in small letters, that say a woman holds the office (woordvoerster). */
  feminineTitles: ReadonlySet<string>;
  /** Title forms, in small letters, that are always written with a capital (Kamerlid). */
  capitalTitles: ReadonlySet<string>;
  /** Qualifiers of an office (demissionair, voormalig) by form in small letters. */
  qualifiers: ReadonlyMap<string, string>;
  /** Fields of work and portfolios (Binnenlandse Zaken, economie) by form in small letters. */
  fields: ReadonlyMap<string, string>;
  /** Common nouns for bodies that offices belong to (politie, raad van bestuur) by form in small letters. */
  bodies: ReadonlyMap<string, string>;
  /** Name pattern id and type by head in small letters. */
  patterns: ReadonlyMap<string, NamePattern>;
  dutch: ReadonlyMap<string, z.infer<typeof DutchName>>;
}

const caches = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, unknown>>>();

/** The Dutch gazetteer, read once a lexicon. */
export const gazetteerOf = oncePerLexicon((lexicon): Gazetteer => {
  const byForm = new Map<string, GazetteerEntry>();
  const demonyms = new Map<string, string>();
  const dutch = new Map<string, z.infer<typeof DutchName>>();
  for (const [kind, type] of Object.entries(KINDS)) {
    for (const [id, entry] of readLocale(lexicon.roots, 'nl', `names/${kind}`, DutchName)) {
      dutch.set(id, entry);
      for (const form of [entry.name, ...(entry.aliases ?? [])])
        if (!byForm.has(form)) byForm.set(form, { id, type, name: entry.name });
      if (entry.adjective && kind !== 'cities')
        for (const form of [entry.adjective, inflectedAdjective(entry.adjective)]) demonyms.set(form.toLowerCase(), id);
    }
  }
  const townAdjectives = readTownAdjectives(dutch, byForm);
  for (const { id, name, aliases, article } of dutchContests(lexicon)) {
    dutch.set(id, { name, article });
    for (const form of aliases) if (!byForm.has(form)) byForm.set(form, { id, type: 'other', name });
  }
  const titles = readForms(lexicon, 'titles');
  const feminineTitles = new Set<string>();
  const capitalTitles = new Set<string>();
  for (const { forms, feminine } of readLocale(lexicon.roots, 'nl', 'names/titles', DutchForms).values()) {
    for (const form of feminine ?? []) feminineTitles.add(form.toLowerCase());
    for (const form of forms) if (/^\p{Lu}/u.test(form)) capitalTitles.add(form.toLowerCase());
  }
  const patterns = new Map<string, NamePattern>();
  for (const [id, { heads, type, inner }] of readLocale(lexicon.roots, 'nl', 'names/patterns', DutchPattern))
    for (const head of heads) patterns.set(head.toLowerCase(), { id, type, inner });
  const byFolded = new Map<string, GazetteerEntry>();
  for (const [form, entry] of byForm)
    if (form.split(' ').length > 2 && !byFolded.has(form.toLowerCase())) byFolded.set(form.toLowerCase(), entry);
  const gazetteer: Gazetteer = {
    byForm,
    byFolded,
    longest: longestOf(byForm.keys()),
    demonyms,
    townAdjectives,
    titles,
    longestTitle: longestOf(titles.keys()),
    feminineTitles,
    capitalTitles,
    qualifiers: readForms(lexicon, 'qualifiers'),
    fields: readForms(lexicon, 'fields'),
    bodies: readForms(lexicon, 'bodies'),
    patterns,
    dutch,
  };
  return gazetteer;
});

/** Ids of bodies that have an official name in many languages. */
export function internationalBodies(lexicon: Lexicon): ReadonlyMap<string, unknown> {
  return cached(lexicon, 'international', () =>
    readLocale(lexicon.roots, 'nl', 'names/organisations/international', DutchName),
  );
}

/** Names of all kinds in one output language, by gazetteer id. */
export function namesOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalName> {
  return cached(
    lexicon,
    `names/${language}`,
    () =>
      new Map<string, LocalName>([
        ...localContests(lexicon, language),
        ...Object.keys(KINDS).flatMap((kind) => [...readLocale(lexicon.roots, language, `names/${kind}`, LocalName)]),
      ]),
  );
}

/** Offices in one output language, by title id. */
export function titlesOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalForms> {
  return cached(lexicon, `titles/${language}`, () => readLocale(lexicon.roots, language, 'names/titles', LocalForms));
}

/** Qualifiers of offices in one output language, by id (former, acting). */
export function qualifiersOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalForms> {
  return cached(lexicon, `qualifiers/${language}`, () =>
    readLocale(lexicon.roots, language, 'names/qualifiers', LocalForms),
  );
}

/** Fields of work and portfolios in one output language, by id. */
export function fieldsOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalName> {
  return cached(lexicon, `fields/${language}`, () => readLocale(lexicon.roots, language, 'names/fields', LocalName));
}

/** Bodies with a common noun for a name (the police) in one output language, by id. */
export function bodiesOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalName> {
  return cached(lexicon, `bodies/${language}`, () => readLocale(lexicon.roots, language, 'names/bodies', LocalName));
}

/** Patterns of names (municipality of {{name}}) in one output language, by id. */
export function patternsOf(lexicon: Lexicon, language: string): ReadonlyMap<string, LocalName> {
  return cached(lexicon, `patterns/${language}`, () =>
    readLocale(lexicon.roots, language, 'names/patterns', LocalName),
  );
}

/** The adjectives of towns, each with one town; those made by rule are put with their entries. */
function readTownAdjectives(
  dutch: Map<string, z.infer<typeof DutchName>>,
  byForm: ReadonlyMap<string, GazetteerEntry>,
): Map<string, string> {
  const found = new Map<string, string>();
  const towns = [...dutch].filter(([id, { kind, name }]) => kind === 'city' && byForm.get(name)?.id === id);
  const own = towns.filter(([, { adjective }]) => adjective !== undefined);
  const regular = towns.flatMap(([id, entry]): typeof towns => {
    const adjective = entry.adjective === undefined ? regularAdjective(entry.name) : undefined;
    return adjective === undefined ? [] : [[id, { ...entry, adjective }]];
  });
  for (const [id, entry] of [...own, ...regular]) {
    const forms = [entry.adjective!, inflectedAdjective(entry.adjective!)].map((form) => form.toLowerCase());
    // Goes and Bosch are names
    if (forms.some((form) => found.has(form))) continue;
    dutch.set(id, entry);
    for (const form of byForm.has(entry.adjective!) ? forms.slice(1) : forms) found.set(form, id);
  }
  return found;
}

function readForms(lexicon: Lexicon, file: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [id, { forms }] of readLocale(lexicon.roots, 'nl', `names/${file}`, DutchForms))
    for (const form of forms) ids.set(form.toLowerCase(), id);
  return ids;
}

function longestOf(forms: Iterable<string>): number {
  let longest = 1;
  for (const form of forms) longest = Math.max(longest, form.split(' ').length);
  return longest;
}

function cached<T>(lexicon: Lexicon, key: string, read: () => ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  let ofLexicon = caches.get(lexicon);
  if (!ofLexicon) caches.set(lexicon, (ofLexicon = new Map<string, ReadonlyMap<string, unknown>>()));
  let found = ofLexicon.get(key);
  if (!found) ofLexicon.set(key, (found = read()));
  return found as ReadonlyMap<string, T>;
}
