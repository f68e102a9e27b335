/**
 * Reads numbers back out of printed sentences, by rules of its own: nothing here is shared with the code
 * that wrote them.
 */
export function readNumbers(text: string, language: 'nl' | 'en' | 'fr'): number[] {
  const { thousands, decimal, scales, words, vague } = READERS[language];
  const found: number[] = [];
  const flat = text.replaceAll('\u00a0', ' ').replaceAll('\u202f', thousands === '\u202f' ? '_' : ' ');
  const separator = thousands === '\u202f' ? '_' : `[${thousands}]`;
  const number = `\\d{1,3}(?:${separator}\\d{3})+(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?`;
  const scale = Object.keys(scales).join('|');
  const spelled = [...words.keys()].sort((a, b) => b.length - a.length).join('|');
  const hedged = Object.keys(vague).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:(${hedged.join('|')})|(${number})(?:er)?|(${spelled}))(?: (${scale}))?(?![\\p{L}\\d])`,
    'giu',
  );
  for (const [, vagueWord, figures, word, scaleWord] of flat.matchAll(pattern)) {
    const factor = scaleWord === undefined ? 1 : scales[scaleWord.toLowerCase()]!;
    if (vagueWord !== undefined) found.push(vague[vagueWord.toLowerCase()]! * factor);
    else if (figures !== undefined)
      found.push(
        Number(figures.replaceAll(thousands === '\u202f' ? '_' : thousands, '').replace(decimal, '.')) * factor,
      );
    else found.push(words.get(word!.toLowerCase())! * factor);
  }
  return found.map((value) => Math.round(value * 1e6) / 1e6);
}

interface Reader {
  thousands: string;
  decimal: string;
  scales: Record<string, number>;
  words: ReadonlyMap<string, number>;
  vague: Record<string, number>;
}

const READERS: Record<'nl' | 'en' | 'fr', Reader> = {
  nl: {
    thousands: '.',
    decimal: ',',
    scales: { miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
    words: dutchWords(),
    vague: {
      tientallen: 10,
      honderden: 100,
      duizenden: 1000,
      tienduizenden: 1e4,
      honderdduizenden: 1e5,
      miljoenen: 1e6,
    },
  },
  en: {
    thousands: ',',
    decimal: '.',
    scales: { million: 1e6, billion: 1e9, trillion: 1e12 },
    words: englishWords(),
    vague: {
      dozens: 10,
      'tens of thousands': 1e4,
      'hundreds of thousands': 1e5,
      hundreds: 100,
      thousands: 1000,
      millions: 1e6,
    },
  },
  fr: {
    thousands: '\u202f',
    decimal: ',',
    scales: { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 },
    words: frenchWords(),
    vague: {
      dizaines: 10,
      'dizaines de milliers': 1e4,
      'centaines de milliers': 1e5,
      centaines: 100,
      milliers: 1000,
      'des millions': 1e6,
    },
  },
};

function dutchWords(): Map<string, number> {
  const low =
    'nul _ twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    );
  const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
  const words = new Map<string, number>();
  low.forEach((word, value) => value !== 1 && words.set(word, value));
  for (let value = 20; value < 100; value += 1) {
    const unit = value % 10;
    const ten = tens[Math.floor(value / 10)]!;
    const head = unit === 1 ? 'een' : low[unit]!;
    words.set(unit === 0 ? ten : `${head}${/e$/.test(head) ? 'ë' : 'e'}n${ten}`, value);
  }
  words.set('honderd', 100).set('duizend', 1000);
  for (let value = 2; value < 10; value += 1)
    words.set(`${low[value]}honderd`, value * 100).set(`${low[value]}duizend`, value * 1000);
  return words;
}

function englishWords(): Map<string, number> {
  const low =
    'zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  const words = new Map<string, number>();
  low.forEach((word, value) => value !== 1 && words.set(word, value));
  for (let value = 20; value < 100; value += 1) {
    const unit = value % 10;
    words.set(`${tens[Math.floor(value / 10)]!}${unit === 0 ? '' : `-${unit === 1 ? 'one' : low[unit]!}`}`, value);
  }
  for (let value = 1; value < 10; value += 1) words.set(`${value === 1 ? 'one' : low[value]!} hundred`, value * 100);
  return words;
}

function frenchWords(): Map<string, number> {
  const low =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  const tens = { 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 80: 'quatre-vingt' };
  const words = new Map<string, number>();
  low.forEach((word, value) => value !== 1 && words.set(word, value));
  for (const [start, word] of Object.entries(tens)) {
    const from = Number(start);
    const to = from >= 60 ? from + 20 : from + 10;
    for (let value = from; value < to; value += 1) {
      const rest = value - from;
      const et = (rest === 1 || rest === 11) && from !== 80;
      const said =
        rest === 0 ? (from === 80 ? 'quatre-vingts' : word) : et ? `${word} et ${low[rest]!}` : `${word}-${low[rest]!}`;
      words.set(said, value);
      if (rest === 1) words.set(`${said}e`, value);
    }
  }
  words.set('cent', 100).set('mille', 1000);
  for (let value = 2; value < 10; value += 1)
    words.set(`${low[value]!} cents`, value * 100).set(`${low[value]!} mille`, value * 1000);
  return words;
}
