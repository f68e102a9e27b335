import { isCrime } from '../../lexicon/frames.ts';
import type { Fact, Filler } from '../../model/fact.ts';
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

/** De uitstoot moet met 60 procent dalen: a figure has no duties, somebody wants it to change; a judge who says so orders it. */
export function isTarget({ frame, modality, phase, polarity, certainty, attribution }: Fact): boolean {
  const isOpen = phase !== 'happened' && polarity === 'affirmed' && certainty === 'asserted';
  return modality === 'obligation' && isOpen && !attribution && CHANGING.has(frame);
}

/** Frames of a figure that changes. */
const CHANGING = new Set(['growth', 'decline', 'doubling', 'halving', 'tripling']);

/** Frames of what comes of a plan. */
const AIMED = new Set(['proceeds', 'saving']);

/** Een boete kan oplopen tot …: kunnen in the present, of what has not happened. */
export function isAbility({ certainty, phase, polarity, evidence }: Fact, { document }: Voice): boolean {
  if (certainty !== 'possible' || polarity !== 'affirmed' || !/^(?:ongoing|planned)$/.test(phase)) return false;
  const words = evidence.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  return /\bk(?:an|unnen)\b/i.test(words) && !/\b(?:mogelijk|misschien|wellicht)\b/i.test(words);
}

/** Est devenue championne du monde: in French the title that a woman wins has its feminine. */
export function feminineTitle(
  { language }: Voice,
  { frame }: Fact,
  role: string,
  fillers: readonly Filler[],
): readonly Filler[] {
  if (language !== 'fr' || frame !== 'becoming-champion' || role !== 'title') return fillers;
  return fillers.map((filler) => {
    const id = filler.kind === 'concept' ? FEMININE[filler.id] : undefined;
    return id !== undefined && filler.kind === 'concept' ? { ...filler, id } : filler;
  });
}

const FEMININE: Readonly<Record<string, string>> = {
  champion: 'female-champion',
  'world-champion': 'female-world-champion',
};
