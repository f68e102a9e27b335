import type { Placed, SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { plainFigure } from '../phrases/fillers.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { followersIn, type Follower } from './followers.ts';

/**
 * De groei kwam in Noord-Holland uit op 10 procent, gevolgd door Zeeland (plus 8 procent) en Utrecht met 5 procent: the
 * fact before, of other places with their own figures. Only where that fact has a place and a figure of the same unit.
 */
export function followersOf(context: SentenceContext, drafts: readonly Draft[]): Draft[] {
  const followers = followersIn(context);
  if (!followers) return [];
  const { first: at, items: found } = followers;
  const bases = drafts.filter(
    ({ trigger, place, placeFiller }) => trigger[0]! < at && place && placeFiller?.kind === 'entity',
  );
  const [base, ...others] = bases;
  const main = base && figureOf(base);
  if (!base || !main || others.length > 0 || base.comparison) return [];
  if (
    !found.every(
      ({ name, figure }) =>
        name?.mention.type === 'place' &&
        figure.mention.unit.code === main.chunk.quantity!.unit.code &&
        figure.mention.unit.kind === main.chunk.quantity!.unit.kind,
    )
  )
    return [];
  return found.map((follower) => asFollower(context, base, main.role, follower));
}

function figureOf({ entry, roles }: Draft): { role: string; chunk: Chunk } | undefined {
  const role = entry.figure;
  const chunk = role === undefined ? undefined : roles.get(role);
  return chunk?.quantity && chunk.others.length === 0 && chunk.quantity.of === undefined
    ? { role: role!, chunk }
    : undefined;
}

function asFollower(context: SentenceContext, base: Draft, role: string, { name, figure, last }: Follower): Draft {
  const place = name!;
  const { tokens } = context.sentence;
  const own = (
    placed: Placed<unknown>,
  ): Pick<
    Chunk,
    'first' | 'last' | 'from' | 'head' | 'position' | 'next' | 'modifiers' | 'others' | 'complements'
  > => ({
    first: placed.first,
    last: placed.last,
    from: placed.first,
    head: tokens[placed.last]!,
    modifiers: [],
    others: [],
    complements: [],
    position: placed.first,
    next: placed.last + 1,
  });
  const where: Chunk = { ...own(place), preposition: 'in', entity: place.mention };
  const value: Chunk = { ...own(figure), quantity: figure.mention };
  const roles = new Map([...base.roles, [role, value] as const]);
  const fillers = new Map(base.fillers);
  fillers.set(role, plainFigure(context, figure.mention));
  const between = tokens.slice(place.last + 1, last + 1).map(({ index }) => index);
  return {
    ...base,
    roles,
    fillers,
    figure: value,
    trigger: [...base.trigger, ...between],
    place: where,
    placeFiller: { kind: 'entity', id: place.mention.id },
  };
}
