import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Edit } from '../corrections/propose.ts';
import { editArticle, type EditFlags } from './edit-article.ts';
import { isoDate, today } from './options.ts';
import type { Finish, Terminal } from './terminal.ts';

/** `brieftaal correct`, `reject`, `restore`, `confirm`, `acknowledge` and `add`: each appends to corrections.yaml. */
export function addCorrectCommands(program: Command, terminal: Terminal, finish: Finish): void {
  const define = (name: string, description: string, example: string): Command =>
    withEditOptions(program.command(name).description(description)).addHelpText('after', `\nExample:\n  ${example}`);
  const run = async (slug: string, edits: Edit[], flags: EditFlags): Promise<void> =>
    finish(await editArticle(slug, edits, flags, terminal));

  define(
    'correct',
    'correct fields of a fact, figure, date, name, quotation, statement or the title',
    'brieftaal correct encrochat q-gebruiker --set value=60000 --reason "Opgave van de politie" --dry-run',
  )
    .argument('<slug>', 'name of the source folder')
    .argument('<id>', 'what is corrected; brieftaal facts lists the ids')
    .requiredOption('--set <field=value>', 'a field and its new value; may be repeated', assignment, [])
    .action((slug: string, target: string, flags: EditFlags & { set: [string, string][] }) =>
      run(
        slug,
        flags.set.map(([field, now]) => ({ target, field, now })),
        flags,
      ),
    );
  define(
    'reject',
    'say that a fact is not so: no document tells it',
    'brieftaal reject encrochat f-arrest-police-mens --reason "Verdachten waren al vrij"',
  )
    .argument('<slug>', 'name of the source folder')
    .argument('<id>', 'id of the fact')
    .action((slug: string, target: string, flags: EditFlags) =>
      run(slug, [{ target, field: 'state', now: 'rejected' }], flags),
    );
  define(
    'restore',
    'tell a rejected fact again',
    'brieftaal restore encrochat f-arrest-police-mens --reason "Bevestigd"',
  )
    .argument('<slug>', 'name of the source folder')
    .argument('<id>', 'id of the fact')
    .action((slug: string, target: string, flags: EditFlags) =>
      run(slug, [{ target, field: 'state', now: 'extracted' }], flags),
    );
  define(
    'confirm',
    'let a statement or the title stand that says what was corrected',
    'brieftaal confirm encrochat title --reason "Blijft juist"',
  )
    .argument('<slug>', 'name of the source folder')
    .argument('<id>', 'id of the statement, or title')
    .action((slug: string, target: string, flags: EditFlags) =>
      run(slug, [{ target, field: 'confirmed', now: 'true' }], flags),
    );
  define(
    'acknowledge',
    'let contradictory figures stand: both are told, and check no longer warns',
    'brieftaal acknowledge encrochat f-users-encrochat-gebruiker-e10367 f-users-encrochat-gebruiker-af9b2f --reason "Twee bronnen"',
  )
    .argument('<slug>', 'name of the source folder')
    .argument('<ids...>', 'ids of the contradictory facts or figures')
    .action((slug: string, ids: string[], flags: EditFlags) =>
      run(slug, [{ target: ids.join('+'), field: 'acknowledged', now: 'true' }], flags),
    );
  define(
    'add',
    'add a Dutch sentence that the source lacks; it is read like the rest',
    'brieftaal add encrochat "De politie heeft ook twee auto’s in beslag genomen." --reason "Nagekomen bericht"',
  )
    .argument('<slug>', 'name of the source folder')
    .argument('<sentence>', 'one Dutch sentence')
    .action((slug: string, now: string, flags: EditFlags) =>
      run(slug, [{ target: 'article', field: 'sentence', now }], flags),
    );
}

function withEditOptions(command: Command): Command {
  return command
    .requiredOption('--reason <text>', 'why, for colleagues')
    .option('--on <date>', 'day of the correction (default today)', isoDate, today())
    .option('--by <name>', 'who corrects')
    .addOption(
      new Option('--notice <class>', 'what readers are told')
        .choices(['silent', 'clarification', 'correction'])
        .default('correction'),
    )
    .option('--dry-run', 'show what would change, write nothing')
    .option('--yes', 'do not ask')
    .option('--sources <dir>', 'where source folders are', 'sources')
    .option('--out <dir>', 'folder for the outputs', 'out')
    .option('--config <file>', 'configuration (default brieftaal.config.yaml)');
}

function assignment(text: string, before: [string, string][]): [string, string][] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('expected field=value, for example value=60000');
  return [...before, [text.slice(0, at), text.slice(at + 1)]];
}
