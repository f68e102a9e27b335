import { expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** A clause that only gives another phrase and another figure → its sentence and that of the clause before. */
it.each<[string, string[], string[], string[]]>([
  [
    'De export steeg met 4 procent en de productie met 2 procent.',
    ['De export is met 4 procent gestegen.', 'De productie is met 2 procent gestegen.'],
    ['Exports rose by 4%.', 'Production rose by 2%.'],
    ['Les exportations ont augmenté de 4 %.', 'La production a augmenté de 2 %.'],
  ],
  [
    'De prijs van koffie steeg met 20 procent, die van thee met 4 procent.',
    ['De prijs van koffie is met 20 procent gestegen.', 'De prijs van thee is met 4 procent gestegen.'],
    ['The price of coffee rose by 20%.', 'The price of tea rose by 4%.'],
    ['Le prix du café a augmenté de 20 %.', 'Le prix du thé a augmenté de 4 %.'],
  ],
  // whose profit it is, the clause before says
  [
    'De omzet van Philips daalde met 4 procent, de winst met 12 procent.',
    ['De omzet van Philips is met 4 procent gedaald.', 'De winst van Philips is met 12 procent gedaald.'],
    ['Philips’s turnover fell by 4%.', 'Philips’s profit fell by 12%.'],
    ['Le chiffre d’affaires de Philips a baissé de 4 %.', 'Le bénéfice de Philips a baissé de 12 %.'],
  ],
  [
    'In Utrecht steeg de huur met 5 procent, in Rotterdam met 4 procent.',
    ['De huur is in Utrecht met 5 procent gestegen.', 'De huur is in Rotterdam met 4 procent gestegen.'],
    ['The rent rose by 5% in Utrecht.', 'The rent rose by 4% in Rotterdam.'],
    ['Le loyer a augmenté de 5 % à Utrecht.', 'Le loyer a augmenté de 4 % à Rotterdam.'],
  ],
  [
    'De werkloosheid in Nederland bedroeg 3,8 procent, die in Duitsland 6 procent.',
    ['De werkloosheid bedroeg in Nederland 3,8 procent.', 'De werkloosheid bedroeg in Duitsland 6 procent.'],
    ['Unemployment stood at 3.8% in the Netherlands.', 'Unemployment stood at 6% in Germany.'],
    ['Le chômage était de 3,8 % aux Pays-Bas.', 'Le chômage était de 6 % en Allemagne.'],
  ],
  // of the year of the clause before, and not of the last such season
  [
    'In 2022 verkocht de dealer 400 fietsen, in het najaar 90.',
    ['In 2022 verkocht de dealer 400 fietsen.', 'In het najaar van 2022 verkocht de dealer 90 fietsen.'],
    ['The dealer sold 400 bicycles in 2022.', 'The dealer sold 90 bicycles in the autumn of 2022.'],
    ['Le concessionnaire a vendu 400 vélos en 2022.', 'Le concessionnaire a vendu 90 vélos à l’automne 2022.'],
  ],
])('%s', (source, nl, en, fr) => {
  expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([nl, en, fr]);
});

/** What follows has a preposition or a figure of another kind: it is no clause with the verb of the one before. */
it.each([
  'De export steeg met 4 procent en de import naar 2 miljard euro.',
  'De export steeg met 4 procent, de prijs van 20 euro.',
  'De burgemeester opende de markt met 40 kramen, de wethouder van 50 jaar.',
])('not: %s', (source) => {
  expect(told(source, 'nl').length).toBeLessThan(2);
});
