import { describe, expect, it } from 'vitest';
import type { FigureSpec, PhraseStyle } from '../../pipeline/realisation/phrases/phrase.ts';
import { grammarOf } from '../../pipeline/realisation/registry.ts';
import { lexicon } from './story.ts';

const count = (value: number, concept: string, more: Partial<FigureSpec> = {}): FigureSpec => ({
  value,
  approximation: 'exact',
  unit: { kind: 'count', lemma: concept },
  concept,
  modifiers: [],
  ...more,
});
const money = (value: number, code: string, more: Partial<FigureSpec> = {}): FigureSpec => ({
  value,
  approximation: 'exact',
  unit: { kind: 'currency', code },
  display: { id: code, factor: 1 },
  modifiers: [],
  ...more,
});
const measure = (
  value: number,
  code: string,
  id: string,
  unitText: string,
  more: Partial<FigureSpec> = {},
): FigureSpec => ({
  value,
  approximation: 'exact',
  unit: { kind: 'measure', code },
  display: { id, factor: id === 'ton' ? 1000 : 1 },
  unitText,
  modifiers: [],
  ...more,
});
const percent = (value: number, more: Partial<FigureSpec> = {}): FigureSpec => ({
  value,
  approximation: 'exact',
  unit: { kind: 'percent', code: '%' },
  modifiers: [],
  ...more,
});

const NARROW = '\u202f';
const BREAK = '\u00a0';

/** Figure → Dutch, English, French; ‧ stands for U+202F and ⍽ for U+00A0. */
const TABLE: [FigureSpec, string, string, string][] = [
  // words to twenty in Dutch, to nine in English and French
  [count(1, 'suspect'), 'één verdachte', 'one suspect', 'un suspect'],
  [count(1, 'firearm'), 'één vuurwapen', 'one firearm', 'une arme à feu'],
  [count(9, 'suspect'), 'negen verdachten', 'nine suspects', 'neuf suspects'],
  [count(10, 'suspect'), 'tien verdachten', '10 suspects', '10 suspects'],
  [count(20, 'suspect'), 'twintig verdachten', '20 suspects', '20 suspects'],
  [count(21, 'suspect'), '21 verdachten', '21 suspects', '21 suspects'],
  [count(100, 'suspect'), 'honderd verdachten', '100 suspects', '100 suspects'],
  // separators: none in Dutch below ten thousand
  [count(8000, 'user'), '8000 gebruikers', '8,000 users', '8‧000 utilisateurs'],
  [count(12_000, 'user'), '12.000 gebruikers', '12,000 users', '12‧000 utilisateurs'],
  // millions take de in French, with elision, and are singular below two
  [count(20e6, 'message'), '20 miljoen berichten', '20 million messages', '20 millions de messages'],
  [count(1.2e6, 'user'), '1,2 miljoen gebruikers', '1.2 million users', '1,2 million d’utilisateurs'],
  [count(2e9, 'message'), '2 miljard berichten', '2 billion messages', '2 milliards de messages'],
  [count(1_234_567, 'user'), '1.234.567 gebruikers', '1,234,567 users', '1‧234‧567 utilisateurs'],
  // adjectives agree
  [
    count(19, 'drug-lab', { modifiers: ['synthetic'] }),
    'negentien synthetische drugslabs',
    '19 synthetic drugs labs',
    '19 laboratoires de drogues de synthèse',
  ],
  [
    count(2, 'suspect', { modifiers: ['place:FR'] }),
    'twee Franse verdachten',
    'two French suspects',
    'deux suspects français',
  ],
  // hedges
  [
    count(100, 'suspect', { approximation: 'more-than' }),
    'meer dan honderd verdachten',
    'more than 100 suspects',
    'plus de 100 suspects',
  ],
  [
    count(100, 'suspect', { approximation: 'less-than' }),
    'minder dan honderd verdachten',
    'fewer than 100 suspects',
    'moins de 100 suspects',
  ],
  [
    count(50_000, 'user', { approximation: 'about', hedge: 'zo’n' }),
    'zo’n 50.000 gebruikers',
    'about 50,000 users',
    'environ 50‧000 utilisateurs',
  ],
  [
    count(1, 'firearm', { approximation: 'more-than' }),
    'meer dan één vuurwapen',
    'more than one firearm',
    'plus d’une arme à feu',
  ],
  [
    count(50, 'user', { approximation: 'range', upper: 60 }),
    '50 tot 60 gebruikers',
    '50 to 60 users',
    '50 à 60 utilisateurs',
  ],
  // vague numbers
  [
    count(10, 'firearm', { approximation: 'tens' }),
    'tientallen vuurwapens',
    'dozens of firearms',
    'des dizaines d’armes à feu',
  ],
  [
    count(100, 'suspect', { approximation: 'hundreds' }),
    'honderden verdachten',
    'hundreds of suspects',
    'des centaines de suspects',
  ],
  [
    count(10_000, 'user', { approximation: 'thousands' }),
    'tienduizenden gebruikers',
    'tens of thousands of users',
    'des dizaines de milliers d’utilisateurs',
  ],
  [
    count(1e6, 'user', { approximation: 'millions' }),
    'miljoenen gebruikers',
    'millions of users',
    'des millions d’utilisateurs',
  ],
  [count(2, 'suspect', { approximation: 'several' }), 'enkele verdachten', 'several suspects', 'plusieurs suspects'],
  // money
  [money(20e6, 'EUR'), '20 miljoen euro', '€20 million', '20 millions d’euros'],
  // what both ends share is said once in Dutch; a price stands between two ends in English
  [
    money(1.7e9, 'EUR', { approximation: 'range', upper: 2.1e9 }),
    '1,7 tot 2,1 miljard euro',
    'between €1.7 billion and €2.1 billion',
    '1,7 à 2,1 milliards d’euros',
  ],
  [money(5, 'EUR'), '5 euro', '€5', '5 euros'],
  [money(1.5, 'EUR'), '1,50 euro', '€1.50', '1,50 euro'],
  [money(1234, 'USD'), '1234 dollar', '$1,234', '1‧234 dollars'],
  [money(3e6, 'DKK'), '3 miljoen Deense kronen', '3 million Danish kroner', '3 millions de couronnes danoises'],
  [
    money(54e6, 'GBP', { restated: '…' }),
    '54 miljoen pond (…)',
    '£54 million (…)',
    '54 millions de livres sterling (…)',
  ],
  // measures in the unit that the source uses
  [
    measure(8000, 'kg', 'kilogram', 'kilo', { concept: 'cocaine' }),
    '8000 kilo cocaïne',
    '8,000 kg of cocaine',
    '8‧000 kilos de cocaïne',
  ],
  [
    measure(2000, 'kg', 'ton', 'ton', { concept: 'drug', approximation: 'more-than', hedge: 'ruim' }),
    'ruim twee ton drugs',
    'more than two tonnes of drugs',
    'plus de deux tonnes de drogues',
  ],
  [measure(150_000, 'l', 'liter', 'liter'), '150.000 liter', '150,000 litres', '150‧000 litres'],
  [measure(14, 'year', 'year', 'jaar'), 'veertien jaar', '14 years', '14 ans'],
  [measure(3, 'month', 'month', 'maanden'), 'drie maanden', 'three months', 'trois mois'],
  [measure(5, 'kWh', 'kwh', 'kWh'), '5 kWh', '5 kWh', '5 kWh'],
  // percentages and fractions
  [percent(12.5), '12,5 procent', '12.5%', '12,5⍽%'],
  [percent(12, { concept: 'pupil' }), '12 procent van de leerlingen', '12% of pupils', '12⍽% des élèves'],
  [
    { ...percent(0.5), unit: { kind: 'fraction' }, concept: 'pupil' },
    'de helft van de leerlingen',
    'half of the pupils',
    'la moitié des élèves',
  ],
  [{ ...percent(0.75), unit: { kind: 'fraction' } }, 'driekwart', 'three-quarters', 'trois quarts'],
];

function say(language: string, spec: FigureSpec, style: PhraseStyle = {}): string {
  return grammarOf(lexicon, language)!.figure(spec, style).text.replaceAll(NARROW, '‧').replaceAll(BREAK, '⍽');
}

describe('figures with what they count', () => {
  it.each(TABLE)('%# %o', (spec, nl, en, fr) => {
    // the hedge as written is Dutch; other languages have their own
    expect([say('nl', spec), say('en', spec), say('fr', spec)]).toEqual([nl, en, fr]);
  });

  it('writes figures in headlines and tables, and the figure alone in a cell', () => {
    expect(say('nl', count(19, 'suspect'), { figures: true })).toBe('19 verdachten');
    expect(say('en', count(9, 'suspect'), { figures: true })).toBe('nine suspects');
    expect(say('fr', count(9, 'suspect'), { figures: true, valueOnly: true })).toBe('9');
  });

  it('does not say what it has no word for', () => {
    for (const language of ['nl', 'en', 'fr']) {
      expect(() => say(language, count(3, 'no-such-concept'))).toThrow('no-such-concept');
      const uncounted: FigureSpec = { ...percent(3), unit: { kind: 'count', lemma: 'onbekend' } };
      expect(() => say(language, uncounted)).toThrow('onbekend');
    }
  });
});
