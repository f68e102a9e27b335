import type { NounPhrase } from '../phrases/phrase.ts';

const PARTICIPLES: Readonly<Record<string, readonly [participle: string, link: 'de' | 'dans']>> = {
  'afkomstig uit': ['venant', 'de'],
  'afkomstig van': ['venant', 'de'],
  'werkzaam in': ['travaillant', 'dans'],
  'woonachtig in': ['vivant', 'dans'],
};

/**
 * What Dutch says with an adjective behind its noun (mensen afkomstig uit Syrië): venant de Syrie, vivant à Bréda.
 *
 * @returns undefined for any other preposition
 */
export function saidBehind(
  preposition: string,
  inner: NounPhrase,
  linked: (link: string, phrase: NounPhrase) => string,
): string | undefined {
  const [participle, link] = PARTICIPLES[preposition] ?? [];
  if (link === undefined) return undefined;
  return `${participle} ${(link === 'de' ? inner.from : inner.in) ?? linked(link, inner)}`;
}
