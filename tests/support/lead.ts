import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { runArticle } from '../../pipeline/run.ts';
import { documentOf } from './document.ts';

const lexicon = createLexicon();

/** What a few sentences of Dutch (of 20 November 2026) become in a language, as the press brief opens. */
export function lead(markdown: string, language: string): string {
  const document = documentOf(markdown, { published: '2026-11-20' });
  const { briefing } = runArticle({ document }, { lexicon, languages: [language], readyStates: ['final'] });
  const said = briefing.documents[language]!.pressBrief.lead.map(({ text }) => text);
  return said.join(' ').replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');
}
