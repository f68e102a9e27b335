import type { FillerContext } from './filler-context.ts';

/** A score beside a winner or a loser: the winner has the more of the two, whoever the source names first (verloor met 1-3). */
export function inOrder(words: string, { role, fact }: FillerContext): string {
  const score = role === 'score' && (fact.roles.winner ?? fact.roles.loser) ? /^(\d+)([-–])(\d+)$/.exec(words) : null;
  return score && Number(score[1]) < Number(score[3]) ? `${score[3]}${score[2]}${score[1]}` : words;
}
