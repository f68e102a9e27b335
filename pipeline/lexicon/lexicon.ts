import { join } from 'node:path';
import { packageRoot } from '../text/package-root.ts';
import type { LocaleRoot } from './read-locale.ts';

/**
 * What the stages know about words: terms, names, speech verbs, frames. Built once a run; each part
 * is read on first use and kept. House entries (`brieftaal.config.yaml`) and injected locale roots
 * override the shipped ones.
 */
export interface Lexicon {
  /** The package's own `locales/` first; a later root overrides. */
  readonly roots: readonly LocaleRoot[];
}

/** @param extraRoots further language folders or house entries, in order of rising precedence */
export function createLexicon(extraRoots: readonly LocaleRoot[] = []): Lexicon {
  return { roots: [join(packageRoot, 'locales'), ...extraRoots] };
}
