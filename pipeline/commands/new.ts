import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeFilesSafely } from '../store/write-files.ts';
import { today } from './options.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';
import { formatIssue } from './report.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ARTICLE = `---
# The title as published; it goes to a translator.
title: Titel van het bericht
# Date of publication: "gisteren" and "vorige week" are counted from here.
published: ${'{date}'}
# Not to be published before this moment (a date, or a time with its zone).
# embargo: 2026-03-02T09:00:00+01:00
# Who publishes it, and whom the press may call.
# publisher: Gemeente Voorbeeld
# contact: Team Pers, 020 000 00 00, pers@example.org
# url: https://example.org/bericht
---

Hier begint het bericht, in gewone alinea’s.

## Tussenkop

“Een citaat staat tussen aanhalingstekens”, zegt wie het zei.
`;

/** `brieftaal new <slug>`: a source folder to start from. */
export function addNewCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('new')
    .description('make a source folder with an annotated article.md')
    .argument('<slug>', 'name of the folder: small letters, digits and hyphens')
    .option('--sources <dir>', 'where source folders are', 'sources')
    .addHelpText('after', '\nExample:\n  brieftaal new gemeenteraad-maart')
    .action((slug: string, flags: { sources: string }) => {
      const path = join(flags.sources, slug, 'article.md');
      if (!SLUG.test(slug)) {
        terminal.stderr.write(
          `error: a slug has small letters, digits and hyphens only, not ${JSON.stringify(slug)}\n`,
        );
        return finish(ExitCode.usage);
      }
      if (existsSync(join(flags.sources, slug))) {
        terminal.stderr.write(`error: ${join(flags.sources, slug)} is there already\n`);
        return finish(ExitCode.content);
      }
      const problem = writeFilesSafely(
        join(flags.sources, slug),
        new Map([['article.md', ARTICLE.replace('{date}', today())]]),
      );
      if (problem) {
        terminal.stderr.write(`${formatIssue(problem)}\n`);
        return finish(ExitCode.content);
      }
      terminal.stdout.write(`${path}\n`);
    });
}
