import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { saidOf } from '../support/tell.ts';

/** What closes, ends or opens at a figure stood there; a club or a shop does not. */
const LEVELS: [string, string[]][] = [
  ['De AEX eindigde op 905 punten.', ['closing-level theme=AEX value=905 punten']],
  ['De AEX sloot op 905,2 punten.', ['closing-level theme=AEX value=905,2 punten']],
  ['Beleggers reageerden positief: het aandeel sloot op 38,40 euro.', ['closing-level theme=aandeel value=38,40 euro']],
  ['De AEX sloot in de min.', []],
  ['De AEX opende vrijwel vlak.', []],
  ['De Brusselse beurs sloot in het groen.', []],
  ['Ajax eindigde op 75 punten.', []],
  ['De tienkamper eindigde op 8.354 punten.', []],
  ['De winkel sloot op maandag.', ['closure theme=winkel 2026-11-16']],
  ['Het concert eindigde op het plein.', ['ending theme=concert']],
];

test.each(LEVELS)('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});

test('points of an index in three languages', () => {
  const said = ['nl', 'en', 'fr'].flatMap((language) => saidOf('De AEX eindigde op 905 punten.', language));
  expect(said.map((line) => line.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    'De AEX heeft op 905 punten gesloten.',
    'The AEX index closed at 905 points.',
    'L’indice AEX a clôturé à 905 points.',
  ]);
});
