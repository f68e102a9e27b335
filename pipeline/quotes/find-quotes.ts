import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Issue } from '../model/issue.ts';
import type { Mentions } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';

/** Finds direct, partial and indirect speech with its speaker and cue. Finds none yet. */
export function findQuotes(
  _document: SourceDocument,
  _sentences: readonly Sentence[],
  _mentions: Mentions,
  _lexicon: Lexicon,
): { quotes: Quote[]; issues: Issue[] } {
  return { quotes: [], issues: [] };
}
