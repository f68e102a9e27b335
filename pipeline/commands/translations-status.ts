import { makeArticle, type MemoryCache } from '../build.ts';
import type { TranslationUnit } from '../model/unit.ts';
import { slugOfFolder } from '../source-folder.ts';
import { formatTable } from './report.ts';
import { ExitCode, type Terminal } from './terminal.ts';
import { tellErrors, translationWork, type TranslationFlags } from './translations-articles.ts';

/** Flags of `translations status`. */
export interface StatusFlags extends TranslationFlags {
  json?: boolean;
}

/** What one article awaits in one language. */
interface Row {
  article: string;
  language: string;
  units: number;
  finished: number;
  /** Translated or machine-translated, and not approved. */
  toReview: number;
  awaiting: number;
  /** Dutch words of the units that await. */
  words: number;
}

/** Prints what awaits a translator; exits 1 where an article cannot be read. */
export function translationStatus(slugs: readonly string[], flags: StatusFlags, terminal: Terminal): number {
  const work = translationWork(slugs, flags, terminal);
  if (!work) return ExitCode.content;
  const memories: MemoryCache = new Map();
  let failed = false;
  const rows = work.folders.flatMap((folder) => {
    const { result, issues } = makeArticle(folder, work.context, { memories });
    if (!result) failed = tellErrors(issues, terminal) || failed;
    return work.languages.flatMap((language): Row[] => {
      const units = result?.translation.get(language)?.units;
      return units ? [rowOf(slugOfFolder(folder), language, units, work.context.readyStates)] : [];
    });
  });
  if (flags.json) terminal.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else terminal.stdout.write(`${tableOf(rows)}\n`);
  return failed ? ExitCode.content : ExitCode.done;
}

function rowOf(
  article: string,
  language: string,
  units: readonly TranslationUnit[],
  readyStates: readonly string[],
): Row {
  const stateOf = (unit: TranslationUnit): string => unit.targets[language]?.state ?? 'missing';
  const open = units.filter((unit) => !readyStates.includes(stateOf(unit)));
  const toReview = open.filter((unit) => unit.targets[language]?.text !== undefined);
  return {
    article,
    language,
    units: units.length,
    finished: units.length - open.length,
    toReview: toReview.length,
    awaiting: open.length - toReview.length,
    words: open.reduce((sum, unit) => sum + wordsOf(unit.source), 0),
  };
}

function tableOf(rows: readonly Row[]): string {
  const sum = (key: 'units' | 'finished' | 'toReview' | 'awaiting' | 'words'): string =>
    String(rows.reduce((total, row) => total + row[key], 0));
  return formatTable([
    ['article', 'language', 'units', 'finished', 'to review', 'awaiting', 'words to do'],
    ...rows.map((row) => [
      row.article,
      row.language,
      ...[row.units, row.finished, row.toReview, row.awaiting, row.words].map(String),
    ]),
    ['all', '', sum('units'), sum('finished'), sum('toReview'), sum('awaiting'), sum('words')],
  ]);
}

/** Words as translation tools count them: between white space. */
function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
