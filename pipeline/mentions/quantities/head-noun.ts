import { MATERIAL } from '../../lexicon/materials.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { singularOf } from './singular.ts';

/** What a number counts: the noun and the adjectives before it. */
export interface HeadNoun {
  noun: Token;
  /** Lemmas of the adjectives between number and noun, in order. */
  modifiers: string[];
}

const SKIP = /^(?:ADJ|ADV|PUNCT|CCONJ|VERB|SYM|X)$/;
/** After these a noun phrase is over, whatever the tagger thinks. */
const STOP =
  /^(?:[.;:!?()“”„"]|in|van|op|met|voor|door|bij|uit|naar|aan|tot|per|als|dan|die|dat|exclusief|inclusief|exclusieve|inclusieve|excl|incl|waarvan|om|te|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|kwam|kwamen|ging|gingen|raakte|raakten|kreeg|kregen|stierf|stierven|bleef|bleven|kost|kostte|kostten|bedraagt|bedroeg|bedroegen|betaalt|betaalde|betaalden|verdient|verdiende|verloor|verloren)$/;
/** A noun that is one with the verb: last krijgen van, moeite hebben met. */
const SUPPORTED = /^(?:last van|moeite met|behoefte aan|baat bij|hinder van)$/;
/** A new noun phrase begins. */
const DETERMINER = /^(?:de|het|een|deze|die|dit|dat|hun|zijn|haar|onze|ons)$/;
const FARTHEST = 7;
/** No plural and hardly any stuff has the shape of a weak participle. */
const PARTICIPLE = /^(?:[a-z]{2,6})?ge[a-z]{4,}[dt]$|^(?:ver|be|ont|her|onder|over)[a-z]{4,}[dt]$/;
/** Verbs that ask for an infinitive. */
const WAITING =
  /^(?:willen|kunnen|moeten|mogen|zullen|hoeven|laten|gaan|blijven|durven|dreigen|komen|proberen|helpen|zien|horen|voelen|doen)$/;
/** How far the verb of a clause is looked for. */
const CLAUSE = 12;
const ADVERB_IN_S =
  /^(?:.*lijks|steeds|thuis|soms|eens|anders|overigens|trouwens|immers|daags|links|rechts|sinds|tevens|althans|ineens|opeens|minstens|hoogstens|telkens|langs|ergens|nergens|volgens|namens|vergeefs|plus|dus|als|reeds|nogmaals|elders|straks|onlangs)$/;
/** Comparatives and the like are no nouns, whatever the tagger thinks. */
const NEVER_NOUN =
  /^(?:hoger|lager|meer|minder|duurder|goedkoper|groter|kleiner|beter|slechter|sneller|langer|korter|vroeger|later|eerder|ouder|jonger|zwaarder|lichter|sterker|zwakker|omhoog|omlaag|terug|extra|vergeleken|gerekend|gemeten|afgezet|omgerekend|opgeteld|toegenomen|afgenomen|gestegen|gedaald|gekrompen|gegroeid|teruggelopen|opgelopen)$/;

/** A noun that is what its verb says, whatever length of time stands before it. */
function isOfVerb(noun: string, tokens: Sentence['tokens']): boolean {
  const verb = noun === 'plaats' ? /^v(?:ind|indt|inden|ond|onden)$/ : /^voer(?:t|en|de|den)?$/;
  return /^(?:plaats|oorlog)$/.test(noun) && tokens.some((other) => verb.test(other.text.toLowerCase()));
}

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
    // kreeg 12 procent last van hoofdpijn: of those before, not of the trouble
    // hoorde twaalf jaar eisen: a verb
    if (lower === 'eisen' && tokens.some((other) => /^ho(?:ren|ort|orde|orden)$/.test(other.text.toLowerCase())))
      return undefined;
    // komt 80.000 euro tekort: of the verb; 13 begin vorig jaar: of the time
    if (lower === 'tekort' && tokens.some((other) => /^(?:kom|komt|komen|kwam|kwamen)$/.test(other.text.toLowerCase())))
      return undefined;
    if (/^(?:begin|eind|medio|halverwege)$/.test(lower) && next && !STOP.test(next.text.toLowerCase()))
      return undefined;
    // maakten twee ton buit
    if (lower === 'buit' && tokens.some(({ lemma }) => lemma === 'maken')) return undefined;
    // vinden over drie weken plaats, voeren al drie jaar oorlog
    if (isOfVerb(lower, tokens)) return undefined;
    if (SUPPORTED.test(`${lower} ${next?.text.toLowerCase() ?? ''}`)) return undefined;
    // zeven geslaagde en twee verijdelde aanslagen: the noun of the second half counts for the first
    const shared = isAttributive(token) ? sharedNoun(tokens, at) : undefined;
    if (shared) return { noun: shared, modifiers: [...modifiers, adjectiveLemma(token)] };
    if (isMaterial(tokens, at)) {
      const ofAll = sharedNoun(tokens, at);
      modifiers.push(lower);
      if (ofAll) return { noun: ofAll, modifiers };
      continue;
    }
    if (isNoun(token, next) || isMistaggedPlural(tokens, at, last)) {
      if (next && isForeignTail(token, next)) {
        const isLower = /^\p{Ll}/u.test(next.text);
        const pair: Token = {
          ...next,
          upos: 'NOUN',
          text: `${token.text} ${next.text}`,
          lemma: `${token.text} ${next.text}`,
        };
        return { noun: isLower ? pair : next, modifiers };
      }
      // 4,7 ton cocaïne onderschept: a participle taken for the noun
      const before = tokens[at - 1]!;
      if (at > last + 1 && PARTICIPLE.test(lower) && before.upos === 'ADJ')
        return { noun: before, modifiers: modifiers.slice(0, -1) };
      return { noun: token, modifiers };
    }
    if (STOP.test(lower) || DETERMINER.test(lower)) return lower === 'door' ? fromTree(sentence, last) : undefined;
    if (isNamedPeople(token, tokens[at - 1]!)) return { noun: token, modifiers };
    if (!SKIP.test(token.upos) && !isAttributive(token)) return undefined;
    if (token.upos === 'PUNCT' && (lower !== ',' || !isAttributive(tokens[at - 1]) || !isAttributive(next)))
      return undefined;
    if (token.upos === 'CCONJ' && (!isAttributive(tokens[at - 1]) || !isAttributive(next))) return undefined;
    if (token.upos === 'VERB' && !isAttributive(token)) return undefined;
    if (isAttributive(token)) modifiers.push(adjectiveLemma(token));
    else if (token.upos === 'ADV' && at > last + 2) return undefined;
  }
  return undefined;
}

/** Houten huizen, tien houten en twintig stenen huizen: before a noun, or before a number whose noun it shares. */
function isMaterial(tokens: readonly Token[], at: number): boolean {
  const [token, next, number] = tokens.slice(at, at + 3);
  if (!token || !MATERIAL.test(token.text.toLowerCase())) return false;
  return next?.upos === 'NOUN' || (/^(?:en|of)$/.test(next?.text ?? '') && number?.upos === 'NUM');
}

/** The noun behind “en twee verijdelde”, where an adjective in front of the conjunction has none of its own. */
function sharedNoun(tokens: readonly Token[], at: number): Token | undefined {
  const [link, number, adjective, noun] = tokens.slice(at + 1, at + 5);
  return link &&
    /^(?:en|of)$/.test(link.text) &&
    number?.upos === 'NUM' &&
    (isAttributive(adjective) || isMaterial(tokens, at + 3)) &&
    (/e$/.test(tokens[at]!.text) || MATERIAL.test(tokens[at]!.text)) &&
    noun?.upos === 'NOUN'
    ? { ...noun, index: at, start: tokens[at]!.start, end: tokens[at]!.end }
    : undefined;
}

/** A participle as an adjective is no infinitive: aangehouden, verwoest; the three largest are not three large ones. */
function adjectiveLemma({ upos, text, lemma }: Token): string {
  const word = text.toLowerCase();
  const isLargest = /ste$/.test(word) && !/ste?$/.test(lemma) && word.startsWith(lemma.slice(0, 2));
  if (upos !== 'VERB') return isLargest ? word : lemma;
  return /[dt]e$/.test(word) ? word.slice(0, -1).replace(/(dd|tt)$/, (pair) => pair[0]!) : word;
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
    modifiers: between.filter((token) => token.head === head.index && isAttributive(token)).map(adjectiveLemma),
  };
}

/** Lemma of a counted noun: a substantivised adjective or participle ends in -e (verdachten: verdachte). */
export function countedLemma(token: Token): string {
  const lower = token.text.toLowerCase();
  if (SUBSTANTIVISED.test(lower)) return lower.replace(/n$/, '');
  if (token.upos === 'VERB') return /enden$/.test(lower) ? lower.slice(0, -1) : singularOf(lower);
  if (token.upos === 'ADJ') return /en$/.test(lower) ? lower.replace(/n$/, '') : lower;
  if (token.upos === 'PROPN' || token.upos === 'X') return singularOf(token.text);
  // F-35’s, API’s
  if (/^\p{Lu}.*['’]s$/u.test(token.text)) return singularOf(token.text);
  // a plural that the tagger left as it is (cocaïnewasserijen)
  if (token.lemma.toLowerCase() === lower && /(?:ijen|ingen|isten|iteiten|heden)$/.test(lower))
    return singularOf(lower);
  // Palestijnen: Palestijn; a capital at the head of a sentence says nothing
  return token.index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)
    ? `${token.lemma.charAt(0).toUpperCase()}${token.lemma.slice(1)}`
    : token.lemma.toLowerCase();
}

const SUBSTANTIVISED =
  /^(?:\p{L}*(?:dode|gewonde|verdachte|betrokkene|jongere)|inzittende|overlevende|betrokkene|zieke|volwassene|jongere|oudere|vermiste|aanwezige|werkloze|blinde|dakloze|gevangene|gedetineerde|stemgerechtigde|ondertekenaar|omstander|getroffene|gegadigde|afgevaardigde|genomineerde|geslaagde|deskundige|onbekende|gehandicapte|opvarende|overledene|besmette|gijzelaar|minderjarige|leerplichtige|bejaarde|verwante|nabestaande|vrijwillige|belanghebbende|werkende|reizende|zelfstandige|arbeidsongeschikte|gepensioneerde|ongevaccineerde|gevaccineerde|veroordeelde|aangehoudene|ondervraagde|geïnterviewde|gegijzelde|ontvoerde|geëvacueerde|gearresteerde|geredde|verzekerde|omgekomene|achtergeblevene|drenkeling|uitgeprocedeerde|ontheemde|rechthebbende|geïnteresseerde|kiesgerechtigde|evacué)n?$/u;

/** Whether a token can head a counted noun phrase, seen with the token after it. */
function isNoun(token: Token, next: Token | undefined): boolean {
  const lower = token.text.toLowerCase();
  if (STOP.test(lower) || NEVER_NOUN.test(lower)) return false;
  const nounFollows = next?.upos === 'NOUN' || (next?.upos === 'X' && /^\p{L}/u.test(next.text));
  if (token.upos === 'NOUN') return !(SUBSTANTIVISED.test(lower) && !lower.endsWith('n') && nounFollows);
  if (token.upos === 'X') return /^[a-z]/.test(token.text);
  // Names are written large.
  if (token.upos === 'PROPN') return /^\p{Ll}/u.test(token.text);
  if (SUBSTANTIVISED.test(lower) && lower.endsWith('n')) return true;
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

/** aangehouden, vrijgelaten, omgekomen: ge- behind a particle. */
function isStrongParticiple(word: string): boolean {
  return /^\p{L}{2,5}ge\p{L}{3,}en$/u.test(word);
}

/**
 * A plural that the tagger took for a verb: no verb form ends in -s (bezoekers), and one in -en next to the
 * number is a noun where the clause has its verb elsewhere (verdwenen tienduizenden banen).
 */
function isMistaggedPlural(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  if (token.upos === 'ADV' && at === last + 1 && /[^s'’]s$/.test(token.text)) return !ADVERB_IN_S.test(token.text);
  // twee overleden personen
  if (token.deprel === 'amod' && tokens[at + 1]?.upos === 'NOUN') return false;
  if (token.upos !== 'VERB' || token.text.length < 5 || !/^\p{Ll}/u.test(token.text)) return false;
  if (/[^s']s$/.test(token.text)) return true;
  // de 87 gevaarlijkste overwegen: the article asks for a noun
  if (at > last + 1 && /en$/.test(token.text) && /ste$/.test(tokens[at - 1]!.text))
    return /^(?:de|die|deze|hun|zijn|haar|onze)$/i.test(tokens[last - 1]?.text ?? '');
  // dat de prijzen met 3 procent toenemen: it has a subject of its own
  if (tokens.some((other) => other.head === at && /^(?:nsubj|mark|aux)/.test(other.deprel))) return false;
  if (token.feats.VerbForm === 'Part' && isStrongParticiple(token.text)) return false;
  if (!/en$/.test(token.text) || at > last + 2 || /^(?:ge|ver|be|ont|her)/.test(token.text)) return false;
  return hasOtherVerb(tokens, at);
}

/**
 * Whether a clause has its verb elsewhere: a finite one that asks for no infinitive, or an auxiliary with the
 * infinitive or participle that it asks for (zou 200 miljoen euro opleveren has neither).
 */
export function hasOtherVerb(tokens: readonly Token[], at: number): boolean {
  let answered = false;
  for (let index = Math.max(0, at - CLAUSE); index < Math.min(tokens.length, at + CLAUSE); index += 1) {
    const other = tokens[index]!;
    if (index < at && /^[.;:!?]$/.test(other.text)) answered = false;
    if (index > at && /^[.;:!?]$/.test(other.text)) break;
    if (index === at || other.deprel === 'amod' || (other.upos !== 'VERB' && other.upos !== 'AUX')) continue;
    if (other.feats.VerbForm !== 'Fin') answered = true;
    else if (other.upos === 'VERB' && !WAITING.test(other.lemma)) return true;
  }
  return answered;
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
  if (token.upos === 'X' && next.upos === 'X' && /^\p{Ll}{3,}$/u.test(next.text) && token.end + 1 === next.start)
    return true;
  return (
    next.upos === 'NOUN' &&
    next.deprel === 'flat' &&
    next.head === token.index &&
    !/^(?:ge|be|ver|ont|onder|aan|in|op)\p{L}+(?:d|t|en)$/u.test(next.text)
  );
}
