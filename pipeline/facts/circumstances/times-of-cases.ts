import { THEN } from '../../model/fact.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { lastOf } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { Chunk } from '../phrases/chunks.ts';

/** Verbs of a case → the prepositions of what it is about. */
const ABOUT: readonly [verbs: RegExp, prepositions: RegExp][] = [
  [/^(?:verdenken|beschuldigen|betichten|vrijspreken)$/, /^(?:van)$/],
  [/^(?:onderzoeken)$/, /^$/],
  [
    /^(?:aanhouden|arresteren|oppakken|inrekenen|veroordelen|vervolgen|aanklagen|berechten|terechtstaan|vastzitten|verhoren|ondervragen|zoeken)$/,
    /^(?:voor|wegens|vanwege|op verdenking van|in verband met|in|naar)$/,
  ],
];

/**
 * Wordt verdacht van een overval in augustus 2020: a time right behind the deed is that of the deed, where the suspicion
 * is of now and has no other time. It is said with the deed, and is not when the case was.
 */
export function bindTimesOfCases(context: SentenceContext, read: ReadClause): void {
  const { chunks, clause } = read;
  const verbs = clause.verbs.filter(({ auxiliary }) => auxiliary === undefined).map(({ lemma }) => lemma);
  for (const [own, prepositions] of ABOUT) {
    if (!verbs.some((verb) => own.test(verb))) continue;
    for (const time of chunks.filter((chunk) => isPoint(chunk))) {
      const deed = chunks.find(
        (chunk) => !chunk.parent && lastOf(chunk) === time.from - 1 && isDeed(context, chunk, prepositions),
      );
      const isOfNow = clause.verbs.every(({ finite, past }) => !finite || !past);
      const hasOwn = chunks.some((chunk) => chunk !== time && chunk.date !== undefined);
      if (!deed || !isOfNow || hasOwn) continue;
      chunks.splice(chunks.indexOf(time), 1);
      deed.complements = [...deed.complements, { ...time, preposition: THEN, parent: deed }];
    }
  }
}

/** A day, month or year that stands for when, and is one time. */
function isPoint({ date, preposition, parent, others }: Chunk): boolean {
  if (!date || date.value === undefined || date.kind === 'duration' || date.relation !== 'at') return false;
  return !parent && others.length === 0 && /^(?:|in|op)$/.test(preposition ?? '');
}

function isDeed(context: SentenceContext, chunk: Chunk, prepositions: RegExp): boolean {
  const { preposition = '', entity, date, others } = chunk;
  if (entity || date || others.length > 0 || !prepositions.test(preposition)) return false;
  const isDoing = /^het$/.test(chunk.determiner ?? '') && /en$/.test(chunk.head.lemma);
  return isDoing || typesOf(context, chunk).some((type) => /^(?:crime|event|disaster)$/.test(type));
}
