import type { Quantity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import type { Draft, ToldCircumstance } from '../draft.ts';
import { indexRange, isMark, lower } from '../words.ts';

/** Frames of how somebody did in a race. */
const RACED = new Set([
  'placing',
  'victory',
  'match-win',
  'prize-win',
  'becoming-champion',
  'title-retained',
  'qualification',
]);

/** Giele (26,19) eindigde als vijfde, werd zesde: 23,83: in what time, behind who did so or behind the whole clause. */
export function raceTimeBeside(
  { sentence: { tokens }, quantities }: SentenceContext,
  draft: Draft,
): ToldCircumstance[] {
  if (!RACED.has(draft.frame)) return [];
  const times = [...quantities.values()].filter(({ mention }) => mention.unit.code === 'race-time');
  const lengths = [...quantities.values()].filter(({ mention, first }) =>
    isTimed(draft, mention, lower(tokens[first - 1])),
  );
  const end = draft.clause.tokens.findLast((token) => !isMark(token))?.index ?? -1;
  return [...times, ...lengths].flatMap(({ mention, first, last }): ToldCircumstance[] => {
    const before = tokens[first - 1]?.text;
    const next = tokens[last + 1];
    const isInBrackets = before === '(' && next?.text === ')';
    const isBehindName = [...draft.roles.values()].some(
      (chunk) => chunk.preposition === undefined && chunk.others.length === 0 && chunk.last === first - 2,
    );
    const isBehind =
      first - 2 === end && (isInBrackets || (before === ':' && (next === undefined || /^[.;]$/.test(next.text))));
    if (!isBehind && !(isInBrackets && isBehindName) && !lengths.some((placed) => placed.mention === mention))
      return [];
    const said = {
      kind: 'adjunct',
      id: 'in-race-time',
      relation: 'occasion',
      preposition: 'in',
      filler: { kind: 'quantity', id: mention.id },
    } as const;
    return [{ said, tokens: indexRange(first, last) }];
  });
}

/** Won de marathon in 2 uur, 7 minuten en 39 seconden: how long it took, to the minute, where a race is won. */
function isTimed({ frame, clause }: Draft, { unit, of, text, start, end }: Quantity, before: string): boolean {
  if (!/^(?:placing|match-win|victory|prize-win)$/.test(frame) || before !== 'in' || of !== undefined) return false;
  const isInside = clause.tokens[0]!.start <= start && end <= clause.tokens.at(-1)!.end;
  return isInside && unit.kind === 'measure' && /^(?:s|min|h)$/.test(unit.code ?? '') && /minu|seconde/.test(text);
}
