import type { Determiner } from '../../model/fact.ts';
import type { NounPhrase } from './phrase.ts';

/** New to the reader: er zijn veel klachten, but alle klachten zijn ingetrokken. */
const INDEFINITE = new Set<Determiner>(['many', 'few', 'several', 'a-few', 'more', 'fewer', 'enough', 'not-enough']);

/** A noun phrase that opens with what says how many or how much, in any language. */
export function determinedPhrase(determiner: Determiner, text: string, plural: boolean): NounPhrase {
  return { text, bare: text, number: plural ? 'plural' : 'singular', indefinite: INDEFINITE.has(determiner) };
}
