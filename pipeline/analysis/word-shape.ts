import { hashText } from './hash.ts';

/** What of a word's form is looked at by the tagger and the parser; one object per form, cached by the analyser. */
export interface WordForm {
  text: string;
  /** Small letters, typographic marks made plain. */
  lower: string;
  /** Hash of the lower-case form, digits as 0. */
  key: number;
  /** Hashes of the last 1 to 5 characters (index 0 to 4). */
  suffixes: Int32Array;
  /** Hashes of the first 1 to 4 characters. */
  prefixes: Int32Array;
  /** Hash of the collapsed shape: Xx, X., 0,0. */
  shape: number;
  isCapitalised: boolean;
}

/** Describes one form. */
export function describeForm(text: string): WordForm {
  const lower = plainMarks(text).toLowerCase();
  const folded = lower.replace(/\d/g, '0');
  return {
    text,
    lower,
    key: hashText(folded) | 0,
    suffixes: Int32Array.from({ length: 5 }, (_, index) => hashText(`s${folded.slice(-index - 1)}`) | 0),
    prefixes: Int32Array.from({ length: 4 }, (_, index) => hashText(`p${folded.slice(0, index + 1)}`) | 0),
    shape: hashText(shapeOf(text)) | 0,
    isCapitalised: /^\p{Lu}/u.test(text),
  };
}

/** Typographic marks as treebanks write them: only what stands between them differs from house to house. */
function plainMarks(text: string): string {
  return text
    .replace(/^(?:[“”„«»]|,,|''|``)$/, '"')
    .replace(/[‘’‚`]/g, "'")
    .replace(/^(?:[–—]|--)$/, '-')
    .replace(/^…$/, '...');
}

function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, (run) => (run.length === 4 ? '0000' : '0'));
}
