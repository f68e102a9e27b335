import { HELD_OFFICE } from '../../lexicon/held-offices.ts';
import { dutchAdjuncts, type DutchAdjunct } from '../../lexicon/adjuncts.ts';
import { conceptOfNoun, termsOf } from '../../lexicon/terms.ts';
import type { Circumstance, Filler } from '../../model/fact.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { ageOf } from '../phrases/ages.ts';
import { extentAdjunct } from './extents.ts';
import { headIs, lemmaOf, typesOf } from '../phrases/filler-types.ts';
import { INCIDENT } from '../phrases/complements.ts';
import { fillerOf } from '../phrases/fillers.ts';
import type { Token } from '../../model/token.ts';
import { isMark, lower, PARTICLES } from '../words.ts';

/** Relations without which a clause says too much. */
const LIMITS = new Set(['time', 'duration', 'exclusion', 'condition', 'substitution']);
/** Adjuncts of other relations that do: in de horeca verdwenen 4000 banen, and not all in all. */
const LIMITING = /^(?:in-sector|since-(?:start-of|event))$/;
/** Prepositions that nearly always speak of the event, wherever they stand. */
const EVENTIVE =
  /^(?:wegens|vanwege|ondanks|dankzij|tijdens|na|namens|bij|voorafgaand aan|samen met|tezamen met|niettegenstaande)$|^\S+ \S+ ?\S* van$/;
/** What such a phrase can still be a part of: de onrust na de verkiezingen, een onderzoek in opdracht van de gemeente. */
const NARRATED = /^(?:event|crime|disaster|disease|abstract|communication|document|work|time|money|measure)$/;
/** A place in a race or a ranking. */
const RANK = /^(?:plaats|plek|positie|startplek|startplaats|startpositie|pole position)$/;
/** What stands where it stands. */
const SITE = /^(?:building|place)$/;
/** After a bare length of time: it is a date, an age or a sentence. */
const NO_DURATION = /^(?:geleden|later|eerder|terug|oud|oude|jong|daarna|daarvoor|na|voor|nadat|voordat|te|tot|en|of)$/;

/**
 * The prepositional phrase as an adjunct of its clause; undefined where it is none, or not every language can say it.
 *
 * @param apart phrases behind it that fill a role of their own
 */
export function adjunctOf(
  context: SentenceContext,
  chunk: Chunk,
  apart: ReadonlySet<Chunk> = new Set(),
): Extract<Circumstance, { kind: 'adjunct' }> | undefined {
  const { preposition } = chunk;
  const isBetweenYears = preposition === 'tussen' && chunk.date !== undefined && chunk.others[0]?.date !== undefined;
  if ((chunk.date && !isBetweenYears) || chunk.pronoun) return undefined;
  // per auto 8 euro: for each of them, and not by car
  if (preposition === 'per' && chunk.parent?.quantity?.unit.kind === 'currency') return undefined;
  if (preposition === undefined) return timesOf(context, chunk) ?? bareDuration(context, chunk, apart);
  const set = (preposition === 'op' ? atAge(context, chunk) : undefined) ?? extentAdjunct(chunk);
  if (set) return set;
  const parts = [chunk, ...chunk.others].map((part) => asNamed(context, part));
  if (
    parts.some(
      (part) => (part.preposition ?? preposition) !== preposition || (part.date && !isBetweenYears) || part.pronoun,
    )
  )
    return undefined;
  const found = dutchAdjuncts(context.lexicon)
    .byPreposition.get(preposition)
    ?.find(({ entry }) => parts.every((part) => accepts(context, entry, part)));
  if (!found || !isOfEvent(context, chunk, found.entry)) return undefined;
  const id = found.id === 'near-place' && parts.every((part) => isClub(context, part)) ? 'at-company' : found.id;
  if (preposition === 'tussen' && parts.length < 2 && found.id !== 'among-goods') return undefined;
  // in de nacht van vrijdag op zaterdag: a date, of which this is a part
  if (found.id === 'in-part-of-day' && isPartOfDate(context, chunk)) return undefined;
  // in een periode van tien jaar 4000 woningen: behind of what it is a length nothing else can follow it
  const isMeasured = found.entry.counted === true && preposition.includes(' ');
  if (found.entry.relation === 'duration' && !isMeasured && !isLength(context, chunk)) return undefined;
  if (found.entry.relation === 'place' && parts.some((part) => isIdiom(context, part) || isGuessed(part)))
    return undefined;
  const [first, ...others] = parts;
  const filler = fillerOf(context, { ...first!, others }, apart);
  if (!isSayable(context, filler)) return undefined;
  const { relation } = found.entry;
  return {
    kind: 'adjunct',
    id,
    relation,
    preposition,
    filler,
    ...((LIMITS.has(relation) || LIMITING.test(found.id)) && { limits: true }),
  };
}

/** Op 67-jarige leeftijd. */
function atAge(context: SentenceContext, chunk: Chunk): ReturnType<typeof adjunctOf> {
  const age = lower(chunk.head) === 'leeftijd' && chunk.others.length === 0 ? ageOf(context, chunk) : undefined;
  if (age === undefined || chunk.determiner !== undefined || !/^age:\d+$/.test(age)) return undefined;
  const filler: Filler = { kind: 'concept', id: 'age', number: 'singular', definite: false, modifiers: [age] };
  return { kind: 'adjunct', id: 'at-age', relation: 'condition', preposition: 'op', filler, limits: true };
}

/** Whether a part of the day stands beside the date that it belongs to. */
function isPartOfDate({ sentence: { tokens }, dates }: SentenceContext, { from, last }: Chunk): boolean {
  const behind = lower(tokens[last + 1]) === 'van' ? last + 2 : last + 1;
  return dates.has(behind) || dates.has(behind + 1) || [...dates.values()].some((date) => date.last === from - 1);
}

/** Whether an adjunct may be made of a phrase: by its kind and by its noun. */
export function accepts(
  context: SentenceContext,
  { fillers, heads, named, counted }: DutchAdjunct,
  chunk: Chunk,
): boolean {
  return (
    (!counted || chunk.quantity !== undefined) &&
    (!named || (chunk.entity?.type === 'organisation' && chunk.determiner === undefined)) &&
    typesOf(context, chunk).some((type) => (fillers as readonly string[]).includes(type)) &&
    (heads === undefined ||
      headIs(chunk, heads) ||
      opensWith(context, chunk, heads) ||
      (heads.includes('snelweg') && isRoad(chunk)) ||
      (heads.includes('straat') && isStreet(chunk)))
  );
}

/** Bij de gemeente Ede, bij de Universiteit Maastricht: what kind of body it is opens its name. */
function opensWith({ sentence }: SentenceContext, chunk: Chunk, heads: readonly string[]): boolean {
  if (chunk.entity?.type !== 'organisation' || chunk.determiner === undefined) return false;
  const [article, opening] = sentence.tokens.slice(chunk.first, chunk.first + 2);
  return lower(article) === chunk.determiner && heads.includes(lower(opening));
}

/** A noun that stands for a name (de wedstrijd: MVV – Roda) keeps its own words: no name tells an occasion. */
function asNamed({ sentence }: SentenceContext, chunk: Chunk): Chunk {
  const { entity, first, last } = chunk;
  const [from, to] = [sentence.tokens[first]!.start, sentence.tokens[last]!.end];
  if (!entity || entity.type === 'place' || entity.mentions.some(({ start, end }) => from <= start && end <= to))
    return chunk;
  const plain = { ...chunk };
  delete plain.entity;
  return plain;
}

/** How Dutch villages and hamlets end that no list need know; a firm may bear a city’s, a bank’s or a farm’s name. */
const VILLAGE = /\p{Ll}{2}(?:dijk|dam|veen|kerke?|hoven|woude?|broek|recht|voort|wijk|zijl|terp|wierde|sluis|muiden)$/u;

/** Bij Damco: a name that is only taken for a place may be a firm’s, unless it has the form of a village (bij Eemdijk). */
function isGuessed(chunk: Chunk): boolean {
  const { entity, preposition, parent } = chunk;
  if (preposition !== 'bij' || entity?.type !== 'place' || entity.gazetteer !== undefined) return false;
  if (VILLAGE.test(entity.name)) return false;
  // op de A1 bij Bathmen: along a road are places
  return !isRoad(chunk) && !(parent && isRoad(parent));
}

/** In staat, op straat: a noun that could be counted without an article is no place. */
function isIdiom({ lexicon, words }: SentenceContext, chunk: Chunk): boolean {
  if (chunk.entity || chunk.quantity || chunk.determiner !== undefined) return false;
  const concept = conceptOfNoun(lexicon, lemmaOf(chunk), chunk.head.text, words);
  const term = concept && termsOf(lexicon, 'nl').get(concept.id);
  return term?.pos === 'noun' && !term.mass && lower(chunk.head) === term.one;
}

/** A street by its name (aan de Molenweg). */
function isStreet({ entity }: Chunk): boolean {
  return (
    entity?.type === 'place' &&
    /(?:straat|weg|laan|plein|kade|gracht|dijk|singel|dreef|steeg|boulevard|baan|wal|pad|hof|markt|allee|avenue)$/i.test(
      entity.name,
    )
  );
}

/** Who plays, trains or is signed: there a town behind bij is its club. */
const PLAYING =
  /^(?:\p{L}*speler|\p{L}*speelster|\p{L}*trainer|coach|aanvoerder|captain|spits|aanvaller|verdediger|middenvelder|doelman|doelvrouw|keeper|international|selectie|\p{L}*elftal|basisplaats|bank|debuut|debuteren|contract|transfer|seizoen|clubrecord|blessure|geblesseerd|wisselspeler|invaller|competitie|voetballer|voetbalster)$/u;

/** Aanvoerder Van Dijk ontbreekt bij Liverpool: with the club, and not near the town. */
function isClub({ sentence: { tokens } }: SentenceContext, { entity }: Chunk): boolean {
  if (!entity?.gazetteer?.startsWith('city:')) return false;
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase());
  return lemmas.some((lemma) => PLAYING.test(lemma)) && lemmas.some((lemma) => SIGNED.test(lemma));
}

/** What a player does with a club, and not near a town. */
const SIGNED =
  /^(?:ontbreken|spelen|debuteren|tekenen|vertrekken|blijven|trainen|invallen|terugkeren|missen|zitten|beginnen|scoren|verlengen|keepen|afhaken|bijtekenen)$/;

/** A numbered road (op de A2). */
export function isRoad({ entity }: Chunk): boolean {
  return entity?.type === 'place' && /^[ANE]\d{1,3}$/.test(entity.name);
}

/** Before what says where. */
const WHERE = /^(?:in|op|aan|bij|langs|binnen|nabij|achter|voor|naast|onder|boven|tegenover|rond|rondom|buiten)$/;

/** Whether a phrase says where by the kind of its noun, and what it hangs on does so as well: in een loods, op een terrein. */
export function isWithinPlace(context: SentenceContext, chunk: Chunk): boolean {
  let at: Chunk | undefined = chunk;
  for (let depth = 0; at && depth < 5; at = at.parent, depth += 1) if (!isPlaced(context, at)) return false;
  return true;
}

/** A place or building by its noun, behind a word that says where. */
export function isPlaced(context: SentenceContext, chunk: Chunk): boolean {
  const { preposition = '', entity, date, quantity, pronoun, others } = chunk;
  if (!WHERE.test(preposition) || entity || date || quantity || pronoun || others.length > 0) return false;
  const types = typesOf(context, chunk);
  return types.length > 0 && types.every((type) => SITE.test(type));
}

function isBody(context: SentenceContext, chunk: Chunk): boolean {
  return typesOf(context, chunk).some((type) => /^(?:person|group|organisation|vehicle|animal|object)$/.test(type));
}

/** Whether the phrase speaks of the event, not of the phrase before it. */
function isOfEvent(
  context: SentenceContext,
  { parent, preposition, entity, bound }: Chunk,
  { relation, fillers, counted }: DutchAdjunct,
): boolean {
  if (!parent || parent.date) return true;
  // haalde een renner met een voorsprong van 3 minuten in: who has it, and not how it was done
  const isOfBody = /^met /.test(preposition ?? '') && !parent.entity && isBody(context, parent);
  if (counted) return !isOfBody;
  // won van Heerenveen voor 47.000 toeschouwers
  if (preposition === 'voor' && relation === 'accompaniment' && parent.entity) return true;
  if (relation === 'place' && isWithinPlace(context, parent)) return true;
  // goud op de 500 meter, won de 200 meter in 2.06,45: in what and how fast it was won
  if (bound !== true && fillers.some((kind) => kind === 'discipline' || kind === 'race-time')) return true;

  // met 145 kilometer per uur over de snelweg
  if (relation === 'place' && parent.preposition === 'met' && parent.quantity?.unit.kind === 'measure') return true;
  // versloeg Alcaraz in de finale: in what, and not which Alcaraz
  if (preposition === 'in' && relation === 'occasion' && parent.entity && parent.entity.type !== 'other') return true;
  // vanaf de derde plaats in de Grand Prix
  if (/^(?:in|bij|op)$/.test(preposition ?? '') && relation === 'occasion' && RANK.test(lemmaOf(parent))) return true;
  if (preposition === 'in' || preposition === 'binnen')
    return parent.entity?.type === 'place' && parent.preposition !== undefined;
  // op de A2 bij Utrecht: both say where
  if (relation === 'place' && parent.entity?.type === 'place' && parent.preposition !== 'van') return true;
  // met 12 euro voor een gezin: for whom it holds
  if (relation === 'condition' && parent.quantity) return true;
  // bij een ongeluk op de N35: what came of it was there
  const isAtIncident = parent.preposition === 'bij' && !parent.parent && INCIDENT.test(lemmaOf(parent));
  if (relation === 'place' && entity?.type === 'place' && isAtIncident) return true;
  const types = parent.entity ? [] : typesOf(context, parent);
  const isNarrated = types.some((type) => NARRATED.test(type)) || (types.length === 0 && !parent.entity);
  if (isNarrated) return false;
  // de locatie aan de Kerkstraat gaat dicht: where it stands says which one it is
  const isSite = !parent.entity && parent.determiner !== undefined && types.some((type) => SITE.test(type));
  if (relation === 'place' && preposition === 'aan' && isSite) return false;
  // driehonderd bomen langs de A2: where they are is where it happened
  if (relation === 'place') return entity !== undefined && parent.preposition === undefined;
  return relation === 'duration' || EVENTIVE.test(preposition!);
}

/** Twee weken afgesloten: a length of time without a preposition. */
function bareDuration(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk>): ReturnType<typeof adjunctOf> {
  const { quantity } = chunk;
  // zaten twee uur zonder stroom: without what they were is of the verb
  if (!quantity || chunk.complements.some((held) => !apart.has(held)) || !isLength(context, chunk)) return undefined;
  const filler: Filler = { kind: 'quantity', id: quantity.id };
  // staat al langer dan drie jaar leeg: it still does
  const isAlready = context.sentence.tokens
    .slice(Math.max(0, chunk.from - 1), chunk.head.index)
    .some((token) => /^(?:al|sinds)$/.test(lower(token)));
  const [id, preposition] = isAlready ? ['for-time-already', 'al'] : ['throughout', ''];
  return { kind: 'adjunct', id: id!, relation: 'duration', preposition: preposition!, filler, limits: true };
}

/** What a number of times is said of, where it is not how often: drie keer zo veel, twee keer meer dan, keer op keer. */
const NOT_OFTEN = /^(?:zo|zoveel|meer|minder|over|op|modaal|de|het|als)$/;

/** 186 keer overgemaakt, drie keer per week: how often it was. */
function timesOf({ sentence, adverbs }: SentenceContext, chunk: Chunk): ReturnType<typeof adjunctOf> {
  const { quantity, determiner, others, complements } = chunk;
  if (!/^(?:keer|maal)$/.test(quantity?.of ?? '') || others.length > 0 || determiner !== undefined) return undefined;
  const next = sentence.tokens[chunk.last + 1];
  const isOften = !next || (!NOT_OFTEN.test(lower(next)) && (next.upos !== 'ADJ' || adverbs.has(next.index)));
  // een keer is once, or some time
  if (!isOften || complements.length > 0 || (quantity!.value < 2 && !/^één /i.test(quantity!.text))) return undefined;
  const filler: Filler = { kind: 'quantity', id: quantity!.id, concept: 'occasion-time' };
  return { kind: 'adjunct', id: 'so-many-times', relation: 'frequency', preposition: '', filler };
}

/** One length of time and nothing that it belongs to (geen vier jaar cel, twintig jaar oud, twee dagen later). */
function isLength({ sentence }: SentenceContext, { quantity, others, last }: Chunk): boolean {
  if (!quantity || quantity.of !== undefined || others.length > 0 || quantity.unit.kind !== 'measure') return false;
  if (!/^(?:min|h|day|week|month|year)$/.test(quantity.unit.code ?? '')) return false;
  const next = sentence.tokens[last + 1];
  // was dertig jaar lid: for how long
  if (opensInfinitive(sentence.tokens, last + 1) || HELD_OFFICE.test(lower(next))) return true;
  return !next || isMark(next) || !(NO_DURATION.test(lower(next)) || /^(?:NOUN|ADJ|NUM)$/.test(next.upos));
}

/** Drie maanden te sluiten, zes weken stil te leggen: an infinitive, and not too long. */
function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const te = PARTICLES.has(lower(tokens[at])) ? at + 1 : at;
  return lower(tokens[te]) === 'te' && tokens[te + 1]?.upos === 'VERB';
}

/** Whether every language has words for a filler: names, dates, known concepts and figures of them. */
export function isSayable(context: SentenceContext, filler: Filler): boolean {
  switch (filler.kind) {
    case 'entity':
    case 'date':
      return true;
    case 'concept':
      return (filler.complements ?? []).every((complement) => isSayable(context, complement.filler));
    case 'quantity': {
      const quantity = context.mentions.quantities.find(({ id }) => id === filler.id);
      const isKnown = filler.concept !== undefined || (quantity?.of === undefined && quantity?.unit.kind !== 'none');
      return isKnown && (filler.complements ?? []).every((complement) => isSayable(context, complement.filler));
    }
    case 'list':
      return filler.items.every((item) => isSayable(context, item));
    default:
      return false;
  }
}
