import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, type CliRun } from '../support/cli.ts';
import { installed } from './installed.ts';
import { factWith, newsroom, type Newsroom } from './newsroom.ts';
import { proxyTo, type Proxy } from './proxy.ts';
import { actions } from './push-table.ts';
import { startServer, type Server } from './server.ts';

const folder = join(import.meta.dirname, 'wordpress');
const tsx = pathToFileURL(join(process.cwd(), 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;

/** What keeps WordPress from running here; nothing where it can. In CI it must run, whatever is missing. */
const missing = ((): string | undefined => {
  if (process.env.CI) return undefined;
  try {
    const modules = execFileSync('php', ['-m'], { encoding: 'utf8' });
    const lacking = ['pdo_sqlite', 'xml', 'mbstring'].filter((name) => !modules.includes(name));
    return lacking.length ? `php lacks ${lacking.join(', ')}` : undefined;
  } catch {
    return 'php is not installed';
  }
})();
if (missing)
  process.stderr.write(
    `WordPress tests skipped: ${missing} (apt-get install php-cli php-sqlite3 php-xml php-mbstring)\n`,
  );

interface Post {
  id: number;
  status: string;
  slug: string;
  link: string;
  date_gmt: string;
  title: { raw: string };
  content: { raw: string; rendered: string };
  meta: Record<string, string>;
}

describe.skipIf(missing !== undefined)('push to a real WordPress 6.5', () => {
  let room: Newsroom;
  let server: Server<{ port: number; user: string; password: string }>;
  let proxy: Proxy;

  beforeAll(async () => {
    installed(folder);
    room = newsroom();
    mkdirSync(join(room.folder, 'site'));
    server = await startServer('node', ['serve.mjs', join(room.folder, 'site')], folder);
    proxy = await proxyTo(`http://127.0.0.1:${server.ready.port}`);
    process.env.BRIEFTAAL_WORDPRESS_USER = server.ready.user;
    process.env.BRIEFTAAL_WORDPRESS_PASSWORD = server.ready.password;
  }, 600_000);
  afterAll(async () => {
    delete process.env.BRIEFTAAL_WORDPRESS_USER;
    delete process.env.BRIEFTAAL_WORDPRESS_PASSWORD;
    proxy?.close();
    await server?.stop();
    room?.remove();
  });

  const push = (...more: string[]): Promise<CliRun> =>
    cli('push', 'wordpress', ...room.sources, '--url', proxy.url, '--out', room.out, ...more);
  const request = async (route: string, query = '', body?: object): Promise<unknown> => {
    const { port, user, password } = server.ready;
    const response = await fetch(`http://127.0.0.1:${port}/index.php?rest_route=${route}${query}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Basic ${btoa(`${user}:${password}`)}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.ok, await response.clone().text()).toBe(true);
    return response.json();
  };
  const posts = async (): Promise<Post[]> => {
    const all = (await request(
      '/wp/v2/posts',
      '&status=publish,draft,trash&context=edit&per_page=50&orderby=id&order=asc',
    )) as Post[];
    return all.filter(({ meta }) => meta.brieftaal_uid);
  };
  const post = async (uid: string): Promise<Post> => (await posts()).find(({ meta }) => meta.brieftaal_uid === uid)!;
  const uids = (slug: string): string[] => ['nl', 'en', 'fr'].map((language) => `urn:brieftaal:${slug}:${language}`);
  const every = [...uids('encrochat'), ...uids('hoogwater-eemvallei')];
  const all = (action: string): Record<string, string> => Object.fromEntries(every.map((uid) => [uid, action]));

  it('says in a dry run what it would do, and does nothing', async () => {
    expect(actions(await push('--dry-run'))).toEqual(all('created'));
    expect(await posts()).toEqual([]);
  });

  it('goes on where it was killed half-way: one post a language, no slug-2', async () => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        tsx,
        join(process.cwd(), 'pipeline', 'cli.ts'),
        'push',
        'wordpress',
        ...room.sources,
        '--url',
        proxy.url,
        '--out',
        room.out,
      ],
      { stdio: 'ignore' },
    );
    proxy.killAfter(2, child);
    await new Promise((resolve) => child.once('exit', resolve));
    expect(child.signalCode).toBe('SIGKILL');
    expect(await posts()).toHaveLength(2);
    expect(actions(await push())).toEqual({ ...all('created'), [every[0]!]: 'unchanged', [every[1]!]: 'unchanged' });
    const made = await posts();
    expect(made.map(({ meta }) => meta.brieftaal_uid)).toEqual(every);
    expect(made.map(({ slug }) => slug)).toEqual(
      every.map((uid) => uid.replace('urn:brieftaal:', '').replace(':', '-')),
    );
  });

  it('holds what was built: dates in Amsterdam, drafts as drafts, tables and quotations whole', async () => {
    const report = JSON.parse((await cli('build', ...room.sources, '--out', room.out, '--json')).stdout) as {
      articles: { slug: string; documents: Record<string, { state: string }> }[];
    };
    for (const { slug, documents } of report.articles)
      for (const [language, { state }] of Object.entries(documents)) {
        const { status, content } = await post(`urn:brieftaal:${slug}:${language}`);
        expect(status, `${slug} ${language}`).toBe(state === 'final' ? 'publish' : 'draft');
        expect(content.rendered).toContain('<table>');
        expect(content.rendered).toContain('<blockquote class="wp-block-quote');
      }
    expect((await post('urn:brieftaal:hoogwater-eemvallei:nl')).date_gmt).toBe('2026-02-16T23:00:00');
  });

  it('joins the languages through Polylang’s functions (stubs: Polylang itself cannot be installed here)', async () => {
    const ids = (await posts()).filter(({ meta }) => meta.brieftaal_slug === 'encrochat').map(({ id }) => id);
    expect(await request('/stub/v1/translations', `&first=${ids[0]}`)).toEqual({ nl: ids[0], en: ids[1], fr: ids[2] });
  });

  it('shows its meta to editors alone', async () => {
    const { port } = server.ready;
    const seen = (await (await fetch(`http://127.0.0.1:${port}/index.php?rest_route=/wp/v2/posts`)).json()) as Post[];
    expect(seen.length).toBeGreaterThan(1);
    expect(JSON.stringify(seen)).not.toContain('brieftaal_hash');
  });

  it('changes nothing the second time, also without receipts', async () => {
    const before = await posts();
    expect(actions(await push())).toEqual(all('unchanged'));
    const elsewhere = await cli(
      'push',
      'wordpress',
      ...room.sources,
      '--url',
      proxy.url,
      '--out',
      join(room.folder, 'b'),
    );
    expect(actions(elsewhere)).toEqual(all('unchanged'));
    expect(await posts()).toEqual(before);
  });

  it('sends after a correction only what it changed', async () => {
    const corrected = await cli(
      ...[
        'correct',
        'hoogwater-eemvallei',
        factWith(31_000_000, room.source('hoogwater-eemvallei')),
        '--set',
        'value=33000000',
      ],
      ...['--reason', 'Opgave van het waterschap', '--yes', '--on', '2026-02-19'],
      ...['--sources', join(room.folder, 'sources'), '--out', room.out],
    );
    expect(corrected.code, corrected.stderr + corrected.stdout).toBe(0);
    const run = await push();
    const updated = Object.fromEntries(uids('hoogwater-eemvallei').map((uid) => [uid, 'updated']));
    expect(actions(run)).toEqual({ ...all('unchanged'), ...updated });
    const sent = [...run.stdout.matchAll(/ updated +(.*)$/gm)].flatMap(([, fields]) => fields!.split(', '));
    expect(new Set(sent)).toEqual(new Set(['content', 'excerpt']));
    expect((await post('urn:brieftaal:hoogwater-eemvallei:fr')).content.raw).toContain('33 millions');
  });

  it('reports what was edited in WordPress, and overwrites it only by force', async () => {
    const uid = 'urn:brieftaal:encrochat:fr';
    const { id } = await post(uid);
    await request(`/wp/v2/posts/${id}`, '', { title: 'Titre de la rédaction' });
    const run = await push();
    expect(run.code).toBe(1);
    expect(actions(run)).toEqual({ ...all('unchanged'), [uid]: 'conflict' });
    expect(run.stdout).toContain('edited in the CMS: title');
    expect((await post(uid)).title.raw).toBe('Titre de la rédaction');
    expect(actions(await push('--force'))).toEqual({ ...all('unchanged'), [uid]: 'updated' });
    expect(actions(await push())).toEqual(all('unchanged'));
  });

  it('unpublishes what was withdrawn', async () => {
    const slug = 'hoogwater-eemvallei';
    const flags = ['--sources', join(room.folder, 'sources'), '--out', room.out];
    for (const command of [
      ['release', slug, '--on', '2026-02-20'],
      ['withdraw', slug, '--on', '2026-02-21', '--reason', 'Onjuist'],
    ]) {
      const run = await cli(...command, ...flags);
      expect(run.code, run.stderr).toBe(0);
    }
    const unpublished = Object.fromEntries(uids(slug).map((uid) => [uid, 'unpublished']));
    expect(actions(await push())).toEqual({ ...all('unchanged'), ...unpublished });
    for (const { status, content } of (await posts()).filter(({ meta }) => meta.brieftaal_slug === slug)) {
      expect(status).toBe('draft');
      expect(content.raw).not.toContain('33');
    }
    expect(actions(await push())).toEqual(all('unchanged'));
  });

  it('refuses a second post of one uid', async () => {
    const { port, user, password } = server.ready;
    const response = await fetch(`http://127.0.0.1:${port}/index.php?rest_route=/wp/v2/posts`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${user}:${password}`)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Nog een', meta: { brieftaal_uid: every[0] } }),
    });
    expect(response.status).toBe(409);
  });

  it('says what WordPress says of a wrong password, and never the password', async () => {
    process.env.BRIEFTAAL_WORDPRESS_PASSWORD = 'geheim en verkeerd';
    const run = await push();
    process.env.BRIEFTAAL_WORDPRESS_PASSWORD = server.ready.password;
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('answers 401');
    expect(run.stdout + run.stderr).not.toContain('geheim');
  });
});
