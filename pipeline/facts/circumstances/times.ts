import type { DateMention } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { REPORT } from '../phrases/link-chunks.ts';
import type { SentenceContext } from '../context.ts';
import { evokingChunk, flatten, type Draft, lastOf } from '../draft.ts';
import { isFromThen, isLength } from '../phrases/lengths.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { takesUp } from '../reference/leaning.ts';
import { sameTime } from './same-time.ts';
import { isMark, lower } from '../words.ts';

const WHEN = new Set([
  ...'in op sinds vanaf tot tijdens voor na per van om rond omstreeks tussen gedurende over binnen'.split(' '),
  'tot en met',
  'met ingang van',
]);
/** Before a date: the figure of then is another one. */
const COMPARED =
  /(?:^|\s)(?:evenals|(?:net )?(?:als|zoals)|ten opzichte van|vergeleken (?:met|bij)|(?:in )?vergelijking (?:met|tot)|dan|tegenover|in plaats van)(?: (?:in|op|van|eind|begin|het|de))*\s$/;

/** Whether a date is that of the figure which another is set against: ten opzichte van 2024. */
export function isBase({ text }: SourceDocument, { start }: DateMention): boolean {
  return COMPARED.test(text.slice(Math.max(0, start - 40), start));
}

/** Before an event that is the reason or the occasion of another, which was at another time and may be elsewhere. */
const REASON =
  /^(?:wegens|vanwege|voor|om|na|sinds|op verdenking van|naar aanleiding van|in verband met|als gevolg van|ten gevolge van)$/;

/**
 * Aangehouden wegens een steekpartij zaterdag bij het station in Hengelo: what follows on the reason without a word
 * between is of that, not of the event of the clause.
 */
export function isOfReason({ chunks }: ReadClause, chunk: Chunk): boolean {
  const all = flatten(chunks).sort((a, b) => a.from - b.from);
  let at = all.indexOf(chunk) - 1;
  let from = chunk.from;
  for (; at >= 0 && all[at]!.last === from - 1; at -= 1) {
    const { preposition, date, quantity, entity, head } = all[at]!;
    const isPlain = !date && !quantity && !entity && !/^(?:keer|maal|jaar|maand|week|dag)$/.test(head.lemma);
    // na een melding in een woning: where stands by itself
    if (REASON.test(preposition ?? '') && isPlain) return chunk.date !== undefined || !REPORT.test(lower(head));
    from = all[at]!.from;
  }
  return false;
}

/**
 * Het aantal gewonden bij de explosie in een flat donderdag is opgelopen: one phrase stands before the finite verb, so
 * the date behind the event in the subject is of that event.
 */
function isOfSubject({ chunks, clause: { kind }, subject, finite, inherited }: ReadClause, chunk: Chunk): boolean {
  if (kind !== 'main' || !finite || !subject || inherited || chunks[0] !== subject) return false;
  if (chunk.from <= subject.last || chunk.last >= finite.token.index) return false;
  return flatten([subject]).some(
    ({ preposition, date, entity, last }) =>
      /^(?:bij|na|door|tijdens|over|tegen)$/.test(preposition ?? '') && !date && !entity && last < chunk.from,
  );
}

/** When the event of a draft was: of a noun that says it itself (een winst van 3 miljoen in 2024) not when its clause was. */
export function timeOf(context: SentenceContext, read: ReadClause, draft: Draft): Chunk | undefined {
  const time = ownTime(context, read, draft) ?? (isBeforeOrAfter(read, draft) ? undefined : whenOf(context, read));
  return time && isPeriodOfFigure(draft, time) ? undefined : time;
}

/** Frames of a figure that is given for a period. */
const GIVEN_FOR = /^(?:level|growth|decline|raising|lowering|higher|lower)$/;

/** De inflatie voor februari: of that month, and not before it; which of the two voor says, nothing tells. */
function isPeriodOfFigure({ frame, roles }: Draft, { preposition, date }: Chunk): boolean {
  const isFigure = GIVEN_FOR.test(frame) && [...roles.values()].some(({ quantity }) => quantity);
  return isFigure && preposition === 'voor' && /^\d{4}(?:-(?:\d\d|Q\d))?$/.test(date?.value ?? '');
}

/** Dezelfde nacht: when that was, where the text has said it before. */
export function timeBefore(context: SentenceContext, { chunks }: ReadClause): Chunk | undefined {
  // vergeleken met die maand: what it is set against
  const isBase = ({ from, preposition }: Chunk): boolean =>
    /^(?:met|van|bij|als|dan)$/.test(preposition ?? lower(context.sentence.tokens[from - 1]));
  const [same, ...others] = chunks.filter((chunk) => chunk.sameTime && !chunk.parent && !isBase(chunk));
  const date = same && others.length === 0 ? sameTime(context, same) : undefined;
  return same && date && { ...same, date };
}

/** Na het overlijden van zijn broer werd hij op 9 augustus koning: the date is of what came after. */
function isBeforeOrAfter({ chunks }: ReadClause, draft: Draft): boolean {
  const own = draft.clausal ? undefined : evokingChunk(chunks, draft);
  return /^(?:na|voor|sinds|ondanks|vanwege|wegens)$/.test(own?.preposition ?? '');
}

/** The date inside the noun phrase that evokes a draft. */
export function ownTime(context: SentenceContext, read: ReadClause, draft: Draft): Chunk | undefined {
  const own = evokingChunk(read.chunks, draft);
  if (!own) return undefined;
  const behind = read.chunks.filter(
    (chunk) =>
      !draft.clausal && chunk.from === lastOf(own) + 1 && (isOfSubject(read, chunk) || isOfReason(read, chunk)),
  );
  return [...flatten(own.complements), ...behind].find(
    (chunk) => chunk.date?.kind !== undefined && isWhen(context, chunk),
  );
}

/** Beside several times it is open which one is that of a figure whose noun has none of its own. */
export function isOfOpenTime(context: SentenceContext, read: ReadClause, draft: Draft): boolean {
  if (draft.clausal || ![...draft.roles.values()].some(({ quantity }) => quantity)) return false;
  const dated = flatten(read.chunks).filter((chunk) => chunk.date && isWhen(context, chunk));
  return dated.length > 1 && !ownTime(context, read, draft);
}

/** The phrase that says when the event of a clause was. */
export function whenOf(context: SentenceContext, read: ReadClause): Chunk | undefined {
  return (
    read.chunks.find(
      (chunk) =>
        chunk.date &&
        isWhen(context, chunk) &&
        !isOfReason(read, chunk) &&
        !isOfSubject(read, chunk) &&
        !isJoinedDate(context, read, chunk) &&
        chunk.date.kind !== 'duration' &&
        (chunk.preposition !== 'van' || chunk.date.kind === 'period') &&
        !/^(?:nacht|avond|ochtend)$/.test(chunk.parent?.head.lemma ?? ''),
    ) ??
    read.chunks.find((chunk) => /^(?:recent|coming)$/.test(chunk.date?.relation ?? '') && isWhen(context, chunk)) ??
    read.chunks.find((chunk) => isLength(context, chunk)) ??
    read.chunks.find((chunk) => isDistance(context, read, chunk))
  );
}

/** Een jaar eerder trok het museum 2 miljoen bezoekers: so long before what the sentence before tells. */
function isDistance(context: SentenceContext, { clause }: ReadClause, chunk: Chunk): boolean {
  const { date, parent, preposition } = chunk;
  if (!date || parent || !isFromThen(date) || !/^(?:in)?$/.test(preposition ?? '')) return false;
  // gaat een jaar eerder dicht: a year sooner than planned
  const isFirst = (clause.tokens.find((token) => !isMark(token))?.index ?? 0) >= chunk.from - (clause.marker ? 1 : 0);
  if (/(?:eerder|later)$/i.test(date.text) && !isFirst) return false;
  const opener = context.sentence.tokens.find(({ start }) => start === date.start);
  return opener !== undefined && takesUp(context, opener) && isWhen(context, chunk);
}

const MONTH = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;

/** In september en oktober 2016: the second of two times is not by itself when it was. */
function isJoinedDate({ sentence }: SentenceContext, { chunks }: ReadClause, { from }: Chunk): boolean {
  if (!/^(?:en|of)$/.test(lower(sentence.tokens[from - 1]))) return false;
  const before = sentence.tokens[from - 2];
  if (MONTH.test(lower(before))) return true;
  return flatten(chunks).some(({ date, last }) => date !== undefined && last === from - 2);
}

/** Vorig jaar gebeurden hier ongelukken, waarbij vier mensen omkwamen: that was last year too. */
export function inheritTime(context: SentenceContext, governor: ReadClause | undefined, draft: Draft): void {
  if (
    !governor ||
    draft.inner ||
    draft.time ||
    !(draft.clause.gapped || /^(?:waarbij|waardoor|waarop|waarna)$/.test(lower(draft.clause.marker)))
  )
    return;
  if (isOfEarlier(context, draft.clause.marker)) return;
  const when = whenOf(context, governor);
  if (when?.date && when.date.kind !== 'duration' && when.date.relation !== 'since') draft.time = when;
}

/** Dinsdag veroordeeld voor een ongeluk waarbij een meisje omkwam, onderzoek naar een ongeluk waarbij …: when that was is not said. */
function isOfEarlier({ sentence: { tokens } }: SentenceContext, marker: Token | undefined): boolean {
  let at = (marker?.index ?? 0) - 1;
  if (lower(marker) !== 'waarbij' || tokens[at]?.upos !== 'NOUN') return false;
  while (/^(?:NOUN|ADJ|DET|NUM)$/.test(tokens[at]?.upos ?? '')) at -= 1;
  return /^(?:voor|wegens|om|naar|na|van|over|tegen|met|uit|rond|omtrent)$/.test(lower(tokens[at]));
}

/** A date says when bare or after a preposition of time, never where it is what something is compared with. */
export function isWhen({ document }: SentenceContext, { preposition, date }: Chunk): boolean {
  // tegen eind 2027; tegen 3 miljoen in 2024 is a comparison
  const isTowards = preposition === 'tegen' && date!.relation === 'late';
  if (preposition !== undefined && !WHEN.has(preposition) && !isTowards) return false;
  // between two years is neither of them
  if (preposition === 'tussen' && date!.kind !== 'period') return false;
  // de eerste twee weken van mei: not two weeks
  if (date!.kind === 'duration' && date!.relation === 'at' && /^(?:eerste|laatste) /i.test(date!.text)) return false;
  const before = document.text.slice(Math.max(0, date!.start - 40), date!.start).toLowerCase();
  // verdeeld over twee jaar: over how long the sum is paid
  if (/(?:verspreid|gespreid|verdeeld|uitgesmeerd|uitgespreid) over $/.test(before)) return false;
  return !/\p{L}{3,}ste (?:\p{L}+ )?sinds (?:\p{L}+ )?$/u.test(before) && !COMPARED.test(before);
}
