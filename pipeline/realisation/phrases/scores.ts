import type { FillerContext } from './filler-context.ts';

const PART = /^(?:\d{1,3}[-–]\d{1,3}|\d{1,2})$/;

/** Whether words are the score of a match or of its sets (3-1; 7-6 (5) en 6-3): it is the same in every language. */
export function isScore(words: string): boolean {
  const parts = words.split(/(?:,| en |[ ():])+/).filter(Boolean);
  return /^\d+[-–]\d+/.test(words) && parts.every((part) => PART.test(part));
}

/**
 * A score beside a winner or a loser: the winner has the more of the two, whoever the source names first (verloor met
 * 1-3). Of sets the last one tells who won; they are parted by commas.
 */
export function inOrder(words: string, { role, fact }: FillerContext): string {
  if (role !== 'score' || !isScore(words)) return words;
  const isWon = fact.roles.winner !== undefined || fact.roles.loser !== undefined;
  const parted = words.replace(/ en (?=\d)/g, ', ').replace(/(?<=\d|\)) (?=\d+[-–])/g, ', ');
  const scores = [...parted.matchAll(/(\d+)[-–](\d+)/g)];
  // 3-1 (25-21, 22-25): that of the match comes first
  const isMatch = /^\d+[-–]\d+ ?\(\d+[-–]/.test(parted);
  const decisive = isMatch ? scores[0]! : scores.at(-1)!;
  if (!isWon || Number(decisive[1]) >= Number(decisive[2])) return parted;
  return parted.replace(/(\d+)([-–])(\d+)/g, '$3$2$1');
}
