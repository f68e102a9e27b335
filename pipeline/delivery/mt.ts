import type { MachineTranslator } from '../translation/machine-translate.ts';
import { commandTranslator } from './mt-command.ts';
import { deepl } from './mt-deepl.ts';
import { libreTranslate } from './mt-libretranslate.ts';

/**
 * The machine translator that a name stands for; any other text is a command of the user's own machine.
 *
 * @param environment where endpoint and key are: `LIBRETRANSLATE_URL`, `LIBRETRANSLATE_API_KEY`;
 *   `DEEPL_API_KEY`, `DEEPL_URL`
 * @returns a text where the environment lacks something
 */
export function machineTranslator(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): MachineTranslator | string {
  if (name === 'libretranslate') {
    const url = environment.LIBRETRANSLATE_URL;
    if (!url) return 'LIBRETRANSLATE_URL is not set: the address of a LibreTranslate server';
    return libreTranslate({ url, key: environment.LIBRETRANSLATE_API_KEY });
  }
  if (name === 'deepl') {
    const key = environment.DEEPL_API_KEY;
    if (!key) return 'DEEPL_API_KEY is not set';
    return deepl({ url: environment.DEEPL_URL, key });
  }
  return name.trim() === '' ? '--mt needs libretranslate, deepl or a command' : commandTranslator(name);
}
