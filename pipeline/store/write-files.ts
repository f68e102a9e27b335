import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocatedIssue } from '../text/locate-issue.ts';

/** Writes files into a folder, each through a temporary name so that none is ever half there. Reports where the disk refuses. */
export function writeFilesSafely(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): LocatedIssue | undefined {
  try {
    for (const [name, content] of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.${process.pid}.part`, content);
      renameSync(`${path}.${process.pid}.part`, path);
    }
    return undefined;
  } catch (error) {
    const message = `Cannot be written: ${(error as Error).message}`;
    return { rule: 'store/unwritable', severity: 'error', message, path: folder, line: 1, column: 1 };
  }
}
