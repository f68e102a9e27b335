import type { TranslationUnit } from '../model/unit.ts';
import type { XliffFile } from './write-xliff.ts';

/** A machine that translates Dutch; what it gives is never finished. */
export interface MachineTranslator {
  /** @returns one translation a text, in order; or why there is none */
  translate: (texts: readonly string[], language: string) => Promise<string[] | { problem: string }>;
}

/**
 * Fills empty targets by machine, as `needs-review-translation`: a person must approve them before any
 * document uses them. Terms are not sent: a word without its sentence is translated by chance.
 */
export async function machineTranslate(
  files: readonly XliffFile[],
  language: string,
  machine: MachineTranslator,
): Promise<{ files: XliffFile[]; problem?: string }> {
  const isOpen = (unit: TranslationUnit): boolean => unit.kind !== 'term' && unit.targets[language]?.text === undefined;
  const texts = [...new Set(files.flatMap(({ units }) => units.filter(isOpen).map(({ source }) => source)))];
  const done = texts.length ? await machine.translate(texts, language) : [];
  if ('problem' in done) return { files: [...files], problem: done.problem };
  const translated = new Map(texts.map((text, at) => [text, done[at]?.trim()]));
  return {
    files: files.map((file) => ({
      ...file,
      units: file.units.map((unit) => {
        const text = isOpen(unit) ? translated.get(unit.source) : undefined;
        if (!text) return unit;
        const target = { text, state: 'needs-review-translation' as const, qualifier: 'leveraged-mt' as const };
        return { ...unit, targets: { ...unit.targets, [language]: target } };
      }),
    })),
  };
}
