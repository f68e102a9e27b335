import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, type BuildOptions } from '../../pipeline/build.ts';

const BIKES = `---
title: Politie vindt 300 fietsen
published: 2026-03-02
---

De politie heeft in Zwolle 300 fietsen gevonden. “Wij zijn blij”, zegt Anna de Vries, burgemeester van Zwolle.
`;
const HARBOUR = `---
title: Douane onderschept cocaïne
published: 2026-03-02
---

De douane heeft in de haven 1200 kilo cocaïne onderschept. De politie heeft twee mannen aangehouden.
`;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'brieftaal-incremental-'));
  write('fietsen', 'article.md', BIKES);
  write('haven', 'article.md', HARBOUR);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(slug: string, name: string, text: string): void {
  mkdirSync(join(home, 'sources', slug), { recursive: true });
  writeFileSync(join(home, 'sources', slug, name), text);
}

/** Builds both articles; which files of each were written, and which were left. */
async function built(
  options: Partial<BuildOptions> = {},
): Promise<Record<string, { written: string[]; unchanged: number; isPlanned: boolean }>> {
  const sources = ['fietsen', 'haven'].map((slug) => join(home, 'sources', slug));
  const report = await build({
    sources,
    out: join(home, 'out'),
    config: join(home, 'config.yaml'),
    incremental: true,
    ...options,
  });
  return Object.fromEntries(
    report.articles.map(({ slug, files, plan }) => [
      slug,
      { written: files?.written ?? [], unchanged: files?.unchanged.length ?? 0, isPlanned: plan !== undefined },
    ]),
  );
}

/** Every output, by path. */
function outputs(): Map<string, string> {
  const out = join(home, 'out');
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(out, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

describe('a build of what was built before', () => {
  it('makes nothing where nothing changed, and still reports what stands there', async () => {
    const first = await built();
    expect(first.fietsen!.isPlanned).toBe(true);
    const again = await built();
    expect(again.fietsen).toEqual({ written: [], unchanged: first.fietsen!.written.length, isPlanned: false });
    const { articles } = await build({
      sources: [join(home, 'sources', 'fietsen')],
      out: join(home, 'out'),
      config: join(home, 'config.yaml'),
      incremental: true,
    });
    expect(articles[0]!.briefing!.source.slug).toBe('fietsen');
  });

  it.each([
    ['its article', () => write('fietsen', 'article.md', BIKES.replaceAll('300', '320'))],
    ['its corrections', () => write('fietsen', 'corrections.yaml', '[]\n')],
    ['its history', () => write('fietsen', 'history.json', '{"version":1,"releases":[]}')],
    ['a file in out/', () => appendFileSync(join(home, 'out', 'fietsen', 'nl', 'summary.md'), 'Met de hand erbij.')],
    ['a file taken out of out/', () => rmSync(join(home, 'out', 'fietsen', 'fr', 'page.html'))],
    [
      'a generated file too many',
      () => cpSync(join(home, 'out', 'fietsen', 'nl'), join(home, 'out', 'fietsen', 'de'), { recursive: true }),
    ],
  ] as const)('makes an article again after a change of %s, and no other', async (_, change) => {
    await built();
    const before = outputs();
    change();
    const { fietsen, haven } = await built();
    expect([fietsen!.isPlanned, haven!.isPlanned]).toEqual([true, false]);
    const after = outputs();
    await built({ incremental: false });
    expect([...outputs()]).toEqual([...after]);
    if (fietsen!.written.length < 3) expect([...after]).toEqual([...before]);
  });

  it.each([
    ['the configuration', {}, (): void => writeFileSync(join(home, 'config.yaml'), 'contact: Team Pers\n')],
    ['the options', { languages: ['nl', 'en'] }, (): void => undefined],
  ] as const)('makes every article again after a change of %s', async (_, options, change) => {
    await built();
    change();
    const { fietsen, haven } = await built(options as Partial<BuildOptions>);
    expect([fietsen!.isPlanned, haven!.isPlanned]).toEqual([true, true]);
  });

  it('looks at the translations of others only where it asked for them', async () => {
    await built();
    cpSync(
      join(home, 'out', 'haven', 'translation', 'nl-en.xlf'),
      join(home, 'sources', 'haven', 'translations.en.xlf'),
    );
    expect((await built()).fietsen!.isPlanned).toBe(true);
    const dutch = { languages: ['nl'] };
    await built(dutch);
    write('haven', 'translations.en.xlf', '');
    expect((await built(dutch)).fietsen!.isPlanned).toBe(false);
  });

  it('reports a memory that cannot be read for every article', async () => {
    await built();
    writeFileSync(join(home, 'sources', 'memory.en.tmx'), '<tmx');
    const { fietsen, haven } = await built();
    expect([fietsen!.unchanged, haven!.unchanged]).toEqual([0, 0]);
  });

  it('does not touch the files whose bytes are the same', async () => {
    await built();
    const path = join(home, 'out', 'fietsen', 'en', 'summary.md');
    const before = statSync(path).mtimeMs;
    write('fietsen', 'article.md', BIKES.replace('Wij zijn blij', 'Wij zijn heel blij'));
    const { fietsen } = await built();
    expect(fietsen!.written).toContain('nl/press-brief.md');
    expect(statSync(path).mtimeMs).toBe(before);
  });
});
