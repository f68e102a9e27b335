import { isOfPlace } from '../../lexicon/place-adjectives.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { opensReport } from '../../text/dateline.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import { isOpen } from '../figures/taken-moves.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { PARTICIPANT, type BackReference } from './back-references.ts';
import { isTakenUp } from './leaning.ts';
import { answering, isAboutNothing, namingOne } from './open-questions.ts';
import { headOf, introduces, referencesBefore } from './report-topic.ts';
import { participantsOf, sayingAgain, sceneOf, sinceBreak, takesUpEvent } from './scenes.ts';

/** Nouns that say nothing without what they stand for (ANS 5.7): the figure, the number, the difference. */
const SHELLS = /^(?:cijfer|aantal|getal|hoeveelheid|bedrag|percentage|aandeel|totaal|verschil|rest|restant|som)$/;
/** Nouns that name again what was said in other words (Francis 1994 on labels): the action, the batch, the measure. */
const LABELS =
  /^(?:actie|partij|lading|getroffene|betrokkene|maatregel|besluit|beslissing|plan|voorstel|verbod|regel|regeling|ingreep|stap|situatie|probleem|buit|vondst|zaak|kwestie|proef|deal|ronde|operatie|procedure|proces|project|initiatief|ontwikkeling|bouwwerk|gebouw|pand|woning|voertuig|wagen|toestel|vaartuig|wapen)$/;
/** Kinds of things that “the” takes up where they were not named before: the closure behind a hospital that closes. */
const BRIDGED = /^(?:event|crime|disaster|document|communication)$/;
/** Circumstances that say of an event when, where or in what it was. */
const PLACING = /^(?:place|time|occasion|cause)$/;

/**
 * Notes of each fact of a sentence the words before that it leans on. What takes up the sentence before leans on that
 * one (daardoor, het cijfer); what only says nothing of where, when or to whom leans on its paragraph, or at the head
 * of one on the paragraph before, and what “the” names in other words may stand in either.
 */
export function markAntecedents(context: SentenceContext, found: readonly FactDraft[]): FactDraft[] {
  if (found.length === 0) return [];
  const facts = found.map((fact) => behindThen(context, fact));
  const reach = reachOf(context);
  // het gaat om drie mannen: who they are the sentence before says, and nothing else does
  if (!reach)
    return facts.filter(
      (fact) => !/^(?:concerning|voting-against)$/.test(fact.frame) && !isOpen(fact) && !isUnsaid(fact),
    );
  const isAnchored = facts.some((fact) => fact.omitted.length === 0 && anchors(context, fact));
  const isTaken = isTakenUp(context);
  const phrases = referencesBefore(context, context.sentence).filter(({ noun }) => noun);
  return facts.map((fact) => {
    // waardoor de weg dichtging: the clause before it says of what
    if (fact.leans) return fact;
    // stemden tegen: against what, the sentence before says
    if (/^(?:concerning|voting-against)$/.test(fact.frame)) return { ...fact, leans: reach.sentence };
    const phrase = phrases.find((reference) => isTold(context, fact, reference));
    if (phrase)
      return leaning(fact, introducing(context, phrase.noun!) ?? reach.sentence, groundsOf(context, fact, phrase));
    const newest = lastIntroduced(context, fact);
    if (newest) return { ...fact, leans: newest };
    const answer = answering(context, fact, reach.sentence);
    if (answer) return leaning(fact, answer, settling(context, fact));
    const pact = unownedPact(context, fact);
    if (pact) return { ...fact, leans: introducing(context, pact) ?? reach.paragraphs };
    if (!fact.attribution && continuesAccount(context)) return { ...fact, leans: reach.sentence };
    const kinds = Object.values(fact.roles).map((filler) => takesUp(context, fact, filler));
    if (isOfOpenContest(fact) || isFromNowhere(fact)) return leaning(fact, reach.scene);
    if (isOpen(fact) || isOfUnsaid(fact) || isTaken(fact) || countsElided(context, fact) || kinds.includes('shell'))
      return { ...fact, leans: reach.sentence };
    if (kinds.includes('label')) return leaning(fact, reach.paragraphs, sceneOf(context, !isOfThings(fact)));
    if (isAnchored || anchors(context, fact)) return fact;
    // (680 woningen gerealiseerd): of what is right before it
    const isMatter = isOfMatter(context, fact);
    return leaning(
      fact,
      isMatter ? reach.paragraph : reach.scene,
      isBracketed(context, fact) ? [] : sceneOf(context, isMatter),
    );
  });
}

/** In 2019 woedde er ook al brand; toen bleef de schade beperkt: on which occasion, the clause before it says. */
function behindThen({ document, sentence }: SentenceContext, fact: FactDraft): FactDraft {
  const [first] = fact.evidence;
  if (fact.leans || !fact.time || !first || first.start <= sentence.start || !/^toen\b/i.test(first.text)) return fact;
  return { ...fact, leans: spanOf(document, sentence.start, first.start) };
}

/** A fact with the words before that it leans on, and others that say as much. */
function leaning(fact: FactDraft, leans: Span, grounds: readonly Span[] = []): FactDraft {
  return { ...fact, leans, ...(grounds.length > 0 && { grounds: [...grounds] }) };
}

/** Whether a fact stands between brackets. */
function isBracketed({ document, sentence }: SentenceContext, { evidence }: FactDraft): boolean {
  const before = document.text.slice(sentence.start, evidence[0]!.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What settles of what something is that a fact leaves open: the event that it follows on, or the one body of a report. */
function settling(context: SentenceContext, fact: FactDraft): readonly Span[] {
  if (RESPONSES.test(fact.frame)) return sceneOf(context);
  return isAboutNothing(fact) ? [] : namingOne(context);
}

/** What follows on an event: with the event told, it is of that. */
const RESPONSES = /^(?:crime-report|investigation|opening-investigation|interrogation|arrest)$/;

/** The number of flights fell, the price was raised: of whom or what such a figure is, any name before it may say. */
function isOfMatter({ mentions }: SentenceContext, { frame, quantity, roles }: FactDraft): boolean {
  // the debt of the municipality, which is told by its name
  if (Object.values(roles).some(isOfEntity)) return false;
  const unit = mentions.quantities.find(({ id }) => id === quantity?.ref)?.unit.kind;
  return CHANGES.has(frame) || frame === 'level' || unit === 'currency' || unit === 'percent';
}

function isOfEntity(filler: Filler): boolean {
  if (filler.kind === 'entity') return true;
  return filler.kind === 'concept' && (filler.complements ?? []).some((complement) => isOfEntity(complement.filler));
}

/** Things at hand, of which a scene has one: the haul, the batch, the vehicle. */
const THINGS = /^(?:loot|batch|cargo|load|vehicle|car|vessel|aircraft|weapon)$/;

function isOfThings({ roles }: FactDraft): boolean {
  return Object.values(roles).some((filler) => filler.kind === 'concept' && THINGS.test(filler.id));
}

/** Nouns for whoever took part in the event that a text tells. */
const TAKING_PART =
  /^(?:\p{L}*slachtoffer|\p{L}*verdachte|dader|overledene|gewonde|dode|arrestant|\p{L}*bestuurder|inzittende|opvarende|passagier|automobilist)$/u;

/**
 * Where else a phrase that takes something up is grounded: in what has its noun since it was brought in, and of those
 * who take part in an event in what tells the event.
 */
function groundsOf(context: SentenceContext, fact: FactDraft, { noun, token, isRole }: BackReference): Span[] {
  const lemma = noun?.lemma.toLowerCase();
  if (!noun || !lemma) return [];
  if (lower(token) === 'beide') return sayingAgain(context, noun);
  if (!isRole) return [];
  const isMany = noun.feats.Number === 'Plur';
  const isScenic = isOfThings(fact) || isEventAgain(context);
  const others = TAKING_PART.test(lemma) ? participantsOf(context, isMany) : isScenic ? sceneOf(context) : [];
  return [...sayingAgain(context, noun), ...others];
}

/** Whether the sentence takes up the event that the report opened with by another noun for it. */
function isEventAgain(context: SentenceContext): boolean {
  const head = headOf(context, context.sentence);
  return head !== undefined && takesUpEvent(context, context.sentence, head);
}

/** De rechter doet uitspraak, at the head of a text: on what, it does not say. */
function isUnsaid(fact: FactDraft): boolean {
  return fact.frame === 'ruling' && isAboutNothing(fact);
}

/** Noteerde een daling van 4 procent: of what, the sentence before says. */
function isOfUnsaid({ frame, roles }: FactDraft): boolean {
  return /^(?:rise|fall)-recorded$/.test(frame) && !roles.theme;
}

/** Pakte brons in 1.54,03: at which championship and over what distance? */
const MEDAL = /(?:^|-)(?:gold|silver|bronze|medal)$/;

/** Werd vijfde, zwom een tijd van 25 seconden: in what, where the fact does not say it, stands in the sentences before. */
function isOfOpenContest({ frame, roles, place, circumstances = [] }: FactDraft): boolean {
  const isMedal = frame === 'prize-win' && roles.theme?.kind === 'concept' && MEDAL.test(roles.theme.id);
  if (!isMedal && !/^(?:placing|standing-at|grid-place|race-time)$/.test(frame)) return false;
  if (place || roles.event || roles.discipline || (roles.theme && !isMedal)) return false;
  return !circumstances.some(
    (said) => said.kind === 'adjunct' && PLACING.test(said.relation) && !/^in-(?:race-time|time-of)$/.test(said.id),
  );
}

/** Honderden mensen vluchtten naar Oeganda: from where and from what, the sentences before say. */
function isFromNowhere({ frame, roles, time, place, circumstances = [] }: FactDraft): boolean {
  if (frame !== 'flight' || !roles.goal || roles.origin || roles.cause || time || place) return false;
  return !circumstances.some((said) => said.kind === 'adjunct' && PLACING.test(said.relation));
}

/** What two parties have between them: whose it is, a sentence on it need not say. */
const PACT = /^(?:cao|contract|overeenkomst|akkoord|convenant|pact|verdrag|sponsorcontract)$/;

/** De nieuwe cao geldt voor drie jaar: for whom it is, the sentence that brought it in says. */
function unownedPact({ sentence }: SentenceContext, { covered, roles, place }: FactDraft): Token | undefined {
  const { tokens } = sentence;
  if (place || Object.values(roles).some(({ kind }) => kind === 'entity')) return undefined;
  return tokens.find((noun) => {
    if (noun.upos !== 'NOUN' || !PACT.test(noun.lemma.toLowerCase()) || !covered.includes(noun.start)) return false;
    const next = tokens[noun.index + 1];
    if (next?.upos === 'PROPN' || /^(?:van|voor|in|bij|tussen|met|over)$/.test(lower(next))) return false;
    let at = noun.index - 1;
    while (tokens[at]?.upos === 'ADJ') at -= 1;
    return /^(?:de|het)$/.test(lower(tokens[at]));
  });
}

/** Volgens de topman groeide de verkoop in Spanje. Ook in Polen nam die toe: he goes on saying so. */
function continuesAccount({ sentences, sentence }: SentenceContext): boolean {
  const [first, second] = sentence.tokens;
  const previous = sentences[sentence.index - 1];
  return (
    lower(first) === 'ook' &&
    second?.upos === 'ADP' &&
    previous?.block === sentence.block &&
    lower(previous.tokens[0]) === 'volgens'
  );
}

/** Whether a fact has the noun of a phrase that takes something up, and no name that stands for it. */
function isTold(context: SentenceContext, { covered, roles }: FactDraft, { noun, isRole }: BackReference): boolean {
  if (!noun || !covered.includes(noun.start)) return false;
  const isNamed = Object.values(roles).some((filler) => filler.kind === 'entity' && !isNamedHere(context, filler.id));
  return !(isRole && (isNamed || isIntroduced(context, noun) || isAged(context, noun)));
}

/** Een vrouw … de vrouw is naar het ziekenhuis gebracht: whoever has not been told of her is told of a woman. */
function isIntroduced({ sentences, sentence }: SentenceContext, noun: Token): boolean {
  const lemma = noun.lemma.toLowerCase();
  const isPlain = noun.feats.Number !== 'Plur' && /^(?:de|het)$/.test(lower(sentence.tokens[noun.index - 1]));
  const before = sentences.slice(Math.max(0, sentence.index - NEAR), sentence.index);
  return isPlain && PARTICIPANT.test(lemma) && before.some(({ tokens }) => introduces(tokens, lemma));
}

/** De 31-jarige chauffeur: somebody of that age, whom nothing has to have brought in. */
function isAged({ sentence: { tokens } }: SentenceContext, { index, feats }: Token): boolean {
  return (
    feats.Number !== 'Plur' && tokens.slice(Math.max(0, index - 3), index).some((token) => AGED.test(lower(token)))
  );
}

const AGED = /^\d{1,3}-jarige$/;

/** So many sentences back a noun is what it was. */
const NEAR = 4;

/** The nearest sentence before that has the noun of a phrase, in the same report. */
function introducing({ document, sentences, sentence }: SentenceContext, noun: Token): Span | undefined {
  const lemma = noun.lemma.toLowerCase();
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - NEAR); at -= 1) {
    const before = sentences[at]!;
    if (before.tokens.some((token) => token.upos === 'NOUN' && token.lemma.toLowerCase() === lemma))
      return document.blocks[before.block]!.kind === 'heading' ? undefined : spanOf(document, before.start, before.end);
    if (opensReport(document.text.slice(before.start, before.end))) return undefined;
  }
  return undefined;
}

/** De film, behind een andere film: the sentence before that brought it in, and not one on a film named earlier. */
function lastIntroduced({ document, sentences, sentence }: SentenceContext, { covered }: FactDraft): Span | undefined {
  const { tokens } = sentence;
  for (const noun of tokens) {
    const determiner = tokens[noun.index - 1];
    if (noun.upos !== 'NOUN' || !/^(?:de|het)$/.test(lower(determiner)) || !covered.includes(noun.start)) continue;
    const last = sentences[sentence.index - 1];
    // a woman of whom the source spoke before is a woman, wherever she is told
    if (PARTICIPANT.test(noun.lemma.toLowerCase())) continue;
    if (last && document.blocks[last.block]!.kind !== 'heading' && introduces(last.tokens, noun.lemma.toLowerCase()))
      return spanOf(document, last.start, last.end);
  }
  return undefined;
}

/** Annuleerde er 84: flights, which only the sentence before says. */
function countsElided({ mentions }: SentenceContext, { quantity, roles }: FactDraft): boolean {
  const figure = mentions.quantities.find(({ id }) => id === quantity?.ref);
  if (figure?.unit.kind !== 'count' || figure.of !== undefined) return false;
  return !Object.values(roles).some((filler) => filler.kind === 'quantity' && filler.whole);
}

/** What stands right before a sentence; undefined at the head of a text. */
interface Reach {
  sentence: Span;
  /** The sentences before it in its paragraph, else the paragraph before. */
  paragraph: Span;
  /** Those of it from where they leave the scene of others. */
  scene: Span;
  /** Those with the paragraph before. */
  paragraphs: Span;
}

function reachOf(context: SentenceContext): Reach | undefined {
  const { document, sentences, sentence } = context;
  const isHeading = (at: number): boolean => document.blocks[sentences[at]!.block]!.kind === 'heading';
  const skipHeadings = (from: number): number => {
    let at = from;
    while (at >= 0 && isHeading(at)) at -= 1;
    return at;
  };
  const openingOf = (from: number): number => {
    let at = from;
    while (sentences[at - 1]?.block === sentences[from]!.block) at -= 1;
    return at;
  };
  const last = skipHeadings(sentence.index - 1);
  const before = sentences[last];
  if (!before || document.blocks[before.block]!.kind === 'table-cell') return undefined;
  if (opensReport(document.text.slice(sentence.start, sentence.end))) return undefined;
  const upTo = (first: number): Span => spanOf(document, sentences[first]!.start, before.end);
  const opening = openingOf(last);
  const isFirst = opensReport(document.text.slice(sentences[opening]!.start, before.end));
  const earlier = before.block === sentence.block && !isFirst ? skipHeadings(opening - 1) : -1;
  return {
    sentence: upTo(before.block === sentence.block ? last : opening),
    paragraph: upTo(opening),
    scene: upTo(sinceBreak(context, opening, last)),
    paragraphs: upTo(earlier < 0 ? opening : openingOf(earlier)),
  };
}

/** Whether a fact says by itself of what it is: a name, a place, a time or a cause, or what was named before. */
function anchors(
  context: SentenceContext,
  { roles, time, place, comparison, anchored, circumstances = [] }: FactDraft,
): boolean {
  if (anchored || time || place || roles.cause || comparison?.time || comparison?.place) return true;
  if (circumstances.some((said) => said.kind === 'clock' || (said.kind === 'adjunct' && PLACING.test(said.relation))))
    return true;
  return Object.values(roles).some((filler) => names(context, filler));
}

function names(context: SentenceContext, filler: Filler): boolean {
  switch (filler.kind) {
    case 'entity':
      return isNamedHere(context, filler.id);
    case 'date':
      return true;
    case 'list':
      return filler.items.some((item) => names(context, item));
    case 'concept':
    case 'quantity':
      return (
        filler.whole !== undefined ||
        (filler.modifiers?.some(isOfPlace) ?? false) ||
        (filler.complements?.some((complement) => names(context, complement.filler)) ?? false) ||
        (filler.kind === 'concept' && filler.definite && isNamedBefore(context, filler.id))
      );
    default:
      return false;
  }
}

/** The figure, the fourteen residents: what a definite phrase takes up of what was said before. */
function takesUp(
  { lexicon, vocabulary, sentence }: SentenceContext,
  { frame }: FactDraft,
  filler: Filler,
): 'shell' | 'label' | undefined {
  if (filler.kind === 'list') return undefined;
  const isKnown = filler.kind === 'quantity' && filler.extent === 'known' && filler.whole === undefined;
  if (!isKnown && !(filler.kind === 'concept' && filler.definite && !filler.determiner)) return undefined;
  if (filler.kind !== 'concept' && filler.kind !== 'quantity') return undefined;
  if (filler.complements?.length || filler.modifiers?.length) return undefined;
  // het bouwproject: a project as any other
  const concept = (filler.kind === 'concept' ? filler.id : filler.concept)?.split('+').at(-1);
  const term = concept === undefined ? undefined : termsOf(lexicon, 'nl').get(concept);
  if (term?.pos !== 'noun') return undefined;
  if (!isKnown && term.lemmas.some((lemma) => SHELLS.test(lemma))) return 'shell';
  if (isSeen(vocabulary.first, term.lemmas, sentence.index)) return undefined;
  const isLabel = BRIDGED.test(term.type) || term.lemmas.some((lemma) => LABELS.test(lemma));
  // de veertien bewoners: of the houses that the sentence before speaks of
  if (isKnown) return 'shell';
  return isLabel && !CHANGES.has(frame) && frame !== 'level' ? 'label' : undefined;
}

/** Whether the sentence itself has the name, and no pronoun for it. */
function isNamedHere({ mentions, sentence }: SentenceContext, id: string): boolean {
  const entity = mentions.entities.find((other) => other.id === id);
  return !!entity?.mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
}

/** Whether a sentence before has the noun, so that “the” takes it up wherever that is told. */
function isNamedBefore({ lexicon, vocabulary, sentence }: SentenceContext, id: string): boolean {
  const term = termsOf(lexicon, 'nl').get(id);
  return term?.pos === 'noun' && isSeen(vocabulary.first, term.lemmas, sentence.index);
}

function isSeen(first: ReadonlyMap<string, number>, lemmas: readonly string[], before: number): boolean {
  return lemmas.some((lemma) => (first.get(lemma) ?? before) < before);
}
