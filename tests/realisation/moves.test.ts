import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** What is said to grow or shrink by other words than a verb of its own → the last sentence of what is told in nl, en and fr. */
const MOVES: [string, string, string, string][] = [
  // the owner sees his figure move
  [
    'Adidas zag de omzet in China met 12 procent stijgen.',
    'De omzet van Adidas is in China met 12 procent gestegen.',
    'Adidas’s turnover rose by 12% in China.',
    'Le chiffre d’affaires d’Adidas a augmenté de 12 % en Chine.',
  ],
  [
    'ASML zag de winst dalen met 8 procent.',
    'De winst van ASML is met 8 procent gedaald.',
    'ASML’s profit fell by 8%.',
    'Le bénéfice d’ASML a baissé de 8 %.',
  ],
  [
    'De gemeente ziet het aantal inwoners stijgen met 2000.',
    'Het aantal inwoners van de gemeente stijgt met 2000.',
    'The number of residents of the municipality is rising by 2,000.',
    'Le nombre d’habitants de la commune augmente de 2 000.',
  ],
  // a noun for the move, with its figure before or behind it
  [
    'Heineken behaalde 14 procent groei.',
    'Heineken is met 14 procent gegroeid.',
    'Heineken grew by 14%.',
    'Heineken a progressé de 14 %.',
  ],
  [
    'Heineken liet in Azië een groei van 9 procent zien.',
    'Heineken is in Azië met 9 procent gegroeid.',
    'Heineken grew by 9% in Asia.',
    'Heineken a progressé de 9 % en Asie.',
  ],
  [
    'De horeca noteerde een omzetstijging van 4 procent.',
    'De omzet van de horeca is met 4 procent gestegen.',
    'The hospitality industry’s turnover rose by 4%.',
    'Le chiffre d’affaires de l’hôtellerie-restauration a augmenté de 4 %.',
  ],
  // what moved is that of the sentence before
  [
    'De omzet van Lotus steeg in België met 4 procent. In Duitsland was er sprake van een groei met 13 procent.',
    'De omzet van Lotus is in Duitsland met 13 procent gestegen.',
    'Lotus’s turnover rose by 13% in Germany.',
    'Le chiffre d’affaires de Lotus a augmenté de 13 % en Allemagne.',
  ],
  [
    'De productie steeg in de bouw met 3 procent. In de industrie was er een daling van 2 procent.',
    'De productie is in de industrie met 2 procent gedaald.',
    'Production fell by 2% in industry.',
    'La production a baissé de 2 % dans l’industrie.',
  ],
  // a sign in brackets, and who came next
  [
    'De omzet daalde vorig jaar flink (-8,3 procent).',
    'De omzet daalde vorig jaar met 8,3 procent.',
    'Turnover fell by 8.3% last year.',
    'Le chiffre d’affaires a baissé de 8,3 % l’an dernier.',
  ],
  [
    'In Noord-Holland kwam de groei uit op 10 procent, gevolgd door Zeeland (plus 8 procent).',
    'De groei bedroeg in Zeeland 8 procent.',
    'The growth stood at 8% in Zeeland.',
    'La croissance était de 8 % en Zélande.',
  ],
  // what it was, and by how much more
  [
    'De nettowinst viel met 90 miljoen euro 9,5 procent lager uit dan in 2024.',
    'De nettowinst lag met 90 miljoen euro 9,5 procent lager dan in 2024.',
    'Net profit, at €90 million, was 9.5% lower than in 2024.',
    'Le bénéfice net, à 90 millions d’euros, était 9,5 % moins élevé qu’en 2024.',
  ],
  [
    'De werkloosheid was met 3,8 procent hoger dan een jaar eerder.',
    'De werkloosheid lag met 3,8 procent hoger dan een jaar eerder.',
    'Unemployment, at 3.8%, was higher than a year earlier.',
    'Le chômage, à 3,8 %, était plus élevé qu’un an plus tôt.',
  ],
  [
    'Het aantal taxichauffeurs is in tien jaar drie keer zo groot geworden.',
    'Het aantal taxichauffeurs is in tien jaar verdrievoudigd.',
    'The number of taxi drivers tripled over 10 years.',
    'Le nombre de chauffeurs de taxi a triplé en 10 ans.',
  ],
];

/** No move of what could be named, or one that the words deny: nothing of the kind is told. */
const NONE: [string, RegExp][] = [
  ['De cijfers laten een groei van 4 procent zien.', /groei|gestegen/],
  ['Het CBS meldt een groei van 4 procent.', /gegroeid|gestegen/],
  ['Er was een daling van 2 procent.', /daling|gedaald/],
  ['ASML zag de winst niet dalen met 8 procent.', /gedaald|daalde/],
  // a fall has no plus
  ['De omzet daalde vorig jaar (+8,3 procent).', /8,3/],
  // of two brackets either may be of the move
  ['De omzet (+3 procent) daalde vorig jaar (-8,3 procent).', /met 3 procent/],
  ['De winst kwam in Utrecht uit op 3 miljoen euro, gevolgd door Zeeland (plus 8 procent).', /Zeeland/],
];

describe('a move in other words', () => {
  it.each(MOVES)('%s', (source, nl, en, fr) => {
    expect(['nl', 'en', 'fr'].map((language) => told(source, language).at(-1))).toEqual([nl, en, fr]);
  });

  it.each(NONE)('not: %s', (source, pattern) => {
    expect(told(source, 'nl').join(' ')).not.toMatch(pattern);
  });
});
