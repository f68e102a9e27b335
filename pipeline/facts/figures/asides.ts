import type { Aside, Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { lower } from '../words.ts';
import { followersIn } from './followers.ts';

/** A figure that stands alone in brackets right behind a phrase, with the brackets’ last token. */
interface FoundAside {
  figure: Quantity;
  sign?: Aside['sign'];
  last: number;
}

const SIGNS = new Map<string, NonNullable<Aside['sign']>>([
  ['+', '+'],
  ['plus', '+'],
  ['-', '-'],
  ['–', '-'],
  ['−', '-'],
  ['min', '-'],
]);

/**
 * Het hardst in Overijssel (7,7 procent) en Flevoland (plus 7,5 procent): the figure of each, behind its name. What it
 * is, the clause says in every language as it does in Dutch.
 */
function asideBehind({ sentence, quantities, document }: SentenceContext, { last }: Chunk): FoundAside | undefined {
  const { tokens } = sentence;
  if (tokens[last + 1]?.text !== '(') return undefined;
  const word = SIGNS.get(lower(tokens[last + 2]));
  const placed = quantities.get(word ? last + 3 : last + 2);
  // Giele (26,19) eindigde als vijfde: in what time she did, which is said of the event
  if (!placed || placed.mention.unit.code === 'race-time' || tokens[placed.last + 1]?.text !== ')') return undefined;
  const { mention } = placed;
  const written = SIGNS.get(document.text[mention.start - 1] ?? '');
  const sign = word ?? written;
  return { figure: mention, ...(sign && { sign }), last: placed.last + 1 };
}

/**
 * The figure in brackets behind a phrase, with those who come next and theirs (… , gevolgd door Groningen (8,4 procent)).
 *
 * @param plain makes a filler of a figure
 */
export function asideOf(
  context: SentenceContext,
  chunk: Chunk,
  plain: (context: SentenceContext, figure: Quantity) => Filler,
): Aside | undefined {
  const found = asideBehind(context, chunk);
  if (!found) return undefined;
  const { figure, sign, last } = found;
  const followers = followersIn(context);
  const followed = followers?.first === last + 1 ? followers.items : [];
  const withFigure = ({ filler, figure: own, sign: rise }: (typeof followed)[number]): Filler =>
    filler.kind === 'entity' || filler.kind === 'concept'
      ? { ...filler, aside: { figure: plain(context, own.mention), ...(rise && { sign: rise }) } }
      : filler;
  return {
    figure: plain(context, figure),
    ...(sign && { sign }),
    ...(followed.length > 0 && { followed: followed.map(withFigure) }),
  };
}
