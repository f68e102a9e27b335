import type { DateMention } from '../../model/mention.ts';
import { addMonths } from './calendar.ts';

/** The period before the one that is spoken of: vorige maand, het voorgaande kwartaal. */
const PREVIOUS = /^(?:vorige?|voorgaande?|voorafgaande?) (?<unit>jaar|kwartaal|maand)$/i;
/** How the value of a period begins that lies in one year, quarter or month. */
const WITHIN = { jaar: /^\d{4}/, kwartaal: /^\d{4}-Q[1-4]/, maand: /^\d{4}-\d\d(?!\/)/ } as const;

const KNOWN = { jaar: ['year'], kwartaal: ['year', 'quarter'], maand: ['year', 'month'] } satisfies Record<
  keyof typeof WITHIN,
  DateMention['known']
>;

/**
 * Counts what a figure is set against from the period that the report is about, and not from the day of publication:
 * in het derde kwartaal … ten opzichte van het vorige kwartaal is the second one, though the third is over. The
 * nearest period of that kind before it counts; one that is itself a base does not.
 *
 * @param bases which of the dates something is compared with
 * @param now those in a sentence that tells what is so now, by the first of the dates of that sentence: they are counted
 *   from a period of their own sentence alone
 */
export function countFromReport(
  dates: Omit<DateMention, 'id'>[],
  bases: ReadonlySet<number>,
  now: ReadonlyMap<number, number> = new Map(),
): void {
  for (const at of bases) {
    const date = dates[at]!;
    const unit = PREVIOUS.exec(date.text)?.groups?.unit as keyof typeof WITHIN | undefined;
    if (unit === undefined || date.value === undefined) continue;
    const own = dates
      .slice(0, at)
      .findLast(
        ({ kind, relation, value }, index) =>
          index >= (now.get(at) ?? 0) &&
          !bases.has(index) &&
          kind !== 'duration' &&
          relation === 'at' &&
          WITHIN[unit].test(value ?? ''),
      );
    const period = WITHIN[unit].exec(own?.value ?? '')?.[0];
    if (period === undefined || period > date.value) continue;
    const value = before(period, unit);
    // no longer the one before that of publication, so it is said by its own name
    if (value !== date.value) Object.assign(date, { value, known: KNOWN[unit], implied: [] });
  }
}

function before(period: string, unit: keyof typeof WITHIN): string {
  if (unit === 'jaar') return String(Number(period) - 1);
  if (unit === 'maand') return addMonths(`${period}-01`, -1);
  const [year, quarter] = [Number(period.slice(0, 4)), Number(period.slice(-1))];
  return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
}
