import type { Filler } from '../model/fact.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from './context.ts';
import { flatten, type Draft } from './draft.ts';
import { itemOf } from './fillers.ts';
import type { ReadClause } from './read-clause.ts';
import { lower } from './words.ts';

const ROUND = new Set(['tens', 'hundreds', 'thousands', 'millions', 'several']);

/** One draft for each figure of a coordinated phrase, so that every figure has its fact; what has no figure shares one. */
export function fanOut(context: SentenceContext, draft: Draft): Draft[] {
  const role = figureRole(draft);
  const chunk = role === undefined ? undefined : draft.roles.get(role);
  if (role === undefined || !chunk) return [draft];
  const items = [chunk, ...chunk.others];
  if (!items.some((item) => item.quantity)) return [draft];
  const groups: Chunk[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const scope = last?.[0]?.quantity;
    if (last && !item.quantity && (!scope || ROUND.has(scope.approximation))) last.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => {
    const fillers = new Map(draft.fillers);
    const parts: Filler[] = group.map((item) => itemOf(context, item, new Set(draft.roles.values())));
    fillers.set(role, parts.length === 1 ? parts[0]! : { kind: 'list', items: parts });
    const figure = group.find((item) => item.quantity);
    return { ...draft, fillers, ...(figure && { figure }) };
  });
}

function figureRole({ entry, roles, figure, fillers }: Draft): string | undefined {
  if (fillers && figure) return undefined;
  if (entry.figure !== undefined && roles.has(entry.figure)) return entry.figure;
  return [...roles].find(([, chunk]) => flatten([chunk]).some((item) => item.quantity))?.[0];
}

/** waaronder 12.000 in Nederland, onder wie drie kinderen: a part of the figure before it, as a fact of the same frame. */
export function partsOf(context: SentenceContext, read: ReadClause, drafts: readonly Draft[]): Draft[] {
  const { tokens } = context.sentence;
  const found: Draft[] = [];
  for (const chunk of flatten(read.chunks)) {
    if (!chunk.quantity || chunk.quantity.unit.kind === 'currency') continue;
    const before = tokens
      .slice(Math.max(0, chunk.from - 3), chunk.first)
      .map(lower)
      .join(' ');
    if (!/(?:^|[ ,])(?:waaronder|onder wie|van wie|waarvan)$/.test(before)) continue;
    const whole = drafts.filter((draft) => draft.figure && draft.figure.last < chunk.first).at(-1);
    const role = whole?.entry.figure;
    if (!whole || role === undefined || !whole.figure?.quantity) continue;
    const own = itemOf(context, chunk);
    const concept = itemOf(context, whole.figure);
    const filler: Filler =
      chunk.quantity.unit.kind === 'none' &&
      own.kind === 'quantity' &&
      concept.kind === 'quantity' &&
      concept.concept !== undefined
        ? { ...own, concept: concept.concept }
        : own;
    const place = [...chunk.complements, ...read.chunks].find(
      (other) => other.preposition === 'in' && other.entity?.type === 'place' && other.from === chunk.last + 1,
    );
    const fillers = new Map(whole.fillers);
    fillers.set(role, filler);
    const part: Draft = { ...whole, fillers, figure: chunk, trigger: whole.trigger };
    delete part.place;
    delete part.placeFiller;
    if (place) {
      part.place = place;
      part.placeFiller = itemOf(context, place);
    } else if (whole.placeFiller) part.placeFiller = whole.placeFiller;
    found.push(part);
  }
  return found;
}
