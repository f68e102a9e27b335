import type { DateMention } from '../../model/mention.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import { lower } from '../words.ts';

const UNIT = /^(?:dag|nacht|avond|ochtend|morgen|middag|weekend|weekeinde|week|maand|jaar)$/;
/** A night between two days is named by the second of them. */
const NIGHT_BEFORE = /(?:in )?de nacht van [\p{L}\d ]{1,18} op $/iu;
const VALUES: Readonly<Record<string, RegExp>> = {
  week: /^\d{4}-W\d\d$/,
  maand: /^\d{4}-\d\d$/,
  jaar: /^\d{4}$/,
};
/** So many sentences back a time may have been named. */
const REACH = 8;

/** Dezelfde nacht, diezelfde dag, dat jaar: whether the phrase at a token is a time that the text has named before. */
export function isSameTime(
  tokens: readonly Token[],
  at: number,
  {
    head,
    determiner,
    modifiers,
    date,
    quantity,
  }: Pick<Chunk, 'head' | 'determiner' | 'modifiers' | 'date' | 'quantity'>,
): boolean {
  if (date || quantity || !UNIT.test(head.lemma.toLowerCase())) return false;
  const words = [determiner, ...modifiers.map(lower), lower(tokens[at]), lower(tokens[at - 1])];
  return words.some((word) => /^(?:die|dat|dezelfde|hetzelfde|diezelfde|datzelfde)$/.test(word ?? ''));
}

/**
 * The date that such a phrase takes up: the one of its kind that was named last, where the sentence that named it
 * names no second one.
 */
export function sameTime(context: SentenceContext, chunk: Pick<Chunk, 'head'>): DateMention | undefined {
  const { document, mentions, sentences, sentence } = context;
  const unit = chunk.head.lemma.toLowerCase();
  for (let at = sentence.index; at >= 0 && sentence.index - at <= REACH; at -= 1) {
    const { start, end } = sentences[at]!;
    const named = mentions.dates.filter(
      (date) => date.start >= start && date.end <= Math.min(end, chunk.head.start) && date.kind !== 'duration',
    );
    const isNight = (date: DateMention): boolean =>
      NIGHT_BEFORE.test(document.text.slice(Math.max(0, date.start - 40), date.start)) || /nacht$/i.test(date.text);
    // between a night and what happened in it other days may be named
    const fits = named.filter((date) => isNight(date) === (unit === 'nacht') && isOfUnit(date, unit));
    if (unit === 'nacht' ? fits.length === 0 : named.length === 0) continue;
    const isOnly = fits.length === 1 && (unit === 'nacht' || named.length === 1);
    return isOnly ? fits[0] : undefined;
  }
  return undefined;
}

/** The phrase of a night with the words before it that name the day it began on. */
export function withNight({ document, sentence }: SentenceContext, chunk: Chunk): Chunk {
  const before =
    chunk.date && NIGHT_BEFORE.exec(document.text.slice(Math.max(0, chunk.date.start - 40), chunk.date.start));
  if (!before) return chunk;
  const from = sentence.tokens.find(({ start }) => start >= chunk.date!.start - before[0].length);
  return from && from.index < chunk.from ? { ...chunk, from: from.index } : chunk;
}

function isOfUnit({ value = '', relation, text }: DateMention, unit: string): boolean {
  if (relation !== 'at') return false;
  if (unit.startsWith('week') && unit !== 'week') return /week(?:end|einde)$/i.test(text);
  const part = /(ochtend|morgen|middag|avond)$/i.exec(text)?.[1]?.toLowerCase();
  if (/^(?:avond|ochtend|morgen|middag)$/.test(unit) && part !== undefined && part !== unit) return false;
  return (VALUES[unit] ?? /^\d{4}-\d\d-\d\d$/).test(value);
}
