import { z } from 'zod';
import { oncePerLanguage, oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';

/**
 * `locales/nl/adverbs.json`: an adverb or set phrase that says something of a whole event, by the forms in
 * which it is recognised; the first is how Dutch writes it.
 */
export const DutchAdverb = z.strictObject({
  forms: z.array(z.string()).min(1),
  /** How Dutch writes it, where that by itself is the form of another one. */
  written: z.string().optional(),
  /** The usual classes (ANS 8, Quirk et al. 8.2); `focus` says something of the one phrase behind it (alleen in Utrecht). */
  class: z.enum([
    'frequency',
    'degree',
    'manner',
    'phase',
    'duration',
    'place',
    'cause',
    'purpose',
    'viewpoint',
    'focus',
  ]),
  /** Without it the clause says too much: it stands wherever the fact is told, in headlines and tables too. */
  limits: z.boolean().optional(),
  /** Says something of a figure (gemiddeld): only where the fact has one. */
  ofFigure: z.boolean().optional(),
  /** Says what the figure right before it is with or without (exclusief btw), also in brackets or behind a comma. */
  behindFigure: z.boolean().optional(),
  /** An adverb only right before the verb (zwaar beschadigd); elsewhere an adjective or another adverb. */
  beforeVerb: z.boolean().optional(),
  /** Stands outside a negation in every language (voorlopig niet); others go with affirmed facts only. */
  outsideNegation: z.boolean().optional(),
  /** What a row of the table of figures says, where that is not its first form. */
  note: z.string().optional(),
  /** What the present tells with it is still to come (binnenkort, na de zomer). */
  ahead: z.boolean().optional(),
  /** An adverb only right before a denial (nog geen, nog niet). */
  beforeNegation: z.boolean().optional(),
  /** An adverb only right before a figure (al 300 meldingen). */
  beforeFigure: z.boolean().optional(),
  /** Says what has come about by now (inmiddels): English has the perfect, and of a past it is not told. */
  resulting: z.boolean().optional(),
  /** Runs up to now (tot nu toe): English has the perfect. */
  lasting: z.boolean().optional(),
  /** Says that the event is to be expected: English and French have verbs for it. */
  expects: z.boolean().optional(),
  /** Also a comparative or the start of a date (eerder dan, eerder deze week): no adverb then. */
  notCompared: z.boolean().optional(),
  /** Takes up a time, an event or a place of the sentence before (destijds, even later): told behind that one alone. */
  takesUp: z.boolean().optional(),
  /** An adjective without -e as well (gratis maaltijden): no adverb right before a noun. */
  invariable: z.boolean().optional(),
});
/** @see DutchAdverb */
export type DutchAdverb = z.infer<typeof DutchAdverb>;

const Position = z.enum(['middle', 'end', 'front']);

/**
 * `locales/<lang>/adverbs.json` of another language: its words, and where they stand. `middle` is after the
 * first auxiliary or finite verb (English: before a simple verb). `note` is what a row of the table of figures
 * says; `denied` what stands in a clause that denies (vooralsnog niet: not yet); `withFigure` what a figure takes (par an).
 */
export const LocalAdverb = z.strictObject({
  text: z.string(),
  position: Position,
  note: z.string().optional(),
  withFigure: z.string().optional(),
  /** Before a place (onder meer in Utrecht: among other places in Utrecht). */
  beforePlace: z.string().optional(),
  /** Before a reason (onder meer door: partly because of). */
  beforeCause: z.string().optional(),
  denied: z.strictObject({ text: z.string(), position: Position }).optional(),
});
/** @see LocalAdverb */
export type LocalAdverb = z.infer<typeof LocalAdverb>;

interface AdverbIndex {
  byId: ReadonlyMap<string, DutchAdverb>;
  /** First word → ids with the words of one form, longest first. */
  byFirst: ReadonlyMap<string, readonly { id: string; words: readonly string[] }[]>;
}

/** The adverbs of Dutch, by id and by their first word. */
export const dutchAdverbs = oncePerLexicon((lexicon): AdverbIndex => {
  const byId = readLocale(lexicon.roots, 'nl', 'adverbs', DutchAdverb);
  const byFirst = new Map<string, { id: string; words: readonly string[] }[]>();
  for (const [id, { forms }] of byId)
    for (const form of forms) {
      const words = form.split(' ');
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { id, words }]);
    }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { byId, byFirst };
});

/** How a language says the adverbs, by id. Dutch says the first form, in its middle field; what takes up a place opens the clause (daar). */
export const localAdverbs = oncePerLanguage((lexicon, language): ReadonlyMap<string, LocalAdverb> => {
  if (language !== 'nl') return readLocale(lexicon.roots, language, 'adverbs', LocalAdverb);
  return new Map(
    [...dutchAdverbs(lexicon).byId].map(([id, entry]) => [
      id,
      {
        text: entry.written ?? entry.forms[0]!,
        ...(entry.note !== undefined && { note: entry.note }),
        position: entry.class === 'place' && entry.takesUp ? 'front' : 'middle',
      },
    ]),
  );
});
