import type { Features, Upos } from '../model/token.ts';
import { LinearModel } from './linear-model.ts';
import type { LabelTable } from './parser.ts';
import { tagSet, type FormLexicon, type TagSet } from './tagger.ts';
import { WordClasses } from './word-classes.ts';
import { unpackWeights, WeightsError } from './weights.ts';
import { readTag } from './read-tag.ts';

/** Everything the analyser knows, ready for use. */
export interface Model {
  tags: TagSet;
  lexicon: FormLexicon;
  dictionary: WordClasses;
  tagger: LinearModel;
  parser: LinearModel;
  labels: LabelTable;
  /** Part of speech, its id and the features of each tag. */
  upos: readonly Upos[];
  uposIds: Uint8Array;
  features: readonly Features[];
  scripts: readonly string[];
  /** Scripts seen for each part of speech. */
  scriptsOf: Readonly<Record<string, readonly number[]>>;
  /** `form tag` → lemma, where the script would be wrong. */
  lemmaLexicon: ReadonlyMap<string, string>;
  lemmatiser: LinearModel;
}

/** Header of the weights file. */
export interface ModelHeader {
  upos: readonly Upos[];
  tags: readonly string[];
  openTags: readonly number[];
  /** Lines `form<TAB>tag,tag`. */
  lexicon: string;
  labels: LabelTable;
  lemmaScripts: readonly string[];
  scriptsOf: Readonly<Record<string, readonly number[]>>;
  /** Lines `form<TAB>upos<TAB>lemma`. */
  lemmaLexicon: string;
}

/** @throws WeightsError where the file is missing, damaged or foreign */
export function loadModel(path: string, read: (path: string) => Buffer): Model {
  let file: Buffer;
  try {
    file = read(path);
  } catch (error) {
    throw new WeightsError((error as Error).message);
  }
  const { header, bytes, weights } = unpackWeights<ModelHeader>(file);
  const parsed = header.tags.map(readTag);
  return {
    tags: tagSet(header.tags, header.openTags),
    dictionary: new WordClasses(bytes.dictionary!),
    lexicon: readLexicon(header.lexicon),
    tagger: new LinearModel(weights.tagger!),
    parser: new LinearModel(weights.parser!),
    labels: header.labels,
    upos: parsed.map((tag) => tag.upos),
    uposIds: Uint8Array.from(parsed, (tag) => header.upos.indexOf(tag.upos)),
    features: parsed.map((tag) => tag.feats),
    scripts: header.lemmaScripts,
    scriptsOf: header.scriptsOf,
    lemmaLexicon: new Map(
      header.lemmaLexicon.split('\n').map((line) => {
        const [form, upos, lemma] = line.split('\t') as [string, string, string];
        return [`${form}\t${upos}`, lemma];
      }),
    ),
    lemmatiser: new LinearModel(weights.lemmatiser!),
  };
}

function readLexicon(lines: string): FormLexicon {
  const shared = new Map<string, readonly number[]>();
  return new Map(
    lines.split('\n').map((line) => {
      const [form, ids] = line.split('\t') as [string, string];
      let tags = shared.get(ids);
      if (!tags) shared.set(ids, (tags = ids.split(',').map(Number)));
      return [form, tags];
    }),
  );
}
