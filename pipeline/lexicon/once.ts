import type { Lexicon } from './lexicon.ts';

/** What is made of a lexicon, made on first use and kept as long as the lexicon is. */
export function oncePerLexicon<T extends object>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    let found = made.get(lexicon);
    if (!found) made.set(lexicon, (found = make(lexicon)));
    return found;
  };
}

/** The same for each language of a lexicon. */
export function oncePerLanguage<T extends object>(
  make: (lexicon: Lexicon, language: string) => T,
): (lexicon: Lexicon, language: string) => T {
  const languagesOf = oncePerLexicon(() => new Map<string, T>());
  return (lexicon, language) => {
    const made = languagesOf(lexicon);
    let found = made.get(language);
    if (!found) made.set(language, (found = make(lexicon, language)));
    return found;
  };
}
