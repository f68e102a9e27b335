import { LinearModel } from '../pipeline/analysis/linear-model.ts';
import {
  extractFeatures,
  prepareTagging,
  setVerbalTags,
  tagSentence,
  TAG_FEATURES,
  type FormLexicon,
  type TagSet,
} from '../pipeline/analysis/tagger.ts';
import { describeForm, type WordForm } from '../pipeline/analysis/word-shape.ts';
import { AveragedPerceptron, quantise, seededRandom, shuffle } from './averaged-perceptron.ts';
import { tagOf, type GoldSentence } from './conllu.ts';

/** Parts of speech that have new members every day: what a form outside the lexicon can be. */
const OPEN = /^(?:NOUN|VERB|ADJ|PROPN|ADV|NUM|X|SYM|INTJ)/;
/** A form seen more often than this has only the tags it was seen with. */
const TRUSTED = 10;
const BITS = 21;

/** A trained tagger; its weights are bytes as shipped. */
export interface TrainedTagger {
  tags: TagSet;
  lexicon: FormLexicon;
  weights: Int8Array;
  model: LinearModel;
}

const forms = new Map<string, WordForm>();

/** The description of a form, made once. */
export function wordForm(text: string): WordForm {
  let form = forms.get(text);
  if (!form) forms.set(text, (form = describeForm(text)));
  return form;
}

/** Joint tags seen at least three times, the most frequent first. */
export function collectTags(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const token of tokens) counts.set(tagOf(token), (counts.get(tagOf(token)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
}

/** Trains a greedy tagger on gold tags. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  names: readonly string[],
  epochs: number,
  seed: number,
  report: (line: string) => void,
): TrainedTagger {
  const ids = new Map(names.map((name, id) => [name, id]));
  const open = names.flatMap((name, id) => (OPEN.test(name) ? [id] : []));
  const tags: TagSet = { names, open };
  setVerbalTags(names);
  const lexicon = collectLexicon(sentences, names, ids, open);
  const perceptron = new AveragedPerceptron(BITS, names.length);
  const random = seededRandom(seed);
  const features = new Int32Array(TAG_FEATURES);
  const prepared = sentences.map(({ tokens }) => ({
    input: prepareTagging(
      tokens.map((token) => wordForm(token.form)),
      lexicon,
      tags,
    ),
    gold: tokens.map((token) => ids.get(tagOf(token)) ?? -1),
  }));
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(prepared, random);
    let right = 0;
    let seen = 0;
    for (const { input, gold } of prepared) {
      const predicted = new Uint16Array(gold.length);
      for (let index = 0; index < gold.length; index += 1) {
        const count = extractFeatures(input, index, predicted, features);
        const best = bestOf(input.candidates[index]!, (option) => perceptron.model.score(features, count, option));
        perceptron.tick();
        seen += 1;
        if (best === gold[index]) right += 1;
        else if (gold[index]! >= 0) perceptron.update(features, count, gold[index]!, best);
        predicted[index] = best;
      }
    }
    report(`tagger, epoch ${epoch} of ${epochs}: ${((100 * right) / seen).toFixed(2)} % right in training`);
  }
  const weights = quantise(perceptron.average());
  return { tags, lexicon, weights, model: new LinearModel(weights, names.length) };
}

/** Tags sentences with a trained tagger. */
export function tagAll(sentences: readonly GoldSentence[], tagger: TrainedTagger): Uint16Array[] {
  setVerbalTags(tagger.tags.names);
  return sentences.map(({ tokens }) =>
    tagSentence(
      prepareTagging(
        tokens.map((token) => wordForm(token.form)),
        tagger.lexicon,
        tagger.tags,
      ),
      tagger.model,
    ),
  );
}

function collectLexicon(
  sentences: readonly GoldSentence[],
  names: readonly string[],
  ids: ReadonlyMap<string, number>,
  open: readonly number[],
): FormLexicon {
  const counts = new Map<string, Map<number, number>>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const id = ids.get(tagOf(token));
      if (id === undefined) continue;
      const form = wordForm(token.form).lower;
      const ofForm = counts.get(form) ?? new Map<number, number>();
      counts.set(form, ofForm);
      ofForm.set(id, (ofForm.get(id) ?? 0) + 1);
    }
  }
  const lexicon = new Map<string, readonly number[]>();
  for (const [form, ofForm] of counts) {
    const total = [...ofForm.values()].reduce((sum, count) => sum + count, 0);
    const seen = [...ofForm]
      .filter(([, count]) => count >= 2 || count / total > 0.01)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([id]) => id);
    const closed = seen.some((id) => !OPEN.test(names[id]!));
    if (total < 3 && !closed) continue;
    lexicon.set(form, total >= TRUSTED ? seen : [...new Set([...seen, ...open])].sort((a, b) => a - b));
  }
  return lexicon;
}

function bestOf(options: readonly number[], score: (option: number) => number): number {
  let best = options[0]!;
  let bestScore = -Infinity;
  for (const option of options) {
    const value = score(option);
    if (value > bestScore) {
      bestScore = value;
      best = option;
    }
  }
  return best;
}
