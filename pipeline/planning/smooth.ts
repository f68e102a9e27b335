import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FactMessage, PlannedSentence } from '../model/plan.ts';

/**
 * Makes a paragraph flow: time, place and source are said once and carried; what opens a paragraph
 * opens with its time or place; a fact of the same kind as the one before says "also".
 */
export function smooth(sentences: PlannedSentence[], extraction: Extraction): PlannedSentence[] {
  const facts = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  let before: Fact | undefined;
  return sentences.map((sentence, index) => ({
    ...sentence,
    messages: sentence.messages.map((message) => {
      if (message.kind !== 'fact') {
        before = undefined;
        return message;
      }
      const fact = facts.get(message.facts[0]!);
      if (!fact) return message;
      const smoothed = smoothMessage(message, fact, before, index);
      before = fact;
      return smoothed;
    }),
  }));
}

function smoothMessage(message: FactMessage, fact: Fact, before: Fact | undefined, index: number): FactMessage {
  const omit: FactMessage['omit'] = [];
  if (before?.time && same(fact.time, before.time)) omit.push('time');
  if (before?.place && same(fact.place, before.place)) omit.push('place');
  if (before?.attribution && same(fact.attribution, before.attribution)) omit.push('source');
  const isSameKind =
    before !== undefined &&
    before.frame !== fact.frame &&
    same(before.roles.agent, fact.roles.agent) &&
    before.phase === fact.phase &&
    before.polarity === 'affirmed' &&
    fact.polarity === 'affirmed';
  const front =
    fact.time && !omit.includes('time') && index > 0
      ? 'time'
      : fact.place && !omit.includes('place') && index === 0 && fact.roles.agent === undefined
        ? 'place'
        : undefined;
  return {
    ...message,
    ...(omit.length && { omit }),
    ...(front && { front }),
    ...(isSameKind && omit.length > 0 && { connective: 'also' as const }),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
