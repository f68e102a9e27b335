import { createHash } from 'node:crypto';
import type { FeedRecord } from '../model/feed.ts';

/** Contents of a CMS document by name of field; a localized one has its language behind a dot (`headline.fr`). */
export type CmsFields = Readonly<Record<string, string | number | null>>;

/** One document as a CMS should hold it. */
export interface CmsDocument {
  /** The same in every revision: by this it is found. */
  uid: string;
  fields: CmsFields;
  /** What a field holds on the way, where that is neither its old nor its new value. */
  meanwhile?: CmsFields;
}

/** One document as a CMS holds it. */
export interface RemoteDocument {
  id: string | number;
  /** Hash that was delivered with it; absent where it was half delivered, or not by us. */
  hash?: string | undefined;
  fields: CmsFields;
}

/** What delivery needs to know of a kind of CMS. Every method may throw a CmsError. */
export interface Cms {
  /** Logs in where that is needed. */
  connect(): Promise<void>;
  /** The documents of one article. */
  documentsOf(record: FeedRecord): CmsDocument[];
  find(uid: string): Promise<RemoteDocument | undefined>;
  /** Creates it, with its hash set last. */
  create(document: CmsDocument, hash: string): Promise<RemoteDocument>;
  /** Sends the fields named, with the hash set last. */
  update(
    remote: RemoteDocument,
    document: CmsDocument,
    changed: readonly string[],
    hash: string,
  ): Promise<RemoteDocument>;
}

/** The CMS refuses, and would refuse again. */
export class CmsError extends Error {
  override readonly name: string = 'CmsError';
}

/** The CMS is busy, broken for the moment or out of reach: to be tried again. */
export class TransientError extends CmsError {
  override readonly name = 'TransientError';
  /** How long the CMS asks to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** Short hash of what one field holds. */
export function hashField(value: CmsFields[string] | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex')
    .slice(0, 16);
}

/** SHA-256 of what a document holds, whatever the order of its fields. */
export function hashFields(fields: CmsFields): string {
  const entries = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
