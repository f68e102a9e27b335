import type { Gazetteer } from '../../lexicon/names.ts';
import type { NameCues } from '../../lexicon/name-cues.ts';
import type { Entity } from '../../model/mention.ts';

/** A name in a sentence: tokens [first, last]. */
export interface NameMatch {
  sentence: number;
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
  /** What speaks for each type in the name itself and around it. */
  scores: Scores;
  gazetteer?: string;
  /** mevrouw, meneer stands before it. */
  honorific?: boolean;
  /** Text of the full name that this abbreviation stands behind in brackets. */
  abbreviationOf?: string;
}

/** Tokens that make one name; `type` is what the gazetteer or the form says it names. */
export interface Match {
  first: number;
  last: number;
  type?: Entity['type'];
  gazetteer?: string;
}

/** Weight of what speaks for each type. */
export type Scores = Record<Entity['type'], number>;

/** What the finder of names looks things up in. */
export interface NameLookup {
  gazetteer: Gazetteer;
  cues: NameCues;
  /** Words that the document has with a capital inside a sentence. */
  medial: ReadonlySet<string>;
  /** Surnames of people whom the document names in full, with their particles, in small letters (de haan). */
  surnames: ReadonlySet<string>;
  /** The document reports on sport, where a bare unknown word is a player. */
  sport: boolean;
}

/** Nothing known yet. */
export function noScores(): Scores {
  return { person: 0, organisation: 0, place: 0, product: 0, other: 0 };
}
