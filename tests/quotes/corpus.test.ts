import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { recogniseMentions } from '../../pipeline/mentions/recognise.ts';
import { findQuotes } from '../../pipeline/quotes/find-quotes.ts';
import { documentOf } from '../support/document.ts';
import { attribution } from './corpus/attribution.ts';
import { indirect } from './corpus/indirect.ts';
import { marks } from './corpus/marks.ts';
import { notQuotes } from './corpus/not-quotes.ts';
import { partial } from './corpus/partial.ts';
import type { Expected, Row } from './corpus/row.ts';
import { speakers } from './corpus/speakers.ts';

const lexicon = createLexicon();

function quotesIn(markdown: string): Expected[] {
  const document = documentOf(markdown);
  const sentences = analyse(document.text, document.blocks);
  const { mentions } = recogniseMentions(document, sentences, lexicon);
  const { quotes } = findQuotes(document, sentences, mentions, lexicon);
  return quotes.map(({ kind, text, speaker, cue }) => [kind, text, speaker?.name ?? null, cue?.lemma ?? null]);
}

/** Articles and case do not tell speakers apart ("De politie", "politie"). */
function comparable([kind, text, speaker, cue]: Expected): Expected {
  return [kind, text, speaker === null ? null : speaker.toLowerCase().replace(/^(?:de|het|een|zijn) /, ''), cue];
}

const marked = ([kind]: Expected): boolean => kind !== 'indirect';

describe.each<[string, Row[]]>([
  ['attribution', attribution],
  ['speakers', speakers],
  ['partial quotes', partial],
  ['marks', marks],
  ['things in marks that are not quotes', notQuotes],
])('%s', (_, rows) => {
  it.each(rows.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
    expect(quotesIn(text).filter(marked).map(comparable)).toEqual(quotes.map(comparable));
  });
});

describe('indirect speech', () => {
  it.each(indirect.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
    expect(quotesIn(text).map(comparable)).toEqual(quotes.map(comparable));
  });
});
