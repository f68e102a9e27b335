import type { Lexicon } from './lexicon.ts';
import { frenchOf } from './french-of.ts';
import { gazetteerOf, namesOf, type LocalName } from './names.ts';

const COMPASS = /^((?:noord|zuid)-?(?:oost|west)|noord|zuid|oost|west|midden|centra+l)(?:elijke?|e)?[- ](\p{L}.+)$/iu;

const WORDS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  noord: ['northern', 'nord'],
  zuid: ['southern', 'sud'],
  oost: ['eastern', 'est'],
  west: ['western', 'ouest'],
  noordoost: ['north-eastern', 'nord-est'],
  noordwest: ['north-western', 'nord-ouest'],
  zuidoost: ['south-eastern', 'sud-est'],
  zuidwest: ['south-western', 'sud-ouest'],
  midden: ['central', 'centre'],
  centraal: ['central', 'centre'],
};

/**
 * A part of a country or region by its point of the compass: Zuid-Frankrijk, southern France, le sud de la France.
 *
 * @returns nothing where the name is another one, or the whole is unknown
 */
export function compassName(lexicon: Lexicon, language: string, name: string): LocalName | undefined {
  const [, point = '', whole = ''] = COMPASS.exec(name) ?? [];
  const words = WORDS[point.toLowerCase().replace('-', '').replace('central', 'centraal')];
  const gazetteer = gazetteerOf(lexicon);
  const id = gazetteer.byForm.get(whole)?.id;
  // noord Amsterdam is the north of the town; Amsterdam-Noord and Noord-Scharwoude are names of their own
  const isOfTown = /^\p{Ll}/u.test(point);
  const kind = id === undefined ? undefined : gazetteer.dutch.get(id)?.kind;
  const isArea = kind !== undefined && (isOfTown || /^(?:country|region|province)$/.test(kind));
  const local = isArea && id !== undefined ? namesOf(lexicon, language).get(id) : undefined;
  if (!words || !local) return undefined;
  const [english, french] = words;
  if (language === 'en') return { name: `${english} ${local.name}`, ...(local.article && { article: local.article }) };
  if (language !== 'fr') return undefined;
  const part = `${french} ${frenchOf(local)}`;
  const article = /^[eo]/.test(french) ? 'l’' : 'le';
  return { name: part, article, gender: 'm', in: `dans ${article}${article === 'le' ? ' ' : ''}${part}` };
}
