import type { GazetteerEntry } from '../../lexicon/names.ts';
import type { Token } from '../../model/token.ts';
import type { Match, NameLookup } from './name-match.ts';
import { nameStarts } from './name-starts.ts';
import { shapeMatch } from './shape-match.ts';
import {
  isCapitalised,
  isInhabitantOrAdjective,
  isNameWord,
  isTitle,
  opensSentence,
  PERSON_PARTICLE,
} from './word-class.ts';

/** The longest name of the gazetteer that begins at a token. */
export function gazetteerMatch(tokens: readonly Token[], first: number, lookup: NameLookup): Match | undefined {
  const { gazetteer } = lookup;
  if (tokens[first]!.text === 'X.' && isMedium(tokens[first - 1]))
    return { first, last: first, type: 'organisation', gazetteer: gazetteer.byForm.get('X')?.id ?? '' };
  const reach = nameStarts(gazetteer).reach(tokens[first]!.text);
  if (reach === undefined) return undefined;
  let form = '';
  let found: { last: number; entry: GazetteerEntry } | undefined;
  for (let last = first; last < Math.min(tokens.length, first + gazetteer.longest); last += 1) {
    const token = tokens[last]!;
    form += last > first && token.start > tokens[last - 1]!.end ? ` ${token.text}` : token.text;
    if (form.length > reach) break;
    const straight = form.includes("'") ? form.replaceAll("'", '’') : form;
    const entry =
      gazetteer.byForm.get(form) ??
      gazetteer.byForm.get(straight) ??
      (last > first + 1 && isCapitalised(form) ? gazetteer.byFolded.get(straight.toLowerCase()) : undefined);
    if (entry) found = { last, entry };
  }
  if (!found) return undefined;
  const { last, entry } = found;
  if (first === last && isModel(tokens, first, lookup)) return undefined;
  if (first === last && !standsAlone(tokens, first, entry.type, lookup)) return undefined;
  if (isOtherBody(tokens, last, lookup)) return undefined;
  // De Haan is Ferry de Haan, not the town, but for where something is
  const words = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const isSurname = entry.type === 'place' && first < last && lookup.surnames.has(words.join(' '));
  if (isSurname && !/^(?:in|te|uit|naar|bij|nabij|vanuit|rond|rondom)$/i.test(tokens[first - 1]?.text ?? ''))
    return undefined;
  if (hasBranch(tokens, last, entry, lookup)) return { first, last: last + 1, type: entry.type };
  // San Francisco Giants
  if (entry.type === 'place' && lookup.cues.words('team-name').has(tokens[last + 1]?.text ?? ''))
    return { first, last: last + 1, type: 'organisation' };
  return { first, last, type: entry.type, gazetteer: entry.id };
}

/** De Unie van Studenten, De Bond voor Huurders: a body of others than the one that is called by its common noun alone. */
function isOtherBody(tokens: readonly Token[], last: number, { gazetteer }: NameLookup): boolean {
  const members = tokens[last + 2]?.text ?? '';
  // de Tour voor Thijs is not the Tour
  if (/^(?:Tour|Ronde|Giro|Vierdaagse|Cup|Beker)$/.test(tokens[last]!.text) && tokens[last + 1]?.text === 'voor')
    return isCapitalised(members);
  return (
    COMMON_BODY.test(tokens[last]!.text) &&
    /^(?:van|voor|der|tegen)$/.test(tokens[last + 1]?.text ?? '') &&
    /^\p{Lu}\p{Ll}+(?:en|s)$/u.test(members) &&
    !gazetteer.byForm.has(members)
  );
}

const COMMON_BODY = /^(?:Unie|Bond|Partij|Vereniging|Stichting|Raad|Orde|Beweging|Federatie|Verbond|Groep|Club)$/;

/** Stedelijk Museum Schiedam, Bevrijdingsfestival Overijssel: a town right behind a house or feast tells which one. */
function hasBranch(
  tokens: readonly Token[],
  last: number,
  { type }: GazetteerEntry,
  { gazetteer }: NameLookup,
): boolean {
  if (type !== 'organisation' && type !== 'other') return false;
  if (
    !/(?:museum|theater|ziekenhuis|universiteit|bibliotheek|schouwburg|hogeschool|festival)$/i.test(tokens[last]!.text)
  )
    return false;
  return gazetteer.byForm.get(tokens[last + 1]?.text ?? '')?.type === 'place';
}

/** Whether a word says that what follows is where something was posted. */
function isMedium(before: Token | undefined): boolean {
  return /^(?:op|via|platform|medium|kanaal|socialemediaplatform|berichtenplatform)$/i.test(before?.text ?? '');
}

/** Audi A6, Volkswagen Golf: a maker with what it makes. */
function isModel(tokens: readonly Token[], at: number, { cues, gazetteer }: NameLookup): boolean {
  const next = tokens[at + 1]?.text ?? '';
  return (
    cues.words('brand').has(tokens[at]!.text) &&
    (/^\p{Lu}{1,3}-?\d/u.test(next) || (/^\p{Lu}[\p{L}\d]+$/u.test(next) && !gazetteer.byForm.has(next)))
  );
}

/** Whether a one-word name is not a common word at the sentence's start or a piece of a person's name. */
function standsAlone(tokens: readonly Token[], at: number, type: string, lookup: NameLookup): boolean {
  const token = tokens[at]!;
  const { cues, gazetteer, medial } = lookup;
  // DNA, in whatever land a parliament is called so
  if (/^\p{Lu}{3,}$/u.test(token.text) && cues.words('not-a-name').has(token.text)) return false;
  if (cues.common.has(token.text.toLowerCase()) && opensSentence(tokens, at) && /^\p{Lu}\p{Ll}/u.test(token.text))
    if (token.upos !== 'PROPN' && !medial.has(token.text)) return false;
  // de Zweden, twee Polen: people, where the land has no article
  if (cues.words('inhabitant').has(token.text)) {
    const outer = tokens[at - 1];
    if (outer && (/^(?:de|die|deze|veel|enkele)$/i.test(outer.text) || outer.upos === 'NUM')) return false;
  }
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // burgemeester van Utrecht Sharon Dijksma: the name of who holds the office begins behind it
  if (
    /^(?:van|bij|voor)$/.test(before?.text ?? '') &&
    isTitle(tokens[at - 2], lookup) &&
    opensFullName(tokens, at + 1, cues.givenNames)
  )
    return true;
  // op X, via X: the platform; else a letter
  if (token.text.length === 1) return isMedium(before) && !/^\p{Lu}|^\d/u.test(next?.text ?? '');
  // keepster Yara ten Holte
  if (
    isTitle(before, lookup) &&
    next &&
    /^(?:van|de|den|der|ten|ter|el)$/.test(next.text) &&
    isCapitalised(tokens[at + 2]?.text ?? '')
  )
    return false;
  // Milan De Smet, Sofia van den Berg: a given name
  if (
    type === 'place' &&
    cues.givenNames.has(token.text) &&
    next &&
    /^(?:van|de|den|der|ten|ter|el)$/i.test(next.text)
  ) {
    const capital = /^\p{Lu}/u.test(next.text);
    const beyond = tokens.slice(at + 2, at + 4).find(({ text }) => isCapitalised(text))?.text;
    if (
      beyond !== undefined &&
      (capital || beyond.split('-').some((part) => cues.surnames.has(part))) &&
      !gazetteer.byForm.has(beyond)
    )
      return false;
  }
  if (next && isNameWord(next, lookup) && !gazetteer.byForm.has(next.text) && next.upos === 'PROPN')
    return type === 'organisation' && !cues.givenNames.has(token.text) && !/^\p{Lu}\p{Ll}+$/u.test(next.text);
  if (type !== 'place') return true;
  const particle = before && PERSON_PARTICLE.test(before.text) && !/^(?:in|te|op|het)$/i.test(before.text);
  const given = tokens[at - 2]?.text ?? '';
  return !(particle && (cues.givenNames.has(given) || /^\p{Lu}\.$/u.test(given)));
}

function opensFullName(tokens: readonly Token[], at: number, givenNames: ReadonlySet<string>): boolean {
  const surname = tokens.slice(at + 1, at + 4).find(({ text }) => !PERSON_PARTICLE.test(text))?.text ?? '';
  return givenNames.has(tokens[at]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(surname);
}

/**
 * A head with the name it makes one of: rechtbank Den Haag, ministerie van Financiën, knooppunt Oudenrijn.
 * In de gemeente Utrecht the place alone is the name.
 */
export function patternMatch(tokens: readonly Token[], first: number, lookup: NameLookup): Match | undefined {
  const { gazetteer } = lookup;
  if (!nameStarts(gazetteer).opensPattern(tokens[first]!.text.toLowerCase())) return undefined;
  for (let size = Math.min(3, tokens.length - first - 1); size >= 1; size -= 1) {
    const words = tokens.slice(first, first + size).map((token) => token.text.toLowerCase());
    const pattern = gazetteer.patterns.get(words.join(' '));
    if (!pattern) continue;
    const area = /^(?:gemeente|provincie)$/.test(words[0]!);
    // in de Groningse gemeente Eemsdelta
    const before = tokens[first - 1];
    const opening = before && isInhabitantOrAdjective(before.text, lookup) ? first - 2 : first - 1;
    const outer = tokens[opening]?.text.toLowerCase();
    const preposition = /^(?:de|het|een)$/.test(outer ?? '') ? tokens[opening - 1]?.text.toLowerCase() : outer;
    if (area && /^(?:in|uit|binnen|buiten|rond|nabij|naar)$/.test(preposition ?? '')) return undefined;
    const at = first + size;
    const known = gazetteerMatch(tokens, at, lookup);
    if (pattern.inner === 'place' && !isOfPlace(tokens, at, pattern.type, known, lookup)) continue;
    const inner =
      (words.at(-1) === 'van' ? fieldMatch(tokens, at, lookup) : undefined) ??
      ellipticalMatch(tokens, at) ??
      known ??
      capitalRun(tokens, at, pattern.type) ??
      shapeMatch(tokens, at, lookup);
    if (!inner || inner.first !== at) continue;
    return { first, last: joinedEnd(tokens, first, inner.last, lookup), type: pattern.type };
  }
  return undefined;
}

/**
 * Station Tiel, theater Heerlen: a house of a town. Of stations and airports the name may be any (station Hofplein); a
 * body that begins with a town (ziekenhuis Amsterdam UMC) keeps its own.
 */
function isOfPlace(
  tokens: readonly Token[],
  at: number,
  type: string,
  known: Match | undefined,
  { gazetteer }: NameLookup,
): boolean {
  // Amsterdam Centraal is a station itself
  const isArea = known && gazetteer.dutch.get(known.gazetteer ?? '')?.kind !== undefined;
  if (known)
    return (
      isArea === true &&
      known.type === 'place' &&
      (type === 'place' || !isCapitalised(tokens[known.last + 1]?.text ?? ''))
    );
  return type === 'place' && /^\p{Lu}\p{Ll}{2,}/u.test(tokens[at]!.text);
}

/** Waterschap Vallei en Veluwe, GGD Hart voor Brabant: two names of which a body that works in an area is made. */
function joinedEnd(tokens: readonly Token[], first: number, last: number, { cues, gazetteer }: NameLookup): number {
  if (!/^(?:waterschap|hoogheemraadschap|ggd|ggz|veiligheidsregio)$/i.test(tokens[first]!.text)) return last;
  const link = tokens[last + 1]?.text;
  const next = tokens[last + 2]?.text ?? '';
  if ((link !== 'en' && link !== 'voor') || !/^\p{Lu}\p{L}/u.test(next)) return last;
  if (gazetteer.patterns.has(next.toLowerCase())) return last;
  const known = gazetteer.byForm.get(next)?.type;
  return cues.givenNames.has(next) || (known !== undefined && known !== 'place') ? last : last + 2;
}

/** Midden- en Oost-Europa. */
export function ellipticalMatch(tokens: readonly Token[], at: number): Match | undefined {
  const joined =
    /^\p{Lu}\p{L}+-$/u.test(tokens[at]!.text) &&
    /^(?:en|of)$/.test(tokens[at + 1]?.text ?? '') &&
    /^\p{Lu}\p{L}+-\p{L}/u.test(tokens[at + 2]?.text ?? '');
  return joined ? { first: at, last: at + 2 } : undefined;
}

/** Waterschap Drents Overijsselse Delta: behind the head of a body even adjectives of place are part of the name. */
function capitalRun(tokens: readonly Token[], at: number, type: string): Match | undefined {
  if (type !== 'organisation') return undefined;
  let last = at;
  while (last < at + 3 && /^\p{Lu}\p{Ll}+se?$/u.test(tokens[last]?.text ?? '')) last += 1;
  return last > at && /^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? '') ? { first: at, last } : undefined;
}

/**
 * The last token of a portfolio that belongs to an office and names no body: minister [Ernst Kuipers] van
 * Volksgezondheid, staatssecretaris Van der Burg (Asiel).
 */
export function portfolioEnd(tokens: readonly Token[], at: number, lookup: NameLookup): number | undefined {
  const known = knownField(tokens, at, lookup);
  const open = openField(tokens, at, lookup);
  return known !== undefined && open !== undefined ? Math.max(known, open) : (known ?? open);
}

/** A portfolio that the list of fields has. */
function knownField(tokens: readonly Token[], at: number, lookup: NameLookup): number | undefined {
  const before = tokens[at - 1]?.text;
  if (!tokens[at] || (before !== 'van' && before !== '(')) return undefined;
  const office = tokens
    .slice(Math.max(0, at - 9), at - 1)
    .some(({ text }) => /(?:minister|staatssecretaris|wethouder|schepen|gedeputeerde|commissaris)$/i.test(text));
  // Heinen van Financiën, and the office that the sentence leaves out
  const named =
    before === 'van' && /^\p{Lu}\p{Ll}/u.test(tokens[at - 2]?.text ?? '') && isCapitalised(tokens[at]!.text);
  return office || named ? fieldMatch(tokens, at, lookup)?.last : undefined;
}

/**
 * Staatssecretaris X (Buitenlandse Handel en Ontwikkelingshulp, VVD), minister voor Informatie en Cultuur: a portfolio
 * that no list has, by where it stands. A party or a place in brackets is none.
 */
function openField(tokens: readonly Token[], at: number, { cues, gazetteer }: NameLookup): number | undefined {
  const before = tokens[at - 1]?.text;
  const near = tokens.slice(Math.max(0, at - (before === '(' ? 6 : 2)), at - 1);
  if (!/^(?:\(|van|voor)$/.test(before ?? '') || !near.some(({ text }) => MEMBER_OF_CABINET.test(text)))
    return undefined;
  let last = at - 1;
  while (last < at + 8 && isFieldWord(tokens, last + 1, cues.givenNames)) last += 1;
  while (last >= at && !isCapitalised(tokens[last]!.text)) last -= 1;
  if (last < at || !/^\p{Lu}\p{Ll}{3,}/u.test(tokens[at]!.text)) return undefined;
  if (before === '(' && !/^[,)]$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  const form = tokens.slice(at, last + 1).map(({ text }) => text);
  return [form.join(' '), form[0]!].some((name) => gazetteer.byForm.has(name)) ? undefined : last;
}

const MEMBER_OF_CABINET = /(?:minister|staatssecretaris|wethouder|gedeputeerde)$/i;

/** A word of a portfolio, with what links it to the next; in de minister van Justitie, David van Weel the comma ends it. */
function isFieldWord(tokens: readonly Token[], at: number, givenNames: ReadonlySet<string>): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (givenNames.has(text) || (text === ',' && givenNames.has(tokens[at + 1]?.text ?? ''))) return false;
  // Buitenlandse | Handel, but Justitie | Vincent Jansen
  const opens = /^(?:\(|van|voor|en|,)$/.test(tokens[at - 1]?.text ?? '') || /se$/.test(tokens[at - 1]?.text ?? '');
  if (opens && /^\p{Lu}\p{Ll}{3,}/u.test(text)) return true;
  return (text === 'en' || text === ',') && /^\p{Lu}\p{Ll}{3,}/u.test(tokens[at + 1]?.text ?? '');
}

/** Ministerie van justitie: the field in small letters. */
function fieldMatch(tokens: readonly Token[], at: number, { gazetteer }: NameLookup): Match | undefined {
  for (let size = Math.min(8, tokens.length - at); size >= 1; size -= 1) {
    const words = tokens
      .slice(at, at + size)
      .map((token, index) => (index > 0 && token.start > tokens[at + index - 1]!.end ? ` ${token.text}` : token.text));
    if (gazetteer.fields.has(words.join('').toLowerCase())) return { first: at, last: at + size - 1 };
  }
  return undefined;
}
