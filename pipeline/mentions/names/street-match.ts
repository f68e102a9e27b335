import type { Token } from '../../model/token.ts';
import type { Match } from './name-match.ts';
import { opensSentence } from './word-class.ts';

/** Words with which the name of a street begins that goes on with van: Laan van het Kinholt, Plein van de Vrede. */
const STREET = /^(?:Laan|Plein|Weg|Kade|Park|Singel|Allee|Boulevard|Ring|Dreef|Hof|Pad|Kromme|Straat|Erf|Tuin)$/;
const LINK = /^(?:der|den|de|het|’t|'t)$/;
/** Whom streets are named after, in small letters where they stand before a person. */
const HONOURED =
  /^(?:Prins|Prinses|Koning|Koningin|Keizer|Graaf|Gravin|Hertog|Professor|Prof\.|Doctor|Dokter|Dr\.|Burgemeester|Burg\.|Minister|Pastoor|Past\.|Deken|Kapelaan|Dominee|Ds\.|Monseigneur|Mgr\.|Kardinaal|Bisschop|Pater|Meester|Mr\.|Generaal|Admiraal|Kapitein|Ingenieur|Ir\.|Wethouder|Notaris|President|Sint|St\.)$/;
const ENDING = /(?:straat|laan|plein|kade|singel|gracht|dreef|plantsoen|steeg|allee|boulevard|pad|park|weg)$/;
/** Endings that surnames have too. */
const LOOSE_ENDING = /(?:dijk|hof|brug|tunnel|school|haven)$/;
/** Most words between the first and the last of a street's name. */
const LONGEST = 5;

/**
 * The name of a street of several words: Laan van het Kinholt, Burgemeester Jansenlaan, Prins Hendrikkade.
 * Its particles and the office in it belong to it.
 */
export function streetMatch(tokens: readonly Token[], first: number): Match | undefined {
  return namedWithVan(tokens, first) ?? namedAfter(tokens, first);
}

function namedWithVan(tokens: readonly Token[], first: number): Match | undefined {
  const link = tokens[first + 1]?.text;
  const leads = link === 'van' || (link === 'naar' && tokens[first]!.text === 'Weg');
  if (!STREET.test(tokens[first]!.text) || !leads) return undefined;
  let at = first + 2;
  while (at < first + 4 && LINK.test(tokens[at]?.text ?? '')) at += 1;
  if (!isCapital(tokens[at])) return undefined;
  let last = at;
  while (last < first + 2 + LONGEST && isCapital(tokens[last + 1])) last += 1;
  return { first, last, type: 'place' };
}

function namedAfter(tokens: readonly Token[], first: number): Match | undefined {
  if (!HONOURED.test(tokens[first]!.text)) return undefined;
  const opens = opensSentence(tokens, first);
  for (let last = first + 1; last <= first + LONGEST; last += 1) {
    const token = tokens[last];
    if (!token) return undefined;
    if (
      isCapital(token) &&
      token.text.length > 5 &&
      (ENDING.test(token.text) || (!opens && LOOSE_ENDING.test(token.text)))
    )
      return { first, last, type: 'place' };
    if (!isCapital(token) && !/^(?:van|de|der|den|ter|ten|te|’t|'t)$/.test(token.text)) return undefined;
  }
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{L}.’'-]/u.test(token.text);
}
