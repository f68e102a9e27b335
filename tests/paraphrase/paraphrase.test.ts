import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/build.ts';

type Row = [words: string, value: number, counted: string, frames: string];
const expected = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as Record<string, Row[]>;

describe.each(Object.entries(expected))('%s', (name, rows) => {
  const { extraction } = extract(new URL(`${name}.md`, import.meta.url).pathname);
  it.each(rows)('%s', (words, value, counted, frames) => {
    const quantity = extraction!.quantities.find((candidate) => candidate.text.includes(words) || words.includes(candidate.text) && candidate.value === value);
    expect(quantity, 'is a quantity').toBeDefined();
    expect(quantity!.value).toBe(value);
    expect(counted.split('|')).toContain(quantity!.of ?? '');
    const facts = extraction!.facts.filter((fact) => fact.quantity?.ref === quantity!.id);
    expect(facts.map((fact) => fact.frame).find((frame) => frames.split('|').includes(frame)), `frames ${facts.map((fact) => fact.frame).join()}`).toBeDefined();
  });
});
