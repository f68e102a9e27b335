import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** An earlier figure and the one that took its place → the value that is the news, whichever stands first. */
const CURRENT: [string, number][] = [
  ['De renovatie kostte aanvankelijk 12 miljoen euro. Uiteindelijk kostte de renovatie 18 miljoen euro.', 18_000_000],
  ['Eerder bedroeg het tekort 4 miljoen euro. Het tekort bedraagt 3 miljoen euro.', 3_000_000],
  ['Oorspronkelijk deden 300 bedrijven mee aan de beurs. Nu doen 240 bedrijven mee aan de beurs.', 240],
  ['Vorig jaar lag de inflatie nog op 6 procent. De inflatie bedraagt 3 procent.', 3],
  ['In augustus bedroeg de inflatie nog 6,9 procent. De inflatie daalde in september naar 4,1 procent.', 4.1],
  // the first of two figures of one time stays the first
  ['De renovatie kostte 12 miljoen euro. De bouw kostte 18 miljoen euro.', 12_000_000],
];

describe('a figure that another has taken the place of', () => {
  it.each(CURRENT)('%s', (source, value) => {
    const { extraction } = extractArticle(documentOf(source, { published: '2026-11-20' }), lexicon);
    const first = extraction.facts.toSorted((a, b) => b.salience - a.salience)[0];
    expect(first?.quantity?.value).toBe(value);
  });
});
