import type { Fact } from '../../model/fact.ts';
import type { Clause } from '../phrases/phrase.ts';
import { isFuture, neighbourOf, readTime } from '../clauses/read-time.ts';
import type { Voice } from '../voice.ts';

/** Days before publication that are those of the news: a headline need not name them. */
const NEWS_DAYS = 3;
/** Days after which an event is no news, and after which a figure of a period is not. */
const OLD = { day: 31, period: 400 };
const A_DAY = 86_400_000;

/** What stands behind a headline of its time, or that only the whole clause says the time right. */
export interface When {
  text: string;
  whole?: boolean;
}

/**
 * The time that a headline cannot do without: since when something has been so, a period of a figure, a day that is
 * not that of the news, the hours between which something lasts or will be.
 */
export function whenOf(voice: Voice, fact: Fact, clause: Clause): When {
  const { time, future, phase, stative, adjuncts = [] } = clause;
  const date = fact.time && voice.dates.get(fact.time.id);
  const isSince = date?.relation === 'since' || adjuncts.some(({ lasting }) => lasting);
  // arrested since Tuesday, but has risen since 2019
  if (isSince && clause.voice === 'active') return { text: '', whole: true };
  // was twee jaar bondscoach: a state that had its length is over
  const hasLength = adjuncts.some(({ length }) => length) || fact.roles.length !== undefined;
  const isState = stative || /^(?:zijn|be|être)$/.test(clause.verb);
  if (isState && hasLength && phase === 'happened' && clause.voice === 'active') return { text: '', whole: true };
  if (time === undefined || (date?.relation === 'recent' && !stative)) return { text: '' };
  if (date?.relation === 'recent') return { text: '', whole: true };
  const isClock = fact.circumstances?.some(({ kind }) => kind === 'clock') === true;
  if (future || phase !== 'happened') return { text: date || isClock ? ` ${time}` : '' };
  // stood on the roads on Monday morning: in a headline’s present it would seem to stand there still
  if (stative && date && isDay(date.known) && clause.voice === 'active') return { text: '', whole: true };
  const age = date && ageOf(voice, date.id);
  if (!date || (isDay(date.known) && (age === undefined || age <= NEWS_DAYS))) return { text: '' };
  const isAgo = /(?:geleden|terug)$/i.test(date.text);
  const isPast = stative || isAgo || neighbourOf(date) !== undefined || /^\d{4}$/.test(date.value ?? '');
  // overleed zaterdag op 77-jarige leeftijd: Dutch has no time behind what closes its clause
  const isInside = (isPast && clause.voice === 'active') || voice.language === 'nl';
  return isInside ? { text: '', whole: true } : { text: ` ${time}` };
}

/** Whether a fact’s own time lies too far back for a headline. */
export function isOld(voice: Voice, fact: Fact | undefined): boolean {
  const date = fact?.time && voice.dates.get(fact.time.id);
  if (!date || date.relation === 'since' || isFuture(date, voice.published)) return false;
  const age = ageOf(voice, date.id);
  return age !== undefined && age > (isDay(date.known) ? OLD.day : OLD.period);
}

function isDay(known: readonly string[]): boolean {
  return known.some((part) => /^(?:day|weekday|daypart)$/.test(part));
}

/** Days between the end of a time and publication, where both are known. */
function ageOf({ dates, published }: Voice, id: string): number | undefined {
  const date = dates.get(id);
  const time = date && readTime(date);
  if (!time || time.kind === 'duration' || published === undefined) return undefined;
  const last = time.kind === 'point' ? time.point : (time.to ?? time.from);
  if (!last) return undefined;
  const { year, quarter = 4, month = quarter * 3, day = 28 } = last;
  return (Date.parse(published.slice(0, 10)) - Date.UTC(year, month - 1, day)) / A_DAY;
}
