import { frameIndex } from '../../lexicon/frames.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isKnownLemma, isNounForm, isSingularForm, joinedNouns, singularsOf } from '../../lexicon/terms.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { infinitiveAsNoun } from '../phrases/nominal-infinitives.ts';
import { isMark, lower } from '../words.ts';

const OPENS_PHRASE =
  /^(?:de|het|een|deze|dit|zijn|haar|hun|ons|onze|geen|elke|elk|alle|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/;

/**
 * The sentence with words put right that the tagger took for something else: a participle that it took for a noun, a word after a determiner
 * or number that the termbase knows as a noun, and that no noun follows (het ziekenhuis, een omzet, 19 drugslabs).
 */
export function retag(sentence: Sentence, lexicon: Lexicon): Sentence {
  const isPointing = opensPointing(sentence.tokens);
  const tokens = sentence.tokens.map((token, index) => {
    if (isPointing && index === 0) return { ...token, upos: 'PRON' as const };
    if (isPointing && index === 1)
      return { ...token, upos: 'VERB' as const, feats: { VerbForm: 'Fin' as const, Tense: 'Pres' as const } };
    if (isVerbOfState(sentence.tokens, index))
      return { ...token, upos: 'AUX' as const, feats: { VerbForm: 'Fin' as const, Tense: 'Pres' as const } };
    const infinitive = infinitiveAsNoun(sentence.tokens, index);
    if (infinitive !== undefined)
      return {
        ...token,
        upos: 'NOUN' as const,
        lemma: infinitive,
        feats: { Number: 'Sing' as const },
        head: index - 2,
        deprel: 'conj',
      };
    if (isSportOfContest(sentence.tokens, index))
      return { ...asNoun(token, lexicon), feats: { Number: 'Sing' as const } };
    const described = asAttribute(sentence.tokens, index, lexicon);
    if (described) return described;
    if (isHiddenPresent(sentence.tokens, index, lexicon))
      return { ...token, upos: 'VERB' as const, feats: { VerbForm: 'Fin' as const, Tense: 'Pres' as const } };
    if (isMoreOf(sentence.tokens, index) && isNounForm(lexicon, token.text)) return asNoun(token, lexicon);
    if (isHiddenNoun(sentence.tokens, index, lexicon) || opensJoined(sentence.tokens, index, lexicon))
      return asNoun(token, lexicon);
    if (isHiddenParticiple(sentence.tokens, index, lexicon))
      return { ...token, upos: 'VERB' as const, feats: { VerbForm: 'Part' as const } };
    if (isHiddenFinite(sentence.tokens, index, lexicon))
      return { ...token, upos: 'VERB' as const, feats: { VerbForm: 'Fin' as const, Tense: 'Past' as const } };
    if (token.upos === 'NOUN' && !token.feats.Number && token.lemma.toLowerCase() === lower(token))
      return { ...token, ...numbered(token, lexicon) };
    if (token.upos === 'NOUN' && token.feats.Number === 'Plur' && isSingularForm(lexicon, token.text))
      return { ...token, feats: { ...token.feats, Number: 'Sing' as const } };
    return token;
  });
  return { ...sentence, tokens: tokens.map((_, index) => joined(tokens, index, sentence.tokens)) };
}

/**
 * A noun put right behind en or of (dijken en gemalen, no participle of malen) is coordinated with the noun before it, and what hung on the
 * verb it was taken for hangs on the verb of its clause.
 */
function joined(tokens: readonly Token[], index: number, before: readonly Token[]): Token {
  const token = tokens[index]!;
  if (token !== before[index] && isJoinedNoun(before, index)) return { ...token, head: index - 2, deprel: 'conj' };
  const head = token.head >= 0 ? before[token.head] : undefined;
  if (!head || tokens[token.head] === head || token.deprel === 'cc' || !isJoinedNoun(before, token.head)) return token;
  return { ...token, head: head.head };
}

/** Behind a noun and en or of: a plural that is a strong participle too, where no auxiliary asks for a participle. */
function isJoinedNoun(tokens: readonly Token[], index: number): boolean {
  const [partner, joint, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (partner?.upos !== 'NOUN' || !/^(?:en|of)$/.test(lower(joint)) || token?.upos !== 'VERB') return false;
  return /en$/.test(token.text) && !tokens.some(({ upos }) => upos === 'AUX');
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

/** Die kost 3 miljoen euro: a pronoun and the only verb of its sentence, no determiner and noun. */
function opensPointing(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (!/^(?:die|deze|dat|dit)$/.test(lower(first)) || second?.upos !== 'NOUN') return false;
  if (!third || !(/^(?:NUM|DET|ADV|PRON)$/.test(third.upos) || /^\p{Sc}|^\d/u.test(third.text))) return false;
  if (tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return false;
  return (frameIndex().verbs.get(lower(second)) ?? []).some(({ kind }) => kind === 'present');
}

/** … en zijn zeker van een plaats, en zijn daardoor vierde: no word of a phrase stands behind it that it could own. */
function isVerbOfState(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, beyond] = [tokens[index - 1], tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (token.text !== 'zijn' || token.upos === 'AUX' || !/^(?:en|maar)$/.test(lower(before))) return false;
  const isAdverb = /^(?:zeker|daarmee|daardoor|nu|dus|inmiddels|hierdoor|hiermee|daarom|opnieuw|nog|al|ook)$/.test(
    lower(next),
  );
  return isAdverb && !/^(?:ADJ|NOUN|PROPN)$/.test(beyond?.upos ?? '');
}

/** Championships, cups and tables that a sport follows without a word between. */
const CONTEST =
  /^(?:wk|ek|nk|ok|\p{Ll}*wereldbeker|\p{Ll}*kampioenschap(?:pen)?|\p{Ll}*competitie|\p{Ll}*toernooi|\p{Ll}*ranglijst|\p{Ll}*klassement|bondscoach|bondsploeg|olympiër)$/u;
const SPORT =
  /^(?:\p{Ll}*schaatsen|\p{Ll}*zwemmen|turnen|roeien|\p{Ll}*wielrennen|zeilen|schermen|hardlopen|veldrijden|veldlopen|shorttracken|tennissen|boksen|kickboksen|worstelen|skiën|langlaufen|mountainbiken|hockeyen|handballen|rodelen|bobsleeën|snowboarden|boogschieten|schieten|trampolinespringen|schoonspringen|schansspringen|paardrijden|tafeltennissen|darten|schaken|dammen|klimmen|gewichtheffen|skeeleren|surfen|windsurfen|kitesurfen|kanoën|roeien|tijdrijden|kunstrijden|waterskiën|biljarten|bridgen|vissen)$/u;

/** Bij het WK zwemmen, de wereldbeker schaatsen: the sport of a contest, and no verb of the clause. */
function isSportOfContest(tokens: readonly Token[], index: number): boolean {
  const [token, before, next] = [tokens[index]!, tokens[index - 1], tokens[index + 1]];
  // wil op het WK schaatsen: there it is what somebody wants to do
  const isLast = !next || isMark(next);
  if (isLast && tokens.some(({ lemma }) => MODAL.test(lemma))) return false;
  return token.upos === 'VERB' && SPORT.test(token.text) && CONTEST.test(lower(before));
}

const MODAL = /^(?:willen|kunnen|mogen|moeten|zullen|gaan|komen|laten|blijven|hopen|proberen)$/;

/** A strong participle that closes its clause (zijn er 80 vrijgelaten): no plural noun. */
function isHiddenParticiple(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (token.upos !== 'NOUN' || !/en$/.test(token.text) || (next && !isMark(next))) return false;
  if (!before || /^(?:DET|ADP|ADJ)$/.test(before.upos) || isNounForm(lexicon, token.text)) return false;
  return (frameIndex().verbs.get(lower(token)) ?? []).some(({ kind }) => kind === 'participle');
}

/** Vorig jaar bezochten 300.000 mensen het museum: the only verb of its sentence, and no noun of any termbase. */
function isHiddenFinite(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (token.upos !== 'NOUN' || !/(?:en|de|te)$/.test(token.text) || token.text !== lower(token)) return false;
  if (!before || !/^(?:NOUN|PROPN|NUM|ADV|PRON)$/.test(before.upos) || isNounForm(lexicon, token.text)) return false;
  if (tokens.some(({ upos, feats }) => upos === 'AUX' || (upos === 'VERB' && feats.VerbForm === 'Fin'))) return false;
  return (frameIndex().verbs.get(lower(token)) ?? []).some(({ kind }) => kind === 'past');
}

/** De reorganisatie kost 210 banen: between its subject and a number stands the verb, and no second noun. */
function isHiddenPresent(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (token.upos !== 'NOUN' || before?.upos !== 'NOUN' || next?.upos !== 'NUM' || !/t$/.test(token.text)) return false;
  if (tokens.slice(0, index).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return false;
  if (lower(token) !== 'kost' && isNounForm(lexicon, token.text)) return false;
  return (frameIndex().verbs.get(lower(token)) ?? []).some(({ kind }) => kind === 'present');
}

/** Boekten 7 procent meer omzet: what there is more of, where the clause has its verb before. */
function isMoreOf(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.upos !== 'VERB' || !/^(?:meer|minder)$/.test(lower(tokens[index - 1]))) return false;
  if (!/^(?:procent|%)$/.test(lower(tokens[index - 2]))) return false;
  const before = tokens.slice(0, index - 2);
  return before.some(({ feats }) => feats.VerbForm === 'Fin') && !before.some(({ upos }) => upos === 'SCONJ');
}

function isHiddenNoun(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!;
  if (/^(?:NOUN|PROPN|NUM|DET|PRON|ADP|PUNCT|AUX|CCONJ|SCONJ)$/.test(token.upos) || token.text !== lower(token))
    return false;
  const next = tokens[index + 1];
  const owner = tokens[index - 1];
  if (isJoinedNoun(tokens, index)) return isNounForm(lexicon, token.text);
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

function asNoun(token: Token, lexicon: Lexicon): Token {
  return { ...token, upos: 'NOUN', lemma: lower(token), feats: {}, ...numbered(token, lexicon) };
}

/** De lonen gaan omhoog: lemma and number of a plural, where the termbase knows what of. */
function numbered(token: Token, lexicon: Lexicon): Partial<Token> {
  const form = lower(token);
  if (isKnownLemma(lexicon, form)) return {};
  const one = singularsOf(form).find((singular) => singular !== form && isKnownLemma(lexicon, singular));
  return one === undefined ? {} : { lemma: one, feats: { Number: 'Plur' } };
}

/** Aan gedupeerde ouders, met alleenstaande vrouwen: an adjective that is a noun by itself, right before its noun. */
function asAttribute(tokens: readonly Token[], index: number, lexicon: Lexicon): Token | undefined {
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
}
