import type { Evoked } from '../../lexicon/frames.ts';
import { conceptOfNoun, singularsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { lemmaOf } from './filler-types.ts';
import { modifiersOf } from './modifiers.ts';
import { lower } from '../words.ts';

/** First parts of compounds that say nothing of a sum that is not said with its frame: een geldboete is a fine. */
const SAYS_NOTHING = /^(?:geld|totaal|kosten|schade)$/;
/** First parts that make a sum another: of a time, of a size, before or after what goes off it. */
const MEASURES =
  /^(?:netto|bruto|half|record|rest|deel|totaal|minimum|maximum|basis|gemiddelde?|jaar|halfjaar|kwartaal|maand|week|dag|uur|miljoenen|miljarden|duizenden|tonnen|eindejaars|straat|start|streef|rijks|eerstekwartaal|operationele|operatie|bedrijfs|koers|boek|kern|piek|eind|begin)(?=s?$|.)/;
/** Adjectives that leave the sum what it is. */
const WHOLE = /^(?:totale|gezamenlijke)$/i;
/** Frames whose message names the noun alone: the compound is told by another frame (de zorgkosten bedragen) or not. */
const NAMES_NOUN = new Set(['cost', 'damage', 'proceeds', 'income']);

/**
 * What a compound says beside the noun that it ends in, where that noun's frame tells a sum: een nettowinst van
 * 3 miljoen is not a profit of 3 million.
 *
 * @returns the compound as the kind of sum; `untold` where the frame has no place for it; undefined where nothing is lost
 */
export function narrowedBy(
  context: SentenceContext,
  chunk: Chunk,
  { frame, entry, evocation }: Evoked,
  light: boolean,
): Filler | 'untold' | undefined {
  if (!('value' in entry.roles)) return undefined;
  const described = chunk.modifiers.filter(({ upos, text }) => upos === 'ADJ' && !WHOLE.test(text));
  const first = firstPart(chunk, evocation.nouns ?? []);
  const says = first !== undefined && !SAYS_NOTHING.test(first);
  if ('kind' in entry.roles) {
    if (!says && described.length === 0) return undefined;
    return light ? (kindOf(context, chunk, described) ?? 'untold') : 'untold';
  }
  return says && (NAMES_NOUN.has(frame) || MEASURES.test(first)) ? 'untold' : undefined;
}

/** What stands before the noun in its compound; undefined where it is none. */
function firstPart(chunk: Chunk, nouns: readonly string[]): string | undefined {
  const lemmas = [lemmaOf(chunk), ...singularsOf(lower(chunk.head))];
  if (lemmas.some((lemma) => nouns.includes(lemma))) return undefined;
  const ends = lemmas.flatMap((lemma) =>
    nouns.filter((noun) => lemma.endsWith(noun)).map((noun) => [lemma, noun] as const),
  );
  const [longest] = ends.sort(([, a], [, b]) => b.length - a.length);
  return longest && longest[0].slice(0, -longest[1].length).replace(/-$/, '');
}

/** The noun with its adjectives as something said with een: by concepts, or in its own words from its article on. */
function kindOf(context: SentenceContext, chunk: Chunk, described: readonly Token[]): Filler | undefined {
  const { lexicon, words, document, sentence } = context;
  const concept = conceptOfNoun(lexicon, lemmaOf(chunk), chunk.head.text, words);
  const modifiers = modifiersOf(
    context,
    described.map(({ lemma }) => lemma),
    described.map(lower),
  );
  if (concept && modifiers)
    return {
      kind: 'concept',
      id: concept.id,
      number: 'singular',
      definite: false,
      ...(modifiers.length > 0 && { modifiers }),
    };
  const before = sentence.tokens[chunk.head.index - 1 - described.length];
  if (!before || lower(before) !== 'een') return undefined;
  return { kind: 'text', spans: [spanOf(document, before.start, chunk.head.end)] };
}
