import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Figures behind a preposition, of which a reading too near at hand would say something else. */
test.each<[string, string[]]>([
  // the office has them, and nobody says how many the firm employs
  [
    'Het bedrijf heeft een kantoor met 40 medewerkers in Londen.',
    ['possession agent=bedrijf theme=kantoor met 40 medewerkers @Londen ongoing'],
  ],
  // where those stand that are announced or tried, and not where somebody did so
  ['De minister kondigde een fabriek in Tiel aan.', ['announcement agent=minister topic=fabriek in Tiel']],
  [
    'De rechtbank veroordeelde drie mannen op het eiland tot acht jaar cel.',
    ['sentence agent=rechtbank patient=drie mannen op eiland value=acht jaar cel'],
  ],
  // among the 40, and not fewer than 40
  ['Onder de 300 aanwezigen waren twaalf burgemeesters.', ['crowd theme=twaalf burgemeesters']],
  // what they are four of is no figure that anything fell from
  ['In vier van de twaalf provincies daalde het aantal inwoners.', ['decline theme=aantal van inwoners @vier']],
  // whom the bus carries, whom the stadium is for
  ['De politie controleerde een bus met 12 passagiers.', ['inspection agent=politie theme=bus met 12 passagiers']],
  [
    'De gemeente bouwt een stadion voor 40.000 toeschouwers.',
    ['construction agent=gemeente theme=stadion voor 40.000 toeschouwers ongoing'],
  ],
  // nobody sells what stands near it
  [
    'De provincie kocht zes boerderijen bij een natuurgebied.',
    ['purchase agent=provincie theme=zes boerderijen bij natuurgebied'],
  ],
  ['Nederland kocht zes toestellen van België.', ['purchase agent=Nederland origin=België theme=zes toestellen']],
])('%s', (sentence, facts) => expect(factLines(sentence)).toEqual(facts));

/** What is left alone: whose place it is stays open. */
test.each([
  'De rechter veroordeelde een man voor twaalf inbraken op een eiland.',
  'Een keten met 40 winkels in Nederland heeft een hotel geopend.',
])('%s', (sentence) => expect(factLines(sentence)).toEqual([]));
