import type { Comparison } from '../../model/fact.ts';
import { sayFiller } from '../phrases/fillers.ts';
import { timeOf } from '../phrases/times.ts';
import { figureSpec } from '../phrases/figure-specs.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { CannotSay, joinWords, type NounPhrase } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';
import type { WordTables } from '../word-tables.ts';

/**
 * What a figure is set against, to stand behind its clause: compared with €44 million a year earlier.
 *
 * @throws CannotSay where the language lacks a word for it
 */
export function sayComparison(
  voice: Voice,
  { kind, of, figure, time, samePeriod, place, standard, measure }: Comparison,
  context: FillerContext,
): string {
  const main = of === undefined ? undefined : voice.quantities.get(of);
  const other = figure?.kind === 'quantity' ? voice.quantities.get(figure.id) : undefined;
  const { grammar } = voice;
  if ((figure?.kind === 'quantity' && !(main && other)) || !grammar.comparison) throw new CannotSay(kind);
  const isSameThing = other?.of === undefined || other.of === main?.of || kind === 'times';
  const style = { valueOnly: true, words: main?.unit.kind === 'count' };
  const said =
    figure?.kind !== 'quantity'
      ? figure && sayFiller(voice, figure, { ...context, style: { ...context.style, valueOnly: true } })
      : isSameThing
        ? grammar.figure(figureSpec(voice, figure, { ...context, style }), style)
        : sayFiller(voice, figure, context);
  const counted = main?.unit.kind === 'count' || (main?.unit.kind === 'none' && main?.of !== undefined);
  const then = time
    ? timeOf(voice, time.id)
    : place
      ? voice.grammar.place(sayFiller(voice, place, context), 'in')
      : standard && grammar.standard?.(standard);
  const key = [
    kind,
    ...(kind === 'times' && other?.value === 2 && other.upper === undefined ? ['two'] : []),
    ...(said || !/^(?:more|less|higher|lower)$/.test(kind) ? [] : ['bare']),
    ...(counted && /^(?:less|times|same)$/.test(kind) ? ['counted'] : []),
    ...(kind === 'against' && then === undefined ? ['plain'] : []),
    ...(measure ? [measure] : []),
  ].join('-');
  const period = samePeriod && then !== undefined ? grammar.comparison('same-period', undefined, then).trim() : then;
  return grammar.comparison(key, said, period);
}

/** A row of the table `comparisons` with its places filled. */
export function fillComparison(
  tables: WordTables,
  key: string,
  figure: NounPhrase | undefined,
  time: string | undefined,
  bare: (time: string) => string,
): string {
  const row = tables.map('comparisons')[key];
  if (row === undefined || (/\{(?:time|then)\}/.test(row) && time === undefined)) throw new CannotSay(key);
  return joinWords([
    row
      .replace('{figure}', figure?.text ?? '')
      .replace('{of}', figure?.of ?? '')
      .replace('{time}', time ?? '')
      .replace('{then}', bare(time ?? '')),
  ]);
}

/** Meer, minder bezoekers, extra: a row of the table `differences`. */
export function fillDifference(tables: WordTables, key: string, noun: NounPhrase | undefined): string {
  const row = tables.map('differences')[key] ?? tables.map('differences')[key.replace(/-many$/, '')];
  if (row === undefined) throw new CannotSay(key);
  return row.replace('{noun}', noun?.text ?? '').replace('{of}', noun?.of ?? noun?.text ?? '');
}
