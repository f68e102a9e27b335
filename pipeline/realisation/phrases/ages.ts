import type { NounPhrase } from './phrase.ts';

/** The concept of an age by itself (is 65 jaar of ouder), whose modifier says which. */
export const AGE_GROUP = 'age-group';

/** An age as what somebody is or has. */
export function ageAlone(text: string, concept: string): NounPhrase {
  return { text, bare: text, number: 'singular', indefinite: false, concept };
}

/** How old those of a phrase are (`age:47`, `age:23+25`, `age:65+`), apart from its other modifiers. */
export function withoutAges(modifiers: readonly string[]): {
  ages: readonly number[];
  band?: AgeBand;
  rest: readonly string[];
} {
  const said = modifiers.find((id) => id.startsWith(AGE));
  if (said === undefined) return { ages: [], rest: modifiers };
  const rest = modifiers.filter((id) => id !== said);
  const band = bandOf(said.slice(AGE.length));
  return band ? { ages: [], band, rest } : { ages: said.slice(AGE.length).split('+').map(Number), rest };
}

const AGE = 'age:';

/**
 * Between which ages people are: `from` and older, up `to` and younger, `under` or `over` an age; from `low` until
 * `high` (`until`), to it and all of that year (`through`), or `between` the two.
 */
export type AgeBand =
  | { kind: 'from' | 'to' | 'under' | 'over'; years: number }
  | { kind: 'until' | 'through' | 'between'; low: number; high: number };

const OPEN = { '+': 'from', '-': 'to', '<': 'under', '>': 'over' } as const;
const CLOSED = { '-': 'until', '..': 'through', '~': 'between' } as const;

function bandOf(text: string): AgeBand | undefined {
  const from = /^(\d+)\+$/.exec(text);
  if (from) return { kind: OPEN['+'], years: Number(from[1]) };
  const open = /^([-<>])(\d+)$/.exec(text);
  if (open) return { kind: OPEN[open[1] as '-' | '<' | '>'], years: Number(open[2]) };
  const closed = /^(\d+)(-|\.\.|~)(\d+)$/.exec(text);
  if (!closed) return undefined;
  return { kind: CLOSED[closed[2] as '-' | '..' | '~'], low: Number(closed[1]), high: Number(closed[3]) };
}
