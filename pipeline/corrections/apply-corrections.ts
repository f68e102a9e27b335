import { isDeepStrictEqual } from 'node:util';
import type { Correction } from '../model/correction.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact, Relation } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';

/** Extraction with current values, and what could not be applied. */
export interface Corrected {
  extraction: Extraction;
  issues: Issue[];
  /** Marks the contradictions that an editor has acknowledged. */
  acknowledge: (relations: Relation[]) => Relation[];
}

/**
 * Applies corrections in their order. `was` must equal the value as it then stands (optimistic
 * concurrency); a correction that does not fit is refused with both values, never applied silently.
 */
export function applyCorrections(extraction: Extraction, corrections: readonly Correction[]): Corrected {
  const current = structuredClone(extraction);
  const issues: Issue[] = [];
  const acknowledged = new Set<string>();
  for (const correction of corrections) {
    if (correction.field === 'acknowledged') acknowledged.add(correction.target);
    else {
      const problem = apply(current, correction);
      if (problem) issues.push(problem);
    }
  }
  return {
    extraction: current,
    issues,
    acknowledge: (relations) =>
      relations.map((relation) =>
        acknowledged.has(relation.members.join('+')) ? { ...relation, acknowledged: true } : relation,
      ),
  };
}

function apply(extraction: Extraction, { target, field, was, now }: Correction): Issue | undefined {
  const fact = extraction.facts.find((candidate) => candidate.id === target);
  const record = (fact ? factRecord(fact, field) : undefined) ?? findById(extraction, target);
  if (!record)
    return refused(
      'correction/target',
      `Correction of ${target}: there is no fact, figure, date, quote or name with this id.`,
    );
  const path = field.split('.');
  const last = path.pop()!;
  const holder = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), record);
  if (!isRecord(holder)) return refused('correction/target', `Correction of ${target}: it has no field ${field}.`);
  if (!isDeepStrictEqual(holder[last], was))
    return refused(
      'correction/was',
      `Correction of ${target}, ${field}: it was made for ${JSON.stringify(was)}, but the source now says ${JSON.stringify(holder[last])}.`,
    );
  holder[last] = now;
  if (fact) {
    if (fact.state === 'extracted') fact.state = 'corrected';
    const quantity = fact.quantity && extraction.quantities.find((candidate) => candidate.id === fact.quantity!.ref);
    if (quantity)
      Object.assign(quantity, {
        value: fact.quantity!.value,
        approximation: fact.quantity!.approximation,
        upper: fact.quantity!.upper,
      });
  } else if (record.id === target) followQuantity(extraction, target);
  return undefined;
}

/** `value`, `upper` and `approximation` of a fact are those of its main figure. */
function factRecord(fact: Fact, field: string): Record<string, unknown> {
  return ['value', 'upper', 'approximation'].includes(field) && fact.quantity ? fact.quantity : fact;
}

/** Facts whose main figure was corrected take the new value over. */
function followQuantity(extraction: Extraction, id: string): void {
  const quantity = extraction.quantities.find((candidate) => candidate.id === id);
  if (!quantity) return;
  for (const fact of extraction.facts) {
    if (fact.quantity?.ref !== id) continue;
    Object.assign(fact.quantity, {
      value: quantity.value,
      upper: quantity.upper,
      approximation: quantity.approximation,
    });
    if (fact.state === 'extracted') fact.state = 'corrected';
  }
}

function findById(extraction: Extraction, id: string): Record<string, unknown> | undefined {
  const { quantities, dates, quotes, entities, numerals, statements } = extraction;
  const all: { id: string }[] = [...quantities, ...dates, ...quotes, ...entities, ...numerals, ...statements];
  return all.find((item) => item.id === id) as Record<string, unknown> | undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function refused(rule: Issue['rule'], message: string): Issue {
  return { rule, severity: 'error', message };
}
