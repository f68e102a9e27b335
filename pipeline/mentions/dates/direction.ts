import type { Token } from '../../model/token.ts';
import { wordAt } from '../numerals/numeral.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { pad, type DateContext } from './context.ts';

const NEAR = 20;
/** The shape of most participles, for those that the tagger takes for nouns. */
const PARTICIPLE = /^(?:[a-z]{2,6})?ge[a-z]{3,}(?:d|t|en)$|^(?:ver|be|ont|her|onder|over)[a-z]{3,}[dt]$/;
const REPORTING = /^(?:zeggen|melden|laten|stellen|vinden|berichten|schrijven|bevestigen|vertellen|blijken)$/;

/** Which way a weekday or a month without a year points (-1 back, 1 ahead): with the tense of its clause. */
export function directionOf({ tokens, first }: Pick<DateContext, 'tokens' | 'first'>): number {
  if (/^(?:dan|sinds)$/.test(wordAt(tokens, first - 1))) return -1;
  let at: number | undefined = first;
  for (let steps = 0; at !== undefined && at >= 0 && steps < 12; steps += 1) {
    const token: Token | undefined = tokens[at];
    if (!token) break;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.head < 0) {
      const found = directionOfGroup(tokens, token);
      if (found !== 0) return found;
    }
    at = token.head;
  }
  return -1;
}

function directionOfGroup(tokens: readonly Token[], verb: Token): number {
  const around = tokens.slice(Math.max(0, verb.index - NEAR), verb.index + NEAR);
  const group = [verb, ...around.filter((other) => other.head === verb.index && /^(?:aux|cop)/.test(other.deprel))];
  const finite = group.find((other) => other.feats.VerbForm === 'Fin');
  if (!finite) return 0;
  if (finite.feats.Tense === 'Past' && !isPresentPlural(finite)) return -1;
  const isPerfect = /^(?:hebben|zijn)$/.test(finite.lemma);
  // A participle that the tree lost still makes a perfect of hebben and zijn.
  const participle = [...group, ...(isPerfect ? around.filter((other) => other.index > finite.index) : [])].some(
    (other) =>
      (other.feats.VerbForm === 'Part' && other.deprel !== 'amod') ||
      (other.upos !== 'DET' && PARTICIPLE.test(other.text)),
  );
  if (finite.lemma === 'hebben' && finite.upos === 'AUX') return -1;
  if (isPerfect && participle) return -1;
  return finite.upos === 'VERB' && REPORTING.test(finite.lemma) ? -1 : 1;
}

/** ronden … af is the present, whatever the tagger says: the past has an ending more (rondden), unless the stem hides it (zetten). */
function isPresentPlural({ text, lemma }: Token): boolean {
  const lower = text.toLowerCase();
  return lemma.endsWith(lower) && /en$/.test(lower) && !/(?:tt|dd)en$/.test(lower);
}

/** The nearest such weekday; the day itself counts unless `strict`. */
export function nearestWeekday(date: string, weekday: number, direction: number, strict = false): string {
  const today = weekdayOf(date);
  if (direction > 0) {
    const ahead = (weekday - today + 7) % 7;
    return addDays(date, ahead === 0 && strict ? 7 : ahead);
  }
  const back = (today - weekday + 7) % 7;
  return addDays(date, -(back === 0 && strict ? 7 : back));
}

/** The year that a month (and day) without one lies in. */
export function nearestYear(
  context: Pick<DateContext, 'tokens' | 'first'>,
  month: number,
  day: number | undefined,
  published: string,
): number {
  const year = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7)) * 100 + Number(published.slice(8, 10));
  const then = month * 100 + (day ?? (month === Number(published.slice(5, 7)) ? Number(published.slice(8, 10)) : 15));
  const direction = directionOf(context);
  const months = (then - now) / 100;
  if (direction < 0 && months > 2) return year - 1;
  if (direction > 0 && months < -2) return year + 1;
  return year;
}

/** vorige maart, komende maart, deze maart. */
export function monthInDirection(date: string, month: number, direction: number): string {
  const year = Number(date.slice(0, 4));
  const now = Number(date.slice(5, 7));
  if (direction < 0) return `${month >= now ? year - 1 : year}-${pad(month)}`;
  if (direction > 0) return `${month <= now ? year + 1 : year}-${pad(month)}`;
  return `${year}-${pad(month)}`;
}
