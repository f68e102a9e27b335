/** Calendar arithmetic on ISO dates, in UTC, without a clock. */

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day `days` later. */
export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(iso: string): number {
  return new Date(dayNumber(iso) * DAY).getUTCDay();
}

/** `2020-03` of the month `months` after the month of a date. */
export function addMonths(iso: string, months: number): string {
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** `2020-W14`, ISO 8601. */
export function isoWeek(iso: string): string {
  const day = dayNumber(iso);
  const thursday = day - ((weekdayOf(iso) + 6) % 7) + 3;
  const year = isoDay(thursday).slice(0, 4);
  const first = dayNumber(`${year}-01-04`);
  const firstThursday = first - ((weekdayOf(isoDay(first)) + 6) % 7) + 3;
  return `${year}-W${String(1 + (thursday - firstThursday) / 7).padStart(2, '0')}`;
}

/** Whether year, month and day make a date of the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const iso = toIso(year, month, day);
  const parsed = Date.parse(`${iso}T00:00:00Z`);
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    !Number.isNaN(parsed) &&
    new Date(parsed).toISOString().slice(0, 10) === iso
  );
}

/** `2020-04-01`. */
export function toIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, Meeus 1991). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toIso(year, Math.floor(f / 31), (f % 31) + 1);
}
