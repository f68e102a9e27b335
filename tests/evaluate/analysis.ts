import { basename } from 'node:path';
import { analyse, analyseTokens } from '../../pipeline/analysis/analyse.ts';
import type { Sentence } from '../../pipeline/model/token.ts';
import { readConllu, type GoldSentence } from '../../training/conllu.ts';

/** Figures of one file, in percent; the labels of the shape that `--json` prints. */
export interface AnalysisFigures {
  file: string;
  upos: number;
  lemma: number;
  uas: number;
  las: number;
  uasNoPunct: number;
  lasNoPunct: number;
  tokenF1: number;
  sentenceF1: number;
  tokensPerSecond: number;
}

/** Scores the analyser on treebank files: tags, lemmas and trees on gold tokens, tokens and sentences from raw text. */
export function evaluateAnalysis(files: readonly string[]): AnalysisFigures[] {
  return files.map((file) => {
    const gold = readConllu(file);
    const forms = gold.map((sentence) => sentence.tokens.map((token) => token.form));
    analyseTokens(forms.slice(0, 200));
    const started = performance.now();
    const predicted = analyseTokens(forms);
    const seconds = (performance.now() - started) / 1000;
    return {
      file: basename(file),
      ...scoreTrees(gold, predicted),
      ...scoreSegments(gold),
      tokensPerSecond: Math.round(forms.flat().length / seconds),
    };
  });
}

function scoreTrees(gold: readonly GoldSentence[], predicted: readonly Sentence[]) {
  const count = { all: 0, words: 0, upos: 0, lemma: 0, uas: 0, las: 0, uasWords: 0, lasWords: 0 };
  gold.forEach((sentence, at) =>
    sentence.tokens.forEach((token, index) => {
      const guess = predicted[at]!.tokens[index]!;
      const head = guess.head === token.head;
      const label = head && guess.deprel === token.deprel;
      const word = token.upos !== 'PUNCT';
      count.all += 1;
      count.words += Number(word);
      count.upos += Number(guess.upos === token.upos);
      count.lemma += Number(bareLemma(guess, predicted[at]!) === token.lemma);
      count.uas += Number(head);
      count.las += Number(label);
      count.uasWords += Number(word && head);
      count.lasWords += Number(word && label);
    }),
  );
  const percent = (part: number, whole: number): number => Number(((100 * part) / whole).toFixed(2));
  return {
    upos: percent(count.upos, count.all),
    lemma: percent(count.lemma, count.all),
    uas: percent(count.uas, count.all),
    las: percent(count.las, count.all),
    uasNoPunct: percent(count.uasWords, count.words),
    lasNoPunct: percent(count.lasWords, count.words),
  };
}

/** The treebank's lemma of a separated verb is the bare verb. */
function bareLemma(token: Sentence['tokens'][number], sentence: Sentence): string {
  return token.particle === undefined ? token.lemma : token.lemma.slice(sentence.tokens[token.particle]!.text.length);
}

/** Raw text: sentences joined by a space, by a newline where the paragraph of the sentence id changes. */
function scoreSegments(gold: readonly GoldSentence[]) {
  let text = '';
  const tokens = new Set<string>();
  const sentences = new Set<string>();
  gold.forEach((sentence, index) => {
    if (index > 0) text += paragraphOf(sentence.id) === paragraphOf(gold[index - 1]!.id) ? ' ' : '\n';
    const start = text.length;
    let at = 0;
    for (const token of sentence.tokens) {
      const found = sentence.text.indexOf(token.form, at);
      if (found < 0) continue;
      tokens.add(`${start + found}-${start + found + token.form.length}`);
      at = found + token.form.length;
    }
    sentences.add(`${start}-${start + sentence.text.length}`);
    text += sentence.text;
  });
  const blocks: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) blocks.push({ start: match.index, end: match.index + match[0].length });
  const predicted = analyse(text, blocks);
  return {
    tokenF1: f1(
      tokens,
      predicted.flatMap((sentence) => sentence.tokens.map((token) => `${token.start}-${token.end}`)),
    ),
    sentenceF1: f1(
      sentences,
      predicted.map((sentence) => `${sentence.start}-${sentence.end}`),
    ),
  };
}

function paragraphOf(id: string): string {
  return id.replace(/\.s\.\d+.*$/, '');
}

function f1(gold: ReadonlySet<string>, predicted: readonly string[]): number {
  const right = predicted.filter((span) => gold.has(span)).length;
  return Number(((200 * right) / (gold.size + predicted.length)).toFixed(2));
}

/** The command: a table, or JSON. */
export function runAnalysisEvaluation(args: readonly string[]): void {
  const figures = evaluateAnalysis(args.filter((arg) => !arg.startsWith('--')));
  if (args.includes('--json')) console.log(JSON.stringify(figures, undefined, 2));
  else console.table(figures);
}
