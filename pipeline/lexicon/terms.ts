import { formerIn } from './formers.ts';
import { compoundOf, lastPartOf, namedCompoundOf, suspendedCompoundOf, withCompounds } from './compounds.ts';
import { disciplineAt, sportOf } from './disciplines.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerLanguage, oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';
import { sensesIn, type Senses, type SenseWord } from './senses.ts';
import { DutchTerm, EnglishTerm, FrenchTerm, type SemanticType } from './term.ts';

/** A concept that a lemma means in its sentence. */
export interface Concept {
  id: string;
  pos: 'noun' | 'adjective';
  /** Of a noun. */
  type?: SemanticType;
}

interface Termbase {
  byLemma: ReadonlyMap<string, readonly { id: string; term: DutchTerm }[]>;
}

/**
 * Lemmas of a sentence's words: what decides between the senses of a lemma, but for those that the words around it
 * decide (`senses`). Where neither does, the lemmas of its paragraph do, and then those of the whole text: `wider`,
 * the narrower first.
 */
export type Context = ReadonlySet<string> & {
  readonly wider?: readonly ReadonlySet<string>[];
  readonly senses?: Senses;
  /** What a lemma means in the text, by {@link sensesOfText}. */
  readonly usual?: ReadonlyMap<string, string>;
};

/** The context that the words of a sentence make, with those of its paragraph and its text. */
export function contextOf(
  lexicon: Lexicon,
  words: readonly SenseWord[],
  wider: readonly ReadonlySet<string>[] = [],
  usual: ReadonlyMap<string, string> = new Map(),
): Context {
  const lemmas = words.map(({ lemma }) => lemma.toLowerCase());
  // een zwaar verkeersongeval: what decides as a word by itself decides as the last part of one
  const lasts = lemmas.flatMap((lemma) => lastPartOf(lexicon, lemma) ?? []);
  return Object.assign(new Set([...lemmas, ...lasts]), {
    wider,
    usual,
    senses: sensesIn(lexicon, words, (lemma) => sharedType(lexicon, lemma)),
  });
}

/**
 * What a text means by a lemma with several senses: that which two of its sentences at least decide by the words around
 * it, and none otherwise. Set phrases decide nothing.
 */
export function sensesOfText(
  lexicon: Lexicon,
  sentences: readonly { tokens: readonly SenseWord[] }[],
): ReadonlyMap<string, string> {
  const decided = new Map<string, { sense: string; times: number; agreed: boolean }>();
  for (const { tokens } of sentences)
    for (const [lemma, sense] of contextOf(lexicon, tokens).senses!) {
      const before = decided.get(lemma);
      if (sense === null) continue;
      if (!before) decided.set(lemma, { sense, times: 1, agreed: true });
      else {
        before.times += 1;
        before.agreed &&= before.sense === sense;
      }
    }
  return new Map(
    [...decided].flatMap(([lemma, { sense, times, agreed }]) => (agreed && times > 1 ? [[lemma, sense] as const] : [])),
  );
}

/**
 * The concept of a Dutch lemma. A lemma with several senses needs one of its `when` lemmas in the
 * context; a sense that stays open is undefined, never a guess. The usual sense needs none, and what stands
 * outside the sentence does not overrule it. A compound that is no term is that of its parts, see {@link compoundOf}.
 */
export function conceptOf(lexicon: Lexicon, lemma: string, pos: Concept['pos'], context: Context): Concept | undefined {
  const decided = pos === 'noun' ? context.senses?.get(lemma.toLowerCase()) : undefined;
  if (decided !== undefined) return decided === null ? undefined : nounConcept(lexicon, decided);
  const senses = (termbaseOf(lexicon).byLemma.get(lemma.toLowerCase()) ?? []).filter(({ term }) => term.pos === pos);
  const chosen = senses.filter(({ term }) => !term.when || term.when.some((word) => context.has(word)));
  const conditional = chosen.filter(({ term }) => term.when);
  const own = conditional.length === 1 ? conditional[0] : chosen.length === 1 ? chosen[0] : undefined;
  const usual = pos === 'noun' && chosen.length === 0 ? context.usual?.get(lemma.toLowerCase()) : undefined;
  if (usual !== undefined) return nounConcept(lexicon, usual);
  const one = own ?? (chosen.length === 0 ? widerSense(senses, context) : undefined);
  if (!one && senses.length === 0 && pos === 'noun' && !termbaseOf(lexicon).byLemma.has(lemma.toLowerCase()))
    return composed(lexicon, lemma);
  if (!one) return undefined;
  return { id: one.id, pos, ...(one.term.pos === 'noun' && { type: one.term.type }) };
}

/** The one sense that the nearest words outside the sentence speak for; undefined where they speak for several. */
function widerSense(
  senses: readonly { id: string; term: DutchTerm }[],
  { wider = [] }: Context,
): { id: string; term: DutchTerm } | undefined {
  for (const words of wider) {
    const found = senses.filter(({ term }) => term.when?.some((word) => words.has(word)));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/**
 * The concept of a noun as it stands: by its lemma, or where the lemmatiser's guess is no term, by what its
 * form can be the plural of (auto’s: auto, telefoons: telefoon, brieven: brief). Only terms count, so a wrong cut does no harm.
 */
export function conceptOfNoun(lexicon: Lexicon, lemma: string, form: string, context: Context): Concept | undefined {
  // drie Gouden Kalveren are no gold
  if (/^(?:gouden|zilveren|bronzen|houten|stalen|ijzeren|koperen|papieren|katoenen|wollen)$/i.test(form))
    return undefined;
  const { byLemma } = termbaseOf(lexicon);
  const written = form.toLowerCase();
  const words = [lemma.toLowerCase(), ...singularsOf(written)];
  const decided = context.senses?.get(written);
  if (decided !== undefined) return decided === null ? undefined : nounConcept(lexicon, decided);
  const isNoun = (word: string): boolean => byLemma.get(word)?.some(({ term }) => term.pos === 'noun') === true;
  // ouderen are no parents, whatever the lemmatiser makes of them
  const isForm = (word: string): boolean =>
    byLemma.get(word)?.some(({ term }) => term.pos === 'noun' && (term.one === written || term.other === written)) ===
    true;
  // a busje is a van and no small bus: a diminutive that is a term of its own
  const diminutive = /jes?$/.test(written) ? words.find((word) => /je$/.test(word) && isNoun(word)) : undefined;
  const known = words.find(isForm) ?? diminutive ?? words.find(isNoun);
  if (known !== undefined) return conceptOf(lexicon, known, 'noun', context);
  const named = /^\p{Lu}.*-/u.test(form) ? namedCompoundOf(lexicon, singularsOf(form)) : undefined;
  if (named !== undefined) return nounConcept(lexicon, named);
  return words.map((word) => composed(lexicon, word)).find((concept) => concept !== undefined);
}

/** The concept of a compound that is no term itself, by its parts. */
function composed(lexicon: Lexicon, lemma: string): Concept | undefined {
  const id =
    compoundOf(lexicon, lemma) ??
    suspendedCompoundOf(lexicon, lemma) ??
    formerOf(lexicon, lemma) ??
    racedDistance(lexicon, lemma) ??
    titleIn(lexicon, lemma);
  return id === undefined ? undefined : nounConcept(lexicon, id);
}

/** Oud-wethouder: of a person's one usual sense. */
function formerOf(lexicon: Lexicon, lemma: string): string | undefined {
  const former = formerIn(lemma);
  const senses = former && termbaseOf(lexicon).byLemma.get(former.last);
  const [only] = senses ?? [];
  const isPerson = senses?.length === 1 && only?.term.pos === 'noun' && only.term.type === 'person';
  return isPerson ? `${former!.modifier}+${only.id}` : undefined;
}

/** Wereldkampioen veldrijden. */
function titleIn(lexicon: Lexicon, lemma: string): string | undefined {
  const [, title, sport] = /^(\p{Ll}*kampioen(?:e)?) (\p{Ll}[\p{Ll} -]+)$/u.exec(lemma) ?? [];
  const first = sport === undefined ? undefined : sportOf(lexicon, sport);
  const champion = termbaseOf(lexicon).byLemma.get(title ?? '')?.[0];
  return first !== undefined && champion?.term.pos === 'noun' ? `${first}+${champion.id}` : undefined;
}

/** 200 meter wisselslag. */
function racedDistance(lexicon: Lexicon, lemma: string): string | undefined {
  const words = /^\d/.test(lemma) ? lemma.split(' ') : [];
  const found = words.length > 0 ? disciplineAt(lexicon, words, 0, true) : undefined;
  return found?.last === words.length - 1 ? found.id : undefined;
}

function nounConcept(lexicon: Lexicon, id: string): Concept | undefined {
  const term = termsOf(lexicon, 'nl').get(id);
  return term?.pos === 'noun' ? { id, pos: 'noun', type: term.type } : undefined;
}

/** Whether the termbase has a noun of which this can be a form. */
export function isNounForm(lexicon: Lexicon, form: string): boolean {
  const { byLemma } = termbaseOf(lexicon);
  return singularsOf(form.toLowerCase()).some((word) => byLemma.get(word)?.some(({ term }) => term.pos === 'noun'));
}

/** Whether this very form is a lemma of the termbase. */
export function isKnownLemma(lexicon: Lexicon, form: string): boolean {
  return termbaseOf(lexicon).byLemma.has(form.toLowerCase());
}

/** Whether the termbase has this very form as a singular. */
export function isSingularForm(lexicon: Lexicon, form: string): boolean {
  const word = form.toLowerCase();
  const senses = termbaseOf(lexicon).byLemma.get(word) ?? [];
  return senses.some(({ term }) => term.pos === 'noun' && term.one === word && term.other !== word && !term.pluralOnly);
}

/** What a noun form can be the plural of, itself first. */
export function singularsOf(form: string): string[] {
  const found = [form];
  if (/[’']s$/.test(form)) found.push(form.slice(0, -2));
  else if (form.endsWith('s')) found.push(form.slice(0, -1));
  if (form.endsWith('ën')) found.push(form.slice(0, -2), form.slice(0, -2) + 'e');
  if (form.endsWith('en')) {
    const root = form.slice(0, -2);
    const hard = root.replace(/v$/, 'f').replace(/z$/, 's');
    found.push(form.slice(0, -1), hard, hard.replace(/([b-df-hj-np-tv-z])\1$/, '$1'));
    found.push(hard.replace(/([aeou])([b-df-hj-np-tv-z])$/, '$1$1$2'));
    if (root.endsWith('er')) found.push(root.slice(0, -2));
    if (root.endsWith('ed')) found.push(root.replace(/ed$/, 'id'));
  }
  return found;
}

/** The type of a noun for role checks: that of its concept, or of the longest known noun that it ends in (drugsboot: boot). */
export function typeOf(lexicon: Lexicon, lemma: string, context: Context): SemanticType | undefined {
  const lower = lemma.toLowerCase();
  if (context.senses?.get(lower) === null) return undefined;
  const own = conceptOf(lexicon, lower, 'noun', context)?.type;
  if (own || termbaseOf(lexicon).byLemma.has(lower)) return own ?? sharedType(lexicon, lower);
  for (let cut = 2; cut <= lower.length - 4; cut += 1) {
    const head = lower.slice(cut);
    if (termbaseOf(lexicon).byLemma.has(head))
      return conceptOf(lexicon, head, 'noun', context)?.type ?? sharedType(lexicon, head);
  }
  return undefined;
}

/** The type of a lemma whose sense stays open, where all its senses are of one type. */
function sharedType(lexicon: Lexicon, lemma: string): SemanticType | undefined {
  const types = new Set(
    (termbaseOf(lexicon).byLemma.get(lemma) ?? []).flatMap(({ term }) => (term.pos === 'noun' ? [term.type] : [])),
  );
  return types.size === 1 ? [...types][0] : undefined;
}

/** Whether the termbase has the word as a lemma, in any sense. */
export function isTermLemma(lexicon: Lexicon, word: string): boolean {
  return termbaseOf(lexicon).byLemma.has(word.toLowerCase());
}

/** The entries of one language, for the realiser: `nl` as {@link DutchTerm}, `en` as {@link EnglishTerm}, `fr` as {@link FrenchTerm}. */
export function termsOf(lexicon: Lexicon, language: 'nl'): ReadonlyMap<string, DutchTerm>;
export function termsOf(lexicon: Lexicon, language: 'en'): ReadonlyMap<string, EnglishTerm>;
export function termsOf(lexicon: Lexicon, language: 'fr'): ReadonlyMap<string, FrenchTerm>;
export function termsOf(lexicon: Lexicon, language: 'nl' | 'en' | 'fr'): ReadonlyMap<string, unknown> {
  return readTerms(lexicon, language);
}

const readTerms = oncePerLanguage((lexicon, language): ReadonlyMap<string, unknown> => {
  const schema = { nl: DutchTerm, en: EnglishTerm, fr: FrenchTerm }[language as 'nl' | 'en' | 'fr'];
  return withCompounds(lexicon, language, readLocale(lexicon.roots, language, 'terms', schema));
});

const termbaseOf = oncePerLexicon((lexicon): Termbase => {
  const byLemma = new Map<string, { id: string; term: DutchTerm }[]>();
  for (const [id, term] of termsOf(lexicon, 'nl'))
    for (const lemma of term.pos === 'adjective' ? new Set([...term.lemmas, term.base, term.inflected]) : term.lemmas) {
      const list = byLemma.get(lemma.toLowerCase());
      if (list) list.push({ id, term });
      else byLemma.set(lemma.toLowerCase(), [{ id, term }]);
    }
  return { byLemma };
});

/** Prepositions inside a noun of three words (dood door schuld, tbs met voorwaarden); van is that of a complement. */
const INSIDE_NOUN = /^(?:door|tot|met|in|onder|aan|op|zonder|achter)$/;

/**
 * Nouns of several words (college van burgemeester en wethouders, dood door schuld, deelname aan een criminele
 * organisatie), by their first word.
 */
export const joinedNouns = oncePerLexicon((lexicon): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, string[][]>();
  for (const lemma of termbaseOf(lexicon).byLemma.keys()) {
    const words = lemma.replaceAll(',', ' ,').split(' ');
    const isJoined = words.length > 2 && INSIDE_NOUN.test(words[1]!);
    // ontzegging van de rijbevoegdheid: behind an article, its van is no complement's
    const isLong = words.length > 3 && (words.includes('en') || /^(?:de|het|een)$/.test(words[2]!));
    if (!isJoined && !isLong) continue;
    byFirst.set(
      words[0]!,
      [...(byFirst.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byFirst;
});
