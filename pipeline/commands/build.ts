import type { Command } from 'commander';
import { build, type ArticleReport, type BuildReport } from '../build.ts';
import type { FeedFormat } from '../model/feed.ts';
import { feedList, languageList, positiveInteger } from './options.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';
import { formatIssue, formatTable } from './report.ts';

interface Flags {
  out: string;
  lang?: string[];
  strict?: boolean;
  words?: number;
  allowMt?: boolean;
  feed?: FeedFormat[];
  explain?: boolean;
  fresh?: boolean;
  json?: boolean;
  config?: string;
}

/** `brieftaal build [sources…]`: the main job. */
export function addBuildCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('build')
    .description('build source folders into summaries, press briefs and briefing.json')
    .argument('[sources...]', 'source folders; default: every folder in sources/')
    .option('--out <dir>', 'folder for the outputs', 'out')
    .option('--lang <list>', 'output languages, for example nl,en,fr', languageList)
    .option('--words <number>', 'aim for the length of the summary', positiveInteger)
    .option('--feed <list>', 'files for a CMS: ninjs,jsonld,wxr,ndjson or all', feedList)
    .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
    .option('--allow-mt', 'print machine translations that nobody has approved, marked; the document stays a draft')
    .option('--strict', 'exit 1 when a document is a draft or a warning was given')
    .option('--explain', 'say for each fact why it stands where it stands')
    .option('--fresh', 'build every article, also those of which nothing has changed')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  brieftaal build\n  brieftaal build sources/encrochat --out /tmp/briefing --lang nl,fr\n  brieftaal build --feed ninjs,wxr\n  brieftaal build --strict',
    )
    .action(async (sources: string[], flags: Flags) => {
      const progress = flags.json ? undefined : progressOf(terminal);
      const report = await build({
        sources: sources.length ? sources : undefined,
        out: flags.out,
        languages: flags.lang,
        words: flags.words,
        allowMt: flags.allowMt,
        feeds: flags.feed,
        config: flags.config,
        // why a fact stands where it stands is not kept
        incremental: !flags.fresh && !flags.explain,
        onArticle: progress,
      });
      terminal.stdout.write(
        flags.json
          ? `${JSON.stringify(jsonReport(report), undefined, 2)}\n`
          : textReport(report, flags.explain ?? false),
      );
      finish(exitCode(report, flags.strict ?? false));
    });
}

/** One line an article; on a terminal they overwrite one another. */
function progressOf(terminal: Terminal): (article: ArticleReport, done: number, total: number) => void {
  return (article, done, total) => {
    const line = `[${done}/${total}] ${article.slug}: ${article.status === 'failed' ? 'failed' : outcome(article)}`;
    if (!terminal.stderr.isTTY) terminal.stderr.write(`${line}\n`);
    else terminal.stderr.write(`\r\u001B[K${line}${done === total ? '\n' : ''}`);
  };
}

function outcome({ files }: ArticleReport): string {
  return files ? `${files.written.length} written, ${files.unchanged.length} unchanged` : 'done';
}

function textReport(report: BuildReport, explain: boolean): string {
  const issues = [...report.issues, ...report.articles.flatMap((article) => article.issues)].filter(
    (issue) => issue.severity !== 'info',
  );
  const rows = report.articles.map((article) => [article.slug, ...cells(article)]);
  const parts = [
    issues.map(formatIssue).join('\n'),
    rows.length
      ? formatTable([
          ['article', 'state', 'facts told', 'figures told', 'quotes told', 'awaiting', 'warnings'],
          ...rows,
        ])
      : '',
    explain ? report.articles.map(explanation).join('\n\n') : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function cells(article: ArticleReport): string[] {
  const warnings = String(article.issues.filter((issue) => issue.severity === 'warning').length);
  if (!article.briefing) return ['failed', '', '', '', '', warnings];
  const { coverage, documents } = article.briefing;
  const told = (count: { found: number; told: number }): string => `${count.told}/${count.found}`;
  const states = Object.entries(documents).map(([language, document]) => `${language} ${document.state}`);
  return [
    states.join(', '),
    told(coverage.facts),
    told(coverage.quantities),
    told(coverage.quotes),
    String(awaitingCount(article)),
    warnings,
  ];
}

function awaitingCount(article: ArticleReport): number {
  return new Set(Object.values(article.briefing?.documents ?? {}).flatMap((document) => document.awaiting)).size;
}

function explanation({ slug, plan, briefing }: ArticleReport): string {
  if (!plan) return `${slug}: failed`;
  const names = new Map(briefing!.facts.map((fact) => [fact.id, fact.evidence.map((span) => span.text).join(' … ')]));
  const told = Object.entries(plan.reasons).map(
    ([id, why]) => `  ${id}: ${why}${names.has(id) ? `\n    “${names.get(id)}”` : ''}`,
  );
  const untold = plan.untold.map(({ id, why }) => `  ${id}: not told (${why})`);
  return [`${slug}:`, ...told, ...untold].join('\n');
}

function jsonReport(report: BuildReport): unknown {
  return {
    articles: report.articles.map(({ slug, status, briefing, issues, files }) => ({
      slug,
      status,
      documents: Object.fromEntries(
        Object.entries(briefing?.documents ?? {}).map(([language, { state, awaiting }]) => [
          language,
          { state, awaiting },
        ]),
      ),
      coverage: briefing?.coverage,
      issues,
      files,
    })),
    issues: report.issues,
  };
}

function exitCode(report: BuildReport, strict: boolean): number {
  const issues = [...report.issues, ...report.articles.flatMap((article) => article.issues)];
  const failed =
    report.articles.some((article) => article.status === 'failed') ||
    issues.some((issue) => issue.severity === 'error');
  const unfinished =
    issues.some((issue) => issue.severity === 'warning') ||
    report.articles.some((article) => awaitingCount(article) > 0);
  return failed || (strict && unfinished) ? ExitCode.content : ExitCode.done;
}
