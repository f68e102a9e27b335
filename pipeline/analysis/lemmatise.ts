import { mix, hashText } from './hash.ts';
import type { LinearModel } from './linear-model.ts';

/**
 * How a form becomes its lemma: take `ge` out at a place (a participle), drop a number of last letters,
 * add others. Written `ge|drop|add`, `ge` being -1 for none, else the length of the particle before it.
 */
export interface LemmaScript {
  ge: boolean;
  drop: number;
  add: string;
  lower: boolean;
}

/** Particles of separable verbs, longest first: where `ge` may stand inside a participle. */
export const PARTICLES: readonly string[] =
  'tegemoet terecht achterna bijeen binnen buiten teleur tegen terug samen tussen verder voort vooruit voorbij voorop voor achter omhoog omlaag opnieuw opeen open onder over neer langs klaar kennis gelijk goed gade deel door vrij vast uiteen weder weer waar weg uit toe stil rond plaats mis mede mee los leeg heen hoog ineen inzake in hard goed flauw dood dicht bloot bij bekend af aan adem op om na'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** Derives the script that turns a form into a lemma; undefined where none of this kind does. */
export function scriptOf(form: string, lemma: string): string | undefined {
  const lower = form.toLowerCase();
  for (const keepCase of [false, true]) {
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

/** A participle without its `ge`: at its start, or after a particle. */
function withoutGe(form: string): string | undefined {
  if (form.startsWith('ge') && form.length > 4) return form.slice(2);
  for (const particle of PARTICLES)
    if (form.startsWith(`${particle}ge`) && form.length > particle.length + 4)
      return particle + form.slice(particle.length + 2);
  return undefined;
}

/** How many features a form and its tag have. */
export const LEMMA_FEATURES = 16;

/** Writes the hashed features on which the script is chosen. */
export function lemmaFeatures(form: string, tag: string, out: Int32Array): number {
  const lower = form.toLowerCase();
  let count = 0;
  const tagHash = hashText(tag) | 0;
  const uposHash = hashText(tag.split('|')[0]!) | 0;
  for (let size = 1; size <= 6; size += 1)
    out[count++] = mix(mix(size * 7919, hashText(lower.slice(-size)) | 0), tagHash);
  for (let size = 2; size <= 4; size += 1)
    out[count++] = mix(mix(size * 104729, hashText(lower.slice(-size)) | 0), uposHash);
  out[count++] = mix(tagHash, withoutGe(lower) === undefined ? 1 : 2);
  out[count++] = mix(mix(tagHash, withoutGe(lower) === undefined ? 3 : 4), hashText(lower.slice(-2)) | 0);
  out[count++] = mix(tagHash, /^\p{Lu}/u.test(form) ? 5 : 6);
  out[count++] = mix(mix(99, hashText(lower.slice(0, 3)) | 0), tagHash);
  out[count++] = mix(mix(98, hashText(lower.replace(/[^aeiouy]+/g, 'c').slice(-5)) | 0), tagHash);
  return count;
}

/** The most likely script of a form with a tag. */
export function chooseScript(
  form: string,
  tag: string,
  scripts: readonly string[],
  allowed: readonly number[],
  model: LinearModel,
): string {
  const features = new Int32Array(LEMMA_FEATURES);
  const count = lemmaFeatures(form, tag, features);
  let best = allowed[0]!;
  let bestScore = -Infinity;
  for (const option of allowed) {
    const score = model.score(features, count, option);
    if (score > bestScore && fits(form, scripts[option]!)) {
      bestScore = score;
      best = option;
    }
  }
  return scripts[best]!;
}

function fits(form: string, script: string): boolean {
  const [, ge, drop] = script.split('|') as [string, string, string];
  return (
    Number(drop) < form.length - (ge === 'g' ? 2 : 0) && (ge !== 'g' || withoutGe(form.toLowerCase()) !== undefined)
  );
}
