import { conceptOfNoun, singularsOf } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import { lower } from '../words.ts';

/** The last part of a compound has this many letters at least. */
const SHORTEST = 4;

/** A noun whose first part stands apart, and where it ends in the tokens of its clause. */
interface SuspendedNoun {
  noun: Token;
  last: number;
}

/**
 * Two nouns that share their last part, written once (bus- en tramreizigers): as one noun where the lexicon has them so,
 * else the first of them made whole (land- en tuinbouw: landbouw), so that the two are read as a list.
 */
export function suspendedNounAt(
  context: SentenceContext,
  tokens: readonly Token[],
  at: number,
): SuspendedNoun | undefined {
  const token = tokens[at];
  const first = token && /^\p{L}{2,}(?=-$)/u.exec(token.text)?.[0].toLowerCase();
  if (first === undefined || !/^(?:en|of)$/.test(lower(tokens[at + 1]))) return undefined;
  const whole = tokens[at + 2];
  if (whole?.upos !== 'NOUN' || whole.index !== token!.index + 2) return undefined;
  const both = `${first}- ${lower(tokens[at + 1])} `;
  const joint = `${both}${lower(whole)}`;
  const lemma = singularsOf(lower(whole)).find((one) => has(context, `${both}${one}`, joint));
  if (lemma !== undefined)
    return { noun: { ...whole, start: token!.start, text: joint, lemma: `${both}${lemma}` }, last: at + 2 };
  for (let cut = 2; cut <= whole.text.length - SHORTEST; cut += 1) {
    const text = `${first}${lower(whole).slice(cut)}`;
    const known = singularsOf(text).find((one) => has(context, one, text));
    if (known !== undefined)
      return { noun: { ...token!, text, lemma: known, upos: 'NOUN', feats: whole.feats }, last: at };
  }
  return undefined;
}

/** De land- en tuinbouw: the article of the first is that of the second. */
export function articleBefore(tokens: readonly Token[], at: number): string | undefined {
  const isSecond = /^(?:en|of)$/.test(lower(tokens[at - 1])) && /^\p{L}{2,}-$/u.test(tokens[at - 2]?.text ?? '');
  return isSecond ? /^(?:de|het|deze|die|dit|dat)$/.exec(lower(tokens[at - 3]))?.[0] : undefined;
}

function has({ lexicon, words }: SentenceContext, lemma: string, form: string): boolean {
  return conceptOfNoun(lexicon, lemma, form, words) !== undefined;
}
