import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readOffice } from '../../pipeline/translation/read-office.ts';
import { readTerm, writeTerm } from '../../pipeline/translation/read-term.ts';
import { cli } from '../support/cli.ts';

describe('a term as a translator writes it', () => {
  it.each([
    ['en', 'a precursor, precursors', { one: 'precursor', other: 'precursors', article: 'a' }],
    ['en', 'an hourly wage, hourly wages', { one: 'hourly wage', other: 'hourly wages', article: 'an' }],
    ['en', 'nitrous oxide', { one: 'nitrous oxide', mass: true, article: 'a' }],
    ['fr', 'précurseur, précurseurs (m)', { one: 'précurseur', other: 'précurseurs', gender: 'm' }],
    ['fr', 'mise en demeure, mises en demeure (f)', { one: 'mise en demeure', other: 'mises en demeure', gender: 'f' }],
    ['fr', 'l’or (m)', { one: 'l’or', mass: true, gender: 'm' }],
  ])('%s: %s', (language, text, entry) => {
    expect(readTerm(text, language)).toEqual({ pos: 'noun', ...entry });
    expect(readTerm(writeTerm(readTerm(text, language) as never), language)).toEqual({ pos: 'noun', ...entry });
  });

  it.each([
    ['en', 'precursor, precursors'],
    ['en', 'a precursor'],
    ['en', 'a, b, c'],
    ['fr', 'précurseur'],
    ['fr', 'précurseur, précurseurs'],
    ['fr', 'précurseur (n)'],
    ['fr', ''],
  ])('%s: %s says what is missing', (language, text) => {
    expect(readTerm(text, language)).toBeTypeOf('string');
  });

  it('takes linear time', () => {
    const start = performance.now();
    for (const language of ['en', 'fr']) readTerm(`${'a '.repeat(100_000)},`, language);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('an unknown term', () => {
  let home: string;
  const at = (...path: string[]): string => join(home, ...path);
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
    mkdirSync(at('sources', 'vangst'), { recursive: true });
    writeFileSync(
      at('sources', 'vangst', 'article.md'),
      '---\npublished: 2026-03-02\n---\n\nDe politie nam zondag in Zwolle drie drugsballonnen in beslag.\n',
    );
    writeFileSync(at('config.yaml'), '# ons huis\ncontact: pers@example.org # bellen mag\n');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const translations = (...args: string[]) =>
    cli('translations', ...args, '--sources', at('sources'), '--config', at('config.yaml'));
  const answer = async (language: string, text: string, state = 'final') => {
    await translations('export', '--lang', language, '--to', at('todo.xlf'));
    const xliff = readFileSync(at('todo.xlf'), 'utf8');
    writeFileSync(
      at('back.xlf'),
      xliff.replace(/(drugsballon<\/source>\s*)<target[^>]*\/>/, `$1<target state="${state}">${text}</target>`),
    );
    return { xliff, run: await translations('import', at('back.xlf')) };
  };
  const summary = async (language: string): Promise<string> => {
    await cli('build', at('sources', 'vangst'), '--out', at('out'), '--config', at('config.yaml'));
    return readFileSync(at('out', 'vangst', language, 'summary.md'), 'utf8');
  };

  it('is asked for with its sentence, comes back as a house term, and the sentence that waited is told', async () => {
    expect(await summary('en')).not.toContain('Zwolle.');
    const { xliff, run } = await answer('en', 'a drug balloon, drug balloons');
    expect(xliff).toContain('<note>Sentence: De politie nam zondag in Zwolle drie drugsballonnen in beslag.</note>');
    expect(xliff).toMatch(/<note>Give the noun with its article and plural/);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const config = readFileSync(at('config.yaml'), 'utf8');
    expect(config).toMatch(/^# ons huis\ncontact: pers@example\.org # bellen mag\n/);
    expect((parse(config) as { terms: unknown }).terms).toEqual({
      'house-drugsballon': {
        nl: {
          pos: 'noun',
          lemmas: ['drugsballon'],
          type: expect.any(String) as unknown,
          one: 'drugsballon',
          other: 'drugsballonnen',
          article: 'de',
        },
        en: { pos: 'noun', one: 'drug balloon', other: 'drug balloons', article: 'a' },
      },
    });
    expect(await summary('en')).toContain('three drug balloons');
  });

  it('is asked of the other language as well, when the first has it', async () => {
    await answer('en', 'a drug balloon, drug balloons');
    await answer('fr', 'ballon de drogue, ballons de drogue (m)');
    expect(await summary('fr')).toContain('trois ballons de drogue');
    expect(await summary('en')).toContain('three drug balloons');
  });

  it('without plural or gender, or unfinished, it does not come in', async () => {
    const before = readFileSync(at('config.yaml'), 'utf8');
    expect((await answer('fr', 'ballon de drogue')).run.stderr).toMatch(
      /back\.xlf:\d+:\d+ error translation\/unit u-[0-9a-f]+: refused, expected singular, plural and gender/,
    );
    expect((await answer('en', 'a drug balloon, drug balloons', 'translated')).run.stderr).toMatch(
      /warning translation\/unit u-[0-9a-f]+: a term goes to the house terms only when it is final/,
    );
    expect(readFileSync(at('config.yaml'), 'utf8')).toBe(before);
  });

  it('a language gets only what it needs itself', async () => {
    await answer('en', 'a drug balloon, drug balloons');
    expect((await translations('export', '--lang', 'en', '--to', at('again.xlf'))).stdout).toBe(
      'Nothing awaits a translator.\n',
    );
    expect((await translations('export', '--lang', 'fr', '--to', at('again.xlf'))).stdout).toMatch(/^fr: 2 units/);
  });
});

describe('an unknown office', () => {
  it.each([
    ['en', 'dyke reeve', { name: 'dyke reeve' }],
    ['fr', 'directeur, directrice', { ms: 'directeur', fs: 'directrice' }],
    ['fr', 'porte-parole', { ms: 'porte-parole', fs: 'porte-parole' }],
  ])('%s: %s', (language, text, entry) => {
    expect(readOffice(text, language)).toEqual(entry);
  });

  it.each([
    ['en', 'the dyke reeve'],
    ['en', 'a, b'],
    ['fr', 'le directeur, la directrice'],
    ['fr', ''],
  ])('%s: %s says what is missing', (language, text) => {
    expect(readOffice(text, language)).toBeTypeOf('string');
  });

  it('is asked for with its speaker, and stands behind the name once it has come back', async () => {
    const home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
    try {
      const folder = join(home, 'sources', 'molen');
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, 'article.md'),
        '---\npublished: 2026-03-02\n---\n\n“Wij gaan door”, zegt molenvoorzitter Jan de Vries.\n',
      );
      const flags = ['--sources', join(home, 'sources'), '--config', join(home, 'config.yaml')];
      const todo = join(home, 'todo.xlf');
      await cli('translations', 'export', '--lang', 'en', '--to', todo, ...flags);
      const xliff = readFileSync(todo, 'utf8');
      expect(xliff).toContain('<note>Office of: Jan de Vries</note>');
      expect(xliff).toContain('<note>Give the office as it stands behind a name');
      writeFileSync(
        todo,
        xliff.replace(
          /(>molenvoorzitter<\/source>\s*)<target[^>]*\/>/,
          '$1<target state="final">chair of the mill</target>',
        ),
      );
      expect(await cli('translations', 'import', todo, ...flags)).toMatchObject({ code: 0, stderr: '' });
      await cli('build', folder, '--out', join(home, 'out'), '--config', join(home, 'config.yaml'));
      expect(readFileSync(join(home, 'out', 'molen', 'en', 'press-brief.md'), 'utf8')).toContain(
        'Jan de Vries, chair of the mill',
      );
      expect(parse(readFileSync(join(home, 'config.yaml'), 'utf8'))).toEqual({
        names: {
          titles: {
            'title:house-molenvoorzitter': { nl: { forms: ['molenvoorzitter'] }, en: { name: 'chair of the mill' } },
          },
        },
      });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
