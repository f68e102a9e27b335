import { isOfUnknownBody } from './bare-offices.ts';
import { localiseName, originalName } from '../../lexicon/localise-name.ts';
import { localiseRole } from '../../lexicon/localise-role.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { LocalName } from '../../lexicon/names.ts';
import type { Entity } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Grammar } from '../grammar.ts';
import { wordTables } from '../word-tables.ts';
import { townAround } from './town-around.ts';
import { CannotSay, extend, ifSayable, type NounPhrase } from './phrase.ts';

/** What a document has named so far: a second mention is shorter than the first. */
export interface References {
  named: Set<string>;
  /** Leave offices out (headlines, tables). */
  plain?: boolean;
  /** Nouns that the document has used so far: what it says “the” of. */
  nouns?: Set<string>;
  /** Who was described by age or town so far, by noun: the driver of 31 from Goes is the driver after that. */
  described?: Map<string, string>;
  /** The source’s own words for what the document has told so far, in lower case. */
  told?: string;
  /** What the sentence before was about, where a pronoun may take it up. */
  subject?: Topic;
  /** The same of the clause that is being said. */
  next?: Topic;
}

/** What a clause is about. */
export interface Topic {
  /** The same for two phrases that stand for one thing. */
  key: string;
  /** It stands for that thing only where it is definite: een man and een man are two. */
  definite: boolean;
}

/** What naming an entity needs to know. */
export interface NamingContext {
  language: string;
  grammar: Grammar;
  lexicon: Lexicon;
  document: SourceDocument;
  entities: ReadonlyMap<string, Entity>;
}

/**
 * Names an entity: in full with its office the first time, by surname after that (Reiter & Dale 2000, 5.4).
 * The office is left out where the language lacks it; a suspicion never is, because it stands with the office.
 */
export function nameEntity(entity: Entity, references: References, context: NamingContext): NounPhrase {
  const { grammar, lexicon, language } = context;
  const local = glossed(entity, localise(entity, context), context);
  if (entity.type !== 'person') {
    const isFirst = !references.named.has(entity.id) && !references.plain;
    const isNative = isFirst && !isAbroad(entity, context);
    const original = isNative ? originalName(lexicon, language, entity) : undefined;
    const isKnown = references.named.has(entity.id);
    references.named.add(entity.id);
    if (isKnown) return grammar.name(withoutDescription(entity, local, language));
    // the film Amsterdam: a row or a headline stands by itself
    const isApart = /^(?:product|other)$/.test(entity.type) && references.plain === true;
    const kinded = (isFirst || isApart) && local.name === entity.name ? withKind(entity, local, context) : undefined;
    if (kinded) return kinded;
    const around = isFirst || references.plain ? townAround(entity, context) : undefined;
    if (around !== undefined) return extend(grammar.name(local), around);
    return original === undefined ? grammar.name(local) : extend(grammar.name(local), `(${original})`);
  }
  const own = entity.gender === undefined ? undefined : entity.gender === 'female' ? 'f' : 'm';
  const gender = own ?? grammar.genderOf?.(entity.name);
  const gendered: LocalName = { ...local, ...(gender && { gender }) };
  const marked = (phrase: NounPhrase): NounPhrase =>
    gender === undefined && grammar.genderOf ? { ...phrase, ungendered: true } : phrase;
  if (references.named.has(entity.id))
    return marked(grammar.name({ ...gendered, name: shortName(entity, context.entities) }));
  // a row or a headline stands by itself, however often it is tried
  if (!references.plain) references.named.add(entity.id);
  const role =
    entity.role === undefined ||
    references.plain ||
    isOfUnknownBody(entity.role.text, entity.mentions[0]?.start, context.entities.values())
      ? undefined
      : localiseRole(lexicon, language, entity.role.text, gender && (gender === 'f' ? 'female' : 'male'));
  return marked(grammar.name(gendered, role === undefined ? undefined : { role, alleged: entity.alleged === true }));
}

/** What a body, a storm or a festival is, before its name: aannemer Dijkman, the contractor Dijkman, Storm Floris. */
function withKind({ kind }: Entity, { name }: LocalName, context: NamingContext): NounPhrase | undefined {
  if (!kind) return undefined;
  const title = wordTables(context.lexicon, context.language).map('kindTitles')[kind.concept];
  if (title !== undefined) return context.grammar.name({ name: `${title} ${name}` });
  const before = context.document.text.slice(Math.max(0, kind.start - 40), kind.start);
  const noun = ifSayable(() =>
    context.grammar.concept({ concept: kind.concept, number: 'singular', definite: true, modifiers: [] }),
  );
  if (!noun) return undefined;
  const isBare = context.language === 'nl' && !/(?:^|\s)(?:de|het)(?: \p{L}+e)? $/iu.test(before);
  return extend(isBare ? { ...noun, text: noun.bare } : noun, name);
}

/** How far behind a body the place where it sits may stand (het ministerie in Den Haag). */
const SEAT = 25;

/** Bodies of a kind that every country has. */
const EVERYWHERE =
  /^(?:ministerie|departement|hooggerechtshof|grondwettelijk hof|raad van state|parlement|senaat|openbaar ministerie|kiesraad|rekenkamer|centrale bank|rode kruis)\b/i;

/**
 * Whether a body is of a kind that every country has, and the country named last before it is neither the
 * Netherlands nor Belgium: its Dutch name is none of its own.
 */
function isAbroad({ name, mentions }: Entity, { entities }: NamingContext): boolean {
  const first = mentions[0];
  if (!first || !EVERYWHERE.test(name)) return false;
  const places = [...entities.values()].flatMap(({ gazetteer, mentions: all }) =>
    gazetteer !== undefined && (/^place:[A-Z]{2}$/.test(gazetteer) || HOME.has(gazetteer))
      ? all.filter(({ start }) => start < first.end + SEAT).map(({ start }) => ({ start, gazetteer }))
      : [],
  );
  const nearest = places.sort((a, b) => b.start - a.start)[0];
  return nearest !== undefined && !HOME.has(nearest.gazetteer);
}

const HOME = new Set(['place:NL', 'place:BE', 'city:den-haag', 'city:brussel', 'city:amsterdam', 'city:utrecht']);

/** The trade union FNV, then the FNV, le RIVM: what was described once goes by its own name. */
function withoutDescription({ name }: Entity, local: LocalName, language: string): LocalName {
  const own = /^\p{Ll}.* (\p{Lu}\S*)$/u.exec(local.name)?.[1];
  const isLetters = own !== undefined && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(own);
  if (own === undefined || language === 'nl' || (!isLetters && !local.name.endsWith(` ${name}`))) return local;
  const { article, ...rest } = local;
  if (!isLetters) return { ...rest, name };
  const french = /^[AEIOU]/.test(own) ? 'l’' : local.gender === 'f' ? 'la' : 'le';
  return { ...rest, name: own, article: language === 'fr' ? french : 'the' };
}

/** The name in the language, with the article that the Dutch text gives it where the gazetteer has none. */
function localise(entity: Entity, { lexicon, language, document }: NamingContext): LocalName {
  const local = localiseName(lexicon, language, entity);
  if (!local) throw new CannotSay(entity.name);
  if (language === 'nl' && local.number === undefined && isSeveral(entity, lexicon))
    return { ...local, number: 'plural' };
  // PSV have signed: British English has a team in the plural
  if (language === 'en' && isTeam(entity)) return { ...local, number: 'plural' };
  const isDutchPlace = language === 'nl' && entity.type === 'place';
  if (entity.type === 'person' || (entity.type === 'place' && !isDutchPlace)) return local;
  if (local.article !== undefined || local.name !== entity.name) return local;
  const mention = entity.mentions[0];
  // de N304, wherever a word stands before it: de provinciale weg N304
  if (language === 'nl' && /^[AEN]\d{1,3}$/.test(entity.name)) return { ...local, article: 'de' };
  const before =
    mention && /(?:^|\s)(de|het) $/i.exec(document.text.slice(Math.max(0, mention.start - 5), mention.start));
  // de Haagse Schilderswijk: het before an adjective is that of any town (het Franse Lille)
  const owned = isDutchPlace && mention && document.text.slice(Math.max(0, mention.start - 30), mention.start);
  if (owned && /(?<!\p{L})de \p{Lu}[\p{L}’-]+e $/iu.test(owned)) return { ...local, article: 'de' };
  if (!before) return local;
  if (language === 'nl') return { ...local, article: before[1]!.toLowerCase() };
  if (language === 'en' && entity.type !== 'product') return { ...local, article: 'the' };
  if (language === 'fr' && entity.type === 'organisation') return frenchBody(local, lexicon);
  return language === 'fr' && entity.type === 'other' ? { ...local, article: 'le' } : local;
}

/** Names in the gazetteer of sport of bodies that are no team. */
const NO_TEAM =
  /bond|unie|comite|^org:sport-(?:noc-|kn|nhv$|ntfu$|nevobo|uci$|fia$|wada$|iaaf$|fina$|isu$|ibf$|fivb$|bwf$|itf$|atp$|wta$|kbvb$|pro-league|boic$|eredivisie-cv|ecv$|fih$|fei$|world-|fiba$|cas$|ipc$|conmebol|caf$|concacaf|watersport|doping|instituut|centrum|internationaal|nskiv|teamnl)/;

function isTeam({ type, gazetteer = '' }: Entity): boolean {
  return type === 'organisation' && gazetteer.startsWith('org:sport-') && !NO_TEAM.test(gazetteer);
}

/** La Marechaussee, la Landelijke Faciliteit Ontmantelen: a Dutch body whose noun French knows the gender of. */
function frenchBody(local: LocalName, lexicon: Lexicon): LocalName {
  const genders = wordTables(lexicon, 'fr').map('bodyGenders');
  const words = local.name.toLowerCase().split(/[ -]/);
  const gender = words
    .map((word) => Object.entries(genders).find(([noun]) => word.endsWith(noun))?.[1])
    .find((found) => found !== undefined);
  if (gender === undefined) return local;
  const article = /^[aeéiou]/i.test(local.name) ? 'l’' : gender === 'f' ? 'la' : 'le';
  return { ...local, article, gender: gender === 'f' ? 'f' : 'm' };
}

/** A body that keeps its Dutch name with what it is: the hospital Catharina Ziekenhuis, l’hôpital Catharina Ziekenhuis. */
function glossed({ name, type }: Entity, local: LocalName, { lexicon, language }: NamingContext): LocalName {
  if (type !== 'organisation' || language === 'nl' || local.name !== name) return local;
  const kinds = wordTables(lexicon, language).map('bodies');
  const words = name.toLowerCase().split(/[ -]/);
  const key = [words.at(-1)!, words[0]!].find((word) => Object.hasOwn(kinds, word));
  if (key === undefined || words.length < 2) return local;
  const [, kind = kinds[key]!, gender] = /^(.+) ([mf])$/.exec(kinds[key]!) ?? [];
  if (language === 'en') return { ...local, name: `${kind} ${name}`, article: 'the' };
  if (gender === undefined) return local;
  const article = /^[aeéhiou]/.test(kind) ? 'l’' : gender === 'f' ? 'la' : 'le';
  return { ...local, name: `${kind} ${name}`, article, gender: gender as 'm' | 'f' };
}

/** NVM-makelaars, AOb-leden: people behind the name of their body. */
function isSeveral({ name, type }: Entity, lexicon: Lexicon): boolean {
  const people = type === 'organisation' ? /-(\p{Ll}{4,}(?:s|en))$/u.exec(name)?.[1] : undefined;
  if (people === undefined) return false;
  for (const term of termsOf(lexicon, 'nl').values())
    if (term.pos === 'noun' && term.type === 'person' && term.other === people) return true;
  return false;
}

const PARTICLE = /^(?:van|de|den|der|het|’t|ter|ten|te|von|vom|zu|la|le|el|al|bin|ben|da|di|du|dos|del|della|d’)$/i;

/** Surname with its particles (Van den Berg), unless another person of the document shares it or it is an initial. */
function shortName(entity: Entity, entities: ReadonlyMap<string, Entity>): string {
  const short = surname(entity.name);
  const shared = [...entities.values()].some(
    (other) => other.id !== entity.id && other.type === 'person' && surname(other.name) === short,
  );
  return shared || short === undefined ? entity.name : short;
}

function surname(name: string): string | undefined {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const last = particle > 0 ? words.slice(particle) : words.slice(-1);
  if (words.length < 2 || last.some((word) => /^(?:\p{Lu}\.?|[IVX]+)$/u.test(word))) return undefined;
  const joined = last.join(' ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
