import type { Token } from '../../model/token.ts';
import { causedObject } from '../events/caused.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import type { Mood } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { isHedged } from './hedges.ts';
import { governedModality, modalMood } from './modality.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { versusAt } from '../figures/standards.ts';
import { teInfinitiveOf, type TeInfinitive } from '../clauses/te-infinitives.ts';
import { COORDINATORS, IMPLICATIVES, isMark, lower, PROSPECTIVES, UNASSERTED, type VerbReading } from '../words.ts';

const UNCUT = /^(?:omdat|doordat|zodat|hoewel|ofschoon|nadat|voordat|totdat|zodra)$/;
const NEGATIVE = /^(?:niet|geen|nooit|niemand|nergens|noch|evenmin|nauwelijks|amper)$/;

/** Who is the subject says it of himself: zegt te hebben betaald, maakte bekend te willen investeren. */
const SAYING =
  /^(?:zeggen|verklaren|melden|beweren|stellen|claimen|toegeven|bekennen|erkennen|vertellen|bekendmaken|bevestigen)$/;
/** What the subject has in mind to do, or thinks that he will: verwacht te ontvangen, overweegt te sluiten. */
const STANCE = /^(?:verwachten|denken|hopen|overwegen|dreigen|voorstellen|aanbieden|beloven|toezeggen)$/;
/** In the present what they tell goes on; the others (weten, slagen) tell what was brought off. */
const LASTING = /^(?:blijken|blijven|beginnen|staan|zitten)$/;
/** With these a thing as the subject says only what may come: de zomer belooft druk te worden, de dijk dreigt door te breken. */
const OF_THINGS = /^(?:beloven|dreigen)$/;
/** What befalls somebody against his will. */
const FATES = new Set(['bankruptcy', 'loss', 'death', 'decline', 'delay']);
/** Kinds of things that can do something. */
const PERSONAL = /^(?:person|group|organisation)$/;
/** With these zou tells what is said to be so now: de schade zou 3 miljoen bedragen. */
const STATIVE = /^(?:zijn|bedragen|belopen|hebben|bezitten|verkeren|verblijven|lijden)$/;

/** How the clause presents the event of one of its verbs; undefined where it is not told as something that is, was or will be. */
export function moodOf(context: SentenceContext, read: ReadClause, verb: VerbReading): Mood | undefined {
  const { clause, auxiliaries, finite, subject } = read;
  if (clause.kind === 'purpose' && !isComplement(clause, verb)) return undefined;
  if (subject?.pronoun && /^(?:u|je|jij|jullie|ik)$/.test(lower(subject.head))) return undefined;
  if (clause.marker && UNASSERTED.has(lower(clause.marker)) && !(lower(clause.marker) === 'toen')) return undefined;
  const words = clause.tokens.map(lower);
  // a clause that was not cut where another begins: its phrases are those of two
  if (clause.tokens.some((token) => token !== clause.marker && UNCUT.test(lower(token)))) return undefined;
  if (clause.tokens.at(-1)?.text === '?') return undefined;
  if (
    finite?.form === 'finite' &&
    opensWithVerb(clause) &&
    !followsComparison(context, clause) &&
    !isSetAgainst(context, clause, finite)
  )
    return undefined;
  if (deniedBefore(clause) || isIncise(context, clause, finite)) return undefined;
  // zonder bijzondere posten says of what sum it speaks
  if (words[0] === 'zonder' && !context.adverbs.has(clause.tokens[0]!.index)) return undefined;
  // nog niet eerder verloren: it never happened, which no frame says
  if (words.some((word, place) => word === 'niet' && words[place + 1] === 'eerder') && !words.some(isDegree))
    return undefined;
  const at = clause.tokens.indexOf(verb.token);
  const isNearlyMultiplied = words[at - 1] === 'bijna' && MULTIPLIED.test(lower(verb.token));
  if (/^(?:bijna|haast|net)$/.test(words[at - 1] ?? '') && verb.form === 'participle' && !isNearlyMultiplied)
    return undefined;
  if (clause.tokens.some((token, place) => isAlmost(token, ...clause.tokens.slice(place + 1, place + 3))))
    return undefined;
  if (contrasts(words) || deniesOfAnother(clause)) return undefined;
  // voordat, totdat and zodra tell what was only where it was: not before it could be, not until or as soon as it is
  if (/^(?:voordat|totdat|zodra)$/.test(lower(clause.marker)) && !tellsPast(read)) return undefined;
  const isPersonal = subject !== undefined && typesOf(context, subject).some((type) => PERSONAL.test(type));
  const infinitive = teInfinitiveOf(clause, verb);
  if (!infinitive && reportsOnly(clause, auxiliaries, verb)) return undefined;
  const governed =
    infinitive &&
    governedBy(infinitive, auxiliaries, words, {
      hasSayer: subject !== undefined && !subject.pronoun,
      isPersonal,
      isFate: !isPersonal || verb.triggers.some((trigger) => FATES.has(trigger.frame)),
    });
  if (infinitive && !governed) return undefined;
  const polarity = isNegated(words) ? 'negated' : 'affirmed';
  let certainty: Mood['certainty'] = isHedged(clause) || hedgedBefore(clause) ? 'possible' : 'asserted';
  if (/naar verluidt|naar het schijnt/.test(words.join(' '))) certainty = 'alleged';
  let phase: Mood['phase'] = 'happened';
  const modal = (infinitive: string): VerbReading | undefined =>
    auxiliaries.find((other) => other !== verb && other.auxiliary === infinitive);
  // zouden ziek zijn: the verb itself helps no other
  const perfect = modal('hebben') !== undefined || modal('zijn') !== undefined;
  const passive = modal('worden');
  // krijgen de kosten vergoed
  const gotten = clause.verbs.find(({ lemma, auxiliary }) => lemma === 'krijgen' && auxiliary === undefined);
  if (isAtIt(clause, verb)) {
    // was aan het ontsnappen: nobody says that he did
    if (finite?.auxiliary !== 'zijn' || finite.past || auxiliaries.length > 1) return undefined;
    phase = 'ongoing';
  } else if (verb.form === 'finite') phase = verb.past || words.includes('geweest') ? 'happened' : 'ongoing';
  // blijft stijgen: it goes on
  else if (verb.form === 'infinitive' && finite?.lemma === 'blijven' && !finite.past && !infinitive) phase = 'ongoing';
  else if (verb.form === 'participle' && passive) phase = passive.finite && !passive.past ? 'ongoing' : 'happened';
  else if (verb.form === 'participle' && gotten && !perfect) phase = gotten.past ? 'happened' : 'ongoing';
  const due = modalMood(auxiliaries, verb, { negated: polarity === 'negated', isPersonal });
  // was hij gepakt, dan had hij drie jaar cel gekregen: it did not come to it
  if (words[0] === 'dan' && finite?.past && /^(?:hebben|zijn)$/.test(finite.auxiliary ?? '')) return undefined;
  const would = words.includes('zou') || words.includes('zouden') || /^zou(?:den)?$/.test(lower(auxiliaries[0]?.token));
  if (would) {
    if (words[0] === 'dan' || words.some((word) => /^(?:als|indien|anders|peiling|peilingen|prognose)$/.test(word)))
      return undefined;
    // what would be (als er nu verkiezingen waren, een peiling) or was to come (de winkel zou in mei sluiten)
    if (!due && !perfect && !STATIVE.test(verb.auxiliary ?? verb.lemma)) return undefined;
    if (!due && words.some((word) => /^(?:willen|kunnen|moeten|mogen)$/.test(word))) return undefined;
    certainty = 'alleged';
    if (!due) return { polarity, certainty, phase: perfect ? 'happened' : 'ongoing' };
  }
  if (due === 'open') return undefined;
  const causing = modal('laten');
  if (causing) {
    const isPast = causing.past || !causing.finite;
    return causedObject(context, read, verb)
      ? { polarity, certainty, phase: isPast ? 'happened' : 'ongoing' }
      : undefined;
  }
  // a doubt in a denied duty may be of either; to be said to be due is not said
  if (due?.modality && (certainty === 'alleged' || (certainty === 'possible' && polarity === 'negated')))
    return undefined;
  if (due) return { polarity, certainty, phase, ...due };
  if (modal('zullen')) phase = 'planned';
  else if (modal('willen') && governed?.phase !== 'intended') {
    if (modal('willen')!.past || !modal('willen')!.finite || perfect) return undefined;
    phase = 'intended';
  } else if (modal('gaan') && verb.form === 'infinitive') phase = modal('gaan')!.past ? 'happened' : 'planned';
  else if (modal('lijken') || modal('schijnen')) certainty = 'possible';
  if (governed?.modality && certainty !== 'asserted') return undefined;
  const isAnterior =
    phase === 'happened' && verb.form === 'participle' && finite?.auxiliary === 'hebben' && finite.past;
  return { polarity, certainty, phase, ...(isAnterior && { anterior: true }), ...governed };
}

/**
 * What the verb above a te-infinitive makes of it: done (wist te kraken), to come (besloot te sluiten), held
 * against somebody (wordt verdacht te hebben gestolen). Under any other verb it is not told as a fact:
 * ontkent, hoopt, dreigt, weigert, probeert.
 */
function governedBy(
  { governor, auxiliaries: above, clause }: TeInfinitive,
  within: readonly VerbReading[],
  words: readonly string[],
  { hasSayer, isPersonal, isFate }: { hasSayer: boolean; isPersonal: boolean; isFate: boolean },
): Partial<Mood> | undefined {
  if (!governor) return undefined;
  const own = wholeLemma(governor, clause);
  const [modal, ...rest] = within.filter(({ auxiliary }) => auxiliary !== undefined);
  // zegt te willen investeren, te zullen stoppen
  if (SAYING.test(own) && /^(?:willen|zullen)$/.test(modal?.auxiliary ?? '') && rest.length === 0)
    return hasSayer && !isNegated(words) && above.every(({ auxiliary }) => auxiliary === 'hebben')
      ? { phase: modal!.auxiliary === 'willen' ? 'intended' : 'planned' }
      : undefined;
  if (within.some((other) => !/^(?:hebben|zijn|worden)$/.test(other.auxiliary ?? ''))) return undefined;
  const due = governedModality(governor, above, clause, isNegated(clause.tokens.map(lower)));
  if (due) return due === 'open' ? undefined : due;
  if (above.some((other) => !/^(?:hebben|zijn|worden)$/.test(other.auxiliary ?? ''))) return undefined;
  const isPerfect = within.some((other) => other.auxiliary === 'hebben' || other.auxiliary === 'zijn');
  const isPassive = above.some((other) => other.auxiliary === 'worden' || other.auxiliary === 'zijn');
  const lemma = wholeLemma(governor, clause);
  const phase = isPerfect ? 'happened' : 'ongoing';
  if (/^(?:verdenken|beschuldigen)$/.test(lemma))
    return isPassive && !isNegated(words) ? { certainty: 'alleged', phase } : undefined;
  if (lemma === 'lijken' || lemma === 'schijnen') return { certainty: 'possible', phase };
  if (SAYING.test(lemma)) return isPassive || !hasSayer || isNegated(words) ? undefined : { phase };
  const isNow = governor.finite && !governor.past;
  if (
    STANCE.test(lemma) &&
    (isPersonal || !OF_THINGS.test(lemma)) &&
    isNow &&
    hasSayer &&
    !isPerfect &&
    above.length === 0 &&
    !isNegated(clause.tokens.map(lower))
  )
    if (lemma !== 'dreigen' || !isFate) return { certainty: 'possible', phase: 'planned' };
  // a threat of nobody's will: dreigt failliet te gaan
  if (lemma === 'dreigen')
    return isPassive || isPerfect || isNegated(words) || !isFate
      ? undefined
      : { certainty: 'possible', phase: 'planned' };
  if (lemma === 'zijn') {
    const said = clause.tokens.map(lower);
    if (said.join(' ').includes('van plan') && !isPerfect && !isNegated(words)) return { phase: 'intended' };
    return said.includes('bezig') && !isPerfect && !isNegated(words) ? { phase: 'ongoing' } : undefined;
  }
  if (PROSPECTIVES.has(lemma)) {
    const at = clause.tokens.indexOf(governor.token);
    return isPerfect || isNegated(clause.tokens.slice(0, at + 2).map(lower))
      ? undefined
      : { phase: /^(?:beloven|toezeggen)$/.test(lemma) ? 'intended' : 'planned' };
  }
  const implicative = [lemma, ...governor.triggers.map((trigger) => trigger.evocation.verbs?.[0] ?? '')].find((verb) =>
    IMPLICATIVES.has(verb),
  );
  if (implicative === undefined) return undefined;
  // blijkt te kosten, begint te dalen: now; komt te vervallen: to come
  const goesOn = isNow && !isPerfect;
  if (goesOn && implicative === 'komen') return { phase: 'planned' };
  return { phase: goesOn && LASTING.test(implicative) ? 'ongoing' : 'happened' };
}

/** Om after a verb that takes what follows as its object (besluiten om, verplicht om), not as its purpose. */
function isComplement(clause: Clause, verb: VerbReading): boolean {
  const { marker, parent } = clause;
  if (lower(marker) !== 'om' || !parent || parent.kind === 'purpose') return false;
  const infinitive = teInfinitiveOf(clause, verb);
  const governor = infinitive?.governor;
  // er zijn plannen om: a noun, whatever the tagger makes of it
  if (!governor || governor.form === 'infinitive') return false;
  const words = parent.tokens.filter((token) => token.index < marker!.index).map(lower);
  const isNext = /^(?:om|plan|staat|verplicht|genoodzaakt|gedwongen|bevoegd|gerechtigd|gemachtigd)$/.test(
    words.at(-1) ?? '',
  );
  const whole = wholeLemma(governor, parent);
  return PROSPECTIVES.has(whole) || STANCE.test(whole) || isNext;
}

/** The infinitive of a verb with its particle, where that one governs infinitives (kondigt aan). */
function wholeLemma({ auxiliary, lemma }: VerbReading, { tokens }: Clause): string {
  const governs = (whole: string): boolean => PROSPECTIVES.has(whole) || SAYING.test(whole) || STANCE.test(whole);
  const particle = tokens.map(lower).find((word) => governs(`${word}${lemma}`));
  return auxiliary ?? (particle === undefined ? lemma : `${particle}${lemma}`);
}

/** Is het park aan het sluiten. */
function isAtIt({ tokens }: Clause, { token, form }: VerbReading): boolean {
  const at = tokens.indexOf(token);
  return form === 'infinitive' && lower(tokens[at - 1]) === 'het' && lower(tokens[at - 2]) === 'aan';
}

/** Worden mishandeld, under a verb that does not say that it was so (zag, hoorde). */
function reportsOnly({ verbs }: ReadClause['clause'], auxiliaries: readonly VerbReading[], verb: VerbReading): boolean {
  if (verb.form !== 'participle') return false;
  const governor = verbs.find((other) => other.finite && other !== verb && other.auxiliary === undefined);
  return auxiliaries.some((other) => !other.finite) && governor !== undefined && !IMPLICATIVES.has(governor.lemma);
}

/** An order, a question or a condition: nothing but a coordinator before the finite verb, nor in the clauses that it goes on from. */
function opensWithVerb({ kind, marker, tokens, verbs, previous }: Clause): boolean {
  if (kind !== 'main' || marker) return false;
  const first = tokens[0] && COORDINATORS.has(lower(tokens[0])) ? tokens[1] : tokens[0];
  const opens = first !== undefined && verbs.some((verb) => verb.finite && verb.token === first);
  return opens && (previous === undefined || opensWithVerb(previous));
}

/**
 * Telde het land in 1980 nog 50.000 boerderijen, in 2016 waren dat er 18.000: what was then opens with its verb where the
 * clause behind the comma says what it is at another time.
 */
function isSetAgainst(
  { sentence: { tokens }, dates }: SentenceContext,
  clause: Clause,
  { past }: VerbReading,
): boolean {
  const own = clause.tokens;
  if (!past || own[0]!.index !== 0 || !own.some((token) => lower(token) === 'nog')) return false;
  if (!own.some(({ index }) => dates.has(index)) || tokens.at(-1)?.text === '?') return false;
  const comma = own.at(-1)!.text === ',' ? own.at(-1)!.index : own.at(-1)!.index + 1;
  const behind = dates.get(comma + 1) ?? dates.get(comma + 2);
  const verb = behind && tokens[behind.last + 1];
  return tokens[comma]?.text === ',' && /^(?:is|was|zijn|waren|telt|telde|staat|stond|ligt|lag)$/.test(lower(verb));
}

/** Vergeleken met augustus stegen de prijzen: the comparison that was taken out opens the sentence, not the verb. */
function followsComparison(context: SentenceContext, { tokens, previous }: Clause): boolean {
  return previous === undefined && tokens[0]!.index > 0 && versusAt(context, 0)?.last === tokens[0]!.index - 1;
}

const hasFinite = ({ verbs }: Clause): boolean => verbs.some((verb) => verb.finite);

/** Is niet gebouwd en niet geopend: without a finite verb of its own a clause is denied with the one before, unless after maar. */
function deniedBefore(clause: Clause): boolean {
  const { previous, tokens } = clause;
  if (!previous || hasFinite(clause) || lower(tokens[0]) === 'maar') return false;
  return isNegated(previous.tokens.map(lower)) || deniedBefore(previous);
}

function hedgedBefore(clause: Clause): boolean {
  const { previous } = clause;
  return previous !== undefined && !hasFinite(clause) && (isHedged(previous) || hedgedBefore(previous));
}

const FRACTION =
  /^(?:kwart|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|helft|miljoen|miljard|ton|procent|jaar|uur)$/;

/** What may nearly be so and is a rise or fall all the same. */
const MULTIPLIED = /^(?:ver(?:dubbel|drievoudig|viervoudig)d|gehalveerd)$/;

/** bijna and haast before anything but a figure: it did not happen (won bijna de beker). */
function isAlmost(token: Token, next?: Token, third?: Token): boolean {
  if (!/^(?:bijna|haast)$/.test(lower(token)) || next === undefined) return false;
  // bijna verdubbeld: it went up, if not so far
  if (MULTIPLIED.test(lower(next))) return false;
  // met bijna een kwart
  if (/^(?:een|één|de)$/.test(lower(next)) && third && FRACTION.test(lower(third))) return false;
  if (next.upos === 'NUM' || /[\d€$£]/.test(next.text)) return false;
  return !/^(?:half|halve|anderhalf|anderhalve|honderd|duizend|driekwart|tweederde|eenderde)$/.test(lower(next));
}

/** niet drie maar vier mensen, de fraude maar niet de brand: what is denied and what is told stand in one clause. */
function contrasts(words: readonly string[]): boolean {
  if (words.some((word, place) => place > 1 && /^(?:niet|geen)$/.test(word) && words[place - 1] === 'maar'))
    return true;
  const at = words.indexOf('niet');
  if (at < 0 || words[at + 1] === 'alleen') return false;
  return at === 0 || words.indexOf('maar', at + 2) > 0;
}

/**
 * De Bilt telde acht zomerse dagen, Vlissingen geen enkele: what closes a clause behind a comma, has no verb and opens with
 * what is set against it, denies it of that alone; so does what opens with the denial behind the only comma (…, niet in Utrecht).
 */
function deniesOfAnother({ tokens, verbs }: Clause): boolean {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const behind = tokens.slice(comma + 1).filter((token) => !isMark(token));
  const at = behind.findIndex((token) => /^(?:niet|geen)$/.test(lower(token)));
  if (comma < 1 || at < 0 || behind.some((token) => verbs.some((verb) => verb.token === token))) return false;
  if (at === 0) return behind.length > 1 && tokens.findIndex(({ text }) => text === ',') === comma;
  const from = COORDINATORS.has(lower(behind[0])) ? 1 : 0;
  return from < at && behind.slice(from, at).every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(upos));
}

/** Whether the words of a clause deny what it tells (niet alleen and nooit eerder do not). */
export function isNegated(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!NEGATIVE.test(word)) return false;
    const next = words[at + 1];
    if (word === 'niet' && (next === 'alleen' || next === 'eerder')) return false;
    // niet meer dan 300 euro
    if (word === 'niet' && /^(?:langer|meer|minder)$/.test(next ?? '') && words[at + 2] === 'dan') return false;
    if (word === 'geen' && words[at - 1] === 'nog' && /^(?:\d|honderd|duizend|tien|twintig)/.test(next ?? ''))
      return false;
    return !(word === 'nooit' && next === 'eerder');
  });
}

/**
 * Alle projecten, stelt de commissie voor, hebben …: the one comma before the verb opens an incise, and what stands
 * before it is no part of what the verb says.
 */
function isIncise({ sentence }: SentenceContext, { kind, tokens }: Clause, finite: VerbReading | undefined): boolean {
  if (kind !== 'main' || !finite || tokens[0] !== sentence.tokens[0]) return false;
  const before = sentence.tokens.slice(0, finite.token.index);
  // de brandweerman die werd vermist, is gevonden: the comma closes a clause
  const own = new Set(tokens);
  if (before.some((token) => token.text !== ',' && !own.has(token))) return false;
  return before.at(-1)?.text === ',' && before.length > 1 && before.filter(({ text }) => text === ',').length === 1;
}

/** Who says so of himself or has it in mind, where the verb stands in a te-infinitive under a verb of saying or of a stance. */
export function sayerOf(
  context: SentenceContext,
  { clause, subject }: ReadClause,
  verb: VerbReading,
): { subject: Chunk; cue: string } | undefined {
  const infinitive = teInfinitiveOf(clause, verb);
  const { governor } = infinitive ?? {};
  const cue = governor && wholeLemma(governor, infinitive!.clause);
  if (cue === undefined || !subject || subject.pronoun) return undefined;
  const isPersonal = typesOf(context, subject).some((type) => PERSONAL.test(type));
  const isFate = cue === 'dreigen' && verb.triggers.some(({ frame }) => FATES.has(frame));
  const isMinded = isPersonal || !OF_THINGS.test(cue);
  const isMeant = isMinded && STANCE.test(cue) && governor!.finite && !governor!.past && !isFate;

  return SAYING.test(cue) || isMeant ? { subject, cue } : undefined;
}

/** Voordat de weg werd afgesloten; not voordat hij kon worden aangehouden. */
function tellsPast({ finite, auxiliaries }: ReadClause): boolean {
  return (
    finite?.past === true && auxiliaries.every(({ auxiliary }) => /^(?:hebben|zijn|worden)$/.test(auxiliary ?? ''))
  );
}

/** Niet eerder stonden er zo veel files: what is told happened, the comparison is left to the sentence. */
function isDegree(word: string): boolean {
  return /^(?:zo|zoveel|zulke|zo’n)$/.test(word);
}
