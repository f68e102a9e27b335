import type { Token } from '../../model/token.ts';
import { connected } from './connected.ts';
import type { Match, NameLookup } from './name-match.ts';
import { firstOfTwo } from './full-names.ts';
import {
  isBodyWord,
  isCapitalised,
  isInhabitantOrAdjective,
  isNameWithTitle,
  isNameWord,
  isPlaceAdjective,
  isTitle,
  isWorkWord,
  opensSentence,
  PERSON_PARTICLE,
} from './word-class.ts';

const ROAD = /^(?:[AN]\d{1,3}|E\d{2,3})$/;
const LONGEST_NAME = 12;
/** Most words of a term that letters stand for. */
const LONGEST_TERM = 6;
/** Words with which the names of houses, schools and societies begin. */
const HOUSE =
  /^(?:Theater|Café|Eetcafé|Restaurant|Hotel|Kasteel|Sporthal|Zwembad|Camping|Molen|Stichting|Museum|Basisschool|Kinderboerderij|Vereniging|Huize|Landgoed|Villa|Zorgcentrum|Woonzorgcentrum|Verpleeghuis|Dorpshuis|Wijkcentrum|Buurthuis|Partij|Manege|Speeltuin|Uitgeverij|Bakkerij|Slagerij|Boekhandel|Galerie|Bioscoop|Poppodium|Winkelcentrum|Schouwburg|Zorggroep|Bistro|Brasserie|Brouwerij|Hoeve|Hostel|Kapel|Station|Sportpark|Vakantiepark|Recreatiepark|Natuurpark|Bibliotheek|Kindcentrum|Discotheek|Club)$/;
/** What governs a land or a region, and has a capital behind its adjective (de Vlaamse Gemeenschap). */
const AUTHORITY = /^(?:Gemeenschap|Gewest|Overheid|Regering|Parlement|Kamer|Senaat|Raad|Unie|Landsbond|Executieve)$/;
/** What is visited under a name that begins with the town’s. */
const ATTRACTION =
  /^(?:Zoo|Dierentuin|Dierenpark|Aquarium|Planetarium|Artotheek|Opera|Filharmonie|Philharmonie|Kunsthal|Academie|Groep|Hortus|Dom|Domkerk|Jazzclub|Kunstkring|Volksbank)$/;
/** Illnesses that are written as abbreviations. */
const ILLNESS =
  /^(?:MKZ|BSE|SARS|MERS|HIV|AIDS|COPD|ADHD|ADD|PTSS|PTSD|RSV|HPV|EHEC|ESBL|MRSA|SOA|OCD|KFT|PRRS|IBR|BVD|RHD)$/;
/** Before the name of a subject these say who teaches or studies it. */
const TEACHES =
  /^(?:hoogleraar|hoogleraren|professor|docent|docente|docenten|lector|leraar|lerares|leraren|student|studente|studenten|opleiding|studie|vak|faculteit|bachelor|master)$/i;
/** A run of capitalised words with the particles between them, where it names something. */
export function shapeMatch(tokens: readonly Token[], first: number, lookup: NameLookup): Match | undefined {
  const token = tokens[first]!;
  if (ROAD.test(token.text) && !lookup.cues.words('brand').has(tokens[first - 1]?.text ?? ''))
    return { first, last: first, type: 'place' };
  if (isTermOfLetters(tokens, first)) return undefined;
  const named = namedByNoun(tokens, first, lookup);
  if (named) return named;
  const surname = surnameWithParticle(tokens, first, lookup);
  if (surname !== undefined) return { first, last: runEnd(tokens, first, surname, lookup) };
  if (!isNameWord(token, lookup) && !isGivenName(tokens, first, lookup)) {
    const qualified = qualifiedBody(tokens, first, lookup);
    return qualified === undefined ? undefined : { first, last: runEnd(tokens, first, qualified, lookup) };
  }
  const run = runEnd(tokens, first, first, lookup);
  const whole = run + (isNamedAfter(tokens, first, run, lookup) || isYounger(tokens, first, run, lookup) ? 1 : 0);
  const last = isOfTown(tokens, first, whole, lookup)
    ? first
    : (firstOfTwo(tokens, first, whole, lookup.surnames) ?? winnerEnd(tokens, first, whole, lookup) ?? whole);
  if (opensSentence(tokens, first) && !opensWithName(tokens, first, last, lookup)) return undefined;
  if (first === last && isNoName(tokens, first, lookup)) return undefined;
  // De VN-organisatie OCHA, – Start-up Veldkamp
  if (first < last && /^\p{Lu}\p{L}*-\p{Ll}+$/u.test(token.text)) return undefined;
  if (first < last && /^[-–—]$/.test(tokens[first - 1]?.text ?? '') && isDescription(tokens, first, lookup))
    return undefined;
  if (first < last && opensSentence(tokens, first) && saysWhatBody(tokens, first, last, lookup)) return undefined;
  if (first < last && isTitle(token, lookup) && !lookup.cues.words('organisation-word').has(token.text.toLowerCase()))
    return undefined;
  return { first, last };
}

/** API’s (Application Programming Interfaces): things by their letters in the plural, which name none. */
function isTermOfLetters(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && first > at - LONGEST_TERM && /^\p{Lu}\p{Ll}/u.test(tokens[first - 1]!.text)) first -= 1;
  let last = at;
  while (last < at + LONGEST_TERM && /^\p{Lu}\p{Ll}/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  const isPlural = (token: Token | undefined): boolean => /^\p{Lu}{2,}[’']s$/u.test(token?.text ?? '');
  if (first === last) return false;
  return (
    (tokens[first - 1]?.text === '(' && isPlural(tokens[first - 2])) ||
    (tokens[last + 1]?.text === '(' && isPlural(tokens[last + 2]))
  );
}

/** Gisteren kreeg Christine Prayon | Dieter Hildebrandt Prijs: somebody, and the prize named after somebody else. */
function winnerEnd(tokens: readonly Token[], first: number, last: number, { cues }: NameLookup): number | undefined {
  const isGiven = (at: number): boolean => cues.givenNames.has(tokens[at]!.text);
  const isPrize = last > first + 3 && /^(?:Prijs|Award|Trofee|Penning|Bokaal|Beker)$/.test(tokens[last]!.text);
  return isPrize && isGiven(first) && isGiven(first + 2) && !isGiven(first + 1) ? first + 1 : undefined;
}

/** Thomas Bruns jr., Jan Smit senior: the younger or elder of two who are called so. */
function isYounger(tokens: readonly Token[], first: number, last: number, { cues }: NameLookup): boolean {
  return (
    first < last &&
    /^(?:[jJ]r|[sS]r)\.?$|^(?:junior|senior)$/.test(tokens[last + 1]?.text ?? '') &&
    (cues.givenNames.has(tokens[first]!.text) || /^\p{Lu}\./u.test(tokens[first]!.text))
  );
}

/**
 * Woningcorporatie Ons Huis, de stichting Voor Elkaar: behind the word for what it is a name may begin with any word.
 */
function namedByNoun(tokens: readonly Token[], first: number, lookup: NameLookup): Match | undefined {
  const noun = tokens[first - 1]?.text.toLowerCase() ?? '';
  const { text } = tokens[first]!;
  if (
    !/^(?:Ons|Onze|Mijn|Wij|Samen|Alle|Nog|Voor|Door|Tot|Zo|Toen|Wie|Wat|Niet|Geen|Ook|Hier|Daar|Over|Onder)$/.test(
      text,
    )
  )
    return undefined;
  const isNoun = (['organisation-noun', 'place-noun'] as const).some((group) => lookup.cues.words(group).has(noun));
  if (!isNoun || !isNameWord(tokens[first + 1], lookup)) return undefined;
  return { first, last: runEnd(tokens, first, first + 1, lookup) };
}

/** Burgemeester Halsema van Amsterdam: of which town, behind a surname alone. */
function isOfTown(tokens: readonly Token[], first: number, last: number, { gazetteer, cues }: NameLookup): boolean {
  if (last < first + 2 || tokens[first + 1]?.text !== 'van') return false;
  if (
    !/^(?:loco-?)?(?:burgemeester|wethouder|gemeentesecretaris|bisschop|gouverneur|schepen)$/i.test(
      tokens[first - 1]?.text ?? '',
    )
  )
    return false;
  const town = tokens
    .slice(first + 2, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return gazetteer.byForm.has(town) && !cues.givenNames.has(tokens[first]!.text);
}

/** het Albert Schweitzer ziekenhuis: a body named after somebody, its own word in small letters. */
function isNamedAfter(tokens: readonly Token[], first: number, last: number, { cues }: NameLookup): boolean {
  const noun = tokens[last + 1];
  return (
    first < last &&
    /^(?:de|het)$/i.test(tokens[first - 1]?.text ?? '') &&
    noun !== undefined &&
    /^(?:ziekenhuis|instituut|college|museum|kliniek|stichting|school|fonds|lyceum|prijs|award|trofee|penning|lezing|toernooi|festival|stadion|bibliotheek|centrum|huis|hotel|theater|brug|tunnel|park)$/.test(
      noun.text,
    ) &&
    (!cues.common.has(tokens[first]!.text.toLowerCase()) || cues.givenNames.has(tokens[first]!.text))
  );
}

/** Nederlandse Vereniging voor …, Zaans Museum: an adjective with a capital that begins the name of a body. */
function qualifiedBody(tokens: readonly Token[], first: number, lookup: NameLookup): number | undefined {
  const next = tokens[first + 1];
  const isOfPlace = isInhabitantOrAdjective(tokens[first]!.text, lookup) || isPlaceAdjective(tokens[first]!);
  if (!isOfPlace || !next || !/^\p{Lu}\p{Ll}/u.test(next.text)) return undefined;
  const isBody = (token: Token | undefined): boolean =>
    token !== undefined &&
    (isBodyWord(token.text, lookup) ||
      AUTHORITY.test(token.text) ||
      HOUSE.test(token.text) ||
      ATTRACTION.test(token.text)) &&
    !isTitle(token, lookup);
  if (isBody(next)) return first + 1;
  // de Vlaamse Gemeenschap, de Amerikaanse Senaat: a common noun that has a capital only as a name
  // het Wierdense Veld: nobody has the article het
  const isThing = /^het$/i.test(tokens[first - 1]?.text ?? '') && !lookup.gazetteer.byForm.has(next.text);
  const isCommon = lookup.cues.common.has(next.text.toLowerCase()) && (isThing || !isKnownName(next.text, lookup));
  if (isCommon && !isTitle(next, lookup) && !/^[\p{Lu}\d]/u.test(tokens[first + 2]?.text ?? '')) return first + 1;
  // Nederlands Handbal Verbond, Vlaamse Scholieren Actie Groep: the word for a body may stand further on
  if (isKnownName(next.text, lookup)) return undefined;
  for (let at = first + 2; at < first + 4 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? ''); at += 1)
    if (isBody(tokens[at])) return at;
  return undefined;
}

function isKnownName(word: string, { cues, gazetteer }: NameLookup): boolean {
  return gazetteer.byForm.has(word) || cues.givenNames.has(word) || cues.surnames.has(word);
}

/** Van den Berg, De Jong, El Khatib: the last word of a surname that begins with its particle. */
function surnameWithParticle(tokens: readonly Token[], first: number, lookup: NameLookup): number | undefined {
  const { text } = tokens[first]!;
  if (!/^(?:Van|De|Den|Der|Ter|Ten|Te|Von|El|Al|Di|Da|Del|Le|La|Du|’t|'t|In|Op|Het)$/.test(text)) return undefined;
  let at = first + 1;
  while (at < first + 3 && /^(?:den|der|de|’t|'t|het|la|’s|'s)$/.test(tokens[at]?.text ?? '')) at += 1;
  const name = tokens[at];
  if (!name || !/^\p{Lu}(?:\p{Ll}|\.$)/u.test(name.text) || !isNameWord(name, lookup)) return undefined;
  if (/^\p{Lu}\.$/u.test(name.text)) return /^(?:In|Op|Het|Te)$/.test(text) ? undefined : at;
  if (/^(?:In|Op|Het)$/.test(text) && (at === first + 1 || opensSentence(tokens, first))) return undefined;
  if (!opensSentence(tokens, first)) return at;
  // Van Mossel Automotive Groep
  if (text === 'Van' && isNameWord(tokens[at + 1], lookup)) {
    let end = at + 1;
    while (end < at + 4 && isNameWord(tokens[end + 1], lookup)) end += 1;
    if (lookup.cues.words('organisation-word').has(tokens[end]!.text.toLowerCase())) return at;
  }
  // Van Wout-Jan wisten we dat: a given name behind the preposition
  if (text === 'Van' && lookup.cues.givenNames.has(name.text)) return undefined;
  if (at > first + 1 && text === 'Van') return lookup.gazetteer.byForm.has(name.text) ? undefined : at;
  const next = tokens[at + 1];
  const alone = !isNameWord(next, lookup);
  if (lookup.medial.has(`${text} ${tokens[first + 1]!.text}`)) return at;
  // Ter Braak, after Gert-Jan ter Braak
  if (/^(?:Van|Den|Der|Ter|Ten|Von|El|Al)$/.test(text) && lookup.medial.has(name.text) && alone)
    return lookup.gazetteer.byForm.has(name.text) ? undefined : at;
  if (text === 'De' || text === 'Te' || text === 'La' || text === 'Le') {
    if (lookup.surnames.has(`${text} ${name.text}`.toLowerCase()) && alone) return at;
    const known = lookup.cues.surnames.has(name.text) && alone && !lookup.gazetteer.byForm.has(name.text);
    return known && (/^(?:VERB|AUX)$/.test(next?.upos ?? '') || next?.text === ':') ? at : undefined;
  }
  if (lookup.gazetteer.byForm.has(name.text) || isTitle(name, lookup)) return undefined;
  return alone && (/^(?:VERB|AUX)$/.test(next?.upos ?? '') || /^[,:]$/.test(next?.text ?? '')) ? at : undefined;
}

function runEnd(tokens: readonly Token[], first: number, from: number, lookup: NameLookup): number {
  let last = from;
  for (let at = from + 1; at < Math.min(tokens.length, first + LONGEST_NAME); at += 1) {
    const token = tokens[at]!;
    if (isNameWord(token, lookup) || isSurnameAfterGiven(tokens, at, lookup)) {
      // Anne Koning: behind a given name a word for an office with a capital is a surname
      const isSurname = /^\p{Lu}\p{Ll}/u.test(token.text) && lookup.cues.givenNames.has(tokens[at - 1]!.text);
      const isOffice = isTitle(token, lookup) && token.upos === 'NOUN' && !lookup.cues.givenNames.has(token.text);
      if (isOffice && !isSurname) break;
      if (lookup.gazetteer.byForm.has(token.text) && isComplete(tokens, first, last, lookup)) break;
      last = at;
      // Manchester United-trainer Erik ten Hag, Bryan Linden-opvolger Jesper Lund
      if (isNameWithTitle(token, lookup) || isCompound(token.text, lookup)) break;
      continue;
    }
    const next = ownArticle(tokens, first, at) ?? connected(tokens, first, at, lookup);
    if (next === undefined) break;
    last = next;
    at = next;
  }
  return last;
}

/** Linden-opvolger: a name that a small word follows in the same word, which is none for a body. */
function isCompound(text: string, { cues }: NameLookup): boolean {
  return /^\p{Lu}\p{L}*\p{Ll}-\p{Ll}{4,}$/u.test(text) && !cues.endsIn('organisation-word', text.toLowerCase());
}

/** Theater De Spiegel, Stichting Het Lab: the article, written large, with which the name of a house begins. */
function ownArticle(tokens: readonly Token[], first: number, at: number): number | undefined {
  const house = at === first + 1 && HOUSE.test(tokens[first]!.text) && /^(?:De|Het|Den|’t|'t)$/.test(tokens[at]!.text);
  return house && /^\p{Lu}\p{L}/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : undefined;
}

/** Frans Timmermans: a given name that is an adjective too. */
function isGivenName(tokens: readonly Token[], at: number, { cues, gazetteer }: NameLookup): boolean {
  const next = tokens[at + 1]?.text ?? '';
  // woordvoerder Noor, who is no Norwegian
  if (isNamedOfficer(tokens, at, { cues, gazetteer }) || isStageName(tokens, at)) return true;
  if (cues.givenNames.has(tokens[at]!.text) && isSurnameAhead(tokens, at)) return true;
  return (
    cues.givenNames.has(tokens[at]!.text) &&
    (cues.surnames.has(next) || (tokens[at + 1]?.upos === 'PROPN' && tokens[at]!.upos === 'PROPN')) &&
    /^\p{Lu}\p{Ll}+$/u.test(next) &&
    !gazetteer.byForm.has(next) &&
    !/^(?:de|het|een)$/i.test(tokens[at - 1]?.text ?? '')
  );
}

/** Frans van Luijk, Noor de Wit: a surname with its particle, and no article before what could be an adjective. */
function isSurnameAhead(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at + 1).map(({ text }) => text);
  if (/^(?:de|het|een|in|uit|naar|op)$/i.test(tokens[at - 1]?.text ?? '')) return false;
  const surname = first === 'van' && /^(?:den|der|de|’t|'t)$/.test(second ?? '') ? third : second;
  return /^(?:van|de|den|der|ter|ten)$/.test(first ?? '') && /^\p{Lu}\p{Ll}+$/u.test(surname ?? '');
}

/** Rapper Snelle, zangeres Maan: whoever makes music may be called by any word. */
function isStageName(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:rapper|rapster|zanger|zangeres|dj|artiest|muzikant|popster|youtuber|influencer|vlogger|cabaretier)$/i.test(
      tokens[at - 1]?.text ?? '',
    ) && /^\p{Lu}\p{L}+$/u.test(tokens[at]!.text)
  );
}

/** A given name alone, behind an office without an article. */
function isNamedOfficer(
  tokens: readonly Token[],
  at: number,
  { cues, gazetteer }: Pick<NameLookup, 'cues' | 'gazetteer'>,
): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  return (
    cues.givenNames.has(tokens[at]!.text) && gazetteer.titles.has(before) && /^[,.:]$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** Harm Drent, Sébastien Haller, Jan Zwart: behind a given name an inhabitant or colour is a surname. */
function isSurnameAfterGiven(tokens: readonly Token[], at: number, { cues, gazetteer }: NameLookup): boolean {
  const { text } = tokens[at]!;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || !cues.givenNames.has(tokens[at - 1]!.text)) return false;
  if (PERSON_PARTICLE.test(text)) return false;
  // Mireille Aalders, though somebody from Aalden would be called so
  if (/ers$/.test(text) && !cues.words('inhabitant').has(text) && !gazetteer.demonyms.has(text.toLowerCase()))
    return true;
  return cues.surnames.has(text) || (/[^s]$/.test(text) && !/(?:se|en)$/.test(text) && tokens[at + 1]?.upos !== 'NOUN');
}

function isComplete(tokens: readonly Token[], first: number, last: number, { gazetteer }: NameLookup): boolean {
  return first === last && gazetteer.byForm.has(tokens[first]!.text) && tokens[last]!.text.length > 3;
}

/** Whether the capital at the start of a sentence is a name's and not the sentence's. */
function opensWithName(tokens: readonly Token[], first: number, last: number, lookup: NameLookup): boolean {
  const token = tokens[first]!;
  const { cues, gazetteer, medial } = lookup;
  const lower = token.text.toLowerCase();
  const marked = /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text);
  if (marked) return true;
  if (isTitle(token, lookup) && !cues.givenNames.has(token.text)) return false;
  if (first === last) {
    // Romp, after Bert Romp
    if (cues.common.has(lower)) return medial.has(token.text) && (token.upos === 'PROPN' || lookup.surnames.has(lower));
    return token.upos === 'PROPN' || medial.has(token.text) || cues.givenNames.has(token.text);
  }
  if (isDescription(tokens, first, lookup)) return false;
  if (!cues.common.has(lower) || cues.givenNames.has(token.text))
    return !/^(?:ADP|SCONJ|CCONJ|PRON|DET)$/.test(token.upos);
  const rest = tokens[first + 1]!;
  if (/^(?:VERB|AUX|ADV|ADP|PRON|DET|SCONJ|CCONJ|NUM|INTJ)$/.test(token.upos)) return false;
  if (gazetteer.byForm.has(rest.text) || cues.givenNames.has(rest.text)) return isBodyWord(token.text, lookup);
  // Concurrent Veldkamp, but Publiek Geld
  if (token.upos !== 'ADJ' && !cues.common.has(rest.text.toLowerCase()) && !medial.has(token.text))
    return isBodyWord(token.text, lookup) || isWorkWord(token.text, lookup);
  return true;
}

/** Chipmachinefabrikant ASML, Invaller Koki Saito: the noun that opens the sentence only says what follows. */
function isDescription(tokens: readonly Token[], first: number, { cues, medial }: NameLookup): boolean {
  const { text, upos } = tokens[first]!;
  const next = tokens[first + 1]!;
  const lower = text.toLowerCase();
  if (!isCapitalised(next.text) || medial.has(text) || cues.givenNames.has(text)) return false;
  if (/^(?:Nederland|België|Vlaanderen|Europa|International)$/.test(next.text)) return false;
  if (
    /^(?:stichting|vereniging|museum|hotel|restaurant|café|theater|bakkerij|universiteit|hogeschool|uitgeverij|kasteel|camping|radio|fc|sc|de)$/.test(
      lower,
    )
  )
    return false;
  const groups = ['organisation-noun', 'place-noun', 'other-noun', 'product-noun'] as const;
  const noun = groups.some((group) => cues.words(group).has(lower) || (lower.length > 8 && cues.endsIn(group, lower)));
  return noun || (upos === 'NOUN' && next.upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(text));
}

/** Vaccinmaker Moderna: a word that nobody bears, before a body that the gazetteer knows. */
function saysWhatBody(tokens: readonly Token[], first: number, last: number, lookup: NameLookup): boolean {
  const { text } = tokens[first]!;
  const { cues, gazetteer, medial } = lookup;
  if (!/^\p{Lu}\p{Ll}{6,}$/u.test(text) || isKnownName(text, lookup) || medial.has(text)) return false;
  if (cues.endsIn('organisation-word', text.toLowerCase())) return false;
  const rest = tokens.slice(first + 1, last + 1).map((token) => token.text);
  return gazetteer.byForm.get(rest.join(' '))?.type === 'organisation';
}

/** Konmarwinkels, Hamasaanval: a name with a common noun in one word, where the noun is none for a body, street or event. */
function isOfName(text: string, { cues, gazetteer, medial }: NameLookup): boolean {
  if (text.length < 8 || !/^\p{Lu}\p{Ll}+$/u.test(text) || gazetteer.byForm.has(text)) return false;
  if (cues.surnames.has(text) || cues.givenNames.has(text) || cues.places.has(text)) return false;
  const lower = text.toLowerCase();
  const groups = ['organisation-word', 'street-suffix', 'place-suffix', 'other-suffix'] as const;
  const isPlural = /(?:s|en)$/.test(lower);
  if (!isPlural && groups.some((group) => cues.endsIn(group, lower))) return false;
  for (let cut = 4; cut <= text.length - 5; cut += 1) {
    const name = text.slice(0, cut);
    if (!cues.common.has(lower.slice(cut)) || cues.common.has(name.toLowerCase())) continue;
    if (gazetteer.byForm.has(name) || medial.has(name)) return true;
  }
  return false;
}

/** One capitalised word that names nobody and nothing: a feast, an abbreviation of everyday, a compound of a name. */
function isNoName(tokens: readonly Token[], at: number, lookup: NameLookup): boolean {
  const { text } = tokens[at]!;
  const { cues } = lookup;
  const bare = text.replace(/[’']s$/, '');
  if (isStageName(tokens, at)) return false;
  // hoogleraar Wiskunde: what is taught
  if (TEACHES.test(tokens[at - 1]?.text ?? '') && cues.common.has(text.toLowerCase()) && !cues.surnames.has(text))
    return true;
  if (tokens[at]!.upos === 'ADJ' && cues.common.has(text.toLowerCase()) && text.endsWith('e')) return true;
  if (isOfName(text, lookup)) return true;
  // blijf alert, Bescherm uzelf
  if (/^(?:u|uw|uzelf|je|jouw|jezelf)$/.test(tokens[at + 1]?.text ?? '') && cues.common.has(text.toLowerCase()))
    return true;
  // het MKZ-virus, MKZ: an illness by its letters
  if (ILLNESS.test(bare)) return true;
  if (bare.length < 2 || /^\p{Lu}\.$/u.test(text) || cues.words('not-a-name').has(bare)) return true;
  if (cues.words('inhabitant').has(text)) return !isNamedOfficer(tokens, at, lookup);
  const field = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  if (field && lookup.gazetteer.fields.has(text.toLowerCase())) return true;
  // aldus Kok, who is no cook
  const isHeld = /^(?:de|het|een|der|den|deze|die|onze)$/i.test(tokens[at - 1]?.text ?? '');
  const isSurname = at > 0 && !isHeld && tokens[at]!.upos === 'PROPN' && cues.surnames.has(text);
  if (isTitle(tokens[at], lookup) && !cues.givenNames.has(text) && !isSurname) return true;
  if (/^\p{Lu}[\p{Lu}\d-]*[’'](?:s|er|ers|tje|tjes)$/u.test(text)) return true;
  // NVM-makelaars, EHBO-post
  if (/^\p{Lu}{2,}\d*-\p{Ll}{4,}$/u.test(text)) return true;
  return /^[\p{Lu}\d][\p{L}\d&.]*-(?:\p{Ll}|$)/u.test(text) && !cues.endsIn('organisation-word', text.toLowerCase());
}
