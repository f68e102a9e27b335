import { describe, expect, it } from 'vitest';
import { tokenise } from '../../pipeline/analysis/tokenise.ts';

const tokens = (text: string): string =>
  tokenise(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** Text as written, and its tokens parted by spaces. */
const TABLE: Record<string, readonly [string, string][]> = {
  'abbreviations keep their stop': [
    ['Drs. De Wit sprak o.a. over mr. Smit.', 'Drs. De Wit sprak o.a. over mr. Smit .'],
    ['Hij kreeg m.b.t. art. 5 bijv. gelijk.', 'Hij kreeg m.b.t. art. 5 bijv. gelijk .'],
    ['Jansen N.V. en Pietersen B.V. fuseren.', 'Jansen N.V. en Pietersen B.V. fuseren .'],
    ['Dat kost ca. 3 mln. euro.', 'Dat kost ca. 3 mln. euro .'],
    ['Nr. 5 won.', 'Nr. 5 won .'],
  ],
  'a word at the end of a sentence does not take the stop': [
    ['Hij is gekomen.', 'Hij is gekomen .'],
    ['Het is af.', 'Het is af .'],
  ],
  'initials are one token with their stop': [
    ['Ridouan T. zweeg.', 'Ridouan T. zweeg .'],
    ['J.P. Balkenende en A. van der Berg', 'J.P. Balkenende en A. van der Berg'],
    ['Th. Adorno', 'Th. Adorno'],
  ],
  'decimals, thousands and amounts': [
    ['3,5 procent', '3,5 procent'],
    ['150.000 liter', '150.000 liter'],
    ['€ 1,3 mln', '€ 1,3 mln'],
    ['€1,3 miljard', '€ 1,3 miljard'],
    ['1.234.567,89 euro', '1.234.567,89 euro'],
    ['Het kost 12,50.', 'Het kost 12,50 .'],
    ['50% meer', '50 % meer'],
    ['-5 graden', '- 5 graden'],
    ['200km verderop', '200 km verderop'],
  ],
  'clock times, dates and scores': [
    ['om 12.30 uur', 'om 12.30 uur'],
    ['om 12:30 uur.', 'om 12:30 uur .'],
    ['op 26-11-2026', 'op 26-11-2026'],
    ['PSV won met 3-1.', 'PSV won met 3-1 .'],
    ['de 2e en de 21ste eeuw', 'de 2e en de 21ste eeuw'],
  ],
  '’s and ’t are words; an apostrophe inside a word is not': [
    ['’s ochtends', '’s ochtends'],
    ["'s avonds in ’t café", "'s avonds in ’t café"],
    ['’s-Hertogenbosch', '’s-Hertogenbosch'],
    ["auto’s en foto's", "auto’s en foto's"],
    ['Anna’s fiets', 'Anna’s fiets'],
    ['zo’n 50.000', 'zo’n 50.000'],
    ['D66’er en vmbo’ers', 'D66’er en vmbo’ers'],
  ],
  'hyphens and slashes hold a word together': [
    ['politie-uniformen', 'politie-uniformen'],
    ['in- en uitvoer', 'in- en uitvoer'],
    ['en/of', 'en/of'],
    ['km/h', 'km/h'],
    ['de Noord-Zuidlijn', 'de Noord-Zuidlijn'],
    ['Utrecht – ook hier', 'Utrecht – ook hier'],
    ['Utrecht—ook hier', 'Utrecht — ook hier'],
  ],
  'addresses, mail and handles': [
    ['Zie https://www.om.nl/zaak?id=5.', 'Zie https://www.om.nl/zaak?id=5 .'],
    ['Zie www.politie.nl, nu.', 'Zie www.politie.nl , nu .'],
    ['Mail pers@om.nl.', 'Mail pers@om.nl .'],
    ['Volg @politie op #rellen.', 'Volg @politie op #rellen .'],
    ['volgens NU.nl', 'volgens NU.nl'],
  ],
  'every kind of quotation mark is a token': [
    ['“Kom!”, zei hij.', '“ Kom ! ” , zei hij .'],
    ['‘Nee’, zei zij', '‘ Nee ’ , zei zij'],
    ['"Ja," zei hij', '" Ja , " zei hij'],
    ["'uniek inkijkje'", "' uniek inkijkje '"],
    ['„Goed”', '„ Goed ”'],
    ['«oui»', '« oui »'],
    ["''Nee''", "'' Nee ''"],
    ['(“Zo”)', '( “ Zo ” )'],
  ],
  'a missing space after a stop': [['Hij ging.Zij bleef.', 'Hij ging . Zij bleef .']],
};

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});
