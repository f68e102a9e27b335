import type { DateMention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { wordAt } from '../numerals/numeral.ts';
import { addDays, addMonths } from './calendar.ts';

/** A date in the making, with the tokens it covers and the sentence that it stands in. */
export interface DatedWords {
  date: Omit<DateMention, 'id'>;
  /** Index of its sentence, and of the paragraph of that. */
  sentence: number;
  block: number;
  tokens: readonly Token[];
  first: number;
  last: number;
  /** Whether something is compared with it. */
  isBase: boolean;
}

/** Words behind a length of time that count it back or ahead from a time that the text has named. */
const BACK = /(?:eerder|ervoor|daarvoor)$/i;
const AHEAD = /(?:later|daarna|erna|erop|daarop)$/i;
/** What makes another length of it. */
const ROUGH = /^(?:ruim|bijna|ongeveer|zo’n|circa|krap|dik|meer|minder|goed|pas|dan|nog|geen|enkele|zeker|minstens)$/;
/** Before it these set a figure against it, or say after what or until when. */
const COMPARING =
  /^(?:dan|tegen|tegenover|opzichte|vergeleken|vergelijking|als|evenveel|zoveel|na|voor|sinds|tot|vanaf|van|dezelfde|hetzelfde)$/;
/** Behind it these take up the figure of the sentence before: een jaar eerder waren dat er nog 35. */
const OF_FIGURE = /^(?:is|was|waren|zijn|bedroeg|ging|stond|lag)$/;

/**
 * Says which year, quarter, month or day a time is that stands so far from one named before it: in 2024 … een jaar
 * eerder is 2023, in mei … de maand erna is June. That time must be the only one of its sentence, and that sentence
 * the same, the one before or the nearest of its paragraph with a time. A time less exact than the distance (op 3 mei
 * … een week later may be any day of it) leaves it open, and so does what stands behind a figure or in a comparison.
 */
export function countFromNamed(found: readonly DatedWords[]): void {
  for (const [at, own] of found.entries()) {
    const { date, tokens, first } = own;
    const distance = /^P(\d+)([YMD])$/.exec(date.kind === 'duration' ? (date.value ?? '') : '');
    const way = BACK.test(date.text) ? -1 : AHEAD.test(date.text) ? 1 : 0;
    if (!distance || way === 0 || !isOfClause(own)) continue;
    const anchor = takesUpFigure(own) ? undefined : anchorOf(found, at, own);
    const hasFigure = tokens.some(({ upos, index }) => upos === 'NUM' && (index < first || index > own.last));
    const value = anchor && shifted(anchor, way * Number(distance[1]), distance[2]!, hasFigure);
    if (value) Object.assign(date, { value, kind: kindOf(value), relation: 'at', known: partsOf(value), implied: [] });
  }
}

/** Een jaar eerder dicht may be a year sooner than planned; the year before is that year. */
const OF_PLAN = /(?:eerder|later)$/i;
/** Verbs of what stands at a time, behind which it says at which (bedroeg een jaar eerder 3 procent). */
const STANDS = /^(?:was|waren|lag|lagen|stond|stonden|bedroeg|bedroegen|telde|telden|had|hadden|kostte|kostten)$/;

/** Whether nothing of its clause stands before it, or only what opens that or says what stood at a figure then. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = wordAt(tokens, from - 1);
  if (from === 0 || /^(?:[,;:(–—]|nadat|toen|terwijl|omdat|doordat|maar|en|ook|waar|die|dat)$/.test(before))
    return true;
  return STANDS.test(before) || (/^(?:dat|dit|er|het|nog)$/.test(before) && STANDS.test(wordAt(tokens, from - 2)));
}

/** Whether it says when the event of its clause was, by itself and exactly. */
function isOfClause({ date, tokens, first, last }: DatedWords): boolean {
  const opening = /^(?:het|de)$/.test(wordAt(tokens, first - 1)) ? first - 1 : first;
  const from = wordAt(tokens, opening - 1) === 'in' ? opening - 1 : opening;
  if (OF_PLAN.test(date.text) && !opensClause(tokens, from)) return false;
  if (ROUGH.test(wordAt(tokens, from - 1)) || COMPARING.test(wordAt(tokens, from - 1))) return false;
  if (/^(?:NUM|SYM)$/.test(tokens[from - 1]?.upos ?? '') || wordAt(tokens, from - 1) === 'procent') return false;
  if (/^(?:dan|al|dat|toen|of|en)$/.test(wordAt(tokens, last + 1))) return false;
  let at = from - 1;
  while (at >= 0 && !/^[,;:(–—]$/.test(wordAt(tokens, at))) {
    if (COMPARING.test(wordAt(tokens, at)) && /^(?:dan|tegen|tegenover|opzichte|vergeleken)$/.test(wordAt(tokens, at)))
      return false;
    at -= 1;
  }
  return true;
}

/** Een jaar eerder waren dat er nog 35, where it opens its sentence: told as what the figure of the one before is set against. */
function takesUpFigure({ tokens, first, last }: DatedWords): boolean {
  const isFirst = first === 0 || (first === 1 && /^(?:het|de|in)$/.test(wordAt(tokens, 0)));
  return isFirst && OF_FIGURE.test(wordAt(tokens, last + 1)) && /^(?:dat|dit|het|er)$/.test(wordAt(tokens, last + 2));
}

/** So many sentences of the paragraph back the time may have been named. */
const REACH = 3;

/** The value of the one time that the nearest sentence before it with a time names. */
function anchorOf(found: readonly DatedWords[], at: number, own: DatedWords): string | undefined {
  const before = found.slice(0, at).filter(({ sentence }) => own.sentence - sentence <= REACH);
  const nearest = before.findLast(({ isBase }) => !isBase);
  if (!nearest) return undefined;
  const isNext = own.sentence - nearest.sentence <= 1;
  if (!isNext && nearest.block !== own.block) return undefined;
  const named = before.filter(({ sentence, isBase }) => sentence === nearest.sentence && !isBase);
  const [only, ...others] = named.map(({ date }) => date);
  const isSame = others.every(({ value }) => value === only!.value);
  return isSame && only!.kind !== 'duration' && only!.relation === 'at' ? only!.value : undefined;
}

/** A value so many years, months or days on; undefined where it is not that exact. */
function shifted(value: string, by: number, unit: string, hasFigure: boolean): string | undefined {
  if (unit === 'Y') {
    const isYear = /^\d{4}$/.test(value);
    // in februari … een jaar eerder was het 4 procent: a figure is of that month too, an event need not be
    const isPeriod = /^\d{4}-(?:\d\d|Q\d)(?:\/\d{4}-\d\d)?$/.test(value);
    if (!isYear && !(isPeriod && hasFigure)) return undefined;
    return value.replace(/\d{4}(?=$|-|\/)/g, (year) => String(Number(year) + by));
  }
  if (unit === 'M' && /^\d{4}-\d\d$/.test(value)) return addMonths(`${value}-01`, by);
  if (unit === 'M' && by % 3 === 0 && /^\d{4}-Q\d$/.test(value)) {
    const quarter = Number(value.slice(0, 4)) * 4 + Number(value.slice(-1)) - 1 + by / 3;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  }
  return unit === 'D' && /^\d{4}-\d\d-\d\d$/.test(value) ? addDays(value, by) : undefined;
}

function kindOf(value: string): DateMention['kind'] {
  return value.includes('/') ? 'period' : 'date';
}

/** It is said by its own name, so all of it counts as known. */
function partsOf(value: string): DateMention['known'] {
  if (value.includes('Q')) return ['year', 'quarter'];
  return (['year', 'month', 'day'] as const).slice(0, value.split('/')[0]!.split('-').length);
}
