import type { Entity } from '../model/mention.ts';
import type { Lexicon } from './lexicon.ts';
import { compassName } from './compass-names.ts';
import { frenchOf } from './french-of.ts';
import { frenchShape } from './french-shapes.ts';
import { isJoined, joinedPlaces } from './joined-places.ts';
import { fieldsOf, gazetteerOf, internationalBodies, namesOf, patternsOf, type LocalName } from './names.ts';

/**
 * How an output language writes a name. A name that the gazetteer knows gets that language's form
 * (Den Haag: The Hague); one made of a head and a name is put together (gemeente Utrecht: the municipality
 * of Utrecht); any other proper name stays as it is. Dutch keeps the source's name.
 *
 * @returns nothing where the name holds Dutch words in small letters that no pattern expresses
 *   (vereniging voor vrienden van de molen): then it awaits a translator
 */
export function localiseName(
  lexicon: Lexicon,
  language: string,
  entity: Pick<Entity, 'name' | 'gazetteer' | 'type'> & Partial<Pick<Entity, 'names'>>,
): LocalName | undefined {
  const gazetteer = gazetteerOf(lexicon);
  const { name } = entity;
  const id = entity.gazetteer ?? gazetteer.byForm.get(name)?.id;
  if (language === 'nl') {
    const dutch = id === undefined ? undefined : gazetteer.dutch.get(id);
    // Amerika heeft, de VS hebben; the letters of a body are one thing (de VN heeft)
    const isOne = name === 'Amerika' || name === 'VN';
    // Buitenlandse Zaken bevestigt, VWS meldt: het is of the ministry
    const isBare = name === 'Amerika' || (dutch?.name.startsWith('ministerie ') === true && !/ministerie/i.test(name));
    const article = isBare ? undefined : dutch?.article;
    const number = isJoined(name) ? 'plural' : isOne ? undefined : dutch?.number;
    return { name, ...(article && { article }), ...(number && { number }) };
  }
  const known = id === undefined ? undefined : namesOf(lexicon, language).get(id);
  const given = entity.names?.[language];
  if (given !== undefined && given !== known?.name) return asGiven(given, known ?? compose(lexicon, language, name));
  if (known) return shaped(language, known, entity.type);
  if (ROAD.test(name)) return { name, ...ROAD_ARTICLES[language]?.(name) };
  if (entity.type !== 'person') {
    const composed =
      joinedPlaces(lexicon, language, name) ?? compose(lexicon, language, name) ?? compassName(lexicon, language, name);
    if (composed) return composed;
    if (isDutchDescription(name)) return undefined;
  }
  // Zoetermeer is a town, whatever a meer is
  if (id?.startsWith('city:')) return { name };
  return shaped(language, { name }, entity.type);
}

/** A Dutch name without an article of its own takes the one of its kind in French. */
function shaped(language: string, local: LocalName, type: Entity['type']): LocalName {
  if (language !== 'fr' || local.article || local.in !== undefined) return local;
  return { ...local, ...frenchShape(local.name, type) };
}

const ROAD = /^(?:[AN]\d{1,3}|E\d{2,3})$/;
/** The article of a numbered road: on the A2, sur l’A2, sur la N34. */
const ROAD_ARTICLES: Readonly<Record<string, (name: string) => Omit<LocalName, 'name'>>> = {
  en: () => ({ article: 'the' }),
  fr: (name) => ({ article: name.startsWith('N') ? 'la' : 'l’', gender: 'f' }),
};

/** A form that an editor gave, with the article that it begins with, else that of the form in whose place it stands. */
function asGiven(form: string, { article, gender, number }: Partial<LocalName> = {}): LocalName {
  const [, own, name = form] = /^(the|la|le|les|l’)(?: |(?<=’))(.+)$/.exec(form) ?? [];
  return {
    name,
    ...((own ?? article) !== undefined && { article: own ?? article }),
    ...(gender && { gender }),
    ...(number && { number }),
  };
}

/**
 * The Dutch name that stands once beside a translated one (the National Criminal Investigation Division
 * (Dienst Landelijke Recherche)), so that readers can look the body up. A body that is at home in many
 * languages (Verenigde Naties) needs none, nor does one that is a common word with a name (gemeente Utrecht).
 */
export function originalName(
  lexicon: Lexicon,
  language: string,
  { name, gazetteer: given, type }: Pick<Entity, 'name' | 'gazetteer' | 'type'>,
): string | undefined {
  if (language === 'nl' || type !== 'organisation') return undefined;
  const id = given ?? gazetteerOf(lexicon).byForm.get(name)?.id;
  const local = id === undefined ? undefined : namesOf(lexicon, language).get(id);
  if (id === undefined || !local || internationalBodies(lexicon).has(id)) return undefined;
  return isRecognisable(name, local.name) ? undefined : name;
}

/** Whether the name in the language shows the Dutch one: each word of it opens a word there (Groninger Museum: musée de Groningue). */
function isRecognisable(original: string, local: string): boolean {
  const said = fold(local);
  return fold(original).every((word) => COMMON.test(word) || said.some((other) => other.startsWith(word.slice(0, 4))));
}

function fold(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** Words of a name that tell it from no other. */
const COMMON = /^(?:de|het|een|van|der|den|voor|en|in|te|nederland|nederlandse?|amerikaanse?)$/;

/** A head with the name behind it, in the words of the language. */
function compose(lexicon: Lexicon, language: string, name: string): LocalName | undefined {
  const gazetteer = gazetteerOf(lexicon);
  const words = name.split(' ');
  for (let size = Math.min(3, words.length - 1); size >= 1; size -= 1) {
    const pattern = gazetteer.patterns.get(words.slice(0, size).join(' ').toLowerCase());
    const local = pattern && patternsOf(lexicon, language).get(pattern.id);
    if (!local) continue;
    // haven van Rotterdam: the language's pattern has its own preposition
    const rest = words
      .slice(size)
      .join(' ')
      .replace(/^van (?:de |het )?(?=\p{Lu})/u, '');
    const id = gazetteer.byForm.get(rest)?.id;
    // A court's or a region's district keeps its Dutch name: rechtbank Midden-Nederland.
    const restId =
      id !== undefined &&
      gazetteer.dutch.get(id)?.kind === 'region' &&
      pattern.type === 'organisation' &&
      pattern.id !== 'pattern:province'
        ? undefined
        : id;
    const field = gazetteer.fields.get(rest.toLowerCase());
    const inner =
      (restId !== undefined && namesOf(lexicon, language).get(restId)) ||
      (field !== undefined && fieldsOf(lexicon, language).get(field)) ||
      (isDutchDescription(rest) ? undefined : { name: rest });
    if (!inner) return undefined;
    // the Ministry of Social Affairs: a portfolio is a name there
    const shown = language === 'en' && field !== undefined ? titled(inner.name) : inner.name;
    const filled = (form: string): string => form.replace('{{name, of}}', frenchOf(inner)).replace('{{name}}', shown);
    return { ...local, name: filled(local.name), ...(local.in !== undefined && { in: filled(local.in) }) };
  }
  return undefined;
}

/** social affairs and employment: Social Affairs and Employment. */
function titled(words: string): string {
  return words.replace(/\p{Ll}[\p{L}’-]*/gu, (word) =>
    /^(?:and|of|the|for|in)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** Whether a name holds a small-letter word beyond the particles that names of people and bodies share. */
function isDutchDescription(name: string): boolean {
  return name
    .split(/[ -]/)
    .some(
      (word) =>
        /^\p{Ll}{2,}$/u.test(word) &&
        !/^(?:van|von|de|den|der|ter|ten|te|la|le|les|el|al|di|da|do|dos|du|des|of|the|for|and|en|op|in|aan|bij|y|et|e|para|pour|und|für)$/.test(
          word,
        ),
    );
}
