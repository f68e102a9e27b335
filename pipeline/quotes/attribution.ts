import type { Speaker } from '../model/quote.ts';
import type { Cue } from './cue.ts';

/** Who said a quotation and which word says so. */
export interface Attribution {
  speaker: Speaker | null;
  cue: Cue | null;
  /** Last word of the attribution behind a quotation. */
  last: number;
}
