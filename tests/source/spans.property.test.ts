import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/source/parse-source.ts';
import { toFileSpan } from '../../pipeline/text/file-span.ts';

const inline = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', '😀', ' ', '5', '.', '’', '\u00A0'),
      minLength: 1,
      maxLength: 8,
    }),
  },
  fc.constantFrom(
    '&amp;',
    '&euml;',
    '&#8364;',
    '&#x20AC;',
    '&onzin;',
    '\\*',
    '\\_',
    '\\\\',
    '**vet**',
    '*schuin*',
    '`code`',
    '[naam](https://example.org "t")',
    '![alt](a.png)',
    '<b>',
    '{{x}}',
    '<https://example.org>',
    'https://example.org',
    'a@example.org',
    '  \n',
    '\n',
    '\\\n',
    '~~weg~~',
  ),
);
const text = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const block = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((words) => `## ${words.replaceAll('\n', ' ')}`),
  text.map((words) => `- ${words}\n- tweede`),
  text.map((words) =>
    words
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  ),
  text.map((words) => `> > ${words}`),
  fc
    .tuple(text, text)
    .map(([a, b]) => `| kop | getal |\n|---|---|\n| ${a.replaceAll('\n', ' ')} | ${b.replaceAll('\n', ' ')} |`),
  text.map((words) => `1. ${words}\n   vervolg`),
  text.map((words) => `\`\`\`\n${words}\n\`\`\``),
  text.map((words) => `    ${words}`),
);
const article = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    front: fc.boolean(),
  })
  .map(({ blocks, crlf, bom, front }) => {
    const body = (front ? '---\npublished: 2020-07-02\n---\n\n' : '') + blocks.join('\n\n') + '\n';
    return (bom ? '\uFEFF' : '') + (crlf ? body.replaceAll('\n', '\r\n') : body);
  });

describe('every span of plain text leads back to the file', () => {
  it('for any article and any stretch inside a block', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (file, a, b) => {
        const { document } = parseSource({ slug: 's', path: 's.md', bytes: new TextEncoder().encode(file) });
        if (!document) return;
        expect(document.file).toBe(file);
        for (const block of document.blocks) {
          const length = block.end - block.start;
          const stretches = [
            [block.start, block.end],
            [block.start + Math.min(a % length, b % length), block.start + Math.max(a % length, b % length) + 1],
          ];
          for (const [start, end] of stretches as [number, number][]) {
            const words = document.text.slice(start, end);
            const span = toFileSpan(document, { start, end });
            expect(span.text).toBe(words);
            if (!span.segments) expect(file.slice(span.start, span.end)).toBe(words);
            else {
              expect(span.segments.map((piece) => piece.text ?? file.slice(piece.start, piece.end)).join('')).toBe(
                words,
              );
              expect([span.segments[0]!.start, span.segments.at(-1)!.end]).toEqual([span.start, span.end]);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('covers every character of every block, in order', () => {
    fc.assert(
      fc.property(article, (file) => {
        const { document } = parseSource({ slug: 's', path: 's.md', bytes: new TextEncoder().encode(file) });
        if (!document) return;
        const covered = document.offsets.map((run) => document.text.slice(run.start, run.end)).join('');
        expect(covered).toBe(document.blocks.map((block) => document.text.slice(block.start, block.end)).join(''));
      }),
    );
  });
});
