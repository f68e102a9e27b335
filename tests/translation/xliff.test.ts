import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TranslationUnit } from '../../pipeline/model/unit.ts';
import { readXliff } from '../../pipeline/translation/read-xliff.ts';
import { writeXliff as writeFiles, type XliffStyle } from '../../pipeline/translation/write-xliff.ts';

const schemas = new URL('../schemas/xliff-1.2/', import.meta.url);

const unit = (
  id: string,
  source: string,
  text: string | undefined,
  state: TranslationUnit['targets'][string]['state'],
): TranslationUnit => ({
  id,
  kind: 'quote',
  source,
  targets: { en: { state, ...(text !== undefined && { text }) } },
});

const writeXliff = (list: readonly TranslationUnit[], language: string, original: string): string =>
  writeFiles([{ original, units: list }], language);

const units: TranslationUnit[] = [
  unit('u-1', 'Het was “alsof” & <zo>', 'It was “as if” & <so>', 'final'),
  unit('u-2', 'Nog niets', undefined, 'missing'),
  {
    ...unit('u-3', 'Machinevertaling', 'Machine translation', 'needs-review-translation'),
    kind: 'statement',
    context: ['Speaker: Jan de Vries, wethouder'],
  },
];

/** Everything that a file can hold. */
function full(style: XliffStyle = {}): string {
  const statement: TranslationUnit = {
    id: 'u-4',
    kind: 'statement',
    source: 'In 22 gevallen werd gewaarschuwd.',
    targets: { en: { state: 'missing' } },
    parts: [{ start: 3, end: 14, kind: 'number', id: 'q-1' }],
    context: ['Before: Iets & nog iets.'],
  };
  const machine: TranslationUnit = {
    ...unit('u-5', 'Term', 'Term', 'needs-review-translation'),
    kind: 'term',
    targets: { en: { state: 'needs-review-translation', text: 'a term, terms', qualifier: 'leveraged-mt' } },
  };
  const remembered: TranslationUnit = {
    ...unit('u-6', 'Kop', 'Headline', 'final'),
    kind: 'title',
    targets: { en: { state: 'final', text: 'Headline', qualifier: 'exact-match', from: 'brand' } },
  };
  const entry = { source: 'In 20 gevallen werd gewaarschuwd.', target: 'There were 20 warnings.', from: 'brand' };
  const suggestions = new Map([['u-4', [{ entry, quality: 83, difference: 'In [-20-]{+22+} gevallen' }]]]);
  return writeFiles(
    [
      { original: 'a/article.md', units: [...units, statement], suggestions },
      { original: 'b/article.md', units: [machine, remembered, statement] },
    ],
    'en',
    style,
  );
}

describe('XLIFF 1.2', () => {
  let validator: XsdValidator;
  beforeAll(() => {
    xmlRegisterInputProvider({
      match: (name) => name.endsWith('xml.xsd'),
      open: () => 1,
      read: (() => {
        const bytes = readFileSync(new URL('xml.xsd', schemas));
        let at = 0;
        return (_: number, buffer: Uint8Array) => {
          const piece = bytes.subarray(at, at + buffer.length);
          buffer.set(piece);
          at += piece.length;
          return piece.length;
        };
      })(),
      close: () => true,
    });
    const xsd = XmlDocument.fromBuffer(readFileSync(new URL('xliff-core-1.2-strict.xsd', schemas)), {
      url: new URL('xliff-core-1.2-strict.xsd', schemas).href,
    });
    validator = XsdValidator.fromDoc(xsd);
    xsd.dispose();
  });
  afterAll(() => validator.dispose());

  it.each([
    ['plain', writeXliff(units, 'en', 'voorbeeld/article.md')],
    ['with placeholders, suggestions, qualifiers and two articles', full()],
    ['with the Dutch in empty targets', full({ fillSource: true })],
  ])('is valid against the strict schema: %s', (_, xml) => {
    const document = XmlDocument.fromString(xml);
    expect(() => validator.validate(document)).not.toThrow();
    document.dispose();
  });

  it('and the schema does refuse what is wrong', () => {
    const document = XmlDocument.fromString(writeXliff(units, 'en', 'x').replace(/<source[^>]*>[^<]*<\/source>/, ''));
    expect(() => validator.validate(document)).toThrow();
    document.dispose();
  });

  it('marks a finished unit as approved, and only that', () => {
    const approved = [...writeXliff(units, 'en', 'x').matchAll(/<trans-unit id="([^"]+)"[^>]*approved="yes"/g)].map(
      (match) => match[1],
    );
    expect(approved).toEqual(['u-1']);
  });

  it('comes back as it went', () => {
    const { units: back, issues } = readXliff(writeXliff(units, 'en', 'x/article.md'), 'en', 'x.xlf');
    expect(issues).toEqual([]);
    expect(
      back.map(({ id, kind, source, target, state, original }) => [id, kind, source, target, state, original]),
    ).toEqual([
      ['u-1', 'quote', units[0]!.source, 'It was “as if” & <so>', 'final', 'x/article.md'],
      ['u-2', 'quote', 'Nog niets', undefined, 'missing', 'x/article.md'],
      ['u-3', 'statement', 'Machinevertaling', 'Machine translation', 'needs-review-translation', 'x/article.md'],
    ]);
  });

  it('holds the numbers and names of a statement in pairs, and takes them back as text', () => {
    const source = 'In 22 gevallen werd in Den Haag & omgeving gewaarschuwd.';
    const statement: TranslationUnit = {
      id: 'u-4',
      kind: 'statement',
      source,
      targets: { en: { state: 'final', text: 'x' } },
      parts: [
        { start: 3, end: 14, kind: 'number', id: 'q-1' },
        { start: 23, end: 31, kind: 'name', id: 'e-1' },
      ],
    };
    const xml = writeXliff([statement], 'en', 'x').replace(
      '>x</target>',
      '>People in <g id="2" ctype="x-name">The Hague</g> were warned in <g id="1" ctype="x-number">22 cases</g>.</target>',
    );
    expect(xml).toContain(
      'In <g id="1" ctype="x-number">22 gevallen</g> werd in <g id="2" ctype="x-name">Den Haag</g> &amp; omgeving',
    );
    expect(readXliff(xml, 'en', 'x.xlf').units).toMatchObject([
      { source, target: 'People in The Hague were warned in 22 cases.', placeholders: ['2', '1'] },
    ]);
  });

  it('reads the states of the standard that other tools write', () => {
    const xml = writeXliff(units, 'en', 'x').replace('state="final"', 'state="needs-review-l10n"');
    expect(readXliff(xml, 'en', 'x').units[0]!.state).toBe('needs-review-translation');
  });

  it('leaves out a unit with a state that nobody knows, and says where', () => {
    const { units: found, issues } = readXliff(
      writeXliff(units, 'en', 'x').replace('state="final"', 'state="klaar"'),
      'en',
      'x.xlf',
    );
    expect(found.map(({ id }) => id)).toEqual(['u-2', 'u-3']);
    expect(issues).toMatchObject([{ rule: 'translation/unit', path: 'x.xlf' }]);
  });

  it('keeps every character that XML can hold', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(value));
    fc.assert(
      fc.property(text, text, (source, target) => {
        const {
          units: [back],
        } = readXliff(writeXliff([unit('u', source, target, 'final')], 'en', 'x'), 'en', 'x.xlf');
        expect(back).toMatchObject({ source, target });
      }),
    );
  });
});

describe('a hostile or foreign file is refused whole', () => {
  const good = writeXliff(units, 'en', 'x');
  it.each([
    ['a DOCTYPE', good.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff'), /DOCTYPE/],
    ['another language', good.replace('target-language="en"', 'target-language="de"'), /nl → en, found nl → de/],
    ['another source language', good.replace('source-language="nl"', 'source-language="fr"'), /found fr → en/],
    ['a unit twice', good.replace('id="u-2"', 'id="u-1"'), /u-1 stands twice/],
    [
      'an entity bomb',
      good.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><xliff').replace('Nog', '&b;'),
      /DOCTYPE/,
    ],
    ['an entity that nobody declared', good.replace('Nog', '&nog;'), /entity/],
    ['a unit without a kind', good.replace('restype="x-quote"', ''), /restype/],
    ['a unit without an id', good.replace('id="u-1"', 'id=""'), /id/],
    ['XLIFF 2', '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', /Expected XLIFF 1\.2/],
    ['not XML', 'hallo', /./],
    ['a cut-off file', good.slice(0, 600), /./],
    ['nothing', '', /empty|document/],
    ['50 MB', good + ' '.repeat(50_000_000), /larger than 10 MB/],
  ])('%s', (_, xml, message) => {
    const { units: found, issues } = readXliff(xml, 'en', 'translations.en.xlf');
    expect(found).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule: 'translation/file', severity: 'error', path: 'translations.en.xlf' });
    expect(issues[0]!.message).toMatch(message);
  });
});
