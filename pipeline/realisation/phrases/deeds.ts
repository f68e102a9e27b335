import type { ConceptFiller, Filler } from '../../model/fact.ts';
import type { Voice } from '../voice.ts';
import type { FillerContext } from './filler-context.ts';
import type { NounPhrase } from './phrase.ts';

/** Voor het bedreigen van een wethouder: an offence by what was done to whom, where the language says it so (for threatening an alderman). */
export function sayDeed(
  voice: Voice,
  { id, modifiers = [], determiner, complements }: ConceptFiller,
  context: FillerContext,
  say: (voice: Voice, filler: Filler, context: FillerContext) => NounPhrase,
): NounPhrase | undefined {
  const [victim] = complements ?? [];
  if (modifiers.length > 0 || determiner !== undefined) return undefined;
  if (context.role !== 'offence' || complements?.length !== 1 || victim!.preposition !== 'van') return undefined;
  return voice.grammar.deed?.(id, say(voice, victim!.filler, context));
}
