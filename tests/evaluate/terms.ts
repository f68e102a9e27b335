import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse, analyseTokens } from '../../pipeline/analysis/analyse.ts';
import { commonVerbForms } from '../../pipeline/lexicon/common-verbs.ts';
import { byCompound, frameIndex } from '../../pipeline/lexicon/frames.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { conceptOfNoun, contextOf, isNounForm, typeOf } from '../../pipeline/lexicon/terms.ts';

/** Share of the common nouns and of the verbs of a text that termbase and frames know, with what they most often lack. */
export interface Coverage {
  nouns: number;
  /** Known as a term, its sense decided. */
  sayable: number;
  /** A term with several senses of which none is decided, or a compound of one: its type is known at most. */
  open: number;
  verbs: number;
  /** Forms of a verb that evokes a frame. */
  evoking: number;
  unknownNouns: [string, number][];
  unknownVerbs: [string, number][];
}

interface Word {
  form: string;
  lemma: string;
  upos: string;
}

/** @param sentences words with lemma and part of speech, of a treebank or of the analyser */
export function coverageOf(sentences: readonly (readonly Word[])[]): Coverage {
  const lexicon = createLexicon();
  const { verbs } = frameIndex();
  const count = { nouns: 0, sayable: 0, open: 0, verbs: 0, evoking: 0 };
  const nouns = new Map<string, number>();
  const unknownVerbs = new Map<string, number>();
  for (const words of sentences) {
    const context = contextOf(
      lexicon,
      words.map(({ form, lemma, upos }) => ({ text: form, lemma, upos })),
    );
    for (const { form, lemma, upos } of words) {
      if (upos === 'NOUN') {
        count.nouns += 1;
        if (conceptOfNoun(lexicon, lemma, form, context)) count.sayable += 1;
        else {
          if (isNounForm(lexicon, form) || typeOf(lexicon, lemma, context)) count.open += 1;
          nouns.set(lemma.toLowerCase(), (nouns.get(lemma.toLowerCase()) ?? 0) + 1);
        }
      } else if (upos === 'VERB') {
        count.verbs += 1;
        const known = verbs.has(form.toLowerCase()) || byCompound(verbs, lemma.toLowerCase()) !== undefined;
        if (known) count.evoking += 1;
        else if (commonVerbForms(form.toLowerCase()).length === 0)
          unknownVerbs.set(lemma, (unknownVerbs.get(lemma) ?? 0) + 1);
      }
    }
  }
  const most = (map: ReadonlyMap<string, number>): [string, number][] =>
    [...map].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 60);
  return { ...count, unknownNouns: most(nouns), unknownVerbs: most(unknownVerbs) };
}

/** The command: `npm run evaluate -- terms FILE…`, of CoNLL-U (also .gz) or of text in Markdown. */
export function runTermsEvaluation(args: readonly string[]): void {
  for (const file of args.filter((arg) => !arg.startsWith('--'))) {
    const { unknownNouns, unknownVerbs, ...count } = coverageOf(readSentences(file));
    const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    console.log(`${file}
  common nouns ${count.nouns}: term ${percent(count.sayable, count.nouns)}, sense open or compound ${percent(count.open, count.nouns)}
  verbs ${count.verbs}: evoking a frame ${percent(count.evoking, count.verbs)}
  nouns not sayable: ${unknownNouns.map(([word, times]) => `${word} ${times}`).join(', ')}
  verbs not known: ${unknownVerbs.map(([word, times]) => `${word} ${times}`).join(', ')}`);
  }
}

function readSentences(file: string): Word[][] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (/\.conllu(?:\.gz)?$/.test(file)) return text.split('\n\n').flatMap(readTree);
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const blocks = [...body.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return analyse(body, blocks).map(({ tokens }) =>
    tokens.map(({ text: form, lemma, upos }) => ({ form, lemma, upos })),
  );
}

/** One tree; where the file has no tags, the analyser gives them. */
function readTree(block: string): Word[][] {
  const rows = block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id, form]) => id !== undefined && form !== undefined && /^\d+$/.test(id));
  if (rows.length === 0) return [];
  if (rows.some((row) => row[3] !== '_'))
    return [rows.map(([, form, lemma, upos]) => ({ form: form!, lemma: lemma ?? '', upos: upos ?? '' }))];
  return analyseTokens([rows.map((row) => row[1]!)]).map(({ tokens }) =>
    tokens.map(({ text, lemma, upos }) => ({ form: text, lemma, upos })),
  );
}
