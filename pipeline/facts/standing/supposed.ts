import type { Token } from '../../model/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isMark, lower } from '../words.ts';

const CONDITION = /^(?:als|indien|mits|tenzij|wanneer)$/;
/** These open a sentence as a condition whatever opens the rest of it. */
const SUPPOSING = /^(?:mocht|mochten|zou|zouden)$/;

/**
 * Whether a clause tells what would be: the main clause of a condition (als de fabriek sluit, verliezen 300 mensen hun
 * baan; gaat het plan door, dan verdwijnen 300 banen), and what a relative clause in it says of those.
 */
export function isSupposed(tokens: readonly Token[], clause: Clause, clauses: readonly Clause[]): boolean {
  if (opensAsCondition(tokens, clauses)) return true;
  const above = clause.kind === 'relative' ? clause.parent : undefined;
  return [clause, ...(above ? [above] : [])].some((own) => isConditional(own, clauses));
}

function isConditional(clause: Clause, clauses: readonly Clause[]): boolean {
  const governor = clause.previous ?? clause;
  return (
    clauses.some(
      (other) => other.marker !== undefined && other.parent === governor && CONDITION.test(lower(other.marker)),
    ) && !clause.verbs.some((verb) => verb.finite && verb.past && verb.auxiliary !== 'zullen')
  );
}

/** Gaat het plan door, dan verdwijnen 300 banen: a verb first, and no question. */
function opensAsCondition(tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  const verbs = new Set(
    clauses.flatMap((clause) => clause.verbs.filter(({ finite }) => finite).map(({ token }) => token.index)),
  );
  const first = tokens.find((token) => !isMark(token) && !/^(?:en|maar|want|dus)$/.test(lower(token)));
  if (!first || !verbs.has(first.index) || tokens.at(-1)?.text === '?') return false;
  if (SUPPOSING.test(lower(first))) return true;
  return tokens.some(({ index, text }) => text === ',' && lower(tokens[index + 1]) === 'dan' && verbs.has(index + 2));
}
