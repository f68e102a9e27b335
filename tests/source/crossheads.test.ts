import { expect, test } from 'vitest';
import { documentOf } from '../support/document.ts';

/** The blocks of a text that are headings. */
const headings = (markdown: string): string[] => {
  const { blocks, text } = documentOf(markdown);
  return blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end));
};

const ROWS: [string, string, string[]][] = [
  ['a few words between two paragraphs', 'De zaak liep goed.\n\nTweede helft\n\nDe winst steeg.', ['Tweede helft']],
  ['with a verb', 'Er viel sneeuw.\n\nMannen vallen vaker\n\nDat meldt het CBS.', ['Mannen vallen vaker']],
  ['words of somebody', 'De zaak liep goed.\n\n‘Niet te geloven’\n\nDat was nieuw.', ['‘Niet te geloven’']],
  ['said words with their stop', 'De zaak liep goed.\n\n“Het was feest.”\n\nDat was nieuw.', []],
  ['a line that is quoted in part', 'De zaak liep goed.\n\n‘Feest’ in de stad “Ede”:\n\nDat was nieuw.', []],
  ['a sentence with its stop', 'De zaak liep goed.\n\nDe winst steeg.\n\nDat was nieuw.', []],
  ['a question', 'De zaak liep goed.\n\nEn nu?\n\nDat was nieuw.', []],
  ['what nothing follows', 'De zaak liep goed.\n\nVan onze redactie', []],
  ['what nothing stands before', 'Van onze redactie\n\nDe zaak liep goed.', []],
  ['a long line', 'De zaak liep.\n\nVijf mensen zijn zondag gewond geraakt in Ede\n\nDat was nieuw.', []],
  ['what announces something', 'De zaak liep goed.\n\nDe winnaars:\n\nJan en Piet wonnen.', []],
];

test.each(ROWS)('%s', (_, markdown, expected) => {
  expect(headings(markdown)).toEqual(expected);
});
