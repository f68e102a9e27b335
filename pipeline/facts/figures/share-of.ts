import { conceptOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import { modifiersOf } from '../phrases/modifiers.ts';
import { isPluralForm } from '../phrases/phrase-tests.ts';
import type { Read } from './comparisons.ts';
import { isShare } from './comparable.ts';
import { lower } from '../words.ts';

/** What may stand between van and the noun of a whole, besides the adjectives of its figure. */
const DETERMINER = /^(?:de|het|alle)$/;

/**
 * … 409.000 mensen werkloos, 4 procent van de beroepsbevolking; 210 banen, wat neerkomt op 8 procent van het personeel:
 * the share that a figure is of a whole, which has a word in the termbase.
 *
 * @param at the first token of the share
 */
export function shareOf(context: SentenceContext, at: number): Read | undefined {
  const { tokens } = context.sentence;
  const share = context.quantities.get(at);
  if (!share || !isShare(share.mention) || lower(tokens[share.last + 1]) !== 'van') return undefined;
  const { of, modifiers = [] } = share.mention;
  if (of === undefined) return undefined;
  const determiner = lower(tokens[share.last + 2]);
  const from = share.last + (DETERMINER.test(determiner) ? 3 : 2);
  let noun = from;
  while (noun < from + modifiers.length && lower(tokens[noun]) !== of && tokens[noun]!.lemma.toLowerCase() !== of)
    noun += 1;
  const head = tokens[noun];
  if (!head || (head.lemma.toLowerCase() !== of && lower(head) !== of)) return undefined;
  const said = sayable(context, share.mention, isPluralForm(head));
  return said && { kind: 'share', figure: share.mention, said, last: noun };
}

/** The share as it can be said: of one thing (van de bevolking), or of those of a kind (van de huishoudens). */
function sayable(
  context: SentenceContext,
  { id, of, modifiers = [] }: Quantity,
  isPlural: boolean,
): Filler | undefined {
  const concept = conceptOf(context.lexicon, of!, 'noun', context.words);
  const described = modifiersOf(context, modifiers, modifiers);
  if (!concept || !described) return undefined;
  const kind = { ...(described.length > 0 && { modifiers: described }) };
  if (isPlural) return { kind: 'quantity', id, concept: concept.id, ...kind };
  return {
    kind: 'quantity',
    id,
    concept: concept.id,
    whole: { kind: 'concept', id: concept.id, number: 'singular', definite: true, ...kind },
  };
}
