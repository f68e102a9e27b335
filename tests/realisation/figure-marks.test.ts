import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FigureMarks } from '../../pipeline/realisation/figures/figure-marks.ts';
import { Story } from './story.ts';

const TEXT = 'Er is meer dan 8000 kilo cocaïne en 54 miljoen pond, bijna 60 miljoen euro, gevonden bij 3 verdachten.';

function haul(): Story {
  return new Story(TEXT)
    .quantity('kilos', {
      text: '8000 kilo',
      value: 8000,
      approximation: 'more-than',
      unit: { kind: 'measure', code: 'kg' },
      unitText: 'kilo',
      of: 'cocaïne',
    })
    .quantity('pounds', { text: '54 miljoen pond', value: 54e6, unit: { kind: 'currency', code: 'GBP' } })
    .quantity('euros', {
      text: '60 miljoen euro',
      value: 60e6,
      approximation: 'almost',
      unit: { kind: 'currency', code: 'EUR' },
    })
    .quantity('three', { text: '3', value: 3, unit: { kind: 'count', lemma: 'verdachte' }, of: 'verdachte' })
    .relation({ kind: 'restates', members: ['pounds', 'euros'] })
    .fact('drugs', {
      frame: 'seizure',
      roles: { theme: { kind: 'quantity', id: 'kilos', concept: 'cocaine' } },
      quantity: { ref: 'kilos', value: 8000, approximation: 'more-than' },
    })
    .fact('money', {
      frame: 'seizure',
      roles: { theme: { kind: 'quantity', id: 'pounds' } },
      quantity: { ref: 'pounds', value: 54e6, approximation: 'exact' },
    })
    .fact('people', {
      frame: 'arrest',
      roles: { patient: { kind: 'quantity', id: 'three', concept: 'suspect' } },
      quantity: { ref: 'three', value: 3, approximation: 'exact' },
    });
}

const fact = (id: string) => ({ kind: 'fact' as const, facts: [id], form: 'clause' as const });

describe('where figures stand in a sentence', () => {
  it.each([
    ['nl', 'drugs', [['meer dan 8000 kilo', 'drugs']]],
    ['en', 'drugs', [['more than 8,000 kg', 'drugs']]],
    ['fr', 'drugs', [['plus de 8‧000 kilos', 'drugs']]],
    [
      'en',
      'money',
      [
        ['£54 million', 'money'],
        ['nearly €60 million', 'euros'],
      ],
    ],
    // what opens a sentence is in words, with a capital
    ['en', 'people', [['Three', 'people']]],
    ['fr', 'people', [['Trois', 'people']]],
    ['nl', 'people', [['drie', 'people']]],
  ])('%s %s', (language, id, expected) => {
    const [sentence] = haul().tell(language, fact(id)).summary.flat();
    const { text, marks = [] } = sentence!;
    const found = marks.map((mark) => [text.slice(mark.start, mark.end), mark.id]);
    const said = found.map(([words, of]) => [words!.toLowerCase().replaceAll('\u202f', '‧'), of]);
    expect(said).toEqual(expected.map(([words, of]) => [words!.toLowerCase(), of]));
  });

  it('a row of the key figures has them too', () => {
    const { figures } = haul().realise('fr', {
      pressBrief: { lead: [], figures: [{ fact: 'money' }], quotes: [], background: [], contradictions: [] },
    }).document.pressBrief;
    const { value, marks } = figures[0]!;
    expect(marks!.map(({ start, end, id }) => [value.slice(start, end), id])).toEqual([
      ['54 millions de livres sterling', 'money'],
      ['près de 60 millions d’euros', 'euros'],
    ]);
  });
});

describe('signs', () => {
  it('leave the text as it was, and marks that stand in order', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.option(fc.string({ minLength: 1 })))), (words) => {
        const marks = new FigureMarks();
        const signed = words.map(([text, id]) => (id === null ? text : marks.sign(id, text))).join(' ');
        const read = marks.read(signed);
        expect(read.text).toBe(words.map(([text]) => text).join(' '));
        expect(read.marks.map(({ start, end, id }) => [read.text.slice(start, end), id])).toEqual(
          words.filter(([, id]) => id !== null),
        );
      }),
    );
  });
});
