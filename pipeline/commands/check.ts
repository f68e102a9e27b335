import type { Command } from 'commander';
import { build, type ArticleReport } from '../build.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';
import { formatIssue } from './report.ts';

/** `brieftaal check [sources…]`: everything that keeps a document from being final. */
export function addCheckCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check')
    .description('list everything that keeps a document from being final; writes nothing')
    .argument('[sources...]', 'source folders; default: every folder in sources/')
    .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExamples:\n  brieftaal check\n  brieftaal check sources/encrochat --json')
    .action(async (sources: string[], flags: { json?: boolean; config?: string }) => {
      const report = await build({ sources: sources.length ? sources : undefined, config: flags.config, dryRun: true });
      const issues = [...report.issues, ...report.articles.flatMap((article) => article.issues)].filter(
        (issue) => issue.severity !== 'info',
      );
      const drafts = report.articles.flatMap(draftLines);
      if (flags.json) terminal.stdout.write(`${JSON.stringify({ issues, drafts }, undefined, 2)}\n`);
      else {
        for (const issue of issues) terminal.stdout.write(`${formatIssue(issue)}\n`);
        for (const draft of drafts)
          terminal.stdout.write(`${draft.slug}: ${draft.language} is a draft, awaiting ${draft.awaiting.join(', ')}\n`);
        if (!issues.length && !drafts.length) terminal.stdout.write('Nothing keeps a document from being final.\n');
      }
      const failed = issues.some((issue) => issue.severity === 'error') || drafts.length > 0;
      finish(failed ? ExitCode.content : ExitCode.done);
    });
}

function draftLines({ slug, briefing }: ArticleReport): { slug: string; language: string; awaiting: string[] }[] {
  return Object.entries(briefing?.documents ?? {})
    .filter(([, document]) => document.state === 'draft')
    .map(([language, document]) => ({ slug, language, awaiting: document.awaiting }));
}
