import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';

/** What these tell is so of one contest, race or discipline: a place without it says nothing. */
const PLACED = new Set(['placing', 'clocking', 'victory']);
/** Frames of how a contest went: a sentence behind one that tells it goes on about the same. */
const CONTESTED = new Set([
  'placing',
  'clocking',
  'victory',
  'match-win',
  'match-loss',
  'prize-win',
  'becoming-champion',
  'title-retained',
  'record',
  'finishing',
]);

/**
 * Werd tweede in 25,96: in what, the sentence before may say. Where it tells of a contest, and whole, the fact leans on
 * it; else the fact is partial.
 *
 * @param before the facts of the sentence before
 */
export function markContests(
  context: SentenceContext,
  facts: readonly FactDraft[],
  before: readonly FactDraft[],
): FactDraft[] {
  const { document, sentence, sentences } = context;
  const previous = sentences[sentence.index - 1];
  const isNext = previous?.block === sentence.block;
  const told = before.find(
    (fact) =>
      isNext &&
      fact.sentence === previous.index &&
      fact.omitted.length === 0 &&
      CONTESTED.has(fact.frame) &&
      (saysContest(fact) || fact.leans !== undefined),
  );
  return facts.map((fact) => {
    if (!PLACED.has(fact.frame) || saysContest(fact) || fact.omitted.length > 0) return fact;
    if (told && previous) {
      const { grounds: _grounds, ...plain } = fact;
      return { ...plain, leans: spanOf(document, previous.start, previous.end) };
    }
    return { ...fact, omitted: [Math.max(...fact.covered)] };
  });
}

/** Whether a fact says of which contest it is: by name, discipline, or the occasion. */
function saysContest({ roles, circumstances = [], place, frame }: FactDraft): boolean {
  if (roles.event || place || (!PLACED.has(frame) && roles.theme)) return true;
  return circumstances.some(
    (said) =>
      said.kind === 'adjunct' &&
      said.id !== 'in-race-time' &&
      said.id !== 'in-time-of' &&
      /^(?:place|occasion)$/.test(said.relation),
  );
}
