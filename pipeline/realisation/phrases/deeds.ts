import type { Complement, Filler } from '../../model/fact.ts';
import type { Voice } from '../voice.ts';
import type { FillerContext } from './filler-context.ts';
import type { NounPhrase } from './phrase.ts';

/** Voor het bedreigen van een wethouder: an offence by what was done to whom, where the language says it so (for threatening an alderman). */
export function sayDeed(
  voice: Voice,
  offence: string,
  complements: readonly Complement[] | undefined,
  context: FillerContext,
  say: (voice: Voice, filler: Filler, context: FillerContext) => NounPhrase,
): NounPhrase | undefined {
  const [victim] = complements ?? [];
  if (context.role !== 'offence' || complements?.length !== 1 || victim!.preposition !== 'van') return undefined;
  return voice.grammar.deed?.(offence, say(voice, victim!.filler, context));
}
