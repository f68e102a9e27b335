import { sayPiece, type Piece } from '../phrases/phrase.ts';

/** Who did it and why stand behind the noun: verkochte woningen door makelaars, in beslag genomen geld door de douane. */
export function aroundNoun(pieces: readonly Piece[], all: string): { before: string[]; behind: string[] } {
  if (pieces.length === 0) return { before: [all], behind: [] };
  const [before, behind]: string[][] = [[], []];
  for (let at = 0; at < pieces.length; at += 1) {
    const [words, phrase] = [pieces[at]!, pieces[at + 1]];
    const isMoved = words.kind === 'words' && /^(?:door|wegens|vanwege)$/.test(words.text) && phrase?.kind === 'phrase';
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
