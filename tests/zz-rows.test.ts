import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { factLines } from './support/facts.ts';
import { tell } from './support/tell.ts';
test('rows', () => {
  const file = process.env.ROWS!;
  const rows = JSON.parse(readFileSync(file, 'utf8')) as string[][];
  const plain = (text: string): string => text.replaceAll('\u202f', '‧').replaceAll('\u00a0', '⍽');
  writeFileSync(file, JSON.stringify(rows.map(([s]) => { let t: string[] = []; try { t = tell(s!)[0]!.map(plain); } catch (e) { t = [String(e)]; } return [s, factLines(s!).join(' ;; '), ...t]; }), null, 1));
});
