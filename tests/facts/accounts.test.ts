import { describe, expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** What firms, funds and houses report: figures beside others, targets and limits. */
describe('near misses', () => {
  test.each([
    // of whom or what, or of what place
    'De brand bleef beperkt tot de keuken.',
    'De partij mikt op jongeren.',
    'Feyenoord ligt twee punten achter op Ajax.',
    'De politie sloot de weg af met 40 bezoekers.',
    'De buren hebben veel voor elkaar over.',
    'Reizigers waarderen de nieuwe trein.',
    // where or of whom it was so
    'De daling was het sterkst.',
    // which day of which month
    'Het museum is gesloten tot het begin van de maand december.',
  ])('no fact in: %s', (sentence) => {
    expect(factLines(sentence)).toEqual([]);
  });

  test.each([
    // a figure beside one of another kind, and one that counts others
    ['De omzet groeide met 5 procent tot 30 miljoen euro, tegen 3 procent een jaar eerder.', 'tegen 3 procent'],
    ['De politie pakte 12 mensen op, waar dat in 2024 nog 30 agenten waren.', '30 agenten'],
    // the sum of several, who did not meet
    ['De dertien ziekenhuizen in de regio kwamen samen uit op een tekort van 14 miljoen euro.', 'ziekenhuizen'],
    // of which year
    ['Aan het eind van het jaar telde de stad 300 winkels.', 'eind'],
  ])('%s leaves out %s', (sentence, omitted) => {
    expect(factLines(sentence)).toEqual([]);
    expect(partialLines(sentence).join()).toContain(omitted);
  });
});
