import type { Token } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** Before a phrase these say that there are others as well, or that it holds of these more than of others. */
const AMONG_OTHERS = [
  ['onder', 'meer'],
  ['onder', 'andere'],
  ['onder', 'anderen'],
  ['met', 'name'],
  ['in', 'het', 'bijzonder'],
  ['vooral'],
  ['voornamelijk'],
  ['hoofdzakelijk'],
  ['vnl'],
];
/** So far, or before anything else: with more to come that is not told. */
const NOT_YET_ALL = [
  ['nog', 'maar'],
  ['nog', 'slechts'],
  ['nu', 'eerst'],
  ['eerst', 'nog'],
];
/** How much, right before the verb or noun of which they say so. */
const DEGREE =
  /^(?:licht|lichte|zwaar|zware|ernstig|ernstige|flink|flinke|fors|forse|behoorlijk|behoorlijke|aanzienlijk|aanzienlijke|beperkt|beperkte|gering|geringe|enig|enige|minimaal|minimale|onherstelbaar|onherstelbare|volledig|volledige|totaal|compleet|half|halve|nauwelijks|amper)$/;
/** Parts of the day and the week in which something holds. */
const HABITUAL =
  /^(?:nachts|avonds|ochtends|morgens|middags|overdag|doordeweeks|zomers|winters|zondags|zaterdags|maandags)$/;
const RECURRING =
  /^(?:weekend|weekeinde|weekenden|weekends|werkdagen|feestdagen|spits|avonduren|nachten|maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen|schoolvakanties|daluren)$/;
const WEEKDAY = /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/;
/** Frames that such a part bounds: not closed, but closed then. */
const BOUNDED = new Set(['closure', 'opening', 'ban', 'outage', 'suspension', 'availability', 'accessibility']);

/** Words of its clause that a fact leaves out, and without which what it tells is more, or more often, than the source says. */
export function narrowingWords(tokens: readonly Token[], fact: FactDraft): Token[] {
  const { covered, circumstantial, frame, phase, roles } = fact;
  const told = new Set([...covered, ...circumstantial]);
  const isTold = (token: Token | undefined): boolean => token !== undefined && told.has(token.start);
  const limitsTime = BOUNDED.has(frame) || phase !== 'happened';
  return tokens.filter((token, at) => {
    // niet meer inzetten: it was so before
    if (isNoLonger(tokens, at) && fact.polarity === 'negated' && !isTold(token)) return true;
    if (isTold(token) && !(limitsTime && isWeekly(tokens, at, fact))) return false;
    const words = AMONG_OTHERS.find((run) => run.every((word, step) => lower(tokens[at + step]) === word));
    if (words) return isTold(tokens[at + words.length]);
    if (NOT_YET_ALL.some((run) => run.every((other, step) => lower(tokens[at + step]) === other))) return true;
    const word = lower(token);
    // een fors verlies is told by its kind
    if (
      DEGREE.test(word) &&
      !saysHowMuch(word, fact) &&
      !roles['kind'] &&
      lower(tokens[at - 1]) !== 'in' &&
      isTold(tokens[at + 1])
    )
      return true;
    return limitsTime && (HABITUAL.test(word) || RECURRING.test(word) || isWeekly(tokens, at, fact));
  });
}

/** Niet meer, geen treinen meer; not niet meer dan, geen 3 miljoen meer. */
function isNoLonger(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens[at]) !== 'meer' || lower(tokens[at + 1]) === 'dan') return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map(lower);
  return before.at(-1) === 'niet' || before.includes('geen') || before.includes('nooit');
}

/** How much, of a move. */
const OF_MOVE =
  /^(?:licht|flink|fors|behoorlijk|aanzienlijk|beperkt|gering|minimaal|sterk|stevig|fiks|enorm|explosief|spectaculair|hard|duidelijk|beduidend|aanmerkelijk|drastisch|scherp)$/;

/** Daalde flink, met 8 procent; steeg fors, van 300 naar 400: the figures say how much. */
export function saysHowMuch(word: string, { roles }: FactDraft): boolean {
  const isSaid = roles['difference']?.kind === 'quantity' || roles['final']?.kind === 'quantity';
  return isSaid && OF_MOVE.test(word);
}

/** Op maandag dicht: every Monday, unless a date follows (op maandag 3 mei). */
function isWeekly(tokens: readonly Token[], at: number, { frame, phase }: FactDraft): boolean {
  return (
    phase !== 'happened' &&
    /^(?:closure|opening)$/.test(frame) &&
    WEEKDAY.test(lower(tokens[at])) &&
    lower(tokens[at - 1]) === 'op' &&
    tokens[at + 1]?.upos !== 'NUM'
  );
}
