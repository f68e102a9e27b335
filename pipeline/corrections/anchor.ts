import type { Correction } from '../model/correction.ts';
import type { Extraction } from '../model/extraction.ts';
import type { SourceDocument } from '../model/source.ts';
import { foldSpace } from '../text/unit-id.ts';
import { findField } from './fields.ts';
import { targetsOf } from './targets.ts';

/** What a correction is about. */
export interface Anchor {
  target: string;
  /** The words that stand there now, where they are not those that the correction was made for. */
  words?: string;
}

/**
 * Finds what a correction is about: its target, where that still has the words that it was made for; else
 * the one thing of the same kind that has them (an edit may rename what it touches); else its target,
 * with the words that stand there now.
 */
export function anchor(
  document: SourceDocument,
  extraction: Extraction,
  { target, field, evidence }: Correction,
): Anchor {
  if (evidence === undefined) return { target };
  const same = (words: string): boolean => foldSpace(words) === foldSpace(evidence);
  const targets = targetsOf(extraction);
  const own = targets.find(({ id }) => id === target);
  if (own && same(own.evidence)) return { target };
  const prefix = target.split('-')[0];
  const alike = targets.filter(
    ({ id, evidence: words }) =>
      id.split('-')[0] === prefix && same(words) && findField(document, extraction, id, field) !== undefined,
  );
  if (alike.length === 1) return { target: alike[0]!.id };
  return own ? { target, words: own.evidence } : { target };
}
