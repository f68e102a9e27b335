import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, type CliRun } from '../support/cli.ts';
import { installed } from './installed.ts';
import { factWith, newsroom, type Newsroom } from './newsroom.ts';
import { proxyTo, type Proxy } from './proxy.ts';
import { actions } from './push-table.ts';
import { startServer, type Server } from './server.ts';

const folder = join(import.meta.dirname, 'payload');
const tsx = pathToFileURL(join(process.cwd(), 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;

interface Doc {
  id: number;
  uid: string;
  revision: number;
  hash: string;
  _status: string;
  headline: Record<string, string>;
  body: Record<string, string>;
  state: Record<string, string>;
  updatedAt: string;
}

let room: Newsroom;
let server: Server<{ port: number; key: string }>;
let proxy: Proxy;
let url: string;

beforeAll(async () => {
  installed(folder);
  room = newsroom();
  server = await startServer('node', ['--import', tsx, 'serve.mjs', join(room.folder, 'payload.sqlite')], folder);
  proxy = await proxyTo(`http://127.0.0.1:${server.ready.port}`);
  url = proxy.url;
  process.env.BRIEFTAAL_PAYLOAD_KEY = server.ready.key;
}, 300_000);
afterAll(async () => {
  delete process.env.BRIEFTAAL_PAYLOAD_KEY;
  proxy?.close();
  await server?.stop();
  room?.remove();
});

const push = (...more: string[]): Promise<CliRun> =>
  cli('push', 'payload', ...room.sources, '--url', url, '--out', room.out, ...more);

const request = async (path: string, method = 'GET', body?: object): Promise<unknown> => {
  const send = (): Promise<Response> =>
    fetch(`${url}/api/briefings${path}`, {
      method,
      headers: { authorization: `users API-Key ${server.ready.key}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  // while other tests kept this process busy the server may have closed a connection that it kept
  const response = await send().catch(send);
  expect(response.ok, await response.clone().text()).toBe(true);
  return response.json();
};
const documents = async (draft = true): Promise<Doc[]> =>
  ((await request(`?locale=all&depth=0&draft=${draft}&sort=uid`)) as { docs: Doc[] }).docs;
const document = async (uid: string): Promise<Doc> => (await documents()).find((doc) => doc.uid === uid)!;

describe('push to a real Payload 3', () => {
  it('says in a dry run what it would do, and does nothing', async () => {
    const run = await push('--dry-run');
    expect(actions(run)).toEqual({ encrochat: 'created', 'hoogwater-eemvallei': 'created' });
    expect(run.stdout).toContain('nothing was sent');
    expect(await documents()).toEqual([]);
  });

  it('goes on where it was killed half-way: one document, three languages', async () => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        tsx,
        join(process.cwd(), 'pipeline', 'cli.ts'),
        'push',
        'payload',
        ...room.sources,
        '--url',
        url,
        '--out',
        room.out,
      ],
      { stdio: 'ignore' },
    );
    proxy.killAfter(3, child);
    await new Promise((resolve) => child.once('exit', resolve));
    expect(child.signalCode).toBe('SIGKILL');
    const half = await documents();
    expect(half.map(({ uid, hash, _status }) => [uid, hash, _status])).toEqual([['encrochat', null, 'draft']]);

    const run = await push();
    expect(run.code).toBe(0);
    expect(actions(run)).toEqual({ encrochat: 'updated', 'hoogwater-eemvallei': 'created' });
    const all = await documents();
    expect(all.map(({ uid }) => uid)).toEqual(['encrochat', 'hoogwater-eemvallei']);
    for (const doc of all)
      for (const language of ['nl', 'en', 'fr']) {
        expect(doc.headline[language], `${doc.uid} ${language}`).toBeTruthy();
        expect(doc.body[language]).toContain('<h2>');
      }
  });

  it('holds what was built, published where every language is final', async () => {
    const report = JSON.parse((await cli('build', ...room.sources, '--out', room.out, '--json')).stdout) as {
      articles: { slug: string; documents: Record<string, { state: string }> }[];
    };
    for (const article of report.articles) {
      const doc = await document(article.slug);
      const states = Object.values(article.documents).map(({ state }) => state);
      expect(Object.values(doc.state)).toEqual(states);
      expect(doc._status).toBe(states.every((state) => state === 'final') ? 'published' : 'draft');
    }
  });

  it('changes nothing the second time, and says so', async () => {
    const before = await documents();
    const run = await push();
    expect(actions(run)).toEqual({ encrochat: 'unchanged', 'hoogwater-eemvallei': 'unchanged' });
    expect(await documents()).toEqual(before);
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
    const before = await document('encrochat');
    const headline = (await document('hoogwater-eemvallei')).headline;
    const run = await push();
    expect(actions(run)).toEqual({ encrochat: 'unchanged', 'hoogwater-eemvallei': 'updated' });
    const sent = /^hoogwater-eemvallei +updated +(.*)$/m.exec(run.stdout)![1]!.split(', ');
    expect(sent).toContain('body.fr');
    expect(sent.filter((field) => !/^(?:summary|body)\.(?:nl|en|fr)$/.test(field))).toEqual([]);
    expect(await document('encrochat')).toEqual(before);
    const doc = await document('hoogwater-eemvallei');
    expect(doc.body.en).toContain('33 million');
    expect(doc.headline).toEqual(headline);
  });

  it('reports what was edited in the CMS, and overwrites it only by force', async () => {
    const { id } = await document('encrochat');
    await request(`/${id}?locale=fr&draft=true`, 'PATCH', { headline: 'Titre de la rédaction' });
    const run = await push();
    expect(run.code).toBe(1);
    expect(actions(run).encrochat).toBe('conflict');
    expect(run.stdout).toContain('headline.fr');
    expect((await document('encrochat')).headline.fr).toBe('Titre de la rédaction');
    expect(actions(await push('--force')).encrochat).toBe('updated');
    expect((await document('encrochat')).headline.fr).not.toBe('Titre de la rédaction');
    expect(actions(await push()).encrochat).toBe('unchanged');
  });

  it('unpublishes what was withdrawn', async () => {
    const flags = ['--sources', join(room.folder, 'sources'), '--out', room.out];
    const slug = 'hoogwater-eemvallei';
    for (const command of [
      ['release', slug, '--on', '2026-02-20'],
      ['withdraw', slug, '--on', '2026-02-21', '--reason', 'Onjuist'],
    ]) {
      const run = await cli(...command, ...flags);
      expect(run.code, run.stderr).toBe(0);
    }
    expect(actions(await push())[slug]).toBe('unpublished');
    const doc = (await documents(false)).find(({ uid }) => uid === slug)!;
    expect(doc._status).toBe('draft');
    expect(doc.body.nl).not.toContain('33 miljoen');
    expect(Object.values(doc.state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
    expect(actions(await push())[slug]).toBe('unchanged');
  });

  it('says what the CMS says of wrong credentials, and never the credentials', async () => {
    process.env.BRIEFTAAL_PAYLOAD_KEY = 'geheim-en-verkeerd';
    const run = await push();
    process.env.BRIEFTAAL_PAYLOAD_KEY = server.ready.key;
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('answers 403');
    expect(run.stdout + run.stderr).not.toContain('geheim');
  });

  it('logs in with a password', async () => {
    delete process.env.BRIEFTAAL_PAYLOAD_KEY;
    process.env.BRIEFTAAL_PAYLOAD_EMAIL = 'redactie@eemvallei.example';
    process.env.BRIEFTAAL_PAYLOAD_PASSWORD = 'dijkbewaking';
    const run = await push('--dry-run');
    delete process.env.BRIEFTAAL_PAYLOAD_EMAIL;
    delete process.env.BRIEFTAAL_PAYLOAD_PASSWORD;
    process.env.BRIEFTAAL_PAYLOAD_KEY = server.ready.key;
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout + run.stderr).not.toContain('dijkbewaking');
  });
});
