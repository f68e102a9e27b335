import { MADE_THEN, THEN, type Filler } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { lemmaOf } from './filler-types.ts';
import { isLapse } from './lengths.ts';
import { isAttribute } from './attributes.ts';
import { BEHIND_ITS_NOUN } from './phrase-words.ts';
import { lower } from '../words.ts';

/** Nouns that say with op what they are about: een verbod op vuurwerk, kritiek op het plan. */
const ABOUT_OP =
  /(?:verbod|recht|kritiek|belasting|heffing|accijns|btw|aanval|aanslag|antwoord|reactie|toezicht|controle|invloed|beroep|kans|risico|jacht|korting|bod|boycot|inbreuk|uitzondering|wijziging|aanvulling|toelichting|antwoorden|reacties|uitzicht|aanspraak|hoop|druk|bezuiniging|besparing|moord|doodslag|bombardement)$/;
/** Of these it is said what they are about, however many there are. */
export const SPEAKING =
  /(?:bezwaar|klacht|melding|vraag|zienswijze|reactie|motie|rechtszaak|aangifte|petitie|protest|tip|boek|film|stuk|artikel|rapport|brief|gesprek|onderzoek|procedure|aanklacht|maatregel)$/;
/** Prepositions of what such a noun is about. */
export const ABOUT_WHAT = /^(?:over|tegen|naar)$/;
/** Those who are for nothing by themselves. */
const PEOPLE =
  /^(?:mens|man|vrouw|kind|jongen|meisje|persoon|burger|bewoner|inwoner|jongere|oudere|toerist|reiziger|journalist|agent|werknemer|medewerker|student|leerling|vluchteling|migrant)$/;
/** What something is worth is said of it, whatever its number. */
const WORTH = /waarde van$/;
/** Prepositions of what belongs to the noun before it and can be said with it. */
const COMPLEMENT = new Set(['per', 'van', 'uit', 'over', 'tegen', 'naar', 'voor', 'met', 'op', 'in', 'aan']);

/** Nouns that take a preposition no other noun takes for what belongs to it (betrokkenheid bij fraude, de botsing tussen twee trams). */
const SELECTED = new Map<string, RegExp>([
  // de handel in cocaïne
  ['in', /^(?:\p{Ll}*handel|smokkel)$/u],
  // het dodental door de overstromingen
  ['door', /^(?:dodental|schade|doden?|(?:zwaar)?gewonden?|slachtoffer|vermisten?)$/],
  [
    'bij',
    /^(?:betrokkenheid|rol|hulp|ondersteuning|begeleiding|opkomst|(?:zwaar)?gewonde|dode|slachtoffer|dodental|vermiste)$/,
  ],
  [
    'tussen',
    /(?:botsing|aanrijding|conflict|ruzie|vechtpartij|wedstrijd|strijd|samenwerking|overeenkomst|akkoord|gesprek|overleg|verschil|verhouding|relatie|spanning|oorlog|verbinding|onderhandeling|fusie|ontmoeting|duel|confrontatie|gevecht|afspraak|contact)$/,
  ],
  [
    'onder',
    /(?:verzuim|werkloosheid|onrust|peiling|enquête|steun|populariteit|sterfte|armoede|besmetting|paniek|angst|belangstelling|vaccinatiegraad|opkomst|tevredenheid|vertrouwen|overgewicht|laaggeletterdheid|eenzaamheid|schooluitval|gebruik|arbeidsparticipatie|criminaliteit|draagvlak|zelfdoding)$/,
  ],
  [
    'rond',
    /^(?:strafzaak|rechtszaak|zaak|onderzoek|ophef|discussie|onzekerheid|affaire|schandaal|spanning|onrust|conflict)$/,
  ],
]);

/** 34 wetenschappers uit negen landen. */
export function isNumberOfPlaces({ quantity }: Chunk): boolean {
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
function isMemberOf({ preposition, parent, determiner }: Chunk): boolean {
  // 170.000 kippen van een bedrijf in Almelo: of one that is nowhere else
  return preposition === 'van' && parent !== undefined && (!parent.quantity || determiner === 'een');
}

/** Het dumpen van drugsafval, een overval op een winkel: of or on what a deed is that stands in a clause. */
function isOfDeed({ preposition, parent }: Chunk): boolean {
  if (!parent || parent.preposition === undefined) return false;
  const isDoing = parent.determiner === 'het' && /en$/.test(parent.head.lemma);
  if (preposition === 'van') return isDoing;
  return preposition === 'op' && /(?:moord|doodslag|overval|aanslag|aanval)$/.test(lemmaOf(parent));
}

/** Behind these stands to, for or against whom something is: where those are is said of them (aan huishoudens in Friesland). */
const TOWARDS = /^(?:aan|naar|voor|tussen|tegen|over|onder)$/;

/** Bedrijven binnen een straal van 10 kilometer. */
const WITHIN = /^(?:binnen|in) een straal van$/;

/** De waterstand bij Lobith: where it is measured. */
function isMeasuringPoint(chunk: Chunk, { preposition, entity }: Chunk): boolean {
  return preposition === 'bij' && entity?.type === 'place' && /(?:waterstand|waterpeil|afvoer)$/.test(lemmaOf(chunk));
}

/** 51 punten uit 20 wedstrijden. */
function isFromMatches({ quantity }: Chunk, { preposition, quantity: matches }: Chunk): boolean {
  const isPoints =
    quantity?.unit.kind === 'count' && /^(?:punt|doelpunt|goal|zege|overwinning)$/.test(quantity.of ?? '');
  return (
    isPoints && /^(?:uit|in)$/.test(preposition ?? '') && /(?:wedstrijd|duel|race|interland)$/.test(matches?.of ?? '')
  );
}

/** Windstoten tot 100 kilometer per uur, temperaturen boven de 30 graden: up to how much. */
export function isBoundOf({ preposition = '', quantity }: Chunk): boolean {
  return preposition === 'tot' && quantity?.unit.kind === 'measure' && quantity.of === undefined;
}
/** Before an event that is the occasion of another. */
const OCCASION = /^(?:na|naar aanleiding van|in verband met|wegens|vanwege|als gevolg van)$/;

/** What befalls a place, as others suffer by it. */
export const INCIDENT =
  /(?:brand|explosie|ontploffing|gaslek|instorting|steekpartij|schietpartij|schietincident|vechtpartij|overval|inbraak|aanslag|inval|ruzie|ongeluk|ongeval|lekkage|steekincident)$/;
/** Those whom an incident makes so. */
const STRICKEN = /^(?:(?:zwaar)?gewonden?|doden?|slachtoffer|dodental|vermisten?)$/;
const CALAMITY =
  /(?:aardbeving|overstroming|ramp|crash|orkaan|storm|tornado|bombardement|beschieting|aanval|botsing|aanrijding|lawine|gevecht|rellen|rel|demonstratie|noodweer|beving|uitbarsting|modderstroom|stampede)$/;

/** Het aantal gewonden bij de explosie, het dodental bij de overstromingen. */
function isOfIncident(chunk: Chunk, { preposition, ...complement }: Chunk): boolean {
  const noun = lemmaOf(complement);
  return (
    preposition === 'bij' &&
    chunk.quantity === undefined &&
    STRICKEN.test(lemmaOf(chunk)) &&
    (INCIDENT.test(noun) || CALAMITY.test(noun))
  );
}

/** Before an incident of which something comes. */
const BY_INCIDENT = /^(?:bij|na|door|tijdens|naar aanleiding van|vanwege|wegens|als gevolg van)$/;
/** An incident and its scene are one that is new or one that is known. */
const ONE = /^(?:een|de|het)$/;

/** Bij een brand in een loods, na de explosie in de woning: where an incident was that is named nowhere else. */
export function isSceneOf(chunk: Chunk, { preposition = '', entity, date, quantity, determiner }: Chunk): boolean {
  if (!/^(?:in|op)$/.test(preposition) || entity || date || quantity || !ONE.test(determiner ?? '')) return false;
  const link = chunk.preposition ?? '';
  if (!ONE.test(chunk.determiner ?? '') || !BY_INCIDENT.test(link) || !INCIDENT.test(lemmaOf(chunk))) return false;
  // bij een overval in het centrum: where it was is where they were hurt
  return determiner === 'een' || chunk.determiner !== 'een' || OCCASION.test(link);
}

/** Bij een brand in een loods op een bedrijventerrein: where the scene of an incident is. */
function isAroundScene(
  { parent, ...chunk }: Chunk,
  { preposition = '', entity, date, quantity, determiner }: Chunk,
): boolean {
  if (!/^(?:in|op|boven|aan)$/.test(preposition) || date || quantity || !parent || !isSceneOf(parent, chunk))
    return false;
  // na een brand in een transformatorhuisje in Goes: that was there, whatever came of it
  if (entity) return entity.type === 'place' && OCCASION.test(parent.preposition ?? '');
  return determiner === 'een';
}

/** Betrokkenheid bij zeven explosies: it belongs to the noun before it. */
function isSelected({ preposition = '', parent }: Chunk): boolean {
  return parent !== undefined && SELECTED.get(preposition)?.test(lemmaOf(parent)) === true;
}

/** The complements that a filler keeps. */
export function saidComplements(chunk: Chunk, apart: ReadonlySet<Chunk>): Chunk[] {
  return chunk.complements.filter((complement) => {
    const { preposition, entity } = complement;
    if (preposition === THEN || preposition === MADE_THEN) return true;
    if (apart.has(complement) || preposition === undefined || isAgeOf(complement) || isLapse(complement)) return false;
    if (preposition === 'van' || preposition === 'per' || complement.bound || WORTH.test(preposition)) return true;
    if (BEHIND_ITS_NOUN.has(preposition) || isAttribute(chunk, complement)) return true;
    if (preposition === 'uit' && (entity?.type === 'place' || isNumberOfPlaces(complement))) return true;
    // verdeeld over 362 projecten bij 145 gemeenten, verkocht aan klanten in 18 landen
    if (/^(?:in|bij)$/.test(preposition) && isNumberOfPlaces(complement) && TOWARDS.test(chunk.preposition ?? ''))
      return true;
    // bij de actie in zes gemeenten, na een reeks inbraken in drie wijken
    const isAtEvent = /^(?:bij|tijdens|na|door|wegens|vanwege|van)$/.test(chunk.preposition ?? '');
    const isInPlaces =
      isNumberOfPlaces(complement) || /^(?:wijk|buurt|straat|haven)$/.test(complement.quantity?.of ?? '');
    if (preposition === 'in' && isInPlaces && isAtEvent) return true;
    // bereikt 70 miljoen lezers in 82 landen
    if (preposition === 'in' && isNumberOfPlaces(complement) && chunk.preposition === undefined) return true;
    if (preposition === 'in' && entity?.type === 'place' && (chunk.owner || isMemberOf(chunk))) return true;
    // het dumpen van afval bij Assen, een overval op een winkel in Ede: where the deed was
    if (/^(?:in|bij)$/.test(preposition) && entity?.type === 'place' && isOfDeed(chunk)) return true;
    if (preposition === 'in' && entity?.type === 'place' && TOWARDS.test(chunk.preposition ?? '')) return true;
    if (isFromMatches(chunk, complement) || isOfIncident(chunk, complement)) return true;
    if (isMeasuringPoint(chunk, complement) || isSceneOf(chunk, complement) || isAroundScene(chunk, complement))
      return true;
    if (isBoundOf(complement)) return chunk.quantity === undefined;
    if (SELECTED.get(preposition)?.test(lemmaOf(chunk))) return chunk.quantity === undefined && !complement.date;
    if (WITHIN.test(preposition)) return true;
    // aangehouden na een steekpartij in Breda: where that was
    if (preposition === 'in' && entity?.type === 'place' && OCCASION.test(chunk.preposition ?? '')) return true;
    // het aantal doden bij de aanslag in Kabul
    if (preposition === 'in' && entity?.type === 'place' && chunk.parent && isOfIncident(chunk.parent, chunk))
      return true;
    // betrokken bij zeven explosies in Arnhem, rol bij een overval in Ede: where that was
    if (preposition === 'in' && entity?.type === 'place' && isSelected(chunk)) return true;
    // een overval op een winkel, but where it was in een overval op het station
    if (preposition === 'op' && complement.determiner === 'een' && /overval$/.test(lemmaOf(chunk)))
      return chunk.quantity === undefined;
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
      : [
          item,
          ...(item.shared ?? []),
          ...saidComplements(item, apart).flatMap((complement) => toldChunks(complement, apart)),
        ],
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
    const shared = (item.shared ?? []).map(({ last }) => last);
    return Math.max(
      item.last,
      ...shared,
      ...held.flatMap((complement) => [complement, ...complement.others]).map(ownEnd),
    );
  };
  const [from, to] = [chunk.first, ownEnd(chunk)];
  const gap = verbsWithin(sentence.tokens, chunk, to);
  const ranges = gap ? [[from, gap[0] - 1] as const, [gap[1] + 1, to] as const] : [[from, to] as const];
  const { tokens } = sentence;
  return {
    kind: 'text',
    spans: ranges.map(([first, last]) => spanOf(document, tokens[first]!.start, tokens[last]!.end)),
  };
}

/** Een afvoer gemeten van 120 kubieke meter: the verbs of the clause between a phrase and what stands behind them of it. */
function verbsWithin(tokens: readonly Token[], { last, complements }: Chunk, to: number): [number, number] | undefined {
  const behind = complements.find(({ from }) => from > last + 1 && from <= to);
  if (!behind) return undefined;
  const between = tokens.slice(last + 1, behind.from);
  return between.every(({ upos }) => /^(?:VERB|AUX)$/.test(upos)) ? [last + 1, behind.from - 1] : undefined;
}
