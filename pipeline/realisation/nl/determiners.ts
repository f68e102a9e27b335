import type { Determiner } from '../../model/fact.ts';
import { determinedPhrase } from '../phrases/determined.ts';
import { CannotSay, type NounPhrase } from '../phrases/phrase.ts';

const PLURAL: Record<Exclude<Determiner, 'each'>, string> = {
  all: 'alle',
  most: 'de meeste',
  many: 'veel',
  few: 'weinig',
  several: 'verschillende',
  'a-few': 'enkele',
  some: 'sommige',
  both: 'beide',
  more: 'meer',
  fewer: 'minder',
  enough: 'genoeg',
  'not-enough': 'onvoldoende',
  his: 'zijn',
  her: 'haar',
  its: 'zijn',
  'its-feminine': 'haar',
  their: 'hun',
};

/** alle bewoners · al het geld · elk huis: a noun with its adjectives behind what says how many or how much. */
export function determined(
  determiner: Determiner,
  core: string,
  { plural, neuter }: { plural: boolean; neuter: boolean },
): NounPhrase {
  const needsPlural = /^(?:most|several|a-few|some|both)$/.test(determiner);
  if (plural ? determiner === 'each' : needsPlural) throw new CannotSay(`${determiner} ${core}`);
  const word =
    determiner === 'each'
      ? neuter
        ? 'elk'
        : 'elke'
      : determiner === 'all' && !plural && neuter
        ? 'al het'
        : PLURAL[determiner];
  return determinedPhrase(determiner, `${word} ${core}`, plural);
}

/** No people at all. */
export const NOBODY = 'niemand';
