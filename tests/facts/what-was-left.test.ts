import { describe, expect, test } from 'vitest';
import { saidIn } from '../support/sentences.ts';
import { told } from '../support/told.ts';

/** A sentence → the one that tells it in nl, en and fr. */
const SAID: [string, string, string, string][] = [
  // an adjective before its noun is no predicate
  [
    'Er zijn 31 organisaties die een open brief sturen.',
    'Eenendertig organisaties hebben een open brief verstuurd.',
    'Thirty-one organisations sent an open letter.',
    'Trente et une organisations ont envoyé une lettre ouverte.',
  ],
  [
    'De museumzalen zijn open.',
    'De museumzalen zijn open.',
    'The museum halls are open.',
    'Les salles de musée sont ouvertes.',
  ],
  // a range is a difference as one figure is
  [
    'De winkel verkocht 3 tot 4 procent minder boeken.',
    'De winkel heeft 3 tot 4 procent minder boeken verkocht.',
    'The shop sold 3% to 4% fewer books.',
    'Le magasin a vendu 3 à 4 % de livres en moins.',
  ],
  [
    'De bouw kost 4 tot 5 miljoen euro meer dan begroot.',
    'De bouw kost 4 tot 5 miljoen euro meer dan begroot.',
    'Construction costs between €4 million and €5 million more than budgeted.',
    'La construction coûte 4 à 5 millions d’euros de plus que prévu au budget.',
  ],
  // how many is estimated, not whether
  [
    'De politie schat dat 500 mensen demonstreerden.',
    'Volgens de politie hebben ongeveer 500 mensen gedemonstreerd.',
    'According to police, about 500 people demonstrated.',
    'Selon la police, environ 500 personnes ont manifesté.',
  ],
  [
    'De brandweer schatte dat ruim 300 huizen beschadigd raakten.',
    'Volgens de brandweer zijn ruim 300 huizen beschadigd.',
    'According to the fire brigade, more than 300 houses were damaged.',
    'Selon les pompiers, plus de 300 maisons ont été endommagées.',
  ],
  // who thinks so is not sure of the event
  [
    'De politie denkt dat 500 mensen demonstreerden.',
    'Volgens de politie hebben 500 mensen mogelijk gedemonstreerd.',
    'According to police, 500 people may have demonstrated.',
    'Selon la police, 500 personnes auraient peut-être manifesté.',
  ],
  // the bounds of vague numbers are no figures
  [
    'De schade bedraagt honderden tot duizenden euro’s.',
    'De schade bedraagt honderden tot duizenden euro.',
    'Damage amounts to hundreds or even thousands of euros.',
    'Les dégâts s’élèvent à des centaines, voire des milliers d’euros.',
  ],
  [
    'Tientallen tot honderden mensen demonstreerden.',
    'Tientallen tot honderden mensen hebben gedemonstreerd.',
    'Dozens or even hundreds of people demonstrated.',
    'Des dizaines, voire des centaines de personnes ont manifesté.',
  ],
  // an infinitive beside a noun is an offence too
  [
    'Een man is aangehouden wegens diefstal en helen.',
    'Er is een man aangehouden wegens diefstal en heling.',
    'A man was arrested on suspicion of theft and handling of stolen goods.',
    'Un homme a été arrêté pour vol et recel.',
  ],
  [
    'De vrouw is veroordeeld voor moord, gijzelen en afpersing.',
    'De vrouw is veroordeeld wegens moord, gijzeling en afpersing.',
    'The woman was convicted of murder, hostage-taking and extortion.',
    'La femme a été condamnée pour meurtre, prise d’otages et extorsion.',
  ],
  // a woman stays one
  ['De lerares is overleden.', 'De lerares is overleden.', 'The teacher died.', 'L’enseignante est morte.'],
  ['De leraar is overleden.', 'De leraar is overleden.', 'The teacher died.', 'L’enseignant est mort.'],
  [
    'Een verpleegster is gewond geraakt.',
    'Een verpleegster is gewond geraakt.',
    'A nurse was injured.',
    'Une infirmière a été blessée.',
  ],
  // where the market is, not the Red Cross
  [
    'De markt in Utrecht bracht 5000 euro op voor het ziekenhuis.',
    'De markt in Utrecht heeft het ziekenhuis 5000 euro opgebracht.',
    'The market in Utrecht brought in €5,000 for the hospital.',
    'Le marché à Utrecht a rapporté 5 000 euros à l’hôpital.',
  ],
  // done in a moment, and not done yet
  [
    'In Den Haag wordt een petitie aangeboden aan de minister.',
    'In Den Haag zal een petitie aan de minister worden overhandigd.',
    'A petition will be handed to the minister in The Hague.',
    'Une pétition sera remise au ministre à La Haye.',
  ],
  [
    'De petitie wordt elk jaar aangeboden aan de minister.',
    'De petitie wordt jaarlijks aan de minister overhandigd.',
    'The petition is handed to the minister every year.',
    'La pétition est remise au ministre chaque année.',
  ],
  // a square is cleared, land is left
  [
    'De politie ontruimde het plein.',
    'De politie heeft het plein ontruimd.',
    'Police evacuated the square.',
    'La police a évacué la place.',
  ],
];

/** What no whole fact tells, for it would leave out which, for what, against what or that it is so again. */
const UNTOLD = [
  'De betogers protesteerden tegen ‘de dienaren van de afgod globalisering’.',
  'De vorige Gouden API werd in 2023 uitgereikt aan SURF.',
  'De prijs is uitgereikt aan Kees de Boer voor zijn boek.',
  'Nederland doet ook volgend jaar mee aan de World League.',
  'Een man is veroordeeld voor belediging.',
  'Israël ontruimde een stuk land.',
  'Veel mensen zijn slachtoffer van deze vorm van criminaliteit.',
];
/** Their near misses, of which everything is told. */
const TOLD = [
  'De Gouden API werd in 2023 uitgereikt aan SURF.',
  'De prijs is uitgereikt aan Kees de Boer.',
  'Nederland doet volgend jaar mee aan de World League.',
  'Een man is veroordeeld voor diefstal.',
  'Veel mensen zijn slachtoffer van criminaliteit.',
];

describe('what would be said otherwise', () => {
  test.each(SAID)('%s', (sentence, nl, en, fr) => {
    expect(['nl', 'en', 'fr'].map((language) => told(sentence, language))).toEqual([[nl], [en], [fr]]);
  });
});

describe('what would be left out', () => {
  test.each(UNTOLD)('%s', (sentence) => expect(saidIn(['en'], sentence).en).toEqual([]));
  test.each(TOLD)('%s', (sentence) => expect(saidIn(['en'], sentence).en).toHaveLength(1));
});

test('people leave a house because of a fire, not after it', () => {
  const text = 'In Almelo is een school door brand verwoest. De bewoners moesten hun woningen verlaten.';
  expect(told(text, 'en').at(-1)).toBe('The residents were evacuated because of the fire in Almelo.');
});
