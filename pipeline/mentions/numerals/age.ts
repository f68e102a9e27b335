import type { Token } from '../../model/token.ts';
import { parseFigure } from '../numbers/figures.ts';
import { numberAt } from '../numbers/number-at.ts';
import { parseNumberWord, parseOrdinal } from '../numbers/number-words.ts';
import { numeral, wordAt, type NumeralMatch } from './numeral.ts';

const OLDEST = 120;
const PERSON =
  /(?:man|mannen|vrouw|vrouwen|jongen|jongens|meisje|meisjes|kind|kinderen|verdachten?|tieners?|slachtoffers?|jongeman|fietser|fietsster|automobilist|automobiliste|bestuurder|bestuurders|bestuurster|inwoner|inwoonster|inwoners|leeftijd|baby|peuter|kleuter|scholieren?|jongeren?|studente?n?|dochters?|zoon|zonen|zus|zussen|zusjes|broers?|broertjes|moeder|vader|echtgenote?|persoon|personen|tweeling|motorrijder|voetganger|speler|speelster|renner|leerlingen?|mensen|vrouwtje|oudere|bejaarde|patiënten?|vriend|vriendin|vrienden|vriendinnen|echtgenoot|weduwe|collega|buurman|buurvrouw|chauffeur|agent|agente|wielrenner|toerist|toeriste|bromfietser|scooterrijder|opa|oma|kleinzoon|kleindochter|neef|nicht|hoogleraar|bewoner|bewoonster|rijder|rijdster|loper|loopster|zanger|zangeres|schrijver|schrijfster|leider|leidster|medewerker|medewerkster|werkneemster|bezoekster|zwemster|zwemmer|dader|daders|asielzoeker|duo|stel)$/;

/** 34-jarige, 34 jaar oud, Jan Jansen (34), een man van 34, jonger dan 18 jaar, op zijn 34ste, 65-plusser. */
export function ageAt(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  return inOneWord(tokens, first) ?? inYears(tokens, first) ?? bareAge(tokens, first);
}

function inOneWord(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const text = wordAt(tokens, first);
  const aged = /^([\d]{1,3}|[\p{L}]{3,20})-?jarig(en?)?$/u.exec(text);
  // een 8-jarig meisje; het 50-jarig bestaan is no age of somebody
  if (aged && (aged[2] !== undefined || PERSON.test(wordAt(tokens, first + 1)))) {
    const value = parseFigure(aged[1]!) ?? parseNumberWord(aged[1]!);
    if (value !== undefined) return numeral(first, first, 'age', value);
  }
  const plus = /^(\d{1,3})(?:-?plus(?:ser|sers|se)?|-minner|-minners)$/.exec(text);
  if (plus) return numeral(first, first, 'age', Number(plus[1]));
  // 20- tot 30-jarigen
  if (/^\d{1,3}-$/.test(text) && /^\d{1,3}-?jarigen?$/.test(wordAt(tokens, first + 2)))
    return numeral(first, first, 'age', Number.parseInt(text, 10));
  const reached = parseOrdinal(text);
  if (
    reached !== undefined &&
    reached > 3 &&
    reached <= OLDEST &&
    /^(?:zijn|haar|hun|mijn|m’n|z’n|d’r)$/.test(wordAt(tokens, first - 1)) &&
    /^(?:op|tot|na|voor|vanaf|sinds|rond)$/.test(wordAt(tokens, first - 2)) &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[first + 1]?.upos ?? '')
  )
    return numeral(first, first, 'age', reached);
  return undefined;
}

function inYears(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const number = numberAt(tokens, first);
  if (!number || number.isFraction || number.isHalf || number.approximation === 'tens') return undefined;
  if ((number.upper ?? number.value) > OLDEST) return undefined;
  const unit = wordAt(tokens, number.last + 1);
  const second = wordAt(tokens, number.last + 2);
  const isYears = unit === 'jaar' || unit === 'jaren';
  if ((isYears || /^(?:maanden|weken|dagen|maand)$/.test(unit)) && /^(?:oud|oude|jong|jonge)$/.test(second))
    return numeral(first, number.last + 2, 'age', number.value);
  // 65 jaar en ouder
  if (isYears && /^(?:en|of)$/.test(second) && /^(?:ouder|jonger)$/.test(wordAt(tokens, number.last + 3)))
    return numeral(first, number.last + 1, 'age', number.value);
  const before = wordAt(tokens, first - 1);
  const outer = wordAt(tokens, first - 2);
  if (/^(?:dan|van)$/.test(before) && /^(?:jonger|ouder|leeftijd)$/.test(outer))
    return numeral(first, isYears ? number.last + 1 : number.last, 'age', number.value);
  if (
    before === 'de' &&
    /^(?:onder|boven|tussen)$/.test(outer) &&
    number.isFigure &&
    endsNoun(tokens, number.last, isYears)
  )
    return PERSON.test(wordAt(tokens, first - 3)) || isYears
      ? numeral(first, isYears ? number.last + 1 : number.last, 'age', number.value)
      : undefined;
  // de prijs voor kinderen van 5 naar 10 euro: where a change begins, and no age
  const isScale = before === 'van' && /^(?:naar|tot)$/.test(unit) && /^\d/.test(second);
  if (isScale && !/^jaar$/.test(wordAt(tokens, number.last + 3))) return undefined;
  const noun = outer === ',' ? tokens[first - 3] : tokens[first - 2];
  // twee mannen van 19 en 22
  if (
    /^(?:en|of)$/.test(before) &&
    wordAt(tokens, first - 3) === 'van' &&
    isPerson(tokens[first - 4]?.text === ',' ? tokens[first - 5] : tokens[first - 4]) &&
    /^\d{1,2}$/.test(outer) &&
    number.isFigure &&
    endsNoun(tokens, number.last, isYears)
  )
    return numeral(first, isYears ? number.last + 1 : number.last, 'age', number.value);
  // twee verdachten van 37 jaar en 45 jaar
  if (isYears && number.isFigure && followsAge(tokens, first))
    return numeral(first, number.last + 1, 'age', number.value);
  // drie mannen van 20, 29 en 48 jaar
  if (sharesYears(tokens, first)) return numeral(first, isYears ? number.last + 1 : number.last, 'age', number.value);
  // van 6 en 9 jaar
  if (isYears && /^(?:en|of)$/.test(before) && wordAt(tokens, first - 3) === 'van' && /^\d+$/.test(outer))
    return numeral(first, number.last + 1, 'age', number.value);
  // kinderen tot 12 jaar; a man who is sentenced tot zes jaar (cel) is no child
  if (
    isYears &&
    /^(?:tot|vanaf|onder|boven)$/.test(before) &&
    isPerson(tokens[first - 2]) &&
    /^\p{Ll}/u.test(outer) &&
    tokens[number.last + 2]?.upos !== 'NOUN' &&
    !(
      before === 'tot' && tokens.slice(Math.max(0, first - 30), first + 30).some(({ lemma }) => lemma === 'veroordelen')
    )
  )
    return numeral(first, number.last + 1, 'age', number.value);
  if (isYears && /^(?:beiden|allebei|allen)$/.test(before)) return numeral(first, number.last + 1, 'age', number.value);
  if (isYears && /^(?:wordt|werd|is|was|ben)$/.test(before) && endsClause(tokens, number.last + 2))
    return numeral(first, number.last + 1, 'age', number.value);
  if (/^(?:van|tussen)$/.test(before) && isPerson(noun) && (isYears || endsNoun(tokens, number.last, false)))
    return number.value >= 1 && (isYears || number.isFigure)
      ? numeral(first, isYears ? number.last + 1 : number.last, 'age', number.value)
      : undefined;
  return undefined;
}

/** Van 37 jaar en, behind a person: what follows in years is an age as well. */
function followsAge(tokens: readonly Token[], first: number): boolean {
  let from = first;
  while (
    first - from < 12 &&
    /^(?:,|en|of)$/.test(wordAt(tokens, from - 1)) &&
    wordAt(tokens, from - 2) === 'jaar' &&
    /^\d{1,3}$/.test(wordAt(tokens, from - 3))
  )
    from -= 3;
  return from < first && wordAt(tokens, from - 1) === 'van' && isPerson(tokens[from - 2]);
}

/** One of three or more ages behind a person, of which the last has the unit. */
function sharesYears(tokens: readonly Token[], first: number): boolean {
  const isItem = (at: number): boolean => /^(?:\d{1,3}|,|en)$/.test(wordAt(tokens, at));
  let from = first;
  while (first - from < 16 && isItem(from - 1)) from -= 1;
  let last = first;
  while (last - first < 16 && isItem(last + 1)) last += 1;
  const numbers = tokens.slice(from, last + 1).filter(({ text }) => /^\d/.test(text));
  return (
    numbers.length > 2 &&
    wordAt(tokens, from - 1) === 'van' &&
    (isPerson(tokens[from - 2]) || isName(tokens[from - 2])) &&
    wordAt(tokens, last - 1) === 'en' &&
    wordAt(tokens, last + 1) === 'jaar'
  );
}

/** Whether no noun follows that the number could count. */
function endsNoun(tokens: readonly Token[], last: number, isYears: boolean): boolean {
  const next = tokens[last + (isYears ? 2 : 1)];
  return isYears || next === undefined || !/^(?:NOUN|ADJ|SYM|X)$/.test(next.upos);
}

/** “werd 87 jaar.” and “is 34 jaar en …”, not “is 3 jaar cel”. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.upos === 'PUNCT' || next.upos === 'CCONJ';
}

/** Jan Jansen (34), Piet, 34, en … */
function bareAge(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const text = wordAt(tokens, first);
  if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > OLDEST) return undefined;
  const before = wordAt(tokens, first - 1);
  const after = wordAt(tokens, first + 1);
  const years = after === 'jaar' ? 1 : 0;
  if (before === '(' && /^[),]$/.test(wordAt(tokens, first + 1 + years)))
    return isName(tokens[first - 2]) || isPerson(tokens[first - 2])
      ? numeral(first, first + years, 'age', Number(text))
      : undefined;
  if (isListedAge(tokens, first)) return numeral(first, first, 'age', Number(text));
  // een vrouw 38 jaar
  if (years && /^(?:man|vrouw|jongen|meisje|kind|verdachte|slachtoffer)$/.test(before) && Number(text) > 0)
    return endsClause(tokens, first + 2) ? numeral(first, first + 1, 'age', Number(text)) : undefined;
  if (before === ',' && wordAt(tokens, first + 1 + years) === ',' && isName(tokens[first - 2]))
    return numeral(first, first + years, 'age', Number(text));
  return undefined;
}

/** Twee mannen (41 en 39), drie broers (18, 20 en 25): figures in brackets right behind people, all of one list. */
function isListedAge(tokens: readonly Token[], first: number): boolean {
  let open = first;
  while (open > first - 10 && /^(?:\d{1,2}|,|en)$/.test(wordAt(tokens, open))) open -= 1;
  let close = first;
  while (close < first + 10 && /^(?:\d{1,2}|,|en|jaar)$/.test(wordAt(tokens, close))) close += 1;
  return wordAt(tokens, open) === '(' && wordAt(tokens, close) === ')' && isPerson(tokens[open - 1]);
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'PROPN' || /^\p{Lu}/u.test(token.text));
}

function isPerson(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'PROPN' || PERSON.test(token.text.toLowerCase()));
}
