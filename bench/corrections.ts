import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../pipeline/build.ts';
import { WatchBuilds } from '../pipeline/commands/watch-builds.ts';
import { runCli } from '../pipeline/commands/program.ts';
import { sourceFolders } from '../pipeline/source-folder.ts';

const TOWNS = ['Zwolle', 'Breda', 'Arnhem', 'Leiden', 'Almere', 'Assen', 'Gouda'];
const GOODS = ['fietsen', 'telefoons', 'vuurwapens', 'auto’s', 'computers'];
/** The tree whose full build is measured: one of 1,000 takes its articles, its time is that of this one in proportion. */
const FULL = 100;
const TREES = [10, 1000];
const TIMES = 7;

/** What one correction costs in a small and in a large tree, and a save under watch beside a full build. */
export default async function benchCorrections(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'brieftaal-bench-'));
  try {
    const full = await fullBuild(home);
    const costs = new Map<number, number>();
    for (const size of TREES) costs.set(size, await correctionIn(home, size));
    const saved = await saveUnderWatch(home);
    const [small, large] = TREES.map((size) => costs.get(size)!) as [number, number];
    const whole = (full / FULL) * 1000;
    console.table([
      { what: `full build of ${FULL}`, ms: Math.round(full) },
      { what: `one correction, tree of ${TREES[0]}`, ms: Math.round(small) },
      { what: `one correction, tree of ${TREES[1]}`, ms: Math.round(large) },
      { what: `one save under watch, tree of ${FULL}`, ms: Math.round(saved) },
    ]);
    console.log(`a correction in ${TREES[1]} against ${TREES[0]}: ${(large / small).toFixed(2)} times (at most 3)`);
    console.log(`a correction in ${TREES[1]} against its full build: 1/${Math.round(whole / large)} (at most 1/50)`);
    console.log(`a save under watch against a full build of ${FULL}: 1/${Math.round(full / saved)}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Makes a tree of articles, each different. */
function plant(root: string, size: number): void {
  for (let index = 0; index < size; index += 1) {
    const [town, goods] = [TOWNS[index % TOWNS.length]!, GOODS[index % GOODS.length]!];
    const folder = join(root, `bericht-${String(index).padStart(4, '0')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'article.md'),
      `---\ntitle: Politie vindt ${goods} in ${town}\npublished: 2026-03-02\n---\n\nDe politie heeft in ${town} ${200 + index} ${goods} gevonden. Bij de actie zijn ${3 + (index % 9)} verdachten aangehouden. “Wij zijn blij met de vondst”, zegt Anna de Vries, burgemeester van ${town}.\n\nDe schade bedraagt ${2 + (index % 40)} miljoen euro. Het onderzoek begon op 12 januari. De gemeente ${town} trekt ${index + 5}.000 euro uit voor extra toezicht.\n`,
    );
  }
}

async function fullBuild(home: string): Promise<number> {
  const root = join(home, 'full', 'sources');
  plant(root, FULL);
  await build({ sources: sourceFolders(root).slice(0, 2), out: join(home, 'full', 'warm') });
  const started = performance.now();
  await build({ sources: sourceFolders(root), out: join(home, 'full', 'out'), incremental: true });
  return performance.now() - started;
}

/** Median time of `brieftaal correct` in a tree, its own build included. */
async function correctionIn(home: string, size: number): Promise<number> {
  const root = join(home, `tree-${size}`, 'sources');
  plant(root, size);
  const out = join(home, `tree-${size}`, 'out');
  const silent = { stdout: { write: () => true }, stderr: { write: () => true } };
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now();
    const edit = [
      'correct',
      'bericht-0004',
      'q-computer',
      '--set',
      `value=${500 + time}`,
      '--reason',
      'Nageteld',
      '--yes',
    ];
    const code = await runCli(['node', 'brieftaal', ...edit, '--sources', root, '--out', out], silent);
    if (code !== 0) throw new Error(`correct failed in a tree of ${size}`);
    times.push(performance.now() - started);
  }
  return median(times);
}

async function saveUnderWatch(home: string): Promise<number> {
  const root = join(home, 'full', 'sources');
  const builds = new WatchBuilds(root, join(home, 'full', 'out'), 'brieftaal.config.yaml');
  await builds.run();
  const path = join(root, 'bericht-0003', 'article.md');
  const text = readFileSync(path, 'utf8');
  const times: number[] = [];
  for (let time = 0; time < TIMES * 2; time += 1) {
    writeFileSync(path, text.replace('203', String(300 + time)));
    const started = performance.now();
    await builds.run(new Set([path]));
    times.push(performance.now() - started);
  }
  return median(times);
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
