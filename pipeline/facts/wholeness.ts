import { frameIndex } from '../lexicon/frames.ts';
import type { Quantity } from '../model/mention.ts';
import type { Token } from '../model/token.ts';
import { isSource, ownAccountAt } from './attribute.ts';
import type { Chunk } from './chunks.ts';
import { isLimited, type ToldClause } from './clause-limits.ts';
import type { Clause } from './clauses.ts';
import type { SentenceContext } from './context.ts';
import { flatten } from './draft.ts';
import { isDenied } from './event-circumstances.ts';
import { isHedge } from './hedges.ts';
import type { FactDraft } from './identify.ts';
import { narrowingWords } from './narrowing-words.ts';
import { CHANGES } from './lost-phrases.ts';
import type { ReadClause } from './read-clause.ts';
import { isRefused, STANDING } from './refusals.ts';
import { isRestrictive } from './restrictive.ts';
import { isSameAs } from './same-as.ts';
import { supersedingWords } from './superseded.ts';
import { untoldTimes } from './untold-times.ts';
import { isMark, lower } from './words.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ', 'ADV']);

/** Words that link or colour: what is told without them is still what the source says. */
const LINKING = new Set(
  (
    'ook verder daarnaast bovendien daarbij hierbij inmiddels al alweer nog toen dan zo er daar hier wel weer opnieuw ' +
    'overigens dus echter immers intussen ondertussen eveneens tevens uiteindelijk eerst later daarna vervolgens ' +
    'daarvoor daarmee daarop daarom hierdoor daardoor zelf zelfs maar liefst totaal ook meteen direct eindelijk ' +
    'niettemin desondanks toch slechts wel erin eraan erop ertoe erover verluidt net even juist nu ten minste onder meer eens gewoon namelijk hardst sterkst snelst respectievelijk achtereenvolgens alsnog reeds snel waarbij waarna waardoor'
  ).split(' '),
);

/**
 * Words that change how much, how often or for whom a thing holds: without them a true sentence becomes an
 * untrue one. No frame has a place for these, wherever they stand.
 */
const LIMITING =
  /^(?:gemiddeld|doorgaans|meestal|soms|vaak|vaker|zelden|jaarlijks|maandelijks|wekelijks|dagelijks|bruto|netto|alleen|enkel|uitsluitend|deels|gedeeltelijk|grotendeels|bijvoorbeeld|theoretisch|normaal|normaliter|verwachting|haast|vooralsnog|voorlopig|omgerekend|tijdelijk|voorwaardelijk|exclusief|inclusief|behalve|uitgezonderd|uitzondering)$/;
/** These limit as well, and a phrase may say them (per dag, elke inwoner, gemiddelde prijs). */
const LIMITING_IN_PHRASE =
  /^(?:per|elk|elke|levend|levenloos|dood|bewusteloos|ieder|iedere|gemiddelde|dagelijkse|jaarlijkse|maandelijkse|voorwaardelijke|tijdelijke|richting|rijrichting)$/;
/** These make another figure of a figure: with them left out it is not a figure of the source. */
const CHANGING = /^(?:vrijwel|nagenoeg|zowat|nauwelijks|amper|pas|zoveel|evenveel|dubbel)$/;
const CHANGING_IN_PHRASE = /^(?:extra|aanvullend|aanvullende|meer|minder)$/;

/** Parts of those whom a fact is about, where the figures have none. */
const SHARE = /^(?:(?:een|twee|drie|vier)?(?:derde|kwart|vijfde|tiende)|helft|merendeel|meerderheid|minderheid)$/;
/** Frames of a rate, a price or how it moves: for whom or for what it holds is part of it (voor een gezin, voor een kaartje). */
const RATED = new Set('level price cost growth decline higher lower'.split(' '));
/** Frames whose clause may tell a state that began or ends then (is gesloten tot de zomer). */
const STOPPING = new Set(
  'closure being-closed open forbidden blocked being-ill standstill outage missing suspension ban'.split(' '),
);

/** How often it happened (voor het derde jaar) limits nothing. */
const TIMES = /^(?:jaar|keer|maal|maand|week|dag|kwartaal)$/;

/** Below these shares of the clause's content words a fact says too little of what the source says. */
const LEAST = { withFigure: 0.4, without: 0.5, ofPlace: 0.8, ofPartial: 0.3 };

/**
 * Drops the facts of one clause that would say what is not so, and notes on the others which words of the clause
 * they omit although these bear on them: who, where, when, how many, for whom. A fact that omits such a word is
 * partial, and its sentence a statement.
 *
 * @param facts all facts of the clause: what one leaves untold another may tell
 */
export function markOmissions(
  context: SentenceContext,
  read: ReadClause,
  clauses: readonly Clause[],
  facts: readonly FactDraft[],
): FactDraft[] {
  if (facts.length === 0) return [];
  const told = tellClause(context, read, clauses, facts);
  if (isLimited(told)) return [];
  return facts
    .filter((fact) => !isRefused(context, fact, told.own, told.isTold) && !isAnotherFigure(told, fact))
    .map((fact) => ({ ...fact, omitted: [...fact.omitted, ...omittedBy(told, fact)] }))
    .filter((fact) => fact.omitted.length === 0 || isWorthKeeping(told, fact));
}

/** What is the same for all facts of a clause. */
interface WholeClause extends ToldClause {
  read: ReadClause;
  /** Its phrases with all that is coordinated with them or hangs on them. */
  phrases: readonly Chunk[];
  /** Content words of the clause, and of the relative clauses that say which ones it is about. */
  content: readonly Token[];
  restricting: readonly Token[];
}

function tellClause(
  context: SentenceContext,
  read: ReadClause,
  clauses: readonly Clause[],
  facts: readonly FactDraft[],
): WholeClause {
  const { sentence } = context;
  const { clause } = read;
  const covered = new Set(facts.flatMap((fact) => fact.covered));
  for (const chunk of flatten(read.chunks.filter(isSource)))
    for (let at = chunk.first; at <= chunk.last; at += 1) covered.add(sentence.tokens[at]!.start);
  const account = ownAccountAt(clause);
  if (account >= 0) for (const token of clause.tokens.slice(account, account + 3)) covered.add(token.start);
  const auxiliaries = new Set(
    clause.verbs.filter((verb) => verb.auxiliary !== undefined).map((verb) => verb.token.index),
  );
  const own = clause.tokens.filter((token) => !auxiliaries.has(token.index) && token !== clause.marker);
  const { dates, quantities } = context.mentions;
  return {
    context,
    read,
    phrases: flatten(read.chunks),
    clause,
    own,
    isTold: (token) => covered.has(token.start),
    isInMention: (token) =>
      [...dates, ...quantities].some((span) => span.start <= token.start && token.end <= span.end) ||
      (lower(token) === 'per' && dates.some((date) => date.start === token.end + 1)),
    content: own.filter((token) => CONTENT.has(token.upos) && !isMark(token) && !LINKING.has(lower(token))),
    restricting: clauses
      .filter((other) => other.parent === clause && isRestrictive(sentence.tokens, other))
      .flatMap((other) => other.tokens.filter((token) => CONTENT.has(token.upos))),
  };
}

/** 5 miljoen meer, bijna niemand: the figure that is left without such a word is another one. */
function isAnotherFigure({ own, isTold, isInMention, context: { sentence } }: WholeClause, fact: FactDraft): boolean {
  const changing = own.filter((token) => {
    const word = lower(token);
    if (word === 'meer' && /^(?:onder|niet|geen)$/.test(lower(sentence.tokens[token.index - 1]))) return false;
    return (CHANGING.test(word) || (CHANGING_IN_PHRASE.test(word) && !isTold(token))) && !isInMention(token);
  });
  return changing.some((token) => !fact.circumstantial.includes(token.start));
}

/** Starts of the words of the clause that bear on a fact and that it does not tell. */
function omittedBy(told: WholeClause, fact: FactDraft): number[] {
  const { context, read, clause, own, isTold, isInMention, content, restricting } = told;
  const { sentence } = context;
  const limiting = own.filter((token) => {
    const word = lower(token);
    // een gemiddeld gezin: such a family, which the phrase says
    if (word === 'gemiddeld' && isTold(token) && isAdjective(sentence.tokens, token)) return false;
    return (LIMITING.test(word) || (LIMITING_IN_PHRASE.test(word) && !isTold(token))) && !isInMention(token);
  });
  const shares = own.filter((token) => SHARE.test(lower(token)) && !isTold(token));
  const phrases = (test: (chunk: Chunk) => boolean, chunks: readonly Chunk[] = read.chunks): Token[] =>
    chunks
      .filter((chunk) => test(chunk) && !isTold(chunk.head))
      .flatMap(({ from, last }) => sentence.tokens.slice(from, last + 1));
  const all = [...content, ...restricting];
  const untold = all.filter((token) => !isTold(token));
  const isThin = all.length > 0 && 1 - untold.length / all.length < leastOf(fact);
  return [
    ...limiting.filter((token) => !fact.circumstantial.includes(token.start)),
    ...(fact.clausal
      ? limitingAdverbs(context, clause).filter((token) => !isSaid(fact, token) && !saysMood(token, fact))
      : []),
    ...(fact.quantity === undefined && fact.frame !== 'vote' ? [...untoldFigures(told), ...shares] : []),
    ...(STANDING.has(fact.frame)
      ? phrases(
          ({ preposition, date, quantity, entity }) =>
            /^(?:voor|na|tot|sinds)$/.test(preposition ?? '') && !date && !quantity && !entity,
        )
      : []),
    // daalt naar 210 euro voor een gezin: not for all
    ...(RATED.has(fact.frame)
      ? phrases(
          ({ preposition, head, date }) => preposition === 'voor' && !date && !TIMES.test(lower(head)),
          told.phrases,
        )
      : []),
    ...(STOPPING.has(fact.frame) ? phrases(({ preposition }) => /^(?:tot|sinds|vanaf)$/.test(preposition ?? '')) : []),
    // niet buiten het terrein: elsewhere it may well be so
    ...(fact.polarity === 'negated' ? phrases(({ preposition, date }) => preposition !== undefined && !date) : []),
    // won de beker, net als B: who else did
    ...phrases(({ likened }) => likened === true),
    // in dezelfde gemeente: in one that only the text before names
    ...phrases(isSameAs, told.phrases),
    ...(hasFrequency(context, fact) ? restricting.filter((token) => !isTold(token)) : []),
    ...narrowingWords(own, fact),
    ...untoldTimes(context, read, fact),
    ...supersedingWords(read, fact),
    ...(isThin ? untold : bearing(told, fact)),
  ].map(({ start }) => start);
}

function isAdjective(tokens: readonly Token[], { index }: Token): boolean {
  return /^(?:een|het|per)$/.test(lower(tokens[index - 1])) && /^(?:NOUN|ADJ)$/.test(tokens[index + 1]?.upos ?? '');
}

/** Whether what is left of the clause is an event with its figure or its parties, so that a partial fact is of use. */
function isWorthKeeping({ content, isTold }: WholeClause, { polarity, quantity, roles }: FactDraft): boolean {
  const named = Object.values(roles).filter(({ kind }) => kind !== 'text');
  const share = content.filter(isTold).length / content.length;
  return polarity === 'affirmed' && share >= LEAST.ofPartial && (quantity !== undefined || named.length > 1);
}

/** Figures of the clause that no fact of it tells; how old and how long leave true what is told without them. */
function untoldFigures({ context, own, isTold }: WholeClause): Token[] {
  const { quantities, sentence } = context;
  return [...quantities.values()]
    .filter(
      ({ mention, first }) =>
        !isAge(mention, lower(sentence.tokens[first - 1])) && own.some((token) => token.index === first),
    )
    .map(({ first, last }) => sentence.tokens.slice(first, last + 1))
    .filter((tokens) => !tokens.some((token) => isTold(token)))
    .flat();
}

/**
 * Untold words that bear on a fact. A second verb is an event of its own, what stands between commas only says more
 * of what is told, and of an event that took place where, with what and with whom may be left out; not so of a
 * figure that stands or moves, nor where the phrase says which one is meant (de haven van Vlissingen).
 */
function bearing(told: WholeClause, fact: FactDraft): Token[] {
  const { clause, context, phrases, content, isTold } = told;
  const { sentence, adverbs, dates, quantities } = context;
  return content.filter((token) => {
    if (isTold(token) || /^(?:VERB|AUX)$/.test(token.upos) || saysMood(token, fact)) return false;
    if (placedAt(adverbs, token) || placedAt(dates, token)) return false;
    // een man van 34: how old leaves true what is told without it
    const isOld = context.mentions.numerals.some(
      ({ kind, start, end }) => kind === 'age' && start <= token.start && token.end <= end,
    );
    if (isOld) return false;
    if (clause.verbs.some((verb) => verb.token === token)) return false;
    const figure = placedAt(quantities, token);
    if (figure && (fact.frame === 'vote' || isAge(figure.mention, lower(sentence.tokens[figure.first - 1]))))
      return false;
    const next = sentence.tokens[token.index + 1];
    if (token.upos === 'NOUN' && next?.upos === 'PROPN' && isTold(next)) return false;
    const phrase = phrases.find(({ from, last }) => from <= token.index && token.index <= last);
    if (!phrase) return fact.clausal && !isParenthetical(told, token) && !isFirstPredicate(sentence.tokens, token);
    return !isIncidental(told, fact, phrase) && !isParenthetical(told, token);
  });
}

/** Told by polarity, certainty, phase, modality and attribution. */
function saysMood(token: Token, { polarity, certainty, phase, modality, attribution, quantity }: FactDraft): boolean {
  const word = lower(token);
  return (
    (polarity === 'negated' && /^(?:niet|geen|nooit|niemand|nergens)$/.test(word)) ||
    (certainty === 'alleged' && word === 'ervan') ||
    (phase === 'intended' && /^(?:plan|voornemens)$/.test(word)) ||
    (modality === 'ability' && word === 'staat') ||
    (attribution !== undefined && word === 'aldus') ||
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

/** Is gewond en waarschijnlijk overleden: a state of its own, as a second verb is; before another word it describes that. */
function isFirstPredicate(tokens: readonly Token[], { upos, index }: Token): boolean {
  const next = tokens[index + 1];
  return upos === 'ADJ' && (/^(?:en|maar)$/.test(lower(next)) || /^(?:NOUN|VERB|PROPN)$/.test(next?.upos ?? ''));
}

/** Between marks, of no list, and untold as a whole: the man, a baker from Assen, … */
function isParenthetical({ context: { sentence }, own, phrases, isTold }: WholeClause, { index }: Token): boolean {
  const isStop = (at: number): boolean => /^[,()–—:;]$/.test(sentence.tokens[at]?.text ?? ':');
  let first = index;
  while (!isStop(first - 1)) first -= 1;
  let last = index;
  while (!isStop(last + 1)) last += 1;
  if (sentence.tokens[first - 1] === undefined || own[0]!.index >= first) return false;
  const listed = phrases.flatMap(({ others }) => others);
  return (
    !sentence.tokens.slice(first, last + 1).some((token) => isTold(token)) &&
    !listed.some((chunk) => first <= chunk.first && chunk.first <= last)
  );
}

/** Where, with what and with whom of an event: all but what limits (zonder, per), and what says which one a phrase is. */
function isIncidental(told: WholeClause, fact: FactDraft, chunk: Chunk): boolean {
  const { context, read, isTold } = told;
  const { preposition, parent, from, head } = chunk;
  const isOfFigure = STANDING.has(fact.frame) || RATED.has(fact.frame) || CHANGES.has(fact.frame);
  const isEvent = (fact.phase === 'happened' || fact.time !== undefined) && !isOfFigure;
  if (parent && isTold(parent.head)) {
    if (parent.entity) return true;
    // de haven van Vlissingen, het ziekenhuis in Groningen
    const isDefinite = /^(?:de|het|die|dat|deze|dit)$/.test(parent.determiner ?? '');
    // so many die in traffic
    const isCounted = parent.quantity !== undefined && !isEvent;
    return (
      !isOfFigure && !isCounted && isAccessory(preposition) && !(isDefinite && /^(?:van|in|te|bij)$/.test(preposition!))
    );
  }
  if (parent) return isIncidental(told, fact, parent);
  const before = context.sentence.tokens.slice(Math.max(0, from - 2), from).map(lower);
  const isSubject = read.subject === chunk;
  // sloot het jaar af met een overschot: whose it is
  if (!fact.clausal && isSubject) return Object.keys(fact.roles).join() !== 'value';
  if (isSubject && read.clause.verbs.some(({ lemma }) => lemma === 'laten')) return true;
  if (!fact.clausal || before.some(isHedge)) return true;
  // legde de club een boete op: the club was fined, whoever did it
  if (preposition === undefined) return isSubject && isEvent && Object.keys(fact.roles).length > 1;
  return (isEvent && isAccessory(preposition)) || (preposition === 'voor' && TIMES.test(lower(head)));
}

function isAccessory(preposition: string | undefined): boolean {
  return /^(?:aan|bij|in|met|na|naar|net als|om|op|over|tijdens|tussen|uit|voor|wegens|vanwege|door|langs|boven)$/.test(
    preposition ?? '',
  );
}

/** First words of the adverbs that no fact of the clause is true without; what stands under a negation may be all that is denied (niet volledig). */
function limitingAdverbs(context: SentenceContext, { tokens }: Clause): Token[] {
  const isNegated = tokens.some((token) => /^(?:niet|geen|nooit)$/.test(lower(token)));
  return tokens.filter(({ index }) => {
    const entry = context.adverbs.get(index)?.entry;
    if (entry === undefined) return false;
    return entry.limits === true || isDenied(context, index) || (isNegated && /^(?:degree|manner)$/.test(entry.class));
  });
}

/** Whether a fact tells a word in its own phrases or as a circumstance. */
function isSaid({ covered, circumstantial }: FactDraft, { start }: Token): boolean {
  return circumstantial.includes(start) || covered.includes(start);
}

/** Steeds vaker, jaarlijks: so often with those of whom the clause speaks, not with all such things. */
function hasFrequency({ adverbs, sentence }: SentenceContext, { circumstantial }: FactDraft): boolean {
  return [...adverbs.values()].some(
    ({ entry, first }) => entry.class === 'frequency' && circumstantial.includes(sentence.tokens[first]!.start),
  );
}

/** How old and how long leave true what is told without them: vrouwen van 19 en 27, een man van 24 jaar. */
function isAge({ unit, of }: Quantity, before: string): boolean {
  if (unit.kind === 'measure') return /^(?:s|min|h|day|week|month|year)$/.test(unit.code ?? '');
  return /^(?:count|none)$/.test(unit.kind) && of === undefined && /^(?:van|en)$/.test(before);
}

/** Where somebody lives or something stands is told whole: Nederland ligt in Brussel dwars says no place. */
function leastOf({ frame, quantity }: FactDraft): number {
  if (frameIndex().frames.get(frame)?.setting === 'place') return LEAST.ofPlace;
  return quantity ? LEAST.withFigure : LEAST.without;
}
