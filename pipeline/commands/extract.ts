import type { Command } from 'commander';
import { basename } from 'node:path';
import { extract } from '../build.ts';
import { writeFilesSafely } from '../store/write-files.ts';
import { isoDate } from './options.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';
import { formatIssue } from './report.ts';

/** `brieftaal extract FILE…`: the extraction part of briefing.json. */
export function addExtractCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('extract')
    .description('print what was found in Markdown or plain text files, as JSON')
    .argument('<files...>', 'files; front matter is optional')
    .option('--out <dir>', 'write NAME.json a file into this folder instead of printing')
    .option('--published <date>', 'date of publication, where the front matter has none', isoDate)
    .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
    .addHelpText(
      'after',
      '\nExamples:\n  brieftaal extract artikel.md > artikel.json\n  brieftaal extract *.txt --published 2026-03-01 --out extracted',
    )
    .action((files: string[], flags: { out?: string; published?: string; config?: string }) => {
      let failed = false;
      const results = new Map<string, string>();
      for (const file of files) {
        const { extraction, issues } = extract(file, flags);
        for (const issue of issues) if (issue.severity !== 'info') terminal.stderr.write(`${formatIssue(issue)}\n`);
        failed ||= !extraction || issues.some((issue) => issue.severity === 'error');
        if (extraction)
          results.set(
            `${basename(file).replace(/\.[^.]+$/, '')}.json`,
            `${JSON.stringify(extraction, undefined, 2)}\n`,
          );
      }
      if (flags.out === undefined) {
        const texts = [...results.values()];
        terminal.stdout.write(
          files.length === 1 ? (texts[0] ?? '') : `[${texts.map((text) => text.trimEnd()).join(',\n')}]\n`,
        );
      } else {
        const problem = writeFilesSafely(flags.out, results);
        if (problem) {
          failed = true;
          terminal.stderr.write(`${formatIssue(problem)}\n`);
        }
      }
      finish(failed ? ExitCode.content : ExitCode.done);
    });
}
