import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** What an expression says as a whole, not what its verb says elsewhere. */
test.each([
  // niet is a word of the expression
  ['Het feest gaat niet door.', ['cancellation theme=feest ongoing']],
  ['Het feest kon niet doorgaan.', ['cancellation theme=feest']],
  ['De wedstrijd gaat zondag niet door.', ['cancellation theme=wedstrijd 2026-11-22 planned']],
  ['De wedstrijd mag niet doorgaan.', ['event-going-ahead theme=wedstrijd negated ongoing permission']],
  // what was suffered rises in nobody
  [
    'Vijf scholen liepen 54.000 euro brandschade op.',
    ['suffering-damage agent=Vijf scholen value=54.000 euro brandschade'],
  ],
  ['De rente liep 2 procent op.', ['growth difference=2 procent theme=rente']],
  // asked for, which is no price
  ['Twee bedrijven vroegen een half miljoen euro subsidie voor het theater.', []],
  ['Het museum vraagt 15 euro voor een kaartje.', ['charging agent=museum goal=kaartje value=15 euro ongoing']],
  // it ended so for her, and nothing was closed
  ['Marijke Groenewoud sloot het WK af met goud op de massastart.', []],
  ['De gemeente heeft de weg afgesloten.', ['closure agent=gemeente theme=weg']],
  // the comma opens an incise
  ['Alle projecten, stelt de commissie voor, hebben een looptijd van drie jaar.', []],
  ['De brandweerman die werd vermist, is gevonden.', ['discovery theme=brandweerman']],
] as const)('%s', (sentence, lines) => {
  expect(factLines(sentence)).toEqual(lines);
});
