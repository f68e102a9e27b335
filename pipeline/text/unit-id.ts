import { createHash } from 'node:crypto';
import type { TranslationUnit } from '../model/unit.ts';

/** The id of a translation unit: it depends on its kind and its Dutch text alone (white space folded), so it survives every move. */
export function unitId(kind: TranslationUnit['kind'], source: string): string {
  return `u-${createHash('sha256')
    .update(`${kind}\n${foldSpace(source)}`)
    .digest('hex')
    .slice(0, 12)}`;
}

/** Runs of white space, line endings among them, become one space; the ends are trimmed. No-break spaces stay. */
export function foldSpace(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
