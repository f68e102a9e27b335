import { applyScript, chooseScript, LEMMA_FEATURES, lemmaFeatures, scriptOf } from '../pipeline/analysis/lemmatise.ts';
import { LinearModel } from '../pipeline/analysis/linear-model.ts';
import { AveragedPerceptron, quantise, seededRandom, shuffle } from './averaged-perceptron.ts';
import { tagOf, type GoldSentence } from './conllu.ts';

/** Parts of speech whose lemma is the form as it stands. */
const AS_IS = new Set(['PROPN', 'X', 'SYM', 'NUM', 'PUNCT']);
const BITS = 20;

/** A trained lemmatiser: scripts, which of them a part of speech uses, and what the scripts get wrong. */
export interface TrainedLemmatiser {
  scripts: string[];
  scriptsOf: Record<string, number[]>;
  /** Lines `form<TAB>tag or part of speech<TAB>lemma`. */
  lexicon: string;
  weights: Int8Array;
}

/** Trains the choice of script; forms that it still gets wrong go into the lexicon. */
export function trainLemmatiser(
  sentences: readonly GoldSentence[],
  epochs: number,
  seed: number,
  report: (line: string) => void,
): TrainedLemmatiser {
  const counts = new Map<string, { form: string; tag: string; upos: string; lemmas: Map<string, number> }>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (AS_IS.has(token.upos)) continue;
      const key = `${token.form.toLowerCase()}\t${tagOf(token)}`;
      const entry = counts.get(key) ?? {
        form: token.form.toLowerCase(),
        tag: tagOf(token),
        upos: token.upos,
        lemmas: new Map<string, number>(),
      };
      counts.set(key, entry);
      entry.lemmas.set(token.lemma, (entry.lemmas.get(token.lemma) ?? 0) + 1);
    }
  }
  const examples = [...counts.values()].map((entry) => {
    const lemma = [...entry.lemmas].sort((a, b) => b[1] - a[1])[0]![0];
    return { ...entry, lemma, script: scriptOf(entry.form, lemma) };
  });
  const frequency = new Map<string, number>();
  for (const { script } of examples) if (script) frequency.set(script, (frequency.get(script) ?? 0) + 1);
  const scripts = [...frequency]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .map(([script]) => script);
  const ids = new Map(scripts.map((script, id) => [script, id]));
  const scriptsOf: Record<string, number[]> = {};
  for (const { upos, script } of examples) {
    const id = script === undefined ? undefined : ids.get(script);
    if (id !== undefined && !(scriptsOf[upos] ??= []).includes(id)) scriptsOf[upos]!.push(id);
  }

  const perceptron = new AveragedPerceptron(BITS, scripts.length);
  const random = seededRandom(seed);
  const features = new Int32Array(LEMMA_FEATURES);
  const usable = examples.filter((example) => example.script !== undefined && ids.has(example.script));
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(usable, random);
    let right = 0;
    for (const { form, tag, upos, script } of usable) {
      const count = lemmaFeatures(form, tag, features);
      const chosen = ids.get(chooseScript(form, tag, scripts, scriptsOf[upos]!, perceptron.model))!;
      perceptron.tick();
      if (scripts[chosen] === script) right += 1;
      else perceptron.update(features, count, ids.get(script!)!, chosen);
    }
    report(
      `lemmatiser, epoch ${epoch} of ${epochs}: ${((100 * right) / usable.length).toFixed(2)} % right in training`,
    );
  }

  const weights = quantise(perceptron.average());
  const model = new LinearModel(weights, scripts.length);
  const lines = examples.flatMap(({ form, tag, upos, lemma }) => {
    const guess = scriptsOf[upos] ? applyScript(form, chooseScript(form, tag, scripts, scriptsOf[upos], model)) : form;
    return guess === lemma ? [] : [`${form}\t${tag}\t${lemma}`];
  });
  return { scripts, scriptsOf, lexicon: lines.join('\n'), weights };
}
