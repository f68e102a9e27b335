import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseDutch } from 'parse-dutch';
import { Bench } from 'tinybench';
import { analyse } from '../pipeline/analysis/analyse.ts';
import { loadModel } from '../pipeline/analysis/model.ts';
import { packageRoot } from '../pipeline/text/package-root.ts';

const SAMPLE = readFileSync(join(packageRoot, 'sources', 'encrochat', 'article.md'), 'utf8').replace(
  /^---[\s\S]*?---\n/,
  '',
);

/** Speed of the analyser beside parse-dutch (which does no more than sentences and words) and a scan of the characters; load; time against length. */
export default async function benchAnalysis(): Promise<void> {
  const path = join(packageRoot, 'model', 'nl.bin');
  const before = process.memoryUsage().rss;
  const started = performance.now();
  loadModel(path, readFileSync);
  const load = performance.now() - started;
  console.log(`load ${load.toFixed(0)} ms, memory ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB\n`);
  await compare();
  growth();
}

async function compare(): Promise<void> {
  const tokens = analyse(SAMPLE).flatMap((sentence) => sentence.tokens).length;
  const dutch = new ParseDutch();
  let sum = 0;
  const bench = new Bench({ time: 1500 })
    .add('scan of the characters', () => {
      for (let index = 0; index < SAMPLE.length; index += 1) sum += SAMPLE.charCodeAt(index);
    })
    .add('parse-dutch', () => void dutch.parse(SAMPLE))
    .add('analyse', () => void analyse(SAMPLE));
  await bench.run();
  const median = bench.tasks.map((task) => task.result?.latency.p50 ?? NaN);
  console.table(
    bench.tasks.map((task, index) => ({
      what: task.name,
      'ms an article': Number(median[index]!.toFixed(3)),
      'tokens a second': Math.round((tokens / median[index]!) * 1000),
      'times parse-dutch': Number((median[index]! / median[1]!).toFixed(2)),
    })),
  );
  if (sum < 0) console.log(sum);
}

/** The last column stays level where time is linear in length. */
function growth(): void {
  const texts: Record<string, (size: number) => string> = {
    'articles in a row': (size) => `${SAMPLE}\n\n`.repeat(Math.ceil(size / SAMPLE.length)).slice(0, size),
    'no full stop': (size) => 'de politie vond drugs en '.repeat(size / 25),
    'nested brackets': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
    'one word': (size) => 'drugs'.repeat(size / 5),
  };
  console.table(
    Object.entries(texts).flatMap(([what, make]) =>
      [16_000, 64_000, 256_000, 1_000_000].map((size) => {
        const text = make(size);
        const started = performance.now();
        analyse(text);
        const took = performance.now() - started;
        return {
          what,
          characters: size,
          ms: Math.round(took),
          'µs a character': Number(((1000 * took) / size).toFixed(2)),
        };
      }),
    ),
  );
}
