import type { SourceDocument } from '../../model/source.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { ellipticalMatch, gazetteerMatch, patternMatch, portfolioEnd } from './gazetteer-match.ts';
import { compassMatch, isCompassPoint } from './compass-match.ts';
import { initialsMatch } from './initials-match.ts';
import { awardMatch, lawMatch } from './law-match.ts';
import type { Match, NameLookup, NameMatch } from './name-match.ts';
import { nameStarts } from './name-starts.ts';
import { nationalBody } from './national-body.ts';
import { scoreName } from './score-name.ts';
import { shapeMatch } from './shape-match.ts';
import { bareTitle } from './bare-title.ts';
import { streetMatch } from './street-match.ts';
import { isCapitalised, isNameWithTitle } from './word-class.ts';

/** Names of one sentence, from left to right, the longest where several begin. */
export function findNames(document: SourceDocument, sentence: Sentence, lookup: NameLookup): NameMatch[] {
  const { tokens } = sentence;
  const names: NameMatch[] = [];
  const add = (match: Match, start: number, end: number): NameMatch => {
    const text = document.text.slice(start, end);
    const cut =
      end < tokens[match.last]!.end && match.type === undefined ? lookup.gazetteer.byForm.get(text) : undefined;
    if (cut) match = { ...match, type: cut.type, gazetteer: cut.id };
    const scores = scoreName(tokens, match, lookup);
    const name: NameMatch = {
      sentence: sentence.index,
      first: match.first,
      last: match.last,
      start,
      end,
      text,
      scores,
      ...(match.gazetteer !== undefined && { gazetteer: match.gazetteer }),
      ...(lookup.cues.words('honorific').has(tokens[match.first - 1]?.text.toLowerCase() ?? '') && { honorific: true }),
    };
    names.push(name);
    return name;
  };
  let at = 0;
  while (at < tokens.length) {
    const portfolio = portfolioEnd(tokens, at, lookup);
    // minister Bruins (OCW): the letters name the ministry
    if (portfolio !== undefined && !isLetters(tokens[at]!.text, lookup)) {
      at = portfolio + 1;
      continue;
    }
    const body = nationalBody(tokens, at);
    if (body) {
      add(body, tokens[body.first]!.start, tokens[body.last]!.end);
      at = body.last + 1;
      continue;
    }
    if (isPlain(tokens[at]!.text, lookup) || isEponym(tokens, at) || opensCompound(tokens, at, lookup)) {
      at += 1;
      continue;
    }
    const match =
      workTitle(tokens, at, lookup) ??
      bareTitle(tokens, at, lookup) ??
      lawMatch(tokens, at) ??
      initialsMatch(tokens, at, lookup) ??
      ellipticalMatch(tokens, at) ??
      streetMatch(tokens, at) ??
      compassMatch(tokens, at, lookup) ??
      patternMatch(tokens, at, lookup) ??
      titledMatch(tokens, at, lookup) ??
      awardMatch(tokens, gazetteerMatch(tokens, at, lookup), lookup) ??
      dateline(sentence, at, lookup) ??
      areaOfTowns(tokens, at, lookup) ??
      (isCompoundOfNames(tokens[at]!.text, lookup) ? undefined : shapeMatch(tokens, at, lookup));
    if (match) {
      const before = names.at(-1);
      const last = tokens[match.last]!;
      const name = add(match, tokens[match.first]!.start, last.end - extraAtEnd(match, last.text, lookup));
      if (before && isBracketed(tokens, match, before) && !isPersonal(before) && !isAgency(match, before)) {
        name.abbreviationOf = before.text;
        for (const type of Object.keys(name.scores) as (keyof typeof name.scores)[])
          name.scores[type] += before.scores[type] / 2;
      }
      at = match.last + 1;
    } else {
      const { parts, last } = compoundParts(tokens, at, lookup);
      for (const part of parts) add(part.match, tokens[at]!.start + part.from, tokens[at]!.start + part.to);
      at = last + 1;
    }
  }
  shareTypes(tokens, names);
  return names;
}

function isLetters(text: string, { gazetteer }: NameLookup): boolean {
  return /^\p{Lu}{2,6}$/u.test(text) && gazetteer.byForm.get(text)?.type === 'organisation';
}

/** De ziekte van Alzheimer, het syndroom van Down: named after somebody, who is not meant. */
function isEponym(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === 'van' && /^(?:ziekte|syndroom)$/.test(tokens[at - 2]?.text ?? '');
}

/** Natura 2000-gebied: a name of the gazetteer whose last word goes on as a common noun names none of its own. */
function opensCompound(tokens: readonly Token[], at: number, { gazetteer }: NameLookup): boolean {
  const [, number] = /^(\d{4})-\p{Ll}/u.exec(tokens[at + 1]?.text ?? '') ?? [];
  return number !== undefined && gazetteer.byForm.has(`${tokens[at]!.text} ${number}`);
}

/** A word in small letters or a mark, with which no name begins: most of a text. */
function isPlain(text: string, { gazetteer }: NameLookup): boolean {
  const first = text.charCodeAt(0);
  const isLetter = first >= 97 && first <= 122;
  const isMark = first < 48 && first !== 39;
  if (!isLetter && !isMark) return false;
  if (isCompassPoint(text)) return false;
  if (isLetter && isCapitalised(text)) return false;
  const starts = nameStarts(gazetteer);
  return starts.reach(text) === undefined && !starts.opensPattern(text);
}

/** Names joined by a comma or en mostly name things of one kind. */
function shareTypes(tokens: readonly Token[], names: readonly NameMatch[]): void {
  const own = names.map(({ scores }) => ({ ...scores }));
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (!next || next.first !== name.last + 2 || !/^(?:en|of|,|&)$/.test(tokens[name.last + 1]!.text)) continue;
    for (const type of Object.keys(name.scores) as (keyof typeof name.scores)[]) {
      name.scores[type] += Math.min(1.5, Math.max(0, own[index + 1]![type] * 0.4));
      next.scores[type] += Math.min(1.5, Math.max(0, own[index]![type] * 0.4));
    }
  }
}

function isPersonal({ scores }: NameMatch): boolean {
  return scores.person > Math.max(scores.organisation, scores.place, scores.other);
}

/** Letters at the end that are not the name's: of a genitive (Jansen’s), of a compound (World League-seizoen). */
function extraAtEnd(
  { first, last, gazetteer }: Match,
  text: string,
  { cues, gazetteer: { titles } }: NameLookup,
): number {
  // op X.: the stop is the sentence's
  if (gazetteer !== undefined) return /^\p{Lu}\.$/u.test(text) ? 1 : 0;
  const genitive = /^\p{Lu}\p{L}*\p{Ll}([’']s)$/u.exec(text)?.[1];
  if (genitive !== undefined) return genitive.length;
  const compound = first < last ? /^[\p{Lu}\d][\p{L}\d]*(-\p{L}+)$/u.exec(text)?.[1] : undefined;
  // Manchester United-Trainer in a heading, but Sanne van der Velde-Bakker
  if (compound !== undefined && /^-\p{Lu}/u.test(compound))
    return titles.has(compound.slice(1).toLowerCase()) && !cues.surnames.has(compound.slice(1)) ? compound.length : 0;
  return compound !== undefined && !cues.endsIn('organisation-word', text.toLowerCase()) ? compound.length : 0;
}

/** Vlaams Belang-voorzitter, Manchester United-trainer: a known body of several words in front of an office. */
function titledMatch(tokens: readonly Token[], first: number, { gazetteer }: NameLookup): Match | undefined {
  if (!isCapitalised(tokens[first]!.text)) return undefined;
  for (let last = first + 1; last < Math.min(tokens.length, first + 4); last += 1) {
    const token = tokens[last]!;
    if (!isCapitalised(token.text)) return undefined;
    if (!isNameWithTitle(token, { gazetteer })) continue;
    const words = tokens.slice(first, last).map(({ text }) => text);
    const form = [...words, token.text.slice(0, token.text.lastIndexOf('-'))].join(' ');
    return gazetteer.byForm.has(form) ? { first, last } : undefined;
  }
  return undefined;
}

/** Rijksdienst voor het Wegverkeer (RDW): an abbreviation in brackets right behind its name. */
function isBracketed(tokens: readonly Token[], { first, last }: Match, before: NameMatch): boolean {
  return (
    before.last === first - 2 &&
    tokens[first - 1]!.text === '(' &&
    tokens[last + 1]?.text === ')' &&
    first === last &&
    (/\p{Lu}.*\p{Lu}/u.test(tokens[first]!.text) || /^(?:Algemene )?[Ww]et /.test(before.text))
  );
}

/** VELDHOVEN (ANP): a body that the gazetteer knows behind a place is no short form of it. */
function isAgency({ gazetteer, type }: Match, { scores }: NameMatch): boolean {
  return gazetteer !== undefined && type === 'organisation' && scores.place > scores.organisation;
}

/** UTRECHT – …: the place that a report comes from, in capitals before a dash at its beginning. */
function dateline({ tokens }: Sentence, at: number, lookup: NameLookup): Match | undefined {
  if (at > 6 || !/^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(tokens[at]!.text)) return undefined;
  if (!tokens.slice(0, at).every(({ text }) => /^(?:[\p{Lu}’'-]{2,}|[,/])$/u.test(text))) return undefined;
  let last = at;
  while (last < at + 3 && /^\p{Lu}[\p{Lu}’'-]+$/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  let dash = last + 1;
  while (dash < last + 6 && /^(?:\p{Lu}[\p{Lu}’'-]+|[,/])$/u.test(tokens[dash]?.text ?? '')) dash += 1;
  const next = tokens[dash]?.text ?? '';
  const agency = next === '(' && /^\p{Lu}{2,}/u.test(tokens[dash + 1]?.text ?? '');
  if (!/^[-–—]$/.test(next) && !agency) return undefined;
  const form = tokens
    .slice(at, last + 1)
    .map(({ text }) => text.toLowerCase().replace(/(^|[-’'])\p{L}/gu, (start) => start.toUpperCase()))
    .join(' ');
  const known = lookup.gazetteer.byForm.get(form);
  return { first: at, last, type: 'place', ...(known && { gazetteer: known.id }) };
}

const OPENING = /^[“„"‘'«]$/;
const CLOSING = /^[”"’'»]$/;

/** De film ‘De aanslag’: a work named between quotation marks behind the word for what it is. */
function workTitle(tokens: readonly Token[], at: number, { cues }: NameLookup): Match | undefined {
  if (at === 0 || !OPENING.test(tokens[at - 1]!.text) || !isCapitalised(tokens[at]!.text)) return undefined;
  const noun = tokens[at - 2]?.text.toLowerCase() ?? '';
  const product = cues.words('product-noun').has(noun);
  if (!product && !cues.words('other-noun').has(noun)) return undefined;
  for (let last = at; last < Math.min(tokens.length - 1, at + 12); last += 1)
    if (CLOSING.test(tokens[last + 1]!.text)) return { first: at, last, type: product ? 'product' : 'other' };
  return undefined;
}

interface Part {
  match: Match;
  from: number;
  to: number;
}

/** Nederland-Duitsland, ANP/AFP: every piece is a name of its own and the whole is none. */
function isCompoundOfNames(text: string, { gazetteer }: NameLookup): boolean {
  const pieces = text.split(/[-/]/);
  return (
    pieces.length > 1 &&
    (/^\p{Lu}{2,}(?:\/\p{Lu}{2,})+$/u.test(text) || pieces.every((piece) => gazetteer.byForm.has(piece)))
  );
}

/** De kieskring Brussel-Halle-Vilvoorde: an area that is called after the towns in it. */
function areaOfTowns(tokens: readonly Token[], at: number, { gazetteer }: NameLookup): Match | undefined {
  const pieces = tokens[at]!.text.split('-');
  const isTown = (piece: string): boolean => gazetteer.byForm.get(piece)?.type === 'place';
  if (pieces.length < 2 || !pieces.every(isTown)) return undefined;
  const isArea = AREA_NOUN.test(tokens[at - 1]?.text ?? '') || pieces.length > 2;
  return isArea ? { first: at, last: at, type: 'place' } : undefined;
}

const AREA_NOUN =
  /(?:kring|regio|arrondissement|gemeente|provincie|district|bisdom|gebied|streek|corridor|zone|agglomeratie)$/i;

/** Known bodies and places inside one compound: PvdA-Kamerlid, Nederland-Duitsland. */
function compoundParts(
  tokens: readonly Token[],
  at: number,
  { gazetteer }: NameLookup,
): { parts: Part[]; last: number } {
  const token = tokens[at]!;
  const pieces = token.text.split(/[-–/]/);
  if (pieces.length < 2 || pieces.length > 4 || !/^\p{Lu}/u.test(token.text)) return { parts: [], last: at };
  const parts: Part[] = [];
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const entry = gazetteer.byForm.get(piece);
    const bare = index > 0 || pieces.slice(1).every((other) => gazetteer.byForm.has(other));
    if (entry && (entry.type === 'organisation' || entry.type === 'other' || bare) && /^\p{Lu}/u.test(piece))
      parts.push({
        match: { first: at, last: at, type: entry.type, gazetteer: entry.id },
        from,
        to: from + piece.length,
      });
    from += piece.length + 1;
  }
  const next = tokens[at + 1];
  const fuller = next && gazetteer.byForm.get(`${pieces.at(-1)!} ${next.text}`);
  if (parts.length > 0 && fuller && fuller.type === parts[0]!.match.type) {
    if (parts.length === pieces.length) parts.pop();
    const match = { first: at, last: at + 1, type: fuller.type, gazetteer: fuller.id };
    parts.push({ match, from: token.text.length - pieces.at(-1)!.length, to: next.end - token.start });
    return { parts, last: at + 1 };
  }
  return { parts, last: at };
}
