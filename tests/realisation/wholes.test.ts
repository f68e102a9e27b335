import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** A part of a number that is named → what is told of the part in nl, en and fr. */
const PARTS: [string, string, string, string][] = [
  [
    'Twee van de vijf verdachten zijn vrijgelaten.',
    'Twee van de vijf verdachten zijn vrijgelaten.',
    'Two of the five suspects were released.',
    'Deux des cinq suspects ont été libérés.',
  ],
  [
    'Een van de inzittenden overleed.',
    'Een van de inzittenden is overleden.',
    'One of the occupants died.',
    'Un des occupants est mort.',
  ],
  [
    'Eén van de vier inzittenden overleed.',
    'Een van de vier inzittenden is overleden.',
    'One of the four occupants died.',
    'Un des quatre occupants est mort.',
  ],
  [
    'Bij het ongeluk raakten vier mensen gewond. Eén van hen overleed.',
    'Een van de vier mensen is overleden.',
    'One of the four people died.',
    'Une des quatre personnes est morte.',
  ],
  [
    'Bij het ongeluk raakten vier mensen gewond. De helft van hen is overleden.',
    'De helft van de vier mensen is overleden.',
    'Half of the four people died.',
    'La moitié des quatre personnes sont mortes.',
  ],
  [
    'De politie hield zeven mensen aan, van wie drie zijn vrijgelaten.',
    'Drie van de zeven mensen zijn vrijgelaten.',
    'Three of the seven people were released.',
    'Trois des sept personnes ont été libérées.',
  ],
  [
    'De boot had 40 migranten aan boord, van wie er twaalf verdronken.',
    'Twaalf van de 40 migranten zijn verdronken.',
    'Twelve of the 40 migrants drowned.',
    'Sur les 40 migrants, 12 sont morts par noyade.',
  ],
  [
    'Van de 120 aangehouden demonstranten zijn er 80 vrijgelaten.',
    'Tachtig van de 120 gearresteerde betogers zijn vrijgelaten.',
    'Eighty of the 120 arrested protesters were released.',
    'Sur les 120 manifestants arrêtés, 80 ont été libérés.',
  ],
  [
    'Het leger vuurde 183 drones af. Daarvan werden er 161 onderschept.',
    'Er zijn 161 van de 183 drones onderschept.',
    'Of the 183 drones, 161 were intercepted.',
    'Sur les 183 drones, 161 ont été interceptés.',
  ],
  [
    'Er werden 40 auto’s gestolen. Dertig daarvan zijn teruggevonden.',
    'Dertig van de 40 auto’s zijn aangetroffen.',
    'Thirty of the 40 cars were found.',
    'Sur les 40 voitures, 30 ont été découvertes.',
  ],
  [
    'Van de 150 Kamerleden stemden er 78 voor het voorstel.',
    'Achtenzeventig van de 150 Kamerleden hebben voor het voorstel gestemd.',
    'Seventy-eight of the 150 MPs voted for the proposal.',
    'Sur les 150 députés, 78 ont voté pour la proposition.',
  ],
  [
    'Bij de brand overleden twee bewoners, drie anderen raakten gewond.',
    'Drie anderen zijn gewond geraakt.',
    'Three others were injured.',
    'Trois autres personnes ont été blessées.',
  ],
];

/** Whole and part in one sentence: both are told, the part as one of its own. */
const OF_ONE_UNIT: [string, string[]][] = [
  [
    'De douane onderschepte 300 kilo cocaïne, waarvan 200 kilo in Rotterdam.',
    ['Customs intercepted 300 kg of cocaine.', 'Customs intercepted 200 kg of cocaine in Rotterdam.'],
  ],
  // of which of two groups they are is not said, so nothing is told of them in another language
  [
    'Drie mannen en twee vrouwen raakten gewond. Eén van hen overleed.',
    ['Three men were injured.', 'Two women were injured.', '…'],
  ],
  [
    'Van de 40 gewonden liggen er nog 12 in het ziekenhuis.',
    ['Forty people were injured.', 'Twelve of the 40 injured people are in hospital.'],
  ],
  // of the drones, or of drones and missiles together, is not said
  [
    'Het leger vuurde 183 drones en vier raketten af. Daarvan werden er 161 onderschept.',
    ['The army fired 183 drones.', 'The army fired four missiles.'],
  ],
  // one of the largest is no part of a number
  ['Amsterdam is een van de grootste steden van Europa.', []],
];

describe('a part of a whole', () => {
  it.each(PARTS)('%s', (source, nl, en, fr) => {
    const last = (language: string): string | undefined => told(source, language).at(-1);
    expect([last('nl'), last('en'), last('fr')]).toEqual([nl, en, fr]);
  });

  it.each(OF_ONE_UNIT)('%s', (source, en) => {
    expect(told(source, 'en')).toEqual(en);
  });
});
