import { withAverageEnd } from './average-end.ts';
import type { MessagePart } from '../../lexicon/frame-messages.ts';
import { isReportingVerb } from '../../lexicon/speech.ts';
import type { SemanticType } from '../../lexicon/term.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { Fact, Filler } from '../../model/fact.ts';
import { AWAITING } from '../../lexicon/awaiting-frames.ts';
import type { DateMention } from '../../model/mention.ts';
import type { FactMessage } from '../../model/plan.ts';
import { placePreposition } from './adjuncts.ts';
import { quantitiesIn, sayFiller, sayThan } from '../phrases/fillers.ts';
import { isForPeriod, timeOf } from '../phrases/times.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { personOf, roleOf } from '../phrases/own-words.ts';
import { withoutCognate } from '../phrases/cognates.ts';
import { placesIn, placeFocus, sayCircumstances, withClock } from './say-circumstances.ts';
import {
  CannotSay,
  type Adjunct,
  type Clause,
  type NounPhrase,
  type PhraseStyle,
  type Piece,
  ifSayable,
} from '../phrases/phrase.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
import { foreseenBy, isGoverned, isNobody } from './speakers.ts';
import { isToldPast } from './told-past.ts';
import { wholeKind } from './whole-kinds.ts';
import { deferredWords } from './deferred-words.ts';
import { withFirstTime } from './first-time.ts';
import { comparedFirst } from './compared-first.ts';
import { isCountOf, isSeenThen } from './seen-then.ts';
import { feminineTitle, isAbility, isAccusation, isAim, isTarget } from './told-as.ts';
import { isFuture, isPast, isStillAhead } from './read-time.ts';
import { timeMention } from './adjuncts.ts';
import { isByThen } from '../phrases/times.ts';
import type { References } from '../phrases/references.ts';
import { opensWithFigure } from './order-adjuncts.ts';
import { wordTables } from '../word-tables.ts';
import { echoing, passives, selectMessage, type FilledRoles } from './select-message.ts';
import { sayComparison } from './say-comparison.ts';
import { clearOfWhich, hangingOn, sayTail, takenUpBy, type MakeInner, type Unsaid } from './say-inner.ts';
import { isSeat, seated } from '../phrases/seats.ts';
import { resumed, topicOf } from '../phrases/topics.ts';
import type { Voice } from '../voice.ts';

/** Kinds of things that act. */
const ACTING: ReadonlySet<SemanticType> = new Set(['person', 'group', 'organisation']);

/**
 * The clause of a message: its facts aggregated, the frame's message chosen, every phrase made. Word order
 * is the grammar's.
 *
 * @throws CannotSay where the language lacks a message or a word
 */
export function clauseOf(
  voice: Voice,
  message: FactMessage,
  references: References,
  style: PhraseStyle = {},
  unsaid?: Unsaid,
  above?: Filler,
): Clause {
  const facts = message.facts.map((id) => voice.facts.get(id)).filter((fact) => fact !== undefined);
  const fact = facts[0];
  if (!fact) throw new CannotSay(message.facts.join(' '));
  const omit = new Set<string>(message.omit);
  const roles = aggregate(facts, omit);
  if (unsaid) roles.set(unsaid.role, roles.get(unsaid.role) ?? []);
  // of a cause only what it is of may be left out, and never the cause itself: a denial may be of that alone
  if (fact.polarity === 'affirmed' && !canSay(voice, facts, roles.get('cause'), { fact, references, style })) {
    const causes = roles.get('cause')!;
    if (causes.every(({ kind }) => kind === 'concept')) roles.set('cause', causes.map(withoutComplements));
  }
  const all = voice.messages.get(fact.frame);
  const messages = all && echoing(all, facts);
  // … nadat ze door een auto is aangereden: about whom the clause above is
  const preferred = unsaid ? (unsaid.infinitive ?? unsaid.isPerson) && unsaid.role : above && roleOf(roles, above);
  const first = messages && selectMessage(messages, typesOf(voice, roles), preferred || undefined);
  if (!first) throw new CannotSay(fact.frame);
  for (const [role, fillers] of roles)
    if (!first.told.has(role) && fillers.some((filler) => carriesFact(filler)))
      throw new CannotSay(`${fact.frame}: ${role}`);

  // adjuncts that open the sentence are named first, so that the first mention gets the office
  const opened: { topic?: Filler } = {};
  const make: MakeInner = (id, apart, role) => {
    const inner: FactMessage = { kind: 'fact', facts: [id], form: 'clause', omit: [...apart] };
    const known = takenUpBy(voice, fact, id, opened.topic, (filler) => typeOf(voice, filler).includes('person'));
    return clauseOf(voice, inner, { ...references, subject: known && topicOf(known) }, style, role, known);
  };
  const hanging = hangingOn(voice, fact, make, (filler) => typeOf(voice, filler).includes('person'));
  const plain: FillerContext = { fact, references, style, ...(hanging && { hang: hanging.hang }) };
  const difference = Object.values(fact.roles)
    .flatMap(quantitiesIn)
    .find((figure) => figure.difference)?.difference;
  const than = difference && !fact.comparison && facts.length === 1 ? sayThan(voice, difference, plain) : undefined;
  const context: FillerContext = { ...plain, ...(than !== undefined && { thanApart: true }) };
  const attribution = omit.has('source') ? undefined : fact.attribution;
  if (attribution && isNobody(attribution.source)) throw new CannotSay('source');
  const source = attribution && sayFiller(voice, attribution.source, context);
  // a cue that is a verb makes a clause of its own, unless something else opens the sentence
  const foreseen = source === undefined ? undefined : foreseenBy(fact);
  const isReport = source !== undefined && (foreseen !== undefined || isReportingVerb(voice.lexicon, attribution!.cue));
  // who speaks of himself does so in a clause of his own: de minister zegt dat hij opstapt
  const own = attribution && roleOf(roles, attribution.source);
  const isPerson = own !== undefined && typeOf(voice, attribution!.source).includes('person');
  if (own !== undefined && !unsaid && facts.length === 1 && isGoverned(voice, fact)) {
    const { front: _front, connective: _connective, ...plainly } = message;
    const { number, gender } = source!;
    const nobody: NounPhrase = { text: '', bare: '', number, indefinite: false, ...(gender && { gender }) };
    const apart: FactMessage = { ...plainly, omit: [...(message.omit ?? []), 'source'] };
    const inner = clauseOf(voice, apart, references, style, { role: own, phrase: nobody, infinitive: true });
    return { ...inner, report: { source: source!, lemma: attribution!.cue, governed: true } };
  }
  if (own !== undefined && !isReport) throw new CannotSay(fact.frame);
  const isFirst = foreseen !== undefined || (!message.front && !message.connective);
  const reports = isReport && (own !== undefined || isFirst);
  const phrases = new Map<string, NounPhrase>();
  const pieces = (parts: readonly MessagePart[]): Piece[] => parts.map((part) => piece(part));
  const piece = (part: MessagePart): Piece => {
    if (part.kind === 'words') return { kind: 'words', text: part.words };
    if (part.kind !== 'role') throw new CannotSay(fact.frame);
    let phrase = part.role === unsaid?.role ? unsaid.phrase : phrases.get(part.role);
    if (!phrase && part.role === own && source !== undefined)
      phrases.set(
        part.role,
        (phrase = voice.grammar.pronoun(
          source,
          isPerson ? personOf(voice, fact, attribution!.source, source.number) : undefined,
        )),
      );
    if (!phrase) {
      const fillers = roles.get(part.role)!;
      const isHers = phrases.get('agent')?.gender === 'f';
      phrase = sayRole(voice, facts, isHers ? feminineTitle(voice, fact, part.role, fillers) : fillers, {
        ...context,
        role: part.role,
        style: { ...style, ...besideFinal(voice, part.role, roles) },
      });
      phrases.set(part.role, phrase);
    }
    // a figure or a known thing is no kind: it stands as any phrase does, but niet, not geen, denies a kind
    const isKind = phrase.all !== undefined || phrase.negated !== undefined;
    const form = part.form === 'all' && !isKind ? undefined : (part.form ?? wholeKind(facts, roles.get(part.role)));
    return { kind: 'phrase', phrase, ...(form && { form }) };
  };
  // 30 procent van de jongeren drinkt alcohol: a share has no better place
  const isShareFirst = ([part]: readonly MessagePart[]): boolean =>
    part?.kind === 'role' &&
    (roles.get(part.role) ?? []).some(
      (filler) => filler.kind === 'quantity' && voice.quantities.get(filler.id)?.unit.kind === 'percent',
    );
  // no sentence opens with figures: the match was attended by 35,000 spectators
  const isInside = fact.time !== undefined || fact.place !== undefined || message.front !== undefined;
  const other =
    style.figures || isInside || isShareFirst(first.subject) || !opensWithFigure(pieces(first.subject))
      ? undefined
      : selectMessage(passives(messages), typesOf(voice, roles));
  const selected = other?.told.size === first.told.size ? other : first;
  const [opener] = selected.subject.length === 1 ? selected.subject : [];
  const isPlain = opener?.kind === 'role' && (!opener.form || opener.form === 'all');
  const about = isPlain ? roles.get(opener.role) : undefined;
  const topic = about?.length === 1 && !unsaid ? about[0] : undefined;
  if (topic) opened.topic = topic;
  references.next = topic && !reports && !fact.clauses && !fact.deferred ? topicOf(topic) : undefined;
  const named = pieces(selected.subject);
  const pronoun =
    topic && own === undefined && named[0]?.kind === 'phrase'
      ? resumed(voice, fact, topic, named[0].phrase, references.subject)
      : undefined;
  const place = omit.has('place') || !fact.place || isNamedIn(fact, fact.place) ? undefined : fact.place;
  const isOwnSeat = place && topic && !pronoun && own === undefined && isSeat(voice, fact, topic, place);
  const opening = named[0];
  const subject: Piece[] = pronoun
    ? [{ kind: 'phrase', phrase: pronoun }]
    : isOwnSeat && opening?.kind === 'phrase'
      ? [{ ...opening, phrase: seated(voice, opening.phrase, sayFiller(voice, place, context)) }]
      : named;
  const plainRest = pieces(selected.rest);
  // who wants it must be the subject: the park does not want to be closed
  const told = selected.subject.flatMap((part) => (part.kind === 'role' ? [part.role] : []));
  if (
    fact.phase === 'intended' &&
    (selected.voice === 'passive' || !told.includes(roles.has('agent') ? 'agent' : told[0]!))
  )
    throw new CannotSay(fact.frame);
  const agreeing = agreeingPhrase(subject, plainRest);
  const date = fact.time && voice.dates.get(fact.time.id);
  // of some of them a headline says nothing
  const compared = style.figures && fact.comparison?.kind === 'some' ? undefined : fact.comparison;
  const comparison = compared ? sayComparison(voice, compared, context) : than;
  const day = omit.has('time') || !fact.time ? undefined : timeOf(voice, fact.time.id, fact);
  const time = withClock(voice, fact, day);
  // what has happened did not happen next week: the time belongs to something else
  if (fact.phase === 'happened' && date !== undefined && isFuture(date, voice.published))
    throw new CannotSay(date.text);
  // where no time can open a sentence that figures would, the place just named does: there, 310 cows died
  const isTakenUp =
    omit.has('place') &&
    time === undefined &&
    message.connective === undefined &&
    opensWithFigure(subject) &&
    fact.place?.kind === 'entity' &&
    !voice.entities.get(fact.place.id)?.gazetteer?.startsWith('place:');
  const there = isTakenUp ? wordTables(voice.lexicon, voice.language).map('takenUp').place : undefined;
  const where = place === undefined || isOwnSeat ? there : placeOf(voice, place, context);
  const said = sayCircumstances(voice, fact, context);
  hanging?.check();
  const inner = sayTail(voice, fact, selected, agreeing, make);
  const handed = style.figures || unsaid ? undefined : deferredWords(voice, fact);
  const members = style.figures || unsaid || own !== undefined ? undefined : sayMembers(voice, fact, context);
  const tails = [inner, members, handed].filter((said) => said !== undefined);
  const tail = tails.length === 0 ? undefined : tails.join('');
  if (
    unsaid?.infinitive &&
    (subject.length > 1 || subject[0]?.kind !== 'phrase' || subject[0].phrase !== unsaid.phrase)
  )
    throw new CannotSay(fact.id);
  // is gesloten tot maandag: what stands now, until then
  const isUntilThen = selected.stative && date?.relation === 'until';
  const average = said.find(({ ofFigure }) => ofFigure && isFigure(subject));
  const others = said.filter((adjunct) => adjunct !== average);
  const { rest, adjuncts } = withAverageEnd(voice, selected.rest, plainRest, others);
  const clause: Clause = {
    verb: selected.verb,
    voice: selected.voice,
    subject: average ? withFigureAdverb(subject, average.text) : subject,
    rest,
    number: selected.number ?? agreeing?.number ?? 'singular',
    ...(agreeing?.gender && { gender: agreeing.gender }),
    ...(agreeing?.ungendered && { ungendered: true as const }),
    phase: isSeenThen(voice, fact, date) ? 'happened' : fact.phase,
    polarity: fact.polarity,
    certainty: fact.certainty,
    ...(foreseen && { foreseen }),
    ...(fact.modality && !RISKED.has(fact.frame) && { modality: fact.modality }),
    ...(DIRECTIONS[fact.frame] && { direction: DIRECTIONS[fact.frame]! }),
    ...(fact.anterior && { anterior: true }),
    ...(about?.some((filler) => typeOf(voice, filler).some((type) => ACTING.has(type))) && { animate: true }),
    ...(isAim(fact, selected.voice) && { aim: true }),
    ...(isTarget(fact) && { target: true }),
    ...(isAbility(fact, voice) && !RISKED.has(fact.frame) && { able: true }),
    ...(isAccusation(fact) && { accuses: true }),
    stative: selected.stative,
    ...(selected.late && { late: true }),
    lasting:
      date !== undefined &&
      !isFuture(date, voice.published) &&
      !isCountOf(voice, fact.frame, date) &&
      (date.relation === 'since' || date.relation === 'recent' || isUpToNow(voice, date)),
    // who expects something for next year does so now
    future:
      isToCome(voice, fact, date, adjuncts) &&
      !AWAITING.has(fact.frame) &&
      !(date !== undefined && isForPeriod(voice, fact, date)) &&
      !isUntilThen,
    past: date !== undefined && isPast(date, voice.published),
    ...(isToldPast(fact) && { toldPast: true }),
    ...(time !== undefined && { time }),
    ...(where !== undefined && { place: where }),
    ...(comparison !== undefined && { comparison }),
    ...(adjuncts.length && { adjuncts }),
    ...(tail !== undefined && { tail }),
    ...(source !== undefined &&
      (reports ? { report: { source, lemma: attribution!.cue } } : { source: voice.grammar.source(source) })),
    ...(message.front && own === undefined && foreseen === undefined && { front: message.front }),
    ...(message.connective &&
      own === undefined &&
      foreseen === undefined &&
      message.connective !== 'including' &&
      message.connective !== 'while' && { connective: message.connective }),
    order: 'main',
  };
  const isReckoned = date !== undefined && (date.relation === 'since' || date.kind === 'duration');
  const ordered = comparedFirst(withFirstTime(clause, isReckoned), fact, selected.rest, voice.language);
  return hanging && voice.language !== 'nl' ? clearOfWhich(ordered, voice.language, unsaid !== undefined) : ordered;
}

/** Two suspects were arrested: a man of 41 and a woman of 59. Who they are stands behind all that is said of them. */
function sayMembers(voice: Voice, { members }: Fact, context: FillerContext): string | undefined {
  if (!members) return undefined;
  const { text } = sayFiller(voice, members, context);
  return `${voice.language === 'fr' ? '\u00a0' : ''}: ${text}`;
}

/** Kunnen een boete riskeren: who runs a risk may come to it, which his verb says. */
const RISKED = new Set(['risking-penalty']);

const DIRECTIONS: Readonly<Record<string, 'up' | 'down' | undefined>> = { growth: 'up', decline: 'down' };

/** Where a figure goes from and to: the latter names the unit for both (de 310 à 288 millions d’euros, van zes naar acht jaar). */
function besideFinal(voice: Voice, role: string, roles: ReadonlyMap<string, readonly Filler[]>): PhraseStyle {
  const [from, to] = ['initial', 'final'].map((name) => {
    const [filler, ...others] = roles.get(name) ?? [];
    return filler?.kind === 'quantity' && others.length === 0 ? voice.quantities.get(filler.id) : undefined;
  });
  // van 12 weken in 2020 tot 21 weken: its time stands between them
  const isDated = (roles.get('initial') ?? []).some(
    ({ kind, ...filler }) => kind === 'quantity' && 'complements' in filler,
  );
  if (role !== 'initial' || !from || !to || isDated) return {};
  if (from.unit.kind === 'none') return /^(?:count|measure)$/.test(to.unit.kind) ? { words: true } : {};
  return from.unit.kind === to.unit.kind && from.unit.code === to.unit.code ? { beside: to.value } : {};
}

/** Al tien jaar: a length that runs up to now. */
function isUpToNow({ document }: Voice, { kind, start }: DateMention): boolean {
  return kind === 'duration' && /(?:^|\s)al $/i.test(document.text.slice(Math.max(0, start - 8), start));
}

function isFigure(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  return first?.kind === 'phrase' && !first.form && /\d/.test(withoutSigns(first.phrase.text));
}

/** Gemiddeld 300 mensen: what is said of a figure stands before it where it opens the clause. */
function withFigureAdverb([first, ...others]: readonly Piece[], adverb: string): Piece[] {
  if (first?.kind !== 'phrase') return [];
  const phrase = { ...first.phrase, text: `${adverb} ${first.phrase.text}`, bare: `${adverb} ${first.phrase.bare}` };
  delete phrase.opening;
  return [{ ...first, phrase }, ...others];
}

/** Words that put a noun phrase inside another. */
const LINK = /(?:^| )(?:van|aan|in|voor|bij|op|of|to|for|on|at|with|met|de|à|dans|pour|sur)$/;

/** What the verb agrees with: the subject, after er and there what follows the verb, else fixed words. */
function agreeingPhrase(subject: readonly Piece[], rest: readonly Piece[]): NounPhrase | undefined {
  const at = subject.findIndex((piece) => piece.kind === 'phrase');
  const own = subject[at];
  if (own?.kind === 'phrase') {
    // the price of the products has risen
    const head = subject[at - 1];
    const isInside = own.form !== undefined || (head?.kind === 'words' && LINK.test(head.text));
    if (head?.kind !== 'words' || !isInside) return own.phrase;
    // bij de aanrijding vielen drie slachtoffers: what opens the clause is no subject
    return /^bij$/.test(head.text) && rest[0]?.kind === 'phrase' ? rest[0].phrase : undefined;
  }
  const isExpletive = subject.some((piece) => piece.kind === 'words' && /^(?:er|there)$/i.test(piece.text));
  return isExpletive && rest[0]?.kind === 'phrase' ? rest[0].phrase : undefined;
}

/** Role → the semantic types of its fillers. */
export function typesOf(voice: Voice, roles: ReadonlyMap<string, readonly Filler[]>): FilledRoles {
  return new Map([...roles].map(([role, fillers]) => [role, fillers.flatMap((filler) => typeOf(voice, filler))]));
}

function typeOf(voice: Voice, filler: Filler): SemanticType[] {
  switch (filler.kind) {
    case 'entity': {
      const type = voice.entities.get(filler.id)?.type;
      return type === 'person' || type === 'organisation' || type === 'place' ? [type] : ['object'];
    }
    case 'concept':
      return voice.typeOf(filler.id);
    case 'quantity':
      if (filler.concept !== undefined) return voice.typeOf(filler.concept);
      return voice.quantities.get(filler.id)?.unit.kind === 'currency' ? ['money'] : ['measure'];
    case 'list':
      return filler.items.flatMap((item) => typeOf(voice, item));
    case 'fact':
      return ['event'];
    case 'date':
      return ['time'];
    case 'text': {
      // gewond bij het blussen van de brand: what was going on, and no cause
      const start = filler.spans[0]?.start ?? 0;
      return /(?:^|\s)(?:bij|tijdens) $/i.test(voice.document.text.slice(0, start).slice(-10)) ? ['event'] : [];
    }
  }
}

/** Role → its fillers over all facts, each once. */
function aggregate(facts: readonly Fact[], omit: ReadonlySet<string>): Map<string, Filler[]> {
  const roles = new Map<string, Filler[]>();
  for (const { roles: own } of facts)
    for (const [role, filler] of Object.entries(own)) {
      if (omit.has(role)) continue;
      const known = roles.get(role) ?? [];
      const isNew = !known.some((other) => JSON.stringify(other) === JSON.stringify(filler));
      roles.set(role, isNew ? [...known, filler] : known);
    }
  return roles;
}

/** One role of one or several facts: each filler with the figure of the fact that it stands in. */
function sayRole(voice: Voice, facts: readonly Fact[], fillers: readonly Filler[], context: FillerContext): NounPhrase {
  const said = fillers.flatMap((filler) => {
    const fact = facts.find(({ roles }) =>
      Object.values(roles).some((own) => JSON.stringify(own) === JSON.stringify(filler)),
    );
    const own = { ...context, fact: fact ?? context.fact };
    const { frame } = own.fact;
    return filler.kind === 'list' && fillers.length > 1
      ? filler.items.map((item) => sayFiller(voice, withoutCognate(frame, item, voice.language), own))
      : [sayFiller(voice, withoutCognate(frame, filler, voice.language), own)];
  });
  return said.length === 1 ? said[0]! : voice.grammar.list(said);
}

/** Een staking van bagagepersoneel was a strike; de staking van dat personeel is that one alone. */
function withoutComplements(filler: Filler): Filler {
  if (filler.kind !== 'concept' || filler.definite) return filler;
  const { complements, ...head } = filler;
  void complements;
  return head;
}

/** Whether the language has words for what fills a role; names nothing. */
function canSay(
  voice: Voice,
  facts: readonly Fact[],
  fillers: readonly Filler[] | undefined,
  context: FillerContext,
): boolean {
  if (!fillers) return true;
  const references = { ...context.references, named: new Set(context.references.named) };
  return ifSayable(() => sayRole(voice, facts, fillers, { ...context, role: 'cause', references })) !== undefined;
}

/** Whether leaving a filler out would lose a figure, a name or a nested fact. */
function carriesFact(filler: Filler): boolean {
  if (filler.kind === 'list') return filler.items.some(carriesFact);
  return filler.kind !== 'concept';
}

/** Whether a role or a circumstance names the place already: an attack on Kharkiv, a search of a home in Breda. */
export function isNamedIn({ roles, circumstances = [] }: Fact, place: Filler): boolean {
  if (place.kind !== 'entity') return false;
  const names = (filler: Filler): boolean => {
    if (filler.kind === 'list') return filler.items.some(names);
    if (filler.kind === 'entity') return filler.id === place.id;
    return 'complements' in filler && filler.complements !== undefined
      ? filler.complements.some((complement) => names(complement.filler))
      : false;
  };
  return Object.values(roles).some(names) || circumstances.some((said) => placesIn(said, place.id));
}

/** Where it happened, as an adjunct. */
export function placeOf(voice: Voice, place: Filler, context: FillerContext): string {
  // op de A2 en de A27: one preposition for all of them, that of the first
  const first = place.kind === 'list' ? place.items[0]! : place;
  const entity = first.kind === 'entity' ? voice.entities.get(first.id) : undefined;
  const preposition = entity
    ? placePreposition(entity.mentions, context.fact.evidence, voice.document)
    : prepositionOf(voice, first, context.fact);
  // bij Philips is at it, bij Breda near it
  const isBody = entity?.type === 'organisation' && preposition === 'bij';
  const said =
    isBody && voice.grammar.atBody
      ? voice.grammar.atBody(sayFiller(voice, place, context))
      : voice.grammar.place(sayFiller(voice, place, context), preposition);
  return `${placeFocus(voice, context.fact)}${said}`;
}

/** The preposition that the source has before a place of the termbase: op het voormalige terrein. */
function prepositionOf(voice: Voice, place: Filler, { evidence }: Fact): string {
  // op de weg, as the source has it
  if (place.kind === 'text') return placePreposition(place.spans, evidence, voice.document);
  const term = place.kind === 'concept' ? termsOf(voice.lexicon, 'nl').get(place.id) : undefined;
  if (term?.pos !== 'noun') return 'in';
  const words = evidence.map(({ text }) => text).join(' … ');
  for (const noun of [term.other, term.one, ...term.lemmas]) {
    const at = noun === undefined ? -1 : words.toLowerCase().indexOf(noun.toLowerCase());
    const before = at < 0 ? undefined : PLACE_BEFORE.exec(words.slice(Math.max(0, at - 48), at))?.[1];
    if (before !== undefined) return before.toLowerCase();
  }
  return 'in';
}

/** A preposition, an article and up to two words before the noun or its compound. */
// the last of them: aan in een café
const PLACE_BEFORE =
  /(?:^|.*\s)(in|op|bij|rond|buiten|langs|nabij|binnen|tussen|boven|onder|aan)(?: (?:de|het|een|die|dit|deze|dat))?(?: [\p{L}-]+){0,2} ?[\p{L}-]*$/iu;

/** The words of a clause in the order of its language, with its reporting clause where it has one. */
export function sayClause(voice: Voice, clause: Clause): string {
  const { report, comparison: compared = '', tail = '', ...said } = clause;
  const behind = (clause.adjuncts ?? []).filter((adjunct) => adjunct.behind);
  const comparison = [...behind.map(({ text }) => `, ${text}`), compared, tail].join('');
  if (!report) return `${voice.grammar.clause(clause)}${comparison}`;
  if (report.governed) {
    const inner = (as: NonNullable<Clause['as']>): string => voice.grammar.clause({ ...said, order: 'infinitive', as });
    const governed = voice.grammar.govern?.(report.source, report.lemma, inner);
    if (governed === undefined) throw new CannotSay(report.lemma);
    return `${governed}${comparison}`;
  }
  const words = voice.grammar.clause({ ...said, reported: true, order: 'subordinate' });
  const { grammar } = voice;
  const say = (clause.foreseen ? grammar.foresee : undefined) ?? grammar.report;
  return say(report.source, report.lemma, `${words}${comparison}`);
}

/** Whether the time of a fact lies ahead, or what is told in the present is still to come in it (eind dit jaar, over vijf jaar, binnenkort). */
function isToCome(
  { document, published }: Voice,
  { phase, frame, quantity }: Fact,
  date: DateMention | undefined,
  adjuncts: readonly Adjunct[],
): boolean {
  if (date !== undefined && isFuture(date, published)) return true;
  if (phase !== 'ongoing' && phase !== 'planned') return false;
  const isDated =
    date !== undefined &&
    isStillAhead({ ...timeMention(date, document), by: isByThen({ frame, quantity }) }, published);
  return isDated || adjuncts.some(({ ahead }) => ahead);
}
