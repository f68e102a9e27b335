import type { Fact } from '../../model/fact.ts';

/** Whether no auxiliary of the perfect or the present stands in the source’s words: pakte brons, werd vierde. */
export function isToldPast({ phase, evidence }: Fact): boolean {
  const words = evidence.map(({ text }) => text).join(' ');
  return (
    phase === 'happened' &&
    !/(?:^|[\s,])(?:heeft|hebben|hebt|heb|is|zijn|ben|bent|wordt|worden)(?=[\s,]|$)/i.test(words)
  );
}
