import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DutchTerm, SemanticType } from '../lexicon/term.ts';
import { termsOf } from '../lexicon/terms.ts';
import type { Token } from '../model/token.ts';

/** The Dutch side of a noun that the house adds to its terms. */
export type DutchNoun = Extract<DutchTerm, { pos: 'noun' }>;

/**
 * What Dutch says of a noun itself: a compound takes gender and plural from its last part (drugsboot: de
 * boot, boten); another noun's are as the text has them.
 *
 * @param mass it is measured, not counted
 */
export function dutchEntry(lexicon: Lexicon, token: Token, type: SemanticType, mass = false): DutchNoun {
  const lemma = token.lemma.toLowerCase();
  const head = headOf(lexicon, lemma);
  const isPlural = token.feats.Number === 'Plur' && token.text.toLowerCase() !== lemma;
  const other = head
    ? head.term.other && lemma.slice(0, lemma.length - head.lemma.length) + head.term.other
    : isPlural
      ? token.text.toLowerCase()
      : undefined;
  return {
    pos: 'noun',
    lemmas: [lemma],
    type,
    one: lemma,
    ...(other && { other }),
    article: head?.term.article ?? (token.feats.Gender === 'Neut' ? 'het' : 'de'),
    ...((head?.term.mass ?? (mass && !other)) && { mass: true }),
  };
}

/** The longest noun of the termbase in which a compound ends. */
function headOf(lexicon: Lexicon, lemma: string): { lemma: string; term: DutchNoun } | undefined {
  let longest: { lemma: string; term: DutchNoun } | undefined;
  for (const term of termsOf(lexicon, 'nl').values())
    if (
      term.pos === 'noun' &&
      term.one.length > 3 &&
      term.one.length > (longest?.lemma.length ?? 0) &&
      lemma.length > term.one.length + 1 &&
      lemma.endsWith(term.one)
    )
      longest = { lemma: term.one, term };
  return longest;
}
