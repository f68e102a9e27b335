import { frameIndex } from '../../lexicon/frames.ts';
import type { Token } from '../../model/token.ts';
import type { Clause } from './clauses.ts';
import { COORDINATORS, isMark, lower, PARTICLES, RELATIVES, SUBORDINATORS, type VerbReading } from '../words.ts';

/**
 * Whether a finite verb behind a coordinator goes on with the verb-final clause before it, and opens no main clause:
 * it closes its clause; or it stands right behind the coordinator (dat er mensen komen en overnachten in Zwolle) and is
 * written as one word with its particle, or has the number of that clause’s verb and not that of the verb above it.
 */
export function goesOnVerbFinal(
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlyMap<number, VerbReading>,
  current: Clause,
): boolean {
  const next = tokens[at + 1];
  if (next === undefined || isMark(next) || verbs.has(at + 1) || COORDINATORS.has(lower(next))) return true;
  const verb = verbs.get(at)!;
  if (isWrittenAsOne(verb)) return true;
  if (!COORDINATORS.has(lower(tokens[at - 1]))) return false;
  const own = current.verbs.find(({ finite }) => finite);
  const above = finiteAbove(current);
  return own !== undefined && above !== undefined && own.plural === verb.plural && above.plural !== verb.plural;
}

/** Aankomen, uitstapt: in second place the particle would stand apart. */
function isWrittenAsOne({ token, triggers }: VerbReading): boolean {
  const form = lower(token);
  return triggers.some(({ infinitive, particle }) => {
    const prefix = [...PARTICLES].find((word) => form.startsWith(word) && infinitive.startsWith(word));
    if (particle !== undefined || prefix === undefined) return false;
    const apart = frameIndex().verbs.get(form.slice(prefix.length)) ?? [];
    return apart.some((other) => other.particle === prefix && other.infinitive === infinitive);
  });
}

function finiteAbove({ parent }: Clause): VerbReading | undefined {
  for (let at = parent; at; at = at.parent) {
    const found = at.verbs.find(({ finite }) => finite);
    if (found) return found;
  }
  return undefined;
}

/**
 * Dat er renners starten en finishen, that agents controleerden en doorzochten: a plural that the tagger took for a noun,
 * between the coordinator behind the verb that closes a verb-final clause and the end of that clause or a preposition.
 */
export function isJoinedVerb(
  tokens: readonly Token[],
  token: Token,
  readings: ReadonlyMap<number, VerbReading>,
): boolean {
  const { index, upos } = token;
  const first = readings.get(index - 2);
  const next = tokens[index + 1];
  if (!/^(?:NOUN|ADJ|X)$/.test(upos) || !/^(?:en|of)$/.test(lower(tokens[index - 1])) || !first?.finite) return false;
  if (!first.plural || !/en$/.test(lower(token)) || token.text !== lower(token)) return false;
  if (next && !isMark(next) && !/^(?:ADP|CCONJ)$/.test(next.upos)) return false;
  const known = frameIndex().verbs.get(lower(token)) ?? [];
  if (!known.some(({ kind }) => kind === 'past' || kind === 'present')) return false;
  for (let at = index - 3; at >= 0 && !isMark(tokens[at]); at -= 1)
    if (SUBORDINATORS.has(lower(tokens[at])) || RELATIVES.has(lower(tokens[at]))) return true;
  return false;
}
