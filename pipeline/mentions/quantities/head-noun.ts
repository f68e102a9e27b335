import type { Sentence, Token } from '../../model/token.ts';

/** What a number counts: the noun and the adjectives before it. */
export interface HeadNoun {
  noun: Token;
  /** Lemmas of the adjectives between number and noun, in order. */
  modifiers: string[];
}

const SKIP = /^(?:ADJ|ADV|PUNCT|CCONJ|VERB|SYM|X)$/;
/** After these a noun phrase is over, whatever the tagger thinks. */
const STOP =
  /^(?:[.;:!?()“”„"]|in|van|op|met|voor|door|bij|uit|naar|aan|tot|per|als|dan|die|dat|waarvan|om|te|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen)$/;

/** Nouns that stand before what is counted without counting themselves (twee soorten appels counts soorten). */
const INDEFINITE = /^(?:de|het|een|deze|die|dit|dat|hun|zijn|haar|onze|ons)$/;

/**
 * The noun that follows a number within its noun phrase: across adjectives, participles and one comma
 * or `en` between adjectives. The tree is asked first; where it is wrong the words decide.
 */
export function headNounAfter({ tokens }: Sentence, last: number): HeadNoun | undefined {
  const modifiers: string[] = [];
  for (let at = last + 1; at < tokens.length && at <= last + 7; at += 1) {
    const token = tokens[at]!;
    const lower = token.text.toLowerCase();
    if (isNoun(token)) {
      const next = tokens[at + 1];
      if (next && isForeignTail(token, next)) continue;
      return { noun: token, modifiers };
    }
    if (STOP.test(lower) || INDEFINITE.test(lower) || !SKIP.test(token.upos)) return undefined;
    if (token.upos === 'PUNCT' && (lower !== ',' || !isAttributive(tokens[at - 1]) || !isAttributive(tokens[at + 1])))
      return undefined;
    if (token.upos === 'CCONJ' && (!isAttributive(tokens[at - 1]) || !isAttributive(tokens[at + 1]))) return undefined;
    if (token.upos === 'VERB' && !isAttributive(token)) return undefined;
    if (isAttributive(token)) modifiers.push(token.lemma);
    else if (token.upos === 'ADV' && at > last + 2) return undefined;
  }
  return undefined;
}

/** Lemma of a counted noun: a substantivised adjective or participle ends in -e (verdachten: verdachte). */
export function countedLemma(token: Token): string {
  const lower = token.text.toLowerCase();
  if (SUBSTANTIVISED.test(lower)) return lower.replace(/n$/, '');
  return token.lemma.toLowerCase();
}

const SUBSTANTIVISED =
  /^(?:dode|gewonde|verdachte|inzittende|betrokkene|zieke|volwassene|jongere|oudere|vermiste|aanwezige|werkloze|blinde|dakloze|gevangene|gedetineerde|stemgerechtigde|ondertekenaar|omstander|getroffene|gegadigde|afgevaardigde|genomineerde|geslaagde|deskundige|onbekende|gehandicapte|opvarende|overledene|besmette|gijzelaar|minderjarige|leerplichtige|bejaarde|verwante|nabestaande|vrijwillige|belanghebbende|werkende|reizende)n?$/;

/** Whether a token can head a counted noun phrase. */
export function isNoun(token: Token): boolean {
  return (
    token.upos === 'NOUN' ||
    (token.upos !== 'PROPN' && SUBSTANTIVISED.test(token.text.toLowerCase())) ||
    (token.upos === 'X' && /^[a-z]/.test(token.text))
  );
}

/** An inflected adjective or participle: it can stand before a noun. */
function isAttributive(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.upos === 'ADJ') return true;
  return token.upos === 'VERB' && token.feats.VerbForm !== 'Fin' && /(?:de|te|en|ende|d|t)$/.test(token.text);
}

/** crystal meth, fake news: two foreign nouns are one. */
function isForeignTail(token: Token, next: Token): boolean {
  return next.upos === 'NOUN' && next.deprel === 'flat' && next.head === token.index;
}
