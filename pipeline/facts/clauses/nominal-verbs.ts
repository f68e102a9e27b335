import type { Token } from '../../model/token.ts';
import { isMark, lower, SUBORDINATORS, type VerbReading } from '../words.ts';

/** Before an infinitive these make a noun of it, whatever stands around. */
const ALWAYS = /^(?:met|van|zonder|tijdens|wegens|vanwege|bij|tegen|tot|voor|na|via|dankzij|naast|behalve|qua)$/;
/** These may also stand behind a noun or be of the verb (de stad uit vluchten, ergens aan werken). */
const BESIDE_A_VERB = /^(?:in|aan|door|op|over|om|uit|onder|langs)$/;
/** What a preposition without a noun belongs to (daar willen ze van leven). */
const PRONOMINAL = /^(?:er|daar|waar|hier|ergens|nergens|overal)$/;
const MODAL = /^(?:kunnen|zullen|willen|moeten|mogen|gaan|laten|hoeven)$/;

/**
 * Takes away the reading as a verb of what is a noun behind a preposition (zien niets in staken, houden van reizen):
 * nothing of it happens, where its clause has a verb of its own.
 */
export function dropBehindPrepositions(tokens: readonly Token[], readings: Map<number, VerbReading>): void {
  for (const [index, reading] of readings) if (isNominal(tokens, index, reading, readings)) readings.delete(index);
}

function isNominal(
  tokens: readonly Token[],
  at: number,
  { form, past, auxiliary, plural, triggers }: VerbReading,
  readings: ReadonlyMap<number, VerbReading>,
): boolean {
  const word = lower(tokens[at - 1]);
  // denken aan staken: no past of steken
  const isOfBoth = triggers.some(({ kind }) => kind === 'infinitive');
  const isForm = form === 'infinitive' || (form === 'finite' && plural && (!past || isOfBoth));
  if (!isForm || auxiliary !== undefined || !/n$/.test(lower(tokens[at]))) return false;
  if (readings.has(at - 1) || !(ALWAYS.test(word) || BESIDE_A_VERB.test(word))) return false;
  const [from, to] = segmentAround(tokens, at);
  const inside = tokens.slice(from, to + 1);
  if (inside.some((token) => token.index < at && PRONOMINAL.test(lower(token)))) return false;
  const others = inside.flatMap(({ index }) => (index === at ? [] : (readings.get(index) ?? [])));
  if (!others.some(({ finite }) => finite)) return false;
  // moeten de stad uit vluchten: the infinitive of the modal, where no other is
  const isGoverned = others.some((verb) => MODAL.test(verb.auxiliary ?? '')) && !others.some(isInfinitive);
  return ALWAYS.test(word) || !isGoverned;
}

function isInfinitive({ form, auxiliary }: VerbReading): boolean {
  return form === 'infinitive' && auxiliary === undefined;
}

/** The words between the marks and subordinators around a word. */
function segmentAround(tokens: readonly Token[], at: number): [number, number] {
  const ends = (token: Token | undefined): boolean => !token || isMark(token) || SUBORDINATORS.has(lower(token));
  let [from, to] = [at, at];
  while (!ends(tokens[from - 1])) from -= 1;
  while (!ends(tokens[to + 1])) to += 1;
  return [from, to];
}
