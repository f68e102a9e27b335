import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recover, writeOutputSet } from '../../pipeline/store/output-set.ts';

let home: string;
let out: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
  out = join(home, 'out');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(out, 'slug', path), 'utf8');

describe('the set of one slug on disk', () => {
  it('is what was asked for, and leaves no working state in out/', () => {
    const report = writeOutputSet(
      out,
      'slug',
      new Map([
        ['briefing.json', '{}'],
        ['nl/summary.md', 'Tekst'],
      ]),
    );
    expect(report).toEqual({ written: ['briefing.json', 'nl/summary.md'], removed: [], unchanged: [] });
    expect(read('nl/summary.md')).toBe('Tekst');
    expect(readdirSync(out)).toEqual(['slug']);
    expect(readdirSync(join(home, '.brieftaal', 'out'))).toEqual([]);
  });

  it('does not touch a file whose bytes are the same', () => {
    writeOutputSet(
      out,
      'slug',
      new Map([
        ['briefing.json', '{}'],
        ['nl/summary.md', 'Oud'],
      ]),
    );
    utimesSync(join(out, 'slug', 'briefing.json'), 1, 1);
    const report = writeOutputSet(
      out,
      'slug',
      new Map([
        ['briefing.json', '{}'],
        ['nl/summary.md', 'Nieuw'],
      ]),
    );
    expect(report).toEqual({ written: ['nl/summary.md'], removed: [], unchanged: ['briefing.json'] });
    expect(statSync(join(out, 'slug', 'briefing.json')).mtimeMs).toBe(1000);
  });

  it('loses what is no longer made, and never what it did not make', () => {
    writeOutputSet(
      out,
      'slug',
      new Map([
        ['fr/summary.md', 'Texte'],
        ['nl/summary.md', 'Tekst'],
      ]),
    );
    writeFileSync(join(out, 'slug', 'aantekening.txt'), 'van mij');
    const report = writeOutputSet(out, 'slug', new Map([['nl/summary.md', 'Tekst']]));
    expect(report.removed).toEqual(['fr/summary.md']);
    expect(existsSync(join(out, 'slug', 'fr'))).toBe(false);
    expect(read('aantekening.txt')).toBe('van mij');
  });

  it('stays whole when the disk refuses: nothing of the new set is there', () => {
    writeOutputSet(out, 'slug', new Map([['briefing.json', 'oud']]));
    rmSync(join(home, '.brieftaal'), { recursive: true });
    writeFileSync(join(home, '.brieftaal'), 'a file where a folder should be');
    expect(() =>
      writeOutputSet(
        out,
        'slug',
        new Map([
          ['briefing.json', 'nieuw'],
          ['nl/summary.md', 'x'],
        ]),
      ),
    ).toThrow();
    expect(read('briefing.json')).toBe('oud');
    expect(existsSync(join(out, 'slug', 'nl'))).toBe(false);
  });

  it('finishes a move that was broken off', () => {
    writeOutputSet(
      out,
      'slug',
      new Map([
        ['briefing.json', 'oud'],
        ['nl/summary.md', 'oud'],
      ]),
    );
    const state = join(home, '.brieftaal', 'out');
    mkdirSync(join(state, 'stage-slug'), { recursive: true });
    writeFileSync(join(state, 'stage-slug', '1'), 'nieuw');
    writeFileSync(join(out, 'slug', 'briefing.json'), 'nieuw');
    writeFileSync(
      join(state, 'journal-slug.json'),
      JSON.stringify({
        folder: join(out, 'slug'),
        staged: join(state, 'stage-slug'),
        rename: ['briefing.json', 'nl/summary.md'],
        remove: [],
      }),
    );
    recover(out);
    expect([read('briefing.json'), read('nl/summary.md')]).toEqual(['nieuw', 'nieuw']);
    expect(readdirSync(state)).toEqual([]);
  });
});
