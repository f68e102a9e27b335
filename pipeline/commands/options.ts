import { InvalidArgumentError } from 'commander';
import { FeedFormat } from '../model/feed.ts';
import { IsoDate } from '../model/source.ts';

/** `nl,en,fr` → its codes. */
export function languageList(value: string): string[] {
  const codes = value.split(',').map((code) => code.trim());
  if (codes.some((code) => !/^[a-z]{2}$/.test(code)))
    throw new InvalidArgumentError('Expected language codes such as nl,en,fr.');
  return [...new Set(codes)];
}

/** `ninjs,wxr` → its formats; `all` is every one. */
export function feedList(value: string): FeedFormat[] {
  if (value === 'all') return FeedFormat.options;
  const formats = FeedFormat.array()
    .min(1)
    .safeParse([...new Set(value.split(',').map((name) => name.trim()))]);
  if (!formats.success) throw new InvalidArgumentError(`Expected all, or some of ${FeedFormat.options.join(',')}.`);
  return formats.data;
}

/** A whole number above 0. */
export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('Expected a whole number above 0.');
  return Number(value);
}

/** An ISO calendar date. */
export function isoDate(value: string): string {
  if (!IsoDate.safeParse(value).success) throw new InvalidArgumentError('Expected a calendar date such as 2026-03-01.');
  return value;
}

/** The day of the command, as an ISO date: the default of what a person does by hand. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
