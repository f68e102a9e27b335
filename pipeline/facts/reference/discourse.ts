import type { Filler } from '../../model/fact.ts';
import type { Clause } from '../clauses/clauses.ts';

/** What a phrase stands for, as a later pronoun can take it up. */
export interface Referent {
  /** The same for two phrases that stand for one thing. */
  key: string;
  /** As a definite phrase or a name; absent where no language has words for it. */
  filler?: Filler;
  types: readonly string[];
  number: 'singular' | 'plural';
  /** How many they are, where the text says so. */
  count?: number;
  gender?: 'male' | 'female' | 'neuter';
}

/** A phrase of the text with what it may stand for: several where a pronoun stayed open. */
export interface Mentioned {
  referents: readonly Referent[];
  /** The pronoun that nothing was found for. */
  open?: string;
  /** A noun of which nothing is known: what a demonstrative points to may be this. */
  unknown?: boolean;
  sentence: number;
  start: number;
  clause: Clause;
  isSubject: boolean;
}

/** A sentence that mentions more than this is a list, in which no pronoun is safe. */
const MOST_MENTIONED = 40;

/** What the sentences read so far have mentioned, in the order of the text. */
export class Discourse {
  private readonly sentences: { index: number; mentioned: Mentioned[] }[] = [];

  add(mention: Mentioned): void {
    const last = this.sentences.at(-1);
    if (last?.index === mention.sentence) last.mentioned.push(mention);
    else this.sentences.push({ index: mention.sentence, mentioned: [mention] });
  }

  /** Starts anew: nothing said so far is taken up from here on. */
  forget(): void {
    this.sentences.length = 0;
  }

  /** What a sentence has mentioned up to now; nothing where that is too much to choose from. */
  of(sentence: number | undefined): readonly Mentioned[] {
    const found = this.sentences.slice(-3).find(({ index }) => index === sentence)?.mentioned ?? [];
    return found.filter(({ unknown }) => !unknown).length > MOST_MENTIONED ? [] : found;
  }

  /** All that the report has mentioned. */
  all(): readonly Mentioned[] {
    return this.sentences.flatMap(({ mentioned }) => mentioned);
  }

  /** The last two sentences before one that mentioned something, the nearest first. */
  before(sentence: number): number[] {
    const earlier = this.sentences.slice(-3).filter(({ index }) => index < sentence);
    return earlier
      .map(({ index }) => index)
      .reverse()
      .slice(0, 2);
  }
}
