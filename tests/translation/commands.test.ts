import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readXliff } from '../../pipeline/translation/read-xliff.ts';
import { readZip, writeZip } from '../../pipeline/translation/zip.ts';
import { cli } from '../support/cli.ts';

let home: string;
const sources = (): string => join(home, 'sources');
const at = (...path: string[]): string => join(home, ...path);
const read = (...path: string[]): string => readFileSync(at(...path), 'utf8');

const ARTICLES = {
  brand: '“Er zijn 12 mensen gered”, zegt burgemeester Jan de Vries.',
  storm: '“Wij waren doodsbang”, zegt een bewoner van Zwolle. “Het water staat 2,5 meter hoog”, zegt Els Bakker.',
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
  for (const [slug, text] of Object.entries(ARTICLES)) {
    mkdirSync(join(sources(), slug), { recursive: true });
    writeFileSync(join(sources(), slug, 'article.md'), `---\npublished: 2026-03-02\n---\n\n${text}\n`);
  }
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const run = (...args: string[]) => cli('translations', ...args, '--sources', sources());
/** The same articles give the same export: made once. */
const exports = new Map<string, string>();
async function exported(): Promise<string> {
  const key = readdirSync(sources(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n');
  if (!exports.has(key)) {
    await run('export', '--lang', 'en', '--to', at('nl-en.xlf'));
    exports.set(key, read('nl-en.xlf'));
  }
  return exports.get(key)!;
}
/** Exports, lets a translator answer by Dutch text, and imports. */
async function translate(
  answers: Record<string, string>,
  options: { edit?: (xliff: string) => string; state?: string; import?: string[] } = {},
) {
  let xliff = await exported();
  for (const [dutch, english] of Object.entries(answers))
    xliff = xliff.replace(
      new RegExp(`(<source[^>]*>${dutch}</source>\\s*)<target[^>]*/>`),
      `$1<target state="${options.state ?? 'final'}">${english}</target>`,
    );
  writeFileSync(at('back.xlf'), options.edit ? options.edit(xliff) : xliff);
  return run('import', at('back.xlf'), ...(options.import ?? []));
}
const stored = (slug: string) =>
  readXliff(read('sources', slug, 'translations.en.xlf'), 'en', 'x').units.map(({ target, state }) => [target, state]);

describe('translations export', () => {
  it('gathers all articles into one file a language', async () => {
    const done = await run('export', '--to', at('todo'));
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(at('todo'))).toEqual(['nl-en.xlf', 'nl-fr.xlf']);
    const { units } = readXliff(read('todo', 'nl-fr.xlf'), 'fr', 'x');
    expect(new Set(units.map(({ original }) => original))).toEqual(new Set(['brand/article.md', 'storm/article.md']));
  });

  it('or into a zip, the same bytes each time', async () => {
    await run('export', '--to', at('a.zip'));
    await run('export', '--to', at('b.zip'));
    expect(readFileSync(at('a.zip'))).toEqual(readFileSync(at('b.zip')));
    expect([...(readZip(readFileSync(at('a.zip')), 1e6) as Map<string, unknown>).keys()]).toEqual([
      'nl-en.xlf',
      'nl-fr.xlf',
    ]);
  });

  it('--fill-source puts the Dutch into empty targets', async () => {
    await run('export', 'brand', '--lang', 'en', '--to', at('a.xlf'), '--fill-source');
    expect(read('a.xlf')).toContain('<target xml:lang="en" state="needs-translation">Er zijn 12 mensen gered</target>');
  });

  it('one file for two languages is wrong use, an unknown article a message', async () => {
    expect(await run('export', '--to', at('a.xlf'))).toMatchObject({ code: 2 });
    expect(await run('export', 'nergens', '--to', at('a'))).toMatchObject({ code: 1 });
    expect(readdirSync(home)).toEqual(['sources']);
  });

  it('says so where nothing awaits a translator', async () => {
    await translate({ 'Er zijn 12 mensen gered': '12 people were rescued' });
    expect(await run('export', 'brand', '--lang', 'en', '--to', at('again.xlf'))).toMatchObject({
      code: 0,
      stdout: 'Nothing awaits a translator.\n',
    });
  });
});

describe('translations import', () => {
  it('writes what a translator finished into the source folders; a build then uses it', async () => {
    const done = await translate({
      'Er zijn 12 mensen gered': 'Twelve people were rescued',
      'Wij waren doodsbang': 'We were terrified',
    });
    expect(done.stderr).toBe('');
    expect(done.code).toBe(0);
    expect(done.stdout).toMatch(/2 taken in, 0 refused, \d+ untranslated/);
    expect(stored('brand')).toEqual([['Twelve people were rescued', 'final']]);
    expect(stored('storm')).toEqual([['We were terrified', 'final']]);
    await cli('build', join(sources(), 'brand'), '--out', at('out'));
    expect(read('out', 'brand', 'en', 'press-brief.md')).toMatch(
      /“Twelve people were rescued”\n>\n> — Jan de Vries.*\(translated from the Dutch\)/,
    );
    const briefing = JSON.parse(read('out', 'brand', 'briefing.json')) as { units: unknown[] };
    expect(briefing.units).toContainEqual(
      expect.objectContaining({
        source: 'Er zijn 12 mensen gered',
        targets: expect.objectContaining({ en: { text: 'Twelve people were rescued', state: 'final' } }) as unknown,
      }),
    );
  });

  it('refuses a unit that fails with its reason and place, and takes the others', async () => {
    const done = await translate({
      'Er zijn 12 mensen gered': '13 people were rescued',
      'Wij waren doodsbang': 'We were terrified',
      'Het water staat 2,5 meter hoog': 'The water is 2,5 metres deep',
    });
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('1 taken in, 2 refused');
    expect(done.stderr).toMatch(
      /back\.xlf:\d+:\d+ error translation\/unit u-[0-9a-f]+: refused, “12 mensen” is not in/,
    );
    expect(done.stderr).toMatch(/refused, “2,5 meter/);
    expect(stored('storm')).toEqual([['We were terrified', 'final']]);
    expect(readdirSync(join(sources(), 'brand'))).toEqual(['article.md']);
  });

  it('takes what is not final as it is, and --state final finishes what a tool did not', async () => {
    const answers = { 'Wij waren doodsbang': 'We were terrified' };
    const first = await translate(answers, { state: 'needs-translation' });
    expect(first.stdout).toContain('1 taken in (1 of them not final');
    expect(stored('storm')).toEqual([['We were terrified', 'needs-translation']]);
    const second = await run('import', at('back.xlf'), '--state', 'final');
    expect(second.code).toBe(0);
    expect(stored('storm')).toEqual([['We were terrified', 'final']]);
    expect((await run('import', at('back.xlf'))).stdout).toContain('1 kept as they were finished before');
    expect(stored('storm')).toEqual([['We were terrified', 'final']]);
  });

  it('counts targets that are simply the Dutch as untranslated', async () => {
    await run('export', '--lang', 'en', '--to', at('a.xlf'), '--fill-source');
    const done = await run('import', at('a.xlf'), '--state', 'final');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('0 taken in, 0 refused');
    expect(readdirSync(join(sources(), 'brand'))).toEqual(['article.md']);
  });

  it('an import of the same again changes nothing', async () => {
    await translate({ 'Wij waren doodsbang': 'We were terrified' });
    const before = read('sources', 'storm', 'translations.en.xlf');
    const again = await run('import', at('back.xlf'));
    expect(again.stdout).toContain('0 taken in, 0 refused');
    expect(read('sources', 'storm', 'translations.en.xlf')).toBe(before);
  });

  it('refuses a unit whose Dutch was edited since the export, and keeps what was translated before', async () => {
    await translate({ 'Wij waren doodsbang': 'We were terrified' });
    const file = join(sources(), 'storm', 'article.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Wij waren doodsbang', 'Wij waren heel bang'));
    await translate({ 'Het water staat 2,5 meter hoog': 'The water is 2.5 metres deep' });
    expect(stored('storm')).toEqual([
      ['The water is 2.5 metres deep', 'final'],
      ['We were terrified', 'final'],
    ]);
    writeFileSync(at('old.xlf'), read('sources', 'storm', 'translations.en.xlf').replace('terrified', 'very afraid'));
    const done = await run('import', at('old.xlf'));
    expect(done.stderr).toMatch(
      /error translation\/stale u-[0-9a-f]+: refused, no article has this Dutch text any more/,
    );
  });

  it.each([
    [
      'Dutch changed in the file',
      (xliff: string) => xliff.replace('>Wij waren doodsbang<', '>Wij waren bang<'),
      /its Dutch was changed in the file/,
    ],
    [
      'a state that nobody knows',
      (xliff: string) => xliff.replace('state="final"', 'state="klaar"'),
      /State klaar is not known/,
    ],
    [
      'a wrong id',
      (xliff: string) => xliff.replace(/id="u-[0-9a-f]+"(?=[^>]*>\s*<source[^>]*>Wij waren)/, 'id="u-000000000000"'),
      /u-000000000000: refused, no article has this Dutch text/,
    ],
    ['a unit twice', (xliff: string) => xliff.replace(/(<trans-unit[^]*?<\/trans-unit>)/, '$1$1'), /stands twice/],
    [
      'another language',
      (xliff: string) => xliff.replaceAll('target-language="en"', 'target-language="de"'),
      /Expected a translation nl → en, found nl → de/,
    ],
    ['a DOCTYPE', (xliff: string) => xliff.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'), /DOCTYPE/],
    ['a cut-off file', (xliff: string) => xliff.slice(0, -30), /./],
  ])('%s: a message, and nothing is written', async (_, edit, message) => {
    const done = await translate({ 'Wij waren doodsbang': 'We were terrified' }, { edit, import: ['--lang', 'en'] });
    expect(done.stderr + done.stdout).toMatch(message);
    expect(readdirSync(join(sources(), 'storm'))).toEqual(['article.md']);
    expect(readdirSync(join(sources(), 'brand'))).toEqual(['article.md']);
  });

  it('a huge file is refused before it is read', async () => {
    writeFileSync(at('huge.xlf'), Buffer.alloc(50_000_000, 32));
    expect(await run('import', at('huge.xlf'))).toMatchObject({ code: 1 });
  });

  it('a good file beside a bad one goes in', async () => {
    await translate({ 'Wij waren doodsbang': 'We were terrified' }, { import: [at('nergens.xlf')] });
    expect(stored('storm')).toEqual([['We were terrified', 'final']]);
  });

  it('an article that cannot be read keeps its own units out, not those of the others', async () => {
    const xliff = await exported();
    writeFileSync(
      at('back.xlf'),
      xliff
        .replace(
          /(>Wij waren doodsbang<\/source>\s*)<target[^>]*\/>/,
          '$1<target state="final">We were terrified</target>',
        )
        .replace(/(>Er zijn 12 mensen gered<\/source>\s*)<target[^>]*\/>/, '$1<target state="final">12 saved</target>'),
    );
    writeFileSync(join(sources(), 'brand', 'article.md'), '---\npublished: [\n---\n');
    const done = await run('import', at('back.xlf'));
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/brand\/article\.md:\d+:\d+ error front-matter\/yaml/);
    expect(stored('storm')).toEqual([['We were terrified', 'final']]);
  });

  it('is quick to refuse a target of many megabytes', async () => {
    const start = performance.now();
    const done = await translate({ 'Wij waren doodsbang': 'wij “12 8.000 twenty hundred ('.repeat(150_000) });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(done.stderr).toMatch(/refused, it has \d+ characters for 19 of Dutch/);
    expect(readdirSync(join(sources(), 'storm'))).toEqual(['article.md']);
  });

  it.each([
    ['an archive without XLIFF', () => writeZip(new Map([['a.txt', 'x']])), /holds no \.xlf and no \.tmx/],
    ['Latin-1', () => Buffer.from([0x3c, 0x61, 0xe9, 0x2f, 0x3e]), /Expected UTF-8 or UTF-16/],
    ['an empty file', () => Buffer.alloc(0), /root element/],
  ])('%s is refused with a message', async (_, content, message) => {
    writeFileSync(at('back.xlf'), content());
    const done = await run('import', at('back.xlf'));
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(message);
    expect(done.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('--dry-run checks and writes nothing', async () => {
    const done = await translate({ 'Wij waren doodsbang': 'We were terrified' }, { import: ['--dry-run'] });
    expect(done.stdout).toContain('1 taken in');
    expect(readdirSync(join(sources(), 'storm'))).toEqual(['article.md']);
  });

  it('takes a zip, and UTF-16 as Windows tools write it', async () => {
    await translate({ 'Wij waren doodsbang': 'We were terrified' }, { import: ['--dry-run'] });
    const text = read('back.xlf');
    writeFileSync(at('back.zip'), writeZip(new Map([['map/nl-en.xlf', text]])));
    expect((await run('import', at('back.zip'))).stdout).toContain('1 taken in');
    rmSync(join(sources(), 'storm', 'translations.en.xlf'));
    writeFileSync(at('utf16.xlf'), Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    expect((await run('import', at('utf16.xlf'))).stdout).toContain('1 taken in');
  });
});

describe('the memory as TMX', () => {
  it('goes out and comes in', async () => {
    await translate({ 'Wij waren doodsbang': 'We were terrified' });
    expect((await run('export', '--lang', 'en', '--to', at('m.tmx'))).code).toBe(0);
    expect(read('m.tmx')).toContain('<seg>We were terrified</seg>');
    rmSync(join(sources(), 'storm', 'translations.en.xlf'));
    expect((await run('import', at('m.tmx'), '--lang', 'en')).stdout).toContain('1 translations new to the memory');
    expect((await run('import', at('m.tmx'), '--lang', 'en')).stdout).toContain('0 translations new to the memory');
    await cli('build', join(sources(), 'storm'), '--out', at('out'));
    expect(read('out', 'storm', 'en', 'press-brief.md')).toContain('We were terrified');
  });
});

describe('translations status', () => {
  it('counts units and words that await, by article and language', async () => {
    await translate({ 'Er zijn 12 mensen gered': '12 people were rescued' });
    const rows = JSON.parse((await run('status', '--json', '--lang', 'en')).stdout) as Record<string, unknown>[];
    expect(rows).toMatchObject([
      { article: 'brand', language: 'en', finished: 1 },
      { article: 'storm', language: 'en', finished: 0 },
    ]);
    expect((await run('status')).stdout).toMatch(
      /^article +language +units +finished +to review +awaiting +words to do\n/,
    );
  });
});

describe('ZIP archives', () => {
  it('come back as they went', () => {
    const files = new Map([
      ['a.xlf', 'é'.repeat(1000)],
      ['leeg.xlf', ''],
    ]);
    const back = readZip(writeZip(files), 1e6) as Map<string, Uint8Array>;
    expect([...back].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([...files]);
  });

  it.each([
    ['a bomb', writeZip(new Map([['a.xlf', ' '.repeat(20_000_000)]])), /more than 1000000 bytes/],
    [
      'many files that make a bomb',
      writeZip(new Map(Array.from({ length: 30 }, (_, index) => [`${index}.xlf`, ' '.repeat(50_000)]))),
      /more than 1000000 bytes/,
    ],
    ['a cut-off archive', writeZip(new Map([['a.xlf', 'x'.repeat(500)]])).subarray(0, 60), /cut off/],
    ['broken data', Buffer.from(writeZip(new Map([['a.xlf', 'abc'.repeat(100)]]))).fill(0xff, 36, 45), /broken/],
    [
      'a directory that points outside',
      (() => {
        const zip = Buffer.from(writeZip(new Map([['a.xlf', 'abc']])));
        zip.writeUInt32LE(0x7fffffff, zip.length - 6);
        return zip;
      })(),
      /broken/,
    ],
  ])('%s is refused', (_, zip, message) => {
    expect(readZip(zip, 1_000_000)).toMatch(message);
  });
});
