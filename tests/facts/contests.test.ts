import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What is won, in what sport and by what score; and what only looks like it. */
test.each<[string, string[]]>([
  ['Ajax won van PSV met 2-0.', ['match-result loser=PSV score=2-0 winner=Ajax']],
  // scores that stand apart: which one is the result is open
  ['Ajax won van PSV met 3-2, na 0-2 bij rust.', []],
  // a list goes on, where no verb does
  ['De titel ging naar PSV en de fans naar huis.', []],
  // no medals of which the last alone has the noun
  ['Het schip met zes gouden en drie zilveren ringen zonk.', []],
  // of its kind the most visited, and no more than one of a kind
  ['Het museum is een gebouw met 300 bezoekers.', []],
  // a title that goes on
  ['De best bezochte film was Verliefd op Bali met 542.036 bezoekers.', []],
  // where a change begins, and no age
  [
    'De gemeente verhoogt de prijs voor kinderen van 5 naar 10 euro.',
    ['raising agent=gemeente final=10 euro initial=5 theme=prijs voor kinderen ongoing'],
  ],
])('%s', (sentence, facts) => {
  expect(factLines(sentence)).toEqual(facts);
});
