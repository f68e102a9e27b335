import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** How many there are of something, as what rises and falls. */
const NUMBERS: [string, string, string, string][] = [
  [
    'Het aantal klachten steeg van 38 naar 41.',
    'Het aantal klachten is gestegen van 38 naar 41.',
    'The number of complaints rose from 38 to 41.',
    'Le nombre de plaintes est passé de 38 à 41.',
  ],
  [
    'Het aantal doden steeg naar 24, tegen 18 een dag eerder.',
    'Het aantal doden is gestegen naar 24, tegen 18 een dag eerder.',
    'The number of fatalities rose to 24, compared with 18 a day earlier.',
    'Le nombre de morts est monté à 24, contre 18 un jour plus tôt.',
  ],
  [
    'Het totale aantal leden daalde met 3 procent.',
    'Het totale aantal leden is met 3 procent gedaald.',
    'The total number of members fell by 3%.',
    'Le nombre total de membres a baissé de 3 %.',
  ],
];

describe('het aantal', () => {
  it.each(NUMBERS)('%s', (source, nl, en, fr) => {
    expect([told(source, 'nl'), told(source, 'en'), told(source, 'fr')]).toEqual([[nl], [en], [fr]]);
  });

  it('of those whom a relative clause chooses is not that of all', () => {
    expect(told('Het aantal mensen dat hulp krijgt, steeg met 8 procent.', 'en')).toEqual([]);
  });
});
