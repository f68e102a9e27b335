import { describe, expect, test } from 'vitest';
import { told } from '../support/told.ts';

/** A sentence → the ones that tell it in nl, en and fr: what was done to somebody is told by a verb that says that. */
const HARM: [string, string[], string[], string[]][] = [
  [
    'In Almelo zijn twee mannen neergestoken.',
    ['In Almelo zijn twee mannen neergestoken.'],
    ['Two men were stabbed in Almelo.'],
    ['Deux hommes ont été poignardés à Almelo.'],
  ],
  [
    'Een patiënt heeft drie verpleegkundigen mishandeld.',
    ['Een patiënt heeft drie verpleegkundigen mishandeld.'],
    ['A patient assaulted three nurses.'],
    ['Un patient a agressé trois infirmiers.'],
  ],
  [
    'Een boer heeft 20 koeien mishandeld.',
    ['Een boer heeft twintig koeien mishandeld.'],
    ['A farmer mistreated 20 cows.'],
    ['Un agriculteur a maltraité 20 vaches.'],
  ],
  [
    'Jongeren bekogelden vier agenten met stenen.',
    ['Jongeren hebben vier agenten met stenen bekogeld.'],
    ['Young people pelted four police officers with stones.'],
    ['Des jeunes ont jeté des pierres sur quatre policiers.'],
  ],
  [
    'De boer heeft vier schapen afgemaakt.',
    ['De boer heeft vier schapen afgemaakt.'],
    ['The farmer put down four sheep.'],
    ['L’agriculteur a abattu quatre moutons.'],
  ],
  // near misses: an attack in general, disease control, work that is finished
  [
    'Een hond heeft drie kinderen aangevallen.',
    ['Een hond heeft drie kinderen aangevallen.'],
    ['A dog attacked three children.'],
    ['Un chien a attaqué trois enfants.'],
  ],
  [
    'De NVWA heeft 3000 kippen geruimd.',
    ['De NVWA heeft 3000 kippen geruimd.'],
    ['The food safety authority NVWA culled 3,000 chickens.'],
    ['L’autorité de sécurité alimentaire NVWA a abattu 3 000 poules.'],
  ],
  ['De leerlingen hebben de opdracht afgemaakt.', [], [], []],
  ['De schrijver is drie keer gestoken door een wesp.', [], [], []],
];

/** What a language says in its own way. */
const OWN: [string, string, string][] = [
  // the illness, not a body of that name
  ['Door MKZ zijn 3000 koeien geruimd.', 'en', 'A total of 3,000 cows were culled because of foot-and-mouth disease.'],
  // where somebody lives, or the land of his birth
  ['Er is een 41-jarige man uit Oss aangehouden.', 'fr', 'Un homme de 41 ans d’Oss a été arrêté.'],
  ['Er is een 41-jarige man uit Polen aangehouden.', 'fr', 'Un homme de 41 ans originaire de Pologne a été arrêté.'],
  ['De prijs van melk steeg met 3 cent.', 'en', 'The price of milk rose by 3 cents.'],
  ['De prijs van melk steeg met 3 cent.', 'nl', 'De prijs van melk is met 3 cent gestegen.'],
  ['De prijs van melk steeg met 0,25 euro.', 'nl', 'De prijs van melk is met 0,25 euro gestegen.'],
  ['De prijs van melk steeg met 1,05 euro.', 'en', 'The price of milk rose by €1.05.'],
  ['De koers van het aandeel Philips steeg met 3 procent.', 'en', 'Philips’s share price rose by 3%.'],
  ['De koers van het aandeel steeg met 3 procent.', 'fr', 'Le cours de l’action a augmenté de 3 %.'],
  // what a figure must come to is a target; what a judge says is an order; what somebody must do is a duty
  ['De uitstoot moet met 60 procent dalen.', 'en', 'Emissions are to fall by 60%.'],
  [
    'Volgens de rechter moet de uitstoot met 60 procent dalen.',
    'en',
    'According to the judge, emissions must fall by 60%.',
  ],
  ['De fabriek moet de uitstoot met 60 procent verlagen.', 'en', 'The factory must lower emissions by 60%.'],
  ['Femke Bol werd wereldkampioen.', 'fr', 'Femke Bol est devenue championne du monde.'],
  ['Kjeld Nuis werd wereldkampioen.', 'fr', 'Kjeld Nuis est devenu champion du monde.'],
  ['Veel mensen lijden aan hoofdpijn.', 'fr', 'De nombreuses personnes souffrent de maux de tête.'],
  ['De Verenigde Naties geven 3 miljoen dollar uit.', 'nl', 'De Verenigde Naties geven 3 miljoen dollar uit.'],
  ['De VN geeft 3 miljoen dollar uit.', 'nl', 'De VN geeft 3 miljoen dollar uit.'],
  ['Amerika heeft 300 soldaten gestuurd.', 'nl', 'Amerika heeft 300 soldaten ingezet.'],
  [
    'Bij een zwaar verkeersongeval in Almelo is een bestuurder overleden.',
    'en',
    'A driver died in a serious road accident in Almelo.',
  ],
  ['Een bierconcern schrapt 300 banen.', 'fr', 'Un groupe brassicole supprime 300 emplois.'],
  ['De politie heeft de aanvaller aangehouden.', 'fr', 'La police a arrêté l’assaillant.'],
  ['De politie heeft twee mannen van 37 jaar en 45 jaar aangehouden.', 'en', 'Police arrested two men aged 37 and 45.'],
];

describe('the verb says what was done', () => {
  test.each(HARM)('%s', (sentence, nl, en, fr) => {
    expect(['nl', 'en', 'fr'].map((language) => told(sentence, language))).toEqual([nl, en, fr]);
  });
});

describe('as each language has it', () => {
  test.each(OWN)('%s (%s)', (sentence, language, said) => expect(told(sentence, language)).toEqual([said]));
});
