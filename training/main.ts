import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashText } from '../pipeline/analysis/hash.ts';
import { lemmaOf } from '../pipeline/analysis/lemma-of.ts';
import { loadModel, type Model, type ModelHeader } from '../pipeline/analysis/model.ts';
import { WordClasses } from '../pipeline/analysis/word-classes.ts';
import { packWeights } from '../pipeline/analysis/weights.ts';
import type { Upos } from '../pipeline/model/token.ts';
import { readConllu, type GoldSentence } from './conllu.ts';
import { trainLemmatiser } from './train-lemmatiser.ts';
import { collectLabels, trainParser, type ParseExample } from './train-parser.ts';
import { collectTags, tagAll, trainTagger, wordForm } from './train-tagger.ts';
import { readWordClasses } from './word-list.ts';

const UPOS: Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const FOLDS = 4;
const USAGE = `npm run train -- [--out model/nl.bin] [--seed 1] [--epochs 7] [--words DICTIONARY.dic]
  [--trees TREES.conllu[.gz]] TREEBANK.conllu[.gz] …`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'model/nl.bin' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '7' },
    words: { type: 'string' },
    trees: { type: 'string', multiple: true, default: [] },
  },
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const started = Date.now();
const seed = Number(values.seed);
const report = (line: string): void =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const tagged = positionals.flatMap(readConllu);
const trees = values.trees.flatMap(readConllu);
const words = values.words === undefined ? new Uint8Array() : readWordClasses(values.words);
const dictionary = new WordClasses(words);
report(`${tagged.length} tagged sentences, ${trees.length} with trees alone`);

const names = collectTags(tagged);
const options = { names, dictionary, seed };
if (trees.length > 0) {
  const guide = trainTagger(tagged, { ...options, epochs: 8, guided: true });
  tagAll(trees, guide).forEach((tags, index) => giveTags(trees[index]!, tags));
  report('tagged the sentences with trees alone');
}
const treebank = [...tagged, ...trees];
const tagger = trainTagger(treebank, { ...options, epochs: 8, report });
const lemmatiser = trainLemmatiser(tagged, dictionary, 8, seed, report);
const header: ModelHeader = {
  upos: UPOS,
  tags: names,
  openTags: tagger.tags.open,
  lexicon: [...tagger.lexicon].map(([form, ids]) => `${form}\t${ids.join(',')}`).join('\n'),
  labels: { size: 0, labels: [], left: [], right: [] },
  lemmaScripts: lemmatiser.scripts,
  scriptsOf: lemmatiser.scriptsOf,
  lemmaLexicon: lemmatiser.lexicon,
};
const pack = (labels: ModelHeader['labels'], parser: Int16Array): Buffer =>
  packWeights({
    header: { ...header, labels },
    bytes: { dictionary: words },
    weights: { tagger: tagger.weights, lemmatiser: lemmatiser.weights, parser },
  });
const known = loadModel('', () => pack(header.labels, new Int16Array(2)));

// Words are parsed with the tags that a tagger gives them which has not seen their sentence (jackknifing).
// A document stays together, as its names come back.
const folds = treebank.map((_, index) => Math.floor(index / 60) % FOLDS);
const guesses: Uint16Array[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const rest = treebank.filter((_, index) => folds[index] !== fold);
  const other = trainTagger(rest, { ...options, epochs: 4, seed: seed + fold + 1 });
  const own = treebank.flatMap((_, index) => (folds[index] === fold ? [index] : []));
  const tags = tagAll(
    own.map((index) => treebank[index]!),
    other,
  );
  own.forEach((index, at) => (guesses[index] = tags[at]!));
  report(`jackknife ${fold + 1} of ${FOLDS}`);
}
const examples = treebank.map((sentence, index) => example(sentence, guesses[index]!, known));
const labels = collectLabels(examples, UPOS.length);
const parser = trainParser(examples, labels, Number(values.epochs), seed, report);
const bytes = pack(labels, parser);
writeFileSync(values.out, bytes);
report(`${values.out}: ${(bytes.length / 1e6).toFixed(1)} MB`);

function giveTags({ tokens }: GoldSentence, tags: Uint16Array): void {
  tokens.forEach((token, index) => {
    const [upos, ...feats] = names[tags[index]!]!.split('|');
    token.upos = upos!;
    token.feats = feats.join('|');
  });
}

function example(sentence: GoldSentence, tags: Uint16Array, model: Model): ParseExample {
  const { tokens } = sentence;
  return {
    input: {
      length: tokens.length,
      words: Int32Array.from(tokens, (token) => wordForm(token.form).key),
      lemmas: Int32Array.from(
        tokens,
        (token, index) => hashText(lemmaOf(token.form, names[tags[index]!]!, model).toLowerCase()) | 0,
      ),
      upos: Uint8Array.from(tags, (tag) => model.uposIds[tag]!),
      tags,
      verbs: Uint8Array.from(tags, (tag) => Number(/^(?:VERB|AUX)/.test(names[tag]!))),
    },
    heads: Int32Array.from(tokens, (token) => (token.head < 0 ? tokens.length : token.head)),
    deprels: tokens.map((token) => token.deprel),
  };
}
