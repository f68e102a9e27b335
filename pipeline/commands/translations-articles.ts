import { join } from 'node:path';
import { prepare } from '../build.ts';
import type { RunContext } from '../run.ts';
import { sourceFolders } from '../source-folder.ts';
import type { LocatedIssue } from '../text/locate-issue.ts';
import { formatIssue } from './report.ts';
import type { Terminal } from './terminal.ts';

/** What all translation commands have in common. */
export interface TranslationFlags {
  lang?: string[];
  sources: string;
  config?: string;
}

/** What a translation command works on. */
export interface TranslationWork {
  folders: string[];
  /** Output languages other than Dutch that were asked for. */
  languages: string[];
  context: RunContext;
}

/** Reads the configuration and finds the articles; tells what is wrong and returns nothing where it is an error. */
export function translationWork(
  slugs: readonly string[],
  flags: TranslationFlags,
  terminal: Terminal,
): TranslationWork | undefined {
  const { context, issues } = prepare({ config: flags.config });
  if (tellErrors(issues, terminal)) return undefined;
  const languages = (flags.lang ?? context.languages).filter((language) => language !== 'nl');
  const folders = slugs.length ? slugs.map((slug) => join(flags.sources, slug)) : sourceFolders(flags.sources);
  if (folders.length === 0) {
    terminal.stderr.write(`error: no articles in ${flags.sources}\n`);
    return undefined;
  }
  return { folders, languages, context: { ...context, languages: ['nl', ...languages] } };
}

/** Prints errors; says whether there were any. */
export function tellErrors(issues: readonly LocatedIssue[], terminal: Terminal): boolean {
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const issue of errors) terminal.stderr.write(`${formatIssue(issue)}\n`);
  return errors.length > 0;
}
