import { frameIndex } from '../../lexicon/frames.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isNounForm } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import { isMark, lower } from '../words.ts';
import type { Reading } from './retag.ts';

const PRESENT = { upos: 'VERB', feats: { VerbForm: 'Fin', Tense: 'Pres' } } as const;
const PAST = { upos: 'VERB', feats: { VerbForm: 'Fin', Tense: 'Past' } } as const;
const PARTICIPLE = { upos: 'VERB', feats: { VerbForm: 'Part' } } as const;

/** Die kost 3 miljoen euro: a pronoun and the only verb of its sentence, no determiner and noun. */
export const pointing: Reading = (tokens, index) => {
  const token = tokens[index]!;
  if (index > 1 || !opensPointing(tokens)) return undefined;
  return index === 0 ? { ...token, upos: 'PRON' } : { ...token, ...PRESENT };
};

function opensPointing(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (!/^(?:die|deze|dat|dit)$/.test(lower(first)) || second?.upos !== 'NOUN') return false;
  if (!third || !(/^(?:NUM|DET|ADV|PRON)$/.test(third.upos) || /^\p{Sc}|^\d/u.test(third.text))) return false;
  if (tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return false;
  return (frameIndex().verbs.get(lower(second)) ?? []).some(({ kind }) => kind === 'present');
}

/** … en zijn zeker van een plaats, en zijn daardoor vierde: no word of a phrase stands behind it that it could own. */
export const verbOfState: Reading = (tokens, index) => {
  const [before, token, next, beyond] = [tokens[index - 1], tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (token.text !== 'zijn' || token.upos === 'AUX' || !/^(?:en|maar)$/.test(lower(before))) return undefined;
  const isAdverb = /^(?:zeker|daarmee|daardoor|nu|dus|inmiddels|hierdoor|hiermee|daarom|opnieuw|nog|al|ook)$/.test(
    lower(next),
  );
  const isOwner = /^(?:ADJ|NOUN|PROPN)$/.test(beyond?.upos ?? '');
  return isAdverb && !isOwner ? { ...token, upos: 'AUX', feats: PRESENT.feats } : undefined;
};

/** De reorganisatie kost 210 banen: between its subject and a number stands the verb, and no second noun. */
export const presentTense: Reading = (tokens, index, lexicon) => {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (token.upos !== 'NOUN' || before?.upos !== 'NOUN' || next?.upos !== 'NUM' || !/t$/.test(token.text))
    return undefined;
  if (tokens.slice(0, index).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return undefined;
  if (lower(token) !== 'kost' && isNounForm(lexicon, token.text)) return undefined;
  return isForm(token, 'present') ? { ...token, ...PRESENT } : undefined;
};

/**
 * A strong participle that closes its clause (zijn er 80 vrijgelaten): no plural noun; and a weak one right behind the
 * noun that is its object, under an auxiliary (heeft straffen geëist van twee jaar).
 */
export const participle: Reading = (tokens, index, lexicon) => {
  const token = tokens[index]!;
  if (isWeakParticiple(tokens, index, lexicon)) return { ...token, ...PARTICIPLE };
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (token.upos !== 'NOUN' || !/en$/.test(token.text) || (next && !isMark(next))) return undefined;
  if (!before || /^(?:DET|ADP|ADJ)$/.test(before.upos) || isNounForm(lexicon, token.text)) return undefined;
  return isForm(token, 'participle') ? { ...token, ...PARTICIPLE } : undefined;
};

function isWeakParticiple(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (token.upos !== 'NOUN' || !/^ge\p{Ll}+[dt]$/u.test(token.text) || before?.upos !== 'NOUN') return false;
  if ((next && !isMark(next) && next.upos !== 'ADP') || isNounForm(lexicon, token.text)) return false;
  return isForm(token, 'participle') && tokens.slice(0, index).some(({ upos }) => upos === 'AUX');
}

/** Vorig jaar bezochten 300.000 mensen het museum: the only verb of its sentence, and no noun of any termbase. */
export const pastTense: Reading = (tokens, index, lexicon) => {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (token.upos !== 'NOUN' || !/(?:en|de|te)$/.test(token.text) || token.text !== lower(token)) return undefined;
  if (!before || !/^(?:NOUN|PROPN|NUM|ADV|PRON)$/.test(before.upos) || isNounForm(lexicon, token.text))
    return undefined;
  if (tokens.some(({ upos, feats }) => upos === 'AUX' || (upos === 'VERB' && feats.VerbForm === 'Fin')))
    return undefined;
  return isForm(token, 'past') ? { ...token, ...PAST } : undefined;
};

function isForm(token: Token, form: 'present' | 'past' | 'participle'): boolean {
  return (frameIndex().verbs.get(lower(token)) ?? []).some(({ kind }) => kind === form);
}
