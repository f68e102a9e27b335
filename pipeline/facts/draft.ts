import type { Evoked, Frame } from '../lexicon/frames.ts';
import type { Attribution, Circumstance, Fact, Filler } from '../model/fact.ts';
import type { Quantity } from '../model/mention.ts';
import type { Chunk } from './phrases/chunks.ts';
import type { Clause } from './clauses/clauses.ts';
import type { FoundComparison } from './figures/comparisons.ts';

/** How the source presents an event. */
export type Mood = Pick<Fact, 'polarity' | 'certainty' | 'phase' | 'modality' | 'anterior'>;

/** A fact in the making: roles still as phrases. */
export interface Draft extends Evoked, Mood {
  clause: Clause;
  /** Tokens that evoke the frame. */
  trigger: number[];
  roles: Map<string, Chunk>;
  /** Role filled with something that is not a phrase of this clause as it stands (a part of a list, a resolved pronoun). */
  fillers?: Map<string, Filler>;
  attribution?: Attribution;
  time?: Chunk;
  place?: Chunk;
  placeFiller?: Filler;
  /** What else is said of the event, with the tokens that say it. */
  circumstances?: readonly ToldCircumstance[];
  /** The event is that of the clause: what its verb says, also through a noun (een boete krijgen). */
  clausal?: boolean;
  /** Named inside another event's role: when and where that was is not when and where this was. */
  inner?: boolean;
  /** The phrase with the main figure. */
  figure?: Chunk;
  /** Where its part of a list stands, where that has no figure. */
  at?: number;
  entry: Frame;
  /** What a figure of it is set against. */
  comparison?: FoundComparison & { with?: Quantity };
  /** What its figure is set against in a way that cannot be told. */
  lostComparison?: FoundComparison;
  /** Tokens of the items of its list that no fact can tell. */
  lostItems?: readonly number[];
}

/** A circumstance with the phrase and the tokens that say it. */
export interface ToldCircumstance {
  said: Circumstance;
  chunk?: Chunk;
  tokens: readonly number[];
}

/** Roles without which the frame says nothing. */
export function isComplete({ evocation, entry }: Evoked, roles: ReadonlyMap<string, unknown>): boolean {
  const core = evocation.core ?? [
    evocation.object ?? (evocation.verbs ? evocation.subject : undefined) ?? evocation.of?.[0] ?? entry.figure,
  ];
  return core.every((role) => role === undefined || roles.has(role));
}

/** The phrases that a draft tells by themselves: no complements of one another. */
export function apartOf({ roles, circumstances = [], trigger }: Draft): ReadonlySet<Chunk> {
  const further = circumstances.map(({ chunk }) => chunk).filter((chunk) => chunk !== undefined);
  const held = [...roles.values()];
  // de salade uit de schappen halen: the verb's own words hang on nothing
  const fixed = flatten(held).filter(({ head }) => trigger.includes(head.index));
  return new Set([...held, ...further, ...fixed]);
}

/** The phrase whose noun evokes a draft. */
export function evokingChunk(chunks: readonly Chunk[], { trigger }: Draft): Chunk | undefined {
  return flatten(chunks).find(({ head, date }) => !date && trigger.includes(head.index));
}

/** Index of the last word of a phrase with those coordinated with it and all that hangs on them. */
export function lastOf(chunk: Chunk): number {
  return Math.max(...flatten([chunk]).map(({ last }) => last));
}

/** A phrase, those coordinated with it and all that hang on them. */
export function flatten(chunks: readonly Chunk[]): Chunk[] {
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk): void => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    chunk.others.forEach(visit);
    chunk.complements.forEach(visit);
  };
  chunks.forEach(visit);
  return [...seen];
}

/** Whether a phrase fills a role, by itself or in a list. */
export function rolesHold(draft: Draft, chunk: Chunk): boolean {
  return [...draft.roles.values()].some((held) => [held, ...held.others].some((other) => other.first === chunk.first));
}
