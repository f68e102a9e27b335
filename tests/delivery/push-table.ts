import type { CliRun } from '../support/cli.ts';

/** What became of each document according to the table that push prints, by uid. */
export function actions(run: CliRun): Record<string, string> {
  const rows = run.stdout.split('\n\n')[0]!.split('\n').slice(1);
  return Object.fromEntries(rows.map((row) => row.split(/\s{2,}/).slice(0, 2) as [string, string]));
}
