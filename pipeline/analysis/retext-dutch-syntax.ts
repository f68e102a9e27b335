import type { Paragraph, Root, Sentence as SentenceNode, SentenceContent } from 'nlcst';
import type { Plugin, Processor } from 'unified';
import { location } from 'vfile-location';
import type { Features, Sentence, Token, Upos } from '../model/token.ts';
import { analyse } from './analyse.ts';

/** What {@link retextDutchSyntax} says of a word, punctuation mark or symbol. */
export interface SyntaxData {
  /** Position among the tokens of its sentence, from 0. */
  index: number;
  lemma: string;
  upos: Upos;
  feats: Features;
  /** Position of the governing token, -1 for the root of the sentence. */
  head: number;
  /** Relation to the head (Universal Dependencies v2). */
  deprel: string;
}

declare module 'nlcst' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augments the type of nlcst's own data
  interface Data extends Partial<SyntaxData> {}
}

/**
 * A unified plugin that parses Dutch text to nlcst whose words carry lemma, part of speech and their place in the
 * dependency tree in `data`. It takes the place of `retext-dutch`:
 *
 * ```ts
 * unified().use(retextDutchSyntax).use(retextStringify)
 * ```
 */
export const retextDutchSyntax: Plugin<[], string, Root> = function () {
  (this as unknown as Processor<Root>).parser = parseDutch;
};

/** Parses Dutch text to nlcst; see {@link retextDutchSyntax}. */
export function parseDutch(text: string): Root {
  const places = location(text);
  const point = (offset: number) => places.toPoint(offset)!;
  const between = (start: number, end: number) => ({ start: point(start), end: point(end) });
  const space = (start: number, end: number) => ({
    type: 'WhiteSpaceNode' as const,
    value: text.slice(start, end),
    position: between(start, end),
  });
  const children: Root['children'] = [];
  let at = 0;
  for (const sentences of byBlock(analyse(text))) {
    const start = sentences[0]!.start;
    const end = sentences.at(-1)!.end;
    if (start > at) children.push(space(at, start));
    const paragraph: Paragraph = { type: 'ParagraphNode', children: [], position: between(start, end) };
    at = start;
    for (const sentence of sentences) {
      if (sentence.start > at) paragraph.children.push(space(at, sentence.start));
      paragraph.children.push(sentenceNode(sentence));
      at = sentence.end;
    }
    children.push(paragraph);
  }
  if (at < text.length) children.push(space(at, text.length));
  return { type: 'RootNode', children, position: between(0, text.length) };

  function sentenceNode(sentence: Sentence): SentenceNode {
    const nodes: SentenceContent[] = [];
    let reached = sentence.start;
    for (const token of sentence.tokens) {
      if (token.start > reached) nodes.push(space(reached, token.start));
      nodes.push(tokenNode(token));
      reached = token.end;
    }
    return { type: 'SentenceNode', children: nodes, position: between(sentence.start, sentence.end) };
  }

  function tokenNode(token: Token): SentenceContent {
    const { index, lemma, upos, feats, head, deprel } = token;
    const data: SyntaxData = { index, lemma, upos, feats, head, deprel };
    const position = between(token.start, token.end);
    if (/[\p{L}\p{N}]/u.test(token.text))
      return { type: 'WordNode', children: [{ type: 'TextNode', value: token.text, position }], position, data };
    return { type: upos === 'SYM' ? 'SymbolNode' : 'PunctuationNode', value: token.text, position, data };
  }
}

function byBlock(sentences: readonly Sentence[]): Sentence[][] {
  const blocks: Sentence[][] = [];
  for (const sentence of sentences) {
    if (blocks.at(-1)?.[0]?.block === sentence.block) blocks.at(-1)!.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks;
}
