/** Writes generation after generation of one set, until it is killed. */
import { withLock } from '../../pipeline/store/lock.ts';
import { writeOutputSet } from '../../pipeline/store/output-set.ts';

const out = process.argv[2]!;
for (let generation = 1; ; generation += 1) {
  const content = `${String(generation).padStart(12)}${'x'.repeat(50_000)}`;
  const files = ['briefing.json', 'nl/summary.md', 'en/summary.md', 'fr/page.html'].map((path): [string, string] => [path, content]); // prettier-ignore
  await withLock(out, () => writeOutputSet(out, 'slug', new Map(files)));
  if (generation === 1) process.stdout.write('begun\n');
}
