import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** These say that something comes of what the sentence before tells. */
const COMES_OF_IT = /^(?:daardoor|hierdoor|daarmee|hiermee)$/;
const AHEAD = /^(?:planned|intended)$/;

/**
 * De belasting gaat volgend jaar omhoog. Een huishouden is daardoor 41 euro meer kwijt: what comes of something that
 * is yet to be, is yet to be as well, and at the same time. Where the sentence has a time of its own, that holds.
 *
 * @param before the facts of the sentence before
 */
export function withTimeOfCause(
  context: SentenceContext,
  facts: readonly FactDraft[],
  before: readonly FactDraft[],
): FactDraft[] {
  const { sentence, sentences, mentions } = context;
  const isNext = sentences[sentence.index - 1]?.block === sentence.block;
  const hasTime = mentions.dates.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
  if (!isNext || hasTime || !sentence.tokens.some((token) => COMES_OF_IT.test(lower(token)))) return [...facts];
  const causes = before.filter((fact) => fact.sentence === sentence.index - 1 && fact.polarity === 'affirmed');
  if (causes.length === 0 || !causes.every(({ phase }) => AHEAD.test(phase))) return [...facts];
  const times = new Set(causes.map(({ time }) => (time?.kind === 'date' ? time.id : undefined)));
  const [id] = times;
  return facts.map((fact) => {
    if (fact.phase !== 'ongoing' || fact.time || fact.modality) return fact;
    const time = times.size === 1 && id !== undefined ? { time: { kind: 'date' as const, id } } : {};
    return { ...fact, phase: causes[0]!.phase, ...time };
  });
}
