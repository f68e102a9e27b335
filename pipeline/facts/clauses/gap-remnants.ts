import type { Token } from '../../model/token.ts';
import { lower } from '../words.ts';
import type { Clause } from './clauses.ts';
import type { Extent } from './gapping.ts';

/** So many words may stand before the figure. */
export const LONGEST = 5;

/** What stands before the figure of a gapped clause. */
export interface Remnant {
  /** Index of the token after it. */
  end: number;
  /** No name alone: a noun phrase, or a phrase that die takes up. */
  isPhrase: boolean;
  /** The words that die or dat stands for (die in het buitenland: de omzet in het buitenland). */
  head?: readonly Token[];
}

/** A name, a noun phrase, a phrase of a preposition that the clause before has as well, or die with such a phrase. */
export function remnantAt(
  tokens: readonly Token[],
  from: number,
  numbers: ReadonlyMap<number, Extent>,
  taken: ReadonlySet<number>,
  base: Clause,
): Remnant | undefined {
  const first = tokens[from]!;
  const isOpen = (at: number): boolean => at <= from + LONGEST + 2 && tokens[at] !== undefined && !numbers.has(at);
  if (/^(?:die|dat)$/.test(lower(first)) && tokens[from + 1]?.upos === 'ADP') {
    const head = headOf(base, tokens[from + 1]!);
    let end = from + 2;
    while (isOpen(end) && NOMINAL.test(tokens[end]!.upos)) end += 1;
    return head && end > from + 2 ? { end, isPhrase: true, head } : undefined;
  }
  const isPlaced = first.upos === 'ADP';
  if (isPlaced && !base.tokens.some((token) => lower(token) === lower(first))) return undefined;
  const isDefinite = /^(?:de|het)$/.test(lower(tokens[isPlaced ? from + 1 : from]));
  const named = from + (isPlaced ? 1 : 0) + (isDefinite ? 1 : 0);
  if (taken.has(named) && !numbers.has(named)) {
    let end = named;
    while (end <= named + LONGEST && tokens[end] && taken.has(end) && !numbers.has(end)) end += 1;
    return { end, isPhrase: false };
  }
  if (!isDefinite) return bareRemnant(tokens, named, isOpen, base, isPlaced ? lower(first) : undefined);
  // de winst, het aantal huurders, de verkoop van auto's; not de man die
  let end = named;
  while (isOpen(end) && (NOMINAL.test(tokens[end]!.upos) || lower(tokens[end]) === 'van')) end += 1;
  const isNoun = tokens.slice(named, end).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return isNoun ? { end, isPhrase: true } : undefined;
}

/**
 * Zuivel, vrouwen, onder automobilisten: a noun without an article, where the clause before opens with one as well, behind
 * the same preposition if it has one.
 */
function bareRemnant(
  tokens: readonly Token[],
  named: number,
  isOpen: (at: number) => boolean,
  base: Clause,
  preposition: string | undefined,
): Remnant | undefined {
  let end = named;
  while (isOpen(end) && /^(?:ADJ|NOUN)$/.test(tokens[end]!.upos)) end += 1;
  if (tokens[end - 1]?.upos !== 'NOUN' || end === named) return undefined;
  const finite = base.tokens.findIndex((token) => base.verbs.some((verb) => verb.finite && verb.token === token));
  const words = base.tokens.slice(0, Math.max(finite, 0));
  const [opening, ...others] = words;
  if (preposition !== undefined) return opening && lower(opening) === preposition ? { end, isPhrase: true } : undefined;
  const isBare = opening !== undefined && words.every(({ upos }) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(upos));
  return isBare && (others.at(-1) ?? opening).upos !== 'ADJ' ? { end, isPhrase: true } : undefined;
}

/** A phrase that a gapped clause may open with. */
export const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN)$/;

/** De omzet, of de omzet in het binnenland steeg: what die in het buitenland takes up, from its article to its noun. */
function headOf({ tokens }: Clause, preposition: Token): Token[] | undefined {
  const at = tokens.findIndex((token) => token.upos === 'ADP');
  if (at < 2 || lower(tokens[at]) !== lower(preposition) || !/^(?:de|het)$/.test(lower(tokens[0]))) return undefined;
  const words = tokens.slice(0, at);
  return words.every(({ upos }) => NOMINAL.test(upos)) && words.at(-1)!.upos === 'NOUN' ? words : undefined;
}
