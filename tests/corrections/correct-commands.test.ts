import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

const ARTICLE = `---
title: Politie vindt 300 fietsen
published: 2026-03-02
---

De politie heeft in Zwolle 300 fietsen gevonden. Eigenaar Jan de Vries is opgelucht.
`;

let home: string;
let flags: string[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-correct-'));
  mkdirSync(join(home, 'sources', 'fietsen'), { recursive: true });
  writeFileSync(join(home, 'sources', 'fietsen', 'article.md'), ARTICLE);
  flags = ['--sources', join(home, 'sources'), '--out', join(home, 'out')];
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const yaml = () => join(home, 'sources', 'fietsen', 'corrections.yaml');
const correct = (...args: string[]) =>
  cli('correct', 'fietsen', ...args, ...flags, '--on', '2026-03-03', '--reason', 'Nageteld');

async function idOf(evidence: string, kind: string): Promise<string> {
  const run = await cli('facts', 'fietsen', '--sources', join(home, 'sources'), '--json');
  const targets = JSON.parse(run.stdout) as { id: string; kind: string; evidence: string }[];
  return targets.find((target) => target.kind === kind && target.evidence.includes(evidence))!.id;
}

describe('correct', () => {
  it('writes the correction with the value that stood, and builds', async () => {
    const id = await idOf('300 fietsen', 'figure');
    const run = await correct(id, '--set', 'value=320');
    expect(run.code).toBe(0);
    expect(readFileSync(yaml(), 'utf8')).toContain(
      `target: ${id}\n  field: value\n  was: 300\n  now: 320\n  on: 2026-03-03`,
    );
    expect(existsSync(join(home, 'out', 'fietsen', 'briefing.json'))).toBe(true);
  });

  it('with --dry-run writes nothing', async () => {
    const run = await correct(await idOf('300 fietsen', 'figure'), '--set', 'value=320', '--dry-run');
    expect(run.code).toBe(0);
    expect(existsSync(yaml())).toBe(false);
    expect(existsSync(join(home, 'out'))).toBe(false);
  });

  it('corrects again only with --yes, and chains', async () => {
    const id = await idOf('300 fietsen', 'figure');
    await correct(id, '--set', 'value=320');
    expect((await correct(id, '--set', 'value=330')).code).toBe(1);
    expect((await correct(id, '--set', 'value=330', '--yes')).code).toBe(0);
    expect(readFileSync(yaml(), 'utf8')).toContain('was: 320\n  now: 330');
    const undone = await cli('undo', 'fietsen', ...flags);
    expect(undone.code).toBe(0);
    expect(readFileSync(yaml(), 'utf8')).not.toContain('330');
  });

  it.each([
    ['an id that is not there', ['q-koe', '--set', 'value=1'], /There is no q-koe/],
    ['a field that is not there', ['ID', '--set', 'kleur=rood'], /has no field kleur/],
    ['a value of another kind', ['ID', '--set', 'value=veel'], /expected a number, not "veel"/],
  ])('refuses %s', async (_, args, message) => {
    const id = await idOf('300 fietsen', 'figure');
    const run = await correct(...args.map((arg) => (arg === 'ID' ? id : arg)));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(message);
    expect(existsSync(yaml())).toBe(false);
  });

  it('refuses, in its own file and line, what the source no longer says', async () => {
    const id = await idOf('300 fietsen', 'figure');
    await correct(id, '--set', 'value=320');
    writeFileSync(
      join(home, 'sources', 'fietsen', 'article.md'),
      ARTICLE.replace('300 fietsen gevonden', '310 fietsen gevonden'),
    );
    const run = await cli('build', join(home, 'sources', 'fietsen'), '--out', join(home, 'out'));
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /corrections\.yaml:3:3 error correction\/was .*made for 300, but the source now says 310/,
    );
  });

  it('withholds the title that says the old figure until it is confirmed', async () => {
    const run = await correct(await idOf('300 fietsen', 'figure'), '--set', 'value=320');
    expect(run.stdout).toMatch(/warning correction\/overlap The title says what was corrected/);
    const briefing = () => readFileSync(join(home, 'out', 'fietsen', 'nl', 'summary.md'), 'utf8');
    expect(briefing()).not.toContain('300 fietsen');
    await cli('confirm', 'fietsen', 'title', '--reason', 'Blijft', ...flags);
    const check = await cli('check', join(home, 'sources', 'fietsen'));
    expect(check.stdout).not.toContain('The title says');
  });

  it('reads an added sentence like the rest', async () => {
    const run = await cli('add', 'fietsen', 'Er zijn ook 12 bromfietsen gevonden.', '--reason', 'Nagekomen', ...flags);
    expect(run.code).toBe(0);
    const briefing = JSON.parse(readFileSync(join(home, 'out', 'fietsen', 'briefing.json'), 'utf8')) as {
      quantities: { value: number; text: string; start: number; segments: unknown[] }[];
    };
    const added = briefing.quantities.find((quantity) => quantity.value === 12)!;
    expect(added.start).toBe(ARTICLE.length);
    expect(added.segments).toEqual([{ start: ARTICLE.length, end: ARTICLE.length, text: added.text }]);
  });
});
