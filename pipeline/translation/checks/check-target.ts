import type { TranslationUnit } from '../../model/unit.ts';
import { foldSpace } from '../../text/unit-id.ts';
import { LONGEST_TITLE } from '../unit-notes.ts';
import { checkDates } from './check-dates.ts';
import { checkDutch } from './check-dutch.ts';
import { checkMarks } from './check-marks.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import type { Finding, UnitFacts } from './finding.ts';

/** No translation is so much longer than its Dutch: it is of something else. */
const LONGER_BY = 200;
const LONGER_TIMES = 4;

/** A target that is simply the Dutch was not translated (OmegaT's empty targets, a copied source). */
export function isUntranslated(unit: Pick<TranslationUnit, 'source'>, target: string): boolean {
  return foldSpace(target) === foldSpace(unit.source) && /\p{L}/u.test(target);
}

/**
 * Checks what a translator gave for a unit against its Dutch. Numbers, dates and function words are
 * checked in English and French; other languages get the checks that need no knowledge of them.
 *
 * @param placeholders ids of the placeholders in the target, in order
 */
export function checkTarget(
  unit: TranslationUnit,
  target: string,
  language: string,
  facts: UnitFacts,
  placeholders: readonly string[] = [],
): Finding[] {
  if (target.length > LONGER_BY + LONGER_TIMES * unit.source.length)
    return [{ severity: 'error', message: `it has ${target.length} characters for ${unit.source.length} of Dutch` }];
  const findings = [...checkMarks(unit, target, placeholders), ...checkDutch(unit, target, language)];
  if (unit.kind === 'title' && target.length > LONGEST_TITLE)
    findings.push({ severity: 'warning', message: `it has ${target.length} characters, more than ${LONGEST_TITLE}` });
  if (unit.kind === 'term' || (language !== 'en' && language !== 'fr')) return findings;
  return [
    ...findings,
    ...checkNumbers(unit, target, language, facts),
    ...checkDates(unit, target, language),
    ...checkNames(unit, target, language, facts),
  ];
}
