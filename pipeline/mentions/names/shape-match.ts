import type { Token } from '../../model/token.ts';
import type { Match, NameLookup } from './name-match.ts';
import {
  isCapitalised,
  isInhabitantOrAdjective,
  isNameWithTitle,
  isNameWord,
  isPlaceAdjective,
  isTitle,
  opensSentence,
  PERSON_PARTICLE,
  TITLE_PARTICLE,
} from './word-class.ts';

const ROAD = /^(?:[AN]\d{1,3}|E\d{2,3})$/;
const LONGEST_NAME = 12;
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
/** Dutch heads of names of bodies that go on with van. */
const DUTCH_BODY =
  /^\p{Lu}.*(?:vereniging|stichting|bank|universiteit|partij|hof|raad|bond|unie|orde|kamer|dienst|instituut|federatie|bisdom|museum|academie|college|hogeschool|fonds|huis|leger|commissie|comité|beweging|centrum|bureau|inspectie|genootschap)$|^(?:Bank|Partij|Hof|Raad|Orde|Kamer|Huis|Leger|Bond|Unie|Vereniging|Stichting|Federatie|Universiteit|Museum|Instituut|Academie|Hogeschool|Fonds|Genootschap|Verbond|Centrum|Bureau)$/u;

/** A run of capitalised words with the particles between them, where it names something. */
export function shapeMatch(tokens: readonly Token[], first: number, lookup: NameLookup): Match | undefined {
  const token = tokens[first]!;
  if (ROAD.test(token.text) && !lookup.cues.words('brand').has(tokens[first - 1]?.text ?? ''))
    return { first, last: first, type: 'place' };
  const surname = surnameWithParticle(tokens, first, lookup);
  if (surname !== undefined) return { first, last: runEnd(tokens, first, surname, lookup) };
  if (!isNameWord(token, lookup) && !isGivenName(tokens, first, lookup)) {
    const qualified = qualifiedBody(tokens, first, lookup);
    return qualified === undefined ? undefined : { first, last: runEnd(tokens, first, qualified, lookup) };
  }
  const run = runEnd(tokens, first, first, lookup);
  const whole = run + (isNamedAfter(tokens, first, run, lookup) ? 1 : 0);
  const last = isOfTown(tokens, first, whole, lookup) ? first : whole;
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
    /^(?:ziekenhuis|instituut|college|museum|kliniek|stichting|school|fonds|lyceum|prijs|toernooi|festival|stadion|bibliotheek|centrum|huis|hotel|theater|brug|tunnel|park)$/.test(
      noun.text,
    ) &&
    !cues.common.has(tokens[first]!.text.toLowerCase())
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
  const isCommon = lookup.cues.common.has(next.text.toLowerCase()) && !isKnownName(next.text, lookup);
  if (isCommon && !isTitle(next, lookup) && tokens[first + 2]?.text[0] !== tokens[first + 2]?.text[0]?.toUpperCase())
    return first + 1;
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
      // Manchester United-trainer Erik ten Hag
      if (isNameWithTitle(token, lookup)) break;
      continue;
    }
    const next = ownArticle(tokens, first, at) ?? connected(tokens, first, at, lookup);
    if (next === undefined) break;
    last = next;
    at = next;
  }
  return last;
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

/** The name word that particles at `at` lead to, where they join the run before them to it. */
function connected(tokens: readonly Token[], first: number, at: number, lookup: NameLookup): number | undefined {
  const { cues, gazetteer } = lookup;
  let ahead = at;
  while (ahead < Math.min(tokens.length, at + 3) && isParticle(tokens[ahead]!.text)) ahead += 1;
  if (ahead === at || !tokens[ahead]) return undefined;
  if (!isNameWord(tokens[ahead], lookup)) {
    return surnameAhead(tokens, first, at, ahead, lookup) ?? qualifiedMembers(tokens, first, at, ahead, lookup);
  }
  const between = tokens.slice(at, ahead).map((token) => token.text);
  if (isMakerAhead(tokens, first, at, ahead, lookup)) return undefined;
  // Zuidelijke Land- en Tuinbouworganisatie
  if (between.length === 1 && between[0] === 'en' && tokens[at - 1]!.text.endsWith('-')) return ahead;
  const before = tokens[at - 1]!.text;
  if (at === first + 1 && isDescribed(tokens, first, ahead, lookup)) return undefined;
  if (between.length === 1 && /^(?:&|\+)$/.test(between[0]!)) return ahead;
  // The Space in Between
  if (/^(?:The|A)$/.test(tokens[first]!.text) && between.length === 1 && /^(?:in|on|at|to|of|de|la)$/.test(between[0]!))
    return ahead;
  const head = tokens.slice(first, at);
  // Olav Velthuis van de Universiteit van Amsterdam: somebody, and the body that he belongs to
  if (head.length > 1 && between[0] === 'van' && cues.givenNames.has(head[0]!.text) && namesBody(tokens, ahead, lookup))
    return undefined;
  const body = head.some((word) => isBodyWord(word.text, lookup));
  const following = tokens[ahead]!.text;
  if (between.join() === 'de' && at > first + 1 && /^(?:Oude|Jonge|Grote|Jongere|Eerste|Tweede)$/.test(following))
    return ahead;
  const known = head.every((word) => cues.givenNames.has(word.text)) || isTitle(tokens[first - 1], lookup);
  if (
    between.length === 1 &&
    /^(?:de|het|den)$/.test(between[0]!) &&
    !known &&
    cues.common.has(following.toLowerCase()) &&
    !cues.surnames.has(following)
  )
    return undefined;
  // Winy Maas van MVRDV
  if (between[0] === 'van' && /^\p{Lu}{2,}$/u.test(following) && isGivenPart(head, lookup)) return undefined;
  const isWhole = between.length === 2 && /^(?:van|von|uit|op|in) (?:der|den|de|het|’t|'t)$/.test(between.join(' '));
  if (!body && between.every((word) => PERSON_PARTICLE.test(word)) && isGivenPart(head, lookup, isWhole))
    return between.length === 1 && /^(?:in|op|te|y|al)$/.test(between[0]!) ? undefined : ahead;
  if (between.every((word) => TITLE_PARTICLE.test(word)) && !/^(?:de|des|e|y|o)$/.test(between[0]!)) return ahead;
  const foreign = head.some((word) => /[ãõçñéèê]|ção$/u.test(word.text));
  if (foreign && between.every((word) => TITLE_PARTICLE.test(word))) return ahead;
  if (between[0] === 'voor' && isBodyWord(before, lookup)) return cues.givenNames.has(following) ? undefined : ahead;
  if (/^(?:van|der)$/.test(between[0]!) && at <= first + 2 && DUTCH_BODY.test(before)) {
    const place = gazetteer.byForm.get(following)?.type === 'place';
    return cues.givenNames.has(following) || (place && !/^(?:universiteit|bank|bisdom|hof)$/i.test(before))
      ? undefined
      : ahead;
  }
  // Stichting Vrienden van het Park, Vereniging Dorpen in Nood
  if (
    /^(?:Stichting|Vereniging|Comité|Actiegroep|Werkgroep)$/.test(tokens[first]!.text) &&
    at === first + 2 &&
    /^(?:van|voor|tegen|op|in)$/.test(between[0]!) &&
    !gazetteer.byForm.has(before)
  )
    return cues.givenNames.has(following) || (between[0] === 'in' && gazetteer.byForm.has(following))
      ? undefined
      : ahead;
  // winkeliersvereniging Hart van Hoogeveen
  if (
    at === first + 1 &&
    between.length === 1 &&
    /^(?:van|voor)$/.test(between[0]!) &&
    cues.common.has(before.toLowerCase())
  )
    if (
      cues.words('organisation-noun').has(tokens[first - 1]?.text.toLowerCase() ?? '') &&
      !gazetteer.byForm.has(before)
    )
      return ahead;
  if (between[0] === 'van' && before === 'Prix') return ahead;
  if (/^(?:van|bij|om)$/.test(between[0]!) && at === first + 1 && isWorkWord(before, lookup)) return ahead;
  if (
    between[0] === 'en' &&
    between.length === 1 &&
    /^(?:Inspectie|Autoriteit|Kamer|Raad|Ministerie)$/.test(head[0]!.text)
  )
    return gazetteer.byForm.has(following) || cues.givenNames.has(following) ? undefined : ahead;
  return undefined;
}

/** De film Rietland van Sven Bresser: one word, and the full name of who made it. */
function isMakerAhead(
  tokens: readonly Token[],
  first: number,
  at: number,
  ahead: number,
  { cues }: NameLookup,
): boolean {
  const maker = tokens[ahead]!.text;
  const surname = tokens[ahead + 1]?.text ?? '';
  return (
    at === first + 1 &&
    ahead === at + 1 &&
    tokens[at]!.text === 'van' &&
    !cues.givenNames.has(tokens[first]!.text) &&
    cues.givenNames.has(maker) &&
    !cues.surnames.has(maker) &&
    /^(?:\p{Lu}\p{Ll}|van$|de$|den$|ter$)/u.test(surname)
  );
}

/** Whether the words at a place are a body that the gazetteer knows, or begin with the word for one. */
function namesBody(tokens: readonly Token[], at: number, { cues, gazetteer }: NameLookup): boolean {
  const { text } = tokens[at]!;
  if (cues.surnames.has(text)) return false;
  return gazetteer.byForm.get(text)?.type === 'organisation' || cues.words('organisation-word').has(text.toLowerCase());
}

/** Tom Van Grieken, Anna de Fries: behind a given name and a particle an inhabitant is a surname. */
function surnameAhead(
  tokens: readonly Token[],
  first: number,
  at: number,
  ahead: number,
  { cues }: NameLookup,
): number | undefined {
  const particle = tokens[at]!.text;
  const name = tokens[ahead]!.text;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name) || name.endsWith('se') || !/^(?:van|de|den|der|ter|ten)$/i.test(particle))
    return undefined;
  if (!tokens.slice(first, at).every(({ text }) => cues.givenNames.has(text))) return undefined;
  return cues.surnames.has(name) || /^\p{Lu}/u.test(particle) ? ahead : undefined;
}

/** Vereniging van Vlaamse Huisvestingsmaatschappijen: whom a body joins, with the adjective before them. */
function qualifiedMembers(
  tokens: readonly Token[],
  first: number,
  at: number,
  ahead: number,
  lookup: NameLookup,
): number | undefined {
  if (at !== first + 1 || ahead !== at + 1 || !/^(?:van|voor|der)$/.test(tokens[at]!.text)) return undefined;
  if (!DUTCH_BODY.test(tokens[first]!.text) && !isBodyWord(tokens[first]!.text, lookup)) return undefined;
  const adjective = /^\p{Lu}\p{Ll}+se?$/u.test(tokens[ahead]!.text);
  return adjective && isNameWord(tokens[ahead + 1], lookup) ? ahead + 1 : undefined;
}

/**
 * Sterrenkundigen van de Universiteit Leiden, Heinen van Financiën: a common noun that opens the sentence, or a
 * surname, before the body that it belongs to.
 */
function isDescribed(tokens: readonly Token[], first: number, ahead: number, { cues, gazetteer }: NameLookup): boolean {
  const { text, upos } = tokens[first]!;
  if (cues.givenNames.has(text) || tokens[first + 1]!.text.toLowerCase() !== 'van') return false;
  const following = tokens[ahead]!.text;
  if (gazetteer.fields.has(following.toLowerCase())) return true;
  if (upos === 'NOUN' && opensSentence(tokens, first) && /(?:en|s)$/.test(text)) return true;
  const body = cues.words('organisation-word').has(following.toLowerCase()) || /^\p{Lu}{2,}$/u.test(following);
  return body && ahead > first + 2 && /^\p{Ll}{2}/u.test(tokens[ahead - 1]!.text) && !text.endsWith('.');
}

function isParticle(word: string): boolean {
  return PERSON_PARTICLE.test(word) || TITLE_PARTICLE.test(word) || /^(?:voor|van|der|en|om|bij|\+)$/.test(word);
}

/** Slag bij Waterloo, Verdrag van Maastricht, Ronde van Drenthe. */
function isWorkWord(word: string, { cues }: NameLookup): boolean {
  return /^\p{Lu}/u.test(word) && cues.words('other-suffix').has(word.toLowerCase());
}

function isBodyWord(word: string, { cues }: NameLookup): boolean {
  return /^\p{Lu}/u.test(word) && cues.endsIn('organisation-word', word.toLowerCase());
}

/** Whether words before a particle read as the given names of a person. */
function isGivenPart(head: readonly Token[], { cues, gazetteer }: NameLookup, isFull = false): boolean {
  if (head.length > 4) return false;
  if (head.every(({ text }) => cues.givenNames.has(text) || /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text))) return true;
  const [only, ...others] = head;
  // Marte Hieke van der Kamp: a second given name that is on no list, before a surname with both its particles
  const isMore = others.every(({ text }) => /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !gazetteer.byForm.has(text));
  if (isFull && isMore && cues.givenNames.has(only!.text)) return true;
  if (cues.endsIn('street-suffix', only!.text.toLowerCase()) && !cues.surnames.has(only!.text)) return false;
  if (head.length > 1 || gazetteer.byForm.has(only!.text) || /\d|\p{Lu}.*\p{Lu}/u.test(only!.text)) return false;
  return !cues.common.has(only!.text.toLowerCase()) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(only!.text);
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
    if (cues.common.has(lower)) return medial.has(token.text) && token.upos === 'PROPN';
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
  // het MKZ-virus, MKZ: an illness by its letters
  if (ILLNESS.test(bare)) return true;
  if (bare.length < 2 || /^\p{Lu}\.$/u.test(text) || cues.words('not-a-name').has(bare)) return true;
  if (cues.words('inhabitant').has(text)) return !isNamedOfficer(tokens, at, lookup);
  const field = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  if (field && lookup.gazetteer.fields.has(text.toLowerCase())) return true;
  if (isTitle(tokens[at], lookup) && !cues.givenNames.has(text)) return true;
  if (/^\p{Lu}[\p{Lu}\d-]*[’'](?:s|er|ers|tje|tjes)$/u.test(text)) return true;
  return /^[\p{Lu}\d][\p{L}\d&.]*-(?:\p{Ll}|$)/u.test(text) && !cues.endsIn('organisation-word', text.toLowerCase());
}
