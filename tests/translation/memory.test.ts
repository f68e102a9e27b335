import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TranslationMemory, type MemoryEntry } from '../../pipeline/translation/memory.ts';
import { readTmx } from '../../pipeline/translation/read-tmx.ts';
import { writeTmx } from '../../pipeline/translation/write-tmx.ts';
import { unitId } from '../../pipeline/text/unit-id.ts';
import { cli } from '../support/cli.ts';

const entry = (source: string, target: string, from = 'brand', kind?: MemoryEntry['kind']): MemoryEntry => ({
  source,
  target,
  from,
  kind,
});

describe('translation memory', () => {
  const memory = new TranslationMemory([
    entry('Dat is een schande', 'That is a disgrace', 'memory.en.tmx'),
    entry('Dat is een schande', 'That is a scandal', 'brand', 'quote'),
    entry('Dat is een schande', 'That is outrageous', 'storm', 'quote'),
    entry('De brandweer redde 12 mensen uit het pand.', 'Firefighters rescued 12 people.', 'brand', 'statement'),
    entry('Het water staat nog steeds hoog in de polder.', 'The water is still high.', 'storm', 'statement'),
  ]);

  it.each([
    ['the first finished one of that kind', 'quote', 'Dat is een schande', 'nieuw', 'That is a scandal'],
    ['white space is folded', 'quote', 'Dat is\n een schande ', 'nieuw', 'That is a scandal'],
    ['never the own one', 'quote', 'Dat is een schande', 'brand', 'That is outrageous'],
    ['not another kind', 'statement', 'Dat is een schande', 'nieuw', undefined],
    ['not another case', 'quote', 'dat is een schande', 'nieuw', undefined],
    ['not one word more', 'quote', 'Dat is een grote schande', 'nieuw', undefined],
  ] as const)('exact: %s', (_, kind, source, slug, expected) => {
    expect(memory.match(kind, source, slug)?.target).toBe(expected);
  });

  it('near: shows what is other, likest first, and what is too far off not at all', () => {
    expect(memory.near('De brandweer redde 14 mensen uit het pand.', 'nieuw')).toMatchObject([
      {
        quality: 88,
        difference: 'De brandweer redde [-12-]{+14+} mensen uit het pand.',
        entry: { target: 'Firefighters rescued 12 people.', from: 'brand' },
      },
    ]);
    expect(memory.near('De brandweer blust.', 'nieuw')).toEqual([]);
    expect(memory.near('De brandweer redde 14 mensen uit het pand.', 'brand')).toEqual([]);
  });

  it('near: stays quick on a large memory and on long sentences', () => {
    const words = (seed: number): string =>
      Array.from({ length: 30 }, (_, at) => `woord${(seed * 7 + at) % 997}`).join(' ');
    const large = new TranslationMemory(
      Array.from({ length: 20_000 }, (_, at) => entry(`${words(at)} ${at}`, `word ${at}`, 'groot', 'statement')),
    );
    large.near(words(1), 'nieuw');
    const start = performance.now();
    for (let at = 0; at < 20; at += 1) large.near(words(at), 'nieuw');
    large.near('a b c '.repeat(100_000), 'nieuw');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('TMX 1.4b', () => {
  it('comes back as it went', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => value.trim() === value && !/[\u0000-\u001F\uFFFE\uFFFF]|\s\s/.test(value) && value !== '');
    fc.assert(
      fc.property(text, text, (source, target) => {
        const entries = [entry(source, target, 'm', 'quote'), entry(source, target, 'm')];
        expect(readTmx(writeTmx(entries, 'en'), 'en', 'm.tmx', 'm')).toEqual({ entries, issues: [] });
      }),
    );
  });

  it('reads what agencies send: a DOCTYPE without entities, regional codes, codes of the format, more languages', () => {
    const tmx = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="EN-US" srclang="NL-NL" datatype="html"/><body>
<tu><tuv xml:lang="NL-NL"><seg>De <bpt i="1">&lt;b&gt;</bpt>politie<ept i="1">&lt;/b&gt;</ept> zoekt getuigen.</seg></tuv>
<tuv xml:lang="de-DE"><seg>Die Polizei sucht Zeugen.</seg></tuv><tuv xml:lang="EN-GB"><seg>Police are looking for witnesses.</seg></tuv></tu>
<tu><tuv xml:lang="nl"><seg>Alleen Duits</seg></tuv><tuv xml:lang="de"><seg>Nur Deutsch</seg></tuv></tu></body></tmx>`;
    expect(readTmx(tmx, 'en', 'm.tmx', 'bureau').entries).toEqual([
      { source: 'De politie zoekt getuigen.', target: 'Police are looking for witnesses.', from: 'bureau' },
    ]);
  });

  it.each([
    ['an entity bomb', '<!DOCTYPE tmx [<!ENTITY a "aa">]><tmx version="1.4"/>', /DOCTYPE/],
    ['another format', '<xliff version="1.2"/>', /Expected TMX/],
    ['a cut-off file', writeTmx([entry('a', 'b')], 'en').slice(0, 300), /./],
    ['nothing', '', /root element/],
    ['50 MB', ' '.repeat(50_000_000), /larger than 10 MB/],
  ])('refuses %s', (_, xml, message) => {
    const { entries, issues } = readTmx(xml, 'en', 'm.tmx', 'm');
    expect(entries).toEqual([]);
    expect(issues[0]).toMatchObject({ rule: 'translation/file', severity: 'error' });
    expect(issues[0]!.message).toMatch(message);
  });
});

describe('a build', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const QUOTE = 'We gaan dit jaar nog beginnen met de bouw';
  const article = (slug: string, quote: string, xliff?: string): void => {
    const folder = join(home, 'sources', slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'article.md'),
      `---\npublished: 2026-03-02\n---\n\nDe gemeente bouwt 120 woningen in Zwolle. “${quote}”, zegt wethouder Jan de Vries.\n`,
    );
    if (xliff !== undefined) writeFileSync(join(folder, 'translations.en.xlf'), xliff);
  };
  const translated = (source: string, target: string, state: string): string =>
    `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x/article.md" source-language="nl" target-language="en" datatype="plaintext"><body><trans-unit id="${unitId('quote', source)}" restype="x-quote"><source>${source}</source><target state="${state}">${target}</target></trans-unit></body></file></xliff>`;
  const build = async (slug: string): Promise<{ brief: string; xliff: string; stdout: string }> => {
    const { stdout } = await cli('build', join(home, 'sources', slug), '--out', join(home, 'out'));
    const read = (path: string): string => readFileSync(join(home, 'out', slug, path), 'utf8');
    return { brief: read('en/press-brief.md'), xliff: read('translation/nl-en.xlf'), stdout };
  };

  it('uses what another article has finished, and says where it is from', async () => {
    article('zwolle', QUOTE);
    article('andere', 'x', translated(QUOTE, 'We will start building this year', 'final'));
    const { brief, xliff } = await build('zwolle');
    expect(brief).toContain('We will start building this year');
    expect(brief).toContain('translated from the Dutch');
    expect(xliff).toContain('state="final" state-qualifier="exact-match"');
    expect(xliff).toContain('Taken from the translation memory: andere.');
  });

  it('prefers the own translation, then sources/memory.en.tmx, then the other articles', async () => {
    article('zwolle', QUOTE);
    article('andere', 'x', translated(QUOTE, 'from another article', 'final'));
    writeFileSync(
      join(home, 'sources', 'memory.en.tmx'),
      writeTmx([entry(QUOTE, 'from the memory', '', 'quote')], 'en'),
    );
    expect((await build('zwolle')).brief).toContain('from the memory');
    article('zwolle', QUOTE, translated(QUOTE, 'its own', 'final'));
    expect((await build('zwolle')).brief).toContain('its own');
  });

  it('only suggests what is near, unfinished or of an unknown kind', async () => {
    article('zwolle', QUOTE);
    article('andere', 'x', translated(QUOTE.replace('dit', 'volgend'), 'We will start building next year', 'final'));
    article('derde', 'x', translated(QUOTE, 'unfinished', 'translated'));
    writeFileSync(join(home, 'sources', 'memory.en.tmx'), writeTmx([entry(QUOTE, 'of some kind', '')], 'en'));
    const { brief, xliff } = await build('zwolle');
    expect(brief).toContain(QUOTE);
    expect(brief).not.toMatch(/next year|unfinished|of some kind/);
    expect(xliff).toMatch(/<alt-trans match-quality="100%" origin="memory.en.tmx">[^]*of some kind/);
    expect(xliff).toMatch(/<alt-trans match-quality="8\d%" origin="andere">[^]*next year/);
    expect(xliff).toContain('We gaan [-volgend-]{+dit+} jaar nog beginnen');
    expect(xliff).not.toContain('unfinished');
  });

  it('an edited quotation keeps its old translation as a suggestion, never as output, and says so', async () => {
    article('zwolle', QUOTE.replace('jaar', 'najaar'), translated(QUOTE, 'We will start building this year', 'final'));
    const { brief, xliff, stdout } = await build('zwolle');
    expect(brief).not.toContain('We will start building');
    expect(xliff).toMatch(/origin="zwolle">[^]*We will start building this year/);
    expect(stdout).toMatch(/warning translation\/stale en: the Dutch of a translated quote was edited/);
  });

  it('tells a translator who speaks, what stands around it and where it appears', async () => {
    article('zwolle', QUOTE);
    const { xliff } = await build('zwolle');
    expect(xliff).toContain('<note>Speaker: Jan de Vries</note>');
    expect(xliff).toContain('<note>Office: wethouder</note>');
    expect(xliff).toContain('<note>Before: De gemeente bouwt 120 woningen in Zwolle.</note>');
    expect(xliff).toMatch(/<note>Appears in: [^<]*press brief, quotes/);
  });

  it('an unreadable memory fails the build with its place', async () => {
    article('zwolle', QUOTE);
    writeFileSync(join(home, 'sources', 'memory.en.tmx'), '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>');
    const run = await cli('build', join(home, 'sources', 'zwolle'), '--out', join(home, 'out'));
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/memory\.en\.tmx:1:\d+ error translation\/file A DOCTYPE/);
  });
});
