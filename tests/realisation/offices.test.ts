import { describe, expect, it } from 'vitest';
import { isOfUnknownBody } from '../../pipeline/realisation/phrases/bare-offices.ts';
import { grammarOf } from '../../pipeline/realisation/registry.ts';
import { extractionOf } from '../support/facts.ts';
import { lexicon } from './story.ts';

const named = (language: string, role: string): string =>
  grammarOf(lexicon, language)!.name({ name: 'Anna de Wit' }, { role, alleged: false }).text;

describe('a name with an office', () => {
  it.each([
    ['burgemeester', 'burgemeester Anna de Wit'],
    ['officier van justitie', 'officier van justitie Anna de Wit'],
    ['demissionair minister van Financiën', 'demissionair minister Anna de Wit van Financiën'],
    ['voorzitter van de Consumentenbond', 'voorzitter Anna de Wit van de Consumentenbond'],
    ['commissaris van de Koning', 'commissaris van de Koning Anna de Wit'],
    ['hoogleraar economie aan de Universiteit Utrecht', 'hoogleraar economie Anna de Wit aan de Universiteit Utrecht'],
    ['hoofd bij de afdeling die telt', 'Anna de Wit, hoofd bij de afdeling die telt,'],
  ])('nl: %s', (role, expected) => {
    expect(named('nl', role)).toBe(expected);
  });

  it.each([
    ['mayor', 'Mayor Anna de Wit'],
    ['outgoing finance minister', 'outgoing Finance Minister Anna de Wit'],
    ['chair of the FNV', 'Anna de Wit, chair of the FNV,'],
    ['lawyer', 'Anna de Wit, a lawyer,'],
    ['FNV official', 'Anna de Wit, an FNV official,'],
    ['NATO spokesperson', 'Anna de Wit, a NATO spokesperson,'],
    ['alderman', 'Alderman Anna de Wit'],
  ])('en: %s', (role, expected) => {
    expect(named('en', role)).toBe(expected);
  });
});

describe('a French office', () => {
  const french = (role: string, gender?: 'm' | 'f'): string =>
    grammarOf(lexicon, 'fr')!.name({ name: 'Anna de Wit', ...(gender && { gender }) }, { role, alleged: false }).text;
  it.each([
    ['président', undefined, 'le président Anna de Wit'],
    ['écrivaine', 'f', 'l’écrivaine Anna de Wit'],
    ['porte-parole', 'f', 'la porte-parole Anna de Wit'],
    // nothing tells a man from a woman: no article can be chosen
    ['porte-parole', undefined, 'Anna de Wit, porte-parole,'],
    ['ministre de la Justice', 'f', 'Anna de Wit, ministre de la Justice,'],
    ['chef d’orchestre', 'm', 'Anna de Wit, chef d’orchestre,'],
  ] as const)('%s %s', (role, gender, expected) => {
    expect(french(role, gender)).toBe(expected);
  });
});

describe('what a French first name says', () => {
  it.each([
    ['Sophie Hermans', 'f'],
    ['Niels van den Berg', 'm'],
    ['Robin de Wit', undefined],
    // a surname alone, or a name that both bear, says nothing
    ['Hermans', undefined],
    ['Kim-Lan Nguyen', undefined],
  ])('%s', (name, gender) => {
    expect(grammarOf(lexicon, 'fr')!.genderOf!(name)).toBe(gender);
  });
});

describe('an office with the adjective of a country', () => {
  it.each([
    ['Israëlische defensieminister', 'de Israëlische defensieminister Anna de Wit'],
    ['demissionair minister', 'demissionair minister Anna de Wit'],
    ['FNV-bestuurder', 'FNV-bestuurder Anna de Wit'],
  ])('nl: %s', (role, expected) => {
    expect(named('nl', role)).toBe(expected);
  });
});

describe('an office whose body stands elsewhere', () => {
  const isUnclear = (text: string): boolean => {
    const { entities } = extractionOf(text);
    const person = entities.find(({ type }) => type === 'person')!;
    return isOfUnknownBody(person.role!.text, person.mentions[0]!.start, entities);
  };
  it.each([
    ['De Rabobank en de FNV praten. “Het duurt te lang”, zegt bestuurder Anna de Wit.', true],
    ['De FNV praat. “Het duurt te lang”, zegt bestuurder Anna de Wit.', false],
    ['De Rabobank en de FNV praten. “Het duurt te lang”, zegt FNV-bestuurder Anna de Wit.', false],
    ['De Rabobank en de FNV praten. “Het duurt te lang”, zegt burgemeester Anna de Wit.', false],
  ])('%s', (text, unclear) => {
    expect(isUnclear(text)).toBe(unclear);
  });
});
