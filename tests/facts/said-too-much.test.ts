import { describe, expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Sentences of which nothing whole can be told: what is left out would make it another event or another figure. */
const UNTOLD = [
  // which houses, which companies: by themselves the prices and the number are those of all
  'De omzet van winkels die ook online verkopen, was vorig jaar 5 procent lager dan in 2024.',
  // of a whole year, these fires only
  'In 2025 kwamen 28 mensen om door een niet met opzet veroorzaakte brand.',
];

/** Near misses, of which everything is told. */
const TOLD: [string, string[]][] = [
  [
    'De prijzen van huizen waren in 2025 8 procent hoger dan een jaar eerder.',
    ['higher difference=8 procent theme=prijzen van huizen 2025'],
  ],
  ['In 2025 kwamen 28 mensen om door een brand.', ['death cause=brand patient=28 mensen 2025']],
  // prisoners are exchanged, and not shared
  [
    'De partijen hebben zondag 300 gevangenen uitgewisseld.',
    ['swapping agent=De partijen theme=300 gevangenen 2026-11-15'],
  ],
];

/** Under one auxiliary what stands before the first participle holds of both, unless the second is set apart. */
const SHARED: [string, string[]][] = [
  [
    'Maria Jansen werd in 1992 in Almelo verkracht en met een mes gedood.',
    ['rape patient=Maria Jansen @Almelo 1992', 'killing patient=Maria Jansen @Almelo 1992'],
  ],
  [
    'Twee mannen werden zondag in Delft mishandeld en beroofd.',
    ['assault patient=Twee mannen @Delft 2026-11-15', 'robbery victim=mannen @Delft 2026-11-15'],
  ],
  [
    'De verdachte werd in 2019 in Utrecht opgepakt en later vrijgelaten.',
    ['arrest patient=verdachte @Utrecht 2019', 'release patient=verdachte'],
  ],
];

describe('what would be said of too many', () => {
  test.each(UNTOLD)('%s', (sentence) => expect(factLines(sentence)).toEqual([]));
  test.each(TOLD)('%s', (sentence, facts) => expect(factLines(sentence)).toEqual(facts));
});

describe('when and where of a second participle', () => {
  test.each(SHARED)('%s', (sentence, facts) => expect(factLines(sentence)).toEqual(facts));
});
