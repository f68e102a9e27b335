import { describe, expect, it } from 'vitest';
import { Story } from './story.ts';

const TEXT =
  'EncroChat had zo’n 50.000 gebruikers, waaronder 12.000 in Nederland. Er zijn 700 mensen opgepakt, onder wie 12 kinderen.';

const story = new Story(TEXT)
  .entity('encro', { type: 'organisation', name: 'EncroChat' })
  .entity('nl', { type: 'place', name: 'Nederland' })
  .quantity('all', {
    text: '50.000',
    value: 50_000,
    approximation: 'about',
    unit: { kind: 'count', lemma: 'gebruiker' },
    of: 'gebruiker',
  })
  .quantity('some', { text: '12.000', value: 12_000, unit: { kind: 'none' } })
  .quantity('people', { text: '700', value: 700, unit: { kind: 'count', lemma: 'mens' }, of: 'mens' })
  .quantity('children', { text: '12 kinderen', value: 12, unit: { kind: 'count', lemma: 'kind' }, of: 'kind' })
  .fact('users', {
    frame: 'users',
    roles: { theme: { kind: 'quantity', id: 'all', concept: 'user' }, provider: { kind: 'entity', id: 'encro' } },
    quantity: { ref: 'all', value: 50_000, approximation: 'about' },
  })
  .fact('dutch', {
    frame: 'users',
    roles: { theme: { kind: 'quantity', id: 'some', concept: 'user' }, provider: { kind: 'entity', id: 'encro' } },
    quantity: { ref: 'some', value: 12_000, approximation: 'exact' },
    place: { kind: 'entity', id: 'nl' },
  })
  .fact('arrests', {
    frame: 'arrest',
    roles: { patient: { kind: 'quantity', id: 'people', concept: 'human' } },
    quantity: { ref: 'people', value: 700, approximation: 'exact' },
  })
  .fact('young', {
    frame: 'arrest',
    roles: { patient: { kind: 'quantity', id: 'children', concept: 'child' } },
    quantity: { ref: 'children', value: 12, approximation: 'exact' },
  });

const sentence = (language: string, whole: string, part: string): string =>
  story
    .realise(language, {
      summary: [
        [
          {
            id: 's',
            messages: [
              { kind: 'fact', facts: [whole], form: 'clause' },
              { kind: 'fact', facts: [part], form: 'clause', connective: 'including' },
            ],
          },
        ],
      ],
    })
    .document.summary.flat()
    .map(({ text }) => text.replaceAll('\u202f', '‧'))
    .join(' ');

describe('a figure with its part', () => {
  it.each([
    // the same noun is not said twice
    ['nl', 'users', 'dutch', 'EncroChat had ongeveer 50.000 gebruikers, van wie 12.000 in Nederland.'],
    ['en', 'users', 'dutch', 'EncroChat had about 50,000 users, including 12,000 in the Netherlands.'],
    ['fr', 'users', 'dutch', 'EncroChat comptait environ 50‧000 utilisateurs, dont 12‧000 aux Pays-Bas.'],
    // another one is
    ['nl', 'arrests', 'young', 'Er zijn 700 mensen aangehouden, onder wie twaalf kinderen.'],
    ['en', 'arrests', 'young', 'Seven hundred people were arrested, including 12 children.'],
  ])('%s %s %s', (language, whole, part, text) => {
    expect(sentence(language, whole, part)).toBe(text);
  });
});
