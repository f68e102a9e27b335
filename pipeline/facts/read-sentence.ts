import type { Circumstance, Fact, Filler } from '../model/fact.ts';
import type { Quantity } from '../model/mention.ts';
import type { Token } from '../model/token.ts';
import { extentOf } from './phrases/wholes.ts';
import { outsideNegation } from './standing/outside-negation.ts';
import { spanOf } from '../text/file-span.ts';
import { ageOf, ageTailOf } from './phrases/ages.ts';
import { resolvePronouns } from './reference/anaphora.ts';
import { attributedMood, isInciseClause, standingOf, isUntoldWish } from './standing/attribute.ts';
import { takeFromMain } from './circumstances/from-main.ts';
import { addCauseAbove } from './circumstances/cause-above.ts';
import { addCircumstances } from './circumstances/circumstances.ts';
import { isAheadOfTime, isDecisionDay, isStale } from './circumstances/tense-of-times.ts';
import { shareGapped } from './circumstances/of-gapped.ts';
import { shareMiddle } from './circumstances/shared-middle.ts';
import { inheritTime, isOfOpenTime } from './circumstances/times.ts';
import { isInGap, type Chunk } from './phrases/chunks.ts';
import { findClauses, type Clause } from './clauses/clauses.ts';
import { addCopulaColon, nameDefinitely } from './clauses/copula-colon.ts';
import { convertedSums } from './figures/converted.ts';
import { comparisonFact, findComparisons, type FoundComparison } from './figures/comparisons.ts';
import { compare, RANKED } from './figures/put-comparisons.ts';
import { takenTokens, type SentenceContext } from './context.ts';
import { findDifferences, markDifferences } from './figures/differences.ts';
import { bindTimesOfValues } from './figures/dated-values.ts';
import { bindTimesOfCases } from './circumstances/times-of-cases.ts';
import { bindTimesOfFirsts } from './circumstances/times-of-firsts.ts';
import { bindTimesOfOccasions } from './circumstances/times-of-occasions.ts';
import { apartOf, flatten, type Draft } from './draft.ts';
import { verbFacts } from './events/events.ts';
import { fillerOf } from './phrases/fillers.ts';
import { toldChunks } from './phrases/complements.ts';
import { aimOf, type Aim } from './inner/aims.ts';
import { attachInner } from './inner/attach.ts';
import { severableFrom } from './inner/severable.ts';
import { hedgedParts, isUnderHedge } from './standing/hedges.ts';
import { CHANGES, isDistributive, lostPhrases } from './wholeness/lost-phrases.ts';
import { figureOf, type FactDraft } from './identify.ts';
import { nounFacts } from './events/nominals.ts';
import { isNoRecording } from './events/recorded.ts';
import { fanOut, isPartAlone, losesConjunct, partsOf } from './figures/parts.ts';
import { asPolled, isUnpolled } from './standing/polled.ts';
import { isSupposed } from './standing/supposed.ts';
import { tellAsProbable } from './standing/probable.ts';
import { differAlike } from './clauses/gapping.ts';
import { readClauses, type ReadClause } from './clauses/read-clause.ts';
import { addPronominalPhrases } from './reference/pronominal.ts';
import { markJoinedVerbs } from './wholeness/joined-verbs.ts';
import { markSayingTimes } from './wholeness/saying-times.ts';
import { markDoubted } from './wholeness/doubted.ts';
import { markHalves } from './wholeness/halves.ts';
import { markQualifiedReasons } from './wholeness/qualified-reasons.ts';
import { markRelativeClaims } from './wholeness/relative-claims.ts';
import { takeFromMakers } from './clauses/made-sums.ts';
import { readVerbs } from './clauses/read-verbs.ts';
import { isOfPart, losesCounted, losesOwner } from './wholeness/lost-owners.ts';
import { undoes } from './wholeness/refusals.ts';
import { isMark, lower } from './words.ts';
import { markOmissions } from './wholeness/wholeness.ts';
import { isUnranked } from './events/located.ts';
import { asState } from './events/resulting-states.ts';
import { withSuspended } from './standing/suspended.ts';
import { behindMain, losesMain } from './wholeness/behind-main.ts';
import { markUntoldWholes } from './wholeness/untold-wholes.ts';
import { markUntoldClauses } from './wholeness/untold-clauses.ts';
import { carryWhole, findWholes } from './figures/wholes.ts';
import { fillFromBracket } from './figures/bracketed.ts';
import { fillMost, findMost } from './figures/most-of.ts';
import { withMembers } from './figures/members.ts';
import { withSubset } from './figures/subsets.ts';
import { followersOf } from './figures/followed.ts';
import { followersIn, withFollowers } from './figures/followers.ts';

/** Frame → the concept of those whom its event makes so. */
const BEFALLEN = new Map([
  ['death', 'fatality'],
  ['injury', 'injured-person'],
  ['serious-injury', 'seriously-injured-person'],
  ['slight-injury', 'slightly-injured-person'],
]);
/** The facts of one sentence, in the order of its words. */
export function readSentence(context: SentenceContext): FactDraft[] {
  const { sentence, quoted } = context;
  const taken = takenTokens(context);
  const verbs = readVerbs(sentence.tokens, taken);
  addCopulaColon(context, verbs);
  // gecorrigeerd voor inflatie: words of an adverb
  for (const { first } of context.adverbs.values()) if (verbs.get(first)?.form === 'participle') verbs.delete(first);
  const most = findMost(context);
  const comparisons = [...(most ? [most.comparison] : []), ...findComparisons(context)];
  const skipped = new Set(quoted);
  const followers = followersIn(context);
  for (const { first, last } of [...comparisons, ...convertedSums(context), ...(followers ? [followers] : [])])
    for (let at = first; at <= last; at += 1) skipped.add(at);
  const differences = findDifferences(context, skipped);
  for (const { thanSpan: [from, to] = [0, -1] } of differences) for (let at = from; at <= to; at += 1) skipped.add(at);
  const clauses = findClauses(sentence.tokens, verbs, taken, skipped, context.quantities, context.dates);
  const read = readClauses(context, clauses);
  takeFromMakers(read);
  nameDefinitely(read.values());
  if (most) fillMost(read.values(), most);
  resolvePronouns(context, read);
  addPronominalPhrases(context, read);
  const byClause = new Map<Clause, FactDraft[]>(clauses.map((clause) => [clause, []]));
  const all: Draft[] = [];
  const aims = new Map<Clause, { fact: FactDraft; isOfSubject: boolean }>();
  for (const clause of clauses) {
    const own = read.get(clause)!;
    if (isInciseClause(context, own)) continue;
    const standing = standingOf(context, read, clause);
    if (isUnderHedge(read, own)) continue;
    if (standing.kind === 'open' || isSupposed(sentence.tokens, clause, clauses) || isUndone(own) || own.ofPredicate)
      continue;
    findWholes(context, own);
    carryWhole(own, clause.previous && read.get(clause.previous));
    markDifferences(own.chunks, differences);
    if (clause.gapped) differAlike(own.chunks, read.get(clause.gapped)!.chunks);
    bindTimesOfValues(own);
    bindTimesOfCases(context, own);
    bindTimesOfFirsts(own);
    bindTimesOfOccasions(context, own);
    const events = verbFacts(context, own).filter((draft) => !isUnranked(draft));
    const nouns = nounFacts(context, own, events);
    const drafts = [...events.map((draft) => asPolled(context, own, draft)), ...nouns].filter(
      (draft) =>
        !isOvershadowed(draft, [...events, ...nouns]) &&
        !isSaidAlready(draft, [...events, ...nouns]) &&
        !isMeasured(draft, events) &&
        !isNoRecording(draft, nouns) &&
        !isShareMisread(draft) &&
        !losesOwner(draft) &&
        !losesCounted(context, draft) &&
        !isOfPart(context, draft) &&
        !isPartAlone(context, own, draft) &&
        !isOfOpenTime(context, own, draft) &&
        !(draft.frame === 'death' && draft.roles.get('patient')?.quantity?.of === 'verkeersdode') &&
        !isUnpolled(context, draft) &&
        ![...draft.roles.values()].some((chunk) => [chunk, ...chunk.others].some((item) => losesConjunct(own, item))),
    );
    fillFromBracket(context, read, own, drafts);
    const alike = clause.gapped && all.filter((draft) => draft.clause === clause.gapped).map(({ frame }) => frame);
    const whole: Draft[] = [];
    const isShared = tellsSeveral(own, drafts);
    for (const found of drafts.flatMap(hedgedParts)) {
      if (alike && !alike.includes(found.frame)) continue;
      addCauseAbove(context, own, clause.parent && read.get(clause.parent), found, all);
      addCircumstances(context, own, found, isShared);
      tellAsProbable(context, own, found);
      const state = asState(context, own, found);
      const draft = state && withSuspended(context, state);
      if (!draft) continue;
      if (isAheadOfTime(context, draft)) {
        const hadTo = own.auxiliaries.some((verb) => verb.auxiliary === 'moeten');
        // a weekday by itself may be the last one or the next: what happened is true without it
        if (hadTo || draft.time?.date?.known.join() !== 'weekday') continue;
        delete draft.time;
      }
      const governor = clause.gapped ?? clause.parent;
      inheritTime(context, governor && read.get(governor), draft);
      shareMiddle(context, own, clause.previous && read.get(clause.previous), draft, all);
      takeFromMain(context, read, own, draft, all);
      shareGapped(own, draft, all);
      if (isStale(context, draft)) {
        if (!isDecisionDay(context, draft)) continue;
        delete draft.time;
      }
      if (isUntoldWish(draft, standing)) continue;
      for (const part of fanOut(context, own, attributedMood(draft, standing))) whole.push(part);
    }
    all.push(...whole);
    compare(context, whole, comparisons);
    const following = followersOf(context, whole);
    const parts = [...partsOf(context, own, all), ...following];
    const told = [...whole, ...parts]
      .filter((draft) => !RANKED.has(draft.frame) || draft.comparison)
      .filter((draft) => !isDistributive(draft))
      .sort((a, b) => anchor(a) - anchor(b))
      .map((draft) => outsideNegation(own, finish(context, draft, lostPhrases(context, own, clauses, draft))));
    const aim = events.length + nouns.length === 0 ? aimOf(context, read, own) : undefined;
    if (aim) {
      const fact = aimFact(context, clauses, aim);
      if (fact) aims.set(clause, { fact, isOfSubject: aim.isOfSubject });
    }
    // aangehouden voor …, onder wie 23 minderjarigen: for the same
    const source = clause.gapped ?? (clause.part ? clause.parent : undefined);
    const alikeBefore = (source && byClause.get(source)) ?? [];
    const unfollowed = followers && following.length === 0 ? withFollowers(context, followers) : undefined;
    const marked = markOmissions(context, own, clauses, told).map(asWholeAs(alikeBefore));
    byClause.set(clause, unfollowed ? marked.map(unfollowed) : marked);
  }
  for (const [clause, facts] of byClause)
    byClause.set(
      clause,
      facts.map((fact) => (losesMain(clause, fact, byClause) ? behindMain(context, read, clause, fact) : fact)),
    );
  for (const [clause, { fact }] of aims) byClause.set(clause, [fact]);
  const asked = markQualifiedReasons(context, markUntoldClauses(context, read, markJoinedVerbs(byClause)));
  const placed = markRelativeClaims(context, read, asked);
  const [told, meant] = split(
    markHalves(read, markSayingTimes(context, read, markUntoldWholes(context, markDoubted(placed)))),
    ({ aim }) => aim !== true,
  );
  for (const fact of meant) Object.assign(aims.get(fact.made!.clause)!, { fact });
  const attached = attachInner(context, read, told, aims);
  return attached.map((plain) => {
    const fact = withSubset(context, read, withMembers(context, read, plain), attached);
    const severable = severableFrom(context, read, fact);
    return severable.length === 0 ? fact : { ...fact, severable };
  });
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** A purpose as a fact, which only what it hangs on can tell. */
function aimFact(context: SentenceContext, clauses: readonly Clause[], { read, draft }: Aim): FactDraft | undefined {
  findWholes(context, read);
  addCircumstances(context, read, draft, false);
  const words = read.clause.tokens.filter((token) => !isMark(token));
  const fact = finish(context, draft, lostPhrases(context, read, clauses, draft));
  const evidence = [spanOf(context.document, words[0]!.start, words.at(-1)!.end)];
  return markOmissions(context, read, clauses, [{ ...fact, evidence, aim: true }])[0];
}

/** … en in Delft 22, onder wie 23 minderjarigen: what the clause that it repeats or is a part of leaves out, it leaves out as well. */
const asWholeAs =
  (before: readonly FactDraft[]) =>
  (fact: FactDraft): FactDraft => {
    const lost = before.filter(({ frame }) => frame === fact.frame).flatMap(({ omitted }) => omitted);
    return lost.length === 0 ? fact : { ...fact, omitted: [...fact.omitted, ...lost] };
  };

/** Whether several verbs of one clause tell an event each: whose its adverbs are is then open. */
function tellsSeveral({ clause }: ReadClause, drafts: readonly Draft[]): boolean {
  const evoking = clause.verbs.filter(({ token }) => drafts.some(({ trigger }) => trigger.includes(token.index)));
  // worden vermist: both are words of one
  const isOne = drafts.some(({ trigger }) => evoking.every(({ token }) => trigger.includes(token.index)));
  return evoking.length > 1 && !isOne;
}

/** De man die werd vermist, is gevonden: by itself, what the relative clause says would seem to hold still. */
function isUndone({ chunks, clause: { kind, attributive, parent } }: ReadClause): boolean {
  if (kind !== 'relative' || attributive || !parent) return false;
  // die vorige week werden opgepakt: it says when it was
  if (chunks.some(({ date, preposition }) => date && !/^(?:sinds|vanaf)$/.test(preposition ?? ''))) return false;
  return undoes(parent);
}

function anchor({ figure, at, trigger }: Draft): number {
  return figure?.first ?? at ?? trigger[0]!;
}

/** Frames that say what is done with the sum that their noun names: een loonsverhoging van 5 procent bieden is no rise. */
const OF_ITS_NOUN = /^(?:wage-offer|wage-rise|damages-awarded|dividend|causing-damage|setting-down)$/;

/** De verkoop van auto’s daalde: what is told is how much was sold, not that something was. */
function isMeasured({ trigger, clausal, frame: own, roles: held }: Draft, events: readonly Draft[]): boolean {
  // was met 2 miljard euro 4 procent hoger: told with by how much
  const value = held.get('value');
  if (value && !RANKED.has(own) && events.some(({ frame, roles }) => RANKED.has(frame) && roles.get('value') === value))
    return true;
  // de vertraging liep op tot een uur: its rise is told, and not once more how much it is
  if (events.some(({ frame, roles }) => CHANGES.has(frame) && trigger.includes(roles.get('theme')?.head.index ?? -1)))
    return true;
  // het aantal gewonden bij de explosie liep op: told with those whom it struck
  const isOfToll = ({ frame, roles }: Draft): boolean =>
    CHANGES.has(frame) &&
    (roles.has('difference') || roles.has('final')) &&
    (roles.get('theme')?.complements ?? []).some(
      ({ preposition, head }) => preposition === 'bij' && trigger.includes(head.index),
    );
  if (!clausal && events.some(isOfToll)) return true;
  return (
    !clausal &&
    events.some(
      ({ frame, roles }) =>
        (frame === 'level' && trigger.includes(roles.get('theme')?.head.index ?? -1)) ||
        (OF_ITS_NOUN.test(frame) &&
          [roles.get('theme'), roles.get('value')].some((held) => trigger.includes(held?.head.index ?? -1))),
    )
  );
}

/** Twaalf procent van de leerlingen is gezakt: a share of them, which has not fallen from their number. */
function isShareMisread({ frame, roles }: Draft): boolean {
  const theme = roles.get('theme')?.quantity;
  return CHANGES.has(frame) && theme !== undefined && /^(?:percent|fraction)$/.test(theme.unit.kind);
}

/** Kreeg een voorwaardelijke celstraf van drie maanden: the noun that the verb’s own fact holds is no second penalty. */
function isSaidAlready({ frame, trigger }: Draft, all: readonly Draft[]): boolean {
  return all.some(
    (other) =>
      other.frame === frame &&
      [...other.roles.values()].some(({ head }) => trigger.includes(head.index) && !other.trigger.includes(head.index)),
  );
}

/** A general reading (level) gives way to one that says what the figure is (revenue). */
function isOvershadowed(draft: Draft, all: readonly Draft[]): boolean {
  // a court awards damages, no subsidy
  if (draft.frame === 'subsidy') return all.some(({ frame }) => frame === 'damages-awarded');
  // kampt met een tekort aan leraren: the verb says it
  if (draft.frame === 'shortage' && !draft.roles.has('number')) return all.some(({ frame }) => frame === 'facing');
  // kampt met een tekort van 300 leraren: the figure is that of the shortage
  if (draft.frame === 'facing') return all.some(({ frame, roles }) => frame === 'shortage' && roles.has('number'));
  // what is received is a subsidy where a noun says so
  if (!draft.entry.general && draft.frame !== 'receipt') return false;
  if (draft.frame === 'forecast') return false;
  const value = draft.roles.get('value') ?? draft.roles.get('theme');
  return (
    value !== undefined &&
    all.some(
      (other) =>
        other.frame !== draft.frame &&
        !other.entry.general &&
        ([...other.roles.values()].includes(value) ||
          other.figure?.first === value.first ||
          // ontvangt een bijdrage van 3 miljoen: the noun says it with the verb
          (draft.frame === 'receipt' && other.clausal === true && other.trigger.includes(value.head.index))),
    )
  );
}

/** Op de A2 bij Vught gebeurde een ongeluk op de A2: the same place is said once. */
function saidOnce(circumstances: readonly Circumstance[], place: Filler | undefined): Circumstance[] {
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return circumstances.filter(
    (said, index) =>
      said.kind !== 'adjunct' ||
      (!(/^(?:in|op)$/.test(said.preposition) && isSame(said.filler, place)) &&
        circumstances.findIndex((other) => isSame(other, said)) === index),
  );
}

function finish(context: SentenceContext, draft: Draft, lost: readonly number[]): FactDraft {
  const { document, sentence } = context;
  const roles: Record<string, Filler> = {};
  const circumstances = draft.circumstances ?? [];
  const apart = apartOf(draft);
  for (const [role, chunk] of draft.roles) roles[role] = draft.fillers?.get(role) ?? fillerOf(context, chunk, apart);
  for (const [role, filler] of draft.fillers ?? []) roles[role] ??= filler;
  const chunks = [...draft.roles]
    .filter(([role]) => !(draft.figure && role === draft.entry.figure && draft.fillers?.has(role)))
    .map(([, chunk]) => chunk);
  const covered = new Set<number>(draft.trigger);
  for (const chunk of [
    ...chunks.flatMap((chunk) => toldChunks(chunk, apart)),
    ...(draft.figure ? toldChunks(draft.figure, apart) : []),
    ...(draft.time ? [draft.time] : []),
    ...(draft.place ? toldChunks(draft.place, apart) : []),
  ])
    for (let at = chunk.from; at <= chunk.last; at += 1)
      if (!isInGap(chunk, at) && !isBeforeFigure(context, chunk, sentence.tokens[at]!)) covered.add(at);
  const held = flatten([...draft.roles.values(), ...(draft.figure ? [draft.figure] : [])]);
  const parts = held.filter((chunk) => chunk.whole);
  for (const { whole, difference } of held)
    for (const at of [...(whole?.tokens ?? []), ...(difference?.tokens ?? [])]) covered.add(at);
  for (const chunk of held) {
    const tail = ageOf(context, chunk) === undefined ? undefined : ageTailOf(context, chunk);
    for (let at = tail?.first ?? 0; tail && at <= tail.last; at += 1) covered.add(at);
  }
  for (const { of, first, last } of convertedSums(context))
    if (held.some(({ quantity }) => quantity?.id === of)) for (let at = first; at <= last; at += 1) covered.add(at);
  const { comparison } = draft;
  const compared = comparison && comparisonFact(context, comparison, comparison.with?.id);
  for (const { first, last } of comparison && compared ? rangesOf(comparison) : [])
    for (let at = first; at <= last; at += 1) covered.add(at);
  const untold = draft.lostComparison ?? (compared ? undefined : comparison);
  const unset = untold ? sentence.tokens.slice(untold.first, untold.last + 1).filter((token) => !isMark(token)) : [];
  const limited = circumstances.flatMap(({ tokens }) => tokens);
  for (const at of limited) covered.add(at);
  const clause = draft.clause.tokens.filter((token) => token.upos !== 'PUNCT');
  const tokens: readonly Token[] = [...clause, ...sentence.tokens.filter((token) => covered.has(token.index))].sort(
    (a, b) => a.index - b.index,
  );
  const spans: Fact['evidence'] = [spanOf(document, tokens[0]!.start, tokens.at(-1)!.end)];
  for (const { whole } of parts) {
    const other = context.mentions.quantities.find(
      ({ id }) => whole!.filler.kind === 'quantity' && whole!.filler.id === id,
    );
    if (other && other.start < spans[0]!.start) spans.push(spanOf(document, other.start, other.end));
  }
  const main = draft.figure?.quantity ?? mainQuantity(draft);
  // drie Duitsers en een Belg: the fact of the Belgian has no figure
  const isOwn = main && JSON.stringify([roles, draft.placeFiller]).includes(JSON.stringify(main.id));
  const figure = isOwn ? main : undefined;
  const said = saidOnce(
    circumstances.map(({ said: own }) => own),
    draft.placeFiller,
  );
  return {
    frame: draft.frame,
    roles: people(draft.frame, roles),
    ...(figure && { quantity: figureOf(figure) }),
    ...(draft.time?.date && { time: { kind: 'date', id: draft.time.date.id } as const }),
    ...(draft.placeFiller && { place: draft.placeFiller }),
    ...(said.length && { circumstances: said }),
    ...(draft.attribution && { attribution: draft.attribution }),
    ...(compared && { comparison: compared }),
    polarity: draft.polarity,
    certainty: draft.certainty,
    phase: isDone(draft) ? 'happened' : draft.phase,
    ...(draft.modality && { modality: draft.modality }),
    ...((draft.anterior || lastedSince(context, draft)) && draft.phase === 'happened' && { anterior: true }),
    evidence: spans,
    covered: [...covered].map((at) => sentence.tokens[at]!.start),
    circumstantial: limited.map((at) => sentence.tokens[at]!.start),
    omitted: [...lost.map((at) => sentence.tokens[at]!), ...unset].map(({ start }) => start),
    clausal: draft.clausal === true,
    sentence: sentence.index,
    made: draft,
  };
}

/** Lag sinds dinsdag in het ziekenhuis: a state that went on up to a time that is over, and not up to now. */
function lastedSince({ sentence }: SentenceContext, { frame, time, clause: { verbs } }: Draft): boolean {
  if (!time) return false;
  const { tokens } = sentence;
  const isInside = lower(tokens[time.first]) === 'sinds';
  const since = isInside ? time.first : time.first - 1;
  if (!isInside && (time.date?.relation !== 'since' || lower(tokens[since]) !== 'sinds')) return false;
  // won voor het eerst sinds 11 november: it happened now, not all the time since
  if (/^(?:eerst|laatst)$/.test(lower(tokens[since - 1]))) return false;
  const isNamed = time.date?.known.every((part) => /^(?:weekday|daypart)$/.test(part)) === true;
  const isState = frame === 'missing' || !verbs.some(({ form }) => form === 'participle');
  return isNamed && isState && verbs.some(({ finite, past }) => finite && past);
}

/** Where a comparison stands, and a second one that stands apart from it. */
function rangesOf({ first, last, also }: FoundComparison): { first: number; last: number }[] {
  return [{ first, last }, ...(also?.first === undefined ? [] : [{ first: also.first, last: also.last }])];
}

/** De laatste twee mannen: what stands before a figure in its phrase is said by nothing of it, but de andere twee is. */
function isBeforeFigure(context: SentenceContext, chunk: Chunk, token: Token): boolean {
  const { quantity, modifiers } = chunk;
  if (quantity === undefined || token.end > quantity.start || !modifiers.includes(token)) return false;
  return extentOf(context, chunk, quantity).extent !== 'others';
}

/** Er zijn negen gewonden, drie van hen zijn ernstig gewond: how they are says what befell them. */
function isDone({ frame, phase, clause: { verbs } }: Draft): boolean {
  const [verb, ...others] = verbs.filter(({ finite }) => finite);
  const isStill = others.length === 0 && verb?.auxiliary === 'zijn' && verb.past === false;
  return BEFALLEN.has(frame) && phase === 'ongoing' && isStill;
}

/** Who is counted by what befell them, where the frame says what befell them: er vielen drie doden is three people died. */
function people(frame: string, roles: Record<string, Filler>): Record<string, Filler> {
  const { patient } = roles;
  if (patient?.kind !== 'quantity' || !BEFALLEN.has(frame)) return roles;
  // drie van de dertien gewonden zijn ernstig gewond
  const isHurt = /^(?:serious|slight)-injury$/.test(frame) && patient.concept === 'injured-person';
  if (isHurt && patient.whole?.kind === 'quantity')
    return { ...roles, patient: { ...patient, concept: 'human', whole: { ...patient.whole, concept: 'human' } } };
  // negentien sterfgevallen: so many people
  const isCase = frame === 'death' && patient.concept === 'death-case';
  if (!isCase && patient.concept !== BEFALLEN.get(frame)) return roles;
  return { ...roles, patient: { ...patient, concept: 'human' } };
}

/**
 * The figure that a fact is about: that of the frame's figure role, else of another role, never one that
 * stands inside a phrase (een boete voor drie bedrijven). Of a change it is by how much, else to what.
 */
function mainQuantity({ frame, entry, roles, place }: Draft): Quantity | undefined {
  const own = (chunk: Chunk | undefined): Quantity | undefined =>
    chunk && [chunk, ...chunk.others].find((item) => item.quantity)?.quantity;
  if (CHANGES.has(frame)) return own(roles.get('difference')) ?? own(roles.get('final'));
  const figure = entry.figure === undefined ? undefined : own(roles.get(entry.figure));
  return figure ?? [...roles.values(), ...(place ? [place] : [])].map(own).find((quantity) => quantity !== undefined);
}
