import type { Filler } from '../../model/fact.ts';
import type { Voice } from '../voice.ts';

/** What a sum of money is one of, so that it is told as “a profit of €5 million” and not counted. */
const SUM = /(?:^|-)(?:profit|loss|deficit|shortfall|surplus|turnover|revenue)$/;

/** Whether a concept is one sum (winst, tekort): it has no plural beside an amount of money. */
export function isOneSum(concept: string | undefined): boolean {
  return concept !== undefined && SUM.test(concept);
}

/** A figure with a unit, of which something is so much. */
export function isSum(voice: Voice, filler: Filler): boolean {
  const kind = filler.kind === 'quantity' ? voice.quantities.get(filler.id)?.unit.kind : undefined;
  return kind !== undefined && !/^(?:count|none)$/.test(kind);
}
