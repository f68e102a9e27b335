import type { Fact } from '../../model/fact.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Voice } from '../voice.ts';
import { timeMention } from './adjuncts.ts';
import { isAsOf, isPast } from './read-time.ts';

/** Times of the day at which something is read off; since, until and from a time it goes on. */
const READ_OFF = /^(?:at|about|before|after|shortly-before|shortly-after)$/;
/** What is still to come on the day itself. */
const AHEAD = /^(?:vanavond|vannacht|vanmiddag|straks|morgen)/i;
/** Frames that give the figure of a day. */
const OF_A_DAY = new Set(['concerning', 'traffic-jam', 'level']);

/**
 * A figure that was read off at a time of the day of publication, of which Dutch reports in the present: er staat rond
 * 8 uur 500 kilometer file; at about 08:00, there were 500 km of traffic jams.
 */
export function isSeenThen(
  { language, published, document }: Voice,
  { frame, phase, polarity, certainty, modality, roles, circumstances = [] }: Fact,
  date: DateMention | undefined,
): boolean {
  if (language === 'nl' || phase !== 'ongoing' || modality !== undefined) return false;
  if (polarity !== 'affirmed' || certainty !== 'asserted') return false;
  const hasFigure = [roles.value, roles.theme].some((filler) => filler?.kind === 'quantity');
  const isRead = circumstances.some((said) => said.kind === 'clock' && READ_OFF.test(said.relation));
  const isDay =
    date !== undefined && date.value === published && date.relation === 'at' && !/^(?:vandaag|nu)/i.test(date.text);
  if (date && hasFigure && isCountOf({ document }, frame, date) && isPast({ ...date, relation: 'at' }, published))
    return true;
  const isAhead = date !== undefined && (AHEAD.test(date.text) || (date.value ?? '') > (published ?? ''));
  return hasFigure && OF_A_DAY.has(frame) && !isAhead && (isRead || isDay);
}

/** Frames that say how many there are. */
const COUNTS = new Set(['population', 'count']);

/**
 * Whether a fact says how many there were on a day or in a month (per 1 januari telt Ede 120.000 inwoners): that they
 * were so many from then on, or still are, nobody says.
 */
export function isCountOf({ document }: Pick<Voice, 'document'>, frame: string, date: DateMention): boolean {
  if (!COUNTS.has(frame) || !/^\d{4}-\d\d(?:-\d\d)?$/.test(date.value ?? '')) return false;
  return date.relation === 'at' || isAsOf(timeMention(date, document));
}
