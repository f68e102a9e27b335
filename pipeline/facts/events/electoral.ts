import type { SentenceContext } from '../context.ts';
import { lemmaOf } from '../phrases/filler-types.ts';
import type { Chunk } from '../phrases/chunks.ts';

/** What stands for election. */
const RUNNING = /(?:partij|lijst|kandidate?|lijsttrekker|fractie|beweging|coalitie|blok|alliantie|leider)$/;
/** What a text on an election has. */
const ELECTION = /verkiezing|stembus|stemlokaal|zetel|van de stemmen/i;

/** Haalde 9,7 procent: of the votes, where a party, a list or a candidate did so in a text on an election. */
export function isVoteShare({ document }: SentenceContext, agent: Chunk | undefined): boolean {
  if (!agent || agent.quantity) return false;
  const isCandidate = agent.entity
    ? agent.entity.type === 'organisation' || agent.entity.type === 'person'
    : RUNNING.test(lemmaOf(agent));
  return isCandidate && ELECTION.test(document.text);
}

/** What says how many there are in all: komt uit op 18, staat nu op 24, gaat van 12 naar 14 zetels. */
const TOTAL =
  /(?:^|\s)(?:uit op (?:\d|\p{Ll}+ (?:kamer|raads|staten)?zetels)|(?:kom|kwam|staa|sto)\p{Ll}* (?:\p{Ll}+ )?op (?:\d|\p{Ll}+ (?:kamer|raads|staten)?zetels)|van \d+ naar \d)/u;

/** Whether what is won comes on top of what there was: the sentence says how many that makes, or the verb does (erbij). */
export function isGainOfSeats({ sentence }: SentenceContext, verb: string): boolean {
  return /^bij/.test(verb) || TOTAL.test(sentence.tokens.map(({ text }) => text).join(' '));
}
