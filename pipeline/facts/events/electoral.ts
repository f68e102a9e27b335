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
