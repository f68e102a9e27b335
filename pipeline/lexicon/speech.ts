import { z } from 'zod';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';

/**
 * What a cue can do. `say`: reports speech, with and without marks (zeggen, benadrukken). `think`: reports
 * an opinion, likewise (vinden, verwachten). `voice`: a manner of speaking, only beside marks (zuchten,
 * lachen). `call`: weaves quoted words into its own clause (noemen, spreken van). `weak`: an ordinary verb
 * that reports only when it governs what stands between marks (wijzen, openen, staan).
 */
export const CueKind = z.enum(['say', 'think', 'voice', 'call', 'weak']);
/** @see CueKind */
export type CueKind = z.infer<typeof CueKind>;

const VerbForms = z.object({
  kind: CueKind,
  present: z.string(),
  presentPlural: z.string(),
  past: z.string(),
  pastPlural: z.string(),
  participle: z.string(),
  /** Separated particle (legt … uit). */
  particle: z.string().optional(),
  /** Word that must follow in the clause (laat … weten). */
  with: z.string().optional(),
});

/** A Dutch cue: a verb with its forms, `aldus` and `volgens`, or a noun for something said (verklaring). */
export const DutchCue = z.union([
  VerbForms,
  z.object({ kind: z.literal('preposition') }),
  z.object({ kind: z.literal('noun') }),
]);

/** The English for a cue: verb forms, or the noun. */
export const EnglishCue = z.union([
  z.object({
    present: z.string(),
    presentPlural: z.string(),
    past: z.string(),
    /** Above a clause of what is to come, where another verb reports speech. */
    ahead: z.object({ present: z.string(), presentPlural: z.string() }).optional(),
  }),
  z.object({ noun: z.string() }),
]);
/** @see EnglishCue */
export type EnglishCue = z.infer<typeof EnglishCue>;

/**
 * The French for a cue: verb forms, or the noun. The inverted incise is made of the participle
 * (a-t-il déclaré, a-t-elle déclaré), only where the text gives the speaker's gender.
 */
export const FrenchCue = z.union([
  z.object({
    infinitive: z.string(),
    present: z.string(),
    presentPlural: z.string(),
    participle: z.string(),
    auxiliary: z.enum(['avoir', 'être']),
  }),
  z.object({ noun: z.string() }),
]);
/** @see FrenchCue */
export type FrenchCue = z.infer<typeof FrenchCue>;

/** A finite form that may be a cue, with the word that has to complete it. */
export interface CueForm {
  lemma: string;
  kind: CueKind;
  plural: boolean;
  past: boolean;
  particle?: string;
  with?: string;
  /** Written in one word with its particle (oproept): the verb of a subordinate clause. */
  joined?: true;
}

/** Dutch words of speech by their forms. */
export interface SpeechLexicon {
  /** Finite form in small letters → its readings; those that need a particle or companion come first. */
  byForm: ReadonlyMap<string, readonly CueForm[]>;
  /** Infinitive or participle → lemma (wil zeggen, heeft gezegd, aangevuld). */
  nonFinite: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, CueKind>;
  /** Nouns for something said: verklaring, reactie. */
  nouns: ReadonlySet<string>;
}

/** The Dutch words of speech, read once a lexicon. */
export const speechOf = oncePerLexicon((lexicon): SpeechLexicon => {
  const byForm = new Map<string, CueForm[]>();
  const nonFinite = new Map<string, string>();
  const kinds = new Map<string, CueKind>();
  const nouns = new Set<string>();
  for (const [lemma, entry] of readLocale(lexicon.roots, 'nl', 'speech', DutchCue)) {
    if (entry.kind === 'noun') nouns.add(lemma);
    if (entry.kind === 'noun' || entry.kind === 'preposition') continue;
    kinds.set(lemma, entry.kind);
    const { kind, particle, with: companion } = entry;
    const base = { lemma, kind, ...(particle && { particle }), ...(companion && { with: companion }) };
    for (const past of [false, true])
      for (const plural of [false, true]) {
        const form = past ? (plural ? entry.pastPlural : entry.past) : plural ? entry.presentPlural : entry.present;
        const forms = byForm.get(form) ?? [];
        // “zeiden” after “zei”: one reading a form and lemma is enough, the singular first.
        if (forms.some((other) => other.lemma === lemma)) continue;
        const reading = { ...base, plural, past };
        if (particle ?? companion) forms.unshift(reading);
        else forms.push(reading);
        byForm.set(form, forms);
        if (particle)
          byForm.set(particle + form, [
            ...(byForm.get(particle + form) ?? []),
            { lemma, kind, plural, past, joined: true },
          ]);
      }
    if (companion) continue;
    nonFinite.set(lemma, lemma);
    nonFinite.set(entry.participle, lemma);
  }
  const speech = { byForm, nonFinite, kinds, nouns };
  return speech;
});

/** Whether a cue reports speech by itself beside the words that were said; others (noemen, wijzen) only in their own clause. */
export function reports(lexicon: Lexicon, lemma: string): boolean {
  return /^(?:aldus|volgens)$/.test(lemma) || /^(?:say|think|voice)$/.test(speechOf(lexicon).kinds.get(lemma) ?? '');
}

/** Whether a cue is a verb that takes a reported clause (melden dat); aldus and volgens are none. */
export function isReportingVerb(lexicon: Lexicon, lemma: string): boolean {
  return speechOf(lexicon).kinds.get(lemma) === 'say';
}

/** English cues by the Dutch lemma. */
export function englishCues(lexicon: Lexicon): ReadonlyMap<string, EnglishCue> {
  return readLocale(lexicon.roots, 'en', 'speech', EnglishCue);
}

/** French cues by the Dutch lemma. */
export function frenchCues(lexicon: Lexicon): ReadonlyMap<string, FrenchCue> {
  return readLocale(lexicon.roots, 'fr', 'speech', FrenchCue);
}
