import type { SentenceContext } from '../context.ts';
import type { Draft, ToldCircumstance } from '../draft.ts';
import { plainFigure } from '../phrases/fillers.ts';
import { indexRange, lower } from '../words.ts';

/** Frames of what a party got. */
const ELECTED = /^(?:election-result|stuck-level)$/;

/** Haalde 9,7 procent, goed voor vier zetels: how many seats the votes are worth. */
export function seatsBeside(context: SentenceContext, draft: Draft): ToldCircumstance[] {
  const {
    sentence: { tokens },
    quantities,
  } = context;
  const from = draft.clause.tokens[0]?.index ?? 0;
  const end = (draft.clause.tokens.at(-1)?.index ?? -1) + 6;
  if (!ELECTED.test(draft.frame) || !draft.roles.get('value')?.quantity) return [];
  return tokens.slice(from, end).flatMap(({ index }): ToldCircumstance[] => {
    const isWorth = lower(tokens[index]) === 'goed' && lower(tokens[index + 1]) === 'voor';
    const placed = isWorth && tokens[index - 1]?.text === ',' ? quantities.get(index + 2) : undefined;
    const filler = placed && /zetel$/.test(placed.mention.of ?? '') ? plainFigure(context, placed.mention) : undefined;
    if (!placed || filler?.kind !== 'quantity' || filler.concept === undefined) return [];
    const said = {
      kind: 'adjunct',
      id: 'worth-seats',
      relation: 'exchange',
      preposition: 'goed voor',
      filler,
    } as const;
    return [{ said, tokens: indexRange(index, placed.last) }];
  });
}
