import { gazetteerOf } from '../../lexicon/names.ts';
import type { Entity } from '../../model/mention.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';

/** Dezelfde, datzelfde: one that the text has named before. */
export function isSameAs({ determiner }: Pick<Chunk, 'determiner'>): boolean {
  return /^(?:dezelfde|hetzelfde|diezelfde|datzelfde)$/.test(determiner ?? '');
}

/** Whether a place that the text has named is of the kind that a phrase takes up: in dezelfde stad, in dezelfde provincie. */
export function isOfKind({ lexicon }: SentenceContext, { gazetteer = '' }: Entity, { head }: Chunk): boolean {
  const noun = head.lemma.toLowerCase();
  if (/^(?:stad|dorp|plaats|gemeente)$/.test(noun)) return gazetteer.startsWith('city:');
  const kind = { provincie: 'province', land: 'country' }[noun];
  return kind !== undefined && gazetteerOf(lexicon).dutch.get(gazetteer)?.kind === kind;
}
