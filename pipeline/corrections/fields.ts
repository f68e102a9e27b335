import type { Extraction } from '../model/extraction.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/** One field that an editor may correct: how to read it, how to set it, and which words of the source say it. */
export interface CorrectableField {
  get: () => unknown;
  set: (value: unknown) => void;
  /** The words that held the old value: text that overlaps them is affected. */
  spans: readonly Span[];
}

/** Values of the figure of a fact or quantity. */
const FIGURE = ['value', 'upper', 'approximation'];

/**
 * The field of `target` that `name` names, in an extraction that may be changed. `value`, `upper` and
 * `approximation` of a fact are those of its main figure, and the quantity behind it follows.
 *
 * @returns undefined where the target is not there or has no such field
 */
export function findField(
  document: SourceDocument,
  extraction: Extraction,
  target: string,
  name: string,
): CorrectableField | undefined {
  const { facts, quantities, dates, quotes, entities, statements } = extraction;
  if (target === 'title' && name === 'text') {
    const { frontMatter } = document;
    return { get: () => frontMatter.title, set: (value) => (frontMatter.title = value as string), spans: [] };
  }
  const fact = facts.find((candidate) => candidate.id === target);
  if (fact && FIGURE.includes(name)) {
    const quantity = fact.quantity && quantities.find((candidate) => candidate.id === fact.quantity!.ref);
    return quantity && figureField(extraction, quantity.id, name);
  }
  if (fact)
    return name === 'state' || name === 'polarity' || name === 'certainty' || name === 'phase'
      ? fieldOf(fact, name, fact.evidence)
      : undefined;
  const quantity = quantities.find((candidate) => candidate.id === target);
  if (quantity && FIGURE.includes(name)) return figureField(extraction, target, name);
  if (quantity) return nested(quantity, name, ['unit.kind', 'unit.code', 'unit.lemma', 'unitText', 'of'], [quantity]);
  const date = dates.find((candidate) => candidate.id === target);
  if (date) return nested(date, name, ['value', 'kind', 'relation'], [date]);
  const entity = entities.find((candidate) => candidate.id === target);
  if (entity && name === 'role') return entity.role && fieldOf(entity.role, 'text', [entity.role]);
  if (entity && /^names\.[a-z]{2}$/.test(name)) return fieldOf(entity.names, name.slice(6), []);
  if (entity) return nested(entity, name, ['name', 'type', 'gender', 'alleged'], entity.mentions);
  const quote = quotes.find((candidate) => candidate.id === target);
  if (quote && name === 'speaker') return speakerField(extraction, quote);
  if (quote) return nested(quote, name, ['text', 'speaker.name', 'speaker.role'], [quote]);
  const statement = statements.find((candidate) => candidate.id === target);
  if (statement && name === 'text') return fieldOf(statement, 'text', []);
  return undefined;
}

/** A figure has one value, wherever it is told: the quantity and every fact that it fills follow together. */
function figureField(extraction: Extraction, id: string, name: string): CorrectableField {
  const quantity = extraction.quantities.find((candidate) => candidate.id === id)!;
  const holder = quantity as unknown as Record<string, unknown>;
  return {
    get: () => holder[name],
    set: (value) => {
      holder[name] = value;
      for (const fact of extraction.facts) {
        if (fact.quantity?.ref !== id) continue;
        (fact.quantity as Record<string, unknown>)[name] = value;
        if (fact.state === 'extracted') fact.state = 'corrected';
      }
    },
    spans: [quantity],
  };
}

/** A speaker is named; where the text has an entity of that name, it is the speaker. */
function speakerField(extraction: Extraction, quote: Extraction['quotes'][number]): CorrectableField {
  return {
    get: () => quote.speaker?.name ?? null,
    set: (value) => {
      const entity = extraction.entities.find((candidate) => candidate.id === value || candidate.name === value);
      const role = entity?.role?.text;
      quote.speaker =
        value === null
          ? null
          : {
              name: entity?.name ?? (value as string),
              ...(entity && { entity: entity.id }),
              ...(role !== undefined && { role }),
            };
    },
    spans: [],
  };
}

function nested(
  record: object,
  name: string,
  allowed: readonly string[],
  spans: readonly Span[],
): CorrectableField | undefined {
  if (!allowed.includes(name)) return undefined;
  const path = name.split('.');
  const last = path.pop()!;
  const holder = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], record);
  return holder === null || holder === undefined ? undefined : fieldOf(holder as object, last, spans);
}

function fieldOf(holder: object, key: string, spans: readonly Span[]): CorrectableField {
  const record = holder as Record<string, unknown>;
  return {
    get: () => record[key],
    set: (value) => {
      record[key] = value;
    },
    spans,
  };
}
