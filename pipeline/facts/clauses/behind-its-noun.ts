import type { Token } from '../../model/token.ts';
import { BEHIND_ITS_NOUN } from '../phrases/phrase-words.ts';
import { isMark, lower, SUBORDINATORS, type VerbReading } from '../words.ts';

/**
 * Takes away the reading as a verb of a participle that is said of the noun right before it (acht bedrijven gevestigd
 * in Almelo kregen een boete): its clause has a verb of its own. A participle that an auxiliary may still be waiting
 * for is left (er zijn acht bedrijven gevestigd in Almelo).
 */
export function dropBehindNouns(tokens: readonly Token[], readings: Map<number, VerbReading>): void {
  for (const [index, { form }] of readings)
    if (form === 'participle' && isBehindItsNoun(tokens, index, readings)) readings.delete(index);
}

function isBehindItsNoun(tokens: readonly Token[], at: number, readings: ReadonlyMap<number, VerbReading>): boolean {
  if (!BEHIND_ITS_NOUN.has(`${lower(tokens[at])} ${lower(tokens[at + 1])}`)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? '') || readings.has(at - 1)) return false;
  const others = verbsAround(tokens, at, readings);
  const finite = others.find((verb) => verb.finite);
  if (!finite) return false;
  const isAuxiliary = /^(?:hebben|zijn|worden)$/.test(finite.auxiliary ?? '');
  return !isAuxiliary || others.some(({ form, auxiliary }) => form === 'participle' && auxiliary === undefined);
}

/** The other verbs between the marks and subordinators around a word. */
function verbsAround(tokens: readonly Token[], at: number, readings: ReadonlyMap<number, VerbReading>): VerbReading[] {
  const ends = (token: Token | undefined): boolean => !token || isMark(token) || SUBORDINATORS.has(lower(token));
  const found: VerbReading[] = [];
  for (const way of [-1, 1])
    for (let index = at + way; !ends(tokens[index]); index += way) {
      const reading = readings.get(index);
      if (reading) found.push(reading);
    }
  return found;
}
