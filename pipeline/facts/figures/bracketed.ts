import type { SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower } from '../words.ts';

const RISES = /^(?:growth|expanding|costlier|larger|longer)$/;
const FALLS = /^(?:decline|contracting|cheaper|smaller|shorter)$/;
/** No longer than: plus 8 procent. */
const LONGEST = 5;

/**
 * De instroom daalde flink (-8,3 procent): by how much, in brackets behind a clause that says only that it rose or fell.
 * The sign must be that of the move, and no other bracket may have one.
 */
export function fillFromBracket(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  { clause }: ReadClause,
  drafts: readonly Draft[],
): void {
  const open = drafts.filter(
    ({ frame, roles, clausal }) => clausal && (RISES.test(frame) || FALLS.test(frame)) && !roles.has('difference'),
  );
  const [draft, ...others] = open;
  if (!draft || others.length > 0 || draft.roles.has('final') || drafts.length > 1) return;
  const brackets = [...read.values()].filter(({ clause: own }) => own.parenthesis && own.parent === clause);
  const figure = brackets.length === 1 ? signedFigure(context, brackets[0]!) : undefined;
  if (!figure || (figure.sign === '+') !== RISES.test(draft.frame)) return;
  draft.roles.set('difference', figure.chunk);
}

/** (+5,2 procent), (plus 8 procent), (-8,3 procent): nothing but a figure with its sign. */
function signedFigure(
  { document, sentence }: SentenceContext,
  { clause, chunks }: ReadClause,
): { chunk: Chunk; sign: '+' | '-' } | undefined {
  const [chunk, ...others] = chunks.filter(({ quantity }) => quantity);
  const words = clause.tokens.filter((token) => !isMark(token));
  if (!chunk?.quantity || others.length > 0 || words.length > LONGEST || chunk.quantity.upper !== undefined)
    return undefined;
  const { start } = chunk.quantity;
  const before = document.text.slice(Math.max(0, start - 6), start).trimEnd();
  const word = lower(sentence.tokens[chunk.first - 1]);
  const isRise = before.endsWith('+') || word === 'plus';
  const isFall = /[-–−]$/.test(before) || word === 'min';
  const isAlone = words.every(
    ({ index, text }) => (index >= chunk.first && index <= chunk.last) || /^(?:plus|min|[+–−-])$/i.test(text),
  );
  return isAlone && isRise !== isFall ? { chunk, sign: isRise ? '+' : '-' } : undefined;
}
