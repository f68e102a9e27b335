import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

const HEAD = 'De huren stegen in 2025 met 3 procent.';
const english = (dutch: string): string | undefined => told(dutch, 'en')[0];

describe('a sentence that only says who says so is the source of the one before it', () => {
  it.each([
    ['Dat meldt het CBS.', 'Statistics Netherlands (CBS) said rents rose by 3% in 2025.'],
    [
      'Dat meldt het CBS maandag op basis van eigen onderzoek.',
      'Statistics Netherlands (CBS) said rents rose by 3% in 2025.',
    ],
    ['Dat zegt een woordvoerder.', 'A spokesperson said rents rose by 3% in 2025.'],
    [
      'Dat blijkt uit cijfers van het CBS.',
      'According to figures from Statistics Netherlands (CBS), rents rose by 3% in 2025.',
    ],
  ])('%s', (behind, said) => {
    expect(english(`${HEAD} ${behind}`)).toBe(said);
  });

  it.each([
    ['Dat meldt het CBS niet.', 'a denial'],
    ['Dat zegt een woordvoerder, maar de gemeente ontkent het.', 'more than a source'],
    ['Dat meldt hij.', 'nobody that is named'],
  ])('%s (%s)', (behind) => {
    expect(english(`${HEAD} ${behind}`)).toBe('Rents rose by 3% in 2025.');
  });
});
