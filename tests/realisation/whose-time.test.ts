import { expect, test } from 'vitest';
import { feminineOf } from '../../pipeline/realisation/fr/feminine.ts';
import { tell } from '../support/tell.ts';

/** Without the no-break spaces of French numbers. */
function plain(sentence: string): string {
  return sentence.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

/** A time behind the noun of an occasion is of that one; for the first time since then comes once; so soon, so few, not yet. */
test.each([
  [
    'De musical trok sinds de première in oktober 2010 ruim 3 miljoen bezoekers.',
    'De musical heeft sinds de première in oktober 2010 ruim 3 miljoen bezoekers getrokken.',
    'The musical has attracted more than 3 million visitors since the premiere in October 2010.',
    'La comédie musicale a attiré plus de 3 millions de visiteurs depuis la première d’octobre 2010.',
  ],
  [
    'De politie hield na de inval in juni 2024 drie verdachten aan.',
    'De politie heeft na de inval in juni 2024 drie verdachten aangehouden.',
    'Police arrested three suspects after the raid in June 2024.',
    'La police a arrêté trois suspects après la perquisition de juin 2024.',
  ],
  [
    'In oktober trok de musical 300 bezoekers.',
    'De musical trok in oktober 300 bezoekers.',
    'The musical attracted 300 visitors in October.',
    'La comédie musicale a attiré 300 visiteurs en octobre.',
  ],
  [
    'De bonden sloten een akkoord over een loonsverhoging van 8 procent in twee jaar.',
    'De bonden hebben een akkoord bereikt over een loonsverhoging van 8 procent in twee jaar.',
    'The trade unions reached an agreement on a pay rise of 8% over two years.',
    'Les syndicats ont conclu un accord sur une augmentation de salaire de 8 % sur deux ans.',
  ],
  [
    'Voor het eerst sinds 2010 daalde het aantal inwoners van Groningen.',
    'Het aantal inwoners van Groningen is voor het eerst sinds 2010 gedaald.',
    'The number of residents of Groningen fell for the first time since 2010.',
    'Le nombre d’habitants de Groningue a baissé pour la première fois depuis 2010.',
  ],
  [
    'Sinds 2010 daalde het aantal inwoners met 12 procent.',
    'Het aantal inwoners is sinds 2010 met 12 procent gedaald.',
    'The number of residents has fallen by 12% since 2010.',
    'Le nombre d’habitants a baissé de 12 % depuis 2010.',
  ],
  [
    'Het bedrijf wil binnen vijf jaar 2000 banen schrappen.',
    'Het bedrijf wil binnen vijf jaar 2000 banen schrappen.',
    'The company wants to cut 2,000 jobs within five years.',
    'L’entreprise veut supprimer 2 000 emplois d’ici cinq ans.',
  ],
  [
    'De man werd binnen 24 uur aangehouden.',
    'De man is binnen 24 uur aangehouden.',
    'The man was arrested within 24 hours.',
    'L’homme a été arrêté en moins de 24 heures.',
  ],
  [
    'Er zijn nog geen verdachten aangehouden.',
    'Er zijn nog geen verdachten aangehouden.',
    'No suspects have been arrested yet.',
    'Aucun suspect n’a encore été arrêté.',
  ],
  [
    'Er zijn geen verdachten aangehouden.',
    'Er zijn geen verdachten aangehouden.',
    'No suspects were arrested.',
    'Aucun suspect n’a été arrêté.',
  ],
  [
    'De gemeente bouwde slechts 40 woningen.',
    'De gemeente heeft slechts 40 woningen gebouwd.',
    'The municipality built only 40 homes.',
    'La commune a construit seulement 40 logements.',
  ],
  [
    'Er zijn inmiddels 300 mensen geëvacueerd.',
    'Er zijn inmiddels 300 mensen geëvacueerd.',
    'Three hundred people have now been evacuated.',
    'Trois cents personnes ont désormais été évacuées.',
  ],
  [
    'De politie hield 40 mensen aan, aldus woordvoerder Kees Smit van de gemeente Utrecht.',
    'Volgens Kees Smit, woordvoerder van de gemeente Utrecht, heeft de politie 40 mensen aangehouden.',
    'According to Kees Smit, a spokesperson for the municipality of Utrecht, police arrested 40 people.',
    'Selon Kees Smit, porte-parole de la commune d’Utrecht, la police a arrêté 40 personnes.',
  ],
  [
    'Vorig jaar vertrokken 400 leraren, zegt Karin de Vries van de Hartstichting.',
    'Karin de Vries van de Hartstichting zegt dat 400 leraren vorig jaar vertrokken.',
    'Karin de Vries of the Dutch Heart Foundation said 400 teachers departed last year.',
    'Karin de Vries, de la fondation néerlandaise du cœur, a déclaré que 400 enseignants étaient partis l’an dernier.',
  ],
  [
    // of which organisation, only the text before can say
    'Vorig jaar vertrokken 400 leraren, zegt Karin de Vries van de organisatie.',
    'Karin de Vries zegt dat 400 leraren vorig jaar vertrokken.',
    'Karin de Vries said 400 teachers departed last year.',
    'Karin de Vries a déclaré que 400 enseignants étaient partis l’an dernier.',
  ],
])('%s', (source, ...said) => {
  expect(tell(source).map((sentences) => sentences.map(plain))).toEqual([said]);
});

/** The day beside it is not the one that the publication makes it: neither is told. */
test.each([
  ['Gisteren, zondag, werden in Ede drie mannen aangehouden.', false],
  ['Gisteren, donderdag, werden in Ede drie mannen aangehouden.', true],
])('%s', (source, isTold) => {
  expect(JSON.stringify(tell(source)).includes('Three men were arrested in Ede')).toBe(isTold);
});

/** A title is no town, no team and no person. */
test.each([
  [
    'De film Amsterdam bracht in het eerste weekend 3 miljoen euro op.',
    'The film Amsterdam brought in €3 million in its first weekend.',
  ],
  [
    'De musical Soldaat van Oranje trok vorig jaar 200.000 bezoekers.',
    'The musical Soldaat van Oranje attracted 200,000 visitors last year.',
  ],
  ['De film van Paul Verhoeven trok 300.000 bezoekers.', 'The film by Paul Verhoeven attracted 300,000 visitors.'],
])('%s', (source, said) => {
  expect(tell(source, ['en'])).toEqual([[said]]);
});

test.each([
  ['suspect', 'suspecte'],
  ['conducteur', 'conductrice'],
  ['cycliste', 'cycliste'],
  ['chauffeur de bus', 'chauffeuse de bus'],
  ['employé', 'employée'],
  ['infirmier', 'infirmière'],
  ['étudiant', 'étudiante'],
  ['témoin', undefined],
  ['homme politique', undefined],
])('une %s: %s', (masculine, feminine) => {
  expect(feminineOf(masculine)).toBe(feminine);
});
