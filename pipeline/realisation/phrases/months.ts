import type { Voice } from '../voice.ts';
import { extend, type FigureSpec, type NounPhrase, type PhraseStyle } from './phrase.ts';

/** Half a year and a year and a half → months. */
const HALVES = new Map([
  [0.5, 6],
  [1.5, 18],
]);

/** A length in months as years and months, where the source has it so (19 years and 11 months in prison); else undefined. */
export function sayMonths(voice: Voice, spec: FigureSpec, style: PhraseStyle): NounPhrase | undefined {
  const { value, upper, yearsToo } = spec;
  const half = HALVES.get(value);
  if (half !== undefined && upper === undefined && spec.unit.code === 'year' && voice.language !== 'nl') {
    const { unitText: _text, display: _display, ...length } = spec;
    return voice.grammar.figure({ ...length, value: half, unit: { kind: 'measure', code: 'month' } }, style);
  }
  const months = value % 12;
  if (!yearsToo || upper !== undefined || months === 0 || value < 12) return undefined;
  const { concept: _concept, unitText: _text, display: _display, ...length } = spec;
  const { hedge: _hedge, ...rest } = spec;
  const years = voice.grammar.figure(
    { ...length, value: (value - months) / 12, unit: { kind: 'measure', code: 'year' } },
    style,
  );
  const last = voice.grammar.figure({ ...rest, value: months, approximation: 'exact' }, style);
  const both = voice.grammar.list([years, last]).text;
  return { ...extend(years, both.slice(years.text.length).trim()), ...(last.concept && { concept: last.concept }) };
}

const PARTS = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Two hours, seven minutes and 39 seconds, where the source has it so; else undefined. */
export function sayHours(voice: Voice, spec: FigureSpec, style: PhraseStyle): NounPhrase | undefined {
  const { value, upper, unit, clock } = spec;
  if (!clock || upper !== undefined) return undefined;
  let left = value * (unit.code === 'min' ? 60 : 1);
  if (!Number.isInteger(left) || left < 60) return undefined;
  const { concept: _concept, unitText: _text, display: _display, ...length } = spec;
  const { hedge: _hedge, ...rest } = length;
  const said = PARTS.flatMap(([code, size]) => {
    const amount = Math.floor(left / size);
    left -= amount * size;
    return amount === 0 ? [] : [{ code, amount }];
  }).map(({ code, amount }, place) => {
    const own = place === 0 ? length : { ...rest, approximation: 'exact' as const };
    return voice.grammar.figure({ ...own, value: amount, unit: { kind: 'measure', code } }, style);
  });
  const [first, ...others] = said;
  if (!first || others.length === 0) return undefined;
  return extend(first, voice.grammar.list(said).text.slice(first.text.length).trim());
}
