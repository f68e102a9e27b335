import { isCrime } from '../../lexicon/frames.ts';
import type { Fact } from '../../model/fact.ts';
import type { Voice } from '../voice.ts';

/** Something punishable, or said of a suspect. */
export function isAccusation({ frame, evidence }: Fact): boolean {
  return (
    isCrime(frame) || evidence.some(({ text }) => /(?:verdacht|verdenk|beschuldig|vermeend|aangeklaagd)/i.test(text))
  );
}

/** De fusie moet 5 miljoen opleveren: what moeten says of a yield is a target. */
export function isAim({ frame, modality, phase, polarity }: Fact, voice: 'active' | 'passive'): boolean {
  return (
    AIMED.has(frame) &&
    modality === 'obligation' &&
    phase !== 'happened' &&
    polarity === 'affirmed' &&
    voice === 'active'
  );
}

/** Frames of what comes of a plan. */
const AIMED = new Set(['proceeds', 'saving']);

/** Een boete kan oplopen tot …: kunnen in the present, of what has not happened. */
export function isAbility({ certainty, phase, polarity, evidence }: Fact, { document }: Voice): boolean {
  if (certainty !== 'possible' || polarity !== 'affirmed' || !/^(?:ongoing|planned)$/.test(phase)) return false;
  const words = evidence.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  return /\bk(?:an|unnen)\b/i.test(words) && !/\b(?:mogelijk|misschien|wellicht)\b/i.test(words);
}
