import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** Where money goes, what it is for, on what terms it is lent: sentence → each language. */
const SAID: [string, string, string, string][] = [
  [
    'Nog eens 40 miljoen euro gaat naar scholen.',
    'Nog eens 40 miljoen euro gaat naar scholen.',
    'A further €40 million goes to schools.',
    'Quarante millions d’euros supplémentaires vont aux écoles.',
  ],
  [
    'Van het bedrag gaat 6 miljoen euro naar Groningen.',
    '6 miljoen euro van het bedrag gaat naar Groningen.',
    '€6 million of the amount goes to Groningen.',
    'Six millions d’euros du montant vont à Groningue.',
  ],
  [
    'Er is 3 miljard euro opzijgezet voor de scholen.',
    'Er is 3 miljard euro voor de scholen uitgetrokken.',
    '€3 billion was set aside for the schools.',
    'Trois milliards d’euros ont été alloués aux écoles.',
  ],
  [
    'Met het project is 2,3 miljard euro gemoeid.',
    'Met het project is 2,3 miljard euro gemoeid.',
    'The project involves €2.3 billion.',
    'Le projet représente 2,3 milliards d’euros.',
  ],
  [
    'De minister had 500 miljoen euro te verdelen.',
    'De minister had 500 miljoen euro te verdelen.',
    'The minister had €500 million to allocate.',
    'Le ministre avait 500 millions d’euros à répartir.',
  ],
  [
    'De bank verstrekte een lening van 5 miljoen euro tegen 3 procent rente.',
    'De bank heeft een lening van 5 miljoen euro verstrekt tegen een rente van 3 procent.',
    'The bank provided a loan of €5 million at an interest rate of 3%.',
    'La banque a accordé un prêt de 5 millions d’euros à un taux d’intérêt de 3 %.',
  ],
  [
    'Huurders krijgen een tegoedbon van 90 euro.',
    'Huurders ontvangen een tegoedbon van 90 euro.',
    'Tenants receive a voucher of €90.',
    'Les locataires reçoivent un bon de 90 euros.',
  ],
  [
    'Huiseigenaren kunnen een subsidie van maximaal 4.000 euro krijgen.',
    'Woningeigenaren kunnen maximaal 4000 euro krijgen.',
    'Homeowners can receive at most €4,000.',
    'Les propriétaires de logement peuvent recevoir au plus 4 000 euros.',
  ],
  [
    'De werknemers krijgen 5 procent loonsverhoging.',
    'De werknemers ontvangen een loonsverhoging van 5 procent.',
    'The employees receive a pay rise of 5%.',
    'Les salariés reçoivent une augmentation de salaire de 5 %.',
  ],
  [
    'De lonen gaan 3 procent omhoog.',
    'De lonen stijgen met 3 procent.',
    'Wages are rising by 3%.',
    'Les salaires augmentent de 3 %.',
  ],
  [
    'Het Rijk bouwt voor 300 miljoen euro een nieuwe gevangenis.',
    'Het Rijk bouwt voor 300 miljoen euro een nieuwe gevangenis.',
    'The central government is building a new prison for €300 million.',
    'L’État construit une nouvelle prison pour 300 millions d’euros.',
  ],
  [
    'ASML investeert 1,3 miljard euro in een nieuwe fabriek in Eindhoven.',
    'ASML investeert in Eindhoven 1,3 miljard euro in een nieuwe fabriek.',
    'ASML is investing €1.3 billion in a new factory in Eindhoven.',
    'ASML investit 1,3 milliard d’euros dans une nouvelle usine à Eindhoven.',
  ],
  [
    'Het bedrag wordt verdeeld over 362 projecten bij 145 gemeenten.',
    'Het bedrag wordt over 362 projecten bij 145 gemeenten verdeeld.',
    'The amount is being divided among 362 projects in 145 municipalities.',
    'Le montant est réparti entre 362 projets dans 145 communes.',
  ],
  [
    'Action neemt 160 medewerkers over.',
    'Action neemt 160 medewerkers over.',
    'Action is taking over 160 employees.',
    'Action reprend 160 employés.',
  ],
];

test.each(SAID)('%s', (sentence, ...told) => {
  const said = (language: string): string =>
    saidOf(sentence, language)
      .join(' ')
      .replace(/[\u00a0\u202f]/g, ' ');
  expect(['nl', 'en', 'fr'].map(said)).toEqual(told);
});

/** What only looks like these: sentence → frames that it must not evoke. */
const REFUSED: [string, string][] = [
  ['De trein gaat naar Groningen.', 'sum-going'],
  ['Er ging geen geld naar Groningen.', 'sum-going'],
  ['De man kreeg een boete van 500 euro.', 'receipt'],
  ['Het museum moest bezocht worden door 3000 mensen.', 'visitors'],
  ['Als het plan doorgaat, gaat 6 miljoen euro naar Groningen.', 'sum-going'],
];

test.each(REFUSED)('%s', (sentence, frame) => {
  const told = factLines(sentence).filter((line) => !line.includes('negated'));
  expect(told.map((line) => line.split(' ')[0])).not.toContain(frame);
});

// against what they voted, the sentence before says
test('tells who voted against only behind what was voted on', () => {
  expect(saidOf('Vier fracties stemden tegen.', 'en').join(' ')).not.toContain('against');
  expect(saidOf('De Tweede Kamer nam de motie aan. Vier partijen stemden tegen.', 'en').join(' ')).toContain(
    'Four parties voted against.',
  );
});
