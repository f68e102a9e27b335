import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analysis/analyse.ts';
import { datelineLength } from '../../pipeline/text/dateline.ts';
import { documentOf } from '../support/document.ts';

/** What stands before the sentence proper. */
function datelineOf(text: string): string {
  const document = documentOf(text);
  const { tokens } = analyse(document.text, document.blocks)[0]!;
  return tokens
    .slice(0, datelineLength(tokens))
    .map((token) => token.text)
    .join(' ');
}

describe('datelineLength', () => {
  it.each([
    ['DEN HAAG (ANP) - De Kamer stemt dinsdag.', 'DEN HAAG ( ANP ) -'],
    ['KABUL (ANP/AFP/RTR) - Bij een aanslag vielen doden.', 'KABUL ( ANP/AFP/RTR ) -'],
    ['UTRECHT - Het station is dicht.', 'UTRECHT -'],
    ['Brussel – De Commissie komt met een plan.', 'Brussel –'],
    ['Alphen aan den Rijn, 3 maart 2026 – Het bedrijf groeit.', 'Alphen aan den Rijn , 3 maart 2026 –'],
    // no dateline
    ['Ajax – Feyenoord is gestaakt na een incident.', ''],
    ['De minister – die gisteren terugkwam – zwijgt.', ''],
    ['Rutte – die al weg was – zwijgt.', ''],
    ['Het weer in 2026 – De zomer was warm.', ''],
  ])('%s', (text, dateline) => {
    expect(datelineOf(text)).toBe(dateline);
  });
});
