import type { Named, Reading, Word } from './reading.ts';

/** A noun phrase or pronoun at a place, as far as it can name a speaker. */
export interface NounPhrase {
  /** Places of the first and last word, complements included (een woordvoerder van de politie). */
  first: number;
  last: number;
  kind: 'pronoun' | 'name' | 'role';
  /** The noun that heads a role, or the pronoun. */
  head: Word;
  named?: Named;
}

const PRONOUNS = new Set('hij zij ze die deze dezelfde hem haar hen hun men laatstgenoemde eerstgenoemde'.split(' '));
const NOT_SPEAKERS = new Set(
  'ik wij we u je jij jullie mij ons het er dat dit wat wie niemand iedereen alles niets'.split(' '),
);
const POSSESSIVES = new Set("zijn haar hun mijn onze ons z’n z'n d’r".split(' '));
const PARTICLES = new Set("van de der den ter ten te von ’t 't in el al ben bin du di da la le".split(' '));
const ADVERBS = new Set(
  'gisteren vandaag morgen ook nog dan toen wel niet al nu later eerder daarna daarop daarover hierover erover eraan erbij ermee zich vervolgens fel nuchter eerlijk lachend zuchtend trots maar toch even weer steeds desgevraagd inmiddels maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond gisteravond vanavond vanochtend vanmiddag'.split(
    ' ',
  ),
);
const COMPLEMENT = /^(?:van|namens|der|uit|bij|voor)$/;
/** Roles whose place of work may follow with bij or voor. */
const EMPLOYED =
  /(?:woordvoe[r]?(?:der|ster)|medewerk(?:er|ster)|onderzoek(?:er|ster)|directeur|manager|econoom|analist|adviseur|specialist|deskundige|hoogleraar|docent|arts|verpleegkundige|chauffeur|chef|hoofd|expert|coördinator|voorzitter|bestuurder|projectleider|strateeg|minister|staatssecretaris|wethouder|gedeputeerde|commissaris)$/;
/** Offices with a portfolio of several words: minister voor Informatie en Cultuur. */
const PORTFOLIO = /(?:minister|staatssecretaris|wethouder|gedeputeerde|commissaris)$/;

/** Whether a word is an adverb or weekday between verb and subject. */
export function isAdverb(word: Word, reading: Reading): boolean {
  const lower = word.text.toLowerCase();
  if (word.named || isCapital(word)) return false;
  return ADVERBS.has(lower) || (word.upos === 'ADV' && !reading.titles.has(lower) && !/(?:der|ster|heer)$/.test(lower));
}

/** Whether a word begins with a capital letter (’t Hart and IJ among them). */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^(?:['’]\p{Ll}-?)?\p{Lu}/u.test(word.text);
}

/** Reads the phrase that begins at a place and ends before `end`; none where something else stands there. */
export function nounPhraseAt(reading: Reading, first: number, end: number): NounPhrase | undefined {
  const { words } = reading;
  const start = words[first];
  if (!start || first >= end) return undefined;
  const lower = start.text.toLowerCase();
  if (PRONOUNS.has(lower) && !opensPhrase(reading, first, end))
    return { first, last: first, kind: 'pronoun', head: start };
  if (NOT_SPEAKERS.has(lower) && !opensPhrase(reading, first, end)) return undefined;
  const titled = titledAt(reading, start, end);
  if (titled) return { first, last: titled.last, kind: 'name', head: words[titled.last]!, named: titled };
  const core = coreEnd(reading, first, end);
  if (core < first) return undefined;
  const person = personIn(reading, first, core);
  if (person) return { first, last: core, kind: 'name', head: words[person.last]!, named: person };
  const last = complementEnd(reading, core, end);
  const later = personIn(reading, core + 1, last, true);
  if (later) return { first, last, kind: 'name', head: words[later.last]!, named: later };
  const head = words[core]!;
  const apposed = apposition(reading, seatEnd(words, last), end);
  if (apposed && !isCapital(head))
    return { first, last: apposed.last, kind: 'name', head: words[apposed.last]!, named: apposed };
  const own = head.named;
  if (own && own.last <= core && !isCompoundRole(head, reading))
    return { first, last: isCapital(words[own.first]) ? core : last, kind: 'name', head, named: own };
  if (isTime(head)) return undefined;
  if (isCapital(head) && !isCompoundRole(head, reading)) return { first, last: core, kind: 'name', head };
  if (!/^(?:NOUN|PROPN|ADJ|X|ADV|PRON|VERB)$/.test(head.upos) || /^(?:de|het|een)$/i.test(head.text)) return undefined;
  return { first, last, kind: 'role', head };
}

/** Chef de mission Carl Verheijen: the person whose office, of whatever words, begins at a word. */
function titledAt({ words, roleAt }: Reading, { at, start }: Word, end: number): Named | undefined {
  const role = roleAt.get(start)?.role;
  if (!role) return undefined;
  let next = at;
  while (next < end && words[next]!.start < role.end) next += 1;
  const named = words[next]?.named;
  return named && next < end && named.last < end && named.entity.role === role ? named : undefined;
}

/** Whether a noun places something in time instead of naming somebody: vorige maand, deze week. */
export function isTime({ text }: Word): boolean {
  return /^(?:seconden?|minu(?:ut|ten)|uur|uren|dag(?:en)?|we(?:ek|ken)|weekend|maand(?:en)?|ja(?:ar|ren)|kwarta(?:al|len)|seizoen|eeuw|keer|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\p{L}*(?:ochtend|morgen|middag|avond|nacht))$/iu.test(
    text,
  );
}

/** die/haar/ons/het before a noun belong to it: haar man, ons bestuur, het ministerie, die agent. */
function opensPhrase(reading: Reading, at: number, end: number): boolean {
  const next = reading.words[at + 1];
  const lower = reading.words[at]!.text.toLowerCase();
  if (!next || at + 1 >= end || !/^(?:die|deze|dat|dit|haar|hun|ons|het|wat)$/.test(lower)) return false;
  if (next.start > reading.words[at]!.end + 1) return false;
  // het OM, whatever the tagger takes the letters for
  if (lower === 'het' && next.named?.entity.type === 'organisation') return true;
  return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.upos) && !isAdverb(next, reading);
}

/** Last word of the phrase without complements. */
function coreEnd(reading: Reading, first: number, end: number): number {
  const { words } = reading;
  let last = first - 1;
  for (let at = first; at < end; at += 1) {
    const word = words[at]!;
    if (word.named && word.named.last < end) {
      // A name after a finished name is another's (zegt Jansen Pietersen …): only a role may precede.
      last = word.named.last;
      at = last;
      continue;
    }
    const lower = word.text.toLowerCase();
    if (word.upos === 'PUNCT' || /^[,.:;()“”„"'‘’–—-]$/.test(word.text)) break;
    const inName = PARTICLES.has(lower) && last >= first && isCapital(words[last]) && joinsName(words, at, end);
    if (!inName && !inPhrase(word, lower, at === first, reading)) break;
    if (!inName && last >= first && /^(?:de|het|een)$/.test(lower)) break;
    if (!inName && last >= first && (beginsAnother(reading, at, last) || beginsTime(words, at, last))) break;
    last = at;
  }
  return last;
}

/** Nouns whose members or number follow at once: een groep bewoners. */
const COLLECTIVE = /^(?:groep|aantal|paar|handvol|reeks|meerderheid|[a-z]*tallen|honderden|duizenden|team|stel)$/;

/** Heeft het kabinet | geen plan, vindt de wethouder | jammer: behind its noun a phrase has no second one, but for what an office is of. */
function beginsAnother(reading: Reading, at: number, last: number): boolean {
  const { words } = reading;
  const head = words[last]!;
  const word = words[at]!;
  if (head.upos !== 'NOUN' || isCapital(head) || isCapital(word) || word.named) return false;
  if (word.upos === 'DET' || POSSESSIVES.has(word.text.toLowerCase())) return true;
  const noun = head.text.toLowerCase();
  const isOffice = reading.titles.has(noun) || EMPLOYED.test(noun);
  if (word.upos === 'ADJ') return !(isOffice && /^(?:NOUN|PROPN)$/.test(words[at + 1]?.upos ?? ''));
  return word.upos === 'NOUN' && !isOffice && !COLLECTIVE.test(noun) && !reading.titles.has(word.text.toLowerCase());
}

/** Een woordvoerder | maandagochtend, de minister | vorige week: a time behind a noun is no part of its phrase. */
function beginsTime(words: readonly Word[], at: number, last: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(words[last]!.upos) || isCapital(words[at])) return false;
  return isTime(words[at]!) || (/^(?:ADJ|DET)$/.test(words[at]!.upos) && isTime(words[at + 1] ?? words[at]!));
}

/** Jan van der Berg, Sophie in 't Veld; not het ministerie van Defensie in Den Haag, nor van Peru. */
function joinsName(words: readonly Word[], at: number, end: number): boolean {
  if (words[at]!.text === 'in' && !/^(?:['’]t|het|de|der)$/.test(words[at + 1]?.text ?? '')) return false;
  const before = words[at - 1]?.named;
  const behind = words[at + 1]?.named;
  if (before?.entity.type === 'organisation' && behind && behind.entity !== before.entity) return false;
  return nextCapital(words, at, end);
}

function nextCapital(words: readonly Word[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 4); next += 1) {
    if (isCapital(words[next])) return true;
    if (!PARTICLES.has(words[next]!.text.toLowerCase())) return false;
  }
  return false;
}

function inPhrase(word: Word, lower: string, isFirst: boolean, reading: Reading): boolean {
  if (isCapital(word) && !(isFirst && /^(?:ADP|CCONJ|SCONJ|ADV|INTJ|AUX)$/.test(word.upos))) return true;
  if (
    isFirst &&
    (POSSESSIVES.has(lower) ||
      /^(?:de|het|een|die|deze|dit|dat|'t|’t|één|twee|drie|veel|alle|sommige|beide|enkele|geen)$/.test(lower))
  )
    return true;
  if (isAdverb(word, reading)) return false;
  if (reading.titles.has(lower)) return true;
  switch (word.upos) {
    case 'DET':
    case 'NUM':
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'X':
      return true;
    case 'PRON':
      return !isFirst
        ? false
        : POSSESSIVES.has(lower) || /^(?:velen|sommigen|anderen|enkelen|iemand|ander)$/.test(lower);
    case 'VERB':
      return word.feats.VerbForm === 'Part' && !isFirst;
    default:
      return false;
  }
}

/** Last word of the complements after the core: van de gemeente Tilburg, namens de familie. */
function complementEnd(reading: Reading, core: number, end: number): number {
  const { words } = reading;
  const head = words[core]!.text.toLowerCase();
  let last = core;
  for (let step = 0; step < 3; step += 1) {
    const link = words[last + 1];
    if (!link || last + 1 >= end) break;
    const lower = link.text.toLowerCase();
    if (!COMPLEMENT.test(lower)) break;
    if ((lower === 'bij' || lower === 'voor') && !EMPLOYED.test(head)) break;
    if (lower === 'uit' && !isCapital(words[last + 2])) break;
    const next = coreEnd(reading, last + 2, end);
    if (next < last + 2) break;
    last = PORTFOLIO.test(head) ? portfolioEnd(words, next, end) : next;
  }
  return last;
}

/** Economische Zaken | en Klimaat: what else a portfolio holds. */
function portfolioEnd(words: readonly Word[], from: number, end: number): number {
  let last = from;
  while (/^(?:en|,)$/.test(words[last + 1]?.text ?? '') && last + 2 < end) {
    const next = words[last + 2]!;
    if (!isCapital(next) || next.named?.entity.type === 'person' || next.named?.entity.type === 'place') break;
    if (words[last + 1]!.text === ',' && words[last + 3]?.text !== 'en') break;
    last += 2;
  }
  return last;
}

/** The person named between two places; `afterRole`: not as the object of a preposition (de advocaat van Jansen). */
function personIn(reading: Reading, first: number, last: number, afterRole = false): Named | undefined {
  const { words } = reading;
  for (let at = first; at <= last; at += 1) {
    const named = words[at]?.named;
    if (!named) continue;
    const governed = afterRole && /^(?:van|namens|der|de|het|uit|bij|voor)$/i.test(words[named.first - 1]?.text ?? '');
    if (
      named.entity.type === 'person' &&
      !governed &&
      named.last <= last &&
      !isCompoundRole(words[named.last]!, reading)
    )
      return named;
    at = named.last;
  }
  return undefined;
}

/** Het hoofd van het kantoor in Nederland: the place where an office is held ends its phrase. */
function seatEnd(words: readonly Word[], last: number): number {
  const place = words[last + 2]?.named;
  return /^(?:in|te)$/.test(words[last + 1]?.text ?? '') && place?.entity.type === 'place' ? place.last : last;
}

/** The name beside a role: de burgemeester, Femke Halsema. */
function apposition(reading: Reading, last: number, end: number): Named | undefined {
  const { words } = reading;
  if (words[last + 1]?.text !== ',') return undefined;
  const named = words[last + 2]?.named;
  if (!named || named.last >= end) return undefined;
  if (named.entity.type !== 'person' && !(named.entity.type === 'organisation' && words[named.last + 1]?.text === ','))
    return undefined;
  return /^[,.;:]$/.test(words[named.last + 1]?.text ?? '.') ? named : undefined;
}

/** Kremlin-woordvoerder, FNV-voorzitter: a role, though it begins with a name. */
export function isCompoundRole(word: Word, reading: Reading): boolean {
  const tail = /-(\p{Ll}[\p{L}-]*)$/u.exec(word.text)?.[1];
  if (tail === undefined) return false;
  return (
    reading.titles.has(tail) ||
    EMPLOYED.test(tail) ||
    /(?:er|ster|or|eur|ist|man|vrouw|lid|chef|topman|coach)$/.test(tail)
  );
}
