import { commonVerbForms } from '../../lexicon/common-verbs.ts';
import { frameIndex } from '../../lexicon/frames.ts';
import { oncePerLexicon } from '../../lexicon/once.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import { isNumberLike } from '../numbers/number-shape.ts';
import { numberAt } from '../numbers/number-at.ts';
import { hasOtherVerb } from './head-noun.ts';

/** How many words may stand between a number and the noun: unit and adjectives. */
const FARTHEST = 4;

/** Lemma by form, singular and plural, of the nouns in `locales/nl/terms`, made once a lexicon. */
export const knownNouns = oncePerLexicon((lexicon): ReadonlyMap<string, string> => {
  const nouns = new Map<string, string>();
  for (const term of termsOf(lexicon, 'nl').values()) {
    if (term.pos !== 'noun') continue;
    for (const lemma of term.lemmas) nouns.set(lemma, lemma);
    for (const form of [term.one, term.other]) if (form !== undefined) nouns.set(form.replace(/'/g, '’'), term.one);
  }
  return nouns;
});

/** Plurals of the nouns that mean people or bodies in all their senses, made once a lexicon. */
export const payees = oncePerLexicon((lexicon): ReadonlySet<string> => {
  const [people, others] = [new Set<string>(), new Set<string>()];
  for (const term of termsOf(lexicon, 'nl').values()) {
    if (term.pos !== 'noun' || term.other === undefined) continue;
    const isPayee = /^(?:person|group|organisation)$/.test(term.type);
    (isPayee ? people : others).add(term.other.toLowerCase());
  }
  return new Set([...people].filter((form) => !others.has(form)));
});

/**
 * The tokens of a sentence, where a word behind a number that the termbase knows as a noun is one, whatever
 * the tagger took it for (8 ton heroïne). What a date has taken ends every noun phrase.
 *
 * @param taken the tokens that belong to a date
 */
export function withKnownNouns(
  tokens: readonly Token[],
  nouns: ReadonlyMap<string, string>,
  taken: ReadonlySet<number>,
): Token[] {
  let reach = -1;
  let found = false;
  return tokens.map((token) => {
    if (taken.has(token.index)) {
      reach = -1;
      return { ...token, upos: 'SCONJ' };
    }
    if (/^(?:PUNCT|ADP|AUX|SCONJ|DET)$/.test(token.upos)) reach = token.text === ',' ? reach : -1;
    if (isNumber(tokens, token)) {
      reach = token.index + FARTHEST;
      found = false;
      return token;
    }
    if (token.index > reach || !/^(?:NOUN|ADJ|VERB|ADV|X|PROPN)$/.test(token.upos)) return token;
    // vier onbekende mannen: an adjective after all
    if (token.upos === 'ADJ' && tokens[token.index + 1]?.upos === 'NOUN') return token;
    // gaat 50 miljoen euro kosten: the infinitive that the clause waits for
    const next = tokens[token.index + 1];
    if (token.upos === 'VERB' && token.lemma === token.text && (!next || next.upos === 'PUNCT'))
      if (!hasOtherVerb(tokens, token.index)) return token;
    // crystal meth is one noun
    const before = tokens[token.index - 1]?.text ?? '';
    // een collectie van 700 werken bezit: behind the noun comes no other
    if (found && !/^(?:,|en|of)$/.test(before) && token.upos === 'VERB' && !stuff(token)) return token;
    found ||= token.upos === 'NOUN' && token.feats.Number === 'Plur';
    if (nouns.has(`${before} ${token.text}`.toLowerCase())) return { ...token, upos: 'X' };
    const lemma = nouns.get(token.text.replace(/['‘]/g, '’')) ?? stuff(token);
    if (lemma === undefined) {
      const lost = lostVerb(tokens, token);
      return lost === undefined
        ? token
        : lost === 'participle'
          ? { ...token, upos: 'VERB', feats: PARTICIPLE }
          : { ...token, upos: 'AUX' };
    }
    // what is joined to it: vuurwapens, auto’s en handboeien
    reach = token.index + 2;
    found = true;
    return { ...token, upos: 'NOUN', lemma, feats: { Number: lemma === token.text ? 'Sing' : 'Plur' } };
  });
}

/** nepgeld, restafval: a compound of a word for stuff, which the tagger took for a form of a verb. */
function stuff({ text, upos }: Token): string | undefined {
  const isStuff =
    upos === 'VERB' &&
    /^\p{Ll}{3,}(?:geld|goud|zilver|hout|vlees|afval|vuurwerk|voedsel|speelgoed|grond|water|zand|drugs)$/u.test(text);
  return isStuff ? text : undefined;
}

const PARTICIPLE = { VerbForm: 'Part' } as const;
const PARTICLE =
  /^(?:aan|af|bij|dicht|door|in|los|mee|na|neer|om|onder|op|over|rond|stil|terug|thuis|toe|uit|vast|vol|voor|vrij|weg)(?=.{5})/;

/**
 * A verb that the tagger took for a noun behind a number: a strong participle (zijn er 80 vrijgelaten, 120
 * aangehouden betogers), or the verb that closes a clause after wie (van wie er drie nog vastzitten).
 */
function lostVerb(tokens: readonly Token[], token: Token): 'participle' | 'finite' | undefined {
  const word = token.text.toLowerCase();
  if (!/en$/.test(word)) return undefined;
  const forms = [
    ...(frameIndex().verbs.get(word) ?? []),
    ...commonVerbForms(word),
    ...commonVerbForms(word.replace(PARTICLE, '')),
  ];
  const is = (kind: string): boolean => forms.some((form) => form.kind === kind);
  if (token.upos !== 'VERB' && is('participle') && !is('present')) return 'participle';
  const next = tokens[token.index + 1];
  if (!is('present') || (next && next.upos !== 'PUNCT')) return undefined;
  const before = tokens.slice(Math.max(0, token.index - 6), token.index);
  return before.some(({ text }) => /^(?:wie|waarvan)$/i.test(text)) ? 'finite' : undefined;
}

function isNumber(tokens: readonly Token[], token: Token): boolean {
  return (
    token.upos === 'NUM' ||
    /^\d/.test(token.text) ||
    (isNumberLike(token.text.toLowerCase()) && numberAt(tokens, token.index) !== undefined)
  );
}
