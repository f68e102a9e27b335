import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { isWhen } from '../circumstances/times.ts';
import { clocksIn } from '../circumstances/clock-times.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import type { ReadClause } from '../clauses/read-clause.ts';

/** Nouns that by themselves say when (in de nacht, in het weekend, dit seizoen). */
const TIME_NOUN =
  /^(?:nacht|avond|ochtend|middag|weekend|weekeinde|week|maand|jaar|dag|seizoen|schooljaar|studiejaar|collegejaar|boekjaar|voorjaar|lente|zomer|najaar|herfst|winter|spits|ochtendspits|avondspits|vakantie|zomervakantie|kerstvakantie|meivakantie|herfstvakantie|voorjaarsvakantie|periode|eeuw|decennium|minuut|uur|kwartier)$/;
const PLACING =
  /^(?:tegen|in|op|tijdens|gedurende|sinds|vanaf|tot|tot en met|voor|na|over|binnen|om|rond|omstreeks|per|met ingang van|tussen)$/;

/** The words that say when the event of a clause was, of the phrases that the fact of it leaves out. */
export function untoldTimes(context: SentenceContext, read: ReadClause, fact: FactDraft): Token[] {
  const { clausal, covered } = fact;
  if (!clausal) return [];
  const isLost = (chunk: Chunk): boolean =>
    !covered.includes(chunk.head.start) && saysWhen(context, chunk) && !isElsewhere(context, chunk, fact);
  const phrases = read.chunks.filter(isLost);
  const clocks = clocksIn(context, read.clause.tokens).filter(({ tokens }) => !covered.includes(tokens[0]!.start));
  return [
    ...phrases.flatMap(({ from, last }) => context.sentence.tokens.slice(from, last + 1)),
    ...clocks.flatMap(({ tokens }) => tokens),
  ];
}

function saysWhen(context: SentenceContext, chunk: Chunk): boolean {
  const { preposition, date, head, parent, quantity, entity, sameTime } = chunk;
  if (parent && !(parent.date || PLACING.test(parent.preposition ?? ''))) return false;
  // de verkiezingen van vorig jaar: which ones
  if (date && preposition === 'van') return date.kind !== 'duration';
  // in de eerste negen maanden: a part that no date stands for
  if (date?.kind === 'duration' && /^(?:eerste|laatste) /i.test(date.text)) return preposition === 'in';
  if (date) return (preposition === undefined || PLACING.test(preposition)) && isWhen(context, chunk);
  if (sameTime) return true;
  if (quantity || entity || preposition === undefined || preposition === 'voor') return false;
  return PLACING.test(preposition) && TIME_NOUN.test(head.lemma.toLowerCase());
}

/**
 * A day inside the week that is told (vorige week, dinsdag) or the other way round; the day on which was decided
 * or promised what is to come.
 */
function isElsewhere({ document, mentions }: SentenceContext, { date }: Chunk, { time, phase }: FactDraft): boolean {
  const told = mentions.dates.find(({ id }) => id === time?.id);
  if (told && date && Math.min(Math.abs(told.end - date.start), Math.abs(date.end - told.start)) <= 2) return true;
  const { published } = document.frontMatter;
  const day = date?.value ?? '';
  const isOver = published !== undefined && /^\d{4}(?:-\d\d)*$/.test(day) && day <= published.slice(0, day.length);
  return isOver && (phase === 'planned' || phase === 'intended');
}
