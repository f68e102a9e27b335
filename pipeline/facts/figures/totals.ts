import { conceptOf } from '../../lexicon/terms.ts';
import type { Quantity } from '../../model/mention.ts';
import { isSayable } from '../circumstances/adjuncts.ts';
import type { SentenceContext } from '../context.ts';
import { plainFigure } from '../phrases/fillers.ts';
import type { Read } from './comparisons.ts';
import { lower } from '../words.ts';

/** What says that the figure behind it is all of what was told before, in another measure. */
const OPENERS: readonly [Read['kind'], readonly string[]][] = (
  [
    ['worth', 'samen goed voor'],
    ['worth', 'goed voor'],
    ['total', 'alles bij elkaar'],
    ['total', 'bij elkaar'],
    ['total', 'in totaal'],
    ['total', 'samen'],
    ['total', 'opgeteld'],
  ] as const
).map(([kind, words]) => [kind, words.split(' ')]);

/**
 * 30 pakketten, in totaal 400 kilo cocaïne; 300 turbines, samen goed voor 900 megawatt: what those that the figure before
 * it counts come to, in another measure.
 *
 * @param at the first token behind the comma
 */
export function totalOf(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const found = OPENERS.find(([, words]) => words.every((word, step) => lower(tokens[at + step]) === word));
  const figure = found && context.quantities.get(at + found[1].length);
  if (!figure || !isAmount(figure.mention)) return undefined;
  // twaalf gewonden, in totaal 40 slachtoffers: those may be others as well
  const counted = conceptOf(context.lexicon, figure.mention.of ?? '', 'noun', context.words)?.type ?? '';
  if (/^(?:person|group)$/.test(counted)) return undefined;
  const said = plainFigure(context, figure.mention);
  return isSayable(context, said) ? { kind: found[0], figure: figure.mention, said, last: figure.last } : undefined;
}

/** Seats are what votes are worth, a number of times is how often. */
function isAmount({ unit, of }: Quantity): boolean {
  return /^(?:currency|measure|count)$/.test(unit.kind) && !/(?:zetel|^keer|^maal)$/.test(of ?? '');
}

/** Whether a total says something else than the figure before it: kilos of packages, and no packages once more. */
export function isOtherMeasure(main: Quantity, total: Quantity): boolean {
  if (main.unit.kind !== total.unit.kind) return main.unit.kind === 'count';
  return main.unit.kind === 'count' && main.of !== total.of;
}
