import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

/** What opens a report on one company and one quarter. */
const HEAD = 'Telecombedrijf KPN heeft in het derde kwartaal goed gewauweld.';

/** What is told of a sentence behind another, in English. */
const toldBehind = (head: string, dutch: string): string[] =>
  told(`${head} ${dutch}`, 'en').filter((said) => said !== '…');

describe('the figures of a report on one body and one period are that body’s, of that period', () => {
  it.each([
    [
      'Het bedrijfsresultaat nam met 2,4 procent af tot 546 miljoen euro.',
      'The operating result of the telecoms company KPN fell by 2.4% to €546 million in the third quarter of 2026.',
    ],
    [
      'De omzet kwam uit op 1,4 miljard euro.',
      'The telecoms company KPN generated revenue of €1.4 billion in the third quarter of 2026.',
    ],
    [
      'De nettowinst daalde met 5 procent.',
      'The net profit of the telecoms company KPN fell by 5% in the third quarter of 2026.',
    ],
    [
      'De nettowinst bedroeg 90 miljoen euro.',
      'The net profit of the telecoms company KPN stood at €90 million in the third quarter of 2026.',
    ],
  ])('%s', (dutch, said) => {
    expect(toldBehind(HEAD, dutch)).toEqual([said]);
  });

  it.each([
    ['Telecombedrijf KPN en concurrent Odido hebben in het derde kwartaal goed gewauweld.', 'two bodies'],
    ['Telecombedrijf KPN heeft in het derde kwartaal en in het tweede kwartaal goed gewauweld.', 'two periods'],
    ['Telecombedrijf KPN heeft vergeleken met het derde kwartaal goed gewauweld.', 'a period to compare with'],
    ['Het telecombedrijf heeft in het derde kwartaal goed gewauweld.', 'no name'],
    ['Het CBS meldt dat winkels in het derde kwartaal goed hebben gewauweld.', 'a body that reports on others'],
  ])('%s (%s)', (head) => {
    expect(toldBehind(head, 'De nettowinst daalde met 5 procent.')).not.toContainEqual(
      expect.stringContaining('’s net'),
    );
  });

  it('leaves a figure that says whose it is', () => {
    expect(toldBehind(HEAD, 'De omzet van de winkels daalde met 5 procent.').join(' ')).not.toContain('KPN');
  });
});
