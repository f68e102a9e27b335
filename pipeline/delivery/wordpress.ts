import type { FeedLocale, FeedRecord } from '../model/feed.ts';
import { CmsError, type Cms, type CmsDocument, type CmsFields, type RemoteDocument } from './cms.ts';
import { requestJson } from './http.ts';
import { wordpressBlocks } from './wordpress-blocks.ts';

/** Where WordPress is, and who asks. */
export interface WordPressOptions {
  url: URL;
  user: string;
  /** An application password. */
  password: string;
}

const STATUS = { final: 'publish', draft: 'draft', withdrawn: 'draft' } as const;

/** A post in the trash was put there by an editor: that is an edit, not an absence. */
const STATUSES = 'publish,future,draft,pending,private,trash';

const META = ['slug', 'language', 'state', 'revision', 'published'] as const;

/** WordPress over REST, with the companion plugin of docs/wordpress: one post a language, found by its uid. */
export function wordpress({ url, user, password }: WordPressOptions): Cms {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const request = (route: string, query: Record<string, string>, body?: object): Promise<unknown> => {
    // Works with and without pretty permalinks.
    const target = new URL(`${url.pathname.replace(/\/$/, '')}/index.php`, url);
    for (const [name, value] of Object.entries({ rest_route: route, ...query })) target.searchParams.set(name, value);
    return requestJson(target, { method: body ? 'POST' : 'GET', body, headers: { authorization } });
  };
  return {
    connect: async () => {
      try {
        await request('/brieftaal/v1/status', {});
      } catch (error) {
        if (error instanceof CmsError && error.message.includes('answers 404'))
          throw new CmsError(`${url.host} lacks the companion plugin: see docs/wordpress`);
        throw error;
      }
    },
    documentsOf: (record) =>
      Object.values(record.locales).map((locale) => ({ uid: locale.uid, fields: fieldsOf(record, locale) })),
    find: async (uid) => {
      const posts = await request('/wp/v2/posts', {
        brieftaal_uid: uid,
        status: STATUSES,
        context: 'edit',
        per_page: '2',
      });
      const [post, second] = posts as Post[];
      if (second) throw new CmsError(`two posts have the uid ${uid}: ${post!.id} and ${second.id}`);
      return post && remoteOf(post);
    },
    create: async (document, hash) =>
      remoteOf(
        (await request(
          '/wp/v2/posts',
          { context: 'edit' },
          bodyOf(document, Object.keys(document.fields), { brieftaal_uid: document.uid, brieftaal_hash: hash }),
        )) as Post,
      ),
    update: async (remote, document, changed, hash) =>
      remoteOf(
        (await request(
          `/wp/v2/posts/${remote.id}`,
          { context: 'edit' },
          bodyOf(document, changed, { brieftaal_hash: hash }),
        )) as Post,
      ),
  };
}

/** What is read of a post, as `context=edit` gives it. */
interface Post {
  id: number;
  status: string;
  slug: string;
  date_gmt: string | null;
  title: { raw: string };
  content: { raw: string };
  excerpt: { raw: string };
  meta?: Record<string, string>;
}

function fieldsOf(record: FeedRecord, locale: FeedLocale): CmsFields {
  return {
    title: locale.headline,
    content: wordpressBlocks(locale.body),
    excerpt: locale.summary.join('\n\n'),
    status: STATUS[locale.state],
    slug: `${record.uid}-${locale.language}`.toLowerCase(),
    date_gmt: record.published === undefined ? null : new Date(record.published).toISOString().slice(0, 19),
    'meta.slug': record.uid,
    'meta.language': locale.language,
    'meta.state': locale.state,
    'meta.revision': String(record.revision),
    'meta.published': record.published ?? '',
  };
}

function remoteOf(post: Post): RemoteDocument {
  const meta = (name: string): string => post.meta?.[`brieftaal_${name}`] ?? '';
  return {
    id: post.id,
    hash: meta('hash') || undefined,
    fields: {
      title: post.title.raw,
      content: post.content.raw,
      excerpt: post.excerpt.raw,
      status: post.status,
      slug: post.slug,
      // Every post has a date; ours only where the article gave one.
      date_gmt: meta('published') === '' ? null : post.date_gmt,
      ...Object.fromEntries(META.map((name) => [`meta.${name}`, meta(name)])),
    },
  };
}

function bodyOf(document: CmsDocument, names: readonly string[], meta: Record<string, string>): object {
  const fields = names.filter((name) => !name.startsWith('meta.') && document.fields[name] !== null);
  const metas = names.filter((name) => name.startsWith('meta.'));
  return {
    ...Object.fromEntries(fields.map((name) => [name, document.fields[name]])),
    meta: {
      ...Object.fromEntries(metas.map((name) => [name.replace('meta.', 'brieftaal_'), document.fields[name]])),
      ...meta,
    },
  };
}
