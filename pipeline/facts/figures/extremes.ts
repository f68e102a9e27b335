import type { Comparison } from '../../model/fact.ts';
import type { SentenceContext } from '../context.ts';
import { timeAt, type Against } from './standards.ts';
import { lower } from '../words.ts';

/** A figure that stands highest or lowest, with what is so and since when. */
export interface Extreme extends Against {
  kind: 'highest' | 'lowest';
  measure?: NonNullable<Comparison['measure']>;
}

const RANKS = new Map<string, Extreme['kind']>([
  ...['hoogste', 'grootste', 'sterkste', 'zwaarste', 'snelste'].map((word) => [word, 'highest'] as const),
  ...['laagste', 'kleinste', 'zwakste'].map((word) => [word, 'lowest'] as const),
]);
const MEASURES = new Map<string, Extreme['measure']>([
  ...['niveau', 'punt', 'stand', 'peil', 'waarde'].map((noun) => [noun, undefined] as const),
  ['aantal', 'number'],
  ['bedrag', 'amount'],
  ['percentage', 'percentage'],
  ['prijs', 'price'],
  ['temperatuur', 'temperature'],
  ['omzet', 'turnover'],
  ['winst', 'profit'],
  ...['stijging', 'toename', 'groei', 'plus'].map((noun) => [noun, 'rise'] as const),
  ...['daling', 'afname', 'krimp', 'min'].map((noun) => [noun, 'fall'] as const),
]);
const EVER = /^(?:ooit|aller tijden)$/;
/** Behind ooit: as far as anybody has counted. */
const RECORDED = /^(?:gemeten|geregistreerd|genoteerd|behaald|waargenomen)$/;
/** Since when there are figures at all. */
const SINCE_RECORDS = [
  'sinds het begin van de metingen',
  'sinds het begin van de meting',
  'sinds de metingen begonnen',
  'sinds de start van de metingen',
  'sinds het begin van de registratie',
].map((words) => words.split(' '));

/** het hoogste niveau sinds 2021, het laagste aantal ooit, de kleinste stijging in twee jaar tijd. */
export function extreme(context: SentenceContext, at: number): Extreme | undefined {
  const { tokens } = context.sentence;
  const [article, rank, noun] = [0, 1, 2].map((step) => lower(tokens[at + step]));
  const kind = RANKS.get(rank!);
  if (!kind || !/^(?:het|de)$/.test(article!) || !MEASURES.has(noun!)) return undefined;
  const measure = MEASURES.get(noun!);
  const since = sinceWhen(context, at + 3);
  return since && { kind, ...(measure && { measure }), ...since };
}

function sinceWhen(context: SentenceContext, at: number): Against | undefined {
  const { tokens } = context.sentence;
  const [word, next] = [lower(tokens[at]), lower(tokens[at + 1])];
  if (EVER.test(word)) return { standard: 'ever', last: RECORDED.test(next) ? at + 1 : at };
  if (EVER.test(`${word} ${next}`)) return { standard: 'ever', last: at + 1 };
  const records = SINCE_RECORDS.find((words) => words.every((said, step) => lower(tokens[at + step]) === said));
  if (records) return { standard: 'records-began', last: at + records.length - 1 };
  if (word === 'sinds') return timeAt(context, at + 1);
  // in tien jaar, in twee jaar tijd: never in so long; in 2024 is when it was
  const span = word === 'in' ? context.dates.get(at + 1) : undefined;
  const isLength = span?.mention.kind === 'duration' && span.mention.relation === 'at';
  return isLength ? { time: span.mention, last: span.last } : undefined;
}

/** meer dan ooit, behind a figure: the highest number ever. */
export function record({ sentence: { tokens }, quantities }: SentenceContext, at: number): Extreme | undefined {
  if (['meer', 'dan', 'ooit'].some((word, step) => lower(tokens[at + step]) !== word)) return undefined;
  const unit = [...quantities.values()].findLast(({ last }) => last < at)?.mention.unit.kind;
  const measure = unit === 'count' ? 'number' : unit === 'currency' ? 'amount' : undefined;
  const last = /^(?:tevoren|eerder|daarvoor)$/.test(lower(tokens[at + 3])) ? at + 3 : at + 2;
  return measure && { kind: 'highest', measure, standard: 'ever', last };
}

/** Whether an extreme is one of a change, which only a fact of a change can have (de grootste daling sinds 2013). */
export function isOfChange({ measure }: { measure?: Comparison['measure'] }): boolean {
  return measure === 'rise' || measure === 'fall';
}
