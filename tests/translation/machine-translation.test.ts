import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Briefing } from '../../pipeline/model/briefing.ts';
import type { TranslationUnit } from '../../pipeline/model/unit.ts';
import { machineTranslator } from '../../pipeline/delivery/mt.ts';
import { commandTranslator } from '../../pipeline/delivery/mt-command.ts';
import { deepl } from '../../pipeline/delivery/mt-deepl.ts';
import { libreTranslate } from '../../pipeline/delivery/mt-libretranslate.ts';
import { machineTranslate } from '../../pipeline/translation/machine-translate.ts';
import { cli } from '../support/cli.ts';

/** What a request asked. */
interface Asked {
  path: string | undefined;
  method: string | undefined;
  authorization: string | undefined;
  body: Record<string, unknown>;
}

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server on this machine; `answer` gets what was asked and how often before. */
async function serve(
  answer: (asked: Asked, times: number, response: ServerResponse) => void,
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  server = createServer((request: IncomingMessage, response) => {
    let text = '';
    request.on('data', (piece) => (text += String(piece)));
    request.on('end', () => {
      const { url: path, method, headers } = request;
      const one = { path, method, authorization: headers.authorization, body: JSON.parse(text) as Asked['body'] };
      asked.push(one);
      answer(one, asked.length, response);
    });
  });
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const QUICK = { timeout: 300, retries: 2, backoff: 5, longest: 2000 };
const english = (text: unknown): string => `EN ${String(text)}`;
const many = Array.from({ length: 60 }, (_, index) => `Zin ${index}`);

describe('LibreTranslate, as docs.libretranslate.com documents it', () => {
  const speak = ({ body }: Asked, _: number, response: ServerResponse): void => {
    if (body.api_key !== 'geheim') return json(response, 403, { error: 'Invalid API key' });
    json(response, 200, { translatedText: (body.q as string[]).map(english) });
  };

  it('translates in batches, in order', async () => {
    const { url, asked } = await serve(speak);
    const machine = libreTranslate({ url: `${url}/`, key: 'geheim', patience: QUICK });
    expect(await machine.translate(many, 'en')).toEqual(many.map(english));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: '/translate',
      body: { source: 'nl', target: 'en', format: 'text', api_key: 'geheim' },
    });
  });

  it('says what the server says, never the key, and does not ask again in vain', async () => {
    const { url, asked } = await serve(speak);
    const answer = await libreTranslate({ url, key: 'verkeerd', patience: QUICK }).translate(['a'], 'en');
    expect(answer).toEqual({
      problem: expect.stringMatching(/^127\.0\.0\.1:\d+: HTTP 403, Invalid API key$/) as unknown,
    });
    expect(asked).toHaveLength(1);
  });
});

describe('DeepL, as developers.deepl.com documents it', () => {
  const speak = ({ authorization, body }: Asked, _: number, response: ServerResponse): void => {
    if (authorization !== 'DeepL-Auth-Key geheim') return json(response, 403, { message: 'Forbidden' });
    const texts = body.text as string[];
    if (texts.length > 50) return json(response, 400, { message: 'Too many texts' });
    json(response, 200, {
      translations: texts.map((text) => ({ detected_source_language: 'NL', text: english(text) })),
    });
  };

  it('translates at most 50 texts a request, into a variant of English', async () => {
    const { url, asked } = await serve(speak);
    expect(await deepl({ url, key: 'geheim', patience: QUICK }).translate(many, 'en')).toEqual(many.map(english));
    expect(
      asked.map(({ path, body }) => [path, body.source_lang, body.target_lang, (body.text as string[]).length]),
    ).toEqual([
      ['/v2/translate', 'NL', 'EN-GB', 50],
      ['/v2/translate', 'NL', 'EN-GB', 10],
    ]);
  });

  it('French is FR', async () => {
    const { url, asked } = await serve(speak);
    await deepl({ url, key: 'geheim', patience: QUICK }).translate(['a'], 'fr');
    expect(asked[0]!.body.target_lang).toBe('FR');
  });

  it('says that the quota is used up', async () => {
    const { url } = await serve((_, __, response) => json(response, 456, { message: 'Quota exceeded' }));
    expect(await deepl({ url, key: 'geheim', patience: QUICK }).translate(['a'], 'en')).toEqual({
      problem: expect.stringContaining('the quota of the key is used up') as unknown,
    });
  });
});

describe('servers in trouble', () => {
  const libre = (url: string) => libreTranslate({ url, patience: QUICK });

  it('waits as long as a busy server asks, then tries again', async () => {
    const { url, asked } = await serve(({ body }, times, response) =>
      times === 1
        ? json(response, 429, { error: 'Slowdown' }, { 'Retry-After': '1' })
        : json(response, 200, { translatedText: (body.q as string[]).map(english) }),
    );
    const start = performance.now();
    expect(await libre(url).translate(['a'], 'en')).toEqual(['EN a']);
    expect(performance.now() - start).toBeGreaterThan(900);
    expect(asked).toHaveLength(2);
  });

  it('does not wait for ever', async () => {
    const { url, asked } = await serve((_, __, response) =>
      json(response, 429, { error: 'Slowdown' }, { 'Retry-After': '3600' }),
    );
    expect(await libre(url).translate(['a'], 'en')).toEqual({
      problem: expect.stringContaining('HTTP 429, Slowdown') as unknown,
    });
    expect(asked).toHaveLength(1);
  });

  it('tries a failing server a few times', async () => {
    const { url, asked } = await serve((_, __, response) => json(response, 503, {}));
    expect(await libre(url).translate(['a'], 'en')).toEqual({
      problem: expect.stringContaining('HTTP 503') as unknown,
    });
    expect(asked).toHaveLength(3);
  });

  it('gives up on a server that does not answer', async () => {
    const { url, asked } = await serve(() => undefined);
    expect(await libre(url).translate(['a'], 'en')).toEqual({
      problem: expect.stringContaining('no answer within 300 ms') as unknown,
    });
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['no JSON', '<html>', /not JSON/],
    ['another shape', '{"text":"a"}', /not LibreTranslate’s/],
    ['fewer texts', '{"translatedText":[]}', /not LibreTranslate’s/],
  ])('refuses an answer with %s', async (_, body, message) => {
    const { url } = await serve((__, ___, response) => response.writeHead(200).end(body));
    expect(await libre(url).translate(['a'], 'en')).toEqual({ problem: expect.stringMatching(message) as unknown });
  });

  it('follows no redirect: text and key go where the user said', async () => {
    const { url } = await serve((_, __, response) =>
      response.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end(),
    );
    expect(await libre(url).translate(['a'], 'en')).toHaveProperty('problem');
  });

  it('refuses what is no web address', async () => {
    expect(await libre('file:///etc/passwd').translate(['a'], 'en')).toEqual({
      problem: expect.stringContaining('is not an http(s) address') as unknown,
    });
  });
});

describe('a command of this machine', () => {
  it.each([
    ['one line in, one line out', "sed 's/^/EN /'", { translations: ['EN a', 'EN b c'] }],
    ['{lang} is the target language', "sed 's/^/{lang} /'", { translations: ['fr a', 'fr b c'] }],
  ])('%s', async (_, command, { translations }) => {
    expect(await commandTranslator(command).translate(['a', 'b\nc'], command.includes('lang') ? 'fr' : 'en')).toEqual(
      translations,
    );
  });

  it.each([
    ['fails', 'echo kapot >&2; exit 3', /exit code 3, kapot/],
    ['does not exist', 'bestaat-niet-1234', /exit code 127/],
    ['loses a line', 'head -1', /1 lines for 2 texts/],
    ['hangs', 'sleep 20 | cat; true', /no answer within 200 ms/],
  ])('a command that %s is a problem', async (_, command, message) => {
    expect(await commandTranslator(command, 200).translate(['a', 'b'], 'en')).toEqual({
      problem: expect.stringMatching(message) as unknown,
    });
  });
});

describe('which provider', () => {
  it.each([
    ['libretranslate', {}, /LIBRETRANSLATE_URL is not set/],
    ['deepl', {}, /DEEPL_API_KEY is not set/],
    [' ', {}, /--mt needs/],
  ])('%s without what it needs is a message', (name, environment, message) => {
    expect(machineTranslator(name, environment)).toMatch(message);
  });

  it('anything else is a command', async () => {
    const machine = machineTranslator('cat', {});
    expect(typeof machine === 'string' ? machine : await machine.translate(['a'], 'en')).toEqual(['a']);
  });
});

describe('filling targets', () => {
  const unit = (source: string, kind: TranslationUnit['kind'], text?: string): TranslationUnit => ({
    id: `u-${source}`,
    kind,
    source,
    targets: { en: text === undefined ? { state: 'missing' } : { text, state: 'final' } },
  });
  const echo = { translate: (texts: readonly string[]) => Promise.resolve(texts.map(english)) };

  it('fills empty targets only, never as finished, and sends no term', async () => {
    const units = [unit('a', 'quote'), unit('b', 'statement', 'B'), unit('c', 'term')];
    const { files } = await machineTranslate([{ original: 'x', units }], 'en', echo);
    expect(files[0]!.units.map(({ targets }) => targets.en)).toEqual([
      { text: 'EN a', state: 'needs-review-translation', qualifier: 'leveraged-mt' },
      { text: 'B', state: 'final' },
      { state: 'missing' },
    ]);
  });

  it('leaves all as it is where the machine fails', async () => {
    const file = { original: 'x', units: [unit('a', 'quote')] };
    const failing = { translate: () => Promise.resolve({ problem: 'weg' }) };
    expect(await machineTranslate([file], 'en', failing)).toEqual({ files: [file], problem: 'weg' });
  });
});

describe('in documents', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
    mkdirSync(join(home, 'sources', 'brand'), { recursive: true });
    writeFileSync(
      join(home, 'sources', 'brand', 'article.md'),
      '---\ntitle: Twaalf mensen gered\npublished: 2026-03-02\n---\n\n“Er zijn 12 mensen gered”, zegt burgemeester Jan de Vries.\n',
    );
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const translations = (command: string, ...args: string[]) =>
    cli('translations', command, ...args, '--lang', 'en', '--sources', join(home, 'sources'));
  const build = async (...flags: string[]) => {
    await cli('build', join(home, 'sources', 'brand'), '--out', join(home, 'out'), '--lang', 'nl,en', ...flags);
    const read = (path: string): string => readFileSync(join(home, 'out', 'brand', path), 'utf8');
    return { brief: read('en/press-brief.md'), page: read('en/page.html'), json: read('briefing.json') };
  };

  it('an unapproved machine translation is printed only with --allow-mt, marked, in a draft', async () => {
    const file = join(home, 'mt.xlf');
    const exported = await translations('export', '--to', file, '--mt', "sed 's/.*/12 people were saved/'");
    expect(exported.stderr).toBe('');
    const imported = await translations('import', file, '--state', 'final');
    expect(imported.stdout).toMatch(/not final/);

    const without = await build();
    expect(without.brief + without.page).not.toContain('were saved');
    const { brief, page, json } = await build('--allow-mt');
    expect(brief).toContain('“12 people were saved” \\[machine translation, not reviewed\\]');
    expect(page).toContain('“12 people were saved” [machine translation, not reviewed]');
    expect(brief).toMatch(/Draft: /);
    expect(brief.split('\n')[0]).not.toContain('saved');
    const { documents, units } = JSON.parse(json) as Briefing;
    expect(documents.en).toMatchObject({ state: 'draft', pressBrief: { quotes: [{ machine: true }] } });
    expect(units.map(({ targets }) => targets.en)).toContainEqual({
      text: '12 people were saved',
      state: 'needs-review-translation',
      qualifier: 'leveraged-mt',
    });
  });

  it('one that a person approves is printed without the mark, and its state still says so', async () => {
    const file = join(home, 'mt.xlf');
    await translations('export', '--to', file, '--mt', "sed 's/.*/12 people were saved/'");
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('state="needs-review-translation"', 'state="final"'));
    await translations('import', file);
    const { brief, json } = await build();
    expect(brief).toContain('“12 people were saved”');
    expect(brief).not.toContain('machine translation');
    expect(json).toMatch(/"state": "final",\s*"qualifier": "leveraged-mt"/);
  });

  it('a machine that fails leaves the export as it is, with a warning', async () => {
    const done = await translations('export', '--to', join(home, 'mt.xlf'), '--mt', 'echo weg >&2; exit 1');
    expect(done.stderr).toMatch(/^warning: .*exit code 1, weg/);
    expect(readFileSync(join(home, 'mt.xlf'), 'utf8')).not.toContain('leveraged-mt');
  });
});
