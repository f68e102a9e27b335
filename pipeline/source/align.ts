import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** One piece of plain text with the stretch of the file that it stands for. */
export interface Piece {
  text: string;
  /** Half-open, in the file. */
  start: number;
  end: number;
}

const LINE_ENDING = /[ \t]*(?:\r\n|\r|\n)[ \t>]*/y;
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]*));/iy;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;

/**
 * Reads the words of a stretch of Markdown text without its inline markup characters: character
 * references and backslash escapes are decoded (CommonMark 2.4 and 2.5), a line ending becomes one
 * "\n" and takes the indentation and block quote marks of the next line with it.
 *
 * @param literal code and raw HTML know no references or escapes
 */
export function alignText(file: string, start: number, end: number, literal = false): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let plain = start;
  const special = (text: string, next: number): void => {
    if (plain < at) pieces.push({ text: file.slice(plain, at), start: plain, end: at });
    if (text) pieces.push({ text, start: at, end: next });
    at = plain = next;
  };
  while (at < end) {
    const lineEnd = match(LINE_ENDING, file, at);
    if (lineEnd && at + lineEnd[0].length <= end) {
      special('\n', at + lineEnd[0].length);
      continue;
    }
    const reference = literal ? null : match(REFERENCE, file, at);
    const decoded = reference && decode(reference);
    if (decoded) {
      special(decoded, at + reference[0].length);
      continue;
    }
    if (!literal && match(ESCAPE, file, at) && at + 1 < end) {
      special(file[at + 1]!, at + 2);
      continue;
    }
    at += 1;
  }
  special('', end);
  return pieces;
}

function match(pattern: RegExp, file: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(file);
}

function decode([, hex, decimal, name]: RegExpExecArray): string | false {
  if (hex) return decodeNumericCharacterReference(hex, 16);
  if (decimal) return decodeNumericCharacterReference(decimal, 10);
  return decodeNamedCharacterReference(name!);
}
