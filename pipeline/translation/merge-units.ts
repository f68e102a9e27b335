import type { TranslationUnit } from '../model/unit.ts';
import { foldSpace } from '../text/unit-id.ts';
import type { TranslatedUnit } from './read-xliff.ts';
import type { XliffFile } from './write-xliff.ts';

/**
 * What `translations.<lang>.xlf` holds after an import: the units of the article in their order, then what
 * was translated of a text that has gone, so that its memory stays.
 *
 * @param own what it held before
 * @param order the article's units
 */
export function mergeUnits(
  slug: string,
  language: string,
  own: readonly TranslatedUnit[],
  accepted: readonly TranslatedUnit[],
  order: readonly Pick<TranslationUnit, 'id'>[],
): XliffFile {
  const byId = new Map(
    [...own, ...accepted].filter(({ target }) => target !== undefined).map((unit) => [unit.id, unit]),
  );
  const ids = new Set([...order.map(({ id }) => id), ...byId.keys()]);
  const units = [...ids].flatMap((id): TranslationUnit[] => {
    const unit = byId.get(id);
    if (!unit) return [];
    const { kind, source, target, state, qualifier } = unit;
    const targets = { [language]: { text: target!, state, ...(qualifier && { qualifier }) } };
    return [{ id, kind, source: foldSpace(source), targets }];
  });
  return { original: `${slug}/article.md`, units };
}
