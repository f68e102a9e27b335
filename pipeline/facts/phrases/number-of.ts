import type { Chunk } from './chunks.ts';
import { GROUPS, lower } from '../words.ts';

/** Names that take a verb in the plural. */
const PLURAL_NAMES =
  /^(?:de )?(?:Verenigde Staten|VS|Verenigde Naties|VN|Verenigde Arabische Emiraten|Filipijnen|Malediven|Bahama’s|Seychellen|Antillen|Nederlandse Spoorwegen|Nederlanden)$/i;

/** Whether a name takes a verb in the plural (de Verenigde Staten). */
export function isPluralName(name: string): boolean {
  return PLURAL_NAMES.test(name);
}

/** Number of a phrase for agreement with its verb; undefined where both are usual (een aantal, twintig miljoen euro). */
export function numberOf(chunk: Chunk): 'singular' | 'plural' | undefined {
  if (chunk.referent) return chunk.referent.number;
  if (chunk.one) return 'singular';
  if (chunk.most) return undefined;
  if (chunk.others.length > 0) return numberOf({ ...chunk, others: [] }) === 'plural' ? 'plural' : undefined;
  if (chunk.quantity) {
    if (chunk.quantity.unit.kind !== 'count') return undefined;
    return chunk.quantity.value === 1 ? 'singular' : 'plural';
  }
  if (
    /^(?:aantal|groep|paar|deel|meerderheid|helft|reeks)$/.test(chunk.head.lemma) ||
    chunk.modifiers.some((modifier) => GROUPS.has(lower(modifier)))
  )
    return undefined;
  if (chunk.entity && isPluralName(chunk.entity.name)) return undefined;
  // one person, though the name may look like a plural (Steenbergen)
  if (chunk.entity?.type === 'person') return 'singular';
  // one body, whatever the number of its last word (Autoriteit Persoonsgegevens)
  if (chunk.entity && chunk.head.feats.Number === 'Plur') return undefined;
  if (chunk.entity && !chunk.head.feats.Number) return 'singular';
  if (isPeople(chunk)) return 'plural';
  // Nederlanders without a tag for number
  if (chunk.head.upos === 'PROPN' && !chunk.head.feats.Number) return undefined;
  if (isOfSeveralPlaces(chunk)) return undefined;
  return isPlural(chunk) ? 'plural' : 'singular';
}

/** Nederlanders, Belgen: those of a country or town, which the tagger often takes for one name in the singular. */
function isPeople({ entity, head }: Chunk): boolean {
  return !entity && head.upos === 'PROPN' && /^(?:s|en)$/.test(lower(head).slice(head.lemma.length));
}

/** De Franse en Duitse politie hebben: one of each. */
function isOfSeveralPlaces({ modifiers }: Chunk): boolean {
  return modifiers.some(
    ({ index, text }, at) =>
      at > 0 &&
      modifiers[at - 1]!.index === index - 2 &&
      /^\p{Lu}/u.test(text) &&
      /^\p{Lu}/u.test(modifiers[at - 1]!.text),
  );
}

/** Whether the form of a phrase's head is a plural. */
export function isPlural(chunk: Chunk): boolean {
  const { head } = chunk;
  if (isPeople(chunk)) return true;
  if (head.feats.Number) return head.feats.Number === 'Plur';
  return lower(head) !== head.lemma.toLowerCase() && /(?:en|s)$/.test(lower(head));
}
