import { join } from 'node:path';
import { createInstance } from 'i18next';
import { z } from 'zod';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LocaleError } from '../lexicon/locale-error.ts';
import { readLocale } from '../lexicon/read-locale.ts';

/** Says a message of `locales/<lang>/brief.json` with its variables. */
export type Say = (key: string, variables?: Readonly<Record<string, string | number>>) => string;

const catalogues = new WeakMap<Lexicon, Map<string, Say>>();

/**
 * The fixed words of a language's documents. Strict: i18next would print a missing key or leave
 * `{{variable}}` standing, so both throw.
 *
 * @throws LocaleError on use, for a key or a variable that is not there
 */
export function catalogueOf(lexicon: Lexicon, language: string): Say {
  let byLanguage = catalogues.get(lexicon);
  if (!byLanguage) catalogues.set(lexicon, (byLanguage = new Map()));
  const known = byLanguage.get(language);
  if (known) return known;
  const path = join('locales', language, 'brief.json');
  const translation = Object.fromEntries(readLocale(lexicon.roots, language, 'brief', z.string()));
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key: string): string => {
      throw new LocaleError(path, `needs a message ${key}`);
    },
    missingInterpolationHandler: (text: string, value: string[]): string => {
      throw new LocaleError(path, `“${text}” asks for ${value[1] ?? 'a variable'}, which this message is not given`);
    },
  });
  const say: Say = (key, variables = {}) => i18n.t(key, variables);
  byLanguage.set(language, say);
  return say;
}
