import type { RealisedDocument, RealisedSentence } from '../../model/briefing.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Voice } from '../voice.ts';

/** A figure of the source by its place. */
type Placed = Pick<Span, 'start' | 'end'> & { id: string };

/**
 * How many figures of the source stand nowhere in a press brief: neither marked in a sentence or a row, nor inside a
 * source sentence or a quotation that the brief prints. A sum that is told in other words is not left out.
 */
export function leftOutFigures(
  voice: Voice,
  extraction: Extraction,
  { lead, background, figures, quotes, contradictions }: RealisedDocument['pressBrief'],
): number {
  const sentences = [...lead, ...background.flat(), ...contradictions];
  const marked = [...sentences, ...figures].flatMap(({ marks = [] }) => marks.map(({ id }) => id));
  const printed = new Set(marked.map((id) => voice.facts.get(id)?.quantity?.ref ?? id));
  for (const { kind, members } of extraction.relations)
    if (kind === 'restates' && members.some((id) => printed.has(id))) for (const id of members) printed.add(id);
  const quoted = new Set([...quotes.map(({ id }) => id), ...sentences.flatMap((sentence) => sentence.quotes)]);
  const spans = [
    ...sentences.flatMap((sentence) => sourceOf(voice, sentence)),
    ...extraction.quotes.filter(({ id }) => quoted.has(id)),
  ];
  const isPrinted = (figure: Placed): boolean =>
    printed.has(figure.id) || spans.some(({ start, end }) => start <= figure.start && figure.end <= end);
  return extraction.quantities.filter((figure) => !isPrinted(figure)).length;
}

/** The sentences of the source that a sentence prints as they stand, or translated: those have no marks of their own. */
function sourceOf(voice: Voice, { marks, facts, statements = [] }: RealisedSentence): Pick<Span, 'start' | 'end'>[] {
  const told = statements.flatMap((id) => voice.statements.get(id) ?? []);
  return marks ? told : [...told, ...facts.flatMap((id) => voice.facts.get(id)?.evidence ?? [])];
}
