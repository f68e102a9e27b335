import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { localiseRole } from '../../pipeline/lexicon/localise-role.ts';

const lexicon = createLexicon();

/** An office that opened its sentence in the source stands inside one here. */
test.each([
  ['President', 'president'],
  ['Staatssecretaris van Financiën', 'staatssecretaris van Financiën'],
  ['Oud-minister', 'oud-minister'],
  ['Demissionair minister', 'demissionair minister'],
  ['Kamervoorzitter', 'Kamervoorzitter'],
  ['Kamerlid', 'Kamerlid'],
  ['Tweede Kamerlid', 'Tweede Kamerlid'],
  ['Franse president', 'Franse president'],
  ['FNV-bestuurder', 'FNV-bestuurder'],
  ['de burgemeester', 'burgemeester'],
])('%s', (role, said) => {
  expect(localiseRole(lexicon, 'nl', role)).toBe(said);
});
