import type { Clause } from '../clauses/clauses.ts';
import type { FactDraft } from '../identify.ts';
import { isMark, lower } from '../words.ts';

/** Of two such verbs a figure holds for both together: as many depart and arrive, and not as many of each. */
const OPPOSED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:vertrekken|opstijgen|uitvaren|uitreizen)$/, /^(?:aankomen|landen|binnenvaren|inreizen)$/],
  [/^(?:instappen|inchecken|inschrijven)$/, /^(?:uitstappen|overstappen|uitchecken|uitschrijven)$/],
  [/^(?:kopen|inkopen|aankopen|huren)$/, /^(?:verkopen|verhuren)$/],
  [/^(?:importeren|invoeren|binnenkomen)$/, /^(?:exporteren|uitvoeren|uitgaan)$/],
  [/^(?:komen|starten|openen)$/, /^(?:gaan|landen|stoppen|sluiten)$/],
  [/^(?:halen|ophalen|laden)$/, /^(?:brengen|bezorgen|terugbrengen|lossen)$/],
];

/**
 * Dat er reizigers vertrekken en aankomen: of two verbs side by side at the end of a clause, with one subject, a fact of
 * the one omits the other where no whole fact tells that, or where the figure is of both together.
 */
export function markJoinedVerbs(facts: ReadonlyMap<Clause, readonly FactDraft[]>): Map<Clause, readonly FactDraft[]> {
  const marked = new Map(facts);
  for (const clause of facts.keys()) {
    const first = clause.previous;
    if (!first || clause.kind === 'main' || clause.kind !== first.kind || !isSideBySide(first, clause)) continue;
    const isWhole = (own: Clause): boolean => facts.get(own)!.some(({ omitted }) => omitted.length === 0);
    const isOne = isOpposed(first, clause);
    for (const [own, other] of [
      [first, clause],
      [clause, first],
    ] as const) {
      if (!facts.has(first) || (isWhole(other) && !isOne)) continue;
      const verbs = other.verbs.map(({ token }) => token.start);
      marked.set(
        own,
        marked.get(own)!.map((fact) => ({ ...fact, omitted: [...fact.omitted, ...verbs] })),
      );
    }
  }
  return marked;
}

function isOpposed(first: Clause, second: Clause): boolean {
  const lemmas = [first, second].map(
    ({ verbs }) => verbs.find(({ auxiliary }) => auxiliary === undefined)?.lemma ?? '',
  );
  const [one, other] = lemmas as [string, string];
  return OPPOSED.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
}

/** Nothing but a coordinator stands between the last verb of the one and the first of the other. */
function isSideBySide(first: Clause, second: Clause): boolean {
  const last = first.verbs.at(-1)?.token.index ?? -1;
  const next = second.verbs[0]?.token.index ?? -1;
  const between = [...first.tokens, ...second.tokens].filter(({ index }) => last < index && index < next);
  return last >= 0 && next === last + 2 && between.every((token) => !isMark(token) && /^(?:en|of)$/.test(lower(token)));
}
