import type { Entity, Quantity } from '../../model/mention.ts';
import type { Placed, SentenceContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { plainFigure } from '../phrases/fillers.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { lower } from '../words.ts';

/** A name behind gevolgd door with its figure. */
interface Follower {
  place: Placed<Entity>;
  figure: Placed<Quantity>;
  last: number;
}

/**
 * De groei kwam in Noord-Holland uit op 10 procent, gevolgd door Zeeland (plus 8 procent) en Utrecht met 5 procent: the
 * fact before, of other places with their own figures. Only where that fact has a place and a figure of the same unit.
 */
export function followersOf(context: SentenceContext, drafts: readonly Draft[]): Draft[] {
  const { tokens } = context.sentence;
  const at = tokens.findIndex((token, index) => lower(token) === 'gevolgd' && lower(tokens[index + 1]) === 'door');
  if (at < 0) return [];
  const bases = drafts.filter(
    ({ trigger, place, placeFiller }) => trigger[0]! < at && place && placeFiller?.kind === 'entity',
  );
  const [base, ...others] = bases;
  const main = base && figureOf(base);
  if (!base || !main || others.length > 0 || base.comparison) return [];
  const found = readFollowers(context, at + 2);
  if (
    !found.every(
      ({ figure }) =>
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

/** Zeeland (plus 8 procent), Utrecht (5 procent) en Drenthe met 3 procent; nothing where one is without. */
function readFollowers({ sentence, entities, quantities }: SentenceContext, from: number): Follower[] {
  const { tokens } = sentence;
  const found: Follower[] = [];
  for (let at = from; at < tokens.length;) {
    const place = entities.get(at);
    if (place?.mention.type !== 'place') return [];
    let next = place.last + 1;
    const opening = lower(tokens[next]);
    if (opening !== '(' && opening !== 'met') return [];
    next += 1;
    while (/^(?:plus|\+)$/.test(lower(tokens[next]))) next += 1;
    const figure = quantities.get(next);
    if (!figure) return [];
    const last = opening === '(' ? figure.last + 1 : figure.last;
    if (opening === '(' && tokens[last]?.text !== ')') return [];
    found.push({ place, figure, last });
    const link = lower(tokens[last + 1]);
    if (link !== ',' && link !== 'en') return found;
    if (!entities.has(last + 2)) return found;
    at = last + 2;
  }
  return found;
}

function asFollower(context: SentenceContext, base: Draft, role: string, { place, figure, last }: Follower): Draft {
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
