import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import type { Draft, ToldCircumstance } from '../draft.ts';
import { itemOf } from '../phrases/fillers.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';

/** Whether the figures of a clause belong one by one to what else it lists: in Breda en Tilburg met respectievelijk 9 en 8 procent. */
export function isRespective({ clause }: ReadClause): boolean {
  return clause.tokens.some((token) => /^(?:respectievelijk|achtereenvolgens)$/.test(lower(token)));
}

/**
 * One fact for each figure with its own item of the list that is as long. Nothing where there is no such list, or
 * more than one: no figure may be told of all.
 *
 * @param role the role of the figures
 */
export function tellEach(context: SentenceContext, draft: Draft, role: string | undefined): Draft[] {
  const figures = role === undefined ? undefined : draft.roles.get(role);
  if (role === undefined || !figures) return [];
  const items = [figures, ...figures.others];
  const isAsLong = (chunk: Chunk): boolean => chunk.others.length === items.length - 1;
  const lists = [...draft.roles].filter(([name, chunk]) => name !== role && isAsLong(chunk));
  const place = draft.place && isAsLong(draft.place) ? draft.place : undefined;
  const isOpen = lists.length + (place ? 1 : 0) !== 1 || (draft.place && !place && draft.place.others.length > 0);
  if (items.length < 2 || isOpen || !items.every(({ quantity }) => quantity)) return [];
  return items.map((figure, at) => {
    const own = (chunk: Chunk): Chunk => ({ ...(at === 0 ? chunk : chunk.others[at - 1]!), others: [] });
    const roles = new Map(draft.roles);
    for (const [name, chunk] of lists) roles.set(name, own(chunk));
    const fillers = new Map(draft.fillers);
    for (const [name] of lists) fillers.delete(name);
    fillers.set(role, itemOf(context, figure));
    const there = place && own(place);
    // in Breda en Tilburg het hardst: in the two of them, against the others
    const [ofAll, others] = [circumstancesOf(draft, true), circumstancesOf(draft, false)];
    return {
      ...draft,
      circumstances: others,
      trigger: [...draft.trigger, ...ofAll.flatMap(({ tokens }) => tokens)],
      roles,
      fillers,
      figure,
      ...(there && { place: there, placeFiller: itemOf(context, there) }),
    };
  });
}

/** What is said of several together against the rest, or what is said of each. */
function circumstancesOf({ circumstances = [] }: Draft, ofAll: boolean): ToldCircumstance[] {
  return circumstances.filter(({ said }) => ('id' in said && said.id === 'most-sharply') === ofAll);
}
