import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { recogniseMentions } from '../../pipeline/mentions/recognise.ts';
import { findMarks } from '../../pipeline/quotes/find-marks.ts';
import { findQuotes } from '../../pipeline/quotes/find-quotes.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

function found(markdown: string): ReturnType<typeof findQuotes> & { text: string } {
  const document = documentOf(markdown);
  const sentences = analyse(document.text, document.blocks);
  const { mentions } = recogniseMentions(document, sentences, lexicon);
  return { ...findQuotes(document, sentences, mentions, lexicon), text: document.text };
}

const scrap = fc.constantFrom(
  '“', '”', '„', '"', "'", '‘', '’', ',,', "''", '«', '»', '’s', ' ', ' ', ' ', '\n\n', '. ', ', ', ': ', '?', '– ', '> ',
  'zegt', 'Jan de Boer', 'hij', 'aldus', 'volgens', 'dat', 'het', 'Dat', 'regent', 'laat', 'weten', 'de minister', 'zou', 'hebben',
); // prettier-ignore

describe('whatever stands in the text', () => {
  it('gives spans of the text, ids of their own, and pieces that go on from a quotation before', () => {
    fc.assert(
      fc.property(fc.array(scrap, { minLength: 1, maxLength: 60 }), (parts) => {
        const source = `Begin ${parts.join(' ')}`;
        const { quotes, issues, text } = found(source);
        const ids = quotes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [index, quote] of quotes.entries()) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.text.trim()).not.toBe('');
          if (quote.continues !== undefined) expect(ids.slice(0, index)).toContain(quote.continues);
          if (quote.cue) expect(text.slice(quote.cue.start, quote.cue.end)).not.toBe('');
        }
        for (const issue of issues) expect(issue.end!).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['“', '‘', '"', "'", '„a ', '‘a’ ‘', "''a ", ',,a ', '“a ‘b ', "'a' b' ", '“a”, zegt '])(
    'pairs %j by the ten thousands without working on each mark for each other',
    (scraps) => {
      const document = documentOf(scraps.repeat(20_000));
      const start = performance.now();
      findMarks(document);
      // Some 50 ms on a laptop; work for each pair of marks would take minutes.
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );

  it('reads a thousand unbalanced quotations with their attributions', () => {
    const { quotes, issues } = found('“Het regent, zegt Jan de Boer. ‘Dat is niet waar. '.repeat(400));
    expect(quotes.length).toBeGreaterThan(0);
    expect(issues.some(({ rule }) => rule === 'quote/unclosed')).toBe(true);
  });
});
