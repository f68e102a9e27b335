import type { Nodes, Sentence } from 'nlcst';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { retextDutchSyntax } from '../../pipeline/index.ts';

const TEXT = '\nDe politie hield\ndrie verdachten aan. “Goed”, zei zij.\n\nServers in Frankrijk\n';

const toString = (node: Nodes): string => ('children' in node ? node.children.map(toString).join('') : node.value);

describe('retextDutchSyntax', () => {
  const tree = unified().use(retextDutchSyntax).parse(TEXT);
  const paragraphs = tree.children.filter((node) => node.type === 'ParagraphNode');
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.children.filter((node): node is Sentence => node.type === 'SentenceNode'),
  );

  it('gives back every character', () => {
    expect(toString(tree)).toBe(TEXT);
  });

  it('parts paragraphs and sentences', () => {
    expect(paragraphs).toHaveLength(2);
    expect(sentences.map((sentence) => toString(sentence))).toEqual([
      'De politie hield\ndrie verdachten aan.',
      '“Goed”, zei zij.',
      'Servers in Frankrijk',
    ]);
  });

  it('hangs lemma, part of speech and tree on words', () => {
    const words = sentences[0]!.children.filter((node) => node.type === 'WordNode');
    expect(words.map((word) => [toString(word), word.data?.lemma, word.data?.upos, word.data?.deprel])).toEqual([
      ['De', 'de', 'DET', 'det'],
      ['politie', 'politie', 'NOUN', 'nsubj'],
      ['hield', 'aanhouden', 'VERB', 'root'],
      ['drie', 'drie', 'NUM', 'nummod'],
      ['verdachten', 'verdachte', 'NOUN', 'obj'],
      ['aan', 'aan', 'ADP', 'compound:prt'],
    ]);
    expect(words.map((word) => word.data?.head)).toEqual([1, 2, -1, 4, 2, 2]);
  });

  it('has the places of words in the file', () => {
    const word = sentences[0]!.children.find((node) => toString(node) === 'verdachten');
    expect(word?.position?.start).toMatchObject({ line: 3, column: 6 });
  });
});
