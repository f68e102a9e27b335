import { byCompound } from '../../lexicon/frames.ts';
import { conceptOf, conceptOfNoun, singularsOf, termsOf, typeOf } from '../../lexicon/terms.ts';
import type { Entity, Quantity } from '../../model/mention.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { GROUPS, lower } from '../words.ts';
import { bandOfWord } from './age-bands.ts';

const ENTITY_TYPES: Record<Entity['type'], string[]> = {
  person: ['person'],
  organisation: ['organisation', 'group'],
  place: ['place', 'organisation'],
  product: ['object', 'work', 'communication'],
  other: [],
};
/** Semantic types of a phrase; empty where nothing is known of it. */
export function typesOf(context: SentenceContext, chunk: Chunk): string[] {
  if (chunk.referent) return [...chunk.referent.types];
  if (chunk.date) return ['time'];
  if (chunk.quantity) return quantityTypes(context, chunk.quantity, chunk);
  if (chunk.one) return typesOfWhole(context, chunk);
  const [members] = chunk.complements;
  if (lower(chunk.head) === 'meerderheid' && members?.preposition === 'van' && !members.entity)
    return ['group', ...typesOf(context, members)];
  if (bandOfWord(lower(chunk.head)) !== undefined) return ['person'];
  if (chunk.entity) {
    // het WK, het EK: a name that the termbase has as a noun too
    const named =
      chunk.entity.type === 'other'
        ? typeOf(context.lexicon, chunk.entity.name.toLowerCase(), context.words)
        : undefined;
    if (contestOf(chunk)) return ['event'];
    return [...ENTITY_TYPES[chunk.entity.type], ...introducedTypes(context, chunk.entity), ...(named ? [named] : [])];
  }
  // goede doelen: the two words are one term
  const described = chunk.modifiers.at(-1);
  const joined =
    described && conceptOf(context.lexicon, `${lower(described)} ${lemmaOf(chunk)}`, 'noun', context.words);
  const concept =
    joined ?? conceptOfNoun(context.lexicon, lemmaOf(chunk), chunk.term ?? chunk.head.text, context.words);
  const type = concept?.type ?? typeOf(context.lexicon, lemmaOf(chunk), context.words);
  if (!type) return [];
  return MEDIA.has(lemmaOf(chunk)) ? [type, 'organisation'] : [type];
}

/** What one reads or visits is also the body that makes it: de krant sprak met betrokkenen, het platform blokkeerde accounts. */
const MEDIA = new Set(
  'krant dagblad weekblad tijdschrift magazine platform nieuwssite website site zender radiozender tv-zender'.split(
    ' ',
  ),
);

/** What the text calls a name (het bedrijf EncroChat) counts beside what names are taken for. */
function introducedTypes({ introductions, lexicon, words }: SentenceContext, entity: Entity): string[] {
  for (const [noun, names] of introductions)
    if (names.some((name) => name.entity === entity)) {
      const type = typeOf(lexicon, noun, words);
      if (type) return [type];
    }
  return [];
}

/** What one of them is, is what they are. */
function typesOfWhole(context: SentenceContext, { complements, whole }: Chunk): string[] {
  const filler = whole?.filler;
  if (filler?.kind === 'quantity' && filler.concept !== undefined) {
    const term = termsOf(context.lexicon, 'nl').get(filler.concept);
    return term?.pos === 'noun' ? [term.type] : [];
  }
  const [named] = complements;
  return named && !named.one ? typesOf(context, named) : [];
}

function quantityTypes(context: SentenceContext, { unit, of }: Quantity, chunk: Chunk): string[] {
  const noun = of ?? (countsHead(chunk) ? lemmaOf(chunk) : undefined);
  const type =
    noun === undefined || GROUPS.has(noun)
      ? undefined
      : bandOfWord(noun) !== undefined
        ? 'person'
        : typeOf(context.lexicon, noun, context.words);
  switch (unit.kind) {
    case 'currency':
      return ['money', 'measure'];
    case 'percent':
    case 'percentage-point':
    case 'fraction':
      return ['measure', 'percent', ...(type ? [type] : [])];
    case 'measure':
      if (unit.code === 'race-time') return ['race-time', 'time', 'measure'];
      return /^(?:s|min|h|day|week|month|year)$/.test(unit.code ?? '')
        ? ['time', 'measure']
        : [
            'measure',
            ...lengthOrSpeed(unit.code ?? ''),
            ...(type ? [type] : noun !== undefined || /^(?:kg|g|l|m3)$/.test(unit.code ?? '') ? ['substance'] : []),
          ];
    case 'none':
      return noun === undefined ? ['bare'] : type ? [type] : [];
    default:
      return type ? [type] : [];
  }
}

/** What a measure measures, where a frame asks for it: 300 kilometer fietsen, 120 kilometer per uur rijden. */
function lengthOrSpeed(code: string): string[] {
  if (/^(?:km\/h|m\/s|kn)$/.test(code)) return ['speed'];
  return /^(?:km|m|cm|mile|mi|nmi)$/.test(code) ? ['length'] : [];
}

/** Whether a phrase may fill a role that takes these types. What is not known may, what is known to be otherwise may not. */
export function fits(context: SentenceContext, chunk: Chunk, allowed: readonly string[]): boolean {
  // how often is no thing: twee keer verkocht
  if (/^(?:keer|maal)$/.test(chunk.quantity?.of ?? '')) return false;
  // naar huis is where they live
  if (chunk.preposition === 'naar' && chunk.determiner === undefined && lower(chunk.head) === 'huis') return false;
  const types = typesOf(context, chunk);
  if (chunk.date && !allowed.includes('time')) return false;
  const people = allowed.includes('person');
  // 11 procent minder uitgeven: so much less of a sum
  if (chunk.difference && types.includes('percent') && allowed.includes('money')) return true;
  if (
    chunk.quantity &&
    (chunk.quantity.unit.kind === 'currency' || chunk.quantity.unit.kind === 'measure') &&
    allowed.every((type) => /^(?:person|group|organisation|place|animal)$/.test(type))
  )
    return false;
  if (types[0] === 'bare') return allowed.includes('any') || allowed.includes('measure') || people;
  if (allowed.includes('any') || (people && isShareOfUnknown(chunk, types))) return true;
  if (types.length === 0)
    return !(
      chunk.quantity === undefined && allowed.every((type) => type === 'money' || type === 'measure' || type === 'time')
    );
  return types.some((type) => allowed.includes(type) || (type === 'building' && allowed.includes('organisation')));
}

/** 60 procent van de ondervraagden: of whom is not known to be anything else. */
export function isShareOfUnknown({ quantity, complements }: Chunk, types: readonly string[]): boolean {
  return (
    /^(?:percent|fraction)$/.test(quantity?.unit.kind ?? '') &&
    (quantity!.of !== undefined || complements[0]?.preposition === 'van') &&
    types.every((type) => /^(?:measure|percent)$/.test(type))
  );
}

/** A bare number whose noun the phrase found although the mention did not. */
export function countsHead({ quantity, head }: Chunk): boolean {
  return quantity?.unit.kind === 'none' && head.start >= quantity.end;
}

/** Het WK zwemmen, de Grand Prix van Monaco, Wimbledon: the kind of contest that a name is of. */
function contestOf({ entity }: Chunk): string | undefined {
  if (!entity?.gazetteer?.startsWith('contest:')) return undefined;
  const [, kind] = /^contest:(gp|slam)-/.exec(entity.gazetteer) ?? [];
  return kind === 'gp'
    ? 'grand prix'
    : kind === 'slam'
      ? 'grandslamtoernooi'
      : entity.name.split(' ')[0]!.toLowerCase();
}

/** Lemma of the head as the termbase may know it. */
export function lemmaOf(chunk: Chunk): string {
  const { head, quantity, term } = chunk;
  if (term !== undefined) return term;
  const contest = contestOf(chunk);
  if (contest !== undefined) return contest;
  if (quantity?.of !== undefined) return quantity.of;
  const word = lower(head);
  return /^[\p{L}-]+den$|^[\p{L}-]+ten$/u.test(word) &&
    head.upos === 'NOUN' &&
    /(?:d|t)$/.test(head.lemma) &&
    /^(?:ver|be|ge|on)/.test(word)
    ? word.replace(/n$/, '')
    : head.upos === 'NOUN' || head.upos === 'PROPN'
      ? head.lemma.toLowerCase()
      : word;
}

/** Whether the head is one of the lemmas, or a compound of one. */
export function headIs(chunk: Chunk, lemmas: readonly string[]): boolean {
  const set = new Map(lemmas.map((lemma) => [lemma, true]));
  const { quantity } = chunk;
  if (quantity?.unit.kind === 'percent' && set.has('procent')) return true;
  // het aantal aanvragen: the number is said of those that are counted
  // het aandeel vrouwen, het percentage leerlingen
  const isNumber = (word: string): boolean => set.has(word) && /^(?:aantal|aandeel|percentage)$/.test(word);
  if (chunk.modifiers.some((modifier) => isNumber(lower(modifier)))) return true;
  const word = lower(chunk.head);
  return [lemmaOf(chunk), ...singularsOf(word), word.replace(/n$/, '')].some(
    (form) => byCompound(set, form) !== undefined,
  );
}

/** Whether a phrase is a length of time: for three years. */
export function isLength(chunk: Chunk | undefined): boolean {
  return LENGTH.test(chunk?.quantity?.unit.code ?? '');
}

const LENGTH = /^(?:year|month|week|day|hour|minute|a|mo|wk|d|h|min)$/;
