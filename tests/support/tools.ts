import { spawnSync } from 'node:child_process';

/**
 * Whether a test with an external tool is to be left out here: the tool is not installed. In CI every tool
 * must be there, so that a missing one fails.
 */
export function isMissing(tool: string): boolean {
  if (process.env.CI) return false;
  return spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0;
}

/** Runs a tool to its end and gives what it printed; throws where it fails. */
export function runTool(tool: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(tool, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 120_000,
  });
  if (error || status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}
