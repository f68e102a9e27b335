import { expect, test } from 'vitest';
import { told } from '../support/told.ts';

/** How old somebody is stays with him: nl, en, fr. */
const AGED: [string, string, string, string][] = [
  [
    'Een 47-jarige man is aangehouden.',
    'Een 47-jarige man is aangehouden.',
    'A 47-year-old man was arrested.',
    'Un homme de 47 ans a été arrêté.',
  ],
  [
    'Een man van 47 jaar is omgekomen.',
    'Een 47-jarige man is om het leven gekomen.',
    'A 47-year-old man died.',
    'Un homme de 47 ans est mort.',
  ],
  [
    'Een 8-jarig meisje is overleden.',
    'Een 8-jarig meisje is overleden.',
    'An eight-year-old girl died.',
    'Une fille de 8 ans est morte.',
  ],
  [
    'Een achtjarig meisje is overleden.',
    'Een 8-jarig meisje is overleden.',
    'An eight-year-old girl died.',
    'Une fille de 8 ans est morte.',
  ],
  [
    'Een 11-jarige Duitse jongen is verdronken.',
    'Een 11-jarige Duitse jongen is verdronken.',
    'An 11-year-old German boy drowned.',
    'Un garçon allemand de 11 ans est mort par noyade.',
  ],
  [
    'De 47-jarige is aangehouden.',
    'De 47-jarige persoon is aangehouden.',
    'The 47-year-old person was arrested.',
    'La personne de 47 ans a été arrêtée.',
  ],
  [
    'Twee mannen van 23 en 25 jaar zijn aangehouden.',
    'Er zijn twee mannen van 23 en 25 jaar aangehouden.',
    'Two men aged 23 and 25 were arrested.',
    'Deux hommes de 23 et 25 ans ont été arrêtés.',
  ],
  [
    'De politie heeft drie mannen van 23, 25 en 31 jaar aangehouden.',
    'De politie heeft drie mannen van 23, 25 en 31 jaar aangehouden.',
    'Police arrested three men aged 23, 25 and 31.',
    'La police a arrêté trois hommes de 23, 25 et 31 ans.',
  ],
  [
    'Twee 17-jarige jongens zijn aangehouden.',
    'Er zijn twee 17-jarige jongens aangehouden.',
    'Two 17-year-old boys were arrested.',
    'Deux garçons de 17 ans ont été arrêtés.',
  ],
  [
    'Een man (47) is overleden.',
    'Een 47-jarige man is overleden.',
    'A 47-year-old man died.',
    'Un homme de 47 ans est mort.',
  ],
  // how long it lasts is no age
  [
    'De rechtbank veroordeelde een man tot acht jaar cel.',
    'De rechtbank heeft een man tot acht jaar gevangenisstraf veroordeeld.',
    'The district court sentenced a man to eight years in prison.',
    'Le tribunal a condamné un homme à huit ans de prison.',
  ],
];

test.each(AGED)('%s', (sentence, ...said) => {
  expect(['nl', 'en', 'fr'].map((language) => told(sentence, language).join(' '))).toEqual(said);
});

/** Goods are destroyed, houses are laid waste. */
const DESTROYED: [string, string, string, string][] = [
  [
    'De politie heeft de drugs vernietigd.',
    'De politie heeft de drugs vernietigd.',
    'Police destroyed the drugs.',
    'La police a détruit les drogues.',
  ],
  [
    'De storm vernietigde 40 huizen.',
    'Er zijn 40 huizen door de storm verwoest.',
    'Forty houses were destroyed by the storm.',
    'Quarante maisons ont été détruites par la tempête.',
  ],
];

test.each(DESTROYED)('%s', (sentence, ...said) => {
  expect(['nl', 'en', 'fr'].map((language) => told(sentence, language).join(' '))).toEqual(said);
});

/** Three men of two ages: who is 23 is open, and stays so. */
test('Drie mannen van 23 en 25 jaar zijn aangehouden.', () => {
  const said = ['nl', 'en', 'fr'].map(
    (language) => told('Drie mannen van 23 en 25 jaar zijn aangehouden.', language)[0],
  );
  expect(said).toEqual([
    'Er zijn drie mannen van 23 en 25 jaar aangehouden.',
    'Three men aged 23 and 25 were arrested.',
    'Trois hommes de 23 et 25 ans ont été arrêtés.',
  ]);
});

// near miss: two men have no three ages
test('Twee mannen van 23, 25 en 31 jaar zijn aangehouden.', () => {
  expect(told('Twee mannen van 23, 25 en 31 jaar zijn aangehouden.', 'nl').join(' ')).not.toMatch(/van 23/);
});
