import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/build.ts';

type Row = [words: string, value: number, counted: string, frames: string];
const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const expected = read('expected.json') as Record<string, Row[]>;
const missed = read('known-misses.json') as Record<string, string[]>;

describe.each(Object.entries(expected))('%s', (name, rows) => {
  const { extraction } = extract(join(import.meta.dirname, `${name}.md`));
  const quantityOf = ([words, value]: Row) =>
    extraction!.quantities.find(
      (candidate) => candidate.value === value && (candidate.text.includes(words) || words.includes(candidate.text)),
    );
  const framesOf = (row: Row): string[] => {
    const ref = quantityOf(row)?.id;
    return extraction!.facts.filter((fact) => fact.quantity?.ref === ref).map((fact) => fact.frame);
  };
  const isMissed = ([words]: Row): boolean => missed[name]?.includes(words) ?? false;

  it.each(rows)('%s: value and what it counts', (...row) => {
    const quantity = quantityOf(row);
    expect(quantity, 'is found').toBeDefined();
    expect(row[2].split('|')).toContain(quantity!.of ?? '');
  });

  it.each(rows.filter((row) => !isMissed(row)))('%s: in its frame', (...row) => {
    expect(framesOf(row).filter((frame) => row[3].split('|').includes(frame))).not.toEqual([]);
  });

  it.each(rows.filter(isMissed))('%s: a known miss, kept as a statement', (...row) => {
    expect(framesOf(row).filter((frame) => row[3].split('|').includes(frame))).toEqual([]);
    const { start, end } = quantityOf(row)!;
    const texts = [...extraction!.statements, ...extraction!.facts.flatMap((fact) => fact.evidence)];
    expect(texts.some((span) => span.start <= start && end <= span.end)).toBe(true);
  });
});
