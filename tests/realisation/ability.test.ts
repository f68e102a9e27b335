import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { dutchClauses } from '../../pipeline/realisation/nl/clause.ts';
import { englishClauses } from '../../pipeline/realisation/en/clause.ts';
import { frenchClauses } from '../../pipeline/realisation/fr/clause.ts';
import type { Clause } from '../../pipeline/realisation/phrases/phrase.ts';
import { clauseOf } from '../support/clause.ts';

const lexicon = createLexicon();
const closing = (verb: string, subject: string, rest: string, more: Partial<Clause>): Clause =>
  clauseOf(verb, subject, rest, { number: 'plural', phase: 'ongoing', certainty: 'possible', ...more });

/** What somebody can do, against what may be so. */
test.each<[string, Partial<Clause>, string, string, string]>([
  [
    'kunnen',
    { able: true },
    'gemeenten kunnen scholen sluiten',
    'municipalities could close schools',
    'les communes pourraient fermer des écoles',
  ],
  [
    'mogelijk',
    {},
    'gemeenten sluiten mogelijk scholen',
    'municipalities may be closing schools',
    'les communes fermeraient peut-être des écoles',
  ],
])('%s', (_, more, nl, en, fr) => {
  expect(dutchClauses(lexicon).clause(closing('sluiten', 'gemeenten', 'scholen', more))).toBe(nl);
  expect(englishClauses(lexicon).clause(closing('close', 'municipalities', 'schools', more))).toBe(en);
  expect(frenchClauses(lexicon).clause(closing('fermer', 'les communes', 'des écoles', more))).toBe(fr);
});
