import type { Token } from '../../model/token.ts';
import { isMark, lower } from '../words.ts';
import type { Reading } from './retag.ts';

/**
 * Infinitives that name what people do, and whose form the tagger takes for the plural of a noun (vliegen: not of
 * vlieg; parkeren: not of park).
 */
const ACTIVITIES =
  /^(?:vliegen|reizen|parkeren|kamperen|winkelen|koken|studeren|bouwen|autorijden|trouwen|verhuizen|lenen|sparen|slachten|vapen|gamen|bellen|appen|varen|reanimeren|solliciteren|verbouwen|investeren|vergaderen|recyclen|roken|gokken|slapen|schieten|jagen|douchen)$/;

const PREPOSITION = /^(?:op|van|voor|over|tegen|door|met|tijdens|zonder|aan|bij|na|dan|als)$/;
/** Animals that come in numbers: last van vliegen. */
const OF_ANIMALS = /^(?:last|overlast|plaag|zwerm|soort|soorten|aantal|larven|eieren|duizenden|honderden|tientallen)$/;

/**
 * Een belasting op vliegen, de prijs van parkeren: an infinitive that is a noun behind a preposition. Where the
 * termbase has no word for what is done, it stays unknown.
 */
export const namedActivity: Reading = (tokens, index) => {
  const token = tokens[index]!;
  const form = lower(token);
  if (!ACTIVITIES.test(form) || token.upos !== 'NOUN' || token.lemma === form) return undefined;
  const owner = tokens[index - 2];
  if (!PREPOSITION.test(lower(tokens[index - 1])) || OF_ANIMALS.test(lower(owner))) return undefined;
  if (isDescribedBehind(tokens, index)) return undefined;
  return { ...token, lemma: form, feats: { Number: 'Sing' } };
};

/** Met vliegen die ziekten overbrengen, door reizen van scholen: what is told of things, and of no doing. */
function isDescribedBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && !isMark(next) && /^(?:die|van|uit)$/.test(lower(next));
}
