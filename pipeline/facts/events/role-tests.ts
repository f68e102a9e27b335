import { byCompound, frameIndex, type VerbTrigger } from '../../lexicon/frames.ts';
import type { Quantity } from '../../model/mention.ts';
import { depthInSubject } from '../clauses/prefield.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { lemmaOf, typesOf } from '../phrases/filler-types.ts';
import { isMeasured } from './nominals.ts';
import { type ReadClause } from '../clauses/read-clause.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { lower } from '../words.ts';

/** Overleden bij werkzaamheden, na zijn pensioen, tijdens: when it happened, and not what it came of. */
export function isOccasion(context: SentenceContext, chunk: Chunk): boolean {
  if (!/^(?:bij|na)$/.test(chunk.preposition ?? '')) return false;
  // lichtgewond bij de aanhouding van een man: it went with it
  if (/(?:aanhouding|arrestatie|doorzoeking|huiszoeking)$/.test(lemmaOf(chunk))) return true;
  const types = typesOf(context, chunk);
  return (
    types.some((type) => /^(?:event|work)$/.test(type)) &&
    !types.some((type) => /^(?:disaster|crime|disease)$/.test(type))
  );
}

/** Een bon van 90 euro, een toeslag van 50 procent: so much of it, where the noun is no event of its own (een boete). */
export function isOfWorth(chunk: Chunk): boolean {
  const evokes = [lemmaOf(chunk)].some((lemma) => byCompound(frameIndex().nouns, lemma) !== undefined);
  return (
    !evokes &&
    chunk.complements.some(
      ({ preposition, quantity }) =>
        preposition === 'van' && quantity?.of === undefined && /^(?:currency|percent)$/.test(quantity?.unit.kind ?? ''),
    )
  );
}

/** De grootste stad van Nederland, het best bezochte museum: the first of its kind; een van de grootste is one of several. */
export function isFirstOfKind({ determiner, modifiers, preposition, quantity }: Chunk): boolean {
  if (!/^(?:de|het)$/.test(determiner ?? '') || preposition || quantity) return false;
  return modifiers.some(
    (word) =>
      word.feats.Degree === 'Sup' ||
      /^(?:best|meest|minst)$|^(?!(?:eer|laat|naa|va|jui)ste)[a-z]{2,}ste$/.test(lower(word)),
  );
}

/** 24 seconden voorsprong: the noun behind a time or a distance is of the verb (voorsprong hebben). */
export function isLead(quantity: Quantity | undefined): boolean {
  return quantity?.unit.kind === 'measure' && /^(?:voorsprong|achterstand)$/.test(quantity.of ?? '');
}

/** The figure of a phrase alone, without what it counts. */
export function withoutNoun(chunk: Chunk): Chunk {
  const { of: _of, ...measure } = chunk.quantity!;
  return { ...chunk, quantity: measure };
}

/** Een man en drie vrouwen. */
export function hasNumber({ quantity }: Chunk): boolean {
  return quantity !== undefined;
}

/** Het betreft biljetten van 20 tot 500 euro: things with a figure of their own; how old somebody is is none. */
export function hasMeasuredPart(context: SentenceContext, chunk: Chunk): boolean {
  return !typesOf(context, chunk).includes('person') && chunk.complements.some(({ quantity }) => quantity);
}

/** Zakte onder de 4 procent, steeg boven de 300: where it came to, and not by how much. */
export function isBound({ quantity }: Chunk, { roles }: VerbTrigger['entry']): boolean {
  return (
    'final' in roles && quantity !== undefined && /^(?:(?:ruim|net|ver|tot) )?(?:onder|boven) /i.test(quantity.text)
  );
}

/** Met 21 stemmen voor en 12 tegen: those against are of the same phrase. */
export function isContra({ sentence: { tokens } }: SentenceContext, { quantity, from, last }: Chunk): boolean {
  return (
    quantity !== undefined &&
    lower(tokens[last + 1]) === 'tegen' &&
    lower(tokens[from - 1]) === 'en' &&
    lower(tokens[from - 2]) === 'voor'
  );
}

/** What two sides play: whose it is may be the other side, but for a contest that it is a part of (de finale van de Europa League). */
const OF_TWO = /(?:finale|wedstrijd|duel|partij|derby|interland|strijd|slag|treffen|topper|zaak|geding|oorlog|debat)$/;

/** Whether a phrase may name whom a contest, a case or a war is with. */
export function mayNameOpponent(context: SentenceContext, chunk: Chunk | undefined): boolean {
  if (!chunk || !OF_TWO.test(lemmaOf(chunk))) return false;
  return chunk.complements.some(
    ({ preposition, entity }) => preposition === 'van' && entity !== undefined && entity.type !== 'other',
  );
}

/** Het aantal vrouwen: how many there are, and not the women; een aantal vrouwen is some of them. */
export function isNumberOfThem({ determiner, modifiers, head, quantity }: Chunk): boolean {
  if (!/^(?:het|dit|dat)$/.test(determiner ?? '') || quantity) return false;
  return [head, ...modifiers].some((word) => lower(word) === 'aantal');
}

/** What is said of a number: how it stands or moves. Het aantal mannen dat omkwam: the men did, and no number. */
export function takesNumber(frame: string, allowed: readonly string[], isAntecedent: boolean): boolean {
  if (isAntecedent) return CHANGES.has(frame) || /^(?:level|count|higher|lower)$/.test(frame);
  return allowed.some((type) => /^(?:any|measure|abstract|percent|time|money)$/.test(type));
}

/** De helft van de gepensioneerden: whom the share is of, not from whom. */
export function isShareOf({ quantity }: Chunk, whole: Chunk): boolean {
  return /^(?:percent|fraction)$/.test(quantity?.unit.kind ?? '') && whole.quantity === undefined;
}

/** Works of art and writing, which are of their maker. */
const WORK =
  /(?:schilderij|tekening|doek|beeld|beeldje|sculptuur|ets|prent|gravure|litho|aquarel|portret|zelfportret|foto|brief|boek|roman|gedicht|manuscript|handschrift|partituur|kunstwerk|werk|film|lied|compositie|wandkleed)$/;
const MAKER =
  /(?:kunstenaar|kunstenares|schilder|tekenaar|fotograaf|fotografe|beeldhouwer|schrijver|schrijfster|dichter|dichteres|componist|meester|graficus|ontwerper|maker|auteur)$/;

/** Whether a phrase counts or names works: of these it has to be seen whether those behind van made them. */
export function isWork(chunk: Chunk): boolean {
  return WORK.test(lemmaOf(chunk)) || WORK.test(chunk.quantity?.of ?? '');
}

/** Twee tekeningen van Picasso, een doek van een Franse schilder: who made them; van een verzamelaar they come from. */
export function isMaker({ entity, ...chunk }: Chunk): boolean {
  return entity ? entity.gazetteer === undefined || /^(?:person|other)$/.test(entity.type) : MAKER.test(lemmaOf(chunk));
}

/** What a scale has steps of: zakte drie punten, steeg twee plaatsen. */
const STEPS = /^(?:(?:index|basis)?punt|plaats|plek|positie)$/;

/** Steeg 3 procent; liep 54.000 euro brandschade op says what was suffered, not by how much something rose. */
export function isBareMeasure(context: SentenceContext, chunk: Chunk): boolean {
  if (chunk.quantity?.unit.kind === 'count' && STEPS.test(chunk.quantity.of ?? '')) return true;
  return isMeasured(context, chunk) && chunk.quantity !== undefined && chunk.quantity.of === undefined;
}

/** Known to be a person or a body: what may be a subject behind its verb against the order of the words. */
export function isAgent(context: SentenceContext, chunk: Chunk): boolean {
  return typesOf(context, chunk).some((type) => /^(?:person|group|organisation)$/.test(type));
}

/** Het diner voor het Rode Kruis bracht 5000 euro op: for whom and by whom may stand with the subject and be of the verb. */
export function isOfVerb(read: ReadClause, chunk: Chunk): boolean {
  const depth = depthInSubject(read, chunk);
  return depth === 0 || chunk.preposition === 'door' || (depth === 1 && chunk.preposition === 'voor');
}

/** Zilver bij het WK sprint: what stands right behind the name of a championship says of which sport that is. */
export function isSportOf(chunks: readonly Chunk[], { determiner, preposition, quantity, from }: Chunk): boolean {
  if (determiner ?? preposition ?? quantity) return false;
  return flatten(chunks).some(
    ({ head, last, preposition: before }) =>
      before !== undefined && last === from - 1 && CHAMPIONSHIP.test(lower(head)),
  );
}

const CHAMPIONSHIP = /^(?:wk|ek|nk|os|wereldkampioenschap(?:pen)?|wereldbeker|spelen|winterspelen)$/;

/** Heeft weinig vertrouwen in, maakt zich te veel zorgen over: a word of measure before the noun of a set phrase, which the frame does not say. */
export function isSomewhat({ clause }: ReadClause, { fixed }: VerbTrigger, inside: ReadonlySet<number>): boolean {
  return (
    fixed.length > 0 &&
    clause.tokens.some(
      ({ index, upos }, at) =>
        inside.has(index) &&
        upos === 'NOUN' &&
        !inside.has(clause.tokens[at - 1]?.index ?? -1) &&
        MEASURING.test(lower(clause.tokens[at - 1])),
    )
  );
}

const MEASURING = /^(?:weinig|minder|meer|veel|volop|nauwelijks|amper|voldoende|onvoldoende|genoeg|enig|enige)$/;
