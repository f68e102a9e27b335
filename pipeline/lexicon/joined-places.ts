import type { Lexicon } from './lexicon.ts';
import { gazetteerOf, namesOf, type LocalName } from './names.ts';

/** Oost- en West-Vlaanderen: two names that share their last part. */
const JOINED = /^(\p{Lu}\p{L}+)- en (\p{Lu}\p{L}+)-(\p{L}[\p{L} -]+)$/u;

/** Whether a name is two that share their last part. */
export function isJoined(name: string): boolean {
  return JOINED.test(name);
}

/**
 * Two regions or countries whose names share their last part, each by its own name: East Flanders and West Flanders, la
 * Flandre-Orientale et la Flandre-Occidentale.
 *
 * @returns nothing where one of them has no name of its own in the language
 */
export function joinedPlaces(lexicon: Lexicon, language: string, name: string): LocalName | undefined {
  const [, first = '', second = '', tail = ''] = JOINED.exec(name) ?? [];
  const { byForm } = gazetteerOf(lexicon);
  const [one, two] = [first, second].map((part) => {
    const id = byForm.get(`${part}-${tail}`)?.id;
    return id === undefined ? undefined : namesOf(lexicon, language).get(id);
  });
  if (!one || !two) return undefined;
  if (language === 'en') return { name: `${one.name} and ${two.name}`, number: 'plural' };
  const { article = '' } = two;
  if (language !== 'fr' || one.in === undefined || two.in === undefined) return undefined;
  return {
    name: `${one.name} et ${article}${/[’']$/.test(article) || article === '' ? '' : ' '}${two.name}`,
    ...(one.article && { article: one.article }),
    ...(one.gender && { gender: one.gender }),
    number: 'plural',
    in: `${one.in} et ${two.in}`,
  };
}
