import { isCalendarDay, toIso } from './calendar.ts';
import { dayOfMonth, monthOf, yearAt, type DateContext, type DateMatch } from './context.ts';
import { nearestYear } from './direction.ts';

/** 3 tot 9 mei, 13 t/m 15 juli 2018, 3 en 4 juli: days of one month. */
export function dayRange(context: DateContext): DateMatch | undefined {
  const { word, first, published } = context;
  const glued = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(0));
  const from = dayOfMonth(glued ? glued[1]! : word(0));
  if (from === undefined || !(glued || /^(?:tot|t\/m|en|-|–|—|of)$/.test(word(1)))) return undefined;
  const at = glued ? 0 : word(2) === 'en' && word(3) === 'met' ? 4 : 2;
  const to = dayOfMonth(glued ? glued[2]! : word(at));
  const month = monthOf(word(at + 1));
  if (to === undefined || month === undefined || to <= from) return undefined;
  const said = yearAt(word(at + 2));
  const year = said ?? (published === undefined ? undefined : nearestYear(context, month, to, published));
  const last = first + at + (said === undefined ? 1 : 2);
  const known: DateMatch['known'] = [...(said === undefined ? [] : (['year'] as const)), 'month', 'day'];
  if (year === undefined) return { first, last, kind: 'period', relation: 'at', known, implied: [] };
  if (!isCalendarDay(year, month, to)) return undefined;
  return {
    first,
    last,
    value: `${toIso(year, month, from)}/${toIso(year, month, to)}`,
    kind: 'period',
    relation: 'at',
    known,
    implied: said === undefined ? ['year'] : [],
  };
}
