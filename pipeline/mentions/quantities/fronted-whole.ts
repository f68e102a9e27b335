import type { Sentence, Token } from '../../model/token.ts';
import { isNumberLike } from '../numbers/number-shape.ts';
import type { Goods } from './goods.ts';

/** So many words may stand before the verb. */
const LONGEST = 10;
/** So many words may stand between the verb and its share (was in 2024 ongeveer 18 procent). */
const REACH = 6;

/**
 * Van de jongeren rookt 18 procent, van de slachtoffers was een derde man: the phrase that opens the sentence is what
 * a share behind the verb is of, whatever noun follows that.
 */
export function frontedWhole({ tokens }: Sentence, first: number): Goods | undefined {
  if (tokens[0]?.text.toLowerCase() !== 'van' || !/^(?:de|het|alle|deze|die|onze)$/.test(tokens[1]?.text ?? ''))
    return undefined;
  let noun: Token | undefined;
  const modifiers: string[] = [];
  for (let at = 2; at < Math.min(tokens.length, LONGEST); at += 1) {
    const token = tokens[at]!;
    const isFinite = /^(?:VERB|AUX)$/.test(token.upos) && token.feats.VerbForm === 'Fin';
    if (noun && isFinite) return first > at && first - at <= REACH ? { noun, last: -1, modifiers } : undefined;
    // van de 30 verdachten, van de jongeren onder de 18 jaar: a whole with figures of its own
    const isPlusser = /^\d{1,3}-(?:plus|min)\p{L}*s$/u.test(token.text);
    if (!noun && isNumberLike(token.text.toLowerCase()) && !isPlusser) return undefined;
    if (noun || /^(?:PUNCT|VERB|AUX|CCONJ|SCONJ|PRON)$/.test(token.upos)) {
      if (/^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(token.upos)) return undefined;
      continue;
    }
    if (isPlusser || token.upos === 'NOUN' || (token.upos === 'PROPN' && /(?:en|s)$/.test(token.text)))
      noun = isPlusser || token.upos === 'PROPN' ? asNoun(token) : token;
    else if (token.upos === 'ADJ') modifiers.push(token.text.toLowerCase());
    else return undefined;
  }
  return undefined;
}

/** Nederlanders, whatever the tagger makes of its capital. */
function asNoun(token: Token): Token {
  const text = token.text.toLowerCase();
  return { ...token, upos: 'NOUN', text, lemma: text.replace(/s$/, '') };
}
