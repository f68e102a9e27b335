import type { Clause } from '../phrases/phrase.ts';

/** Adverbs that some verbs have in a prefix of their own. */
const AGAIN = /^(?:again|à nouveau|de nouveau)$/;

/**
 * A clause of what is done again with the verb that says so by itself: the road reopens, la route rouvrira.
 *
 * @param verbs verb → the verb of doing it again
 */
export function doneAgain(spec: Clause, verbs: Readonly<Record<string, string>>): Clause {
  const adverb = spec.adjuncts?.find(({ text }) => AGAIN.test(text));
  const verb = adverb && verbs[spec.verb];
  if (verb === undefined) return spec;
  return { ...spec, verb, adjuncts: spec.adjuncts!.filter((other) => other !== adverb) };
}
