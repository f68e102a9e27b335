import { localAdjuncts } from '../../lexicon/adjuncts.ts';
import { frameIndex } from '../../lexicon/frames.ts';
import type { SemanticType } from '../../lexicon/term.ts';
import { termsOf } from '../../lexicon/terms.ts';
import {
  MADE_THEN,
  THEN,
  type Complement,
  type ConceptFiller,
  type Difference,
  type Fact,
  type Filler,
  type QuantityFiller,
} from '../../model/fact.ts';
import { shortened } from './described.ts';
import { isBroughtIn, isDangling, PUBLIC } from './dangling.ts';
import {
  AntecedentUntold,
  CannotSay,
  shareOf,
  extend,
  precede,
  type FigureSpec,
  type NounPhrase,
  type Piece,
  ifSayable,
} from './phrase.ts';
import { withShared } from './shared-goods.ts';
import { nameEntity, type References } from './references.ts';
import { isPlaceOf, isSiteOf, siteLink } from './sites.ts';
import { resolveParts } from '../clauses/select-message.ts';
import type { Voice } from '../voice.ts';
import { timeMention } from '../clauses/adjuncts.ts';
import { sayDeed } from './deeds.ts';
import { dutchWords } from './dutch-words.ts';
import { type FillerContext } from './filler-context.ts';
import { counting, figureSpec } from './figure-specs.ts';
import { owns } from './owners.ts';
import { inOrder } from './scores.ts';
import { isWoman } from './womanly.ts';
import { wordTables } from '../word-tables.ts';
import { wholeKind } from '../clauses/whole-kinds.ts';
import { isSum } from './sums.ts';
import { sayHours, sayMonths } from './months.ts';
import { sayRaceTime } from './race-times.ts';
import { sayStart } from './starts.ts';
import { asTerm, timeOf } from './times.ts';
import { withAside } from './asides.ts';

/** The noun phrase of a filler in the voice's language, with the clause that hangs on it. */
export function sayFiller(voice: Voice, filler: Filler, context: FillerContext): NounPhrase {
  const alone = sayAlone(voice, filler, context);
  const phrase = 'aside' in filler && filler.aside ? withAside(voice, alone, filler.aside, context, sayAlone) : alone;
  return context.hang?.(filler, phrase) ?? phrase;
}

function sayAlone(voice: Voice, filler: Filler, context: FillerContext): NounPhrase {
  const { grammar } = voice;
  switch (filler.kind) {
    case 'entity': {
      const entity = voice.entities.get(filler.id);
      if (!entity) throw new CannotSay(filler.id);
      const isFirst = !context.references.named.has(entity.id) && !context.references.plain;
      const name = nameEntity(entity, context.references, voice);
      const named = filler.age !== undefined && isFirst ? extend(name, `(${grammar.years(filler.age)})`) : name;
      return entity.type === 'person' || entity.type === 'organisation' ? { ...named, owner: true } : named;
    }
    case 'concept': {
      const { id, determiner, bare, modifiers = [], complements, whole } = shortened(filler, context);
      const number = isKindOfMany(voice, context) ? 'plural' : filler.number;
      const known = isKnown(voice, filler, context) && filler.definite;
      const dangles = known && isDangling(voice, filler, context.fact, context.references);
      if (dangles && !isBroughtIn(voice, filler, context.fact))
        throw new AntecedentUntold(voice.wordsOf(context.fact.evidence[0]!));
      const definite = known && !dangles;
      // niet alle bewoners, veel bewoners niet: what a denial denies of so many, the fact does not tell
      if (determiner && !OWNED.test(determiner) && context.fact.polarity === 'negated')
        throw new CannotSay(`${determiner} ${id}`);
      const deed = whole ? sayOneOf(voice, id, whole, context) : sayDeed(voice, filler, context, sayFiller);
      if (deed) return deed;
      const named = withComplements(
        voice,
        grammar.concept({
          concept: id,
          number,
          definite,
          modifiers,
          ...(determiner && { determiner }),
          ...(bare && { bare }),
          ...(voice.language === 'fr' && number === 'singular' && isWoman(voice, id) && { feminine: true }),
          ...(complements?.some((own) => own.preposition !== 'in') && { narrowed: true }),
          ...(complements?.some((own) => own.filler.kind === 'quantity') && { measured: true }),
        }),
        complements,
        context,
        { among: modifiers.some((own) => isSuperlative(voice, own)) },
      );
      // the company’s revenue
      // and online shops’ turnover
      const isOwner =
        (definite || number === 'plural') && !determiner && !complements?.length && owns(voice, id, number);
      if (isOwner) return { ...named, owner: true };
      return filler.outsideNegation ? somebody(named) : named;
    }
    case 'quantity':
      if (filler.concept !== undefined) context.references.nouns?.add(filler.concept);
      return withComplements(
        voice,
        filler.difference
          ? sayDifference(voice, filler, filler.difference, context)
          : filler.whole
            ? sayPartOf(voice, filler, filler.whole, context)
            : withShared(voice, filler, sayKnown(voice, filler, context), context),
        filler.complements,
        context,
        { unit: filler.concept === undefined ? voice.quantities.get(filler.id)?.unit.kind : undefined },
      );
    case 'list':
      // 10 procent, gevolgd door Zeeland en Noord-Brabant: a figure and a name are no list
      if (isMixed(filler.items)) throw new CannotSay(filler.items.map(({ kind }) => kind).join(' '));
      return grammar.list(filler.items.map((item) => sayFiller(voice, item, context)));
    case 'fact': {
      const nested = voice.facts.get(filler.id);
      if (!nested || nested.circumstances?.length) throw new CannotSay(filler.id);
      return sayNominal(voice, nested, context);
    }
    case 'date': {
      const date = voice.dates.get(filler.id);
      if (!date) throw new CannotSay(filler.id);
      const text = grammar.time(timeMention(date, voice.document), voice.published);
      return { text, bare: text, number: 'singular', indefinite: false };
    }
    case 'text':
      return dutchWords(voice, inOrder(filler.spans.map((span) => voice.wordsOf(span)).join(' '), context));
  }
}

/** Nine per cent of the people were heavy drinkers: Dutch says of a share what each of them is. */
function isKindOfMany({ language }: Voice, { fact, role }: FillerContext): boolean {
  return language !== 'nl' && role === 'kind' && fact.frame === 'kind-of-people';
}

function isMixed(items: readonly Filler[]): boolean {
  const isShare = (item: Filler): boolean => item.kind === 'quantity' && item.concept === undefined;
  return items.some(isShare) && items.some(({ kind }) => kind === 'entity');
}

/** Whose it is can be said of what is denied. */
const OWNED = /^(?:his|her|its|its-feminine|their)$/;

/** A figure with what it counts, with the article where the source speaks of all of them. */
function sayKnown(voice: Voice, filler: QuantityFiller, context: FillerContext): NounPhrase {
  const plain = sayFigure(voice, filler, context);
  const figure = isScant(voice, filler) && !context.style.valueOnly ? asScant(voice, plain) : plain;
  if (!filler.extent) return figure;
  // a row of the table has no place for the others
  if (context.style.valueOnly && filler.extent === 'others') throw new CannotSay(filler.extent);
  if (context.style.valueOnly) return figure;
  // niet alle bewoners: what is denied of all may hold of some
  if (filler.extent === 'all' && context.fact.polarity === 'negated') throw new CannotSay(filler.extent);
  if (voice.grammar.known) return voice.grammar.known(figure, filler.extent, filler.concept === undefined);
  if (filler.extent === 'others') throw new CannotSay(filler.extent);
  return figure;
}

/**
 * Whether “the” has something to point at: a woman whom the source introduces in a sentence that is not told is
 * a woman, until that sentence is translated. Dutch tells it itself.
 */
function isKnown(voice: Voice, filler: ConceptFiller, { references, role, fact }: FillerContext): boolean {
  const { id, complements, modifiers, number } = filler;
  const { nouns, named } = references;
  if (!nouns || voice.language === 'nl' || nouns.has(id)) return true;
  const isFirst = nouns.size === 0 && named.size === 0;
  nouns.add(id);
  if (role !== undefined && isNewByAge(voice, filler, fact, references)) return false;
  const isPlain = !complements && !modifiers && role !== undefined && number === 'singular';
  if (!isPlain || !voice.typeOf(id).includes('person')) return true;
  const term = termsOf(voice.lexicon, 'nl').get(id);
  const before = voice.document.text.slice(0, Math.min(...fact.evidence.map(({ start }) => start))).toLowerCase();
  // nobody has been told of yet, and the source has sentences before: whoever it is, it is somebody new here
  const opens = isFirst && /[.!?]\s/.test(before) && !PUBLIC.has(id);
  return !opens && !(term?.pos === 'noun' && INTRODUCED.some((words) => before.includes(`${words} ${term.one} `)));
}

/** De 31-jarige chauffeur, behind sentences none of which says that age where it is told: a driver of 31. */
function isNewByAge(
  voice: Voice,
  { id, modifiers, number }: ConceptFiller,
  { evidence }: Fact,
  { told }: References,
): boolean {
  const age = modifiers?.map((modifier) => /^age:(\d+)$/.exec(modifier)?.[1]).find((found) => found !== undefined);
  if (age === undefined || told === undefined || number !== 'singular' || !voice.typeOf(id).includes('person'))
    return false;
  const opens = !/[.!?]\s/.test(voice.document.text.slice(0, Math.min(...evidence.map(({ start }) => start))));
  const isNew =
    !opens && !told.includes(`${age}-jarige`) && !told.includes(`${age} jaar`) && !told.includes(`(${age})`);
  if (!isNew) return false;
  const people = peopleTold(voice, told, evidence[0]!.start);
  // een man en een vrouw … de 22-jarige Duitser: which of them, only the source tells
  if (people > 1) throw new AntecedentUntold(voice.wordsOf(evidence[0]!));
  return people === 0;
}

/** How many people by themselves the document has told of that the source speaks of before a place in it. */
function peopleTold(voice: Voice, told: string, before: number): number {
  const known = new Set<string>();
  for (const { roles, evidence } of voice.facts.values()) {
    const isTold = evidence.every(({ start, end }) =>
      told.includes(voice.document.text.slice(start, end).toLowerCase()),
    );
    if (!isTold || evidence.some(({ start }) => start >= before)) continue;
    for (const filler of Object.values(roles)) {
      if (filler.kind === 'entity' && voice.entities.get(filler.id)?.type === 'person') known.add(filler.id);
      const isOne = filler.kind === 'concept' && filler.number === 'singular' && !PUBLIC.has(filler.id);
      if (isOne && voice.typeOf(filler.id).includes('person')) known.add(filler.id);
    }
  }
  return known.size;
}

/** Slechts twaalf mensen: few, as the source has it. */
function isScant({ quantities, document }: Voice, { id }: QuantityFiller): boolean {
  const start = quantities.get(id)?.start ?? 0;
  return /(?:^|\s)(?:slechts|nog maar) $/i.test(document.text.slice(Math.max(0, start - 10), start));
}

function asScant({ lexicon, language }: Voice, figure: NounPhrase): NounPhrase {
  const word = wordTables(lexicon, language).map('focus').scant;
  if (word === undefined) return figure;
  const { opening: _opening, ...plain } = figure;
  return precede(plain, word);
}

/** What introduces somebody right before the noun. */
const INTRODUCED = ['een', 'jarige', 'jonge', 'oudere', 'andere'];

/** A figure with what it counts; the message of a sum with a kind names that itself (3 miljoen euro winst: a profit of €3 million). */
function sayFigure(voice: Voice, filler: QuantityFiller, context: FillerContext): NounPhrase {
  const isSum = context.role === 'value' && voice.quantities.get(filler.id)?.unit.kind === 'currency';
  const named = isSum && 'kind' in (frameIndex().frames.get(context.fact.frame)?.roles ?? {});
  // 40 minuten vertraging: the message of a delay names it
  // 14 procent groei: so does that of a change
  const isChange =
    context.role === 'difference' && /^(?:growth|increase|decline|contraction)$/.test(filler.concept ?? '');
  // 20 procent lager risico: so does that of a risk
  const isRisk = context.role === 'difference' && /^(?:higher|lower)-risk$/.test(context.fact.frame);
  const isOwn = isRisk || (filler.concept === 'delay' && context.fact.frame === 'delay') || isChange;
  const style = named || isOwn ? { ...context.style, valueOnly: true } : context.style;
  if (context.role === 'initial') return sayStart(voice, filler, { ...context, style });
  const spec = figureSpec(voice, filler, { ...context, style });
  return (
    sayRaceTime(voice, spec) ??
    sayMonths(voice, spec, style) ??
    sayHours(voice, spec, style) ??
    voice.grammar.figure(spec, style)
  );
}

/**
 * A figure by which something is more or less, or which comes on top of it: €4 million more than budgeted, 12% fewer
 * visitors than last year, €30 million extra; in a table without what is counted, which its row names.
 *
 * @throws CannotSay where the language lacks a word for it
 */
export function sayDifference(
  voice: Voice,
  filler: QuantityFiller,
  difference: Difference,
  context: FillerContext,
): NounPhrase {
  const quantity = voice.quantities.get(filler.id);
  const { grammar } = voice;
  if (!quantity || !grammar.difference) throw new CannotSay(filler.id);
  const isShare = /^(?:percent|fraction)$/.test(quantity.unit.kind);
  const isCount = quantity.unit.kind === 'count';
  const { concept, modifiers = [] } = filler;
  const inTable = context.style.valueOnly === true;
  if (isShare && quantity.of !== undefined && concept === undefined) throw new CannotSay(quantity.of);
  const style = isShare ? { ...context.style, valueOnly: true } : context.style;
  const figure = grammar.figure(figureSpec(voice, filler, { ...context, style }), style);
  const number = difference.mass ? ('singular' as const) : ('plural' as const);
  const noun =
    isShare && !inTable && concept !== undefined
      ? asMass(grammar.concept({ concept, number, definite: false, modifiers }), difference)
      : undefined;
  const ahead =
    isCount && !inTable && concept !== undefined ? countedMore(voice, filler, difference, context) : undefined;
  // cars sold: 21% fewer
  const isOfMany = isShare && inTable && concept !== undefined && !difference.mass;
  const isMany = isCount || isOfMany || noun?.number === 'plural';
  const key = [difference.kind, ...(noun ? ['of'] : []), ...(isMany ? ['many'] : [])].join('-');
  const before = ahead ? undefined : ifSayable(() => grammar.difference!(`${key}-before`, noun));
  const said =
    ahead ?? (before === undefined ? extend(figure, grammar.difference(key, noun)) : precede(figure, before));
  const than = context.thanApart ? undefined : sayThan(voice, difference, context);
  // slechts 3 procent meer: few, as the source has it
  const few = isScant(voice, filler) && !inTable ? asScant(voice, said) : said;
  const whole = than === undefined ? few : extend(few, than.trim());
  return noun ? { ...whole, number: noun.number } : whole;
}

/** 7 procent meer omzet: no article before what is a mass. */
function asMass(noun: NounPhrase, { mass }: Difference): NounPhrase {
  return mass ? { ...noun, text: noun.bare, of: noun.negated ?? noun.bare } : noun;
}

/** Five more shops, 300 fewer jobs: where the language has a row for it, the word stands before what is counted. */
function countedMore(
  voice: Voice,
  filler: QuantityFiller,
  { kind }: Difference,
  context: FillerContext,
): NounPhrase | undefined {
  const { concept, modifiers = [] } = filler;
  const { grammar } = voice;
  return ifSayable(() => {
    const style = { ...context.style, valueOnly: true };
    const figure = grammar.figure(figureSpec(voice, filler, { ...context, style }), style);
    const number = figureSpec(voice, filler, { ...context, style }).value === 1 ? 'singular' : 'plural';
    const noun = grammar.concept({ concept: concept!, number, definite: false, modifiers });
    return { ...extend(figure, grammar.difference!(`${kind}-count`, { ...noun, text: noun.bare })), number };
  });
}

/** Than budgeted, than last year: what a difference is measured from, with the space before it; undefined where the source does not say. */
export function sayThan(
  voice: Voice,
  { time, samePeriod, place, standard }: Difference,
  context: FillerContext,
): string | undefined {
  const { grammar } = voice;
  const then = time
    ? timeOf(voice, time.id)
    : place
      ? grammar.place(sayFiller(voice, place, context), 'in')
      : standard && grammar.standard?.(standard);
  if (then === undefined || !grammar.comparison) return undefined;
  const when = samePeriod ? grammar.comparison('same-period', undefined, then).trim() : then;
  return grammar.comparison('than', undefined, when);
}

/** Twee van de vijf verdachten: the figure of the part, then the whole as known. */
function sayPartOf(voice: Voice, filler: QuantityFiller, whole: Filler, context: FillerContext): NounPhrase {
  const spec = figureSpec(voice, filler, { ...context, style: { ...context.style, valueOnly: true } });
  return partOf(voice, counting(spec), whole, context);
}

/** Een van de inzittenden. */
function sayOneOf(voice: Voice, concept: string, whole: Filler, context: FillerContext): NounPhrase {
  // a child among the twelve people is none of twelve children
  if (whole.kind === 'quantity' && whole.concept !== concept) throw new CannotSay(concept);
  const one = { value: 1, approximation: 'exact', unit: { kind: 'count' }, concept, modifiers: [] } as const;
  return partOf(voice, one, whole, context);
}

function partOf(voice: Voice, part: FigureSpec, whole: Filler, context: FillerContext): NounPhrase {
  // three of nine, never 3 of nine: outside a table a part is written as its whole is
  const style = { ...context.style, valueOnly: true, ...(!context.style?.cell && { figures: false }) };
  if (!voice.grammar.partOf) throw new CannotSay('part of');
  if (whole.kind === 'concept' && whole.determiner) throw new CannotSay(whole.determiner);
  const known = whole.kind === 'concept' ? { ...whole, definite: true } : whole;
  const of = sayFiller(voice, known, context);
  return voice.grammar.partOf(shareOf(voice.language, voice.grammar.figure(part, style), part.unit.kind, of), of);
}

function withComplements(
  voice: Voice,
  head: NounPhrase,
  complements: readonly Complement[] | undefined,
  context: FillerContext,
  { unit, among = false }: { unit?: FigureSpec['unit']['kind'] | undefined; among?: boolean } = {},
): NounPhrase {
  const said = (complements ?? []).map((complement) => ({
    ...complement,
    inner: sayFiller(voice, complement.filler, context),
  }));
  const which = said.at(-1)?.inner.which;
  const [first] = said;
  const own = unit && first?.preposition === 'van' ? shareOf(voice.language, head, unit, first.inner) : head;
  const whole = said.reduce((phrase, { preposition, filler, inner: plain }, at) => {
    const inner = asWhich(voice, phrase, { preposition, filler }, plain, at);
    const isSite = isSiteOf(voice, phrase);
    const items = filler.kind === 'list' ? filler.items : [filler];
    const isPlace = items.every((item) => isPlaceOf(voice, item, preposition, isSite));
    if (isPlace && preposition === 'in' && voice.grammar.seat && isBody(voice, phrase))
      return voice.grammar.seat(phrase, inner);
    const ofFirst = among && isPlace && preposition === 'van' ? voice.grammar.placeOfFirst?.(phrase, inner) : undefined;
    if (ofFirst !== undefined) return extend(phrase, ofFirst);
    return isPlace && /^(?:aan|bij|in|langs|nabij)$/.test(preposition)
      ? extend(
          phrase,
          // a house of the street, but a car or a collision in it
          (isSite ? voice.grammar.placeOfThing?.(inner, preposition) : undefined) ??
            voice.grammar.place(inner, preposition),
        )
      : joined(
          voice,
          phrase,
          preposition,
          preposition === THEN ? asTerm(voice, filler, inner, among) : inner,
          isSum(voice, filler),
        );
  }, own);
  return which === undefined ? whole : { ...whole, which };
}

/** Whether an adjective says that something is the first of its kind (grootst, best bezocht). */
function isSuperlative(voice: Voice, id: string): boolean {
  const term = termsOf(voice.lexicon, 'nl').get(id);
  return term?.pos === 'adjective' && /^(?:best|meest|minst) |st$/.test(term.base);
}

/** L’incendie de janvier, l’attentat du 3 mars: which one is meant, right behind its noun. */
function asWhich(
  voice: Voice,
  head: NounPhrase,
  { preposition }: Complement,
  inner: NounPhrase,
  at: number,
): NounPhrase {
  const isWhich = preposition === THEN && at === 0 && head.concept !== undefined && !head.indefinite;
  const text = isWhich ? voice.grammar.timeOf?.(inner.text) : undefined;
  return text === undefined ? inner : { ...inner, text, bare: text };
}

function isBody(voice: Voice, { concept }: NounPhrase): boolean {
  return concept !== undefined && voice.typeOf(concept).some((type) => type === 'organisation' || type === 'group');
}

/** A complement behind its noun; a subsidy from the state, but a subsidy of €3 million. */
function joined(voice: Voice, head: NounPhrase, preposition: string, inner: NounPhrase, isOfSum: boolean): NounPhrase {
  if (preposition === MADE_THEN) {
    const text = voice.grammar.madeIn?.(inner.text);
    if (text === undefined) throw new CannotSay(inner.text);
    return extend(head, text);
  }
  // 93,1 % en 2019: the time of a value is said as a time
  if (preposition === THEN) return extend(head, inner.text);
  // broilers at a poultry farm: animals are kept there, not part of it
  // 312 soorten vlinders, 312 species of butterflies
  if (preposition === '')
    return voice.language === 'nl' ? extend(head, inner.bare) : voice.grammar.complement(head, 'van', inner);
  // gold in the 500m, l’or au 500 m
  const isDiscipline = preposition === 'op' && voice.language !== 'nl' && hasType(voice, inner, 'discipline');
  const local = isDiscipline ? localAdjuncts(voice.lexicon, voice.language).get('in-discipline') : undefined;
  const link = local?.preposition ?? (isSiteOf(voice, head) ? siteLink(voice, inner, preposition) : undefined);
  if (link !== undefined) return extend(head, voice.grammar.adjunct(inner, link).trim());
  const isKept = preposition === 'van' && voice.language === 'en' && hasType(voice, head, 'animal');
  if (isKept && (hasType(voice, inner, 'organisation') || hasType(voice, inner, 'building')))
    return voice.grammar.complement(head, 'bij', inner);
  // whose closure it is has not closed anything
  const isEvent = preposition === 'van' && head.concept !== undefined && voice.typeOf(head.concept).includes('event');
  // a subsidy of €3 million is no subsidy from somebody; laundering €1 million is that of the sum
  const isCrime = head.concept !== undefined && voice.typeOf(head.concept).includes('crime');
  const sized = preposition === 'van' && isOfSum ? voice.grammar.sized?.(head, inner) : undefined;
  if (sized) return sized;
  if (preposition !== 'van' || !isOfSum || isCrime)
    return voice.grammar.complement(head, preposition, isEvent ? { ...inner, owner: false } : inner);
  const { concept, ...plain } = head;
  return { ...voice.grammar.complement(plain, preposition, inner), ...(concept !== undefined && { concept }) };
}

function hasType(voice: Voice, { concept }: NounPhrase, type: SemanticType): boolean {
  return concept !== undefined && voice.typeOf(concept).includes(type);
}

/**
 * A fact as a noun phrase: de aanhouding van meer dan 100 verdachten.
 *
 * @param say how a role's filler is said; the table of figures says what is counted without its figure
 */
export function sayNominal(
  voice: Voice,
  fact: Fact,
  context: FillerContext,
  say: (filler: Filler, role: string) => NounPhrase = (filler, role) =>
    sayFiller(voice, filler, { ...context, fact, role }),
): NounPhrase {
  const text = voice.messages.get(fact.frame)?.nominal;
  if (text === undefined) throw new CannotSay(fact.frame);
  return sayPattern(voice, fact, text, say);
}

/** A message without a verb with its roles said. */
export function sayPattern(
  voice: Voice,
  fact: Fact,
  message: string,
  say: (filler: Filler, role: string) => NounPhrase,
): NounPhrase {
  const parts = resolveParts(message, new Set(Object.keys(fact.roles)));
  if (!parts) throw new CannotSay(fact.frame);
  const pieces = parts.map((part): Piece => {
    if (part.kind === 'words') return { kind: 'words', text: part.words };
    if (part.kind !== 'role') throw new CannotSay(fact.frame);
    const said = say(fact.roles[part.role]!, part.role);
    // Philips’s turnover, but the purchase of Philips: only who does or has something owns it
    const own = part.role === 'agent' ? said : { ...said, owner: false };
    // la somme payée par les locataires
    const phrase = wholeKind([fact], [fact.roles[part.role]!]) && own.all ? { ...own, ...own.all } : own;
    return { kind: 'phrase', phrase, ...(part.form && { form: part.form }) };
  });
  return voice.grammar.nominal(pieces);
}

/** The quantities of a filler, those of a list in order. */
export function quantitiesIn(filler: Filler): QuantityFiller[] {
  if (filler.kind === 'quantity') return [filler];
  return filler.kind === 'list' ? filler.items.flatMap(quantitiesIn) : [];
}

/** An indefinite phrase that the negation around it leaves as it is: police officers did not find …, not: no officers found …. */
function somebody(phrase: NounPhrase): NounPhrase {
  const { none, negated, ...plain } = phrase;
  return plain;
}
