import type { Token } from '../../model/token.ts';
import { parseFigure } from '../numbers/figures.ts';
import { numeral, wordAt, type NumeralMatch } from './numeral.ts';

/** After these a figure is a number of its own kind, not a count. */
const NUMBERED =
  /^(?:artikel|artikelen|art\.|lid|nummer|nr\.?|no\.|nummers|kamer|zaal|lijn|bus|tram|route|postbus|pagina|pagina’s|blz\.?|p\.|hoofdstuk|paragraaf|§|groep|klas|fase|stap|perron|spoor|afrit|knooppunt|kanaal|type|model|zaak|dossier|rugnummer|startnummer|vlucht|windkracht|code|schaal|categorie|niveau|deel|aflevering|seizoen|editie|ronde|week|dag|plaats|plek|positie|zone|sector|blok|gate|reactor|unit|formule|boek|vraag|bijlage|wet|besluit|richtlijn|punt|kilometerpaal|hectometerpaal|telefoonnummer|alarmnummer|bsn|kvk-nummer|kenteken)$/;
const STREET =
  /(?:straat|weg|laan|plein|kade|gracht|dijk|singel|steenweg|baan|lei|pad|hof|dreef|markt|boulevard|allee|plantsoen|park|steeg|wal|vest|haven|brink|hoeve|burg)$/;
const EMERGENCY = /^(?:112|113|101|144|911|0900|0800|1733|116117)$/;

/** Whether a number right behind a word is its number: plaats drie, groep 8. */
export function isNumbered(word: string): boolean {
  return NUMBERED.test(word);
}

/** Telephone, article, road and house numbers, versions, codes: A5, N201, 5G, artikel 12, Kerkstraat 12, 2.0.1, 070-1234567. */
export function identifierAt(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const text = tokens[first]!.text;
  if (!/\d/.test(text)) return undefined;
  const before = wordAt(tokens, first - 1);
  const next = tokens[first + 1];
  if (/^\d+(?:\.\d+){2,}$/.test(text) && parseFigure(text) === undefined)
    return numeral(first, first, /^0/.test(text) ? 'identifier' : 'version');
  // steeg naar +36 is no number to call: other groups of figures follow it there
  if (/^\+$/.test(before) && /^\d{2,3}$/.test(text) && /^[\d(-]/.test(next?.text ?? '')) return phone(tokens, first);
  if (/^0[1-9]\d{7,8}$|^0\d{1,3}[-/]\d{5,8}$|^0[89]00-\d{4,7}$|^0031\d+$/.test(text))
    return numeral(first, first, 'identifier');
  if (/^0\d{1,3}$/.test(text)) return phone(tokens, first);
  if (/^\d{4}$/.test(text) && /^[A-Z]{2}$/.test(next?.text ?? '') && /^[1-9]/.test(text))
    return numeral(first, first + 1, 'identifier');
  if (
    EMERGENCY.test(text) &&
    (next?.upos !== 'NOUN' || /^(?:bellen|gebeld|nummer)$/.test(before)) &&
    /^(?:bel|bellen|belde|belden|gebeld|naar|via|nummer|alarmnummer|met|op|aan|een|de|het)$/.test(before)
  )
    return numeral(first, first, 'identifier');
  // vorige week 1120: told of that week, no week of that number
  const told = /^(?:vorige?|afgelopen|deze|dit|volgende?|komende?)$/.test(wordAt(tokens, first - 2));
  const isPlain = /^\d{1,5}[a-z]?$/.test(text) || parseFigure(text) !== undefined;
  if (isPlain && !told && NUMBERED.test(before) && !isCounted(tokens, first, before))
    return numeral(first, first, 'identifier', parseFigure(text));
  if (before === 'versie' && isPlain) return numeral(first, first, 'version', parseFigure(text));
  if (/^\d\.0$/.test(text) && !/^(?:procent|%|miljoen|miljard)$/.test(wordAt(tokens, first + 1)))
    return numeral(first, first, 'version', parseFigure(text));
  const street = tokens[first - 1];
  if (
    /^\d{1,4}(?:-?[a-z])?$/i.test(text) &&
    street &&
    /^\p{Lu}/u.test(street.text) &&
    STREET.test(street.text.toLowerCase()) &&
    next?.upos !== 'NOUN'
  )
    return numeral(first, first, 'identifier', parseFigure(text));
  return undefined;
}

/** “zaak 3 mensen” is no case number: a noun that agrees follows. */
function isCounted(tokens: readonly Token[], first: number, before: string): boolean {
  const next = tokens[first + 1];
  if (
    !next ||
    !/^(?:week|dag|plaats|plek|punt|groep|ronde|deel|bus|lijn|kamer|zaak|wet|boek|vraag|spoor|seizoen|zaal|code)$/.test(
      before,
    )
  )
    return false;
  return (
    (next.upos === 'NOUN' && next.feats.Number === 'Plur') ||
    /^(?:procent|%|euro|miljoen|miljard|jaar|uur)$/.test(next.text)
  );
}

/** 06 12345678, +32 2 123 45 67: the groups of figures that follow. */
function phone(tokens: readonly Token[], first: number): NumeralMatch {
  let last = first;
  const isGroup = (at: number): boolean =>
    /^\d{1,8}$/.test(wordAt(tokens, at)) || (wordAt(tokens, at) === '-' && /^\d{2,8}$/.test(wordAt(tokens, at + 1)));
  while (last < first + 7 && isGroup(last + 1)) last += 1;
  return numeral(first, last, 'identifier');
}

/** What no other reading claimed: a word with figures in it (5G, MH17, WK2022, an address on the web). */
export function leftoverAt(tokens: readonly Token[], first: number): NumeralMatch | undefined {
  const { text } = tokens[first]!;
  if (!/\p{Nd}/u.test(text)) return undefined;
  if (/^\d{1,3}[-–]\d{1,3}/.test(text)) return numeral(first, first, 'score');
  const figure = parseFigure(text);
  return numeral(first, first, figure === undefined ? 'identifier' : 'other', figure);
}
