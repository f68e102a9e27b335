import type { Lexicon } from '../../lexicon/lexicon.ts';
import { DutchVerb, verbsOf } from '../../lexicon/verbs.ts';

/** Infinitives by the forms of the verb lexicon, for words that the tagger takes for something else. */
export interface VerbForms {
  participles: ReadonlyMap<string, string>;
  /** Present and past; a separated particle is left out. */
  finite: ReadonlyMap<string, string>;
}

const cache = new WeakMap<Lexicon, VerbForms>();

/** The forms of `locales/nl/verbs.json`, made once a lexicon. */
export function verbForms(lexicon: Lexicon): VerbForms {
  const known = cache.get(lexicon);
  if (known) return known;
  const participles = new Map<string, string>();
  const finite = new Map<string, string>();
  for (const [infinitive, verb] of verbsOf(lexicon, 'nl', DutchVerb)) {
    participles.set(verb.participle, infinitive);
    if (verb.particle !== undefined) continue;
    for (const form of [verb.present, verb.past, verb.pastPlural]) finite.set(form, infinitive);
  }
  const forms = { participles, finite };
  cache.set(lexicon, forms);
  return forms;
}
