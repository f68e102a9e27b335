import { watch as watchFiles } from 'chokidar';
import type { Command } from 'commander';
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { BuildReport } from '../build.ts';
import { packageRoot } from '../text/package-root.ts';
import { formatIssue } from './report.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';
import { WatchBuilds } from './watch-builds.ts';

interface Flags {
  sources: string;
  out: string;
  config: string;
}

/** How long a file must be quiet before it counts as saved: an editor may write it in pieces (milliseconds). */
const QUIET = 25;
/** How often the sources are looked at by themselves: a busy system may lose the notice of a save (milliseconds). */
const LOOK = 1000;

/** `brieftaal watch`: builds, then builds again whatever a saved file touches, until it is stopped. */
export function addWatchCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('watch')
    .description('build, then build again on every save of a source, correction, translation, locale or template')
    .option('--sources <dir>', 'where source folders are', 'sources')
    .option('--out <dir>', 'folder for the outputs', 'out')
    .option('--config <file>', 'configuration', 'brieftaal.config.yaml')
    .addHelpText('after', '\nExample:\n  brieftaal watch --out /tmp/briefing')
    .action(async (flags: Flags) => {
      await watch(flags, terminal);
      finish(ExitCode.done);
    });
}

/** Watches until the process is asked to stop. A problem in the content is reported, and awaits the next save. */
async function watch({ sources, out, config }: Flags, terminal: Terminal): Promise<void> {
  const builds = new WatchBuilds(sources, out, config);
  const shared = [config, join(packageRoot, 'locales'), join(packageRoot, 'templates')];
  const watcher = watchFiles([sources, ...shared], {
    ignoreInitial: true,
    // a temporary file of an editor or of this program is not a save
    ignored: (path) => /(?:~|\.part|\.sw[a-z]|\.tmp)$|(?:^|[\\/])\.[^\\/.]/.test(path.slice(sources.length)),
  });
  let saved = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const run = (paths?: ReadonlySet<string>): Promise<void> =>
    (work = work.then(async () => {
      const started = performance.now();
      try {
        const report = await builds.run(paths);
        tell(report, performance.now() - started, terminal);
      } catch (error) {
        // a bug of this program ends a build, not the watch over the next save
        terminal.stderr.write(`error: ${(error as Error).message}\n`);
      }
    }));
  const seen = new Map<string, number>();
  const save = (path: string): void => {
    seen.set(resolve(path), modified(path));
    saved.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = saved;
      saved = new Set();
      void run(paths);
    }, QUIET);
  };
  watcher.on('all', (_, path) => save(path));
  const [folderOfSources, settings] = [resolve(sources), resolve(config)];
  const look = setInterval(() => {
    for (const [folder, names] of Object.entries(watcher.getWatched()))
      for (const path of names.map((name) => join(folder, name)))
        if (path.startsWith(folderOfSources) || path === settings) {
          const last = seen.get(path);
          if (last === undefined) seen.set(path, modified(path));
          else if (last !== modified(path)) save(join(sources, relative(folderOfSources, path)));
        }
  }, LOOK);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  await run();
  terminal.stdout.write(`watching ${sources}\n`);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  clearInterval(look);
  clearTimeout(timer);
  await watcher.close();
  await work;
}

/** When a file was last changed; 0 for a folder and for what is not there. */
function modified(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.mtimeMs : 0;
}

function tell({ articles, issues }: BuildReport, took: number, terminal: Terminal): void {
  const problems = [...issues, ...articles.flatMap((article) => article.issues)];
  for (const issue of problems) if (issue.severity !== 'info') terminal.stderr.write(`${formatIssue(issue)}\n`);
  const written = articles.reduce((sum, { files }) => sum + (files?.written.length ?? 0), 0);
  const failed = articles.filter(({ status }) => status === 'failed').length;
  const what = articles.length === 1 ? articles[0]!.slug : `${articles.length} articles`;
  terminal.stdout.write(`${what}: ${written} written${failed ? `, ${failed} failed` : ''}, ${Math.round(took)} ms\n`);
}
