import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';
import { tell } from '../support/tell.ts';

/** A sentence of Dutch news, its first fact, and that fact told in Dutch, English and French. */
type Row = [sentence: string, fact: string, nl: string, en: string, fr: string];

/** ‧ stands for a narrow no-break space, ⍽ for a no-break space. */
const plain = (text: string): string => text.replaceAll('\u202f', '‧').replaceAll('\u00a0', '⍽');

const folder = 'tests/realisation/told-in-three';
describe.each(readdirSync(folder))('%s', (file) => {
  const rows = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[];
  test.each(rows)('%s', (sentence, fact, ...told) => {
    expect(factLines(sentence)[0]).toBe(fact);
    expect(tell(sentence)[0]!.map(plain)).toEqual(told);
  });
});
