import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '..', '..', 'pipeline', 'cli.ts');
const ARTICLE = 'De politie heeft in Zwolle 300 fietsen gevonden.\n';

let home: string;
let watcher: ChildProcess | undefined;
afterEach(() => {
  watcher?.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

describe('brieftaal watch, as a process', () => {
  it('builds on save, reports bad input and lives on, and ends when asked', async () => {
    home = mkdtempSync(join(tmpdir(), 'brieftaal-watch-'));
    const article = join(home, 'sources', 'fietsen', 'article.md');
    mkdirSync(join(article, '..'), { recursive: true });
    writeFileSync(article, ARTICLE);
    let said = '';
    watcher = spawn(process.execPath, ['--import', 'tsx', CLI, 'watch', '--sources', join(home, 'sources'), '--out', join(home, 'out'), '--config', join(home, 'config.yaml')]); // prettier-ignore
    watcher.stdout!.on('data', (text: Buffer) => (said += text.toString()));
    watcher.stderr!.on('data', (text: Buffer) => (said += text.toString()));
    const saying = (words: RegExp): Promise<void> =>
      expect.poll(() => said, { timeout: 60_000, interval: 20 }).toMatch(words);
    const save = async (path: string, text: string, words: RegExp): Promise<void> => {
      said = '';
      writeFileSync(path, text);
      await saying(words);
    };
    const summary = (): string => readFileSync(join(home, 'out', 'fietsen', 'nl', 'summary.md'), 'utf8');

    await saying(/watching/);
    expect(summary()).toContain('300 fietsen');
    await save(article, ARTICLE.replace('300', '320'), /fietsen: \d+ written, \d+ ms/);
    expect(summary()).toContain('320 fietsen');
    await save(
      join(article, '..', 'corrections.yaml'),
      'nee: [',
      /corrections\.yaml:1:\d+ error correction\/file[^]*fietsen: 0 written, 1 failed/,
    );
    expect(summary()).toContain('320 fietsen');
    await save(join(article, '..', 'corrections.yaml'), '[]\n', /fietsen: 0 written, \d+ ms/);
    await save(join(home, 'config.yaml'), 'contact: [', /config\.yaml:1:\d+ error config\/file/);
    await save(join(home, 'config.yaml'), 'contact: Team Pers\n', /fietsen: [1-9]\d* written/);
    said = '';
    mkdirSync(join(home, 'sources', 'haven'));
    writeFileSync(join(home, 'sources', 'haven', 'article.md'), 'De douane heeft 12 auto’s onderschept.\n');
    await saying(/written/);
    await expect
      .poll(() => readFileSync(join(home, 'out', 'haven', 'nl', 'summary.md'), 'utf8'), { timeout: 60_000 })
      .toContain('auto');

    const ended = new Promise((resume) => watcher!.once('exit', resume));
    watcher.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 240_000);
});
