import { conceptOf, conceptOfNoun, isKnownLemma, isNounForm, termsOf } from '../../lexicon/terms.ts';
import { RATES } from '../../lexicon/rates.ts';
import type { Complement, Filler, QuantityFiller } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { bandOfWord } from './age-bands.ts';
import { agedComplements, ageOf, isAgedOnly, isAgeWord } from './ages.ts';
import { areaOf } from './areas.ts';
import { holds } from './attributes.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { asideOf } from '../figures/asides.ts';
import { determinerOf } from './determiners.ts';
import { countsHead, lemmaOf, typesOf } from './filler-types.ts';
import { isPlural } from './number-of.ts';
import { GROUPS, lower } from '../words.ts';
import { isBoundOf, saidComplements, textOf } from './complements.ts';
import { compoundTerm, joinedAdjectives, phrasalTerm, modifiersOf } from './modifiers.ts';
import { extentOf, wholeOf, oneThing, pointedAt, without, namedWhole } from './wholes.ts';

/** What is counted one by one → what it is where it is measured in time (negen jaar cel, zes jaar gevangenisstraf). */
const MEASURED = new Map<string | undefined, string>([
  ['prison-cell', 'imprisonment'],
  ['prison-sentence', 'imprisonment'],
  ['community-service-order', 'community-service'],
  ['driving-disqualification', 'driving-disqualification-time'],
]);
/** How many of those that a name names. */
const SOME = /^(?:meerdere|verschillende|diverse|verscheidene|enkele|sommige|veel|weinig|beide|meer|minder)$/;
/** What has an age: a silver wedding has none. */
const AGEING = /^(?:person|animal|group|organisation|building|vehicle|object|plant)$/;
/** Whose it is says which one it is (haar man): no concept has a place for that. */
const POSSESSIVE = /^(?:zijn|haar|hun|ons|onze|mijn|jullie|uw)$/;

/**
 * A phrase with all that is coordinated with it, as what fills a role.
 *
 * @param apart complements that fill a role of their own
 */
export function fillerOf(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk> = new Set()): Filler {
  const areas = areaOf(chunk);
  if (areas) return areas;
  if (isNumberOf(chunk) && chunk.others.length > 0 && chunk.others.every(isBareNoun))
    return numberFiller(context, chunk, apart);
  const items = [chunk, ...chunk.others].map((item) => itemOf(context, item, apart));
  return items.length === 1 ? items[0]! : { kind: 'list', items };
}

/** De 51-jarige Kees B.: how old somebody with a name is. */
function namedAge(context: SentenceContext, chunk: Chunk): { age?: number } {
  const age = chunk.entity?.type === 'person' ? /^age:(\d+)$/.exec(ageOf(context, chunk) ?? '')?.[1] : undefined;
  return age === undefined ? {} : { age: Number(age) };
}

function isFormer({ sentence }: SentenceContext, { first }: Chunk): boolean {
  const words = sentence.tokens.slice(Math.max(0, first - 1), first + 3);
  return words.some((token) => /^(?:toenmalige?|voormalige?|vroegere?|gewezen)$/.test(lower(token)));
}

/** Een team Zware Criminaliteit van de Marechaussee: one of several, whose field is no name by itself. */
function isUnitOf({ sentence: { tokens } }: SentenceContext, { entity, first, determiner }: Chunk): boolean {
  if (!entity || entity.gazetteer !== undefined || entity.type === 'person') return false;
  const words = tokens.slice(Math.max(0, first - 2), first + 3).map(lower);
  const at = words.findIndex((word) => UNIT.test(word));
  return at > 0 && (determiner === 'een' || words[at - 1] === 'een');
}

/** What a body has several of. */
const UNIT = /^(?:\p{Ll}*team|afdeling|eenheid|dienst|sectie|divisie|werkgroep|commissie|bureau|onderdeel|brigade)$/u;

function isOwnedPart({ sentence }: SentenceContext, { first, last, complements }: Chunk): boolean {
  const end = Math.max(last, ...complements.map((complement) => complement.last));
  return sentence.tokens
    .slice(first, end)
    .some((token) => lower(token) === 'van' && POSSESSIVE.test(lower(sentence.tokens[token.index + 1])));
}

/** One phrase without what is coordinated with it. */
export function itemOf(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk> = new Set()): Filler {
  if (chunk.referent?.filler) return chunk.referent.filler;
  if (chunk.date) return { kind: 'date', id: chunk.date.id };
  if (chunk.verbatim) return textOf(context, chunk, apart);
  // meerdere gezinnen met elk 300 euro: not 300 euro between them
  if (chunk.quantity && /^(?:elk|ieder)$/.test(chunk.determiner ?? '')) return textOf(context, chunk, apart);
  // drie van zijn dochters: whose they are
  if (chunk.quantity && isOwnedPart(context, chunk) && !chunk.complements.some(({ owner }) => owner))
    return textOf(context, chunk, apart);
  if (chunk.quantity)
    return rateFiller(context, chunk, chunk.quantity) ?? quantityFiller(context, chunk, chunk.quantity, apart);
  if (chunk.one) return oneOf(context, chunk, apart);
  // de toenmalige gemeente Almelo: no longer one
  if (chunk.entity && chunk.entity.type !== 'person' && isFormer(context, chunk)) return textOf(context, chunk, apart);
  // meerdere Grammy’s: some of them, and not the Grammys
  if (chunk.entity && SOME.test(chunk.determiner ?? '')) return textOf(context, chunk, apart);
  const aside = asideOf(context, chunk, plainFigure);
  if (isUnitOf(context, chunk)) return textOf(context, chunk, apart);
  const quoted = quotedShare(context, chunk);
  if (quoted) return quoted;
  if (chunk.entity) return { kind: 'entity', id: chunk.entity.id, ...(aside ? { aside } : namedAge(context, chunk)) };
  if (isNumberOf(chunk)) return numberFiller(context, chunk, apart);
  const group = groupFiller(context, chunk, apart);
  if (group) return group;
  const phrasal = phrasalTerm(context, chunk);
  const compound = compoundTerm(context, chunk);
  const spouse = spouseOf(chunk);
  const concept = spouse
    ? conceptOf(context.lexicon, spouse, 'noun', context.words)
    : (phrasal?.concept ??
      compound?.concept ??
      conceptOfNoun(
        context.lexicon,
        isAgedOnly(chunk) ? 'persoon' : lemmaOf(chunk),
        chunk.term ?? chunk.head.text,
        senseWords(context, chunk),
      ));
  const number =
    isPlural(chunk) || isPluralForm(context, chunk) || (concept !== undefined && isPluralOf(context, concept.id, chunk))
      ? 'plural'
      : 'singular';
  const { determiner = chunk.owner?.determiner, rest } = determinerOf(context, chunk, concept, number);
  const age = ageOf(context, chunk);
  const described = (compound ? rest.slice(0, -compound.words) : rest).filter(
    (token) => age === undefined || !isAgeWord(lower(token)),
  );
  const plain = hasAdverb(chunk, described)
    ? undefined
    : modifiersOf(
        context,
        described.map((token) => token.lemma),
        described.map(lower),
        joinedAdjectives(context, described),
      );
  const isAgeless = age !== undefined && !(concept?.type === undefined || AGEING.test(concept.type));
  const modifiers = plain && age ? (isAgeless ? undefined : [age, ...plain]) : plain;
  const isUnowned = POSSESSIVE.test(chunk.determiner ?? '') && !chunk.owner;
  if (!concept || !modifiers || isUnowned || determiner === 'unsaid') return textOf(context, chunk, apart);
  const besides = [...(phrasal ? [phrasal.complement] : []), ...agedComplements(context, chunk, age)];
  const complements = [
    ...complementsOf(context, chunk, new Set([...apart, ...besides])),
    // een motie van wantrouwen tegen de minister: what hangs on its second noun is of the term
    ...(phrasal ? complementsOf(context, phrasal.complement, apart) : []),
  ].flatMap((complement) => (concept.id === SHARE_PRICE ? ofShares(complement) : [complement]));
  return {
    kind: 'concept',
    id: concept.id,
    number,
    definite: determiner === undefined && /^(?:de|het|deze|die|dit|dat)$/.test(chunk.determiner ?? ''),
    ...(determiner && { determiner }),
    ...(chunk.determiner === undefined &&
      /^(?:crime|event|abstract)$/.test(concept.type ?? '') &&
      !(isPlural(chunk) || isPluralForm(context, chunk)) && { bare: true }),
    ...(modifiers.length && { modifiers }),
    ...(complements.length && { complements }),
    ...(aside && { aside }),
  };
}

const SHARE_PRICE = 'share-price';

/** De koers van het aandeel Philips is that of Philips, and the one of the share is the price itself. */
function ofShares(complement: Complement): Complement[] {
  const { filler } = complement;
  if (complement.preposition !== 'van' || filler.kind !== 'concept') return [complement];
  if (filler.id === 'stock-price' && filler.complements?.length === 1) return filler.complements;
  const isBare = filler.complements === undefined && filler.modifiers === undefined && filler.determiner === undefined;
  return filler.id === 'stock-share' && filler.number === 'singular' && isBare ? [] : [complement];
}

/** Het aandeel Philips verloor 3 procent: its price did, and not the company. */
function quotedShare(context: SentenceContext, { entity, head, modifiers, determiner }: Chunk): Filler | undefined {
  if (!entity || entity.type === 'place' || determiner !== 'het') return undefined;
  if (lower(head) !== 'aandeel' || modifiers.length > 0) return undefined;
  const price = conceptOf(context.lexicon, 'beurskoers', 'noun', context.words);
  if (!price) return undefined;
  const filler: Filler = { kind: 'entity', id: entity.id };
  return {
    kind: 'concept',
    id: price.id,
    number: 'singular',
    definite: true,
    complements: [{ preposition: 'van', filler }],
  };
}

/** De eerder ontslagen directeur: behind de every adjective has its ending, and what has none describes the next one. */
function hasAdverb({ determiner }: Chunk, described: readonly Token[]): boolean {
  const isInflected = /^(?:de|deze|die)$/.test(determiner ?? '');
  return (
    isInflected &&
    described
      .slice(0, -1)
      .some((token) =>
        /^(?:eerder|later|recent|pas|nieuw|vroeg|zwaar|ernstig|licht|volledig|deels|totaal|vrij)$/.test(lower(token)),
      )
  );
}

/** The words of the sentence that choose a sense; the centre of a named town is that of a town. */
function senseWords(
  { words }: SentenceContext,
  { head, complements, preposition, modifiers, determiner }: Chunk,
): ReadonlySet<string> {
  const [owner] = complements;
  // in het centrum, without a word that says of what
  const isBare = preposition === 'in' && determiner === 'het' && modifiers.length === 0 && owner === undefined;
  const isTown =
    lower(head) === 'centrum' && (isBare || (owner?.preposition === 'van' && owner.entity?.type === 'place'));
  return isTown ? new Set(['stad']) : words;
}

/** Zijn vrouw, haar man: no woman and no man to a translator. */
function spouseOf(chunk: Chunk): string | undefined {
  if (!/^(?:his|her)$/.test(chunk.owner?.determiner ?? '') || chunk.modifiers.length > 0) return undefined;
  return { vrouw: 'echtgenote', man: 'echtgenoot' }[lower(chunk.head)];
}

/** One of a number that is named: in the phrase itself, or before (een van hen). */
function oneOf(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk>): Filler {
  const [named] = chunk.complements;
  const whole = chunk.whole?.filler ?? (named && fillerOf(context, named, apart));
  const id = whole?.kind === 'concept' ? whole.id : whole?.kind === 'quantity' ? whole.concept : undefined;
  if (!whole || id === undefined || (whole.kind === 'concept' && whole.number !== 'plural'))
    return textOf(context, chunk);
  return { kind: 'concept', id, number: 'singular', definite: false, whole };
}

/** What is a number, a share or an amount of those that follow it → its concept. */
const NUMBERS = new Map([
  ['aantal', 'number'],
  ['aandeel', 'proportion'],
  ['percentage', 'percentage'],
]);

/** het aantal klachten, dat aantal inbraken, het aandeel huurwoningen. */
function isNumberOf({ modifiers, determiner }: Chunk): boolean {
  return modifiers.some((token) => NUMBERS.has(lower(token))) && /^(?:het|dit|dat)$/.test(determiner ?? '');
}

/** Het aandeel rokers en drinkers: one share, of both. */
function isBareNoun({ determiner, quantity, entity, date, preposition, pronoun }: Chunk): boolean {
  return !(determiner ?? quantity ?? entity ?? date ?? preposition ?? pronoun);
}

/** The number of them, which rises and falls. */
function numberFiller(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk>): Filler {
  const at = chunk.modifiers.findIndex((token) => NUMBERS.has(lower(token)));
  const counted: Chunk = { ...chunk, modifiers: chunk.modifiers.slice(at + 1) };
  delete counted.determiner;
  const inner = [{ ...counted, others: [] }, ...chunk.others].map((item) => itemOf(context, item, apart));
  const kinds = inner.flatMap((item) =>
    item.kind === 'concept' ? [{ ...item, number: 'plural' as const, definite: false }] : [],
  );
  const described = modifiersOf(
    context,
    chunk.modifiers.slice(0, at).map((token) => token.lemma),
    chunk.modifiers.slice(0, at).map(lower),
  );
  if (kinds.length < inner.length || !described) return wholeText(context, chunk, apart);
  return {
    kind: 'concept',
    id: NUMBERS.get(lower(chunk.modifiers[at]))!,
    number: 'singular',
    definite: true,
    ...(described.length && { modifiers: described }),
    complements: [{ preposition: 'van', filler: kinds.length === 1 ? kinds[0]! : { kind: 'list', items: kinds } }],
  };
}

/** The words of a phrase up to the end of what is coordinated with it. */
function wholeText(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk>): Filler {
  const { document, sentence } = context;
  const last = chunk.others.at(-1);
  if (!last) return textOf(context, chunk, apart);
  return {
    kind: 'text',
    spans: [spanOf(document, sentence.tokens[chunk.first]!.start, sentence.tokens[last.last]!.end)],
  };
}

/** What is so much or so many of those that follow it → its concept, and what it may be an amount of. */
const AMOUNTS = new Map<string, { id: string; of?: RegExp }>([
  ['groep', { id: 'group' }],
  ['hoeveelheid', { id: 'quantity', of: /^(?:substance|weapon|object|food|money|document|plant|energy)$/ }],
  ['partij', { id: 'batch', of: /^(?:substance|weapon|object|food|vehicle|plant|document)$/ }],
  ['lading', { id: 'cargo', of: /^(?:substance|weapon|object|food|vehicle|animal|plant)$/ }],
  ['voorraad', { id: 'stock', of: /^(?:substance|weapon|object|food|energy)$/ }],
]);

/** Een groep voetgangers, een partij cocaïne: one of them, of those that follow. */
function groupFiller(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk>): Filler | undefined {
  const { modifiers, determiner } = chunk;
  const at = modifiers.findIndex((token) => AMOUNTS.has(lower(token)));
  const amount = AMOUNTS.get(lower(modifiers[at]));
  if (!amount || !/^(?:een|de|deze|die)$/.test(determiner ?? '')) return undefined;
  const members: Chunk = { ...chunk, modifiers: modifiers.slice(at + 1) };
  delete members.determiner;
  const inner = itemOf(context, members, apart);
  const words = modifiers.slice(0, at);
  const described = modifiersOf(
    context,
    words.map(({ lemma }) => lemma),
    words.map(lower),
  );
  if (inner.kind !== 'concept' || !described) return undefined;
  const fits = amount.of ? typesOf(context, members).some((type) => amount.of!.test(type)) : inner.number === 'plural';
  if (!fits) return undefined;
  return {
    kind: 'concept',
    id: amount.id,
    number: 'singular',
    definite: determiner !== 'een',
    ...(described.length && { modifiers: described }),
    complements: [{ preposition: 'van', filler: { ...inner, definite: false } }],
  };
}

/** What a measure can be of that is measured, and no goods. */
const DIMENSIONS = /^(?:hoogte|diepte|breedte)$/;

/** Tegen 3 procent rente, 7 procent loonsverhoging, vijf meter hoogte: a rise of 7 percent, and not 7 percent of one. */
function rateFiller(context: SentenceContext, chunk: Chunk, { id, unit, of, modifiers }: Quantity): Filler | undefined {
  const isExtent = unit.kind === 'measure' && chunk.preposition !== undefined && DIMENSIONS.test(of ?? '');
  const isRate = (unit.kind === 'percent' && RATES.test(of ?? '')) || isExtent;
  if (!isRate || modifiers?.length || chunk.whole || chunk.difference) return undefined;
  if (chunk.determiner !== undefined || chunk.complements.length > 0) return undefined;
  const concept = conceptOfNoun(context.lexicon, of!, of!, context.words);
  if (!concept) return undefined;
  const complements = [{ preposition: 'van', filler: { kind: 'quantity' as const, id } }];
  return { kind: 'concept', id: concept.id, number: 'singular', definite: false, complements };
}

function quantityFiller(context: SentenceContext, chunk: Chunk, quantity: Quantity, apart: ReadonlySet<Chunk>): Filler {
  const kinds = kindsOf(context, chunk, quantity);
  if (kinds) return kinds;
  const isPerson = isAgedOnly(chunk) || bandOfWord(quantity.of ?? '') !== undefined;
  const noun = isPerson ? 'persoon' : (quantity.of ?? (countsHead(chunk) ? lemmaOf(chunk) : undefined));
  // the head of a share is the share: de helft van de gepensioneerden
  const isShare = /^(?:percent|fraction)$/.test(quantity.unit.kind);
  const form = quantity.joined
    ? formIn(context, quantity, noun ?? '')
    : chunk.head.lemma.toLowerCase() === noun || countsHead(chunk) || (!isShare && chunk.head.end <= quantity.end)
      ? chunk.head.text
      : (noun ?? '');
  // one number over several nouns (40 leraren en ouders) is no number of the first of them
  const together = countedTogether(context, quantity);
  const first = noun === undefined || !together ? undefined : conceptOfNoun(context.lexicon, noun, form, context.words);
  // kinderen en leerlingen may be one concept, which is said once
  const counted = together?.some((own) => own.concept === first?.id) ? undefined : first?.id;
  const single = quantity.unit.kind === 'measure' ? (MEASURED.get(counted) ?? counted) : counted;
  const age = ageOf(context, chunk);
  const words = (quantity.modifiers ?? []).filter((word) => age === undefined || !isAgeWord(word));
  // vier dodelijke slachtoffers, twee korte gedingen: a term of two words
  const term =
    words.length > 0 && counted !== undefined && quantity.unit.kind === 'count'
      ? conceptOf(context.lexicon, `${words.at(-1)} ${noun}`, 'noun', context.words)?.id
      : undefined;
  const described = term === undefined ? words : words.slice(0, -1);
  const plain = modifiersOf(context, described, described, joinedIn(context, quantity, described));
  const modifiers = plain && age ? [age, ...plain] : plain;
  const concept = term ?? single;
  const shared = alsoOf(context, chunk);
  if (shared === undefined) return textOf(context, chunk, apart);
  const also = counted === undefined ? shared : [...together!, ...shared];
  const own = wholeOf(chunk, quantity) ?? oneThing(context, chunk, quantity) ?? pointedAt(chunk);
  const shareOf = own ? undefined : namedWhole(chunk, quantity);
  const behind = new Set([...apart, ...agedComplements(context, chunk, age)]);
  const complements = [
    // een derde van de scholen voor speciaal onderwijs: what hangs on the noun is said as it is of that
    ...(shareOf ? complementsOf(context, shareOf, behind) : []),
    ...complementsOf(context, own || shareOf ? without(chunk, own ?? shareOf!) : chunk, behind),
  ];
  const whole =
    chunk.whole?.filler ?? (own ? fillerOf(context, own, apart) : partitiveWhole(quantity, concept, modifiers));
  // drie van de opgepakte relschoppers: without what they are three of they would be any three
  if (whole?.kind === 'text') return textOf(context, chunk, apart);
  return {
    kind: 'quantity',
    id: quantity.id,
    ...(concept !== undefined && modifiers && { concept }),
    ...(concept !== undefined && modifiers?.length && { modifiers }),
    ...(also.length > 0 && { also }),
    ...((concept !== undefined || quantity.unit.kind === 'currency') && !whole && extentOf(context, chunk, quantity)),
    ...(complements.length && { complements }),
    ...(whole && { whole }),
    ...(chunk.difference && { difference: chunk.difference.said }),
  };
}

/** Drie van de verdachten: known people or things, of whom there are more; three suspects would be any three. */
function partitiveWhole(
  { unit, text, approximation }: Quantity,
  concept: string | undefined,
  modifiers: readonly string[] | undefined,
): Filler | undefined {
  if (/^(?:tens|hundreds|thousands|millions)$/.test(approximation)) return undefined;
  if (unit.kind !== 'count' || concept === undefined || !/\svan (?:de|die|deze)\s/.test(text)) return undefined;
  return {
    kind: 'concept',
    id: concept,
    number: 'plural',
    definite: true,
    ...(modifiers?.length && { modifiers: [...modifiers] }),
  };
}

/** The places of those words of a figure that `en` joins to the one before (twaalf Franse en Duitse agenten). */
function joinedIn({ sentence }: SentenceContext, { start, end }: Quantity, words: readonly string[]): Set<number> {
  const joined = sentence.tokens.filter(
    (token) => token.start >= start && token.end <= end && lower(sentence.tokens[token.index - 1]) === 'en',
  );
  return new Set(
    words.flatMap((word, at) =>
      at > 0 && joined.some((token) => token.lemma === word || lower(token) === word.toLowerCase()) ? [at] : [],
    ),
  );
}

/** The further nouns that one number counts (62 agenten en militairen); undefined where one of them has no concept. */
function countedTogether(context: SentenceContext, quantity: Quantity): { concept: string }[] | undefined {
  const { joined = [] } = quantity;
  const said = joined.flatMap((noun) => {
    const concept = conceptOfNoun(context.lexicon, noun, formIn(context, quantity, noun), context.words);
    return concept ? [{ concept: concept.id }] : [];
  });
  return said.length === joined.length ? said : undefined;
}

/** The form that a noun has in the words of a figure. */
function formIn({ sentence }: SentenceContext, { start, end }: Quantity, noun: string): string {
  const inside = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  return inside.find((token) => token.lemma.toLowerCase() === noun || lower(token) === noun)?.text ?? noun;
}

/** What the figure of a phrase is of besides its own noun; undefined where one of them has no concept. */
function alsoOf(context: SentenceContext, { shared = [] }: Chunk): QuantityFiller['also'] | undefined {
  const items = shared.map((chunk) => itemOf(context, chunk));
  const said = items.flatMap((item) =>
    item.kind === 'concept' && !item.determiner && !item.complements
      ? [{ concept: item.id, ...(item.modifiers && { modifiers: item.modifiers }) }]
      : [],
  );
  return said.length === items.length ? said : undefined;
}

/** 312 soorten vlinders, twee groepen jongeren: so many of them, and of what; undefined where no other noun follows. */
function kindsOf(context: SentenceContext, chunk: Chunk, quantity: Quantity): Filler | undefined {
  const last = context.sentence.tokens[chunk.last]!;
  if (quantity.unit.kind !== 'count' || !GROUPS.has(quantity.of ?? '') || last.start < quantity.end) return undefined;
  const inner = conceptOfNoun(context.lexicon, last.lemma.toLowerCase(), last.text, context.words);
  const isLiving = inner?.type === 'animal' || inner?.type === 'plant';
  const isSpecies = isLiving && quantity.of === 'soort';
  const counted = isSpecies ? 'species' : conceptOf(context.lexicon, quantity.of!, 'noun', context.words)?.id;
  const isMore =
    quantity.modifiers?.length || chunk.modifiers.length > 0 || saidComplements(chunk, new Set()).length > 0;
  if (!inner || counted === undefined || isMore) return textOf(context, chunk);
  const of: Filler = { kind: 'concept', id: inner.id, number: 'plural', definite: false };
  return { kind: 'quantity', id: quantity.id, concept: counted, complements: [{ preposition: '', filler: of }] };
}

/** A figure by itself, with what it counts. */
export function plainFigure(context: SentenceContext, quantity: Quantity): Filler {
  const { id, of, modifiers = [] } = quantity;
  const also = countedTogether(context, quantity);
  const concept =
    of === undefined || also === undefined ? undefined : conceptOf(context.lexicon, of, 'noun', context.words)?.id;
  const described = modifiersOf(context, modifiers, modifiers);
  return {
    kind: 'quantity',
    id,
    ...(concept !== undefined && described && { concept }),
    ...(concept !== undefined && described?.length && { modifiers: described }),
    ...(concept !== undefined && described && also?.length && { also }),
  };
}

function complementsOf(
  context: SentenceContext,
  chunk: Chunk,
  apart: ReadonlySet<Chunk>,
): { preposition: string; filler: Filler }[] {
  // daalt in het oosten tot 4 graden: what a figure comes to says nothing of where
  const isOfVerb = (complement: Chunk): boolean =>
    isBoundOf(complement) &&
    complement.quantity?.unit.kind === 'measure' &&
    /^(?:in|op)$/.test(chunk.preposition ?? '');
  const said = saidComplements(chunk, apart).filter((complement) => !isOfVerb(complement));
  return said.map((complement) => ({
    // by itself tot says towards what in the other languages
    preposition: isBoundOf(complement)
      ? 'oplopend tot'
      : holds(chunk, complement)
        ? 'met daarin'
        : complement.preposition!,
    filler: fillerOf(context, complement, apart),
  }));
}

/** The very plural that the termbase has of a concept, whatever the tagger says of a word with a capital (Nederlanders). */
function isPluralOf({ lexicon }: SentenceContext, concept: string, { head }: Chunk): boolean {
  const term = termsOf(lexicon, 'nl').get(concept);
  const form = lower(head);
  return term?.pos === 'noun' && term.other?.toLowerCase() === form && term.one.toLowerCase() !== form;
}

/** A form without a tag for number that the termbase has only as a plural (auto’s). */
function isPluralForm({ lexicon }: SentenceContext, { head }: Chunk): boolean {
  return !head.feats.Number && isNounForm(lexicon, head.text) && !isKnownLemma(lexicon, head.text);
}
