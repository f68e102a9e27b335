import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TranslationUnit } from '../../pipeline/model/unit.ts';
import { readXliff, type TranslatedUnit } from '../../pipeline/translation/read-xliff.ts';
import { readZip } from '../../pipeline/translation/zip.ts';
import type { MemoryEntry } from '../../pipeline/translation/memory.ts';
import { writeTmx } from '../../pipeline/translation/write-tmx.ts';
import { writeXliff } from '../../pipeline/translation/write-xliff.ts';
import { cli } from '../support/cli.ts';
import { isMissing, runTool } from '../support/tools.ts';

/*
 * Debian's translate-toolkit, libxml2-utils and omegat read what we write. Without them these tests are left
 * out, with the tool's name in the report; .ci/run installs them, and there they must be.
 */
const SAMPLE = 'encrochat';
const samples = new URL('../../sources/', import.meta.url).pathname;
const schemas = new URL('../schemas/xliff-1.2/', import.meta.url).pathname;

let home: string;
const at = (...path: string[]): string => join(home, ...path);
const unitsIn = (path: string): TranslatedUnit[] => readXliff(readFileSync(path, 'utf8'), 'en', path).units;
/** What a translator finished of the sample. */
const finished = (): TranslatedUnit[] => unitsIn(join(samples, SAMPLE, 'translations.en.xlf'));

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-tools-'));
  mkdirSync(at('sources', SAMPLE), { recursive: true });
  cpSync(join(samples, SAMPLE, 'article.md'), at('sources', SAMPLE, 'article.md'));
  await cli('translations', 'export', '--sources', at('sources'), '--lang', 'en', '--all', '--to', at('nl-en.xlf'));
  // one state each: a third is finished, a third a machine's, a third open
  const units = unitsIn(at('nl-en.xlf')).map(({ id, kind, source }, index): TranslationUnit => ({
    id,
    kind,
    source,
    targets: {
      en:
        index % 3 === 0
          ? { state: 'final', text: `Text ${index} “of” & <it>` }
          : index % 3 === 1
            ? { state: 'needs-review-translation', qualifier: 'leveraged-mt', text: `Machine ${index}` }
            : { state: 'missing' },
    },
  }));
  writeFileSync(at('mixed.xlf'), writeXliff([{ original: `${SAMPLE}/article.md`, units }], 'en'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.skipIf(isMissing('xmllint'))('xmllint (libxml2-utils)', () => {
  it('validates our files against the strict schema of OASIS', () => {
    const catalog = at('catalog.xml');
    writeFileSync(
      catalog,
      `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><system systemId="http://www.w3.org/2001/xml.xsd" uri="${pathToFileURL(join(schemas, 'xml.xsd')).href}"/></catalog>`,
    );
    const validate = (path: string): string =>
      runTool('xmllint', ['--nonet', '--noout', '--schema', join(schemas, 'xliff-core-1.2-strict.xsd'), path], {
        XML_CATALOG_FILES: catalog,
      });
    for (const name of ['nl-en.xlf', 'mixed.xlf']) expect(() => validate(at(name))).not.toThrow();
    writeFileSync(at('wrong.xlf'), readFileSync(at('mixed.xlf'), 'utf8').replace('state="final"', 'state="klaar"'));
    expect(() => validate(at('wrong.xlf'))).toThrow(/klaar/);
  });
});

describe.skipIf(isMissing('pocount'))('translate-toolkit', () => {
  it('pocount counts our units and states as we do', () => {
    const rows = runTool('pocount', ['--csv', at('mixed.xlf')])
      .trim()
      .split('\n');
    const cells = rows
      .at(-1)!
      .split(',')
      .map((cell) => cell.trim());
    const units = unitsIn(at('mixed.xlf'));
    const of = (...states: string[]): TranslatedUnit[] => units.filter(({ state }) => states.includes(state));
    // file, translated, its source and target words, fuzzy, its words, untranslated, its words, total, its words
    const [, translated, , , fuzzy, , untranslated, , total] = cells.map(Number);
    expect({ translated, fuzzy, untranslated, total }).toEqual({
      translated: of('final').length,
      fuzzy: of('needs-review-translation').length,
      untranslated: of('missing').length,
      total: units.length,
    });
  });

  it('xliff2po reads every unit, with our ids', () => {
    runTool('xliff2po', ['--progress=none', at('nl-en.xlf'), '-o', at('out.po')]);
    const po = readFileSync(at('out.po'), 'utf8');
    const units = unitsIn(at('nl-en.xlf'));
    expect(units.length).toBeGreaterThan(10);
    expect(units.filter(({ id }) => !po.includes(id))).toEqual([]);
    const texts = po.replace(/"\n"/g, '').replace(/\\"/g, '"');
    expect(units.filter(({ source }) => !texts.includes(source))).toEqual([]);
  });

  it('pofilter reads every unit and finds what is untranslated', () => {
    runTool('pofilter', ['--progress=none', '-t', 'untranslated', at('mixed.xlf'), '-o', at('filtered.xlf')]);
    const found = readFileSync(at('filtered.xlf'), 'utf8');
    const open = unitsIn(at('mixed.xlf')).filter(({ target }) => target === undefined);
    expect(open.filter(({ id }) => !found.includes(`id="${id}"`))).toEqual([]);
    expect(found.match(/trans-unit [^>]*id=/g)).toHaveLength(open.length);
  });
});

describe.skipIf(isMissing('omegat'))('OmegaT', () => {
  const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>nl</source_lang><target_lang>en</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
`;

  it.skipIf(isMissing('xmllint'))('carries the DTD of TMX 1.4b, against which our memory is valid', () => {
    const jar = readZip(readFileSync('/usr/share/omegat/OmegaT.jar'), 200_000_000) as Map<string, Uint8Array>;
    writeFileSync(at('tmx14.dtd'), jar.get('schemas/tmx14.dtd')!);
    const memory: MemoryEntry[] = [
      { kind: 'quote', source: 'Schande & “zo”', target: 'Shame <so>', from: 'brand' },
      { source: 'Nog iets', target: 'Something else', from: 'memory.en.tmx' },
    ];
    const validate = (tmx: string): string => {
      writeFileSync(at('memory.tmx'), tmx);
      return runTool('xmllint', ['--nonet', '--noout', '--dtdvalid', at('tmx14.dtd'), at('memory.tmx')]);
    };
    expect(() => validate(writeTmx(memory, 'en'))).not.toThrow();
    expect(() => validate(writeTmx(memory, 'en').replace(' srclang="nl"', ''))).toThrow(/srclang/);
  });

  it('translates our file from our memory, and it imports without loss of a byte of source', async () => {
    const project = at('project');
    for (const folder of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
      mkdirSync(join(project, folder), { recursive: true });
    writeFileSync(join(project, 'omegat.project'), PROJECT);
    const flags = ['--sources', at('sources'), '--lang', 'en'];
    const exported = join(project, 'source', 'nl-en.xlf');
    await cli('translations', 'export', ...flags, '--fill-source', '--to', exported);
    const memory = finished().map(({ kind, source, target }) => ({ kind, source, target: target!, from: SAMPLE }));
    writeFileSync(join(project, 'tm', 'auto', 'memory.tmx'), writeTmx(memory, 'en'));

    runTool('omegat', [project, '--mode=console-translate', `--config-dir=${at('config')}`]);
    const back = join(project, 'target', 'nl-en.xlf');
    const sourcesOf = (path: string): string[] => readFileSync(path, 'utf8').match(/<source[^]*?<\/source>/g) ?? [];
    expect(sourcesOf(back)).toEqual(sourcesOf(exported));

    const run = await cli('translations', 'import', back, '--sources', at('sources'), '--state', 'final');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const asked = new Set(unitsIn(exported).map(({ id }) => id));
    const expected = finished().filter(({ id }) => asked.has(id));
    expect(expected.length).toBeGreaterThan(5);
    const stored = unitsIn(at('sources', SAMPLE, 'translations.en.xlf'));
    expect(new Map(stored.map(({ id, target, state }) => [id, [target, state]]))).toEqual(
      new Map(expected.map(({ id, target }) => [id, [target, 'final']])),
    );
  }, 120_000);
});
