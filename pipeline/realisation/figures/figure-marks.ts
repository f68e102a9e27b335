import type { Mark } from '../../model/briefing.ts';

// noncharacters: reserved by Unicode for use inside a program, so no source brings them along
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const SIGN = /\uFDD0(\d+)\uFDD1/g;

/**
 * Keeps track of figures while phrases become sentences: a sign behind each figure's words says which
 * fact or quantity they tell and how long they are. A sign stands behind, not around: what opens a phrase
 * decides its article, elision and capital.
 */
export class FigureMarks {
  private readonly known: { id: string; length: number }[] = [];
  private readonly indexes = new Map<string, number>();

  /** The words of a figure with their sign. */
  sign(id: string, words: string): string {
    const length = withoutSigns(words).length;
    const key = `${length} ${id}`;
    let index = this.indexes.get(key);
    if (index === undefined) this.indexes.set(key, (index = this.known.push({ id, length }) - 1));
    return `${words}${OPEN}${index}${CLOSE}`;
  }

  /** A finished text without its signs, and where its figures stand: in order, not overlapping. */
  read(signed: string): { text: string; marks: Mark[] } {
    const marks: Mark[] = [];
    let text = '';
    let from = 0;
    for (const match of signed.matchAll(SIGN)) {
      const figure = this.known[Number(match[1])];
      if (!figure) continue;
      text += signed.slice(from, match.index);
      from = match.index + match[0].length;
      const start = Math.max(text.length - figure.length, marks.at(-1)?.end ?? 0);
      if (start < text.length) marks.push({ start, end: text.length, id: figure.id });
    }
    return { text: text + signed.slice(from), marks };
  }
}

/** Words as they will be read: for measuring, and for texts that carry no marks. */
export function withoutSigns(text: string): string {
  return text.replace(SIGN, '');
}
