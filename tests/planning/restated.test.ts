import { describe, expect, it } from 'vitest';
import type { Fact, Filler } from '../../pipeline/model/fact.ts';
import { restatedFacts } from '../../pipeline/planning/restated.ts';
import { Story } from '../realisation/story.ts';

const users: Filler = { kind: 'quantity', id: 'q', concept: 'user' };
const ofCompany: Filler = {
  ...users,
  complements: [{ preposition: 'van', filler: { kind: 'entity', id: 'company' } }],
};
const company: Filler = { kind: 'entity', id: 'company' };

const echo = (first: Fact['roles'], second: Fact['roles'], more: Partial<Fact> = {}): string[] => {
  const quantity = { ref: 'q', value: 60_000, approximation: 'exact' as const };
  const { extraction } = new Story('Zij lazen mee met de 60.000 gebruikers van EncroChat.')
    .fact('read', { frame: 'surveillance', roles: first, quantity })
    .fact('have', { frame: 'users', roles: second, quantity, ...more });
  return [...restatedFacts(extraction)];
};

describe('a fact that stands inside another', () => {
  it('is not told again: 60,000 users of EncroChat', () => {
    expect(echo({ theme: ofCompany }, { theme: users, provider: company })).toEqual(['have']);
  });

  it.each([
    ['the other does not name the company', { theme: users }, {}],
    ['it names a place of its own', { theme: ofCompany }, { place: { kind: 'entity' as const, id: 'nl' } }],
  ])('is told where %s', (_why, first, more) => {
    expect(echo(first, { theme: users, provider: company }, more)).toEqual([]);
  });
});
