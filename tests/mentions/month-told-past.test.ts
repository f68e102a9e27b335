import { expect, test } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { nearestYear } from '../../pipeline/mentions/dates/direction.ts';

const MONTHS = ['januari', 'maart', 'december'];
const NUMBERS = [1, 3, 12];

/** A month without a year, in a text of 20 October 2026. */
test.each([
  // past tense: the last such month
  ['In december daalde de inflatie naar 3 procent.', 2025],
  ['In december zijn 300 huizen verkocht.', 2025],
  ['In maart verkocht de keten 300 winkels.', 2026],
  // what was measured, told in the present
  ['De werkloosheid ligt in januari op 4 procent.', 2026],
  ['In januari telt Nederland 400.000 werklozen.', 2026],
  // near misses: plans, wishes and what is to come
  ['De brug zou in december opengaan.', 2026],
  ['De raad besloot in december te stoppen.', 2026],
  ['In december wordt de brug gesloten.', 2026],
  ['In maart verkoopt de keten 300 winkels.', 2027],
  ['Naar verwachting telt Nederland in januari 400.000 werklozen.', 2027],
])('%s → %i', (sentence, year) => {
  const [{ tokens }] = analyse(sentence) as [ReturnType<typeof analyse>[number]];
  const first = tokens.findIndex(({ text }) => MONTHS.includes(text));
  const month = NUMBERS[MONTHS.indexOf(tokens[first]!.text)]!;
  expect(nearestYear({ tokens, first }, month, undefined, '2026-10-20')).toBe(year);
});
