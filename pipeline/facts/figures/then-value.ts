import type { Quantity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import { isMark, lower } from '../words.ts';

/** Words of a clause that says nothing but what a figure was then, besides its noun. */
const PLAIN =
  /^(?:er|het|dat|de|nog|al|slechts|maar|op|uit|om|was|waren|werd|werden|is|zijn|ging|bedroeg|lag|stond|kwam|kwamen|telde|gemeld|gemeten|geteld|geregistreerd|vastgesteld|genoteerd|vielen|ook)$/;
/** No clause of this kind is longer. */
const LONGEST = 12;

/**
 * … dan een week eerder, toen 432 nieuwe gevallen werden gemeld: the figure of that time, where the clause says nothing
 * else. A noun in it must be one that the text has used just before, so that the figure counts the same.
 */
export function thenValue(context: SentenceContext, comma: number): { figure: Quantity; last: number } | undefined {
  const { tokens } = context.sentence;
  if (tokens[comma]?.text !== ',' || lower(tokens[comma + 1]) !== 'toen') return undefined;
  let figure: { mention: Quantity; last: number } | undefined;
  let at = comma + 2;
  for (; at < comma + LONGEST && tokens[at] && !isMark(tokens[at]); at += 1) {
    const found = context.quantities.get(at);
    if (found && figure) return undefined;
    if (found) {
      figure = found;
      at = found.last;
    } else if (!PLAIN.test(lower(tokens[at])) && !isKnownNoun(context, at)) return undefined;
  }
  const isClosed = tokens[at] === undefined || isMark(tokens[at]);
  return figure && isClosed ? { figure: figure.mention, last: at - 1 } : undefined;
}

/** Toen de inflatie 3,3 procent was, behind a sentence on inflation. */
function isKnownNoun({ sentence, sentences }: SentenceContext, at: number): boolean {
  const { upos, lemma } = sentence.tokens[at]!;
  if (upos !== 'NOUN') return false;
  const before = [...(sentences[sentence.index - 1]?.tokens ?? []), ...sentence.tokens.slice(0, at)];
  return before.some((token) => token.lemma === lemma);
}
