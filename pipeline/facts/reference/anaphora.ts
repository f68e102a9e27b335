import type { Filler } from '../../model/fact.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { lemmaOf, typesOf } from '../phrases/filler-types.ts';
import { itemOf } from '../phrases/fillers.ts';
import { numberOf } from '../phrases/number-of.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';

/** What a phrase stands for, as a later pronoun can take it up. */
export interface Referent {
  /** The same for two phrases that stand for one thing. */
  key: string;
  /** As a definite phrase or a name; absent where no language has words for it. */
  filler?: Filler;
  types: readonly string[];
  number: 'singular' | 'plural';
  /** How many they are, where the text says so. */
  count?: number;
  gender?: 'male' | 'female' | 'neuter';
}

/** A phrase of the text with what it may stand for: several where a pronoun stayed open. */
interface Mentioned {
  referents: readonly Referent[];
  /** The pronoun that nothing was found for. */
  open?: string;
  /** A noun of which nothing is known: what a demonstrative points to may be this. */
  unknown?: boolean;
  sentence: number;
  start: number;
  clause: Clause;
  isSubject: boolean;
}

/** A sentence that mentions more than this is a list, in which no pronoun is safe. */
const MOST_MENTIONED = 40;

/** What the sentences read so far have mentioned, in the order of the text. */
export class Discourse {
  private readonly sentences: { index: number; mentioned: Mentioned[] }[] = [];

  add(mention: Mentioned): void {
    const last = this.sentences.at(-1);
    if (last?.index === mention.sentence) last.mentioned.push(mention);
    else this.sentences.push({ index: mention.sentence, mentioned: [mention] });
  }

  /** Starts anew: nothing said so far is taken up from here on. */
  forget(): void {
    this.sentences.length = 0;
  }

  /** What a sentence has mentioned up to now; nothing where that is too much to choose from. */
  of(sentence: number | undefined): readonly Mentioned[] {
    const found = this.sentences.slice(-3).find(({ index }) => index === sentence)?.mentioned ?? [];
    return found.filter(({ unknown }) => !unknown).length > MOST_MENTIONED ? [] : found;
  }

  /** The last two sentences before one that mentioned something, the nearest first. */
  before(sentence: number): number[] {
    const earlier = this.sentences.slice(-3).filter(({ index }) => index < sentence);
    return earlier
      .map(({ index }) => index)
      .reverse()
      .slice(0, 2);
  }
}

const SINGULAR_MALE = /^(?:hij|hem)$/;
const DEMONSTRATIVE = /^(?:die|deze)$/;
const FEMININE_OR_PLURAL = /^(?:zij|ze)$/;
const PLURAL = /^(?:hen|hun|beiden)$/;
const RESOLVED = /^(?:hij|hem|zij|ze|haar|hen|hun|beiden)$/;
/** Nouns that say no more than how many they are. */
const SO_MANY = /^(?:tweetal|duo|drietal|trio|viertal|vijftal|zestal)$/;
const FEMALE =
  /(?:vrouw|meisje|moeder|mama|dochter|zus|zusje|weduwe|koningin|prinses|echtgenote|oma|actrice|zangeres|lerares|tante|nicht|schrijfster|wethoudster|directrice|agente|verpleegster|-vrouw)$/;
const MALE =
  /(?:^man|[a-z]man|jongen|jongetje|vader|papa|zoon|broer|broertje|weduwnaar|koning|prins|echtgenoot|opa|oom|neef|heer|pastoor|bisschop|paus)$/;
/** Nouns of no known concept that name somebody. */
const AGENTIVE = /(?:er|aar|eur|ist|ant|ent|ling|man|vrouw|jarige|oog|iet|aan|ier|or|aat|ees)$/;
/** Nouns that take up a person named before. */
const GENERIC = /^(?:man|vrouw|jongen|meisje|verdachte|dader|slachtoffer)$/;

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
      const referents = referentsOf(context, chunk, at);
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
    if (!RESOLVED.test(word) && count === undefined) continue;
    const plural =
      count !== undefined ||
      PLURAL.test(word) ||
      (FEMININE_OR_PLURAL.test(word) && (at.isSubject ? own.finite?.plural === true : true));
    const asked = count === undefined ? { word } : { word: 'hen', count };
    const found = candidates(context, own, { ...at, ...asked, plural });
    discourse.add({ ...at, referents: found, ...(found.length !== 1 && { open: word }) });
    if (found.length === 1 && found[0]!.filler) takeUp(chunk, found[0]!);
  }
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
    (types.length === 0 || types.some((type) => /^(?:person|group|organisation)$/.test(type)));
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

function merge(...lists: readonly { referent: Referent }[][]): Referent[] {
  return [...new Map(lists.flat().map(({ referent }) => [referent.key, referent])).values()];
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

/** An open pronoun stands in the way of those of its own kind. */
function sameClass(a: string, b: string): boolean {
  return SINGULAR_MALE.test(a) === SINGULAR_MALE.test(b);
}

/** What a phrase that is no pronoun stands for; a list for all of it and for each of its items. */
function referentsOf(context: SentenceContext, chunk: Chunk, at: Omit<Mentioned, 'referents'>): Referent[] {
  if (
    chunk.date ||
    chunk.determiner === 'geen' ||
    (chunk.quantity && !/^(?:count|none)$/.test(chunk.quantity.unit.kind))
  )
    return [];
  const types = typesOf(context, chunk);
  // tot directeur, als getuige: what somebody is, not somebody
  const isBare = !chunk.entity && !chunk.quantity && chunk.determiner === undefined;
  if (isBare && types.includes('person') && numberOf({ ...chunk, others: [] }) === 'singular') return [];
  if (types.length === 0 && !AGENTIVE.test(lower(chunk.head)) && !AGENTIVE.test(lemmaOf(chunk))) return [];
  const own = referentOf(context, chunk, types);
  const known = takesUp(context, chunk, own, at);
  const single = known ?? own;
  if (chunk.others.length === 0) return [single];
  const items = [chunk, ...chunk.others].map((item) => definite(itemOf(context, item), item));
  const all: Referent = {
    key: `list ${chunk.head.start}`,
    types: [chunk, ...chunk.others].flatMap((item) => typesOf(context, item)),
    number: 'plural',
    count: items.length,
    ...(items.every((item) => item !== undefined) && { filler: { kind: 'list', items } }),
  };
  return [single, all];
}

/** What one phrase by itself stands for. */
export function referentOf(context: SentenceContext, chunk: Chunk, types: readonly string[]): Referent {
  const lemma = lemmaOf(chunk);
  const filler = definite(itemOf(context, chunk), chunk);
  const number = chunk.quantity
    ? chunk.quantity.value === 1
      ? 'singular'
      : 'plural'
    : (numberOf({ ...chunk, others: [] }) ?? 'plural');
  const isNeuter = chunk.determiner === 'het' || chunk.head.feats.Gender === 'Neut';
  const gender =
    chunk.entity?.gender ??
    (chunk.entity
      ? undefined
      : FEMALE.test(lemma)
        ? 'female'
        : MALE.test(lemma)
          ? 'male'
          : isNeuter && !types.includes('person')
            ? 'neuter'
            : undefined);
  return {
    key: chunk.entity ? chunk.entity.id : `${lemma} ${number}`,
    types,
    number,
    ...(number === 'plural' && chunk.quantity?.approximation === 'exact' && { count: chunk.quantity.value }),
    ...(gender && { gender }),
    ...(filler && { filler }),
  };
}

/** The person that a definite noun which says little (de man, de verdachte) takes up: the only one who can be meant. */
function takesUp(
  context: SentenceContext,
  chunk: Chunk,
  { gender }: Referent,
  at: Omit<Mentioned, 'referents'>,
): Referent | undefined {
  if (chunk.entity || chunk.quantity || !/^(?:de|het|deze|die|dit|dat)$/.test(chunk.determiner ?? '')) return undefined;
  if (!GENERIC.test(lemmaOf(chunk)) || chunk.modifiers.length > 0 || chunk.complements.length > 0) return undefined;
  const { discourse } = context;
  const near = [at.sentence, ...discourse.before(at.sentence)].flatMap((index) => discourse.of(index));
  // a man who hit the suspect is not that suspect
  const beside = new Set(
    near.flatMap(({ clause, referents }) => (clause === at.clause ? referents.map(({ key }) => key) : [])),
  );
  const people = merge(
    near
      .flatMap(({ referents }) => referents)
      .filter(({ key }) => !beside.has(key))
      .filter(
        ({ number, types, gender: other }) =>
          number === 'singular' &&
          types.includes('person') &&
          (other === undefined || gender === undefined || other === gender),
      )
      .map((referent) => ({ referent })),
  );
  return people.length === 1 ? people[0] : undefined;
}

/** A filler as it is taken up: twee mannen are then de mannen. */
function definite(filler: Filler, { quantity }: Chunk): Filler | undefined {
  switch (filler.kind) {
    case 'entity':
      return filler;
    case 'concept': {
      const { complements, determiner, ...rest } = filler;
      // of many or of each: those who are taken up are not all of them
      if (determiner && !/^(?:all|both|several)$/.test(determiner)) return undefined;
      return { ...rest, definite: true, ...(filler.definite && complements && { complements }) };
    }
    case 'quantity':
      if (filler.concept === undefined || quantity?.unit.kind !== 'count') return undefined;
      return {
        kind: 'concept',
        id: filler.concept,
        number: quantity.value === 1 ? 'singular' : 'plural',
        definite: true,
        ...(filler.modifiers && { modifiers: filler.modifiers }),
      };
    default:
      return undefined;
  }
}
