import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { SourceDocument } from '../model/source.ts';
import { dateField } from './date-field.ts';
import { figureField } from './figure-field.ts';
import { entityField } from './entity-field.ts';
import { quoteField } from './quote-field.ts';
import { plainField, type CorrectableField } from './plain-field.ts';

/** Values of the figure of a fact or quantity. */
const FIGURE = ['value', 'upper', 'approximation'];
const MOODS = ['state', 'polarity', 'certainty', 'phase', 'modality'];

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
  if (target === 'title' && name === 'text') return plainField(document.frontMatter, 'title', 'text', []);
  const fact = extraction.facts.find((candidate) => candidate.id === target);
  if (fact && FIGURE.includes(name)) return fact.quantity && figureField(extraction, fact.quantity.ref, name);
  if (fact) return MOODS.includes(name) ? moodField(fact, name) : undefined;
  const statement = extraction.statements.find((candidate) => candidate.id === target);
  if (statement) return name === 'text' ? plainField(statement, 'text', 'text', []) : undefined;
  return (
    figureField(extraction, target, name) ??
    dateField(extraction, target, name) ??
    entityField(extraction, target, name) ??
    quoteField(extraction, target, name)
  );
}

/** Whether a fact is so, and how it is held. One that was corrected says so. */
function moodField(fact: Fact, name: string): CorrectableField {
  const field = plainField(fact, name, name, fact.evidence);
  if (name === 'state') return field;
  return {
    ...field,
    set: (value) => {
      field.set(value);
      if (fact.state === 'extracted') fact.state = 'corrected';
    },
  };
}
