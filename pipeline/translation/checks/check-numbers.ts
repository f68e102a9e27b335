import type { Numeral, Quantity } from '../../model/mention.ts';
import type { TranslationUnit } from '../../model/unit.ts';
import type { UnitFacts, TargetLanguage, Finding } from './finding.ts';
import { readNumbers } from './read-numbers.ts';

/** A figure that only says about how many. */
const VAGUE = new Set<Quantity['approximation']>(['tens', 'hundreds', 'thousands', 'millions', 'several']);
/** Other units in which a measure may be told (2 ton: 2000 kg). */
const FACTORS = [1, 1000, 1 / 1000];
/** The same of a time (90 minuten: an hour and a half; 2 weken: 14 days, in French quinze jours). */
const TIME_FACTORS = [1, 60, 1 / 60, 3600, 1 / 3600, 24, 1 / 24, 7, 1 / 7, 7.5, 12, 1 / 12];
const TIMES = new Set(['s', 'min', 'h', 'day', 'week', 'month', 'year']);

/**
 * The numbers of the Dutch must stand in the target, in figures as its language writes them or in words.
 * A number in figures that the Dutch does not have is a warning.
 */
export function checkNumbers(
  unit: TranslationUnit,
  target: string,
  language: TargetLanguage,
  facts: UnitFacts,
): Finding[] {
  const values = readNumbers(target, language).map(({ value }) => value);
  const has = (wanted: readonly number[]): boolean =>
    wanted.some((value) => values.some((found) => isSame(found, value)));
  const findings: Finding[] = [];
  const missing = (text: string): void => {
    findings.push({
      severity: 'error',
      message: `“${text}” is not in the translation (or not as ${language} writes it)`,
    });
  };

  let plain = unit.source;
  for (const { start, end, kind, id } of unit.parts ?? []) {
    plain = `${plain.slice(0, start)}${' '.repeat(end - start)}${plain.slice(end)}`;
    if (kind !== 'number') continue;
    const text = unit.source.slice(start, end);
    const quantity = facts.quantities.get(id);
    const numeral = facts.numerals.get(id);
    if (quantity ? !quantityTold(quantity, text, has) : numeral && !numeralTold(numeral, text, target, has))
      missing(text);
  }
  for (const { value, inFigures } of readNumbers(plain, 'nl')) if (inFigures && !has([value])) missing(String(value));

  for (const value of invented(unit, target, language, facts))
    findings.push({ severity: 'warning', message: `${value} is not in the Dutch` });
  return findings;
}

/** Numbers in figures that neither the Dutch nor another unit of its measures has. */
function invented(unit: TranslationUnit, target: string, language: TargetLanguage, facts: UnitFacts): number[] {
  const parts = unit.parts ?? [];
  const known = [
    ...readNumbers(unit.source, 'nl').map(({ value }) => value),
    ...parts.flatMap(({ id }) => {
      const quantity = facts.quantities.get(id);
      if (!quantity) return [];
      return factorsOf(quantity).flatMap((factor) => [quantity.value * factor, (quantity.upper ?? 0) * factor]);
    }),
  ];
  const digits = new Set(unit.source.match(/\d+/g) ?? []);
  // 2.30pm is no 2.3: the hours were compared with the time itself
  const hasTime = parts.some(({ id }) => facts.numerals.get(id)?.kind === 'time');
  const read = hasTime ? target.replace(/\d{1,2}[.:h] ?\d{2}(?!\d)/g, ' ') : target;
  return readNumbers(read, language)
    .filter(({ value, inFigures }) => inFigures && !digits.has(String(value)))
    .map(({ value }) => value)
    .filter((value) => !known.some((number) => isSame(number, value)));
}

function quantityTold(quantity: Quantity, text: string, has: (wanted: readonly number[]) => boolean): boolean {
  if (VAGUE.has(quantity.approximation) || quantity.unit.kind === 'fraction') return true;
  const written = readNumbers(text, 'nl').map(({ value }) => value);
  const ends = quantity.upper === undefined ? [quantity.value] : [quantity.value, quantity.upper];
  return ends.every((value, at) => {
    if (value === 1 || value === 0) return true;
    const factors = factorsOf(quantity);
    const asWritten = written.length === ends.length ? [written[at]!] : ends.length === 1 ? written : [];
    return has([...factors.map((factor) => value * factor), ...asWritten]);
  });
}

function numeralTold(
  { kind, value }: Numeral,
  text: string,
  target: string,
  has: (wanted: readonly number[]) => boolean,
): boolean {
  const digits = text.match(/\d+/g);
  if (!digits) return kind === 'ordinal' || value === undefined || value <= 1 || has([value]);
  const inTarget = new Set(target.match(/\d+/g) ?? []);
  if (kind === 'time') return timeTold(digits, target, inTarget);
  return digits.every((group) => inTarget.has(group) || inTarget.has(String(Number(group))) || has([Number(group)]));
}

/** 14.30: the hours of the day or of its half, not those of the A12; minutes unless they are none. */
function timeTold([hours = '', ...minutes]: readonly string[], target: string, inTarget: ReadonlySet<string>): boolean {
  const alone = new Set((target.match(/(?<![\p{L}\d.,])\d+/gu) ?? []).map(Number));
  const isHour = alone.has(Number(hours)) || alone.has(Number(hours) % 12);
  return (
    (isHour || /\b(?:noon|midi|midnight|minuit)\b/i.test(target)) &&
    minutes.every((group) => Number(group) === 0 || inTarget.has(group))
  );
}

function factorsOf({ unit }: Quantity): readonly number[] {
  if (unit.kind !== 'measure') return [1];
  return TIMES.has(unit.code ?? '') ? TIME_FACTORS : FACTORS;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
