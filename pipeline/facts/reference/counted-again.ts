import type { Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { isToCome } from '../circumstances/tense-of-times.ts';
import type { SentenceContext } from '../context.ts';
import { figureOf, type FactDraft } from '../identify.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { isMark, lower } from '../words.ts';

/** What stands between the time or place and the number: waren het er, ging het om. */
const TAKES_UP = /^(?:is|zijn|was|waren|werden) (?:dat|het|dit)(?: er)?$|^(?:gaat|ging) (?:het|dat) om$/;
const BETWEEN = /^(?:al|nog|slechts|maar|toen|zelfs|alweer|reeds|in|totaal)$/;

/** One time or place with its number. */
interface Again {
  tokens: Token[];
  quantity: Quantity;
  time?: string;
  place?: string;
  isPast: boolean;
}

/**
 * Vorig jaar werden 40 woningen gesloopt. Dit jaar zijn het er 55: what the sentence before counted, counted again at
 * another time or in another place (ANS 5.5.4 on er with a number). Undefined where the sentence says anything else, or
 * the one before counts several things.
 *
 * @param before the facts of the sentence before
 */
export function countedAgainBefore(context: SentenceContext, before: readonly FactDraft[]): FactDraft[] | undefined {
  const { sentence, sentences } = context;
  if (sentences[sentence.index - 1]?.block !== sentence.block) return undefined;
  const counted = before.filter((fact) => isCount(context, fact));
  const [base] = counted;
  if (!base || counted.length > 1) return undefined;
  const model = figure(context, base)!;
  const parts = partsOf(sentence.tokens);
  const again = parts.map((part) => readAgain(context, part, model));
  if (again.length === 0 || again.some((found) => !found || !replaces(found, base))) return undefined;
  return again.map((found) => asFact(context, base, found!));
}

/** A clause each: behind a comma, a semicolon or en that opens one. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    const isJoin = isMark(token) || lower(token) === 'en';
    if (isJoin) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function readAgain(context: SentenceContext, tokens: Token[], model: Quantity): Again | undefined {
  const { dates, entities, quantities } = context;
  const at = /^(?:in|op|tijdens)$/.test(lower(tokens[0])) ? 1 : 0;
  const first = tokens[at];
  const date = first && dates.get(first.index);
  const named = at === 1 && first ? entities.get(first.index) : undefined;
  const isPlace = named?.mention.type === 'place' && lower(tokens[0]) === 'in';
  if (!first || (!date && !isPlace)) return undefined;
  if (date && (date.mention.value === undefined || isToCome(context, date.mention))) return undefined;
  const opens = tokens.findIndex(({ index }) => index > (date ?? named)!.last);
  const number = tokens.findIndex(({ index }, step) => step >= opens && quantities.has(index));
  if (opens < 0 || number < 0) return undefined;
  const { mention, last } = quantities.get(tokens[number]!.index)!;
  if (tokens.at(-1)!.index !== last || !isAlike(mention, model)) return undefined;
  const said = tokens.slice(opens, number).map(lower);
  const words = said.filter((word, step) => !(BETWEEN.test(word) && step > 0));
  if (!TAKES_UP.test(words.join(' '))) return undefined;
  return {
    tokens,
    quantity: mention,
    ...(date ? { time: date.mention.id } : { place: named!.mention.id }),
    isPast: /^(?:was|waren|werden|ging)$/.test(words[0]!),
  };
}

/** A bare number, or one with the very noun. */
function isAlike({ unit, of }: Quantity, model: Quantity): boolean {
  const isBare = of === undefined && (unit.kind === 'none' || unit.kind === 'count');
  return isBare || (unit.kind === 'count' && of === model.of);
}

/** A time stands for a time, a place for a place. */
function replaces({ time, place }: Again, base: FactDraft): boolean {
  return (time !== undefined && base.time?.id !== time) || (place !== undefined && isOtherPlace(base.place, place));
}

function isOtherPlace(place: Filler | undefined, id: string): boolean {
  return place?.kind === 'entity' && place.id !== id;
}

/** A fact of so many, said for sure, with nothing beside them that may be otherwise another time. */
function isCount(context: SentenceContext, fact: FactDraft): boolean {
  const { polarity, certainty, comparison, circumstances = [], frame, roles, quantity, modality } = fact;
  if (fact.sentence !== context.sentence.index - 1 || !quantity || comparison || modality || CHANGES.has(frame))
    return false;
  const isPlain = polarity === 'affirmed' && certainty === 'asserted' && fact.phase !== 'planned';
  const isAlone = circumstances.every((said) => said.kind === 'adverb' && said.limits !== true);
  const isRole = Object.values(roles).some((filler) => filler.kind === 'quantity' && filler.id === quantity.ref);
  return isPlain && isAlone && isRole && figure(context, fact)?.unit.kind === 'count';
}

function figure({ mentions }: SentenceContext, { quantity }: FactDraft): Quantity | undefined {
  return mentions.quantities.find(({ id }) => id === quantity?.ref);
}

function asFact(
  context: SentenceContext,
  base: FactDraft,
  { tokens, quantity, time, place, isPast }: Again,
): FactDraft {
  const { document, sentence } = context;
  const { circumstances: _circumstances, attribution: _attribution, ...plain } = base;
  const roles = Object.fromEntries(
    Object.entries(base.roles).map(([role, filler]): [string, Filler] => {
      if (filler.kind !== 'quantity' || filler.id !== base.quantity!.ref) return [role, filler];
      const { concept, modifiers } = filler;
      return [
        role,
        {
          kind: 'quantity',
          id: quantity.id,
          ...(concept !== undefined && { concept }),
          ...(modifiers && { modifiers }),
        },
      ];
    }),
  );
  return {
    ...plain,
    roles,
    quantity: figureOf(quantity),
    ...(time !== undefined && { time: { kind: 'date', id: time } }),
    ...(place !== undefined && { place: { kind: 'entity', id: place } }),
    phase: isPast && base.phase === 'ongoing' ? 'happened' : base.phase,
    evidence: [spanOf(document, tokens[0]!.start, tokens.at(-1)!.end)],
    covered: tokens.map(({ start }) => start),
    circumstantial: [],
    // what the one before leaves out, this one leaves out as well
    omitted: base.omitted.length > 0 ? tokens.slice(0, 1).map(({ start }) => start) : [],
    sentence: sentence.index,
  };
}
