import type { Span } from '../model/span.ts';
import { wrongValue } from './values.ts';

/** One field that an editor may correct: how to read it, how to set it, and which words of the source say it. */
export interface CorrectableField {
  get: () => unknown;
  set: (value: unknown) => void;
  /** What was expected, where it cannot be set to a value. */
  refuse: (value: unknown) => string | undefined;
  /** The words that held the old value: text that overlaps them is affected. */
  spans: readonly Span[];
}

/** A field of a record. `null` takes it away. */
export function plainField(holder: object, key: string, kind: string, spans: readonly Span[]): CorrectableField {
  const record = holder as Record<string, unknown>;
  return {
    get: () => record[key],
    set: (value) => {
      if (value === null) delete record[key];
      else record[key] = value;
    },
    refuse: (value) => wrongValue(kind, value),
    spans,
  };
}
