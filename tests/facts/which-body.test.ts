import { expect, test } from 'vitest';
import { extractionOf, factLines } from '../support/facts.ts';

/** The last fact of a text: whom the noun for a body stands for, and what it leans on. */
test.each([
  [
    'De gemeente Utrecht krijgt 2 miljoen euro. De gemeente bouwt 30 woningen.',
    'construction agent=gemeente Utrecht theme=30 woningen ongoing',
    undefined,
  ],
  // another town has been spoken of since
  [
    'De gemeente Utrecht krijgt 2 miljoen euro. Zeist krijgt ook geld. De gemeente bouwt 30 woningen.',
    'construction agent=gemeente theme=30 woningen ongoing',
    'Zeist krijgt ook geld.',
  ],
  // a part of that town
  [
    'De gemeente Ede bouwt 300 woningen. In het dorp Lunteren is het druk. De gemeente trekt 3 miljoen euro uit.',
    'budget agent=gemeente Ede value=3 miljoen euro ongoing',
    undefined,
  ],
])('%s', (text, line, leans) => {
  expect(factLines(text).at(-1)).toBe(line);
  expect(extractionOf(text).facts.at(-1)?.leans?.text).toBe(leans);
});

/** Who is absent, and what is wanting; a town behind bij is a club where somebody plays. */
test.each([
  ['Dit weekend ontbreekt aanvoerder Virgil van Dijk bij Liverpool.', 'absence', 'at-company'],
  ['Er ontbreken 300 leraren.', 'lacking', undefined],
  ['De speler reed bij Almelo tegen een boom.', 'accident', 'near-place'],
])('%s', (text, frame, adjunct) => {
  const fact = extractionOf(text).facts.at(-1);
  expect(fact?.frame).toBe(frame);
  expect(fact?.circumstances?.flatMap((said) => (said.kind === 'adjunct' ? [said.id] : []))[0]).toBe(adjunct);
});
