import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** What a figure is → its sentence in nl, en and fr. */
const LEVELS: [string, string, string, string][] = [
  [
    'In de eerste helft van dit jaar daalde de winst met 3 procent tot 40 miljoen euro.',
    'De winst daalde in de eerste helft van 2026 met 3 procent tot 40 miljoen euro.',
    'Profit fell by 3% to €40 million in the first half of 2026.',
    'Le bénéfice a baissé de 3 %, à 40 millions d’euros, au premier semestre 2026.',
  ],
  [
    'De school betaalde 20.000 euro losgeld.',
    'De school heeft 20.000 euro losgeld betaald.',
    'The school paid €20,000 in ransom money.',
    'L’école a payé une rançon de 20 000 euros.',
  ],
  [
    'De huur is maximaal 1.185 euro per maand.',
    'De huur bedraagt maximaal 1185 euro per maand.',
    'The rent stands at no more than €1,185 per month.',
    'Le loyer est d’au plus 1 185 euros par mois.',
  ],
  [
    'De operationele winst bedroeg 3 miljoen euro.',
    'De operationele winst bedroeg 3 miljoen euro.',
    'The operational profit stood at €3 million.',
    'Le bénéfice opérationnel était de 3 millions d’euros.',
  ],
  [
    'De kosten bedragen naar schatting 640 miljoen euro.',
    'De kosten bedragen naar schatting 640 miljoen euro.',
    'The cost amounts to about €640 million.',
    'Le coût s’élève à environ 640 millions d’euros.',
  ],
  [
    'Het aantal ongelukken op de snelwegen steeg met 4 procent.',
    'Het aantal ongelukken op de snelwegen is met 4 procent gestegen.',
    'The number of accidents on the motorways rose by 4%.',
    'Le nombre d’accidents sur les autoroutes a augmenté de 4 %.',
  ],
  [
    'De totale schade loopt op tot 4 miljoen euro.',
    'De totale schade stijgt naar 4 miljoen euro.',
    'The total damage is rising to €4 million.',
    'Les dégâts totaux montent à 4 millions d’euros.',
  ],
  [
    'De economische schade door de files bedroeg 1,6 miljard euro.',
    'De economische schade door de files bedroeg 1,6 miljard euro.',
    'The economic damage from the traffic jams stood at €1.6 billion.',
    'Les dégâts économiques causés par les embouteillages étaient de 1,6 milliard d’euros.',
  ],
];

/** By how much is not how much. */
const NOT: string[] = ['De winst is 3 miljoen euro hoger.'];

describe('a figure that something is', () => {
  it.each(LEVELS)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([[nl], [en], [fr]]);
  });

  it.each(NOT)('not: %s', (source) => {
    expect(told(source, 'en')).toEqual([]);
  });
});
