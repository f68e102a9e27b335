import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSamples } from '../support/samples.ts';

/** `out/` is committed for the samples, so that a reader sees what the program makes. `npm start` makes it anew. */
describe.each(buildSamples())('out/$slug', ({ slug, result }) => {
  const folder = join('out', slug);

  it('holds exactly the files that the program makes', () => {
    const onDisk = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(onDisk.sort()).toEqual([...result.files.keys()].sort());
  });

  it.each([...result.files.keys()])('%s is what the program makes', (path) => {
    expect(readFileSync(join(folder, path), 'utf8')).toBe(result.files.get(path));
  });
});
