import type { Extraction } from '../model/extraction.ts';

/** Something that a correction may name. */
export interface CorrectionTarget {
  id: string;
  kind: 'fact' | 'figure' | 'date' | 'quote' | 'name' | 'statement';
  /** Its value as it now stands, short. */
  value: string;
  /** The words of the source that say it. */
  evidence: string;
}

/** Everything of an article that can be corrected, kind by kind, in the order of the source. */
export function targetsOf({ facts, quantities, dates, quotes, entities, statements }: Extraction): CorrectionTarget[] {
  return [
    ...facts.map((fact): CorrectionTarget => {
      const figure = fact.quantity ? figureText(fact.quantity) : '';
      const mood = [fact.polarity, fact.certainty, fact.phase, fact.modality ?? '', fact.state].filter(
        (word) => !USUAL.has(word),
      );
      const without = fact.omits ? `partial, without ${fact.omits.map(({ text }) => text).join(' … ')}` : '';
      const value = [fact.frame, figure, ...mood, without].filter(Boolean).join(', ');
      return { id: fact.id, kind: 'fact', value, evidence: fact.evidence.map((span) => span.text).join(' … ') };
    }),
    ...quantities.map((quantity): CorrectionTarget => {
      const unit = quantity.unit.code ?? quantity.unit.lemma ?? quantity.unit.kind;
      return { id: quantity.id, kind: 'figure', value: `${figureText(quantity)} ${unit}`, evidence: quantity.text };
    }),
    ...dates.map((date): CorrectionTarget => ({
      id: date.id,
      kind: 'date',
      value: date.value ?? 'unresolved',
      evidence: date.text,
    })),
    ...quotes
      .filter((quote) => quote.kind !== 'indirect')
      .map((quote): CorrectionTarget => ({
        id: quote.id,
        kind: 'quote',
        value: quote.speaker?.name ?? 'no speaker',
        evidence: quote.text,
      })),
    ...entities.map((entity): CorrectionTarget => {
      const value = [entity.type, entity.role?.text].filter(Boolean).join(', ');
      return { id: entity.id, kind: 'name', value, evidence: entity.name };
    }),
    ...statements.map((statement): CorrectionTarget => ({
      id: statement.id,
      kind: 'statement',
      value: statement.withheld ? 'withheld' : '',
      evidence: statement.text,
    })),
  ];
}

/** What a reader expects unless told otherwise. */
const USUAL = new Set(['affirmed', 'asserted', 'happened', 'extracted']);

function figureText({
  value,
  upper,
  approximation,
}: {
  value: number;
  upper?: number | undefined;
  approximation: string;
}): string {
  const range = upper === undefined ? String(value) : `${value}–${upper}`;
  return approximation === 'exact' || approximation === 'range' ? range : `${approximation} ${range}`;
}
