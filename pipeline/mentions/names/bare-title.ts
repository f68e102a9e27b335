import type { Token } from '../../model/token.ts';
import type { Match, NameLookup } from './name-match.ts';
import { isCapitalised } from './word-class.ts';

/** What has a title and is nothing else: no programme, club or festival. */
export const WORK =
  /^(?:(?:speel|teken|animatie|actie|bioscoop|misdaad|horror|oorlogs|jeugd|familie)?film|musical|theaterstuk|toneelstuk|toneelvoorstelling|theatervoorstelling|voorstelling|opera|(?:tv-|televisie|drama|misdaad|netflix-|comedy)?serie|roman|boek|kinderboek|prentenboek|thriller|dichtbundel|strip|album|single|hit|liedje|lied|nummer|documentaire|podcast|(?:video)?game|computerspel|schilderij)$/;
/** What is broadcast under a title, and may be spoken of like a body. */
const BROADCAST = /^(?:radio|televisie|tv-|praat|discussie|spel|voorlees|jeugd|kinder|muziek|satire)programma$/;
/** Small words inside a title. */
const INSIDE = /^(?:van|de|het|een|der|den|en|in|op|uit|voor|met|aan|te|the|of|and|a|to|la|le|les|du|des|et)$/;
const LONGEST = 8;

/**
 * De musical Soldaat van Oranje, het boek De Bourgondiërs; Ajax – de musical: a title without quotation marks behind
 * (or before a dash and) the word for what it is. It is no town, team or person of the same name.
 */
export function bareTitle(tokens: readonly Token[], at: number, lookup: NameLookup): Match | undefined {
  const token = tokens[at]!;
  if (!isCapitalised(token.text)) return undefined;
  const [dash, article, noun] = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  if (/^[-–—:]$/.test(dash ?? '') && /^(?:de|het|the)$/i.test(article ?? '') && WORK.test(noun?.toLowerCase() ?? ''))
    return { first: at, last: at + 3, type: 'product' };
  const before = tokens[at - 1];
  // de hit Amsterdam, but in het boek Amsterdam – en verder: what is one by its article
  // het Nederlands Film Festival: part of a name
  if (!before || at < 2 || !(WORK.test(before.text) || BROADCAST.test(before.text))) return undefined;
  if (!/^(?:de|het|zijn|haar|hun|die|dit|dat)$/i.test(tokens[at - 2]!.text) && tokens[at - 2]!.upos !== 'ADJ')
    return undefined;
  let last = at;
  for (let next = at + 1; next < at + LONGEST && tokens[next]; next += 1) {
    const { text } = tokens[next]!;
    if (isCapitalised(text)) last = next;
    else if (!INSIDE.test(text) || isMaker(tokens, next, lookup)) break;
  }
  const isProduct = lookup.cues.words('product-noun').has(before.text.toLowerCase());
  return { first: at, last, type: isProduct ? 'product' : 'other' };
}

/** De film Rietland van Sven Bakker: who made it is no part of its title. */
function isMaker(tokens: readonly Token[], at: number, { cues }: NameLookup): boolean {
  const [first, second] = tokens.slice(at + 1, at + 3).map(({ text }) => text);
  const isName = first !== undefined && (cues.givenNames.has(first) || isCapitalised(second ?? ''));
  return tokens[at]!.text === 'van' && isName;
}
