import type { SentenceContext } from '../context.ts';
import { flatten, type Draft, type ToldCircumstance } from '../draft.ts';
import { isMark, lower } from '../words.ts';

/** Frames of punishments, imposed or asked for. */
const PUNISHING = new Set(['sentence', 'sentence-demand', 'fine']);

/**
 * How much of a punishment is suspended: achttien maanden cel, waarvan zes (maanden) voorwaardelijk. Without it the
 * punishment would be told as heavier than it is: undefined where the part is there and is not understood.
 */
export function withSuspended(context: SentenceContext, draft: Draft): Draft | undefined {
  if (!PUNISHING.has(draft.frame)) return draft;
  const { tokens } = context.sentence;
  // of the punishment, not of whom it was done to: voor het oplichten van twaalf ouderen
  const punishment = draft.roles.get('value');
  const figures = flatten(punishment ? [punishment] : [...draft.roles.values()]).filter(({ quantity }) => quantity);
  const last = Math.max(-1, ...figures.map((chunk) => chunk.last));
  const at = tokens.findIndex((token) => token.index > last && lower(token) === 'waarvan');
  if (last < 0 || at < 0) return draft;
  const part = context.quantities.get(tokens[at + 1]?.index ?? -1);
  const closing = part && tokens[part.last + 1];
  // without a comma it may speak of another figure before it
  if (!isMark(tokens[at - 1]) && lower(closing) !== 'voorwaardelijk') return draft;
  if (!part || lower(closing) !== 'voorwaardelijk') return undefined;
  const circumstance: ToldCircumstance = {
    said: {
      kind: 'adjunct',
      id: 'of-which-suspended',
      relation: 'exclusion',
      preposition: 'waarvan',
      filler: { kind: 'quantity', id: part.mention.id },
      limits: true,
    },
    tokens: tokens.slice(at, part.last + 2).map(({ index }) => index),
  };
  return { ...draft, circumstances: [...(draft.circumstances ?? []), circumstance] };
}
