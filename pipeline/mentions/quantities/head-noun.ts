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
  /^(?:[.;:!?()“”„"]|in|van|op|met|voor|door|bij|uit|naar|aan|tot|per|als|dan|die|dat|waarvan|om|te|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|kwam|kwamen|ging|gingen|raakte|raakten|kreeg|kregen|stierf|stierven|bleef|bleven)$/;
/** A new noun phrase begins. */
const DETERMINER = /^(?:de|het|een|deze|die|dit|dat|hun|zijn|haar|onze|ons)$/;
const FARTHEST = 7;

/**
 * The noun that follows a number within its noun phrase: across adjectives, participles and one comma
 * or `en` between adjectives; where words stand between that only the tree can bridge (drie door de
 * politie gezochte mannen), the noun that the tree hangs the number on.
 */
export function headNounAfter(sentence: Sentence, last: number): HeadNoun | undefined {
  const { tokens } = sentence;
  const modifiers: string[] = [];
  for (let at = last + 1; at < tokens.length && at <= last + FARTHEST; at += 1) {
    const token = tokens[at]!;
    const lower = token.text.toLowerCase();
    const next = tokens[at + 1];
    if (isNoun(token, next)) {
      if (next && isForeignTail(token, next)) continue;
      return { noun: token, modifiers };
    }
    if (STOP.test(lower) || DETERMINER.test(lower)) return lower === 'door' ? fromTree(sentence, last) : undefined;
    if (isNamedPeople(token, tokens[at - 1]!)) return { noun: token, modifiers };
    if (!SKIP.test(token.upos)) return undefined;
    if (token.upos === 'PUNCT' && (lower !== ',' || !isAttributive(tokens[at - 1]) || !isAttributive(next)))
      return undefined;
    if (token.upos === 'CCONJ' && (!isAttributive(tokens[at - 1]) || !isAttributive(next))) return undefined;
    if (token.upos === 'VERB' && !isAttributive(token)) return undefined;
    if (isAttributive(token)) modifiers.push(token.lemma);
    else if (token.upos === 'ADV' && at > last + 2) return undefined;
  }
  return undefined;
}

function fromTree({ tokens }: Sentence, last: number): HeadNoun | undefined {
  const number = tokens[last]!;
  const head = tokens[number.head];
  if (!number.deprel.startsWith('nummod') || head?.upos !== 'NOUN') return undefined;
  if (head.index <= last || head.index > last + FARTHEST + 5) return undefined;
  const between = tokens.slice(last + 1, head.index);
  if (between.some((token) => token.upos === 'PUNCT')) return undefined;
  return {
    noun: head,
    modifiers: between.filter((token) => token.head === head.index && isAttributive(token)).map((token) => token.lemma),
  };
}

/** Lemma of a counted noun: a substantivised adjective or participle ends in -e (verdachten: verdachte). */
export function countedLemma(token: Token): string {
  const lower = token.text.toLowerCase();
  if (SUBSTANTIVISED.test(lower)) return lower.replace(/n$/, '');
  if (token.upos === 'ADJ' || token.upos === 'VERB') return /en$/.test(lower) ? lower.replace(/n$/, '') : lower;
  if (token.upos === 'PROPN' || token.upos === 'X') return singularName(token.text);
  return token.lemma.toLowerCase();
}

/** Nederlanders: Nederlander; API’s: API. */
function singularName(text: string): string {
  return text.replace(/['’]s$/, '').replace(/(?<=\p{Ll}er)s$/u, '');
}

const SUBSTANTIVISED =
  /^(?:dode|gewonde|zwaargewonde|lichtgewonde|verdachte|inzittende|betrokkene|zieke|volwassene|jongere|oudere|vermiste|aanwezige|werkloze|blinde|dakloze|gevangene|gedetineerde|stemgerechtigde|ondertekenaar|omstander|getroffene|gegadigde|afgevaardigde|genomineerde|geslaagde|deskundige|onbekende|gehandicapte|opvarende|overledene|besmette|gijzelaar|minderjarige|leerplichtige|bejaarde|verwante|nabestaande|vrijwillige|belanghebbende|werkende|reizende|zelfstandige|arbeidsongeschikte|gepensioneerde|ongevaccineerde|gevaccineerde|veroordeelde|aangehoudene|drenkeling|uitgeprocedeerde|ontheemde|rechthebbende|geïnteresseerde|kiesgerechtigde|evacué|geslachtofferde)n?$/;

/** Whether a token can head a counted noun phrase, seen with the token after it. */
function isNoun(token: Token, next: Token | undefined): boolean {
  const lower = token.text.toLowerCase();
  if (STOP.test(lower)) return false;
  const nounFollows = next?.upos === 'NOUN' || (next?.upos === 'X' && /^\p{L}/u.test(next.text));
  if (token.upos === 'NOUN') return !(SUBSTANTIVISED.test(lower) && !lower.endsWith('n') && nounFollows);
  if (token.upos === 'X') return /^[a-z]/.test(token.text);
  if (token.upos === 'PROPN') return false;
  if (SUBSTANTIVISED.test(lower)) return !nounFollows && next?.upos !== 'PROPN';
  // daklozen, geredden: an adjective or participle in the plural without a noun is one.
  return (
    (token.upos === 'ADJ' || (token.upos === 'VERB' && token.feats.VerbForm === 'Part')) &&
    token.feats.Degree !== 'Cmp' &&
    /[bcdfghjklmnpqrstvwxz]en$/.test(lower) &&
    lower.length > 6 &&
    token.upos === 'ADJ' &&
    !nounFollows &&
    next?.upos !== 'ADJ'
  );
}

/** twee Nederlanders, vijftien Russen, negen genomineerde API’s: a plural in capitals right behind. */
function isNamedPeople(token: Token, before: Token): boolean {
  return (
    (token.upos === 'PROPN' || token.upos === 'ADJ' || token.upos === 'X') &&
    /^\p{Lu}[\p{L}-]*(?:\p{Ll}(?:en|s)|['’]s)$/u.test(token.text) &&
    (before.upos === 'NUM' || before.upos === 'ADJ' || before.upos === 'VERB' || before.upos === 'NOUN')
  );
}

/** An inflected adjective or participle: it can stand before a noun. */
function isAttributive(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.upos === 'ADJ' || SUBSTANTIVISED.test(token.text.toLowerCase())) return true;
  return token.upos === 'VERB' && token.feats.VerbForm !== 'Fin' && /(?:de|te|en|ende|d|t)$/.test(token.text);
}

/** crystal meth, fake news: two foreign nouns are one. */
function isForeignTail(token: Token, next: Token): boolean {
  return next.upos === 'NOUN' && next.deprel === 'flat' && next.head === token.index;
}
