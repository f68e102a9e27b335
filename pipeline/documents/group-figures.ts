import type { Figure } from '../model/briefing.ts';

/** Rows of the key figures that stand under one heading. */
export interface FigureGroup {
  heading: string | undefined;
  rows: Figure[];
}

/**
 * Key figures by their group (a country, a party), in order of first appearance; those of none come first,
 * where no heading stands above them.
 */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const figure of figures) {
    const key = figure.group ?? '';
    if (!groups.has(key)) groups.set(key, { heading: figure.group, rows: [] });
    groups.get(key)!.rows.push(figure);
  }
  const ungrouped = groups.get('');
  return [...(ungrouped ? [ungrouped] : []), ...[...groups.values()].filter((group) => group !== ungrouped)];
}
