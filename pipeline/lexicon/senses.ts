import { z } from 'zod';
import type { Lexicon } from './lexicon.ts';
import { oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';

/**
 * One row of `locales/nl/senses/<domain>.json`: what the words around a noun say about its sense. All conditions of a
 * row hold together; within a condition one of its words is enough.
 */
const SenseRow = z.strictObject({
  /** The concept, or null for a set phrase in which the noun means none of its senses (aan de hand). */
  sense: z.string().nullable(),
  /** Words with `~` for the noun, `~zaken` for a form of it, and `a|b` for one of several: `aan de ~`. */
  phrases: z.array(z.string().regex(/(?:^| )~\p{L}*(?: |$)/u)).optional(),
  /** Forms or lemmas of the words that describe it, between its determiner and itself. */
  adjectives: z.array(z.string()).optional(),
  /** The word before these, or before the noun: an article, a possessive; '' for none. */
  determiners: z.array(z.string()).optional(),
  /** The preposition before the phrase; '' for none. */
  prepositions: z.array(z.string()).optional(),
  /** Infinitives of verbs in the stretch of sentence around it, up to a comma or a conjunction. */
  verbs: z.array(z.string()).optional(),
  /** Preposition directly behind → heads of its phrase, or compounds of them; `*` any, `<person>` a kind, `<name>` a name. */
  complements: z.record(z.string(), z.array(z.string())).optional(),
  number: z.enum(['one', 'many']).optional(),
  /** A figure stands before it. */
  counted: z.boolean().optional(),
  /** The figure before it is this or more: 112 flats are dwellings, four may be buildings. */
  atLeast: z.number().optional(),
  /** The word as written: Kamer, not kamer. Never tested on the first word of a sentence. */
  written: z.string().optional(),
});
type SenseRow = z.infer<typeof SenseRow>;

/** What of a token decides between senses. */
export interface SenseWord {
  text: string;
  lemma: string;
  upos: string;
}

/** Sense by word of a sentence: by its form in small letters and by its lemma; null where it means no concept, or several. */
export type Senses = ReadonlyMap<string, string | null>;

const rowsOf = oncePerLexicon(({ roots }) => readLocale(roots, 'nl', 'senses', z.array(SenseRow).min(1)));

/** The rows of a lemma, for checks. */
export function senseRows(lexicon: Lexicon): ReadonlyMap<string, readonly { sense: string | null }[]> {
  return rowsOf(lexicon);
}

/** Ends the stretch of a sentence in which a verb speaks of a noun. */
const BREAK =
  /^(?:[^\p{L}\p{N}]+|dat|die|omdat|nadat|voordat|toen|terwijl|als|zodat|hoewel|doordat|totdat|waar\p{L}*|maar|want)$/u;
const DETERMINER =
  /^(?:de|het|een|deze|die|dit|dat|zijn|haar|hun|ons|onze|mijn|uw|elke?|alle|iedere?|beide|geen|enkele|veel|weinig|meer|minder|meerdere|diverse|verschillende|zo’n|’s)$/;
const POSSESSIVE = /^(?:zijn|haar|hun|ons|onze|mijn|jullie|uw)$/;
/** How far a phrase reaches before and behind its noun. */
const REACH = 6;
const STRETCH = 40;

/**
 * The senses that the words around the nouns of a sentence decide: of the rows of its lemma, the first that holds.
 *
 * @param kindOf type of a noun by its lemma, of a name `name`
 */
export function sensesIn(
  lexicon: Lexicon,
  words: readonly SenseWord[],
  kindOf: (lemma: string) => string | undefined,
): Senses {
  const rows = rowsOf(lexicon);
  const found = new Map<string, string | null>();
  words.forEach((word, at) => {
    if (!/^(?:NOUN|PROPN|ADJ|VERB|X)$/.test(word.upos)) return;
    const form = word.text.toLowerCase();
    const lemma = lemmaAt(rows, word);
    const row = lemma && rows.get(lemma)!.find((each) => holds(each, words, at, lemma, kindOf));
    if (!lemma || !row) return;
    for (const key of new Set([form, lemma]))
      found.set(key, found.has(key) && found.get(key) !== row.sense ? null : row.sense);
  });
  return found;
}

/** The lemma of a word that has rows: the lemmatiser’s, or what its form is the plural of. */
function lemmaAt(rows: ReadonlyMap<string, unknown>, { text, lemma }: SenseWord): string | undefined {
  const form = text.toLowerCase();
  return [lemma.toLowerCase(), form, form.replace(/s$/, ''), form.replace(/en$/, '')].find((key) => rows.has(key));
}

function holds(
  row: SenseRow,
  words: readonly SenseWord[],
  at: number,
  lemma: string,
  kindOf: (lemma: string) => string | undefined,
): boolean {
  const form = words[at]!.text.toLowerCase();
  if (row.number && (row.number === 'one') !== (form === lemma)) return false;
  if (row.written !== undefined && (at === 0 || words[at]!.text !== row.written)) return false;
  if (row.phrases && !row.phrases.some((phrase) => stands(phrase, words, at))) return false;
  const { described, determiner, preposition, counted, figure } = before(words, at);
  if (row.counted !== undefined && counted !== row.counted) return false;
  if (row.atLeast !== undefined && figure < row.atLeast) return false;
  const isDescribed = ({ text, lemma: own }: SenseWord): boolean =>
    row.adjectives!.some((each) => [own, text, text.replace(/e$/, '')].some((form) => form.toLowerCase() === each));
  if (row.adjectives && !described.some(isDescribed)) return false;
  if (
    row.determiners &&
    !row.determiners.some((each) => each === determiner || (each === 'zijn' && POSSESSIVE.test(determiner)))
  )
    return false;
  if (row.prepositions && !row.prepositions.includes(preposition)) return false;
  if (row.complements && !hasComplement(row.complements, words, at, kindOf)) return false;
  return !row.verbs || row.verbs.some((verb) => verbsAround(words, at).has(verb));
}

/** Whether the words of a phrase stand around the noun. */
function stands(phrase: string, words: readonly SenseWord[], at: number): boolean {
  const parts = phrase.split(' ');
  const first = at - parts.findIndex((part) => part.startsWith('~'));
  return parts.every((part, step) => {
    const text = words[first + step]?.text.toLowerCase() ?? '';
    return part === '~' || (part.startsWith('~') ? part.slice(1) === text : part.split('|').includes(text));
  });
}

/** What stands before a noun in its phrase. */
function before(
  words: readonly SenseWord[],
  at: number,
): { described: SenseWord[]; determiner: string; preposition: string; counted: boolean; figure: number } {
  const described: SenseWord[] = [];
  let [determiner, counted, figure] = ['', false, 0];
  for (let step = at - 1; step >= Math.max(0, at - REACH); step -= 1) {
    const word = words[step]!;
    const text = word.text.toLowerCase();
    if (DETERMINER.test(text) && determiner === '') determiner = text;
    else if (word.upos === 'ADP') return { described, determiner, preposition: text, counted, figure };
    else if (word.upos === 'NUM' || /^\d/.test(text)) {
      counted = true;
      figure = /^\d{1,3}(?:\.?\d{3})*$/.test(text) ? Number(text.replaceAll('.', '')) : figure;
    } else if (determiner === '' && /^(?:ADJ|VERB|ADV|NOUN|PROPN|X)$/.test(word.upos) && step >= at - 3) {
      if (word.upos === 'ADJ' || word.upos === 'VERB' || step === at - 1) described.push(word);
      else break;
    } else break;
  }
  return { described, determiner, preposition: '', counted, figure };
}

function hasComplement(
  complements: Readonly<Record<string, readonly string[]>>,
  words: readonly SenseWord[],
  at: number,
  kindOf: (lemma: string) => string | undefined,
): boolean {
  const heads = complements[words[at + 1]?.text.toLowerCase() ?? ''];
  if (!heads) return false;
  if (heads.includes('*')) return true;
  for (let step = at + 2; step < Math.min(words.length, at + 2 + REACH); step += 1) {
    const { text, lemma, upos } = words[step]!;
    if (upos === 'PROPN') return heads.includes('<name>') || heads.includes(text.toLowerCase());
    if (upos === 'NOUN') {
      const own = lemma.toLowerCase();
      const kind = kindOf(own);
      return heads.some((head) => own === head || (head.length > 3 && own.endsWith(head)) || head === `<${kind}>`);
    }
    if (!DETERMINER.test(text.toLowerCase()) && !/^(?:ADJ|NUM|DET|VERB)$/.test(upos)) return false;
  }
  return false;
}

/** The verbs between the marks and conjunctions on both sides of a noun. */
function verbsAround(words: readonly SenseWord[], at: number): Set<string> {
  const verbs = new Set<string>();
  for (const way of [-1, 1])
    for (let step = at + way; step >= 0 && step < words.length && Math.abs(step - at) < STRETCH; step += way) {
      const { text, lemma, upos } = words[step]!;
      if (BREAK.test(text.toLowerCase()) || opensClause(words, step)) break;
      if (upos === 'VERB' || upos === 'AUX') verbs.add(lemma.toLowerCase());
    }
  return verbs;
}

/** En hij won, en kreeg: another clause follows, not another noun. */
function opensClause(words: readonly SenseWord[], at: number): boolean {
  return /^(?:en|of)$/i.test(words[at]!.text) && /^(?:PRON|ADV|VERB|AUX)$/.test(words[at + 1]?.upos ?? '');
}
