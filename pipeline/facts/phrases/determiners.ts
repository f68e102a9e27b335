import { termsOf, type Concept } from '../../lexicon/terms.ts';
import type { Determiner } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { isSameAs } from './same-as.ts';
import { lower } from '../words.ts';

const DETERMINERS = new Map<string, Determiner>([
  ['alle', 'all'],
  ['veel', 'many'],
  ['weinig', 'few'],
  ['verschillende', 'several'],
  ['diverse', 'several'],
  ['meerdere', 'several'],
  ['verscheidene', 'several'],
  ['enkele', 'a-few'],
  ['sommige', 'some'],
  ['beide', 'both'],
  ['elk', 'each'],
  ['elke', 'each'],
  ['ieder', 'each'],
  ['iedere', 'each'],
  ['meer', 'more'],
  ['minder', 'fewer'],
  ['genoeg', 'enough'],
  ['voldoende', 'enough'],
  ['onvoldoende', 'not-enough'],
]);
/** Two words that say it together: al het geld, de beide mannen, de meeste bewoners. */
const PAIRS = new Map<string, Determiner>([
  ['al het', 'all'],
  ['al de', 'all'],
  ['de beide', 'both'],
  ['de meeste', 'most'],
]);
/** Say how many or how much only together with the determiner behind them (bijna alle, te veel, steeds meer, onder meer). */
const DEGREE =
  /^(?:aanzienlijk|alsmaar|behoorlijk|best|bijna|buitengewoon|duidelijk|eender|enorm|erg|even|evenveel|extreem|fiks|flink|fors|haast|heel|hoe|iets|lang|nagenoeg|nauwelijks|net|nogal|ongekend|ongeveer|ongewoon|onder|onevenredig|opvallend|ontzettend|opmerkelijk|praktisch|redelijk|relatief|significant|steeds|tamelijk|te|uitzonderlijk|veel|verreweg|vrij|vrijwel|wat|weinig|zeer|zo|zoveel|zowat)$/;
/** More than before is not more again, and no longer is not more. */
const BEFORE_MORE = /^(?:nog|niet|geen|nooit|niets|niemand)$/;

/** Before where or when there are more than elsewhere. */
const COMPARED_IN = /^(?:aan|bij|in|naar|om|onder|op|rond|tijdens|tussen|uit|van|vanuit)$/;
/** Hold of several only. */
const OF_SEVERAL = /^(?:most|several|a-few|some|both)$/;

/** How many a phrase says that they are, and its modifiers without what says so; `unsaid` where no filler has a place for it. */
export function determinerOf(
  context: SentenceContext,
  chunk: Chunk,
  concept: Concept | undefined,
  number: 'singular' | 'plural',
): { determiner?: Determiner | 'unsaid'; rest: readonly Token[] } {
  const { tokens } = context.sentence;
  const { modifiers, others, first, last } = chunk;
  const word = chunk.determiner ?? '';
  if (chunk.most) return { determiner: number === 'plural' ? 'most' : 'unsaid', rest: modifiers };
  if (word === 'zo’n' || isSameAs(chunk)) return { determiner: 'unsaid', rest: modifiers };
  // other is an adjective in the termbase
  if (word === 'andere') return { rest: [tokens[first]!, ...modifiers] };
  const pair = PAIRS.get(`${word} ${lower(modifiers[0])}`);
  const rest = pair ? modifiers.slice(1) : modifiers;
  const determiner = pair ?? DETERMINERS.get(word);
  if (determiner === undefined) return { rest };
  const before = lower(tokens[chunk.from - 1]);
  const isMore = determiner === 'more' || determiner === 'fewer';
  const isLost =
    DEGREE.test(before) ||
    DEGREE.test(lower(tokens[first - 1])) ||
    // meer ervaren leraren: more of them, or with more experience
    (isMore &&
      (BEFORE_MORE.test(before) || rest.length > 0 || tokens.slice(last).some((token) => lower(token) === 'dan'))) ||
    (determiner === 'most' && !isMajority(context, chunk)) ||
    // veel hogere kosten: much higher, not many
    /^\p{L}+(?:ere|der)$/u.test(determiner === 'many' || determiner === 'few' ? lower(rest[0]) : '') ||
    // alle mannen en vrouwen: of the women too
    others.some((other) => other.determiner === undefined && !other.quantity && !other.entity) ||
    (number === 'singular'
      ? OF_SEVERAL.test(determiner) || !isOne(context, chunk, concept, determiner)
      : determiner === 'each');
  return { determiner: isLost ? 'unsaid' : determiner, rest };
}

/**
 * Whether de meeste are more than half: as what the sentence opens with. Behind the verb, or with a place or time
 * to compare, they may be only more than elsewhere (kreeg de meeste stemmen, de meeste klachten kwamen uit Utrecht).
 */
function isMajority({ sentence: { tokens }, dates }: SentenceContext, { from, last, preposition }: Chunk): boolean {
  const isFirst = from === tokens[0]!.index && (preposition === undefined || preposition === 'in');
  const rest = tokens.slice(last + 1);
  return isFirst && !rest.some((token) => COMPARED_IN.test(lower(token)) || dates.has(token.index));
}

/** Whether a singular is one by its form too (elk huis, veel kritiek), and no plural that the tagger does not know. */
function isOne(
  { lexicon }: SentenceContext,
  { head }: Chunk,
  concept: Concept | undefined,
  determiner: Determiner,
): boolean {
  if (determiner === 'each') return true;
  const term = concept && termsOf(lexicon, 'nl').get(concept.id);
  return term?.pos === 'noun' && term.one.toLowerCase() === lower(head);
}
