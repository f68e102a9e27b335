import type { Filler } from '../../model/fact.ts';
import type { DateMention, Entity } from '../../model/mention.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { adjunctOf, isRoad } from './adjuncts.ts';
import { evokingChunk, flatten, rolesHold, type Draft } from '../draft.ts';
import { eventCircumstances } from './event-circumstances.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { fillerOf, toldChunks } from '../phrases/fillers.ts';
import { isLength } from '../phrases/lengths.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isOfKind, isSameAs } from '../phrases/same-as.ts';
import { sameTime, withNight } from './same-time.ts';
import { thenOf } from './then.ts';
import { lower } from '../words.ts';

/** What these are of is to come, and so is its date: who expects it does so now (verwacht in 2028 herstel). */
const AWAITING = new Set(['forecast', 'expectation', 'promise', 'hope', 'fear']);

const PLACE = new Set(['in', 'op', 'te', 'binnen']);

const WHEN = new Set([
  ...'in op sinds vanaf tot tijdens voor na per van om rond omstreeks tussen gedurende over binnen'.split(' '),
  'tot en met',
  'met ingang van',
]);
/** Before a date: the figure of then is another one. */
const COMPARED =
  /(?:^|\s)(?:ten opzichte van|vergeleken (?:met|bij)|(?:in )?vergelijking (?:met|tot)|dan|tegenover|in plaats van)(?: (?:in|op|van|eind|begin|het|de))*\s$/;

/**
 * When, where and how: what the clause says of the event and no role has taken.
 *
 * @param isShared the clause tells several events: whose its adverbs are is open
 */
export function addCircumstances(context: SentenceContext, read: ReadClause, draft: Draft, isShared: boolean): void {
  if (draft.inner) {
    addOwnTimeAndPlace(context, read, draft);
    return;
  }
  addTimeAndPlace(context, read, draft);
  if (draft.clausal && !isShared) draft.circumstances = eventCircumstances(context, read, draft);
}

/** De explosie in een flat in Zeist vorige week: what the noun phrase of an event itself says of when and where. */
function addOwnTimeAndPlace(context: SentenceContext, read: ReadClause, draft: Draft): void {
  const time = ownTime(context, read, draft);
  const used = new Set(flatten([...draft.roles.values()]));
  if (time?.date && !used.has(time) && time.date.kind !== 'duration' && !isOpen(context, time.date)) draft.time = time;
  const own = evokingChunk(read.chunks, draft);
  const place = flatten(own?.complements ?? []).find(
    (chunk) =>
      PLACE.has(chunk.preposition ?? '') &&
      chunk.entity?.type === 'place' &&
      !isRoad(chunk) &&
      !rolesHold(draft, chunk) &&
      !isTold(draft, chunk),
  );
  if (place) Object.assign(draft, { place, placeFiller: fillerOf(context, place) });
}

function addTimeAndPlace(context: SentenceContext, read: ReadClause, draft: Draft): void {
  const site = siteOf(context, read, draft);
  if (site) draft.roles.set('site', site);
  const used = new Set(flatten([...draft.roles.values()]));
  const time =
    timeOf(context, read, draft) ??
    timeBefore(context, read) ??
    (draft.clausal ? thenOf(context, read, draft.frame) : undefined);
  if (time?.date && !isOpen(context, time.date) && (!used.has(time) || time === ownTime(context, read, draft))) {
    if (time.date.relation === 'until' && draft.entry.roles.goal?.includes('time')) draft.roles.set('goal', time);
    else draft.time = withNight(context, time);
    const isAhead = isToCome(context, time.date) || isLengthAhead(context, time.date);
    if (draft.phase === 'ongoing' && !draft.modality && !AWAITING.has(draft.frame) && isAhead) draft.phase = 'planned';
    if (draft.phase === 'happened' && isToBegin(context, read, time.date)) draft.phase = 'planned';
  }
  const ofTheme = [...placesOfTheme(context, draft), ...placesOfTrigger(read, draft)];
  const places = [...read.chunks, ...ofTheme].filter(
    (chunk) =>
      !((SAID_WHERE.has(draft.frame) || 'rank' in draft.entry.roles) && draft.trigger.includes(chunk.head.index)) &&
      (ofTheme.includes(chunk) || isPlace(context, read, chunk)) &&
      !rolesHold(draft, chunk) &&
      !isTold(draft, chunk) &&
      !isOfConjunct(read, chunk) &&
      !isOfReason(read, chunk),
  );
  const place =
    places.find((chunk) => chunk.entity && !isRoad(chunk)) ??
    places.find((chunk) => chunk.preposition !== 'op') ??
    places[0];
  // at the station is not in it: said as an adjunct with a preposition of its own
  if (place?.preposition === 'op' && !place.entity && draft.clausal && adjunctOf(context, place)) return;
  if (place && isSameAs(place)) {
    const named = placeBefore(context, place.head.start);
    if (named && isOfKind(context, named, place)) Object.assign(draft, { place, placeFiller: entityOf(named) });
    return;
  }
  const where = place ?? placeAbove(context, read);
  if (where) {
    draft.place = where;
    draft.placeFiller = fillerOf(context, where);
    return;
  }
  const deictic = read.clause.tokens.find((token) => /^(?:hier|daar)$/.test(lower(token)));
  const antecedent = deictic && placeBefore(context, deictic.start);
  if (
    antecedent &&
    !draft.trigger.includes(deictic.index) &&
    ![...(draft.fillers?.values() ?? [])].some((filler) => filler.kind === 'entity' && filler.id === antecedent.id)
  )
    draft.placeFiller = entityOf(antecedent);
}

/** In een pand in Breda, waar drugs werden gevonden: the place before waar is that of what follows. */
function placeAbove(context: SentenceContext, { clause, antecedent }: ReadClause): Chunk | undefined {
  if (clause.kind !== 'relative' || lower(clause.marker) !== 'waar' || !antecedent) return undefined;
  if (antecedent.pronoun || antecedent.others.length > 0 || antecedent.likened) return undefined;
  if (antecedent.preposition !== undefined && !/^(?:in|te|binnen|naar|uit|van)$/.test(antecedent.preposition))
    return undefined;
  // de regio rond Breda: which one it is must be told with it
  const isToldWhole = toldChunks(antecedent).some(({ last }) => last >= clause.marker!.index - 2);
  if (!isToldWhole) return undefined;
  const isPlaceName = antecedent.entity?.type === 'place' && !isRoad(antecedent);
  return isPlaceName || (!antecedent.entity && typesOf(context, antecedent).includes('place')) ? antecedent : undefined;
}

function entityOf({ id }: Entity): Filler {
  return { kind: 'entity', id };
}

/** Tot maandag, of which it is open which Monday that is. */
function isOpen({ document }: SentenceContext, { kind, value }: DateMention): boolean {
  return kind === 'date' && value === undefined && document.frontMatter.published !== undefined;
}

/** Vanaf maandag is het verboden: a state that begins then, however finished its participle looks. */
function isToBegin(context: SentenceContext, { auxiliaries }: ReadClause, date: DateMention): boolean {
  const isState = auxiliaries.some(({ auxiliary, finite, past }) => auxiliary === 'zijn' && finite && !past);
  return isState && date.relation === 'since' && isToCome(context, date);
}

/** Naar het ziekenhuis in Groningen: where the noun of the set phrase stands, and not where the event was. */
function siteOf(context: SentenceContext, { chunks }: ReadClause, { entry, trigger }: Draft): Chunk | undefined {
  if (!('site' in entry.roles)) return undefined;
  const noun = chunks.find(({ head, preposition }) => preposition !== undefined && trigger.includes(head.index));
  return noun?.complements.find(
    (complement) =>
      /^(?:in|te|van)$/.test(complement.preposition ?? '') &&
      complement.entity?.type === 'place' &&
      complement.from === noun.last + 1,
  );
}

/** Frames whose set phrase says where: op de intensive care liggen. */
const SAID_WHERE = new Set(['intensive-care', 'in-hospital']);

/** Frames that say no more than where so many are or are to come: what hangs on them says where. */
const EXISTENTIAL = new Set(['crowd', 'stock', 'coming-to-be']);

/** Er komen 300 woningen op het terrein, verbiedt vuurwerk in het centrum, er zijn 300 winkels in de stad gesloten: the place stands behind those that are counted. */
function placesOfTheme(context: SentenceContext, { frame, roles, clausal, clause }: Draft): Chunk[] {
  const isExpletive = clausal === true && clause.tokens.some((token) => lower(token) === 'er');
  if (!EXISTENTIAL.has(frame) && !isExpletive && frame !== 'ban') return [];
  const counted = [...roles].flatMap(([role, chunk]) =>
    (chunk.quantity && chunk.preposition === undefined) || (frame === 'ban' && role === 'theme') ? [chunk] : [],
  );
  return counted
    .flatMap(({ complements }) => complements)
    .filter(
      (chunk) =>
        PLACE.has(chunk.preposition ?? '') &&
        !chunk.date &&
        !chunk.pronoun &&
        typesOf(context, chunk).some((type) => type === 'place' || type === 'building'),
    );
}

/** Te water geraakt in de Maas: the place stands behind the noun of a set phrase, and is that of the event. */
function placesOfTrigger({ chunks }: ReadClause, { clausal, entry, trigger }: Draft): Chunk[] {
  if (!clausal || 'site' in entry.roles) return [];
  return (
    chunks
      .filter(({ head }) => trigger.includes(head.index))
      // deed een doorzoeking in een woning in Tiel
      .flatMap(({ preposition, complements }) => (preposition === undefined ? flatten(complements) : complements))
      .filter((chunk) => PLACE.has(chunk.preposition ?? '') && chunk.entity?.type === 'place' && !isRoad(chunk))
  );
}

/** Droneaanvallen op Charkiv: where it happened is said already. */
function isTold({ roles }: Draft, chunk: Chunk): boolean {
  return [...roles.values()].some((held) => toldChunks(held).includes(chunk));
}

/**
 * Whether a phrase stands inside a list and so belongs to one of those listed (A in Gouda en B in Woerden);
 * after the list it does where an earlier one has a place of its own.
 */
function isOfConjunct({ chunks }: ReadClause, place: Chunk): boolean {
  const isPlaced = (chunk: Chunk): boolean => PLACE.has(chunk.preposition ?? '') && !chunk.date;
  return flatten(chunks).some(({ first, last, others }) => {
    const end = others.at(-1);
    if (!end || place.first < first) return false;
    const isInside = ({ first: at }: Chunk): boolean => at > last && at < end.first;
    if (isInside(place)) return true;
    return place.from === end.last + 1 && flatten(chunks).some((chunk) => isPlaced(chunk) && isInside(chunk));
  });
}

/**
 * Aangehouden wegens een steekpartij zaterdag bij het station in Hengelo: what follows on the reason without a word
 * between is of that, not of the event of the clause.
 */
function isOfReason({ chunks }: ReadClause, chunk: Chunk): boolean {
  const all = flatten(chunks).sort((a, b) => a.from - b.from);
  let at = all.indexOf(chunk) - 1;
  let from = chunk.from;
  for (; at >= 0 && all[at]!.last === from - 1; at -= 1) {
    const { preposition, date, quantity, entity, head } = all[at]!;
    const isPlain = !date && !quantity && !entity && !/^(?:keer|maal|jaar|maand|week|dag)$/.test(head.lemma);
    if (/^(?:wegens|vanwege|voor|om|op verdenking van)$/.test(preposition ?? '') && isPlain) return true;
    from = all[at]!.from;
  }
  return false;
}

/** When the event of a draft was: of a noun that says it itself (een winst van 3 miljoen in 2024) not when its clause was. */
function timeOf(context: SentenceContext, read: ReadClause, draft: Draft): Chunk | undefined {
  return ownTime(context, read, draft) ?? (isBeforeOrAfter(read, draft) ? undefined : whenOf(context, read));
}

/** Dezelfde nacht: when that was, where the text has said it before. */
function timeBefore(context: SentenceContext, { chunks }: ReadClause): Chunk | undefined {
  // vergeleken met die maand: what it is set against
  const isBase = ({ from, preposition }: Chunk): boolean =>
    /^(?:met|van|bij|als|dan)$/.test(preposition ?? lower(context.sentence.tokens[from - 1]));
  const [same, ...others] = chunks.filter((chunk) => chunk.sameTime && !chunk.parent && !isBase(chunk));
  const date = same && others.length === 0 ? sameTime(context, same) : undefined;
  return same && date && { ...same, date };
}

/** Na het overlijden van zijn broer werd hij op 9 augustus koning: the date is of what came after. */
function isBeforeOrAfter({ chunks }: ReadClause, draft: Draft): boolean {
  const own = draft.clausal ? undefined : evokingChunk(chunks, draft);
  return /^(?:na|voor|sinds|ondanks|vanwege|wegens)$/.test(own?.preposition ?? '');
}

/** The date inside the noun phrase that evokes a draft. */
function ownTime(context: SentenceContext, { chunks }: ReadClause, draft: Draft): Chunk | undefined {
  const own = evokingChunk(chunks, draft);
  return own && flatten(own.complements).find((chunk) => chunk.date?.kind !== undefined && isWhen(context, chunk));
}

/** Beside several times it is open which one is that of a figure whose noun has none of its own. */
export function isOfOpenTime(context: SentenceContext, read: ReadClause, draft: Draft): boolean {
  if (draft.clausal || ![...draft.roles.values()].some(({ quantity }) => quantity)) return false;
  const dated = flatten(read.chunks).filter((chunk) => chunk.date && isWhen(context, chunk));
  return dated.length > 1 && !ownTime(context, read, draft);
}

/** The phrase that says when the event of a clause was. */
function whenOf(context: SentenceContext, read: ReadClause): Chunk | undefined {
  return (
    read.chunks.find(
      (chunk) =>
        chunk.date &&
        isWhen(context, chunk) &&
        !isOfReason(read, chunk) &&
        chunk.date.kind !== 'duration' &&
        (chunk.preposition !== 'van' || chunk.date.kind === 'period') &&
        !/^(?:nacht|avond|ochtend)$/.test(chunk.parent?.head.lemma ?? ''),
    ) ??
    read.chunks.find((chunk) => /^(?:recent|coming)$/.test(chunk.date?.relation ?? '') && isWhen(context, chunk)) ??
    read.chunks.find((chunk) => isLength(context, chunk))
  );
}

/** Vorig jaar gebeurden hier ongelukken, waarbij vier mensen omkwamen: that was last year too. */
export function inheritTime(context: SentenceContext, governor: ReadClause | undefined, draft: Draft): void {
  if (
    !governor ||
    draft.inner ||
    draft.time ||
    !(draft.clause.gapped || /^(?:waarbij|waardoor|waarop|waarna)$/.test(lower(draft.clause.marker)))
  )
    return;
  const when = whenOf(context, governor);
  if (when?.date && when.date.kind !== 'duration' && when.date.relation !== 'since') draft.time = when;
}

/** A date says when bare or after a preposition of time, never where it is what something is compared with. */
export function isWhen({ document }: SentenceContext, { preposition, date }: Chunk): boolean {
  // tegen eind 2027; tegen 3 miljoen in 2024 is a comparison
  const isTowards = preposition === 'tegen' && date!.relation === 'late';
  if (preposition !== undefined && !WHEN.has(preposition) && !isTowards) return false;
  // between two years is neither of them
  if (preposition === 'tussen' && date!.kind !== 'period') return false;
  // de eerste twee weken van mei: not two weeks
  if (date!.kind === 'duration' && date!.relation === 'at' && /^(?:eerste|laatste) /i.test(date!.text)) return false;
  const before = document.text.slice(Math.max(0, date!.start - 40), date!.start).toLowerCase();
  // verdeeld over twee jaar: over how long the sum is paid
  if (/(?:verspreid|gespreid|verdeeld|uitgesmeerd|uitgespreid) over $/.test(before)) return false;
  return !/\p{L}{3,}ste (?:\p{L}+ )?sinds (?:\p{L}+ )?$/u.test(before) && !COMPARED.test(before);
}

/** What was to come at a time that is over (beloofde vorig jaar te bouwen) is no plan any more. */
export function isStale({ document }: SentenceContext, { phase, time }: Draft): boolean {
  const { published } = document.frontMatter;
  const day = time?.date?.value?.split('/').at(-1);
  if (published === undefined || day === undefined || (phase !== 'planned' && phase !== 'intended')) return false;
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day) && day < published.slice(0, day.length);
}

/** Moest volgend jaar sluiten: what has its time after the article has not happened yet. */
export function isAheadOfTime(context: SentenceContext, { phase, time, clausal }: Draft): boolean {
  return clausal === true && phase === 'happened' && time?.date !== undefined && isToCome(context, time.date);
}

/** So many days back a decision is news (kondigde dinsdag aan 150 winkels te sluiten). */
const RECENT = 14 * 24 * 3600 * 1000;

/** Whether the day that is over is that of the decision and not of what was decided: a te-infinitive behind it. */
export function isDecisionDay({ document, sentence }: SentenceContext, { time, trigger }: Draft): boolean {
  const day = time?.date?.value;
  const { published } = document.frontMatter;
  if (!time || day === undefined || published === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const verb = trigger.find((at) => lower(sentence.tokens[at - 1]) === 'te');
  return verb !== undefined && time.last < verb && Date.parse(published.slice(0, 10)) - Date.parse(day) <= RECENT;
}

/** A present tense with a date after the article's own tells what is to come. */
function isToCome({ document }: SentenceContext, { value, relation }: DateMention): boolean {
  const { published } = document.frontMatter;
  if (relation === 'coming') return true;
  if (published === undefined || value === undefined || relation === 'until') return false;
  const day = value.split('/')[0]!;
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day) && day > published.slice(0, day.length);
}

/** Koopt vijftien jaar lang stroom: in the present a length without al is that of what begins. */
function isLengthAhead({ document }: SentenceContext, { kind, text, start }: DateMention): boolean {
  const before = document.text.slice(Math.max(0, start - 8), start).toLowerCase();
  return kind === 'duration' && / lang$/i.test(text) && !/(?:^|\s)(?:al|reeds) $/.test(before);
}

function isPlace(context: SentenceContext, { chunks }: ReadClause, chunk: Chunk): boolean {
  if (chunk.preposition === undefined || !PLACE.has(chunk.preposition) || chunk.date) return false;
  if (chunk.bound && chunk.entity) return false;
  if (chunk.parent && !isCircumstance(chunk.parent, chunks, isNamedPlace(chunk))) return false;
  // zijn fabriek in Drachten: which one it is
  if (chunk.entity) return chunk.entity.type === 'place' && !chunk.parent?.owner;
  if (chunk.quantity)
    return (
      chunk.preposition === 'in' &&
      chunk.quantity.unit.kind === 'count' &&
      chunk.parent === undefined &&
      /^(?:geval|zaak|gemeente|land|stad|provincie|wijk|dorp|school|ziekenhuis|verpleeghuis|woning|plaats|regio)$/.test(
        chunk.quantity.of ?? '',
      )
    );
  // in staat te vertrekken: no place
  if (lower(chunk.head) === 'staat' && chunk.determiner === undefined) return false;
  const types = typesOf(context, chunk);
  return (
    (types.includes('place') || types.includes('building') || isSameArea(chunk)) &&
    !chunk.pronoun &&
    (chunk.parent === undefined || chunk.parent.date !== undefined || isNamedPlace(chunk))
  );
}

/** In dezelfde gemeente: there a body of its own, here where it governs. */
function isSameArea(chunk: Chunk): boolean {
  return isSameAs(chunk) && /^(?:gemeente|provincie)$/.test(chunk.head.lemma.toLowerCase());
}

/** In Zwolle, in het centrum van Zwolle: a place that can be found on a map, of which there is one. */
function isNamedPlace({ entity, complements, determiner }: Chunk): boolean {
  if (entity) return true;
  return (
    /^(?:de|het)$/.test(determiner ?? '') &&
    complements.some((complement) => complement.preposition === 'van' && complement.entity?.type === 'place')
  );
}

/** A place that hangs on another phrase is the event's where that phrase is the object or itself says where (bij een brand in Arnhem). */
function isCircumstance(parent: Chunk, chunks: readonly Chunk[], named: boolean): boolean {
  let root = parent;
  for (let depth = 0; root.parent && depth < 5; depth += 1) root = root.parent;
  if (root.date || !chunks.includes(root)) return root.date !== undefined;
  if (root.preposition === undefined) return root === parent && named;
  return named && /^(?:bij|in|op|aan|langs|tijdens|na|door)$/.test(root.preposition);
}

/**
 * What `hier` or `daar` points to: the place or country named last in the same paragraph, by name or
 * by its adjective; nothing where two different ones stand in the nearest sentence that has any.
 */
export function placeBefore(
  { document, sentences, sentence, mentions, gazetteer }: SentenceContext,
  offset: number,
): Entity | undefined {
  const block = sentence.block;
  for (let at = sentence.index; at >= 0 && sentences[at]!.block === block; at -= 1) {
    const { start, end, tokens } = sentences[at]!;
    const limit = Math.min(end, offset);
    const named = mentions.entities.filter(
      (entity) => entity.type === 'place' && entity.mentions.some((span) => span.start >= start && span.end <= limit),
    );
    const ids = new Set(
      tokens
        .filter((token) => token.end <= limit)
        .map((token) => gazetteer.demonyms.get(lower(token)))
        .filter((id) => id !== undefined),
    );
    const byAdjective = mentions.entities.filter(
      (entity) => entity.gazetteer !== undefined && ids.has(entity.gazetteer),
    );
    const found = [...new Set([...named, ...byAdjective])];
    if (ids.size > byAdjective.length && named.length === 0) return undefined;
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  void document;
  return undefined;
}

/** Fills origin where a clause says `daar vandaan`. */
export function deicticOrigin(context: SentenceContext, read: ReadClause): Filler | undefined {
  const { tokens } = read.clause;
  const at = tokens.findIndex(
    (token, place) => /^(?:daar|hier)$/.test(lower(token)) && lower(tokens[place + 1]) === 'vandaan',
  );
  const joined = tokens.find((token) => /^(?:daarvandaan|hiervandaan)$/.test(lower(token)));
  const token = at >= 0 ? tokens[at] : joined;
  const place = token && placeBefore(context, token.start);
  return place && { kind: 'entity', id: place.id };
}
