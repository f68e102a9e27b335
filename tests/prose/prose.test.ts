import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalLinter, Dialect } from 'harper.js';
import { binary } from 'harper.js/binary';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { buildSamples, textsOf } from '../support/samples.ts';
import { lintSentence } from './style-lints.ts';

const samples = buildSamples();
const cases = samples.flatMap(({ slug, result }) => ['nl', 'en', 'fr'].map((language) => ({ slug, result, language })));

describe('the lints themselves', () => {
  it.each([
    ['nl', 'Er zijn 8.000 fietsen.', 'four figures with a separator'],
    ['nl', 'De de politie zoekt.', 'word said twice'],
    ['en', 'A hour later.', 'a for an, or an for a'],
    ['en', '19 labs were found.', 'a sentence that opens with figures'],
    ['fr', 'Le suspect a dit: oui.', 'no no-break space before : ; ! ?'],
    ['fr', 'la vente de armes', 'vowel not elided'],
    ['fr', 'le maire de le village', 'article not contracted'],
    ['fr', '8 000 kilos', 'plain space in a number'],
    ['fr', 'plus de un kilo', 'vowel not elided'],
    ['fr', 'Les suspect ont été arrêtés.', 'plural without its mark'],
    ['fr', '20 millions messages', 'millions without de'],
  ])('%s: %s', (language, text, message) => {
    expect(lintSentence(text, language)).toContain(message);
  });

  it.each([
    ['nl', 'Er zijn 8000 fietsen en 150.000 auto’s.'],
    ['en', 'Nineteen labs, an hour, a user and a European body.'],
    ['fr', 'Les porte-parole ont parlé de 20 millions de messages, plus d’un milliard d’euros.'],
    ['fr', 'Il a dit\u00A0: «\u00A0oui\u00A0» à 8\u202F000 héros de la Hongrie, le huit.'],
  ])('%s: %s is clean', (language, text) => {
    expect(lintSentence(text, language)).toEqual([]);
  });
});

describe.each(cases)('$slug in $language', ({ slug, result, language }) => {
  // a statement stands in Dutch as the source has it
  const source = readFileSync(`sources/${slug}/article.md`, 'utf8');
  const texts = textsOf(result, language).filter((text) => !(language === 'nl' && source.includes(text)));

  it('has no style fault', () => {
    // A headline may open with figures.
    const [headline, ...sentences] = texts;
    const faults = lintSentence(headline!, language).filter((message) => !message.includes('opens with figures'));
    for (const text of sentences) faults.push(...lintSentence(text, language).map((message) => `${message}: ${text}`));
    expect(faults).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'off' },
    });
    const report = await validator.validateString(result.files.get(`${language}/page.html`)!);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    ).toEqual([]);
  });
});

/** What harper marks although it is right: it takes an adjective for a verb, two words for one. */
const HARPER_IS_WRONG = new Set(['to organised', 'water board']);

describe('English grammar (harper)', () => {
  it.each(samples)(
    '$slug',
    async ({ result }) => {
      const linter = new LocalLinter({ binary, dialect: Dialect.British });
      await linter.setLintConfig({ ...(await linter.getDefaultLintConfig()), SpellCheck: false, LongSentences: false });
      const found: string[] = [];
      for (const text of textsOf(result, 'en').slice(1))
        for (const lint of await linter.lint(text))
          if (!HARPER_IS_WRONG.has(lint.get_problem_text()))
            found.push(`${lint.message()} [${lint.get_problem_text()}] ${text}`);
      expect(found).toEqual([]);
    },
    60_000,
  );
});

/** A tool of the system: absent on a laptop, there in CI. */
const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;
const dictionaries = { nl: 'nl_NL', en: 'en_GB', fr: 'fr' } as const;

describe('spelling (hunspell)', () => {
  it.skipIf(!has('hunspell') && !process.env.CI).each(cases)('$slug in $language', ({ slug, result, language }) => {
    const allowed = new Set(
      words(
        `${readFileSync(`sources/${slug}/article.md`, 'utf8')} ${readFileSync('tests/prose/allowed-words.txt', 'utf8')}`,
      ),
    );
    const text = textsOf(result, language).join('\n').replace(/’/g, "'");
    const run = spawnSync(
      'hunspell',
      ['-d', dictionaries[language as keyof typeof dictionaries], '-i', 'utf-8', '-l'],
      { input: text, encoding: 'utf8' },
    );
    expect(run.status).toBe(0);
    const bare = run.stdout
      .split('\n')
      .map((word) => word.replace(/^[dlnjsmtc]'|^qu'|'s$|[.']+$/g, '').replace(/'/g, '’'));
    const wrong = [...new Set(bare)].filter(
      (word) => word !== '' && !allowed.has(word) && !allowed.has(word.toLowerCase()),
    );
    expect(wrong).toEqual([]);
  });
});

describe('French grammar (grammalecte)', () => {
  it.skipIf(!has('grammalecte-cli') && !process.env.CI).each(samples)('$slug', ({ result }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'brieftaal-fr-')), 'texte.txt');
    writeFileSync(file, textsOf(result, 'fr').slice(1).join('\n\n'));
    // Typography is held by the lints above, which know U+202F.
    const off = ['typo', 'apos', 'nbsp', 'esp', 'num', 'unit', 'maj'];
    const run = spawnSync('grammalecte-cli', ['--json', '--file', file, '--opt_off', ...off], { encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    const report = JSON.parse(run.stdout) as { data: { lGrammarErrors: { sMessage: string; nStart: number }[] }[] };
    expect(report.data.flatMap(({ lGrammarErrors }) => lGrammarErrors.map(({ sMessage }) => sMessage))).toEqual([]);
  });
});

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{M}\p{N}]/gu) ?? [];
}
