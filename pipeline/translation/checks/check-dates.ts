import type { TranslationUnit } from '../../model/unit.ts';
import type { Finding, TargetLanguage } from './finding.ts';
import { readNumbers } from './read-numbers.ts';

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'january february march april may june july august september october november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
const WEEKDAYS = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
};

/** The day, month, year and weekday that a date names must stand in the target. */
export function checkDates(unit: TranslationUnit, target: string, language: TargetLanguage): Finding[] {
  const words = new Set(target.toLowerCase().match(/\p{L}+/gu) ?? []);
  const numbers = readNumbers(target, language).map(({ value }) => value);
  const has = (word: string): boolean => words.has(word) || words.has(word.slice(0, 3));
  return (unit.parts ?? []).flatMap(({ start, end, kind }): Finding[] => {
    if (kind !== 'date') return [];
    const text = unit.source.slice(start, end);
    const isTold =
      named(text, MONTHS, language).every(has) &&
      named(text, WEEKDAYS, language).every(has) &&
      (text.match(/\d+/g) ?? []).every((digits) => numbers.includes(Number(digits)));
    if (isTold) return [];
    return [
      { severity: 'error', message: `the date “${text}” is not in the translation (or not as ${language} writes it)` },
    ];
  });
}

/** The target language's names of what the Dutch names. */
function named(text: string, names: Record<'nl' | TargetLanguage, string>, language: TargetLanguage): string[] {
  const dutch = names.nl.split(' ');
  const target = names[language].split(' ');
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const at = dutch.findIndex(
      (name) =>
        word === name || word === `${name}s` || word.startsWith(name) || (word.length === 3 && name.startsWith(word)),
    );
    return at < 0 ? [] : [target[at]!];
  });
}
