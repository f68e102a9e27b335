import type { UnitLexicon } from '../../lexicon/units.ts';
import type { Approximation } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';

/** Words before a number that say how exact it is: tokens [first, last]. */
export interface Hedge {
  first: number;
  last: number;
  approximation: Approximation;
  /** It is a verb (schat dat), no word before a number. */
  isVerb?: true;
}

/**
 * The hedge that ends right before a token, with the hedges before it (naar schatting zo’n, zeker ruim).
 * The one next to the number decides, unless it only says `about`.
 *
 * @param vague whether the number is a magnitude that `enkele` and `een paar` can stand before
 */
export function hedgeBefore(
  tokens: readonly Token[],
  number: number,
  units: UnitLexicon,
  vague: boolean,
): Hedge | undefined {
  let hedge = oneHedge(tokens, number, units);
  if (!hedge || (hedge.approximation === 'several' && !vague)) return undefined;
  for (let links = 0; links < 2; links += 1) {
    const outer = oneHedge(tokens, hedge.first, units);
    if (!outer || outer.approximation === 'several') break;
    const approximation: Approximation = hedge.approximation === 'about' ? outer.approximation : hedge.approximation;
    hedge = { first: outer.first, last: hedge.last, approximation };
  }
  return hedge;
}

/** A number that one comes near to: tegen de 100, tegen de vijftig. */
const ROUND = /^(?:\d[\d.,]*[05]|.*(?:tien|twintig|tig|honderd|duizend|miljoen|miljard))$/;

/** Whether what stands behind a number is counted, and neither money nor a measure. */
function countsThings(tokens: readonly Token[], number: number, { byForm }: UnitLexicon): boolean {
  const next = tokens[number + 1];
  return next?.upos === 'NOUN' && next.feats.Number === 'Plur' && !byForm.has(next.text.toLowerCase());
}

function oneHedge(tokens: readonly Token[], end: number, units: UnitLexicon): Hedge | undefined {
  for (let size = Math.min(units.longest, end); size >= 1; size -= 1) {
    const words = tokens
      .slice(end - size, end)
      .map((token) => token.text.toLowerCase().replace(/['‘]/g, '’'))
      .join(' ');
    const approximation = units.approximators.get(words);
    // tegen de vijf verdachten: against them, and no round number
    const isAgainst = words === 'tegen de' && !ROUND.test(tokens[end]?.text ?? '');
    // onder de 40 gewonden zijn zes kinderen: among them, and not fewer
    const isAmong = words === 'onder de' && countsThings(tokens, end, units);
    if (approximation && !isAgainst && !isAmong) return { first: end - size, last: end - 1, approximation };
  }
  return undefined;
}

/** 50 euro of meer, honderd mensen of minder: the hedge that stands behind. */
export function hedgeAfter(tokens: readonly Token[], last: number): Hedge | undefined {
  if (tokens[last + 1]?.text.toLowerCase() !== 'of') return undefined;
  const word = tokens[last + 2]?.text.toLowerCase() ?? '';
  const approximation = /^(?:meer|hoger|langer|ouder|groter)$/.test(word)
    ? 'at-least'
    : /^(?:minder|lager|korter|jonger|kleiner)$/.test(word)
      ? 'at-most'
      : undefined;
  return approximation && { first: last + 1, last: last + 2, approximation };
}

/** Words that front a clause and hedge its first number: naar schatting zijn tien woningen ontruimd. */
const FRONTED = ['naar', 'schatting'];

/**
 * The hedge that stands before the verb while the number it speaks of comes behind it. It is no part of the mention,
 * and only the first number after it is meant.
 */
export function frontedHedge(tokens: readonly Token[], number: number): Hedge | undefined {
  for (let at = number - 1; at > 0 && number - at <= 12; at -= 1) {
    const token = tokens[at]!;
    if (token.text.toLowerCase() === 'dat') return estimateBefore(tokens, at);
    if (/^[,;:.]$/.test(token.text) || token.upos === 'NUM') return undefined;
    if (token.text.toLowerCase() !== FRONTED[1] || tokens[at - 1]!.text.toLowerCase() !== FRONTED[0]) continue;
    const isFronted = at - 1 === 0 || /^[,;:]$/.test(tokens[at - 2]!.text);
    const isBeforeVerb = /^(?:VERB|AUX)$/.test(tokens[at + 1]?.upos ?? '');
    return isFronted && isBeforeVerb ? { first: at - 1, last: at, approximation: 'about' } : undefined;
  }
  return undefined;
}

const ESTIMATES = /^(?:schat|schatte|schatten|geschat|raamt|raamde|ramen)$/;
/** How many words a subject and a day behind such a verb have. */
const SUBJECT = 6;

/** De politie schat dat 500 mensen kwamen: the verb right above dat makes its figure an estimate. */
function estimateBefore(tokens: readonly Token[], dat: number): Hedge | undefined {
  for (let at = dat - 1; at >= 0 && dat - at <= SUBJECT; at -= 1) {
    if (/^[;:.]$/.test(tokens[at]!.text)) return undefined;
    if (ESTIMATES.test(tokens[at]!.text.toLowerCase()))
      return { first: at, last: at, approximation: 'about', isVerb: true };
    if (/^(?:VERB|AUX)$/.test(tokens[at]!.upos)) return undefined;
  }
  return undefined;
}
