import { THEN, type Comparison, type Fact, type Filler, type QuantityFiller } from '../../model/fact.ts';
import { isTermOf, roleOfFigure } from './figure-label.ts';
import { quantitiesIn, sayDifference, sayFiller } from '../phrases/fillers.ts';
import { sayStart } from '../phrases/starts.ts';
import { figureSpec } from '../phrases/figure-specs.ts';
import { sayHours, sayMonths } from '../phrases/months.ts';
import { sayRaceTime } from '../phrases/race-times.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { CannotSay, type NounPhrase } from '../phrases/phrase.ts';
import { sayComparison } from '../clauses/say-comparison.ts';
import type { Voice } from '../voice.ts';

/**
 * The cell of a figure: the figure with its hedge, what it is a part of, what it rose from or to, and what the source
 * sets it against (ruim 20 procent, tegen 12 procent een jaar eerder). Carries the signs of its figures.
 *
 * @param isNamed the label says what is counted
 */
export function rowValue(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  context: FillerContext,
  isNamed: boolean,
): string {
  const own = figureOf(voice, fact, filler, context, isNamed);
  const against = fact.comparison ? sayComparison(voice, besideFigure(fact.comparison), inFigures(context)) : '';
  const isMeasured = fact.comparison?.kind === 'versus' && against.startsWith(' ');
  const change = changeOf(voice, fact, filler, own, context, isMeasured ? against : '');
  // of what a rise is measured from, its cell tells before where it ended
  if (change !== undefined && isMeasured && change.includes(against)) return change;
  const value = PASSED.has(fact.frame) ? voice.say('figures.above', { figure: own.text }) : own.text;
  return `${change ?? value}${against}`;
}

/** Frames whose figure is a mark that something has passed: the average house price is above it. */
const PASSED = new Set(['breaking-through']);

/** Frames that tell what a value comes to. */
const OF_RATE = new Set(['growth', 'decline', 'level']);

/** Roles that the cell tells besides that of the figure: what it rose from and to. */
export function toldByValue(fact: Fact, filler: QuantityFiller | undefined): ReadonlySet<string> {
  const role = roleOfFigure(fact, filler);
  const others = role === 'final' ? ['initial'] : role === 'difference' ? ['initial', 'final'] : [];
  return new Set(others.filter((name) => fact.roles[name]?.kind === 'quantity'));
}

function inFigures(context: FillerContext): FillerContext {
  return { ...context, style: { ...context.style, figures: true } };
}

/** A comparative that the frame’s clause says (4 procent hoger dan in 2024) is not said in a row. */
function besideFigure(comparison: Comparison): Comparison {
  return comparison.kind === 'than' ? { ...comparison, kind: 'versus' } : comparison;
}

function figureOf(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  context: FillerContext,
  isNamed: boolean,
): Pick<NounPhrase, 'text' | 'of'> {
  const ref = fact.quantity!.ref;
  // a figure of the setting (in 22 gevallen) counts something else than the label says
  const setting = [fact.place].flatMap((where) => (where ? quantitiesIn(where) : [])).find((own) => own.id === ref);
  // nine years in prison are one figure; of 8,000 kg of cocaine the row says what they are
  const isTerm = filler !== undefined && isTermOf(voice, filler, fact);
  // 42,7 procent van het bbp: of what a rate has come to be so much
  const unit = voice.quantities.get(ref)?.unit.kind;
  const isRate = OF_RATE.has(fact.frame) && unit === 'percent' && filler?.concept !== undefined;
  const style = { figures: true, cell: true, valueOnly: setting === undefined && !isTerm && !isRate && isNamed };
  const cell = { ...context, style };
  const { difference, whole } = filler ?? {};
  if (difference) return sayDifference(voice, filler!, difference, cell);
  // a sum taken from another says from which: €600,000 of the €4.5 million
  if (whole && (whole.kind !== 'quantity' || voice.quantities.get(whole.id)?.unit.kind === 'currency'))
    return sayFiller(voice, filler!, cell);
  const spec = figureSpec(voice, setting ?? filler ?? { kind: 'quantity', id: ref }, cell);
  const plain =
    sayRaceTime(voice, spec) ??
    sayMonths(voice, spec, style) ??
    sayHours(voice, spec, style) ??
    voice.grammar.figure(spec, style);
  if (!whole) return plain;
  // 14 of 460: a number of so many is told with how many there are
  const all = voice.grammar.figure(figureSpec(voice, whole, cell), style);
  const key = unit === 'fraction' ? 'figures.shareOf' : 'figures.outOf';
  return { text: voice.say(key, { part: plain.text, whole: all.text }) };
}

/** What a figure changed from and to, where it is the change or its end: from 38 to 41 minutes; 5%, to €96 million. */
function changeOf(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  own: Pick<NounPhrase, 'text' | 'of'>,
  context: FillerContext,
  measured: string,
): string | undefined {
  const { initial, final } = fact.roles;
  // each of its values has a time of its own
  if ([initial, final].some(isDated)) throw new CannotSay(THEN);
  const role = roleOfFigure(fact, filler);
  if (role !== 'final' && role !== 'difference') return undefined;
  const style = { figures: true, cell: true, valueOnly: true };
  const cell = { ...context, style };
  const from = initial?.kind === 'quantity' ? sayStart(voice, initial, cell) : undefined;
  const end = final?.kind === 'quantity' ? voice.grammar.figure(figureSpec(voice, final, cell), style) : undefined;
  // 4,6 procent, tot 36,20 euro per megawattuur: for each of what
  const tail = role === 'final' || final?.kind !== 'quantity' ? '' : perOf(voice, final, context);
  const to = role === 'final' ? own : end && { ...end, text: `${end.text}${tail}` };
  if (!from && (!to || role === 'final')) return undefined;
  const forms = { from: from?.text ?? '', fromOf: from?.of ?? from?.text ?? '', to: to?.text ?? '' };
  const words = voice.say(from && to ? 'figures.fromTo' : from ? 'figures.from' : 'figures.to', forms);
  return role === 'final' ? words : `${own.text}${measured}, ${words}`;
}

function isDated(filler: Filler | undefined): boolean {
  return filler?.kind === 'quantity' && (filler.complements ?? []).some(({ preposition }) => preposition === THEN);
}

/** Per megawattuur, behind where a figure came to. */
function perOf(voice: Voice, { concept, complements = [] }: QuantityFiller, context: FillerContext): string {
  if (concept !== undefined) return '';
  return complements
    .map(({ preposition, filler }) =>
      voice.grammar.complement(voice.grammar.mass(''), preposition, sayFiller(voice, filler, context)).bare.trim(),
    )
    .map((said) => ` ${said}`)
    .join('');
}
