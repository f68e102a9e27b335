import type { TranslationUnit } from '../model/unit.ts';
import { foldSpace } from '../text/unit-id.ts';
import type { MemoryEntry } from './memory.ts';
import { nearMatches, NearIndex, type NearMatch } from './near-matches.ts';
import type { KnownTranslations } from './units.ts';

/**
 * For each unit without a finished target, what a translator may start from: what the article itself had
 * before its Dutch was edited, then alike sentences of the memory.
 *
 * @returns by id of the unit, the likest first
 */
export function suggest(
  units: readonly TranslationUnit[],
  language: string,
  known: KnownTranslations,
  slug: string,
): Map<string, NearMatch[]> {
  const own = new NearIndex(ownEntries(language, known, slug));
  const memory = known.memory.get(language);
  const suggestions = new Map<string, NearMatch[]>();
  for (const unit of units) {
    const target = unit.targets[language];
    if (target?.state === 'final' || target?.state === 'signed-off') continue;
    const found = [...nearMatches(own, unit.source), ...(memory?.near(unit.source, slug) ?? [])]
      .filter(({ entry }) => entry.target !== target?.text)
      .sort((a, b) => b.quality - a.quality)
      .slice(0, 3);
    if (found.length) suggestions.set(unit.id, found);
  }
  return suggestions;
}

/**
 * Units that await a translator only because their Dutch was edited, with the text that was translated.
 * It must be gone from the article: a sentence that the plan leaves out this time is not stale.
 */
export function staleTargets(
  units: readonly TranslationUnit[],
  language: string,
  known: KnownTranslations,
  article: string,
): { unit: TranslationUnit; was: string }[] {
  const text = foldSpace(article);
  const own = new NearIndex(
    ownEntries(language, known, '').filter(
      ({ source }) => !text.includes(source) && !units.some((unit) => unit.source === source),
    ),
  );
  return units
    .filter((unit) => unit.targets[language]?.text === undefined)
    .flatMap((unit) =>
      nearMatches(own, unit.source)
        .slice(0, 1)
        .map(({ entry }) => ({ unit, was: entry.source })),
    );
}

function ownEntries(language: string, known: KnownTranslations, slug: string): MemoryEntry[] {
  return (known.own.get(language) ?? []).flatMap(({ kind, source, target }) =>
    target === undefined ? [] : [{ kind, source: foldSpace(source), target, from: slug }],
  );
}
