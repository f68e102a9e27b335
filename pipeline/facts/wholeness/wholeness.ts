import { frameIndex } from '../../lexicon/frames.ts';
import type { Token } from '../../model/token.ts';
import { isSource, ownAccountAt } from '../standing/attribute.ts';
import { alternativesIn, joinedPlaces } from './alternatives.ts';
import { bearing, isAge, occasionPlaces, saysMood, saysWhoTheyAre, TIMES, type WholeClause } from './bearing.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { isLimited } from './clause-limits.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { isDenied } from '../circumstances/event-circumstances.ts';
import type { FactDraft } from '../identify.ts';
import { exclusionsIn } from './exclusions.ts';
import { lostDegree, lostParties, lostReason, lostShares } from './lost-parties.ts';
import { narrowingWords } from './narrowing-words.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { leftHanging } from './left-hanging.ts';
import { lostScope } from './lost-scope.ts';
import { partsOfOthers } from './parts-of-others.ts';
import { lostSourceWords } from './lost-source-words.ts';
import { isRefused, RATED, STANDING } from './refusals.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import { isSameAs } from '../phrases/same-as.ts';
import { supersedingWords } from './superseded.ts';
import { untoldElision, untoldInterval, untoldKiller, untoldSubject } from './untold-subject.ts';
import { untoldTimes } from './untold-times.ts';
import { whoseSum } from './whose-sum.ts';
import { isMark, lower } from '../words.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ', 'ADV']);

/** Words that link or colour: what is told without them is still what the source says. */
const LINKING = new Set(
  (
    'ook verder concreet daarnaast bovendien daarbij hierbij inmiddels al alweer nog toen dan zo er daar hier wel weer opnieuw ' +
    'overigens dus echter daarentegen immers intussen ondertussen eveneens tevens uiteindelijk eerst later daarna vervolgens ' +
    'daarvoor daarmee daarop daarom hierdoor daardoor hiermee hierop hiervoor hierna zelf zelfs maar liefst totaal totale ook meteen direct eindelijk ' +
    'niettemin desondanks toch slechts wel erin eraan erop ertoe erover verluidt net even juist nu ten minste onder meer eens gewoon namelijk hardst sterkst snelst respectievelijk achtereenvolgens alsnog reeds snel waarbij waarna waardoor'
  ).split(' '),
);

/** Inmiddels was hij gevlucht: by then, which without the word would be after what was told last. */
const BY_THEN = /^(?:inmiddels|intussen|ondertussen)$/;

/**
 * Words that change how much, how often or for whom a thing holds: without them a true sentence becomes an
 * untrue one. No frame has a place for these, wherever they stand.
 */
const LIMITING =
  /^(?:gemiddeld|doorgaans|meestal|soms|vaak|vaker|zelden|jaarlijks|maandelijks|wekelijks|dagelijks|alleen|enkel|uitsluitend|deels|gedeeltelijk|grotendeels|bijvoorbeeld|theoretisch|normaal|normaliter|verwachting|haast|vooralsnog|voorlopig|omgerekend|tijdelijk|voorwaardelijk|exclusief|inclusief|behalve|uitgezonderd|uitzondering)$/;
/** These limit as well, and a phrase may say them (per dag, elke inwoner, gemiddelde prijs). */
const LIMITING_IN_PHRASE =
  /^(?:bruto|netto|per|elk|elke|levend|levenloos|dood|bewusteloos|ieder|iedere|gemiddelde|dagelijkse|jaarlijkse|maandelijkse|voorwaardelijke|tijdelijke|richting|rijrichting)$/;
/** These make another figure of a figure: with them left out it is not a figure of the source. */
const CHANGING = /^(?:vrijwel|nagenoeg|zowat|nauwelijks|amper|pas|zoveel|evenveel|dubbel)$/;
const CHANGING_IN_PHRASE = /^(?:extra|aanvullend|aanvullende|meer|minder)$/;

/** Parts of those whom a fact is about, where the figures have none. */
const SHARE = /^(?:(?:een|twee|drie|vier)?(?:derde|kwart|vijfde|tiende)|helft|merendeel|meerderheid|minderheid)$/;
/** Frames whose clause may tell a state that began or ends then (is gesloten tot de zomer). */
const STOPPING = new Set(
  'closure being-closed open forbidden blocked being-ill standstill outage missing suspension ban'.split(' '),
);

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
  const kept = tellApart(context, read, clauses, facts);
  const main = kept.filter(({ clausal, omitted }) => clausal && omitted.length === 0);
  return main.length > 0
    ? kept.filter((fact) => !isOccasion(fact, main))
    : kept.map((fact) => ({
        ...fact,
        omitted: [...fact.omitted, ...lostReason(told, fact).map(({ start }) => start)],
      }));
}

/**
 * The facts that are not refused, each with what it omits. What only a partial fact tells (to a life sentence) no
 * document tells: a fact that counted on that one is weighed again without it.
 */
function tellApart(
  context: SentenceContext,
  read: ReadClause,
  clauses: readonly Clause[],
  facts: readonly FactDraft[],
): FactDraft[] {
  const told = tellClause(context, read, clauses, facts);
  const weighed = facts
    .filter((fact) => !isRefused(context, fact, told.own, told.isTold) && !isAnotherFigure(told, fact))
    .map((fact) => ({ fact, kept: { ...fact, omitted: [...fact.omitted, ...omittedBy(told, fact)] } }))
    .filter(({ kept }) => kept.omitted.length === 0 || isWorthKeeping(told, kept));
  const whole = weighed.filter(({ kept }) => kept.omitted.length === 0);
  if (whole.length === 0 || whole.length === facts.length) return weighed.map(({ kept }) => kept);
  const partial = weighed.filter(({ kept }) => kept.omitted.length > 0).map(({ kept }) => kept);
  const again = whole.map(({ fact }) => fact);
  return [...partial, ...tellApart(context, read, clauses, again)];
}

/**
 * Aangehouden na een brand in een flat: the occasion is told with the arrest, and not as what happened next; nor is the
 * cause that a fact names (bij een luchtaanval op een school kwamen 12 mensen om).
 */
function isOccasion({ clausal, quantity, covered, made }: FactDraft, main: readonly FactDraft[]): boolean {
  if (clausal || quantity) return false;
  return main.some(
    ({ circumstantial, made: other }) =>
      covered.some((start) => circumstantial.includes(start)) ||
      made?.trigger.includes(other?.roles.get('cause')?.head.index ?? -1),
  );
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
    // veertig woningen plus enkele in Ede, but supermarkt Plus
    const isAdded = token.text === 'plus' && !isTold(token);
    return (isAdded || LIMITING.test(word) || (LIMITING_IN_PHRASE.test(word) && !isTold(token))) && !isInMention(token);
  });
  const shares = own.filter((token) => SHARE.test(lower(token)) && !isTold(token));
  const phrases = (test: (chunk: Chunk) => boolean, chunks: readonly Chunk[] = read.chunks): Token[] =>
    chunks
      .filter((chunk) => test(chunk) && !isTold(chunk.head))
      .flatMap(({ from, last }) => sentence.tokens.slice(from, last + 1));
  const all = [...content, ...restricting];
  const untold = all.filter((token) => !isTold(token));
  const weighed = all.filter((token) => isTold(token) || !saysWhoTheyAre(told, token, fact));
  const isThin = weighed.length > 0 && weighed.filter(isTold).length / weighed.length < leastOf(fact);
  const isBefore = read.auxiliaries.some(
    ({ auxiliary, finite, past }) => finite && past && /^(?:hebben|zijn)$/.test(auxiliary ?? ''),
  );
  return [
    ...(isBefore && fact.clausal ? own.filter((token) => BY_THEN.test(lower(token)) && !isSaid(fact, token)) : []),
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
    // tot 2030 jaarlijks 100: so long, and not by then
    ...(hasFrequency(context, fact) && fact.made?.time?.date?.relation === 'until'
      ? sentence.tokens.slice(fact.made.time.from, fact.made.time.last + 1)
      : []),
    ...(hasFrequency(context, fact) ? restricting.filter((token) => !isTold(token)) : []),
    ...narrowingWords(own, fact),
    ...exclusionsIn(sentence.tokens, fact),
    ...alternativesIn(own, fact),
    ...untoldTimes(context, read, fact),
    ...occasionPlaces(told, fact),
    ...joinedPlaces(
      own,
      told.phrases.filter(({ entity }) => entity?.type === 'place'),
      fact,
    ),
    ...untoldSubject(read, fact),
    ...untoldKiller(context, read, fact),
    ...untoldInterval(own, fact),
    ...untoldElision(own, fact),
    ...supersedingWords(read, fact),
    ...lostSubject(told, fact),
    ...mostOf(told),
    ...lostParties(told, fact),
    ...lostShares(told),
    ...lostDegree(told),
    ...leftHanging(told, fact),
    ...partsOfOthers(told, fact),
    ...whoseSum(told, fact),
    ...lostSourceWords(context, fact),
    ...lostScope(told, fact),
    ...(isThin ? untold : bearing(told, fact)),
  ].map(({ start }) => start);
}

/** Het verbod geldt en treft 1.400 bedrijven: who or what does so stands in the clause before alone. */
function lostSubject({ context, read }: WholeClause, { clausal, covered }: FactDraft): Token[] {
  const { subject, inherited, auxiliaries, clause } = read;
  if (!clausal || !inherited || !subject || subject.pronoun || clause.gapped) return [];
  const isActive = !auxiliaries.some(({ auxiliary }) => auxiliary === 'worden' || auxiliary === 'laten');
  if (!isActive || covered.includes(subject.head.start)) return [];
  return context.sentence.tokens.slice(subject.from, subject.last + 1);
}

/** In de bouw vallen de meeste doden: more of them than elsewhere, which de meeste doden before all else does not say. */
function mostOf({ read: { subject, clause } }: WholeClause): Token[] {
  // … de meeste doden: 72, where the number is told as the highest
  if (subject?.quantity) return [];
  const most = clause.tokens.filter(({ index }) => subject && subject.from <= index && index <= subject.last);
  const isMost = lower(most[0]) === 'de' && /^(?:meeste|minste)$/.test(lower(most[1]));
  return isMost && most[0] !== clause.tokens[0] ? most.slice(0, 2) : [];
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

/** Where somebody lives or something stands is told whole: Nederland ligt in Brussel dwars says no place. */
function leastOf({ frame, quantity }: FactDraft): number {
  if (frameIndex().frames.get(frame)?.setting === 'place') return LEAST.ofPlace;
  return quantity ? LEAST.withFigure : LEAST.without;
}
