import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';

/** Drie uur lang, twee weken geleden, binnen acht maanden, al drie jaar: a length that says when or for how long. */
export function isLength({ document }: SentenceContext, { date, preposition, parent }: Chunk): boolean {
  if (date?.kind !== 'duration' || parent !== undefined || !/^PT?\d+[YMWDHS]$/.test(date.value ?? '')) return false;
  if (/(?:later|daarna|eerder|terug)$/.test(date.text)) return false;
  if (preposition !== undefined) return /^(?:binnen|na|over|sinds|gedurende|in)$/.test(preposition);
  return (
    /(?:geleden|lang)$/.test(date.text) || /\bal $/.test(document.text.slice(Math.max(0, date.start - 3), date.start))
  );
}
