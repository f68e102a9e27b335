import type { Entity } from '../../model/mention.ts';
import type { TranslationUnit } from '../../model/unit.ts';
import type { Finding, TargetLanguage, UnitFacts } from './finding.ts';

/**
 * The names of the Dutch must stand in the target, in its own form where there is one (Den Haag: The
 * Hague). A part of the name is enough (Van den Berg). A name made of Dutch words may be translated: where
 * nobody knows how, its absence is a warning.
 */
export function checkNames(
  unit: TranslationUnit,
  target: string,
  language: TargetLanguage,
  facts: UnitFacts,
): Finding[] {
  const folded = fold(target);
  const words = new Set(wordsOf(target));
  const seen = new Set<string>();
  return (unit.parts ?? []).flatMap(({ start, end, kind, id }): Finding[] => {
    const entity = facts.entities.get(id);
    if (kind !== 'name' || !entity || seen.has(id)) return [];
    seen.add(id);
    const text = unit.source.slice(start, end);
    if (isTold(entity, text, language, folded, words)) return [];
    const isSure = !isTranslatable(entity, language, facts) && !isDoubtful(entity, start);
    const severity = isSure ? 'error' : 'warning';
    const expected = entity.names[language] ?? entity.name;
    return [
      { severity, message: `the name “${text}”${expected === text ? '' : ` (${expected})`} is not in the translation` },
    ];
  });
}

function isTold(
  entity: Entity,
  text: string,
  language: TargetLanguage,
  folded: string,
  words: ReadonlySet<string>,
): boolean {
  const forms = [text, entity.name, ...(entity.names[language] === undefined ? [] : [entity.names[language]])];
  if (forms.some((form) => folded.includes(fold(form)))) return true;
  // an initial is part of a name that was shortened on purpose
  if (/\s\p{Lu}\.$/u.test(text)) return false;
  if (entity.names[language] !== undefined && isAbbreviated(entity.names[language], words)) return true;
  return forms.some((form) =>
    wordsOf(form).some((word) => /^\p{Lu}/u.test(word) && word.length > 2 && words.has(word)),
  );
}

/** United States: US, USA. */
function isAbbreviated(name: string, words: ReadonlySet<string>): boolean {
  const initials = wordsOf(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return initials.length > 1 && (words.has(initials) || words.has(`${initials}A`));
}

/** A single capital word that opens the text and stands nowhere else may be a verb (Bel 112). */
function isDoubtful(entity: Entity, start: number): boolean {
  return start === 0 && entity.mentions.length === 1 && entity.gazetteer === undefined && !entity.name.includes(' ');
}

/** Whether the target language may say the name in words of its own. */
function isTranslatable(entity: Entity, language: TargetLanguage, { isDutchWord }: UnitFacts): boolean {
  if (entity.type === 'person') return false;
  if (entity.type === 'place' && entity.names[language] !== undefined) return false;
  return entity.names[language] !== undefined
    ? entity.names[language] !== entity.name
    : wordsOf(entity.name).some((word) => /^\p{Ll}/u.test(word) || isDutchWord(word.toLowerCase())) ||
        entity.type === 'other';
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}
