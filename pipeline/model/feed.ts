import { z } from 'zod';
import type { Notice, RealisedDocument } from './briefing.ts';

/** Formats that `build --feed` writes. */
export const FeedFormat = z.enum(['ninjs', 'jsonld', 'wxr', 'ndjson']);
/** @see FeedFormat */
export type FeedFormat = z.infer<typeof FeedFormat>;

/** What a CMS shows of one language. Texts hold no character that XML cannot carry. */
export interface FeedLocale {
  /** `urn:brieftaal:<slug>:<language>`; the same in every revision. */
  uid: string;
  language: string;
  state: RealisedDocument['state'];
  headline: string;
  /** Paragraphs of plain text. */
  summary: string[];
  /** The press brief as HTML: no headline, no script, no style. */
  body: string;
  /** The press brief as plain text. */
  bodyText: string;
  notices: Notice[];
  /** Why it is a draft, for the editor. */
  draftNote?: string;
}

/** One article as a CMS receives it. Every time carries the offset of Europe/Amsterdam. */
export interface FeedRecord {
  /** The slug. */
  uid: string;
  revision: number;
  /** SHA-256 of everything else in the record: the same content, the same hash. */
  hash: string;
  /** `final` only where every language is. */
  state: RealisedDocument['state'];
  /** Start of the day of publication. */
  published?: string;
  /** Last dated event: publication, correction or withdrawal. */
  modified?: string;
  /** Not before this moment. */
  embargo?: string;
  withdrawn?: string;
  /** Title of the Dutch source. */
  title?: string;
  publisher?: string;
  contact?: string;
  url?: string;
  /** By language. */
  locales: Record<string, FeedLocale>;
}
