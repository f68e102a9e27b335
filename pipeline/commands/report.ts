import type { LocatedIssue } from '../text/locate-issue.ts';

/** `file:line:column severity rule message`, one line. */
export function formatIssue(issue: LocatedIssue): string {
  return `${issue.path}:${issue.line}:${issue.column} ${issue.severity} ${issue.rule} ${issue.message.replace(/\s+/g, ' ')}`;
}

/** Columns padded to the widest cell; the first row is the header. Columns of figures are set right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = (rows[0] ?? []).map((_, column) => ({
    width: Math.max(...rows.map((row) => (row[column] ?? '').length)),
    figures: rows.slice(1).every((row) => /^[\d/ ]*$/.test(row[column] ?? '')),
  }));
  return rows
    .map((row) =>
      columns
        .map(({ width, figures }, column) =>
          figures ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
