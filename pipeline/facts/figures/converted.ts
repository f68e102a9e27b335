import type { Quantity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import { isMark, lower } from '../words.ts';

/** A sum that gives the one before it in another currency or unit, with the tokens from its comma on. */
interface Converted {
  of: Quantity['id'];
  first: number;
  last: number;
}

/**
 * The figures of a sentence that restate the one before them behind a comma: 400.000 roepie toe, omgerekend zo’n 4000
 * euro. They are no phrase of the clause; each is told with what it restates.
 */
export function convertedSums({ sentence: { tokens }, quantities }: SentenceContext): Converted[] {
  const placed = [...quantities].sort(([a], [b]) => a - b);
  return placed.flatMap(([first, { mention, last }], at): Converted[] => {
    const before = placed[at - 1]?.[1];
    const { kind, code } = mention.unit;
    if (!before || before.mention.unit.kind !== kind || before.mention.unit.code === code) return [];
    if (!/^(?:currency|measure)$/.test(kind)) return [];
    const word = tokens.findIndex((token, index) => index > before.last && index < first && SAYS_SO.test(lower(token)));
    if (word < 1 || tokens[word - 1]!.text !== ',' || word - 1 - before.last > REACH || first - word > 2) return [];
    const next = tokens[last + 1];
    if (next && !isMark(next)) return [];
    return [{ of: before.mention.id, first: word - 1, last: next?.text === ',' ? last + 1 : last }];
  });
}

const SAYS_SO = /^(?:omgerekend|ofwel|oftewel)$/;
/** Between the sum and its comma stands no more than the end of the verb. */
const REACH = 4;
