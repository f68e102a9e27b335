import type { DateMention } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import { type Draft } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';

/** Vanaf maandag is het verboden: a state that begins then, however finished its participle looks. */
export function isToBegin(context: SentenceContext, { auxiliaries }: ReadClause, date: DateMention): boolean {
  const isState = auxiliaries.some(({ auxiliary, finite, past }) => auxiliary === 'zijn' && finite && !past);
  return isState && date.relation === 'since' && isToCome(context, date);
}

/** What was to come at a time that is over (beloofde vorig jaar te bouwen) is no plan any more. */
export function isStale({ document }: SentenceContext, { phase, time }: Draft): boolean {
  const { published } = document.frontMatter;
  const day = time?.date?.value?.split('/').at(-1);
  if (published === undefined || day === undefined || (phase !== 'planned' && phase !== 'intended')) return false;
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day) && day < published.slice(0, day.length);
}

/** Moest volgend jaar sluiten: what has its time after the article has not happened yet. */
export function isAheadOfTime(context: SentenceContext, { phase, time, clausal }: Draft): boolean {
  return clausal === true && phase === 'happened' && time?.date !== undefined && isToCome(context, time.date);
}

/** So many days back a decision is news (kondigde dinsdag aan 150 winkels te sluiten). */
const RECENT = 14 * 24 * 3600 * 1000;

/** Whether the day that is over is that of the decision and not of what was decided: a te-infinitive behind it. */
export function isDecisionDay({ document, sentence }: SentenceContext, { time, trigger }: Draft): boolean {
  const day = time?.date?.value;
  const { published } = document.frontMatter;
  if (!time || day === undefined || published === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const verb = trigger.find((at) => lower(sentence.tokens[at - 1]) === 'te');
  return verb !== undefined && time.last < verb && Date.parse(published.slice(0, 10)) - Date.parse(day) <= RECENT;
}

/** A present tense with a date after the article's own tells what is to come. */
export function isToCome({ document }: SentenceContext, { value, relation }: DateMention): boolean {
  const { published } = document.frontMatter;
  if (relation === 'coming') return true;
  if (published === undefined || value === undefined || relation === 'until') return false;
  const day = value.split('/')[0]!;
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day) && day > published.slice(0, day.length);
}

/** Koopt vijftien jaar lang stroom: in the present a length without al is that of what begins. */
export function isLengthAhead({ document }: SentenceContext, { kind, text, start }: DateMention): boolean {
  const before = document.text.slice(Math.max(0, start - 8), start).toLowerCase();
  return kind === 'duration' && / lang$/i.test(text) && !/(?:^|\s)(?:al|reeds) $/.test(before);
}
