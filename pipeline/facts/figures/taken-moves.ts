import type { Filler } from '../../model/fact.ts';
import type { FactDraft } from '../identify.ts';

const RISES = /^(?:growth|expanding)$/;
const MOVES = /^(?:growth|decline|expanding|contracting|higher|lower)$/;
/** Of a body or an economy other verbs say that it gets larger or smaller. */
const SIZES = /^(?:expanding|contracting)$/;

/**
 * De omzet steeg in België met 4 procent. In Duitsland was er een groei van 13 procent: what moved is that of the sentence
 * before, where all its moves are of one thing.
 */
export function takeUpMoves(facts: readonly FactDraft[], before: readonly FactDraft[]): FactDraft[] {
  const open = facts.some(isOpen);
  const moves = open ? before.filter(({ frame, roles }) => MOVES.test(frame) && roles.theme !== undefined) : [];
  const themes = new Set(moves.map(({ roles }) => JSON.stringify(roles.theme)));
  const theme: Filler | undefined = themes.size === 1 ? moves[0]!.roles.theme : undefined;
  if (!theme || moves.some(({ omitted }) => omitted.length > 0)) return [...facts];
  const isSize = moves.every(({ frame }) => SIZES.test(frame));
  return facts.map((fact) => {
    if (!isOpen(fact)) return fact;
    const sized = RISES.test(fact.frame) ? 'expanding' : 'contracting';
    // gaat het om een krimp: of the same time as what is told before
    const isPast = fact.time === undefined && moves.every(({ phase }) => phase === 'happened');
    return {
      ...fact,
      roles: { theme, ...fact.roles },
      ...(isSize && { frame: sized }),
      ...(isPast && { phase: 'happened' as const }),
    };
  });
}

/** Er was een daling van 2 procent: of what, only the sentence before says. */
export function isOpen({ frame, roles }: FactDraft): boolean {
  return /^(?:growth|decline)$/.test(frame) && roles.theme === undefined;
}
