import { z } from 'zod';
import { typeOf } from '../../lexicon/terms.ts';
import { oncePerLexicon } from '../../lexicon/once.ts';
import { readLocale } from '../../lexicon/read-locale.ts';
import type { Attribution } from '../../model/fact.ts';
import type { Quote } from '../../model/quote.ts';
import { spanOf } from '../../text/file-span.ts';
import { adjunctOf } from '../circumstances/adjuncts.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, type Draft } from '../draft.ts';
import { fillerOf } from '../phrases/fillers.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { Token } from '../../model/token.ts';
import { isMark, lower, MODALS, PARTICLES, SAYS, type VerbReading } from '../words.ts';

/** What a clause's governor makes of it. */
export type Standing =
  | { kind: 'asserted' }
  | { kind: 'attributed'; attribution: Attribution }
  | { kind: 'believed'; attribution?: Attribution }
  /** What somebody has decided is to come. */
  | { kind: 'decided'; attribution: Attribution }
  /** What somebody fears, hopes or wants will be. */
  | { kind: 'awaited'; attribution: Attribution }
  | { kind: 'open' };

const FACTIVE =
  /^(?:blijken|weten|ontdekken|vaststellen|constateren|bekend|duidelijk|betekenen|zorgen|zijn|feit|leiden|aantonen)$/;
const BELIEF =
  /^(?:denken|vermoeden|geloven|menen|vinden|schatten|inschatten|verdenken|vrezen|verwachten|voorspellen)$/;
const ESTIMATE = /^(?:schatten|inschatten|ramen)$/;
const AWAITING = /^(?:vrezen|hopen|willen)$/;
/** What is hoped or wanted, and by nobody’s word so. */
const WISH = /^(?:hopen|willen)$/;
const DECISION = /^(?:besluiten|beslissen)$/;
/** Under these the text does not say that it is so: denials, demands, proposals, wishes, threats. */
const UNSAID =
  /^(?:ontkennen|betwisten|betwijfelen|eisen|voorkomen|voorstellen|vragen|verzoeken|bevelen|gebieden|adviseren|aanraden|afraden|aanbevelen|pleiten|bepleiten|oproepen|aandringen|overwegen|opperen|wensen|dreigen|bedingen|uitsluiten|tegenspreken|weerspreken)$/;
/** With these as its verb a clause says by what something was found. */
const FINDING = /^(?:aantonen|uitwijzen|tonen)$/;
const SOURCE = /^(?:volgens|aldus|blijkens|naar zeggen van|op gezag van)$/;

/** Speech verbs of `locales/nl/speech.json`. */
export const speechVerbs = oncePerLexicon((lexicon): ReadonlyMap<string, unknown> =>
  readLocale(lexicon.roots, 'nl', 'speech', z.looseObject({})),
);

/** Whether a clause is told by the paper itself, by a source that it names, or by nobody. */
export function standingOf(context: SentenceContext, read: ReadonlyMap<Clause, ReadClause>, clause: Clause): Standing {
  if (isOpen(context, clause)) return { kind: 'open' };
  if (isOvertaken(clause) || isHeldTwice(context, read, clause)) return { kind: 'open' };
  // verwacht dat er bezoekers komen en overnachten: one clause of two verbs
  const { previous, marker, kind } = clause;
  if (previous && kind !== 'main' && marker && lower(marker) === 'dat' && previous.marker === marker)
    return standingOf(context, read, previous);
  if (saysOfSource(context, read, clause)) return { kind: 'asserted' };
  const own = sourcePhrase(context, read, clause) ?? ownAccount(context, read, clause);
  if (own) return { kind: 'attributed', attribution: own };
  if (ownAccountAt(clause) >= 0) return { kind: 'open' };
  const incise = clause.kind === 'main' ? inciseOf(context, read, clause) : undefined;
  if (incise) return incise;
  const indirect = indirectQuote(context, read, clause);
  if (indirect) return { kind: 'attributed', attribution: indirect };
  // zei hij: who that is, nothing tells
  if (clause.kind === 'main' && isAfterIncise(context, read, clause)) return { kind: 'open' };
  if (clause.kind !== 'relative' && clause.marker && lower(clause.marker) === 'dat' && clause.parent) {
    const parent = read.get(clause.parent)!;
    const before = clause.parent.tokens.filter((token) => token.index < clause.marker!.index);
    const verb = clause.parent.verbs.filter((other) => other.token.index < clause.marker!.index).at(-1);
    const governor = governorOf(before, verb);
    if (governor === undefined) return { kind: 'open' };
    const negative = clause.parent.tokens.some((token) => /^(?:niet|geen|nooit)$/.test(lower(token)));
    const attribution = attributionBy(context, parent, governor);
    if (negative || UNSAID.test(governor)) return { kind: 'open' };
    if (AWAITING.test(governor)) {
      const isNow = verb?.finite === true && !verb.past;
      if (isNow && attribution) return { kind: 'awaited', attribution };
      if (WISH.test(governor)) return { kind: 'open' };
    }
    if (DECISION.test(governor))
      return attribution ? { kind: 'decided', attribution: { ...attribution, cue: 'beslissen' } } : { kind: 'open' };
    // schat dat 500 mensen demonstreerden: how many is estimated, not whether
    if (ESTIMATE.test(governor) && hasFigure(context, clause))
      return attribution ? { kind: 'attributed', attribution } : standingOf(context, read, clause.parent);
    if (BELIEF.test(governor)) return { kind: 'believed', ...(attribution && { attribution }) };
    if (speechVerbs(context.lexicon).has(governor))
      return attribution ? { kind: 'attributed', attribution } : { kind: 'open' };
    const found = findingOf(context, read, parent, governor);
    if (found) return { kind: 'attributed', attribution: found };
    if (!FACTIVE.test(governor) || isOnlyAimed(parent, governor, clause.marker)) return { kind: 'open' };
    return standingOf(context, read, clause.parent);
  }
  if (clause.kind === 'main' || !clause.parent) return { kind: 'asserted' };
  const above = standingOf(context, read, clause.parent);
  // een agent die een man doodschoot, wordt niet vervolgd, besloot het OM: nobody decided that he was shot
  return above.kind === 'decided' && clause.kind === 'relative' ? { kind: 'asserted' } : above;
}

/** What comes of something, or turns out. */
const RESULTING = /^(?:leiden|zorgen|betekenen|blijken|aantonen)$/;

/** Moet ervoor zorgen dat, kan ertoe leiden dat, om ervoor te zorgen dat: what is to come of it, or may. */
function isOnlyAimed({ clause, auxiliaries }: ReadClause, governor: string, { index }: Token): boolean {
  if (!RESULTING.test(governor)) return false;
  if (auxiliaries.some(({ auxiliary, token }) => MODALS.test(auxiliary ?? '') && token.index < index)) return true;
  const verb = clause.verbs.filter(({ token }) => token.index < index).at(-1)?.token;
  const before = verb && clause.tokens[clause.tokens.indexOf(verb) - 1];
  return lower(before) === 'te';
}

/** Whether a clause has a figure of its own, which may be what is estimated. */
function hasFigure({ mentions }: SentenceContext, { tokens }: Clause): boolean {
  return mentions.quantities.some(
    ({ start, approximation }) =>
      approximation !== 'exact' && tokens.some((token) => token.start <= start && start < token.end),
  );
}

/** What was known or told at first is not what is known now. */
const AT_FIRST =
  /\b(?:in eerste instantie|in het begin|aanvankelijk|oorspronkelijk|eerst|eerder|voorheen|vroeger|destijds|toen nog|lange tijd|jarenlang)\b/;

/** In eerste instantie was bekend dat, aanvankelijk werd gemeld dat: another account has come in its place. */
function isOvertaken(clause: Clause): boolean {
  const { parent, marker, kind } = clause;
  if (!parent) return false;
  if (kind === 'relative' || lower(marker) !== 'dat') return isOvertaken(parent);
  const before = parent.tokens.filter((token) => token.index < marker!.index);
  const isPast = parent.verbs.some(({ finite, past, token }) => finite && past && token.index < marker!.index);
  return (isPast && AT_FIRST.test(before.map(lower).join(' '))) || isOvertaken(parent);
}

/**
 * Zegt het CBS dat ondernemers verwachten dat de omzet stijgt; economen verwachten dat de rente daalt, meldt de krant:
 * two who say or think so, of whom an attribution names one.
 */
function isHeldTwice(context: SentenceContext, read: ReadonlyMap<Clause, ReadClause>, clause: Clause): boolean {
  const holder = holderOf(context, read, clause);
  if (!holder) return false;
  const above = holder.clause;
  // volgens het CBS verwachten ondernemers dat
  if (sourcePhrase(context, read, above)) return true;
  return above.kind === 'main'
    ? inciseOf(context, read, above) !== undefined
    : holderOf(context, read, above) !== undefined;
}

/** The clause of a verb of saying or thinking that a content clause hangs on, through those that only find (blijkt dat). */
function holderOf(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  { kind, marker, parent }: Clause,
): ReadClause | undefined {
  if (!parent) return undefined;
  if (kind === 'relative' || lower(marker) !== 'dat') return holderOf(context, read, parent);
  const before = parent.tokens.filter((token) => token.index < marker!.index);
  const verb = parent.verbs.filter((other) => other.token.index < marker!.index).at(-1);
  const governor = governorOf(before, verb) ?? '';
  const isHeld = BELIEF.test(governor) || AWAITING.test(governor) || speechVerbs(context.lexicon).has(governor);
  const own = read.get(parent);
  return isHeld && own?.subject ? own : holderOf(context, read, parent);
}

/** The verb above a content clause, with its particle (maakte bekend, gaf toe) or what goes with it (liet weten). */
export function governorOf(before: readonly Token[], verb: VerbReading | undefined): string | undefined {
  if (!verb) return undefined;
  const last = before.filter((token) => !isMark(token)).at(-1);
  // 40 procent van de Nederlanders wil dat: the last word before dat is whoever wants it
  if (verb.auxiliary === 'willen') return verb.auxiliary;
  if (verb.auxiliary !== undefined) return last?.lemma ?? verb.auxiliary;
  // rekent erop dat, gaat ervan uit dat: what is expected
  if (verb.lemma === 'rekenen' && lower(last) === 'erop') return 'verwachten';
  if (
    /^(?:uitgaan|gaan)$/.test(verb.lemma) &&
    lower(last) === 'uit' &&
    before.some((token) => lower(token) === 'ervan')
  )
    return 'verwachten';
  if (verb.lemma === 'weten' && before.some((token) => /^(?:laat|laten|liet|lieten)$/.test(lower(token))))
    return 'melden';
  const isParticle = last && last !== verb.token && (PARTICLES.has(lower(last)) || lower(last) === 'bekend');
  return isParticle && !verb.lemma.startsWith(lower(last)) ? `${lower(last)}${verb.lemma}` : verb.lemma;
}

/** A content clause of which the text does not say that it is so: of a noun (aanwijzingen dat), of a denial, after a negation. */
function isOpen(context: SentenceContext, clause: Clause): boolean {
  const { marker, parent } = clause;
  if (clause.question) return true;
  if (!parent || !marker || clause.kind === 'relative' || lower(marker) !== 'dat')
    return parent !== undefined && isOpen(context, parent);
  const before = parent.tokens.filter((token) => token.index < marker.index);
  const last = before.at(-1);
  const verb = parent.verbs.filter((other) => other.token.index < marker.index).at(-1);
  if (/^(?:zijn|worden|luiden|blijven)$/.test(verb?.auxiliary ?? verb?.lemma ?? '') && before.some(isNotion))
    return true;
  if (
    last &&
    last.upos === 'NOUN' &&
    last.index === marker.index - 1 &&
    last.index !== verb?.token.index &&
    !isSayer(before, verb) &&
    !isHolder(context, before, verb) &&
    !/^(?:feit|nieuws)$/.test(last.lemma)
  )
    return true;
  if (before.some((token) => /^(?:niet|geen|nooit)$/.test(lower(token)))) return true;
  return UNSAID.test(governorOf(before, verb) ?? '') || isOpen(context, parent);
}

/** Verwacht 15 procent dat, denkt de helft van de ondernemers dat: behind the verb, those who hold it. */
function isHolder(
  { lexicon, words }: SentenceContext,
  before: readonly Token[],
  verb: VerbReading | undefined,
): boolean {
  if (!verb?.finite || verb.auxiliary !== undefined || !BELIEF.test(verb.lemma)) return false;
  const own = before.filter(({ index }) => index > verb.token.index);
  const last = own.at(-1)!;
  const isPeople = /^(?:person|group|organisation)$/.test(typeOf(lexicon, last.lemma.toLowerCase(), words) ?? '');
  const isShare = /^(?:procent|derde|kwart|vierde|vijfde|helft|driekwart|meerderheid|merendeel)$/.test(lower(last));
  return (
    (isPeople || isShare) &&
    own.every((token) => /^(?:DET|ADJ|NOUN|PROPN|ADV|NUM|SYM)$/.test(token.upos) || /^(?:van|op)$/.test(lower(token)))
  );
}

/** Het idee was dat, de afspraak is dat: what somebody thinks, wants or fears, and nobody says that it is so. */
const NOTION =
  /^(?:idee|gedachte|plan|bedoeling|doel|doelstelling|streven|voorstel|eis|wens|hoop|droom|ideaal|afspraak|opdracht|opzet|theorie|hypothese|stelling|mening|gerucht|angst|vrees|risico|gevaar|kans|mogelijkheid|voorwaarde|argument|kritiek|beschuldiging|verdenking|verwijt|vermoeden|veronderstelling|aanname|uitgangspunt|regel|verwachting|voorspelling|advies|oproep|bezwaar|boodschap|geloof|overtuiging|mythe|legende|verhaal|misverstand)$/;

function isNotion({ upos, lemma, text }: Token): boolean {
  return upos === 'NOUN' && (NOTION.test(lemma.toLowerCase()) || NOTION.test(text.toLowerCase()));
}

/** Meldt de politie dat, meldde het CBS dinsdag dat: nothing but the subject and a day behind a verb of saying. */
function isSayer(before: readonly Token[], verb: VerbReading | undefined): boolean {
  if (!verb?.finite || verb.auxiliary !== undefined) return false;
  if (!SAYS.test(verb.lemma)) return false;
  return before
    .filter(({ index }) => index > verb.token.index)
    .every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(upos));
}

function indirectQuote(
  { quotes, document }: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  { tokens }: Clause,
): Attribution | undefined {
  const first = tokens[0];
  if (!first) return undefined;
  const quote = quotes.find(
    (other: Quote) =>
      other.kind === 'indirect' &&
      other.start <= first.end &&
      other.end >= tokens.at(-1)!.start &&
      other.speaker !== null,
  );
  if (!quote?.speaker) return undefined;
  const cue = quote.cue?.lemma ?? 'zeggen';
  if (AWAITING.test(cue)) return undefined;
  // a source phrase that is read here holds for its own clauses only
  if (SOURCE.test(cue) && [...read.values()].some(({ chunks }) => chunks.some(isSource))) return undefined;
  if (quote.speaker.entity !== undefined) return { source: { kind: 'entity', id: quote.speaker.entity }, cue };
  const { name } = quote.speaker;
  const around = document.text.indexOf(name, Math.max(0, quote.start - 300));
  return around < 0
    ? undefined
    : { source: { kind: 'text', spans: [spanOf(document, around, around + name.length)] }, cue };
}

/** Whether a phrase names who says so (volgens X), no pronoun. */
export function isSource({ preposition, pronoun }: Chunk): boolean {
  return SOURCE.test(preposition ?? '') && !pronoun;
}

/** Vond kunstmest, volgens justitie bedoeld om …: behind a comma and right before a participle it is of what that says. */
function isOfApposition({ sentence: { tokens } }: SentenceContext, { from, last }: Chunk): boolean {
  const next = tokens[last + 1];
  const isParticiple = next !== undefined && (next.feats.VerbForm === 'Part' || next.upos === 'ADJ');
  return isParticiple && from > 0 && isMark(tokens[from - 1]);
}

/** Naar zeggen van and op gezag van say no more than volgens. */
function cueOf({ preposition = '' }: Chunk): string {
  return preposition.includes(' ') ? 'volgens' : preposition;
}

/** volgens X, aldus X, op gezag van X in the clause itself. */
function sourcePhrase(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  clause: Clause,
): Attribution | undefined {
  for (const [other, { chunks }] of read) {
    if (other !== clause && !isAbove(other, clause) && !sameSentenceMain(other, clause)) continue;
    const source = chunks.find((chunk) => SOURCE.test(chunk.preposition ?? '') && !isOfApposition(context, chunk));
    const isOwn = other === clause || (source && reaches(context, source, clause));
    // volgens de Europese rekenmethode: nobody says so, it is measured so
    if (source && adjunctOf(context, source)?.id === 'by-method') continue;
    if (source && isSource(source) && isOwn) return { source: fillerOf(context, source), cue: cueOf(source) };
  }
  return undefined;
}

/**
 * Volgens Philips, dat vorig jaar 200 banen schrapte; aldus de bank, die 300 filialen sloot: what a relative clause says
 * of the source is not by its word.
 */
function saysOfSource(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  { kind, parent, tokens, attributive }: Clause,
): boolean {
  const above = parent && read.get(parent);
  if (kind !== 'relative' || attributive || !above) return false;
  const sources = above.chunks.filter(isSource);
  if (isInciseClause(context, above) && above.subject) sources.push(above.subject);
  const opening = tokens.find((token) => !isMark(token))?.index ?? 0;
  // right behind its comma
  return flatten(sources).some(({ last }) => opening === last + 2 && isMark(context.sentence.tokens[last + 1]));
}

/** Naar eigen zeggen: the subject of the clause is its source. */
function ownAccount(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  clause: Clause,
): Attribution | undefined {
  const own = read.get(clause);
  return own && ownAccountAt(clause) >= 0 ? attributionBy(context, own, 'zeggen') : undefined;
}

const OWN_ACCOUNT = ['naar', 'eigen', 'zeggen'];

/** Where `naar eigen zeggen` stands among the tokens of a clause; -1 where it does not. */
export function ownAccountAt({ tokens }: Clause): number {
  return tokens.findIndex((_, at) => OWN_ACCOUNT.every((word, step) => lower(tokens[at + step]) === word));
}

/** A source holds for what comes after it; for what stands before it only where it closes the sentence. */
function reaches({ sentence }: SentenceContext, source: Chunk, { tokens }: Clause): boolean {
  const after = sentence.tokens.slice(source.last + 1);
  return source.first < (tokens[0]?.index ?? 0) || after.every((token) => isMark(token));
}

function isAbove(other: Clause, clause: Clause): boolean {
  for (let at = clause.parent; at; at = at.parent) if (at === other) return true;
  return false;
}

/** A coordinated main clause shares the attribution that stands in front of the first one or after the last. */
function sameSentenceMain(other: Clause, clause: Clause): boolean {
  return other.kind === 'main' && clause.kind === 'main' && (other.previous === clause || clause.previous === other);
}

/** …, meldt de politie: a main clause of a speech verb and its subject speaks of the whole sentence. */
function inciseOf(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  clause: Clause,
): Standing | undefined {
  for (const [other, own] of read) {
    if (other === clause || other.kind !== 'main' || !isInciseClause(context, own)) continue;
    const { tokens, verbs } = own.clause;
    const [verb] = verbs;
    const cue = inciseCue(tokens, verbs);
    if (verb!.past && AT_FIRST.test(tokens.map(lower).join(' '))) return { kind: 'open' };
    const attribution = findingOf(context, read, own, cue) ?? attributionBy(context, own, cue);
    if (attribution && DECISION.test(cue))
      return { kind: 'decided', attribution: { ...attribution, cue: 'beslissen' } };
    if (attribution) return { kind: 'attributed', attribution };
  }
  return undefined;
}

/** Whether a main clause of the sentence only says who says so. */
function isAfterIncise(context: SentenceContext, read: ReadonlyMap<Clause, ReadClause>, clause: Clause): boolean {
  return [...read].some(
    ([other, own]) =>
      other !== clause && other.previous === clause && other.kind === 'main' && isInciseClause(context, own),
  );
}

/** The verb of saying of an incise, also in the perfect: meldt de politie, heeft de burgemeester gezegd, liet ze weten. */
function inciseCue(tokens: readonly Token[], verbs: readonly VerbReading[]): string {
  const [finite] = verbs;
  const said = verbs.find(({ auxiliary }) => auxiliary === undefined);
  const isPerfect = /^(?:hebben|zijn|laten)$/.test(finite!.auxiliary ?? '') && said !== undefined;
  const verb = isPerfect ? said : finite!;
  return verb.auxiliary ?? governorOf(tokens, verb) ?? verb.lemma;
}

/** A clause that only says who says so: meldt de politie, zo maakte de bank bekend, blijkt uit cijfers van het CBS. */
export function isInciseClause({ lexicon }: SentenceContext, { clause, chunks }: ReadClause): boolean {
  const verb: VerbReading | undefined = clause.verbs[0];
  if (!verb?.finite || (clause.previous === undefined && !clause.parenthesis)) return false;
  const words = clause.tokens.filter((token) => /\p{L}/u.test(token.text));
  if (words[lower(words[0]) === 'zo' ? 1 : 0] !== verb.token) return false;
  if (verb.auxiliary === 'blijken') return chunks.some(({ preposition }) => preposition === 'uit');
  const cue = inciseCue(clause.tokens, clause.verbs);
  const isSaying = speechVerbs(lexicon).has(cue) || PROPOSING.test(cue) || DECISION.test(cue);
  return isSaying && chunks.length > 0 && chunks[0]!.preposition === undefined;
}

/** Alle projecten, stelt de commissie voor, …: what it proposes is the clause around it. */
const PROPOSING = /^(?:voorstellen|adviseren|eisen|bepleiten|aanbevelen)$/;

/**
 * What something was found by, where a verb of finding says so: uit een peiling van X blijkt dat, onderzoek
 * wijst uit dat. Where nobody has words for the document, it is those who made it.
 */
export function findingOf(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  { chunks, subject }: ReadClause,
  governor: string,
): Attribution | undefined {
  const from = chunks.findIndex(({ preposition, pronoun }) => preposition === 'uit' && !pronoun);
  const source =
    governor === 'blijken'
      ? // uit donderdag gepubliceerde cijfers
        chunks[chunks[from]?.date ? from + 1 : from]
      : FINDING.test(governor) && subject && !subject.pronoun
        ? subject
        : undefined;
  if (!source) return undefined;
  const publisher = source.complements.length === 0 && publisherOf(read, source);
  if (publisher) return { source: fillerOf(context, publisher), cue: 'volgens' };
  const filler = fillerOf(context, source);
  const maker = flatten([source]).find(({ preposition, entity }) => preposition === 'van' && entity);
  return { source: filler.kind === 'text' && maker ? fillerOf(context, maker) : filler, cue: 'volgens' };
}

const PUBLISHING =
  /^(?:publiceren|presenteren|bekendmaken|uitbrengen|openbaren|maken|verzamelen|opvragen|delen|vrijgeven|verspreiden|opstellen|uitvoeren|doen|houden)$/;

/** Uit cijfers die de universiteiten bekendmaakten: whose they are, where nothing else says so. */
function publisherOf(read: ReadonlyMap<Clause, ReadClause>, source: Chunk): Chunk | undefined {
  const relative = [...read.values()].find(
    ({ clause, antecedent }) => clause.kind === 'relative' && !clause.attributive && antecedent?.first === source.first,
  );
  // no document publishes itself: its maker is the other bare phrase
  const maker = relative?.chunks.find(
    ({ preposition, date, pronoun, first }) => preposition === undefined && !date && !pronoun && first !== source.first,
  );
  const verb = relative?.clause.verbs.find(({ auxiliary }) => auxiliary === undefined);
  return verb && PUBLISHING.test(verb.lemma) ? maker : undefined;
}

function attributionBy(context: SentenceContext, read: ReadClause, cue: string): Attribution | undefined {
  const { subject } = read;
  if (!subject || subject.pronoun || isPassive(read)) return undefined;
  return { source: fillerOf(context, subject), cue };
}

/** Drie mannen worden ervan verdacht dat: its subject says nothing. */
function isPassive({ auxiliaries }: ReadClause): boolean {
  return auxiliaries.some(({ auxiliary }) => auxiliary === 'worden');
}

/**
 * Hoopt dat de winst is gestegen, dat er gebouwd mag worden; vreest dat de daken onveilig zijn, which would be so by now: a
 * wish or fear of what is no plain future has no words here.
 */
export function isUntoldWish(draft: Draft, standing: Standing): boolean {
  const { phase, modality, certainty } = draft;
  if (standing.kind !== 'awaited') return false;
  if (phase === 'ongoing' && !draft.time && isState(draft) && !isThere(draft)) return true;
  const isAhead = /^(?:ongoing|planned)$/.test(phase) && modality === undefined && certainty !== 'alleged';
  return !isAhead && (WISH.test(standing.attribution.cue) || modality !== undefined || phase === 'intended');
}

/** What must be done, or how something is, in somebody’s opinion is no doubt: 62 procent vindt dat de belasting omlaag moet. */
function isOpinion({ frame, modality }: Draft, standing: Extract<Standing, { kind: 'believed' }>): boolean {
  const { attribution } = standing;
  return (
    attribution !== undefined &&
    (modality === 'obligation' || frame.startsWith('must-') || attribution.cue === 'vinden')
  );
}

/** A draft with the source and certainty that its clause's standing gives it. */
export function attributedMood(draft: Draft, standing: Standing): Draft {
  switch (standing.kind) {
    case 'attributed':
      return { ...draft, attribution: standing.attribution };
    case 'believed':
      return {
        ...draft,
        certainty: draft.certainty === 'asserted' && !isOpinion(draft, standing) ? 'possible' : draft.certainty,
        ...(standing.attribution && { attribution: standing.attribution }),
      };
    case 'awaited':
      return {
        ...draft,
        certainty: 'possible',
        attribution: standing.attribution,
        phase: draft.phase === 'ongoing' ? (isThere(draft) ? 'happened' : 'planned') : draft.phase,
      };
    case 'decided':
      return {
        ...draft,
        attribution: standing.attribution,
        phase: draft.phase === 'ongoing' ? 'planned' : draft.phase,
      };
    default:
      return draft;
  }
}

/** Vrezen dat er honderden doden zijn: those are dead by now, if it is true. */
function isThere(draft: Draft): boolean {
  return isState(draft) && /^(?:death|injury|serious-injury|slight-injury|casualties)$/.test(draft.frame);
}

function isState({ clause }: Draft): boolean {
  return clause.verbs.some(({ finite, lemma }) => finite && lemma === 'zijn');
}
