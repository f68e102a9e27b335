const FIGURES = /[\p{Nd}½¼¾⅓⅔]/u;
const STEMS =
  /nul|een|één|eén|éen|twee|drie|drië|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig|honderd|duizend|miljoen|miljard|biljoen|hal[fv]|helft|kwart|derde|eerste|paar|enkele|handvol|dozijn|gros/;
/** Frequent words that hold the letters of a number and are none. */
const NEVER =
  /^(?:geen|alleen|meteen|iedereen|algemeen|algemene|gemeen\p{L}*|overeen\p{L}*|uiteen\p{L}*|ineen\p{L}*|steen|stenen|been|benen|scheen|zelfs?|zelfde|zelfstandige?n?|hetzelfde|dezelfde|behalve|halverwege|achter\p{L}*|rivier\p{L}*|slachtoffers?|aandacht|\p{L}*(?:wacht|nacht|kracht|macht|dacht|bracht|klacht|pacht|vracht|jacht|zacht|racht)(?:e|en|s|te|ten|ers?|ing|ingen|ige?)?)$/u;
const MOST = 50_000;
const known = new Map<string, boolean>();

/** Whether a word in small letters can be or begin a number at all; a quick no for most words of a text. */
export function isNumberLike(word: string): boolean {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size > MOST) known.clear();
  const result = FIGURES.test(word) || (STEMS.test(word) && !NEVER.test(word));
  known.set(word, result);
  return result;
}
