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
  const ranked = rankScripts(form, tag, features, lemmaFeatures(form, tag, features), model, model.lemmatiser);
  const lemmas = ranked.map(({ script }) => applyScript(form, model.scripts[script]!));
  return (
    (upos === 'NOUN' ? lemmas.find((lemma) => isNounOf(form.toLowerCase(), lemma)) : lemmas[0]) ?? form.toLowerCase()
  );
}

/**
 * Whether a form can be that of a noun: what it loses is the ending of a plural or a diminutive, never the last part
 * of a compound (a bondscoach is no bond, a brandgans no fire).
 */
function isNounOf(form: string, lemma: string): boolean {
  let common = 0;
  while (common < form.length && form[common] === lemma[common]?.toLowerCase()) common += 1;
  const lost = form.slice(common);
  if (lost.length < 3 || /^(?:eren|lieden|lui|o?ien)$/.test(lost) || /^.{0,4}jes?$/.test(lost)) return true;
  // bommen: bom, bomen: boom, brieven: brief, steden: stad
  const consonant = /^[aeiou]?([b-df-hj-np-tv-z])en$/.exec(lost)?.[1];
  return consonant !== undefined && lemma.endsWith({ v: 'f', z: 's' }[consonant] ?? consonant);
}
