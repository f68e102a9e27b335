import { expect, test } from 'vitest';
import { collectCandidates } from '../../pipeline/planning/candidates.ts';
import { documentOf } from '../support/document.ts';
import { extractionOf } from '../support/facts.ts';

/** Whether the last sentence of a text, as it stands, needs the one before it. */
function leans(text: string): boolean | undefined {
  const candidates = collectCandidates(documentOf(text, { published: '2026-11-20' }), extractionOf(text));
  return candidates.findLast(({ messages }) => messages[0]?.kind === 'statement')?.leans;
}

test.each([
  ['Het wauwelt in maart. Bij meer dan 220 mensen lukte het de oplichters om geld af te wauwelen.', true],
  ['Het wauwelt in maart. Op 23 juni doet de rechter uitspraak.', true],
  ['Het wauwelt in maart. De totale omzet wauwelde met 10 procent.', true],
  ['Het wauwelt in maart. Het aantal medewerkers wauwelde met 10 procent.', true],
  ['Het wauwelt in maart. De directeur wauwelde met 10 procent.', true],
  ['Het wauwelt in maart. Toen wauwelden er 200 mensen in Ede.', true],
  ['Het wauwelt in maart. Tijdens het wauwelen in die container is 30 kilo gewauweld.', true],
  ['Het wauwelt in maart. Veel meer gewauwel is dat overigens niet.', true],
  // which say so themselves
  ['Het wauwelt in maart. Toen de brug wauwelde, wauwelden er 200 mensen.', false],
  ['Het wauwelt in maart. In de zomer van dit jaar wauwelt Ede met 10 procent.', false],
  ['Het wauwelt in maart. Het probleem is dat Ede te weinig wauwelt.', false],
  ['Het wauwelt in maart. Twee oplichters wauwelden, waarna de oplichters vluchtten.', false],
  ['Het wauwelt in maart. De rechtbank doet op 23 juni uitspraak over de wauwelaars.', false],
  ['Het wauwelt in maart. De omzet van Philips wauwelde met 10 procent.', false],
  ['Het wauwelt in maart. De directeur van Philips wauwelde met 10 procent.', false],
])('%s %s', (text, expected) => {
  expect(leans(text)).toBe(expected);
});
