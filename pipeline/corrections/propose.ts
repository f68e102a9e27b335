import { CorrectionsFile } from './read-corrections.ts';
import type { Correction } from '../model/correction.ts';
import type { Extraction } from '../model/extraction.ts';
import type { SourceDocument } from '../model/source.ts';
import { findField } from './fields.ts';
import { targetsOf } from './targets.ts';

/** What an editor asks for: a field and its new value, as typed. */
export interface Edit {
  target: string;
  field: string;
  now: string;
}

/** Fields whose correction says something about the target, not a value that stood before. */
const MARKS = new Set(['acknowledged', 'confirmed', 'sentence']);

/**
 * Turns what an editor typed into a correction: `was` is the value that now stands, the new one is read
 * as a value of the same kind, the evidence is kept to find the target again after an edit.
 *
 * @param extraction as it now stands, after the corrections before this one
 * @returns a message where there is no such target or field, or the value is not of its kind
 */
export function proposeCorrection(
  document: SourceDocument,
  extraction: Extraction,
  { target, field, now }: Edit,
  about: Pick<Correction, 'on' | 'by' | 'reason' | 'notice'>,
): Correction | string {
  const evidence = targetsOf(extraction).find((candidate) => candidate.id === target)?.evidence;
  const rest = { ...about, ...(evidence !== undefined && { evidence }) };
  if (MARKS.has(field)) return checked({ target, field, was: null, now: field === 'sentence' ? now : true, ...rest });
  const found = findField(document, extraction, target, field);
  if (!found) {
    const known = evidence !== undefined || target === 'title';
    return known
      ? `${target} has no field ${field} that can be corrected.`
      : `There is no ${target}; brieftaal facts lists the ids.`;
  }
  const was = found.get() ?? null;
  const value = valueLike(was, now, field);
  const wrong = found.refuse(value);
  if (wrong !== undefined)
    return `${field} of ${target} is ${JSON.stringify(was)}: ${wrong}, not ${JSON.stringify(now)}.`;
  return checked({ target, field, was, now: value, ...rest });
}

/** The typed words as a value of the kind that stands there; words where they are none of that kind. */
function valueLike(was: unknown, typed: string, field: string): unknown {
  if (typed === 'null') return null;
  const isFigure = typeof was === 'number' || field === 'upper' || (field === 'value' && typeof was !== 'string');
  if (isFigure) return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
  if (field === 'alleged' && /^(?:true|false)$/.test(typed)) return typed === 'true';
  return typed;
}

function checked(correction: Correction): Correction | string {
  const parsed = CorrectionsFile.safeParse([correction]);
  return parsed.success
    ? parsed.data[0]!
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}
