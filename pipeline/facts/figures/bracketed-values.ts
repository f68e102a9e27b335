import type { Quantity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import type { Read } from './comparisons.ts';
import { asideAt, asideBefore, placeAt, timeAt, type Against } from './standards.ts';
import { lower } from '../words.ts';

/**
 * What a figure is set against in the brackets behind its clause: (38 in december), (was 3 procent), (in 2024: 38),
 * (normaal 38), (plus 8 procent). Nothing else may stand in them.
 *
 * @param at the token behind the opening bracket
 */
export function bracketedValue(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  if (tokens[at - 1]?.text !== '(') return undefined;
  const close = tokens.findIndex(({ text, index }) => index > at && text === ')');
  if (close < 0 || close > at + LONGEST) return undefined;
  const found = changed(context, at) ?? valueThen(context, at);
  return found && found.last === close - 1 ? found : undefined;
}

/** Brackets with more words say more than a figure and when it was so. */
const LONGEST = 14;
const WAS = /^(?:was|waren|is|zijn)$/;

/** (plus 8 procent), (+8 procent), (een stijging van 8 procent): only right behind the figure that rose. */
function changed({ sentence, quantities, document }: SentenceContext, at: number): Read | undefined {
  const { tokens } = sentence;
  const isBehind = [...quantities.values()].some(({ last }) => last === at - 2);
  const word = /^(?:plus|\+|min|[-–−])$/.exec(lower(tokens[at]))?.[0];
  const placed = isBehind ? quantities.get(word ? at + 1 : at) : undefined;
  const sign = word ?? (placed && /[-+–−]/.exec(document.text[placed.mention.start - 1] ?? '')?.[0]);
  if (!placed || !sign) return undefined;
  return { kind: /^(?:plus|\+)$/.test(sign) ? 'rise' : 'fall', figure: placed.mention, last: placed.last };
}

/** (38 in december), (was 38 in december), (in december nog 38), (2024: 38). */
function valueThen(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const isWas = WAS.test(lower(tokens[at]));
  const from = isWas ? at + 1 : at;
  const edge = againstAtEdge(context, from) ?? asideBefore(context, from);
  const before = edge?.place ? undefined : edge;
  const figure = context.quantities.get(past(tokens, before ? before.last + 1 : from));
  if (!figure) return undefined;
  if (before) return against(figure.mention, before, figure.last);
  // 300 woningen (200 in Breda): those of a place are a part of them; a share of another place is none
  const isShare = figure.mention.unit.kind === 'percent';
  const behind = againstAtEdge(context, figure.last + 1) ?? asideAt(context, figure.last + 1);
  if (behind && (!behind.place || isShare)) return against(figure.mention, behind, behind.last);
  return isWas && /^(?:was|waren)$/.test(lower(tokens[at]))
    ? against(figure.mention, { standard: 'previously', last: figure.last }, figure.last)
    : undefined;
}

function againstAtEdge(context: SentenceContext, at: number): Against | undefined {
  const heel = lower(context.sentence.tokens[at + 1]) === 'heel' ? at + 2 : at;
  return timeAt(context, heel) ?? placeAt(context, at);
}

/** In 2024: 38; in 2024 nog 38, waren dat er 38. */
function past(tokens: SentenceContext['sentence']['tokens'], from: number): number {
  let at = from;
  while (/^(?::|nog|er|dat|het|was|waren|slechts|al)$/.test(lower(tokens[at]))) at += 1;
  return at;
}

function against(figure: Quantity, { last: _last, ...other }: Against, last: number): Read {
  return { kind: 'against', figure, ...other, last };
}
