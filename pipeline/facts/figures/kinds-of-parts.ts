import { conceptOf } from '../../lexicon/terms.ts';
import type { Filler, QuantityFiller } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { SentenceContext } from '../context.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { saidComplements } from '../phrases/complements.ts';
import { modifiersOf } from '../phrases/modifiers.ts';
import { isMark, lower } from '../words.ts';

/** Adjectives of things that say which of them are meant; of others (volledig, tijdelijk) the verb may be said. */
const OF_THINGS =
  /^(?:nieuw|oud|betaalbaar|leeg|leegstaand|elektrisch|vals|openbaar|particulier|monumentaal|duur|goedkoop|onverzekerd|defect|zelfstandig|groot|klein|klassiek|modern|houten|betrouwbaar|onbewoond|hybride|biologisch|christelijk|gouden|zilveren|bronzen|dodelijk|anoniem|illegaal|legaal|gegrond|ongegrond|buitenlands|binnenlands|commercieel|duurzaam|katholiek|islamitisch|bijzonder)$/;
/** How badly somebody is hurt, by itself. */
const HURT = new Map([
  ['ernstig', 'zwaargewonde'],
  ['zwaar', 'zwaargewonde'],
  ['licht', 'lichtgewonde'],
]);
const PEOPLE = /^(?:person|group)$/;

/** What a part is, that its whole is not: of those people minors, of those homes new ones. */
interface KindOfPart {
  said: Pick<QuantityFiller, 'concept' | 'modifiers'>;
  /** The word that says so. */
  token: number;
}

/**
 * Van wie twee minderjarig, waarvan 300 betaalbaar: the one adjective that closes the part, as a noun for people or
 * as the adjective of the noun of the whole. Nothing where it may say how the verb was done (waarvan vier volledig).
 */
export function kindOfPart(
  context: SentenceContext,
  { clause }: ReadClause,
  { last, quantity }: Chunk,
  whole: Filler,
  { of }: Quantity,
): KindOfPart | undefined {
  if (whole.kind !== 'quantity' || whole.concept === undefined || of === undefined || quantity === undefined)
    return undefined;
  const { lexicon, words } = context;
  const [adjective, ...more] = clause.tokens.filter((token) => token.index > last && !isMark(token));
  if (!adjective || more.length > 0) return undefined;
  const word = lower(adjective);
  const type = conceptOf(lexicon, of, 'noun', words)?.type ?? '';
  if (PEOPLE.test(type)) {
    const hurt = whole.concept === 'injured-person' ? HURT.get(word) : undefined;
    const nouns = hurt ? [hurt] : substantives(word);
    const found = nouns
      .map((noun) => conceptOf(lexicon, noun, 'noun', words))
      .find((term) => PEOPLE.test(term?.type ?? ''));
    return found && { said: { concept: found.id }, token: adjective.index };
  }
  if (!OF_THINGS.test(word)) return undefined;
  const modifiers = modifiersOf(context, [word], [word]);
  if (!modifiers?.length) return undefined;
  return {
    said: { concept: whole.concept, modifiers: [...(whole.modifiers ?? []), ...modifiers] },
    token: adjective.index,
  };
}

/** Minderjarig → minderjarige, dakloos → dakloze, besmet → besmette: what somebody is called who is so. */
function substantives(adjective: string): string[] {
  const [, stem = '', close = ''] = /^(.*?)([sf]?)$/.exec(adjective)!;
  const open = stem.replace(/([aeou])\1([^aeiou]?)$/, '$1$2');
  const soft = { s: 'ze', f: 've' }[close];
  const doubled = /[^aeiou][aeiou][^aeiouwxj]$/.test(adjective) ? [`${adjective}${adjective.at(-1)!}e`] : [];
  return [`${adjective}e`, ...doubled, ...(soft ? [`${open}${soft}`] : [])];
}

/** A phrase that tells which of those counted are meant, whatever is counted. */
const WHICH = /^(?:over|tegen|uit|van|met)$/;
/** What one makes is of its maker. */
export const MADE = /^(?:work|artwork|document)$/;

/**
 * Waarvan 310 over vuurwerk, van wie 400.000 uit Duitsland, waarvan vijf van Jan Toorop: the part as a phrase with the noun
 * of the whole and what says which of them, with its last token.
 */
export function withComplement(
  context: SentenceContext,
  { clause, chunks }: ReadClause,
  { head, quantity: whole }: Chunk,
  chunk: Chunk,
): { chunk: Chunk; last: number } | undefined {
  const { quantity } = chunk;
  if (!quantity || whole?.of === undefined || !/^(?:none|count)$/.test(quantity.unit.kind)) return undefined;
  if (quantity.of !== undefined && quantity.of !== whole.of) return undefined;
  const behind = [...chunk.complements, ...chunks].find(({ from }) => from === chunk.last + 1);
  if (!behind || !WHICH.test(behind.preposition ?? '')) return undefined;
  const type = conceptOf(context.lexicon, whole.of, 'noun', context.words)?.type ?? '';
  const fits =
    (behind.preposition === 'uit' && PEOPLE.test(type) && behind.entity?.type === 'place') ||
    (behind.preposition === 'van' && MADE.test(type) && behind.entity?.type === 'person') ||
    /^(?:over|tegen)$/.test(behind.preposition!);
  if (!fits) return undefined;
  const counted: Chunk = { ...chunk, head, quantity: { ...quantity, unit: { kind: 'count' }, of: whole.of } };
  delete counted.whole;
  counted.complements = [{ ...behind, parent: counted }];
  const kept = saidComplements(counted, new Set());
  const last = Math.max(...kept.flatMap((part) => [part.last, ...part.complements.map((inner) => inner.last)]));
  const isAll = clause.tokens.every((token) => token.index <= last || isMark(token));
  return kept.length === 1 && isAll ? { chunk: counted, last } : undefined;
}
