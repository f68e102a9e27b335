import type { PhrasingRow } from './numbers.ts';

/** Clock times: the product keeps them as numerals of kind `time`, not as dates. */
const CLOCK =
  /\d[:.]\d{2}|\buur\b|\buren\b|\d ?[hu]\d{0,2}\b|half (?:vier|4)|\bkwart\b|kwartier|minu|second|voor 8|voor 12|over (?:14|3)\b|\d[au]m\b|\bam\b|lunch|van 9 tot 11|\bnu\b|direct|zojuist/i;

/** Phrasings that written Dutch does not have or reads otherwise, by dimension, with the reason. */
const ASIDE: readonly (readonly [dimension: string, phrasing: RegExp, reason: string])[] = [
  ['Numeral', /^(?:geen|niks)$/, 'a negation, not a number'],
  ['Numeral', /^een$/, 'the article; the number is written één'],
  ['Numeral', /^3 en 30$/, 'two numbers'],
  ['Numeral', /^0033$/, 'the telephone prefix of France'],
  ['Numeral|Quantity', /^,\d/, 'a comma before the first figure is not written Dutch'],
  ['AmountOfMoney', /^(?:USD|GBP)\d|\d,\d+US\$/, 'a code of letters stands apart from its figure'],
  ['AmountOfMoney', /€ur|een penny$/, 'chat'],
  ['AmountOfMoney', /en 43c|dollars? 43c$/, 'chat'],
  ['AmountOfMoney', /pennies/, 'the corpus reads a penny as any cent; pennies are British'],
  ['AmountOfMoney', /^van .* en /, 'van … en is no range in Dutch'],
  ['Quantity', /^2,0 pond$/, 'without goods a pound is money'],
  ['Distance', /^3k$/, 'three thousand'],
  ['Duration', /^(?:1"|2')$/, 'inches or seconds, feet or minutes'],
  ['Duration', /^(?:2 m|7 w|2 j)$/, 'a single letter: m is metre, w and j are chat'],
  [
    'Time',
    /^(?:ma|di|woe|do|vr|za|zat|zo|zon)\.$/,
    'an abbreviated weekday stands before a date (vr. 20 sept.); alone it is a word (do, zo, zat)',
  ],
  ['Time', /^dinsdag$/, 'the reference day is a Tuesday; the press means today'],
  ['Time', /^dinsdag over een week$/, 'counts from the coming Tuesday, which in the press is today: a week from today'],
  ['Time', /^op de (?:eerste|15de)$/, 'a rank as soon as anything was ranked'],
  ['Time', /^(?:15-2|10-12|10\/10)$/, 'a score or a mark when nothing precedes'],
  [
    'Time',
    /^deze (?:zomer|winter)$/,
    'the corpus has astronomical seasons, the product those of the KNMI (June to August)',
  ],
  ['Time', /^(?:derde dinsdag na kerst 2014|een jaar na kerst)$/, 'counted from another date: chat'],
  [
    'Time',
    /^(?:dit|komend) weekend$/,
    'the corpus has it begin on Friday evening; the product means Saturday and Sunday',
  ],
  ['Duration', /^een maand$/, 'the article; a month as such is no measure'],
  ['AmountOfMoney', /^20 dollar 43$/, 'cents without a word'],
  ['Time', /^komende paar dagen$/, 'the corpus makes two of a few; the product leaves the number open'],
  ['Time', /king's day/i, 'English'],
];

/** Why a phrasing of the corpus is not counted; undefined where it is. */
export function setAside(row: PhrasingRow, phrase: string): string | undefined {
  const found = ASIDE.find(
    ([dimensions, pattern]) => dimensions.split('|').includes(row.dimension) && pattern.test(phrase),
  );
  if (found) return found[2];
  if (row.dimension === 'Time' && !row.negative && (CLOCK.test(phrase) || row.grain === 'minute')) {
    return 'a clock time';
  }
  if (row.dimension === 'Time' && row.value === '2013-12-06T00:00:00') return 'Sinterklaas in Belgium';
  return undefined;
}
