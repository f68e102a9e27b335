import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** The sentences and the rows of an English press brief of 20 November 2026 whose statements await a translator. */
function brief(markdown: string): { sentences: string[]; rows: string[]; line: string } {
  const source = documentOf(markdown, { published: '2026-11-20' });
  const { document, extraction } = extractArticle(source, lexicon);
  const context = { document, units: [], factUnits: {}, readyStates: [], revision: 1, lexicon };
  const { pressBrief, headlines } = realise(planDocuments(document, extraction), extraction, context, 'en').document;
  return {
    sentences: [...pressBrief.lead, ...pressBrief.background.flat()].map(({ text }) => text),
    rows: pressBrief.figures.map(({ label }) => label),
    line: headlines.line,
  };
}

describe('a fact is told behind what it leans on', () => {
  it('is told, with its row, where that is told', () => {
    const { sentences, rows } = brief('In Ede botsten dinsdag twee treinen. Drie mensen raakten gewond.');
    expect(sentences).toEqual([
      'Two trains were involved in an accident in Ede on Tuesday 17 November.',
      'Three people were injured.',
    ]);
    expect(rows).toContain('People injured');
  });

  it('is told behind a note of it where that awaits a translator, and heads nothing', () => {
    expect(brief('Het wauwelde dinsdag in Ede. Drie mensen raakten gewond.')).toEqual({
      sentences: ['[Awaiting translation]', 'Three people were injured.'],
      rows: [],
      line: 'Press brief',
    });
  });

  it('has one note before it for sentences that follow one another', () => {
    const { sentences } = brief('Het wauwelde dinsdag in Ede. Het gewauwel hield aan. Drie mensen raakten gewond.');
    expect(sentences).toEqual(['[Awaiting translation]', 'Three people were injured.']);
  });

  it('needs no note where nothing takes up what waits', () => {
    const { sentences } = brief(
      'In Ede botsten dinsdag twee treinen. Drie mensen raakten gewond. Het wauwelde nog lang in Ede.',
    );
    expect(sentences).toEqual([
      'Two trains were involved in an accident in Ede on Tuesday 17 November.',
      'Three people were injured.',
    ]);
  });

  it('stands by itself where it says of what it is', () => {
    expect(brief('Het wauwelde dinsdag. Drie mensen raakten in Ede gewond.').sentences).toEqual([
      'Three people were injured in Ede.',
    ]);
  });

  it('heads nothing', () => {
    const { line } = brief('In Ede zijn dinsdag twee treinen op elkaar gebotst. Drie mensen raakten gewond.');
    expect(line).not.toContain('injured');
  });
});
