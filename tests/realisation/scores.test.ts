import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** A score → who won, whoever the source names first. */
const SCORES: [string, string, string, string][] = [
  [
    'Ajax verloor met 1-3 van Feyenoord.',
    'Feyenoord heeft Ajax met 3-1 verslagen.',
    'Feyenoord beat Ajax 3-1.',
    'Feyenoord a battu l’Ajax 3-1.',
  ],
  ['Feyenoord won met 1-3.', 'Feyenoord heeft met 3-1 gewonnen.', 'Feyenoord won 3-1.', 'Feyenoord a gagné 3-1.'],
  [
    'Ajax en Feyenoord speelden met 1-1 gelijk.',
    'Ajax en Feyenoord hebben met 1-1 gelijkgespeeld.',
    'Ajax and Feyenoord drew 1-1.',
    'L’Ajax et Feyenoord ont fait match nul 1-1.',
  ],
  [
    'Ajax won de finale met 2-0.',
    'Ajax heeft de finale met 2-0 gewonnen.',
    'Ajax won the final 2-0.',
    'L’Ajax a remporté la finale 2-0.',
  ],
  // which side is named first is not known: the score stays as it is
  [
    'De wedstrijd eindigde in 1-3.',
    'De wedstrijd is in 1-3 geëindigd.',
    'The match finished 1-3.',
    'Le match s’est terminé sur le score de 1-3.',
  ],
];

describe('a score', () => {
  it.each(SCORES)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([[nl], [en], [fr]]);
  });

  it('that nobody wins with is not believed', () => {
    expect(told('Ajax won met 1-1.', 'en')).toEqual([]);
    expect(told('Ajax speelde met 2-1 gelijk tegen PSV.', 'en')).toEqual([]);
  });
});
