import {
  type Concept,
  conceptOf,
  conceptOfNoun,
  isKnownLemma,
  isNounForm,
  singularsOf,
  termsOf,
} from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import { spanOf } from '../../text/file-span.ts';
import { agedComplements, ageOf, isAgedOnly, isAgeWord } from './ages.ts';
import { areaOf } from './areas.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { determinerOf } from './determiners.ts';
import { countsHead, lemmaOf } from './filler-types.ts';
import { isLapse } from './lengths.ts';
import { isPlural } from './number-of.ts';
import { lower } from '../words.ts';

/** What is counted one by one → what it is where it is measured in time (negen jaar cel, zes jaar gevangenisstraf). */
const MEASURED = new Map<string | undefined, string>([
  ['prison-cell', 'imprisonment'],
  ['prison-sentence', 'imprisonment'],
  ['community-service-order', 'community-service'],
]);
/** What has an age: a silver wedding has none. */
const AGEING = /^(?:person|animal|group|organisation|building|vehicle|object|plant)$/;
/** Whose it is says which one it is (haar man): no concept has a place for that. */
const POSSESSIVE = /^(?:zijn|haar|hun|ons|onze|mijn|jullie|uw)$/;
/** Nouns that say with op what they are about: een verbod op vuurwerk, kritiek op het plan. */
const ABOUT_OP =
  /(?:verbod|recht|kritiek|belasting|heffing|accijns|btw|aanval|aanslag|antwoord|reactie|toezicht|controle|invloed|beroep|kans|risico|jacht|korting|bod|boycot|inbreuk|uitzondering|wijziging|aanvulling|toelichting|antwoorden|reacties|uitzicht|aanspraak|hoop|druk)$/;
/** Of these it is said what they are about, however many there are. */
const SPEAKING =
  /(?:bezwaar|klacht|melding|vraag|zienswijze|reactie|motie|rechtszaak|aangifte|petitie|protest|tip|boek|film|stuk|artikel|rapport|brief|gesprek|onderzoek|procedure|aanklacht|maatregel)$/;
const ABOUT_WHAT = /^(?:over|tegen|naar)$/;
/** Those who are for nothing by themselves. */
const PEOPLE =
  /^(?:mens|man|vrouw|kind|jongen|meisje|persoon|burger|bewoner|inwoner|jongere|oudere|toerist|reiziger|journalist|agent|werknemer|medewerker|student|leerling|vluchteling|migrant)$/;
/** Prepositions of what belongs to the noun before it and can be said with it. */
/** What something is worth is said of it, whatever its number. */
const WORTH = /waarde van$/;
const COMPLEMENT = new Set(['per', 'van', 'uit', 'over', 'tegen', 'naar', 'voor', 'met', 'op', 'in', 'aan']);

/**
 * A phrase with all that is coordinated with it, as what fills a role.
 *
 * @param apart complements that fill a role of their own
 */
export function fillerOf(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk> = new Set()): Filler {
  const areas = areaOf(chunk);
  if (areas) return areas;
  const items = [chunk, ...chunk.others].map((item) => itemOf(context, item, apart));
  return items.length === 1 ? items[0]! : { kind: 'list', items };
}

/** One phrase without what is coordinated with it. */
export function itemOf(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk> = new Set()): Filler {
  if (chunk.referent?.filler) return chunk.referent.filler;
  if (chunk.date) return { kind: 'date', id: chunk.date.id };
  // meerdere gezinnen met elk 300 euro: not 300 euro between them
  if (chunk.quantity && /^(?:elk|ieder)$/.test(chunk.determiner ?? '')) return textOf(context, chunk, apart);
  if (chunk.quantity) return quantityFiller(context, chunk, chunk.quantity, apart);
  if (chunk.one) return oneOf(context, chunk);
  if (chunk.entity) return { kind: 'entity', id: chunk.entity.id };
  if (isNumberOf(chunk)) return numberFiller(context, chunk, apart);
  const group = groupFiller(context, chunk, apart);
  if (group) return group;
  const phrasal = phrasalTerm(context, chunk);
  const compound = compoundTerm(context, chunk);
  const spouse = spouseOf(chunk);
  const concept = spouse
    ? conceptOf(context.lexicon, spouse, 'noun', context.words)
    : (phrasal?.concept ??
      compound ??
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
  const described = (compound ? rest.slice(0, -1) : rest).filter(
    (token) => age === undefined || !isAgeWord(lower(token)),
  );
  const plain = modifiersOf(
    context,
    described.map((token) => token.lemma),
    described.map(lower),
  );
  const isAgeless = age !== undefined && !(concept?.type === undefined || AGEING.test(concept.type));
  const modifiers = plain && age ? (isAgeless ? undefined : [age, ...plain]) : plain;
  const isUnowned = POSSESSIVE.test(chunk.determiner ?? '') && !chunk.owner;
  if (!concept || !modifiers || isUnowned || determiner === 'unsaid') return textOf(context, chunk, apart);
  const besides = [...(phrasal ? [phrasal.complement] : []), ...agedComplements(context, chunk, age)];
  const complements = complementsOf(context, chunk, new Set([...apart, ...besides]));
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
  };
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
function oneOf(context: SentenceContext, chunk: Chunk): Filler {
  const [named] = chunk.complements;
  const whole = chunk.whole?.filler ?? (named && fillerOf(context, named));
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

/** The number of them, which rises and falls. */
function numberFiller(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk>): Filler {
  const at = chunk.modifiers.findIndex((token) => NUMBERS.has(lower(token)));
  const counted: Chunk = { ...chunk, modifiers: chunk.modifiers.slice(at + 1) };
  delete counted.determiner;
  const inner = itemOf(context, counted, apart);
  const described = modifiersOf(
    context,
    chunk.modifiers.slice(0, at).map((token) => token.lemma),
    chunk.modifiers.slice(0, at).map(lower),
  );
  if (inner.kind !== 'concept' || !described) return textOf(context, chunk, apart);
  return {
    kind: 'concept',
    id: NUMBERS.get(lower(chunk.modifiers[at]))!,
    number: 'singular',
    definite: true,
    ...(described.length && { modifiers: described }),
    complements: [{ preposition: 'van', filler: { ...inner, number: 'plural', definite: false } }],
  };
}

/** Een groep voetgangers: one of them, of those that follow. */
function groupFiller(context: SentenceContext, chunk: Chunk, apart: ReadonlySet<Chunk>): Filler | undefined {
  const { modifiers, determiner } = chunk;
  const at = modifiers.findIndex((token) => lower(token) === 'groep');
  if (at < 0 || !/^(?:een|de|deze|die)$/.test(determiner ?? '')) return undefined;
  const members: Chunk = { ...chunk, modifiers: modifiers.slice(at + 1) };
  delete members.determiner;
  const inner = itemOf(context, members, apart);
  const words = modifiers.slice(0, at);
  const described = modifiersOf(
    context,
    words.map(({ lemma }) => lemma),
    words.map(lower),
  );
  if (inner.kind !== 'concept' || inner.number !== 'plural' || !described) return undefined;
  return {
    kind: 'concept',
    id: 'group',
    number: 'singular',
    definite: determiner !== 'een',
    ...(described.length && { modifiers: described }),
    complements: [{ preposition: 'van', filler: { ...inner, definite: false } }],
  };
}

function quantityFiller(context: SentenceContext, chunk: Chunk, quantity: Quantity, apart: ReadonlySet<Chunk>): Filler {
  const noun = isAgedOnly(chunk) ? 'persoon' : (quantity.of ?? (countsHead(chunk) ? lemmaOf(chunk) : undefined));
  // the head of a share is the share: de helft van de gepensioneerden
  const isShare = /^(?:percent|fraction)$/.test(quantity.unit.kind);
  const form =
    chunk.head.lemma.toLowerCase() === noun || countsHead(chunk) || (!isShare && chunk.head.end <= quantity.end)
      ? chunk.head.text
      : (noun ?? '');
  // one number over several nouns (40 leraren en ouders) is no number of the first of them
  const counted =
    noun === undefined || quantity.joined ? undefined : conceptOfNoun(context.lexicon, noun, form, context.words)?.id;
  const concept = quantity.unit.kind === 'measure' ? (MEASURED.get(counted) ?? counted) : counted;
  const age = ageOf(context, chunk);
  const described = (quantity.modifiers ?? []).filter((word) => age === undefined || !isAgeWord(word));
  const plain = modifiersOf(context, described, described);
  const modifiers = plain && age ? [age, ...plain] : plain;
  const own = wholeOf(chunk, quantity) ?? oneThing(context, chunk, quantity) ?? pointedAt(chunk);
  const complements = complementsOf(
    context,
    own ? without(chunk, own) : withoutWhole(chunk, quantity),
    new Set([...apart, ...agedComplements(context, chunk, age)]),
  );
  const whole = chunk.whole?.filler ?? (own && fillerOf(context, own, apart));
  return {
    kind: 'quantity',
    id: quantity.id,
    ...(concept !== undefined && modifiers && { concept }),
    ...(concept !== undefined && modifiers?.length && { modifiers }),
    ...(concept !== undefined && !whole && extentOf(context, chunk, quantity)),
    ...(complements.length && { complements }),
    ...(whole && whole.kind !== 'text' && { whole }),
    ...(chunk.difference && { difference: chunk.difference.said }),
  };
}

/** Alle 24 passagiers, de drie verdachten: so many and no others. */
function extentOf(
  { sentence }: SentenceContext,
  { determiner, first }: Chunk,
  { unit, value, upper, approximation, start }: Quantity,
): { extent?: 'all' | 'known' } {
  // de eerste 300, de andere twee: not all of them
  if (determiner === undefined || sentence.tokens[first + 1]?.start !== start) return {};
  if (unit.kind !== 'count' || approximation !== 'exact' || upper !== undefined || value < 2) return {};
  if (determiner === 'alle') return { extent: 'all' };
  return /^(?:de|deze|die)$/.test(determiner ?? '') ? { extent: 'known' } : {};
}

/** What a number is taken from, in its own phrase: twee van de vijf verdachten, een van de inzittenden. */
function wholeOf({ complements }: Chunk, { unit, of }: Quantity): Chunk | undefined {
  if (unit.kind !== 'count' && unit.kind !== 'none') return undefined;
  return complements.find(
    (complement) =>
      complement.preposition === 'van' &&
      /^(?:de|die|deze)$/.test(complement.determiner ?? '') &&
      !complement.entity &&
      of !== undefined &&
      [lemmaOf(complement), lower(complement.head)].includes(of),
  );
}

/** The one thing that a share is a share of: 70 procent van het budget, een derde van het gebouw. */
function oneThing(
  { lexicon, words }: SentenceContext,
  { complements }: Chunk,
  { unit, of }: Quantity,
): Chunk | undefined {
  if ((unit.kind !== 'percent' && unit.kind !== 'fraction') || of === undefined) return undefined;
  const concept = conceptOf(lexicon, of, 'noun', words);
  const term = concept && termsOf(lexicon, 'nl').get(concept.id);
  if (term?.pos !== 'noun' || term.other === undefined || term.pluralOnly) return undefined;
  return complements.find(
    (complement) =>
      complement.preposition === 'van' &&
      /^(?:de|het|deze|die|dit|dat)$/.test(complement.determiner ?? '') &&
      !complement.entity &&
      !isPlural(complement) &&
      [lemmaOf(complement), lower(complement.head)].includes(of),
  );
}

/** The phrase that says what it is a part of without naming it (van hen). */
function pointedAt({ complements, whole }: Chunk): Chunk | undefined {
  return complements.find(({ first }) => whole?.tokens.includes(first));
}

function without(chunk: Chunk, complement: Chunk): Chunk {
  return { ...chunk, complements: chunk.complements.filter((other) => other !== complement) };
}

/** A figure by itself, with what it counts. */
export function plainFigure(context: SentenceContext, { id, of, modifiers = [] }: Quantity): Filler {
  const concept = of === undefined ? undefined : conceptOf(context.lexicon, of, 'noun', context.words)?.id;
  const described = modifiersOf(context, modifiers, modifiers);
  return {
    kind: 'quantity',
    id,
    ...(concept !== undefined && described && { concept }),
    ...(concept !== undefined && described?.length && { modifiers: described }),
  };
}

/** A term of two words (kort geding): its adjective describes nothing further. */
function compoundTerm(context: SentenceContext, chunk: Chunk): Concept | undefined {
  const last = chunk.modifiers.at(-1);
  return last && conceptOf(context.lexicon, `${lower(last)} ${lemmaOf(chunk)}`, 'noun', context.words);
}

/** A term of two nouns (officier van justitie, motie van wantrouwen): what follows its van is no complement. */
function phrasalTerm(
  { lexicon, words }: SentenceContext,
  chunk: Chunk,
): { concept: Concept; complement: Chunk } | undefined {
  const [complement] = chunk.complements;
  if (complement?.preposition !== 'van' || complement.determiner !== undefined || complement.modifiers.length > 0)
    return undefined;
  const concept = conceptOf(lexicon, `${lemmaOf(chunk)} van ${lower(complement.head)}`, 'noun', words);
  return concept && { concept, complement };
}

/** The whole of a part is its noun already (de helft van de zetels): what hangs on it hangs on the part. */
function withoutWhole(chunk: Chunk, { of }: Quantity): Chunk {
  const whole = chunk.complements.find(
    (complement) =>
      complement.preposition === 'van' &&
      of !== undefined &&
      [lemmaOf(complement), lower(complement.head), ...singularsOf(lower(complement.head))].includes(of),
  );
  if (!whole) return chunk;
  const others = chunk.complements.filter((complement) => complement !== whole);
  return { ...chunk, complements: [...whole.complements, ...others] };
}

/** Concepts of adjectives, `place:FR` for a demonym; undefined where one is unknown: to leave it out could say too much. */
export function modifiersOf(
  context: SentenceContext,
  lemmas: readonly string[],
  forms: readonly string[],
): string[] | undefined {
  const found = lemmas.map((lemma, at) => {
    const demonym = context.gazetteer.demonyms.get(lemma.toLowerCase()) ?? context.gazetteer.demonyms.get(forms[at]!);
    if (demonym?.startsWith('place:')) return demonym;
    // hoger and hoogste are not hoog, nor is verdere ver
    const form = forms[at]!;
    const isGrown = form.startsWith(lemma) && /^(?:d?ere?|ste?)$/.test(form.slice(lemma.length));
    const isCompared = isGrown || (form !== lemma && /(?:er|ere|ste|st)$/.test(form) && !/(?:er|st)$/.test(lemma));
    return (
      (isCompared ? undefined : conceptOf(context.lexicon, lemma, 'adjective', context.words)) ??
      conceptOf(context.lexicon, form, 'adjective', context.words)
    )?.id;
  });
  return found.every((id) => id !== undefined) ? (found as string[]) : undefined;
}

function complementsOf(
  context: SentenceContext,
  chunk: Chunk,
  apart: ReadonlySet<Chunk>,
): { preposition: string; filler: Filler }[] {
  return saidComplements(chunk, apart).map((complement) => ({
    preposition: complement.preposition!,
    filler: fillerOf(context, complement, apart),
  }));
}

/** 34 wetenschappers uit negen landen. */
function isNumberOfPlaces({ quantity }: Chunk): boolean {
  return (
    quantity?.unit.kind === 'count' &&
    /^(?:land|gemeente|stad|dorp|provincie|regio|ziekenhuis|school)$/.test(quantity.of ?? '')
  );
}

/** Een vrouw van 81 jaar. */
function isAgeOf({ preposition, head, modifiers }: Chunk): boolean {
  return preposition === 'van' && lower(head) === 'jaar' && modifiers.some(({ upos }) => upos === 'NUM');
}

/** Medewerkers van ziekenhuizen in Almelo: where those are that somebody is of. */
function isMemberOf({ preposition, parent }: Chunk): boolean {
  return preposition === 'van' && parent !== undefined && !parent.quantity;
}

/** The complements that a filler keeps. */
function saidComplements(chunk: Chunk, apart: ReadonlySet<Chunk>): Chunk[] {
  return chunk.complements.filter((complement) => {
    const { preposition, entity } = complement;
    if (apart.has(complement) || preposition === undefined || isAgeOf(complement) || isLapse(complement)) return false;
    if (preposition === 'van' || preposition === 'per' || complement.bound || WORTH.test(preposition)) return true;
    if (preposition === 'uit' && (entity?.type === 'place' || isNumberOfPlaces(complement))) return true;
    if (preposition === 'in' && entity?.type === 'place' && (chunk.owner || isMemberOf(chunk))) return true;
    if (preposition === 'op') return chunk.quantity === undefined && ABOUT_OP.test(lemmaOf(chunk));
    // ontvoert mensen voor losgeld: for what is of the verb
    if (preposition === 'voor' && PEOPLE.test(lemmaOf(chunk))) return false;
    // 340 bezwaren tegen het plan, 400 meldingen over geluid: of what they speak
    if (chunk.quantity) return ABOUT_WHAT.test(preposition) && SPEAKING.test(lemmaOf(chunk));
    return COMPLEMENT.has(preposition) && preposition !== 'in';
  });
}

/** The phrases that a filler of this one tells: itself, what is coordinated with it, the complements it keeps. */
export function toldChunks(chunk: Chunk, apart: ReadonlySet<Chunk> = new Set()): Chunk[] {
  return [chunk, ...chunk.others].flatMap((item) =>
    item.entity || item.date
      ? [item]
      : [item, ...saidComplements(item, apart).flatMap((complement) => toldChunks(complement, apart))],
  );
}

/** The words of a phrase, with its complements. */
export function textOf(
  { document, sentence }: SentenceContext,
  chunk: Chunk,
  apart: ReadonlySet<Chunk> = new Set(),
): Filler {
  // what is told of it stands in its words: energiesteun aan Oekraïne, de scholen van Almelo en Hengelo
  const ownEnd = (item: Chunk): number => {
    const said = new Set(saidComplements(item, apart));
    const held = item.complements.filter(
      (complement) => (complement.preposition === 'van' && !apart.has(complement)) || said.has(complement),
    );
    return Math.max(item.last, ...held.flatMap((complement) => [complement, ...complement.others]).map(ownEnd));
  };
  return {
    kind: 'text',
    spans: [spanOf(document, sentence.tokens[chunk.first]!.start, sentence.tokens[ownEnd(chunk)]!.end)],
  };
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
