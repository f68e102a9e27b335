import { z } from 'zod';
import { conjugate, type VerbForm } from './conjugate.ts';
import casualties from './frames/casualties.json' with { type: 'json' };
import communication from './frames/communication.json' with { type: 'json' };
import comparatives from './frames/comparatives.json' with { type: 'json' };
import conditions from './frames/conditions.json' with { type: 'json' };
import conflict from './frames/conflict.json' with { type: 'json' };
import crime from './frames/crime.json' with { type: 'json' };
import culture from './frames/culture.json' with { type: 'json' };
import digital from './frames/digital.json' with { type: 'json' };
import discourse from './frames/discourse.json' with { type: 'json' };
import economy from './frames/economy.json' with { type: 'json' };
import events from './frames/events.json' with { type: 'json' };
import figures from './frames/figures.json' with { type: 'json' };
import health from './frames/health.json' with { type: 'json' };
import justice from './frames/justice.json' with { type: 'json' };
import life from './frames/life.json' with { type: 'json' };
import motion from './frames/motion.json' with { type: 'json' };
import nature from './frames/nature.json' with { type: 'json' };
import law from './frames/law.json' with { type: 'json' };
import organisations from './frames/organisations.json' with { type: 'json' };
import politics from './frames/politics.json' with { type: 'json' };
import society from './frames/society.json' with { type: 'json' };
import sport from './frames/sport.json' with { type: 'json' };
import energy from './frames/energy.json' with { type: 'json' };
import finance from './frames/finance.json' with { type: 'json' };
import housing from './frames/housing.json' with { type: 'json' };
import research from './frames/research.json' with { type: 'json' };
import states from './frames/states.json' with { type: 'json' };
import trade from './frames/trade.json' with { type: 'json' };
import measures from './frames/measures.json' with { type: 'json' };
import work from './frames/work.json' with { type: 'json' };

/**
 * One way in which Dutch says a frame, with where it puts each role. Verbs are infinitives; `aan|houden`
 * is separable, words before the verb are fixed (`in beslag nemen`, `gewond raken`).
 */
export const Evocation = z.strictObject({
  verbs: z.array(z.string()).optional(),
  /** Nominalisations, also as the last part of a compound. */
  nouns: z.array(z.string()).optional(),
  /** Nouns whose number is the figure itself (50.000 gebruikers), also as the last part of a compound. */
  counted: z.array(z.string()).optional(),
  /** Role of the subject of the active verb, of the door-phrase of the passive and of the nominalisation. */
  subject: z.string().optional(),
  /** Role of the object, of the subject of the passive. */
  object: z.string().optional(),
  /** Role of the indirect object. */
  indirect: z.string().optional(),
  /** Roles of the van-phrase of a noun: the first whose type fits. */
  of: z.array(z.string()).optional(),
  /** Preposition → role. */
  prepositions: z.record(z.string(), z.string()).optional(),
  /** Verb beside the noun → role of that verb's subject (een boete krijgen, een boete opleggen). */
  light: z.record(z.string(), z.string()).optional(),
  /** The role's head must be one of these lemmas, or a compound of it. */
  needs: z.record(z.string(), z.array(z.string())).optional(),
  /** Role → narrower types than the frame's; here what is not known does not fit. */
  types: z.record(z.string(), z.array(z.string())).optional(),
  /** Roles that must be figures. */
  figures: z.array(z.string()).optional(),
  /** Roles whose phrase must be definite and say of what kind it is the first (de grootste stad van Nederland). */
  superlatives: z.array(z.string()).optional(),
  /** The nouns as they are: no compounds of them. */
  exact: z.boolean().optional(),
  /** Only where the clause says from when or until when: is dicht sinds maandag, which else may be its closing. */
  bounded: z.boolean().optional(),
  /** Roles without which nothing is said; default: the object, or else the subject. */
  core: z.array(z.string()).optional(),
});
/** @see Evocation */
export type Evocation = z.infer<typeof Evocation>;

/** A frame of the inventory (`pipeline/lexicon/frames/<domain>.json`). */
export const Frame = z.strictObject({
  definition: z.string(),
  source: z.string(),
  /** Role → semantic types that may fill it. */
  roles: z.record(z.string(), z.array(z.string())),
  /** Role that carries the frame's figure. */
  figure: z.string().optional(),
  /** It says nothing without where it was, or without either where or when (de band trad op). */
  setting: z.enum(['place', 'any']).optional(),
  /** Gives way to a frame that says what its figure is (telt 900 inwoners: population, not count). */
  general: z.boolean().optional(),
  evokes: z.array(Evocation).optional(),
});
/** @see Frame */
export type Frame = z.infer<typeof Frame>;

/** A frame with one of its evocations. */
export interface Evoked {
  frame: string;
  entry: Frame;
  evocation: Evocation;
}

/** A verb form that may evoke frames. */
export interface VerbTrigger extends Evoked {
  /** Words that must stand in the clause: in beslag. */
  fixed: readonly string[];
  /** Separable prefix that must stand in the clause apart, where the form is without it. */
  particle?: string;
  kind: VerbForm['kind'];
  plural: boolean;
  /** With its particle: aanhouden. */
  infinitive: string;
}

/** The inventory by what evokes it. */
export interface FrameIndex {
  frames: ReadonlyMap<string, Frame>;
  verbs: ReadonlyMap<string, readonly VerbTrigger[]>;
  nouns: ReadonlyMap<string, readonly Evoked[]>;
  counted: ReadonlyMap<string, readonly Evoked[]>;
}

const FILES: Record<string, unknown>[] = [
  casualties,
  communication,
  crime,
  economy,
  figures,
  justice,
  society,
  motion,
  nature,
  events,
  health,
  culture,
  sport,
  life,
  comparatives,
  conditions,
  conflict,
  digital,
  discourse,
  law,
  organisations,
  politics,
  energy,
  finance,
  housing,
  research,
  states,
  trade,
  measures,
  work,
];
let index: FrameIndex | undefined;

/** The frame inventory, read and indexed once. */
export function frameIndex(): FrameIndex {
  return (index ??= build());
}

function build(): FrameIndex {
  const frames = new Map<string, Frame>();
  const verbs = new Map<string, VerbTrigger[]>();
  const nouns = new Map<string, Evoked[]>();
  const counted = new Map<string, Evoked[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const file of FILES) {
    for (const [frame, raw] of Object.entries(file)) {
      const entry = Frame.parse(raw);
      frames.set(frame, entry);
      for (const evocation of entry.evokes ?? []) {
        const evoked = { frame, entry, evocation };
        for (const noun of evocation.nouns ?? []) add(nouns, noun, evoked);
        for (const noun of evocation.counted ?? []) add(counted, noun, evoked);
        for (const phrase of evocation.verbs ?? []) {
          const words = phrase.split(' ');
          const verb = words.pop()!;
          const [prefix, base] = verb.includes('|') ? (verb.split('|') as [string, string]) : [undefined, verb];
          for (const { form, kind, plural } of conjugate(base)) {
            if (prefix === undefined && (OTHER_VERB.get(form) ?? base) !== base) continue;
            const trigger = { ...evoked, fixed: words, kind, plural, infinitive: (prefix ?? '') + base };
            if (prefix === undefined) add(verbs, form, trigger);
            else {
              if (kind === 'present' || kind === 'past') add(verbs, form, { ...trigger, particle: prefix });
              add(verbs, prefix + form, trigger);
              if (kind === 'infinitive') add(verbs, form, { ...trigger, particle: prefix });
            }
          }
        }
      }
    }
  }
  return { frames, verbs, nouns, counted };
}

/** Whether a frame tells something punishable: whoever is said to have done it is accused. */
export function isCrime(frame: string): boolean {
  return frame in crime;
}

/** Frames of how much more so something is than another thing, or than at another time or place. */
export const COMPARATIVES: readonly string[] = Object.keys(comparatives);

/** The words that say so: beter, sneller, zwaarder; of what is so many times as large it is an adjective like others. */
export const COMPARATIVE_WORDS: ReadonlySet<string> = new Set(
  Object.values(comparatives).flatMap(({ evokes }) =>
    evokes.flatMap(({ verbs }) => verbs.map((phrase) => phrase.split(' ')[0]!).filter((word) => word !== 'zo')),
  ),
);

/** Whether a frame tells how something is, by an adjective or a phrase that is no other word’s (zijn leeg, staan onder toezicht). */
export function isCondition(frame: string): boolean {
  return frame in conditions;
}

/** Forms that are nearly always another verb's: wist is not of wissen, zagen not of zagen. */
const OTHER_VERB = new Map([
  ['zag', 'zien'],
  ['zagen', 'zien'],
  ['wist', 'weten'],
  ['wisten', 'weten'],
  ['was', 'zijn'],
  ['waren', 'zijn'],
]);

/** Compounds that are not a kind of what they end in: a cyberaanval hurts nobody, a hartaanval is an illness. */
const OPAQUE =
  /(?:cyberaanval|ddos-aanval|hartaanval|zelfmoord|stoffelijk overschot|aflevering|aansluiting|aanwinst|afsluiting|(?:dienst|hulp)verlening|studielening|uithuisplaatsing|troonsbestijging|effectenbeurs|nobelprijs|verkiezingswinst|machtsovername|(?:woning|cel|water|personeels|leraren)tekort)$/i;

/** The entries of a noun, or of the longest noun of at least five letters that it ends in (drugsvangst: vangst). */
export function byCompound<T>(map: ReadonlyMap<string, T>, lemma: string): T | undefined {
  const own = map.get(lemma);
  if (own !== undefined) return own;
  if (OPAQUE.test(lemma)) return undefined;
  for (let cut = 2; cut <= lemma.length - 5; cut += 1) {
    const found = map.get(lemma.slice(cut));
    if (found !== undefined) return found;
  }
  return undefined;
}
