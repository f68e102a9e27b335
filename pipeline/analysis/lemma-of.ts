import type { Model } from './model.ts';
import { applyScript, chooseScript } from './lemmatise.ts';

const cache = new WeakMap<Model, Map<string, string>>();

/** The lemma of a form with a joint tag: from the lexicon, else by the most likely script. */
export function lemmaOf(form: string, tag: string, model: Model): string {
  const upos = tag.slice(0, tag.indexOf('|') < 0 ? undefined : tag.indexOf('|'));
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'NUM' || upos === 'PUNCT') {
    return upos === 'NUM' ? form.toLowerCase() : form;
  }
  let known = cache.get(model);
  if (!known) cache.set(model, (known = new Map()));
  const key = `${form}\t${tag}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > 100_000) known.clear();
  const lemma =
    model.lemmaLexicon.get(`${form.toLowerCase()}\t${tag}`) ??
    model.lemmaLexicon.get(`${form.toLowerCase()}\t${upos}`) ??
    guess(form, tag, upos, model);
  known.set(key, lemma);
  return lemma;
}

function guess(form: string, tag: string, upos: string, model: Model): string {
  const allowed = model.scriptsOf[upos];
  if (!allowed?.length) return form.toLowerCase();
  return applyScript(form, chooseScript(form, tag, model.lemmaScripts, allowed, model.lemmatiser));
}
