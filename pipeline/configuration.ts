import { existsSync, readFileSync } from 'node:fs';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { FeedFormat } from './model/feed.ts';
import type { Issue } from './model/issue.ts';
import type { LocaleEntries } from './lexicon/read-locale.ts';
import { TargetState } from './model/unit.ts';

const ByLanguage = z.record(z.string(), z.record(z.string(), z.unknown()));

/** `brieftaal.config.yaml`: everything optional. */
export const Configuration = z.strictObject({
  /** Output languages, in the order of the build table. */
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .min(1)
    .default(['nl', 'en', 'fr']),
  /** House terms: concept id → language → entry as in `locales/<lang>/terms/`; overrides the shipped one. */
  terms: z.record(z.string(), ByLanguage).default({}),
  /** House names: kind (places, organisations, titles …) → id → language → entry as in `locales/<lang>/names/`. */
  names: z.record(z.string(), z.record(z.string(), ByLanguage)).default({}),
  /** Printed where the article's front matter has no contact. */
  contact: z.string().optional(),
  /** A closing paragraph by language ("About the water board …"). */
  boilerplate: z.record(z.string(), z.string()).default({}),
  /** Formats for a CMS that every build writes. */
  feeds: z.array(FeedFormat).default([]),
  /** XLIFF states that count as finished. */
  readyStates: z.array(TargetState).default(['final', 'signed-off']),
});
/** @see Configuration */
export type Configuration = z.infer<typeof Configuration>;

/** Reads the configuration; an absent file means all defaults. Issues are positioned in the file. */
export function readConfiguration(path: string): { configuration: Configuration; issues: Issue[] } {
  const configuration = Configuration.parse({});
  if (!existsSync(path)) return { configuration, issues: [] };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { configuration, issues: [problem(path, `Cannot be read: ${(error as Error).message}`)] };
  }
  const document = parseDocument(text, { prettyErrors: false, lineCounter: new LineCounter() });
  const fault = document.errors[0];
  if (fault) return { configuration, issues: [problem(path, fault.message.split('\n')[0]!, ...fault.pos)] };
  const checked = Configuration.safeParse(document.toJS() ?? {});
  if (checked.success) return { configuration: checked.data, issues: [] };
  const issues = checked.error.issues.map((wrong) => {
    const key = wrong.code === 'unrecognized_keys' ? [...wrong.path, wrong.keys[0]!] : wrong.path;
    const node = isMap(document.contents) ? document.getIn(key, true) : undefined;
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    return problem(path, `${key.join('.')}: ${wrong.message}`, range?.[0] ?? 0, range?.[1] ?? 0);
  });
  return { configuration, issues };
}

/** The house terms and names in the shape of locale files. */
export function houseEntries(configuration: Configuration, path: string): LocaleEntries {
  const files: Record<string, Record<string, unknown>> = {};
  const add = (name: string, entries: Record<string, Record<string, unknown>>): void => {
    for (const [id, byLanguage] of Object.entries(entries))
      for (const [language, entry] of Object.entries(byLanguage)) (files[`${language}/${name}`] ??= {})[id] = entry;
  };
  add('terms/house', configuration.terms);
  for (const [kind, entries] of Object.entries(configuration.names)) add(`names/${kind}`, entries);
  return { path, files };
}

function problem(path: string, message: string, start = 0, end = start): Issue {
  return { rule: 'config/file', severity: 'error', message, path, start, end };
}
