import type { Filler } from '../../model/fact.ts';
import type { Chunk } from './chunks.ts';
import { lower } from '../words.ts';

/** What kind of area a name is that many a town has as well → its concept. */
const AREAS: ReadonlyMap<string, string> = new Map([
  ['provincie', 'province'],
  ['provincies', 'province'],
  ['regio', 'region'],
  ['regio’s', 'region'],
  ["regio's", 'region'],
  ['deelstaat', 'federated-state'],
  ['deelstaten', 'federated-state'],
  ['district', 'district-admin'],
  ['districten', 'district-admin'],
]);
/** Provinces whose names are those of nothing else. */
const ALONE =
  /^(?:Drenthe|Friesland|Fryslân|Gelderland|Overijssel|Flevoland|Zeeland|(?:Noord|Zuid)-Holland|(?:Noord-)?Brabant)$/;

/** De provincie Utrecht, de regio’s Belgorod en Koersk: not the towns of that name. */
export function areaOf({ entity, head, preposition, others }: Chunk): Filler | undefined {
  const id = AREAS.get(lower(head));
  if (id === undefined || preposition === undefined || entity?.type !== 'place' || /\p{Lu}/u.test(head.text))
    return undefined;
  const [names, isList] = [[entity, ...others.map((other) => other.entity)], others.length > 0];
  if (names.some((name) => name?.type !== 'place') || (!isList && ALONE.test(entity.name))) return undefined;
  if (isList !== /s$/.test(head.text) && !/en$/.test(head.text)) return undefined;
  const items = names.map((name): Filler => ({ kind: 'entity', id: name!.id }));
  return {
    kind: 'concept',
    id,
    number: isList ? 'plural' : 'singular',
    definite: true,
    complements: [{ preposition: '', filler: isList ? { kind: 'list', items } : items[0]! }],
  };
}
