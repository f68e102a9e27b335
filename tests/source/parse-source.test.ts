import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/source/parse-source.ts';
import { documentOf } from '../support/document.ts';

const read = (file: string | Uint8Array) =>
  parseSource({ slug: 's', path: 's.md', bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file });

describe('words of a source', () => {
  it.each([
    ['Prijs&nbsp;stijgt: &euro; 5 &amp; meer', 'Prijs\u00A0stijgt: € 5 & meer'],
    ['De **minister** zei *nee* tegen [de Kamer](https://example.org).', 'De minister zei nee tegen de Kamer.'],
    ['Regel een\nregel twee', 'Regel een\nregel twee'],
    ['> “Eerste regel\n> tweede regel”', '“Eerste regel\ntweede regel”'],
    ['Zie `code` hier', 'Zie code hier'],
    ['Een ![plaatje](a.png) tekst', 'Een  tekst'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Mail a@example.org voor {{x}}', 'Mail a@example.org voor {{x}}'],
    ['5\\. Geen lijst', '5. Geen lijst'],
  ])('%j reads %j', (markdown, words) => {
    expect(documentOf(markdown).text).toBe(words);
  });

  it('tells headings, list items and table cells apart', () => {
    const { blocks, text } = documentOf(
      '## Kop\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> citaat\n\n**Vet**',
    );
    expect(
      blocks.map((block) => [
        block.kind,
        text.slice(block.start, block.end),
        block.cell?.row,
        block.quoted,
        block.emphasised,
      ]),
    ).toEqual([
      ['heading', 'Kop', undefined, undefined, undefined],
      ['list-item', 'een', undefined, undefined, undefined],
      ['list-item', 'twee', undefined, undefined, undefined],
      ['table-cell', 'a', 0, undefined, undefined],
      ['table-cell', 'b', 0, undefined, undefined],
      ['table-cell', '1', 1, undefined, undefined],
      ['table-cell', '2', 1, undefined, undefined],
      ['paragraph', 'citaat', undefined, true, undefined],
      ['paragraph', 'Vet', undefined, undefined, true],
    ]);
  });
});

describe('a bad source is refused where it is wrong', () => {
  it.each([
    ['Latin-1', Uint8Array.of(0x63, 0x72, 0xe8, 0x6d, 0x65), 'source/not-utf8', 2],
    ['nothing', '', 'source/empty', 0],
    ['blank lines', '\n\n  \n', 'source/empty', 5],
    ['only front matter', '---\ntitle: Kop\n---\n', 'source/empty', 19],
    ['broken YAML', '---\ntitle: [Kop\n---\nTekst', 'front-matter/yaml', 15],
    ['a date that is none', '---\ntitle: Kop\npublished: 2020-13-40\n---\nTekst', 'front-matter/value', 26],
    ['a title that is no text', '---\ntitle: [a]\n---\nTekst', 'front-matter/value', 11],
  ])('%s', (_, file, rule, start) => {
    const { document, issues } = read(file);
    expect(document).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ rule, severity: 'error', start });
  });

  it('tolerates keys it does not know', () => {
    expect(read('---\nredacteur: Jan\npublished: 2020-07-02\n---\nTekst').document?.frontMatter).toEqual({
      redacteur: 'Jan',
      published: '2020-07-02',
    });
  });
});
