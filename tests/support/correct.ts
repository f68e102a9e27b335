import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { proposeCorrection } from '../../pipeline/corrections/propose.ts';
import type { Correction } from '../../pipeline/model/correction.ts';
import {
  extractArticle,
  runArticle,
  type ArticleInput,
  type ArticleResult,
  type RunContext,
} from '../../pipeline/run.ts';
import { documentOf } from './document.ts';

/** What every article of a test is told with. */
export const context: RunContext = {
  lexicon: createLexicon(),
  languages: ['nl', 'en', 'fr'],
  readyStates: ['final', 'signed-off'],
};

/** A field and its new value as an editor types them: `q-fiets value=320`. */
export type TypedEdit = `${string} ${string}=${string}`;

/** Corrections as the command makes them, each on top of those before; throws where one is refused. */
export function propose(
  markdown: string,
  edits: readonly TypedEdit[],
  notice: Correction['notice'] = 'correction',
): Correction[] {
  const document = documentOf(markdown);
  const corrections: Correction[] = [];
  for (const edit of edits) {
    const [, target, field, now] = /^(\S+) ([^=]+)=(.*)$/s.exec(edit)!;
    const stands = extractArticle(document, context.lexicon, corrections).standing();
    const about = { on: '2026-03-03', reason: 'Nageteld', notice };
    const proposed = proposeCorrection(
      stands.document,
      stands.extraction,
      { target: target!, field: field!, now: now! },
      about,
    );
    if (typeof proposed === 'string') throw new Error(proposed);
    corrections.push(proposed);
  }
  return corrections;
}

/** An article made with corrections that an editor typed. */
export function corrected(
  markdown: string,
  edits: readonly TypedEdit[],
  input: Partial<ArticleInput> = {},
): ArticleResult {
  return runArticle({ document: documentOf(markdown), corrections: propose(markdown, edits), ...input }, context);
}

/** The summary and press brief of one language. */
export function printed({ files }: ArticleResult, language: string): string {
  return [...files]
    .filter(([path]) => path.startsWith(`${language}/`) && path.endsWith('.md'))
    .map(([, text]) => text)
    .join('\n');
}

/** The sentences of the summary and the background of one language. */
export function sentences({ briefing }: ArticleResult, language: string): string[] {
  const { headline, summary, pressBrief } = briefing.documents[language]!;
  const { lead, background, figures, quotes } = pressBrief;
  return [
    headline,
    ...[...summary.flat(), ...lead, ...background.flat()].map(({ text }) => text),
    ...figures.map(({ label, value }) => `${label}: ${value}`),
    ...quotes.map(({ text, attribution }) => `${text} (${attribution})`),
  ];
}
