import { isChangeNear } from '../numbers/change-near.ts';
import type { UnitEntry, UnitLexicon } from '../../lexicon/units.ts';
import { HELD_OFFICE } from '../../lexicon/held-offices.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Quantity, Unit } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { tidy } from '../numbers/figures.ts';
import { isSignedChange } from '../numbers/change-near.ts';
import { betweenBefore, numberAt, type NumberMatch } from '../numbers/number-at.ts';
import { payees } from './known-nouns.ts';
import { allOf, goodsAfter, joinedNouns, numberedWhole, partitiveNoun, wholeOf, type Goods } from './goods.ts';
import { frankOf } from './frank.ts';
import { frontedWhole } from './fronted-whole.ts';
import { governingEvent } from './governing-event.ts';
import { countedLemma, headNounAfter } from './head-noun.ts';
import type { VerbForms } from './verb-forms.ts';
import { frontedHedge, hedgeAfter, hedgeBefore } from './hedges.ts';
import { sharedTail } from './shared-tail.ts';
import { currencySign, gluedUnit, subunit, unitAfter, type UnitMatch } from './unit-after.ts';

/** A quantity before it has an id. */
export type FoundQuantity = Omit<Quantity, 'id'>;

/** Where a number is read. */
export interface QuantityContext {
  document: SourceDocument;
  lexicon: Lexicon;
  verbs: VerbForms;
  sentence: Sentence;
  units: UnitLexicon;
  /** Last token that a mention before it holds. */
  after: number;
  /** The count before it in the same sentence, for what it leaves out (waaronder 12.000 in …). */
  previous?: FoundQuantity | undefined;
  /** Currency of the sum before it, for one that leaves it out (en dit jaar 40 miljoen). */
  currency?: string | undefined;
}

/** A quantity with the last token of its span, which may lie behind its number. */
export interface ReadQuantity {
  found: FoundQuantity;
  last: number;
}

/** Reads what a number counts or measures; undefined where it is none (een halve finale). */
export function readQuantity(context: QuantityContext, number: NumberMatch): ReadQuantity | undefined {
  const { sentence, units } = context;
  const { tokens } = sentence;
  const sign = currencySign(tokens[number.first - 1], units);
  if (sign && number.first - 1 > context.after) return money(context, number, sign);
  const glued = number.unit === undefined ? undefined : gluedUnit(number.unit, units);
  const unit = glued
    ? { entry: glued, last: number.last, text: number.unit! }
    : unitAfter(sentence, number.last, units, number.isFigure);
  if (unit) return measured(context, number, unit);
  if (number.isHalf) return undefined;
  if (number.isFraction) return shared(context, number);
  return counted(context, number);
}

/** € 1,3 miljoen, $10-$20. */
function money(context: QuantityContext, number: NumberMatch, sign: UnitEntry): ReadQuantity {
  const { tokens } = context.sentence;
  const link = tokens[number.last + 1]?.text.toLowerCase() ?? '';
  const again = /^(?:-|–|—|tot|à|en)$/.test(link) && currencySign(tokens[number.last + 2], context.units) === sign;
  const high = again ? numberAt(tokens, number.last + 3) : undefined;
  const between = link !== 'en' || betweenBefore(tokens, number.first - 1) !== undefined;
  const isChange = link === 'tot' && isSignedChange(tokens, number.first - 1);
  const range = high && between && !isChange && high.value > number.value ? high : undefined;
  const last = range?.last ?? number.last;
  const amount: NumberMatch = range ? { ...number, upper: range.value, approximation: 'range' } : number;
  // € 4,5 ton
  const tons = sign.code === 'EUR' && link === 'ton';
  if (tons)
    return finish(context, scaled(amount, 100_000), {
      first: number.first - 1,
      last: last + 1,
      unit: { kind: 'currency', code: sign.code },
      unitText: tokens[number.first - 1]!.text,
      goods: undefined,
    });
  return finish(context, scaled(amount, sign.factor), {
    first: number.first - 1,
    last,
    unit: { kind: 'currency', code: sign.code },
    unitText: tokens[number.first - 1]!.text,
    goods: sumOf(context, last),
  });
}

function measured(context: QuantityContext, number: NumberMatch, unit: UnitMatch): ReadQuantity {
  const { sentence, units } = context;
  let value = scaled(number, unit.entry.factor);
  let { last } = unit;
  let code = /^franke?n?$/i.test(unit.text) ? frankOf(context.document) : unit.entry.code;
  let { text } = unit;
  const range = sameUnitRange(context, number, unit);
  if (range) {
    value = { ...value, upper: tidy(range.value * unit.entry.factor), approximation: 'range' };
    last = range.last;
  } else {
    for (let steps = 0; steps < 3; steps += 1) {
      const rest = smallerPart(sentence, last, code, units);
      if (!rest) break;
      value = { ...value, value: tidy(value.value * rest.ratio + rest.value) };
      ({ code, last, text } = rest);
    }
  }
  const isShare = unit.entry.kind === 'percent' || unit.entry.kind === 'percentage-point';
  const cold = isBelowZero(sentence, number, last) && /^[CFK%]$/.test(code);
  return finish(context, cold ? { ...value, value: -value.value } : value, {
    first: number.first - (cold && /^[-−–]$|^min(?:us)?$/.test(sentence.tokens[number.first - 1]?.text ?? '') ? 1 : 0),
    last: cold ? Math.max(last, zeroWordsEnd(sentence, last)) : last,
    unit: { kind: unit.entry.kind, code },
    unitText: text,
    goods: isShare
      ? shareOf(context, number, last)
      : unit.entry.kind === 'currency'
        ? sumOf(context, last)
        : goodsOf(sentence, last, code),
  });
}

/** 40 miljoen euro aan steun, but 40 miljoen euro aan gemeenten: to whom it goes is no kind of money. */
function sumOf({ lexicon, sentence }: QuantityContext, last: number): Goods | undefined {
  const goods = goodsAfter(sentence, last);
  const isPaidTo = sentence.tokens[last + 1]?.text.toLowerCase() === 'aan';
  return goods && isPaidTo && payees(lexicon).has(goods.noun.text.toLowerCase()) ? undefined : goods;
}

/** A stretch of time or way is of something (twaalf jaar cel), but not of what one does in it (vijf dagen inleveren). */
function goodsOf(sentence: Sentence, last: number, code: string): Goods | undefined {
  const goods = goodsAfter(sentence, last);
  const isStretch = /^(?:s|min|h|day|week|month|year|km|m)$/.test(code);
  // was twee jaar bondscoach: for how long somebody was what
  const isHeld =
    goods !== undefined && /^(?:week|month|year)$/.test(code) && HELD_OFFICE.test(goods.noun.text.toLowerCase());
  return goods && isStretch && (isHeld || /en$/.test(goods.noun.text)) ? undefined : goods;
}

/** 0,6% tot 5,4%, tussen 10 euro en 20 euro. */
function sameUnitRange(
  { sentence, units }: QuantityContext,
  number: NumberMatch,
  unit: UnitMatch,
): { value: number; last: number } | undefined {
  const { tokens } = sentence;
  const link = tokens[unit.last + 1]?.text.toLowerCase() ?? '';
  const before = tokens[number.first - 1]?.text.toLowerCase();
  const links = betweenBefore(tokens, number.first) === undefined ? /^(?:tot|à|-|–|—)$/ : /^en$/;
  if (!links.test(link)) return undefined;
  // met twee euro tot 22 euro: by how much and to what, where each has its unit
  const opens = unit.entry.kind === 'percent' ? /^(?:van|vanaf)$/ : /^(?:van|vanaf|met)$/;
  if (opens.test(before ?? '') && isChangeNear(tokens, number.first)) return undefined;
  const skip = /^(?:ongeveer|ruim|bijna|wel|~)$/.test(tokens[unit.last + 2]?.text.toLowerCase() ?? '') ? 3 : 2;
  const high = numberAt(tokens, unit.last + skip);
  const again = high && unitAfter(sentence, high.last, units, high.isFigure);
  if (!high || again?.entry.code !== unit.entry.code) return undefined;
  const value = (high.value * again.entry.factor) / unit.entry.factor;
  return value > number.value ? { value, last: again.last } : undefined;
}

/** … en drie kwartier, , 15 minuten, en 50 cent: what follows in the unit below. */
function smallerPart(
  sentence: Sentence,
  last: number,
  code: string,
  units: UnitLexicon,
): { value: number; ratio: number; last: number; code: string; text: string } | undefined {
  const { tokens } = sentence;
  const link = tokens[last + 1]?.text.toLowerCase() ?? '';
  const cents = centsAt(tokens, last, code);
  if (cents !== undefined) return { value: cents / 100, ratio: 1, last: last + 1, code, text: tokens[last]!.text };
  let at = last + (link === 'en' || link === ',' ? 2 : 1);
  const article = tokens[at]?.text.toLowerCase() === 'een';
  if (article) at += 1;
  const number = article
    ? { value: 1, last: at - 1, isFigure: false, upper: undefined, isFraction: false }
    : numberAt(tokens, at);
  if (!number || number.upper !== undefined || number.isFraction) return undefined;
  const unit = unitAfter(sentence, number.last, units, number.isFigure);
  if (!unit) return undefined;
  // Cent is a hundredth of whatever went before.
  if (
    unit.entry.kind === 'currency' &&
    unit.entry.factor === 0.01 &&
    (unit.entry.code === code || /^cents?$/.test(unit.text))
  )
    return { value: number.value / 100, ratio: 1, last: unit.last, code, text: unit.text };
  const ratio = unit.entry.kind === 'measure' ? subunit(code, unit.entry.code) : undefined;
  if (ratio === undefined || number.value * unit.entry.factor >= ratio) return undefined;
  return {
    value: number.value * unit.entry.factor,
    ratio,
    last: unit.last,
    code: unit.entry.code,
    text: unit.text,
  };
}

/** 3 euro 75: the cents right behind, where they count nothing else. */
function centsAt(tokens: readonly Token[], last: number, code: string): number | undefined {
  const text = tokens[last + 1]?.text ?? '';
  if (code !== 'EUR' || !/^euro$/i.test(tokens[last]!.text) || !/^\d\d$/.test(text)) return undefined;
  const next = tokens[last + 2];
  return !next || /^(?:PUNCT|ADP|CCONJ|VERB|AUX)$/.test(next.upos) ? Number(text) : undefined;
}

/** Daalde met -4 procent, een daling van -4 procent: fell by 4 per cent, and the sign says it once more. */
function isByHowMuchLess(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first - 2]?.text.toLowerCase() ?? '';
  if (!/^[-−–]$/.test(tokens[first - 1]?.text ?? '') || !/^(?:met|van)$/.test(word)) return false;
  const near = tokens.slice(Math.max(0, first - NEAR), first + NEAR).map(({ text }) => text.toLowerCase());
  return word === 'van' ? LESS.test(near[Math.min(first, NEAR) - 3] ?? '') : near.some((text) => FALLING.test(text));
}

const NEAR = 12;
const LESS = /^(?:\p{Ll}*daling|\p{Ll}*krimp|\p{Ll}*afname|terugval|achteruitgang)$/u;
const FALLING =
  /^(?:(?:ge)?daal(?:t|de|den|d)|dalen|(?:ge)?kromp\p{L}*|krimpt|krimpen|gekrompen|(?:ge)?zakt\p{L}*|afgenomen|terugliep|teruggelopen|verminderd\p{L}*|verlaagd\p{L}*)$/u;

function isBelowZero(sentence: Sentence, number: NumberMatch, last: number): boolean {
  return isBehindMinus(sentence.tokens, number) || zeroWordsEnd(sentence, last) > last;
}

/** Min 3, −41; the hyphen of a word or a range (2010-12) stands right behind another. */
function isBehindMinus(tokens: readonly Token[], { first }: NumberMatch): boolean {
  if (isByHowMuchLess(tokens, first)) return false;
  const before = tokens[first - 1];
  const word = before?.text.toLowerCase();
  if (word === 'min' || word === 'minus' || word === '−') return true;
  if ((word !== '-' && word !== '–') || before!.end !== tokens[first]!.start) return false;
  return tokens[first - 2]?.end !== before!.start;
}

/** graden onder nul, graden onder het vriespunt. */
function zeroWordsEnd({ tokens }: Sentence, last: number): number {
  if (tokens[last + 1]?.text.toLowerCase() !== 'onder') return last;
  if (tokens[last + 2]?.text.toLowerCase() === 'nul') return last + 2;
  return tokens[last + 3]?.text.toLowerCase() === 'vriespunt' ? last + 3 : last;
}

function shared(context: QuantityContext, number: NumberMatch): ReadQuantity {
  if (number.isFigure && number.last === number.first && headNounAfter(context.sentence, number.last))
    return counted(context, number);
  const goods = shareOf(context, number, number.last);
  return finish(context, number, { first: number.first, last: number.last, unit: { kind: 'fraction' }, goods });
}

/** What a share is of: 18 procent van de jongeren; van de jongeren rookt 18 procent. */
function shareOf({ sentence }: QuantityContext, { first }: NumberMatch, last: number): Goods | undefined {
  const isOwn = sentence.tokens[last + 1]?.text.toLowerCase() === 'van';
  return (isOwn ? undefined : frontedWhole(sentence, first)) ?? wholeOf(sentence, last);
}

/** 20,000 bewoners: nobody is a thousandth, so the comma parts thousands as English has it; an average (2,125 kinderen) may be one. */
const ENGLISH_THOUSANDS = /^(?:\d{1,3},\d00|\d{2,3},\d{3})$/;

function counted(context: QuantityContext, found: NumberMatch): ReadQuantity {
  const { sentence, units } = context;
  const isEnglish = found.first === found.last && ENGLISH_THOUSANDS.test(sentence.tokens[found.first]!.text);
  const number = isEnglish && headNounAfter(sentence, found.last) ? scaled(found, 1000) : found;
  const hedge = hedgeAfter(sentence.tokens, number.last);
  const last = hedge?.last ?? number.last;
  const head = headNounAfter(sentence, last);
  const noun = head?.noun ?? partitiveNoun(sentence, number.last);
  if (noun) {
    const lemma = countedLemma(noun);
    const joined = head ? joinedNouns(sentence, noun) : [];
    const end = joined.at(-1)?.index ?? noun.index;
    const read = finish(context, number, {
      first: number.first,
      last: end,
      unit: { kind: 'count', lemma },
      goods: { noun, last: end, ...(head?.modifiers.length && { modifiers: head.modifiers }) },
    });
    withJoined(read, joined);
    if (hedge && read.found.approximation === 'exact') read.found.approximation = hedge.approximation;
    return read;
  }
  const row = sharedTail(sentence.tokens, number);
  if (row !== undefined) {
    const { tail } = row;
    const unit = unitAfter(sentence, tail, units, number.isFigure);
    if (unit)
      return finish(context, scaled(number, unit.entry.factor * row.scale), {
        first: number.first,
        last: number.last,
        unit: { kind: unit.entry.kind, code: unit.entry.code },
        unitText: unit.text,
        goods: outside(unit.entry.kind === 'measure' ? goodsAfter(sentence, unit.last) : wholeOf(sentence, unit.last)),
      });
    const other = headNounAfter(sentence, tail);
    if (other)
      return finish(context, scaled(number, row.scale), {
        first: number.first,
        last: number.last,
        unit: { kind: 'count', lemma: countedLemma(other.noun) },
        goods: { noun: other.noun, last: -1, modifiers: other.modifiers },
      });
  }
  return bare(context, number);
}

/** The further nouns that the number counts (62 agenten en militairen). */
function withJoined(read: ReadQuantity, joined: readonly Token[]): ReadQuantity {
  if (joined.length > 0) read.found.joined = joined.map(countedLemma);
  return read;
}

/** A number without a noun; where the sentence leaves the noun out, `of` is that of the count before. */
function bare(context: QuantityContext, number: NumberMatch): ReadQuantity {
  const { tokens } = context.sentence;
  const whole = numberedWhole(context.sentence, number.last) ?? allOf(context.sentence, number);
  if (whole) {
    const read = finish(context, number, {
      first: number.first,
      last: number.last,
      unit: { kind: 'count', lemma: countedLemma(whole) },
      goods: { noun: whole, last: -1 },
    });
    return withJoined(read, joinedNouns(context.sentence, whole));
  }
  const lemma = context.previous?.unit.kind === 'count' ? context.previous.unit.lemma : undefined;
  const sum = context.currency === undefined ? undefined : ellipticalSum(context.sentence, number, context.currency);
  if (sum) return finish(context, number, { first: number.first, last: number.last, unit: sum, goods: undefined });
  if (lemma !== undefined && isPartitive(tokens, number)) {
    const read = finish(context, number, {
      first: number.first,
      last: number.last,
      unit: { kind: 'count', lemma },
      goods: undefined,
    });
    const { joined } = context.previous!;
    return joined ? { ...read, found: { ...read.found, joined } } : read;
  }
  const next = tokens[number.last + 1];
  if (
    lemma !== undefined &&
    next !== undefined &&
    /^(?:ADJ|PROPN|NOUN)$/.test(next.upos) &&
    /^\p{Lu}.*se$/u.test(next.text)
  ) {
    const read = finish(context, number, {
      first: number.first,
      last: next.index,
      unit: { kind: 'count', lemma },
      goods: undefined,
    });
    return { ...read, found: { ...read.found, of: lemma, modifiers: [next.lemma] } };
  }
  // het gemiddelde (-3): a bracket opens no word
  const isBracketed = tokens[number.first - 2]?.text === '(' && tokens[number.first - 1]?.text === '-';
  const isNegative = isBracketed || isBehindMinus(tokens, number);
  const read = finish(context, isNegative ? { ...number, value: -number.value } : number, {
    first: number.first - (isNegative ? 1 : 0),
    last: number.last,
    unit: { kind: 'none' },
    goods: undefined,
  });
  const left = `${tokens[number.first - 2]?.text ?? ''} ${tokens[number.first - 1]?.text ?? ''}`.toLowerCase();
  if (lemma !== undefined && /(?:waaronder|onder wie|van wie|waarvan|\ber$)/.test(left)) read.found.of = lemma;
  return read;
}

/** Millions of nothing said, where the paragraph spoke of a sum and the sentence of money or of the same: 40 miljoen. */
function ellipticalSum({ tokens }: Sentence, { first, last }: NumberMatch, code: string): Unit | undefined {
  const large = tokens.slice(first, last + 1).some(({ text }) => /^(?:miljoen|miljard|mln\.?|mld\.?)$/i.test(text));
  const next = tokens[last + 1];
  return large && (!next || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.upos)) ? { kind: 'currency', code } : undefined;
}

/** Daar komen er 2.400 voor terug: er stands for what was counted before. */
function isPartitive(tokens: readonly Token[], { first, last }: NumberMatch): boolean {
  if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[last + 1]?.upos ?? '')) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const { text } = tokens[at]!;
    if (text === 'er') return true;
    if (
      !/^(?:nog|al|nu|ruim|bijna|zo[’']n|ongeveer|circa|maar|slechts|zeker|meer|dan|minder|in|totaal|inmiddels)$/.test(
        text,
      )
    )
      return false;
  }
  return false;
}

interface Shape {
  first: number;
  last: number;
  unit: Unit;
  unitText?: string;
  goods: Goods | undefined;
}

function finish(context: QuantityContext, number: NumberMatch, shape: Shape): ReadQuantity {
  const { document, sentence, units } = context;
  const { tokens } = sentence;
  const { goods, unit, unitText } = shape;
  const bareMagnitude = number.approximation !== undefined || /^[1-9]0+$/.test(String(number.value));
  const hedge = hedgeBefore(tokens, shape.first, units, bareMagnitude && !number.isFigure);
  const end = Math.max(shape.last, goods?.last ?? -1);
  const after = hedge ? undefined : hedgeAfter(tokens, end);
  const between = number.approximation === 'range' ? betweenBefore(tokens, hedge?.first ?? shape.first) : undefined;
  const said = between ?? hedge?.first ?? shape.first;
  const first = said > context.after ? said : number.first;
  const last = after?.last ?? end;
  const text = hedge ?? after ?? frontedHedge(tokens, shape.first);
  const event = governingEvent(sentence, context.verbs, { first: number.first, last: end, noun: goods?.noun });
  const found: FoundQuantity = {
    ...spanOf(document, tokens[first]!.start, tokens[last]!.end),
    value: number.value,
    ...(number.upper !== undefined && { upper: number.upper }),
    unit,
    ...(unitText !== undefined && { unitText }),
    ...(goods && { of: countedLemma(goods.noun) }),
    ...(goods?.modifiers?.length && { modifiers: goods.modifiers }),
    approximation: number.approximation ?? text?.approximation ?? 'exact',
    ...(text &&
      !text.isVerb && { approximationText: document.text.slice(tokens[text.first]!.start, tokens[text.last]!.end) }),
    ...(event !== undefined && { event }),
  };
  return { found, last };
}

function scaled(number: NumberMatch, factor: number): NumberMatch {
  if (factor === 1) return number;
  return {
    ...number,
    value: tidy(number.value * factor),
    ...(number.upper !== undefined && { upper: tidy(number.upper * factor) }),
  };
}

function outside(goods: Goods | undefined): Goods | undefined {
  return goods && { noun: goods.noun, last: -1, ...(goods.modifiers && { modifiers: goods.modifiers }) };
}

/** Units that the article counts: een kilo cocaïne, een uur en een kwartier; not een voet, een dag. */
const SINGLE = /^(?:kg|g|l|km|m|ha|h|min|s|EUR|USD|MW|GW|kW)$/;

/** What is said of a length of time that somebody has to serve: een jaar cel, waarvan een maand voorwaardelijk. */
const SERVED =
  /^(?:cel|celstraf|gevangenisstraf|(?:jeugd)?detentie|hechtenis|tbs|rijontzegging|(?:on)?voorwaardelijke?)$/;

/** `een` before a unit, where it is one of them: een kilo cocaïne, een uur vertraging, een jaar cel. */
export function singleAt(context: QuantityContext, at: number): ReadQuantity | undefined {
  const { tokens } = context.sentence;
  if (tokens[at]!.text.toLowerCase() !== 'een') return undefined;
  const unit = unitAfter(context.sentence, at, context.units, false);
  if (!unit || unit.last !== at + 1) return undefined;
  const isServed = SERVED.test(tokens[at + 2]?.text.toLowerCase() ?? '');
  if (!SINGLE.test(unit.entry.code) && !isServed) return undefined;
  if (/^(?:per|zo|in|op|om|binnen|na|over)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '')) return undefined;
  if (
    /^(?:later|eerder|geleden|na|voor|per|of|voordat|nadat|van)$/.test(tokens[unit.last + 1]?.text.toLowerCase() ?? '')
  )
    return undefined;
  return readQuantity(context, { first: at, last: at, value: 1, isFigure: false });
}
