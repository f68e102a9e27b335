import type { Draft } from '../draft.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { flatten } from '../draft.ts';
import { lower } from '../words.ts';

/**
 * In Nederland steeg de huur met 4 procent, de koopprijs met 6 procent: where and under what a clause without its own verb
 * holds stands in the one whose verb it takes, unless it says where itself (ANS 27.3).
 *
 * @param before drafts of the sentence so far
 */
export function shareGapped({ clause, chunks }: ReadClause, draft: Draft, before: readonly Draft[]): void {
  if (!clause.gapped || !draft.clausal) return;
  const base = before.find((other) => other.clause === clause.gapped && other.clausal && other.frame === draft.frame);
  if (!base) return;
  // in het onderwijs verdwijnen 400 banen, in de zorg 200: also where its phrase is told as an adverb
  const words = clause.tokens.filter((token) => token.upos === 'ADP' && !clause.gapped!.tokens.includes(token));
  const own = new Set([...flatten(chunks).flatMap(({ preposition }) => preposition ?? []), ...words.map(lower)]);
  const { place, placeFiller } = base;
  if (place && placeFiller && !draft.place && !draft.placeFiller && !own.has(place.preposition ?? 'in'))
    Object.assign(draft, { place, placeFiller });
  const shared = (base.circumstances ?? []).filter(
    ({ said, chunk }) =>
      said.kind === 'adjunct' &&
      chunk?.preposition !== undefined &&
      !own.has(chunk.preposition) &&
      !(draft.circumstances ?? []).some((other) => other.said.kind === 'adjunct' && other.said.id === said.id),
  );
  if (shared.length > 0) draft.circumstances = [...(draft.circumstances ?? []), ...shared];
}
