import { sayPiece, type Piece } from '../phrases/phrase.ts';

/** From so many characters on, who did it stands behind the noun, as why it was done does. */
const LONG_AGENT = 28;

/**
 * What stands before the noun of a row and what behind it: door de politie aangehouden mensen, but uitgetrokken bedrag
 * door het demissionaire kabinet.
 */
export function aroundNoun(pieces: readonly Piece[], all: string): { before: string[]; behind: string[] } {
  if (pieces.length === 0) return { before: [all], behind: [] };
  const [before, behind]: string[][] = [[], []];
  for (let at = 0; at < pieces.length; at += 1) {
    const [words, phrase] = [pieces[at]!, pieces[at + 1]];
    const isLate = words.kind === 'words' && /^(?:door|wegens|vanwege)$/.test(words.text) && phrase?.kind === 'phrase';
    const isMoved = isLate && (words.text !== 'door' || `door ${sayPiece(phrase)}`.length >= LONG_AGENT);
    if (isMoved) behind!.push(words.text, sayPiece(phrase));
    else before!.push(sayPiece(words));
    if (isMoved) at += 1;
  }
  return { before: before!, behind: behind! };
}

/** More characters than this between a row’s first word and its noun. */
export const LONG_BEFORE = 32;

/** A participle before its noun: gestolen, gebrachte, geredde, begrote, gedane. */
export function inflectedParticiple(participle: string): string {
  if (/[^i]en$/.test(participle)) return participle;
  const doubled = /(?<![aeiouy])([aeiou])([dt])$/.exec(participle);
  if (doubled) return `${participle}${doubled[2]}e`;
  return `${participle.replace(/([aeou])\1(?=[dtn]$)/, '$1')}e`;
}
