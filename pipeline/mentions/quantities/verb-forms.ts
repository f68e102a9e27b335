import { oncePerLexicon } from '../../lexicon/once.ts';
import { DutchVerb, verbsOf } from '../../lexicon/verbs.ts';

/** Infinitives by the forms of the verb lexicon, for words that the tagger takes for something else. */
export interface VerbForms {
  participles: ReadonlyMap<string, string>;
  /** Present and past; a separated particle is left out. */
  finite: ReadonlyMap<string, string>;
}

/** The forms of `locales/nl/verbs.json`, made once a lexicon. */
export const verbForms = oncePerLexicon((lexicon): VerbForms => {
  const participles = new Map<string, string>();
  const finite = new Map<string, string>();
  for (const [infinitive, verb] of verbsOf(lexicon, 'nl', DutchVerb)) {
    participles.set(verb.participle, infinitive);
    if (verb.particle !== undefined) continue;
    for (const form of [verb.present, verb.past, verb.pastPlural]) finite.set(form, infinitive);
  }
  return { participles, finite };
});
