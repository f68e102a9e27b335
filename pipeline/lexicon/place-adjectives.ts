import { joinedParts } from './joined-adjectives.ts';

/**
 * The adjective that Dutch makes of a town’s name by rule (Utrecht: Utrechts; Wageningen: Wagenings; Breda: Bredaas);
 * nothing where no rule is sure: names in -e, -i, -s and -er have their adjective in the gazetteer or none.
 */
export function regularAdjective(name: string): string | undefined {
  if (!/^(?:\p{Lu}|IJ|Sint-\p{Lu})\p{Ll}{2,}$/u.test(name)) return undefined;
  if (/ingen$/.test(name)) return `${name.slice(0, -2)}s`;
  if (/[^aeiou][ao]$/.test(name)) return `${name}${name.at(-1)}s`;
  return /[bcdfghklmnprt]$/.test(name) && !/er$|sch$/.test(name) ? `${name}s` : undefined;
}

/** With -e: Franse, Europese (an open syllable has one vowel letter), Bossche. */
export function inflectedAdjective(adjective: string): string {
  if (/e$/.test(adjective)) return adjective;
  const closed = adjective.replace(/^([^aeiouy]+[aeiou])sch$/i, '$1ssch');
  return `${closed.replace(/([aeou])\1(?=[bcdfgklmnprstvz]$)/, '$1')}e`;
}

/** Whether a modifier of a noun says of which country, region or town it is. */
export function isOfPlace(modifier: string): boolean {
  return /^(?:place|city):/.test(modifier);
}

/** Whether modifiers name two places (Franse en Duitse): of a singular noun there is one of each. */
export function isOfSeveral(modifiers: readonly string[]): boolean {
  return modifiers.some((modifier) => isOfPlace(modifier) && joinedParts(modifier).length > 1);
}
