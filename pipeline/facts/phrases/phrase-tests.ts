import { joinedNouns } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { isMark, lower } from '../words.ts';

/** Net als Ajax won PSV: whom somebody is like; elsewhere it joins a list. */
export const LIKE = ['net', 'als'];

/** Words that als compares with: even groot als, net als, zowel … als. */
const COMPARING =
  /^(?:zo|zowel|even\p{L}*|net|zoveel|dezelfde|hetzelfde|zelfde|dubbel|keer|anders|zoals|alsof|precies|evenals)$/u;

/** Stapt op als voorzitter: the capacity in which somebody does something, no comparison. */
export function isInCapacity(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens[at]) !== 'als' || at === 0) return false;
  return !tokens.slice(Math.max(0, at - 8), at).some((token) => COMPARING.test(lower(token)));
}

/** een van de inzittenden, één van hen. */
export function isOneOf(tokens: readonly Token[], at: number): boolean {
  const [one, of, whole] = [0, 1, 2].map((step) => lower(tokens[at + step]));
  return /^[eé][eé]n$/.test(one!) && of === 'van' && /^(?:de|die|deze|hen)$/.test(whole!);
}

/** The words of a noun such as college van burgemeester en wethouders. */
export function joinedNounAt(
  { lexicon }: SentenceContext,
  tokens: readonly Token[],
  at: number,
): readonly string[] | undefined {
  const { lemma } = tokens[at]!;
  return joinedNouns(lexicon)
    .get(lemma.toLowerCase())
    ?.find((words) => words.every((word, step) => step === 0 || lower(tokens[at + step]) === word));
}

/** Before a plural an adjective ends in -e: a word that does not is an adverb (geregeld mensen ontvoeren). */
export function isPluralForm({ feats, text, lemma }: Token): boolean {
  return feats.Number === 'Plur' || (text.toLowerCase() !== lemma.toLowerCase() && /(?:en|s)$/.test(text));
}

/** Whether a word can be the head of a noun phrase; an infinitive only where an article makes it a noun. */
export function isNominal(token: Token, nominalised: boolean): boolean {
  return (
    token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    ((token.upos === 'X' || token.upos === 'SYM') && /^\p{L}/u.test(token.text)) ||
    (token.upos === 'VERB' && token.feats.VerbForm === 'Inf') ||
    (token.upos === 'VERB' && /en$/.test(token.text) && nominalised)
  );
}

/** Whether a word that can be a pronoun stands before a noun of its own (het huis, die mannen). */
export function startsNounPhrase(tokens: readonly Token[], at: number, verbs: ReadonlySet<number>): boolean {
  const next = tokens[at + 1];
  if (!next || verbs.has(next.index) || next.index !== tokens[at]!.index + 1) return false;
  if (next.text === 'OM') return true;
  // het enige wapen: the tagger takes enige for a pronoun
  const isOnly = /^(?:enige|beide)$/.test(lower(next)) && tokens[at + 2]?.upos === 'NOUN';
  return (
    /^(?:het|die|dat|dit|deze|haar|hun|ons)$/.test(lower(tokens[at])) &&
    (isOnly || /^(?:NOUN|ADJ|NUM|VERB|PROPN)$/.test(next.upos))
  );
}

/** A preposition at the end of its clause or before a verb is a particle. */
export function isParticle(tokens: readonly Token[], at: number, verbs: Clause['verbs']): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  // kondigde aan 300 banen te schrappen: a verb that is none without it, and the only one of its kind
  const isOwn = verbs.some(
    ({ token: verb, triggers }) =>
      verb.index < token.index &&
      triggers.some(({ particle }) => particle === lower(token)) &&
      triggers.every(({ particle }) => particle !== undefined),
  );
  if (isOwn && tokens.every((other) => other === token || lower(other) !== lower(token))) return true;
  if (token.deprel === 'compound:prt')
    return (
      next === undefined ||
      (isMark(next) && !/^[-−–]$/.test(next.text)) ||
      !/^(?:DET|NOUN|PROPN|NUM|PRON|PUNCT|SYM)$/.test(next.upos)
    );
  // begraven naast “Marietje”: an opening mark ends no phrase
  if (next && /^[“„"‘'«]$/.test(next.text) && tokens[at + 2]?.upos !== undefined) return isMark(tokens[at + 2]);
  // naar -5 graden: the sign of a figure
  const isSign = /^[-−–]$/.test(next?.text ?? '') && /^\d/.test(tokens[at + 2]?.text ?? '');
  return next === undefined || (isMark(next) && !isSign);
}
