import type { Quote, Speaker } from '../model/quote.ts';
import { attributionAfter, signature } from './after.ts';
import type { Attribution } from './attribution.ts';
import { attributionAround, attributionBeforeColon, attributionInSentence } from './before.ts';
import type { Placed } from './layout.ts';
import { isNamedThing } from './named-things.ts';
import { isCapital, nounPhraseAt } from './noun-phrase.ts';
import { rangeOf, type Reading } from './reading.ts';
import { speakerOf, topicOf } from './speaker.ts';

/** Words in marks that somebody said. */
export interface Attributed {
  marks: Placed;
  kind: Exclude<Quote['kind'], 'indirect'>;
  attribution: Attribution;
  /** The quotation that this one goes on from. */
  continues?: Attributed;
  /** The attribution stands in the same sentence behind the words. */
  incise: boolean;
  /** A name and office stand under the words. */
  signed?: boolean;
}

/** What attributing one pair of marks may look at. */
export interface Context {
  reading: Reading;
  /** The quotation before this one, wherever it stands. */
  previous: Attributed | undefined;
  /** The pair of marks before this one in the block, quotation or not. */
  before: Placed | undefined;
}

const NOBODY: Attribution = { speaker: null, cue: null, last: -1 };

/** Decides whether words in marks are somebody's, of which kind, and whose. */
export function attribute(marks: Placed, context: Context): Attributed | undefined {
  const { reading, previous } = context;
  const { words } = reading;
  const last = previous && marks.block - previous.marks.block <= 3 ? previous.attribution.speaker : null;
  const after = attributionAfter(reading, marks.afterAt, marks.until, last);
  const incise = after !== undefined && !after.ownSentence;
  const lead = leadOf(marks, context);
  const interrupted = goesOn(marks, lead, context);
  const opens = lead.length === 0 || lead.colon || interrupted;
  const isHeading = isHeadline(marks, reading);
  if (!opens || !(incise || endsSentence(marks, reading)))
    return isHeading ? undefined : embedded(marks, after, context, last);
  if (incise && !after.speaker && isWritten(marks, reading)) return undefined;
  if (incise && !after.speaker && /^(?:klinken|luiden|heten)$/.test(after.cue?.lemma ?? '')) {
    // “…”, klinkt het: the words around say who.
    const around = interrupted && previous ? previous.attribution : standing(marks, undefined, context, last);
    after.speaker = around.speaker;
  }
  if (
    incise &&
    !(after.cue?.kind === 'call' && words[marks.afterAt]?.text !== ',' && !/[,.!?]$/.test(textOf(marks, reading)))
  ) {
    const goesOnFrom = interrupted && previous?.attribution.speaker?.name === after.speaker?.name;
    return {
      marks,
      kind: 'direct',
      attribution: after,
      incise: true,
      ...(goesOnFrom && previous && { continues: previous }),
    };
  }
  if (incise) return { marks, kind: 'partial', attribution: after, incise: true };
  const signer = signerOf(marks, reading);
  if (signer && lead.length === 0)
    return { marks, kind: 'direct', attribution: { ...NOBODY, speaker: signer }, incise: false, signed: true };
  if (marks.resumed && previous)
    return { marks, kind: 'direct', attribution: previous.attribution, continues: previous, incise: false };
  if (interrupted && previous)
    return { marks, kind: 'direct', attribution: previous.attribution, continues: previous, incise: false };
  if (lead.colon) {
    if (isNamedThing(reading, marks.openAt, marks.afterAt, marks.until) && !/[.!?]$/.test(textOf(marks, reading)))
      return undefined;
    const found = attributionBeforeColon(reading, lead.first, marks.openAt - 1, last);
    // X noemde het “…”, maar gaf niet op: “…”
    const goesOnFrom = previous && words[previous.marks.openAt]?.sentence === words[marks.openAt]?.sentence;
    const attribution = found.speaker ? found : (after ?? (goesOnFrom ? { ...found, speaker: last } : found));
    return { marks, kind: 'direct', attribution, incise: false };
  }
  if (isHeading) return undefined;
  const attribution = standing(marks, after, context, last);
  if (!attribution.speaker && !isUtterance(marks, reading)) return undefined;
  return { marks, kind: 'direct', attribution, incise: false };
}

/** “…” stond er op het spandoek: read somewhere, said by nobody. */
function isWritten(marks: Placed, { words }: Reading): boolean {
  return words
    .slice(marks.afterAt, Math.min(marks.until, marks.afterAt + 9))
    .some(({ text }) =>
      /(?:spandoek|bord|doek|muur|briefje|deur|shirt|trui|gevel|tegel|kaart|sticker|poster|etiket)(?:en|s|je|jes)?$/.test(
        text,
      ),
    );
}

/** A heading, or a line of its own without a full stop, in bold or of a few words. */
function isHeadline(marks: Placed, reading: Reading): boolean {
  const { kind, emphasised, quoted } = reading.document.blocks[marks.block]!;
  if (kind === 'heading') return true;
  const whole = marks.openAt <= marks.blockFirst && marks.afterAt >= marks.blockEnd;
  return (
    (emphasised === true || !isLong(marks)) &&
    !quoted &&
    whole &&
    marks.closing === 'closed' &&
    !marks.resumed &&
    !/[.!?…]$/.test(textOf(marks, reading))
  );
}

/** More words than a crosshead has. */
function isLong({ openAt, afterAt }: Placed): boolean {
  return afterAt - openAt > 12;
}

function textOf({ start, end }: Placed, { document }: Reading): string {
  return document.text.slice(start, end);
}

interface Lead {
  /** Words of the sentence before the opening mark, marks and dashes not counted. */
  length: number;
  first: number;
  colon: boolean;
}

function leadOf(marks: Placed, { reading, before }: Context): Lead {
  const { words } = reading;
  const open = words[marks.openAt];
  if (!open) return { length: 0, first: marks.openAt, colon: false };
  const first = Math.max(rangeOf(reading, open.sentence).first, marks.blockFirst, before?.afterAt ?? 0);
  const length = words
    .slice(first, marks.openAt)
    .filter(({ upos, text }) => upos !== 'PUNCT' && !/^[–—•*-]$/.test(text)).length;
  return { length, first, colon: words[marks.openAt - 1]?.text === ':' && marks.openAt > marks.blockFirst };
}

/** “A”, zegt X, “B” · “A”, zegt X. “B”: only the attribution of the words before stands between. */
function goesOn(marks: Placed, lead: Lead, { reading, previous, before }: Context): boolean {
  const { words } = reading;
  if (!previous?.incise || before !== previous.marks || lead.colon) return false;
  const from = previous.marks.afterAt;
  const open = words[marks.openAt];
  const cue = previous.attribution.cue?.word;
  if (!open || !cue || cue.at < from) return false;
  if (lead.length === 0) return open.sentence - cue.sentence <= 1;
  if (open.sentence !== cue.sentence) return false;
  const separator = words[marks.openAt - 1]?.text ?? '';
  return /^[,:;–—-]$/.test(separator) || marks.openAt - 1 <= previous.attribution.last;
}

/** Whether nothing of the sentence follows the closing mark. */
function endsSentence(marks: Placed, reading: Reading): boolean {
  const { words } = reading;
  const next = words[marks.afterAt];
  if (marks.closing === 'goes-on' || !next || marks.afterAt >= marks.blockEnd) return true;
  const inside = textOf(marks, reading);
  if (/[.!?…]$/.test(inside) && (isCapital(next) || /^[“„"‘'«(–—-]$/.test(next.text))) return true;
  if (!/^[.!?;]$/.test(next.text)) return next.sentence !== words[marks.afterAt - 1]?.sentence;
  const further = words[marks.afterAt + 1];
  return !further || marks.afterAt + 1 >= marks.blockEnd || further.sentence !== next.sentence;
}

/** Words woven into a sentence of the reporter. */
function embedded(
  marks: Placed,
  after: ReturnType<typeof attributionAfter>,
  context: Context,
  last: Speaker | null,
): Attributed | undefined {
  const { reading } = context;
  const { words } = reading;
  const text = textOf(marks, reading);
  const open = words[marks.openAt];
  if (!open || isNamedThing(reading, marks.openAt, marks.afterAt, marks.until)) return undefined;
  const first = Math.max(rangeOf(reading, open.sentence).first, marks.blockFirst);
  const closing = words[Math.max(marks.openAt, marks.afterAt - 1)]!;
  const end = Math.min(rangeOf(reading, closing.sentence).end, marks.blockEnd);
  // 286 ‘mass shootings’: what is counted is a term, nobody's words
  if (words[marks.openAt - 1]?.upos === 'NUM') return undefined;
  const attribution =
    after && !after.ownSentence ? after : attributionAround(reading, first, marks.openAt, marks.afterAt, end, last);
  if (attribution && !attribution.speaker && attribution.cue?.kind === 'weak') {
    const phrase = nounPhraseAt(reading, first, marks.openAt);
    attribution.speaker = phrase ? speakerOf(reading, phrase, last) : null;
  }
  if (!attribution) return undefined;
  const single = words.slice(marks.openAt, marks.afterAt).find(({ upos }) => upos !== 'PUNCT');
  const length = words.slice(marks.openAt, marks.afterAt).filter(({ upos }) => upos !== 'PUNCT').length;
  const before = words[marks.openAt - 1]?.text ?? '';
  const { cue } = attribution;
  const governed = cue !== null && cue.kind !== 'preposition' && Math.abs(marks.openAt - cue.word.at) <= 12;
  const judged =
    cue?.kind === 'preposition' &&
    (/^(?:ADJ|ADV)$/.test(single?.upos ?? '') || !/^(?:DET|ADJ|ADP|NUM)$/.test(words[marks.openAt - 1]?.upos ?? 'DET'));
  // onthulde de ‘trollenaffaire’: one noun behind its article names a thing, unless the verb says what somebody calls it
  const isNamed =
    length === 1 && single?.upos === 'NOUN' && /^(?:de|het|deze|dit|die)$/i.test(before) && cue?.kind !== 'call';
  if (isNamed) return undefined;
  if (
    length <= 1 &&
    !judged &&
    !(
      governed &&
      (cue.kind === 'call' || Math.min(Math.abs(marks.openAt - cue.word.at), Math.abs(marks.openAt - cue.last)) <= 3)
    )
  )
    return undefined;
  const sentence = /^[\p{Lu}\p{N}]/u.test(text) && (/[.!?…]$/.test(text) || isUtterance(marks, reading));
  const kind = sentence && !/^(?:dat|of|van|de|het|een|als)$/i.test(before) ? 'direct' : 'partial';
  return { marks, kind, attribution, incise: after !== undefined && !after.ownSentence };
}

/** Whether words can stand as speech: they end as a sentence does, or hold a finite verb. */
function isUtterance(marks: Placed, reading: Reading): boolean {
  if (/[.!?…]$/.test(textOf(marks, reading))) return true;
  return reading.words
    .slice(marks.openAt, marks.afterAt)
    .some((word) => /^(?:VERB|AUX)$/.test(word.upos) && word.feats.VerbForm === 'Fin');
}

/** Who said a quotation that stands alone: from what stands around it, nearest first. */
function standing(
  marks: Placed,
  after: ReturnType<typeof attributionAfter>,
  context: Context,
  last: Speaker | null,
): Attribution {
  const { reading, previous, before } = context;
  const { words } = reading;
  if (after?.speaker && !/^(?:vinden|denken|menen)$/.test(after.cue?.lemma ?? '')) return after;
  const open = words[marks.openAt];
  if (!open) return NOBODY;
  // Sentences before, nearest first; the last speaker goes on where nobody else comes in between.
  let block = marks.block;
  for (let index = open.sentence - 1, steps = 0; index >= 0 && steps < 4; index -= 1, steps += 1) {
    const { first, end } = rangeOf(reading, index);
    const sentenceBlock = words[first]!.block;
    const kind = reading.document.blocks[sentenceBlock]!.kind;
    if (sentenceBlock !== block) {
      if (marks.block - sentenceBlock > 2 || kind === 'table-cell') break;
      block = sentenceBlock;
    }
    if (previous?.attribution.speaker && previous.marks.afterAt > first && previous.marks.afterAt <= end + 1) {
      const further = attributionBehind(previous, first, end, context);
      return further ?? { ...NOBODY, speaker: previous.attribution.speaker };
    }
    if (isQuestion(reading, sentenceBlock) && steps === 0 && previous?.attribution.speaker)
      // An interview: whoever spoke before goes on answering.
      return { ...NOBODY, speaker: previous.attribution.speaker };
    if (kind === 'heading' || isQuestion(reading, sentenceBlock)) {
      const addressed = words.slice(first, end).find(({ named }) => named?.entity.type === 'person')?.named?.entity;
      if (addressed && !last)
        return {
          ...NOBODY,
          speaker: { entity: addressed.id, name: addressed.name, ...(addressed.role && { role: addressed.role.text }) },
        };
      continue;
    }
    if (reading.hidden(first) && reading.hidden(end - 1)) continue;
    const found = attributionInSentence(reading, first, end, last);
    const running = found?.speaker && steps === 0 ? runningSpeaker(found, first, marks, context) : undefined;
    if (running) return { ...NOBODY, speaker: running };
    // a paragraph of its own is no body’s or role’s words only because the one before is about it
    const isOwn = sentenceBlock === marks.block || found?.cue || (steps === 0 && found?.speaker?.entity !== undefined);
    if (found?.speaker && isOwn) return found;
    if (steps >= 2 && sentenceBlock !== marks.block) break;
  }
  if (last && previous && marks.block - previous.marks.block <= 2) return { ...NOBODY, speaker: last };
  const next = words[marks.afterAt];
  if (next && marks.afterAt < marks.until && (!before || before.block !== marks.block)) {
    const speaker = topicOf(reading, next.at, Math.min(rangeOf(reading, next.sentence).end, marks.until), last);
    if (speaker?.entity && reading.entityById.get(speaker.entity)?.type === 'person') return { ...NOBODY, speaker };
  }
  return NOBODY;
}

/**
 * …, zegt burgemeester X. De gemeente betaalt niet. “Wij onderhandelen niet.”: the words are those of who spoke just
 * before, where the sentence between is of a body without a name, for which that person speaks, or of one whose
 * office names it.
 */
function runningSpeaker(
  { speaker, cue }: Attribution,
  from: number,
  marks: Placed,
  { reading, previous }: Context,
): Speaker | undefined {
  const before = reading.words[from - 1];
  if (!speaker || cue || !before || before.block !== marks.block) return undefined;
  const { first, end } = rangeOf(reading, before.sentence);
  if (first < marks.blockFirst || reading.hidden(first)) return undefined;
  const spoke = attributionInSentence(reading, first, end, previous?.attribution.speaker ?? null);
  const person = spoke?.cue && /^(?:say|think|preposition)$/.test(spoke.cue.kind) ? spoke.speaker : null;
  if (!person?.role || reading.entityById.get(person.entity ?? '')?.type !== 'person') return undefined;
  const body = speaker.entity === undefined ? undefined : reading.entityById.get(speaker.entity);
  if (body) return body.type === 'organisation' && person.role.includes(body.name) ? person : undefined;
  return BODIES.test(speaker.name) ? person : undefined;
}

/** Bodies for which somebody speaks. */
const BODIES =
  /^(?:de|het) (?:gemeente|provincie|stad|stichting|vereniging|club|bond|vakbond|partij|fractie|school|universiteit|instelling|organisatie|onderneming|bank|verzekeraar|bedrijf|concern|ziekenhuis|museum|theater|festival|ministerie|kabinet|college|bestuur|politie|brandweer|waterschap|museum|fonds|instituut|\p{L}*(?:bedrijf|maatschappij|school|huis|bond|vereniging|dienst|club))$/iu;

/** Who signed the words: – X, office · (X) behind them, or a paragraph below that is only a name and office. */
function signerOf(marks: Placed, reading: Reading): Speaker | undefined {
  const signed = signature(reading, marks.afterAt, marks.blockEnd);
  if (signed) return signed;
  const next = reading.document.blocks[marks.block + 1];
  if (marks.afterAt < marks.blockEnd || !next || next.kind === 'heading') return undefined;
  return signature(reading, marks.blockEnd, blockEndFrom(reading, marks.blockEnd));
}

/** A person who comes in behind the last quotation of the same sentence range takes over; else nobody does. */
function attributionBehind(
  previous: Attributed,
  first: number,
  end: number,
  { reading }: Context,
): Attribution | undefined {
  const from = Math.max(first, previous.attribution.last + 1, previous.marks.afterAt);
  if (previous.incise || from >= end - 2) return undefined;
  return attributionInSentence(reading, from, end, previous.attribution.speaker);
}

function isQuestion({ document }: Reading, block: number): boolean {
  const { start, end, emphasised } = document.blocks[block]!;
  return emphasised === true && document.text.slice(start, end).trimEnd().endsWith('?');
}

function blockEndFrom({ words }: Reading, from: number): number {
  let end = from;
  while (end < words.length && words[end]!.block === words[from]!.block) end += 1;
  return end;
}
