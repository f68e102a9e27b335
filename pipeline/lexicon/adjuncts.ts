import { z } from 'zod';
import { AdjunctRelation } from '../model/fact.ts';
import { oncePerLanguage, oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';
import { SemanticType } from './term.ts';

/** `locales/nl/adjuncts.json`: a prepositional phrase that says something of an event, by what it is made of. */
export const DutchAdjunct = z.strictObject({
  relation: AdjunctRelation,
  /** Simple and compound prepositions that say the same with these fillers; none where the phrase stands bare (186 keer). */
  prepositions: z.array(z.string()),
  /** What kinds of things may follow. */
  fillers: z.array(z.union([SemanticType, z.literal('race-time')])).min(1),
  /** What follows must be one of these lemmas or a compound of one. */
  heads: z.array(z.string()).optional(),
  /** Only where a number counts it (in vier sets): it speaks of the event, whatever stands before it. */
  counted: z.boolean().optional(),
  /** Only names without an article: companies and clubs (bij Philips), not bodies (bij het OM). */
  named: z.boolean().optional(),
  /** Nothing stands between it and an indefinite singular (zonder rijbewijs). */
  bare: z.boolean().optional(),
  /** What follows it behind the whole clause, set off by a comma: waarvan zes maanden *voorwaardelijk*. */
  behind: z.string().optional(),
  /** What closes it: met vijf mensen *aan boord*. */
  tail: z.string().optional(),
});
/** @see DutchAdjunct */
export type DutchAdjunct = z.infer<typeof DutchAdjunct>;

/** `locales/<lang>/adjuncts.json` of another language: its preposition. */
export const LocalAdjunct = z.strictObject({
  preposition: z.string(),
  /** Nothing stands between it and an indefinite singular (sans permis). */
  bare: z.boolean().optional(),
  /** A mass noun takes its article (en raison du brouillard). */
  article: z.boolean().optional(),
  /** Those of a kind are all of them (parmi les jeunes). */
  generic: z.boolean().optional(),
  /** What stands between two numbers of votes: by 78 votes *to* 72. */
  against: z.string().optional(),
  /** What stands before that from which a distance is measured: 30 km *from* the border. */
  from: z.string().optional(),
  /** What follows a phrase that stands behind the whole clause: of which six *suspended*. */
  behind: z.string().optional(),
  /** What closes it: with five people *on board*. */
  tail: z.string().optional(),
});
/** @see LocalAdjunct */
export type LocalAdjunct = z.infer<typeof LocalAdjunct>;

interface AdjunctIndex {
  byId: ReadonlyMap<string, DutchAdjunct>;
  byPreposition: ReadonlyMap<string, readonly { id: string; entry: DutchAdjunct }[]>;
  /** The compound prepositions as their words. */
  compound: readonly (readonly string[])[];
}

/** The adjuncts of Dutch, by id and by preposition; the first that fits a filler holds. */
export const dutchAdjuncts = oncePerLexicon((lexicon): AdjunctIndex => {
  const byId = readLocale(lexicon.roots, 'nl', 'adjuncts', DutchAdjunct);
  const byPreposition = new Map<string, { id: string; entry: DutchAdjunct }[]>();
  for (const [id, entry] of byId)
    for (const preposition of entry.prepositions)
      byPreposition.set(preposition, [...(byPreposition.get(preposition) ?? []), { id, entry }]);
  const compound = [...byPreposition.keys()]
    .filter((preposition) => preposition.includes(' '))
    .map((preposition) => preposition.split(' '))
    .sort((a, b) => b.length - a.length);
  return { byId, byPreposition, compound };
});

/** The prepositions of a language's adjuncts, by id; of Dutch the first, where the source's own is not at hand. */
export const localAdjuncts = oncePerLanguage((lexicon, language): ReadonlyMap<string, LocalAdjunct> => {
  if (language !== 'nl') return readLocale(lexicon.roots, language, 'adjuncts', LocalAdjunct);
  return new Map(
    [...dutchAdjuncts(lexicon).byId].map(([id, { prepositions, bare, tail }]) => [
      id,
      { preposition: prepositions[0] ?? '', ...(bare && { bare }), ...(tail && { tail }) },
    ]),
  );
});
