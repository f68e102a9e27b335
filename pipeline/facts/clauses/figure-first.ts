import type { Token } from '../../model/token.ts';
import { isMark, lower, COORDINATORS, type VerbReading } from '../words.ts';
import type { Clause } from './clauses.ts';
import type { Extent } from './gapping.ts';

/** So many words may stand behind the figure. */
const LONGEST = 7;
const OPENS = /^(?:ADP|DET|NOUN|ADJ)$/;

/**
 * … en 8,2 procent een overmatige drinker; … 201 met de auto en 58 te voet: a figure and what is said of it, where the
 * clause before says something of the same kind of its own figure (ANS 27.3). What stands before its verb holds for
 * both where it says what the figures are of.
 */
export function figureFirst(
  tokens: readonly Token[],
  from: number,
  verbs: ReadonlyMap<number, VerbReading>,
  numbers: ReadonlyMap<number, Extent>,
  current: Clause,
): { end: number; clause: Partial<Clause> } | undefined {
  const base = current.gapped ?? current;
  const figure = numbers.get(from);
  const finite = base.verbs.filter((verb) => verb.finite);
  if (!figure || base.kind !== 'main' || base.part || base.apposition || finite.length !== 1) return undefined;
  const model = base.tokens.findIndex(({ index }) => numbers.has(index));
  if (model < 0) return undefined;
  const modelLast = numbers.get(base.tokens[model]!.index)!.last;
  let end = figure.last + 1;
  while (tokens[end] && !isMark(tokens[end]!) && !COORDINATORS.has(lower(tokens[end]))) {
    if (verbs.has(end) || numbers.has(end) || end - figure.last > LONGEST) return undefined;
    end += 1;
  }
  const opening = tokens[figure.last + 1];
  if (end === figure.last + 1 || !opening || !isAlike(opening, base, modelLast)) return undefined;
  const at = base.tokens.indexOf(finite[0]!.token);
  const isFronted = lower(base.tokens[0]) === 'van' && at < model;
  // de omzet groeide met 5 procent, de politie nam 54 miljoen in beslag: the figure is not what is told of
  const opensOtherwise = !base.tokens.slice(0, at).some(({ deprel }) => deprel.startsWith('nsubj'));
  if (model > at && !isFronted && !(opensOtherwise && base.tokens[model]!.upos === 'NUM' && !isObject(base, at, model)))
    return undefined;
  const er = base.tokens.find((token, place) => lower(token) === 'er' && place > at && place < model);
  const rest = new Set(base.verbs.filter((verb) => !verb.finite).map(({ token }) => token.index));
  return {
    end: end - 1,
    clause: {
      tokens: [
        ...(isFronted ? base.tokens.slice(0, at) : tokens.slice(from, figure.last + 1)),
        finite[0]!.token,
        ...(isFronted && er ? [er] : []),
        ...(isFronted ? tokens.slice(from, figure.last + 1) : []),
        ...tokens.slice(figure.last + 1, end),
        ...base.tokens.filter(({ index }) => rest.has(index)),
      ],
      verbs: base.verbs,
      previous: current,
      gapped: base,
    },
  };
}

/** Between the verb and the figure stands who does it or a preposition (in 2018 groeide de omzet met 9 procent). */
function isObject({ tokens }: Clause, at: number, model: number): boolean {
  return tokens.slice(at + 1, model).some(({ upos }) => /^(?:NOUN|PROPN|PRON|ADP)$/.test(upos));
}

/** A phrase of a preposition beside another, a noun with een beside another: behind the figure of the clause before. */
function isAlike(opening: Token, { tokens }: Clause, modelLast: number): boolean {
  if (!OPENS.test(opening.upos) || /^(?:van|per|voor|tegen|meer|minder|extra|hoger|lager)$/.test(lower(opening)))
    return false;
  const behind = tokens.filter(({ index }) => index > modelLast);
  if (opening.upos === 'ADP')
    return behind.some((token) => token.upos === 'ADP' && !/^(?:van|per)$/.test(lower(token)));
  return lower(opening) === 'een' && behind.some((token) => lower(token) === 'een');
}
