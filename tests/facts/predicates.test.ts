import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** Sentences with more than one verb → the facts of all of them. */
const TOLD: [string, string[]][] = [
  // Two predicates of one subject.
  [
    'De politie pakte 63 gebruikers op en ontmantelde acht labs.',
    ['arrest agent=politie patient=63 gebruikers', 'dismantling agent=politie theme=acht labs'],
  ],
  [
    'De politie hield twee mannen aan en nam drie vuurwapens in beslag.',
    ['arrest agent=politie patient=twee mannen', 'seizure agent=politie theme=drie vuurwapens'],
  ],
  [
    'Het concern koopt twee winkels en verkoopt drie fabrieken.',
    ['purchase agent=concern theme=twee winkels ongoing', 'sale agent=concern theme=drie fabrieken ongoing'],
  ],
  [
    'De gemeente wil drie scholen sluiten en opent twee parken.',
    ['closure agent=gemeente theme=drie scholen intended', 'opening agent=gemeente theme=twee parken ongoing'],
  ],
  ['De mannen werden opgepakt en later vrijgelaten.', ['arrest patient=mannen', 'release patient=mannen']],
  [
    'Gisteren hield de politie twee mannen aan en nam de douane drie vuurwapens in beslag.',
    ['arrest agent=politie patient=twee mannen 2026-11-19', 'seizure agent=douane theme=drie vuurwapens 2026-11-19'],
  ],
  // Two participles or infinitives of one object: counted once.
  [
    'De politie heeft twee mannen aangehouden en vrijgelaten.',
    ['arrest agent=politie patient=twee mannen', 'release agent=politie patient=mannen'],
  ],
  [
    'De rechtbank heeft de man vrijgesproken van moord, maar veroordeeld tot drie jaar cel voor diefstal.',
    [
      'acquittal agent=rechtbank offence=moord patient=man',
      'sentence agent=rechtbank offence=diefstal patient=man value=drie jaar cel',
    ],
  ],
  [
    'De gemeente wil de school sluiten en verkopen.',
    ['closure agent=gemeente theme=school intended', 'sale agent=gemeente theme=school intended'],
  ],
  [
    'De politie zou drie mannen hebben aangehouden en twee vuurwapens in beslag hebben genomen.',
    ['arrest agent=politie patient=drie mannen alleged', 'seizure agent=politie theme=twee vuurwapens alleged'],
  ],
  // What the verb above makes of an infinitive.
  ['De raad heeft besloten om drie scholen te sluiten.', ['closure agent=raad theme=drie scholen planned']],
  ['De minister is van plan om drie scholen te sluiten.', ['closure agent=minister theme=drie scholen intended']],
  ['De school is verplicht om het zwembad te sluiten.', ['closure agent=school theme=zwembad ongoing obligation']],
  ['Het bedrijf kondigde aan 300 banen te schrappen.', ['jobs-lost agent=bedrijf theme=300 banen planned']],
  ['De politie zegt drie mannen te hebben aangehouden.', ['arrest agent=politie patient=drie mannen volgens politie']],
  ['De gemeente is het park aan het sluiten.', ['closure agent=gemeente theme=park ongoing']],
  ['De winkelketen dreigt failliet te gaan.', ['bankruptcy patient=winkelketen possible planned']],
  ['De fabriek dreigt te sluiten.', ['closure theme=fabriek possible planned']],
  // The day of a decision is not that of what was decided.
  ['De raad besloot gisteren drie scholen te sluiten.', ['closure agent=raad theme=drie scholen planned']],
  // A short infinitive that closes its clause is no noun, and its own particle makes another verb of it.
  ['De gemeente moet 80 bomen kappen.', ['felling agent=gemeente theme=80 bomen ongoing obligation']],
  [
    'De bank hoeft de 3 miljoen euro niet terug te betalen.',
    ['repayment agent=bank theme=3 miljoen euro negated ongoing obligation'],
  ],
  // Who says so, where the verb stands torn from its particle.
  [
    'Vrijdag maakte de politie bekend dat twee mannen zijn aangehouden.',
    ['arrest patient=twee mannen volgens politie'],
  ],
  ['Shell liet weten dat het 300 banen schrapt.', ['jobs-lost agent=Shell theme=300 banen volgens Shell ongoing']],
  // A title is no party.
  [
    'Hezbollah-leider Nasrallah waarschuwde Israël voor een oorlog.',
    ['warning agent=Nasrallah recipient=Israël topic=oorlog'],
  ],
];

test.each(TOLD)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

/** Purposes, proposals, threats and attempts: not told. */
const NOTHING = [
  'De actie is bedoeld om drie scholen te openen.',
  'De gemeente heeft een plan om drie scholen te sluiten.',
  'De raad heeft niet besloten om drie scholen te sluiten.',
  'De minister weigert om drie scholen te openen.',
  'De minister stelt voor dat de school sluit.',
  'De politie sluit uit dat de man is aangehouden.',
  'De fabriek dreigt niet te sluiten.',
  'De gemeente was het park aan het sluiten.',
  'De man zegt geen fietsen te hebben gestolen.',
];

test.each(NOTHING)('no fact in: %s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});

test('a verb of speech keeps its particle in Dutch', () => {
  const [said] = saidOf('Het bedrijf kondigde dinsdag aan dat het 300 banen schrapt.', 'nl');
  expect(said).toBe('Het bedrijf kondigt aan dat het 300 banen schrapt.');
});

/** What a relative clause says of a predicate noun is said of the one who is called so, where that is one by name. */
test.each([
  ['De Graaf is de derde minister die het kabinet verlaat.', ['leaving agent=De Graaf origin=kabinet ongoing']],
  ['Marie Jansen is de eerste vrouw die de prijs won.', ['prize-win recipient=Marie Jansen theme=prijs']],
  // the third in so long a time
  ['De Graaf is de derde minister die het kabinet in acht maanden verlaat.', []],
  ['Marie Jansen is niet de vrouw die de prijs won.', []],
  ['Het is een maatregel die 300 banen kost.', []],
  // several of them are so, whoever else is one
  [
    'Hij is een van de twee verdachten die vorige week werden aangehouden.',
    ['arrest patient=twee verdachten 2026-W46'],
  ],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
