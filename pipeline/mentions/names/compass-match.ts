import type { Token } from '../../model/token.ts';
import { gazetteerMatch } from './gazetteer-match.ts';
import type { Match, NameLookup } from './name-match.ts';

const POINT = /^(?:(?:noord|zuid|oost|west|(?:noord|zuid)-?(?:oost|west))(?:elijke?)?|midden|centraal|centrale)$/i;
/** The point and its place in one word, the point in small letters: zuid-Limburg. */
const HYPHENED = /^(?:noord|zuid|oost|west|(?:noord|zuid)-?(?:oost|west)|midden|centraal)-(\p{Lu}\p{L}+)$/u;

/** Whether a word is a point of the compass, or the middle, as it stands before a place. */
export function isCompassPoint(text: string): boolean {
  return POINT.test(text) || HYPHENED.test(text);
}

/**
 * A part of a country, region or town whose point of the compass is written apart or in small letters: noord Nederland,
 * zuid-Limburg, Oost Groningen, zuidelijk Limburg. The bare place would be another one. Behind a preposition of direction alone (van noord
 * naar zuid) there is no place; midden in Nederland has its preposition between.
 */
export function compassMatch(tokens: readonly Token[], first: number, lookup: NameLookup): Match | undefined {
  const { text } = tokens[first]!;
  const { gazetteer } = lookup;
  if (!isCompassPoint(text)) return undefined;
  const [, joined] = HYPHENED.exec(text) ?? [];
  if (joined !== undefined)
    return isArea(joined, gazetteer) ? named(text, { first, last: first }, gazetteer) : undefined;
  const whole = gazetteerMatch(tokens, first + 1, lookup);
  if (whole?.type !== 'place') return undefined;
  const place = tokens.slice(whole.first, whole.last + 1).map((token) => token.text);
  const form = place.join(' ');
  // Station Amsterdam Zuid Holland Casino: with a capital it is the end of the name before it, or of another one
  const isCapital = /^\p{Lu}/u.test(text);
  if (isCapital && /^\p{Lu}\p{Ll}/u.test(tokens[first - 1]?.text ?? '') && first > 1) return undefined;
  if (!isArea(form, gazetteer) && isCapital) return undefined;
  return named(`${text}-${form}`, { first, last: whole.last }, gazetteer);
}

/** A country, region or province, which has parts that are called so. */
function isArea(form: string, { byForm, dutch }: NameLookup['gazetteer']): boolean {
  const id = byForm.get(form)?.id;
  return id !== undefined && /^(?:country|region|province)$/.test(dutch.get(id)?.kind ?? '');
}

/** The part as the gazetteer knows it, if it does: zuid Holland, Zuid-Holland. */
function named(form: string, match: Omit<Match, 'type'>, { byForm }: NameLookup['gazetteer']): Match {
  const spelled = form
    .replace(/^(noord|zuid)-(oost|west)/i, '$1$2')
    .replace(/^\p{L}+/u, (point) => `${point[0]!.toUpperCase()}${point.slice(1).toLowerCase()}`);
  // oost Duitsland lies there today
  const entry = /^\p{Ll}.*Duitsland$/u.test(form) ? undefined : byForm.get(spelled);
  return { ...match, type: 'place', ...(entry?.type === 'place' && { gazetteer: entry.id }) };
}
