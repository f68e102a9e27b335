/** The time zone of every time that leaves the house. */
export const TIME_ZONE = 'Europe/Amsterdam';

const OFFSET = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });

/**
 * An ISO date (its first moment) or date-time with a zone, as a date-time with Amsterdam's offset:
 * `2020-07-02` → `2020-07-02T00:00:00+02:00`.
 */
export function amsterdamTime(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  // Midnight in Amsterdam is 22:00 or 23:00 UTC of the day before; the clock never changes in between.
  const instant = isDay ? Date.parse(`${value}T00:00:00Z`) - 3_600_000 : Date.parse(value);
  const offset = offsetAt(instant);
  if (isDay) return `${value}T00:00:00${written(offset)}`;
  return `${new Date(instant + offset * 60_000).toISOString().slice(0, 19)}${written(offset)}`;
}

/** Minutes that Amsterdam is ahead of UTC. */
function offsetAt(instant: number): number {
  const zone = OFFSET.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(zone) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function written(offset: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
