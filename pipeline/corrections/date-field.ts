import type { Extraction } from '../model/extraction.ts';
import type { DateMention } from '../model/mention.ts';
import { plainField, type CorrectableField } from './plain-field.ts';

/** A field of a date. One whose value was corrected is told by its value, no longer by the words of the source (vorig jaar). */
export function dateField(extraction: Extraction, id: string, name: string): CorrectableField | undefined {
  const date = extraction.dates.find((candidate) => candidate.id === id);
  if (!date || (name !== 'value' && name !== 'relation')) return undefined;
  const field = plainField(date, name, `date.${name}`, [date]);
  if (name === 'relation') return field;
  return {
    ...field,
    set: (value) => {
      field.set(value);
      date.kind = kindOf(value as string);
      date.known = partsOf(value as string);
      date.implied = [];
      date.corrected = true;
    },
  };
}

function kindOf(value: string): DateMention['kind'] {
  if (value.startsWith('P')) return 'duration';
  return value.includes('/') ? 'period' : 'date';
}

/** What a value says: an editor who gives it knows all of it. */
function partsOf(value: string): DateMention['known'] {
  if (value.startsWith('P')) return [];
  const point = value.replace(/^\.\.\//, '');
  const month = point.slice(5, 7);
  if (point.length < 5 || point[4] === '/') return ['year'];
  if (month.startsWith('Q')) return ['year', 'quarter'];
  if (month.startsWith('W')) return ['year', 'week'];
  return /^\d{4}-\d{2}-\d{2}/.test(point) ? ['year', 'month', 'day'] : ['year', 'month'];
}
