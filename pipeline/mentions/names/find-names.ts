import type { Gazetteer } from '../../lexicon/names.ts';
import type { Entity } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence, Token } from '../../model/token.ts';

/** A name in a sentence: tokens [first, last]. */
export interface NameMatch {
  sentence: number;
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
  /** As the referent would be called: the gazetteer's form where it knows the name by another. */
  name: string;
  type: Entity['type'];
  gazetteer?: string;
  /** Full name that this abbreviation stands behind in brackets. */
  abbreviationOf?: string;
}

const PARTICLE =
  /^(?:van|von|de|den|der|ter|ten|te|’t|'t|la|le|el|al|bin|ibn|di|da|dos|du|op|in|’s|zu|of|the|for|and|voor|&|y)$/i;
const PERSON_PARTICLE = /^(?:van|von|de|den|der|ter|ten|te|’t|'t|la|le|el|al|bin|ibn|di|da|dos|du|’s|zu)$/i;
const NOT_A_NAME = new Set(
  'de het een en in op met van voor door bij uit naar aan tot per als dan die dat er ook maar want dus toch nog al wel niet geen dit deze zij ze hij we wij ik je jij u men wie wat waar wanneer hoe waarom volgens verder daarnaast bovendien inmiddels intussen zo toen nu later eerder vorig vorige volgende afgelopen sinds tijdens na over onder tussen tegen zonder binnen buiten behalve hierbij daarbij hierdoor daardoor hier daar onze ons mijn haar zijn hun veel meer meeste alle alleen anderen sommige enkele beide iedereen niemand iemand iets alles januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mr. dr. drs. ir. ing. prof. ds. mevrouw meneer dhr. mevr. ja nee let'.split(
    ' ',
  ),
);
const ORGANISATION_WORD =
  /(?:bank|bond|partij|universiteit|hogeschool|ziekenhuis|stichting|vereniging|ministerie|gemeente|provincie|waterschap|hoogheemraadschap|museum|college|instituut|institute|foundation|federatie|federation|unie|union|agency|association|organisation|organization|raad|commissie|politie|brandweer|rechtbank|gerechtshof|inspectie|dienst|autoriteit|fonds|groep|group|holding|media|airlines|fc|united|initiative|alliance|project|software|kpn|krant|dagblad|omroep|verbond|coöperatie|concern|council|committee|club|university|school|center|centre|centrum|fabriek|orkest|theater)$/i;
const COMPANY_SUFFIX = /^(?:n\.?v\.?|b\.?v\.?|ag|inc\.?|ltd\.?|llc|gmbh|plc|corp\.?|s\.a\.|se|co\.?)$/i;
const ORGANISATION_CONTEXT =
  /^(?:bedrijf|bedrijven|concern|onderneming|stichting|vereniging|organisatie|bank|uitgeverij|omroep|krant|dagblad|partij|vakbond|bond|club|ploeg|team|keten|fabrikant|producent|luchtvaartmaatschappij|verzekeraar|energiebedrijf|maatschappij|dochter|moederbedrijf|ziekenhuis|universiteit|hogeschool|school|aannemer|bouwbedrijf|vervoerder|provider|persbureau|waterschap|gemeente|provincie|webwinkel|supermarktketen|tak|eenheid|instituut)$/i;
const PLACE_CONTEXT =
  /^(?:dorp|stad|stadje|plaats|gehucht|eiland|rivier|wijk|buurt|straat|regio|snelweg|autosnelweg|knooppunt|haven|luchthaven|vliegveld|provincie|gemeente|district|meer|kanaal|hoofdstad|kustplaats|plaatsje|buurtschap|deelstaat|gebied)$/i;
const OTHER_CONTEXT =
  /^(?:film|boek|roman|album|programma|serie|campagne|operatie|wet|verdrag|prijs|toernooi|festival|project|app|systeem|onderzoek|rapport|tentoonstelling|orkaan|storm|award|musical|voorstelling|evenement|nummer|lied|initiatief|schip|actie)$/i;
const OTHER_NAME =
  /(?:league|cup|award|prijs|spelen|games|festival|wet|akkoord|verdrag|act|code|week|dag|toernooi|tour|ronde|kampioenschap|record|records|marathon|protocol|directive|richtlijn|conventie|day|survey|summit)$/i;
const PLACE_SUFFIX =
  /(?:straat|laan|plein|weg|kade|gracht|dijk|singel|markt|steeg|park|polder|haven|brug|meer|zee|baai|stad|dorp|wijk|bos|eiland|hof|dam|burg|veen|hoven|kerk|stein|drecht|voort|rode)$/;
const ROAD = /^(?:[AN]\d{1,3}|E\d{2,3})$/;
const PLACE_PREPOSITION = /^(?:in|te|uit|naar|bij|nabij|rond|vanuit|richting|tussen|rondom)$/;

/** Names of one sentence, from left to right, the longest where several begin. */
export function findNames(document: SourceDocument, sentence: Sentence, gazetteer: Gazetteer): NameMatch[] {
  const { tokens } = sentence;
  const names: NameMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = gazetteerMatch(tokens, at, gazetteer) ?? shapeMatch(tokens, at, gazetteer);
    if (!match) continue;
    const { first, last } = match;
    const start = tokens[first]!.start;
    const end = tokens[last]!.end;
    const text = document.text.slice(start, end);
    const before = names.at(-1);
    const abbreviation =
      before &&
      before.last === first - 2 &&
      tokens[first - 1]!.text === '(' &&
      tokens[last + 1]?.text === ')' &&
      before.type !== 'person' &&
      first === last;
    names.push({
      sentence: sentence.index,
      first,
      last,
      start,
      end,
      text,
      name: match.name ?? text,
      type: abbreviation ? before.type : match.type,
      ...(match.gazetteer !== undefined && { gazetteer: match.gazetteer }),
      ...(abbreviation && match.gazetteer === undefined && { abbreviationOf: before.name }),
    });
    at = last;
  }
  return names;
}

interface Match {
  first: number;
  last: number;
  type: Entity['type'];
  name?: string;
  gazetteer?: string;
}

function gazetteerMatch(tokens: readonly Token[], first: number, gazetteer: Gazetteer): Match | undefined {
  for (let size = Math.min(gazetteer.longest, tokens.length - first); size >= 1; size -= 1) {
    const form = tokens
      .slice(first, first + size)
      .map((token) => token.text)
      .join(' ')
      .replace(/ ([-,]) ?/g, '$1 ')
      .replace(/- /g, '-');
    const entry = gazetteer.byForm.get(form) ?? gazetteer.byForm.get(form.replace(/^'/, '’'));
    if (!entry) continue;
    const next = tokens[first + size];
    const before = tokens[first - 1];
    if (size === 1 && entry.type === 'place') {
      if (next && isNameWord(next) && !gazetteer.byForm.has(next.text) && next.upos === 'PROPN') return undefined;
      if (before && before.upos === 'PROPN' && tokens[first]!.head === before.index && tokens[first]!.deprel === 'flat')
        return undefined;
      if (
        before &&
        PERSON_PARTICLE.test(before.text) &&
        /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '') &&
        before.text !== 'in' &&
        before.text !== 'te'
      )
        return undefined;
    }
    if (
      size === 1 &&
      /^(?:SP|NS|AP|EU|Apple|Volt|Denk|Krim|Maas|Rijn|Bergen|Aalst)$/.test(form) &&
      tokens[first]!.upos === 'VERB'
    )
      return undefined;
    return { first, last: first + size - 1, type: entry.type, name: entry.name, gazetteer: entry.id };
  }
  return undefined;
}

/** A run of capitalised words with the particles between them. */
function shapeMatch(tokens: readonly Token[], first: number, gazetteer: Gazetteer): Match | undefined {
  const token = tokens[first]!;
  if (ROAD.test(token.text)) return { first, last: first, type: 'place' };
  const leadingParticle =
    PERSON_PARTICLE.test(token.text) &&
    /^\p{Lu}/u.test(token.text) &&
    isNameWord(tokens[first + 1]) &&
    !/^(?:De|Het|Een|Te|In|Van)$/.test(token.text);
  const surnameAlone = /^(?:Van|De|Den|Ter|Ten|Von|El|Al)$/.test(token.text) && particleRun(tokens, first);
  if (!leadingParticle && !surnameAlone && !isNameStart(tokens, first, gazetteer)) return undefined;
  let last = first;
  for (let at = first + 1; at < tokens.length; at += 1) {
    if (isNameWord(tokens[at])) {
      if (gazetteer.demonyms.has(tokens[at]!.text.toLowerCase())) break;
      last = at;
      continue;
    }
    let ahead = at;
    while (ahead < tokens.length && ahead < at + 3 && PARTICLE.test(tokens[ahead]!.text)) ahead += 1;
    if (ahead === at || !isNameWord(tokens[ahead])) break;
    const personal = tokens.slice(at, ahead).every((word) => PERSON_PARTICLE.test(word.text));
    const surname = personal && looksLikeGivenName(tokens, first, at, gazetteer);
    const title = /^(?:of|the|for|and|&|y)$/i.test(tokens[at]!.text) && ahead === at + 1;
    const organisational =
      /^(?:voor|van|der)$/i.test(tokens[at]!.text) &&
      ORGANISATION_WORD.test(tokens[at - 1]!.text) &&
      !gazetteer.givenNames.has(tokens[ahead]!.text);
    if (!surname && !title && !organisational) break;
    last = ahead;
    at = ahead;
  }
  if (first === last && isPlainWord(tokens, first, gazetteer)) return undefined;
  return { first, last, type: typeOf(tokens, first, last, gazetteer) };
}

function particleRun(tokens: readonly Token[], first: number): boolean {
  let at = first + 1;
  while (at < tokens.length && at < first + 3 && /^(?:den|der|de|’t|'t|het)$/i.test(tokens[at]!.text)) at += 1;
  const name = tokens[at];
  return (
    isNameWord(name) &&
    name!.upos === 'PROPN' &&
    (first === 0 ? tokens[first]!.text !== 'De' : tokens[first]!.text !== 'De' || tokens[first - 1]!.upos !== 'PUNCT')
  );
}

function isNameWord(token: Token | undefined): boolean {
  if (!token) return false;
  if (/^\p{Lu}\.$/u.test(token.text)) return true;
  return (
    /^(?:\p{Lu}|[a-z]\p{Lu})/u.test(token.text) &&
    !NOT_A_NAME.has(token.text.toLowerCase()) &&
    /[\p{L}]/u.test(token.text) &&
    token.upos !== 'PUNCT'
  );
}

function isNameStart(tokens: readonly Token[], first: number, gazetteer: Gazetteer): boolean {
  const token = tokens[first]!;
  if (!isNameWord(token) || gazetteer.demonyms.has(token.text.toLowerCase()))
    return /^[a-z]+[A-Z]/.test(token.text) && token.upos === 'PROPN';
  if (
    /(?:er|se|aan|aar|ers|anen)$/.test(token.text) &&
    gazetteer.demonyms.has(token.text.toLowerCase().replace(/(?:ers?|anen|aan|en)$/, 's'))
  )
    return false;
  if (!opensSentence(tokens, first)) return true;
  if (isNameWord(tokens[first + 1]) || /^\p{Lu}{2,}$/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text))
    return !(token.upos !== 'PROPN' && gazetteer.titles.has(token.text.toLowerCase()));
  return (
    token.upos === 'PROPN' || (PERSON_PARTICLE.test(tokens[first + 1]?.text ?? '') && isNameWord(tokens[first + 2]))
  );
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  return (
    tokens
      .slice(0, first)
      .every((token) => token.upos === 'PUNCT' || token.upos === 'SYM' || /^["“„‘'«(\-–]+$/.test(token.text)) ||
    /^[:“„"‘«]$/.test(tokens[first - 1]?.text ?? '')
  );
}

/** One capitalised word that is no name: a title, a feast, an inhabitant, a common word at the start. */
function isPlainWord(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at]!;
  const lower = token.text.toLowerCase();
  if (gazetteer.titles.has(lower) || token.text.length < 2) return true;
  if (/^\p{Lu}\.$/u.test(token.text)) return true;
  if (/(?:ers|aren|anen|ezen|ieten|ossen)$/.test(lower) && token.upos !== 'PROPN') return true;
  if (opensSentence(tokens, at) && (token.upos !== 'PROPN' || gazetteer.demonyms.has(lower))) return true;
  if (/^(?:euro’s|euro's|video|pdf|tv|it|api|ceo|nb)$/.test(lower) || /^\p{Lu}[\p{L}]*-\p{Ll}/u.test(token.text))
    return true;
  return (
    /^(?:koningsdag|pasen|pinksteren|kerst|kerstmis|hemelvaart|nederlanders?|belgen|duitsers?|fransen|britten|amerikanen|russen|turken|polen)$/.test(
      lower,
    ) && !(lower === 'polen' && token.upos === 'PROPN')
  );
}

function looksLikeGivenName(tokens: readonly Token[], first: number, at: number, gazetteer: Gazetteer): boolean {
  const head = tokens.slice(first, at);
  if (head.length > 3 || head.some((word) => ORGANISATION_WORD.test(word.text) || /^\p{Lu}{2,}$/u.test(word.text)))
    return false;
  if (head.length === 1)
    return (
      !gazetteer.byForm.has(head[0]!.text) &&
      !OTHER_NAME.test(head[0]!.text) &&
      !OTHER_CONTEXT.test(tokens[first - 1]?.text ?? '')
    );
  return head.every((word) => gazetteer.givenNames.has(word.text) || /^\p{Lu}\.$/u.test(word.text));
}

function typeOf(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): Entity['type'] {
  const words = tokens.slice(first, last + 1).map((token) => token.text);
  const before = tokens[first - 1]?.text ?? '';
  const two = tokens[first - 2]?.text ?? '';
  if (words.some((word) => COMPANY_SUFFIX.test(word)) && words.length > 1) return 'organisation';
  if (OTHER_NAME.test(words.at(-1)!) && !ORGANISATION_WORD.test(words.at(-1)!)) return 'other';
  if (words.some((word) => ORGANISATION_WORD.test(word))) return 'organisation';
  if (ORGANISATION_CONTEXT.test(before)) return PLACE_CONTEXT.test(before) ? 'place' : 'organisation';
  if (OTHER_CONTEXT.test(before)) return 'other';
  if (PLACE_CONTEXT.test(before)) return 'place';
  if (words.length === 1 && PLACE_SUFFIX.test(words[0]!) && PLACE_PREPOSITION.test(before)) return 'place';
  if (
    gazetteer.titles.has(before.toLowerCase()) ||
    gazetteer.titles.has(two.toLowerCase()) ||
    /^(?:mevrouw|meneer|mr\.|dr\.|drs\.|prof\.|ir\.|ds\.|mw\.|dhr\.)$/i.test(before)
  )
    return 'person';
  if (gazetteer.givenNames.has(words[0]!) || (words.length >= 2 && /^\p{Lu}\.$/u.test(words.at(-1)!))) return 'person';
  if (words.length >= 2 && words.length <= 6 && isPersonName(words) && !isListed(tokens, first, last))
    return /^(?:de|het|een)$/i.test(before) ? 'organisation' : 'person';
  if (/^\p{Lu}{2,}$/u.test(words[0]!) || /\p{Ll}\p{Lu}/u.test(words[0]!)) return 'organisation';
  if (PLACE_PREPOSITION.test(before.toLowerCase())) return 'place';
  if (words.length === 1 && PLACE_SUFFIX.test(words[0]!)) return 'place';
  const verb = tokens[tokens[first]!.head];
  if (
    tokens[first]!.deprel === 'nsubj' &&
    verb &&
    /^(?:zeggen|stellen|vinden|vertellen|denken|winnen|scoren|reageren)$/.test(verb.lemma)
  )
    return 'person';
  return 'organisation';
}

/** A name that is a whole block by itself: a list of names rarely lists people. */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  return first === 0 && tokens.slice(last + 1).every((token) => token.upos === 'PUNCT' || token.text.length < 2);
}

function isPersonName(words: readonly string[]): boolean {
  if (words.some((word) => /^(?:of|the|for|and|&|voor)$/i.test(word) || /\d/.test(word) || /^\p{Lu}{3,}$/u.test(word)))
    return false;
  return (
    /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)$/u.test(words[0]!) &&
    /^(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)$/u.test(words.at(-1)!)
  );
}
