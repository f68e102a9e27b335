import { describe, expect, it } from 'vitest';
import { extractionOf } from '../support/facts.ts';
import { told } from '../support/told.ts';

const last = (dutch: string): string | undefined => told(dutch, 'en').at(-1);
const leansOf = (dutch: string): boolean => extractionOf(dutch).facts.at(-1)?.leans !== undefined;

describe('a figure without a time is of the one period of its report', () => {
  it.each([
    [
      'Theater Luna behaalde in 2025 een winst van 3 miljoen euro. Museum Sol behaalde een winst van 2 miljoen euro.',
      'Museum Sol made a profit of €2 million in 2025.',
    ],
    [
      'Het CBS publiceerde maandag de cijfers over woninginbraken in 2025. Het aantal inbraken is met zeventien gestegen.',
      'The number of burglaries rose by 17 in 2025.',
    ],
  ])('%s', (dutch, said) => {
    expect(last(dutch)).toBe(said);
  });

  it('the end of a month is none', () => {
    const dutch = 'Eind maart waren er 400.000 werklozen. In de horeca daalde het aantal vacatures met 3 procent.';
    expect(last(dutch)).toBe('The number of vacancies fell by 3% in the hospitality industry.');
  });

  it.each([
    ['In 2019 werd het zwembad geopend. De entreeprijs steeg met 10 procent.', 'an event of then'],
    ['Over 2025 zijn de cijfers bekend. Nu steeg de entreeprijs met 10 procent.', 'another time'],
    ['De huren stegen in 2024 met 3 procent en in 2025 met 4. De entreeprijs steeg met 10 procent.', 'two periods'],
  ])('%s (%s)', (dutch) => {
    expect(last(dutch)).not.toMatch(/20\d\d/);
  });
});

describe('what only the sentence before says stays with that one', () => {
  it.each([
    ['Volgens de directeur steeg de omzet in Spanje. Ook in Polen namen de inkomsten toe.', true],
    ['Het bedrijf groeide in Spanje. Ook in Polen namen de inkomsten toe.', false],
    ['De wauwelaars kregen een cao. De nieuwe cao geldt voor drie jaar.', true],
  ])('%s %s', (dutch, leans) => {
    expect(leansOf(dutch)).toBe(leans);
  });
});
