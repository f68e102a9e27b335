import type { DutchTerm, EnglishTerm, FrenchTerm } from './term.ts';

/** Ids of what comes before that of the office or tie that somebody no longer has: oud-wethouder is `former+alderman`. */
const FORMER = new Map([
  ['oud', 'former'],
  ['ex', 'ex'],
]);

/** Whether the first part of a compound's id says that it is so no longer. */
export function isFormer(id: string): boolean {
  return id === 'former' || id === 'ex';
}

/** Somebody who was it: oud-wethouder, ex-werknemer. Only with a hyphen: an oudoom is no former uncle. */
export function formerIn(lemma: string): { modifier: string; last: string } | undefined {
  const [, first, last] = /^(oud|ex)-(\p{Ll}{3,})$/u.exec(lemma.toLowerCase()) ?? [];
  return first === undefined || last === undefined ? undefined : { modifier: FORMER.get(first)!, last };
}

/** The term of a person as of one who no longer is it; undefined for any other term. */
export function formerTerm(language: 'nl', id: string, term: DutchTerm): DutchTerm | undefined;
export function formerTerm(language: 'en', id: string, term: EnglishTerm): EnglishTerm | undefined;
export function formerTerm(language: 'fr', id: string, term: FrenchTerm): FrenchTerm | undefined;
export function formerTerm(
  language: 'nl' | 'en' | 'fr',
  id: string,
  term: DutchTerm | EnglishTerm | FrenchTerm,
): DutchTerm | EnglishTerm | FrenchTerm | undefined {
  if (term.pos !== 'noun' || term.one === undefined) return undefined;
  const first = id === 'ex' ? 'ex-' : 'oud-';
  const said = (word: string, isPlural: boolean): string => {
    if (language === 'nl') return `${first}${word}`;
    if (language === 'en') return `former ${word}`;
    const isFeminine = 'gender' in term && term.gender === 'f';
    return `ancien${isFeminine ? 'ne' : ''}${isPlural ? 's' : ''} ${word}`;
  };
  const forms = {
    one: said(term.one, false),
    ...(term.other !== undefined && { other: said(term.other, true) }),
  };
  if ('lemmas' in term) return { ...term, ...forms, lemmas: term.lemmas.map((lemma) => `${first}${lemma}`) };
  if (!('aspiratedH' in term)) return { ...term, ...forms, ...('article' in term && { article: 'a' as const }) };
  const { aspiratedH: _, ...plain } = term;
  return { ...plain, ...forms };
}
