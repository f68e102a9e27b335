import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { strongForms } from '../pipeline/analysis/strong-verbs.ts';
import { buildWordClasses, type WordClass } from '../pipeline/analysis/word-classes.ts';

/** What an inflected form is, by the morphological tag of its affix rule (`ts:` in OpenTaal's .aff). */
const BY_RULE: [RegExp, WordClass][] = [
  [/^NN1r|^NN2r/, 'diminutive'],
  [/^NN2/, 'plural'],
  [/^NN1/, 'noun'],
  [/^VB3/, 'present'],
  [/^VBh/, 'past'],
  [/^PP/, 'present-participle'],
  [/^VBpe/, 'participle-e'],
  [/^AJc/, 'comparative'],
  [/^AJs/, 'superlative'],
  [/^AJe/, 'adjective-e'],
  [/^i$/, 'partitive'],
  [/^DT/, 'name'],
];

/** What a base form is, by the kinds of flag that it carries. */
const BY_FLAG: [RegExp, WordClass][] = [
  [/^Z|^Y/, 'noun'],
  [/^V[3pq]/, 'stem'],
  [/^Vi/, 'infinitive'],
  [/^Ve/, 'participle'],
  [/^A[a-z]/, 'adjective'],
];

const NOMINAL: readonly WordClass[] = ['adjective-e', 'participle-e', 'present-participle', 'superlative'];

interface Rule {
  strip: string;
  add: string;
  fits: RegExp;
  kind: WordClass | undefined;
}

/**
 * Expands a Hunspell dictionary of Dutch (OpenTaal's flags) to full forms with what each can be.
 *
 * @param path the .dic file; the .aff file lies beside it
 */
export function readWordClasses(path: string): Uint8Array {
  const rules = readRules(read(path.replace(/\.dic/, '.aff')));
  const classes = new Map<string, Set<WordClass>>();
  const put = (form: string, kind: WordClass): void => {
    const key = form.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').toLowerCase();
    const known = classes.get(key) ?? new Set();
    classes.set(key, known.add(kind));
  };
  for (const line of read(path).split('\n').slice(1)) {
    const [base, flagText = ''] = line.trim().split('/') as [string, string?];
    if (!/^[\p{L}'-]+$/u.test(base)) continue;
    const flags = flagText.match(/../g)?.map(String) ?? [];
    if (flags.includes('Fw')) continue;
    const kinds = BY_FLAG.filter(([flag]) => flags.some((given) => flag.test(given))).map(([, kind]) => kind);
    if (/^\p{Lu}/u.test(base)) kinds.push('name');
    if (kinds.length === 0) kinds.push(flags.some((flag) => flag.startsWith('C')) ? 'compounds' : 'plain');
    for (const kind of kinds) put(base, kind);
    for (const flag of flags)
      for (const rule of rules.get(flag) ?? [])
        if (rule.kind && rule.fits.test(base) && base.endsWith(rule.strip))
          put(base.slice(0, base.length - rule.strip.length) + rule.add, rule.kind);
  }
  for (const { form, part } of strongForms()) put(form, part);
  // Adjectives and participles as nouns: gewonden, omwonenden.
  for (const [form, kinds] of [...classes])
    if (form.endsWith('e') && NOMINAL.some((kind) => kinds.has(kind))) put(`${form}n`, 'nominal');
  return buildWordClasses(classes);
}

function readRules(text: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of text.split('\n')) {
    const [type, flag, strip, add, condition] = line.split(/\s+/) as string[];
    if (type !== 'SFX' || condition === undefined || /^\d+$/.test(add!)) continue;
    const form = add!.split('/')[0]!;
    const tag = /ts:(\S+)/.exec(line)?.[1] ?? '';
    if (form.endsWith('-')) continue;
    const ofFlag = rules.get(flag!) ?? [];
    rules.set(flag!, ofFlag);
    ofFlag.push({
      strip: strip === '0' ? '' : strip!,
      add: form === '0' ? '' : form,
      fits: new RegExp(`${condition === '.' ? '' : condition}$`),
      kind: BY_RULE.find(([pattern]) => pattern.test(tag))?.[1],
    });
  }
  return rules;
}

function read(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
