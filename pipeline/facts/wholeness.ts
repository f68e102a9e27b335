import { frameIndex } from '../lexicon/frames.ts';
import { conceptOf, termsOf } from '../lexicon/terms.ts';
import type { Filler } from '../model/fact.ts';
import type { Quantity } from '../model/mention.ts';
import type { Token } from '../model/token.ts';
import { isSource, ownAccountAt } from './attribute.ts';
import { isLimited } from './clause-limits.ts';
import type { Clause } from './clauses.ts';
import type { SentenceContext } from './context.ts';
import { flatten } from './draft.ts';
import { isDenied } from './event-circumstances.ts';
import type { FactDraft } from './identify.ts';
import { losesNarrowing } from './narrowing-words.ts';
import type { ReadClause } from './read-clause.ts';
import { isMark, lower } from './words.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ', 'ADV']);

/** Words that link or colour: what is told without them is still what the source says. */
const LINKING = new Set(
  (
    'ook verder daarnaast bovendien daarbij hierbij inmiddels al alweer nog toen dan zo er daar hier wel weer opnieuw ' +
    'overigens dus echter immers intussen ondertussen eveneens tevens uiteindelijk eerst later daarna vervolgens ' +
    'daarvoor daarmee daarop daarom hierdoor daardoor zelf zelfs maar liefst totaal ook meteen direct eindelijk ' +
    'verluidt net even juist nu ten minste onder meer eens gewoon namelijk alsnog reeds snel waarbij waarna waardoor'
  ).split(' '),
);

/**
 * Words that change how much, how often or for whom a thing holds: without them a true sentence becomes an
 * untrue one. No frame has a place for these, wherever they stand.
 */
const LIMITING =
  /^(?:gemiddeld|doorgaans|meestal|soms|vaak|vaker|zelden|jaarlijks|maandelijks|wekelijks|dagelijks|bruto|netto|alleen|enkel|uitsluitend|deels|gedeeltelijk|grotendeels|bijvoorbeeld|theoretisch|normaal|normaliter|verwachting|haast|vooralsnog|voorlopig|omgerekend|tijdelijk|voorwaardelijk|exclusief|inclusief|vrijwel|nagenoeg|zowat|nauwelijks|amper|pas|zoveel|evenveel|dubbel|behalve|uitgezonderd|uitzondering)$/;
/** These limit as well, and a phrase may say them (per dag, elke inwoner, gemiddelde prijs). */
const LIMITING_IN_PHRASE =
  /^(?:per|elk|elke|levend|levenloos|dood|bewusteloos|ieder|iedere|gemiddelde|dagelijkse|jaarlijkse|maandelijkse|voorwaardelijke|tijdelijke|richting|rijrichting|extra|aanvullend|aanvullende|meer|minder)$/;

/** Parts of those whom a fact is about, where the figures have none. */
const SHARE = /^(?:(?:een|twee|drie|vier)?(?:derde|kwart|vijfde|tiende)|helft|merendeel|meerderheid|minderheid)$/;
/** Frames of what stands at one time and not at another (voor de oorlog). */
const STANDING = new Set(['population', 'users', 'members', 'level', 'employment', 'count', 'residence', 'ownership']);
/** Frames of a rate, a price or how it moves: for whom or for what it holds is part of it (voor een gezin, voor een kaartje). */
const RATED = new Set('level price cost growth decline higher lower'.split(' '));
/** Frames whose clause may tell a state that began or ends then (is gesloten tot de zomer). */
const STOPPING = new Set(['closure', 'standstill', 'outage', 'missing', 'suspension', 'ban']);

/** What these say is what somebody or something is held to be (als onvoldoende, als terroristische organisatie). */
const JUDGED_AS = /^(?:assessment|recognition|use|application|condemnation|praise|naming)$/;

/** Below these shares of the clause's content words a fact says too little of what the source says. */
const LEAST = { withFigure: 0.4, without: 0.5, ofPlace: 0.8 };

/**
 * Keeps the facts of one clause that are true and worth telling without the rest of it: nothing that limits
 * the event may be left untold, and without a figure nearly all must be told. What is refused stays in the
 * sentence, which then is a statement.
 *
 * @param facts all facts of the clause: what one leaves untold another may tell
 */
export function keepWhole(
  context: SentenceContext,
  read: ReadClause,
  clauses: readonly Clause[],
  facts: readonly FactDraft[],
): FactDraft[] {
  if (facts.length === 0) return [];
  const { sentence } = context;
  const covered = new Set(facts.flatMap((fact) => fact.covered));
  for (const chunk of read.chunks)
    if (isSource(chunk)) for (let at = chunk.first; at <= chunk.last; at += 1) covered.add(sentence.tokens[at]!.start);
  const { clause } = read;
  const account = ownAccountAt(clause);
  if (account >= 0) for (const token of clause.tokens.slice(account, account + 3)) covered.add(token.start);
  const auxiliaries = new Set(
    clause.verbs.filter((verb) => verb.auxiliary !== undefined).map((verb) => verb.token.index),
  );
  const own = clause.tokens.filter((token) => !auxiliaries.has(token.index) && token !== clause.marker);
  const isTold = (token: Token): boolean => covered.has(token.start);
  const { dates, quantities } = context.mentions;
  const isInMention = (token: Token): boolean =>
    [...dates, ...quantities].some((span) => span.start <= token.start && token.end <= span.end) ||
    (lower(token) === 'per' && dates.some((date) => date.start === token.end + 1));
  if (isLimited({ context, clause, own, isTold, isInMention })) return [];
  const limiting = own.filter((token) => {
    const word = lower(token);
    if (word === 'meer' && /^(?:onder|niet|geen)$/.test(lower(sentence.tokens[token.index - 1]))) return false;
    return (LIMITING.test(word) || (LIMITING_IN_PHRASE.test(word) && !isTold(token))) && !isInMention(token);
  });
  const adverbs = limitingAdverbs(context, clause);
  const content = own.filter((token) => CONTENT.has(token.upos) && !isMark(token) && !LINKING.has(lower(token)));
  const restricting = clauses
    .filter((other) => other.parent === clause && isRestrictive(sentence.tokens, other))
    .flatMap((other) => other.tokens.filter((token) => CONTENT.has(token.upos)));
  const all = [...content, ...restricting];
  const share = all.length === 0 ? 1 : all.filter(isTold).length / all.length;
  const figures = [...context.quantities.values()].some(
    ({ mention, first, last }) =>
      !isAge(mention, lower(sentence.tokens[first - 1])) &&
      own.some((token) => token.index === first) &&
      !sentence.tokens.slice(first, last + 1).some((token) => isTold(token)),
  );
  const hasUntoldShare = figures || own.some((token) => SHARE.test(lower(token)) && !isTold(token));
  const isBounded = read.chunks.some(
    ({ preposition, head }) => /^(?:tot|sinds|vanaf)$/.test(preposition ?? '') && !isTold(head),
  );
  const isDated = read.chunks.some(
    ({ preposition, head, date, quantity, entity }) =>
      /^(?:voor|na|tot|sinds)$/.test(preposition ?? '') && !date && !quantity && !entity && !isTold(head),
  );
  // daalt naar 210 euro voor een gezin: not for all; how often it happened (voor het derde jaar) limits nothing
  const isForSome = flatten(read.chunks).some(
    ({ preposition, head, date }) =>
      preposition === 'voor' &&
      !date &&
      !isTold(head) &&
      !/^(?:jaar|keer|maal|maand|week|dag|kwartaal)$/.test(lower(head)),
  );
  const isPlaceLost = read.chunks.some(
    ({ preposition, head, date }) => preposition !== undefined && !date && !isTold(head),
  );
  const isVerdict = own.some((token) => lower(token) === 'als' && !isTold(token));
  // behandelt de zaak als moord: what it is taken for is what is said of it
  const losesCapacity = read.chunks.some(({ preposition, head }) => preposition === 'als' && !isTold(head));
  const isNarrowed = restricting.some((token) => !isTold(token));
  const isMore = own.some((_, at) => isAgain(own, at));
  return facts.filter(
    (fact) =>
      limiting.every((token) => fact.circumstantial.includes(token.start)) &&
      (!fact.clausal || adverbs.every((token) => isSaid(fact, token))) &&
      (fact.quantity !== undefined || fact.frame === 'vote' || !hasUntoldShare) &&
      !(isDated && STANDING.has(fact.frame)) &&
      !(isForSome && RATED.has(fact.frame)) &&
      !(isVerdict && JUDGED_AS.test(fact.frame)) &&
      !losesCapacity &&
      !(isBounded && STOPPING.has(fact.frame)) &&
      (!isMore || countsEvents(context, fact)) &&
      share >= leastOf(fact) &&
      // niet buiten het terrein: elsewhere it may well be so
      !(fact.polarity === 'negated' && isPlaceLost) &&
      !(isNarrowed && hasFrequency(context, fact)) &&
      !isBare(fact) &&
      !losesOwner(context, fact) &&
      hasSetting(fact) &&
      !isDeniedTwice(fact) &&
      !isDeniedOfSome(fact) &&
      !isPartOfOne(context, fact) &&
      !losesNarrowing(own, fact),
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

/** Those to whom something happened are so many, whoever came before; a sum or a number that stands is only a part. */
function countsEvents({ mentions }: SentenceContext, { frame, quantity }: FactDraft): boolean {
  const figure = mentions.quantities.find(({ id }) => id === quantity?.ref);
  return (figure === undefined || figure.unit.kind === 'count') && !STANDING.has(frame);
}

/** How old and how long leave true what is told without them: vrouwen van 19 en 27, een man van 24 jaar. */
function isAge({ unit, of }: Quantity, before: string): boolean {
  if (unit.kind === 'measure') return /^(?:s|min|h|day|week|month|year)$/.test(unit.code ?? '');
  return /^(?:count|none)$/.test(unit.kind) && of === undefined && /^(?:van|en)$/.test(before);
}

/** Nog eens 3 miljoen: on top of what was told before. */
function isAgain(tokens: readonly Token[], at: number): boolean {
  return (
    lower(tokens[at]) === 'nog' && lower(tokens[at + 1]) === 'eens' && tokens[at + 1]!.index === tokens[at]!.index + 1
  );
}

/** Words that a denial takes hold of: niet alle bewoners, niet meer woningen. */
const DENIED_WITH =
  /^(?:geen|niemand|alle|al het|veel|weinig|meer|minder|beide|elke?|iedere?|sommige|verschillende|meerdere|diverse|de meeste)\b/i;

/** Geen enkele bewoner as it stands, in a fact that is denied already. */
function isDeniedTwice({ polarity, roles }: FactDraft): boolean {
  return (
    polarity === 'negated' &&
    Object.values(roles).some((filler) => filler.kind === 'text' && DENIED_WITH.test(filler.spans[0]!.text))
  );
}

/** Niet alle bewoners: what holds of some of them, or of none, is not what a denial of the whole event says. */
function isDeniedOfSome({ polarity, roles, place }: FactDraft): boolean {
  const hasDeterminer = (filler: Filler): boolean =>
    filler.kind === 'list'
      ? filler.items.some(hasDeterminer)
      : filler.kind === 'concept' && filler.determiner !== undefined;
  return polarity === 'negated' && [...Object.values(roles), ...(place ? [place] : [])].some(hasDeterminer);
}

/** Een derde van het gebouw: a share of one thing, which is not a share of such things. */
function isPartOfOne({ sentence, mentions, lexicon, words }: SentenceContext, { quantity, roles }: FactDraft): boolean {
  // its one thing is told as such
  if (Object.values(roles).some((filler) => filler.kind === 'quantity' && filler.id === quantity?.ref && filler.whole))
    return false;
  const share = mentions.quantities.find((other) => other.id === quantity?.ref);
  if (!share || share.of === undefined || !/^(?:fraction|percent)$/.test(share.unit.kind)) return false;
  const concept = conceptOf(lexicon, share.of, 'noun', words);
  const term = concept === undefined ? undefined : termsOf(lexicon, 'nl').get(concept.id);
  if (term?.pos !== 'noun' || term.other === undefined || term.other === term.one) return false;
  const counted = sentence.tokens.find((token) => token.start >= share.start && token.lemma.toLowerCase() === share.of);
  return counted?.feats.Number === 'Sing' || lower(counted) === share.of;
}

/** Haar cliënt, zijn moeder: of whom, where nobody is told before it in the same fact. */
function losesOwner({ mentions, lexicon }: SentenceContext, { roles }: FactDraft): boolean {
  const isPerson = (filler: Filler): boolean =>
    filler.kind === 'entity'
      ? mentions.entities.some(({ id, type }) => id === filler.id && type === 'person')
      : termTypeOf(lexicon, filler) === 'person';
  const fillers = Object.values(roles);
  return (
    fillers.some((filler) => filler.kind === 'text' && /^(?:zijn|haar|hun) /i.test(filler.spans[0]!.text)) &&
    !fillers.some(isPerson)
  );
}

function termTypeOf(lexicon: SentenceContext['lexicon'], filler: Filler): string | undefined {
  const id = filler.kind === 'concept' ? filler.id : filler.kind === 'quantity' ? filler.concept : undefined;
  const term = id === undefined ? undefined : termsOf(lexicon, 'nl').get(id);
  return term?.pos === 'noun' ? term.type : undefined;
}

/** Frames that say nothing of a party that is not named: the fire brigade arrived, software is supported. */
const THIN = new Set(
  'sharing arrival departure support criticism testing treatment use processing participation origin supply production investigation surveillance search callout landing return visit departure leaving protection care guarding starting organising resumption continuation causation watching listening reading extinguishing assessment writing recording broadcast translation feeding eating drinking marriage moving recovery'.split(
    ' ',
  ),
);

/** One concept in a thin frame and nothing else: no figure, time, place or source. */
function isBare({ frame, roles, quantity, time, place, attribution, circumstances = [] }: FactDraft): boolean {
  const fillers = Object.values(roles);
  const [only] = fillers;
  if (!THIN.has(frame) || fillers.length !== 1 || only?.kind !== 'concept') return false;
  if (circumstances.some((said) => said.kind === 'adjunct' && said.relation === 'frequency')) return false;
  return !(only.modifiers?.length || only.complements?.length || quantity || time || place || attribution);
}

/** Where somebody lives or something stands is told whole: Nederland ligt in Brussel dwars says no place. */
function leastOf({ frame, quantity }: FactDraft): number {
  if (frameIndex().frames.get(frame)?.setting === 'place') return LEAST.ofPlace;
  return quantity ? LEAST.withFigure : LEAST.without;
}

/** Some events say nothing without where they were (de man woont), others without either where or when. */
function hasSetting({ frame, time, place, quantity, circumstances = [] }: FactDraft): boolean {
  const setting = frameIndex().frames.get(frame)?.setting;
  const says = (relations: RegExp): boolean =>
    circumstances.some((said) => said.kind === 'adjunct' && relations.test(said.relation));
  if (setting === undefined || place !== undefined || says(/^place$/)) return true;
  return setting === 'any' && (time !== undefined || quantity !== undefined || says(/^(?:occasion|time)$/));
}

/**
 * A relative clause without a comma before it says which ones (telefoons die gebruikmaakten van de dienst), a
 * purpose right after a noun says what it is (een voorstel om het tarief te verhogen).
 */
export function isRestrictive(tokens: readonly Token[], { kind, marker }: Clause): boolean {
  const before = marker && tokens[marker.index - 1];
  if (!before) return false;
  return kind === 'relative' ? before.text !== ',' : kind === 'purpose' && before.upos === 'NOUN';
}
