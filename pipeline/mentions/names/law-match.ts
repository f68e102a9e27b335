import type { Token } from '../../model/token.ts';
import type { Match, NameLookup } from './name-match.ts';
import { isCapitalised } from './word-class.ts';

/** Most words of a law's name that are looked at. */
const LONGEST = 10;

/**
 * The name of a law, which goes on in small letters: de Wet toekomst pensioenen, de Wet op de kansspelen,
 * het Wetboek van Strafrecht, de Algemene wet bestuursrecht.
 */
export function lawMatch(tokens: readonly Token[], first: number): Match | undefined {
  const general = tokens[first]!.text === 'Algemene' && tokens[first + 1]?.text === 'wet';
  const head = general ? first + 1 : first;
  const { text } = tokens[head]!;
  if (!general && !/^(?:Wet|Wetboek|Besluit)$/.test(text)) return undefined;
  let last = head;
  for (let at = head + 1; at < Math.min(tokens.length, head + LONGEST); at += 1) {
    const token = tokens[at]!;
    const lower = token.text.toLowerCase();
    const link = at === head + 1 ? /^(?:van|op|tot|inzake|ter|tegen)$/ : /^(?:en|op|de|het|ter|tot|bij)$/;
    // de Wet open overheid en de Algemene verordening …: the next one
    if (lower === 'en' && /^(?:de|het)$/.test(tokens[at + 1]?.text ?? '') && isCapitalised(tokens[at + 2]?.text ?? ''))
      break;
    if (link.test(lower)) continue;
    if (/^(?:de|het)$/.test(lower) && last === head && at === head + 2) continue;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.upos)) break;
    last = at;
    if (isCapitalised(token.text) && text !== 'Wetboek' && tokens[at + 1]?.text === ',') break;
  }
  if (last === head || (text === 'Besluit' && !isCapitalised(tokens[last]!.text))) return undefined;
  return { first, last, type: 'other' };
}

/** Prins Bernhard Cultuurfonds Prijs: the prize of a body that the gazetteer knows. */
export function awardMatch(
  tokens: readonly Token[],
  match: Match | undefined,
  { cues, gazetteer }: NameLookup,
): Match | undefined {
  const next = match && tokens[match.last + 1]?.text;
  if (!match || next === undefined || !/^\p{Lu}\p{Ll}+$/u.test(next) || gazetteer.byForm.has(next)) return match;
  if (!cues.words('other-suffix').has(next.toLowerCase()) || match.type === 'person') return match;
  return { first: match.first, last: match.last + 1, type: 'other' };
}
