import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { recogniseMentions } from '../../pipeline/mentions/recognise.ts';
import { findQuotes } from '../../pipeline/quotes/find-quotes.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

function read(markdown: string): ReturnType<typeof findQuotes> {
  const document = documentOf(markdown);
  const sentences = analyse(document.text, document.blocks);
  const { mentions } = recogniseMentions(document, sentences, lexicon);
  return findQuotes(document, sentences, mentions, lexicon);
}

describe('a missing closing mark', () => {
  it.each([
    [
      'before the attribution',
      '“We stoppen ermee, zegt wethouder Karin Postma. De raad vergadert donderdag.',
      'We stoppen ermee',
    ],
    [
      'before the next quotation',
      'Het is druk. “We stoppen ermee, zegt wethouder Karin Postma. “Het is genoeg.”',
      'We stoppen ermee',
    ],
    [
      'at the end of the paragraph',
      'Wethouder Karin Postma zegt: “We stoppen ermee.\n\nDe raad vergadert.',
      'We stoppen ermee.',
    ],
  ])('%s does not let the quotation run away', (_, text, words) => {
    const { quotes, issues } = read(text);
    expect(quotes[0]).toMatchObject({ text: words, speaker: { name: 'Karin Postma' } });
    expect(issues.map(({ rule }) => rule)).toContain('quote/unclosed');
  });

  it('is not reported where the quotation goes on in the next paragraph', () => {
    const { issues } = read('Karin Postma zegt: “We stoppen.\n\n“Het is genoeg.”');
    expect(issues).toEqual([]);
  });
});

it('reports a quotation whose speaker does not follow from the text', () => {
  const { quotes, issues } = read('De zaal liep vol. Buiten regende het hard. “Schande!”');
  expect(quotes).toMatchObject([{ speaker: null, cue: null }]);
  expect(issues.map(({ rule }) => rule)).toEqual(['quote/no-speaker']);
});

it('chains the pieces of an interrupted quotation', () => {
  const { quotes } = read('“Het is een mooi plan”, zegt Tom Bakker, “maar er zit geen geld bij.”');
  expect(quotes[1]!.continues).toBe(quotes[0]!.id);
});
