import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of a folder of tests that has a package.json of its own, once: they are large, and
 * nothing else needs them.
 */
export function installed(folder: string): string {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const marker = join(folder, 'node_modules', '.package-lock.json');
  const isCurrent =
    existsSync(marker) && sameVersions(JSON.parse(lock) as Lock, JSON.parse(readFileSync(marker, 'utf8')) as Lock);
  if (!isCurrent)
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
  return folder;
}

interface Lock {
  packages: Record<string, { version?: string }>;
}

/** Whether what lies there is what the lockfile asks for; packages for other systems are not installed. */
function sameVersions(wanted: Lock, found: Lock): boolean {
  return Object.entries(found.packages).every(([path, { version }]) => wanted.packages[path]?.version === version);
}
