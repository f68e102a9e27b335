import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The few things that the store asks of a disk. One place to fail on purpose, in tests. */
export interface FileSystem {
  exists(path: string): boolean;
  read(path: string): string;
  /** Paths of all files below a folder, relative to it; none where there is no folder. */
  list(folder: string): string[];
  makeFolder(path: string): void;
  /** Writes a whole file and its folders; returns when the bytes are on the disk. */
  write(path: string, content: string): void;
  /** Replaces what is there, in one step; lasts over a power cut once its folder is synced. */
  rename(from: string, to: string): void;
  /** Makes the renames inside a folder last. */
  sync(folder: string): void;
  /** Writes a whole file in one step, without waiting for the disk: for what can be made again. */
  note(path: string, content: string): void;
  /** Removes a file or a folder with all in it; what is not there is no error. */
  remove(path: string): void;
  /** Removes a folder where it is empty; else leaves it. */
  removeIfEmpty(folder: string): void;
}

/** The disk. */
export const nodeFileSystem: FileSystem = {
  exists: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  list: (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      : [],
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write(path, content) {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      const bytes = Buffer.from(content, 'utf8');
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  sync: syncFolder,
  note(path, content) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  removeIfEmpty(folder) {
    try {
      rmdirSync(folder);
    } catch {
      // Not empty: it holds something that is not ours, or that still stands.
    }
  },
};

/** Makes a rename last over a power cut. Some systems do not open folders; there the rename alone must do. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows.
  }
}
