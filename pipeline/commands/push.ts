import { InvalidArgumentError, type Command } from 'commander';
import { build, prepare } from '../build.ts';
import { CmsError, type Cms } from '../delivery/cms.ts';
import { deliver, type Delivery } from '../delivery/deliver.ts';
import { payload } from '../delivery/payload.ts';
import { receiptsIn } from '../delivery/receipts.ts';
import { wordpress } from '../delivery/wordpress.ts';
import { LockedError, withLock } from '../store/lock.ts';
import { stateFolder } from '../store/output-set.ts';
import { formatIssue, formatTable } from './report.ts';
import { ExitCode, type Finish, type Terminal } from './terminal.ts';

interface Flags {
  url: URL;
  collection: string;
  force?: boolean;
  dryRun?: boolean;
  json?: boolean;
  allowHttp?: boolean;
  out: string;
  config?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `brieftaal push <cms> [sources…]`: brings a CMS to what the current build says. */
export function addPushCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('push')
    .description('deliver the current build to a CMS; safe to repeat')
    .argument('<cms>', 'payload or wordpress', oneOfCms)
    .argument('[sources...]', 'source folders; default: every folder in sources/')
    .requiredOption('--url <url>', 'address of the CMS, for example https://cms.example', cmsUrl)
    .option('--dry-run', 'say what would be sent, send nothing')
    .option('--force', 'overwrite what was edited in the CMS')
    .option('--collection <slug>', 'collection of Payload', 'briefings')
    .option('--allow-http', 'send credentials over http to another machine')
    .option('--out <dir>', 'receipts lie in .brieftaal/ beside this folder', 'out')
    .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      [
        '',
        'Credentials come from the environment:',
        '  payload    BRIEFTAAL_PAYLOAD_KEY, or BRIEFTAAL_PAYLOAD_EMAIL and BRIEFTAAL_PAYLOAD_PASSWORD',
        '             (BRIEFTAAL_PAYLOAD_USERS: collection of users, default users)',
        '  wordpress  BRIEFTAAL_WORDPRESS_USER and BRIEFTAAL_WORDPRESS_PASSWORD (an application password)',
        '',
        'Examples:',
        '  brieftaal push payload --url https://cms.example --dry-run',
        '  brieftaal push wordpress sources/encrochat --url https://site.example',
      ].join('\n'),
    )
    .action(async (name: CmsName, sources: string[], flags: Flags) =>
      finish(await push(name, sources, flags, terminal, process.env)),
    );
}

async function push(
  name: CmsName,
  sources: string[],
  flags: Flags,
  terminal: Terminal,
  environment: Environment,
): Promise<number> {
  const refuse = (message: string): number => {
    terminal.stderr.write(`error: ${message}\n`);
    return ExitCode.usage;
  };
  if (flags.url.protocol === 'http:' && !isLoopback(flags.url) && !flags.allowHttp)
    return refuse('credentials would travel unencrypted; use https, or --allow-http inside a network you trust');
  const { languages } = prepare({ config: flags.config }).context;
  const cms = CMS[name](flags, languages, environment);
  if (typeof cms === 'string') return refuse(cms);

  const report = await build({ sources: sources.length ? sources : undefined, config: flags.config, dryRun: true });
  const errors = [...report.issues, ...report.articles.flatMap(({ issues }) => issues)].filter(
    ({ severity }) => severity === 'error',
  );
  for (const issue of errors) terminal.stderr.write(`${formatIssue(issue)}\n`);
  const records = report.articles.flatMap(({ record }) => record ?? []);
  const state = `${flags.out}-push`;
  const work = (): Promise<Delivery[]> =>
    deliver(records, cms, {
      receipts: receiptsIn(stateFolder(state), `${name}-${flags.url.host}${flags.url.pathname}-${flags.collection}`),
      now: Date.now(),
      force: flags.force,
      dryRun: flags.dryRun,
      onDelivery: ({ uid, action }, done, total) =>
        flags.json ? undefined : terminal.stderr.write(`[${done}/${total}] ${uid}: ${action}\n`),
      onWait: (error, milliseconds) =>
        flags.json ? undefined : terminal.stderr.write(`${error.message}; trying again in ${milliseconds / 1000} s\n`),
    });
  try {
    const deliveries = await (flags.dryRun ? work() : withLock(state, work));
    terminal.stdout.write(
      flags.json ? `${JSON.stringify({ deliveries }, undefined, 2)}\n` : summary(deliveries, flags.dryRun ?? false),
    );
    const unwell = deliveries.some(({ action }) => action === 'conflict' || action === 'failed');
    return unwell || errors.length ? ExitCode.content : ExitCode.done;
  } catch (error) {
    if (!(error instanceof CmsError || error instanceof LockedError)) throw error;
    terminal.stderr.write(`error: ${error.message}\n`);
    return ExitCode.content;
  }
}

function summary(deliveries: readonly Delivery[], dryRun: boolean): string {
  if (deliveries.length === 0) return 'Nothing to deliver.\n';
  const counts = new Map<string, number>();
  for (const { action } of deliveries) counts.set(action, (counts.get(action) ?? 0) + 1);
  const rows = deliveries.map(({ uid, action, detail }) => [uid, action, detail]);
  const total = [...counts].map(([action, count]) => `${count} ${action}`).join(', ');
  return `${formatTable([['document', dryRun ? 'would be' : 'is', 'what'], ...rows])}\n\n${total}${dryRun ? ' (dry run: nothing was sent)' : ''}\n`;
}

const CMS = {
  payload: ({ url, collection }: Flags, languages: readonly string[], environment: Environment): Cms | string => {
    const { BRIEFTAAL_PAYLOAD_KEY: key, BRIEFTAAL_PAYLOAD_EMAIL: email } = environment;
    const { BRIEFTAAL_PAYLOAD_PASSWORD: password, BRIEFTAAL_PAYLOAD_USERS: users = 'users' } = environment;
    if (!key && !(email && password))
      return 'set BRIEFTAAL_PAYLOAD_KEY, or BRIEFTAAL_PAYLOAD_EMAIL and BRIEFTAAL_PAYLOAD_PASSWORD';
    const credentials = key ? { key } : { email: email!, password: password! };
    return payload({ url, collection, languages, users, credentials });
  },
  wordpress: ({ url }: Flags, _languages: readonly string[], environment: Environment): Cms | string => {
    const { BRIEFTAAL_WORDPRESS_USER: user, BRIEFTAAL_WORDPRESS_PASSWORD: password } = environment;
    if (!user || !password)
      return 'set BRIEFTAAL_WORDPRESS_USER and BRIEFTAAL_WORDPRESS_PASSWORD (an application password)';
    return wordpress({ url, user, password });
  },
};
type CmsName = keyof typeof CMS;

function oneOfCms(value: string): CmsName {
  if (!Object.hasOwn(CMS, value)) throw new InvalidArgumentError(`Expected ${Object.keys(CMS).join(' or ')}.`);
  return value as CmsName;
}

/** Credentials in an address would end up in the shell's history and in messages. */
function cmsUrl(value: string): URL {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new InvalidArgumentError('Expected an address such as https://cms.example.');
  const url = new URL(value);
  if (url.username || url.password) throw new InvalidArgumentError('Credentials belong in the environment.');
  return url;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
