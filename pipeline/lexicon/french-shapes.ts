import type { LocalName } from './names.ts';

/** What the last part of a Dutch name makes of it in French: its article, and its preposition as a place. */
interface Shape {
  article: 'le' | 'la';
  /** Nothing where the name is a body, or a place that people are at (au Vondelpark). */
  inside?: 'dans' | 'sur';
}

/**
 * Streets and what else of a town is named after its kind, by the last part of the name. A village that
 * ends so (Stadskanaal, Moerdijk) is in the gazetteer of towns, which goes first.
 */
const PLACES: readonly (readonly [RegExp, Shape])[] = [
  [/(?:straat|steeg|laan|allee|dreef)$/i, { article: 'la', inside: 'dans' }],
  // the road that a weg is: sur la Rozengaarderweg
  [/\p{L}weg$/iu, { article: 'la', inside: 'sur' }],
  [/\p{L}(?:plein|gracht|kade|singel|boulevard|kanaal|vaart)$|^Plein \d{4}$/iu, { article: 'le', inside: 'sur' }],
  [/brug$/i, { article: 'le', inside: 'sur' }],
  [/\p{L}(?:zone|buurt)$/iu, { article: 'la', inside: 'dans' }],
  [/(?:tunnel|kwartier|gebied|polder|bos|meer)$/i, { article: 'le', inside: 'dans' }],
  [/(?:vallei|streek|hal|hallen|zaal|galerij|kerk)$/i, { article: 'la', inside: 'dans' }],
  [/(?:park|stadion|circuit|paleis|kasteel|theater|museum|plantsoen)$/i, { article: 'le' }],
  [/toren$/i, { article: 'la' }],
];

/** Bodies that are named after their kind, which Dutch gives an article. */
const BODIES: readonly (readonly [RegExp, Shape])[] = [
  [/^(?:(?:RK|S|B|K)?(?:FC|SC|VV|SV|AC|HC)|PSV|PEC|NAC|NEC|ADO|RKC|AZ|Ajax)\b/, { article: 'le' }],
  [/^(?:Stichting|Vereniging|Coöperatie|Maatschappij|Federatie|Universiteit|Hogeschool)\b/, { article: 'la' }],
  [/^(?:Platform|Comité|Fonds|Instituut|Museum|Centrum|Theater|Festival|Verbond)\b/, { article: 'le' }],
  [
    /(?:college|lyceum|gymnasium|ziekenhuis|museum|instituut|fonds|festival|theater|orkest|bond|verbond|centrum)$/i,
    { article: 'le' },
  ],
  [/(?:vereniging|stichting|federatie|unie|kerk|hogeschool|organisatie|corporatie|coöperatie)$/i, { article: 'la' }],
];

/**
 * A Dutch name that French has no word of its own for, with the article and the preposition that its kind
 * takes there: dans la Kalverstraat, sur le Leidseplein, au Vondelpark, le FC Twente.
 *
 * @param type as the source names it: a body is no place
 */
export function frenchShape(name: string, type: string): Omit<LocalName, 'name'> | undefined {
  // the painter ends like a lake
  if (/\bVermeer$/.test(name)) return undefined;
  // a name that opens with a Dutch article keeps it: De Koel, Het Kasteel
  if (/^(?:De|Het|’t|'t|Den|Les?|La)\b/.test(name)) return undefined;
  const table = type === 'place' ? PLACES : type === 'organisation' ? BODIES : [];
  const shape = table.find(([pattern]) => pattern.test(name))?.[1];
  if (!shape) return undefined;
  const isOpen = /^[aeiouhàâäéèêëîïôöùûü]/i.test(name) && !/^h/i.test(name);
  const article = isOpen ? 'l’' : shape.article;
  const articled = isOpen ? `l’${name}` : `${shape.article} ${name}`;
  const at = isOpen || shape.article === 'la' ? `à ${articled}` : `au ${name}`;
  const inside = shape.inside === undefined ? at : `${shape.inside} ${articled}`;
  return { article, gender: shape.article === 'la' ? 'f' : 'm', ...(type === 'place' && { in: inside }) };
}
