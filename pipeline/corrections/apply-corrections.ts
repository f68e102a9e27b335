import { isDeepStrictEqual } from 'node:util';
import type { Correction } from '../model/correction.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { foldSpace, unitId } from '../text/unit-id.ts';
import { findField } from './fields.ts';
import { targetsOf } from './targets.ts';
import { withholdAffected } from './withhold.ts';

/** What holds after the corrections. */
export interface Corrected {
  /** With current values; nothing of the extraction as found was changed. */
  extraction: Extraction;
  /** With the current title, or without one where a correction made it untrue. */
  document: SourceDocument;
  issues: Issue[];
  /** Marks the contradictions that an editor has acknowledged. */
  acknowledge: (relations: Relation[]) => Relation[];
}

/**
 * Applies corrections in their order. `was` must equal the value as it then stands (optimistic
 * concurrency); a correction that does not fit is refused with both values, never applied silently.
 * A target that was renamed by an edit is found again by its evidence, where that is not ambiguous.
 */
export function applyCorrections(
  source: SourceDocument,
  found: Extraction,
  corrections: readonly Correction[],
): Corrected {
  if (corrections.length === 0)
    return { extraction: found, document: source, issues: [], acknowledge: (relations) => relations };
  const document = { ...source, frontMatter: { ...source.frontMatter } };
  const extraction = structuredClone(found);
  const issues: Issue[] = [];
  const acknowledged = new Set<string>();
  const changed: Span[] = [];
  const confirmed = new Set<string>();
  for (const [index, correction] of corrections.entries()) {
    if (correction.field === 'acknowledged') acknowledged.add(membersKey(correction.target.split('+')));
    else if (correction.field === 'confirmed') confirmed.add(correction.target);
    else if (correction.field !== 'sentence') {
      const outcome = apply(document, extraction, correction);
      if ('rule' in outcome) issues.push({ ...outcome, correction: index });
      else {
        changed.push(...outcome.spans);
        if (correction.field === 'text') confirmed.add(correction.target);
      }
    }
  }
  for (const statement of extraction.statements) statement.unit = unitId('statement', foldSpace(statement.text));
  issues.push(...withholdAffected(document, extraction, changed, confirmed));
  return {
    extraction,
    document,
    issues,
    acknowledge: (relations) =>
      relations.map((relation) =>
        acknowledged.has(membersKey(relation.members)) ? { ...relation, acknowledged: true } : relation,
      ),
  };
}

function apply(
  document: SourceDocument,
  extraction: Extraction,
  correction: Correction,
): { spans: readonly Span[] } | Issue {
  const { target, field: name, was, now } = correction;
  const field = findField(document, extraction, target, name) ?? findByEvidence(document, extraction, correction);
  if (!field)
    return refused(
      'correction/target',
      `Correction of ${target}: nothing with this id has a field ${name} that can be corrected.`,
    );
  const stands = field.get() ?? null;
  if (!isDeepStrictEqual(stands, was ?? null))
    return refused(
      'correction/was',
      `Correction of ${target}, ${name}: it was made for ${JSON.stringify(was ?? null)}, but the source now says ${JSON.stringify(stands)}.`,
    );
  field.set(now);
  return { spans: field.spans };
}

/** The one thing of the same kind whose words are those that the correction was made for. */
function findByEvidence(
  document: SourceDocument,
  extraction: Extraction,
  { target, field, evidence }: Correction,
): ReturnType<typeof findField> {
  if (evidence === undefined) return undefined;
  const kind = target.split('-')[0];
  const alike = targetsOf(extraction).filter(
    ({ id, evidence: words }) => id.split('-')[0] === kind && words === evidence,
  );
  return alike.length === 1 ? findField(document, extraction, alike[0]!.id, field) : undefined;
}

function membersKey(members: readonly string[]): string {
  return [...members].sort().join('+');
}

function refused(rule: Issue['rule'], message: string): Issue {
  return { rule, severity: 'error', message };
}
