import { basename, dirname, extname } from 'node:path';
import { makeArticle, type MemoryCache } from '../build.ts';
import { machineTranslator } from '../delivery/mt.ts';
import { readMemory } from '../source-folder.ts';
import { writeFilesSafely } from '../store/write-files.ts';
import { machineTranslate } from '../translation/machine-translate.ts';
import { writeTmx } from '../translation/write-tmx.ts';
import { writeXliff, type XliffFile } from '../translation/write-xliff.ts';
import { writeZip } from '../translation/zip.ts';
import { formatIssue } from './report.ts';
import { ExitCode, type Terminal } from './terminal.ts';
import { tellErrors, translationWork, type TranslationFlags, type TranslationWork } from './translations-articles.ts';

/** Flags of `translations export`. */
export interface ExportFlags extends TranslationFlags {
  to: string;
  all?: boolean;
  fillSource?: boolean;
  mt?: string;
}

/**
 * Writes what awaits a translator, or the translation memory where the file is a `.tmx`. Nothing is sent
 * anywhere, except with `--mt`.
 *
 * @returns the exit code
 */
export async function exportTranslations(
  slugs: readonly string[],
  flags: ExportFlags,
  terminal: Terminal,
): Promise<number> {
  const work = translationWork(slugs, flags, terminal);
  if (!work) return ExitCode.content;
  const kind = extname(flags.to).toLowerCase();
  if (['.xlf', '.xliff', '.tmx'].includes(kind) && work.languages.length !== 1) {
    terminal.stderr.write(`error: ${flags.to} holds one language; name it with --lang, or export to a .zip\n`);
    return ExitCode.usage;
  }
  const files = kind === '.tmx' ? memoryFiles(work, flags, terminal) : await xliffFiles(work, flags, terminal);
  if (!files) return ExitCode.content;
  if (files.size === 0) {
    terminal.stdout.write('Nothing awaits a translator.\n');
    return ExitCode.done;
  }
  const written: ReadonlyMap<string, string | Uint8Array> =
    kind === '.zip'
      ? new Map([[basename(flags.to), writeZip(files)]])
      : kind === ''
        ? files
        : new Map([[basename(flags.to), [...files.values()][0]!]]);
  const folder = kind === '' ? flags.to : dirname(flags.to);
  const problem = writeFilesSafely(folder, written);
  if (problem) {
    terminal.stderr.write(`${formatIssue(problem)}\n`);
    return ExitCode.content;
  }
  terminal.stdout.write(
    `wrote ${kind === '' ? [...files.keys()].map((name) => `${folder}/${name}`).join(' ') : flags.to}\n`,
  );
  return ExitCode.done;
}

function memoryFiles(
  { languages, context }: TranslationWork,
  { sources }: ExportFlags,
  terminal: Terminal,
): Map<string, string> | undefined {
  const { memory, issues } = readMemory(sources, languages, context.readyStates);
  if (tellErrors(issues, terminal)) return undefined;
  return new Map([...memory].map(([language, { entries }]) => [`memory.${language}.tmx`, writeTmx(entries, language)]));
}

async function xliffFiles(
  { folders, languages, context }: TranslationWork,
  flags: ExportFlags,
  terminal: Terminal,
): Promise<Map<string, string> | undefined> {
  const machine = flags.mt === undefined ? undefined : machineTranslator(flags.mt, process.env);
  if (typeof machine === 'string') {
    terminal.stderr.write(`error: ${machine}\n`);
    return undefined;
  }
  const memories: MemoryCache = new Map();
  const made = folders.map((folder) => makeArticle(folder, context, { memories }));
  if (
    tellErrors(
      made.filter(({ result }) => !result).flatMap(({ issues }) => issues),
      terminal,
    )
  )
    return undefined;

  const files = new Map<string, string>();
  for (const language of languages) {
    const open = made.flatMap(({ result }): XliffFile[] => {
      const file = result!.translation.get(language);
      const units = file?.units.filter(
        (unit) => flags.all || !context.readyStates.includes(unit.targets[language]?.state ?? 'missing'),
      );
      return file && units?.length ? [{ ...file, units }] : [];
    });
    if (open.length === 0) continue;
    const filled = machine ? await machineTranslate(open, language, machine) : { files: open };
    if (filled.problem !== undefined) terminal.stderr.write(`warning: ${filled.problem}\n`);
    files.set(`nl-${language}.xlf`, writeXliff(filled.files, language, { fillSource: flags.fillSource }));
    const units = filled.files.flatMap((file) => file.units);
    terminal.stdout.write(`${language}: ${units.length} units of ${filled.files.length} articles\n`);
  }
  return files;
}
