import { describe, expect, it } from 'vitest';
import { renamedForm } from '../../pipeline/corrections/rename.ts';
import { titleSays } from '../../pipeline/corrections/title-says.ts';

describe('a mention under a corrected name', () => {
  it.each([
    ['Andy Kraag', 'Andy Kraagh', 'Andy Kraag', 'Andy Kraagh'],
    ['Andy Kraag', 'Andy Kraagh', 'Kraag', 'Kraagh'],
    ['Andy Kraag', 'Andy Kraagh', 'Andy', 'Andy'],
    ['Jannine van den Berg', 'Janine van den Berg', 'Van den Berg', 'Van den Berg'],
    ['Jannine van den Berg', 'Janine van den Bergh', 'Van den Berg', 'Van den Bergh'],
    ['Jan de Vries', 'Jan de Vries-Smit', 'De Vries', 'De Vries-Smit'],
    ['Andy Kraag', 'Andy van der Kraag', 'Kraag', 'van der Kraag'],
    ['Ridouan T.', 'Redouan T.', 'T.', 'T.'],
    ['Zwolle', 'Kampen', 'Zwolle', 'Kampen'],
    // nothing says which part of the new name stands for this part of the old one
    ['Jan Piet Smit', 'Klaas Smit', 'Piet Smit', undefined],
    ['Annelies Veenstra', 'Liesbeth van Veen', 'Veenstra', undefined],
    // not a part of the name
    ['Nationale Politie', 'Landelijke Eenheid', 'NP', undefined],
  ])('%s → %s: %s is now %s', (old, now, mention, form) => {
    expect(renamedForm(old, now, mention)).toBe(form);
  });
});

describe('a title that says what was corrected', () => {
  const span = (text: string) => ({ start: 0, end: text.length, text });
  it.each([
    ['Politie vindt 300 fietsen', '300 fietsen'],
    ['Politie vindt driehonderd fietsen', '300 fietsen'],
    ['Politie vindt 300 gestolen fietsen', 'driehonderd fietsen'],
    ['Gemeente trekt 12,4 miljoen uit', '12,4 miljoen euro'],
    ['Fiets­vondst in Zwolle', 'Zwolle'],
    ['Politie houdt zeven mannen aan na overval', 'Na de overval heeft de politie zeven mannen aangehouden'],
  ])('%s | %s', (title, words) => expect(titleSays(title, span(words))).toBe(true));
  it.each([
    ['Politie vindt 300 fietsen', '30 fietsen'],
    ['Politie vindt 300 fietsen', 'een wethouder'],
    ['Gemeente trekt 12,4 miljoen uit', '12 miljoen euro'],
    ['Politie houdt zeven mannen aan na overval', 'De politie heeft het onderzoek gesloten'],
  ])('not: %s | %s', (title, words) => expect(titleSays(title, span(words))).toBe(false));
});
