import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { gazetteerOf } from '../../pipeline/lexicon/names.ts';
import { inflectedAdjective, regularAdjective } from '../../pipeline/lexicon/place-adjectives.ts';
import { factLines } from '../support/facts.ts';

test.each([
  ['Utrecht', 'Utrechts'],
  ['Wageningen', 'Wagenings'],
  ['Breda', 'Bredaas'],
  ['Venlo', 'Venloos'],
  ['Eindhoven', 'Eindhovens'],
  // by no rule that is sure
  ['Zwolle', undefined],
  ['Deventer', undefined],
  ['Parijs', undefined],
  ['Bergen op Zoom', undefined],
])('%s: %s', (name, adjective) => {
  expect(regularAdjective(name)).toBe(adjective);
});

test.each([
  ['Bredaas', 'Bredase'],
  ['Venloos', 'Venlose'],
  ['Bosch', 'Bossche'],
  ['Haags', 'Haagse'],
  ['Europees', 'Europese'],
])('%s: %s', (adjective, inflected) => {
  expect(inflectedAdjective(adjective)).toBe(inflected);
});

test('a town has one adjective, and a name is none', () => {
  const { townAdjectives } = gazetteerOf(createLexicon());
  expect(townAdjectives.get('haagse')).toBe('city:den-haag');
  expect(townAdjectives.get('leids')).toBe('city:leiden');
  expect(townAdjectives.has('goes')).toBe(false);
  expect(townAdjectives.get('goese')).toBe('city:goes');
});

/** Words that only look like the adjective of a town, and those of two towns: none of them tells of one. */
test.each([
  ['In Breda zijn twee mannen aangehouden voor een reeks inbraken.', /city:/],
  ['De politie vond een reeks beekse vissen.', /city:/],
  ['Bosch ontslaat 300 mensen.', /city:/],
  ['In Goes zijn twee mannen aangehouden.', /city:/],
  // they are not the ones who were arrested
  ['De Franse en Duitse politie hebben 12 mensen aangehouden.', /patient=.*politie/],
])('%s', (sentence, never) => {
  expect(factLines(sentence).join(' | ')).not.toMatch(never);
});
