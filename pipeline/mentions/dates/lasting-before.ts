import type { Token } from '../../model/token.ts';
import { nearestWeekday } from './direction.ts';
import { weekdayWord } from './date-words.ts';
import type { DatedWords } from './count-from-named.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * … is vrijdag overleden. Hij lag sinds dinsdag in het ziekenhuis: what lasted in the past from a weekday began before
 * what the sentence before it tells, not in the week of the article.
 */
export function lastingBefore(found: readonly DatedWords[]): void {
  for (const [at, own] of found.entries()) {
    const { date, tokens, first, last, block, sentence } = own;
    const weekday = weekdayWord(tokens[first]?.text.toLowerCase() ?? '')?.weekday;
    const isSince =
      tokens[first - 1]?.text.toLowerCase() === 'sinds' &&
      date.known.every((part) => /^(?:weekday|daypart)$/.test(part));
    if (weekday === undefined || !isSince || date.value === undefined || last - first > 1) continue;
    const isFinite = ({ feats }: Token): boolean => feats.VerbForm === 'Fin';
    const finite = tokens.slice(0, first).findLast(isFinite) ?? tokens.slice(last).find(isFinite);
    if (finite?.feats.Tense !== 'Past') continue;
    const before = found[at - 1];
    if (before?.block !== block || sentence - before.sentence !== 1 || before.isBase) continue;
    const { value } = before.date;
    if (value === undefined || !DAY.test(value) || !DAY.test(date.value.slice(0, 10))) continue;
    date.value = `${nearestWeekday(value, weekday, -1, true)}${date.value.slice(10)}`;
  }
}
