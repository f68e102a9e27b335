import type { Extraction, Renaming } from '../model/extraction.ts';
import type { Issue } from '../model/issue.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { currentWords, wordsThatStand } from '../text/current-words.ts';
import { renameIn } from './rename.ts';
import { titleSays } from './title-says.ts';

/** Words whose value is another now, and which correction made it so (its position). */
export interface Outdated {
  span: Span;
  by: number;
}

/**
 * Free text of the source that says what was corrected. A corrected name is put right wherever it stands.
 * For the rest statements and the title are withheld until an editor rewrites or confirms them; a quotation
 * is printed as it was said, and the editor is told. Changes `document` and `extraction`, which are the
 * caller's copies.
 *
 * @param confirmed what an editor has rewritten or confirmed, by id (`title` for the title): position of the last such correction
 */
export function withholdAffected(
  document: SourceDocument,
  extraction: Extraction,
  outdated: readonly Outdated[],
  renamed: readonly Renaming[],
  confirmed: ReadonlyMap<string, number>,
): Issue[] {
  if (outdated.length === 0 && renamed.length === 0) return [];
  extraction.outdated = outdated.map(({ span }) => span);
  extraction.renamed = [...renamed];
  for (const { kind, start, end } of document.blocks) {
    const heading = { start, end, text: document.text.slice(start, end) };
    if (kind === 'heading' && outdated.some(({ span }) => titleSays(heading.text, span)))
      extraction.outdated.push(heading);
  }
  const issues: Issue[] = [];
  const isAffected = (id: string, span: Span): boolean =>
    outdated.some((words) => overlaps(words.span, span) && words.by > (confirmed.get(id) ?? -1));
  for (const statement of extraction.statements) {
    if (isAffected(statement.id, statement)) {
      statement.withheld = true;
      issues.push(
        affected(
          statement,
          `Statement ${statement.id} says what was corrected: rewrite it (--set text=…) or confirm it.`,
        ),
      );
    } else if (statement.text === document.text.slice(statement.start, statement.end)) {
      statement.text = currentWords(extraction, document.text, statement);
    }
  }
  for (const fact of extraction.facts) {
    const now = fact.evidence.map((span) => wordsThatStand(extraction, document.text, span)).join(' … ');
    if (now !== fact.evidence.map((span) => span.text).join(' … ')) fact.words = now;
  }
  for (const quote of extraction.quotes) {
    if (quote.kind === 'indirect') continue;
    if (isAffected(quote.id, quote) || renamed.some((mention) => overlaps(mention, quote)))
      issues.push(affected(quote, `Quotation ${quote.id} says what was corrected; it is printed as it was said.`));
  }
  const { title } = document.frontMatter;
  if (title === undefined) return issues;
  document.frontMatter.title = confirmed.has('title') ? title : renameIn(title, renamed);
  if (outdated.some(({ span, by }) => by > (confirmed.get('title') ?? -1) && titleSays(title, span))) {
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

function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

function affected({ start, end }: { start: number; end: number }, message: string): Issue {
  return { rule: 'correction/overlap', severity: 'warning', message, start, end };
}
