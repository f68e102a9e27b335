import type { DateMention, Entity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import { isBase } from '../circumstances/times.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** What opens a quotation or a list, which has times of its own. */
const OPENS = /^\s*["“„‘'«•*-]/u;

/**
 * In maart is meer uitgegeven dan een jaar eerder: de bestedingen stegen met 1,6 procent. What follows a colon spells
 * out the clause before it, and is of the time and the place that this one gives. Where it is open which these are, a
 * fact behind the colon that says none omits them.
 */
export function withTimeBeforeColon(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  const { document, sentence } = context;
  const colon = sentence.tokens.find(({ text }) => text === ':');
  if (!colon || OPENS.test(document.text.slice(colon.end, sentence.end))) return [...facts];
  const isBehind = (fact: FactDraft): boolean => fact.evidence.every(({ start }) => start > colon.start);
  if (!facts.some(isBehind)) return [...facts];
  const times = timesBefore(context, colon);
  const places = placesBefore(context, colon);
  return facts.map((fact) => (isBehind(fact) ? withPlace(context, withTime(context, fact, times), places) : fact));
}

/** Times between the head of a sentence and its colon. */
function timesBefore({ mentions, sentence }: SentenceContext, colon: Token): DateMention[] {
  return mentions.dates.filter(({ start, end }) => sentence.start <= start && end <= colon.start);
}

function withTime(context: SentenceContext, fact: FactDraft, times: readonly DateMention[]): FactDraft {
  const [date, ...others] = times;
  if (!date || fact.time || hasOwnTime(fact)) return fact;
  const isPlain = others.length === 0 && !isBase(context.document, date) && isPast(context, date);
  return isPlain && fact.phase === 'happened'
    ? { ...fact, time: { kind: 'date', id: date.id } }
    : omitting(context, fact, times);
}

/** A place that a sentence names before its colon, with whether its clause was there. */
interface PlaceBefore {
  entity: Entity;
  start: number;
  end: number;
  isOfClause: boolean;
}

function placesBefore({ mentions, sentence }: SentenceContext, colon: Token): PlaceBefore[] {
  const { tokens } = sentence;
  return mentions.entities
    .filter(({ type }) => type === 'place')
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ entity, start, end })))
    .filter(({ start, end }) => sentence.start <= start && end <= colon.start)
    .flatMap((found) => {
      let at = tokens.findIndex(({ start }) => start === found.start) - 1;
      if (/^(?:de|het)$/.test(lower(tokens[at]))) at -= 1;
      if (!/^(?:in|te|op|bij|langs|aan)$/.test(lower(tokens[at]))) return [];
      // de president in Moskou: where he is
      const before = tokens[at - 1];
      const isOfNoun = /^(?:NOUN|PROPN)$/.test(before?.upos ?? '') && !/^(?:mis|raak|fout|feest)$/.test(lower(before));
      return [{ ...found, isOfClause: /^(?:in|te|op)$/.test(lower(tokens[at])) && !isOfNoun }];
    });
}

function withPlace(context: SentenceContext, fact: FactDraft, places: readonly PlaceBefore[]): FactDraft {
  const [place, ...others] = places;
  const saysWhere = (fact.circumstances ?? []).some((said) => said.kind === 'adjunct' && said.relation === 'place');
  const ids = new Set(context.mentions.entities.filter(({ type }) => type === 'place').map(({ id }) => id));
  const namesOne = Object.values(fact.roles).some((filler) => filler.kind === 'entity' && ids.has(filler.id));
  if (!place || fact.place || saysWhere || namesOne) return fact;
  return others.length === 0 && place.isOfClause
    ? { ...fact, place: { kind: 'entity', id: place.entity.id } }
    : omitting(context, fact, places);
}

function omitting(
  { sentence }: SentenceContext,
  fact: FactDraft,
  spans: readonly { start: number; end: number }[],
): FactDraft {
  const words = sentence.tokens.filter((token) =>
    spans.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return { ...fact, omitted: [...fact.omitted, ...words.map(({ start }) => start)] };
}

function hasOwnTime({ comparison, circumstances = [] }: FactDraft): boolean {
  if (comparison?.time) return true;
  return circumstances.some((said) => said.kind === 'clock' || (said.kind === 'adjunct' && said.relation === 'time'));
}

/** A day or period that was over, or had begun, when the text appeared. */
function isPast({ document }: SentenceContext, { kind, relation, value }: DateMention): boolean {
  const { published } = document.frontMatter;
  if (kind === 'duration' || relation !== 'at' || value === undefined || published === undefined) return false;
  return value <= published.slice(0, value.length);
}
