import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { recogniseDates } from '../../pipeline/mentions/dates/recognise-dates.ts';
import { recogniseQuantities } from '../../pipeline/mentions/quantities/recognise-quantities.ts';
import type { SourceDocument } from '../../pipeline/model/source.ts';
import type { Sentence, Token, Upos } from '../../pipeline/model/token.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();
const base = documentOf('x', { published: '2020-07-02' });

/** One sentence of words repeated, without the analyser: each word hangs on the next, the worst tree there is. */
function sentenceOf(words: readonly string[], count: number): { document: SourceDocument; sentence: Sentence } {
  const tokens: Token[] = [];
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    const text = words[index % words.length]!;
    const upos: Upos = /^\d/.test(text) ? 'NUM' : /^\p{L}/u.test(text) ? 'NOUN' : 'PUNCT';
    tokens.push({
      index,
      start,
      end: start + text.length,
      text,
      lemma: text,
      upos,
      feats: {},
      head: index + 1 < count ? index + 1 : -1,
      deprel: 'nmod',
    });
    start += text.length + 1;
  }
  const text = tokens.map((token) => token.text).join(' ');
  return { document: { ...base, text }, sentence: { index: 0, block: 0, start: 0, end: text.length, tokens } };
}

/** Milliseconds of work. */
function workFor(words: readonly string[], count: number): number {
  const { document, sentence } = sentenceOf(words, count);
  const started = process.cpuUsage();
  const { taken } = recogniseDates(document, [sentence]);
  recogniseQuantities(document, [sentence], taken, lexicon);
  // Time of this process, not of the clock: a busy machine does not fail the test.
  return process.cpuUsage(started).user / 1000;
}

describe('time grows with the length, no faster', () => {
  it.each([
    ['figures', ['1']],
    ['hundreds', ['honderd']],
    ['and', ['en']],
    ['numbers in a row', ['3', ',']],
    ['shared units', ['3', 'en']],
    ['ranges', ['van', '3', 'procent', 'tot', '5', 'procent']],
    ['tons', ['2', 'ton']],
    ['weekdays', ['zaterdag']],
    ['brackets', ['(', '3', ')']],
    ['hedges', ['ruim', 'zo’n']],
    ['one word', ['mensen']],
    ['thousands apart', ['1', '000', '000']],
  ])('%s', (_name, words) => {
    workFor(words, 500);
    const short = Math.min(...[1, 2, 3].map(() => workFor(words, 1000)));
    const long = Math.min(workFor(words, 8000), workFor(words, 8000));
    // Eight times the length: quadratic work would take sixty-four times as long.
    expect(long).toBeLessThan(30 * Math.max(short, 4));
  });

  it('a single word of a megabyte', () => {
    let work = 0;
    for (const word of [
      '1'.repeat(1_000_000),
      'honderd'.repeat(140_000),
      '1.'.repeat(500_000),
      `${'1'.repeat(500_000)}-${'2'.repeat(500_000)}`,
    ])
      work += workFor([word], 1);
    expect(work).toBeLessThan(2000);
  });
});
