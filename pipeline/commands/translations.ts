import { InvalidArgumentError, type Command } from 'commander';
import { TargetState } from '../model/unit.ts';
import { languageList } from './options.ts';
import type { Finish, Terminal } from './terminal.ts';
import { exportTranslations, type ExportFlags } from './translations-export.ts';
import { importTranslations, type ImportFlags } from './translations-import.ts';
import { translationStatus, type StatusFlags } from './translations-status.ts';

/** `brieftaal translations export|import|status`: what goes to translators, what comes back, what is awaited. */
export function addTranslationCommands(program: Command, terminal: Terminal, finish: Finish): void {
  const translations = program.command('translations').description('send free text to translators and take it back');
  const define = (name: string, description: string, examples: string): Command =>
    translations
      .command(name)
      .description(description)
      .option('--lang <list>', 'languages, for example en,fr', languageList)
      .option('--sources <dir>', 'where source folders are', 'sources')
      .option('--config <file>', 'configuration (default brieftaal.config.yaml)')
      .addHelpText('after', `\nExamples:\n${examples}`);

  define(
    'export',
    'gather what awaits a translator into one XLIFF 1.2 file a language, or the memory into TMX 1.4b',
    '  brieftaal translations export --to to-translate.zip\n  brieftaal translations export encrochat --lang fr --to nl-fr.xlf --fill-source\n  brieftaal translations export --lang en --to memory.tmx',
  )
    .argument('[slugs...]', 'articles; default: all')
    .option('--to <path>', 'an .xlf or .tmx file (one language), a .zip, or a folder', 'to-translate.zip')
    .option('--all', 'finished units too')
    .option('--fill-source', 'put the Dutch into empty targets and leave placeholders out, for OmegaT')
    .option('--mt <provider>', 'fill empty targets by machine: libretranslate, deepl, or a command that reads lines')
    .action(async (slugs: string[], flags: ExportFlags) => finish(await exportTranslations(slugs, flags, terminal)));

  define(
    'import',
    'check what came back and write it into the source folders (.xlf, .tmx, or a .zip of them)',
    '  brieftaal translations import nl-en.xlf nl-fr.xlf\n  brieftaal translations import back.zip --state final\n  brieftaal translations import agency.tmx --lang en',
  )
    .argument('<files...>', 'what came back')
    .option('--state <state>', 'state of targets whose tool did not set one: translated, signed-off or final', state)
    .option('--dry-run', 'check only, write nothing')
    .action(async (files: string[], flags: ImportFlags) => finish(await importTranslations(files, flags, terminal)));

  define(
    'status',
    'words and units that await a translator, by article and language',
    '  brieftaal translations status\n  brieftaal translations status encrochat --lang fr',
  )
    .argument('[slugs...]', 'articles; default: all')
    .option('--json', 'print as JSON')
    .action((slugs: string[], flags: StatusFlags) => finish(translationStatus(slugs, flags, terminal)));

  for (const command of translations.commands) command.exitOverride().copyInheritedSettings(program);
}

function state(value: string): TargetState {
  if (!['translated', 'signed-off', 'final'].includes(value))
    throw new InvalidArgumentError('Expected translated, signed-off or final.');
  return TargetState.parse(value);
}
