import { frameIndex } from '../../lexicon/frames.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, type Draft } from '../draft.ts';
import { lemmaOf } from '../phrases/filler-types.ts';

const POLL = /(?:peiling|exitpoll|zetelverwachting)$/;
/** Words of a sentence on polls. */
const POLLS = /peiling(?:en)?$|^exitpolls?$|^peilen$|^zetelverwachting/;
const OF_VOTES = /^(?:election-result|election-loss)$/;

/** Haalt in de peiling 24 zetels, zou nu 21 zetels halen: nobody has got them; a poll, or what is said of now, gives them. */
export function asPolled(context: SentenceContext, { clause, chunks }: ReadClause, draft: Draft): Draft {
  const seats = draft.roles.get('value')?.quantity?.of ?? '';
  if (draft.frame !== 'election-result' || !/zetel$/.test(seats) || draft.polarity === 'negated') return draft;
  // wint in de peiling vijf zetels: so many more
  if (clause.verbs.some(({ lemma }) => lemma === 'winnen')) return draft;
  const isOfPoll = flatten(chunks).some((chunk) => chunk.preposition !== undefined && POLL.test(lemmaOf(chunk)));
  const wouldBe = clause.verbs.some(({ auxiliary }) => auxiliary === 'zullen');
  const frame = isOfPoll ? 'polling' : isPolled(context) && wouldBe ? 'poll-seats' : undefined;
  const entry = frame && frameIndex().frames.get(frame);
  if (!frame || !entry || draft.modality) return draft;
  return { ...draft, frame, entry, certainty: 'asserted', phase: 'ongoing' };
}

/** Seats of a poll are neither won nor lost, where the clause does not say that they are those of a poll. */
export function isUnpolled(context: SentenceContext, { frame, certainty, clause }: Draft): boolean {
  if (!OF_VOTES.test(frame)) return false;
  const isOfPoll = [...context.words].some((word) => POLLS.test(word));
  if (frame === 'election-result') return certainty !== 'asserted' || isOfPoll;
  return isOfPoll && !clause.tokens.some(({ text }) => POLL.test(text.toLowerCase().replace(/en$/, '')));
}

function isPolled({ document }: SentenceContext): boolean {
  return /\b(?:\p{L}*peiling(?:en)?|exitpolls?|zetelverwachting)\b/u.test(document.text);
}
