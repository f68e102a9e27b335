import { conceptOf } from '../../lexicon/terms.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, type Draft } from '../draft.ts';
import { lower } from '../words.ts';

/** Whose it is must be told with it: zijn leden without the union. */
export function losesOwner({ roles }: Draft): boolean {
  const held = new Set([...roles.values()].map(({ first }) => first));
  return flatten([...roles.values()]).some(({ owner }) => owner !== undefined && !held.has(owner.chunk.first));
}

/** 12 procent minder knorren: of what there is less is no word of the termbase, and cannot be left out. */
export function losesCounted({ lexicon, words }: SentenceContext, { roles }: Draft): boolean {
  return flatten([...roles.values()]).some(
    ({ difference, quantity }) =>
      difference?.ofNoun === true && conceptOf(lexicon, quantity?.of ?? '', 'noun', words) === undefined,
  );
}

/** 3 miljoen euro, waarvan 60 procent werd betaald: of the whole sum that is not said. */
export function isOfPart({ sentence }: SentenceContext, { roles, trigger }: Draft): boolean {
  return [...roles.values()].some(
    ({ quantity, last }) =>
      quantity !== undefined && sentence.tokens.slice(last + 1, trigger[0]).some((token) => lower(token) === 'waarvan'),
  );
}
