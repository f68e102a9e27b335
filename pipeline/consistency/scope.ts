import type { Extraction } from '../model/extraction.ts';
import type { Circumstance, Fact, Filler } from '../model/fact.ts';
import type { Quantity } from '../model/mention.ts';

/** The quantity that carries a fact's figure. */
export function figureOf(extraction: Extraction, fact: Fact): Quantity | undefined {
  return fact.quantity && extraction.quantities.find((quantity) => quantity.id === fact.quantity!.ref);
}

/** What a fact is about, without its figure: two facts with one scope speak of one thing. */
export function scopeOf(extraction: Extraction, fact: Fact): string {
  const roles = Object.entries(fact.roles)
    .map(([role, filler]): [string, string] => [role, wordsOf(extraction, fact, filler)])
    .sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([
    fact.frame,
    roles,
    fact.polarity,
    fact.phase,
    fact.modality,
    fact.place && wordsOf(extraction, fact, fact.place),
    ...(fact.circumstances ?? []).flatMap((said) => circumstanceOf(extraction, fact, said)),
  ]);
}

/** How often, how long, on what occasion: an average is not a total, a year’s figure not a day’s. */
function circumstanceOf(extraction: Extraction, fact: Fact, said: Circumstance): string[] {
  if (said.kind === 'adjunct') return [`${said.id} ${wordsOf(extraction, fact, said.filler)}`];
  if (said.kind === 'clock') return [`${said.relation} ${said.time} ${said.end?.time ?? ''}`];
  return said.limits ? [said.id] : [];
}

function wordsOf(extraction: Extraction, fact: Fact, filler: Filler): string {
  switch (filler.kind) {
    case 'quantity': {
      const quantity = extraction.quantities.find((item) => item.id === filler.id);
      if (!quantity) return filler.id;
      const thing = [
        quantity.unit.kind,
        quantity.unit.code,
        filler.concept ?? quantity.unit.lemma ?? quantity.of,
        ...(quantity.modifiers ?? []),
        // 4 million more is another figure than 4 million
        ...(filler.difference ? [JSON.stringify(filler.difference)] : []),
      ];
      const value = filler.id === fact.quantity?.ref ? [] : [quantity.value, quantity.approximation];
      return [...thing, ...value, ...withComplements(extraction, fact, filler.complements)].join(' ');
    }
    case 'concept':
      return [
        filler.id,
        filler.number,
        ...(filler.modifiers ?? []),
        ...withComplements(extraction, fact, filler.complements),
      ].join(' ');
    case 'list':
      return filler.items.map((item) => wordsOf(extraction, fact, item)).join(' + ');
    case 'text':
      return filler.spans.map((span) => span.text.toLowerCase()).join(' ');
    default:
      return filler.id;
  }
}

function withComplements(
  extraction: Extraction,
  fact: Fact,
  complements: readonly { preposition: string; filler: Filler }[] = [],
): string[] {
  return complements.map(({ preposition, filler }) => `${preposition} ${wordsOf(extraction, fact, filler)}`);
}

/** Two placings in time that can be one: the same date, or neither has any. */
export function sameTime(extraction: Extraction, a: Fact, b: Fact): boolean {
  const value = (fact: Fact): string => {
    const date = fact.time && extraction.dates.find((item) => item.id === fact.time!.id);
    return date ? `${date.relation} ${date.value ?? date.text.toLowerCase()}` : '';
  };
  return value(a) === value(b);
}
