import { runCli } from '../../pipeline/commands/program.ts';

/** One run of the command line, in this process. */
export interface CliRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `brieftaal …` as a user would, without a terminal. */
export async function cli(...args: string[]): Promise<CliRun> {
  const run = { code: 0, stdout: '', stderr: '' };
  run.code = await runCli(['node', 'brieftaal', ...args], {
    stdout: { write: (text) => (run.stdout += text) },
    stderr: { write: (text) => (run.stderr += text) },
  });
  return run;
}
