import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';
import { told } from '../support/told.ts';

/** A place within a place: each is said, in every language. */
test.each([
  [
    'In een loods op een bedrijventerrein in Lisse is brand uitgebroken.',
    'In een loods op een bedrijventerrein in Lisse is een brand ontstaan.',
    'A fire broke out in a warehouse on a business park in Lisse.',
    'Un incendie a éclaté dans un entrepôt dans une zone industrielle à Lisse.',
  ],
  [
    'De politie hield vrijdag in een woning op een vakantiepark in Kamperland drie mannen aan.',
    'De politie hield vrijdag in een woning op een vakantiepark in Kamperland drie mannen aan.',
    'Police arrested three men in a home at a holiday park in Kamperland on Friday 20 November.',
    'La police a arrêté trois hommes vendredi 20 novembre dans un logement dans un parc de vacances à Kamperland.',
  ],
  [
    'De man werd aangehouden in een woning boven een café in Tilburg.',
    'De man is in een woning boven een café in Tilburg aangehouden.',
    'The man was arrested in a home over a café in Tilburg.',
    'L’homme a été arrêté dans un logement au-dessus d’un café à Tilbourg.',
  ],
  [
    'In een flat in een buitenwijk van Rotterdam zijn drie doden gevonden.',
    'Er zijn in een flat in een buitenwijk van Rotterdam drie doden aangetroffen.',
    'Three fatalities were found in a block of flats in a suburb of Rotterdam.',
    'Trois morts ont été découverts dans un immeuble d’habitation dans une banlieue de Rotterdam.',
  ],
  // two prepositions of one place
  [
    'In en rondom het pand aan de Dorpsstraat zijn vier mannen aangehouden.',
    'Er zijn in en rondom het pand aan de Dorpsstraat vier mannen aangehouden.',
    'Four men were arrested in and around the premises on Dorpsstraat.',
    'Quatre hommes ont été arrêtés dans et autour de l’immeuble de la Dorpsstraat.',
  ],
  [
    'In en om Breda zijn dinsdag 40 auto’s gestolen.',
    'Dinsdag werden in en om Breda 40 auto’s gestolen.',
    'Forty cars were stolen in and around Breda on Tuesday 17 November.',
    'Quarante voitures ont été volées mardi 17 novembre dans et autour de Bréda.',
  ],
  // the scene of an incident has its surroundings as well
  [
    'Bij een brand in een loods op een bedrijventerrein in Breda zijn drie mensen gewond geraakt.',
    'Drie mensen zijn gewond geraakt bij een brand in een loods op een bedrijventerrein in Breda.',
    'Three people were injured in a fire in a warehouse on a business park in Breda.',
    'À Bréda, trois personnes ont été blessées lors d’un incendie dans un entrepôt dans une zone industrielle.',
  ],
])('%s', (sentence, nl, en, fr) => {
  expect([told(sentence, 'nl'), told(sentence, 'en'), told(sentence, 'fr')]).toEqual([[nl], [en], [fr]]);
});

/** A contest is named with its sport. */
test.each([
  [
    'Ireen Wüst veroverde bij de wereldbeker schaatsen in Heerenveen goud op de 1500 meter.',
    'Ireen Wüst won gold at the Speed Skating World Cup in the 1500m in Heerenveen.',
  ],
  [
    'Jan de Vries veroverde bij het EK roeien in Rome goud.',
    'Jan de Vries won gold at the European Rowing Championships in Rome.',
  ],
])('%s', (sentence, en) => {
  expect(told(sentence, 'en')).toEqual([en]);
});

/** What cannot be said of where it was makes the fact partial. */
test.each([
  ['De politie vond twee wapens in een kelder onder een winkel in Ede.', /winkel/],
  // in which sport
  ['Jan de Vries veroverde bij het EK blaasvoetbal in Rome goud.', /blaasvoetbal/],
])('%s', (sentence, left) => {
  expect(factLines(sentence)).toEqual([]);
  expect(partialLines(sentence).join()).toMatch(left);
});

/** A name that ends like an adjective, and an adjective. */
test.each([
  ['In Lisse zijn drie mannen aangehouden.', ['arrest patient=drie mannen @Lisse']],
  ['In Friese dorpen zijn drie mannen aangehouden.', ['arrest patient=drie mannen @place:friesland dorpen']],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
