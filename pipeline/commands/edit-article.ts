import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { build, makeArticle, prepare } from '../build.ts';
import { appendCorrections } from '../corrections/append-corrections.ts';
import { proposeCorrection, type Edit } from '../corrections/propose.ts';
import { compareDocuments } from '../documents/compare-documents.ts';
import type { Correction } from '../model/correction.ts';
import { extractArticle } from '../run.ts';
import { withLock } from '../store/lock.ts';
import { writeFilesSafely } from '../store/write-files.ts';
import { formatIssue } from './report.ts';
import { ExitCode, type Terminal } from './terminal.ts';
import { wordDiff } from './word-diff.ts';

/** What all commands that correct have in common. */
export interface EditFlags {
  sources: string;
  out: string;
  config?: string;
  reason: string;
  on: string;
  by?: string;
  notice: Correction['notice'];
  dryRun?: boolean;
  yes?: boolean;
}

/**
 * Shows which sentences of which documents change, writes corrections.yaml and builds the article again.
 * On a terminal it asks first; elsewhere it needs `--yes` only to correct again what was corrected before.
 *
 * @returns the exit code
 */
export async function editArticle(
  slug: string,
  edits: readonly Edit[],
  flags: EditFlags,
  terminal: Terminal,
): Promise<number> {
  const folder = join(flags.sources, slug);
  const fail = (lines: readonly string[]): number => {
    terminal.stderr.write(`${lines.join('\n')}\n`);
    return ExitCode.content;
  };
  const { context, issues: problems } = prepare({ config: flags.config });
  if (problems.length) return fail(problems.map(formatIssue));
  const before = makeArticle(folder, context);
  if (!before.source || !before.result)
    return fail(before.issues.filter((issue) => issue.severity === 'error').map(formatIssue));

  const corrections = [...before.source.corrections];
  const isRepeated = edits.some((edit) =>
    corrections.some(({ target, field }) => target === edit.target && field === edit.field),
  );
  for (const edit of edits) {
    const now = extractArticle(before.source.document, context.lexicon, corrections).standing();
    const { on, by, reason, notice } = flags;
    const proposed = proposeCorrection(now.document, now.extraction, edit, {
      on,
      ...(by !== undefined && { by }),
      reason,
      notice,
    });
    if (typeof proposed === 'string') return fail([`error: ${proposed}`]);
    corrections.push(proposed);
  }
  const added = corrections.slice(before.source.corrections.length);
  const after = makeArticle(folder, context, { corrections });
  if (!after.result) return fail(after.issues.filter((issue) => issue.severity === 'error').map(formatIssue));

  const changes = compareDocuments(before.result.briefing.documents, after.result.briefing.documents);
  const isColoured = terminal.stdout.isTTY === true;
  terminal.stdout.write(
    changes.length
      ? `${changes.map(({ language, part, was, now }) => `${language} ${part}: ${wordDiff(was, now, isColoured)}`).join('\n')}\n`
      : 'No sentence of any document changes.\n',
  );
  for (const issue of after.issues.filter(({ rule }) => rule === 'correction/overlap'))
    terminal.stdout.write(`${formatIssue(issue)}\n`);
  if (flags.dryRun) return ExitCode.done;
  if (!flags.yes && !(await mayWrite(isRepeated, terminal))) return fail(['Nothing was written.']);

  const path = join(folder, 'corrections.yaml');
  const problem = await withLock(flags.out, () => {
    const yaml = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    return writeFilesSafely(folder, new Map([['corrections.yaml', appendCorrections(yaml, added)]]));
  });
  if (problem) return fail([formatIssue(problem)]);
  return rebuild(folder, flags, terminal);
}

/** Builds one article and says what was written. */
export async function rebuild(
  folder: string,
  flags: Pick<EditFlags, 'out' | 'config'>,
  terminal: Terminal,
): Promise<number> {
  const report = await build({ sources: [folder], out: flags.out, config: flags.config, incremental: true });
  const errors = [...report.issues, ...report.articles.flatMap(({ issues }) => issues)].filter(
    ({ severity }) => severity === 'error',
  );
  for (const issue of errors) terminal.stderr.write(`${formatIssue(issue)}\n`);
  for (const path of report.articles.flatMap(({ files }) => files?.written ?? []))
    terminal.stdout.write(`wrote ${path}\n`);
  return errors.length ? ExitCode.content : ExitCode.done;
}

async function mayWrite(isRepeated: boolean, terminal: Terminal): Promise<boolean> {
  if (!terminal.stdin?.isTTY) {
    if (isRepeated) terminal.stderr.write('This field was corrected before: --yes corrects it again.\n');
    return !isRepeated;
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question('Write this? [y/N] ');
  lines.close();
  return /^(y|yes|j|ja|o|oui)$/i.test(answer.trim());
}
