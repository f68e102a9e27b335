import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../pipeline/build.ts';

/**
 * Extracts every article of `FOLDER/docs/` and hands the result to the folder's own `score.py`.
 * `--errors` lists every miss and false hit.
 */
export function runNewsEvaluation(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('A folder with docs/, gold/ and score.py is needed.');
  const out = mkdtempSync(join(tmpdir(), 'brieftaal-news-'));
  for (const name of readdirSync(join(folder, 'docs')).sort()) {
    const { extraction, issues } = extract(join(folder, 'docs', name));
    if (!extraction) throw new Error(issues.map((issue) => issue.message).join('\n'));
    writeFileSync(join(out, name.replace(/\.md$/, '.json')), JSON.stringify(extraction));
  }
  spawnSync('python3', [join(folder, 'score.py'), out, ...args.filter((arg) => arg.startsWith('--'))], {
    stdio: 'inherit',
  });
  rmSync(out, { recursive: true });
}
