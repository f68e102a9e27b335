import type { DateMention } from '../../model/mention.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';

const LAPSE = /^(?:minuut|uur|dag|week|maand|jaar|kwartier|seizoen)$/;

/** Voor enkele uren, voor drie weken, voor een jaar: for how long, or of how many. */
export function isLapse({ head, quantity, date, preposition }: Chunk): boolean {
  if (preposition !== 'voor') return false;
  return (
    date?.kind === 'duration' || quantity?.unit.kind === 'measure' || (!date && LAPSE.test(head.lemma.toLowerCase()))
  );
}

/** A distance from a time that the sentence before has named: een jaar eerder, het jaar ervoor, twee weken later. */
const FROM_THEN = /(?:later|daarna|erna|erop|daarop|eerder|daarvoor|ervoor)$/i;

/** Whether a date only says how long before or after a time it is that the text has named. */
export function isFromThen({ kind, value, text }: Pick<DateMention, 'kind' | 'value' | 'text'>): boolean {
  return kind === 'duration' && /^PT?\d+[YMWDHS]$/.test(value ?? '') && FROM_THEN.test(text);
}

/** Drie uur lang, twee weken geleden, binnen acht maanden, al drie jaar: a length that says when or for how long. */
export function isLength({ document }: SentenceContext, { date, preposition, parent }: Chunk): boolean {
  if (date?.kind !== 'duration' || parent !== undefined || !/^PT?\d+[YMWDHS]$/.test(date.value ?? '')) return false;
  if (FROM_THEN.test(date.text) || /terug$/.test(date.text)) return false;
  if (preposition !== undefined) return /^(?:binnen|na|over|sinds|gedurende|in)$/.test(preposition);
  return (
    /(?:geleden|lang)$/.test(date.text) || /\bal $/.test(document.text.slice(Math.max(0, date.start - 3), date.start))
  );
}
