import { expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { opensReport } from '../../pipeline/text/dateline.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();
const planOf = (markdown: string) => {
  const { document, extraction } = extractArticle(documentOf(markdown, { published: '2026-11-20' }), lexicon);
  return { extraction, plan: planDocuments(document, extraction, { words: 80 }) };
};

it.each([
  ['DEN HAAG (ANP) - Het kabinet valt.', true],
  ['BERGEN OP ZOOM (ANP/BN DeStem) – Het kabinet valt.', true],
  ['Brussel (Belga) - Het kabinet valt.', true],
  ['ALKMAAR - Het kabinet valt.', true],
  ['NAC - PSV is afgelast.', false],
  ['De NAVO - een bondgenootschap - groeit.', false],
  ['Het kabinet (VVD) - en de Kamer - valt.', false],
])('%s', (text, isOpening) => {
  expect(opensReport(text)).toBe(isOpening);
});

it('reports with datelines stand in paragraphs of their own', () => {
  const first = (between: string): number =>
    planOf(
      `EDE (ANP) - De politie heeft in Ede drie mannen aangehouden.\n\n${between}In Oss zijn twaalf huizen gesloopt. In Oss raakten vier mensen gewond.`,
    ).plan.pressBrief.lead.length;
  expect(first('')).toBe(2);
  expect(first('OSS (ANP) - ')).toBe(1);
});

it('a row leans on no report', () => {
  const rows = (between: string): number =>
    planOf(
      `EDE (ANP) - De politie heeft in Ede drie mannen aangehouden.\n\n${between}Het was onrustig. Er zijn tien huizen gesloopt.`,
    ).plan.pressBrief.figures.length;
  expect(rows('')).toBe(2);
  expect(rows('OSS (ANP) - ')).toBe(1);
});

it('a sentence of which one fact is told and another is not is not told', () => {
  const { plan, extraction } = planOf(
    'In Ede raakten veel mensen gewond en kwamen daarbij twintig knoerfige wauwelaars uit Oss bij het werk om het leven.',
  );
  expect(extraction.statements).toHaveLength(1);
  expect(plan.summary.flat().flatMap(({ messages }) => messages.map(({ kind }) => kind))).toContain('fact');
  expect(plan.untold.map(({ id }) => id)).toContain(extraction.statements[0]!.id);
});
