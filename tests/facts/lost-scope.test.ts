import { expect, test } from 'vitest';
import { partialLines } from '../support/facts.ts';

/** What a fact leaves out and only the words around it say: of which of them, who doubts it, for what, when. */
test.each([
  'Drie monteurs werken volgens de bond bij de garage en de ander zit thuis.',
  'Bij de garage werken nog drie monteurs.',
  'De politie hield drie mannen aan, wat volgens hun advocaat onterecht is.',
  'De patiënten hadden minder pijnstillers en medicijnen nodig.',
  'In 2021 had de rechtbank de man nog tot negen maanden cel veroordeeld.',
  'Het bedrijf trekt daar 80 miljoen euro voor uit.',
  'Twee mensen raakten er gewond.',
])('omits what bears on it: %s', (text) => {
  expect(partialLines(text).length).toBeGreaterThan(0);
});

/** Near misses. */
test.each([
  'Bij het bedrijf werken 300 mensen.',
  'Bij het bedrijf werken nog 300 mensen.',
  'De politie hield drie mannen aan.',
  'In Assen konden drie verdachten worden aangehouden.',
  'In 2021 veroordeelde de rechtbank de man tot negen maanden cel.',
  'Bij de brand in Zwolle raakten er twee mensen gewond.',
  'In Utrecht raakten twaalf reizigers gewond, van wie er drie naar het ziekenhuis zijn gebracht.',
])('omits nothing: %s', (text) => {
  expect(partialLines(text)).toEqual([]);
});
