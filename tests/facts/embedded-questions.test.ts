import { expect, test } from 'vitest';
import { factLines, partialLines } from '../support/facts.ts';

/** What a sentence asks, or leaves open, it does not say: no fact, and no role from before the question word. */
test.each([
  'Het CBS registreerde van zeven miljoen mensen wie er is overleden.',
  'Het RIVM ging na hoeveel van 500 patiënten zijn overleden.',
  'Het is onduidelijk of twee mannen zijn aangehouden.',
  'Het is de vraag of er drie doden zijn gevallen bij de brand.',
  'De politie bekijkt van 30 verdachten wat zij hebben gestolen.',
  'De politie heeft niet bekendgemaakt hoeveel mannen zijn aangehouden.',
  'Niet bekend is waar de 20 bewoners zijn ondergebracht.',
  'De recherche zoekt uit welke twee mannen de winkel hebben overvallen.',
  'Onbekend is of de brand is aangestoken.',
  'De gemeente kijkt of het zwembad is gesloten.',
])('%s', (sentence) => {
  expect([...factLines(sentence), ...partialLines(sentence)]).toEqual([]);
});

/** Wie behind a preposition and waar behind a noun are relative pronouns, and of between two phrases is or. */
test.each([
  ['De man met wie zij samenwoonde, is overleden.', 'death patient=man'],
  ['In de loods waar de brand woedde, zijn drie mannen aangehouden.', 'arrest patient=drie mannen'],
  ['In Utrecht of Amsterdam zijn drie mannen aangehouden.', 'arrest patient=drie mannen'],
])('%s', (sentence, fact) => {
  const all = [...factLines(sentence), ...partialLines(sentence)];
  expect(all.filter((line) => line.startsWith(fact))).toHaveLength(1);
});
