import { isDeepStrictEqual } from 'node:util';
import type { Correction } from '../model/correction.ts';
import type { Extraction, Renaming } from '../model/extraction.ts';
import type { Relation } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { foldSpace, unitId } from '../text/unit-id.ts';
import { anchor } from './anchor.ts';
import { findField } from './fields.ts';
import { renameMentions } from './rename.ts';
import { withholdAffected, type Outdated } from './withhold.ts';

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

/** A field that was corrected: what the source says, and which correction was the last. */
interface Touched {
  target: string;
  field: string;
  source: unknown;
  /** The words that say it. */
  spans: Span[];
  by: number;
}

/**
 * Applies corrections in their order. `was` must equal the value as it then stands (optimistic
 * concurrency) and the evidence the words; a correction that does not fit is refused with both, never
 * applied silently. A target that was renamed by an edit is found again by its evidence, where that is
 * not ambiguous. What is corrected and corrected back leaves no trace.
 */
export function applyCorrections(
  source: SourceDocument,
  found: Extraction,
  corrections: readonly Correction[],
): Corrected {
  const { document, extraction, issues, acknowledged, confirmed, touched } = applyAll(source, found, corrections);
  const { outdated, renamed } = consequences(document, found, extraction, touched);
  issues.push(...withholdAffected(document, extraction, outdated, renamed, confirmed));
  for (const statement of extraction.statements) statement.unit = unitId('statement', foldSpace(statement.text));
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

/** The values after corrections, before anything is withheld for their sake: what the next correction is made for. */
export function standingValues(
  source: SourceDocument,
  found: Extraction,
  corrections: readonly Correction[],
): Pick<Corrected, 'document' | 'extraction'> {
  const { document, extraction } = applyAll(source, found, corrections);
  return { document, extraction };
}

/** Corrections applied one by one, and what is to be told of them. */
interface Applied {
  document: SourceDocument;
  extraction: Extraction;
  issues: Issue[];
  /** Contradictions that may stand, by their members. */
  acknowledged: Set<string>;
  /** What was rewritten or confirmed, with the position of the last such correction. */
  confirmed: Map<string, number>;
  touched: Touched[];
}

function applyAll(source: SourceDocument, found: Extraction, corrections: readonly Correction[]): Applied {
  const document = { ...source, frontMatter: { ...source.frontMatter } };
  const extraction = structuredClone(found);
  const issues: Issue[] = [];
  const acknowledged = new Set<string>();
  const confirmed = new Map<string, number>();
  const touched = new Map<string, Touched>();
  for (const [index, { target, field, ...correction }] of corrections.entries()) {
    if (field === 'acknowledged') acknowledged.add(membersKey(target.split('+')));
    else if (field === 'confirmed') confirmed.set(target, index);
    else if (field !== 'sentence') {
      const outcome = apply(document, extraction, { target, field, ...correction });
      if ('rule' in outcome) issues.push({ ...outcome, correction: index });
      else {
        const key = `${outcome.target} ${field}`;
        touched.set(key, { ...(touched.get(key) ?? outcome), by: index });
        if (field === 'text') confirmed.set(outcome.target, index);
      }
    }
  }
  return { document, extraction, issues, acknowledged, confirmed, touched: [...touched.values()] };
}

function apply(document: SourceDocument, extraction: Extraction, correction: Correction): Omit<Touched, 'by'> | Issue {
  const { field: name, was, now, evidence } = correction;
  const { target, words } = anchor(document, extraction, correction);
  const field = findField(document, extraction, target, name);
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
  if (words !== undefined)
    return refused(
      'correction/evidence',
      `Correction of ${target}, ${name}: it was made for the words “${evidence}”, but the source now says “${words}”. Correct it again, or put these words in its evidence.`,
    );
  const wrong = field.refuse(now);
  if (wrong !== undefined)
    return refused('correction/value', `Correction of ${target}, ${name}: ${wrong}, not ${JSON.stringify(now)}.`);
  const spans = field.spans.map(({ start, end, text }) => ({ start, end, text }));
  field.set(now);
  return { target, field: name, source: stands, spans };
}

/** Which words of the source no longer hold, from the fields whose value is not the source's any more. */
function consequences(
  document: SourceDocument,
  found: Extraction,
  extraction: Extraction,
  touched: readonly Touched[],
): { outdated: Outdated[]; renamed: Renaming[] } {
  const { renamed, unclear } = renameMentions(document.text, found, extraction);
  const outdated = touched.flatMap(({ target, field: name, source, spans, by }): Outdated[] => {
    const now = findField(document, extraction, target, name)?.get() ?? null;
    if (isDeepStrictEqual(now, source)) return [];
    const wrong = name === 'name' ? spans.filter(({ start }) => unclear.some((span) => span.start === start)) : spans;
    return wrong.map((span) => ({ span, by }));
  });
  return { outdated, renamed };
}

function membersKey(members: readonly string[]): string {
  return [...members].sort().join('+');
}

function refused(rule: Issue['rule'], message: string): Issue {
  return { rule, severity: 'error', message };
}
