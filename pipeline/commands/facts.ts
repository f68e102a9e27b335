import type { Command } from 'commander';
import { join } from 'node:path';
import { prepare } from '../build.ts';
import { targetsOf } from '../corrections/targets.ts';
import { extractArticle } from '../run.ts';
import { readSourceFolder } from '../source-folder.ts';
import { formatIssue, formatTable } from './report.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';

/** Words of evidence that a line of the table has room for. */
const WIDTH = 70;

/** `brieftaal facts <slug>`: everything of an article that can be corrected, with its id. */
export function addFactsCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('facts')
    .description('list facts, figures, dates, quotations, names and statements with their ids, as they now stand')
    .argument('<slug>', 'name of the source folder')
    .option('--sources <dir>', 'where source folders are', 'sources')
    .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  brieftaal facts encrochat')
    .action((slug: string, flags: { sources: string; config?: string; json?: boolean }) => {
      const { context, issues } = prepare({ config: flags.config });
      const { source, issues: found } = readSourceFolder(join(flags.sources, slug), context.languages);
      const problems = [...issues, ...found].filter((issue) => issue.severity === 'error');
      if (!source || problems.length) {
        terminal.stderr.write(`${problems.map(formatIssue).join('\n')}\n`);
        return finish(ExitCode.content);
      }
      const targets = targetsOf(extractArticle(source.document, context.lexicon, source.corrections).extraction);
      const rows = targets.map(({ kind, id, value, evidence }) => [kind, id, value, shortened(evidence)]);
      terminal.stdout.write(
        `${flags.json ? JSON.stringify(targets, undefined, 2) : formatTable([['kind', 'id', 'value', 'words'], ...rows])}\n`,
      );
      finish(ExitCode.done);
    });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`;
}
