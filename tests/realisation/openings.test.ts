import { describe, expect, it } from 'vitest';
import { localiseName, originalName } from '../../pipeline/lexicon/localise-name.ts';
import type { FigureSpec } from '../../pipeline/realisation/phrases/phrase.ts';
import { grammarOf } from '../../pipeline/realisation/registry.ts';
import { lexicon } from './story.ts';

const grammar = (language: string) => grammarOf(lexicon, language)!;
const people = (value: number): FigureSpec => ({
  value,
  approximation: 'exact',
  unit: { kind: 'count', lemma: 'mens' },
  concept: 'human',
  modifiers: [],
});

describe('how a figure opens a sentence', () => {
  it.each([
    ['en', 12, 'twelve people'],
    ['en', 300, 'three hundred people'],
    ['en', 317, undefined],
    ['fr', 12, 'douze personnes'],
    ['fr', 300, 'trois cents personnes'],
    ['fr', 317, undefined],
  ])('%s %d', (language, value, opening) => {
    expect(grammar(language).figure(people(value), {}).opening).toBe(opening);
  });

  it('counts persons, not humans, by one', () => {
    expect(grammar('nl').figure(people(1), {}).text).toBe('één persoon');
    expect(grammar('nl').figure(people(2), {}).text).toBe('twee mensen');
  });

  it.each([
    ['één persoon is gewond', 'Eén persoon is gewond.'],
    ['ijs en één ijsje', 'IJs en één ijsje.'],
  ])('%s', (words, sentence) => {
    expect(grammar('nl').finish(words, 'sentence')).toBe(sentence);
  });
});

describe('an interrupted quote', () => {
  it.each([
    ['nl', ['Het dak lekt.', 'Dat moet beter.'], '“Het dak lekt”, zegt Bo. “Dat moet beter.”'],
    ['nl', ['Het dak lekt', 'maar niet lang.'], '“Het dak lekt”, zegt Bo, “maar niet lang.”'],
    ['nl', ['Lekt het?', 'Ja.', 'Nog wel.'], '“Lekt het?” zegt Bo. “Ja. Nog wel.”'],
    ['en', ['The roof leaks.', 'It must improve.'], '“The roof leaks,” Bo said. “It must improve.”'],
    ['en', ['The roof leaks', 'but not for long.'], '“The roof leaks,” Bo said, “but not for long.”'],
  ])('%s %j', (language, texts, sentence) => {
    expect(grammar(language).saying(texts, 'Bo', { lemma: 'zeggen', said: 'zegt' })).toBe(sentence);
  });
});

describe('names', () => {
  it('French gives each place of a list its own preposition', () => {
    const place = (name: string) => grammar('fr').name(localiseName(lexicon, 'fr', { name, type: 'place' })!);
    const both = grammar('fr').list([place('Nederland'), place('België')]);
    expect(grammar('fr').place(both, 'in')).toBe('aux Pays-Bas et en Belgique');
  });

  it.each(['Verenigde Naties', 'Europese Unie', 'NAVO', 'Wereldgezondheidsorganisatie', 'OESO', 'Veiligheidsraad'])(
    'no Dutch name beside %s',
    (name) => {
      expect(originalName(lexicon, 'en', { name, type: 'organisation' })).toBeUndefined();
    },
  );

  it.each([
    ['Charkiv', 'Kharkiv', 'Kharkiv'],
    ['Charkov', 'Kharkiv', 'Kharkiv'],
    ['Zaporizja', 'Zaporizhzhia', 'Zaporijjia'],
    ['Zaporizjzja', 'Zaporizhzhia', 'Zaporijjia'],
  ])('%s', (name, en, fr) => {
    expect(['en', 'fr'].map((language) => localiseName(lexicon, language, { name, type: 'place' })!.name)).toEqual([
      en,
      fr,
    ]);
  });
});
