import type { Command } from 'commander';
import { join } from 'node:path';
import { makeArticle, prepare } from '../build.ts';
import type { History } from '../model/history.ts';
import { documentChanges, hashDocuments } from '../releases/released-documents.ts';
import { withLock } from '../store/lock.ts';
import { writeFilesSafely } from '../store/write-files.ts';
import { rebuild } from './edit-article.ts';
import { isoDate, today } from './options.ts';
import { formatIssue } from './report.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';

interface Flags {
  on: string;
  sources: string;
  out: string;
  config?: string;
}

/** `brieftaal release` and `brieftaal withdraw`: the only commands that write history.json. */
export function addReleaseCommands(program: Command, terminal: Terminal, finish: Finish): void {
  const define = (name: string, description: string, example: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('<slug>', 'name of the source folder')
      .option('--on <date>', 'day of it (default today)', isoDate, today())
      .option('--sources <dir>', 'where source folders are', 'sources')
      .option('--out <dir>', 'folder for the outputs', 'out')
      .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
      .addHelpText('after', `\nExample:\n  ${example}`);

  define(
    'release',
    'record that what stands now was published; later notices say what changed since',
    'brieftaal release encrochat --on 2020-07-03',
  ).action(async (slug: string, flags: Flags) => finish(await change(slug, flags, terminal, release)));
  define(
    'withdraw',
    'withdraw a published article: its outputs become a tombstone',
    'brieftaal withdraw encrochat --reason "Bron bleek onjuist"',
  )
    .requiredOption('--reason <text>', 'why, for colleagues')
    .action(async (slug: string, flags: Flags & { reason: string }) =>
      finish(
        await change(slug, flags, terminal, ({ history }) => {
          if (history.releases.length === 0) return 'error: it was never released; there is nothing to withdraw';
          return history.withdrawn
            ? 'error: it is withdrawn already'
            : { ...history, withdrawn: { on: flags.on, reason: flags.reason } };
        }),
      ),
    );
}

/** What a change of history reads. */
interface Standing {
  history: History;
  corrections: number;
  files: ReadonlyMap<string, string>;
  on: string;
}

function release({ history, corrections, files, on }: Standing): History | string {
  const last = history.releases.at(-1);
  if (history.withdrawn) return 'error: it is withdrawn';
  if (last && documentChanges(files, last).length === 0) return `Nothing changed since revision ${last.revision}.`;
  if (last && on < last.on) return `error: revision ${last.revision} was released on ${last.on}, later than ${on}`;
  const revision = (last?.revision ?? 0) + 1;
  return {
    ...history,
    releases: [...history.releases, { revision, on, corrections, documents: hashDocuments(files) }],
  };
}

/** Reads what stands, writes the new history, builds. A text instead of a history is told and changes nothing. */
async function change(
  slug: string,
  flags: Flags,
  terminal: Terminal,
  next: (standing: Standing) => History | string,
): Promise<number> {
  const folder = join(flags.sources, slug);
  const { context, issues } = prepare({ config: flags.config });
  const made = makeArticle(folder, context);
  const errors = [...issues, ...made.issues].filter((issue) => issue.severity === 'error');
  if (!made.source || !made.result || errors.length) {
    for (const issue of errors) terminal.stderr.write(`${formatIssue(issue)}\n`);
    return ExitCode.content;
  }
  const { history, corrections } = made.source;
  const changed = next({ history, corrections: corrections.length, files: made.result.files, on: flags.on });
  if (typeof changed === 'string') {
    const isError = changed.startsWith('error:');
    (isError ? terminal.stderr : terminal.stdout).write(`${changed}\n`);
    return isError ? ExitCode.content : ExitCode.done;
  }
  const problem = await withLock(flags.out, () =>
    writeFilesSafely(folder, new Map([['history.json', `${JSON.stringify(changed, undefined, 2)}\n`]])),
  );
  if (problem) {
    terminal.stderr.write(`${formatIssue(problem)}\n`);
    return ExitCode.content;
  }
  return rebuild(folder, flags, terminal);
}
