import type { Sentence } from '../../model/token.ts';
import type { NameLookup } from './name-match.ts';

/** Words of sport from which on a document is a report on it. */
const LEAST = 3;
/** Letters from which on a word may be a compound. */
const LONG = 9;
/** Words of a text for each word of sport. */
const SPARSEST = 60;

/** Whether a document reports on sport: players are named there by their surnames, whom no text has named in full. */
export function isSportReport(sentences: readonly Sentence[], { cues }: Pick<NameLookup, 'cues'>): boolean {
  // openingswedstrijd, kwartfinale, voltreffer
  const isOfSport = (word: string): boolean =>
    cues.words('sport-noun').has(word) || (word.length > LONG && cues.endsIn('sport-noun', word));
  let words = 0;
  let found = 0;
  for (const { tokens } of sentences) {
    words += tokens.length;
    found += tokens.filter(({ lemma, text }) => isOfSport(lemma) || isOfSport(text.toLowerCase())).length;
  }
  return found >= LEAST && found * SPARSEST >= words;
}
