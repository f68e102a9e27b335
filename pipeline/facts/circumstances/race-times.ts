import type { SentenceContext } from '../context.ts';
import type { Draft, ToldCircumstance } from '../draft.ts';
import { indexRange, isMark } from '../words.ts';

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
  const end = draft.clause.tokens.findLast((token) => !isMark(token))?.index ?? -1;
  return times.flatMap(({ mention, first, last }): ToldCircumstance[] => {
    const before = tokens[first - 1]?.text;
    const next = tokens[last + 1];
    const isInBrackets = before === '(' && next?.text === ')';
    const isBehindName = [...draft.roles.values()].some(
      (chunk) => chunk.preposition === undefined && chunk.others.length === 0 && chunk.last === first - 2,
    );
    const isBehind =
      first - 2 === end && (isInBrackets || (before === ':' && (next === undefined || /^[.;]$/.test(next.text))));
    if (!isBehind && !(isInBrackets && isBehindName)) return [];
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
