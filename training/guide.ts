import { hashText, mix } from '../pipeline/analysis/hash.ts';
import type { TagInput } from '../pipeline/analysis/tagger.ts';
import type { GoldSentence } from './conllu.ts';

/** How many features {@link guideFeatures} adds. */
export const GUIDE_FEATURES = 14;

/**
 * Adds what a known tree says of a word's tag: treebanks that give trees without tags are tagged by a tagger that
 * looks at the tree, and so knows an auxiliary from a verb and a determiner from a pronoun.
 */
export function guideFeatures(
  { tokens }: GoldSentence,
  { keys, ambiguity, classes, forms }: TagInput,
  index: number,
  out: Int32Array,
  from: number,
): number {
  let count = from;
  let template = 1000;
  const add = (a: number, b = 0): void => {
    template += 1;
    out[count++] = mix(mix(template * 0x01000193, a), b);
  };
  const { head, deprel } = tokens[index]!;
  const relation = hashText(deprel);
  let children = 0;
  tokens.forEach((token) => {
    if (token.head === index) children |= 1 << (hashText(token.deprel) % 31);
  });
  const left = mix(relation, head > index ? 1 : 2);
  add(relation);
  add(left, keys[index]);
  add(relation, ambiguity[index]);
  add(relation, classes[index]);
  add(relation, forms[index]!.suffixes[1]);
  add(relation, forms[index]!.suffixes[2]);
  add(relation, forms[index]!.shape);
  add(relation, children);
  add(children, classes[index]);
  add(children, keys[index]);
  add(relation, mix(children, classes[index]!));
  if (head >= 0) {
    add(relation, keys[head]);
    add(relation, classes[head]);
    add(mix(relation, hashText(tokens[head]!.deprel)), classes[index]);
  }
  return count;
}
