import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { SourceDocument } from '../model/source.ts';

/** Relates facts and quantities as they now stand: contradicts, restates, part-of. Relates none yet. */
export function relate(
  _document: SourceDocument,
  _extraction: Extraction,
  _lexicon: Lexicon,
): { relations: Relation[]; issues: Issue[] } {
  return { relations: [], issues: [] };
}
