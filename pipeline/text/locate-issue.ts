import { location } from 'vfile-location';
import type { Issue } from '../model/issue.ts';

/** An issue with the file it is about and its place in it, as an editor's problem list reads it. */
export interface LocatedIssue extends Issue {
  path: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** Turns the offset of an issue into line and column of the file that it is about. */
export function locate(issue: Issue, path: string, file: string): LocatedIssue {
  const point = location(file).toPoint(Math.min(issue.start ?? 0, file.length)) ?? { line: 1, column: 1 };
  return { ...issue, path: issue.path ?? path, line: point.line, column: point.column };
}

/** An error that has no place in a file: the file itself, or a folder, is the matter. */
export function unplaced(rule: Issue['rule'], path: string, message: string): LocatedIssue {
  return { rule, severity: 'error', message, path, line: 1, column: 1 };
}
