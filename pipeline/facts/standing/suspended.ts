import type { SentenceContext } from '../context.ts';
import { flatten, type Draft, type ToldCircumstance } from '../draft.ts';
import { indexRange, isMark, lower } from '../words.ts';

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
  const probation = probationBehind(context, part.last + 2);
  return { ...draft, circumstances: [...(draft.circumstances ?? []), circumstance, ...probation] };
}

/** … voorwaardelijk(,) met een proeftijd van twee jaar. */
function probationBehind({ sentence: { tokens }, quantities, dates }: SentenceContext, at: number): ToldCircumstance[] {
  const from = isMark(tokens[at]) ? at + 1 : at;
  const words = tokens.slice(from, from + 4).map(lower);
  if (!/^(?:met|en|bij) een proeftijd van$/.test(words.join(' '))) return [];
  const length = quantities.get(from + 4);
  const date = dates.get(from + 4);
  const filler = length
    ? ({ kind: 'quantity', id: length.mention.id } as const)
    : date?.mention.kind === 'duration'
      ? ({ kind: 'date', id: date.mention.id } as const)
      : undefined;
  if (!filler) return [];
  const said: ToldCircumstance['said'] = {
    kind: 'adjunct',
    id: 'with-probation-of',
    relation: 'condition',
    preposition: 'met een proeftijd van',
    filler,
  };
  return [{ said, tokens: indexRange(from, (length ?? date)!.last) }];
}
