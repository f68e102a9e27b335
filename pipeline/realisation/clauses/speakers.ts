import type { Fact, Filler } from '../../model/fact.ts';
import { CannotSay, type Clause, type NounPhrase } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';

/** Volgens cijfers: whose they are, the source says and its fact does not. */
export function isNobody(source: Filler): boolean {
  if (source.kind !== 'concept' || source.definite || source.complements?.length || source.modifiers?.length)
    return false;
  return source.number === 'plural' && /^(?:figure|datum|statistic|document)$/.test(source.id);
}

/** What somebody thinks will be, where he is named: verwacht dat, vreest dat. */
export function foreseenBy({ attribution, certainty, phase, modality, polarity }: Fact): Clause['foreseen'] {
  const cue = attribution?.cue ?? '';
  if (certainty !== 'possible' || modality || !/^(?:ongoing|planned)$/.test(phase)) return undefined;
  if (/^(?:verwachten|voorspellen)$/.test(cue)) return 'expected';
  // denkt dat de prijzen zullen stijgen: he is sure of it as of what he expects
  if (/^(?:denken|menen|geloven)$/.test(cue) && phase === 'planned') return 'expected';
  if (cue === 'willen') return 'wanted';
  return /^(?:vrezen|hopen)$/.test(cue) && polarity === 'affirmed' ? 'open' : undefined;
}

/** What its subject has in mind, or thinks that he will do himself, where the language has words for it: overweegt te sluiten. */
export function isGoverned({ grammar }: Voice, { attribution, certainty, phase, polarity, modality }: Fact): boolean {
  if (certainty !== 'possible' || phase !== 'planned' || polarity !== 'affirmed' || modality) return false;
  return attribution !== undefined && grammar.govern?.(NOBODY, attribution.cue, () => '') !== undefined;
}

/**
 * What somebody wants, in the present of his wish: wil dat er 200 huizen bijkomen.
 *
 * @throws CannotSay where nothing around the clause says whose wish it is
 */
export function asWanted({ foreseen: _wanted, ...clause }: Clause): Clause {
  if (!clause.reported) throw new CannotSay('willen');
  return { ...clause, phase: 'ongoing', certainty: 'asserted' };
}

const NOBODY: NounPhrase = { text: '', bare: '', number: 'singular', indefinite: false };
