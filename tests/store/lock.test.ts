import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError, withLock } from '../../pipeline/store/lock.ts';
import { recover } from '../../pipeline/store/output-set.ts';

let home: string;
let out: string;
let lock: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-lock-'));
  out = join(home, 'out');
  lock = join(home, '.brieftaal', 'out', 'lock');
  mkdirSync(join(lock, '..'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the lock of an output folder', () => {
  it('lets one command in at a time', async () => {
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} in`);
      await new Promise((resume) => setTimeout(resume, 60));
      seen.push(`${name} out`);
    };
    await Promise.all([withLock(out, work('a')), withLock(out, work('b'))]);
    expect([seen[0]!.slice(0, 1), seen[1]!.slice(0, 1)]).toEqual([seen[0]!.slice(0, 1), seen[0]!.slice(0, 1)]);
    expect(seen.length).toBe(4);
    expect(existsSync(lock)).toBe(false);
  });

  it('names its holder, and refuses while that lives', async () => {
    const other = spawn('sleep', ['30']);
    writeFileSync(lock, JSON.stringify({ pid: other.pid, host: hostname(), started: '' }));
    await expect(withLock(out, () => 1, 100)).rejects.toThrow(LockedError);
    await expect(withLock(out, () => 1, 100)).rejects.toThrow(`process ${other.pid} on ${hostname()}`);
    other.kill();
    await new Promise((resume) => other.once('exit', resume));
    expect(await withLock(out, () => 'mine', 100)).toBe('mine');
  });

  it('is broken where the pid lives on in another process', async () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }));
    expect(await withLock(out, () => 'mine', 100)).toBe('mine');
  });

  it('of another machine is never broken', async () => {
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elders', started: '' }));
    await expect(withLock(out, () => 1, 100)).rejects.toThrow('process 1 on elders');
  });

  it('is given up when the work fails', async () => {
    await expect(withLock(out, () => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    expect(await withLock(out, () => 'mine', 100)).toBe('mine');
  });
});

describe('a writer that is killed', () => {
  it('leaves a whole set after the next command, 20 times out of 20', async () => {
    const script = join(import.meta.dirname, 'endless-writer.ts');
    for (let time = 0; time < 20; time += 1) {
      const writer = spawn(process.execPath, ['--import', 'tsx', script, out], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resume) => writer.stdout.once('data', resume));
      await new Promise((resume) => setTimeout(resume, Math.random() * 60));
      writer.kill('SIGKILL');
      await new Promise((resume) => writer.once('exit', resume));
      await withLock(out, () => recover(out), 1000);
      const generations = ['briefing.json', 'nl/summary.md', 'en/summary.md', 'fr/page.html'].map((path) =>
        readFileSync(join(out, 'slug', path), 'utf8').slice(0, 12),
      );
      expect(new Set(generations).size).toBe(1);
    }
  });
});
