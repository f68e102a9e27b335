import { isOffset } from '../circumstances/offsets.ts';
import type { Token } from '../../model/token.ts';
import { findChunks, type Chunk } from '../phrases/chunks.ts';
import type { Clause } from './clauses.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { countAlike, countElided } from './gapping.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { numberOf } from '../phrases/number-of.ts';
import { bindPlaces } from './bind-places.ts';
import { carryOn } from './carried-on.ts';
import { joinBehind } from './joined-behind.ts';
import { isInfinitival } from './te-infinitives.ts';
import { COORDINATORS, isMark, lower, type VerbReading } from '../words.ts';

/** A clause with its phrases and the verb that the subject agrees with. */
export interface ReadClause {
  clause: Clause;
  chunks: Chunk[];
  finite?: VerbReading;
  /** Auxiliaries in order; where the clause has no finite verb, that of the coordinated clause before comes first. */
  auxiliaries: VerbReading[];
  subject?: Chunk;
  /** The subject is that of the clause before. */
  inherited: boolean;
  /** The object of the clause before, where this one has neither an object nor a finite verb (heeft de man aangehouden en verhoord). */
  sharedObject?: Chunk;
  /** The phrase before a relative pronoun. */
  antecedent?: Chunk;
  /** Its antecedent is a number, and what it says is said of those whose number it is. */
  ofNumber?: boolean;
  /** It says what sort of thing a predicate noun means (het is een wet die geld kost): nothing in the world. */
  ofPredicate?: boolean;
}

/** Reads the clauses of a sentence in order, so that each can look at the one it goes on from. */
export function readClauses(context: SentenceContext, clauses: readonly Clause[]): Map<Clause, ReadClause> {
  const read = new Map<Clause, ReadClause>();
  for (const clause of clauses)
    read.set(clause, { clause, chunks: findChunks(context, clause), auxiliaries: [], inherited: false });
  for (const clause of clauses) {
    const own = read.get(clause)!;
    countElided(clause, own.chunks);
    if (clause.gapped) countAlike(own.chunks, read.get(clause.gapped)!.chunks);
    const before = clause.previous && read.get(clause.previous);
    const finite = clause.verbs.find((verb) => verb.finite);
    const auxiliaries = clause.verbs.filter((verb) => verb.auxiliary !== undefined);
    const shared = finite || !before ? [] : before.auxiliaries.filter((verb) => !auxiliaries.length || verb.finite);
    own.auxiliaries = [...shared, ...auxiliaries];
    const agreeing = finite ?? before?.finite;
    if (agreeing) own.finite = agreeing;
    // van wie er drie nog vastzitten: those who do are a part of what stands before
    const isPart = clause.tokens[0] !== clause.marker && lower(clause.tokens[0]) === 'van';
    if (clause.kind === 'relative' && clause.marker && !isPart) own.antecedent = antecedentOf(context, read, clause);
    const described = (clause.attributive || clause.apposition) && describedBy(read, clause);
    if (described) own.antecedent = described;
    if (own.antecedent) standIn(read, own);
    // twee op de drie besmettingen die worden vastgesteld: found are all of those, not two in three of them
    const unit = clause.kind === 'relative' && !clause.attributive ? own.antecedent?.quantity?.unit.kind : undefined;
    if (unit === 'percent' || unit === 'fraction') own.ofPredicate = true;
    const subject = subjectOf(context, read, own, before);
    if (subject) Object.assign(own, subject);
    countMembers(own);
    if (clause.gapped) shareOwner(own, read.get(clause.gapped)!);
    asOneName(own);
    joinBehind(context, own);
    carryOn(context, clause, own.chunks, bareChunks(own.chunks));
    bindPrefield(context, own);
    bindPlaces(context, own);
    const object = finite || !before ? undefined : sharedObject(own, before);
    if (object) own.sharedObject = object;
  }
  return read;
}

/**
 * Het aantal vrouwen dat omkwam: the verb agrees with the number, but what it says is said of the women. How a number
 * moves or stands is said of itself.
 */
function countMembers(own: ReadClause): void {
  const { antecedent, clause } = own;
  if (!antecedent || antecedent.quantity || !/^(?:het|dit|dat)$/.test(antecedent.determiner ?? '')) return;
  const at = antecedent.modifiers.findIndex((token) => /^(?:aantal|aandeel|percentage)$/.test(lower(token)));
  const isOfNumber = clause.verbs.some(({ lemma }) => OF_NUMBER.test(lemma));
  if (at < 0 || clause.kind !== 'relative' || isOfNumber) return;
  const { determiner: _determiner, ...plain } = antecedent;
  const members: Chunk = { ...plain, modifiers: antecedent.modifiers.slice(at + 1) };
  own.antecedent = members;
  own.ofNumber = true;
  if (own.subject === antecedent) own.subject = members;
}

/** What a number does. */
const OF_NUMBER =
  /^(?:stijgen|dalen|toenemen|afnemen|groeien|krimpen|verdubbelen|verdrievoudigen|halveren|oplopen|teruglopen|terugvallen|zakken|bedragen|uitkomen|schommelen)$/;

/** In Utrecht steeg de huur met 5 procent, in Breda met 4: the rent, not the rent with its own figure. */
function withoutFigures(subject: Chunk): Chunk {
  return { ...subject, complements: subject.complements.filter(({ quantity }) => !quantity) };
}

/** De omzet van Philips steeg met 4 procent, de winst met 12 procent: the profit of Philips as well. */
function shareOwner({ subject }: ReadClause, { subject: base }: ReadClause): void {
  const owner = base?.complements.find(({ preposition, entity }) => preposition === 'van' && entity);
  const isPlain = subject && !subject.entity && !subject.quantity && !subject.date && !subject.pronoun;
  if (!owner || !isPlain || subject.complements.length > 0 || base!.head === subject.head) return;
  if (/^(?:de|het)$/.test(subject.determiner ?? '')) subject.complements = [owner];
}

/** Castilië en León heeft, Johnson en Johnson schrapt: names with a verb in the singular are one name, which nobody translates. */
function asOneName({ subject, finite, inherited }: ReadClause): void {
  if (!subject?.entity || subject.others.length !== 1 || !finite || finite.plural || inherited) return;
  const [other] = subject.others;
  if (!other!.entity || other!.preposition !== undefined || other!.first !== subject.last + 2) return;
  subject.term = `${subject.entity.name} en ${other!.entity.name}`;
  subject.last = other!.last;
  subject.next = other!.next;
  subject.complements = other!.complements;
  subject.others = [];
  delete subject.entity;
}

/**
 * De Graaf is de derde minister die vertrekt: what the relative clause says is said of the one who is called so,
 * where that is one by name. Else the predicate has no referent, and its clause tells nothing.
 */
function standIn(read: ReadonlyMap<Clause, ReadClause>, own: ReadClause): void {
  const above = own.clause.parent && read.get(own.clause.parent);
  const { antecedent } = own;
  if (own.clause.kind !== 'relative' || own.clause.attributive || !above || !antecedent) return;
  if (!isPredicate(above, antecedent)) return;
  const { subject, clause } = above;
  const isNamed = subject?.entity !== undefined && subject.others.length === 0;
  const isDenied = clause.tokens.some((token) =>
    /^(?:niet|geen|nooit|mogelijk|waarschijnlijk|vermoedelijk)$/.test(lower(token)),
  );
  // de derde in acht maanden: so many of them, not how long it took him
  const isCounted = own.chunks.some(
    ({ date, quantity }) => date?.kind === 'duration' || quantity?.unit.kind === 'measure',
  );
  if (isNamed && !isDenied && !isCounted) own.antecedent = subject;
  else own.ofPredicate = true;
}

/** A noun in the singular that says what the subject is: no phrase of a preposition, under zijn, worden or blijven alone. */
function isPredicate({ clause, chunks, subject, auxiliaries }: ReadClause, chunk: Chunk): boolean {
  if (chunk.preposition !== undefined || chunk.parent || chunk === subject || !subject) return false;
  const isCopula = auxiliaries.some(({ auxiliary }) => auxiliary === 'zijn' || auxiliary === 'worden');
  const isOther = (verb: VerbReading): boolean =>
    verb.auxiliary === undefined ? verb.lemma !== 'blijven' : !/^(?:zijn|worden|zullen)$/.test(verb.auxiliary);
  if (!isCopula && !clause.verbs.some(({ lemma }) => lemma === 'blijven')) return false;
  return chunks.includes(chunk) && !clause.verbs.some(isOther) && numberOf(chunk) !== 'plural';
}

/** Only one phrase stands before the finite verb of a main clause: what hangs on the subject there is a part of it. */
function bindPrefield(context: SentenceContext, { clause, chunks, finite, subject }: ReadClause): void {
  if (clause.kind !== 'main' || !finite || !subject || chunks[0] !== subject) return;
  const inside = (chunk: Chunk): Chunk[] => [chunk, ...chunk.complements.flatMap(inside)];
  for (const chunk of inside(subject))
    if (
      /^(?:in|op|te)$/.test(chunk.preposition ?? '') &&
      chunk.last < finite.token.index &&
      (isThingAlone(chunk) || isSeat(context, chunk))
    )
      chunk.bound = true;
}

/** De rechtbank in Rotterdam, de gemeenteraad in Almelo: which body it is, wherever it acted. */
function isSeat(context: SentenceContext, { parent, entity }: Chunk): boolean {
  if (!parent || parent.entity || entity?.type !== 'place') return false;
  const isDefinite = /^(?:de|het)$/.test(parent.determiner ?? '');
  return isDefinite && typesOf(context, parent).some((type) => /^(?:organisation|group)$/.test(type));
}

/** No name, date or figure: those are told as where, when and how many. */
function isThingAlone({ entity, date, quantity, pronoun }: Chunk): boolean {
  return !entity && !date && !quantity && !pronoun;
}

/** Phrases that can be subject or object: no preposition, no date. */
export function bareChunks(chunks: readonly Chunk[]): Chunk[] {
  return chunks.filter(
    (chunk) =>
      chunk.preposition === undefined &&
      !chunk.date &&
      !chunk.sameTime &&
      !isOffset(chunks, chunk) &&
      !(chunk.pronoun && /^(?:er|zich|elkaar|daar|hier|wat)$/.test(lower(chunk.head))),
  );
}

/** 3 procent: of nothing that is said. */
function isBareShare({ quantity, complements }: Chunk): boolean {
  return quantity?.unit.kind === 'percent' && quantity.of === undefined && complements.length === 0;
}

/** Whether the number of the phrase allows it to be the subject of the verb. */
export function agrees(chunk: Chunk, finite: VerbReading | undefined): boolean {
  if (!finite) return true;
  if (chunk.pronoun) return !/^(?:hem|haar|hen|hun|ons|mij|me)$/.test(lower(chunk.head));
  const number = numberOf(chunk);
  return number === undefined || (number === 'plural') === finite.plural;
}

function subjectOf(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  own: ReadClause,
  before: ReadClause | undefined,
): Pick<ReadClause, 'subject' | 'inherited'> | undefined {
  const { clause, chunks, finite } = own;
  if (clause.attributive || clause.apposition) return own.antecedent && { subject: own.antecedent, inherited: false };
  if (clause.kind === 'purpose') {
    const above = clause.parent && read.get(clause.parent)?.subject;
    return above && !above.pronoun ? { subject: above, inherited: true } : undefined;
  }
  // hield in Utrecht 31 mensen aan en in Amsterdam 22: the same who did it
  const base = clause.gapped && read.get(clause.gapped)?.subject;
  if (base && !base.quantity && (chunks[0]?.preposition !== undefined || chunks[0]?.date))
    return { subject: withoutFigures(base), inherited: true };
  if (before?.subject && isInfinitival(clause)) return { subject: before.subject, inherited: true };
  // hij moet Jan redden en Piet helpen: what stands before an infinitive is its object, whoever the pronoun is
  const isOnlyInfinitive = clause.verbs.length > 0 && clause.verbs.every(({ form }) => form === 'infinitive');
  if (before?.subject?.pronoun && isOnlyInfinitive) return { subject: before.subject, inherited: true };
  const bare = bareChunks(chunks);
  if (own.antecedent && isSubjectRelative(context, own, bare)) return { subject: own.antecedent, inherited: false };
  const first = clause.tokens.find((token) => !isMark(token) && !/^(?:en|maar|of|want)$/.test(lower(token)));
  const verbFirst = finite !== undefined && first === finite.token;
  const agreeing = bare.filter((chunk) => agrees(chunk, finite));
  const ahead = finite && clause.kind === 'main' ? bare.find((chunk) => chunk.last < finite.token.index) : undefined;
  // de lonen gaan 3 procent omhoog: by how much is no subject, whatever the tagger makes of the verb's number
  const isOverlooked = ahead && !ahead.pronoun && !agreeing.includes(ahead) && agreeing.every(isBareShare);
  const candidates = isOverlooked
    ? [ahead]
    : agreeing.length === 0 && bare.length === 1 && !bare[0]!.pronoun
      ? bare
      : agreeing;
  if (before && (verbFirst || clause.verbs.every((verb) => !verb.finite))) {
    const passive = isPassive(own) || own.auxiliaries.some((verb) => verb.auxiliary === 'zijn');
    if (passive && !verbFirst && !candidates.length && before.subject)
      return { subject: before.subject, inherited: true };
    const after = clause.tokens[clause.tokens.indexOf(first!) + 1];
    const inverted = verbFirst && candidates[0] && candidates[0].from === after?.index && isIncise(finite!, clause);
    // pakte twee mannen op en nam drie vuurwapens in beslag
    if (verbFirst && sharesSubject(context, own, before, agreeing[0], bare.length === 1))
      return { subject: before.subject!, inherited: true };
    if (!passive && !inverted && before.subject) return { subject: before.subject, inherited: true };
  }
  const prefield =
    finite && clause.kind === 'main' ? candidates.filter((chunk) => chunk.last < finite.token.index) : [];
  const subject = prefield[0] ?? candidates[0];
  if (!subject) return before?.subject && !isPassive(own) ? { subject: before.subject, inherited: true } : undefined;
  const animate = candidates.find((chunk) => chunk !== subject && !chunk.pronoun && !isThing(context, chunk));
  if (subject.pronoun && /^(?:dat|dit)$/.test(lower(subject.head)) && animate)
    return { subject: animate, inherited: false };
  const rival = candidates.find(
    (chunk) => chunk !== subject && chunk.pronoun && /^(?:hij|zij|we|wij|ik|je)$/.test(lower(chunk.head)),
  );
  return { subject: rival && !subject.pronoun ? rival : subject, inherited: false };
}

/**
 * Whether a clause that opens with its verb after en has the subject of the one before: it has where that one
 * opened with its subject; after another opening (gisteren sloot A de deur en opende B het raam) only where no
 * person or body of its own follows the verb.
 */
function sharesSubject(
  context: SentenceContext,
  { clause, finite }: ReadClause,
  { subject, finite: governor, clause: previous }: ReadClause,
  own: Chunk | undefined,
  isAlone: boolean,
): boolean {
  if (!subject || !finite || !governor || !COORDINATORS.has(lower(clause.tokens[0])) || previous.kind !== 'main')
    return false;
  if (!subject.pronoun && !agrees(subject, finite)) return false;
  const verbIndex = governor.token.index;
  if (!previous.tokens.includes(subject.head)) return own === undefined;
  return (
    subject.last < verbIndex || own === undefined || isThing(context, own) || (isAlone && isObjectOf(clause, finite))
  );
}

/** … en heeft een man aangehouden: the one phrase of a verb that must have an object, in the active voice. */
function isObjectOf({ verbs, tokens }: Clause, finite: VerbReading): boolean {
  const [verb, ...more] = verbs.filter(({ auxiliary }) => auxiliary === undefined);
  if (!verb || more.length > 0 || (finite !== verb && finite.auxiliary !== 'hebben')) return false;
  if (verb.triggers.length === 0 || tokens.some((token) => lower(token) === 'er')) return false;
  return verb.triggers.every(({ evocation }) => evocation.object !== undefined);
}

/** The phrase that an attribute stands inside, or that an apposition follows. */
function describedBy(read: ReadonlyMap<Clause, ReadClause>, { tokens, parent, apposition }: Clause): Chunk | undefined {
  const chunks = flatten((parent && read.get(parent)?.chunks) ?? []);
  const first = tokens[0]?.index;
  if (!apposition) return chunks.find(({ gap }) => gap?.[0] === first);
  const before = chunks.filter((chunk) => !chunk.parent && chunk.last < first!);
  return before.length === 1 ? before[0] : undefined;
}

function sharedObject({ chunks, subject }: ReadClause, before: ReadClause): Chunk | undefined {
  if (bareChunks(chunks).some((chunk) => chunk !== subject)) return undefined;
  const own = bareChunks(before.chunks).filter((chunk) => chunk !== before.subject && !chunk.pronoun);
  return own.length === 1 ? own[0] : own.length === 0 ? before.sharedObject : undefined;
}

function isIncise({ token }: VerbReading, { tokens }: Clause): boolean {
  return tokens.filter((other) => !isMark(other)).indexOf(token) <= 1;
}

function isPassive({ auxiliaries }: ReadClause): boolean {
  return auxiliaries.some((verb) => verb.auxiliary === 'worden');
}

/** Neither a person nor a body, as far as is known. */
function isThing(context: SentenceContext, chunk: Chunk): boolean {
  const types = typesOf(context, chunk);
  return types.length === 0 || types.every((type) => !/^(?:person|group|organisation)$/.test(type));
}

/** die is subject where nothing else agrees with the verb. */
function isSubjectRelative(
  context: SentenceContext,
  { clause, antecedent, finite }: ReadClause,
  bare: readonly Chunk[],
): boolean {
  const marker = clause.marker!;
  if (!/^(?:die|dat|wie)$/.test(lower(marker))) return false;
  if (!antecedent) return false;
  const before = bare[0];
  if (marker.deprel.startsWith('obj') && before && agrees(before, finite)) return false;
  if (before?.pronoun && /^(?:hij|zij|ze|we|wij|ik|je|men)$/.test(lower(before.head))) return false;
  if (
    before?.entity &&
    !antecedent.entity &&
    before.entity.type !== 'product' &&
    agrees(before, finite) &&
    isThing(context, antecedent)
  )
    return false;
  return agrees(antecedent, finite) || !before;
}

function antecedentOf(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  clause: Clause,
): Chunk | undefined {
  const parent = clause.parent && read.get(clause.parent);
  if (!parent) return undefined;
  const marker = clause.marker!;
  const ready: Chunk[] = [];
  const visit = (chunk: Chunk): void => {
    ready.push(chunk);
    chunk.others.forEach(visit);
    chunk.complements.forEach(visit);
  };
  parent.chunks.forEach(visit);
  const before = ready.filter((chunk) => chunk.last < marker.index && !chunk.date).sort((a, b) => b.last - a.last);
  const nearest = before[0];
  if (!nearest) return undefined;
  const finite = clause.verbs.find((verb) => verb.finite);
  const verbAt = new Set(clause.parent!.verbs.map((verb) => verb.token.index));
  const gap = context.sentence.tokens.slice(nearest.last + 1, marker.index);
  if (gap.some((token: Token) => !isMark(token) && token.upos !== 'ADP' && !verbAt.has(token.index))) return undefined;
  let at: Chunk | undefined = nearest;
  if (lower(marker) === 'waar') return placeBefore(nearest);
  while (at && !(agrees(at, finite) && canPrecede(at, lower(marker)))) at = at.parent;
  if (at) return at;
  at = nearest;
  while (at && !agrees(at, finite)) at = at.parent;
  return at ?? nearest;
}

/** De regio rond Breda, waar: around a place is the region; een pand in Breda, waar: in Breda it was in any case. */
function placeBefore(nearest: Chunk): Chunk {
  let at = nearest;
  while (at.parent && !/^(?:in|te)$/.test(at.preposition ?? '')) at = at.parent;
  return at;
}

/**
 * Whether the gender and number of a phrase allow the relative pronoun: dat goes with a neuter singular. A
 * place that says where the noun before it is gives way to that noun (een gemaal in Soest, dat 5 miljoen kost).
 */
function canPrecede(chunk: Chunk, pronoun: string): boolean {
  if (pronoun !== 'dat' && pronoun !== 'die') return true;
  if (chunk.entity) return chunk.entity.type === 'place' ? chunk.parent === undefined : true;
  const { Gender: gender, Number: number } = chunk.head.feats;
  const isNeuter = gender === undefined ? undefined : gender === 'Neut' && number !== 'Plur';
  return isNeuter === undefined || isNeuter === (pronoun === 'dat');
}
