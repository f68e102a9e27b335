import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** A figure beside another → all that is told, in nl, en and fr. */
const TOLD: [string, string[], string[], string[]][] = [
  // a date belongs to the figure whose noun it stands with
  [
    'De winst in 2024 bedroeg 5 miljoen euro.',
    ['In 2024 bedroeg de winst 5 miljoen euro.'],
    ['Profit amounted to €5 million in 2024.'],
    ['Le bénéfice s’est élevé à 5 millions d’euros en 2024.'],
  ],
  // what is counted on has not come yet
  [
    'Het bedrijf rekent dit jaar op een omzet tussen de 780 en 820 miljoen euro.',
    ['Het bedrijf verwacht dit jaar een omzet van 780 tot 820 miljoen euro.'],
    ['The company expects a turnover of between €780 million and €820 million this year.'],
    ['L’entreprise table sur un chiffre d’affaires de 780 à 820 millions d’euros cette année.'],
  ],
  [
    'Het bedrijf gaat uit van een winst van minimaal 850 miljoen euro.',
    ['Het bedrijf verwacht een winst van minimaal 850 miljoen euro.'],
    ['The company expects a profit of at least €850 million.'],
    ['L’entreprise table sur un bénéfice d’au moins 850 millions d’euros.'],
  ],
  // the share restated behind a comma is not what the verb brings in
  [
    'De bezuiniging levert jaarlijks 3 miljoen euro op, ofwel 4 procent van de begroting.',
    ['De bezuiniging brengt jaarlijks 3 miljoen euro op, 4 procent van de begroting.'],
    ['The spending cut brings in €3 million every year, 4% of the budget.'],
    ['La mesure d’économie rapporte 3 millions d’euros par an, soit 4 % du budget.'],
  ],
  [
    'De verbouwing kost 3 miljoen dollar (2,7 miljoen euro).',
    ['De renovatie kost 3 miljoen dollar (2,7 miljoen euro).'],
    ['The renovation costs $3 million (€2.7 million).'],
    ['La rénovation coûte 3 millions de dollars (2,7 millions d’euros).'],
  ],
  [
    'De gemeente betaalde in 2024, naast de 300 plannen, 3 miljoen euro.',
    ['In 2024 betaalde de gemeente 3 miljoen euro.'],
    ['The municipality paid €3 million in 2024.'],
    ['La commune a payé 3 millions d’euros en 2024.'],
  ],
  // each figure has the place that stands behind it
  [
    'De omzet groeide met 5,2 procent in België en 3 procent in Duitsland.',
    ['De omzet is in België met 5,2 procent gestegen.', 'De omzet is in Duitsland met 3 procent gestegen.'],
    ['Turnover rose by 5.2% in Belgium.', 'Turnover rose by 3% in Germany.'],
    ['Le chiffre d’affaires a augmenté de 5,2 % en Belgique.', 'Le chiffre d’affaires a augmenté de 3 % en Allemagne.'],
  ],
  // up to so much is where it rises to, not by how much
  [
    'De boete kan oplopen tot maximaal 20 miljoen euro.',
    ['De boete kan stijgen naar maximaal 20 miljoen euro.'],
    ['The fine could rise to at most €20 million.'],
    ['L’amende pourrait monter à 20 millions d’euros au plus.'],
  ],
  // how a vote came out
  [
    'De motie werd met 78 tegen 72 stemmen aangenomen.',
    ['De motie is met 78 tegen 72 stemmen aangenomen.'],
    ['The motion was adopted by 78 votes to 72.'],
    ['La motion a été adoptée par 78 voix contre 72.'],
  ],
  [
    'Het aandeel sociale huurwoningen zakte van 29 naar 22 procent.',
    ['Het aandeel sociale huurwoningen is gedaald van 29 naar 22 procent.'],
    ['The proportion of social rented homes fell from 29% to 22%.'],
    ['La part de logements locatifs sociaux est passée de 29 % à 22 %.'],
  ],
  [
    'Het aantal banen nam per saldo met 300 toe.',
    ['Het aantal banen is per saldo met 300 gestegen.'],
    ['The number of jobs rose by 300 on balance.'],
    ['Le nombre d’emplois a augmenté de 300 en solde net.'],
  ],
  [
    'Het plan kost 4,5 miljoen euro. De gemeente betaalt daarvan 600.000 euro.',
    ['Het plan kost 4,5 miljoen euro.', 'De gemeente betaalt 600.000 euro van de 4,5 miljoen euro.'],
    ['The plan costs €4.5 million.', 'The municipality is paying €600,000 of the €4.5 million.'],
    ['Le plan coûte 4,5 millions d’euros.', 'La commune paie 600 000 euros sur les 4,5 millions d’euros.'],
  ],
];

/** Nothing is told: the figure is that of something else, or of more than can be said. */
const UNTOLD: string[] = [
  // the first figure has a place that cannot be said, and the second is told by its own alone
  'De omzet groeide met 5,2 procent bij de winkels en 3 procent online.',
  'De maatregel kan de gemeente een boete van maximaal 4 procent van de omzet, in dit geval 36 miljoen euro, opleveren.',
  'De maatregel levert een boete van 4 procent van de omzet op, in dit geval 36 miljoen euro.',
  // of what they pay it is not said
  'Het plan is goed. De gemeente betaalt daarvan 600.000 euro.',
];

describe('which figure is meant', () => {
  it.each(TOLD)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([nl, en, fr]);
  });

  it.each(UNTOLD)('not: %s', (source) => {
    expect(told(source, 'nl')).toEqual([]);
  });
});
