import type { Token } from '../../model/token.ts';
import { heaviest } from './join-referents.ts';
import type { NameLookup, NameMatch } from './name-match.ts';

/** Ferry de Haan, Frank Rijkaard: the surnames of people who are named in full, with their particles, in small letters. */
export function surnamesInFull(matches: readonly NameMatch[], { cues }: Pick<NameLookup, 'cues'>): Set<string> {
  const surnames = new Set<string>();
  for (const { text, scores } of matches) {
    if (heaviest(scores) !== 'person' || !/^\p{Lu}\S* \S/u.test(text) || /^(?:Van|De|Den|Ter|Ten|El|Al) /.test(text))
      continue;
    const [, ...rest] = text.split(' ');
    while (rest.length > 1 && (cues.givenNames.has(rest[0]!) || /^\p{Lu}\./u.test(rest[0]!))) rest.shift();
    if (/^\p{Lu}[\p{L}’'-]{2,}$/u.test(rest.at(-1)!)) surnames.add(rest.join(' ').toLowerCase());
  }
  return surnames;
}

/** Whether a sentence has a word with which one of the surnames ends. */
export function namesAgain({ tokens }: { tokens: readonly Token[] }, lastWords: ReadonlySet<string>): boolean {
  return tokens.some(({ text }) => lastWords.has(text.toLowerCase()));
}

/**
 * Douglas Van Balkom, in: interessanter was dat Douglas Van Balkom voorbleef. Two people whom the document names in
 * full, side by side: the end of the first.
 */
export function firstOfTwo(
  tokens: readonly Token[],
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): number | undefined {
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to + 1)
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase();
  for (let cut = first; cut < last; cut += 1)
    if (surnames.has(words(first, cut)) && surnames.has(words(cut + 1, last))) return cut;
  return undefined;
}
