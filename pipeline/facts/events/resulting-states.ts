import { frameIndex } from '../../lexicon/frames.ts';
import type { DateMention } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';

/** Frame of an event → that of the state that it brings about. */
const STATES = new Map([
  ['closure', 'being-closed'],
  ['cordon', 'being-closed'],
  ['opening', 'open'],
  ['ban', 'forbidden'],
  ['blockade', 'blocked'],
  ['access-blocking', 'blocked'],
]);
/** Verbs whose participle is an adjective of the state: is stilgelegd, is gestaakt tell what was done. */
const PARTICIPLES = /^(?:gesloten|afgesloten|afgezet|geopend|heropend|verboden|geblokkeerd|versperd|gestremd)$/;

/**
 * A passive with zijn that tells how things stand as that state: de brug is tot 14 december gesloten, waren de winkels
 * gesloten (ANS 2.3.2.3). The participle then is an adjective, and nobody is named who did it. The present with a
 * time that is over is a perfect: is in 2020 gesloten.
 *
 * @returns nothing where the day may be the last or the next one: is vrijdag van 6 tot 9 uur afgesloten
 */
export function asState(
  context: SentenceContext,
  { auxiliaries, clause }: ReadClause,
  draft: Draft,
): Draft | undefined {
  const frame = STATES.get(draft.frame);
  const entry = frame === undefined ? undefined : frameIndex().frames.get(frame);
  const verb = clause.verbs.find(({ token }) => draft.trigger.includes(token.index));
  const to = auxiliaries.find(({ auxiliary }) => auxiliary === 'zijn');
  if (!frame || !entry || verb?.form !== 'participle' || !PARTICIPLES.test(verb.token.text.toLowerCase())) return draft;
  if (!to || auxiliaries.some(({ auxiliary }) => auxiliary === 'worden' || auxiliary === 'hebben')) return draft;
  const theme = draft.roles.get('theme');
  if (!theme || [...draft.roles.keys()].some((role) => role !== 'theme') || draft.modality) return draft;
  const date = draft.time?.date;
  // is afgesloten geweest: that is over
  const isOver = clause.tokens.some((token) => token.text.toLowerCase() === 'geweest');
  const isPast = (to.finite && to.past) || isOver;
  const lasts = draft.circumstances?.some(({ said }) => said.kind === 'clock' && said.end !== undefined);
  if (!isPast && date && !isOfState(context, date)) return lasts ? undefined : draft;
  // de afgelopen vijf jaar zijn 300 winkels gesloten: one after another
  if (!isPast && date?.relation === 'recent' && theme.quantity) return draft;
  // er zijn 300 winkels gesloten, zijn op bevel van de rechter geblokkeerd: what somebody did
  const isDone =
    clause.tokens.some((token) => token.text.toLowerCase() === 'er') ||
    draft.circumstances?.some(({ said }) => said.kind === 'adjunct' && said.relation === 'authority');
  if (isDone || draft.phase === 'intended') return draft;
  const phase = draft.phase === 'planned' ? 'planned' : isPast ? 'happened' : 'ongoing';
  return { ...draft, frame, entry, phase };
}

/** Whether a time beside a present is one at which something stands, not one at which it came about. */
function isOfState({ document }: SentenceContext, { relation, value }: DateMention): boolean {
  const { published } = document.frontMatter;
  if (relation === 'until' || relation === 'since' || relation === 'coming') return true;
  if (published === undefined || value === undefined) return false;
  const end = value.split('/').at(-1)!;
  return end >= published.slice(0, end.length);
}
