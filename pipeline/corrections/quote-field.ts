import type { Extraction } from '../model/extraction.ts';
import type { Quote } from '../model/quote.ts';
import { plainField, type CorrectableField } from './plain-field.ts';

/** A field of a quotation: its words, who said them, in which office. */
export function quoteField(extraction: Extraction, id: string, name: string): CorrectableField | undefined {
  const quote = extraction.quotes.find((candidate) => candidate.id === id);
  if (!quote) return undefined;
  if (name === 'text') return plainField(quote, 'text', 'text', [quote]);
  if (name === 'speaker') return speakerField(extraction, quote);
  return name === 'speaker.role' && quote.speaker ? plainField(quote.speaker, 'role', 'speaker.role', []) : undefined;
}

/** A speaker is named; where the text has an entity of that name, it is the speaker. */
function speakerField(extraction: Extraction, quote: Quote): CorrectableField {
  return {
    ...plainField(quote, 'speaker', 'speaker', []),
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
  };
}
