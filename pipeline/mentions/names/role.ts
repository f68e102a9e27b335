import type { SourceDocument } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { portfolioEnd } from './gazetteer-match.ts';
import type { NameLookup, NameMatch } from './name-match.ts';
import { isCapitalised, isNameWithTitle, isNameWord, isTitle, opensSentence } from './word-class.ts';

/** Longest office, in words. */
const LONGEST = 12;

/** The office beside a person's name: before it (hoofdcommissaris Van den Berg) or after a comma (…, wethouder van Zwolle). */
export function roleNear(
  document: SourceDocument,
  { tokens }: Sentence,
  match: NameMatch,
  names: readonly NameMatch[],
  lookup: NameLookup,
): Span | undefined {
  const found =
    roleAfter(tokens, match, lookup) ?? roleInFront(tokens, match, lookup) ?? roleBefore(tokens, match, lookup);
  if (!found) {
    const own = bodyBehind(tokens, match, names, lookup);
    return own === undefined ? undefined : spanOf(document, tokens[match.last + 1]!.start, tokens[own]!.end);
  }
  const role = spanOf(document, tokens[found.first]!.start, tokens[found.last]!.end);
  const isBare = found.last === match.first - 1;
  const hasBody = /\s(?:van|bij|voor|namens) /.test(role.text);
  const portfolio = isBare
    ? (portfolioBehind(tokens, match, lookup) ?? (hasBody ? undefined : bodyBehind(tokens, match, names, lookup)))
    : undefined;
  if (portfolio === undefined) return role;
  const whole = spanOf(document, role.start, tokens[portfolio]!.end);
  return { ...whole, text: `${role.text} ${document.text.slice(tokens[match.last + 1]!.start, whole.end)}` };
}

/** minister Hugo de Jonge van Binnenlandse Zaken: the office goes on behind the name. */
function portfolioBehind(tokens: readonly Token[], { last }: NameMatch, lookup: NameLookup): number | undefined {
  return tokens[last + 1]?.text === 'van' ? portfolioEnd(tokens, last + 2, lookup) : undefined;
}

const NAMED_BEFORE = /^(?:provincie|bedrijf|onderneming|concern|organisatie|instelling|instantie|club|vereniging)$/;

/**
 * Woordvoerder Kees Smit van de gemeente Utrecht, Karin de Vries van de Hartstichting: the body that somebody speaks or
 * works for, behind his name. What he is from (Jan de Boer uit Breda) or what is his alone is none.
 */
function bodyBehind(
  tokens: readonly Token[],
  { last }: NameMatch,
  names: readonly NameMatch[],
  lookup: NameLookup,
): number | undefined {
  if (!/^(?:van|namens)$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  const isArticled = /^(?:de|het)$/.test(tokens[last + 2]?.text ?? '');
  const first = last + (isArticled ? 3 : 2);
  const opener = tokens[first];
  if (!opener) return undefined;
  const body = isArticled ? describedBody(tokens, first, names, lookup) : undefined;
  if (body !== undefined) return body;
  // van het Amerikaanse concern: of which, nothing says
  if (isQualifier(opener, lookup) && !names.some((name) => name.first === first)) return undefined;
  const isBody =
    lookup.gazetteer.bodies.has(opener.text.toLowerCase()) || lookup.gazetteer.patterns.has(opener.text.toLowerCase());
  if (!isCapitalised(opener.text) && !isBody) return undefined;
  let end = first;
  while (end < first + LONGEST && isCapitalised(tokens[end + 1]?.text ?? '')) end += 1;
  // de Hogeschool voor de Kunsten: as far as its name goes
  const named = names.find((name) => name.first === first);
  if (named) end = Math.max(end, named.last);
  // gedeputeerde Kok van de provincie, projectleider De Wit van het bedrijf: of which, the text has said before
  return end === first && NAMED_BEFORE.test(opener.text) ? undefined : end;
}

/** Het Amerikaanse industriële concern General Electric, het chipbedrijf ASML: a body with what is said of it before its name. */
function describedBody(
  tokens: readonly Token[],
  first: number,
  names: readonly NameMatch[],
  lookup: NameLookup,
): number | undefined {
  const name = names.find((other) => other.first > first && other.first <= first + LONGEST_DESCRIPTION);
  const noun = name && tokens[name.first - 1]!;
  if (!name || !noun || !/^\p{Ll}/u.test(noun.text)) return undefined;
  const said = tokens.slice(first, name.first);
  const isSaid = said.every(
    (token) => /^(?:ADJ|NOUN)$/.test(token.upos) || lookup.gazetteer.demonyms.has(token.text.toLowerCase()),
  );
  return isSaid && lookup.cues.endsIn('organisation-noun', noun.text) ? name.last : undefined;
}

/** Most words that describe a body before its name. */
const LONGEST_DESCRIPTION = 4;

interface Range {
  first: number;
  last: number;
}

function roleAfter(tokens: readonly Token[], { last }: NameMatch, lookup: NameLookup): Range | undefined {
  const opener = tokens[last + 1]?.text;
  if (opener !== ',' && opener !== '(') return undefined;
  let first = last + 2;
  if (/^(?:de|het|een)$/i.test(tokens[first]?.text ?? '')) first += 1;
  let title = first;
  while (title < first + 3 && tokens[title] && !opensTitle(tokens, title, lookup)) {
    if (!isQualifier(tokens[title]!, lookup)) return undefined;
    title += 1;
  }
  if (!tokens[title] || !opensTitle(tokens, title, lookup)) return undefined;
  const end = bodyEnd(tokens, titleEnd(tokens, title, lookup), lookup);
  return { first, last: end };
}

/** Where the office ends that began with its title: with the body or the field that it belongs to. */
function bodyEnd(tokens: readonly Token[], title: number, lookup: NameLookup): number {
  let end = title;
  for (let at = title + 1; at < Math.min(tokens.length, title + LONGEST); at += 1) {
    const token = tokens[at]!;
    const { text, upos } = token;
    if (/^(?:van|bij|voor|aan|de|het|der|’s|namens)$/i.test(text)) continue;
    if (/^(?:en|&)$/.test(text)) {
      const next = tokens[at + 1];
      if (next && (isTitle(next, lookup) || (isCapitalised(next.text) && isCapitalised(tokens[at - 1]!.text))))
        continue;
      break;
    }
    if (text === ',' && joinsPortfolio(tokens, at)) continue;
    if (/^(?:in|te)$/.test(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) continue;
    const field = at === title + 1 && /^(?:aan|van|bij)$/.test(tokens[at + 1]?.text ?? '');
    if (field && /^\p{Ll}{4,}$/u.test(text)) {
      end = at;
      continue;
    }
    const inside = upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ' || upos === 'X' || isCapitalised(text);
    if (!inside || upos === 'VERB') break;
    end = at;
  }
  return end;
}

/** Volksgezondheid, Welzijn en Sport: a comma inside the name of a portfolio. */
function joinsPortfolio(tokens: readonly Token[], comma: number): boolean {
  return (
    isCapitalised(tokens[comma - 1]?.text ?? '') &&
    isCapitalised(tokens[comma + 1]?.text ?? '') &&
    tokens[comma + 2]?.text === 'en' &&
    isCapitalised(tokens[comma + 3]?.text ?? '') &&
    /^(?:van|Welzijn|Onderwijs|Landbouw|Volksgezondheid)$/.test(tokens[comma - 2]?.text ?? '')
  );
}

/** Haar advocaat, Jan Kuijpers, … : the office stands first and the name in apposition. */
function roleInFront(tokens: readonly Token[], { first, last }: NameMatch, lookup: NameLookup): Range | undefined {
  const honorific = lookup.cues.words('honorific').has(tokens[first - 1]?.text.toLowerCase() ?? '') ? 1 : 0;
  const comma = first - 1 - honorific;
  if (tokens[comma]?.text !== ',' || !/^[,.)]$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  const title = titleInFront(tokens, comma, lookup);
  if (title === undefined || isOfOther(tokens, title, lookup)) return undefined;
  return { first: title, last: comma - 1 };
}

/** De minister van Justitie, de directeur van het museum: the office that ends at the comma before a name. */
function titleInFront(tokens: readonly Token[], comma: number, lookup: NameLookup): number | undefined {
  if (isTitle(tokens[comma - 1], lookup)) return comma - 1;
  for (let title = Math.max(0, comma - LONGEST); title < comma - 2; title += 1)
    if (
      opensTitle(tokens, title, lookup) &&
      !RELATION.test(tokens[title]!.text) &&
      /^(?:van|voor|bij)$/.test(tokens[titleEnd(tokens, title, lookup) + 1]?.text ?? '') &&
      bodyEnd(tokens, titleEnd(tokens, title, lookup), lookup) === comma - 1
    )
      return title;
  return undefined;
}

const RELATION =
  /^(?:(?:klein|stief|schoon|pleeg)?(?:zoon|dochter|kind|vader|moeder|broer|zus|zusje|ouders)|vrouw|man|echtgenote|echtgenoot|weduwe|weduwnaar|partner|ex|ex-man|ex-vrouw|vriend|vriendin|verloofde|oom|tante|neef|nicht|opa|oma|buurman|buurvrouw|opvolger|opvolgster|voorganger|voorgangster|rechterhand|medewerker|medewerkster|assistent|assistente|collega|chauffeur|tegenstander|tegenkandidaat|plaatsvervanger|vervanger)$/i;

/** De zoon van de wethouder, Jason Rubell: the office is that of somebody else than who is named. */
function isOfOther(tokens: readonly Token[], title: number, lookup: NameLookup): boolean {
  let at = title - 1;
  while (at > title - 5 && tokens[at] && /^(?:DET|ADJ|PRON)$/.test(tokens[at]!.upos)) at -= 1;
  const before = tokens[at - 1];
  return tokens[at]?.text === 'van' && before !== undefined && (RELATION.test(before.text) || isTitle(before, lookup));
}

function roleBefore(tokens: readonly Token[], { first }: NameMatch, lookup: NameLookup): Range | undefined {
  // officier van justitie Jansen: an office of several words, none of them one by itself
  for (let start = Math.max(0, first - 4); start < first - 1; start += 1)
    if (titleEnd(tokens, start, lookup) === first - 1)
      return { first: qualified(tokens, start, lookup), last: first - 1 };
  let at = first - 1;
  while (at >= 0 && at > first - LONGEST && !isTitle(tokens[at], lookup)) {
    const { text, upos } = tokens[at]!;
    const inside =
      upos === 'PROPN' ||
      upos === 'ADJ' ||
      upos === 'NOUN' ||
      isCapitalised(text) ||
      /^(?:van|voor|bij|de|het|en|der|aan)$/.test(text);
    if (!inside) return undefined;
    at -= 1;
  }
  if (at < 0 || !isTitle(tokens[at], lookup)) return undefined;
  const between = tokens.slice(at + 1, first);
  // A full second noun phrase between title and name is another person's (de burgemeester en Piet).
  if (between.length > 0 && !leadsToName(between, tokens[at]!)) return undefined;
  let start = at;
  for (let title = Math.max(0, at - 4); title < at; title += 1)
    if (titleEnd(tokens, title, lookup) >= at) {
      start = title;
      break;
    }
  // actrice en zangeres Anna Bos
  const other = tokens[start - 1]?.text === 'en' ? tokens[start - 2] : undefined;
  if (other && isTitle(other, lookup) && !isSubjectOfMany(tokens, other)) start -= 2;
  // Open Vld-Kamerlid, Manchester United-trainer
  if (start === at && isNameWithTitle(tokens[at]!, lookup))
    while (start > 0 && isNameWord(tokens[start - 1], lookup) && !opensSentence(tokens, start)) start -= 1;
  return { first: qualified(tokens, start, lookup), last: first - 1 };
}

/** Burgemeester en wethouder Jansen stappen op: the subject of a verb of more than one, so two people. */
function isSubjectOfMany(tokens: readonly Token[], { deprel, head }: Token): boolean {
  const verb = deprel.startsWith('nsubj') ? tokens[head] : undefined;
  const group = tokens.filter(
    (token) => token === verb || (token.head === verb?.index && /^aux|^cop/.test(token.deprel)),
  );
  return group.some(({ feats }) => feats.VerbForm === 'Fin' && feats.Number === 'Plur');
}

/** Where an office begins with what qualifies it (voormalig, Franse). */
function qualified(tokens: readonly Token[], title: number, lookup: NameLookup): number {
  let start = title;
  while (start > 0 && isQualifier(tokens[start - 1]!, lookup)) start -= 1;
  return start;
}

/** minister van Financiën [Wopke], hoofdcommissaris landelijke politie [Jannine], directeur Randstad [Piet]. */
function leadsToName(between: readonly Token[], title: Token): boolean {
  const last = between.at(-1)!;
  if (/^(?:van|voor|bij|de|het|en|der|aan)$/.test(last.text)) return false;
  if (/^(?:van|voor|bij|der|aan)$/.test(between[0]!.text))
    return last.upos === 'PROPN' || isCapitalised(last.text) || last.upos === 'NOUN';
  if (between[0]!.text === 'en') return false;
  return title.end < between[0]!.start && between.every((token) => /^(?:ADJ|NOUN|PROPN|X)$/.test(token.upos));
}

/** Whether an office begins here, of one word or more (officier van justitie, algemeen directeur). */
function opensTitle(tokens: readonly Token[], at: number, lookup: NameLookup): boolean {
  return isTitle(tokens[at], lookup) || titleEnd(tokens, at, lookup) > at;
}

/** The last token of the longest office that begins at a token; the token itself where none does. */
function titleEnd(tokens: readonly Token[], at: number, { gazetteer }: NameLookup): number {
  let form = '';
  let end = at;
  for (let last = at; last < Math.min(tokens.length, at + gazetteer.longestTitle); last += 1) {
    form += last > at ? ` ${tokens[last]!.text.toLowerCase()}` : tokens[last]!.text.toLowerCase();
    if (gazetteer.titles.has(form)) end = last;
  }
  return end;
}

/** demissionair, voormalig, Franse: what may stand before a title as part of it. */
function isQualifier({ text }: Token, { gazetteer }: NameLookup): boolean {
  const lower = text.toLowerCase();
  if (/^(?:vermeende?|vermoedelijke?|betrokken|verantwoordelijke?|bekende?|jonge?|nieuwe?)$/.test(lower)) return false;
  return gazetteer.qualifiers.has(lower) || gazetteer.demonyms.has(lower);
}
