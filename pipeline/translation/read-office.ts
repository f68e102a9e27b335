/** An office as `locales/<lang>/names/titles.json` holds it. */
export type OfficeEntry = { name: string } | { ms: string; fs: string };

const WORDS = String.raw`[\p{L}][\p{L}\p{N} .’'()-]{0,120}`;
const FRENCH = new RegExp(String.raw`^(${WORDS}?)(?:\s*,\s*(${WORDS}))?$`, 'u');
const ENGLISH = new RegExp(String.raw`^${WORDS}$`, 'u');

/**
 * Reads an office as its note asks for it: “dyke reeve”, “directeur, directrice”.
 *
 * @returns a text that says what is missing
 */
export function readOffice(text: string, language: string): OfficeEntry | string {
  const given = text.trim().normalize('NFC');
  if (language !== 'fr')
    return ENGLISH.test(given) && !/^(?:an?|the) /i.test(given)
      ? { name: given }
      : 'expected the office alone, without article: “chief commissioner”';
  const [, ms, fs] = FRENCH.exec(given) ?? [];
  return ms === undefined || /^(?:le |la |l’|un |une )/i.test(ms)
    ? 'expected the masculine and the feminine form, without article: “directeur, directrice”'
    : { ms, fs: fs ?? ms };
}
