import type { Filler } from '../../model/fact.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { lemmaOf, typesOf } from '../phrases/filler-types.ts';
import { itemOf } from '../phrases/fillers.ts';
import { isPluralName, numberOf } from '../phrases/number-of.ts';
import { lower } from '../words.ts';
import { type Referent, type Mentioned } from './discourse.ts';

const FEMALE =
  /(?:vrouw|meisje|moeder|mama|dochter|zus|zusje|weduwe|koningin|prinses|echtgenote|oma|actrice|zangeres|lerares|tante|nicht|schrijfster|wethoudster|directrice|agente|verpleegster|-vrouw)$/;
const MALE =
  /(?:^man|[a-z]man|jongen|jongetje|vader|papa|zoon|broer|broertje|weduwnaar|koning|prins|echtgenoot|opa|oom|neef|heer|pastoor|bisschop|paus)$/;
/** Nouns of no known concept that name somebody. */
const AGENTIVE = /(?:er|aar|eur|ist|ant|ent|ling|man|vrouw|jarige|oog|iet|aan|ier|or|aat|ees)$/;
/** Nouns that take up a person named before. */
const GENERIC = /^(?:man|vrouw|jongen|meisje|verdachte|dader|slachtoffer)$/;

/** The referents of several lists, each once. */
export function merge(...lists: readonly { referent: Referent }[][]): Referent[] {
  return [...new Map(lists.flat().map(({ referent }) => [referent.key, referent])).values()];
}

/** What a phrase that is no pronoun stands for; a list for all of it and for each of its items. */
export function referentsOf(context: SentenceContext, chunk: Chunk, at: Omit<Mentioned, 'referents'>): Referent[] {
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
    : (numberOf({ ...chunk, others: [] }) ??
      (chunk.entity && !isPluralName(chunk.entity.name) ? 'singular' : 'plural'));
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
  // the man of the sentence before may be the driver: a victim is whoever alone the report has spoken of
  const near =
    lemmaOf(chunk) === 'slachtoffer'
      ? discourse.all()
      : [at.sentence, ...discourse.before(at.sentence)].flatMap((index) => discourse.of(index));
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
