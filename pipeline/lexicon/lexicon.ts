import { join } from 'node:path';
import { packageRoot } from '../text/package-root.ts';

/**
 * What the stages know about words: terms, names, speech verbs, frames. Built once a run; each part
 * is read on first use and kept. House entries (`brieftaal.config.yaml`) and injected locale roots
 * override the shipped ones.
 */
export interface Lexicon {
  /** Folders that hold language folders, the package's own first; a later one overrides. */
  readonly roots: readonly string[];
}

/** The package's own `locales/`. */
export const shippedLocales: string = join(packageRoot, 'locales');

/** @param extraRoots further folders of language folders, in order of rising precedence */
export function createLexicon(extraRoots: readonly string[] = []): Lexicon {
  return { roots: [shippedLocales, ...extraRoots] };
}
