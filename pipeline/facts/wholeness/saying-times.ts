import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { isInciseClause } from '../standing/attribute.ts';
import { lower } from '../words.ts';

const DAY = 24 * 3600 * 1000;
/** What was said so many days before the article is still its news. */
const RECENT = 7 * DAY;

/**
 * Facts that somebody told at another time than the article’s, with the words that say so: who said so last week need
 * not say it now (vorige week meldde het CBS dat). The day of the news itself bears on nothing.
 */
export function markSayingTimes(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  facts: ReadonlyMap<Clause, readonly FactDraft[]>,
): Map<Clause, readonly FactDraft[]> {
  const incise = [...read.values()].find((own) => isInciseClause(context, own));
  return new Map(
    [...facts].map(([clause, own]) => {
      const sayer = sayingClause(read, clause) ?? (clause.kind === 'main' ? incise : undefined);
      const then = sayer && own.length > 0 ? earlier(context, sayer, clause) : [];
      const marked = own.map((fact) => {
        const omitted = then.filter((start) => !fact.covered.includes(start));
        return fact.attribution === undefined || omitted.length === 0
          ? fact
          : { ...fact, omitted: [...fact.omitted, ...omitted] };
      });
      return [clause, marked] as const;
    }),
  );
}

/** The clause above a content clause. */
function sayingClause(read: ReadonlyMap<Clause, ReadClause>, { marker, kind, parent }: Clause): ReadClause | undefined {
  if (!parent) return undefined;
  return kind !== 'relative' && lower(marker) === 'dat' ? read.get(parent) : sayingClause(read, parent);
}

/** Starts of the words that say that it was said before this news. */
function earlier(context: SentenceContext, { clause, finite, auxiliaries }: ReadClause, told: Clause): number[] {
  const isPast = finite?.past === true || auxiliaries.some(({ auxiliary }) => auxiliary === 'hebben');
  if (!isPast) return [];
  const before = told.parent === clause && told.marker ? told.marker.index : Infinity;
  return clause.tokens
    .filter(({ index }) => index < before)
    .filter((token) => isEarlierDate(context, token.index) || /^(?:eerder|destijds|indertijd)$/.test(lower(token)))
    .map(({ start }) => start);
}

function isEarlierDate({ dates, document }: SentenceContext, at: number): boolean {
  const date = [...dates.values()].find(({ first, last }) => first <= at && at <= last)?.mention;
  const { published } = document.frontMatter;
  const value = date?.value?.split('/').at(-1);
  if (!date || date.kind === 'duration' || published === undefined || value === undefined) return false;
  if (/^\d{4}-\d\d-\d\d/.test(value))
    return Date.parse(published.slice(0, 10)) - Date.parse(value.slice(0, 10)) > RECENT;
  // vorige week, vorige maand, in 2020: not the one that the article stands in
  return /^(?:vorige?|afgelopen|verleden|vorig)\b/i.test(date.text) || !published.startsWith(value);
}
