import type { Filler } from '../../model/fact.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { THERE } from '../circumstances/adverbs.ts';
import { clauseBehind, splitFrom } from '../circumstances/deictic-places.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { isFromThen } from '../phrases/lengths.ts';
import { isMark, lower } from '../words.ts';

/** These take up an event of the sentence before, on which occasion or in answer to which something was. */
const TAKES_UP = /^(?:daarbij|hierbij|daarop|hierop|daarvoor|hiervoor)$/;

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** Of a sentence of which less is told, the rest may be what is taken up. */
const TOLD = 0.6;

/**
 * Raakte daarbij gewond, moeten dan uitwijken: on what occasion or when is told by the sentence before alone. Where
 * facts tell a part of that one, which may be the other part, a fact that leans on it is partial.
 *
 * @param before the facts of the sentence before
 */
export function markLeaning(
  context: SentenceContext,
  facts: readonly FactDraft[],
  before: readonly FactDraft[],
): FactDraft[] {
  const { sentence } = context;
  const previous = context.sentences[sentence.index - 1];
  const isNext = previous?.block === sentence.block;
  const share = isNext ? shareTold(previous, before) : 0;
  const isToldBefore = isNext && share >= TOLD;
  // a sentence that waits as a whole keeps its place in every language
  const isAwaited = isNext && share === 0;
  const says = isAwaited || (isToldBefore && tellsPlace(context, previous, before));
  const placed = facts.map((fact) => withLostPlace(context, fact, says ? previous : undefined));
  // at the head of a paragraph planning tells daarbij in no document
  const leaning = isToldBefore
    ? []
    : sentence.tokens.filter(
        (token) =>
          (isNext && leansBack(context, token) && !(isAwaited && lower(token) !== 'dan')) ||
          // a year earlier than what: a sentence that waits may be of no year
          (takesUp(context, token) && !(isAwaited && context.adverbs.has(token.index))),
      );
  if (leaning.length === 0) return placed;
  return placed.map((fact) => {
    const own = leaning.filter((token) => pointsBack(context, fact, token));
    return { ...fact, omitted: [...fact.omitted, ...own.flatMap((token) => wordsAt(context, token))] };
  });
}

/** A word, or all those of the time that it opens. */
function wordsAt({ dates, sentence }: SentenceContext, { start, index }: Token): number[] {
  const date = dates.get(index);
  return date ? sentence.tokens.slice(index, date.last + 1).map((token) => token.start) : [start];
}

/** These give what was said before as cause, means or time of an event, or as what came first. */
const FOLLOWS =
  /^(?:daardoor|hierdoor|daarmee|hiermee|daarna|hierna|nadien|vervolgens|destijds|indertijd|toentertijd)$/;

/**
 * Whether a fact leaves out a word that takes up the sentence before: daarbij, daardoor, op dat moment. It can be told
 * without that word right behind that sentence alone.
 */
export function isTakenUp(context: SentenceContext): (fact: FactDraft) => boolean {
  const { tokens } = context.sentence;
  const found = tokens.filter((token) => follows(context, token));
  return (fact) => found.some((token) => pointsBack(context, fact, token));
}

/** Whether a word of the clause of a fact, which that leaves out or tells as it stands, points back. */
function pointsBack({ dates }: SentenceContext, fact: FactDraft, { start, index }: Token): boolean {
  const { covered, circumstantial, evidence, time } = fact;
  const isWhen = time !== undefined && dates.get(index)?.mention.id === time.id;
  const isLeft = !covered.includes(start) || circumstantial.includes(start) || isWhen;
  return isLeft && evidence.some((span) => span.start <= start && start < span.end);
}

function follows(context: SentenceContext, token: Token): boolean {
  const { dates, mentions, sentence } = context;
  const word = lower(token);
  const { tokens } = sentence;
  if (takesUp(context, token)) return true;
  if (word === 'moment') return /^(?:dat|hetzelfde|datzelfde)$/.test(lower(tokens[token.index - 1]));
  if (word === 'toen' || word === 'dan' || TAKES_UP.test(word)) return leansBack(context, token);
  const isInDate =
    dates.has(token.index) || mentions.dates.some(({ start, end }) => start <= token.start && token.end <= end);
  return FOLLOWS.test(word) && !isInDate && !isAnchored(tokens, token) && tokens[token.index - 1]?.upos !== 'NOUN';
}

/** Het verzuim ligt daar op 9 procent, de wachttijd is er opgelopen: there, which a fact without a place does not say. */
function withLostPlace(context: SentenceContext, fact: FactDraft, there: Sentence | undefined): FactDraft {
  if (fact.place !== undefined) return fact;
  const lost = context.sentence.tokens.filter(
    (token) =>
      isThere(context, token) &&
      !fact.covered.includes(token.start) &&
      fact.evidence.some((span) => span.start <= token.start && token.start < span.end),
  );
  const starts = lost.map(({ start }) => start);
  const [only, ...others] = lost;
  if (!only) return fact;
  // behind the sentence that says where, daar is there
  if (!there || !fact.clausal || others.length > 0 || !/^(?:daar|hier|er)$/.test(lower(only)))
    return { ...fact, omitted: [...fact.omitted, ...starts] };
  return {
    ...fact,
    circumstances: [...(fact.circumstances ?? []), { kind: 'adverb', id: THERE }],
    covered: [...fact.covered, ...starts],
    circumstantial: [...fact.circumstantial, ...starts],
    omitted: fact.omitted.filter((start) => start !== only.start),
    leans: spanOf(context.document, there.start, there.end),
  };
}

/** Whether a whole fact of a sentence says where it was: a place of its own, or a road, town or country that takes part. */
function tellsPlace({ mentions }: SentenceContext, { index }: Sentence, facts: readonly FactDraft[]): boolean {
  const isPlace = (filler: Filler): boolean =>
    filler.kind === 'entity'
      ? mentions.entities.some(({ id, type }) => id === filler.id && type === 'place')
      : filler.kind === 'concept' &&
        (filler.complements?.some(
          ({ preposition, filler: inner }) => /^(?:in|aan|op|te)$/.test(preposition) && isPlace(inner),
        ) ??
          false);
  return facts.some(
    ({ sentence, omitted, place, roles, circumstances = [] }) =>
      sentence === index &&
      omitted.length === 0 &&
      (place !== undefined ||
        Object.values(roles).some(isPlace) ||
        // bij Ede, ten noorden van Parijs
        circumstances.some((said) => said.kind === 'adjunct' && said.relation === 'place' && isPlace(said.filler))),
  );
}

/** Daar, hier, or er behind a verb whose subject is known and stands before it (no expletive), and nothing that it belongs to follows. */
function isThere({ sentence: { tokens }, dates }: SentenceContext, token: Token): boolean {
  const { index } = token;
  const word = lower(token);
  const rest = clauseBehind(tokens, index);
  const isSplit = rest.some(
    (other, at) =>
      /^(?:vandaan|naartoe|heen)$/.test(lower(other)) ||
      (other.upos === 'ADP' &&
        other.deprel !== 'case' &&
        // hield er drie mannen aan: the verb’s own; but krijgt er 8.000 woningen bij
        !(other.deprel === 'compound:prt' && /^(?:aan|op|af|in)$/.test(lower(other))) &&
        !/^(?:DET|NUM|NOUN|PROPN)$/.test(rest[at + 1]?.upos ?? '')),
  );
  if (isSplit || splitFrom(tokens, token)) return false;
  if (word === 'daar' || word === 'hier') return true;
  if (word !== 'er' || isCountedOnly(tokens, index)) return false;
  const verb = tokens[index - 1];
  if (!/^(?:VERB|AUX)$/.test(verb?.upos ?? '') || verb!.feats.VerbForm !== 'Fin') return false;
  const before = tokens.slice(0, index - 1);
  // het afgelopen jaar rookten er minder volwassenen: a time opens the clause, and its subject stands behind er
  if (before.length === 0 || dates.has(0) || before.some(({ lemma }) => SPAN.test(lemma.toLowerCase()))) return false;
  if (/^(?:de|het|deze|die)$/.test(lower(before[0]))) return true;
  // agenten vonden er twee wapens; but slachtoffers vielen er niet
  const isPhrase = before.every(({ upos }) => /^(?:DET|NUM|ADJ|NOUN|PROPN|SYM)$/.test(upos));
  return isPhrase && /^(?:NOUN|PROPN)$/.test(before.at(-1)!.upos) && !EXPLETIVE.test(verb!.lemma);
}

/** Lengths and points of time that open a clause before its subject. */
const SPAN =
  /^(?:jaar|maand|week|dag|uur|kwartaal|seizoen|eeuw|keer|maal|nacht|avond|ochtend|middag|periode|tijd|moment|weekend|zomer|winter)$/;
/** Of these what stands before them need not be their subject. */
const EXPLETIVE = /^(?:zijn|vallen|bestaan|komen|gebeuren|ontstaan|heersen|gelden|hangen|worden|ontbreken)$/;

/** Vond er drie: so many of what was named before. */
function isCountedOnly(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.upos !== 'NUM') return false;
  const next = tokens[at + 2]?.upos === 'ADJ' ? tokens[at + 3] : tokens[at + 2];
  return next?.upos !== 'NOUN' && next?.upos !== 'PROPN';
}

/** Which share of the content words of a sentence whole facts tell. */
function shareTold({ tokens, index }: Sentence, facts: readonly FactDraft[]): number {
  const whole = facts.filter((fact) => fact.sentence === index && fact.omitted.length === 0);
  const covered = new Set(whole.flatMap((fact) => fact.covered));
  const content = tokens.filter(({ upos }) => CONTENT.test(upos));
  return content.filter(({ start }) => covered.has(start)).length / Math.max(1, content.length);
}

/** Even later, in dezelfde periode, een jaar eerder: the first word of what takes up the sentence before. */
export function takesUp({ sentence, adverbs, dates }: SentenceContext, token: Token): boolean {
  const date = dates.get(token.index)?.mention;
  const isBack = adverbs.get(token.index)?.entry.takesUp === true || (date !== undefined && isFromThen(date));
  return isBack && !isAnchored(sentence.tokens, token);
}

/** Whether a word takes up the time, occasion or answer of the sentence before. */
export function leansBack({ sentence, dates, mentions }: SentenceContext, token: Token): boolean {
  const { tokens } = sentence;
  const word = lower(token);
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  const isInDate =
    dates.has(token.index) || mentions.dates.some(({ start, end }) => start <= token.start && token.end <= end);
  // het jaar daarvoor; wat er daarvoor gebeurde
  if (isInDate || before?.upos === 'NOUN' || isAnchored(tokens, token)) return false;
  if (TAKES_UP.test(word)) return !/^(?:dat|of|om)$/.test(lower(next));
  const isVerb = (other: Token | undefined): boolean => /^(?:VERB|AUX)$/.test(other?.upos ?? '');
  // de prijs stijgt dan; dan stijgt de prijs
  const isBehindPronoun = before?.upos === 'PRON' && isVerb(tokens[token.index - 2]);
  const isBehindVerb = isVerb(before) || isBehindPronoun || ((token.index === 0 || isMark(before)) && isVerb(next));
  const isConditional = tokens.some((other) => /^(?:als|wanneer|indien|zodra)$/.test(lower(other)));
  if (word === 'toen') return isBehindVerb;
  return (
    word === 'dan' && isBehindVerb && !isConditional && !/^(?:ook|wel|niet|maar|toch|eindelijk)$/.test(lower(next))
  );
}

/** Werd aangehouden en raakte daarbij gewond: what it takes up stands in the same sentence. */
function isAnchored(tokens: readonly Token[], { index }: Token): boolean {
  // …; zondag hadden zich daarvoor 300 mensen gemeld: a sentence of its own
  const from = tokens.slice(0, index).findLastIndex(({ text }) => text === ';') + 1;
  const verb = tokens.findIndex((token) => token.index >= from && /^(?:VERB|AUX)$/.test(token.upos));
  return verb >= 0 && tokens.slice(verb + 1, index).some((token) => isMark(token) || token.upos === 'CCONJ');
}
