import type { UnitLexicon } from '../../lexicon/units.ts';
import type { Token } from '../../model/token.ts';
import { parseFigureRange } from '../numbers/figures.ts';
import { numberAt } from '../numbers/number-at.ts';
import { parseNumberWord, parseOrdinal } from '../numbers/number-words.ts';
import { ageAt } from './age.ts';
import { clockTimeAt } from './clock-time.ts';
import { identifierAt } from './identifier.ts';
import { numeral, wordAt, type NumeralMatch } from './numeral.ts';

/** Recognises, at a token, ages, scores, ordinals, clock times, identifiers, versions and frequencies. */
export function numeralAt(tokens: readonly Token[], first: number, units: UnitLexicon): NumeralMatch | undefined {
  return (
    ageAt(tokens, first) ??
    clockTimeAt(tokens, first) ??
    scoreAt(tokens, first, units) ??
    ordinalAt(tokens, first) ??
    identifierAt(tokens, first) ??
    frequencyAt(tokens, first)
  );
}

/** 3-0, 6–4, 1 - 1; not 20-25 mensen. */
function scoreAt(tokens: readonly Token[], first: number, units: UnitLexicon): NumeralMatch | undefined {
  const text = wordAt(tokens, first);
  if (/^\d{1,3}[-–]\d{1,3}$/.test(text)) {
    const next = tokens[first + 1];
    const isCount =
      next !== undefined &&
      ((next.upos === 'NOUN' && next.feats.Number === 'Plur') || units.byForm.has(next.text.toLowerCase()));
    return parseFigureRange(text) && isCount ? undefined : numeral(first, first, 'score');
  }
  if (
    !/^\d{1,3}$/.test(text) ||
    !/^[-–]$/.test(wordAt(tokens, first + 1)) ||
    !/^\d{1,3}$/.test(wordAt(tokens, first + 2))
  )
    return undefined;
  const glued = tokens[first]!.end === tokens[first + 1]!.start && tokens[first + 1]!.end === tokens[first + 2]!.start;
  const next = tokens[first + 3];
  const isCount = next !== undefined && (next.upos === 'NOUN' || units.byForm.has(next.text.toLowerCase()));
  return isCount && Number(text) < Number(wordAt(tokens, first + 2))
    ? undefined
    : glued || !isCount
      ? numeral(first, first + 2, 'score')
      : undefined;
}

/** 3e, 17de, eerste, tweeëntwintigste; not the derde of een derde van, nor first aid. */
function ordinalAt(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  if (wordAt(tokens, first) === 'eerste' && /^(?:hulp|levensbehoeften?)$/.test(wordAt(tokens, first + 1)))
    return undefined;
  // de Tweede Kamer, de Eerste Wereldoorlog: an ordinal of a name is its number
  const isName = /^\p{Lu}/u.test(tokens[first]!.text) && /^\p{Lu}\p{Ll}/u.test(tokens[first + 1]?.text ?? '');
  const value = parseOrdinal(tokens[first]!.text);
  if (isName && value !== undefined) return numeral(first, first, 'identifier', value);
  return value === undefined ? undefined : numeral(first, first, 'ordinal', value);
}

/** Words within which points are those of a stock index. */
const NEAR = 15;

/** De AEX sloot op 905 punten: a level of a stock index. */
function isIndexNear(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(({ text }) =>
      /^(?:AEX|AMX|AScX|BEL|DAX|CAC|Dow|Nasdaq|Nikkei|FTSE|S&P|Stoxx|graadmeter)$|index$/i.test(text),
    );
}

/** twee keer per week, tweemaal, één van de. */
function frequencyAt(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const text = wordAt(tokens, first);
  const times = /^(\p{L}{3,20})maal$/u.exec(text);
  const said = times ? parseNumberWord(times[1]!) : undefined;
  if (said !== undefined) return numeral(first, first, 'other', said);
  const number = numberAt(tokens, first);
  if (!number || number.isFraction) return undefined;
  const after = wordAt(tokens, number.last + 1);
  const next = wordAt(tokens, number.last + 2);
  // de 1000 meter won zij: a race, not a length; de 300 meter lange brug is one
  if (
    after === 'meter' &&
    wordAt(tokens, first - 1) === 'de' &&
    !/^(?:lang|hoog|breed|diep|dik|hoge|lange|brede|diepe|van)$/.test(next)
  )
    return numeral(first, number.last, 'identifier', number.value);
  // vierde, op zes punten (van): where a club stands; staat op 51 punten: it has so many
  if (
    /^punt(?:en)?$/.test(after) &&
    wordAt(tokens, first - 1) === 'op' &&
    (/^(?:van|achter)$/.test(next) || !standsBefore(tokens, first)) &&
    /^(?:|[.,;]|van|achter|en|na|uit)$/.test(next) &&
    !isIndexNear(tokens, first)
  )
    return numeral(first, number.last, 'score', number.value);
  if (/^(?:keer|maal)$/.test(after) && /^(?:per|in|op|achter|achtereen|daags|daarvoor|eerder)$/.test(next))
    return numeral(first, number.last + 1, 'other', number.value);
  // op één na de beste
  if (wordAt(tokens, first - 1) === 'op' && after === 'na') return numeral(first, number.last, 'other', number.value);
  if (/^(?:één|een|eén|éen)$/.test(text) && after === 'van') return numeral(first, first, 'other', 1);
  return undefined;
}

/** Staat (na tien duels) op, kwam op, bleef steken op: the verb of a figure that somebody has. */
function standsBefore(tokens: readonly Token[], first: number): boolean {
  const words = tokens.slice(Math.max(0, first - 8), first).map((token) => token.text.toLowerCase());
  return !words.at(-2)?.startsWith(',') && words.some((word) => STANDING.test(word));
}

const STANDING = /^(?:staat|staan|stond|stonden|komt|komen|kwam|kwamen|blijft|blijven|bleef|bleven)$/;
