import type { Extraction } from '../model/extraction.ts';
import type { UnitPart } from '../model/unit.ts';

/**
 * The numbers, dates and names inside a piece of the document, by their place in the unit's text (white
 * space folded). Where one lies in another the outer one counts.
 *
 * @param text the document's plain text, in which `start` and `end` count
 */
export function unitParts(extraction: Extraction, text: string, start: number, end: number): UnitPart[] {
  const within = (span: { start: number; end: number }): boolean => start <= span.start && span.end <= end;
  const named = extraction.entities.flatMap(({ id, mentions }) =>
    mentions.filter(within).map((span) => ({ start: span.start, end: span.end, kind: 'name' as const, id })),
  );
  const numbers = [...extraction.quantities, ...extraction.numerals].filter(within);
  const found = [
    ...numbers.map((span) => ({ start: span.start, end: span.end, kind: 'number' as const, id: span.id })),
    ...extraction.dates
      .filter(within)
      .map((span) => ({ start: span.start, end: span.end, kind: 'date' as const, id: span.id })),
    ...named,
  ].sort((a, b) => a.start - b.start || b.end - a.end);

  const source = text.slice(start, end);
  const parts: UnitPart[] = [];
  let reached = 0;
  for (const part of found) {
    const from = foldedOffset(source, part.start - start);
    const to = foldedOffset(source, part.end - start);
    if (from < reached || to <= from) continue;
    parts.push({ ...part, start: from, end: to });
    reached = to;
  }
  return parts;
}

/** Where an offset of a text lands once its white space is folded and its ends are trimmed. */
function foldedOffset(text: string, offset: number): number {
  return text
    .slice(0, offset)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ /, '').length;
}
