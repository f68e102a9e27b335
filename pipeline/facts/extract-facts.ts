import type { Lexicon } from '../lexicon/lexicon.ts';
import { gazetteerOf } from '../lexicon/names.ts';
import type { Fact, Statement } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Mentions } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import { introductionsOf, sentenceContext, type DocumentContext } from './context.ts';
import { identify, type FactDraft } from './identify.ts';
import { readSentence } from './read-sentence.ts';
import { statementsOf } from './statements.ts';

/**
 * Turns clauses into frames with roles, and keeps as statements what no frame covers. A fact is told
 * only where its frame's core roles are filled by what the frame allows: a wrong tree gives a missing
 * fact rather than a wrong one.
 */
export function extractFacts(
  document: SourceDocument,
  sentences: readonly Sentence[],
  mentions: Mentions,
  quotes: readonly Quote[],
  lexicon: Lexicon,
): { facts: Fact[]; statements: Statement[]; issues: Issue[] } {
  const context: DocumentContext = {
    document,
    sentences,
    mentions,
    quotes,
    lexicon,
    gazetteer: gazetteerOf(lexicon),
    introductions: introductionsOf(sentences, mentions),
  };
  const drafts: FactDraft[] = [];
  for (const sentence of sentences) {
    const block = document.blocks[sentence.block]!;
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    drafts.push(...readSentence(sentenceContext(context, sentence)));
  }
  const facts = identify(context, drafts);
  const statements = statementsOf(context, facts);
  return { facts: facts.map(({ covered: _covered, ...fact }) => fact), statements, issues: [] };
}
