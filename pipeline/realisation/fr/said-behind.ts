import type { NounPhrase } from '../phrases/phrase.ts';

const PRESENT: Readonly<Record<string, readonly [participle: string, link: Link]>> = {
  'afkomstig uit': ['venant', 'de'],
  'afkomstig van': ['venant', 'de'],
  'werkzaam in': ['travaillant', 'dans'],
  'woonachtig in': ['vivant', 'dans'],
};
/** Participles that agree with their noun: the masculine singular. */
const AGREEING: Readonly<Record<string, readonly [participle: string, link: Link]>> = {
  'gevestigd in': ['établi', 'dans'],
  'gelegen in': ['situé', 'dans'],
  'gehuisvest in': ['logé', 'dans'],
  'gestationeerd in': ['stationné', 'dans'],
  'gespecialiseerd in': ['spécialisé', 'dans'],
  'geregistreerd in': ['enregistré', 'dans'],
  'bestemd voor': ['destiné', 'à'],
  'bedoeld voor': ['destiné', 'à'],
  'betrokken bij': ['impliqué', 'dans'],
  'gericht op': ['axé', 'sur'],
  'gebaseerd op': ['fondé', 'sur'],
};
type Link = 'de' | 'dans' | 'à' | 'sur';

/**
 * What Dutch says with an adjective or participle behind its noun (mensen afkomstig uit Syrië, panden gelegen in
 * Breda): venant de Syrie, situés à Bréda.
 *
 * @returns undefined for any other preposition
 */
export function saidBehind(
  head: Pick<NounPhrase, 'number' | 'gender'>,
  preposition: string,
  inner: NounPhrase,
  linked: (link: string, phrase: NounPhrase) => string,
): string | undefined {
  const [past, pastLink] = AGREEING[preposition] ?? [];
  const [present, presentLink] = PRESENT[preposition] ?? [];
  const link = pastLink ?? presentLink;
  if (link === undefined) return undefined;
  const ending = `${head.gender === 'f' ? 'e' : ''}${head.number === 'plural' ? 's' : ''}`;
  // à Almelo: a name without article
  const isBareName = inner.concept === undefined && inner.text === inner.bare;
  const inside = inner.in ?? (isBareName ? inner.at : undefined);
  const named = { de: inner.from, dans: inside, à: inner.at, sur: undefined }[link];
  return `${past === undefined ? present! : `${past}${ending}`} ${named ?? linked(link, inner)}`;
}
