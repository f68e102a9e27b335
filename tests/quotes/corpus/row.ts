/** What one quotation of a snippet should come out as: kind, words between the marks, speaker, lemma of the cue. */
export type Expected = [
  kind: 'direct' | 'partial' | 'indirect',
  text: string,
  speaker: string | null,
  cue: string | null,
];

/** A snippet in the manner of the Dutch and Belgian press, and the quotations in it, in order. */
export type Row = [text: string, ...quotes: Expected[]];
