import { describe, expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

describe('what somebody has, lacks or is there for is said of him', () => {
  test.each([
    [
      'De gemeente bouwt 120 woningen voor studenten.',
      'construction agent=gemeente theme=120 woningen voor studenten ongoing',
    ],
    [
      'Vorige week werden 1.130 mensen met griep opgenomen in het ziekenhuis.',
      'hospital-admission patient=1.130 mensen met griep 2026-W46',
    ],
    ['Dertig leerlingen zonder diploma kregen een baan.', 'receipt agent=Dertig leerlingen zonder diploma theme=baan'],
    ['De politie vond acht koffers met cocaïne.', 'discovery agent=politie theme=acht koffers met daarin cocaïne'],
    [
      'De politie heeft vier mannen woonachtig in Almelo aangehouden.',
      'arrest agent=politie patient=vier mannen woonachtig in Almelo',
    ],
  ])('%s', (sentence, fact) => {
    expect(factLines(sentence)).toEqual([fact]);
    expect(partialLines(sentence)).toEqual([]);
  });
});

describe('what the event is done with or where it is stays untold', () => {
  test.each([
    ['De man opende 30 flessen met een mes.', ['opening agent=man theme=30 flessen without mes']],
    [
      'De demonstranten blokkeerden drie bussen voor het stadhuis.',
      ['blocking agent=betogers theme=drie bussen without stadhuis'],
    ],
  ])('%s', (sentence, partial) => {
    expect(partialLines(sentence)).toEqual(partial);
  });

  // the verb says where from, as it did
  test('De drugs waren afkomstig uit Colombia.', () => {
    expect(factLines('De drugs waren afkomstig uit Colombia.')).toEqual(['origin origin=Colombia theme=drugs']);
  });
});
