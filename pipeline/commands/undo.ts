import type { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropLastCorrection } from '../corrections/append-corrections.ts';
import { withLock } from '../store/lock.ts';
import { writeFilesSafely } from '../store/write-files.ts';
import { rebuild } from './edit-article.ts';
import { formatIssue } from './report.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';

/** `brieftaal undo <slug>`: takes the last correction back. */
export function addUndoCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('undo')
    .description('take the last correction back and build again')
    .argument('<slug>', 'name of the source folder')
    .option('--sources <dir>', 'where source folders are', 'sources')
    .option('--out <dir>', 'folder for the outputs', 'out')
    .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
    .addHelpText('after', '\nExample:\n  brieftaal undo encrochat')
    .action(async (slug: string, flags: { sources: string; out: string; config?: string }) => {
      const folder = join(flags.sources, slug);
      const path = join(folder, 'corrections.yaml');
      const outcome = await withLock(flags.out, () => {
        const yaml = existsSync(path) ? dropLastCorrection(readFileSync(path, 'utf8')) : undefined;
        if (yaml === undefined) return `error: ${path} has no correction to take back`;
        const problem = writeFilesSafely(folder, new Map([['corrections.yaml', yaml]]));
        return problem && formatIssue(problem);
      });
      if (outcome !== undefined) {
        terminal.stderr.write(`${outcome}\n`);
        return finish(ExitCode.content);
      }
      finish(await rebuild(folder, flags, terminal));
    });
}
