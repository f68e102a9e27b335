import { conceptOf, termsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import { spanOf } from '../../text/file-span.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { takenTokens, type SentenceContext } from '../context.ts';
import { findClauses, type Clause } from '../clauses/clauses.ts';
import { readClauses, type ReadClause } from '../clauses/read-clause.ts';
import { readVerbs } from '../clauses/read-verbs.ts';
import type { FactDraft } from '../identify.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { toldChunks } from '../phrases/complements.ts';
import { fillerOf } from '../phrases/fillers.ts';
import { sizeOf } from '../phrases/listed-members.ts';
import { flatten, lastOf } from '../draft.ts';
import { indexRange, isMark, lower } from '../words.ts';

const PEOPLE = /^(?:person|group)$/;
/** Words that add nothing to a list of people. */
const LINKS = /^(?:een|en|van|uit|jaar|de|het|respectievelijk)$/;

/**
 * Twee verdachten, een 41-jarige man uit Den Haag en een 59-jarige vrouw uit Leidschendam, zijn aangehouden: the fact of the
 * two with who they are. Only where as many are named as are counted, all of them people, with every word.
 */
export function withMembers(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  fact: FactDraft,
): FactDraft {
  const { made } = fact;
  const counted = countedPeople(context, fact);
  if (!made || !counted) return fact;
  const items = counted.members ?? listedBehind(context, read, made.clause, counted);
  if (!items || !areAsMany(items, counted.quantity!.value)) return fact;
  const found = saidOf(context, items);
  if (!found) return fact;
  const [own] = fact.evidence;
  const isInside = own!.start <= found.span.start && found.span.end <= own!.end;
  return {
    ...fact,
    members: found.filler,
    covered: [...new Set([...fact.covered, ...found.tokens])],
    evidence: isInside ? fact.evidence : [...fact.evidence, found.span],
  };
}

/** Het gaat om een 72-jarige man uit Zwolle, het zijn, de verdachten zijn: who those are that the sentence before counted. */
const NAMES_THEM =
  /^(?:het gaat (?:daarbij |hierbij )?om|het betreft|het zijn|zij zijn|ze zijn|de (?:verdachten|slachtoffers|gewonden|mannen|overvallers|arrestanten|inzittenden|daders|twee|drie|vier|vijf) zijn) (?=een |twee |drie |vier |mannen |vrouwen |jongens )/iu;

/**
 * Whether a sentence only says who they are that the one before it counted. Then the fact of that figure says so, where it
 * is the only one of the sentence before that counts people.
 */
export function namesThem(context: SentenceContext, before: readonly FactDraft[]): boolean {
  const { document, sentence, sentences } = context;
  const opening = NAMES_THEM.exec(document.text.slice(sentence.start, sentence.end));
  const previous = sentences[sentence.index - 1];
  if (!opening || previous?.block !== sentence.block) return false;
  const counting = before.filter((fact) => fact.sentence === previous.index && countedPeople(context, fact));
  const [fact] = counting;
  const value = fact && countedPeople(context, fact)?.quantity?.value;
  if (!fact || counting.length !== 1 || value === undefined || fact.members || fact.omitted.length > 0) return false;
  const taken = takenTokens(context);
  const verbs = readVerbs(sentence.tokens, taken);
  const clauses = findClauses(sentence.tokens, verbs, taken, new Set(), context.quantities, context.dates);
  const from = sentence.start + opening[0].length;
  const chunks = [...readClauses(context, clauses).values()].flatMap((read) => flatten(read.chunks));
  const first = chunks.find((chunk) => sentence.tokens[chunk.first]?.start === from);
  const items = first && withJoined(sentence.tokens, first, chunks);
  const found = items && areAsMany(items, value) ? saidOf(context, items) : undefined;
  const isAll = found && sentence.tokens.every((token) => token.end <= found.span.end || isMark(token));
  if (!found || !isAll || found.span.start !== from) return false;
  fact.members = found.filler;
  fact.evidence.push(spanOf(document, sentence.start, found.span.end));
  fact.covered.push(...sentence.tokens.map(({ start }) => start));
  return true;
}

/** The phrase that counts the people whom a fact is about. */
function countedPeople(
  { lexicon, words }: SentenceContext,
  { made, quantity, polarity }: FactDraft,
): Chunk | undefined {
  const counted = made && flatten([...made.roles.values()]).find((chunk) => chunk.quantity?.id === quantity?.ref);
  const number = counted?.quantity;
  if (!number || number.unit.kind !== 'count' || number.value < 2 || number.approximation !== 'exact') return undefined;
  if (counted.others.length > 0 || number.upper !== undefined || polarity === 'negated') return undefined;
  return PEOPLE.test(conceptOf(lexicon, number.of ?? '', 'noun', words)?.type ?? '') ? counted : undefined;
}

/** A list of people as a filler, where every word of it is told and nothing else is said behind it. */
function saidOf(
  context: SentenceContext,
  items: readonly Chunk[],
): { filler: Filler; span: Span; tokens: number[] } | undefined {
  const filler = fillerOf(context, { ...items[0]!, others: items.slice(1) });
  const told = items
    .flatMap((item) => toldChunks({ ...item, others: [] }))
    .flatMap(({ from, last }) => indexRange(from, last));
  const { tokens } = context.sentence;
  const first = items[0]!.first;
  let last = Math.max(...told);
  while (tokens[last + 1] && isAgeTail(tokens, last + 1)) last += 1;
  const isTold = indexRange(first, last).every(
    (at) => told.includes(at) || isMark(tokens[at]!) || LINKS.test(lower(tokens[at])) || isAgeTail(tokens, at),
  );
  // een man uit Ede van 40: what else is said of the last of them
  const next = tokens[last + 1];
  if (!isTold || (next && !isMark(next)) || !isPeople(context, filler)) return undefined;
  const span = spanOf(context.document, tokens[first]!.start, tokens[last]!.end);
  return { filler, span, tokens: indexRange(first, last).map((at) => tokens[at]!.start) };
}

/** Een man (34), een man van 54: the age, which is told with its noun. */
function isAgeTail(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text;
  const [before, after] = [lower(tokens[at - 1]), lower(tokens[at + 1])];
  if (/^\d{1,3}$/.test(word)) return before === '(' || before === 'van';
  if (word === '(' || word === ')') return true;
  return (word === 'van' && /^\d{1,3}$/.test(after)) || (word === 'jaar' && /^\d{1,3}$/.test(before));
}

/** The people of the clause without a verb that stands right behind the phrase, or behind the colon that ends its clause. */
function listedBehind(
  { sentence: { tokens } }: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  host: Clause,
  counted: Chunk,
): Chunk[] | undefined {
  for (const [clause, { chunks }] of read) {
    if (clause === host || clause.verbs.length > 0 || clause.part || clause.parenthesis || clause.gapped) continue;
    const opener = clause.tokens.find((token) => !isMark(token));
    const mark = opener && tokens[opener.index - 1];
    const [first] = chunks;
    if (!opener || !mark || !first || first.from !== opener.index || first.preposition !== undefined) continue;
    const end = lastOf(counted);
    const isNext = mark.text === ',' && clause.apposition === true && mark.index === end + 1;
    const own = host.tokens.filter((token) => !isMark(token)).at(-1)!;
    const isBehindColon = mark.text === ':' && mark.index === own.index + 1;
    if (!isNext && !isBehindColon) continue;
    return withJoined(tokens, first, chunks);
  }
  return undefined;
}

/** As many as are counted, or men from Almere, which all of them are. */
function areAsMany(items: readonly Chunk[], value: number): boolean {
  const [only, ...others] = items;
  const isAll =
    only !== undefined && others.length === 0 && only.head.feats.Number === 'Plur' && only.determiner === undefined;
  return (isAll && !only.quantity) || items.reduce((sum, item) => sum + sizeOf(item), 0) === value;
}

/** Een man van 54 en een vrouw van 51: phrases that go on the list. */
function withJoined(tokens: readonly Token[], first: Chunk, chunks: readonly Chunk[]): Chunk[] {
  const items = [first, ...first.others];
  for (const chunk of chunks)
    if (chunk.from > items.at(-1)!.last && isJoined(tokens, chunk)) items.push(chunk, ...chunk.others);
  return items;
}

function isJoined(tokens: readonly Token[], { preposition, from }: Chunk): boolean {
  return preposition === undefined && /^(?:en|,)$/.test(lower(tokens[from - 1]));
}

/** Whether all of them are people whom the termbase has. */
function isPeople(context: SentenceContext, filler: Filler): boolean {
  if (filler.kind === 'list') return filler.items.every((item) => isPeople(context, item));
  if (filler.kind !== 'concept' && filler.kind !== 'quantity') return false;
  const term = termsOf(context.lexicon, 'nl').get(filler.kind === 'concept' ? filler.id : (filler.concept ?? ''));
  return term?.pos === 'noun' && PEOPLE.test(term.type ?? '');
}
