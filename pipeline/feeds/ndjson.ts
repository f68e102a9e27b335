import type { FeedLocale, FeedRecord } from '../model/feed.ts';
import { TIME_ZONE } from '../text/amsterdam-time.ts';

/** What some readers of lines take for the end of one, besides the line feed. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** One article as one line of JSON, every text a field by language. docs/cms.md says how importers map it. */
export function ndjson(record: FeedRecord): string {
  const { uid, locales, ...rest } = record;
  const each = <T>(value: (locale: FeedLocale) => T): Record<string, T> =>
    Object.fromEntries(Object.values(locales).map((locale) => [locale.language, value(locale)]));
  const line = JSON.stringify({
    _id: uid,
    _type: 'briefing',
    formatVersion: 1,
    ...rest,
    timeZone: TIME_ZONE,
    uids: each((locale) => locale.uid),
    states: each((locale) => locale.state),
    headline: each((locale) => locale.headline),
    summary: each((locale) => locale.summary.join('\n\n')),
    body: each((locale) => locale.body),
    bodyText: each((locale) => locale.bodyText),
    notices: each((locale) => locale.notices.map(({ on, notice, text }) => ({ on, notice, text }))),
  });
  return `${line.replace(LINE_ENDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
