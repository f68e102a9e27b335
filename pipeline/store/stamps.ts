import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Which version of a file stands on the disk: size, times and inode; empty where there is none. Any write changes it. */
export function stampOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}` : '';
}

/** One stamp for all files below folders, and for single files. */
export function stampOfAll(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => void hash.update(`${path}\0${stampOf(path)}\0`);
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  for (const path of paths)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) walk(path);
    else add(path);
  return hash.digest('hex');
}
