import { createHash } from 'node:crypto';
import type { Briefing, RealisedDocument } from '../model/briefing.ts';
import type { FeedLocale, FeedRecord } from '../model/feed.ts';
import type { Furniture } from '../model/furniture.ts';
import { amsterdamTime } from '../text/amsterdam-time.ts';
import { withoutForbidden } from '../text/escape.ts';
import { feedBlocks } from './blocks.ts';
import { bodyHtml } from './body-html.ts';
import { bodyText } from './body-text.ts';

/** What a feed needs besides the briefing: the fixed words of each language. */
export interface FeedContext {
  furniture: Readonly<Record<string, Furniture>>;
  contact?: string | undefined;
  boilerplate: Readonly<Record<string, string>>;
}

/** One article as every feed and every delivery tells it. A pure function; no path of a file is in it. */
export function feedRecord(briefing: Briefing, context: FeedContext): FeedRecord {
  const { source, withdrawn, documents } = briefing;
  const contact = source.contact ?? context.contact;
  const days = [source.published, ...briefing.corrections.map(({ on }) => on), withdrawn?.on].filter(
    (day) => day !== undefined,
  );
  const record = clean({
    uid: source.slug,
    revision: source.revision,
    state: stateOf(Object.values(documents)),
    published: source.published && amsterdamTime(source.published),
    modified: days.length ? amsterdamTime(days.sort().at(-1)!) : undefined,
    embargo: source.embargo && amsterdamTime(source.embargo),
    withdrawn: withdrawn && amsterdamTime(withdrawn.on),
    title: withdrawn ? undefined : source.title,
    publisher: source.publisher,
    contact: withdrawn ? undefined : contact,
    url: source.url,
    locales: Object.fromEntries(
      Object.entries(documents).map(([language, document]) => [
        language,
        localeOf(briefing, document, language, { ...context, contact }),
      ]),
    ),
  });
  return { ...record, hash: createHash('sha256').update(JSON.stringify(record)).digest('hex') };
}

function localeOf(
  briefing: Briefing,
  document: RealisedDocument,
  language: string,
  { furniture, contact, boilerplate }: FeedContext,
): FeedLocale {
  const fixed = { furniture: furniture[language]!, contact, boilerplate: boilerplate[language] };
  const blocks = clean(feedBlocks(briefing, document, language, fixed));
  return {
    uid: localeUid(briefing.source.slug, language),
    language,
    state: document.state,
    headline: document.headline,
    summary: document.summary.map((sentences) => sentences.map(({ text }) => text).join(' ')).filter(Boolean),
    body: bodyHtml(blocks),
    bodyText: bodyText(blocks),
    notices: document.notices ?? [],
    ...(document.state === 'draft' && { draftNote: fixed.furniture.draft }),
  };
}

/** The identifier of one language's document: a URN, the same in every revision. */
export function localeUid(slug: string, language: string): string {
  return `urn:brieftaal:${encodeURIComponent(slug)}:${language}`;
}

function stateOf(documents: readonly RealisedDocument[]): FeedRecord['state'] {
  if (documents.some(({ state }) => state === 'withdrawn')) return 'withdrawn';
  return documents.every(({ state }) => state === 'final') ? 'final' : 'draft';
}

/** A copy without undefined fields, in which no text holds what XML cannot carry. */
function clean<T>(value: T): T {
  if (typeof value === 'string') return withoutForbidden(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => clean(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(kept.map(([key, field]) => [key, clean(field as unknown)])) as T;
}
