import { History } from '../model/history.ts';
import type { Issue } from '../model/issue.ts';

/** Nothing was released yet. */
export const NO_HISTORY: History = { version: 1, releases: [] };

/** Reads `history.json`. A faulty file is an error: what was published must not be guessed. */
export function readHistory(json: string, path: string): { history: History; issues: Issue[] } {
  const problem = (message: string): Issue => ({
    rule: 'history/file',
    severity: 'error',
    message,
    path,
    start: 0,
    end: 0,
  });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { history: NO_HISTORY, issues: [problem(`Not JSON: ${(error as Error).message}`)] };
  }
  const checked = History.safeParse(data);
  if (!checked.success)
    return {
      history: NO_HISTORY,
      issues: checked.error.issues.map((issue) => problem(`${issue.path.join('.') || 'file'}: ${issue.message}`)),
    };
  const isRising = checked.data.releases.every((release, index) => release.revision === index + 1);
  return isRising
    ? { history: checked.data, issues: [] }
    : { history: NO_HISTORY, issues: [problem('Revisions must rise by one from 1.')] };
}
