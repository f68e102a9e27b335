import type { Clause } from '../../pipeline/realisation/phrases/phrase.ts';

/** An active main clause of fixed words, asserted of what happened unless `more` says otherwise. */
export function clauseOf(verb: string, subject: string, rest: string, more: Partial<Clause> = {}): Clause {
  return {
    verb,
    voice: 'active',
    subject: [{ kind: 'words', text: subject }],
    rest: [{ kind: 'words', text: rest }],
    number: 'singular',
    phase: 'happened',
    polarity: 'affirmed',
    certainty: 'asserted',
    stative: false,
    lasting: false,
    future: false,
    past: false,
    order: 'main',
    ...more,
  };
}
