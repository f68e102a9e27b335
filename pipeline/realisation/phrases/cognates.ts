import type { Filler } from '../../model/fact.ts';

/** Frame → concepts of which its verb says what the noun says: doden zijn om het leven gekomen, protesters protested. */
const COGNATES: Readonly<Record<string, readonly string[] | undefined>> = {
  death: ['fatality', 'deceased-person'],
  injury: ['injured-person'],
  'serious-injury': ['injured-person'],
  'slight-injury': ['injured-person'],
  missing: ['missing-person'],
  protest: ['demonstrator'],
  demonstration: ['demonstrator'],
  strike: ['striker'],
  employment: ['employee', 'staff-member', 'member-of-staff', 'worker'],
};

/** The filler as its verb wants it: whoever died is a person, not a fatality. */
export function withoutCognate<F extends Filler>(frame: string, filler: F, language: string): F {
  // medewerkers in dienst does not say it twice
  const words = language === 'nl' && frame === 'employment' ? undefined : COGNATES[frame];
  // rescuers recovered 12 bodies, not fatalities
  if (frame === 'salvage' && language !== 'nl') return asOther(filler, ['fatality', 'deceased-person'], 'dead-body');
  return words ? asOther(filler, words, 'human') : filler;
}

function asOther<F extends Filler>(filler: F, words: readonly string[], other: string): F {
  if (filler.kind === 'concept' && words.includes(filler.id)) return { ...filler, id: other };
  if (filler.kind === 'quantity' && filler.concept !== undefined && words.includes(filler.concept))
    return { ...filler, concept: other };
  return filler;
}
