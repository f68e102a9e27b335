import type { DateMention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { lower } from '../words.ts';

/** A word that takes up something said before its sentence. */
export interface BackReference {
  token: Token;
  /** The noun of a phrase, which every wording of its sentence repeats (die twee ongelukken). */
  noun?: Token;
  /** It says which one only together with the text before, by what he or it is in there (de chauffeur, het bedrijf). */
  isRole?: boolean;
}

const TIME =
  /^(?:moment|dag|nacht|avond|ochtend|morgen|middag|weekend|weekeinde|week|maand|kwartaal|seizoen|jaar|zomer|winter|herfst|lente|voorjaar|najaar|periode|tijd|eeuw|keer|manier|wijze)$/;
/** Verbs behind which dat stands for what was said (in 2024 zijn dat er 1,3 miljoen). */
const COPULA =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|gaat|ging|ligt|lag|kost|kostte|betekent|betekende|gebeurt|gebeurde|komt|kwam|heeft|had|kan|kon|mag|mocht|moet|moest|zal|zou)$/;
/** Who takes part in an event, by what he is in it: which one, the text before says. */
export const PARTICIPANT =
  /^(?:man|vrouw|jongen|meisje|kind|tiener|peuter|baby|echtpaar|stel|duo|trio|\p{L}*slachtoffer|\p{L}*verdachte|dader|overledene|gewonde|dode|gedupeerde|betrokkene|\p{L}*bestuurder|\p{L}*chauffeur|automobilist|fietser|wielrenner|\p{L}*motorrijder|scooterrijder|bromfietser|voetganger|passagier|inzittende|opvarende|arrestant|\p{L}*overvaller|inbreker|schutter|aanvaller|belager|vermiste|drenkeling|\p{L}*oplichter|\p{L}*dief|rover|fraudeur|crimineel|vandaal|hacker|cybercrimineel|afperser|ontvoerder|kaper|moordenaar|brandstichter|smokkelaar|handlanger|demonstrant|betoger|actievoerder|activist|hulpverlener|\d+-jarige)$/u;
/** Who did it: those of whom something was taken are not they. */
const PERPETRATOR =
  /^(?:\p{L}*oplichter|dader|\p{L}*dief|rover|fraudeur|crimineel|vandaal|hacker|cybercrimineel|afperser|ontvoerder|kaper|moordenaar|brandstichter|smokkelaar|handlanger|\p{L}*overvaller|inbreker|schutter|aanvaller|belager)$/u;
/** Bodies and events that “the” takes up, where nothing follows that says which one. */
const NAMED_BEFORE =
  /^(?:bedrijf|onderneming|organisatie|vereniging|stichting|instelling|concern|vakbond|bond|partij|club|ploeg|omroep|keten|fabrikant|producent|ongeluk|ongeval|aanrijding|botsing|incident|steekpartij|schietpartij|explosie|ontploffing|overval|aanslag|aanval|beroving|vechtpartij|mishandeling|inval|vondst|voorval|regio|plaats|gebied|onderdeel|branche|sector)$/;
const SINGULAR_PRONOUN = /^(?:hij|hem|haar|zijn)$/;
const PLURAL_PRONOUN = /^(?:hen|hun)$/;
const THEN =
  /^(?:destijds|indertijd|toentertijd|eveneens|evenmin|vervolgens|daarna|laatstgenoemde|diezelfde|datzelfde)$/;

/**
 * Words of a sentence that take up what was said before it: die regio, beide vrouwen, de chauffeur, ze, daar, destijds.
 * What stands before them in the same sentence may be what they take up, and then they are none.
 */
export function backReferences(tokens: readonly Token[], dates: readonly DateMention[]): BackReference[] {
  return tokens.flatMap((token) => {
    // die nacht, dat jaar: a wording of its own has the date, the sentence as it stands has not
    if (isThatTime(tokens, token)) return [{ token }];
    if (dates.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
    const noun = headBehind(tokens, token.index) ?? token;
    if (isOneOfThose(tokens, token)) return [{ token, noun }];
    if (isRoleBack(tokens, token)) return [{ token, noun, isRole: true }];
    return isWordBack(tokens, token) ? [{ token }] : [];
  });
}

function isThatTime(tokens: readonly Token[], token: Token): boolean {
  const noun = /^(?:die|dat|diezelfde|datzelfde)$/.test(lower(token)) ? tokens[token.index + 1] : undefined;
  if (!noun || !TIME.test(noun.lemma.toLowerCase()) || (token.upos !== 'DET' && lower(token).length === 3))
    return false;
  return !tokens.slice(0, token.index).some(({ upos }) => upos === 'NUM');
}

/** Die regio, beide vrouwen, vier andere verdachten. */
function isOneOfThose(tokens: readonly Token[], token: Token): boolean {
  const word = lower(token);
  const before = tokens.slice(0, token.index);
  const head = headBehind(tokens, token.index);
  if (word === 'beide' || word === 'beiden') return !before.some(({ upos }) => upos === 'CCONJ');
  if (word === 'anderen' || (word === 'andere' && head)) {
    const counted = before.at(-1);
    if (/^(?:onder|een|elke|iedere|geen|alle)$/.test(lower(counted))) return false;
    const isSome =
      word === 'anderen' ||
      counted?.upos === 'NUM' ||
      /^(?:de|het|veel|enkele|meerdere|verschillende|tientallen|honderden)$/.test(lower(counted));
    return isSome && !before.some((other) => isCounted(tokens, other));
  }
  if (!head || token.upos !== 'DET' || !/^(?:die|deze|dit|dat)$/.test(word)) return false;
  const lemma = head.lemma.toLowerCase();
  return !TIME.test(lemma) && !before.some((other) => other.lemma.toLowerCase() === lemma);
}

/** De chauffeur, het bedrijf, de verdachten, where the sentence itself has not said of whom or what it speaks. */
function isRoleBack(tokens: readonly Token[], token: Token): boolean {
  const head = /^(?:de|het)$/.test(lower(token)) ? headBehind(tokens, token.index) : undefined;
  const lemma = head?.lemma.toLowerCase() ?? '';
  if (!head || !(PARTICIPANT.test(lemma) || (NAMED_BEFORE.test(lemma) && head.feats.Number !== 'Plur'))) return false;
  // de grootste club, de enige overlevende, de eerste verdachte: there is one
  const modifiers = tokens.slice(token.index + 1, head.index);
  if (modifiers.some((word) => word.feats.Degree === 'Sup' || /^(?:enige|eerste|meeste|beste)$/.test(lower(word))))
    return false;
  const before = tokens.slice(0, token.index);
  return (
    !isSpecified(tokens, head) && !before.some((other) => isIntroduced(tokens, other) && canBe(tokens, other, lemma))
  );
}

/** Bij 220 mensen lukte het de oplichters: whom something is done to are none of those who do it. */
function canBe(tokens: readonly Token[], { index }: Token, lemma: string): boolean {
  if (!PERPETRATOR.test(lemma)) return true;
  const introduced = headBehind(tokens, index)?.lemma.toLowerCase() ?? '';
  return PARTICIPANT.test(introduced) && !/slachtoffer$/.test(introduced);
}

function isWordBack(tokens: readonly Token[], token: Token): boolean {
  const word = lower(token);
  const before = tokens.slice(0, token.index);
  const next = tokens[token.index + 1];
  const isSubject = token.upos === 'PRON' || token.upos === 'DET';
  if (THEN.test(word)) return true;
  if (word === 'daar' || word === 'hier')
    return !/^(?:vandaan|naartoe|heen)$/.test(lower(next)) && !before.some((other) => isPlace(tokens, other));
  if (word === 'dat') {
    if (token.upos === 'PRON') return token.feats.PronType !== 'Rel' && !before.some(({ upos }) => upos === 'VERB');
    // zijn dat er 1,3 miljoen: no verb closes a clause that it would open
    const rest = tokens.slice(token.index + 1);
    return COPULA.test(lower(before.at(-1))) && !rest.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  }
  if (!isSubject) return false;
  if (word === 'ze' || word === 'zij') {
    const isMany = isPlural(tokens, token.index);
    return !before.some((other) => isNounOf(other, isMany));
  }
  if (SINGULAR_PRONOUN.test(word)) return !before.some((other) => isNounOf(other, false));
  return PLURAL_PRONOUN.test(word) && !before.some((other) => isNounOf(other, true));
}

/** The noun of the phrase that a determiner opens, over its numbers and adjectives. */
export function headBehind(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at + 1; index < at + 6; index += 1) {
    const token = tokens[index];
    if (token?.upos === 'NOUN') return token;
    if (!/^(?:NUM|ADJ|ADV)$/.test(token?.upos ?? '') && token?.feats.VerbForm !== 'Part') return undefined;
  }
  return undefined;
}

/** De verdachte Jan, de chauffeur van Arriva, de man die vrijdag werd aangehouden: which one, the phrase itself says. */
function isSpecified(tokens: readonly Token[], head: Token): boolean {
  const [first, second, third] = tokens.slice(head.index + 1);
  if (first?.upos === 'PROPN' || /^(?:dat|die|wie|waar\p{Ll}*|achter|naar|tussen)$/u.test(lower(first))) return true;
  if (lower(first) === ',' && /^(?:die|dat|wie)$/.test(lower(second))) return true;
  return (
    /^(?:van|voor|met|bij|in|op|aan|onder)$/.test(lower(first)) &&
    (second?.upos === 'PROPN' || /^(?:de|het|een|deze|dit)$/.test(lower(second))) &&
    third !== undefined
  );
}

/** Whether a token before opens an indefinite or counted phrase, of which a later definite can be. */
function isIntroduced(tokens: readonly Token[], token: Token): boolean {
  return (lower(token) === 'een' && tokens[token.index + 1] !== undefined) || isCounted(tokens, token);
}

function isCounted(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  return token.upos === 'NUM' && (next?.upos === 'NOUN' || next?.upos === 'ADJ') && lower(next) !== 'andere';
}

function isPlace(tokens: readonly Token[], token: Token): boolean {
  const isHead = token.upos === 'NOUN' || token.upos === 'PROPN';
  return isHead && tokens.slice(Math.max(0, token.index - 4), token.index).some(({ upos }) => upos === 'ADP');
}

/** Whether ze is many: its finite verb is plural (ze zaten, vonden ze), or it is no subject (had de politie ze gevolgd). */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const isFinite = (token: Token | undefined): boolean => token?.feats.VerbForm === 'Fin';
  if (/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? '')) return true;
  const verb = isFinite(tokens[at - 1]) ? tokens[at - 1] : tokens.slice(at + 1).find(isFinite);
  return verb?.feats.Number === 'Plur';
}

function isNounOf({ upos, feats, lemma }: Token, isMany: boolean): boolean {
  if (upos === 'PROPN') return true;
  if (upos !== 'NOUN' || TIME.test(lemma.toLowerCase())) return false;
  return isMany ? feats.Number === 'Plur' : feats.Number !== 'Plur';
}
