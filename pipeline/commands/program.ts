import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../text/package-root.ts';
import { addBuildCommand } from './build.ts';
import { addCheckCommand } from './check.ts';
import { addCorrectCommands } from './correct.ts';
import { addExtractCommand } from './extract.ts';
import { addFactsCommand } from './facts.ts';
import { addNewCommand } from './new.ts';
import { addPushCommand } from './push.ts';
import { addReleaseCommands } from './release.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';
import { addTranslationCommands } from './translations.ts';
import { addUndoCommand } from './undo.ts';
import { addWatchCommand } from './watch.ts';

/**
 * Runs one command line and says with which code to exit: 0 done, 1 the content has problems, 2 the
 * command was used wrongly. Bad content never ends in a stack trace.
 *
 * @param argv as `process.argv`: interpreter, script, arguments
 */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = ExitCode.done;
  const finish: Finish = (value) => (code = value);
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  const program = new Command('brieftaal')
    .description('One Dutch source text in; summaries, press briefs and JSON in Dutch, English and French out.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 problems in the content, 2 wrong use of a command.\n\nExamples:\n  brieftaal build\n  brieftaal extract artikel.md --published 2026-03-01\n  brieftaal check sources/encrochat\n  brieftaal new gemeenteraad-maart',
    );
  addBuildCommand(program, terminal, finish);
  addExtractCommand(program, terminal, finish);
  addCheckCommand(program, terminal, finish);
  addNewCommand(program, terminal, finish);
  addFactsCommand(program, terminal, finish);
  addCorrectCommands(program, terminal, finish);
  addUndoCommand(program, terminal, finish);
  addWatchCommand(program, terminal, finish);
  addReleaseCommands(program, terminal, finish);
  addTranslationCommands(program, terminal, finish);
  addPushCommand(program, terminal, finish);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
  }
  return code;
}
