import { guess } from '../pipeline/analysis/lemma-of.ts';
import {
  applyScript,
  LEMMA_FEATURES,
  lemmaFeatures,
  rankScripts,
  scriptOf,
  type LemmaChoice,
} from '../pipeline/analysis/lemmatise.ts';
import { LinearModel } from '../pipeline/analysis/linear-model.ts';
import { strongLemma } from '../pipeline/analysis/strong-verbs.ts';
import type { WordClasses } from '../pipeline/analysis/word-classes.ts';
import { AveragedPerceptron, quantise, seededRandom, shuffle } from './averaged-perceptron.ts';
import { tagOf, type GoldSentence } from './conllu.ts';

/** Parts of speech whose lemma is the form as it stands. */
const AS_IS = new Set(['SYM', 'PUNCT']);
const BITS = 19;

/** A trained lemmatiser: scripts, which of them a part of speech uses, and what the scripts get wrong. */
export interface TrainedLemmatiser {
  scripts: string[];
  scriptsOf: Record<string, number[]>;
  /** Lines `form<TAB>tag<TAB>lemma`. */
  lexicon: string;
  weights: Int16Array;
}

interface Example {
  form: string;
  tag: string;
  upos: string;
  lemma: string;
  script: string | undefined;
}

/** Trains the choice of script; forms that it still gets wrong go into the lexicon. */
export function trainLemmatiser(
  sentences: readonly GoldSentence[],
  dictionary: WordClasses,
  epochs: number,
  seed: number,
  report: (line: string) => void,
): TrainedLemmatiser {
  const examples = collectExamples(sentences);
  const frequency = new Map<string, number>();
  const regular = examples.filter(({ form, tag }) => strongLemma(form.toLowerCase(), tag) === undefined);
  for (const { script } of regular) if (script) frequency.set(script, (frequency.get(script) ?? 0) + 1);
  const scripts = [...frequency]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .map(([script]) => script);
  const ids = new Map(scripts.map((script, id) => [script, id]));
  const scriptsOf: Record<string, number[]> = {};
  for (const { upos, script } of regular) {
    const id = script === undefined ? undefined : ids.get(script);
    if (id !== undefined && !(scriptsOf[upos] ??= []).includes(id)) scriptsOf[upos]!.push(id);
  }
  const choice: LemmaChoice = { scripts, scriptsOf, dictionary };

  const perceptron = new AveragedPerceptron(BITS);
  const random = seededRandom(seed);
  const features = new Int32Array(LEMMA_FEATURES);
  const usable = regular.filter((example) => example.script !== undefined && ids.has(example.script));
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(usable, random);
    let right = 0;
    for (const { form, tag, lemma, script } of usable) {
      const count = lemmaFeatures(form, tag, features);
      const ranked = rankScripts(form, tag, features, count, choice, perceptron.model);
      const best = ranked[0]!;
      perceptron.tick();
      if (applyScript(form, scripts[best.script]!) === lemma) {
        right += 1;
        continue;
      }
      const gold = ids.get(script!)!;
      perceptron.update(features, count, gold, best.script);
      const evidence = ranked.find((option) => option.script === gold)?.evidence;
      if (evidence) perceptron.move(evidence, best.evidence, scripts.length);
    }
    report(
      `lemmatiser, epoch ${epoch} of ${epochs}: ${((100 * right) / usable.length).toFixed(2)} % right in training`,
    );
  }

  const weights = quantise(perceptron.average());
  const known = { ...choice, lemmatiser: new LinearModel(weights) };
  const lines = examples.flatMap(({ form, tag, lemma }) => {
    return guess(form, tag, known) === lemma ? [] : [`${form}\t${tag}\t${lemma}`];
  });
  return { scripts, scriptsOf, lexicon: lines.join('\n'), weights };
}

/** Forms with their tag and their most frequent lemma. */
function collectExamples(sentences: readonly GoldSentence[]): Example[] {
  const lemmas = new Map<string, { form: string; tag: string; upos: string; counts: Map<string, number> }>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (AS_IS.has(token.upos)) continue;
      const tag = tagOf(token);
      const key = `${token.form}\t${tag}`;
      const lemma =
        token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form) && !/^\p{Lu}/u.test(token.lemma)
          ? token.form
          : token.lemma;
      const entry = lemmas.get(key) ?? { form: token.form, tag, upos: token.upos, counts: new Map<string, number>() };
      lemmas.set(key, entry);
      entry.counts.set(lemma, (entry.counts.get(lemma) ?? 0) + 1);
    }
  }
  return [...lemmas.values()].map(({ form, tag, upos, counts }) => {
    const lemma = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
    return { form, tag, upos, lemma, script: scriptOf(form, lemma, upos) };
  });
}
