import { reports } from '../../lexicon/speech.ts';
import type { Fact } from '../../model/fact.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { datelineLength } from '../../text/dateline.ts';
import type { DocumentContext } from '../context.ts';
import { isMark, lower, MODALS } from '../words.ts';

/** Words that say something by themselves: what, who, how many, what is done, how it is. */
export const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** So many words in a row that nothing tells are something to be told. */
const MATTER = 3;
/** Of how many of them all it holds: waaronder enkele, van wie de meesten, niet allemaal. */
const OF_SOME = /^(?:enkelen?|sommigen?|meesten?|meerdere|velen|weinigen|allemaal|allen|beiden?|niemand)$/;
/** Nouns of phrases that say nothing of their own (in totaal). */
const EMPTY = /^(?:totaal|geval|feite|duidelijkheid)$/;

/** Verbs that say nothing of their own beside the noun that a fact is about (de schade bedraagt, een akkoord sluiten). */
const LIGHT =
  /^(?:zijn|hebben|worden|bedragen|belopen|komen|gaan|staan|liggen|blijven|doen|maken|nemen|geven|krijgen|leggen|sluiten|vormen|betreffen|kennen|kunnen|moeten|mogen|willen|zullen)$/;

/** A fact with the starts of the words that it tells. */
export type CoveringFact = Fact & { covered: readonly number[] };

/**
 * Whether a sentence of which facts tell something tells of something else besides: a part between its marks of which
 * nothing is told (…, waaronder enkele in het buitenland), a noun with what belongs to it (bij een paardenconcours), or,
 * where much is left, a verb or a number. Who says so is none of it (zo meldt de politie woensdag).
 *
 * @param own the facts of the sentence
 * @param isLong whether more of it is left than a few words
 */
export function tellsMoreThan(
  { lexicon, mentions }: DocumentContext,
  own: readonly CoveringFact[],
  { tokens }: Sentence,
  isTold: (token: Token) => boolean,
  isLong: boolean,
): boolean {
  if (own.length === 0) return false;
  const words = tokens.slice(datelineLength(tokens));
  const sources = own.flatMap(({ attribution }) => attribution ?? []);
  const cues = new Set(sources.flatMap(({ cue }) => cue ?? []));
  const isSource = (stretch: readonly Token[]): boolean =>
    sources.length > 0 &&
    (opensSource(tokens, stretch[0]!) ||
      (stretch.some(({ lemma }) => cues.has(lemma) || lemma === 'blijken' || reports(lexicon, lemma)) &&
        // zeggen dat zij willen verhuizen: what they want the fact says
        stretch.filter(({ upos, lemma }) => upos === 'VERB' && !MODALS.test(lemma)).length <= 1));
  const left = split(words, isMark).filter(
    (part) => !part.some(isTold) && part.some((token) => CONTENT.has(token.upos) || OF_SOME.test(lower(token))),
  );
  // £54 million (nearly €60 million): the same once more
  const isSum = ([first, ...others]: readonly Token[]): boolean =>
    tokens[first!.index - 1]?.text === '(' &&
    mentions.quantities.some(
      ({ unit, start, end }) =>
        unit.kind === 'currency' && start <= first!.start && (others.at(-1) ?? first!).end <= end,
    );
  if (left.some((part) => !isSource(part) && !isSum(part))) return true;
  const content = words.filter((token) => CONTENT.has(token.upos) && !EMPTY.test(lower(token)));
  const isMatter = (stretch: readonly Token[]): boolean =>
    stretch.some(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos)) ||
    (isLong &&
      (stretch.length >= MATTER ||
        stretch.some(({ upos, lemma }) => upos === 'NUM' || (upos === 'VERB' && !LIGHT.test(lemma)))));
  return split(content, isTold).some((stretch) => isMatter(stretch) && !isSource(stretch));
}

/** Volgens een woordvoerder van de politie: only function words stand between. */
function opensSource(tokens: readonly Token[], first: Token): boolean {
  let at = first.index - 1;
  while (at >= 0 && /^(?:DET|ADJ)$/.test(tokens[at]!.upos)) at -= 1;
  return /^(?:volgens|aldus)$/.test(lower(tokens[at])) || /^(?:volgens|aldus)$/.test(lower(first));
}

/** The runs of items between those that part them. */
function split(items: readonly Token[], parts: (item: Token) => boolean): Token[][] {
  const runs: Token[][] = [[]];
  for (const item of items) {
    if (parts(item)) runs.push([]);
    else runs.at(-1)!.push(item);
  }
  return runs.filter((run) => run.length > 0);
}
