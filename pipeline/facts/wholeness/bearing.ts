import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { isPlaced } from '../circumstances/adjuncts.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { type ToldClause } from './clause-limits.ts';
import { isHedge } from '../standing/hedges.ts';
import { saysHowMuch } from './narrowing-words.ts';
import { flatten, lastOf } from '../draft.ts';
import type { FactDraft } from '../identify.ts';
import { CHANGES } from './lost-phrases.ts';
import { RATED, STANDING } from './refusals.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isLapse } from '../phrases/lengths.ts';
import { isMark, lower } from '../words.ts';

/** What is the same for all facts of a clause. */
export interface WholeClause extends ToldClause {
  read: ReadClause;
  /** Its phrases with all that is coordinated with them or hangs on them. */
  phrases: readonly Chunk[];
  /** Content words of the clause, and of the relative clauses that say which ones it is about. */
  content: readonly Token[];
  restricting: readonly Token[];
}

/** How often it happened (voor het derde jaar) limits nothing. */
export const TIMES = /^(?:jaar|keer|maal|maand|week|dag|kwartaal)$/;
/** Voor het derde jaar, voor de eerste keer. */
const ORDINAL = /^(?:eerste|laatste|zoveelste|.+(?:de|ste))$/;
/** How it was done: op brute wijze, met succes. */
const MANNER = /(?:wijze|manier|succes|moeite|spoed|geweld|kracht|nadruk)$/;
/** On what occasion or why: there no article is needed for one that is not known yet. */
const OCCASION = /^(?:bij|na|door|tijdens|wegens|vanwege|om|uit|op verdenking van|met)$/;
/** In these what stands behind voor is the offence or the court. */
const IN_LAW = /^(?:arrest|detention|suspicion|charge|trial|conviction|sentence|sentence-demand|acquittal|fine)$/;
/** In these somebody is arrested or something found: een groot onderzoek. */
const INQUIRY = /(?:onderzoek|controle|actie|zoektocht)$/;
/** At these something is reported or dealt with: whom it was done by, not where. */
const AUTHORITY = /^(?:politie|om|justitie|rechtbank|gemeente|brandweer)$/;
/** What opens an apposition that only says more of what is told; anything else between marks is weighed by itself. */
const APPOSES = /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/;
const NAMES_MORE =
  /^(?:met|naast|ofwel|oftewel|onder wie|waaronder|genaamd|bijgenaamd|namelijk|te weten|aldus|volgens|afkomstig)(?: |$)/;

/**
 * Untold words that bear on a fact: where, whom, what it is of, who else. A second verb is an event of its own, and an
 * apposition only says more of what is told; so does with what something was done, and how.
 */
export function bearing(told: WholeClause, fact: FactDraft): Token[] {
  const { clause, context, phrases, content, isTold } = told;
  const { sentence, adverbs, dates, quantities } = context;
  return content.filter((token) => {
    if (isTold(token) || saysMood(token, fact) || saysHowMuch(lower(token), fact)) return false;
    const phrase = phrases.find(({ from, last }) => from <= token.index && token.index <= last);
    const isOfTold = phrase !== undefined && phrase.head !== token && isTold(phrase.head);
    if (/^(?:VERB|AUX)$/.test(token.upos) && !isOfTold) return false;
    if (placedAt(adverbs, token) || placedAt(dates, token)) return false;
    if (addsNothing(told, token)) return false;
    // een man van 34: how old leaves true what is told without it
    const isOld = context.mentions.numerals.some(
      ({ kind, start, end }) => kind === 'age' && start <= token.start && token.end <= end,
    );
    if (isOld) return false;
    if (clause.verbs.some((verb) => verb.token === token)) return false;
    if (fact.clausal && isListed(told, token) && !(fact.quantity && isParenthetical(told, token, fact))) return true;
    const figure = placedAt(quantities, token);
    if (figure && (fact.frame === 'vote' || isAge(figure.mention, lower(sentence.tokens[figure.first - 1]))))
      return false;
    const next = sentence.tokens[token.index + 1];
    if (token.upos === 'NOUN' && next?.upos === 'PROPN' && isTold(next)) return false;
    if (!phrase) return fact.clausal && !isParenthetical(told, token, fact) && !isFirstPredicate(told, token);
    if (isOfTold) return phrase.entity === undefined && !isDescribed(fact);
    return !isIncidental(told, fact, phrase) && !isParenthetical(told, token, fact);
  });
}

/** Voor heel 2026, exact 8 procent: the year and the figure say as much by themselves. */
function addsNothing({ context: { dates, quantities } }: WholeClause, token: Token): boolean {
  const word = lower(token);
  if (/^(?:exact|precies)$/.test(word)) return quantities.has(token.index + 1);
  return word === 'heel' && /^\d{4}$/.test(dates.get(token.index + 1)?.mention.value ?? '');
}

/** Told by polarity, certainty, phase, modality and attribution. */
export function saysMood(
  token: Token,
  { polarity, certainty, phase, modality, attribution, quantity }: FactDraft,
): boolean {
  const word = lower(token);
  return (
    (polarity === 'negated' && /^(?:niet|geen|nooit|niemand|nergens)$/.test(word)) ||
    (certainty === 'alleged' && word === 'ervan') ||
    (phase === 'intended' && /^(?:plan|voornemens)$/.test(word)) ||
    (modality === 'ability' && word === 'staat') ||
    (attribution !== undefined && word === 'aldus') ||
    // maakte bekend 200 banen te schrappen: of the verb of saying
    (attribution?.cue === 'bekendmaken' && word === 'bekend') ||
    (quantity !== undefined && quantity.approximation !== 'exact' && word === 'schatting') ||
    isHedge(word)
  );
}

/** A mention or adverb that covers a word. */
function placedAt<T extends { first: number; last: number }>(
  placed: ReadonlyMap<number, T>,
  { index }: Token,
): T | undefined {
  return [...placed.values()].find(({ first, last }) => first <= index && index <= last);
}

/**
 * Wegen, riolering en groen: one of a list of which the others are told, whatever the tagger makes of it. Between it
 * and the coordinator or the comma of the list stand no verb and no other phrase.
 */
function isListed(told: WholeClause, { index }: Token): boolean {
  const { clause, own, isTold } = told;
  const { tokens } = told.context.sentence;
  const verbs = new Set(clause.verbs.map(({ token }) => token.index));
  const first = own[0]?.index ?? 0;
  let at = index;
  while (at > first && !isJoiner(tokens[at - 1])) {
    at -= 1;
    if (verbs.has(at) || /^(?:VERB|AUX|ADP|SCONJ)$/.test(tokens[at]!.upos)) return false;
  }
  const joiner = tokens[at - 1];
  const before = tokens[at - 2];
  if (at <= first || !joiner || !before || verbs.has(before.index)) return false;
  // A, B en C: a comma is that of a list only where a coordinator closes it
  const isOpen = joiner.text !== ',' || closesList(tokens, index, verbs);
  return isOpen && (isTold(before) || isListed(told, before));
}

function isJoiner(token: Token | undefined): boolean {
  return token?.text === ',' || /^(?:en|of|alsook|alsmede|evenals|plus)$/.test(lower(token));
}

function closesList(tokens: readonly Token[], from: number, verbs: ReadonlySet<number>): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 12) && !verbs.has(at); at += 1) {
    if (/^(?:en|of|alsook|alsmede)$/.test(lower(tokens[at]))) return !isBareNumber(tokens, at + 1);
    if (isMark(tokens[at]) && tokens[at]!.text !== ',') return false;
  }
  return false;
}

/** Mannen van 24 en 37 jaar: it joins numbers, not phrases. */
function isBareNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.upos === 'NUM' && (next === undefined || isMark(next) || lower(next) === 'jaar');
}

/** Is gewond en waarschijnlijk overleden: a state of its own, as a second verb is; before another untold word it describes that. */
function isFirstPredicate({ context: { sentence }, isTold }: WholeClause, { upos, index }: Token): boolean {
  const next = sentence.tokens[index + 1];
  if (upos !== 'ADJ' || !next) return false;
  return /^(?:en|maar)$/.test(lower(next)) || (/^(?:NOUN|VERB|PROPN)$/.test(next.upos) && !isTold(next));
}

/**
 * Between marks, of no list, and untold as a whole: the man, a baker from Assen, … It says more of what is told, where
 * it is a phrase of its own kind and says no more of the event (de hoogste stand ooit).
 */
function isParenthetical(
  { context: { sentence }, clause, own, phrases, isTold }: WholeClause,
  { index }: Token,
  fact: FactDraft,
): boolean {
  const isStop = (at: number): boolean => /^[,()–—:;]$/.test(sentence.tokens[at]?.text ?? ':');
  let first = index;
  while (!isStop(first - 1)) first -= 1;
  let last = index;
  while (!isStop(last + 1)) last += 1;
  if (sentence.tokens[first - 1] === undefined || own[0]!.index >= first) return false;
  const inside = sentence.tokens.slice(first, last + 1);
  // a list that opens before the marks goes on between them; one that stands there whole says more of it
  const apposed = phrases.find((chunk) => chunk.first === first || chunk.from === first);
  const isAllOfThem = apposed !== undefined && fact.quantity?.value === countOf(apposed);
  const listed = phrases.filter((chunk) => !isAllOfThem || chunk !== apposed).flatMap(({ others }) => others);
  if (inside.some((token) => isTold(token)) || listed.some(({ first: at }) => first <= at && at <= last)) return false;
  const words = inside.map(lower).join(' ');
  if (!APPOSES.test(inside[0]!.upos) && !NAMES_MORE.test(words)) return false;
  // 4300 keer, 500 keer meer dan vorig jaar: by how much it is more is said of the figure before it
  if (inside.some((token) => /^(?:meer|minder|vaker|hoger|lager)$/.test(lower(token))) && words.includes(' dan '))
    return false;
  // the day’s highest: what it says is the event, not who took part in it
  if (!clause.verbs.some(({ token }) => token.index < first)) return true;
  return !inside.some(
    ({ feats, text }) => feats.Degree === 'Sup' || /^(?:hoogste|laagste|dieptepunt|hoogtepunt|record)$/i.test(text),
  );
}

/** How many a list speaks of: twee broers en een man are three. */
function countOf({ quantity, others }: Chunk): number {
  return [quantity, ...others.map((other) => other.quantity)].reduce((sum, figure) => sum + (figure?.value ?? 1), 0);
}

/**
 * Whether a word stands in a list behind a comma that says who they all are of whom a fact tells how many (twee
 * verdachten, een man uit Breda en een vrouw uit Tilburg): of what the clause says these words say nothing new.
 */
export function saysWhoTheyAre(told: WholeClause, { index }: Token, { quantity, clausal }: FactDraft): boolean {
  const { tokens } = told.context.sentence;
  if (!clausal || quantity === undefined || quantity.value < 2) return false;
  return told.phrases.some((chunk) => {
    const end = lastOf(chunk);
    const isBehindComma = tokens[chunk.from - 1]?.text === ',' && chunk.preposition === undefined;
    return isBehindComma && chunk.from <= index && index <= end && countOf(chunk) === quantity.value;
  });
}

/** With what, how and how often of an event; what hangs on a phrase says which one it is. */
function isIncidental(told: WholeClause, fact: FactDraft, chunk: Chunk): boolean {
  const { context, read, isTold } = told;
  const { preposition, parent, from, head, determiner } = chunk;
  // tijdens een controle in die container: which one, the words before say
  if (/^(?:die|dat|deze|dit)$/.test(determiner ?? '') && preposition !== undefined) return false;
  // in een loods op een terrein in Lisse: each says where the one before it is
  if (parent && isPlaced(context, parent) && saysWhere(chunk)) return false;
  // het café aan de Markt in Goor: in which town, where nothing else says so
  if (parent?.entity?.type === 'place' && isTown(chunk) && isTold(parent.head)) return fact.place !== undefined;
  if (parent && isTold(parent.head))
    // opgelicht in België voor een bedrag van 450.000 mark: the sum is of no country
    return (
      // uitgereikt aan SURF voor hun ontwerp: for what it was, not which SURF
      (parent.entity !== undefined && !hasFigure(chunk) && !(fact.clausal && preposition === 'voor')) ||
      (saysMore(chunk, parent) && !isOnlyPlace(told, fact, chunk))
    );
  if (parent) return isIncidental(told, fact, parent);
  const before = context.sentence.tokens.slice(Math.max(0, from - 2), from).map(lower);
  const isSubject = read.subject === chunk;
  // sloot het jaar af met een overschot: whose it is
  if (!fact.clausal && isSubject) return Object.keys(fact.roles).join() !== 'value';
  if (isSubject && read.clause.verbs.some(({ lemma }) => lemma === 'laten')) return true;
  if (!fact.clausal && isOfLack(read, chunk)) return false;
  if (!fact.clausal || before.some(isHedge)) return true;
  if (preposition === undefined) return false;
  if (preposition === 'voor' && TIMES.test(lower(head)) && ORDINAL.test(lower(chunk.modifiers[0]))) return true;
  // voor enkele uren; 71.000 bezoekers kwamen voor de tentoonstelling
  if (preposition === 'voor' && (isLapse(chunk) || (fact.quantity && !IN_LAW.test(fact.frame)))) return false;
  // kunstmest, volgens justitie bedoeld voor een bom: of the words before it, which are not told
  const governor = context.sentence.tokens[from - 1];
  // kreeg een boete opgelegd voor een ongeluk: of the verb of this clause
  const isOfOther = read.auxiliaries.length === 0 || !read.clause.verbs.some(({ token }) => token === governor);
  if (preposition === 'voor' && governor?.feats.VerbForm === 'Part' && isOfOther && !isTold(governor)) return true;
  // in een groot onderzoek: what else is done
  const isInquiry = chunk.determiner === 'een' && INQUIRY.test(lower(head));
  // tijdens een 24-uursactie 340 bestuurders beboet: so many of that time alone
  if (/^(?:in|bij|tijdens)$/.test(preposition) && isInquiry) return fact.quantity === undefined;
  if (preposition === 'bij' && AUTHORITY.test(lower(head))) return true;
  const isOfFigure = STANDING.has(fact.frame) || RATED.has(fact.frame) || CHANGES.has(fact.frame);
  // richtten met Michiel Bloem de stichting op: who else did
  const isPartner = preposition === 'met' && chunk.entity?.type === 'person';
  return (/^(?:met|net als)$/.test(preposition) && !isOfFigure && !isPartner) || MANNER.test(lower(head));
}

function isTown({ entity, preposition }: Chunk): boolean {
  return entity?.type === 'place' && /^(?:in|te|bij)$/.test(preposition ?? '');
}

function saysWhere({ preposition = '', date, quantity }: Chunk): boolean {
  return (
    /^(?:in|op|aan|bij|langs|te|nabij|achter|naast|onder|boven|tegenover)$/.test(preposition) && !date && !quantity
  );
}

function hasFigure(chunk: Chunk): boolean {
  return flatten([chunk]).some(({ quantity }) => quantity !== undefined);
}

/** A lack is felt somewhere. */
const LACK = /(?:tekort|gebrek|overschot|schaarste)$/;

/** Op de scholen is een tekort van …: where bears on what a noun names, too. */
function isOfLack({ subject }: ReadClause, { preposition = '' }: Chunk): boolean {
  return subject !== undefined && LACK.test(lower(subject.head)) && /^(?:in|op|bij|onder|binnen)$/.test(preposition);
}

/**
 * Raakten gewond bij een brand in een flat: where the fact says of no place, that of its occasion is all there is.
 */
function isOnlyPlace(
  { context }: WholeClause,
  { clausal, place, circumstances = [] }: FactDraft,
  chunk: Chunk,
): boolean {
  if (!clausal || place || !/^(?:aan|bij|in|op|langs)$/.test(chunk.preposition ?? '') || chunk.date) return false;
  const saysWhere = circumstances.some((said) => said.kind === 'adjunct' && said.relation === 'place');
  const types = typesOf(context, chunk);
  return !saysWhere && (types.length === 0 || types.some((type) => /^(?:place|building|organisation)$/.test(type)));
}

/** The words of the only place of a fact, on its occasion, where another fact of the clause alone tells them. */
export function occasionPlaces(told: WholeClause, fact: FactDraft): Token[] {
  const isOwn = ({ head }: Chunk): boolean => fact.covered.includes(head.start);
  return told.phrases
    .filter(
      (chunk) =>
        chunk.parent && isOwn(chunk.parent) && !isOwn(chunk) && !chunk.entity && isOnlyPlace(told, fact, chunk),
    )
    .flatMap(({ from, last }) => told.context.sentence.tokens.slice(from, last + 1));
}

/**
 * What hangs on a told phrase and only says more of it: what something was of that something happened at (bij een
 * botsing tussen twee treinen, voor de moord op een advocaat), what a sum was in (aan contant geld), for what it was.
 */
function saysMore({ preposition = '', determiner, head, entity }: Chunk, parent: Chunk): boolean {
  const { quantity } = parent;
  // 54 miljoen pond (60 miljoen euro) aan contant geld; doneerde 5 miljoen euro aan scholen is to whom
  if (preposition === 'aan' && quantity?.unit.kind === 'currency')
    return quantity.of !== undefined || (determiner === undefined && head.feats.Number === 'Sing');
  if (quantity) return false;
  if (preposition === 'voor' && determiner === undefined && !entity && head.feats.Number === 'Sing') return true;
  const isBare = parent.determiner === undefined && OCCASION.test(parent.preposition ?? '');
  const isOne = isBare || parent.determiner === 'een' || determiner === 'een';
  return (
    isOne &&
    parent.preposition !== undefined &&
    /^(?:aan|bij|in|met|naar|op|over|tussen|uit|van|door|langs)$/.test(preposition)
  );
}

/** Een kleine proef met 58 deelnemers: of what sort, where the noun names the event and the figure counts somebody else. */
function isDescribed({ clausal, frame, quantity, roles }: FactDraft): boolean {
  const isSum = STANDING.has(frame) || RATED.has(frame) || CHANGES.has(frame) || 'value' in roles;
  return !clausal && !isSum && quantity !== undefined;
}

/** How old and how long leave true what is told without them: vrouwen van 19 en 27, een man van 24 jaar. */
export function isAge({ unit, of }: Quantity, before: string): boolean {
  // voor drie maanden: for how long something holds
  if (/^(?:voor|gedurende)$/.test(before)) return false;
  // zes jaar cel is a penalty
  if (unit.kind === 'measure') return of === undefined && /^(?:s|min|h|day|week|month|year)$/.test(unit.code ?? '');
  return /^(?:count|none)$/.test(unit.kind) && of === undefined && /^(?:van|en)$/.test(before);
}
