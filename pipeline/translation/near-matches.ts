import { diffWordsWithSpace } from 'diff';
import type { MemoryEntry } from './memory.ts';

/** A translation of an alike sentence. */
export interface NearMatch {
  entry: MemoryEntry;
  /** Share of words that stay, 0 to 100. */
  quality: number;
  /** The remembered Dutch with what is other here: `[-8000-]{+9000+} kilo`. */
  difference: string;
}

/** Below this a suggestion costs more time than it saves. */
const LEAST_QUALITY = 60;
const MOST_SUGGESTIONS = 3;
/** Alike sentences share words; so many are looked at closely. */
const MOST_CANDIDATES = 40;
const LONGEST = 400;

/** Which remembered sentences hold a word. */
export class NearIndex {
  readonly words: string[][];
  private readonly byWord = new Map<string, number[]>();

  constructor(readonly entries: readonly MemoryEntry[]) {
    this.words = entries.map((entry) => wordsOf(entry.source));
    this.words.forEach((words, at) => {
      for (const word of new Set(words)) {
        const list = this.byWord.get(word);
        if (list) list.push(at);
        else this.byWord.set(word, [at]);
      }
    });
  }

  /** Entries that share most words with these, those first. */
  candidates(words: readonly string[]): number[] {
    const shared = new Map<number, number>();
    const frequent = Math.max(200, this.entries.length / 5);
    for (const word of new Set(words)) {
      const found = this.byWord.get(word) ?? [];
      if (found.length > frequent) continue;
      for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([at]) => at);
  }
}

/**
 * Remembered sentences that differ from this one in few words (Levenshtein distance over words, by the
 * longer of the two), the same Dutch of another kind among them.
 */
export function nearMatches(index: NearIndex, source: string): NearMatch[] {
  const words = wordsOf(source);
  if (words.length === 0 || words.length > LONGEST) return [];
  const seen = new Set<string>();
  return index
    .candidates(words)
    .map((at) => ({ entry: index.entries[at]!, quality: qualityOf(words, index.words[at]!) }))
    .filter(({ quality }) => quality >= LEAST_QUALITY)
    .sort((a, b) => b.quality - a.quality)
    .filter(({ entry }) => !seen.has(entry.target) && seen.add(entry.target))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ entry, quality }) => ({ entry, quality, difference: differenceOf(entry.source, source) }));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

function qualityOf(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  if (b.length > LONGEST || Math.min(a.length, b.length) / longer < LEAST_QUALITY / 100) return 0;
  return Math.floor((1 - distance(a, b) / longer) * 100);
}

function distance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, at) => at + 1);
  row.unshift(0);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return row[b.length]!;
}

function differenceOf(was: string, now: string): string {
  return diffWordsWithSpace(was, now)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
}
