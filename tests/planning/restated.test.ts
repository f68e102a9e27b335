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

describe('a later fact that sums up an earlier one', () => {
  const people = (id: string, concept: string): Filler => ({ kind: 'quantity', id, concept });
  const generic: Filler = { kind: 'concept', id: 'suspect', number: 'plural', definite: true };
  const told = (roles: Fact['roles'], more: Partial<Fact> = {}): string[] => {
    const quantity = (ref: string, value: number) => ({ ref, value, approximation: 'exact' as const });
    const { extraction } = new Story('De politie hield vijf verdachten aan. De vijf personen zijn aangehouden.')
      .fact('first', {
        frame: 'arrest',
        roles: { agent: company, patient: people('q1', 'suspect') },
        quantity: quantity('q1', 5),
      })
      .fact('later', { frame: 'arrest', roles, quantity: quantity('q2', 5), ...more });
    return [...restatedFacts(extraction)];
  };

  it.each<[string, Fact['roles'], Partial<Fact>, string[]]>([
    ['the same number by another name', { patient: people('q2', 'human') }, {}, ['later']],
    ['the same people without their number', { patient: generic }, {}, ['later']],
    [
      'another number',
      { patient: people('q2', 'human') },
      { quantity: { ref: 'q2', value: 6, approximation: 'exact' } },
      [],
    ],
    ['something new about them', { patient: people('q2', 'human'), offence: generic }, {}, []],
    ['a place of its own', { patient: people('q2', 'human') }, { place: { kind: 'entity', id: 'nl' } }, []],
    ['a denial', { patient: people('q2', 'human') }, { polarity: 'negated' }, []],
  ])('%s', (_, roles, more, restated) => {
    expect(told(roles, more)).toEqual(restated);
  });
});
