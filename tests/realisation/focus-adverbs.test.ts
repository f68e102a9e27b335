import { expect, test } from 'vitest';
import { saidOf } from '../support/tell.ts';

/** What an adverb says of one phrase stands before that phrase. */
test.each<[string, string, string, string]>([
  [
    'Alleen in Utrecht zijn de scholen gesloten.',
    'De scholen zijn alleen in Utrecht gesloten.',
    'The schools are closed only in Utrecht.',
    'Ce n’est qu’à Utrecht que les écoles sont fermées.',
  ],
  [
    'De politie heeft vooral in Rotterdam wapens in beslag genomen.',
    'De politie heeft vooral in Rotterdam wapens in beslag genomen.',
    'Police seized weapons mainly in Rotterdam.',
    'La police a saisi des armes surtout à Rotterdam.',
  ],
  [
    'De winkels zijn uitsluitend wegens de hitte gesloten.',
    'De winkels zijn alleen wegens de hitte gesloten.',
    'The shops are closed only because of the heat.',
    'Les magasins sont fermés seulement en raison de la chaleur.',
  ],
])('%s', (sentence, nl, en, fr) => {
  expect(['nl', 'en', 'fr'].map((language) => saidOf(sentence, language).join(' '))).toEqual([nl, en, fr]);
});

/** Nowhere else, or so many in one place alone; or of a phrase that no language places for sure. */
test.each([
  'Alleen in Utrecht werden 30 mensen aangehouden.',
  'Alleen al in Utrecht werden 30 mensen aangehouden.',
  'Niet alleen in Utrecht werden mensen aangehouden.',
  'De politie heeft alleen de bestuurder aangehouden.',
])('nothing is said: %s', (sentence) => {
  expect(saidOf(sentence, 'nl')).toEqual([]);
});
