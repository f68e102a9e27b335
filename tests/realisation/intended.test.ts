import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { dutchClauses } from '../../pipeline/realisation/nl/clause.ts';
import { englishClauses } from '../../pipeline/realisation/en/clause.ts';
import { frenchClauses } from '../../pipeline/realisation/fr/clause.ts';
import type { Clause } from '../../pipeline/realisation/phrases/phrase.ts';
import { clauseOf } from '../support/clause.ts';

const lexicon = createLexicon();
const wish = (verb: string, subject: string, rest: string, more: Partial<Clause> = {}): Clause =>
  clauseOf(verb, subject, rest, { phase: 'intended', ...more });

test.each<[string, Partial<Clause>, string, string, string]>([
  [
    'a wish is not a plan',
    {},
    'de gemeente wil twee scholen sluiten',
    'the municipality wants to close two schools',
    'la commune veut fermer deux écoles',
  ],
  [
    'alleged',
    { certainty: 'alleged' },
    'de gemeente zou twee scholen willen sluiten',
    'the municipality reportedly wants to close two schools',
    'la commune voudrait fermer deux écoles',
  ],
])('%s', (_, more, nl, en, fr) => {
  expect(dutchClauses(lexicon).clause(wish('sluiten', 'de gemeente', 'twee scholen', more))).toBe(nl);
  expect(englishClauses(lexicon).clause(wish('close', 'the municipality', 'two schools', more))).toBe(en);
  expect(frenchClauses(lexicon).clause(wish('fermer', 'la commune', 'deux écoles', more))).toBe(fr);
});
