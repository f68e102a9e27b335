import { COMPARATIVES } from '../../lexicon/frames.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { isMark, lower } from '../words.ts';
import { isComparable } from './comparable.ts';
import type { FoundComparison } from './comparisons.ts';
import { isOfChange } from './extremes.ts';

/**
 * Puts each comparison with the fact whose figure it follows, where the two can be compared. It is of the last figure
 * before it and of no other: telt 3100 medewerkers en boekte een omzet van 4,2 miljard, 6 procent minder dan in 2024.
 *
 * @param drafts the facts of one clause, in any order
 */
export function compare(context: SentenceContext, drafts: readonly Draft[], found: readonly FoundComparison[]): void {
  for (const item of found) {
    if (item.kind === 'than' || item.kind === 'as' || item.kind === 'versus') {
      const frames = item.kind === 'versus' ? CHANGED : RANKED;
      const around = drafts.filter(({ clause }) => isAround(clause.tokens, item));
      const compared = around.filter((draft) => frames.has(draft.frame) || isMovement(draft));
      const [only] = compared;
      // niet twee keer zo hoog: how high it is then is open
      const isOpen = item.kind === 'as' && only?.polarity === 'negated';
      if (only && compared.length === 1 && !only.comparison && !isOpen && isFitValue(only, item))
        only.comparison = item;
      else for (const draft of around) draft.lostComparison ??= item;
      continue;
    }
    if (isOfChange(item)) {
      rankChange(drafts, item);
      continue;
    }
    const near = drafts
      .flatMap((draft) => figuresOf(draft).map((chunk) => ({ draft, chunk })))
      .filter(({ chunk }) => chunk.last < item.first)
      .sort((a, b) => b.chunk.last - a.chunk.last)[0];
    const { draft, chunk } = near ?? {};
    // what is compared is told by nothing
    if (!near) for (const other of drafts) if (isAround(other.clause.tokens, item)) other.lostComparison ??= item;
    if (!draft || !chunk?.quantity || draft.comparison?.also || draft.polarity === 'negated') continue;
    if (isOfLater(context, chunk.last, item, found) || isPartThen(draft, item)) continue;
    // twaalf bussen en acht trams, in totaal twintig voertuigen: of both, and a fact tells one
    if (/^(?:total|worth)$/.test(item.kind) && isListed(draft)) {
      for (const other of drafts) other.lostComparison ??= item;
      continue;
    }
    if (!isComparable(chunk.quantity, item)) {
      draft.lostComparison = item;
    } else if (!draft.comparison) draft.comparison = { ...inItsPeriod(draft, item), with: chunk.quantity };
    else if (draft.comparison.first < item.first) draft.comparison = { ...draft.comparison, also: item };
  }
}

/**
 * Sinds 2020 zijn 300 woningen gebouwd (120 in 2024): what fell within the time of the fact, or may have where nothing
 * says when that was, is a part of its figure and no other value.
 */
function isPartThen({ time, clause }: Draft, { bracketed, time: then }: FoundComparison): boolean {
  if (!bracketed || !then) return false;
  const own = time?.date;
  if (own) return own.relation !== 'at' || own.value === undefined || (then.value ?? '').startsWith(own.value);
  return clause.verbs.some(({ form, auxiliary }) => form === 'participle' && auxiliary === undefined);
}

/** Telde in juli 88 gevallen (2025: 91): the same month of that year, of which the brackets say no more. */
function inItsPeriod({ time }: Draft, item: FoundComparison): FoundComparison {
  const { bracketed, time: then } = item;
  const isYear = bracketed === true && /^\d{4}$/.test(then?.value ?? '');
  return isYear && /^\d{4}-/.test(time?.date?.value ?? '') ? { ...item, samePeriod: true } : item;
}

/** De grootste daling sinds 2013: of the one change before it, by how much or since when it may be told as well. */
function rankChange(drafts: readonly Draft[], item: FoundComparison): void {
  const frames = item.measure === 'rise' ? RISES : FALLS;
  const before = drafts.filter(({ trigger, clause }) => trigger[0]! < item.first && isAround(clause.tokens, item));
  const [only, ...others] = before.filter((draft) => frames.has(draft.frame) || isMovement(draft));
  if (!only || others.length > 0 || only.comparison?.also || only.polarity === 'negated') {
    for (const draft of before) draft.lostComparison ??= item;
  } else only.comparison = only.comparison ? { ...only.comparison, also: item } : item;
}

const RISES = new Set(['growth', 'expanding', 'higher', 'costlier']);
const FALLS = new Set(['decline', 'contracting', 'lower', 'cheaper']);

/** Of a difference or a rise the value of another time says nothing in another unit: hoger dan in mei, toen er 40 waren. */
function isFitValue({ roles }: Draft, { value }: FoundComparison): boolean {
  const own = roles.get('difference')?.quantity;
  return !value || !own || own.unit.kind !== value.unit.kind || /^(?:percent)$/.test(value.unit.kind);
}

/** Whether another conjunct stands between a figure and a comparison: one with a figure, or with a verb, of its own. */
function isOfLater(
  { quantities, sentence }: SentenceContext,
  last: number,
  item: FoundComparison,
  found: readonly FoundComparison[],
): boolean {
  const isBetween = (at: number): boolean => at > last && at < item.first;
  const figures = [...quantities.values()].filter(
    ({ mention, first }) =>
      isBetween(first) &&
      !DURATION.test(mention.unit.code ?? '') &&
      !found.some((other) => other.first <= first && first <= other.last),
  );
  const at = sentence.tokens.findIndex(
    (token, index) => isBetween(index) && /^(?:en|maar|of)$/.test(lower(token)) && !isMark(sentence.tokens[index + 1]),
  );
  const conjunct = at < 0 ? [] : sentence.tokens.slice(at, item.first);
  return figures.length > 0 || conjunct.some(({ upos, feats }) => upos === 'VERB' && feats.VerbForm === 'Fin');
}

/** Whether a fact tells one figure of a list of them. */
function isListed({ roles }: Draft): boolean {
  return [...roles.values()].some(({ quantity, others }) => others.some((other) => other.quantity ?? quantity));
}

const DURATION = /^(?:s|min|h|day|week|month|year)$/;

/** Frames of a figure that stands above or below that of another time: nothing is said without that time. */
export const RANKED = new Set([
  'higher',
  'lower',
  'costlier',
  'cheaper',
  'larger',
  'smaller',
  'longer',
  'shorter',
  ...COMPARATIVES,
]);
const CHANGED = new Set(['growth', 'decline', 'expanding', 'contracting']);

/** De groei komt uit op 2,5 procent: how far something has moved since. */
function isMovement({ frame, roles }: Draft): boolean {
  return frame === 'level' && /(?:groei|krimp|stijging|daling|toename|afname)$/.test(lower(roles.get('theme')?.head));
}

/** Whether words stand inside a clause, right behind it, or before the verb that opens it. */
function isAround(tokens: readonly Token[], { first, last }: FoundComparison): boolean {
  if (first === 0 && tokens[0]!.index === last + 1) return true;
  return tokens[0]!.index < first && tokens.at(-1)!.index >= Math.min(first - 1, last);
}

function figuresOf({ figure, roles, circumstances = [] }: Draft): { last: number; quantity?: Quantity }[] {
  // een dividend van 1,60 euro, 10 cent meer dan vorig jaar: of the figure that hangs on the phrase
  const ofPhrase = (chunk: Chunk): Chunk[] =>
    chunk.quantity || chunk.others.length > 0
      ? []
      : chunk.complements.filter(({ preposition }) => preposition === 'van');
  // daalde met 6 procent tot 600 miljoen, tegen 638 miljoen een jaar eerder: of what it came to
  const final = roles.get('final');
  const own = figure
    ? [figure, ...(final && final !== figure ? [final] : [])]
    : [...roles.values()].flatMap((chunk) => [chunk, ...chunk.others, ...ofPhrase(chunk)]);
  // rukte 4300 keer uit: how often
  const times = circumstances.flatMap(({ said, chunk }) =>
    said.kind === 'adjunct' && said.relation === 'frequency' && chunk ? [chunk] : [],
  );
  return [...own, ...times].filter((chunk) => chunk.quantity !== undefined);
}
