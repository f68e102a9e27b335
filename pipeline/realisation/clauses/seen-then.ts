import type { Fact } from '../../model/fact.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Voice } from '../voice.ts';

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
  { language, published }: Voice,
  { frame, phase, polarity, certainty, modality, roles, circumstances = [] }: Fact,
  date: DateMention | undefined,
): boolean {
  if (language === 'nl' || phase !== 'ongoing' || modality !== undefined) return false;
  if (polarity !== 'affirmed' || certainty !== 'asserted') return false;
  const hasFigure = [roles.value, roles.theme].some((filler) => filler?.kind === 'quantity');
  const isRead = circumstances.some((said) => said.kind === 'clock' && READ_OFF.test(said.relation));
  const isDay =
    date !== undefined && date.value === published && date.relation === 'at' && !/^(?:vandaag|nu)/i.test(date.text);
  const isAhead = date !== undefined && (AHEAD.test(date.text) || (date.value ?? '') > (published ?? ''));
  return hasFigure && OF_A_DAY.has(frame) && !isAhead && (isRead || isDay);
}
