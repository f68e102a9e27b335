import type { TranslationUnit } from '../../model/unit.ts';
import type { Finding } from './finding.ts';

/** Dutch words that are neither English nor French. */
const DUTCH = new Set(
  (
    'de het een van die als niet zijn voor met aan ook wordt worden naar uit bij dat zij wij ik hij ze deze dit geen nog wel maar ' +
    'werd werden heeft hebben had hadden zal zullen kan kunnen moet moeten mag om zich hun ons onze mijn jaar mensen ' +
    'tegen tussen tijdens sinds vanaf omdat hoewel wanneer waar waarom hoe wat wie welke alle veel meer minder over ' +
    'volgens door daar hier dan toen nu al zo en of te op er je jullie haar hem'
  ).split(' '),
);
/** Of those, what English or French writes as well. */
const SHARED: Record<string, ReadonlySet<string>> = {
  en: new Set(['of', 'die', 'had', 'over', 'wat', 'hun', 'door', 'are', 'me', 'she', 'al', 'nu', 'dan', 'wie']),
  fr: new Set(['de', 'en', 'an', 'mais', 'on', 'dan', 'te', 'nu', 'al', 'je', 'met', 'mag', 'ze', 'zo', 'ons']),
};
/** A share of Dutch words above which a target is Dutch. */
const SHARE = 0.2;
/** So many words in a row as in the Dutch, a function word among them, were left untranslated. */
const RUN = 4;

/** No Dutch may stay by mistake: neither a whole sentence nor a clause of it. Names may. */
export function checkDutch(unit: TranslationUnit, target: string, language: string): Finding[] {
  const isDutch = (word: string): boolean => DUTCH.has(word) && !SHARED[language]?.has(word);
  const inNames = new Set(
    (unit.parts ?? [])
      .filter(({ kind }) => kind === 'name')
      .flatMap(({ start, end }) => wordsOf(unit.source.slice(start, end))),
  );
  const words = wordsOf(target);
  const dutch = words.filter((word) => isDutch(word) && !inNames.has(word));
  if (dutch.length >= 2 && dutch.length / words.length >= SHARE)
    return [{ severity: 'error', message: `it looks Dutch (${[...new Set(dutch)].slice(0, 4).join(', ')})` }];

  const source = ` ${wordsOf(unit.source).join(' ')} `;
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.slice(at, at + RUN);
    if (run.some((word) => isDutch(word) && !inNames.has(word)) && source.includes(` ${run.join(' ')} `))
      return [{ severity: 'error', message: `Dutch was left in it: “${run.join(' ')}”` }];
  }
  return [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
