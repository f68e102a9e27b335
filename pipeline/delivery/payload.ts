import type { FeedRecord } from '../model/feed.ts';
import { CmsError, type Cms, type CmsDocument, type CmsFields, type RemoteDocument } from './cms.ts';
import { requestJson } from './http.ts';

/** Where Payload is, and who asks. */
export interface PayloadOptions {
  url: URL;
  /** Slug of the collection. */
  collection: string;
  languages: readonly string[];
  /** Slug of the collection of users. */
  users: string;
  credentials: { key: string } | { email: string; password: string };
}

/** Fields with a value of its own in each language. */
const LOCALIZED = ['headline', 'summary', 'body', 'notices', 'state'] as const;

const SHARED = [
  'revision',
  'published',
  'embargo',
  'withdrawn',
  'publisher',
  'contact',
  'sourceUrl',
  '_status',
] as const;

/**
 * Payload 3 over REST: one document an article. Its writes ignore localized values under `locale=all`, so each
 * language is a request of its own; they go to the draft, and the last request publishes them together.
 */
export function payload({ url, collection, languages, users, credentials }: PayloadOptions): Cms {
  let authorization = 'key' in credentials ? `${users} API-Key ${credentials.key}` : '';
  const request = (
    path: string,
    query: Record<string, string>,
    method: 'GET' | 'POST' | 'PATCH',
    body?: unknown,
  ): Promise<unknown> => {
    const target = new URL(`${url.pathname.replace(/\/$/, '')}/api/${path}`, url);
    for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
    return requestJson(target, { method, body, headers: authorization ? { authorization } : {} });
  };
  const read = async (id: string | number): Promise<RemoteDocument> =>
    remoteOf(await request(`${collection}/${id}`, { locale: 'all', draft: 'true', depth: '0' }, 'GET'), languages);
  const send = async (
    id: string | number,
    document: CmsDocument,
    changed: readonly string[],
    hash: string,
  ): Promise<RemoteDocument> => {
    for (const language of languages) {
      const fields = pick(document.fields, changed, (name) => `${name}.${language}`, LOCALIZED);
      if (Object.keys(fields).length === 0) continue;
      await request(`${collection}/${id}`, { locale: language, draft: 'true', depth: '0' }, 'PATCH', {
        ...fields,
        _status: 'draft',
      });
    }
    const { _status } = document.fields;
    const isDraft = _status === 'draft' && document.fields.withdrawn === null;
    await request(
      `${collection}/${id}`,
      { locale: languages[0]!, depth: '0', ...(isDraft && { draft: 'true' }) },
      'PATCH',
      { ...pick(document.fields, changed, (name) => name, SHARED), _status, hash },
    );
    return read(id);
  };

  return {
    connect: async () => {
      if ('key' in credentials) return;
      const answer = (await request(`${users}/login`, {}, 'POST', credentials)) as { token?: string };
      if (!answer.token) throw new CmsError(`${url.host} gave no token at login`);
      authorization = `JWT ${answer.token}`;
    },
    documentsOf: (record) => [
      { uid: record.uid, fields: fieldsOf(record, languages), meanwhile: { _status: 'draft' } },
    ],
    find: async (uid) => {
      const query = { 'where[uid][equals]': uid, locale: 'all', draft: 'true', depth: '0', limit: '1' };
      const { docs } = (await request(collection, query, 'GET')) as { docs?: unknown[] };
      return docs?.[0] === undefined ? undefined : remoteOf(docs[0], languages);
    },
    create: async (document, hash) => {
      const query = { locale: languages[0]!, draft: 'true', depth: '0' };
      const made = await request(collection, query, 'POST', { uid: document.uid, _status: 'draft' });
      const { doc } = made as { doc?: { id?: string | number } };
      if (doc?.id === undefined) throw new CmsError(`${url.host} gave no id for ${document.uid}`);
      return send(doc.id, document, Object.keys(document.fields), hash);
    },
    update: (remote, document, changed, hash) => send(remote.id, document, changed, hash),
  };
}

function fieldsOf(record: FeedRecord, languages: readonly string[]): CmsFields {
  const fields: Record<string, string | number | null> = {
    revision: record.revision,
    published: instant(record.published),
    embargo: instant(record.embargo),
    withdrawn: instant(record.withdrawn),
    publisher: record.publisher ?? null,
    contact: record.contact ?? null,
    sourceUrl: record.url ?? null,
    _status: record.state === 'final' ? 'published' : 'draft',
  };
  for (const language of languages) {
    const locale = record.locales[language];
    fields[`headline.${language}`] = locale?.headline ?? null;
    fields[`summary.${language}`] = locale?.summary.join('\n\n') || null;
    fields[`body.${language}`] = locale?.body ?? null;
    fields[`notices.${language}`] = locale?.notices.map(({ text }) => text).join('\n\n') || null;
    fields[`state.${language}`] = locale?.state ?? null;
  }
  return fields;
}

function remoteOf(data: unknown, languages: readonly string[]): RemoteDocument {
  const doc = data as Record<string, unknown> & { id: string | number };
  const fields: Record<string, string | number | null> = {};
  for (const name of SHARED) fields[name] = plain(doc[name]);
  for (const name of LOCALIZED)
    for (const language of languages)
      fields[`${name}.${language}`] = plain((doc[name] as Record<string, unknown> | null | undefined)?.[language]);
  return { id: doc.id, hash: typeof doc.hash === 'string' ? doc.hash : undefined, fields };
}

function plain(value: unknown): string | number | null {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
}

/** Payload keeps a moment in UTC. */
function instant(time: string | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

/** The fields of a list that changed, by their plain name. */
function pick(
  fields: CmsFields,
  changed: readonly string[],
  nameOf: (name: string) => string,
  names: readonly string[],
): Record<string, string | number | null> {
  return Object.fromEntries(
    names.filter((name) => changed.includes(nameOf(name))).map((name) => [name, fields[nameOf(name)] ?? null]),
  );
}
