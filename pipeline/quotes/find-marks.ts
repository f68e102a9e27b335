import type { Block, SourceDocument } from '../model/source.ts';
import { readMarks, type Mark } from './read-marks.ts';

/** Words between an opening and a closing mark, within one block. */
export interface Marked {
  block: number;
  /** The words, without marks and surrounding space. */
  start: number;
  end: number;
  /** Where the opening mark begins and the closing mark ends; the words' own edge where a mark is missing. */
  open: number;
  close: number;
  /** `missing`: no closing mark before the quotation must be over. `goes-on`: the next paragraph goes on. */
  closing: 'closed' | 'goes-on' | 'missing';
  /** The words go on from the paragraph before. */
  resumed: boolean;
  single: boolean;
}

interface Open {
  mark: Mark;
  /** Pairs found inside, kept for when this one never closes. */
  inner: Marked[];
}

/** At most so many paragraphs may pass without a mark before a quotation counts as never closed. */
const MAX_PARAGRAPHS_WITHOUT_MARK = 4;

/** Marks within marks within marks: nobody writes more. */
const MAX_DEPTH = 6;

/**
 * Pairs the quotation marks of a document, outermost only. A mark that is missing costs its own
 * paragraph at most; a quotation over several paragraphs gives one piece a paragraph.
 */
export function findMarks(document: SourceDocument): Marked[] {
  const { text } = document;
  const paired = document.blocks.map((block, index) => pairBlock(text, block, index));
  const resumed = new Set<number>();
  const found: Marked[] = [];
  for (const [index, { pairs, abandoned, unclosed }] of paired.entries()) {
    for (const one of pairs) found.push(one);
    for (const one of abandoned) found.push(one);
    if (!unclosed) continue;
    const { end } = document.blocks[index]!;
    const close = closingParagraph(paired, document.blocks, index, unclosed);
    found.push(piece(text, index, unclosed, unclosed.end, end, close ? 'goes-on' : 'missing'));
    if (!close) continue;
    for (let next = index + 1; next <= close.block; next += 1) {
      resumed.add(next);
      if (close.mark)
        found.push(tail(text, document.blocks[next]!, next, unclosed, next === close.block ? close.mark : undefined));
    }
  }
  for (const one of found)
    if (resumed.has(one.block) && one.open === document.blocks[one.block]!.start) one.resumed = true;
  return found.filter(({ start, end }) => end > start).sort((one, other) => one.start - other.start);
}

/** A further paragraph of a quotation that does not reopen. */
function tail(text: string, block: Block, index: number, opening: Mark, closing: Mark | undefined): Marked {
  const words = piece(text, index, opening, block.start, closing?.start ?? block.end, closing ? 'closed' : 'goes-on');
  return { ...words, open: block.start, close: closing?.end ?? block.end };
}

interface PairedBlock {
  pairs: Marked[];
  /** Opening marks that another opening mark of their kind overtook. */
  abandoned: Marked[];
  /** An opening mark whose quotation reaches the end of the block. */
  unclosed?: Mark | undefined;
  /** A closing mark that nothing opened, before any other mark. */
  orphan?: Mark | undefined;
  first?: Mark | undefined;
}

function pairBlock(text: string, block: Block, index: number): PairedBlock {
  const marks = readMarks(text, block.start, block.end);
  const stack: Open[] = [];
  const open = new Map<string, number>();
  const pairs: Marked[] = [];
  const abandoned: Marked[] = [];
  const settle = (found: readonly Marked[]): void => {
    const target = stack.at(-1)?.inner ?? pairs;
    for (const one of found) target.push(one);
  };
  const pop = (): Open => {
    const popped = stack.pop()!;
    open.set(popped.mark.family, open.get(popped.mark.family)! - 1);
    return popped;
  };
  for (const mark of marks) {
    const isOpen = (open.get(mark.family) ?? 0) > 0;
    if (mark.closes && isOpen && !(mark.opens && prefersOpening(mark, stack))) {
      while (stack.at(-1)!.mark.family !== mark.family) settle(pop().inner);
      const opening = pop().mark;
      settle([{ ...piece(text, index, opening, opening.end, mark.start, 'closed'), close: mark.end }]);
    } else if (mark.opens && stack.length < MAX_DEPTH) {
      while (!mark.single && (open.get(mark.family) ?? 0) > 0) {
        const overtaken = pop();
        settle(overtaken.inner);
        if (overtaken.mark.family === mark.family)
          abandoned.push(piece(text, index, overtaken.mark, overtaken.mark.end, mark.start, 'missing'));
      }
      stack.push({ mark, inner: [] });
      open.set(mark.family, (open.get(mark.family) ?? 0) + 1);
    }
  }
  const first = marks[0];
  const orphan = first && first.closes && !first.opens ? first : undefined;
  let unclosed: Mark | undefined;
  while (stack.length) {
    const { mark, inner } = pop();
    if (!mark.single || (mark.opensSentence && inner.length === 0 && !unclosed)) unclosed = mark;
    else settle(inner);
  }
  // What stands before the quotation that never closes is kept; what it swallows is part of it.
  return {
    pairs: unclosed ? pairs.filter(({ end }) => end <= unclosed.start) : pairs,
    abandoned,
    unclosed,
    orphan,
    first,
  };
}

/** A straight mark that could do both opens only where nothing of its kind is open. */
function prefersOpening(mark: Mark, stack: readonly Open[]): boolean {
  return !mark.straight && stack.at(-1)?.mark.family !== mark.family;
}

/** Where a quotation that its own paragraph does not close ends: a closing mark further on, or a paragraph that reopens. */
function closingParagraph(
  paired: readonly PairedBlock[],
  blocks: readonly Block[],
  from: number,
  mark: Mark,
): { block: number; mark?: Mark; reopened?: boolean } | undefined {
  const limit = Math.min(paired.length - 1, from + MAX_PARAGRAPHS_WITHOUT_MARK);
  for (let next = from + 1; next <= limit; next += 1) {
    if (blocks[next]!.kind === 'heading') return undefined;
    const { orphan, first } = paired[next]!;
    if (orphan && orphan.family === mark.family) return { block: next, mark: orphan };
    if (!first) continue;
    const reopens = first.opens && first.family === mark.family && first.start === blocks[next]!.start;
    return reopens && next === from + 1 ? { block: next, reopened: true } : undefined;
  }
  return undefined;
}

function piece(
  text: string,
  block: number,
  mark: Mark,
  start: number,
  end: number,
  closing: Marked['closing'],
): Marked {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { block, start: from, end: to, open: mark.start, close: to, closing, resumed: false, single: mark.single };
}
