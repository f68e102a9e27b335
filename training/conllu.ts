import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One word of a treebank; `head` counts from 0, -1 is the root. Multiword ranges and empty nodes are left out. */
export interface GoldToken {
  form: string;
  lemma: string;
  upos: string;
  /** Without ExtPos, which describes a phrase; empty where there are none. */
  feats: string;
  head: number;
  deprel: string;
}

/** One sentence of a treebank. */
export interface GoldSentence {
  tokens: GoldToken[];
  /** `# sent_id` and `# text`, where given. */
  id: string;
  text: string;
}

/** Reads a CoNLL-U file, gzipped or not. */
export function readConllu(path: string): GoldSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split(/\n\n+/)
    .map((block) => ({
      id: /^# sent_id = (.*)$/m.exec(block)?.[1] ?? '',
      text: /^# text = (.*)$/m.exec(block)?.[1] ?? '',
      tokens: block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map(readToken),
    }))
    .filter((sentence) => sentence.tokens.length > 0);
}

/** The joint tag of a word: part of speech and features. */
export function tagOf(token: GoldToken): string {
  return token.feats ? `${token.upos}|${token.feats}` : token.upos;
}

function readToken(line: string): GoldToken {
  const [, form, lemma, upos, , feats, head, deprel] = line.split('\t') as string[];
  const kept =
    feats === '_'
      ? ''
      : feats!
          .split('|')
          .filter((pair) => !pair.startsWith('ExtPos'))
          .join('|');
  return { form: form!, lemma: lemma!, upos: upos!, feats: kept, head: Number(head) - 1, deprel: deprel! };
}
