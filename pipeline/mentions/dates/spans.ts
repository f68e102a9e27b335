import { numberAt } from '../numbers/number-at.ts';
import { wordAt } from '../numerals/numeral.ts';
import type { DateContext, DateMatch } from './context.ts';
import { TIME_UNITS } from './date-words.ts';

const RECENT = /^(?:afgelopen|voorbije|laatste|vorige?|verleden)$/;
const COMING = /^(?:komende?|eerstvolgende|volgende|aanstaande)$/;
const VAGUE = /^(?:paar|enkele|aantal|meerdere|verschillende|tal)$/;

/** Words that round a distance from now. */
export const HEDGES: ReadonlySet<string> = new Set(['bijna', 'ruim', 'ongeveer', 'circa', 'zo’n', "zo'n", 'meer']);

/** twee weken geleden, over drie maanden, de afgelopen vijf jaar, al maanden: durations that place in time. */
export function timeSpan(context: DateContext): DateMatch | undefined {
  const { word, first } = context;
  // het jaar ervoor
  const single = unitOf(word(0));
  if (single !== undefined && /^(?:het|de)$/.test(word(-1))) {
    const next = { value: durationOf(1, single), last: first + 1, counted: true };
    if (/^(?:ervoor|daarvoor)$/.test(word(1))) return match(context, next, 'before');
    if (/^(?:erna|daarna|erop|daarop)$/.test(word(1))) return match(context, next, 'after');
  }
  const recent = RECENT.test(word(0));
  if (recent || COMING.test(word(0))) {
    const read = amount(context, first + 1, true);
    // scoorde in de laatste tien minuten: of the match, and not before now
    if (read && word(0) === 'laatste' && /T\w*[MS]$/.test(read.value)) return undefined;
    if (!read || (!read.counted && /^(?:vorige?|volgende|verleden|aanstaande)$/.test(word(0)))) return undefined;
    return match(context, read, recent ? 'recent' : 'coming');
  }
  // de eerste vijf maanden van het jaar
  if (word(0) === 'eerste' || word(0) === 'laatste') {
    const part = amount(context, first + 1, false);
    return part?.counted && wordAt(context.tokens, part.last + 1) === 'van' && !/T/.test(part.value)
      ? match(context, part, 'at')
      : undefined;
  }
  const hedge = hedgeAt(context);
  const behind = hedge > 0 ? amount(context, first + hedge, false) : undefined;
  if (behind) {
    const isAgo = /^(?:geleden|terug)$/.test(wordAt(context.tokens, behind.last + 1));
    return isAgo ? match(context, { ...behind, last: behind.last + 1 }, 'before') : undefined;
  }
  const read = amount(context, first, /^(?:al|sinds)$/.test(word(-1)) && /en$/.test(word(0)));
  return read && placed(context, read);
}

/** How many words round the distance behind them: bijna (vijf jaar geleden), meer dan (een jaar geleden). */
function hedgeAt({ word, first }: DateContext): number {
  // een kwart meer dan een jaar geleden compares: only what opens its sentence rounds
  if (word(0) === 'meer') return first === 0 && word(1) === 'dan' ? 2 : 0;
  return HEDGES.has(word(0)) ? 1 : 0;
}

interface Amount {
  value: string;
  last: number;
  /** A number was said. */
  counted: boolean;
}

/** A number (or een, een paar) with a unit of time, as an ISO duration; X where the number is vague. */
function amount({ tokens }: DateContext, first: number, alsoBare: boolean): Amount | undefined {
  let at = first;
  const word = (): string => wordAt(tokens, at);
  if (word() === 'een' && (VAGUE.test(wordAt(tokens, at + 1)) || unitOf(wordAt(tokens, at + 1)) !== undefined)) at += 1;
  const isOne = at > first && unitOf(word()) !== undefined;
  const isVague = VAGUE.test(word());
  if (isVague) at += 1;
  // 06.30 uur is a time of the day
  const isClock = /^\d{1,2}[.:]\d\d$/.test(word()) && /^(?:uur|u)$/.test(wordAt(tokens, at + 1));
  const number = isOne || isVague || isClock ? undefined : numberAt(tokens, at);
  if (number) at = number.last + 1;
  const unit = unitOf(word());
  if (unit === undefined || (!number && !isOne && !isVague && !alsoBare)) return undefined;
  if (number?.isFraction) return undefined;
  const exactValue = number && number.approximation === undefined ? number.value : isOne ? 1 : undefined;
  // het afgelopen jaar is one, de afgelopen jaren are not counted
  const single = exactValue ?? (!number && !isVague && !/(?:en|ia)$/.test(word()) ? 1 : undefined);
  return { value: durationOf(single, unit), last: at, counted: Boolean(number) || isOne || isVague };
}

function unitOf(word: string): string | undefined {
  return Object.hasOwn(TIME_UNITS, word) ? TIME_UNITS[word] : undefined;
}

function placed(context: DateContext, read: Amount): DateMatch | undefined {
  const { tokens, word } = context;
  const after = wordAt(tokens, read.last + 1);
  const longer = { ...read, last: read.last + 1 };
  if (/^(?:geleden|eerder|terug|daarvoor|ervoor)$/.test(after)) return match(context, longer, 'before');
  if (after === 'later' || after === 'daarna') return match(context, longer, 'after');
  if (after === 'lang') return match(context, longer, 'at');
  if (after === 'tijd') return match(context, longer, 'at');
  // na drie jaar cel, but binnen vijf jaar klachten krijgen
  const stuff = tokens[read.last + 1];
  if (stuff?.upos === 'NOUN' && after !== 'tijd' && stuff.feats.Number !== 'Plur') return undefined;
  const before = word(-1);
  if (before === 'na' && /^PT\d+H$/.test(read.value)) {
    // even na 3 uur is a time of the day
    if (/^\d/.test(word(0)) || /^(?:even|kort|vlak|iets|net|pas)$/.test(word(-2))) return undefined;
  }
  const hedge = /^(?:ruim|bijna|ongeveer|zo’n|circa|zeker|minstens)$/.test(before) ? word(-2) : before;
  switch (hedge) {
    case 'over':
    case 'na':
      return match(context, read, 'after');
    case 'binnen':
      return match(context, read, 'until');
    case 'al':
      // al ruim twee jaar: a length, of which the hedge is a part
      return hedge === before ? match(context, read, 'since') : undefined;
    case 'sinds':
      return match(context, read, 'since');
    case 'gedurende':
    case 'tijdens':
      return match(context, read, 'at');
    case 'in':
      return /T|\./.test(read.value) ? undefined : match(context, read, 'at');
  }
  return undefined;
}

function match({ first }: DateContext, read: Amount, relation: DateMatch['relation']): DateMatch {
  return { first, last: read.last, value: read.value, kind: 'duration', relation, known: [], implied: [] };
}

/** P2W, PT30M; half a year is P6M, an unknown number X. */
function durationOf(value: number | undefined, unit: string): string {
  const scale = Number(/^T?(\d+)/.exec(unit)?.[1] ?? 1);
  const letter = unit.replace(/^(T?)\d+/, '$1');
  if (value === undefined) return `P${letter.startsWith('T') ? 'T' : ''}X${letter.replace('T', '')}`;
  const total = value * scale;
  const smaller = { Y: [12, 'M'], W: [7, 'D'], TH: [60, 'TM'], D: [24, 'TH'] }[letter] as [number, string] | undefined;
  if (!Number.isInteger(total) && smaller && Number.isInteger(total * smaller[0]))
    return `P${smaller[1].startsWith('T') ? 'T' : ''}${total * smaller[0]}${smaller[1].replace('T', '')}`;
  return `P${letter.startsWith('T') ? 'T' : ''}${total}${letter.replace('T', '')}`;
}
