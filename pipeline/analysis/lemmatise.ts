import { mix, hashText } from './hash.ts';
import type { LinearModel } from './linear-model.ts';
import { PARTICLES } from './particles.ts';
import { bitsOf, type WordClasses } from './word-classes.ts';

/**
 * Derives the script that turns a form into a lemma; undefined where none of this kind does. A script takes `ge` out at
 * a place (a participle), drops a number of last letters and adds others; it is written `case|ge|drop|add`, where case
 * is `l` (small letters) or `k` (kept), and ge is `g` or `-`.
 */
export function scriptOf(form: string, lemma: string, upos: string): string | undefined {
  const lower = form.toLowerCase();
  for (const keepCase of upos === 'PROPN' ? [true] : [false, true]) {
    const base = keepCase ? form : lower;
    const direct = suffixScript(base, lemma);
    if (direct !== undefined && direct.drop <= 6 && direct.drop < base.length)
      return `${keepCase ? 'k' : 'l'}|-|${direct.drop}|${direct.add}`;
    const without = withoutGe(base);
    if (without !== undefined) {
      const script = suffixScript(without, lemma);
      if (script && script.drop <= 6 && script.drop < without.length)
        return `${keepCase ? 'k' : 'l'}|g|${script.drop}|${script.add}`;
    }
  }
  return undefined;
}

/** Applies a script; the form itself where it does not fit. */
export function applyScript(form: string, script: string): string {
  const [kind, ge, drop, add] = script.split('|') as [string, string, string, string];
  let base = kind === 'k' ? form : form.toLowerCase();
  if (ge === 'g') {
    const without = withoutGe(base);
    if (without === undefined) return base;
    base = without;
  }
  return Number(drop) < base.length ? base.slice(0, base.length - Number(drop)) + add : base;
}

function suffixScript(form: string, lemma: string): { drop: number; add: string } | undefined {
  let common = 0;
  while (common < form.length && common < lemma.length && form[common] === lemma[common]) common += 1;
  if (common === 0) return undefined;
  const add = lemma.slice(common);
  return add.length > 5 ? undefined : { drop: form.length - common, add };
}

/** A participle without its `ge`: at its start, or after a particle. The diaeresis goes with it (geëist → eis-). */
function withoutGe(form: string): string | undefined {
  if (form.startsWith('ge') && form.length > 4) return plainStart(form.slice(2));
  for (const particle of PARTICLES)
    if (form.startsWith(`${particle}ge`) && form.length > particle.length + 4)
      return particle + plainStart(form.slice(particle.length + 2));
  return undefined;
}

function plainStart(stem: string): string {
  const plain = { ë: 'e', ï: 'i', ü: 'u', ö: 'o' }[stem[0]!];
  return plain === undefined ? stem : plain + stem.slice(1);
}

/** How many features a form and its tag have at most. */
export const LEMMA_FEATURES = 20;

/** Writes the hashed features on which the script is chosen. */
export function lemmaFeatures(form: string, tag: string, out: Int32Array): number {
  const lower = form.toLowerCase();
  let count = 0;
  const tagHash = hashText(tag) | 0;
  const uposHash = hashText(uposOf(tag)) | 0;
  const shape = hashText(shapeOf(form)) | 0;
  for (let size = 1; size <= 6; size += 1)
    out[count++] = mix(mix(size * 7919, hashText(lower.slice(-size)) | 0), tagHash);
  for (let size = 2; size <= 4; size += 1)
    out[count++] = mix(mix(size * 104729, hashText(lower.slice(-size)) | 0), uposHash);
  out[count++] = mix(tagHash, withoutGe(lower) === undefined ? 1 : 2);
  out[count++] = mix(mix(tagHash, withoutGe(lower) === undefined ? 3 : 4), hashText(lower.slice(-2)) | 0);
  out[count++] = mix(mix(97, shape), tagHash);
  out[count++] = mix(mix(96, shape), mix(tagHash, hashText(lower.slice(-3)) | 0));
  out[count++] = mix(mix(99, hashText(lower.slice(0, 3)) | 0), tagHash);
  out[count++] = mix(mix(98, hashText(lower.replace(/[^aeiouy]+/g, 'c').slice(-5)) | 0), tagHash);
  return count;
}

/** Part of speech of a joint tag. */
export function uposOf(tag: string): string {
  const end = tag.indexOf('|');
  return end < 0 ? tag : tag.slice(0, end);
}

/** What a script may be chosen from. */
export interface LemmaChoice {
  scripts: readonly string[];
  /** Scripts seen for each part of speech. */
  scriptsOf: Readonly<Record<string, readonly number[]>>;
  dictionary: WordClasses;
}

/** The best script of a form and tag with its features; see {@link chooseScript}. */
export interface ScoredScript {
  script: number;
  /** Feature that says what the dictionary knows of the lemma; it counts for the class after the last script. */
  evidence: Int32Array;
  degree: number;
  score: number;
}

const SHORTLIST = 8;

/**
 * The most likely scripts of a form with a tag, best first: those that the endings speak for, then judged by whether
 * the dictionary has their lemma (`gesprek` beats `geprek`).
 *
 * @param features those of {@link lemmaFeatures}
 */
export function rankScripts(
  form: string,
  tag: string,
  features: Int32Array,
  count: number,
  { scripts, scriptsOf, dictionary }: LemmaChoice,
  model: LinearModel,
): ScoredScript[] {
  const upos = uposOf(tag);
  const isPlain = upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'X' && /^\p{Lu}\p{Ll}+$/u.test(form);
  return (scriptsOf[upos] ?? [])
    .filter((script) => fits(form, scripts[script]!) && (!isPlain || scripts[script]!.startsWith('l')))
    .map((script) => ({ script, score: model.score(features, count, script) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST)
    .map(({ script, score }) => {
      const degree = degreeOf(applyScript(form, scripts[script]!), upos, dictionary);
      const evidence = Int32Array.of(mix(mix(0x5eed, degree), hashText(upos) | 0));
      return { script, evidence, degree, score: score + model.score(evidence, 1, scripts.length) };
    })
    .sort((a, b) => (PARADIGM.has(upos) ? b.degree - a.degree : 0) || b.score - a.score);
}

const CLASSES_OF: Readonly<Record<string, number>> = {
  NOUN: bitsOf(['noun', 'plain', 'compounds', 'infinitive', 'adjective-e', 'participle-e']),
  PROPN: bitsOf(['name']),
  VERB: bitsOf(['infinitive']),
  AUX: bitsOf(['infinitive']),
  ADJ: bitsOf(['adjective', 'participle', 'plain', 'present-participle']),
};
const ANY = -1;
/** Parts of speech of which the dictionary has most base forms, at least as the last part of a compound. */
const PARADIGM = new Set(['NOUN', 'VERB', 'AUX', 'ADJ']);

/** How well the dictionary bears a lemma out: 0 not at all, 1 its last part, 2 as a whole. */
function degreeOf(lemma: string, upos: string, dictionary: WordClasses): number {
  const wanted = CLASSES_OF[upos] ?? ANY;
  const lower = lemma.toLowerCase();
  if (dictionary.of(lower) & wanted) return 2;
  return dictionary.ofTail(lower) & wanted ? 1 : 0;
}

function fits(form: string, script: string): boolean {
  const [, ge, drop] = script.split('|') as [string, string, string];
  return (
    Number(drop) < form.length - (ge === 'g' ? 2 : 0) && (ge !== 'g' || withoutGe(form.toLowerCase()) !== undefined)
  );
}

function shapeOf(form: string): string {
  return form
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}]+/gu, 'x');
}
