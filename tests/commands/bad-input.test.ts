import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

const GOOD = '---\npublished: 2026-03-02\n---\n\nDe politie heeft maandag drie mannen aangehouden in Zwolle.\n';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A source folder with these files. */
function source(files: Record<string, string | Uint8Array>): string {
  const folder = join(home, 'sources', 'bericht');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const build = (folder: string, ...more: string[]) => cli('build', folder, '--out', join(home, 'out'), ...more);

describe('bad content: a message where it is wrong, exit 1, nothing written', () => {
  it.each([
    [
      'a file that is not UTF-8',
      { 'article.md': Uint8Array.of(0x0a, 0x63, 0xe8) },
      'article.md:2:2 error source/not-utf8',
    ],
    ['an empty file', { 'article.md': '' }, 'article.md:1:1 error source/empty'],
    ['front matter alone', { 'article.md': '---\ntitle: Kop\n---\n' }, 'article.md:4:1 error source/empty'],
    ['broken YAML', { 'article.md': '---\ntitle: [Kop\n---\nTekst' }, 'article.md:2:12 error front-matter/yaml'],
    [
      'a date that is none',
      { 'article.md': '---\npublished: 2 juli\n---\nTekst' },
      'article.md:2:12 error front-matter/value',
    ],
    ['a folder in the place of the article', {}, 'article.md:1:1 error source/missing'],
    [
      'a translation that is not XLIFF',
      { 'article.md': GOOD, 'translations.en.xlf': '<a/>' },
      'translations.en.xlf:1:5 error translation/file',
    ],
    [
      'corrections that are not YAML',
      { 'article.md': GOOD, 'corrections.yaml': '- [' },
      'corrections.yaml:1:4 error correction/file',
    ],
    [
      'corrections without a reason',
      { 'article.md': GOOD, 'corrections.yaml': '- target: x\n' },
      'corrections.yaml:1:1 error correction/file',
    ],
  ])('%s', async (_, files, message) => {
    const run = await build(source(files));
    expect(run.stdout).toContain(message);
    expect(run.code).toBe(1);
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(home)).toEqual(['sources']);
  });

  it('an article that goes bad keeps its old outputs, and the other article is built', async () => {
    const folder = source({ 'article.md': GOOD });
    expect((await build(folder)).code).toBe(0);
    const before = readFileSync(join(home, 'out', 'bericht', 'briefing.json'), 'utf8');
    writeFileSync(join(folder, 'article.md'), '---\npublished: gisteren\n---\nTekst');
    const other = join(home, 'sources', 'ander');
    mkdirSync(other);
    writeFileSync(join(other, 'article.md'), GOOD);
    const run = await cli('build', folder, other, '--out', join(home, 'out'));
    expect(run.code).toBe(1);
    expect(readFileSync(join(home, 'out', 'bericht', 'briefing.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(home, 'out'))).toEqual(['ander', 'bericht']);
  });

  it('an output folder that cannot be written', async () => {
    writeFileSync(join(home, 'out'), 'a file');
    const run = await build(source({ 'article.md': GOOD }));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('store/unwritable');
    expect(readFileSync(join(home, 'out'), 'utf8')).toBe('a file');
  });

  it.each([
    ['not YAML', 'languages: [nl', '1:15 error config/file'],
    ['an unknown key', 'kleur: rood', '1:8 error config/file'],
    ['a wrong value', 'languages: nederlands', '1:12 error config/file'],
  ])('a configuration with %s', async (_, yaml, message) => {
    const config = join(home, 'brieftaal.config.yaml');
    writeFileSync(config, yaml);
    const run = await build(source({ 'article.md': GOOD }), '--config', config);
    expect(run.stdout).toContain(message);
    expect(run.code).toBe(1);
  });
});

describe('wrong use: exit 2', () => {
  it.each([
    [['bouw']],
    [['build', '--onbekend']],
    [['build', '--lang', 'nederlands']],
    [['build', '--words', 'veel']],
    [['extract']],
    [['extract', 'a.md', '--published', 'gisteren']],
    [['new', 'Geen Slug']],
  ])('%j', async (args) => {
    const run = await cli(...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/error/);
  });

  it.each([['build'], ['extract'], ['check'], ['new']])('%s --help shows examples and exits 0', async (command) => {
    const run = await cli(command, '--help');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/Examples?:\n {2}brieftaal/);
  });
});

describe('a source with markup in its words', () => {
  it('prints HTML and template braces as inert text', async () => {
    const text =
      'De politie heeft drie mannen aangehouden. “<script>alert(1)</script> {{naam}} & [klik](javascript:x)”, zei burgemeester Jan de Vries.';
    await build(source({ 'article.md': `---\npublished: 2026-03-02\ntitle: "<b>Kop</b> {{x}}"\n---\n\n${text}\n` }));
    const brief = readFileSync(join(home, 'out', 'bericht', 'nl', 'press-brief.md'), 'utf8');
    expect(brief).toContain('&lt;script>alert(1)&lt;/script> {{naam}}');
    expect(brief).not.toContain('<script>');
  });
});

describe('a reader that stops reading', () => {
  it('ends the program without a word', () => {
    const cli = join(import.meta.dirname, '../../pipeline/cli.ts');
    const run = spawnSync('sh', ['-c', `"${process.execPath}" --import tsx "${cli}" facts encrochat | head -1`], {
      encoding: 'utf8',
    });
    expect(run.stdout.split('\n').length).toBe(2);
    expect(run.stderr).toBe('');
  });
});
