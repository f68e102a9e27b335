import { describe, expect, it } from 'vitest';
import { buildSamples } from '../support/samples.ts';

const samples = buildSamples();
const pages = samples.flatMap(({ slug, result }) =>
  ['nl', 'en', 'fr'].map((language) => ({ slug, language, result, page: result.files.get(`${language}/page.html`)! })),
);

describe.each(pages)('page of $slug in $language', ({ language, result, page }) => {
  const { facts, quantities, documents } = result.briefing;
  const figures = [
    ...page.matchAll(
      /<span class="figure" tabindex="0" data-fact="([^"]+)">([^<]+)<span class="evidence" role="tooltip" lang="nl">([^<]+)<\/span>/g,
    ),
  ];

  it('shows the Dutch words of each figure, and each figure is of a fact or quantity', () => {
    const ids = new Set([...facts, ...quantities].map(({ id }) => id));
    expect(figures.length).toBeGreaterThan(10);
    for (const [, id, , evidence] of figures) {
      expect(ids).toContain(id);
      expect(evidence).toMatch(/\p{L}|\d/u);
    }
  });

  it('marks every figure of the sentences that the language says itself', () => {
    const { lead, background } = documents[language]!.pressBrief;
    const marked = [...lead, ...background.flat()].flatMap(({ text, marks = [] }) =>
      marks.map(({ start, end }) => text.slice(start, end).replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')),
    );
    const shown = new Set(figures.map(([, , text]) => text));
    for (const text of marked) expect(shown).toContain(text);
  });

  it('carries nothing of the program in its text', () => {
    expect(page).not.toMatch(/[\uFDD0-\uFDEF]/);
  });
});
