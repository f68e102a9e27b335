import type { QuantityFiller } from '../../model/fact.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
import type { Voice } from '../voice.ts';
import { figureSpec } from './figure-specs.ts';
import type { FillerContext } from './filler-context.ts';
import type { NounPhrase } from './phrase.ts';

/** From 38 to 41 minutes, van 3 naar 2,5 procent: what something rose from, without the unit that follows with its end. */
export function sayStart(voice: Voice, filler: QuantityFiller, context: FillerContext): NounPhrase {
  const { final } = context.fact.roles;
  const spec = figureSpec(voice, filler, context);
  const end = final?.kind === 'quantity' ? figureSpec(voice, final, context) : undefined;
  const isSame =
    end !== undefined &&
    JSON.stringify([end.unit, end.display]) === JSON.stringify([spec.unit, spec.display]) &&
    (spec.display?.factor ?? 1) === 1 &&
    SHARED.get(spec.unit.kind)?.includes(voice.language) &&
    !filler.complements?.length;
  if (!isSame && spec.unit.kind !== 'none') return voice.grammar.figure(spec, context.style);
  const { unitText, display, ...bare } = spec;
  // from six to more than eight years: both in words
  const words = end !== undefined && !/\d/.test(withoutSigns(voice.grammar.figure(end, context.style).text));
  const style = { ...context.style, valueOnly: true, words };
  return voice.grammar.figure({ ...bare, unit: { kind: 'none' } }, style);
}

/** Kind of unit → languages that say it once of two figures: €310 million to €288 million has two signs. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['measure', ['nl', 'en']],
  ['currency', ['nl']],
  ['percent', ['nl']],
]);
