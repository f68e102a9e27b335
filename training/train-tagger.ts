import { LinearModel } from '../pipeline/analysis/linear-model.ts';
import {
  extractFeatures,
  prepareTagging,
  tagSet,
  TAG_FEATURES,
  type FormLexicon,
  type TagInput,
  type TagSet,
} from '../pipeline/analysis/tagger.ts';
import type { WordClasses } from '../pipeline/analysis/word-classes.ts';
import { describeForm, type WordForm } from '../pipeline/analysis/word-shape.ts';
import { GUIDE_FEATURES, guideFeatures } from './guide.ts';
import { AveragedPerceptron, quantise, seededRandom, shuffle } from './averaged-perceptron.ts';
import { tagOf, type GoldSentence } from './conllu.ts';

/** Parts of speech that have new members every day: what a form outside the lexicon can be. */
const OPEN = /^(?:NOUN|VERB|ADJ|PROPN|ADV|NUM|X|SYM|INTJ)/;
/** A form seen more often than this has only the tags it was seen with. */
const TRUSTED = 10;
const BITS = 22;

/** A trained tagger; its weights are bytes as shipped. */
export interface TrainedTagger {
  tags: TagSet;
  lexicon: FormLexicon;
  dictionary: WordClasses;
  guided: boolean;
  weights: Int16Array;
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

/** How a tagger is trained. */
export interface TaggerOptions {
  names: readonly string[];
  dictionary: WordClasses;
  epochs: number;
  seed: number;
  /** Looks at the gold tree as well: for treebanks that have trees but no tags. */
  guided?: boolean;
  report?: (line: string) => void;
}

/** Trains a greedy tagger on gold tags. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  { names, dictionary, epochs, seed, guided = false, report = () => undefined }: TaggerOptions,
): TrainedTagger {
  const ids = new Map(names.map((name, id) => [name, id]));
  const open = names.flatMap((name, id) => (OPEN.test(name) ? [id] : []));
  const tagger = {
    tags: tagSet(names, open),
    lexicon: collectLexicon(sentences, names, ids, open),
    dictionary,
    guided,
  };
  const perceptron = new AveragedPerceptron(BITS);
  const random = seededRandom(seed);
  const features = new Int32Array(TAG_FEATURES + GUIDE_FEATURES);
  const prepared = sentences.map((sentence) => ({
    sentence,
    input: inputOf(sentence, tagger),
    gold: sentence.tokens.map((token) => ids.get(tagOf(token)) ?? -1),
  }));
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(prepared, random);
    let right = 0;
    let seen = 0;
    for (const { sentence, input, gold } of prepared) {
      const predicted = new Uint16Array(gold.length);
      for (let index = 0; index < gold.length; index += 1) {
        const count = featuresOf(sentence, input, index, predicted, features, guided);
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
  return { ...tagger, weights, model: new LinearModel(weights) };
}

/** Tags sentences with a trained tagger; a guided one reads their trees. */
export function tagAll(sentences: readonly GoldSentence[], tagger: TrainedTagger): Uint16Array[] {
  const features = new Int32Array(TAG_FEATURES + GUIDE_FEATURES);
  return sentences.map((sentence) => {
    const input = inputOf(sentence, tagger);
    const predicted = new Uint16Array(sentence.tokens.length);
    for (let index = 0; index < predicted.length; index += 1) {
      const count = featuresOf(sentence, input, index, predicted, features, tagger.guided);
      predicted[index] = bestOf(input.candidates[index]!, (option) => tagger.model.score(features, count, option));
    }
    return predicted;
  });
}

function inputOf({ tokens }: GoldSentence, tagger: Pick<TrainedTagger, 'lexicon' | 'tags' | 'dictionary'>): TagInput {
  const words = tokens.map((token) => wordForm(token.form));
  return prepareTagging(words, tagger.lexicon, tagger.tags, tagger.dictionary);
}

function featuresOf(
  sentence: GoldSentence,
  input: TagInput,
  index: number,
  predicted: Uint16Array,
  out: Int32Array,
  guided: boolean,
): number {
  const count = extractFeatures(input, index, predicted, out);
  return guided ? guideFeatures(sentence, input, index, out, count) : count;
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
