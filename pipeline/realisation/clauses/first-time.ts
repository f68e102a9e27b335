import type { Adjunct, Clause } from '../phrases/phrase.ts';

/**
 * Voor het eerst sinds 2010, voor het eerst in tien jaar: since when or in how long is of the first time, which comes
 * once, and not of the event.
 *
 * @param isReckoned the time of the clause says since when or in how long
 */
export function withFirstTime(clause: Clause, isReckoned: boolean): Clause {
  const { adjuncts = [], time } = clause;
  const first = adjuncts.find(({ firstTime }) => firstTime);
  if (!first) return clause;
  const since = adjuncts.find(({ lasting, position }) => lasting && position === 'end');
  const said = since?.text ?? (isReckoned ? time : undefined);
  if (said === undefined) return clause;
  const { lasting: _lasting, ...plain } = since ?? first;
  const joined: Adjunct = { ...plain, text: `${first.text} ${said}`, limits: true };
  const others = adjuncts.filter((adjunct) => adjunct !== first && adjunct !== since);
  const once: Clause = { ...clause, adjuncts: [...others, joined] };
  if (since) return once;
  const { time: _time, ...timeless } = once;
  const { front, ...rest } = timeless;
  return { ...rest, ...(front !== undefined && front !== 'time' && { front }), lasting: false };
}
