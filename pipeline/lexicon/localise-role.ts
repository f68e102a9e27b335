import type { Lexicon } from './lexicon.ts';
import { frenchOf } from './french-of.ts';
import { localiseName } from './localise-name.ts';
import {
  bodiesOf,
  fieldsOf,
  gazetteerOf,
  namesOf,
  qualifiersOf,
  titlesOf,
  type Gazetteer,
  type GazetteerEntry,
  type LocalForms,
  type LocalName,
} from './names.ts';

/** An office taken apart: demissionair | Britse · minister · van Financiën. */
interface RoleParts {
  /** Ids of qualifiers and of the countries of adjectives, in order. */
  qualifiers: { id: string; kind: 'qualifier' | 'demonym' }[];
  title: string;
  /** Before a hyphen (FNV-bestuurder). */
  prefix?: string;
  /** What follows, each with its preposition; none where the words stand side by side. */
  links: { preposition?: string; words: string }[];
}

/**
 * An office in an output language, put together from its parts: qualifier, title, body or portfolio
 * (demissionair minister van Financiën: caretaker finance minister; FNV-bestuurder: responsable de la FNV).
 *
 * @param role as written in the source, an article before it or not
 * @param gender where the text says so; French has the masculine form otherwise
 * @returns nothing where a part is unknown to the lexicon: then it awaits a translator
 */
export function localiseRole(
  lexicon: Lexicon,
  language: string,
  role: string,
  gender?: 'female' | 'male',
): string | undefined {
  const text = role
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:de|het|een) /i, '');
  const gazetteer = gazetteerOf(lexicon);
  if (language === 'nl') return withoutCapital(text, gazetteer);
  const own = /^(?:van|namens) (de |het )?(.*)$/.exec(text);
  if (own) return localiseBody(lexicon, language, own[2]!, own[1] !== undefined);
  const feminine = gender === 'female' || text.split(' ').some((word) => saysFeminine(word, gazetteer));
  const joined = text.split(' en ');
  if (joined.length > 1 && joined.every((part) => parseRole(part, gazetteer))) {
    const parts = joined.map((part) => localisePart(lexicon, language, part, feminine));
    if (parts.includes(undefined)) return undefined;
    return parts.join(language === 'fr' ? ' et ' : ' and ');
  }
  return localisePart(lexicon, language, text, feminine);
}

/** Karin de Vries van de Hartstichting: of a body, and in what office nobody says. */
function localiseBody(lexicon: Lexicon, language: string, words: string, isArticled: boolean): string | undefined {
  // vakbond AOb: by its name alone
  const local =
    localiseLink(lexicon, language, words) ?? localiseLink(lexicon, language, words.replace(/^[\p{Ll} ]+ /u, ''));
  if (!local) return undefined;
  if (language === 'fr') return local.article === undefined && isArticled ? `(${local.name})` : frenchOf(local);
  const article = local.article ?? (isArticled && local.name === words ? 'the' : '');
  return `of ${article ? `${article} ` : ''}${local.name}`;
}

/** President → president, Demissionair minister → demissionair minister; Kamerlid and VVD-leider keep their capital. */
function withoutCapital(text: string, gazetteer: Gazetteer): string {
  const words = text.split(' ');
  const first = words[0]!.toLowerCase();
  if (!/^\p{Lu}\p{Ll}/u.test(text) || gazetteer.demonyms.has(first)) return text;
  const found = titleAt(words, 0, gazetteer);
  if (found ? found.prefix.prefix !== undefined : !gazetteer.qualifiers.has(first)) return text;
  const form = words.slice(0, found?.size ?? 1).join(' ');
  return gazetteer.capitalTitles.has(form.toLowerCase()) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function localisePart(lexicon: Lexicon, language: string, text: string, feminine: boolean): string | undefined {
  const parts = parseRole(text, gazetteerOf(lexicon));
  const title = parts && titlesOf(lexicon, language).get(parts.title);
  if (!title) return undefined;
  return language === 'fr' ? french(lexicon, parts, title, feminine) : english(lexicon, language, parts, title);
}

function parseRole(text: string, gazetteer: Gazetteer): RoleParts | undefined {
  const words = text.split(' ');
  const qualifiers: RoleParts['qualifiers'] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = titleAt(words, at, gazetteer);
    if (found) {
      const links = readLinks(words.slice(at + found.size));
      return links && { qualifiers: [...qualifiers, ...found.qualifiers], title: found.title, links, ...found.prefix };
    }
    const word = words[at]!.toLowerCase();
    const qualifier = gazetteer.qualifiers.get(word);
    const country = gazetteer.demonyms.get(word);
    if (qualifier !== undefined) qualifiers.push({ id: qualifier, kind: 'qualifier' });
    else if (country !== undefined) qualifiers.push({ id: country, kind: 'demonym' });
    else return undefined;
  }
  return undefined;
}

interface TitleFound {
  size: number;
  title: string;
  qualifiers: RoleParts['qualifiers'];
  prefix: { prefix?: string };
}

function titleAt(words: readonly string[], at: number, gazetteer: Gazetteer): TitleFound | undefined {
  for (let size = Math.min(gazetteer.longestTitle, words.length - at); size >= 1; size -= 1) {
    const form = words.slice(at, at + size).join(' ');
    const title = gazetteer.titles.get(form.toLowerCase());
    if (title !== undefined) return { size, title, qualifiers: [], prefix: {} };
    const hyphen = form.lastIndexOf('-');
    const tail = hyphen > 0 ? gazetteer.titles.get(form.slice(hyphen + 1).toLowerCase()) : undefined;
    if (tail === undefined) continue;
    const prefix = form.slice(0, hyphen);
    if (prefix.includes(' ') && !gazetteer.byForm.has(prefix)) continue;
    const qualifier = gazetteer.qualifiers.get(prefix.toLowerCase());
    if (qualifier !== undefined)
      return { size, title: tail, qualifiers: [{ id: qualifier, kind: 'qualifier' }], prefix: {} };
    if (/^\p{Lu}/u.test(prefix)) return { size, title: tail, qualifiers: [], prefix: { prefix } };
  }
  return undefined;
}

/** van de rechtbank · economie aan de Universiteit Utrecht → the pieces, each with its preposition. */
function readLinks(words: readonly string[]): RoleParts['links'] | undefined {
  const links: RoleParts['links'] = [];
  for (const [index, word] of words.entries()) {
    const preposition = /^(?:van|bij|voor|aan|namens|te|in)$/.test(word) ? word : undefined;
    const last = links.at(-1);
    // “van” inside a name (commissaris van de Koning) belongs to it only where the whole is known: see localiseLink
    if (preposition !== undefined && (index === 0 || last?.words)) links.push({ preposition, words: '' });
    else if (/^(?:de|het|een)$/.test(word) && (!last || last.words === '')) continue;
    else if (last) last.words = last.words === '' ? word : `${last.words} ${word}`;
    else links.push({ words: word });
  }
  return links.every(({ words: piece }) => piece !== '') ? mergeKnown(links) : undefined;
}

/** Pieces of one known name that holds a preposition itself (ministerie | van Financiën) are one again. */
function mergeKnown(links: RoleParts['links']): RoleParts['links'] {
  const merged: RoleParts['links'] = [];
  for (const link of links) {
    const last = merged.at(-1);
    if (
      last &&
      link.preposition === 'van' &&
      /^(?:ministerie|Raad|Universiteit|Vereniging|Hof|Huis|Bond|Unie|Federatie|Stichting|Partij|Orde|Bank|Kamer|Genootschap|Comité)$/.test(
        last.words,
      )
    )
      last.words = `${last.words} van ${link.words}`;
    else merged.push(link);
  }
  return merged;
}

function localiseLink(
  lexicon: Lexicon,
  language: string,
  words: string,
): (LocalName & { field?: boolean }) | undefined {
  const gazetteer = gazetteerOf(lexicon);
  const field = gazetteer.fields.get(words.toLowerCase());
  const local = field === undefined ? undefined : fieldsOf(lexicon, language).get(field);
  if (local) return { ...local, field: true };
  const body = gazetteer.bodies.get(words.toLowerCase());
  if (body !== undefined) return bodiesOf(lexicon, language).get(body);
  const known =
    gazetteer.byForm.get(words) ?? gazetteer.byFolded.get(words.toLowerCase()) ?? describedName(words, gazetteer);
  if (known) return namesOf(lexicon, language).get(known.id) ?? { name: words };
  const first = words.split(' ')[0]!;
  if (!/^\p{Lu}/u.test(words) && !gazetteer.patterns.has(first.toLowerCase())) return undefined;
  return localiseName(lexicon, language, { name: words, type: 'organisation' });
}

/** Amerikaanse industriële concern General Electric: a known body by its name alone. */
function describedName(words: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  const [, country = '', name] = /^(\p{Lu}[\p{L}-]+e )?(?:\p{Ll}[\p{L}-]+ )+(\p{Lu}.*)$/u.exec(words) ?? [];
  if (name === undefined || (country !== '' && !gazetteer.demonyms.has(country.trim().toLowerCase()))) return undefined;
  const entry = gazetteer.byForm.get(name);
  return entry?.type === 'organisation' && !gazetteer.patterns.has(words.split(' ')[0]!.toLowerCase())
    ? entry
    : undefined;
}

function english(lexicon: Lexicon, language: string, parts: RoleParts, title: LocalForms): string | undefined {
  const names = namesOf(lexicon, language);
  const words: string[] = [];
  // former Bulgarian king: what is said of the office stands before its country
  const ordered = [...parts.qualifiers].sort((a, b) => Number(a.kind === 'demonym') - Number(b.kind === 'demonym'));
  for (const { id, kind } of ordered) {
    const local = kind === 'qualifier' ? qualifiersOf(lexicon, language).get(id) : undefined;
    const adjective = kind === 'demonym' ? names.get(id)?.adjective : undefined;
    const word = local && 'name' in local ? local.name : typeof adjective === 'string' ? adjective : undefined;
    if (word === undefined) return undefined;
    words.push(word);
  }
  if (!('name' in title)) return undefined;
  if (parts.prefix !== undefined) words.push(prefixOf(lexicon, language, parts.prefix));
  let after = '';
  for (const { preposition, words: piece } of parts.links) {
    const local = localiseLink(lexicon, language, piece);
    if (!local) return undefined;
    if (local.field && local.before !== undefined && title.name.endsWith('minister')) {
      words.push(local.before);
      continue;
    }
    const link = local.field
      ? title.link === 'for' || /alderman|commissioner|executive|secretary$/.test(title.name)
        ? 'for'
        : 'of'
      : after !== '' && preposition !== 'in' && preposition !== 'te'
        ? 'at'
        : preposition === 'bij' || preposition === 'aan'
          ? 'at'
          : preposition === 'voor' || preposition === 'namens'
            ? 'for'
            : preposition === 'in' || preposition === 'te'
              ? 'in'
              : (title.link ?? 'of');
    after += ` ${link} ${local.article ? `${local.article} ` : ''}${local.name}`;
  }
  return [...words, title.name].join(' ').replaceAll('- ', '-') + after;
}

/** FNV-bestuurder: FNV; VN-gezant: UN. */
function prefixOf(lexicon: Lexicon, language: string, prefix: string): string {
  const id = gazetteerOf(lexicon).byForm.get(prefix)?.id;
  const local = id === undefined ? undefined : namesOf(lexicon, language).get(id);
  if (!local) return prefix;
  if (local.before !== undefined) return local.before;
  return local.name.includes(prefix) ? prefix : local.name;
}

function french(lexicon: Lexicon, parts: RoleParts, title: LocalForms, feminine: boolean): string | undefined {
  if (!('ms' in title)) return undefined;
  const names = namesOf(lexicon, 'fr');
  const before: string[] = [];
  const after: string[] = [];
  for (const { id, kind } of parts.qualifiers) {
    if (kind === 'qualifier') {
      const local = qualifiersOf(lexicon, 'fr').get(id);
      if (!local || !('ms' in local)) return undefined;
      (local.before ? before : after).push(feminine ? local.fs : local.ms);
    } else {
      const adjective = names.get(id)?.adjective;
      if (adjective === undefined || typeof adjective === 'string') return undefined;
      after.push(feminine ? adjective.fs : adjective.ms);
    }
  }
  if (parts.prefix !== undefined) {
    const local = localiseLink(lexicon, 'fr', parts.prefix);
    if (!local) return undefined;
    after.push(frenchOf(local));
  }
  for (const { preposition, words } of parts.links) {
    const local = localiseLink(lexicon, 'fr', words);
    if (!local) return undefined;
    if (local.field && /^(?:adjoint au maire|commissaire européen|membre de l’exécutif)/.test(title.ms))
      after.push(`${feminine ? 'chargée' : 'chargé'} ${frenchOf({ ...local, name: lowered(local.name) })}`);
    else if (local.field) after.push(frenchOf(frenchField(local, title.ms)));
    else if (preposition === 'in' || preposition === 'te') after.push(local.in ?? `à ${local.name}`);
    else if (preposition === 'aan') after.push(frenchAt(local));
    else after.push(frenchOf(local));
  }
  return [...before, feminine ? title.fs : title.ms, ...after].join(' ').replaceAll('- ', '-');
}

/** ministre de l’Économie, professeur d’économie, directeur de la communication. */
function frenchField(field: LocalName, title: string): LocalName {
  const { name } = field;
  if (/^(?:profes|maître|enseignant|chercheu|étudiant|expert)/.test(title)) return { name: lowered(name) };
  if (/ministre|secrétaire d’État/.test(title)) return { ...field, name: name.charAt(0).toUpperCase() + name.slice(1) };
  return field;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** French `à` before a name: au RIVM, à l’université, aux Pays-Bas. */
function frenchAt({ name, article = '' }: LocalName): string {
  if (article === 'le') return `au ${name}`;
  if (article === 'les') return `aux ${name}`;
  if (article === 'l’') return `à l’${name}`;
  return article === '' ? `à ${name}` : `à ${article} ${name}`;
}

/** Whether the words of an office say that a woman holds it: een woordvoerster van de gemeente. */
export function isFeminine(lexicon: Lexicon, role: string): boolean {
  const gazetteer = gazetteerOf(lexicon);
  return role.split(' ').some((word) => saysFeminine(word, gazetteer));
}

/** woordvoerster, projectwoordvoerster, FNV-voorzitster. */
function saysFeminine(word: string, gazetteer: Gazetteer): boolean {
  const lower = word.toLowerCase();
  return gazetteer.feminineTitles.has(lower) || gazetteer.feminineTitles.has(lower.split('-').at(-1)!);
}
