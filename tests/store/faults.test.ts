import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../pipeline/store/file-system.ts';
import { recover, writeOutputSet } from '../../pipeline/store/output-set.ts';

let home: string;
let out: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-faults-'));
  out = join(home, 'out');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const OLD = new Map([['briefing.json', 'old'], ['en/summary.md', 'old'], ['fr/summary.md', 'old'], ['nl/summary.md', 'same']]); // prettier-ignore
const NEW = new Map([['briefing.json', 'new'], ['en/summary.md', 'new'], ['nl/page.html', 'new'], ['nl/summary.md', 'same']]); // prettier-ignore

/** What stands in `out/slug`, by path. */
function onDisk(): Map<string, string> {
  const folder = join(out, 'slug');
  return new Map(nodeFileSystem.list(folder).sort().map((path) => [path, nodeFileSystem.read(join(folder, path))])); // prettier-ignore
}

/** A disk that refuses from operation `at` on: one operation, or all that follow as when the process is killed. */
function failingAt(at: number, how: 'refuses' | 'dies'): { disk: FileSystem; count: () => number } {
  let count = 0;
  const disk = Object.fromEntries(
    Object.entries(nodeFileSystem).map(([name, operation]) => [
      name,
      (...args: [string, string]) => {
        count += 1;
        if (count === at || (how === 'dies' && count > at)) {
          // Killed in the middle of a write: half of the bytes are there.
          if (name === 'write') nodeFileSystem.write(args[0], args[1].slice(0, args[1].length / 2));
          throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' });
        }
        return (operation as (...args: string[]) => unknown)(...args);
      },
    ]),
  ) as unknown as FileSystem;
  return { disk, count: () => count };
}

const counted = (() => {
  const probe = failingAt(Infinity, 'refuses');
  const place = mkdtempSync(join(tmpdir(), 'brieftaal-count-'));
  writeOutputSet(join(place, 'out'), 'slug', OLD);
  writeOutputSet(join(place, 'out'), 'slug', NEW, probe.disk);
  rmSync(place, { recursive: true });
  return probe.count();
})();

describe.each(['refuses', 'dies'] as const)('a disk that %s', (how) => {
  it.each(Array.from({ length: counted }, (_, index) => index + 1))(
    'at operation %i: the next command finds the old set or the new one, whole',
    (at) => {
      writeOutputSet(out, 'slug', OLD);
      expect(() => writeOutputSet(out, 'slug', NEW, failingAt(at, how).disk)).toThrow('ENOSPC');
      recover(out);
      const found = JSON.stringify([...onDisk()]);
      expect([JSON.stringify([...OLD]), JSON.stringify([...NEW])]).toContain(found);
      expect(nodeFileSystem.list(join(home, '.brieftaal'))).toEqual([]);
    },
  );
});

describe('a recovery that is itself broken off', () => {
  it('is finished by the next one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: counted }),
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
        (at, again) => {
          rmSync(home, { recursive: true, force: true });
          writeOutputSet(out, 'slug', OLD);
          expect(() => writeOutputSet(out, 'slug', NEW, failingAt(at, 'dies').disk)).toThrow();
          for (const fault of again) {
            try {
              recover(out, failingAt(fault, 'dies').disk);
            } catch {
              // Killed again.
            }
          }
          recover(out);
          expect([JSON.stringify([...OLD]), JSON.stringify([...NEW])]).toContain(JSON.stringify([...onDisk()]));
        },
      ),
      { numRuns: 40 },
    );
  });
});
