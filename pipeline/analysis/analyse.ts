import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../model/source.ts';
import type { Sentence, Token } from '../model/token.ts';
import { packageRoot } from '../text/package-root.ts';
import { lemmaOf } from './lemma-of.ts';
import { isSeparable } from './separable-verbs.ts';
import { putTagsRight } from './mistagged.ts';
import { loadModel, type Model } from './model.ts';
import { parseSentence, type ParseInput } from './parser.ts';
import { splitSentences } from './split-sentences.ts';
import { prepareTagging, tagSentence } from './tagger.ts';
import { tokenise, type TokenSpan } from './tokenise.ts';
import { describeForm, type WordForm } from './word-shape.ts';
import { hashText } from './hash.ts';

let model: Model | undefined;
const forms = new Map<string, WordForm>();

/**
 * Analyses Dutch text: sentences of tokens with lemma, part of speech, features and a dependency tree
 * (Universal Dependencies v2). The weights are read on first use.
 *
 * @param blocks stretches that no sentence crosses; default: paragraphs, parted by blank lines
 * @returns sentences in the order of the text; every character that is no white space is in one token
 * @throws WeightsError where the weights file is missing or damaged
 */
export function analyse(text: string, blocks: readonly Pick<Block, 'start' | 'end'>[] = paragraphs(text)): Sentence[] {
  const known = loaded();
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const spans of splitSentences(text, tokenise(text, block.start, block.end))) {
      sentences.push(analyseSentence(text, spans, sentences.length, index, known));
    }
  });
  return sentences;
}

/** Analyses sentences that are tokenised already; offsets are those of the forms joined by single spaces. */
export function analyseTokens(sentences: readonly (readonly string[])[]): Sentence[] {
  const known = loaded();
  return sentences.map((forms, index) => {
    const spans: TokenSpan[] = [];
    for (const form of forms) {
      const start = spans.length ? spans.at(-1)!.end + 1 : 0;
      spans.push({ start, end: start + form.length });
    }
    return analyseSentence(forms.join(' '), spans, index, index, known);
  });
}

function loaded(): Model {
  return (model ??= loadModel(join(packageRoot, 'model', 'nl.bin'), readFileSync));
}

function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\r\n]+(?:\r?\n(?![^\S\n]*\r?\n)[^\r\n]+)*/g)) {
    if (match[0].trim()) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function analyseSentence(
  text: string,
  spans: readonly TokenSpan[],
  index: number,
  block: number,
  known: Model,
): Sentence {
  const words = spans.map((span) => formOf(text.slice(span.start, span.end)));
  const tagIds = tagSentence(prepareTagging(words, known.lexicon, known.tags, known.dictionary), known.tagger);
  putTagsRight(words, tagIds, known);
  const lemmas = words.map((word, at) => lemmaOf(word.text, known.tags.names[tagIds[at]!]!, known));
  const state = parseSentence(parseInput(words, lemmas, tagIds, known), known.parser, known.labels);
  const tokens = spans.map((span, at): Token => {
    const head = state.heads[at]!;
    return {
      index: at,
      start: span.start,
      end: span.end,
      text: words[at]!.text,
      lemma: lemmas[at]!,
      upos: known.upos[tagIds[at]!]!,
      feats: known.features[tagIds[at]!]!,
      head: head === spans.length ? -1 : head,
      deprel: head === spans.length ? 'root' : known.labels.labels[state.labels[at]!]!,
    };
  });
  tagByRelation(tokens);
  joinParticles(tokens);
  return { index, block, start: spans[0]!.start, end: spans.at(-1)!.end, tokens };
}

/** What only the tree shows: an auxiliary (`is gekomen`, `is ziek`, but `God is`), a determiner (`dat huis`, but `dat is`). */
function tagByRelation(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const { upos, deprel } = token;
    if (upos === 'VERB' || upos === 'AUX') token.upos = /^(?:aux|cop)(?::|$)/.test(deprel) ? 'AUX' : 'VERB';
    else if (upos === 'PRON' && deprel === 'det') token.upos = 'DET';
    else if (upos === 'DET' && /^(?:nsubj|obj|iobj|expl)(?::|$)/.test(deprel)) token.upos = 'PRON';
  }
}

/** Gives a separated verb its particle back: deelde … mee is a form of meedelen. */
function joinParticles(tokens: Token[]): void {
  for (const token of tokens) {
    if (!/^(?:compound:prt|advmod)$/.test(token.deprel) || !/^\p{Ll}+$/u.test(token.text)) continue;
    const verb = tokens[token.head];
    if (!verb || (verb.upos !== 'VERB' && verb.upos !== 'AUX') || verb.particle !== undefined) continue;
    const particle = token.text.toLowerCase();
    if (verb.lemma.startsWith(particle)) continue;
    const joined = particle + verb.lemma;
    if (!isSeparable(joined) || standsElsewhere(tokens, token, verb)) continue;
    verb.lemma = joined;
    verb.particle = token.index;
  }
}

/**
 * Whether something else than the verb goes with a particle: gaat om 43 bedrijven has a preposition, samen 3 miljoen
 * nemen an adverb.
 */
function standsElsewhere(tokens: readonly Token[], particle: Token, verb: Token): boolean {
  if (particle.index < verb.index)
    return tokens
      .slice(particle.index + 1, verb.index)
      .some(({ upos, text }) => text !== 'te' && !/^(?:VERB|AUX)$/.test(upos));
  const next = tokens[particle.index + 1];
  return next !== undefined && /^(?:DET|NUM|PROPN)$/.test(next.upos);
}

function parseInput(
  words: readonly WordForm[],
  lemmas: readonly string[],
  tags: Uint16Array,
  known: Model,
): ParseInput {
  return {
    length: words.length,
    words: Int32Array.from(words, (word) => word.key),
    lemmas: Int32Array.from(lemmas, (lemma) => hashText(lemma.toLowerCase()) | 0),
    upos: Uint8Array.from(tags, (tag) => known.uposIds[tag]!),
    tags,
    verbs: Uint8Array.from(tags, (tag) => Number(known.upos[tag] === 'VERB' || known.upos[tag] === 'AUX')),
  };
}

function formOf(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size > 100_000) forms.clear();
  const form = describeForm(text);
  forms.set(text, form);
  return form;
}
