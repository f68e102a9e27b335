import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import type { TranslationUnit } from '../model/unit.ts';
import { foldSpace } from '../text/unit-id.ts';

/** A headline that is longer runs over in most layouts. */
export const LONGEST_TITLE = 100;

/** What a translator is told about a kind of unit. */
export const GUIDANCE: Record<TranslationUnit['kind'], string> = {
  title: `Title of the article. At most ${LONGEST_TITLE} characters, without a full stop.`,
  quote: 'Words of a quotation: say what the speaker said; its outer quotation marks are added by the program.',
  statement: 'A sentence of the source. Numbers, dates and names stay, in the form of the target language.',
  term: 'A Dutch word that the word list lacks.',
};

/** Who speaks, and the sentences around it. */
export function quoteNotes(quote: Quote, document: SourceDocument, sentences: readonly Sentence[]): string[] {
  const { speaker } = quote;
  return [
    ...(speaker ? [`Speaker: ${speaker.name}`] : []),
    ...(speaker?.role !== undefined ? [`Office: ${speaker.role}`] : []),
    ...inSentence(quote, document, sentences),
    ...neighbourNotes(quote.start, quote.end, document, sentences),
  ];
}

/** The sentence of a few quoted words: “uniek inkijkje” says nothing by itself. */
function inSentence(quote: Quote, document: SourceDocument, sentences: readonly Sentence[]): string[] {
  const around = sentences.find((sentence) => sentence.start <= quote.start && quote.end <= sentence.end);
  if (quote.kind !== 'partial' || !around) return [];
  return [`In: ${foldSpace(document.text.slice(around.start, around.end))}`];
}

/** What a translator of a clause is told: it goes on from a sentence that the program writes. */
export function clauseNote(sentence: string): string {
  return `The end of a sentence, without a capital and a full stop: it is put behind what the program says of “${sentence}”`;
}

/** The sentence before and the sentence after, so that pronouns and tense can be understood. */
export function neighbourNotes(
  start: number,
  end: number,
  document: SourceDocument,
  sentences: readonly Sentence[],
): string[] {
  const first = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const last = sentences.findLastIndex((sentence) => sentence.start < end && end <= sentence.end);
  const textOf = (sentence: Sentence | undefined): string | undefined =>
    sentence && foldSpace(document.text.slice(sentence.start, sentence.end));
  const before = first > 0 ? textOf(sentences[first - 1]) : undefined;
  const after = last >= 0 ? textOf(sentences[last + 1]) : undefined;
  return [...(before ? [`Before: ${before}`] : []), ...(after ? [`After: ${after}`] : [])];
}
