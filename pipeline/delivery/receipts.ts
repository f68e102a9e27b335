import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFilesSafely } from '../store/write-files.ts';

/** What is known of one delivered document. */
export const Receipt = z.object({
  /** Hash of what the CMS held after the last delivery; absent while one is under way for the first time. */
  held: z.string().optional(),
  /**
   * Present where a delivery was begun and its end was not seen: what stands there may be half of it. By field,
   * the hashes of what it may hold then: the value from before and the value that was sent.
   */
  sending: z.record(z.string(), z.array(z.string())).optional(),
});
/** @see Receipt */
export type Receipt = z.infer<typeof Receipt>;

/** Receipts of one CMS, by uid. They are working state: without them a push still works, but knows less. */
export interface Receipts {
  get(uid: string): Receipt | undefined;
  set(uid: string, receipt: Receipt): void;
}

/** Receipts in a file of the working state. A file that cannot be read counts as none. */
export function receiptsIn(folder: string, name: string): Receipts {
  const file = `${name.replace(/[^a-z0-9.-]+/gi, '_')}.json`;
  const known = read(join(folder, file));
  return {
    get: (uid) => known.get(uid),
    set: (uid, receipt) => {
      known.set(uid, receipt);
      const problem = writeFilesSafely(
        folder,
        new Map([[file, `${JSON.stringify(Object.fromEntries(known), undefined, 2)}\n`]]),
      );
      if (problem) throw new Error(`${problem.path}: ${problem.message}`);
    },
  };
}

function read(path: string): Map<string, Receipt> {
  if (!existsSync(path)) return new Map();
  try {
    return new Map(Object.entries(z.record(z.string(), Receipt).parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch {
    return new Map();
  }
}
