import { describe, expect, it } from 'vitest';
import { factLines } from '../support/facts.ts';

const TABLE = (rows: string): string =>
  `De schade is groot.\n\n| Gemeente | Schade | Beschadigde woningen |\n| --- | ---: | ---: |\n${rows}`;

/** A table or a list of figures → the facts under the names of row and column. */
const LISTED: [string, string, string[]][] = [
  [
    'rows and columns',
    TABLE('| Soest | 9,2 miljoen euro | 265 |'),
    [
      'key-figure aspect=schade theme=Soest value=9,2 miljoen euro ongoing',
      'key-figure aspect=beschadigd woningen theme=Soest value=265 ongoing',
    ],
  ],
  [
    'columns that are days',
    'Het water stijgt.\n\n| Meetpunt | Gisteren | Vandaag |\n| --- | --- | --- |\n| Lobith | 14,2 m | 15,1 m |',
    [
      'key-figure aspect=Gisteren theme=Lobith value=14,2 m ongoing',
      'key-figure aspect=Vandaag theme=Lobith value=15,1 m ongoing',
    ],
  ],
  [
    'items of a list',
    '- Omzet: 35 miljoen euro\n- Doden: 4',
    ['key-figure theme=omzet value=35 miljoen euro ongoing', 'key-figure theme=doden value=4 ongoing'],
  ],
  // a row whose name no language knows, a cell that counts things of its own, an item that says more
  ['unknown names', TABLE('| Xylofoonhoek | 9,2 miljoen euro | 265 |').replace('Xylofoonhoek', 'xylofoonhoek'), []],
  ['a cell with a noun', TABLE('| Soest | 12 koeien | ruim |'), []],
  ['more than a figure', '- Schade: 3 miljoen euro in Breda', []],
];

describe('figures in tables and lists', () => {
  it.each(LISTED)('%s', (_what, source, facts) => {
    expect(factLines(source).filter((line) => line.startsWith('key-figure'))).toEqual(facts);
  });
});
