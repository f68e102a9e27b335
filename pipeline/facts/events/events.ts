import { type VerbTrigger } from '../../lexicon/frames.ts';
import type { Filler } from '../../model/fact.ts';
import { takenUp } from '../reference/anaphora.ts';
import { causedObject } from './caused.ts';
import { isGainOfSeats, isVoteShare } from './electoral.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { deicticOrigin } from '../circumstances/deictic-places.ts';
import type { SentenceContext } from '../context.ts';
import { isComplete, type Draft, type Mood } from '../draft.ts';
import { fits, headIs, lemmaOf, typesOf, isLength, isShareOfUnknown } from '../phrases/filler-types.ts';
import { fillerOf } from '../phrases/fillers.ts';
import { endsClause, losesParty } from './nominals.ts';
import { moodOf, sayerOf } from '../standing/moods.ts';
import { agrees, bareChunks, type ReadClause } from '../clauses/read-clause.ts';
import { asDifference, dropWhole, isMismeasured, isOwnMeasure, phaseToCome } from './measured.ts';
import { isConverse } from '../standing/modality.ts';
import { isSoMany, kindFiller } from './kinds.ts';
import { isEven, scoreOf } from './scores.ts';
import { isMistaken } from './mistaken-themes.ts';
import { seenMove, type Seen } from './seen.ts';
import { aroundVerb } from '../clauses/te-infinitives.ts';
import { recipientOf, voiceOf, wordsOf } from './trigger-words.ts';
import { isExamined } from './examined.ts';
import { rankOf } from '../phrases/ranks.ts';
import { isOfRisk, riskBy } from './risks.ts';
import { asServed } from '../phrases/served.ts';
import { lower, type VerbReading } from '../words.ts';
import {
  hasMeasuredPart,
  hasNumber,
  isAgent,
  isBareMeasure,
  isBound,
  isContra,
  isFirstOfKind,
  isLead,
  isMaker,
  isNumberOfThem,
  isOccasion,
  isOfVerb,
  isOfWorth,
  isShareOf,
  isSomewhat,
  isSportOf,
  isWork,
  mayNameOpponent,
  takesNumber,
  withoutNoun,
} from './role-tests.ts';

/** Nouns of adverbial phrases without a preposition. */
const TIME = /^(?:tijd|keer|maal|uur|dag|nacht|week|maand|jaar|moment|begin|eind|einde|half|deel)$/;
/** Uit woede: why, not from where. */
const MOTIVE =
  /^(?:woede|protest|angst|voorzorg|solidariteit|onvrede|frustratie|wraak|liefde|nood|boosheid|verzet|respect|medelijden|jaloezie|wanhoop|vrees|onmacht|teleurstelling)$/;
/** Met een ruime meerderheid, met spoed: how, not what. */
const MANNER =
  /^(?:meerderheid|minderheid|stem|stemmen|succes|spoed|klem|nadruk|kracht|geweld|moeite|plezier|trots|verbazing|woede|opluchting|tegenzin|ingang|name|recht|steun|hulp)$/;
/** Stegen het hardst: how it compares with what else is told. */
const SUPERLATIVE = /^(?:hardst|sterkst|snelst)$/;
/** Frames of a penalty, which may name it before its length (een celstraf van tien jaar). */
const OF_PENALTIES = /^sentence(?:-demand)?$/;
const VALUES = new Set(['value', 'difference', 'initial', 'final']);

/**
 * Facts that the verbs of a clause evoke. Each verb evokes at most one: the reading that fills most roles.
 *
 * @param assumed how its events are presented, where the clause itself does not say that they are so (om … te)
 */
export function verbFacts(context: SentenceContext, read: ReadClause, assumed?: Mood): Draft[] {
  const drafts = read.clause.verbs.flatMap((verb) => {
    const around = aroundVerb(read, verb);
    const possible = verb.triggers.flatMap((trigger) => {
      const words = wordsOf(context, around, verb, trigger);
      return words ? [{ trigger, words }] : [];
    });
    const use = possible.length > 0 ? useOf(context, around, verb, assumed) : undefined;
    if (!use) return [];
    const readings = possible.flatMap(({ trigger, words }) => {
      const found = readTrigger(context, around, verb, use, trigger, words);
      return found ? [{ found, weight: weightOf(found, trigger) }] : [];
    });
    readings.sort((a, b) => b.weight - a.weight);
    if (!readings[0]) return [];
    const best = readings[0].found;
    const told = new Set([
      ...best.trigger,
      ...[...best.roles.values()].flatMap((chunk) => [chunk, ...chunk.others]).map((chunk) => chunk.first),
    ]);
    const apart = readings
      .slice(1)
      .filter(({ found }) =>
        Object.keys(found.evocation.needs ?? {}).some(
          (role) =>
            found.frame !== best.frame && !told.has(found.roles.get(role)!.first) && best.evocation.needs !== undefined,
        ),
      );
    return [best, ...apart.slice(0, 1).map(({ found }) => found)];
  });
  return drafts.filter(
    (draft) => !drafts.some((other) => isInsideOther(draft, other) || isGotTwice(read, draft, other)),
  );
}

/** Kreeg een cheque overhandigd voor een speeltuin, krijgen de kosten vergoed: told once, by the verb that says most of it. */
function isGotTwice({ clause }: ReadClause, draft: Draft, other: Draft): boolean {
  const got = clause.verbs.find(({ lemma, auxiliary }) => lemma === 'krijgen' && auxiliary === undefined)?.token.index;
  if (got === undefined || draft === other) return false;
  const isOfGetting = ({ trigger }: Draft): boolean => trigger.includes(got);
  const isOfParticiple = ({ trigger }: Draft): boolean =>
    !trigger.includes(got) &&
    clause.verbs.some(({ form, token }) => form === 'participle' && trigger.includes(token.index));
  if (isOfGetting(draft) && isOfParticiple(other)) return other.roles.size >= draft.roles.size;
  return isOfParticiple(draft) && isOfGetting(other) && other.roles.size > draft.roles.size;
}

/** Drie weken uitgeschakeld zijn: the participle is a word of a set phrase, which says another thing than its verb. */
function isInsideOther({ trigger }: Draft, other: Draft): boolean {
  return trigger.length < other.trigger.length && trigger.every((at) => other.trigger.includes(at));
}

/** How a clause uses a verb, whatever the verb evokes there. */
interface VerbUse {
  mood: Mood;
  sayer: ReturnType<typeof sayerOf>;
  /** What somebody else is made to do it to. */
  caused: Chunk | undefined;
  /** What somebody sees rise or fall. */
  seen: Seen | undefined;
  /** What belongs to an infinitive further on. */
  inner: Chunk | undefined;
}

/** Undefined where the clause does not say that it is, was or will be so. */
function useOf(
  context: SentenceContext,
  read: ReadClause,
  verb: VerbReading,
  assumed: Mood | undefined,
): VerbUse | undefined {
  const mood = assumed ?? moodOf(context, read, verb);
  const seen = seenMove(context, read, verb);
  // ziet de omzet stijgen: it goes on
  const isNow = seen !== undefined && read.finite?.past === false && read.auxiliaries.length === 0;
  return (
    mood && {
      mood: isNow ? { ...mood, phase: 'ongoing' } : mood,
      seen,
      sayer: sayerOf(context, read, verb),
      caused: causedObject(context, read, verb),
      inner: objectOfInfinitive(read, verb),
    }
  );
}

/**
 * Gaat niet door, kan niet doorgaan: niet is a word of the expression, so what it says is so. Undefined where something
 * else is denied as well, or it only may or must not be.
 */
function withoutOwnDenial({ clause }: ReadClause, { fixed }: VerbTrigger, mood: Mood): Mood | undefined {
  if (!fixed.includes('niet')) return mood;
  const denials = clause.tokens.filter((token) => /^(?:niet|geen|nooit|niemand|nergens)$/.test(lower(token)));
  if (denials.length > 1 || (mood.modality && mood.modality !== 'ability')) return undefined;
  const { modality, ...plain } = mood;
  return { ...plain, polarity: 'affirmed' };
}

/** Windstoten zijn mogelijk: that they may come is what the expression says, and says for sure. */
function asPredicated({ fixed }: VerbTrigger, mood: Mood | undefined): Mood | undefined {
  return mood?.certainty === 'possible' && fixed.includes('mogelijk') ? { ...mood, certainty: 'asserted' } : mood;
}

function readTrigger(
  context: SentenceContext,
  read: ReadClause,
  verb: VerbReading,
  { mood: usual, sayer, caused, seen, inner }: VerbUse,
  trigger: VerbTrigger,
  words: number[],
): Draft | undefined {
  const own = asPredicated(trigger, withoutOwnDenial(read, trigger, usual));
  if (!own) return undefined;
  const phase = phaseToCome(read, verb, trigger) ?? phaseOf(read, verb, trigger) ?? own.phase;
  // een man krijgt vier jaar cel: the court has said so
  const isJudged = trigger.frame === 'sentence' && trigger.infinitive === 'krijgen' && verb.form === 'finite';
  const mood = { ...own, phase: isJudged ? ('happened' as const) : phase };
  if (isConverse(trigger.frame, read.auxiliaries)) return undefined;
  if (caused && !trigger.evocation.object) return undefined;
  const voice = caused ? 'passive' : voiceOf(read, verb, trigger);
  if (!voice) return undefined;
  const { evocation, entry } = trigger;
  if (evocation.bounded && !read.chunks.some(({ date }) => /^(?:since|until)$/.test(date?.relation ?? '')))
    return undefined;
  // er ontbreken 300 leraren: so many are wanting, and none of them is absent
  if (trigger.frame === 'absence' && read.clause.tokens.some((token) => lower(token) === 'er')) return undefined;
  const inside = new Set(words);
  const adjectiveAt = words.filter((at) => at !== verb.token.index);
  if (isSomewhat(read, trigger, inside)) return undefined;
  // what is forbidden is the infinitive, not whom it is forbidden to
  if (inner && trigger.frame === 'ban') return undefined;
  // 120 meter hoog: the fixed word stands in the phrase of a figure
  const isFixed = ({ head, first, last, quantity }: Chunk): boolean =>
    (inside.has(head.index) && !isLead(quantity)) ||
    (quantity === undefined && (inside.has(first) || inside.has(last)));
  // had 5 miljoen te verdelen: the infinitive is of the set phrase
  const ofOther = trigger.fixed[0] === 'te' ? undefined : inner;
  const free = read.chunks
    .filter((chunk) => chunk !== ofOther && !isFixed(chunk))
    .map((chunk) => (inside.has(chunk.head.index) && isLead(chunk.quantity) ? withoutNoun(chunk) : chunk));
  const roles = new Map<string, Chunk>();
  const put = (role: string | undefined, given: Chunk | undefined): void => {
    const chunk = given && role === 'value' && OF_PENALTIES.test(trigger.frame) ? asServed(given) : given;
    // met 13 procent van de stemmen: what it got, where the verb asks for votes
    const asked = role !== undefined && evocation.needs?.[role]?.includes('stem');
    if (chunk?.preposition === 'met' && !asked && MANNER.test(lemmaOf(chunk))) return;
    // de cao geldt voor drie jaar: for so long, not to them
    if (role === 'target' && isLength(chunk)) return;
    if (chunk?.preposition === 'uit' && MOTIVE.test(lemmaOf(chunk))) return;
    if (role === 'cause' && chunk && isOccasion(context, chunk)) return;
    if (role === undefined || role === '' || chunk === undefined || roles.has(role)) return;
    const allowed = entry.roles[role];
    const needs = evocation.needs?.[role];
    if (!allowed || chunk.pronoun || chunk.date || !isNarrow(role, chunk) || !hasFigure(role, chunk)) return;
    if (isNumberOfThem(chunk) && !takesNumber(trigger.frame, allowed, chunk === read.antecedent)) return;
    // daalde in vier van de twaalf provincies: what those are four of is no value
    const isWhole =
      chunk.quantity?.unit.kind === 'count' && /^(?:none|count)$/.test(chunk.parent?.quantity?.unit.kind ?? '');
    if (role === 'initial' && isWhole) return;
    const scaled = /^(?:difference|initial|final)$/.test(role) && chunk.quantity !== undefined;
    if (needs) {
      const named = [chunk, ...chunk.others].filter(
        (item) => headIs(item, needs) && isOwnMeasure(trigger, adjectiveAt, item),
      );
      if (named[0])
        roles.set(
          role,
          named[0] === chunk && named.length === chunk.others.length + 1
            ? chunk
            : { ...named[0], others: named.slice(1) },
        );
      return;
    }
    if (!scaled && !fits(context, chunk, allowed)) return;
    // op 10 procent, gevolgd door Zeeland (8) en Brabant (5): no value is a name
    const isMixed = VALUES.has(role) && chunk.quantity && chunk.others.some(({ quantity }) => !quantity);
    roles.set(role, isMixed ? { ...chunk, others: chunk.others.filter(({ quantity }) => quantity) } : chunk);
  };
  const isFree = (chunk: Chunk): boolean => !inside.has(chunk.first) && !inside.has(chunk.head.index);
  const agreeing = caused ?? seen?.theme ?? read.subject;
  const owner = agreeing && isFree(agreeing) ? agreeing : undefined;
  const subject = owner && read.inherited ? takenUp(context, owner) : owner;
  const rest = bareChunks(free).filter(
    (chunk) =>
      chunk !== subject &&
      !seen?.apart.includes(chunk) &&
      !SUPERLATIVE.test(lower(chunk.head)) &&
      !isSportOf(read.chunks, chunk) &&
      !isContra(context, chunk),
  );
  if (voice === 'passive') {
    put(evocation.object, subject);
    if (evocation.object && !caused && !roles.has(evocation.object))
      for (const chunk of rest) if (agrees(chunk, read.finite)) put(evocation.object, chunk);
  } else if (voice === 'recipient') {
    put(recipientOf(evocation), subject);
    for (const chunk of rest) if (!chunk.pronoun) put(evocation.object, chunk);
  } else if (evocation.object === undefined) {
    if (
      trigger.fixed.length === 0 &&
      rest.some(
        (chunk) =>
          !chunk.pronoun && !isBareMeasure(context, chunk) && !isBound(chunk, entry) && !TIME.test(chunk.head.lemma),
      )
    )
      return undefined;
    put(evocation.subject, subject);
    for (const chunk of rest)
      if (isBound(chunk, entry)) put('final', chunk);
      else if (isBareMeasure(context, chunk)) put('difference', chunk);
  } else {
    const objects = rest.filter((chunk) => chunk.pronoun !== true);
    // het huis waarin hij stal: not what he stole
    const isObjectRelative = !lower(read.clause.marker).startsWith('waar');
    if (read.antecedent && isObjectRelative && subject !== read.antecedent && objects.length === 0)
      objects.push(read.antecedent);
    if (objects.length === 0 && read.sharedObject && voice === 'active')
      objects.push(takenUp(context, read.sharedObject));
    assign(subject, objects);
  }
  for (const chunk of free) {
    if (chunk.preposition === undefined || chunk.isWhole) continue;
    // afgesloten vanwege onderzoek door de politie: the police investigates
    const isOfNoun = chunk.parent?.preposition !== undefined && namesActivity(context, chunk.parent);
    if (chunk.preposition === 'door' && (voice === 'passive' || voice === 'impersonal') && !isOfNoun)
      put(evocation.subject, chunk);
    const owned =
      chunk.preposition === 'van' &&
      chunk.parent !== undefined &&
      !chunk.parent.entity &&
      (isWork(chunk.parent)
        ? isMaker(chunk) || (!chunk.parent.quantity && !('origin' in entry.roles))
        : !chunk.parent.quantity || isShareOf(chunk.parent, chunk)) &&
      !chunk.parent.date &&
      // last van geluid: the noun is of the verb
      !inside.has(chunk.parent.first) &&
      // beschuldigt het bedrijf van machtsmisbruik: the verb cannot do without it
      !evocation.core?.includes(evocation.prepositions?.van ?? '');
    // werkt samen met de politie: samen is of the verb
    const own = chunk.preposition === 'samen met' && inside.has(chunk.from) ? 'met' : chunk.preposition;
    // met 78 stemmen is how it went; op 3 procent van de stemmen is what it came to
    const isVote =
      chunk.quantity?.of === 'stem' && chunk.preposition !== 'op' && !evocation.needs?.value?.includes('stem');
    // daar stemde een op de drie kiezers op de partij: whom for, right behind the subject
    const isAsked = trigger.frame === 'vote' && chunk.parent === subject && own === 'op';
    if (!isVote && !owned && (isAsked || isOfVerb(read, chunk))) put(evocation.prepositions?.[own], chunk);
  }
  for (const chunk of [...roles.values()])
    for (const complement of chunk.complements)
      if (complement.preposition !== 'van' && complement.preposition !== undefined && isOfVerb(read, complement)) {
        // besteed aan begeleiding door een collega: who guides
        const isOfOther = chunk.preposition !== undefined && namesActivity(context, chunk);
        if (complement.preposition === 'door' && voice === 'passive' && !isOfOther) put(evocation.subject, complement);
        put(evocation.prepositions?.[complement.preposition], complement);
      }
  const [by, door] = [evocation.subject ?? '', evocation.prepositions?.door ?? ''];
  // vervangen door een kopie: what takes the place, and nobody who did so
  if (by !== door && roles.has(door) && roles.get(by) === roles.get(door))
    roles.delete(evocation.core?.includes(door) ? by : door);
  asDifference(trigger.frame, roles);
  dropWhole(roles);
  const origin = 'origin' in entry.roles && !roles.has('origin') ? deicticOrigin(context, read) : undefined;
  const score = 'score' in entry.roles ? scoreOf(context, read) : undefined;
  // 3-1 na 2-0 bij rust: which one is the result is open
  if (score === 'several') return undefined;
  if (score && isEven(score.span.text) !== (trigger.frame === 'draw') && !roles.has('event')) return undefined;
  const rank = 'rank' in entry.roles ? rankOf(context, read) : undefined;
  const fillers = new Map<string, Filler>();
  if (rank) fillers.set('rank', rank.filler);
  if (origin) fillers.set('origin', origin);
  if (trigger.frame === 'kind-of-people') {
    const kind = roles.has('kind') ? kindFiller(context, roles.get('kind')!) : undefined;
    if (!kind) return undefined;
    fillers.set('kind', kind);
  }
  if (score) fillers.set('score', { kind: 'text', spans: [score.span] });
  if (isOfRisk(trigger.frame)) {
    const by = riskBy(context.sentence.tokens, trigger.frame, roles.get('difference'));
    if (!by) return undefined;
    roles.set('difference', by);
  }
  const known = new Map<string, unknown>([...roles, ...fillers]);
  if (!isComplete(trigger, known) || roles.size === 0 || !isExamined(context, trigger.frame, roles)) return undefined;
  if (mood.phase === 'intended' && !(evocation.subject !== undefined && roles.has(evocation.subject))) return undefined;
  // steeg van 1200 tot 1450: one mention holds both ends of the change
  if (roles.get('initial')?.quantity?.upper !== undefined) return undefined;
  if (Object.keys(evocation.needs ?? {}).some((role) => !roles.has(role))) return undefined;
  const value = trigger.frame === 'level' && verb.auxiliary ? roles.get('value') : undefined;
  if (value && !endsClause(context, read, value)) return undefined;
  // de finale van Spanje verliezen: whose it is may be the opponent
  if (/^match-(?:win|loss)$/.test(trigger.frame) && mayNameOpponent(context, roles.get('theme'))) return undefined;
  // 9,7 procent: of the votes
  const share = /^election-(?:result|loss)$/.test(trigger.frame) ? roles.get('value') : undefined;
  const isOfVotes = /^(?:stem|voorkeurstem|kiezer)$/.test(share?.quantity?.of ?? '');
  const isOfShares = /^price-(?:loss|gain)$/.test(trigger.frame);
  const perCent = share?.quantity?.unit.kind === 'percent' || isOfShares;
  if (perCent && !isOfVotes && isVoteShare(context, roles.get('agent')) === isOfShares) return undefined;
  // wint twee zetels en komt uit op 18: two more
  const isSeats =
    share !== undefined && /^(?:winnen|krijgen)$/.test(verb.lemma) && /zetel$/.test(share.quantity?.of ?? '');
  if (
    (trigger.frame === 'seat-gain' || isSeats) &&
    isGainOfSeats(context, trigger.infinitive) !== (trigger.frame === 'seat-gain')
  )
    return undefined;
  if (isOfItself(trigger, roles) || losesParty(read, trigger.frame)) return undefined;
  if (isMistaken(context, read, verb, roles, trigger.frame)) return undefined;
  if (isMismeasured(read, verb, trigger, roles, words)) return undefined;
  return {
    ...trigger,
    ...mood,
    clausal: true,
    clause: read.clause,
    trigger: [...words, ...(score?.tokens ?? []), ...(rank?.tokens ?? [])].sort((a, b) => a - b),
    roles,
    ...(fillers.size && { fillers }),
    ...(sayer && { attribution: { source: fillerOf(context, sayer.subject), cue: sayer.cue } }),
  };

  /** A sum or measure is a figure. */
  function hasFigure(role: string, chunk: Chunk): boolean {
    if (evocation.figures?.includes(role))
      return (
        chunk.quantity !== undefined ||
        isSoMany(chunk) ||
        (trigger.frame === 'concerning' && (hasMeasuredPart(context, chunk) || chunk.others.some(hasNumber))) ||
        (/^(?:receipt|giving-sum)$/.test(trigger.frame) && isOfWorth(chunk))
      );
    const measured = entry.roles[role]!.every((type) => /^(?:money|measure|time|percent)$/.test(type));
    if (role === 'value' && measured && chunk.quantity?.unit.kind === 'count' && evocation.needs?.[role] === undefined)
      return false;
    return !VALUES.has(role) || evocation.needs?.[role] !== undefined || chunk.quantity !== undefined;
  }

  /** An evocation that asks for certain types is not met by what is unknown, unless a figure counts it. */
  function isNarrow(role: string, chunk: Chunk): boolean {
    const narrow = evocation.types?.[role];
    return (
      !narrow ||
      chunk.entity?.type === 'other' ||
      (chunk.quantity !== undefined && typesOf(context, chunk).length === 0) ||
      (narrow.includes('person') && isShareOfUnknown(chunk, typesOf(context, chunk))) ||
      kindsOf(role, chunk).some((type) => narrow.includes(type))
    );
  }

  /** De helft van de patiënten is hersteld: people, and no measure, but where a value is asked for. */
  function kindsOf(role: string, chunk: Chunk): string[] {
    const types = typesOf(context, chunk);
    const isShare = /^(?:percent|fraction)$/.test(chunk.quantity?.unit.kind ?? '') && types.length > 2;
    return isShare && !VALUES.has(role) ? types.filter((type) => !/^(?:measure|percent)$/.test(type)) : types;
  }

  function assign(first: Chunk | undefined, objects: Chunk[]): void {
    const allowedSubject = evocation.subject === undefined ? undefined : entry.roles[evocation.subject];
    const allowedObject = entry.roles[evocation.object!]!;
    const needs = evocation.needs?.[evocation.object!];
    const isFirst = evocation.superlatives?.includes(evocation.object!);
    const isObject = (chunk: Chunk): boolean =>
      (!isFirst || isFirstOfKind(chunk)) &&
      (needs ? [chunk, ...chunk.others].some((item) => headIs(item, needs)) : fits(context, chunk, allowedObject));
    const isSubject = (chunk: Chunk): boolean =>
      !allowedSubject || chunk.pronoun === true || fits(context, chunk, allowedSubject);
    const nearest = evocation.indirect && objects.length > 1 ? objects.at(-1) : objects.find(isObject);
    if (first && nearest && isSubject(first)) {
      put(evocation.subject, first);
      if (evocation.indirect && objects.length > 1) put(evocation.indirect, objects[0]);
      put(evocation.object, nearest);
    } else if (
      first &&
      objects[0] &&
      isObject(first) &&
      isSubject(objects[0]) &&
      (isAgent(context, objects[0]) || (needs !== undefined && objects[0].entity !== undefined)) &&
      agrees(objects[0], read.finite)
    ) {
      put(evocation.subject, objects[0]);
      put(evocation.object, first);
    } else if (!first && nearest) put(evocation.object, nearest);
  }
}

/** Onderzoek, begeleiding: what somebody does, whom a phrase with door behind it names. */
function namesActivity(context: SentenceContext, chunk: Chunk): boolean {
  const types = typesOf(context, chunk);
  return types.length === 0
    ? /ing$/.test(lower(chunk.head))
    : types.some((type) => /^(?:event|abstract|work|crime)$/.test(type));
}

/** A form that is the past of one verb and the present of another (staken) is in the tense of the one that is read. */
function phaseOf(
  { chunks }: ReadClause,
  { form, auxiliary, past, triggers }: VerbReading,
  { evocation }: VerbTrigger,
): Draft['phase'] | undefined {
  if (form !== 'finite' || auxiliary !== undefined) return undefined;
  // staken dinsdag: on a day either may be
  if (
    chunks.some(
      ({ date }) => date?.value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date.value) && date.relation !== 'since',
    )
  )
    return undefined;
  const kinds = triggers.filter((other) => other.evocation === evocation).map(({ kind }) => kind);
  const [isPast, isPresent] = [kinds.includes('past'), kinds.includes('present')];
  return isPast === isPresent || isPast === past ? undefined : isPast ? 'happened' : 'ongoing';
}

/** How well a reading fits: fixed words, a noun that it asks for (all the more the very noun: zwaargewonden), roles. */
function weightOf({ roles, fillers }: Draft, { fixed, particle, evocation: { needs } }: VerbTrigger): number {
  const named = Object.entries(needs ?? {}).some(([role, nouns]) => nouns.includes(lemmaOf(roles.get(role)!)));
  // staan leeg: the particle is of the verb, whatever else it says without
  return (
    fixed.length * 10 +
    (particle === undefined ? 0 : 5) +
    (needs ? 3 : 0) +
    (named ? 1 : 0) +
    (roles.size + (fillers?.size ?? 0)) * 2
  );
}

/** A figure that counts the frame's own noun (3 miljoen aan investeringen geïnvesteerd). */
function isOfItself({ entry, evocation }: VerbTrigger, roles: ReadonlyMap<string, Chunk>): boolean {
  if (evocation.needs) return false;
  const nouns = new Set((entry.evokes ?? []).flatMap((evoked) => evoked.nouns ?? []));
  return [...roles.values()].some(
    (chunk) =>
      (chunk.quantity?.unit.kind === 'currency' || chunk.difference !== undefined) &&
      [lemmaOf(chunk), chunk.quantity?.of ?? ''].some((noun) => nouns.has(noun.toLowerCase())),
  );
}

/** The phrase that belongs to a te-infinitive further on (adviseerde het tehuis *de deuren* te sluiten). */
function objectOfInfinitive({ clause, chunks }: ReadClause, verb: VerbReading): Chunk | undefined {
  const { tokens } = clause;
  const infinitive = clause.verbs.find(
    (other) =>
      other.form === 'infinitive' &&
      other.token.index > verb.token.index &&
      tokens.some((token) => lower(token) === 'te' && token.index === other.token.index - 1),
  );
  if (!infinitive) return undefined;
  return (
    bareChunks(chunks)
      .filter((chunk) => chunk.last < infinitive.token.index && chunk.first > verb.token.index)
      // het café drie maanden te sluiten: for how long is no object
      .filter(({ date, quantity }) => !date && !(quantity?.unit.kind === 'measure' && quantity.of === undefined))
      .at(-1)
  );
}
