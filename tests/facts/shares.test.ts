import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What looks like a share of people, an age group or a whole, and is none: nothing of the kind may be told. */
const NEAR: [string, RegExp][] = [
  // how long, not how old
  ['De rechter veroordeelde de daders tot 25 jaar.', /age:/],
  ['Drie mannen kregen gevangenisstraffen van 2 tot 4 jaar cel.', /age:/],
  // what it costs, not whom
  ['De prijs ligt tussen de 15 en 25 euro.', /age/],
  // the one who did it is no kind of people
  ['Een van de mannen is de dader.', /kind-of-people/],
  ['De man is slachtoffer van fraude.', /kind-of-people/],
  // what the verb is about, not what the share is of
  ['Van de regering kreeg de stichting 18 procent.', /18 procent van de regering/],
  // votes for and against are one result, no two clauses
  ['De raad stemde met 21 stemmen voor en 12 tegen in met het plan.', /theme=12/],
  // without its noun a share is of nothing that can be named
  ['Van de floepers rookt 18 procent.', /smoking/],
];

test.each(NEAR)('%s', (sentence, wrong) => {
  expect(factLines(sentence).join('\n')).not.toMatch(wrong);
});
