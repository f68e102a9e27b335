import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

const english = (dutch: string): string[] => told(dutch, 'en').filter((said) => said !== '…');

describe('words that read as another event than they tell', () => {
  it.each([
    ['Het terrein is geschikt voor woningen.', 'fit, not settled'],
    ['In de haven vallen de meeste doden.', 'more than elsewhere'],
    ['In Groningen gaan de meeste bedrijven failliet.', 'more than elsewhere'],
    ['De politie kwam er niet uit.', 'no party to a deal'],
    ['Er werd twee keer goud gewonnen.', 'medals, not what is dug up'],
  ])('%s (%s)', (dutch) => {
    expect(english(dutch)).toEqual([]);
  });

  it.each([
    ['Het aantal doden daalde van 64 naar 58.', 'The number of fatalities fell from 64 to 58.'],
    [
      'De vakbonden en de werkgevers kwamen er maandag samen uit.',
      'The trade unions and the employers reached an agreement together on Monday 16 November.',
    ],
    ['De vakbonden zijn er met de directie uitgekomen.', 'The trade unions reached an agreement with the management.'],
    ['De bedrijven kwamen dinsdag samen in Utrecht.', 'The companies met in Utrecht on Tuesday 17 November.'],
    ['De bank heeft geschikt voor 3 miljoen euro.', 'The bank settled for €3 million.'],
  ])('%s', (dutch, said) => {
    expect(english(dutch)).toEqual([said]);
  });

  it.each([
    ['In 2019 bouwde de gemeente twee scholen. De gemeente bouwde dat jaar 300 woningen.', /300 homes/],
    [
      'In 2019 brak brand uit. In Utrecht kwamen dat jaar 300 mensen om het leven.',
      /^Three hundred people died in Utrecht in 2019\.$/,
    ],
  ])('%s: in that year', (dutch, said) => {
    expect(english(dutch)).toContainEqual(expect.stringMatching(said));
  });

  it.each(['De gemeente bouwde dat jaar 300 woningen.', 'Zij zei dat jaar in jaar uit mensen sterven.'])(
    '%s: which year is not said, or it is said by somebody',
    (dutch) => {
      expect(english(dutch)).toEqual([]);
    },
  );
});
