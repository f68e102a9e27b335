import type { DateMention } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { leansBack } from '../reference/leaning.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isMark, lower } from '../words.ts';

/**
 * Een gezin betaalt dan 412 euro, toen raakte hij gewond: the one time that the sentence before names; undefined
 * where the clause has a time of its own, or that sentence names several or none.
 */
export function thenOf(context: SentenceContext, { clause, chunks }: ReadClause, frame: string): Chunk | undefined {
  const { mentions, sentence, sentences } = context;
  const opening = openingThen(context, clause);
  const then = opening ?? clause.tokens.find((token) => isThen(context, token));
  const previous = sentences[sentence.index - 1];
  if (!then || chunks.some(({ date }) => date)) return undefined;
  // de drukste dag wordt vrijdag 26 april, dan vertrekken 78.000 reizigers: the clause before it says when
  const before = opening ? { start: sentence.start, end: opening.start } : previous;
  if (!before || (!opening && previous?.block !== sentence.block)) return undefined;
  const named = mentions.dates.filter(({ start, end }) => before.start <= start && end <= before.end);
  const [date, ...others] = named;
  if (!date || others.length > 0 || !isPoint(date, lower(then)) || isOneDay(date, frame)) return undefined;
  const { index } = then;
  return {
    first: index,
    last: index,
    from: index,
    head: then,
    modifiers: [],
    date,
    others: [],
    complements: [],
    position: 0,
    next: 1,
  };
}

/** Dan or toen that opens a main clause behind another of its sentence, which is no condition. */
export function openingThen({ sentence: { tokens } }: SentenceContext, clause: Clause): Token | undefined {
  const then = clause.tokens.find((token) => !isMark(token));
  if (clause.kind !== 'main' || !then || !/^(?:dan|toen)$/.test(lower(then)) || !isMark(tokens[then.index - 1]))
    return undefined;
  const isConditional = tokens.some((token) => /^(?:als|wanneer|indien|zodra|mocht|mochten|stel)$/.test(lower(token)));
  return isConditional || tokens[0]?.upos === 'VERB' ? undefined : then;
}

/** Of that time and no other, wherever they stand in the clause. */
const AT_THE_TIME = /^(?:destijds|indertijd|toentertijd)$/;

function isThen(context: SentenceContext, token: Token): boolean {
  const word = lower(token);
  // de destijds 16-jarige verdachte: that was his age
  const next = context.sentence.tokens[token.index + 1];
  if (AT_THE_TIME.test(word)) return next?.upos !== 'ADJ' && context.sentence.tokens[token.index - 1]?.upos !== 'DET';
  return /^(?:dan|toen)$/.test(word) && leansBack(context, token);
}

/** A day, month or year; what begins then goes on, so dan may take it up, and toen not. */
function isPoint({ kind, relation, value }: DateMention, word: string): boolean {
  if (kind === 'duration' || value === undefined) return false;
  return relation === 'at' || (word === 'dan' && /^(?:since|coming)$/.test(relation));
}

/** Frames of what is paid or stands from a day on, and not on that day alone. */
const GOING_ON = /^(?:payment|level|price|cost|receipt|wage|rent|population|users|members|employment|count)$/;

/** Verhoogt het tarief op 1 januari; een gezin betaalt dan 412 euro: from that day on. */
function isOneDay({ relation, value = '' }: DateMention, frame: string): boolean {
  return relation === 'at' && GOING_ON.test(frame) && /^\d{4}-\d\d-\d\d$/.test(value);
}
