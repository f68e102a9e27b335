import { MATERIAL } from '../../lexicon/materials.ts';
import { frameIndex } from '../../lexicon/frames.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { gazetteerOf } from '../../lexicon/names.ts';
import { isKnownLemma, isNounForm, isSingularForm, joinedNouns, singularsOf } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import { infinitiveAsNoun } from '../phrases/nominal-infinitives.ts';
import { isMark, lower } from '../words.ts';
import type { Reading } from './retag.ts';

const OPENS_PHRASE =
  /^(?:de|het|een|deze|dit|zijn|haar|hun|ons|onze|geen|elke|elk|alle|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/;

/** Het wegen en vervoeren: an infinitive that is coordinated with one that is a noun. */
export const coordinatedInfinitive: Reading = (tokens, index) => {
  const lemma = infinitiveAsNoun(tokens, index);
  if (lemma === undefined) return undefined;
  return { ...tokens[index]!, upos: 'NOUN', lemma, feats: { Number: 'Sing' }, head: index - 2, deprel: 'conj' };
};

/** Championships, cups and tables that a sport follows without a word between. */
const CONTEST =
  /^(?:wk|ek|nk|ok|\p{Ll}*wereldbeker|\p{Ll}*kampioenschap(?:pen)?|\p{Ll}*competitie|\p{Ll}*toernooi|\p{Ll}*ranglijst|\p{Ll}*klassement|bondscoach|bondsploeg|olympiër)$/u;
const SPORT =
  /^(?:\p{Ll}*schaatsen|\p{Ll}*zwemmen|turnen|roeien|\p{Ll}*wielrennen|zeilen|schermen|hardlopen|veldrijden|veldlopen|shorttracken|tennissen|boksen|kickboksen|worstelen|skiën|langlaufen|mountainbiken|hockeyen|handballen|rodelen|bobsleeën|snowboarden|boogschieten|schieten|trampolinespringen|schoonspringen|schansspringen|paardrijden|tafeltennissen|darten|schaken|dammen|klimmen|gewichtheffen|skeeleren|surfen|windsurfen|kitesurfen|kanoën|roeien|tijdrijden|kunstrijden|waterskiën|biljarten|bridgen|vissen)$/u;

/** Bij het WK zwemmen, de wereldbeker schaatsen: the sport of a contest, and no verb of the clause. */
export const sportOfContest: Reading = (tokens, index, lexicon) => {
  const [token, before, next] = [tokens[index]!, tokens[index - 1], tokens[index + 1]];
  // wil op het WK schaatsen: there it is what somebody wants to do
  const isLast = !next || isMark(next);
  if (isLast && tokens.some(({ lemma }) => MODAL.test(lemma))) return undefined;
  const isSport = token.upos === 'VERB' && SPORT.test(token.text) && CONTEST.test(lower(before));
  return isSport ? { ...asNoun(token, lexicon), feats: { Number: 'Sing' } } : undefined;
};

const MODAL = /^(?:willen|kunnen|mogen|moeten|zullen|gaan|komen|laten|blijven|hopen|proberen)$/;

/** Aan gedupeerde ouders, met alleenstaande vrouwen: an adjective that is a noun by itself, right before its noun. */
export const attribute: Reading = (tokens, index, lexicon) => {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  const base = lower(token).replace(/e$/, '');
  if (
    token.upos !== 'NOUN' ||
    next?.upos !== 'NOUN' ||
    !/^ge\p{L}+[dt]e$|^(?:werkloze|alleenstaande|verslaafde)$/u.test(lower(token))
  )
    return undefined;
  if (!isKnownLemma(lexicon, base)) return undefined;
  return { ...token, upos: 'ADJ', lemma: base, feats: {}, head: index + 1, deprel: 'amod' };
};

/** Een Bossche rechter: the adjective of a place before its noun. */
export const ofPlace: Reading = (tokens, index, lexicon) => {
  const [token, next] = [tokens[index]!, tokens[index + 1]];
  if (!/^(?:NOUN|PROPN|X)$/.test(token.upos) || next?.upos !== 'NOUN' || !/^\p{Lu}.*e$/u.test(token.text))
    return undefined;
  if (!gazetteerOf(lexicon).townAdjectives.has(lower(token))) return undefined;
  return { ...token, upos: 'ADJ', lemma: lower(token), feats: {}, head: index + 1, deprel: 'amod' };
};

/** Houten huizen: an adjective before its noun, or before a number whose noun it shares. */
export const material: Reading = (tokens, index) => {
  const [token, next, number] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (token.upos === 'ADJ' || !MATERIAL.test(token.text)) return undefined;
  const isShared = /^(?:en|of)$/.test(lower(next)) && number?.upos === 'NUM';
  if (next?.upos !== 'NOUN' && !isShared) return undefined;
  return { ...token, upos: 'ADJ', lemma: lower(token), feats: {}, deprel: 'amod' };
};

/** Boekten 7 procent meer omzet: what there is more of, where the clause has its verb before. */
export const moreOf: Reading = (tokens, index, lexicon) => {
  const token = tokens[index]!;
  if (token.upos !== 'VERB' || !/^(?:meer|minder)$/.test(lower(tokens[index - 1]))) return undefined;
  if (!/^(?:procent|%)$/.test(lower(tokens[index - 2]))) return undefined;
  const before = tokens.slice(0, index - 2);
  const isMain = before.some(({ feats }) => feats.VerbForm === 'Fin') && !before.some(({ upos }) => upos === 'SCONJ');
  return isMain && isNounForm(lexicon, token.text) ? asNoun(token, lexicon) : undefined;
};

/** A word after a determiner or number that the termbase knows as a noun, and that no noun follows; the first of a noun of several words. */
export const hiddenNoun: Reading = (tokens, index, lexicon) =>
  isHiddenNoun(tokens, index, lexicon) || opensJoined(tokens, index, lexicon)
    ? asNoun(tokens[index]!, lexicon)
    : undefined;

function isHiddenNoun(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!;
  if (/^(?:NOUN|PROPN|NUM|DET|PRON|ADP|PUNCT|AUX|CCONJ|SCONJ)$/.test(token.upos) || token.text !== lower(token))
    return false;
  const next = tokens[index + 1];
  const owner = tokens[index - 1];
  if (isJoinedNoun(tokens, index)) return isNounForm(lexicon, token.text);
  // het aantal overvallen: a plural that is a verb as well
  const isNumber = token.upos === 'VERB' && lower(owner) === 'aantal' && /(?:en|s)$/.test(token.text);
  if (isNumber && isNounForm(lexicon, token.text)) return true;
  if (token.upos === 'VERB' && owner?.upos === 'ADP' && !/^(?:te|om)$/.test(lower(owner))) {
    if (owner.deprel === 'case') return isNounForm(lexicon, token.text);
    // klachten over geluidsoverlast: a form of no verb that is known
    if (!frameIndex().verbs.has(lower(token)) && isNounForm(lexicon, token.text)) return true;
  }
  if (next && (/^(?:NOUN|PROPN)$/.test(next.upos) || (next.upos === 'ADJ' && /e$/.test(next.text)))) return false;
  if (/^(?:ADV|X)$/.test(token.upos) && token.text.length >= 6) return isNounForm(lexicon, token.text);
  let at = index - 1;
  while (at >= 0 && tokens[at]!.upos === 'ADJ' && /(?:e|en)$/.test(tokens[at]!.text)) at -= 1;
  const before = tokens[at];
  if (!before || !(OPENS_PHRASE.test(lower(before)) || before.upos === 'NUM')) return false;
  // halverwege 2024 sloten drie winkels: a year counts nothing
  if (/^(?:1[5-9]|20)\d\d$/.test(before.text) && token.feats.VerbForm === 'Fin') return false;
  if (
    token.upos === 'ADJ' &&
    /e$/.test(token.text) &&
    at === index - 1 &&
    before.upos !== 'NUM' &&
    !isNounForm(lexicon, token.text)
  )
    return false;
  return isNounForm(lexicon, token.text);
}

/** Voor rijden onder invloed: an infinitive that opens a noun of several words. */
function opensJoined(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const isJoined = /^(?:en|of|,)$/.test(lower(before)) && tokens[index - 2]?.upos === 'NOUN';
  if (token.upos !== 'VERB' || !(before?.upos === 'ADP' || isJoined) || lower(before) === 'te') return false;
  const joined = joinedNouns(lexicon).get(lower(token)) ?? [];
  return joined.some((words) => words.every((word, step) => lower(tokens[index + step]) === word));
}

/** Behind a noun and en or of: a plural that is a strong participle too, where no auxiliary asks for a participle. */
export function isJoinedNoun(tokens: readonly Token[], index: number): boolean {
  const [partner, joint, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (partner?.upos !== 'NOUN' || !/^(?:en|of)$/.test(lower(joint)) || token?.upos !== 'VERB') return false;
  return /en$/.test(token.text) && !tokens.some(({ upos }) => upos === 'AUX');
}

/** De lonen gaan omhoog: a noun whose number the tagger left open or took for the other. */
export const nounOfNumber: Reading = (tokens, index, lexicon) => {
  const token = tokens[index]!;
  if (token.upos !== 'NOUN') return undefined;
  if (!token.feats.Number && token.lemma.toLowerCase() === lower(token))
    return { ...token, ...numbered(token, lexicon) };
  if (token.feats.Number !== 'Plur' || !isSingularForm(lexicon, token.text)) return undefined;
  return { ...token, feats: { ...token.feats, Number: 'Sing' } };
};

function asNoun(token: Token, lexicon: Lexicon): Token {
  return { ...token, upos: 'NOUN', lemma: lower(token), feats: {}, ...numbered(token, lexicon) };
}

/** Lemma and number of a plural, where the termbase knows what of. */
function numbered(token: Token, lexicon: Lexicon): Partial<Token> {
  const form = lower(token);
  if (isKnownLemma(lexicon, form)) return {};
  const one = singularsOf(form).find((singular) => singular !== form && isKnownLemma(lexicon, singular));
  return one === undefined ? {} : { lemma: one, feats: { Number: 'Plur' } };
}

/** De netto winst, een bruto loon: an adjective that the tagger takes for a noun or an adverb. */
export const netOrGross: Reading = (tokens, index) => {
  const token = tokens[index]!;
  const isBefore = /^(?:DET|ADP|ADJ)$/.test(tokens[index - 1]?.upos ?? 'DET') && tokens[index + 1]?.upos === 'NOUN';
  if (!/^(?:netto|bruto)$/.test(lower(token)) || !isBefore) return undefined;
  return { ...token, upos: 'ADJ', lemma: lower(token), head: index + 1, deprel: 'amod', feats: {} };
};
