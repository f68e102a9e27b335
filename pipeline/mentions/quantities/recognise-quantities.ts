import type { Lexicon } from '../../lexicon/lexicon.ts';
import { unitsOf, type UnitEntry, type UnitLexicon } from '../../lexicon/units.ts';
import type { Approximation, Numeral, Quantity, Unit } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { stableIds } from '../../text/stable-id.ts';
import { numberAt, type NumberMatch } from '../numbers/number-at.ts';
import { governingEvent } from './governing-event.ts';
import { countedLemma, headNounAfter } from './head-noun.ts';
import { numeralAt } from './numeral-at.ts';

type Found = Omit<Quantity, 'id'>;

/**
 * Finds every quantity, and every number that is none (ages, scores, times, identifiers), in the order
 * of the text.
 *
 * @param taken by sentence, the tokens that belong to a date
 */
export function recogniseQuantities(
  document: SourceDocument,
  sentences: readonly Sentence[],
  taken: readonly ReadonlySet<number>[],
  lexicon: Lexicon,
): { quantities: Quantity[]; numerals: Numeral[] } {
  const units = unitsOf(lexicon);
  const quantities: Found[] = [];
  const numerals: Omit<Numeral, 'id'>[] = [];
  sentences.forEach((sentence, index) => {
    const dated = taken[index]!;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at += 1) {
      if (dated.has(at)) continue;
      const numeral = numeralAt(tokens, at);
      if (numeral) {
        numerals.push({
          ...spanOf(document, tokens[numeral.first]!.start, tokens[numeral.last]!.end),
          kind: numeral.kind,
          ...(numeral.value !== undefined && { value: numeral.value }),
        });
        at = numeral.last;
        continue;
      }
      const number = numberAt(tokens, at);
      if (!number || isInsideName(tokens, number)) continue;
      const quantity = readQuantity(document, sentence, number, units);
      quantities.push(quantity.found);
      at = Math.max(number.last, quantity.last);
    }
  });
  const quantityIds = stableIds(
    quantities,
    'q',
    (item) =>
      [item.unit.lemma ?? item.unit.code ?? item.unit.kind, item.of === item.unit.lemma ? undefined : item.of]
        .filter(Boolean)
        .join('-'),
    (item) => contextOf(document, item),
  );
  const numeralIds = stableIds(
    numerals,
    'n',
    (item) => item.kind,
    (item) => contextOf(document, item),
  );
  return {
    quantities: quantities.map((item, index) => ({ ...item, id: quantityIds[index]! })),
    numerals: numerals.map((item, index) => ({ ...item, id: numeralIds[index]! })),
  };
}

/** Words around a mention, without its figures: the same before and after a change of value. */
function contextOf(document: SourceDocument, { start, end }: { start: number; end: number }): string {
  return document.text.slice(Math.max(0, start - 60), end + 60).replace(/[\d.,]+/g, '#');
}

function readQuantity(
  document: SourceDocument,
  sentence: Sentence,
  number: NumberMatch,
  units: UnitLexicon,
): { found: Found; last: number } {
  const { tokens } = sentence;
  const hedge = hedgeBefore(tokens, number.first, units);
  const sign = currencySign(tokens[number.first - 1], units);
  const first = hedge?.first ?? number.first;
  if (sign) {
    const before = hedgeBefore(tokens, number.first - 1, units);
    return finish(
      document,
      sentence,
      number,
      before,
      before?.first ?? number.first - 1,
      number.last,
      { kind: 'currency', code: sign.code },
      tokens[number.first - 1]!.text,
      goodsAfter(sentence, number.last),
    );
  }
  const unit = number.isFraction ? undefined : unitAfter(tokens, number.last, units);
  if (unit) {
    const goods =
      unit.entry.kind === 'measure' || unit.entry.kind === 'currency'
        ? goodsAfter(sentence, unit.last)
        : percentOf(sentence, unit.last);
    const chosen =
      unit.entry.code === 'kg' && unit.entry.factor === 1000 && isMoneyTon(sentence, goods?.noun)
        ? ({ kind: 'currency', code: 'EUR', factor: 100_000, forms: [] } satisfies UnitEntry)
        : unit.entry;
    const scaled = {
      ...number,
      value: tidy(number.value * chosen.factor),
      ...(number.upper !== undefined && { upper: tidy(number.upper * chosen.factor) }),
    };
    return finish(
      document,
      sentence,
      scaled,
      hedge,
      first,
      unit.last,
      { kind: chosen.kind, code: chosen.code },
      unit.text,
      goods,
    );
  }
  if (number.isFraction) {
    const goods = percentOf(sentence, number.last);
    return finish(document, sentence, number, hedge, first, number.last, { kind: 'fraction' }, undefined, goods);
  }
  const head = headNounAfter(sentence, number.last);
  if (!head)
    return finish(document, sentence, number, hedge, first, number.last, { kind: 'none' }, undefined, undefined);
  const lemma = countedLemma(head.noun);
  const counted = finish(
    document,
    sentence,
    number,
    hedge,
    first,
    head.noun.index,
    { kind: 'count', lemma },
    undefined,
    { noun: head.noun, last: head.noun.index },
  );
  if (head.modifiers.length) counted.found.modifiers = head.modifiers;
  counted.found.of = lemma;
  return counted;
}

interface Goods {
  noun: Token;
  /** Last token that the quantity's span takes in. */
  last: number;
  modifiers?: string[];
}

function finish(
  document: SourceDocument,
  sentence: Sentence,
  number: NumberMatch,
  hedge: Hedge | undefined,
  first: number,
  last: number,
  unit: Unit,
  unitText: string | undefined,
  goods: Goods | undefined,
): { found: Found; last: number } {
  const { tokens } = sentence;
  const end = Math.max(last, goods && goods.last >= 0 ? goods.last : -1);
  const event = governingEvent(sentence, eventAnchor(tokens, number, last, goods));
  const found: Found = {
    ...spanOf(document, tokens[first]!.start, tokens[end]!.end),
    value: number.value,
    ...(number.upper !== undefined && { upper: number.upper }),
    unit,
    ...(unitText !== undefined && { unitText }),
    ...(goods && { of: countedLemma(goods.noun) }),
    ...(goods?.modifiers?.length && { modifiers: goods.modifiers }),
    approximation: number.approximation ?? hedge?.approximation ?? 'exact',
    ...(hedge && { approximationText: document.text.slice(tokens[hedge.first]!.start, tokens[hedge.last]!.end) }),
    ...(event !== undefined && { event }),
  };
  return { found, last: end };
}

/** The token of the phrase that hangs outside it: its syntactic head. */
function eventAnchor(tokens: readonly Token[], number: NumberMatch, last: number, goods: Goods | undefined): Token {
  const end = Math.max(last, goods?.last ?? -1);
  for (let at = number.first; at <= end; at += 1) {
    const token = tokens[at]!;
    if (token.head < number.first || token.head > end) {
      if (token.deprel !== 'punct' && token.deprel !== 'case' && token.deprel !== 'cc') return token;
    }
  }
  return goods?.noun ?? tokens[last]!;
}

interface Hedge {
  first: number;
  last: number;
  approximation: Approximation;
}

/** The longest hedge that ends right before the number. */
function hedgeBefore(tokens: readonly Token[], number: number, units: UnitLexicon): Hedge | undefined {
  for (let size = Math.min(units.longest, number); size >= 1; size -= 1) {
    const words = tokens
      .slice(number - size, number)
      .map((token) => token.text.toLowerCase().replace(/'/g, '’'))
      .join(' ');
    const approximation = units.approximators.get(words);
    if (approximation) return { first: number - size, last: number - 1, approximation };
  }
  return undefined;
}

function currencySign(token: Token | undefined, units: UnitLexicon): UnitEntry | undefined {
  if (!token || !/^(?:\p{Sc}|us\$|eur|usd|gbp|chf)$/iu.test(token.text)) return undefined;
  return units.byForm.get(token.text.toLowerCase())?.find((entry) => entry.kind === 'currency');
}

function unitAfter(
  tokens: readonly Token[],
  last: number,
  units: UnitLexicon,
): { entry: UnitEntry; last: number; text: string } | undefined {
  const skip = tokens[last + 1] && /^(?:extra|volle|hele|goede)$/.test(tokens[last + 1]!.text) ? 1 : 0;
  for (let size = Math.min(3, units.longest); size >= 1; size -= 1) {
    const stretch = tokens.slice(last + 1 + skip, last + 1 + skip + size);
    if (stretch.length < size) continue;
    const written = stretch.map((token) => token.text).join(' ');
    const entries = units.byForm.get(written.toLowerCase().replace(/'/g, '’'));
    const entry = entries?.[0];
    if (entry && !(written.length === 1 && /[A-Z]/.test(written)))
      return { entry, last: last + skip + size, text: written };
  }
  return undefined;
}

/** What is measured: 8000 kilo cocaïne, 54 miljoen pond aan contant geld, twintig liter van het middel. */
function goodsAfter(sentence: Sentence, last: number): Goods | undefined {
  const { tokens } = sentence;
  const link = tokens[last + 1]?.text.toLowerCase();
  if (link === 'aan' || link === 'van') {
    const head = link === 'aan' ? headNounAfter(sentence, last + 1) : undefined;
    return head ? { noun: head.noun, last: head.noun.index, modifiers: head.modifiers } : undefined;
  }
  const head = headNounAfter(sentence, last);
  if (!head || /^(?:uur|jaar|maand|week|dag|meter|keer)$/.test(head.noun.lemma)) return undefined;
  const before = tokens[head.noun.index - 1]!;
  if (before.index > last && before.upos === 'ADV') return undefined;
  return { noun: head.noun, last: head.noun.index, modifiers: head.modifiers };
}

/** 12 procent van de huishoudens, de helft van de leden: what the part is of; it stays outside the span. */
function percentOf(sentence: Sentence, last: number): Goods | undefined {
  const { tokens } = sentence;
  const direct = headNounAfter(sentence, last);
  if (direct && direct.noun.index <= last + 2)
    return { noun: direct.noun, last: direct.noun.index, modifiers: direct.modifiers };
  if (tokens[last + 1]?.text.toLowerCase() !== 'van') return undefined;
  for (let at = last + 2; at < Math.min(tokens.length, last + 8); at += 1) {
    const token = tokens[at]!;
    if (token.upos === 'NOUN') return { noun: token, last: -1 };
    if (!/^(?:DET|ADJ|PRON|NUM|ADV|VERB)$/.test(token.upos)) return undefined;
  }
  return undefined;
}

/** Two ton: 2000 kilos where goods are named or weighed, 200,000 euros where the sentence speaks of money. */
function isMoneyTon({ tokens }: Sentence, goods: Token | undefined): boolean {
  if (goods && /^(?:geld|euro|subsidie|schade|winst|verlies|omzet|buit)$/.test(goods.lemma)) return true;
  if (goods) return false;
  return tokens.some((token) =>
    /^(?:kosten|betalen|verdienen|euro|bedrag|schade|boete|salaris|subsidie|winst|verlies|schuld|begroting|opbrengst|lening|investering|prijs|waarde|schadevergoeding|tekort|budget|vraagprijs|buit)$/.test(
      token.lemma,
    ),
  );
}

/** A number that is part of a name: Windows 11, Radio 538, Groep 8. */
function isInsideName(tokens: readonly Token[], { first, last }: NumberMatch): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  if (first !== last) return false;
  if (token.upos === 'PROPN') return true;
  return Boolean(before && token.deprel === 'flat' && before.upos === 'PROPN' && /^\p{Lu}/u.test(before.text));
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
