import type { Token } from '../../model/token.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from '../clauses/clauses.ts';
import { lower } from '../words.ts';

const JOINERS = /^(?:,|en|of|alsmede|evenals|alsook|plus|zowel|maar)$/;

/** Whether two phrases name things of one kind. */
export type Alike = (one: Chunk, other: Chunk) => boolean;

/** Puts coordinated phrases together and hangs prepositional phrases on what they follow. */
export function link({ tokens, verbs }: Clause, chunks: Chunk[], isAlike: Alike): Chunk[] {
  const verbAt = new Set(verbs.map((verb) => verb.token.index));
  const finiteAt = new Set(verbs.filter((verb) => verb.finite).map((verb) => verb.token.index));
  const ends = scaleEnds(chunks);
  const top: Chunk[] = [];
  let previous: Chunk | undefined;
  /** The last of several ages, as a phrase without a preposition → those who are that old (mannen van 23 en 25 jaar). */
  const aged = new Map<Chunk, Chunk>();
  for (const chunk of chunks) {
    const between = previous ? tokens.slice(previous.next, chunk.position) : [];
    if (previous && isLastOfAges(between, chunk)) aged.set(chunk, previous);
    const extraposed =
      chunk.preposition === 'van' &&
      chunk.quantity !== undefined &&
      between.length > 0 &&
      between.length <= 2 &&
      between.every(
        (token) =>
          (verbAt.has(token.index) && !finiteAt.has(token.index)) ||
          token.deprel === 'compound:prt' ||
          token.upos === 'ADP',
      );
    const joined =
      previous !== undefined &&
      joinsPhrases(between.filter((token) => !verbAt.has(token.index)).map(lower), between.length);
    const comma = between.length > 0 && between.every((token) => token.text === ',');
    if (comma && previous && !opensList(tokens, verbAt, previous, chunk)) {
      top.push(chunk);
      previous = chunk;
      continue;
    }
    if (previous && joined && isBetween(previous, chunk)) {
      previous.others.push(chunk);
      chunk.parent = previous;
      previous = chunk;
      continue;
    }
    if (previous && joined && !chunk.date && !previous.date && !chunk.pronoun) {
      const partner = partnerOf(previous, chunk, isAlike, comma);
      if (partner) {
        partner.others.push(chunk);
        chunk.parent = partner;
        previous = chunk;
        continue;
      }
    }
    // een omzet tussen de 780 en 820 miljoen: a sum of so much
    if (previous && between.length === 0 && isRangeOf(previous, chunk)) chunk.preposition = 'van';
    if (
      previous &&
      !ends.has(chunk) &&
      (between.length === 0 || extraposed || (chunk.preposition === 'uit' && isAgeBetween(between))) &&
      chunk.preposition !== undefined &&
      !previous.date &&
      !previous.pronoun &&
      // in 1.57,04 op de twaalfde plek: a time of a race is of nothing else
      previous.quantity?.unit.code !== 'race-time' &&
      !isInSets(chunk) &&
      !isReasonBehindName(previous, chunk) &&
      !chunk.date &&
      !isReportOnly(previous, chunk)
    ) {
      // een rapport van het RIVM over geluid: the report is about it
      const isTopic = chunk.preposition === 'over' && previous.entity !== undefined;
      const governor =
        isGiver(previous, chunk) || isTopic
          ? previous.parent!
          : describedAbove(agedAbove(aged.get(previous) ?? previous, chunk), chunk);
      governor.complements.push(chunk);
      chunk.parent = governor;
    }
    top.push(chunk);
    previous = chunk;
  }
  bindRate(top);
  return top;
}

/** These say how often or how fast, which is told as such. */
const OF_TIME = /^(?:jaar|maand|week|dag|uur|kwartaal|keer|maal|minuut|seconde|nacht|seizoen|avond|weekend|kwartier)$/;

/** Per leraar ontvangt een school 27.500 euro: for each of them the one figure of the clause, wherever that stands. */
function bindRate(top: readonly Chunk[]): void {
  const [first] = top;
  if (first?.preposition !== 'per' || first.date || first.quantity || OF_TIME.test(first.head.lemma)) return;
  const figures = top.filter(({ quantity }) => quantity !== undefined);
  const [figure, ...others] = figures;
  if (!figure || others.length > 0 || !/^(?:currency|measure|count)$/.test(figure.quantity!.unit.kind)) return;
  if (figure.complements.some(({ preposition }) => preposition === 'per')) return;
  figure.complements.push(first);
  first.parent = figure;
}

/** Code oranje voor Zeeland vanwege windstoten: why and when something was so is said of that, and of no name. */
function isReasonBehindName({ entity, parent }: Chunk, { preposition = '' }: Chunk): boolean {
  if (!entity) return false;
  // klachten bij de gemeente Utrecht over geluid: of what they are, and not of the municipality
  if (preposition === 'over') return parent === undefined;
  return /^(?:vanwege|wegens|dankzij|ondanks|tijdens|gedurende|sinds)$/.test(preposition);
}

/** In twee sets: how something was won, whatever stands before it. */
function isInSets({ preposition, quantity }: Chunk): boolean {
  return preposition === 'in' && /^(?:set|game)$/.test(quantity?.of ?? '');
}

/** What somebody reports: where he was, nobody says. */
export const REPORT = /^(?:melding|tip|aangifte|telefoontje|klacht)$/;

/** Na een melding in een woning: a report is of something, and where stands by itself. */
function isReportOnly({ preposition, head, complements }: Chunk, next: Chunk): boolean {
  return (
    preposition === 'na' &&
    complements.length === 0 &&
    REPORT.test(lower(head)) &&
    /^(?:in|op|aan|bij|langs)$/.test(next.preposition ?? '')
  );
}

/** Een subsidie van 6,5 miljoen van de provincie: whose it is is said of the subsidy, not of the sum. */
function isGiver({ quantity, preposition, parent }: Chunk, next: Chunk): boolean {
  const isSum = preposition === 'van' && quantity?.unit.kind === 'currency' && parent?.complements.length === 1;
  return isSum && next.preposition === 'van' && !next.quantity;
}

/** Those who work, live, learn or stay in something, and what it has for them: by themselves they are nowhere else. */
const WITHIN_IT =
  /^(?:medewerker|werknemer|personeelslid|werkplek|arbeidsplaats|baan|cel|gedetineerde|leerling|student|bewoner|inwoner|bed|kamer|hotelkamer|slaapkamer|appartement|zitplaats|stoel|plaats|parkeerplaats|parkeerplek|ligplaats|standplaats|verdieping|zonnepaneel|paneel|windmolen|turbine|windturbine|passagier|opvarende|inzittende|bemanningslid|koe|varken|kip|kalf|geit|gast|patiënt|vluchteling|asielzoeker|migrant|statushouder|gezin|kind|mens|persoon|man)$/;

/** One person, with what he carries. */
const SOMEBODY =
  /^(?:man|vrouw|jongen|meisje|tiener|automobilist|bestuurder|reiziger|passagier|verdachte|koerier|chauffeur|inwoner|bewoner|student|dealer|smokkelaar)$/i;

/**
 * Een loods van 2000 vierkante meter in Tiel, een fabriek met 300 werknemers in Tilburg: behind how large something is,
 * what it costs, how many it has or is for stands what is said of the thing itself.
 */
function describedAbove(previous: Chunk, { preposition = '', quantity: next }: Chunk): Chunk {
  const { quantity, parent, preposition: own, others } = previous;
  if (!quantity || next || !parent || parent.quantity || parent.date || others.length > 0) return previous;
  if (parent.determiner !== 'een' || !/^(?:in|op|bij|aan|langs|nabij|te)$/.test(preposition)) return previous;
  const isExtent = own === 'van' && /^(?:measure|currency)$/.test(quantity.unit.kind);
  const isHeld = /^(?:van|met|voor)$/.test(own ?? '') && WITHIN_IT.test(quantity.of ?? '');
  // een tas met 40.000 euro in een auto, een man met 300 pillen in Ede: with the bag, with the man
  const isCarried = own === 'met' && (quantity.unit.kind === 'currency' || SOMEBODY.test(parent.head.lemma));
  return isExtent || isHeld || isCarried ? parent : previous;
}

/** Een man van 45 uit Utrecht: where somebody is from is said of him, not of his age. */
function agedAbove(previous: Chunk, { preposition }: Chunk): Chunk {
  if (!/^(?:uit|zonder|met|in)$/.test(preposition ?? '')) return previous;
  let above = previous;
  while (above.parent && isAge(above)) above = above.parent;
  return isAge(above) ? previous : above;
}

/** Een man van 45 uit Utrecht: a bare number that says how old is no phrase by itself. */
function isAgeBetween(between: readonly Token[]): boolean {
  return /^van \d{1,2}(?:(?: ,| en) \d{1,2})*(?: jaar)?$/.test(between.map(lower).join(' '));
}

/** Van 23 en, before a phrase that is years alone. */
function isLastOfAges(between: readonly Token[], { preposition, head, modifiers, quantity }: Chunk): boolean {
  const isYears = lower(head) === 'jaar' && !quantity && modifiers.every(({ upos }) => upos === 'NUM');
  return preposition === undefined && isYears && /^van \d{1,2}(?: , \d{1,2})* en$/.test(between.map(lower).join(' '));
}

/** Van 45, van 20 en 23 jaar: bare numbers or years, behind van or joined to such. */
function isAge({ preposition, quantity, modifiers, first, last, head, parent }: Chunk): boolean {
  if (preposition !== 'van' && !(parent && parent.preposition === 'van' && parent.others.length > 0)) return false;
  const isNumber = /^\d{1,3}$/.test(head.text) && first === last;
  return isNumber || isYears({ head, quantity, modifiers, first, last });
}

/** 45 jaar: so many years and nothing else. */
function isYears({ head, quantity, modifiers, first, last }: AgeWords): boolean {
  const isPlain = (quantity?.value ?? 0) < 115 && modifiers.every(({ upos }) => upos === 'NUM');
  return lower(head) === 'jaar' && isPlain && last > first;
}

type AgeWords = Pick<Chunk, 'head' | 'modifiers' | 'first' | 'last'> & { quantity?: Chunk['quantity'] | undefined };

/** A range without a preposition right behind the noun whose value it is. */
function isRangeOf({ quantity, date, entity, determiner }: Chunk, next: Chunk): boolean {
  const isPlain = !quantity && !date && !entity && determiner === 'een';
  return isPlain && next.preposition === undefined && /^tussen /i.test(next.quantity?.text ?? '');
}

/** Tussen 2017 en 2022: two years bound one time. */
function isBetween({ preposition, date }: Chunk, next: Chunk): boolean {
  return (
    preposition === 'tussen' && next.preposition === undefined && [date, next.date].every((year) => isYear(year?.value))
  );
}

function isYear(value: string | undefined): boolean {
  return value !== undefined && /^\d{4}$/.test(value);
}

/** Both ends of a change on a scale (van 310 naar 288 miljoen): they belong to the verb, whatever stands before them. */
function scaleEnds(chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const ends = new Set<Chunk>();
  chunks.forEach((chunk, at) => {
    if (!chunk.quantity || !/^(?:naar|tot)$/.test(chunk.preposition ?? '')) return;
    let before = at - 1;
    while (before > 0 && before > at - 4 && !chunks[before]!.quantity) before -= 1;
    const start = chunks[before];
    // een groei van 9 procent naar 300 miljoen euro: by how much, and to how much
    const isShare = ({ quantity }: Chunk): boolean => quantity?.unit.kind === 'percent';
    if (start?.quantity && start.preposition === 'van' && isShare(start) === isShare(chunk)) {
      ends.add(start);
      ends.add(chunk);
    }
  });
  return ends;
}

/** A comma between phrases is a list's where `en` closes it further on and figures are of one kind (niet: 2 miljard euro, 4 procent minder). */
function opensList(tokens: readonly Token[], verbs: ReadonlySet<number>, previous: Chunk, chunk: Chunk): boolean {
  // 2 kilo hasj, een mes en een boot: none of these is the hashish
  const isOther = /^(?:measure|currency)$/.test(previous.quantity?.unit.kind ?? '') && chunk.determiner === 'een';
  if (
    chunk.head.deprel === 'appos' &&
    !isOther &&
    previous.first <= chunk.head.head &&
    chunk.head.head <= previous.last
  )
    return false;
  const next = lower(tokens[chunk.next]);
  if (/^(?:minder|meer|hoger|lager|groter|kleiner|tegen)$/.test(next)) return false;
  if (
    previous.quantity &&
    chunk.quantity &&
    (previous.quantity.unit.kind === 'percent') !== (chunk.quantity.unit.kind === 'percent')
  )
    return false;
  const rest = tokens.slice(chunk.next);
  const verb = rest.findIndex((token) => verbs.has(token.index));
  const inside = verb < 0 ? rest : rest.slice(0, verb);
  return inside.some(
    (token, at) => /^(?:en|of|evenals|alsmede)$/.test(lower(token)) && !isBareNumber(inside.slice(at + 1, at + 3)),
  );
}

/** A number that counts nothing, or an age, joins a number, not a phrase (mannen van 23 en 31, van 24 en 37 jaar). */
function isBareNumber([number, next]: readonly Token[]): boolean {
  return (
    number?.upos === 'NUM' &&
    (next === undefined || lower(next) === 'jaar' || !/^(?:NOUN|ADJ|NUM|PROPN|SYM|X)$/.test(next.upos))
  );
}

function joinsPhrases(between: readonly string[], distance: number): boolean {
  if (between.length === 0) return false;
  const text = between.join(' ').replace(/^, /, '');
  return (
    (distance === between.length && between.every((word) => JOINERS.test(word))) ||
    /^(?:net als|en ook|en zelfs|en nog eens|en verder|plus)$/.test(text)
  );
}

/** Een ziekenhuis in Tiel en het Bravis: what has a name of another kind is no second place. */
function isPlaceOf({ preposition, entity }: Chunk, next: Chunk): boolean {
  const isPlaced = preposition !== undefined && entity?.type === 'place';
  return isPlaced && next.preposition === undefined && next.entity !== undefined && next.entity.type !== 'place';
}

/** 10 procent, gevolgd door Zeeland (8 procent) en Drenthe: a name is no second figure. */
function isSumOf({ quantity }: Chunk, next: Chunk): boolean {
  return (
    /^(?:percent|currency|measure|fraction)$/.test(quantity?.unit.kind ?? '') &&
    next.entity !== undefined &&
    !next.quantity
  );
}

/** Een vrouw, drie mannen: common nouns with a number of their own. */
function isOneOrMany({ determiner, quantity, entity, date }: Chunk): boolean {
  return !entity && !date && (determiner === 'een' || quantity?.unit.kind === 'count');
}

/** The phrase that a phrase after `en` or a comma goes with: the nearest of its kind. */
function partnerOf(previous: Chunk, chunk: Chunk, isAlike: Alike, isComma: boolean): Chunk | undefined {
  // van 37 jaar en 45 jaar
  if (previous.preposition === 'van' && isAge(previous) && isYears(chunk)) return previous;
  const outer = isComma && chunk.preposition === undefined ? outerOf(previous, chunk, isAlike) : undefined;
  if (outer) return outer;
  const found = nearestPartner(previous, chunk);
  const isBare = chunk.preposition === undefined && !chunk.determiner && !chunk.quantity && !chunk.entity;
  // met leden over de precieze duur en omvang: what goes better with the phrase right before it is no second member
  const isOverlooked =
    found && found !== previous && isBare && !previous.entity && !previous.quantity && !previous.others.length;
  if (!isOverlooked || !previous.determiner || !isAmong(previous, found)) return found;
  // sprak met getuigen over de toedracht en daders: what is spoken of is of the verb
  if (previous.preposition === 'over') return previous;
  return isAlike(chunk, found) && !isAlike(chunk, previous) ? found : previous;
}

/**
 * Telefoons, foto’s van kinderen, een laptop en 300 euro: an item behind a comma is one of the list that runs already,
 * and no second of what the item before it is of; a list that opens so (een pand van de provincie, drie woningen en …) is
 * one of things that are introduced alike, or not of the kind that stands right before the comma.
 */
function outerOf(previous: Chunk, chunk: Chunk, isAlike: Alike): Chunk | undefined {
  const above = previous.preposition === undefined || previous.entity ? undefined : previous.parent;
  if (!above || previous.others.length > 0 || above.date || isAge(previous)) return undefined;
  if (above.parent?.others.includes(above)) return above.parent;
  if (chunk.entity || above.entity || (above.preposition !== undefined && above.parent)) return undefined;
  if (isOneOrMany(chunk) && isOneOrMany(above) && !isOneOrMany(previous)) return above;
  const isPlain = (one: Chunk): boolean => !one.determiner && !one.quantity;
  const isOpen = isPlain(chunk) && isPlain(above) && previous.preposition === 'van';
  return isOpen && !isAlike(chunk, previous) ? above : undefined;
}

/** Whether a phrase hangs on another, which stands before it. */
function isAmong(chunk: Chunk, above: Chunk): boolean {
  for (let at = chunk.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

function nearestPartner(previous: Chunk, chunk: Chunk): Chunk | undefined {
  const ladder: Chunk[] = [];
  for (let at: Chunk | undefined = previous; at; at = at.parent) ladder.push(at);
  const first = (test: (candidate: Chunk) => boolean): Chunk | undefined => {
    const found = ladder.find(
      (candidate) => !isPlaceOf(candidate, chunk) && !isSumOf(candidate, chunk) && test(candidate),
    );
    if (!found) return undefined;
    let root = found;
    while (root.parent?.others.includes(root)) root = root.parent;
    return root;
  };
  if (chunk.preposition !== undefined) return first((candidate) => candidate.preposition === chunk.preposition);
  // twee mannen uit Breda en een vrouw uit Tilburg: past the names and ages of those before
  const nearest = ladder.find((candidate) => !isAge(candidate) && !(candidate.entity && candidate.preposition));
  if (nearest && nearest !== previous && isOneOrMany(nearest) && isOneOrMany(chunk))
    return first((candidate) => candidate === nearest);
  const definite = (candidate: Chunk): boolean => /^(?:de|het)$/.test(candidate.determiner ?? '');
  return (
    first(
      (candidate) =>
        Boolean(candidate.quantity) === Boolean(chunk.quantity) &&
        definite(candidate) === definite(chunk) &&
        Boolean(candidate.entity) === Boolean(chunk.entity),
    ) ?? first((candidate) => !definite(chunk) || definite(candidate) || candidate.entity !== undefined)
  );
}
