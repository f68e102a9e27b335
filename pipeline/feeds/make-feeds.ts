import type { Briefing } from '../model/briefing.ts';
import type { FeedFormat, FeedRecord } from '../model/feed.ts';
import { jsonLdText } from './json-ld.ts';
import { ndjson } from './ndjson.ts';
import { ninjs } from './ninjs.ts';
import { wxr } from './wxr.ts';

/** The files of the formats asked for: path inside the slug's folder → content. */
export function makeFeeds(briefing: Briefing, record: FeedRecord, formats: readonly FeedFormat[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const language of Object.keys(record.locales)) {
    if (formats.includes('ninjs')) files.set(`${language}/ninjs.json`, ninjs(briefing, record, language));
    if (formats.includes('jsonld'))
      files.set(`${language}/article.jsonld`, `${jsonLdText(briefing, record, language)}\n`);
  }
  if (formats.includes('wxr')) files.set('wordpress.wxr.xml', wxr(record));
  if (formats.includes('ndjson')) files.set('briefing.ndjson', ndjson(record));
  return files;
}
