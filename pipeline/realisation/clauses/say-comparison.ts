import type { Comparison } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import { sayFiller } from '../phrases/fillers.ts';
import { timeOf } from '../phrases/times.ts';
import { figureSpec } from '../phrases/figure-specs.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { CannotSay, joinWords, type FigureSpec, type NounPhrase } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';
import type { WordTables } from '../word-tables.ts';
import { saySome } from './say-some.ts';

/**
 * What a figure is set against, to stand behind its clause: compared with €44 million a year earlier.
 *
 * @throws CannotSay where the language lacks a word for it
 */
export function sayComparison(voice: Voice, comparison: Comparison, context: FillerContext): string {
  const { kind, also } = comparison;
  if (kind === 'some') return saySome(voice, comparison, context);
  const said = `${sayOne(voice, comparison, context)}${sayValue(voice, comparison, context)}`;
  if (!also) return said;
  const further = sayComparison(voice, also, context);
  // 11 procent meer dan in 2024 en 15 procent meer dan in mei; tegen 5 miljoen in 2024, een stijging van 20 procent
  const isAlike = BY_HOW_MUCH.test(kind) && BY_HOW_MUCH.test(also.kind);
  return isAlike
    ? `${said}${voice.grammar.comparison!('and', undefined, undefined)}${bareOf(voice, further)}`
    : `${said}${further}`;
}

const BY_HOW_MUCH = /^(?:more|less|higher|lower|times)$/;

/** Without what opens it behind a clause: the comma, in French soit. */
function bareOf(voice: Voice, said: string): string {
  const opener = voice.grammar.comparison!('opener', undefined, undefined);
  return said.startsWith(opener) ? said.slice(opener.length) : said.replace(/^, /, '');
}

/** What the figure was at the time that it is set against, in brackets. */
function sayValue(voice: Voice, { value, of }: Comparison, context: FillerContext): string {
  if (value?.kind !== 'quantity') return '';
  const [main, other] = [of === undefined ? undefined : voice.quantities.get(of), voice.quantities.get(value.id)];
  if (!other) throw new CannotSay(value.id);
  const isBare = other.of === undefined || other.of === main?.of || main?.unit.kind === 'count';
  const style = { valueOnly: isBare, figures: true };
  return ` (${voice.grammar.figure(figureSpec(voice, value, { ...context, style }), style).text})`;
}

function sayOne(
  voice: Voice,
  { kind, of, figure, time, samePeriod, place, standard, other: rival, measure, degree }: Comparison,
  context: FillerContext,
): string {
  const main = of === undefined ? undefined : voice.quantities.get(of);
  const other = figure?.kind === 'quantity' ? voice.quantities.get(figure.id) : undefined;
  const { grammar } = voice;
  if ((figure?.kind === 'quantity' && !(main && other)) || !grammar.comparison) throw new CannotSay(kind);
  const isOther = /^(?:total|worth)$/.test(kind);
  const isSameThing = !isOther && (other?.of === undefined || other.of === main?.of || kind === 'times');
  // 15,8 graden, tegen 13: both in figures
  const figures = other !== undefined && other.unit.kind === 'measure' && inFigures(main);
  // in a row and a headline both stand in figures: 675, soit 9 de moins
  const isCell = context.style?.figures === true;
  const style = {
    valueOnly: true,
    ...(!isCell && { words: main?.unit.kind === 'count' }),
    ...((figures || isCell) && { figures: true }),
  };
  const said =
    figure?.kind !== 'quantity'
      ? figure && sayFiller(voice, figure, { ...context, style: { ...context.style, valueOnly: true } })
      : kind === 'each'
        ? sayFiller(voice, figure, { ...context, style: { ...style, words: !isCell } })
        : isSameThing
          ? grammar.figure(asShare(voice, kind, figureSpec(voice, figure, { ...context, style })), style)
          : sayFiller(voice, figure, context);
  const counted = main?.unit.kind === 'count' || (main?.unit.kind === 'none' && main?.of !== undefined);
  const then = time
    ? timeOf(voice, time.id)
    : place
      ? voice.grammar.place(sayFiller(voice, place, context), 'in')
      : rival
        ? ofKind(sayFiller(voice, rival, context))
        : standard && grammar.standard?.(standard);
  const key = [
    kind,
    ...(kind === 'times' && other?.value === 2 && other.upper === undefined ? ['two'] : []),
    ...(said || !/^(?:more|less|higher|lower)$/.test(kind) ? [] : ['bare']),
    ...(counted && /^(?:less|times|same|double|triple|half)$/.test(kind) ? ['counted'] : []),
    ...(kind === 'against' && then === undefined ? ['plain'] : []),
    ...(kind === 'each' && standard ? ['average'] : []),
    ...(kind === 'against' && /-average$/.test(standard ?? '') && standard !== 'on-average' ? ['average'] : []),
    ...(measure ? [measure] : []),
    ...(degree ? [degree] : []),
  ].join('-');
  const period = samePeriod && then !== undefined ? grammar.comparison('same-period', undefined, then).trim() : then;
  return grammar.comparison(key, said, period);
}

/** Those of a kind, all of them: dan mannen, que les hommes. */
function ofKind({ text, all }: NounPhrase): string {
  return all?.text ?? text;
}

/** De helft minder: 50% less, since half less is Dutch. */
function asShare({ language }: Voice, kind: Comparison['kind'], spec: FigureSpec): FigureSpec {
  const isHalf = spec.unit.kind === 'fraction' && spec.value === 0.5;
  if (!isHalf || language === 'nl' || !BY_HOW_MUCH.test(kind)) return spec;
  return { ...spec, value: 50, unit: { kind: 'percent', code: '%' } };
}

/** Whether no language writes a figure in words. */
function inFigures(main: Quantity | undefined): boolean {
  return main !== undefined && (!Number.isInteger(main.value) || main.value > 20);
}

/** A row of the table `comparisons` with its places filled. */
export function fillComparison(
  tables: WordTables,
  key: string,
  figure: NounPhrase | undefined,
  time: string | undefined,
  bare: (time: string) => string,
): string {
  const row = rowOf(tables.map('comparisons'), key);
  if (row === undefined || (/\{(?:time|then)\}/.test(row) && time === undefined)) throw new CannotSay(key);
  return joinWords([
    row
      .replace('{figure}', figure?.text ?? '')
      .replace('{of}', figure?.of ?? '')
      .replace('{time}', time ?? '')
      .replace('{then}', bare(time ?? '')),
  ]);
}

/** The row of a key; iets meer and fors meer put their adverb in the place that the plain row has for it. */
function rowOf(rows: Readonly<Record<string, string>>, key: string): string | undefined {
  const [, plain, degree] = /^(.*)-(slightly|much)$/.exec(key) ?? [];
  const adverb = degree === undefined ? '' : rows[degree];
  if (adverb === undefined) return undefined;
  return rows[plain ?? key]?.replace('{degree}', adverb && `${adverb} `);
}

/** Meer, minder bezoekers, extra: a row of the table `differences`. */
export function fillDifference(tables: WordTables, key: string, noun: NounPhrase | undefined): string {
  const row = tables.map('differences')[key] ?? tables.map('differences')[key.replace(/-many$/, '')];
  if (row === undefined) throw new CannotSay(key);
  return row.replace('{noun}', noun?.text ?? '').replace('{of}', noun?.of ?? noun?.text ?? '');
}
