import { frameIndex } from '../../lexicon/frames.ts';
import type { Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { toldChunks } from '../phrases/complements.ts';
import type { SentenceContext } from '../context.ts';
import { adjunctOf } from '../circumstances/adjuncts.ts';
import { apartOf, flatten, type Draft, type ToldCircumstance } from '../draft.ts';
import { itemOf, plainFigure } from '../phrases/fillers.ts';
import { fits, lemmaOf, typesOf } from '../phrases/filler-types.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { kindOfPart, MADE, withComplement } from './kinds-of-parts.ts';
import { isRespective, tellEach } from './respective.ts';
import { indexRange, isMark, lower } from '../words.ts';

const ROUND = new Set(['tens', 'hundreds', 'thousands', 'millions', 'several']);

/** One draft for each figure of a coordinated phrase, so that every figure has its fact; what has no figure shares one. */
export function fanOut(context: SentenceContext, read: ReadClause, draft: Draft): Draft[] {
  const role = figureRole(draft);
  if (isRespective(read)) return tellEach(context, draft, role);
  const chunk = role === undefined ? undefined : draft.roles.get(role);
  if (role === undefined || !chunk) return [draft];
  const items = [chunk, ...chunk.others];
  if (!items.some((item) => item.quantity)) return [draft];
  // twaalf agenten en hun gezinnen: whose those are is said beside the figure alone
  if (items.some(({ quantity, determiner }) => !quantity && /^(?:zijn|haar|hun)$/.test(determiner ?? '')))
    return [draft];
  if (isOneEach(draft, items)) return [draft];
  const groups: Chunk[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const scope = last?.[0]?.quantity;
    if (last && !item.quantity && (!scope || ROUND.has(scope.approximation))) last.push(item);
    else groups.push([item]);
  }
  const figures = groups.map((group) => group.find((item) => item.quantity) ?? group[0]!);
  const lostItems: number[] = [];
  const told = groups.flatMap((group, at): Draft[] => {
    const own = withOwnPhrases(context, read, draft, items, figures, at);
    if (!own) {
      lostItems.push(...group.flatMap(({ first, last }) => indexRange(first, last)));
      return [];
    }
    const fillers = new Map(draft.fillers);
    const parts: Filler[] = group.map((item) => itemOf(context, item, apartOf(draft)));
    fillers.set(role, parts.length === 1 ? parts[0]! : { kind: 'list', items: parts });
    const figure = group.find((item) => item.quantity);
    return [{ ...own, fillers, at: group[0]!.first, ...(figure && { figure }) }];
  });
  // drie auto’s, een boek over tuinen en twee horloges: the cars alone would seem to be all
  return lostItems.length > 0 ? told.map((part) => ({ ...part, lostItems })) : told;
}

/** De twee anderen kregen drie en vier jaar cel: each of them one of the two, which a fact for each figure would deny. */
function isOneEach({ frame, roles }: Draft, items: readonly Chunk[]): boolean {
  if (!/^sentence(?:-demand)?$/.test(frame) || items.length < 2) return false;
  const whom = roles.get('patient');
  const several = (whom?.quantity?.value ?? 0) > 1 || (whom?.others.length ?? 0) > 0;
  const [first] = items;
  return several && items.every(({ quantity }) => quantity?.unit.code === first!.quantity?.unit.code);
}

/**
 * 5,2 procent in België en 3 procent in Duitsland: where phrases stand between figures, each has its own, and what
 * stands before the first goes for all. Undefined where a figure has one that cannot be told.
 */
function withOwnPhrases(
  context: SentenceContext,
  read: ReadClause,
  draft: Draft,
  items: readonly Chunk[],
  figures: readonly Chunk[],
  at: number,
): Draft | undefined {
  if (figures.some(({ carried }) => carried)) return draft;
  // een tas met geld: what it is with is told with it
  const within = new Set(items.flatMap((item) => toldChunks(item).slice(1)).filter(isWith));
  // 54 miljoen pond aan contant geld: what it is a sum of is its own already
  const others = flatten(read.chunks).filter(
    (chunk) =>
      !/^(?:van|aan)$/.test(chunk.preposition ?? 'van') &&
      !chunk.date &&
      !figures.includes(chunk) &&
      !saysWhose(chunk) &&
      !within.has(chunk),
  );
  const behind = (step: number): [number, number] => [
    figures[step]!.last,
    figures[step + 1]?.from ?? (read.clause.tokens.at(-1)?.index ?? 0) + 1,
  ];
  const isIn = (place: number, [from, to]: [number, number]): boolean => place > from && place < to;
  const adverbs = [...context.adverbs.values()];
  const hasOwn = figures
    .slice(0, -1)
    .some((_, step) =>
      [...others.map(({ from }) => from), ...adverbs.map(({ first }) => first)].some((place) =>
        isIn(place, behind(step)),
      ),
    );
  if (!hasOwn) return draft;
  const span = behind(at);
  const isMine = (place: number): boolean => place < figures[0]!.from || isIn(place, span);
  const circumstances = (draft.circumstances ?? []).filter(({ tokens }) => isMine(tokens[0]!));
  const own: Draft = { ...draft, circumstances };
  const place = others.find(
    (chunk) => chunk.preposition === 'in' && chunk.entity?.type === 'place' && isIn(chunk.from, span),
  );
  if (place) Object.assign(own, { place, placeFiller: itemOf(context, place) });
  else if (draft.place && !isMine(draft.place.from)) {
    delete own.place;
    delete own.placeFiller;
  }
  const told = new Set(
    [...draft.roles.values(), own.place, ...circumstances.map(({ chunk }) => chunk)].map((chunk) => chunk?.first),
  );
  const isLost = others.some((chunk) => isIn(chunk.from, span) && !told.has(chunk.first));
  return isLost ? undefined : own;
}

function isWith({ preposition }: Chunk): boolean {
  return preposition === 'met';
}

/** Twee mannen uit Breda: told with those whom it is said of. */
function saysWhose({ preposition, entity, parent }: Chunk): boolean {
  return preposition === 'uit' && entity?.type === 'place' && parent !== undefined;
}

function figureRole({ frame, entry, roles, figure, fillers }: Draft): string | undefined {
  // het gaat om drie mannen en een vrouw: all of them together
  if ((fillers && figure) || frame === 'concerning') return undefined;
  if (entry.figure !== undefined && roles.has(entry.figure)) return entry.figure;
  // from what and to what something changes is one fact
  if (roles.has('initial') || roles.has('final')) return undefined;
  return [...roles].find(([, chunk]) => flatten([chunk]).some((item) => item.quantity))?.[0];
}

/** Words before those who or what is a part of the figure before. */
const AMONG = /(?:^|[ ,])(?:waaronder|onder (?:wie|hen)|van (?:wie|hen)|waarvan)$/;

/**
 * waaronder 12.000 in Nederland, onder wie drie kinderen en twee agenten: each part of the figure before it, as a fact
 * of the same frame.
 */
export function partsOf(context: SentenceContext, read: ReadClause, drafts: readonly Draft[]): Draft[] {
  const { tokens } = context.sentence;
  return flatten(read.chunks).flatMap((chunk) => {
    if (isCountOfThem(tokens, read, chunk)) {
      const part = partOf(context, read, drafts, chunk, { ...chunk, last: chunk.first + 2, complements: [] }, false);
      return part ? [part] : [];
    }
    if (!isAmong(tokens, chunk)) return [];
    const items = [chunk, ...chunk.others];
    for (const other of read.clause.part ? read.chunks : [])
      if (other.first > items.at(-1)!.last && isJoinedTo(tokens, items.at(-1)!, other)) items.push(other);
    // 12 in Nederland en 8 in België: whose place is whose is told by nothing
    const parts = items.map((item) => partOf(context, read, drafts, chunk, item, items.length > 1));
    return parts.every((part) => part !== undefined) ? parts : [];
  });
}

/** …, drie van hen ernstig. */
function isCountOfThem(tokens: readonly Token[], { clause }: ReadClause, { first, quantity }: Chunk): boolean {
  const behind = tokens
    .slice(first + 1, first + 3)
    .map(lower)
    .join(' ');
  return clause.part === true && quantity !== undefined && behind === 'van hen' && lower(tokens[first - 1]) === ',';
}

function isAmong(tokens: readonly Token[], { from, first }: Chunk): boolean {
  const before = tokens
    .slice(Math.max(0, from - 3), first)
    .map(lower)
    .join(' ');
  return AMONG.test(before);
}

/** Van wie drie ernstig: those are never so many by themselves, besides the ones that they are a part of. */
export function isPartAlone({ sentence: { tokens } }: SentenceContext, { clause }: ReadClause, draft: Draft): boolean {
  if (!clause.part || clause.verbs.length > 0) return false;
  return [...draft.roles.values()].some(
    (chunk) =>
      (chunk.quantity !== undefined || chunk.one === true) && chunk.whole === undefined && isAmong(tokens, chunk),
  );
}

/** Vijf agenten en de bewoner: of another kind, and still among them. */
function isJoinedTo(tokens: readonly Token[], { last }: Chunk, { preposition, from }: Chunk): boolean {
  const between = tokens
    .slice(last + 1, from)
    .map(lower)
    .join(' ');
  return preposition === undefined && /^(?:,|en|, en|en ook)$/.test(between);
}

/** One part, behind the words that say what it is a part of. */
function partOf(
  context: SentenceContext,
  read: ReadClause,
  drafts: readonly Draft[],
  opening: Chunk,
  chunk: Chunk,
  isListed: boolean,
): Draft | undefined {
  const whole = drafts.filter((draft) => draft.figure && draft.figure.last < opening.first).at(-1);
  const role = whole?.entry.figure;
  if (!whole || role === undefined || !whole.figure?.quantity) return undefined;
  if (!chunk.quantity) return oneAmong(context, read, whole, role, chunk);
  // a share of it is a figure of another kind
  if (/^(?:percent|fraction|percentage-point)$/.test(chunk.quantity.unit.kind)) return undefined;
  if (!isLike(whole.figure.quantity, chunk.quantity)) return undefined;
  const between = [...context.quantities.keys()].some((at) => at > whole.figure!.last && at < opening.first);
  if (between) return undefined;
  const owned = isListed ? undefined : withComplement(context, read, whole.figure, chunk);
  // waarvan drie met ernstig letsel: said of the event, and not of them once more
  const bare = { ...chunk, complements: chunk.complements.filter(({ from }) => from !== chunk.last + 1) };
  const own = itemOf(context, owned?.chunk ?? (isListed ? chunk : bare));
  const concept = itemOf(context, whole.figure);
  const kind = isListed ? undefined : kindOfPart(context, read, chunk, concept, whole.figure.quantity);
  const filler: Filler = kind
    ? { kind: 'quantity', id: chunk.quantity.id, ...kind.said }
    : (chunk.quantity.unit.kind === 'none' || chunk.quantity.of === undefined) &&
        own.kind === 'quantity' &&
        concept.kind === 'quantity' &&
        concept.concept !== undefined
      ? { ...own, concept: concept.concept }
      : own;
  const isBehind = (other: Chunk): boolean => other.from === chunk.last + 1;
  const behind = isListed || owned || kind ? undefined : [...chunk.complements, ...read.chunks].find(isBehind);
  const place = behind?.preposition === 'in' && behind.entity?.type === 'place' ? behind : undefined;
  const graver = place || owned ? undefined : severityOf(read, chunk, whole.frame);
  const elsewhere = place || graver || !behind ? undefined : ownRole(context, whole, behind);
  const besides = graver || elsewhere || place || !behind ? undefined : behindPart(context, whole, behind);
  const last = owned ? owned : elsewhere || besides ? endOf(behind!) : (place ?? chunk);
  if (!graver && !kind && saysMore(read, last)) return undefined;
  const fillers = new Map(whole.fillers);
  const ofWhole = graver ?? elsewhere;
  fillers.set(
    role,
    ofWhole && filler.kind === 'quantity' ? { ...filler, whole: plainFigure(context, whole.figure.quantity) } : filler,
  );
  const part: Draft = { ...whole, ...graver?.evoked, fillers, figure: owned?.chunk ?? chunk, trigger: whole.trigger };
  if (kind) part.trigger = [...whole.trigger, kind.token];
  if (owned) part.trigger = [...whole.trigger, ...indexRange(chunk.last + 1, owned.last)];
  if (graver) {
    part.trigger = [...whole.trigger, ...graver.tokens];
    const isKnown = ([name]: readonly [string, unknown]): boolean => graver.evoked.entry.roles[name] !== undefined;
    part.roles = new Map([...whole.roles].filter(isKnown));
    part.fillers = new Map([...fillers].filter(isKnown));
  }
  if (elsewhere) {
    part.roles = new Map(whole.roles).set(elsewhere, behind!);
    fillers.set(elsewhere, itemOf(context, behind!));
  }
  // what is said of the whole (wereldwijd) is not said of a part
  delete part.circumstances;
  if (besides) part.circumstances = [besides];
  part.clausal = false;
  delete part.place;
  delete part.placeFiller;
  if (place) {
    part.place = place;
    part.placeFiller = itemOf(context, place);
  } else if (whole.placeFiller) part.placeFiller = whole.placeFiller;
  return part;
}

/** Waarvan 22 op de intensive care, van wie 310 tijdens de jaarwisseling: where or when a part differs from the whole. */
function behindPart(
  context: SentenceContext,
  { circumstances = [] }: Draft,
  behind: Chunk,
): ToldCircumstance | undefined {
  const { parent: _parent, ...free } = behind;
  // waarvan 15 zonder kenteken: so are they, and not what was done
  if (/^(?:met|zonder)$/.test(behind.preposition ?? '')) return undefined;
  const said = adjunctOf(context, free);
  // what is said of the whole as well is another's
  if (!said || circumstances.some((other) => 'id' in other.said && other.said.id === said.id)) return undefined;
  return { said, chunk: behind, tokens: indexRange(behind.from, endOf(behind).last) };
}

/** Onder wie een kind, onder wie twee agenten en de bewoner: somebody or something among them, without a figure. */
function oneAmong(
  context: SentenceContext,
  read: ReadClause,
  whole: Draft,
  role: string,
  chunk: Chunk,
): Draft | undefined {
  const own = itemOf(context, chunk);
  if (own.kind !== 'concept' || own.whole || whole.figure?.quantity?.unit.kind !== 'count') return undefined;
  if (!fits(context, chunk, whole.entry.roles[role] ?? []) || saysMore(read, endOf(chunk))) return undefined;
  const filler: Filler = { ...own, whole: plainFigure(context, whole.figure.quantity) };
  const roles = new Map(whole.roles).set(role, chunk);
  const part: Draft = { ...whole, roles, fillers: new Map(whole.fillers).set(role, filler), figure: chunk };
  part.clausal = false;
  delete part.circumstances;
  return part;
}

/** Where a phrase ends with what is told of it (de leider van de bende). */
function endOf(chunk: Chunk): { last: number } {
  return { last: Math.max(...toldChunks(chunk).map(({ last }) => last)) };
}

/** What an artist makes. */
const WORKS = /(?:werk|schilderij|tekening|foto|beeld|doek)$/;

/** Van wie 191 op de intensive care: the role of the whole's frame in which a part differs from it. */
function ownRole(context: SentenceContext, { entry, evocation, roles }: Draft, behind: Chunk): string | undefined {
  const { preposition, others } = behind;
  if (preposition === undefined || others.length > 0) return undefined;
  // kocht 48 werken, waarvan twaalf van vrouwen: of those who made them, and bought from nobody
  const counted = roles.get(entry.figure ?? '');
  const isMade = counted && (WORKS.test(lemmaOf(counted)) || typesOf(context, counted).some((type) => MADE.test(type)));
  if (preposition === 'van' && isMade) return undefined;
  const named = [evocation, ...(entry.evokes ?? [])].flatMap(({ prepositions }) => prepositions?.[preposition] ?? []);
  return named.find((role) => {
    const types = entry.roles[role];
    // what it was for the whole as well is then another's
    return role !== entry.figure && types !== undefined && fits(context, behind, types) && !isSame(roles.get(role));
  });

  function isSame(other: Chunk | undefined): boolean {
    return other?.head.lemma === behind.head.lemma;
  }
}

/** Words that say how badly some of the injured are hurt. */
const SEVERITIES = new Map([
  ...['ernstig', 'zwaar', 'zwaargewond', 'levensgevaarlijk', 'ernstig gewond', 'zwaar gewond'].map(
    (word) => [word, 'serious-injury'] as const,
  ),
  ...['licht', 'lichtgewond', 'licht gewond'].map((word) => [word, 'slight-injury'] as const),
  ...['dodelijk', 'dodelijk gewond'].map((word) => [word, 'death'] as const),
]);

/** van wie één ernstig, van wie 90 op de ic: the frame of those who are so, with the tokens that say it. */
function severityOf(
  { clause }: ReadClause,
  { last }: Chunk,
  frame: string,
): { evoked: Pick<Draft, 'frame' | 'entry'>; tokens: number[] } | undefined {
  const rest = clause.tokens.filter((token) => token.index > last && !isMark(token));
  const said = rest.map(lower).join(' ');
  const isIntensive = frame === 'in-hospital' && /^op (?:de|een) (?:ic|intensive care|ic-afdeling)$/.test(said);
  const graver = isIntensive ? 'intensive-care' : frame === 'injury' ? SEVERITIES.get(said) : undefined;
  const entry = graver === undefined ? undefined : frameIndex().frames.get(graver);
  return entry && { evoked: { frame: graver!, entry }, tokens: rest.map(({ index }) => index) };
}

/** Counts of things, or measures of one unit: a part of 300 kilos is some kilos. */
function isLike(whole: Quantity, part: Quantity): boolean {
  if (/^(?:count|none)$/.test(part.unit.kind)) return whole.unit.kind === 'count' || whole.unit.kind === 'none';
  return whole.unit.code === part.unit.code && (part.of === undefined || part.of === whole.of);
}

/** Whether something else is said of a part than of the whole (van wie één ernstig, van wie twee nog vastzitten). */
function saysMore({ clause }: ReadClause, { last }: { last: number }): boolean {
  const rest = clause.tokens.filter((token) => token.index > last);
  const end = rest.findIndex((token) => isMark(token) || /^(?:en|of|maar)$/.test(lower(token)));
  // waarvan dertien uit
  return (end < 0 ? rest : rest.slice(0, end)).some(({ upos }) => /^(?:ADJ|ADP|ADV|VERB|NOUN|NUM|PROPN)$/.test(upos));
}

/**
 * Whether a phrase is joined to words that no phrase holds: who is counted with the others would go missing
 * (een Libanese en twee Syrische soldaten).
 */
export function losesConjunct({ clause, chunks }: ReadClause, chunk: Chunk): boolean {
  const { tokens } = clause;
  const held = new Set<number>();
  const phrases = flatten(chunks);
  for (const { first, last } of [...phrases, ...phrases.flatMap(({ shared = [] }) => shared)])
    for (let at = first; at <= last; at += 1) held.add(at);
  for (const verb of clause.verbs) held.add(verb.token.index);
  const isLost = (token: Token | undefined): boolean =>
    token !== undefined && /^(?:ADJ|NUM|NOUN|PROPN|X)$/.test(token.upos) && !held.has(token.index);
  const joins = (token: Token | undefined): boolean =>
    token !== undefined && /^(?:en|of|alsmede|evenals)$/.test(lower(token));
  const before = tokens.findIndex((token) => token.index === chunk.from);
  // the subject of the clause before stands with no words of this one
  if (before < 0) return false;
  const after = tokens.findIndex((token) => token.index === chunk.last) + 1;
  return (
    (joins(tokens[before - 1]) && isLost(tokens[before - 2])) ||
    (joins(tokens[after]) &&
      (isLost(tokens[after + 1]) || (tokens[after + 1]?.upos === 'DET' && isLost(tokens[after + 2]))))
  );
}
