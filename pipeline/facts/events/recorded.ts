import type { Draft } from '../draft.ts';

/** Frames of a rise or fall that somebody has, with its figure. */
const MOVES = /^(?:rise|fall)-recorded$/;

/**
 * Whether a recording is no fact of its own: zag een stijging van 3 procent, of which the noun tells by how much; ziet een
 * stijging aankomen, which has not come yet.
 */
export function isNoRecording({ frame, roles, clause: { verbs } }: Draft, all: readonly Draft[]): boolean {
  if (frame !== 'data-recording') return false;
  const noun = roles.get('theme')?.head.index;
  if (all.some((other) => MOVES.test(other.frame) && other.trigger.includes(noun ?? -1))) return true;
  return (
    verbs.some(({ lemma }) => lemma === 'zien') &&
    verbs.some(({ lemma, form }) => form === 'infinitive' && lemma !== 'zien')
  );
}
