import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../pipeline/analysis/analyse.ts';
import { createLexicon } from '../pipeline/lexicon/lexicon.ts';
import { recogniseDates } from '../pipeline/mentions/dates/recognise-dates.ts';
import { recogniseEntities } from '../pipeline/mentions/names/recognise-entities.ts';
import { recogniseQuantities } from '../pipeline/mentions/quantities/recognise-quantities.ts';
import { recogniseMentions } from '../pipeline/mentions/recognise.ts';
import type { SourceDocument } from '../pipeline/model/source.ts';
import type { Sentence } from '../pipeline/model/token.ts';
import { parseSource } from '../pipeline/source/parse-source.ts';
import { packageRoot } from '../pipeline/text/package-root.ts';

const ARTICLE = readFileSync(join(packageRoot, 'sources', 'encrochat', 'article.md'));
const lexicon = createLexicon();

/** Speed of the recognisers of dates, quantities and names on analysed text, in processor time; time against length. */
export default async function benchMentions(): Promise<void> {
  const { document, sentences, tokens } = read(ARTICLE);
  const { taken } = recogniseDates(document, sentences);
  const steps: Record<string, () => unknown> = {
    dates: () => recogniseDates(document, sentences),
    'quantities and numerals': () => recogniseQuantities(document, sentences, taken, lexicon),
    names: () => recogniseEntities(document, sentences, lexicon),
    'the whole stage': () => recogniseMentions(document, sentences, lexicon),
  };
  console.table(
    Object.entries(steps).map(([what, step]) => {
      const took = processorTime(step);
      return {
        what,
        'ms an article': Number(took.toFixed(3)),
        'tokens a second': Math.round((tokens / took) * 1000),
      };
    }),
  );
  growth();
  return Promise.resolve();
}

function read(bytes: Uint8Array): { document: SourceDocument; sentences: Sentence[]; tokens: number } {
  const { document } = parseSource({ slug: 'bench', path: 'bench.md', bytes, published: '2020-07-02' });
  if (!document) throw new Error('The sample cannot be read.');
  const sentences = analyse(document.text, document.blocks);
  return { document, sentences, tokens: sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0) };
}

/** Milliseconds of processor time that a step takes once warm: other work on the machine does not count. */
function processorTime(step: () => unknown): number {
  for (let warm = 0; warm < 200; warm += 1) step();
  const before = process.cpuUsage();
  const started = performance.now();
  let runs = 0;
  while (performance.now() - started < 1500) {
    step();
    runs += 1;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

/** The last column stays level where time is linear in length. */
function growth(): void {
  const texts: Record<string, (size: number) => string> = {
    digits: (size) => '1234567890 '.repeat(size / 11),
    'one conjunction': (size) => 'en '.repeat(size / 3),
    'capital words': (size) => 'Van Den Berg '.repeat(size / 13),
  };
  console.table(
    Object.entries(texts).flatMap(([what, make]) =>
      [16_000, 64_000, 256_000].map((size) => {
        const { document, sentences } = read(new TextEncoder().encode(make(size)));
        const started = performance.now();
        recogniseMentions(document, sentences, lexicon);
        const took = performance.now() - started;
        return { what, characters: size, 'µs a character': Number(((1000 * took) / size).toFixed(2)) };
      }),
    ),
  );
}
