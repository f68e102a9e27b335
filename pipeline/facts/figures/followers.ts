import { conceptOfNoun } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Entity, Quantity } from '../../model/mention.ts';
import type { Placed, SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** A name or noun behind gevolgd door with its figure. */
export interface Follower {
  /** First token of the name or noun, and the last of its figure. */
  first: number;
  last: number;
  name?: Placed<Entity>;
  filler: Filler;
  figure: Placed<Quantity>;
  sign?: '+' | '-';
}

const RISE = /^(?:plus|\+)$/;

/** Gevolgd door Groningen (8,4 procent) en Drenthe met 3 procent: who comes next, where each has its figure. */
export function followersIn(context: SentenceContext): { first: number; last: number; items: Follower[] } | undefined {
  const { tokens } = context.sentence;
  const at = tokens.findIndex((token, index) => lower(token) === 'gevolgd' && lower(tokens[index + 1]) === 'door');
  if (at < 1) return undefined;
  const items = readFollowers(context, at + 2);
  const last = items.at(-1)?.last;
  if (last === undefined) return undefined;
  return { first: lower(tokens[at - 1]) === ',' ? at - 1 : at, last, items };
}

/** Gevolgd door Utrecht met 3 procent: told by the phrase that has them behind its figure alone, and omitted by any other fact. */
export function withFollowers(
  { sentence: { tokens } }: SentenceContext,
  { first, last }: { first: number; last: number },
): (fact: FactDraft) => FactDraft {
  const words = tokens.slice(first + 1, last + 1).map(({ start }) => start);
  return (fact) =>
    JSON.stringify([fact.roles, fact.place]).includes('"followed"')
      ? fact
      : { ...fact, omitted: [...fact.omitted, ...words] };
}

/** Nothing where one of them is without. */
function readFollowers(context: SentenceContext, from: number): Follower[] {
  const { quantities } = context;
  const { tokens } = context.sentence;
  const found: Follower[] = [];
  for (let at = from; at < tokens.length;) {
    const named = namedAt(context, at);
    if (!named) return [];
    let next = named.last + 1;
    const opening = lower(tokens[next]);
    if (opening !== '(' && opening !== 'met') return [];
    next += 1;
    const isRise = RISE.test(lower(tokens[next]));
    while (RISE.test(lower(tokens[next]))) next += 1;
    const figure = quantities.get(next);
    if (!figure) return [];
    const last = opening === '(' ? figure.last + 1 : figure.last;
    if (opening === '(' && tokens[last]?.text !== ')') return [];
    const { name, filler } = named;
    found.push({ first: at, last, filler, figure, ...(name && { name }), ...(isRise && { sign: '+' as const }) });
    const link = lower(tokens[last + 1]);
    if ((link !== ',' && link !== 'en') || !namedAt(context, last + 2)) return found;
    at = last + 2;
  }
  return found;
}

/** A name, or a noun of the termbase with or without its article. */
function namedAt(
  { sentence: { tokens }, entities, lexicon, words }: SentenceContext,
  at: number,
): { last: number; name?: Placed<Entity>; filler: Filler } | undefined {
  const article = /^(?:de|het)$/.test(lower(tokens[at])) ? 1 : 0;
  const name = entities.get(at) ?? entities.get(at + article);
  if (name) return { last: name.last, name, filler: { kind: 'entity', id: name.mention.id } };
  const token = tokens[at + article];
  if (token?.upos !== 'NOUN') return undefined;
  const concept = conceptOfNoun(lexicon, token.lemma, token.text, words);
  if (!concept) return undefined;
  const number = token.feats.Number === 'Plur' ? 'plural' : 'singular';
  return {
    last: at + article,
    filler: { kind: 'concept', id: concept.id, number, definite: article > 0 },
  };
}
