import type { Token } from '../../model/token.ts';
import { noScores, type Match, type NameLookup, type Scores } from './name-match.ts';
import { isTitle, PERSON_PARTICLE } from './word-class.ts';

/** Houses that bear a name of their own. */
const BUILDING =
  /^(?:Café|Hotel|Restaurant|Kasteel|Theater|Huize|Hoeve|Zaal|Discotheek|Eetcafé|Brasserie|Camping|Landgoed|Villa|Molen|Sporthal|Zwembad|Sportpark|Stadion)$/;

/** Words with which the names of places begin, in the languages of the world. */
const PLACE_START =
  /^(?:San|Santa|Santo|São|Saint|Sainte|Sankt|Port|Puerto|Porto|Bad|Mont|Monte|Mount|Rio|Río|Costa|Playa|Cap|Cape|Lake|Fort|Ras|Wadi|Beit|Kfar|Khan|Deir|Djebel|Jebel|Kiryat|Novi|Novo|Nova|Nowy|Stara|Bela|Velika|Col|Pic|Piz|Lac|Val|Nieuw|Nieuwe|New|Den|Los|Las|Villa)$/;

/** Words, written large at the end of a name, that make it a building's. */
const HALL =
  /^(?:Stadion|Stadium|Arena|Airport|Station|Boulevard|Theater|Theatre|Bibliotheek|Dome|Hall|Tower|Towers|Bridge|Park|Plaza|Square|Circuit|Fort|Tunnel)$/;

/** Endings of streets, dikes and waters, which other names have too: they count behind a preposition of place and an article. */
const SITE =
  /^\p{Lu}\p{L}{3,}(?:dam|dijk|gaarde|steiger|waard|erf|steeg|baan|haven|veld|plas|meer|berg|horst|akker|pad|wal|markt|hoek|kering|plaat|polder|heuvel|hoeve|diep|vaart|kreek|wijk|donk|hout|bos|plein|kwartier|kamp|terp|brink|hof)$/u;

/** Words, written large at the end of a name, that make it a piece of land or water. */
const LANDSCAPE =
  /^(?:Veld|Heide|Hei|Bos|Duinen|Plassen|Venen|Veen|Meer|Zand|Peel|Wad|Vallei|Delta|Polder|Bergen|Gebergte|Woud|Moeras|Baai|Fjord|Vlakte|Plateau|Hoogvlakte|Eilanden|Beek|Rivier|Waterval)$/;

/** A contest or a prize in one word with the end of the name of whom it honours. */
const NAMED_AFTER =
  /^\p{Lu}\p{L}{2,}(?:toernooi|prijs|trofee|bokaal|beker|penning|marathon|memorial|lezing|festival)$/u;

/** What stands on a street (de woning aan de Brink). */
const ON_STREET =
  /(?:woning|pand|huis|café|terras|winkel|hotel|kantoor|restaurant|flat|gebouw|school|kerk|garage|loods|bedrijf|locatie|adres|perceel|villa|boerderij|appartement|kamer|studio|brand|ongeval|ongeluk|steekpartij|schietpartij|inbraak|overval|inval|gelegen|wonen|woonachtig)$/;

/** Weighs what a name's own words and its surroundings say about what it names. */
export function scoreName(tokens: readonly Token[], match: Match, lookup: NameLookup): Scores {
  const scores = noScores();
  if (match.type !== undefined) scores[match.type] += isTown(match, lookup) ? 4.2 : 8;
  else
    ownWords(
      tokens.slice(match.first, match.last + 1).map((token) => token.text),
      lookup,
      scores,
    );
  before(tokens, match, lookup, scores);
  after(tokens, match, lookup, scores);
  if (lookup.sport) player(tokens, match, lookup, scores);
  return scores;
}

/** Saviola, Masin: a bare word in a report on sport, which no list has, is a player rather than a body. */
function player(tokens: readonly Token[], { first, last, type }: Match, { cues }: NameLookup, scores: Scores): void {
  const { text } = tokens[first]!;
  if (type !== undefined || first < last || !isPlainWord(text) || cues.places.has(text)) return;
  if (cues.endsIn('organisation-word', text.toLowerCase()) || cues.endsIn('other-suffix', text.toLowerCase())) return;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (/^(?:de|het|een|in|te|uit|naar)$/.test(before)) return;
  // de Thaise Tanasuga
  if (/^\p{Lu}[\p{L}-]+se$/u.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.text.toLowerCase() === 'de')
    scores.person += 0.8;
  scores.person += /^(?:van|tegen|bij|op)$/.test(before) ? 0.3 : 0.9;
}

/** Towns share their names with people. */
function isTown({ gazetteer: id = '', first, last }: Match, { gazetteer }: NameLookup): boolean {
  return first === last && gazetteer.dutch.get(id)?.kind === 'city';
}

function ownWords(words: readonly string[], lookup: NameLookup, scores: Scores): void {
  const { cues, gazetteer } = lookup;
  const last = words.at(-1)!;
  const lower = last.toLowerCase();
  const several = words.length > 1;
  // Weeronline, Buienradar
  if (!several && /^\p{Lu}\p{Ll}+(?:online|radar|nieuws|journaal|monitor)$/u.test(last)) scores.organisation += 4;
  // Overig Groningen
  if (several && /^Overig$/.test(words[0]!) && gazetteer.byForm.get(last)?.type === 'place') scores.place += 6;
  // ICE International, Eurostar: trains
  if (/^(?:ICE|TGV|IC|Intercity|Eurostar|Thalys|Sprinter)$/.test(words[0]!)) scores.product += 7;
  if (several && cues.words('company-suffix').has(last)) {
    scores.organisation += 6;
    scores.person -= 6;
  }
  const whole = words.some((word) => cues.words('organisation-word').has(word.toLowerCase()));
  const personal = several && isPersonShaped(words, cues.givenNames) && /^\p{Lu}/u.test(last);
  if (several && /^\p{Ll}/u.test(last)) scores.person -= 4;
  const street =
    /^\p{L}{3,}(?:gebouw|complex|flat|paviljoen|kazerne|viaduct|aquaduct|station|rotonde|kanaal|straat|laan|weg|plein|kade|gracht|burgwal|singel|brug|tunnel|allee|steenweg|stadion|dreef|plantsoen|boulevard|sluis)$/u;
  if (street.test(last) && !cues.surnames.has(last)) {
    scores.place += 5;
    scores.person -= 3;
  }
  // Patriottische Blok, Katholieke Zuil
  if (several && /^\p{Lu}\p{Ll}+(?:ische|tische|elijke|lieke|nale)$/u.test(words[0]!)) {
    scores.organisation += 2;
    scores.person -= 4;
  }
  // San Remo, Mont Ventoux, Kfar Kila
  if (several && PLACE_START.test(words[0]!) && !cues.givenNames.has(words[0]!)) {
    scores.place += 4;
    scores.person -= 3;
  }
  // Rijksweg-Zuid
  if (/(?:straat|weg|laan|dijk|kade|haven|plein|park)-(?:Noord|Zuid|Oost|West)$/.test(last)) scores.place += 5;
  if (last.includes('-') && cues.endsIn('organisation-word', lower)) {
    scores.organisation += 7;
    // dr. Henri van Dalen-kliniek
    if (/-\p{Ll}+$/u.test(last)) scores.person -= 4;
  } else if (
    whole ||
    cues.endsIn('organisation-word', lower) ||
    cues.endsIn('organisation-word', words[0]!.toLowerCase())
  )
    scores.organisation += personal ? 1 : whole && several ? 4 : 2.5;
  if (cues.endsIn('other-suffix', lower))
    scores.other += cues.words('other-suffix').has(lower.split('-').at(-1)!) ? 4.5 : 3;
  if (several && cues.words('other-suffix').has(words[0]!.toLowerCase())) scores.other += 3;
  // dr. K. M. Bergsmatoernooi, Jan Jansenprijs
  if (several && NAMED_AFTER.test(last)) {
    scores.other += 3;
    scores.person -= 4;
  }
  // Abe Lenstra Stadion, Milano Speed Skating Stadium
  if (several && HALL.test(last) && !/^(?:Stichting|Vereniging|Comité|Partij|Actiegroep|Werkgroep)$/.test(words[0]!)) {
    scores.place += 5;
    scores.person -= 6;
  }
  // ontwikkelaar BPD: letters in a row are nobody's name
  if (!several && /^\p{Lu}{2,6}$/u.test(last)) scores.person -= 6;
  // MS Groningen, USS Nimitz
  if (several && /^(?:MS|MV|SS|HMS|USS|Zr\.Ms\.|Hr\.Ms\.)$/.test(words[0]!) && !whole) scores.product += 7;
  // AK-47, B-52
  if (!several && /^\p{Lu}{1,3}-\d{1,4}\p{Lu}?$/u.test(last)) scores.product += 5;
  // Café De Bommel, Hotel Van der Valk
  if (several && BUILDING.test(words[0]!)) {
    scores.place += 5;
    scores.organisation -= 3;
  }
  // Volkswagen Golf, Boeing 737 MAX
  if (several && cues.words('brand').has(words[0]!) && !whole && !foreignBody(words, lookup)) scores.product += 5;
  if (several && words[0] === 'The' && !cues.endsIn('organisation-word', lower)) scores.other += 1.5;
  const foreign = capitalsOf(words).filter((word) => cues.words('foreign-word').has(word)).length;
  if (several && foreign > 0) {
    scores.person -= 2.5;
    scores.organisation += 1.5;
  }
  if (
    !several ||
    /^(?:Grote|Oude|Nieuwe|Korte|Lange|Hoge|Kleine|Burgemeester|Sint|Prins|Prinses|Koning|Koningin)$/.test(words[0]!) ||
    (words.length === 2 && /^\p{Lu}\p{Ll}+e$/u.test(words[0]!) && cues.common.has(words[0]!.toLowerCase()))
  )
    if (!personal && cues.endsIn('street-suffix', lower)) scores.place += several || lower.length > 6 ? 3.5 : 1.5;
  if (several && !personal && cues.words('street-suffix').has(lower)) scores.place += 3;
  if (!several && cues.endsIn('place-suffix', lower)) scores.place += 0.8;
  if (!several && cues.places.has(last)) scores.place += 2.6;
  // Sint Pieter, Sint Jansteen
  if (several && /^(?:Sint|St\.)$/.test(words[0]!)) scores.place += 1.2;
  // Koninklijke Scholten-Honig
  if (several && /^Koninklijke?$/.test(words[0]!)) {
    scores.organisation += 3;
    scores.person -= 4;
  }
  // het Wierdense Veld, de Witte Heide
  if (
    several &&
    LANDSCAPE.test(last) &&
    !given(words, cues) &&
    !cues.endsIn('organisation-word', words[0]!.toLowerCase())
  ) {
    scores.place += 5;
    scores.person -= 3;
  }
  const first = gazetteer.byForm.get(words[0]!)?.type;
  if (first === 'place' && several) scores.place += 1.5;
  else if (first === 'organisation' && several) {
    scores.organisation += 2;
    scores.person -= 2;
  }
  if (!several && /-/.test(last) && gazetteer.byForm.get(last.split('-')[0]!)?.type === 'place') scores.place += 3;
  if (/^(?:Noord|Zuid|Oost|West|Midden|Sint)-/.test(words[0]!)) scores.place += 3;
  if (/^(?:Noord|Zuid|Oost|West)(?:elijke?)?$/.test(last) && several && !/^\p{Lu}{2,}$/u.test(words[0]!))
    scores.place += 2;

  const isGiven = given(words, cues);
  if (isGiven) scores.person += several ? 4 : 1.8;
  if (words.some((word) => /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word)) && several) scores.person += 4;
  if (cues.surnames.has(last)) scores.person += several ? 2 : 1.2;
  if (several && words.some((word) => PERSON_PARTICLE.test(word)) && !cues.common.has(lower)) scores.person += 1.5;
  if (words[0] === 'De' && several && !cues.surnames.has(last)) scores.person += 1;
  else if (words[0] === 'Den' && several && !cues.surnames.has(last)) scores.person += 0.5;
  else if (/^(?:Van|De|Den|Ter|Ten|Von)$/.test(words[0]!) && several) scores.person += 3;
  else if (/^(?:El|Al|Le|La)$/.test(words[0]!) && several) scores.person += 0.5;

  const capitals = capitalsOf(words);
  const common = capitals.filter((word) => cues.common.has(word.toLowerCase())).length;
  if (several && words.some((word) => /^(?:of|the|for|and|&|und|für|para)$/.test(word))) {
    scores.person -= 3;
    scores.organisation += 1.5;
  }
  const isSurname = /^(?:Van|Von|Ter|Ten|Den)$/.test(words[0]!) || (isGiven && cues.surnames.has(last));
  if (several && common === capitals.length && !isSurname) {
    scores.person -= isGiven ? 1 : 3;
    scores.other += 1;
    scores.organisation += 0.8;
  } else if (several && common === 0 && capitals.length <= 4 && capitals.every(isPlainWord)) scores.person += 1.5;
  // Gun Violence Archive: three words of which none is anybody's
  if (
    capitals.length > 2 &&
    capitals.length === words.length &&
    !isGiven &&
    !words.some((word) => cues.surnames.has(word))
  )
    scores.person -= 1.5;
  if (!several && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(last)) scores.organisation += 2;
  if (/\p{Ll}\p{Lu}|\d|\.\p{Ll}/u.test(words.join(' '))) scores.organisation += 1.2;
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word)) && several) scores.person -= 2;
  if (!several) {
    scores.organisation += 0.6;
    scores.person += common === 0 ? 0.5 : -0.5;
  }
}

function given(words: readonly string[], { givenNames }: NameLookup['cues']): boolean {
  return givenNames.has(words[0]!.replace(/-.*$/, '')) || givenNames.has(words[0]!);
}

/** Volkswagen Group, Philips Nederland: a part of the maker, not a thing that it makes. */
function foreignBody(words: readonly string[], { cues, gazetteer }: NameLookup): boolean {
  const last = words.at(-1)!;
  return cues.words('foreign-word').has(last) || gazetteer.byForm.get(last)?.type === 'place';
}

function capitalsOf(words: readonly string[]): string[] {
  return words.filter((word) => /^\p{Lu}/u.test(word));
}

/** Van ’t Hof, Jan Bank, W. Kerk: a surname may be the word for a body. */
function isPersonShaped(words: readonly string[], givenNames: ReadonlySet<string>): boolean {
  return (
    /^(?:Van|De|Den|Ter|Ten|Von)$/.test(words[0]!) ||
    givenNames.has(words[0]!) ||
    /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(words[0]!)
  );
}

function isPlainWord(word: string): boolean {
  return /^\p{Lu}(?:\p{Ll}+|\p{Ll}+[-’']\p{Lu}\p{Ll}+|c\p{Lu}\p{Ll}+|[’']\p{Lu}\p{Ll}+)$/u.test(word);
}

function before(tokens: readonly Token[], match: Match, lookup: NameLookup, scores: Scores): void {
  const { cues } = lookup;
  const { first } = match;
  let at = first - 1;
  while (at > 0 && /^["“„‘«(]$/.test(tokens[at]!.text)) at -= 1;
  const near = tokens[at];
  if (!near) return;
  const word = near.text.toLowerCase();
  const article = /^(?:de|het|een|deze|dit|ons|onze|hun)$/.test(word);
  const two = tokens[at - 1]?.text.toLowerCase() ?? '';
  // de Bond voor Huurders, kortweg Hubo
  if (word === 'kortweg') {
    scores.organisation += 6;
    scores.person -= 6;
  }
  if (cues.words('honorific').has(near.text) || cues.words('honorific').has(word)) scores.person += 5;
  else if (isTitle(near, lookup) && isService(tokens[first]!.text, match, lookup)) scores.organisation += 4;
  else if (isTitle(near, lookup) || (near.upos !== 'ADP' && isTitle(tokens[at - 1], lookup) && near.upos === 'PROPN'))
    scores.person += 4.5;
  else if (cues.words('other-noun').has(word)) {
    scores.other += 6;
    scores.person -= 3;
  } else if (cues.words('product-noun').has(word) || endsInNoun(word, 'product-noun', lookup)) {
    scores.product += 6;
    scores.person -= 3;
  } else if (near.upos === 'NOUN' || at === 0 || /^\p{Ll}/u.test(near.text)) {
    const isBody = cues.words('organisation-noun').has(word) || endsInNoun(word, 'organisation-noun', lookup);
    const isPlace = cues.words('place-noun').has(word) || endsInNoun(word, 'place-noun', lookup);
    // de oud-chef van de geheime dienst Piet Blok: the office's name, not the body's
    const office =
      first < match.last && isBody && isPlainName(tokens, match) ? officeBefore(tokens, at, lookup) : false;
    if (isBody) scores.organisation += office ? 1 : 5;
    if (isPlace) scores.place += 3.5;
    if (office) scores.person += 3;
    else if (isBody || isPlace) scores.person -= /^(?:De|Het)$/.test(tokens[first]!.text) ? 7 : 3;
  }
  // de Belg Philippaerts, de Duitsers Beerbaum en Ehning
  if (isInhabitant(near, lookup)) scores.person += 4.5;
  // het nabijgelegen Bantayan, het naburige Zelhem
  if (/^(?:nabij|dichtbij|nabije|dicht)?gelegen$|^nabijgelegen$|^naburige?$|^aangrenzende?$/.test(word))
    scores.place += 4;
  // op de Rotterdamse Boompjes
  if (
    first === match.last &&
    match.type === undefined &&
    /^\p{Lu}[\p{L}-]+se$/u.test(near.text) &&
    /^(?:de|het)$/.test(two) &&
    (lookup.sport ? /^(?:aan|langs)$/ : /^(?:op|aan|langs)$/).test(tokens[at - 2]?.text.toLowerCase() ?? '')
  )
    scores.place += 3;
  // een café aan de Brink, langs de Beas
  if (/^(?:de|het)$/.test(word) && first === match.last && match.type === undefined) {
    if (two === 'langs' || (two === 'aan' && ON_STREET.test(tokens[at - 2]?.text.toLowerCase() ?? '')))
      scores.place += 2.4;
  }
  // de Princess Amihan, in a sentence about a ship
  if (word === 'de' && match.type === undefined && isOfShip(tokens, match, lookup)) {
    scores.product += 5;
    scores.person -= 3;
  }
  // aan de Kersengaarde, op de Brouwersdam, bij het Zuiderdiep
  if (
    first === match.last &&
    /^(?:de|het)$/.test(word) &&
    /^(?:aan|op|bij|langs|over|vanaf|nabij|rond|ter)$/.test(two) &&
    SITE.test(tokens[first]!.text)
  ) {
    scores.place += 4;
    scores.person -= 2;
  }
  // het Noord-Hollandse Grootschermer, het Limburgse Horst
  if (
    two === 'het' &&
    first === match.last &&
    /^\p{Lu}[\p{L}-]+se$/u.test(near.text) &&
    isPlainWord(tokens[first]!.text)
  )
    scores.place += 4.5;
  // in De Bonte Wever, bij De Bulten in Annen: nobody is in or on a person
  const isHouse = first < match.last && /^(?:De|Het)$/.test(tokens[first]!.text);
  if (isHouse && (/^(?:in|op)$/.test(near.text) || (near.text === 'bij' && tokens[match.last + 1]?.text === 'in'))) {
    scores.place += 4;
    scores.person -= 4;
  }
  if (article) {
    scores.person -= 2.5;
    scores.organisation += 0.8;
    scores.other += 0.5;
  }
  scorePreposition(
    article ? two : word,
    article ? (tokens[at - 2]?.text ?? '') : two,
    article ? 0.5 : 1,
    lookup,
    scores,
  );
}

/** In Almelo, aldus Jansen, in het centrum van Almelo, tijdens Pinkpop. */
function scorePreposition(
  preposition: string,
  governor: string,
  weight: number,
  { cues }: NameLookup,
  scores: Scores,
): void {
  if (preposition === 'in' || preposition === 'te') scores.place += weight < 1 ? 1.6 : 2.4;
  else if (cues.words('place-preposition').has(preposition)) scores.place += 1.6 * weight;
  else if (/^(?:aldus|volgens)$/.test(preposition)) {
    scores.person += 1;
    scores.organisation += 0.8;
  } else if (preposition === 'buiten') scores.place += 2 * weight;
  else if (preposition === 'bij') scores.place += 0.7 * weight;
  else if (preposition === 'door') {
    scores.place += 0.3 * weight;
    scores.person += 0.6;
    scores.organisation += 0.4;
  } else if (preposition === 'op' && weight === 1) scores.place += 0.5;
  else if (preposition === 'van' && cues.words('place-of').has(governor)) scores.place += 2.5;
  else if (preposition === 'van' && cues.words('person-of').has(governor)) scores.person += 2 * weight;
  else if (/^(?:tegen|van)$/.test(preposition)) scores.organisation += 0.3;
  else if (/^(?:tijdens|gedurende)$/.test(preposition)) scores.other += 2;
}

/** Directeur-generaal Rijksluchtvaartdienst: what somebody is head of, by one word for a body that is nobody's surname. */
function isService(text: string, { first, last }: Match, { cues }: NameLookup): boolean {
  return (
    first === last &&
    text.length > 8 &&
    cues.endsIn('organisation-word', text.toLowerCase()) &&
    !cues.surnames.has(text) &&
    !cues.givenNames.has(text)
  );
}

/** Whether an office with van opens the phrase that ends before a name. */
function officeBefore(tokens: readonly Token[], noun: number, lookup: NameLookup): boolean {
  for (let at = noun - 1; at > 0 && at > noun - 6; at -= 1) {
    if (tokens[at]!.text === 'van') return isTitle(tokens[at - 1], lookup);
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.upos)) return false;
  }
  return false;
}

function isPlainName(tokens: readonly Token[], { first, last }: Match): boolean {
  return tokens.slice(first, last + 1).every(({ text }) => isPlainWord(text) || PERSON_PARTICLE.test(text));
}

/** Somebody by where he is from; his name follows. */
function isInhabitant({ text, upos }: Token, { cues, gazetteer }: NameLookup): boolean {
  return /^(?:NOUN|PROPN)$/.test(upos) && cues.words('inhabitant').has(text) && !gazetteer.byForm.has(text);
}

/** Words on either side in which a ship is looked for. */
const NEAR = 40;

/** Whether a name of no body and no street stands in a sentence that speaks of a ship. */
function isOfShip(tokens: readonly Token[], { first, last }: Match, { cues }: NameLookup): boolean {
  const word = tokens[last]!.text.toLowerCase();
  if (cues.endsIn('organisation-word', word) || cues.endsIn('street-suffix', word)) return false;
  if (/^(?:\p{Lu}\.?){2,}$/u.test(tokens[last]!.text) || /(?:zee|werven|en)$/.test(word)) return false;
  if (/^(?:aan|door|volgens|namens)$/.test(tokens[first - 2]?.text.toLowerCase() ?? '')) return false;
  const near = [...tokens.slice(Math.max(0, first - NEAR), first), ...tokens.slice(last + 1, last + NEAR)];
  return near.some(({ text, lemma }) => cues.words('ship-noun').has(lemma) || cues.words('ship-noun').has(text));
}

/** voetbalclub, havenstad: compounds of the nouns that say what follows. */
function endsInNoun(
  word: string,
  group: 'organisation-noun' | 'place-noun' | 'product-noun',
  { cues }: NameLookup,
): boolean {
  return word.length > 8 && cues.endsIn(group, word);
}

function after(tokens: readonly Token[], { first, last }: Match, lookup: NameLookup, scores: Scores): void {
  const { cues } = lookup;
  const next = tokens[last + 1];
  if (next && /^(?:,|\()$/.test(next.text)) {
    const inner = tokens[last + 2];
    const innerNext = tokens[last + 3]?.text ?? '';
    if (inner && /^\d{1,3}$/.test(inner.text) && /^(?:\)|jaar|,)$/.test(innerNext) && Number(inner.text) < 111)
      scores.person += 4;
    const title = [0, 1, 2].map((step) => tokens[last + 2 + step]);
    const at = title.findIndex((token) => isTitle(token, lookup));
    if (at >= 0 && title.slice(0, at).every((token) => token && /^(?:DET|ADJ|PROPN)$/.test(token.upos)))
      scores.person += 3;
  }
  // de St. Laurenskerk, de A28 over de IJsselburg
  if (/^\p{Lu}\p{L}{2,}kerk$/u.test(tokens[last]!.text) && !cues.surnames.has(tokens[last]!.text)) scores.place += 3;
  if (tokens[first - 2]?.text === 'over' && /^[AN]\d+$/.test(tokens[first - 3]?.text ?? '')) scores.place += 3;
  // het Groene Ster-gebied
  if (/-(?:gebied|wijk|terrein|eiland|dorp|regio|kust|bos|park)$/.test(tokens[last]!.text)) scores.place += 5;
  // onderweg van Cebu naar Masbate
  if (tokens[first - 1]?.text === 'van' && next?.text === 'naar') scores.place += 2.4;
  const token = headOf(tokens, first, last);
  const verb = tokens[token.head];
  if (verb && /^nsubj/.test(token.deprel)) {
    if (cues.words('speech-verb').has(verb.lemma)) {
      scores.person += 1.5;
      scores.organisation += 0.8;
    } else if (cues.words('person-verb').has(verb.lemma)) scores.person += 1.2;
    else scores.organisation += 0.2;
    scores.place -= 0.5;
  }
  if (first === 0 && tokens.slice(last + 1).every((token) => token.upos === 'PUNCT'))
    listed(tokens, first, last, lookup, scores);
  if (/^(?:zegt|zei|vertelt|vindt|denkt|lacht|verzucht)$/.test(next?.text ?? '')) scores.person += 1;
}

/** A name that is a whole block by itself: lists of names rarely list people whose given name nobody bears. */
function listed(tokens: readonly Token[], first: number, last: number, { cues }: NameLookup, scores: Scores): void {
  const given = tokens.slice(first, last + 1).some((token) => cues.givenNames.has(token.text));
  if (!given) scores.organisation += 2.5;
}

/** The token of a name that hangs on a word outside it. */
function headOf(tokens: readonly Token[], first: number, last: number): Token {
  for (let at = first; at <= last; at += 1) {
    const { head } = tokens[at]!;
    if (head < first || head > last) return tokens[at]!;
  }
  return tokens[first]!;
}
