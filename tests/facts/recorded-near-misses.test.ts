import { expect, test } from 'vitest';
import { factLines } from '../support/facts.ts';

/** Who only sees a rise coming, what is chosen but no place, levels that are no figures, and clauses that open with their verb as a condition. */
test.each([
  'De trainer zag een daling van 4 procent.',
  'Schiphol ziet een stijging van 3 procent aankomen.',
  'De luchthaven zou een groei van 6 procent noteren.',
  'De minister wees drie oplossingen aan.',
  'De politie wees een verdachte aan.',
  'De partij kwam niet verder dan de eerste ronde.',
  'De leerling kwam niet verder dan een vijf.',
  'Het werd niet warmer.',
  'Op vijf dagen was het drukker dan 30 jaar geleden.',
  'Telde Nederland nog 97.000 boerderijen, dan was er geen probleem.',
  'Telde de stad in 2000 nog 9.000 studenten?',
  'De partij wil een lading maatregelen.',
  'Was hij in 2019 nog 3 minuten sneller, nu had hij gewonnen.',
  'Het podium was compleet met drie dansers.',
])('no fact in: %s', (sentence) => {
  expect(factLines(sentence)).toEqual([]);
});
