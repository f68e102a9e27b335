import type { Token } from '../../model/token.ts';
import type { Clause } from './clauses.ts';
import { COORDINATORS, isMark, lower, RELATIVES, SUBORDINATORS, type VerbReading } from '../words.ts';

/**
 * De jury, die bestond uit A, B en C, beoordeelde: before the main clause has its verb, a comma that no verb
 * follows does not end the relative clause.
 */
export function isListInside(
  { kind, parent }: Clause,
  tokens: readonly Token[],
  comma: number,
  verbs: ReadonlyMap<number, VerbReading>,
): boolean {
  if (kind !== 'relative' || parent?.kind !== 'main' || parent.verbs.length > 0 || parent.tokens.length === 0)
    return false;
  if (verbs.get(comma + 1)?.finite) return false;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 40); at += 1) {
    if (/^[;:.]$/.test(tokens[at]!.text)) return false;
    if (tokens[at]!.text === ',' && verbs.get(at + 1)?.finite) return true;
  }
  return false;
}

/** Onder wie drie kinderen, twee agenten en een bewoner: behind the comma a figure, then `en` before a verb comes. */
export function listGoesOn(
  tokens: readonly Token[],
  comma: number,
  numbers: ReadonlyMap<number, unknown>,
  verbs: ReadonlyMap<number, VerbReading>,
): boolean {
  if (!numbers.has(comma + 1) && !/^(?:een|de|het)$/.test(lower(tokens[comma + 1]))) return false;
  let joined = false;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 30); at += 1) {
    const token = tokens[at]!;
    if (verbs.has(at)) return false;
    if (isMark(token) && token.text !== ',') return joined;
    if (token.text === ',' && joined) return true;
    joined ||= lower(token) === 'en' && tokens[at + 1] !== undefined;
  }
  return joined;
}

/**
 * Een man aangehouden en een vuurwapen, drugs en een auto in beslag genomen: behind a participle a list that ends in
 * another one is all of that other one.
 */
export function listBeforeParticiple(
  tokens: readonly Token[],
  from: number,
  verbs: ReadonlyMap<number, VerbReading>,
): boolean {
  let last = from - 1;
  while (last > 0 && (lower(tokens[last]) === ',' || COORDINATORS.has(lower(tokens[last])))) last -= 1;
  if (verbs.get(last)?.form !== 'participle' || verbs.get(last)!.auxiliary !== undefined) return false;
  for (let at = from; at < Math.min(tokens.length, from + 30); at += 1) {
    const word = lower(tokens[at]);
    if (isMark(tokens[at]) && word !== ',') return false;
    if (SUBORDINATORS.has(word) || (RELATIVES.has(word) && tokens[at]!.upos !== 'DET')) return false;
    const verb = verbs.get(at);
    if (verb) return verb.form === 'participle' && verb.auxiliary === undefined;
  }
  return false;
}
