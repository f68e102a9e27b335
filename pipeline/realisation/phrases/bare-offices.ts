import type { Entity } from '../../model/mention.ts';

/** Offices that are always of a body: somebody is no chair by himself. */
const OF_A_BODY =
  /^(?:bestuurder|(?:vice)?voorzitter|bestuursvoorzitter|bestuurslid|woordvoerder|woordvoerster|secretaris|penningmeester)$/i;

/**
 * Whether an office would be read as that of another body: it stands without its own (Anna de Wit,
 * bestuurder), and more than one body was named before it.
 *
 * @param role as the source has it
 * @param at where the person is first named
 */
export function isOfUnknownBody(role: string, at: number | undefined, entities: Iterable<Entity>): boolean {
  if (at === undefined || !OF_A_BODY.test(role.trim().replace(/^(?:de|het|een) /i, ''))) return false;
  let bodies = 0;
  for (const { type, mentions } of entities)
    if (type === 'organisation' && mentions.some(({ start }) => start < at)) bodies += 1;
  return bodies > 1;
}
