import { dutchAdjuncts, localAdjuncts } from '../../lexicon/adjuncts.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { NounPhrase } from './phrase.ts';
import type { Voice } from '../voice.ts';

/** Kinds of things that stand at an address. */
const SITE = /^(?:building|place)$/;

/** Names of streets, squares and waters, along which things are. */
const STREET = /(?:straat|laan|weg|pad|dijk|kade|plein|gracht|singel|steeg|dreef|hof|haven|kanaal|brug|markt|ring)$/i;

/** Whether what a phrase names stands at an address: a house is of its street, a car or a collision is in it. */
export function isSiteOf(voice: Voice, { concept }: NounPhrase): boolean {
  return concept !== undefined && voice.typeOf(concept).some((type) => SITE.test(type));
}

/** Whether a complement says where something is: a house in a street is somewhere, support for a country is given to it. */
export function isPlaceOf(voice: Voice, filler: Filler, preposition: string, isSite: boolean): boolean {
  const entity = filler.kind === 'entity' ? voice.entities.get(filler.id) : undefined;
  if (preposition !== 'aan') return entity?.type === 'place';
  return entity !== undefined && (STREET.test(entity.name) || (isSite && entity.type !== 'person'));
}

/**
 * The preposition with which a language says where something stands, as it does of an event there: a shed on a
 * business park, a house at a holiday park; undefined where the noun chooses none.
 */
export function siteLink(voice: Voice, { concept }: NounPhrase, preposition: string): string | undefined {
  const term = concept === undefined ? undefined : termsOf(voice.lexicon, 'nl').get(concept);
  if (voice.language === 'nl' || term?.pos !== 'noun' || !SITE.test(term.type)) return undefined;
  const found = dutchAdjuncts(voice.lexicon)
    .byPreposition.get(preposition)
    ?.find(
      ({ entry: { relation, heads, fillers } }) =>
        relation === 'place' &&
        (fillers as readonly string[]).includes(term.type) &&
        (heads === undefined || heads.some((head) => term.lemmas.some((lemma) => lemma.endsWith(head)))),
    );
  return found && localAdjuncts(voice.lexicon, voice.language).get(found.id)?.preposition;
}
