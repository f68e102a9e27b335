import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Fact, Statement } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Mentions } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import { stableIds } from '../text/stable-id.ts';
import { foldSpace, unitId } from '../text/unit-id.ts';

/** Turns clauses into frames with roles, and keeps as statements what no frame covers. Knows no frame yet: every sentence of a paragraph is a statement. */
export function extractFacts(
  document: SourceDocument,
  sentences: readonly Sentence[],
  _mentions: Mentions,
  _quotes: readonly Quote[],
  _lexicon: Lexicon,
): { facts: Fact[]; statements: Statement[]; issues: Issue[] } {
  const told = sentences.filter((sentence) => document.blocks[sentence.block]!.kind === 'paragraph');
  const text = (sentence: Sentence): string => document.text.slice(sentence.start, sentence.end);
  const ids = stableIds(told, 'statement', (sentence) => text(sentence).split(' ').slice(0, 4).join(' '), text);
  const statements = told.map((sentence, index): Statement => ({
    id: ids[index]!,
    start: sentence.start,
    end: sentence.end,
    text: text(sentence),
    salience: 0.7,
    unit: unitId('statement', foldSpace(text(sentence))),
  }));
  return { facts: [], statements, issues: [] };
}
