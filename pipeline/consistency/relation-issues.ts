import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';

interface Figure {
  value: number;
  approximation: string;
  text: string;
  start: number;
  end: number;
}

/** What an editor should look at: contradictions that nobody has acknowledged, and parts larger than their whole. */
export function relationIssues(extraction: Extraction, relations: readonly Relation[]): Issue[] {
  return relations.flatMap(({ kind, members, acknowledged }): Issue[] => {
    const [first, second] = members.map((id) => figureOf(extraction, id));
    if (!first || !second) return [];
    if (kind === 'contradicts' && !acknowledged)
      return [
        {
          rule: 'consistency/contradiction',
          severity: 'warning',
          message: `“${second.text}” here, but “${first.text}” earlier: two figures of one thing. Correct one, or acknowledge ${members.join('+')} in corrections.yaml.`,
          start: second.start,
          end: second.end,
        },
      ];
    const bounded = /^(?:exact|about|almost|at-most|less-than)$/.test(second.approximation);
    if (kind === 'part-of' && bounded && first.value > second.value && !acknowledged)
      return [
        {
          rule: 'consistency/part-exceeds-whole',
          severity: 'warning',
          message: `“${first.text}” is said to be part of “${second.text}”, which is less.`,
          start: first.start,
          end: first.end,
        },
      ];
    return [];
  });
}

function figureOf({ facts, quantities }: Extraction, id: string): Figure | undefined {
  const fact = facts.find((item) => item.id === id);
  const quantity = quantities.find((item) => item.id === (fact?.quantity?.ref ?? id));
  if (!quantity) return undefined;
  const current = fact?.quantity ?? quantity;
  return {
    value: current.value,
    approximation: current.approximation,
    text: quantity.text,
    start: quantity.start,
    end: quantity.end,
  };
}
