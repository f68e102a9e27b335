import type { Extraction } from '../model/extraction.ts';
import type { Quantity } from '../model/mention.ts';
import { plainField, type CorrectableField } from './plain-field.ts';

/** Hedges that stand in the place of a figure: once somebody counted, the figure itself is told. */
const VAGUE = new Set(['tens', 'hundreds', 'thousands', 'millions', 'several']);

/** A field of a quantity. A figure has one value, wherever it is told: every fact that it fills follows. */
export function figureField(extraction: Extraction, id: string, name: string): CorrectableField | undefined {
  const quantity = extraction.quantities.find((candidate) => candidate.id === id);
  if (!quantity) return undefined;
  const after = (field: CorrectableField, consequence: (value: unknown) => void): CorrectableField => ({
    ...field,
    set: (value) => {
      field.set(value);
      consequence(value);
      updateFacts(extraction, quantity);
    },
  });
  const field = plainField(quantity, name, name, [quantity]);
  switch (name) {
    case 'value':
      return {
        ...after(field, () => {
          if (VAGUE.has(quantity.approximation)) setApproximation(quantity, 'exact');
        }),
        refuse: (value) =>
          field.refuse(value) ??
          (quantity.upper !== undefined && (value as number) > quantity.upper
            ? `expected at most the upper end of the range, ${quantity.upper}: correct upper first`
            : undefined),
      };
    case 'upper':
      return {
        ...after(field, (value) => {
          if (value === null && quantity.approximation === 'range') setApproximation(quantity, 'exact');
          if (value !== null && quantity.approximation === 'exact') setApproximation(quantity, 'range');
        }),
        refuse: (value) =>
          field.refuse(value) ??
          (value !== null && (value as number) < quantity.value
            ? `expected at least the lower end of the range, ${quantity.value}`
            : undefined),
      };
    case 'approximation':
      return after(field, (value) => setApproximation(quantity, value as Quantity['approximation']));
    case 'unit.code': {
      // The unit as written (ton) is a multiple of the old one; without it the new one is written in full.
      if (quantity.unit.code === undefined) return undefined;
      return after(plainField(quantity.unit, 'code', name, [quantity]), () => delete quantity.unitText);
    }
    case 'unitText':
      return quantity.unit.code === undefined ? undefined : after(field, () => undefined);
    default:
      return undefined;
  }
}

/** The source's own hedge (zo’n, ruim) goes with the approximation that it expressed. */
function setApproximation(quantity: Quantity, approximation: Quantity['approximation']): void {
  quantity.approximation = approximation;
  delete quantity.approximationText;
}

function updateFacts({ facts }: Extraction, { id, value, upper, approximation }: Quantity): void {
  for (const fact of facts) {
    if (fact.quantity?.ref !== id) continue;
    fact.quantity = { ref: id, value, ...(upper !== undefined && { upper }), approximation };
    if (fact.state === 'extracted') fact.state = 'corrected';
  }
}
