import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, lastOf } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import { lower } from '../words.ts';
import { type Referent, type Mentioned } from './discourse.ts';
import { merge, referentsOf, referentOf } from './referents.ts';

const SINGULAR_MALE = /^(?:hij|hem)$/;
const DEMONSTRATIVE = /^(?:die|deze)$/;
const FEMININE_OR_PLURAL = /^(?:zij|ze)$/;
const PLURAL = /^(?:hen|hun|beiden)$/;
const RESOLVED = /^(?:hij|hem|zij|ze|haar|hen|hun|beiden)$/;
/** Nouns that say no more than how many they are. */
const SO_MANY = /^(?:tweetal|duo|drietal|trio|viertal|vijftal|zestal)$/;

/**
 * Finds what the pronouns of a sentence stand for, and keeps what it mentions for the next one. A pronoun is
 * taken up only where number, gender and kind leave one candidate, nearest first (after Hobbs 1978, with
 * the subject before the rest as in Grosz, Joshi & Weinstein 1995); else it stays open and its role empty.
 */
export function resolvePronouns(context: SentenceContext, read: ReadonlyMap<Clause, ReadClause>): void {
  const { discourse, sentence } = context;
  const phrases = [...read.values()]
    .filter(({ clause }) => !clause.apposition)
    .flatMap((own) => flatten(own.chunks).map((chunk) => ({ chunk, own })))
    .sort((a, b) => a.chunk.first - b.chunk.first);
  for (const { chunk, own } of phrases) {
    const at = {
      sentence: sentence.index,
      start: chunk.head.start,
      clause: own.clause,
      isSubject: own.subject === chunk,
    };
    const word = lower(chunk.head);
    const possessive = /^(?:zijn|haar|hun)$/.exec(chunk.determiner ?? '')?.[0];
    if (possessive !== undefined) {
      const pronoun = { zijn: 'hem', haar: 'haar', hun: 'hun' }[possessive]!;
      const owners = candidates(context, own, { ...at, word: pronoun, plural: pronoun === 'hun' });
      discourse.add({ ...at, isSubject: false, referents: owners, ...(owners.length !== 1 && { open: pronoun }) });
      const owner = ownerOf(context, own, chunk, possessive, owners);
      if (owner) chunk.owner = owner;
    }
    const count = countOf(chunk);
    if (!chunk.pronoun && count === undefined) {
      const found = referentsOf(context, chunk, at);
      // de bestuurder van de auto die over de kop sloeg: without that, nobody knows which one hij is
      const referents = isToldApart(context, read, chunk) || isWholeOfShare(chunk) ? found.map(withoutFiller) : found;
      if (referents.length) discourse.add({ ...at, referents });
      else if (!chunk.date && !chunk.quantity) discourse.add({ ...at, referents, unknown: true });
      continue;
    }
    if (DEMONSTRATIVE.test(word) && at.isSubject && own.clause.kind === 'main' && chunk.head.index === 0) {
      const pointed = pointedTo(context, own);
      if (pointed?.filler) takeUp(chunk, pointed);
      else discourse.add({ ...at, referents: [], open: own.finite?.plural ? 'zij' : 'hij' });
      continue;
    }
    if (word === 'het' && at.isSubject) {
      const body = bodyAbove(context, read, own);
      if (body) takeUp(chunk, body);
      continue;
    }
    if (word === 'niemand' && isNobody(context, chunk)) {
      takeUp(chunk, NOBODY);
      continue;
    }
    if (word === 'iemand' && isNobody(context, chunk)) {
      takeUp(chunk, SOMEBODY);
      continue;
    }
    if (!RESOLVED.test(word) && count === undefined) continue;
    const plural =
      count !== undefined ||
      PLURAL.test(word) ||
      (FEMININE_OR_PLURAL.test(word) && (at.isSubject ? own.finite?.plural === true : true));
    const asked = count === undefined ? { word } : { word: 'hen', count };
    const found = candidates(context, own, { ...at, ...asked, plural });
    discourse.add({ ...at, referents: found, ...(found.length !== 1 && { open: word }) });
    const [only, ...others] = found;
    if (only?.filler && others.length === 0 && !(plural && isSingleBody(only))) takeUp(chunk, only);
  }
}

/** 40 procent van de huurders zegt dat zij willen verhuizen: those 40 per cent do, and not the tenants. */
function isWholeOfShare({ parent, preposition }: Chunk): boolean {
  return preposition === 'van' && /^(?:percent|fraction)$/.test(parent?.quantity?.unit.kind ?? '');
}

/** A team goes on as they; a court or a company may be meant by it, but mostly those whom it deals with are. */
function isSingleBody({ number, types }: Referent): boolean {
  return number === 'singular' && types.includes('organisation');
}

/** Niemand raakte gewond denies that people were injured: the word itself says that it is denied. */
const NOBODY: Referent = {
  key: 'concept:human:none',
  filler: { kind: 'concept', id: 'human', number: 'plural', definite: false },
  types: ['person'],
  number: 'plural',
};

/** Bij de brand is iemand omgekomen: a person, of whom nothing more is said. */
const SOMEBODY: Referent = {
  key: 'concept:individual:some',
  filler: { kind: 'concept', id: 'individual', number: 'singular', definite: false },
  types: ['person'],
  number: 'singular',
};

/** Niemand or iemand by itself: niemand van hen, iemand anders and niemand meer say less, and bijna niemand says another thing. */
function isNobody({ sentence: { tokens } }: SentenceContext, { head }: Chunk): boolean {
  const [before, next] = [lower(tokens[head.index - 1]), lower(tokens[head.index + 1])];
  return (
    !/^(?:van|onder|uit|anders|meer|minder|behalve|die|dan|in|op|bij)$/.test(next) &&
    !/^(?:bijna|vrijwel|haast|nagenoeg|zo|nog|ook|of|als|dan|geen)$/.test(before)
  );
}

/**
 * Whose it is, where that can only be the subject of its clause: nobody else in the clause before it or in the
 * text right before can be meant.
 */
function ownerOf(
  context: SentenceContext,
  own: ReadClause,
  chunk: Chunk,
  possessive: string,
  elsewhere: readonly Referent[],
): Chunk['owner'] {
  const { subject } = own;
  if (!subject || subject.pronoun || subject.date || flatten([subject]).includes(chunk)) return undefined;
  if (own.clause.kind === 'relative' || subject.first > chunk.first) return undefined;
  const referent = subject.referent ?? referentOf(context, subject, typesOf(context, subject));
  const isMany = subject.others.length > 0 || referent.number === 'plural';
  const isPerson = referent.types.includes('person');
  const isBody = referent.types.some((type) => /^(?:group|organisation)$/.test(type));
  if ((!isPerson && !isBody) || isMany !== (possessive === 'hun')) return undefined;
  if (possessive === 'zijn' && referent.gender === 'female') return undefined;
  if (possessive === 'haar' && (referent.gender === 'male' || referent.gender === 'neuter')) return undefined;
  const isOther = ({ types, number, key }: Referent): boolean =>
    key !== referent.key &&
    (number === 'plural') === isMany &&
    (types.length === 0 || types.some((type) => /^(?:person|group|organisation)$/.test(type))) &&
    // een man uit Ede … zijn rol: no town’s
    !(isPerson && types.includes('place'));
  const beside = flatten(own.chunks).filter(
    (other) => other !== subject && other.last < chunk.first && !subject.others.includes(other) && !other.date,
  );
  if (elsewhere.some(isOther) || beside.some((other) => isOther(referentOf(context, other, typesOf(context, other)))))
    return undefined;
  const determiner = isMany
    ? 'their'
    : isPerson
      ? possessive === 'zijn'
        ? 'his'
        : 'her'
      : possessive === 'zijn'
        ? 'its'
        : 'its-feminine';
  return { chunk: subject, determiner };
}

/** A known one of which a restrictive relative clause says which it is. */
function isToldApart({ sentence }: SentenceContext, read: ReadonlyMap<Clause, ReadClause>, chunk: Chunk): boolean {
  if (chunk.entity || !/^(?:de|het|die|dat)$/.test(chunk.determiner ?? '')) return false;
  const end = lastOf(chunk);
  return [...read.keys()].some(
    (clause) =>
      clause.marker?.index === end + 1 && isRestrictive(sentence.tokens, clause) && clause.kind === 'relative',
  );
}

function withoutFiller({ filler: _filler, ...referent }: Referent): Referent {
  return referent;
}

function takeUp(chunk: Chunk, referent: Referent): void {
  delete chunk.pronoun;
  delete chunk.quantity;
  chunk.referent = referent;
}

/** A counted phrase of the clause before as a further verb takes it up: twee mannen aangehouden en de mannen verhoord. */
export function takenUp(context: SentenceContext, chunk: Chunk): Chunk {
  if (!chunk.quantity || chunk.others.length > 0) return chunk;
  const referent = referentOf(context, chunk, typesOf(context, chunk));
  if (!referent.filler) return chunk;
  const taken = { ...chunk, complements: [], referent };
  delete taken.quantity;
  return taken;
}

/** Het bedrijf meldt dat het 300 banen schrapt: the body that says so, where the verb asks for one. */
function bodyAbove(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  own: ReadClause,
): Referent | undefined {
  const subject = own.clause.parent && read.get(own.clause.parent)?.subject;
  if (!subject || subject.pronoun || subject.others.length > 0 || lower(own.clause.marker) !== 'dat') return undefined;
  const kinds = kindsAsked(own, true);
  const referent = referentOf(context, subject, typesOf(context, subject));
  const isNeuter = subject.entity ? subject.entity.type !== 'person' : referent.gender === 'neuter';
  const isAsked = referent.types.some((type) => /^(?:group|organisation)$/.test(type) && kinds?.has(type));
  return isNeuter && isAsked && referent.number === 'singular' && referent.filler ? referent : undefined;
}

/**
 * De gemeente bouwt een brug. Die kost 3 miljoen: die and deze at the head of a sentence point to what the one
 * before mentions beside its subject; to the subject only where that is all it mentions.
 */
function pointedTo({ discourse, sentence, sentences }: SentenceContext, own: ReadClause): Referent | undefined {
  const last = sentence.index - 1;
  if (discourse.before(sentence.index)[0] !== last || sentences[last]!.block !== sentence.block) return undefined;
  const number = own.finite?.plural ? 'plural' : 'singular';
  const mentioned = discourse.of(last);
  if (mentioned.some(({ unknown, open, referents }) => unknown || open !== undefined || referents.length !== 1))
    return undefined;
  const isTown = ({ filler, types }: Referent): boolean => filler?.kind === 'entity' && types.includes('place');
  const possible = mentioned.filter(({ referents: [referent] }) => {
    const { number: other, gender } = referent!;
    return other === number && (number === 'plural' || gender !== 'neuter') && !isTown(referent!);
  });
  const distinct = (found: readonly Mentioned[]): Referent[] => [
    ...new Map(found.map(({ referents: [referent] }) => [referent!.key, referent!])).values(),
  ];
  const [subjects, others] = [true, false].map((isSubject) =>
    distinct(possible.filter((mention) => mention.isSubject === isSubject)),
  ) as [Referent[], Referent[]];
  const isPerson = ({ types }: Referent): boolean => types.includes('person') || types.length === 0;
  if (others.some(isPerson) && subjects.some(isPerson)) return undefined;
  const isAlone = mentioned.every(({ isSubject, referents: [referent] }) => isSubject || isTown(referent!));
  const found = isAlone ? subjects : others;
  const kinds = kindsAsked(own, true);
  const isAsked = !kinds || found[0]?.types.some((type) => kinds.has(type)) === true;
  return found.length === 1 && isAsked ? found[0] : undefined;
}

interface Asked extends Omit<Mentioned, 'referents' | 'open'> {
  word: string;
  plural: boolean;
  count?: number;
}

/** How many de twee, beiden, het tweetal are; undefined for any other phrase. */
function countOf({ head, determiner, quantity, modifiers, complements }: Chunk): number | undefined {
  if (lower(head) === 'beiden') return 2;
  if (!quantity || modifiers.length || complements.length || !/^(?:de|het|alle|deze|die)$/.test(determiner ?? ''))
    return undefined;
  const isBare = quantity.unit.kind === 'none' && quantity.of === undefined && head.end <= quantity.end;
  if (isBare && determiner !== 'het') return quantity.value;
  return SO_MANY.test(quantity.of ?? lower(head)) ? quantity.value : undefined;
}

/** What a pronoun may stand for: one where it is clear. */
function candidates(context: SentenceContext, own: ReadClause, asked: Asked): Referent[] {
  const { discourse, sentences, sentence } = context;
  const kinds = kindsAsked(own, asked.isSubject);
  const pick = (mentions: readonly Mentioned[]): { referent: Referent; isSubject: boolean }[] => {
    const found = new Map<string, { referent: Referent; isSubject: boolean }>();
    for (const { referents, isSubject, open } of mentions) {
      for (const referent of referents)
        if (
          isCompatible(referent, asked) &&
          (!kinds || !referent.types.length || referent.types.some((type) => kinds.has(type)))
        )
          found.set(referent.key, { referent, isSubject: isSubject || found.get(referent.key)?.isSubject === true });
        // het slachtoffer fietste met een vriendin toen ze werd aangereden: the victim may be a woman
        else if (isSubject && mayBeEither(referent, asked))
          found.set(referent.key, { referent: withoutFiller(referent), isSubject: false });
      if (open !== undefined && referents.length === 0 && sameClass(open, asked.word))
        found.set(`open ${open}`, { referent: { key: `open ${open}`, types: [], number: 'singular' }, isSubject });
    }
    return [...found.values()];
  };
  const here = pick(
    discourse.of(sentence.index).filter(({ clause, start }) => clause !== asked.clause && start < asked.start),
  );
  if (here.length === 1 && here[0]!.isSubject) return [here[0]!.referent];
  const [last, before] = discourse.before(sentence.index);
  const isNear = (at: number | undefined, most: number): at is number =>
    at !== undefined && sentence.index - at <= most && sentence.block - sentences[at]!.block <= 1;
  const previous = isNear(last, 2) ? pick(discourse.of(last)) : [];
  const union = merge(here, previous);
  if (here.length > 0 || previous.length > 1) return union;
  if (previous.length === 1 && previous[0]!.isSubject) return union;
  const earlier = isNear(before, 3) ? pick(discourse.of(before)) : [];
  return merge(previous, earlier);
}

/** The kinds of things that the verbs of the clause take for the role of the pronoun; undefined where nothing is known of them. */
function kindsAsked(own: ReadClause, isSubject: boolean): ReadonlySet<string> | undefined {
  if (!isSubject) return undefined;
  const passive = own.auxiliaries.some((verb) => verb.auxiliary === 'worden');
  const kinds = own.clause.verbs.flatMap((verb) =>
    verb.auxiliary === undefined
      ? verb.triggers.flatMap(({ evocation, entry }) => {
          const role = passive ? evocation.object : evocation.subject;
          return role === undefined ? [] : (entry.roles[role] ?? []);
        })
      : [],
  );
  return kinds.length === 0 || kinds.includes('any') ? undefined : new Set(kinds);
}

function isCompatible({ number, gender, types, count }: Referent, { word, plural, count: asked }: Asked): boolean {
  if (asked !== undefined && count !== asked) return false;
  const isPerson = types.includes('person') || types.length === 0;
  const isBody = types.some((type) => type === 'group' || type === 'organisation');
  if (plural) {
    if (number === 'plural') return !PLURAL.test(word) || isPerson || isBody;
    return isBody && !types.includes('place') && gender !== 'neuter';
  }
  if (number === 'plural') return false;
  if (SINGULAR_MALE.test(word)) return isPerson && gender !== 'female' && gender !== 'neuter';
  return isPerson
    ? gender !== 'male' && gender !== 'neuter'
    : isBody && !types.includes('place') && gender !== 'neuter';
}

/** One person whose noun says nothing of his or her sex. */
function mayBeEither({ number, gender, types }: Referent, { plural, count }: Asked): boolean {
  return !plural && count === undefined && number === 'singular' && gender === 'neuter' && types.includes('person');
}

/** An open pronoun stands in the way of those of its own kind. */
function sameClass(a: string, b: string): boolean {
  return SINGULAR_MALE.test(a) === SINGULAR_MALE.test(b);
}
