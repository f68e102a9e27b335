import type { Span } from '../../model/span.ts';
import { spanOf } from '../../text/file-span.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { lower } from '../words.ts';

/** Between the scores of one result: 6-4, 3-6 en 7-6 (5); 3-1 (25-21, 22-25). */
const BETWEEN = /^(?:[,:()]|en|\d{1,2})$/;

/**
 * The score of a clause (met 3-1) with its tokens, or the scores of its sets, which may stand behind a colon that ends
 * it (in twee sets: 7-5, 6-4); `several` where others stand apart from it.
 */
export function scoreOf(
  { mentions, document, sentence: { tokens } }: SentenceContext,
  { clause }: ReadClause,
): { span: Span; tokens: number[] } | 'several' | undefined {
  const [start, end] = [clause.tokens[0]!.start, clause.tokens.at(-1)!.end];
  const all = mentions.numerals.filter(
    (item) => item.kind === 'score' && item.start >= start && item.end <= tokens.at(-1)!.end,
  );
  const own = all.filter((item) => item.end <= end);
  const at = (offset: number): number => tokens.findIndex((token) => token.start <= offset && offset < token.end);
  const last = clause.tokens.at(-1)!.index;
  const [first = all.find((item) => tokens[last + 1]?.text === ':' && at(item.start) === last + 2)] = own;
  if (!first) return undefined;
  let to = at(first.end - 1);
  for (const item of all.slice(all.indexOf(first) + 1)) {
    const next = at(item.start);
    const isOne = tokens.slice(to + 1, next).every((token) => BETWEEN.test(lower(token)));
    if (!isOne && item.end > end) break;
    if (!isOne) return 'several';
    to = at(item.end - 1);
  }
  const from = at(first.start);
  // 7-6 (5), 3-1 (25-21, 25-19): the bracket that the last of them opened
  const opened = tokens.slice(from, to + 1).filter(({ text }) => text === '(').length;
  const closed = tokens.slice(from, to + 1).filter(({ text }) => text === ')').length;
  if (/^\d{1,2}$/.test(tokens[to + 2]?.text ?? '') && tokens[to + 1]?.text === '(' && tokens[to + 3]?.text === ')')
    to += 3;
  else if (opened > closed && tokens[to + 1]?.text === ')') to += 1;
  const inside = tokens.slice(from, to + 1);
  return {
    span: spanOf(document, tokens[from]!.start, tokens[to]!.end),
    tokens: inside.map(({ index }) => index),
  };
}

/** Nobody has won: of one score, both sides have as many. */
export function isEven(text: string): boolean {
  const [first = 0, second = 0] = text.split(/\D+/).map(Number);
  return first === second;
}
