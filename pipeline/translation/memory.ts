import type { TranslationUnit } from '../model/unit.ts';
import { foldSpace } from '../text/unit-id.ts';
import { nearMatches, NearIndex, type NearMatch } from './near-matches.ts';

/** One remembered translation. */
export interface MemoryEntry {
  /** Absent in a memory that others made: then it is only ever a suggestion. */
  kind?: TranslationUnit['kind'] | undefined;
  source: string;
  target: string;
  /** The article or file it comes from. */
  from: string;
}

/**
 * The finished translations of one language, in the order in which they count: `sources/memory.<lang>.tmx`
 * first, then the articles by slug. An exact match (same Dutch, same kind) is used; anything else is a
 * suggestion.
 */
export class TranslationMemory {
  private readonly exact = new Map<string, MemoryEntry[]>();
  private index: NearIndex | undefined;

  constructor(readonly entries: readonly MemoryEntry[]) {
    for (const entry of entries) {
      const key = foldSpace(entry.source);
      const list = this.exact.get(key);
      if (list) list.push(entry);
      else this.exact.set(key, [entry]);
    }
  }

  /**
   * The first finished translation of the same Dutch text and kind.
   *
   * @param except the article that asks: its own translations are not its memory
   */
  match(kind: TranslationUnit['kind'], source: string, except: string): MemoryEntry | undefined {
    return this.exact.get(foldSpace(source))?.find((entry) => entry.kind === kind && entry.from !== except);
  }

  /** Translations of alike sentences, the likest first. */
  near(source: string, except: string): NearMatch[] {
    this.index ??= new NearIndex(this.entries);
    return nearMatches(this.index, foldSpace(source)).filter(({ entry }) => entry.from !== except);
  }
}
