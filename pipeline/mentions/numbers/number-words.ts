const UNITS: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  één: 1,
  eén: 1,
  éen: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};
const COMPOUND_TENS = new RegExp(
  `^(${Object.keys(UNITS)
    .filter((word) => UNITS[word]! > 0 && UNITS[word]! < 10)
    .join('|')})en(${Object.keys(TENS).join('|')})$`,
);

/** Magnitudes that stand as words of their own. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  honderd: 100,
  duizend: 1000,
  miljoen: 1e6,
  miljoenen: 1e6,
  mln: 1e6,
  'mln.': 1e6,
  mio: 1e6,
  'mio.': 1e6,
  miljard: 1e9,
  miljarden: 1e9,
  mld: 1e9,
  'mld.': 1e9,
  mrd: 1e9,
  'mrd.': 1e9,
  biljoen: 1e12,
};

const LONGEST = 80;
/** Most words are asked for again and again: the answers are kept, up to a bound. */
const MOST = 20_000;
const numbers = new Map<string, number | undefined>();
const ordinals = new Map<string, number | undefined>();

function remembered(
  known: Map<string, number | undefined>,
  word: string,
  parse: (word: string) => number | undefined,
): number | undefined {
  if (word.length > LONGEST) return undefined;
  if (known.has(word)) return known.get(word);
  if (known.size > MOST) known.clear();
  const value = parse(word);
  known.set(word, value);
  return value;
}

/**
 * Value of one Dutch number word in any legal spelling (eenentwintig, drieëndertig, twaalfhonderd,
 * driehonderdduizend, honderdentwintig, tweeënhalf); undefined for any other word. The article `een`
 * is 1: the caller decides whether it counts.
 */
export function parseNumberWord(word: string): number | undefined {
  return remembered(numbers, word, readNumberWord);
}

function readNumberWord(word: string): number | undefined {
  const plain = plainWord(word);
  const half = /^(.{2,})en(?:een)?hal(?:f|ve)$/.exec(plain);
  if (half) {
    const whole = belowMillion(half[1]!);
    return whole === undefined ? undefined : whole + 0.5;
  }
  return belowMillion(plain);
}

/** Value of an ordinal, in figures or words: 3e, 17de, 21ste, eerste, derde, tweeëntwintigste, honderdste. */
export function parseOrdinal(word: string): number | undefined {
  return remembered(ordinals, word, readOrdinal);
}

function readOrdinal(word: string): number | undefined {
  const figure = /^(\d{1,6}|\d{1,3}(?:\.\d{3})+)(?:e|de|ste)$/i.exec(word);
  if (figure) return Number(figure[1]!.replaceAll('.', ''));
  const plain = plainWord(word);
  const irregular = /^(.*?)(?:en)?(eerste|derde)$/.exec(plain);
  if (irregular) {
    const base = irregular[1] === '' ? 0 : belowMillion(irregular[1]!);
    const last = irregular[2] === 'eerste' ? 1 : 3;
    return base === undefined || base % 100 !== 0 ? undefined : base + last;
  }
  if (plain === 'miljoenste') return 1e6;
  const stem = /^(.+)(?:ste|de)$/.exec(plain)?.[1];
  if (stem === undefined) return undefined;
  const value = belowMillion(stem);
  // Below twenty all but achtste end in -de; from twenty on all end in -ste.
  return value === undefined || value < 2 || value === 3 ? undefined : value;
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/e\u0308/g, 'e')
    .normalize('NFC')
    .replace(/-/g, '');
}

function belowMillion(word: string): number | undefined {
  const at = word.indexOf('duizend');
  if (at < 0) return belowTenThousand(word);
  const thousands = at === 0 ? 1 : belowTenThousand(word.slice(0, at));
  const rest = withoutEn(word.slice(at + 'duizend'.length));
  const below = rest === '' ? 0 : belowTenThousand(rest);
  return thousands === undefined || below === undefined || below >= 1000 ? undefined : thousands * 1000 + below;
}

/** Up to 9999, for twaalfhonderd and vijfenzestighonderd. */
function belowTenThousand(word: string): number | undefined {
  const at = word.indexOf('honderd');
  if (at < 0) return belowHundred(word);
  const hundreds = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const rest = withoutEn(word.slice(at + 'honderd'.length));
  const below = rest === '' ? 0 : belowHundred(rest);
  return hundreds === undefined || hundreds === 0 || below === undefined ? undefined : hundreds * 100 + below;
}

function belowHundred(word: string): number | undefined {
  if (Object.hasOwn(UNITS, word)) return UNITS[word];
  if (Object.hasOwn(TENS, word)) return TENS[word];
  const parts = COMPOUND_TENS.exec(word);
  return parts ? UNITS[parts[1]!]! + TENS[parts[2]!]! : undefined;
}

function withoutEn(word: string): string {
  return word.startsWith('en') ? word.slice(2) : word;
}
