import type { Fact, Filler } from '../../model/fact.ts';
import type { NounPhrase, PhraseStyle } from './phrase.ts';
import { type References } from './references.ts';

/** What a filler is said for: the fact that it stands in, the document's references, the style. */
export interface FillerContext {
  fact: Fact;
  references: References;
  style: PhraseStyle;
  /** The role that the filler has in its fact. */
  role?: string;
  /** Puts the relative clause of a filler behind its phrase; undefined where none hangs on it. */
  hang?: (filler: Filler, phrase: NounPhrase) => NounPhrase | undefined;
  /** What a difference is measured from stands behind the clause (verkocht 12 procent minder auto’s dan in 2024). */
  thanApart?: boolean;
}
