import type { UnitEntry, UnitLexicon } from '../../lexicon/units.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { headNounAfter } from './head-noun.ts';

/** A unit in a sentence, with its last token. */
export interface UnitMatch {
  entry: UnitEntry;
  last: number;
  text: string;
}

const MOST_WORDS = 4;
/** How far around a unit its sentence is searched for words that decide a sense. */
const NEAR = 25;
/** Words that are units in small letters only: Real Madrid, Mark, Frank. */
const ALSO_NAMES = /^(?:Real|Mark|Frank|Rand|Bar|Knoop|Voet|Ons|Won|Are|Pond)$/;
const MONEY_NOUN =
  /(?:geld|contanten|cash|euro|subsidie|schade|winst|verlies|omzet|buit|boete|schuld|krediet|belasting|steun|bezuiniging)$/;
const MONEY_CONTEXT =
  /^(?:kosten|(?:terug|af|bij|uit|voor)?betalen|verdienen|euro|bedrag|schade|boete|salaris|subsidie|winst|verlies|schuld|begroting|opbrengst|opbrengen|lening|lenen|investering|investeren|prijs|waarde|schadevergoeding|tekort|budget|vraagprijs|buit|inkomen|hypotheek|koopsom|uitkering|beslag|erfenis|sponsoren|uittrekken|bezuinigen|bezuiniging|omzet|uitgeven|uitgave|besteden|verdienen|reserveren|begroten|doneren|ophalen|aantrekken|kapitaal|vermogen|rekening|bedragen)$/;

/** The unit that follows a number, across `extra` and the like. */
export function unitAfter(
  sentence: Sentence,
  last: number,
  units: UnitLexicon,
  isFigure: boolean,
): UnitMatch | undefined {
  const { tokens } = sentence;
  const skip = tokens[last + 1] && /^(?:extra|volle|hele|goede|lange|kleine)$/.test(tokens[last + 1]!.text) ? 1 : 0;
  for (let size = Math.min(MOST_WORDS, wordsOfUnit(units, tokens[last + 1 + skip])); size >= 1; size -= 1) {
    const stretch = tokens.slice(last + 1 + skip, last + 1 + skip + size);
    if (stretch.length < size) continue;
    const text = stretch.map((token) => token.text).join(' ');
    const entries = units.byForm.get(text.toLowerCase().replace(/['‘]/g, '’'));
    if (!entries || ALSO_NAMES.test(text)) continue;
    // A single letter is a unit behind figures, and V, W and the like are written large.
    if (text.length === 1 && /[a-z]/i.test(text) && (!isFigure || /[B-UX-Z]/.test(text))) continue;
    const end = last + skip + size;
    return { entry: sense(entries, sentence, end), last: end, text };
  }
  return undefined;
}

const starts = new WeakMap<UnitLexicon, Map<string, number>>();

/** Most words of a unit that begins with a word; 0 where none does. */
function wordsOfUnit(units: UnitLexicon, token: Token | undefined): number {
  if (!token) return 0;
  let known = starts.get(units);
  if (!known) {
    known = new Map<string, number>();
    for (const form of units.byForm.keys()) {
      const words = form.split(' ');
      known.set(words[0]!, Math.max(known.get(words[0]!) ?? 0, words.length));
    }
    starts.set(units, known);
  }
  return known.get(token.text.toLowerCase().replace(/['‘]/g, '’')) ?? 0;
}

/** The entry for a unit written in the same token as its figure. */
export function gluedUnit(text: string, units: UnitLexicon): UnitEntry | undefined {
  return units.byForm.get(text.toLowerCase())?.[0];
}

/** Which sense of ton and pond is meant here. */
function sense(entries: readonly UnitEntry[], sentence: Sentence, last: number): UnitEntry {
  const [entry] = entries as [UnitEntry];
  if (entry.code === 'kg' && entry.factor === 1000) {
    const goods = goodsNoun(sentence, last);
    return isMoneyTon(sentence, last, goods) ? { ...entry, kind: 'currency', code: 'EUR', factor: 100_000 } : entry;
  }
  const weight = entries.find((other) => other.kind === 'measure' && other.ambiguous);
  if (weight && entry.kind === 'currency') {
    const goods = headNounAfter(sentence, last)?.noun;
    const isGoods =
      goods?.index === last + 1 && !MONEY_NOUN.test(goods.lemma) && goods.text.toLowerCase() !== 'sterling';
    return isGoods ? weight : entry;
  }
  return entry;
}

function goodsNoun(sentence: Sentence, last: number): Token | undefined {
  const aan = sentence.tokens[last + 1]?.text.toLowerCase() === 'aan';
  return headNounAfter(sentence, aan ? last + 1 : last)?.noun;
}

/** Two ton: 2000 kilos where goods are named or weighed, 200,000 euros where the sentence speaks of money. */
function isMoneyTon({ tokens }: Sentence, at: number, goods: Token | undefined): boolean {
  if (goods) return MONEY_NOUN.test(goods.lemma);
  if (isPrice(tokens, at)) return true;
  return speaksOfMoney(tokens, at);
}

/** Whether the words around a place are about money. */
export function speaksOfMoney(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some((token) => MONEY_CONTEXT.test(token.lemma));
}

/** voor vier ton, dat zes ton kost: goods would have been named. */
function isPrice(tokens: readonly Token[], at: number): boolean {
  if (/^kost(?:te|ten|en)?$/.test(tokens[at + 1]?.text ?? '')) return true;
  let before = at - 1;
  while (before > at - 5 && /^(?:NUM|ADV)$/.test(tokens[before]?.upos ?? '')) before -= 1;
  return tokens[before]?.text === 'voor';
}

/** €, $, EUR before an amount. */
export function currencySign(token: Token | undefined, units: UnitLexicon): UnitEntry | undefined {
  if (!token || !/^(?:\p{Sc}|us\$|a\$|c\$|eur|usd|gbp|chf|ƒ|fl\.)$/iu.test(token.text)) return undefined;
  return units.byForm.get(token.text.toLowerCase())?.find((entry) => entry.kind === 'currency');
}

/** Units that are said together: twee uur en drie kwartier, 4 weken en 2 dagen, 1 euro en 50 cent. */
const BELOW: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12 },
  week: { day: 7 },
  day: { h: 24 },
  h: { min: 60, s: 3600 },
  min: { s: 60 },
  m: { cm: 100 },
  km: { m: 1000 },
  kg: { g: 1000 },
  ft: { in: 12 },
};

/** How many of the smaller unit make one of the larger; undefined where they are not said together. */
export function subunit(larger: string, smaller: string): number | undefined {
  return BELOW[larger]?.[smaller];
}
