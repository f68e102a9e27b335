import type { Extraction } from '../model/extraction.ts';
import type { Issue } from '../model/issue.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/**
 * Free text of the source that says what was corrected: statements and the title are withheld until an
 * editor rewrites or confirms them; a quotation is printed as it was said, and the editor is told.
 * Changes `document` and `extraction`, which are the caller's copies.
 *
 * @param confirmed ids of what an editor has rewritten or confirmed; `title` for the title
 */
export function withholdAffected(
  document: SourceDocument,
  extraction: Extraction,
  changed: readonly Span[],
  confirmed: ReadonlySet<string>,
): Issue[] {
  if (changed.length === 0) return [];
  extraction.outdated = [...(extraction.outdated ?? []), ...changed];
  const issues: Issue[] = [];
  const isAffected = (span: Span): boolean => changed.some((words) => words.start < span.end && span.start < words.end);
  for (const statement of extraction.statements) {
    if (!isAffected(statement) || confirmed.has(statement.id)) continue;
    statement.withheld = true;
    issues.push(
      affected(
        statement,
        `Statement ${statement.id} says what was corrected: rewrite it (--set text=…) or confirm it.`,
      ),
    );
  }
  for (const quote of extraction.quotes)
    if (quote.kind !== 'indirect' && isAffected(quote) && !confirmed.has(quote.id))
      issues.push(affected(quote, `Quotation ${quote.id} says what was corrected; it is printed as it was said.`));
  const { title } = document.frontMatter;
  if (title !== undefined && !confirmed.has('title') && changed.some((words) => title.includes(words.text))) {
    delete document.frontMatter.title;
    issues.push(
      affected(
        { start: 0, end: 0 },
        'The title says what was corrected: rewrite it (target title, field text) or confirm it.',
      ),
    );
  }
  return issues;
}

function affected({ start, end }: { start: number; end: number }, message: string): Issue {
  return { rule: 'correction/overlap', severity: 'warning', message, start, end };
}
