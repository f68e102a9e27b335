import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Block, OffsetRun } from '../model/source.ts';
import { alignText, type Piece } from './align.ts';

/** Plain text with its blocks and the way back to the file. */
export interface BlockText {
  text: string;
  blocks: Block[];
  offsets: OffsetRun[];
}

/**
 * Collects the running text of a Markdown tree, block by block, in the order of the file. Raw HTML is
 * text like any other; images, rules and link targets have no words.
 *
 * @param shift added to every position of the tree (1 where a byte order mark was left out of the parse)
 */
export function readBlocks(tree: Root, file: string, shift: number): BlockText {
  const result: BlockText = { text: '', blocks: [], offsets: [] };
  let tables = 0;

  const add = (pieces: Piece[], block: Omit<Block, 'start' | 'end'>): void => {
    const trimmed = trim(pieces);
    if (trimmed.length === 0) return;
    if (result.text) result.text += '\n\n';
    const start = result.text.length;
    for (const piece of trimmed) {
      const run: OffsetRun = {
        start: result.text.length,
        end: result.text.length + piece.text.length,
        file: piece.start,
      };
      if (piece.end - piece.start !== piece.text.length || file.slice(piece.start, piece.end) !== piece.text)
        run.fileLength = piece.end - piece.start;
      result.text += piece.text;
      result.offsets.push(run);
    }
    result.blocks.push({ ...block, start, end: result.text.length });
  };

  const visit = (node: Nodes, quoted: boolean, listItem: boolean): void => {
    const at = { ...(quoted && { quoted }) };
    switch (node.type) {
      case 'heading':
        return add(inline(node, file, shift), { kind: 'heading', depth: node.depth, ...at });
      case 'paragraph':
        return add(inline(node, file, shift), {
          kind: listItem ? 'list-item' : 'paragraph',
          ...(isEmphasised(node.children) && { emphasised: true }),
          ...at,
        });
      case 'html':
      case 'code':
        return add(leaf(node, file, shift, true), { kind: 'paragraph', ...at });
      case 'table': {
        const table = tables++;
        node.children.forEach((row, rowIndex) =>
          row.children.forEach((cell, column) =>
            add(inline(cell, file, shift), { kind: 'table-cell', cell: { table, row: rowIndex, column }, ...at }),
          ),
        );
        return;
      }
      case 'blockquote':
        return node.children.forEach((child) => visit(child, true, false));
      case 'listItem':
        return node.children.forEach((child) => visit(child, quoted, true));
      default:
        if ('children' in node) node.children.forEach((child) => visit(child as Nodes, quoted, listItem));
    }
  };
  visit(tree, false, false);
  return { ...result, blocks: withCrossheads(result) };
}

/** A crosshead has no more words than this. */
const MOST_WORDS = 6;

/** Nor one in quotation marks, which are words that the text brings further on. */
const MOST_QUOTED = 10;
/** A line that is all in quotation marks and has no stop: ‘Niet te geloven’. */
const QUOTED_LINE = /^[“„"‘'«][\p{L}\d][^.!?…:;“”"«»@|]*[^.!?…:;“”"«»@|,][”"’'»]$/u;

/**
 * A paragraph of a few words without a stop, between two others, is a crosshead that the file has not marked as one
 * (Tweede helft): no sentence, but what heads those that follow.
 */
function withCrossheads({ text, blocks }: BlockText): Block[] {
  const isText = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' && block.quoted !== true && /[.!?…]["”’»)]*$/.test(text.slice(block.start, block.end));
  return blocks.map((block, index) => {
    const words = text.slice(block.start, block.end);
    const isBare = block.kind === 'paragraph' && block.quoted !== true && /^[\p{L}\d][^.!?…:;“”"«»@|]*$/u.test(words);
    const isQuoted = block.kind === 'paragraph' && block.quoted !== true && QUOTED_LINE.test(words);
    const length = words.split(/\s+/).length;
    const isShort = length <= (isQuoted ? MOST_QUOTED : MOST_WORDS) && !words.includes('\n');
    const heads = isText(blocks[index + 1]) && blocks.slice(0, index).some(isText);
    return (isBare || isQuoted) && isShort && heads ? { ...block, kind: 'heading', depth: CROSSHEAD } : block;
  });
}

/** The depth at which a newsroom’s crossheads stand. */
const CROSSHEAD = 3;

function inline(parent: Parents, file: string, shift: number): Piece[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'footnoteReference') return [];
    if ('children' in node) return inline(node as Parents, file, shift);
    if (node.type === 'break') return [{ text: '\n', ...place(node, shift) }];
    return leaf(node, file, shift, node.type !== 'text');
  });
}

/** The words of a node without children; code loses its fences or backticks. */
function leaf(node: Nodes, file: string, shift: number, literal: boolean): Piece[] {
  const { start, end } = place(node, shift);
  if (node.type !== 'inlineCode' && node.type !== 'code') return alignText(file, start, end, literal);
  const raw = file.slice(start, end);
  const open = node.type === 'code' ? /^(?:(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\r|\n))?/ : /^`+/;
  const close = node.type === 'code' && !/^(?:`{3,}|~{3,})/.test(raw) ? /$/ : /(?:\r\n|\r|\n)?[ \t>]*[`~]+$/;
  const from = open.exec(raw)?.[0].length ?? 0;
  const to = Math.max(from, close.exec(raw)?.index ?? raw.length);
  return alignText(file, start + from, start + to, true);
}

function place(node: Nodes, shift: number): { start: number; end: number } {
  return { start: node.position!.start.offset! + shift, end: node.position!.end.offset! + shift };
}

function trim(pieces: Piece[]): Piece[] {
  const kept = pieces.map((piece) => ({ ...piece }));
  const edge = (pick: () => Piece | undefined, cut: (piece: Piece) => boolean, drop: () => void): void => {
    for (let piece = pick(); piece; piece = pick()) {
      if (piece.text.trim() === '') drop();
      else {
        cut(piece);
        return;
      }
    }
  };
  edge(
    () => kept[0],
    (piece) => {
      const blank = piece.text.length - piece.text.trimStart().length;
      if (!blank) return false;
      piece.text = piece.text.slice(blank);
      piece.start += blank;
      return true;
    },
    () => kept.shift(),
  );
  edge(
    () => kept.at(-1),
    (piece) => {
      const blank = piece.text.length - piece.text.trimEnd().length;
      if (!blank) return false;
      piece.text = piece.text.slice(0, -blank);
      piece.end -= blank;
      return true;
    },
    () => kept.pop(),
  );
  return kept;
}

function isEmphasised(children: PhrasingContent[]): boolean {
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return solid.length === 1 && (solid[0]!.type === 'strong' || solid[0]!.type === 'emphasis');
}
