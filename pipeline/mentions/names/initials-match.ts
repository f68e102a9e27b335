import type { Token } from '../../model/token.ts';
import type { Match, NameLookup } from './name-match.ts';

/** Small words inside the name of a body, with or without a letter of their own in its abbreviation. */
const LINK = /^(?:van|voor|en|in|de|het|der|tot|op|of|for|and|the|&)$/i;
/** Most tokens of a name before its abbreviation. */
const LONGEST = 10;

/**
 * Commissie Actuele Nederlandse Suïcideregistratie (CANS): a name is as long as the abbreviation in brackets behind it
 * says, whatever its words are by themselves.
 */
export function initialsMatch(tokens: readonly Token[], first: number, { gazetteer }: NameLookup): Match | undefined {
  if (!isCapital(tokens[first])) return undefined;
  for (let open = first + 2; open < Math.min(tokens.length - 2, first + LONGEST); open += 1) {
    const token = tokens[open]!;
    if (token.text !== '(') {
      if (!isCapital(token) && !LINK.test(token.text)) return undefined;
      continue;
    }
    const letters = tokens[open + 1]!.text;
    if (tokens[open + 2]!.text !== ')' || !/^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}]*$/u.test(letters)) return undefined;
    const words = tokens.slice(first, open).map(({ text }) => text);
    if (!spells(words, letters)) return undefined;
    const known = gazetteer.byForm.get(words.join(' '));
    return { first, last: open - 1, ...(known && { type: known.type, gazetteer: known.id }) };
  }
  return undefined;
}

/** Whether letters are the initials of words: of those in capitals, or of all. */
function spells(words: readonly string[], letters: string): boolean {
  const initials = (chosen: readonly string[]): string => chosen.map((word) => word[0]!.toUpperCase()).join('');
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return large.length > 1 && capitals.length > 2 && [initials(large), initials(words)].includes(capitals);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);
}
