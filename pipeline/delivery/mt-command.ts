import { spawn } from 'node:child_process';
import type { MachineTranslator } from '../translation/machine-translate.ts';

/** Loading a model takes a while. */
const TIMEOUT = 300_000;

/**
 * A translation engine of the user's own machine: a shell command that reads one Dutch text a line and
 * writes one translation a line. `{lang}` in it becomes the target language.
 *
 * @param timeout in milliseconds
 */
export function commandTranslator(command: string, timeout = TIMEOUT): MachineTranslator {
  return {
    translate: (texts, language) =>
      new Promise((resolve) => {
        const fail = (problem: string): void => resolve({ problem: `${command}: ${problem}` });
        // a group of its own, so that the engine behind the shell ends with it
        const child = spawn(command.replaceAll('{lang}', language), { shell: true, detached: true });
        const timer = setTimeout(() => {
          endGroup(child.pid);
          fail(`no answer within ${timeout} ms`);
        }, timeout);
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
        child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr = (stderr + piece).slice(-500)));
        // a command that ends without reading closes the pipe: its exit code says why
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => fail(error.message));
        child.on('close', (code) => {
          clearTimeout(timer);
          if (code !== 0) return fail(`exit code ${code}${stderr ? `, ${stderr.trim().split('\n').at(-1)}` : ''}`);
          const lines = stdout.replace(/\r?\n$/, '').split(/\r?\n/);
          if (lines.length !== texts.length) return fail(`${lines.length} lines for ${texts.length} texts`);
          return resolve(lines);
        });
        child.stdin.end(`${texts.map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\n')}\n`);
      }),
  };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended meanwhile.
  }
}
