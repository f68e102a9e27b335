import { z } from 'zod';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';

/** Dutch words by which the recogniser of names tells what a name stands for. */
export interface NameCues {
  /** Cue words by group of `locales/nl/names/cues.json`, as written there. */
  words: (group: CueGroup) => ReadonlySet<string>;
  /** Whether a word in small letters ends in one of a group's words. */
  endsIn: (group: CueGroup, word: string) => boolean;
  /** Word forms that Dutch text has in small letters: a capital at a sentence's start says nothing about them. */
  common: ReadonlySet<string>;
  /** Given names current in Dutch news. They say that a name is a person's, never which gender. */
  givenNames: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** Villages and towns of one word that the gazetteer has no entry for. */
  places: ReadonlySet<string>;
}

/** Groups of `locales/nl/names/cues.json`. */
export type CueGroup =
  | 'organisation-word'
  | 'company-suffix'
  | 'organisation-noun'
  | 'place-noun'
  | 'other-noun'
  | 'product-noun'
  | 'brand'
  | 'other-suffix'
  | 'street-suffix'
  | 'place-suffix'
  | 'speech-verb'
  | 'person-verb'
  | 'place-of'
  | 'person-of'
  | 'foreign-word'
  | 'place-preposition'
  | 'honorific'
  | 'female-honorific'
  | 'male-honorific'
  | 'female-noun'
  | 'male-noun'
  | 'not-a-name'
  | 'team-name'
  | 'sport-noun'
  | 'ship-noun'
  | 'inhabitant';

/** The cues, read once a lexicon. */
export const nameCuesOf = oncePerLexicon((lexicon): NameCues => {
  const groups = new Map<string, ReadonlySet<string>>();
  const longest = new Map<string, number>();
  for (const [group, words] of readLocale(lexicon.roots, 'nl', 'names/cues', z.array(z.string()))) {
    groups.set(group, new Set(words));
    longest.set(group, Math.max(...words.map((word) => word.length)));
  }
  const none: ReadonlySet<string> = new Set();
  const cues: NameCues = {
    words: (group) => groups.get(group) ?? none,
    endsIn: (group, word) => {
      const endings = groups.get(group) ?? none;
      if (endings.has(word)) return true;
      // nv, sa, co end many words that name no body
      const least = group === 'organisation-word' ? 4 : 3;
      for (let size = Math.min(longest.get(group) ?? 0, word.length); size >= least; size -= 1)
        if (endings.has(word.slice(-size))) return true;
      return false;
    },
    common: readWords(lexicon, 'common-words'),
    givenNames: readWords(lexicon, 'given-names'),
    surnames: readWords(lexicon, 'surnames'),
    places: readWords(lexicon, 'places'),
  };
  return cues;
});

/**
 * The given names of a language's folder that are given to women only or to men only, from
 * `names/given-names-women.json` and `names/given-names-men.json`.
 */
export function givenNamesOf(lexicon: Lexicon, language: string, sex: 'women' | 'men'): ReadonlySet<string> {
  return readWords(lexicon, `given-names-${sex}`, language);
}

/** A file whose entries hold words with spaces between them, by first letter. */
function readWords(lexicon: Lexicon, file: string, language = 'nl'): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of readLocale(lexicon.roots, language, `names/${file}`, z.string()).values())
    for (const word of line.split(' ')) words.add(word);
  return words;
}
