import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** How so many are, in a degree, a manner or a sense that the adjective by itself does not have: no fact. */
test.each([
  'Twintig huizen zijn half leeg.',
  'Twintig huizen zijn bijna klaar.',
  'Elf gebouwen zijn te onveilig om te betreden.',
  'Vijftig huizen zijn even onveilig als vorig jaar.',
  'Twintig huizen zijn onveilig verklaard.',
  'Twintig huizen lijken onveilig.',
  'Als twintig huizen onveilig zijn, grijpt de gemeente in.',
  'Geen van de tien huizen is leeg.',
  // a degree of the word behind it
  'Vijf mensen zijn levensgevaarlijk gewond.',
  // no word of the predicate
  'Er zijn een stuk of twintig auto’s.',
  // of what it is so
  'Vier mensen zijn bekend met de ziekte.',
  'Tien producten zijn rijk aan vezels.',
  // what is counted is not what is finished
  'De bouw van 300 woningen is gereed.',
  // without a figure, one thing stands for many others
  'De brug is onveilig.',
])('%s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});
