import { expect, test } from 'vitest';
import { partialLines } from '../support/facts.ts';
import { told } from '../support/told.ts';

/** Verbs side by side, clauses on a source, lengths before an infinitive, moves back. A text → what English says of it, fact by fact, and the facts that stay partial. */
const TEXTS: [string, string[], string[]][] = [
  [
    'De gemeente verwacht dat er 500 bezoekers komen en overnachten in Zwolle.',
    [
      'The municipality expects 500 visitors to come.',
      'The municipality expects the visitors to spend the night in Zwolle.',
    ],
    [],
  ],
  // as many of them arrive as depart: the figure is of both together
  [
    'De luchthaven verwacht dat er 1,2 miljoen reizigers vertrekken en aankomen.',
    [],
    [
      'departure agent=1,2 miljoen reizigers volgens luchthaven possible ongoing without aankomen',
      'arrival agent=reizigers volgens luchthaven possible ongoing without vertrekken',
    ],
  ],
  [
    'De politie meldt dat agenten 300 auto’s controleerden en doorzochten.',
    [],
    ['inspection agent=agenten theme=300 auto’s volgens politie without doorzochten'],
  ],
  // the second verb is written as one word with its particle, or has the number of the first
  [
    'De club bevestigt dat twee spelers vertrekken en verhuizen naar Italië.',
    ['The club confirmed that two players are departing.', 'The club confirmed that the players are moving to Italy.'],
    [],
  ],
  // what a clause says of the source is not by its word
  [
    'Volgens het ministerie, dat 20 miljoen euro uittrok, komen er 500 woningen bij.',
    ['According to the ministry, 500 homes will be added.', 'The ministry set aside €20 million.'],
    [],
  ],
  [
    'De prijzen stijgen dit jaar met 4 procent, aldus de bank, die vorig jaar 300 filialen sloot.',
    ['According to the bank, prices are rising by 4% this year.', 'The bank closed 300 branches last year.'],
    [],
  ],
  // of what the source tells of, a clause is by its word
  [
    'Volgens de politie zijn er drie mannen aangehouden, die 40 auto’s stalen.',
    ['According to police, three men were arrested.', 'According to police, the three men stole 40 cars.'],
    [],
  ],
  // for how long, before an infinitive
  [
    'Burgemeester Jansen heeft besloten het café voor drie maanden te sluiten.',
    ['Mayor Jansen will close the café for three months.'],
    [],
  ],
  [
    'De school overweegt de lessen twee weken te schrappen.',
    ['The school is considering cancelling the lessons for two weeks.'],
    [],
  ],
  // behind a move the other way weer is back, else once more
  [
    'Het aantal inbraken steeg van 300 in 2015 tot 500 in 2019. In 2020 is het aantal weer gedaald.',
    ['The number of burglaries rose from 300 in 2015 to 500 in 2019.', '…'],
    [],
  ],
  [
    'De prijzen daalden in 2019. In 2020 stegen de prijzen weer.',
    ['Prices fell in 2019.', 'Prices then rose in 2020.'],
    [],
  ],
  [
    'De omzet daalde in 2018 met 3 procent. In 2019 daalde de omzet opnieuw.',
    ['Turnover fell by 3% in 2018.', 'Turnover fell again in 2019.'],
    [],
  ],
  [
    'De rente steeg in maart. De huizenprijzen daalden in april weer met 2 procent.',
    ['The interest rate rose in March.', 'House prices fell by 2% again in April.'],
    [],
  ],
];

test.each(TEXTS)('%s', (text, said, partial) => {
  expect(told(text, 'en')).toEqual(said);
  expect(partialLines(text)).toEqual(partial);
});
