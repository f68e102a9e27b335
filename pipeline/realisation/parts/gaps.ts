import type { RealisedSentence } from '../../model/briefing.ts';
import { isGroundedBy, type Fact } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';

/** A place in a document where a sentence waits for a translator. */
export interface Gap {
  /** The note that may stand there. */
  note: RealisedSentence;
  /** What the sentence says, in the source’s words. */
  spans: readonly Span[];
}

/**
 * The gaps of one document. What takes up a sentence that waits (elf mensen werden aangehouden: after which match) may be
 * told behind a note in the place of that sentence, and only so: without it, the sentence told before would seem meant.
 */
export class Gaps {
  private readonly open: Gap[] = [];
  /** What waits where something is told that takes it up. */
  private readonly needed = new Set<string>();

  /** @param text the note: that something here awaits translation */
  constructor(private readonly text: string) {}

  /** Leaves a gap, and gives the note that keeps its place. */
  leave(awaited: string, spans: readonly Span[]): RealisedSentence {
    const note: RealisedSentence = { text: this.text, facts: [], quotes: [], awaiting: [awaited] };
    this.open.push({ note, spans });
    return note;
  }

  /** The gap whose sentence a fact leans on, the nearest where there are several. */
  groundOf(fact: Fact | undefined): Gap | undefined {
    return this.open.findLast(({ spans }) => isGroundedBy(fact, spans));
  }

  /** The gaps, nearest first. */
  nearest(): Gap[] {
    return this.open.toReversed();
  }

  /** Something that is told takes up the sentence of this gap. */
  need({ note }: Gap): void {
    for (const id of note.awaiting ?? []) this.needed.add(id);
  }

  /** The sentences with the notes that something needs, those that follow one another as one. */
  keepNeeded(sentences: readonly RealisedSentence[]): RealisedSentence[] {
    const kept: RealisedSentence[] = [];
    for (const sentence of sentences) {
      const last = kept.at(-1);
      if (sentence.awaiting && last?.awaiting)
        kept[kept.length - 1] = { ...last, awaiting: [...new Set([...last.awaiting, ...sentence.awaiting])] };
      else kept.push(sentence);
    }
    return kept.filter(({ awaiting }) => !awaiting || awaiting.some((id) => this.needed.has(id)));
  }
}

/** Whether a paragraph says anything but that sentences of it wait. */
export function isTold(paragraph: readonly RealisedSentence[]): boolean {
  return paragraph.some(({ awaiting }) => awaiting === undefined);
}
