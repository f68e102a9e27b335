import type { Quantity } from '../../model/mention.ts';
import type { Circumstance } from '../../model/fact.ts';
import { aboardOf } from './aboard.ts';
import { adjunctOf, isSayable } from './adjuncts.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { clockOf } from './clock-times.ts';
import { isLength } from '../phrases/lengths.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, rolesHold, type Draft, type ToldCircumstance } from '../draft.ts';
import { toldChunks } from '../phrases/complements.ts';
import { plainFigure } from '../phrases/fillers.ts';
import { isHedge } from '../standing/hedges.ts';
import { offsetCircumstance, offsetOf } from './offsets.ts';
import { isOfCase } from './places.ts';
import { raceTimeBeside } from './race-times.ts';
import { seatsBeside } from './seats-beside.ts';
import { isOfReason } from './times.ts';
import { depthInSubject } from '../clauses/prefield.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Token } from '../../model/token.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { indexRange, isMark, lower } from '../words.ts';

/** Adverbs and adjuncts that speak of the event, in the order of the source. */
export function eventCircumstances(context: SentenceContext, read: ReadClause, draft: Draft): ToldCircumstance[] {
  const adjuncts = adjunctsOf(context, read, draft);
  const clock = draft.polarity === 'negated' ? undefined : clockOf(context, draft);
  // om 10 uur ’s avonds: the part of the day is that of the hour
  // met vijf mensen aan boord: it is said of those
  const aboard = aboardOf(context, read);
  const isOfClock = ({ tokens }: ToldCircumstance): boolean =>
    [...aboard, ...(clock ? [clock] : [])].some((said) => said.tokens.includes(tokens[0]!));
  const adverbs = [...adverbsOf(context, read, draft), ...focusAdverbs(context, draft, adjuncts)].filter(
    (adverb) => !isOfClock(adverb),
  );
  const tally = [...tallyOf(context, read), ...aboard];
  const spread = [...spreadOf(context, draft), ...raceTimeBeside(context, draft), ...seatsBeside(context, draft)];
  const further = adjuncts.filter(({ chunk }) => !tally.some((votes) => votes.chunk && votes.chunk === chunk));
  return [...adverbs, ...further, ...tally, ...spread, ...(clock ? [clock] : [])].sort(
    (a, b) => a.tokens[0]! - b.tokens[0]!,
  );
}

/** The adverbs of the clause that hold of the event as a whole. */
function adverbsOf(context: SentenceContext, read: ReadClause, draft: Draft): ToldCircumstance[] {
  const { adverbs } = context;
  const figures = flatten([...draft.roles.values()]).filter((chunk) => chunk.quantity);
  return draft.clause.tokens.flatMap(({ index }) => {
    const adverb = adverbs.get(index);
    // destijds, where it is told as the time that it takes up
    if (!adverb || draft.trigger.includes(index) || draft.time?.first === index) return [];
    const { entry, first, last } = adverb;
    const id = adverb.id === 'together' && isOfList(read, first) ? 'in-total-together' : adverb.id;
    if (entry.behindFigure ? !isOfFigure(context, draft, figures, first) : isApart(context, draft, first, last))
      return [];
    if (isDenied(context, first)) return [];
    // inmiddels was hij gevlucht: by then, and not by now; inmiddels zijn er al 300: it is said once
    if (entry.resulting && (draft.anterior || isOver(draft) || (id === 'already' && hasByNow(context)))) return [];
    if (draft.polarity === 'negated' && !entry.outsideNegation) return [];
    if (entry.class === 'focus' || hangsOnNoun(read, draft, first)) return [];
    // ran fastest, rained hardest: of a rise or a fall alone it is most sharply
    if (/^(?:nearly|more-than)-multiplied$/.test(id) && !MULTIPLIES.has(draft.frame)) return [];
    if (id === 'most-sharply' && !MOVES.has(draft.frame)) return [];
    if (id === 'among-others' && !isOfThings(context, draft, last + 1)) return [];
    if (entry.ofFigure && figures.length !== 1) return [];
    // dan weer, nu weer: by turns, and not once more
    if (id === 'back-again' && /^(?:dan|nu|toen)$/.test(lower(context.sentence.tokens[first - 1]))) return [];
    // they were killed in a car, not by car
    if (HURT.test(draft.frame) && BY_VEHICLE.test(id)) return [];
    const tokens = indexRange(first, last);
    return [{ said: { kind: 'adverb', id, ...(entry.limits && { limits: true }) } as const, tokens }];
  });
}

/** Werd, had: nothing that has come about by now. */
function isOver({ clause: { verbs } }: Draft): boolean {
  return verbs.some(({ finite, past }) => finite && past);
}

function hasByNow({ adverbs }: SentenceContext): boolean {
  return [...adverbs.values()].some(({ id }) => id === 'by-now');
}

/** In Amsterdam en Rotterdam samen werden 12.000 woningen gebouwd: in both, and nobody built them together. */
function isOfList({ chunks }: ReadClause, first: number): boolean {
  return flatten(chunks).some(
    ({ preposition, others }) => preposition !== undefined && others.at(-1)?.last === first - 1,
  );
}

/** 3 miljoen euro (exclusief btw), exclusief btw kost het 3 miljoen: of the only figure of the fact, behind it or in front. */
function isOfFigure(
  { sentence }: SentenceContext,
  { clause }: Draft,
  figures: readonly Chunk[],
  first: number,
): boolean {
  const [figure, ...others] = figures;
  if (!figure || others.length > 0) return false;
  if (clause.tokens[0]?.index === first) return true;
  const between = sentence.tokens.slice(figure.last + 1, first);
  return figure.last < first && between.length <= 1 && between.every(({ text }) => /^[,(]$/.test(text));
}

/** Verdubbelen, halveren: what may be nearly so, or more. */
const MULTIPLIES = new Set(['doubling', 'tripling', 'quadrupling', 'halving']);
const MOVES = new Set([...CHANGES, 'expanding', 'contracting', 'costlier', 'cheaper']);
const HURT = /^(?:death|injury|serious-injury|slight-injury|accident)$/;
const BY_VEHICLE = /^by-(?:car|train|bus|plane|bicycle|e-bike|motorbike|moped|mobility-scooter|public-transport)$/;

/** Onder meer twee vuurwapens: things that a role holds stand right behind; of people or places other words would be needed. */
function isOfThings(context: SentenceContext, { roles }: Draft, from: number): boolean {
  return (
    roles.size > 1 &&
    [...roles.values()].some(
      (chunk) =>
        chunk.from === from &&
        chunk.preposition === undefined &&
        typesOf(context, chunk).every((type) => !/^(?:person|group|organisation|place)$/.test(type)),
    )
  );
}

/** Onderzoek naar witwassen op grote schaal: what opens with a preposition right behind a noun inside a phrase is of that. */
function hangsOnNoun({ chunks }: ReadClause, { clause, trigger }: Draft, first: number): boolean {
  const opener = clause.tokens.find(({ index }) => index === first);
  if (isBeforeVerb(clause.tokens, first)) return true;
  const before = flatten(chunks).find(({ last }) => last === first - 1);
  if (opener?.upos !== 'ADP' || !before || before.entity || before.date || before.quantity) return false;
  return before.parent !== undefined && !trigger.includes(before.head.index);
}

/** Werknemers op zee verdienden 300 euro: before the verb of a main clause stands its subject and nothing else. */
function isBeforeVerb(tokens: readonly Token[], first: number): boolean {
  const at = tokens.findIndex(({ index }) => index === first);
  const isNoun = tokens[at]?.upos === 'ADP' && tokens[at - 1]?.upos === 'NOUN';
  if (
    !isNoun ||
    tokens.slice(0, at).some(({ upos, text }) => /^(?:VERB|AUX|ADP|SCONJ|PRON)$/.test(upos) || text === ',')
  )
    return false;
  const next = tokens.slice(at + 1, at + 6).find((token) => /^(?:VERB|AUX)$/.test(token.upos));
  return next?.feats.VerbForm === 'Fin';
}

/** Niet volledig, niet vanwege: what is denied is this word or phrase, not the event. */
export function isDenied({ sentence }: Pick<SentenceContext, 'sentence'>, first: number): boolean {
  return /^(?:niet|geen|nooit)$/.test(lower(sentence.tokens[first - 1]));
}

/** Set off from the verbs by a comma (…, meestal uit de regio): a thought of its own. */
function isApart({ sentence }: SentenceContext, { clause }: Draft, first: number, last: number): boolean {
  // 201 met de auto en 58 te voet: the verb of a clause that only counts again stands far before
  if (clause.gapped) return false;
  const verbs = clause.verbs.map(({ token }) => token.index);
  const before = Math.max(...verbs.filter((at) => at < first));
  const after = Math.min(...verbs.filter((at) => at > last));
  const isFree = (from: number, to: number): boolean =>
    Number.isFinite(from) && Number.isFinite(to) && !sentence.tokens.slice(from + 1, to).some((token) => isMark(token));
  return !isFree(before, first) && !isFree(last, after);
}

/** …, vooral door hogere prijzen: behind a comma, at the end of the clause, a reason can be of nothing but its event. */
function isReasonBehind({ sentence: { tokens }, adverbs }: SentenceContext, { clause }: Draft, chunk: Chunk): boolean {
  if (!/^(?:door|dankzij|wegens|vanwege)$/.test(chunk.preposition ?? '')) return false;
  const focus = [...adverbs.values()].find(({ last }) => last === chunk.from - 1);
  const isFocus = focus?.entry.class === 'focus' || focus?.id === 'among-others';
  const before = tokens[(isFocus ? focus.first : chunk.from) - 1];
  const end = clause.tokens.findLast((token) => !isMark(token))?.index;
  return before?.text === ',' && flatten([chunk]).some(({ last }) => last === end);
}

/** Vermoedelijk door kortsluiting; tijdens en na de wedstrijd, of which one half would be lost. */
function isHedgedPhrase({ sentence }: SentenceContext, from: number): boolean {
  const [second, first] = [lower(sentence.tokens[from - 2]), lower(sentence.tokens[from - 1])];
  return (
    isHedge(first) || (/^(?:en|of)$/.test(first) && /^(?:voor|na|tijdens|in|op|bij|onder|rond|tegen|met)$/.test(second))
  );
}

/** A length beside the fact’s time: vorige week … een dag lang. */
function lengthOf(context: SentenceContext, chunk: Chunk, { time }: Draft): Circumstance | undefined {
  if (!chunk.date || !time || chunk.others.length > 0 || !/ lang$/.test(chunk.date.text) || !isLength(context, chunk))
    return undefined;
  const filler = { kind: 'date', id: chunk.date.id } as const;
  return { kind: 'adjunct', id: 'throughout', relation: 'duration', preposition: '', filler, limits: true };
}

const SPREAD = /^(?:verspreid|gespreid|verdeeld|uitgesmeerd|uitgespreid)$/;

/** 12 miljoen euro, verdeeld over twee jaar; 39 zetels, verdeeld over elf fracties: over how long or how many the one figure goes. */
function spreadOf(context: SentenceContext, draft: Draft): ToldCircumstance[] {
  const {
    sentence: { tokens },
    dates,
    quantities,
  } = context;
  const figures = flatten([...draft.roles.values()]).filter((chunk) => chunk.quantity);
  const from = draft.clause.tokens[0]?.index ?? 0;
  const end = (draft.clause.tokens.at(-1)?.index ?? -1) + 4;
  if (figures.length !== 1) return [];
  return tokens.slice(from, end).flatMap((token): ToldCircumstance[] => {
    const { index } = token;
    if (!SPREAD.test(lower(token)) || lower(tokens[index + 1]) !== 'over') return [];
    const among = quantities.get(index + 2);
    if (among && tokens[index - 1]?.text === ',' && index > figures[0]!.last) {
      const filler = among.mention.unit.kind === 'count' ? plainFigure(context, among.mention) : undefined;
      if (!filler || !isSayable(context, filler) || !isMark(tokens[among.last + 1])) return [];
      const said: Circumstance = {
        kind: 'adjunct',
        id: 'spread-across',
        relation: 'condition',
        preposition: `${lower(token)} over`,
        filler,
      };
      return [{ said, tokens: indexRange(index, among.last) }];
    }
    const date = dates.get(index + 2);
    if (!date || date.mention.kind !== 'duration' || index < figures[0]!.last) return [];
    const filler = { kind: 'date', id: date.mention.id } as const;
    const said: Circumstance = {
      kind: 'adjunct',
      id: 'spread-over',
      relation: 'duration',
      preposition: '',
      filler,
      limits: true,
    };
    return [{ said, tokens: indexRange(index, date.last) }];
  });
}

/** Met 78 tegen 72 stemmen, met 78 stemmen voor en 72 tegen: one phrase, of which neither number is true alone. */
function tallyOf(context: SentenceContext, { chunks, clause }: ReadClause): ToldCircumstance[] {
  const flat = flatten(chunks);
  const against = flat.find(
    ({ preposition, quantity }) => preposition === 'tegen' && quantity?.of === 'stem' && quantity.unit.kind === 'count',
  );
  const pro = against && flat.find(({ last }) => last === against.from - 1);
  if (!pro) return votesFor(context, flat).concat(votesInBrackets(context, clause));
  if (pro.preposition !== 'met' || !pro.quantity || !/^(?:count|none)$/.test(pro.quantity.unit.kind)) return [];
  return [tally(pro, pro.quantity, against!.quantity!, against!.last)];
}

/** Met 78 stemmen voor en 72 (stemmen) tegen. */
function votesFor({ sentence: { tokens }, quantities }: SentenceContext, flat: readonly Chunk[]): ToldCircumstance[] {
  return flat.flatMap((pro) => {
    const { preposition, quantity, last } = pro;
    if (preposition !== 'met' || quantity?.of !== 'stem' || quantity.unit.kind !== 'count') return [];
    const contra = lower(tokens[last + 1]) === 'voor' && lower(tokens[last + 2]) === 'en' && quantities.get(last + 3);
    if (!contra || !/^(?:count|none)$/.test(contra.mention.unit.kind)) return [];
    const end = contra.last + 1;
    return lower(tokens[end]) === 'tegen' ? [tally(pro, quantity, contra.mention, end)] : [];
  });
}

/** (76 stemmen voor, 74 tegen), (76 voor en 74 tegen): right behind the last words of the clause. */
function votesInBrackets(
  { sentence: { tokens }, quantities }: SentenceContext,
  { tokens: own }: Clause,
): ToldCircumstance[] {
  const open = (own.findLast((token) => !isMark(token))?.index ?? -2) + 1;
  const votes = quantities.get(open + 1);
  if (tokens[open]?.text !== '(' || !votes || !/^(?:count|none)$/.test(votes.mention.unit.kind)) return [];
  const others = quantities.get(votes.last + 3);
  if (lower(tokens[votes.last + 1]) !== 'voor' || !/^(?:,|en)$/.test(lower(tokens[votes.last + 2])) || !others)
    return [];
  const isClosed = lower(tokens[others.last + 1]) === 'tegen' && tokens[others.last + 2]?.text === ')';
  if (!isClosed || !/^(?:count|none)$/.test(others.mention.unit.kind)) return [];
  // verworpen (12 voor, 23 tegen): with 23 against 12
  const [most, least] = [votes.mention, others.mention].sort((a, b) => b.value - a.value);
  return [tally(undefined, most!, least!, others.last + 1, open + 1)];
}

function tally(
  pro: Chunk | undefined,
  votes: Quantity,
  others: Quantity,
  last: number,
  first = pro?.from ?? last,
): ToldCircumstance {
  const items = [votes, others].map(({ id }) => ({ kind: 'quantity', id, concept: 'vote-cast' }) as const);
  const said: Circumstance = {
    kind: 'adjunct',
    id: 'by-votes',
    relation: 'tally',
    preposition: 'met',
    filler: { kind: 'list', items },
  };
  return { said, ...(pro && { chunk: pro }), tokens: indexRange(first, last) };
}

/** The prepositional phrases of the clause that speak of the event. */
function adjunctsOf(context: SentenceContext, read: ReadClause, draft: Draft): ToldCircumstance[] {
  // met brandwonden naar het ziekenhuis gebracht: words of the verb hang on nothing
  const fixed = flatten(read.chunks).filter(({ head }) => draft.trigger.includes(head.index));
  const apart = new Set([...flatten([...draft.roles.values()]), ...fixed]);
  // versloeg Alcaraz in de finale van Wimbledon: what hangs on the adjunct is said with it, unless it fills a role
  const apartFrom = ({ complements }: Chunk): ReadonlySet<Chunk> => {
    const own = new Set(flatten(complements).filter((other) => !rolesHold(draft, other) && !fixed.includes(other)));
    return new Set([...apart].filter((other) => !own.has(other)));
  };
  return read.chunks.flatMap((chunk) => {
    const isTold =
      rolesHold(draft, chunk) || chunk === draft.time || chunk === draft.place || isDenied(context, chunk.from);
    const length = offsetOf(read.chunks, chunk);
    if (length && !isTold) return offsetCircumstance(context, chunk, length) ?? [];
    if (
      isTold ||
      isOfReason(read, chunk) ||
      (isApart(context, draft, chunk.from, chunk.last) && !isReasonBehind(context, draft, chunk)) ||
      isHedgedPhrase(context, chunk.from)
    )
      return [];
    const said = draft.trigger.includes(chunk.head.index)
      ? undefined
      : (lengthOf(context, chunk, draft) ??
        causeOfMove(context, read, draft, chunk, apart) ??
        adjunctOf(context, foundWhere(draft, chunk), apartFrom(chunk)));
    if (!said) return [];
    const depth = depthInSubject(read, chunk);
    const isWhere = said.kind === 'adjunct' && said.relation === 'place';
    if (isWhere && isOfCase(context, read, draft, chunk)) return [];
    // daalde met twaalf punten: by so many
    if (said.kind === 'adjunct' && said.id === 'with-points' && (MOVES.has(draft.frame) || CHANGES.has(draft.frame)))
      return [];
    if (depth > 1 || (depth === 1 && !isWhere)) return [];
    const tokens = toldChunks(chunk, apartFrom(chunk)).flatMap(({ from, last }) => indexRange(from, last));
    return [{ said, chunk, tokens }];
  });
}

/** Steeg door de overname, daalde door hogere prijzen: what moves by itself has no agent, so door says by what. */
function causeOfMove(
  context: SentenceContext,
  { auxiliaries }: ReadClause,
  { frame, clausal, roles }: Draft,
  chunk: Chunk,
  apart: ReadonlySet<Chunk>,
): ReturnType<typeof adjunctOf> {
  const isPassive = auxiliaries.some(({ auxiliary }) => auxiliary === 'worden');
  if (chunk.preposition !== 'door' || !MOVES.has(frame) || !clausal || isPassive || roles.has('agent'))
    return undefined;
  // what hangs on the phrase before (de schade door brand) is of that
  if (chunk.parent && !chunk.parent.date && !chunk.parent.quantity) return undefined;
  const said = adjunctOf(context, { ...chunk, preposition: 'vanwege' }, apart);
  return said && { ...said, preposition: 'door' };
}

/** Vond een wapen in de auto: where it was is where it was found. */
function foundWhere({ frame, roles }: Draft, chunk: Chunk): Chunk {
  const isOfFound = frame === 'discovery' && chunk.parent !== undefined && chunk.parent === roles.get('theme');
  if (!isOfFound || !/^(?:in|op|onder|bij|achter|langs)$/.test(chunk.preposition ?? '')) return chunk;
  const { parent: _parent, ...apart } = chunk;
  return apart;
}

/** Adverbs right before the fact's place or one of its adjuncts, of which they say something (alleen in Utrecht, vooral vanwege de kou). */
function focusAdverbs(
  { adverbs, sentence }: SentenceContext,
  draft: Draft,
  adjuncts: readonly ToldCircumstance[],
): ToldCircumstance[] {
  if (draft.polarity === 'negated') return [];
  return draft.clause.tokens.flatMap(({ index }): ToldCircumstance[] => {
    const adverb = adverbs.get(index);
    const isOfPlaces = adverb?.id === 'among-others';
    if (!adverb || (adverb.entry.class !== 'focus' && !isOfPlaces) || isDenied({ sentence }, adverb.first)) return [];
    const { id, entry, last } = adverb;
    const isNext = adjuncts.some(({ chunk, said }) => chunk?.from === last + 1 && (!isOfPlaces || isCause(said)));
    // vooral in Utrecht; in vooral Utrecht
    const { place } = draft;
    const isPlace =
      (place?.from === last + 1 || (place?.gap && place.gap[1] === last)) && draft.placeFiller !== undefined;
    // mede door, never mede in Utrecht
    if (id === 'partly-by' && !adjuncts.some(({ chunk, said }) => chunk?.from === last + 1 && isCause(said))) return [];
    if (!isNext && !isPlace) return [];
    // alleen in Utrecht werden 30 mensen aangehouden: nowhere else, or in Utrecht alone so many
    const hasFigure = flatten([...draft.roles.values()]).some(({ quantity }) => quantity);
    if (entry.limits && isPlace && hasFigure && !isOfPlaces) return [];
    const said: Circumstance = {
      kind: 'adverb',
      id,
      focus: isNext ? 'next' : 'place',
      ...(entry.limits && !isOfPlaces && { limits: true }),
    };
    return [{ said, tokens: indexRange(index, last) }];
  });
}

function isCause(said: Circumstance): boolean {
  return said.kind === 'adjunct' && said.relation === 'cause';
}
