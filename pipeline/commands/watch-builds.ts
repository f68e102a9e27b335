import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { sharedStamp } from '../build-inputs.ts';
import { buildFolders, prepare, type BuildReport, type MemoryCache } from '../build.ts';
import { forgetTemplates } from '../documents/compile-template.ts';
import { sourceFolders } from '../source-folder.ts';

/** Files of a source folder that only its own article is made from. */
const OWN = new Set(['article.md', 'corrections.yaml', 'history.json']);

/** Builds that share what was read before: the lexicon, the templates, the translations of other articles. */
export class WatchBuilds {
  private setup: (ReturnType<typeof prepare> & { shared: string }) | undefined;
  private memories: MemoryCache = new Map();

  constructor(
    private readonly sources: string,
    private readonly out: string,
    private readonly config: string,
  ) {}

  /**
   * Builds what saved files touch: an article of its own files, every article of anything else. What an
   * article needs not is found unchanged and left alone.
   *
   * @param saved paths that were written or removed; default: everything
   */
  async run(saved?: ReadonlySet<string>): Promise<BuildReport> {
    const folders = new Set<string>();
    let isShared = saved === undefined;
    for (const path of saved ?? []) {
      const own = this.ownFolder(path);
      if (own === undefined) isShared = true;
      else folders.add(own);
    }
    if (isShared) {
      const isOutside = [...(saved ?? [this.config])].some((path) => !this.isSource(path));
      if (isOutside) {
        this.setup = undefined;
        forgetTemplates();
      }
      this.memories = new Map();
    }
    if (!this.setup) {
      const made = prepare({ config: this.config });
      this.setup = { ...made, shared: sharedStamp(this.config, made.context) };
    }
    const { context, issues, shared } = this.setup;
    if (issues.some(({ severity }) => severity === 'error')) {
      // the next save may have mended it
      this.setup = undefined;
      return { articles: [], issues };
    }
    const found = isShared ? sourceFolders(this.sources) : [...folders];
    const report = await buildFolders(found, context, {
      out: this.out,
      shared,
      memories: this.memories,
    });
    return { ...report, issues: [...issues, ...report.issues] };
  }

  /** The source folder whose article alone depends on a file. */
  private ownFolder(path: string): string | undefined {
    if (!this.isSource(path) || !OWN.has(basename(path))) return undefined;
    const [slug, ...rest] = relative(resolve(this.sources), resolve(path)).split(sep);
    const folder = join(this.sources, slug!);
    return rest.length === 1 && existsSync(join(folder, 'article.md')) ? folder : undefined;
  }

  private isSource(path: string): boolean {
    return resolve(path).startsWith(resolve(this.sources) + sep);
  }
}
