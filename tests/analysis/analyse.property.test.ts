import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import type { Sentence, Token } from '../../pipeline/model/token.ts';

/** Pieces that fuzzed text is made of: words, marks and characters that have broken tokenisers before. */
const piece = fc.oneof(
  fc.constantFrom(
    'de',
    'politie',
    'hield',
    'T.',
    'nr.',
    '3,5',
    '150.000',
    '€',
    '’s',
    '“',
    '”',
    '"',
    '(',
    ')',
    '.',
    '…',
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0301',
    '👩‍🚒',
    '\ud800',
    'ﬁ',
    'İ',
    '٣',
    '漢字',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function expectTree({ tokens }: Sentence): void {
  expect(tokens.map((token) => token.index)).toEqual([...tokens.keys()]);
  expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
  expect(tokens.filter((token) => (token.deprel === 'root') !== (token.head === -1))).toEqual([]);
  expect(tokens.filter((token) => !reachesRoot(token, tokens))).toEqual([]);
}

function reachesRoot(token: Token, tokens: readonly Token[]): boolean {
  let at = token;
  for (let steps = 0; steps < tokens.length; steps += 1) {
    if (at.head === -1) return true;
    at = tokens[at.head]!;
  }
  return at.head === -1;
}

describe('whatever the text', () => {
  it('every sentence is a tree with one root', () => {
    fc.assert(
      fc.property(text, (given) => analyse(given).forEach(expectTree)),
      { numRuns: 300 },
    );
  });

  it('tokens lie where they say, in order, and hold every character that is no white space', () => {
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        for (const sentence of analyse(given)) {
          expect(sentence.start).toBe(sentence.tokens[0]!.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
          for (const token of sentence.tokens) {
            expect(given.slice(at, token.start).trim()).toBe('');
            expect(given.slice(token.start, token.end)).toBe(token.text);
            expect(token.text).not.toBe('');
            at = token.end;
          }
        }
        expect(given.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('the same text has the same analysis, whatever was read before', () => {
    fc.assert(
      fc.property(text, text, (given, other) => {
        const first = analyse(given);
        analyse(other);
        expect(analyse(given)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

describe('hostile text', () => {
  const cases: Record<string, (size: number) => string> = {
    'nested brackets': (size) => '('.repeat(size) + ')'.repeat(size),
    'a long text without a full stop': (size) => 'de politie vond drugs en '.repeat(size / 5),
    'one long word': (size) => 'opaan'.repeat(size),
    'plus signs': (size) => '+'.repeat(size),
    'quotation marks': (size) => '“'.repeat(size) + '"'.repeat(size),
    'capitals with stops': (size) => 'A. '.repeat(size),
    'digits with stops': (size) => '1.'.repeat(size),
    'white space': (size) => ' \n'.repeat(size),
  };

  it.each(Object.entries(cases))('%s: ten thousand of them are analysed', (_, make) => {
    const given = make(10_000);
    const sentences = analyse(given);
    sentences.forEach(expectTree);
    const length = sentences.flatMap((sentence) => sentence.tokens).reduce((sum, token) => sum + token.text.length, 0);
    expect(length).toBe(given.replace(/\s/g, '').length);
  });

  it.each(Object.entries(cases))('%s: four times as many take not much more than four times as long', (_, make) => {
    const took = (size: number): number => {
      const given = make(size);
      const started = process.cpuUsage();
      analyse(given);
      const used = process.cpuUsage(started);
      return (used.user + used.system) / 1000;
    };
    took(500);
    expect(took(8000)).toBeLessThan(12 * took(2000) + 200);
  });
});
