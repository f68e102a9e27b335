import { describe, expect, it } from 'vitest';
import { shortVersions } from '../../pipeline/realisation/parts/short-versions.ts';
import { told } from '../support/told.ts';

/** What a newsroom says otherwise than Dutch → all that is told, in nl, en and fr. */
const TOLD: [string, string[], string[], string[]][] = [
  // the verb says what the noun says
  [
    'Philips telt 640 medewerkers.',
    ['Philips heeft 640 medewerkers in dienst.'],
    ['Philips employs 640 people.'],
    ['Philips emploie 640 personnes.'],
  ],
  // the teachers of a school are no staff in general
  [
    'De school heeft 640 leraren in dienst.',
    ['De school heeft 640 leraren in dienst.'],
    ['The school employs 640 teachers.'],
    ['L’école emploie 640 enseignants.'],
  ],
  [
    'Analisten hadden gerekend op 18 miljoen euro winst.',
    ['Analisten hadden 18 miljoen euro winst verwacht.'],
    ['Analysts had expected a profit of €18 million.'],
    ['Les analystes tablaient sur un bénéfice de 18 millions d’euros.'],
  ],
  [
    'De kosten van de jeugdzorg stegen met 38 procent naar 96 miljoen euro.',
    ['De kosten van de jeugdzorg zijn met 38 procent gestegen tot 96 miljoen euro.'],
    ['Youth care costs rose by 38% to €96 million.'],
    ['Les coûts de l’aide à la jeunesse ont augmenté de 38 %, à 96 millions d’euros.'],
  ],
  [
    'De kosten van de brug worden geraamd op 640 miljoen euro.',
    ['De kosten van de brug worden op 640 miljoen euro geraamd.'],
    ['The cost of the bridge is estimated at €640 million.'],
    ['Les coûts du pont sont estimés à 640 millions d’euros.'],
  ],
  [
    'De fusie moet vanaf 2030 jaarlijks 14 miljoen euro opleveren.',
    ['Vanaf 2030 moet de fusie jaarlijks 14 miljoen euro opbrengen.'],
    ['The merger should bring in €14 million every year from 2030.'],
    ['La fusion devrait rapporter 14 millions d’euros par an à partir de 2030.'],
  ],
  // who must pay has a duty
  [
    'Het bedrijf moet 14 miljoen euro betalen.',
    ['Het bedrijf moet 14 miljoen euro betalen.'],
    ['The company must pay €14 million.'],
    ['L’entreprise doit payer 14 millions d’euros.'],
  ],
  [
    'Het mes is vooralsnog niet gevonden.',
    ['Het mes is vooralsnog niet aangetroffen.'],
    ['The knife has not been found yet.'],
    ['Le couteau n’a pas encore été découvert.'],
  ],
  [
    'In Rotterdam leeft 11,8 procent van de kinderen onder de armoedegrens.',
    ['In Rotterdam leeft 11,8 procent van de kinderen onder de armoedegrens.'],
    ['In Rotterdam, 11.8% of children live below the poverty line.'],
    ['À Rotterdam, 11,8 % des enfants vivent sous le seuil de pauvreté.'],
  ],
  [
    'De aardbeving had volgens de USGS een kracht van 7,1.',
    ['Volgens de USGS had de aardbeving een kracht van 7,1.'],
    ['According to the USGS, the earthquake had a magnitude of 7.1.'],
    ['Selon l’USGS, le séisme était de magnitude 7,1.'],
  ],
];

describe('said once, and as a newsroom says it', () => {
  it.each(TOLD)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([nl, en, fr]);
  });
});

it('a message opens with what is told, not with the name of the document', () => {
  const sentences = [{ text: 'Twelve trees were felled.', facts: ['f'], quotes: [] }];
  const awaited = { text: 'Press brief', facts: [], isOwn: false };
  expect(shortVersions(awaited, () => [], sentences, 'Dutch title: “Bomen”').post).toBe('Twelve trees were felled.');
  expect(shortVersions(awaited, () => [], [], 'Dutch title: “Bomen”').line).toBe('Dutch title: “Bomen”');
});
