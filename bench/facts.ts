import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../pipeline/analysis/analyse.ts';
import { extractFacts } from '../pipeline/facts/extract-facts.ts';
import { createLexicon } from '../pipeline/lexicon/lexicon.ts';
import { recogniseMentions } from '../pipeline/mentions/recognise.ts';
import { parseSource } from '../pipeline/source/parse-source.ts';
import { packageRoot } from '../pipeline/text/package-root.ts';

const ARTICLE = readFileSync(join(packageRoot, 'sources', 'hoogwater-eemvallei', 'article.md'), 'utf8');
const lexicon = createLexicon();

/** What facts cost beside the stages before them, and whether their time stays linear in the length of a text. */
export default function benchFacts(): Promise<void> {
  for (let warm = 0; warm < 20; warm += 1) time(ARTICLE);
  const rounds = Array.from({ length: 20 }, () => time(ARTICLE));
  const median = (stage: keyof Stages): number =>
    rounds.map((round) => round[stage]).sort((one, other) => one - other)[rounds.length / 2]!;
  console.table(
    (['analysis', 'mentions', 'facts'] as const).map((stage) => ({
      stage,
      'ms an article': Number(median(stage).toFixed(2)),
      'times analysis': Number((median(stage) / median('analysis')).toFixed(2)),
    })),
  );
  growth();
  return Promise.resolve();
}

interface Stages {
  analysis: number;
  mentions: number;
  facts: number;
}

function time(text: string): Stages {
  const { document } = parseSource({
    slug: 'bench',
    path: 'bench.md',
    bytes: new TextEncoder().encode(text),
    published: '2026-01-12',
  });
  if (!document) throw new Error('The text cannot be read.');
  const started = performance.now();
  const sentences = analyse(document.text, document.blocks);
  const analysed = performance.now();
  const { mentions } = recogniseMentions(document, sentences, lexicon);
  const recognised = performance.now();
  extractFacts(document, sentences, mentions, [], lexicon);
  return { analysis: analysed - started, mentions: recognised - analysed, facts: performance.now() - recognised };
}

/** The last column stays level where time is linear in length. */
function growth(): void {
  const prose = ARTICLE.replace(/^---[\s\S]*?---\n/, '');
  const texts: Record<string, (size: number) => string> = {
    'articles in a row': (size) => `${prose}\n\n`.repeat(Math.ceil(size / prose.length)).slice(0, size),
    'one list': (size) => `De politie vond ${'drugs, wapens en 3 auto’s en '.repeat(size / 28)}geld.`,
    'clauses in clauses': (size) => `Zij zei ${'dat hij zei '.repeat(size / 12)}dat het regende.`,
    'one figure after another': (size) => 'In 2024 waren dat er 12 en 13 procent van de 14. '.repeat(size / 49),
  };
  console.table(
    Object.entries(texts).flatMap(([what, make]) =>
      [4_000, 16_000, 64_000].map((size) => {
        const took = time(make(size)).facts;
        return { what, characters: size, 'µs a character': Number(((1000 * took) / size).toFixed(2)) };
      }),
    ),
  );
}
