import { applyScript, LEMMA_FEATURES, lemmaFeatures, rankScripts, uposOf } from './lemmatise.ts';
import { strongLemma } from './strong-verbs.ts';
import type { Model } from './model.ts';

const cache = new WeakMap<Model, Map<string, string>>();
const features = new Int32Array(LEMMA_FEATURES);

/** The lemma of a form with a joint tag: from the lexicon, else by the most likely script. */
export function lemmaOf(form: string, tag: string, model: Model): string {
  let known = cache.get(model);
  if (!known) cache.set(model, (known = new Map()));
  const key = `${form}\t${tag}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > 100_000) known.clear();
  const lemma =
    model.lemmaLexicon.get(key) ?? model.lemmaLexicon.get(`${form.toLowerCase()}\t${tag}`) ?? guess(form, tag, model);
  known.set(key, lemma);
  return lemma;
}

/** The lemma of a form that the lexicon does not have. */
export function guess(
  form: string,
  tag: string,
  model: Pick<Model, 'scripts' | 'scriptsOf' | 'dictionary' | 'lemmatiser'>,
): string {
  const upos = uposOf(tag);
  if (upos === 'PUNCT' || upos === 'SYM' || /^[\p{Lu}\p{N}.&/+-]+$/u.test(form)) return form;
  if (upos === 'VERB' || upos === 'AUX') {
    const lemma = strongLemma(form.toLowerCase(), tag);
    if (lemma !== undefined) return lemma;
  }
  const best = rankScripts(form, tag, features, lemmaFeatures(form, tag, features), model, model.lemmatiser)[0];
  return best ? applyScript(form, model.scripts[best.script]!) : form.toLowerCase();
}
