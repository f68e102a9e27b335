import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TranslationUnit } from '../../pipeline/model/unit.ts';
import { readXliff } from '../../pipeline/translation/read-xliff.ts';
import { writeXliff } from '../../pipeline/translation/write-xliff.ts';

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

const units: TranslationUnit[] = [
  unit('u-1', 'Het was “alsof” & <zo>', 'It was “as if” & <so>', 'final'),
  unit('u-2', 'Nog niets', undefined, 'missing'),
  {
    ...unit('u-3', 'Machinevertaling', 'Machine translation', 'needs-review-translation'),
    kind: 'statement',
    context: ['Speaker: Jan de Vries, wethouder'],
  },
];

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

  it('is valid against the strict schema', () => {
    const document = XmlDocument.fromString(writeXliff(units, 'en', 'voorbeeld/article.md'));
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
    expect(readXliff(writeXliff(units, 'en', 'x'), 'en', 'x.xlf')).toEqual({
      issues: [],
      units: [
        { id: 'u-1', kind: 'quote', source: units[0]!.source, target: 'It was “as if” & <so>', state: 'final' },
        { id: 'u-2', kind: 'quote', source: 'Nog niets', state: 'missing' },
        {
          id: 'u-3',
          kind: 'statement',
          source: 'Machinevertaling',
          target: 'Machine translation',
          state: 'needs-review-translation',
        },
      ],
    });
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
    ['an unknown state', good.replace('state="final"', 'state="klaar"'), /State klaar/],
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
