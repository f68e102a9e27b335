import { mix } from './hash.ts';
import type { LinearModel } from './linear-model.ts';
import { isStrongPast } from './strong-verbs.ts';
import { bitsOf, LONGEST_TAIL, type WordClasses } from './word-classes.ts';
import type { WordForm } from './word-shape.ts';

/** Which tags a known form can have, by lower-case form; ids into {@link TagSet.names}. */
export type FormLexicon = ReadonlyMap<string, readonly number[]>;

/** The joint tags: UPOS and features (`NOUN|Gender=Com|Number=Sing`). */
export interface TagSet {
  names: readonly string[];
  /** Tags that a form outside the lexicon can have. */
  open: readonly number[];
  /** Tags of verbs, auxiliaries and subordinators: what a late infinitive or participle depends on. */
  verbal: ReadonlySet<number>;
  /** Tags of verbs. */
  verbs: ReadonlySet<number>;
  /** Tags of finite verbs and infinitives. */
  verbForms: ReadonlySet<number>;
  /** Tags of the finite past. */
  pasts: readonly number[];
}

/** A tag set from its names and the ids of its open tags. */
export function tagSet(names: readonly string[], open: readonly number[]): TagSet {
  const verbal = new Set(names.flatMap((name, id) => (/^(?:VERB|AUX|SCONJ)/.test(name) ? [id] : [])));
  const verbForms = new Set(names.flatMap((name, id) => (/^VERB.*VerbForm=(?:Fin|Inf)/.test(name) ? [id] : [])));
  const verbs = new Set(names.flatMap((name, id) => (name.startsWith('VERB') ? [id] : [])));
  const pasts = names.flatMap((name, id) => (/^VERB.*Tense=Past.*VerbForm=Fin/.test(name) ? [id] : []));
  return { names, open, verbal, verbs, verbForms, pasts };
}

/** How many features {@link extractFeatures} writes at most. */
export const TAG_FEATURES = 64;

const NONE = 0x7f4a7c15;
const RARE = 0x1b873593;
/** A form that the dictionary has as a noun and not as a verb is no verb. */
const NOMINAL = bitsOf(['noun', 'plural', 'diminutive', 'nominal']);
const VERBAL = bitsOf(['stem', 'infinitive', 'present', 'past']);
const PARTICIPLE = bitsOf(['participle', 'participle-e', 'present-participle', 'adjective']);

/** What the tagger knows of a sentence before it tags: its forms and what each can be. */
export interface TagInput {
  forms: readonly WordForm[];
  verbal: ReadonlySet<number>;
  /** Hash of each form; the same for all that are too rare for the tagger to have learnt them. */
  keys: Int32Array;
  /** Hash of the set of tags that each form can have; 0 where the form is unknown. */
  ambiguity: Int32Array;
  candidates: readonly (readonly number[])[];
  /** What a dictionary says of each form, or of its tail; see {@link WordClasses}. */
  classes: Int32Array;
}

/** Looks every form up; an unknown compound takes the tags of its longest known tail as a feature. */
export function prepareTagging(
  forms: readonly WordForm[],
  lexicon: FormLexicon,
  tags: TagSet,
  dictionary: WordClasses,
): TagInput {
  const ambiguity = new Int32Array(forms.length);
  const keys = new Int32Array(forms.length);
  const candidates = forms.map((form, index) => {
    const known = lexicon.get(form.lower);
    if (known) {
      keys[index] = form.key;
      ambiguity[index] = hashOf(known);
      return form.isCapitalised ? union(known, tags.open) : known.length > 0 ? known : tags.open;
    }
    keys[index] = RARE;
    ambiguity[index] = tailOf(form.lower, lexicon);
    return tags.open;
  });
  const classes = new Int32Array(forms.length);
  forms.forEach((form, index) => {
    const own = dictionary.of(form.lower);
    classes[index] = own || dictionary.ofTail(form.lower) | (1 << 30);
    if (!form.isCapitalised && candidates[index]!.length >= tags.open.length && isStrongPast(form.lower))
      candidates[index] = tags.pasts;
    if (own & NOMINAL && !(own & VERBAL) && candidates[index]!.length >= tags.open.length)
      candidates[index] = candidates[index]!.filter(
        (tag) => !(own & PARTICIPLE ? tags.verbForms : tags.verbs).has(tag),
      );
  });
  return { forms, verbal: tags.verbal, keys, ambiguity, candidates, classes };
}

/** Tags a sentence greedily from left to right; the result holds tag ids. */
export function tagSentence(input: TagInput, model: LinearModel): Uint16Array {
  const length = input.forms.length;
  const tags = new Uint16Array(length);
  const features = new Int32Array(TAG_FEATURES);
  for (let index = 0; index < length; index += 1) {
    const options = input.candidates[index]!;
    if (options.length === 1) {
      tags[index] = options[0]!;
      continue;
    }
    const count = extractFeatures(input, index, tags, features);
    let best = options[0]!;
    let bestScore = -Infinity;
    for (const option of options) {
      const score = model.score(features, count, option);
      if (score > bestScore) {
        bestScore = score;
        best = option;
      }
    }
    tags[index] = best;
  }
  return tags;
}

/** Writes the hashed features of one position; `tags` holds what was decided to its left. */
export function extractFeatures(
  { forms, verbal, keys, ambiguity, classes }: TagInput,
  index: number,
  tags: Uint16Array,
  out: Int32Array,
): number {
  let count = 0;
  let template = 0;
  const add = (a: number, b = 0): void => {
    template += 1;
    out[count++] = mix(mix(template * 0x01000193, a), b);
  };
  const form = forms[index]!;
  const key = (offset: number): number => keys[index + offset] ?? NONE;
  const amb = (offset: number): number => (forms[index + offset] ? ambiguity[index + offset]! : NONE);
  const tag = (offset: number): number => (index + offset >= 0 ? tags[index + offset]! + 1 : 0);
  const suffix = (offset: number, size: number): number => forms[index + offset]?.suffixes[size] ?? NONE;
  add(1);
  add(key(0));
  for (let size = 0; size < 5; size += 1) add(form.suffixes[size]!);
  for (let size = 0; size < 4; size += 1) add(form.prefixes[size]!);
  add(form.shape);
  add(form.shape, index === 0 ? 1 : 0);
  add(amb(0));
  add(tag(-1));
  add(tag(-1), tag(-2));
  add(tag(-1), key(0));
  add(tag(-1), amb(0));
  add(tag(-1), form.suffixes[2]!);
  add(key(-1));
  add(key(-1), key(0));
  add(key(-2));
  add(key(1));
  add(key(1), key(0));
  add(key(2));
  add(amb(1));
  add(amb(1), amb(0));
  add(amb(1), tag(-1));
  add(amb(2));
  add(amb(1), amb(2));
  add(suffix(-1, 2));
  add(suffix(1, 2));
  add(suffix(1, 1), amb(0));
  add(form.isCapitalised ? 1 : 0, forms[index - 1]?.isCapitalised ? 1 : 0);
  add(form.isCapitalised ? 1 : 0, forms[index + 1]?.isCapitalised ? 1 : 0);
  add(forms[index + 1]?.shape ?? NONE, form.shape);
  add(forms[index - 1]?.shape ?? NONE, form.shape);
  const verb = verbBefore(tags, index, verbal);
  add(verb, amb(0));
  add(mix(tag(-1), tag(-2)), amb(0));
  add(form.suffixes[3]!, tag(-1));
  add(key(-1), amb(0));
  add(key(1), amb(0));
  const cls = (offset: number): number => classes[index + offset] ?? NONE;
  add(cls(0));
  add(cls(0), tag(-1));
  add(cls(0), form.suffixes[2]!);
  add(cls(0), mix(form.shape, index === 0 ? 1 : 0));
  add(cls(0), cls(1));
  add(cls(0), cls(-1));
  add(cls(1));
  add(cls(1), tag(-1));
  add(cls(0), mix(tag(-1), tag(-2)));
  add(cls(0), verb);
  return count;
}

/** Tag of the nearest verb or conjunction to the left within eight words: Dutch infinitives and participles come late. */
function verbBefore(tags: Uint16Array, index: number, verbal: ReadonlySet<number>): number {
  for (let at = index - 1; at >= 0 && at > index - 9; at -= 1) if (verbal.has(tags[at]!)) return tags[at]! + 1;
  return 0;
}

function hashOf(tags: readonly number[]): number {
  return tags.reduce((hash, tag) => mix(hash, tag + 1), 17);
}

function tailOf(lower: string, lexicon: FormLexicon): number {
  for (let start = Math.max(2, lower.length - LONGEST_TAIL); start <= lower.length - 4; start += 1) {
    const tags = lexicon.get(lower.slice(start));
    if (tags) return mix(hashOf(tags), 3);
  }
  return 0;
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])];
}
