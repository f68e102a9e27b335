import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** A figure beside another → all that is told, in nl, en and fr. */
const TOLD: [string, string[], string[], string[]][] = [
  // a date belongs to the figure whose noun it stands with
  [
    'De winst in 2024 bedroeg 5 miljoen euro.',
    ['De winst bedroeg in 2024 5 miljoen euro.'],
    ['Profit amounted to €5 million in 2024.'],
    ['Le bénéfice s’élevait à 5 millions d’euros en 2024.'],
  ],
  // what is counted on has not come yet
  [
    'Het bedrijf rekent dit jaar op een omzet tussen de 780 en 820 miljoen euro.',
    ['Het bedrijf verwacht dit jaar een omzet van 780 tot 820 miljoen euro.'],
    ['The company expects a turnover of between €780 million and €820 million this year.'],
    ['L’entreprise attend un chiffre d’affaires de 780 millions à 820 millions d’euros cette année.'],
  ],
  [
    'Het bedrijf gaat uit van een winst van minimaal 850 miljoen euro.',
    ['Het bedrijf verwacht een winst van minimaal 850 miljoen euro.'],
    ['The company expects a profit of at least €850 million.'],
    ['L’entreprise attend un bénéfice d’au moins 850 millions d’euros.'],
  ],
  // the figure restated behind a comma is not what the verb brings in
  [
    'De bezuiniging levert jaarlijks 3 miljoen euro op, ofwel 4 procent van de begroting.',
    ['De bezuiniging brengt jaarlijks 3 miljoen euro op.'],
    ['The spending cut brings in €3 million every year.'],
    ['La mesure d’économie rapporte 3 millions d’euros chaque année.'],
  ],
  [
    'De verbouwing kost 3 miljoen dollar (2,7 miljoen euro).',
    ['De renovatie kost 3 miljoen dollar (2,7 miljoen euro).'],
    ['The renovation costs $3 million (€2.7 million).'],
    ['La rénovation coûte 3 millions de dollars (2,7 millions d’euros).'],
  ],
  [
    'De gemeente betaalde in 2024, naast de 300 plannen, 3 miljoen euro.',
    ['De gemeente betaalde in 2024 3 miljoen euro.'],
    ['The municipality paid €3 million in 2024.'],
    ['La commune a payé 3 millions d’euros en 2024.'],
  ],
];

/** Nothing is told: the figure is that of something else, or of more than can be said. */
const UNTOLD: string[] = [
  'De maatregel kan de gemeente een boete van maximaal 4 procent van de omzet, in dit geval 36 miljoen euro, opleveren.',
  'De maatregel levert een boete van 4 procent van de omzet op, in dit geval 36 miljoen euro.',
  'De lonen stijgen met 5,5 procent, verspreid over achttien maanden.',
  'De werkgevers boden 5,5 procent verspreid over achttien maanden.',
];

describe('which figure is meant', () => {
  it.each(TOLD)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([nl, en, fr]);
  });

  it.each(UNTOLD)('not: %s', (source) => {
    expect(told(source, 'nl')).toEqual([]);
  });
});
