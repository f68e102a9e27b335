import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '..', '..', 'pipeline', 'cli.ts');
const ARTICLE = 'De politie heeft in Zwolle 300 fietsen gevonden.\n';
const SETS = ['briefing.json', 'nl/summary.md', 'en/press-brief.md', 'fr/page.html'];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-full-'));
  mkdirSync(join(home, 'sources', 'fietsen'), { recursive: true });
  writeFileSync(join(home, 'sources', 'fietsen', 'article.md'), ARTICLE);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const command = (out: string): string[] => ['--import', 'tsx', CLI, 'build', join(home, 'sources', 'fietsen'), '--out', out, '--config', join(home, 'none.yaml')]; // prettier-ignore

/** A file system of its own in a name space of its own needs Linux and the right to make one. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

describe.skipIf(!canMount && !process.env.CI)('a disk that is full', () => {
  it('leaves the old set whole, and says that it cannot write', () => {
    const disk = join(home, 'disk');
    mkdirSync(disk);
    const node = `"${process.execPath}" ${command(join(disk, 'out'))
      .map((word) => `"${word}"`)
      .join(' ')}`;
    const edit = `sed -i s/300/320/ "${join(home, 'sources', 'fietsen', 'article.md')}"`;
    // a first build fits; then the disk is filled to its last block; then an edit is built
    const script = `
      mount -t tmpfs -o size=1m tmpfs "${disk}" && ${node} >/dev/null || exit 9
      cp -r "${disk}/out" "${home}/before"
      ${edit}; dd if=/dev/zero of="${disk}/filler" bs=1k 2>/dev/null
      ${node} >"${home}/said" 2>&1; echo $? >"${home}/code"
      cp -r "${disk}/out" "${home}/full"; rm "${disk}/filler"
      ${node} >/dev/null; cp -r "${disk}/out" "${home}/after"`;
    execFileSync('unshare', ['-rm', 'sh', '-c', script]);
    const set = (name: string): string[] => SETS.map((path) => readFileSync(join(home, name, 'fietsen', path), 'utf8'));
    expect(readFileSync(join(home, 'code'), 'utf8').trim()).toBe('1');
    expect(readFileSync(join(home, 'said'), 'utf8')).toMatch(/error store\/unwritable Cannot be written: ENOSPC/);
    expect(readFileSync(join(home, 'said'), 'utf8')).not.toMatch(/^\s+at /m);
    expect(set('full')).toEqual(set('before'));
    expect(set('after').join('')).toContain('320');
  });
});

describe('two builds at once', () => {
  it('both end well, one after the other', async () => {
    const out = join(home, 'out');
    const run = (): Promise<number | null> =>
      new Promise((resume) => spawn(process.execPath, command(out), { stdio: 'ignore' }).once('exit', resume));
    expect(await Promise.all([run(), run()])).toEqual([0, 0]);
    expect(readFileSync(join(out, 'fietsen', 'nl', 'summary.md'), 'utf8')).toContain('300 fietsen');
    expect(existsSync(join(home, '.brieftaal', 'out', 'lock'))).toBe(false);
  });
});
