import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunContext } from './run.ts';
import type { BuildInputs } from './store/build-state.ts';
import { sourceFolders } from './source-folder.ts';
import { stampOf, stampOfAll } from './store/stamps.ts';
import { packageRoot } from './text/package-root.ts';

/** Folders of the package that every article is made with, and where its code lies (compiled or not). */
const SHARED = ['locales', 'templates', 'model', 'package.json'].map((name) => join(packageRoot, name));
const CODE = dirname(fileURLToPath(import.meta.url));

/** One stamp for what is the same for all articles: program, locales, templates, configuration, options. */
export function sharedStamp(config = 'brieftaal.config.yaml', context: RunContext): string {
  const { lexicon, realisers, ...options } = context;
  return createHash('sha256')
    .update(stampOfAll([...SHARED, CODE, resolve(config)]))
    .update(JSON.stringify([lexicon.roots, Object.keys(realisers ?? {}), options]))
    .digest('hex');
}

/**
 * What the outputs of one article are made from.
 *
 * @param stamps stamps of translations by their folder, of one build: taken once for all its articles
 */
export function inputsOf(
  folder: string,
  languages: readonly string[],
  shared: string,
  stamps: Map<string, string>,
): BuildInputs {
  const names = [
    'article.md',
    'corrections.yaml',
    'history.json',
    ...languages.map((language) => `translations.${language}.xlf`),
  ];
  const paths = [
    ...names.map((name) => join(folder, name)),
    ...languages.map((language) => join(dirname(folder), `memory.${language}.tmx`)),
  ];
  return {
    shared,
    // by path as given: it is printed in briefing.json
    sources: Object.fromEntries(paths.map((path) => [path, stampOf(path)])),
    memory() {
      const root = dirname(folder);
      const stamp = stamps.get(root) ?? memoryStamp(root, languages);
      stamps.set(root, stamp);
      return stamp;
    },
  };
}

/** Stamp of all translations in a folder of sources. */
function memoryStamp(root: string, languages: readonly string[]): string {
  const foreign = languages.filter((language) => language !== 'nl');
  return stampOfAll(
    sourceFolders(root).flatMap((folder) => foreign.map((language) => join(folder, `translations.${language}.xlf`))),
  );
}
