import { describe, expect, it } from 'vitest';
import { withoutArticles } from '../../pipeline/realisation/en/headline-words.ts';
import { tell } from '../support/tell.ts';

describe('a Dutch sentence opens with where or on what occasion, not with er or a figure', () => {
  it.each([
    ['In een loods in Lisse is brand uitgebroken.', 'In een loods in Lisse is een brand ontstaan.'],
    ['Vijf inbrekers werden op heterdaad betrapt.', 'Er zijn vijf inbrekers op heterdaad betrapt.'],
    ['De accijns stijgt met 5,5 cent per liter.', 'De accijns stijgt met 5,5 cent per liter.'],
  ])('%s', (sentence, dutch) => {
    expect(tell(sentence)[0]![0]).toBe(dutch);
  });

  it('what is said of some of those is not said of a share of them', () => {
    // found are all of the infections, not two in three of them
    expect(tell('Bij twee op de drie besmettingen die nu worden vastgesteld gaat het om de nieuwe variant.')).toEqual(
      [],
    );
  });
});

describe('an English headline has no articles', () => {
  it.each([
    ['Two men injured in an accident on the A12 near Woerden', 'Two men injured in accident on A12 near Woerden'],
    ['Cyclist dies in a collision with a car', 'Cyclist dies in collision with car'],
    ['Profit rises to €4 million in the second quarter', 'Profit rises to €4 million in second quarter'],
    ['Club wins for the first time since 2019', 'Club wins for first time since 2019'],
    [
      'Price falls, according to the Public Prosecution Service',
      'Price falls, according to Public Prosecution Service',
    ],
    // amounts, measures and set phrases keep theirs
    ['A third of the trains run late', 'A third of trains run late'],
    ['Sales down 4% on a year earlier', 'Sales down 4% on a year earlier'],
    ['Number of wolves the same as in 2024', 'Number of wolves the same as in 2024'],
    // a plural country, and the words of others
    ['Four suspects held in the Netherlands', 'Four suspects held in the Netherlands'],
    ['Minister calls plan “a step in the right direction”', 'Minister calls plan “a step in the right direction”'],
  ])('%s', (sentence, headline) => {
    expect(withoutArticles(sentence)).toBe(headline);
  });
});
