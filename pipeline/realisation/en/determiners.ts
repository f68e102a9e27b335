import type { Determiner } from '../../model/fact.ts';
import { determinedPhrase } from '../phrases/determined.ts';
import { CannotSay, type NounPhrase } from '../phrases/phrase.ts';

const PLURAL: Partial<Record<Determiner, string>> = {
  all: 'all',
  most: 'most',
  many: 'many',
  few: 'few',
  several: 'several',
  'a-few': 'a few',
  some: 'some',
  both: 'both',
  more: 'more',
  fewer: 'fewer',
  enough: 'enough',
  'not-enough': 'too few',
};
const MASS: Partial<Record<Determiner, string>> = {
  all: 'all the',
  many: 'a lot of',
  few: 'little',
  more: 'more',
  fewer: 'less',
  enough: 'enough',
  'not-enough': 'too little',
};

/** Whose it is, whatever the noun. */
const OWNER: Partial<Record<Determiner, string>> = {
  his: 'his',
  her: 'her',
  its: 'its',
  'its-feminine': 'its',
  their: 'their',
};

/** all residents · a lot of money · every house: a noun with its adjectives behind what says how many or how much. */
export function determined(
  determiner: Determiner,
  core: string,
  { plural, mass }: { plural: boolean; mass: boolean },
): NounPhrase {
  const word =
    OWNER[determiner] ??
    (plural ? PLURAL[determiner] : mass ? MASS[determiner] : determiner === 'each' ? 'every' : undefined);
  if (word === undefined) throw new CannotSay(`${determiner} ${core}`);
  return determinedPhrase(determiner, `${word} ${core}`, plural);
}
