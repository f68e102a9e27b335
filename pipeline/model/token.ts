/** Universal part-of-speech tags (UD v2, https://universaldependencies.org/u/pos/). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The UD features that extraction reads; absent means not known or not applicable. */
export interface Features {
  Number?: 'Sing' | 'Plur';
  Person?: '1' | '2' | '3';
  Tense?: 'Pres' | 'Past';
  VerbForm?: 'Fin' | 'Inf' | 'Part';
  Degree?: 'Pos' | 'Cmp' | 'Sup' | 'Dim';
  PronType?: 'Prs' | 'Rel' | 'Dem' | 'Int' | 'Ind' | 'Rcp';
  Definite?: 'Def' | 'Ind';
  Gender?: 'Com' | 'Neut';
  Poss?: 'Yes';
  Reflex?: 'Yes';
  Case?: 'Gen' | 'Acc' | 'Nom' | 'Dat';
  Abbr?: 'Yes';
  Foreign?: 'Yes';
}

/** A word of a sentence with its analysis. Offsets are places in the document's plain text. */
export interface Token {
  /** Position in its sentence, from 0. */
  index: number;
  start: number;
  end: number;
  text: string;
  /** Dictionary form: infinitive, singular; proper names as written. A separated verb carries the whole verb (deelde … mee: `meedelen`). */
  lemma: string;
  upos: Upos;
  feats: Features;
  /** Index of the governing token, -1 for the root of the sentence. */
  head: number;
  /** UD relation to the head, with subtype (`nsubj:pass`, `compound:prt`, `obl:agent`). */
  deprel: string;
  /** Index of the separated particle that was put back into `lemma` (compound:prt). */
  particle?: number;
}

/** A sentence: always a tree, with exactly one root. Never crosses a block. */
export interface Sentence {
  /** Position in the document, from 0. */
  index: number;
  /** Which of the document's blocks it lies in. */
  block: number;
  start: number;
  end: number;
  tokens: Token[];
}
