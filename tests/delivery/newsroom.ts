import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle, prepare } from '../../pipeline/build.ts';

/** A newsroom of its own with copies of the samples. */
export interface Newsroom {
  folder: string;
  out: string;
  sources: string[];
  /** The source folder of a slug. */
  source: (slug: string) => string;
  remove: () => void;
}

/** Copies the samples to a temporary folder. */
export function newsroom(): Newsroom {
  const folder = mkdtempSync(join(tmpdir(), 'brieftaal-'));
  const source = (slug: string): string => join(folder, 'sources', slug);
  mkdirSync(join(folder, 'sources'));
  const slugs = readdirSync('sources', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of slugs) cpSync(join('sources', name), source(name), { recursive: true });
  return {
    folder,
    out: join(folder, 'out'),
    sources: slugs.map(({ name }) => source(name)),
    source,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Id of the fact of an article whose figure has a value, for `brieftaal correct`. */
export function factWith(value: number, source: string): string {
  const facts = makeArticle(source, prepare({}).context).result?.briefing.facts ?? [];
  const fact = facts.find(({ quantity }) => quantity?.value === value);
  if (!fact) throw new Error(`no fact of ${source} has the figure ${value}`);
  return fact.id;
}
