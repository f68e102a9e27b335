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
  /** Whether anything was looked up since this was last set to false: what was told then depends on the memory. */
  asked = false;
  private byText: Map<string, MemoryEntry[]> | undefined;
  private index: NearIndex | undefined;
  private read: readonly MemoryEntry[] | undefined;

  /** @param load the entries, or what gives them when they are first asked for */
  constructor(private readonly load: readonly MemoryEntry[] | (() => readonly MemoryEntry[])) {}

  /** All that is remembered. */
  get entries(): readonly MemoryEntry[] {
    this.asked = true;
    return (this.read ??= typeof this.load === 'function' ? this.load() : this.load);
  }

  private get exact(): ReadonlyMap<string, MemoryEntry[]> {
    const { entries } = this;
    if (this.byText) return this.byText;
    this.byText = new Map();
    for (const entry of entries) {
      const key = foldSpace(entry.source);
      const list = this.byText.get(key);
      if (list) list.push(entry);
      else this.byText.set(key, [entry]);
    }
    return this.byText;
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
    const { entries } = this;
    this.index ??= new NearIndex(entries);
    return nearMatches(this.index, foldSpace(source)).filter(({ entry }) => entry.from !== except);
  }
}
