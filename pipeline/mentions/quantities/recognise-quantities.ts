import type { Lexicon } from '../../lexicon/lexicon.ts';
import { unitsOf } from '../../lexicon/units.ts';
import type { Numeral, Quantity } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { stableIds } from '../../text/stable-id.ts';
import { numberAt, type NumberMatch } from '../numbers/number-at.ts';
import { isNumberLike } from '../numbers/number-shape.ts';
import { parseNumberWord } from '../numbers/number-words.ts';
import { isNumbered, leftoverAt } from '../numerals/identifier.ts';
import { numeralAt } from '../numerals/numeral-at.ts';
import { numeral, wordAt, type NumeralMatch } from '../numerals/numeral.ts';
import { disciplineNumber } from './disciplines.ts';
import { gappedCount } from './gapped.ts';
import { raceTimeAt } from './race-times.ts';
import { verbForms } from './verb-forms.ts';
import { isInIdiom } from './idioms.ts';
import { knownNouns, withKnownNouns } from './known-nouns.ts';
import { currencySign, speaksOfMoney } from './unit-after.ts';
import {
  readQuantity,
  singleAt,
  type FoundQuantity,
  type QuantityContext,
  type ReadQuantity,
} from './read-quantity.ts';

/** From here on a sum is told in thousands and millions. */
const LARGE = 100_000;

/**
 * Finds every quantity, and every number that is none (ages, scores, times, identifiers), in the order
 * of the text. With the dates these hold every number of the text.
 *
 * @param taken by sentence, the tokens that belong to a date
 */
export function recogniseQuantities(
  document: SourceDocument,
  sentences: readonly Sentence[],
  taken: readonly ReadonlySet<number>[],
  lexicon: Lexicon,
): { quantities: Quantity[]; numerals: Numeral[] } {
  const shared = { document, lexicon, units: unitsOf(lexicon), verbs: verbForms(lexicon) };
  const quantities: FoundQuantity[] = [];
  const numerals: Omit<Numeral, 'id'>[] = [];
  let previous: FoundQuantity | undefined;
  let currency: string | undefined;
  let paragraph = false;
  const nouns = knownNouns(lexicon);
  sentences.forEach((original, index) => {
    if (sentences[index - 1]?.block !== original.block) previous = undefined;
    // across paragraphs only where the sentence speaks of money itself
    paragraph = sentences[index - 1]?.block === original.block && paragraph;
    if (!original.tokens.some((_, at) => canStartNumber(original.tokens, at))) return;
    const sentence = { ...original, tokens: withKnownNouns(original.tokens, nouns, taken[index]!) };
    const { tokens } = sentence;
    let after = -1;
    for (let at = 0; at < tokens.length; at += 1) {
      if (taken[index]!.has(at) || !canStartNumber(tokens, at)) continue;
      const found = readAt(
        {
          ...shared,
          sentence,
          previous,
          after,
          currency: paragraph || speaksOfMoney(tokens, at) ? currency : undefined,
        },
        at,
      );
      const read =
        found && (reachesDate(found, at, taken[index]!) || isInIdiom(tokens, at)) ? leftoverNumber(tokens, at) : found;
      if (!read) continue;
      at = read.last;
      after = read.last;
      if ('found' in read) {
        quantities.push(read.found);
        if (read.found.unit.kind === 'count') {
          previous = read.found;
          // 3 miljoen deelnemers, en volgend jaar 4 miljoen: no sum
          paragraph = false;
        }
        if (read.found.unit.kind === 'currency') {
          // of sums the large one is the one that goes on in millions
          if (read.found.value >= LARGE || currency === undefined) currency = read.found.unit.code;
          paragraph = true;
        }
      } else {
        const { first, last, kind, value } = read;
        numerals.push({
          ...spanOf(document, tokens[first]!.start, tokens[last]!.end),
          kind,
          ...(value !== undefined && { value }),
        });
      }
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

/** Whether a number can start here: a word that looks like one, or the article of de helft. */
function canStartNumber(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  // de rechtbank acht de man schuldig
  if (word === 'acht' && tokens[at]!.upos === 'VERB' && tokens[at + 1]?.upos !== 'NOUN') return false;
  return isNumberLike(word) || (word === 'de' && wordAt(tokens, at + 1) === 'helft');
}

/** Whether a reading runs into a date behind it (duizend mei 3). */
function reachesDate(read: ReadQuantity | NumeralMatch, at: number, taken: ReadonlySet<number>): boolean {
  for (let index = at; index <= read.last; index += 1) if (taken.has(index)) return true;
  return false;
}

/** The number of one token, without what follows it. */
function leftoverNumber(tokens: readonly Token[], at: number): NumeralMatch {
  return leftoverAt(tokens, at) ?? numeral(at, at, 'other', numberAt(tokens.slice(at, at + 1), 0)?.value);
}

/** Words around a mention, without its figures: the same before and after a change of value. */
function contextOf(document: SourceDocument, { start, end }: { start: number; end: number }): string {
  return document.text.slice(Math.max(0, start - 60), end + 60).replace(/[\d.,]+/g, '#');
}

/** What the number at a token is: a fraction first (een derde is no ordinal), then a numeral, then a quantity. */
function readAt(context: QuantityContext, at: number): ReadQuantity | NumeralMatch | undefined {
  const { sentence, units } = context;
  const { tokens } = sentence;
  const raced = raceTimeAt(context, at) ?? disciplineNumber(context, at);
  if (raced) return raced;
  const number = numberAt(tokens, at);
  const gapped = number && !number.isFraction ? gappedCount(context, number) : undefined;
  if (gapped) return gapped;
  if (!number?.isFraction) {
    const found = numeralAt(tokens, at, units);
    if (found) return found;
  }
  if (!number) return singleAt(context, at) ?? leftoverAt(tokens, at);
  if (!currencySign(tokens[at - 1], units) && isInsideName(tokens, number))
    return numeral(at, number.last, 'identifier', number.value);
  const read = readQuantity(context, number);
  if (read?.found.unit.kind === 'none' && isLabel(tokens, number))
    return numeral(at, number.last, 'identifier', number.value);
  return read ?? (parseNumberWord(wordAt(tokens, at)) === undefined ? undefined : numeral(at, number.last, 'other'));
}

/** A number that is part of a name: Windows 11, Radio 538, Groep 8. */
function isInsideName(tokens: readonly Token[], { first, last }: NumberMatch): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  if (first !== last) return false;
  if (token.upos === 'PROPN') return true;
  return Boolean(before && token.deprel === 'flat' && before.upos === 'PROPN' && /^\p{Lu}/u.test(before.text));
}

/** A figure that counts nothing, right behind a noun or name in the singular: windkracht 6, Airbus 320. */
function isLabel(tokens: readonly Token[], { first, last, isFigure, upper }: NumberMatch): boolean {
  const before = tokens[first - 1];
  if (!isFigure && first === last && before && isNumbered(before.text.toLowerCase())) return true;
  if (!isFigure || first !== last || upper !== undefined || !before) return false;
  // vorige week 1120, dit jaar 14: told of that time
  if (/^(?:vorige?|afgelopen|deze|dit|volgende?|komende?)$/i.test(tokens[first - 2]?.text ?? '')) return false;
  return (
    (before.upos === 'NOUN' && before.feats.Number === 'Sing') ||
    (before.upos === 'PROPN' && /^\p{Lu}/u.test(before.text))
  );
}
