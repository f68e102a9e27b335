import { z } from 'zod';
import { aOrAn } from './a-or-an.ts';
import { disciplineTerm, isDistance, isSport, titleTerm } from './disciplines.ts';
import { formerTerm, isFormer } from './formers.ts';
import { frenchOf } from './french-of.ts';
import type { Lexicon } from './lexicon.ts';
import { localiseName } from './localise-name.ts';
import { gazetteerOf } from './names.ts';
import { oncePerLexicon } from './once.ts';
import { readLocale } from './read-locale.ts';
import type { DutchTerm, EnglishTerm, FrenchTerm } from './term.ts';

/**
 * `locales/<lang>/compound-modifiers/<domain>.json`: the first part of a Dutch compound as each language says it.
 * Dutch writes it before the noun with its linking letters (onderzoeks), English before the noun (research),
 * French behind it (de recherche), invariable or in agreement (policier, policière).
 */
const DutchModifier = z.strictObject({ form: z.string().min(2) });
const EnglishModifier = z.strictObject({ form: z.string(), article: z.enum(['a', 'an']) });
const FrenchModifier = z.union([
  z.strictObject({
    form: z.string(),
    /** Behind a head that is of the whole class: un club de football, le monde du football. */
    definite: z.string().optional(),
  }),
  z.strictObject({ ms: z.string(), fs: z.string(), mp: z.string(), fp: z.string() }),
]);
type FrenchModifier = z.infer<typeof FrenchModifier>;

/** `locales/nl/compound-heads.json`: the concept that a noun is as the last part of a compound, whatever stands before it. */
const Head = z.strictObject({
  lemmas: z.array(z.string()).min(1),
  /** In French its complement is the whole class, with the article where the modifier has one (le prix du lait). */
  definite: z.literal(true).optional(),
  /** Behind the name of a body or product alone: PvdA-wethouder, KLM-toestel. */
  named: z.literal(true).optional(),
});
/** `locales/nl/opaque-compounds.json`: compounds that are not what their parts say, or not said by them in English or French, with what they are. */
const Opaque = z.string();

/** Between the ids of modifier and head in that of a compound. */
const JOINT = '+';
/** Between two modifiers that share a head. */
const BESIDE = '&';
/** Vowels that would be read as one where two parts meet: auto-onderdeel, zee-egel. */
const CLASH = /(?:a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu])$/;

const modifiersOf = {
  nl: oncePerLexicon(({ roots }) => readLocale(roots, 'nl', 'compound-modifiers', DutchModifier)),
  en: oncePerLexicon(({ roots }) => readLocale(roots, 'en', 'compound-modifiers', EnglishModifier)),
  fr: oncePerLexicon(({ roots }) => readLocale(roots, 'fr', 'compound-modifiers', FrenchModifier)),
};

interface Parts {
  /** First part as written → its id. */
  modifiers: ReadonlyMap<string, string>;
  /** Last part → the concept it is. */
  heads: ReadonlyMap<string, string>;
  /** Last part behind a name → the concept it is. */
  named: ReadonlyMap<string, string>;
  /** Concepts of heads whose complement is definite in French. */
  definite: ReadonlySet<string>;
  opaque: ReadonlyMap<string, string>;
}

const partsOf = oncePerLexicon((lexicon): Parts => {
  const heads = [...readLocale(lexicon.roots, 'nl', 'compound-heads', Head)];
  return {
    modifiers: new Map([...modifiersOf.nl(lexicon)].map(([id, { form }]) => [form, id])),
    definite: new Set(heads.flatMap(([id, { definite }]) => (definite ? [id] : []))),
    heads: byLemma(heads.filter(([, { named }]) => !named)),
    named: byLemma(heads),
    opaque: readLocale(lexicon.roots, 'nl', 'opaque-compounds', Opaque),
  };
});

function byLemma(heads: readonly [string, z.infer<typeof Head>][]): Map<string, string> {
  return new Map(heads.flatMap(([id, { lemmas }]) => lemmas.map((lemma) => [lemma, id] as const)));
}

/**
 * The concept of a Dutch compound that is no term itself, by its parts: koffieboon is `coffee+bean`. Only first and
 * last parts that are listed as safe count; of several readings the one with the longest last part holds.
 *
 * @returns undefined for any other word: it is never guessed
 */
export function compoundOf(lexicon: Lexicon, lemma: string): string | undefined {
  const parts = cut(lexicon, lemma);
  return parts && `${parts.modifier}${JOINT}${parts.head}`;
}

/** The last part of a compound by listed parts, as written: an ongeval is what a verkeersongeval is. */
export function lastPartOf(lexicon: Lexicon, lemma: string): string | undefined {
  return cut(lexicon, lemma)?.last;
}

function cut(lexicon: Lexicon, lemma: string): { modifier: string; head: string; last: string } | undefined {
  const { modifiers, heads, opaque } = partsOf(lexicon);
  const word = lemma.toLowerCase();
  if (opaque.has(word)) return undefined;
  for (let at = 2; at <= word.length - 3; at += 1) {
    const modifier = modifiers.get(word.slice(0, at));
    const last = word.slice(word[at] === '-' ? at + 1 : at);
    const head = modifier && heads.get(last);
    if (head !== undefined) return { modifier: modifier!, head, last };
  }
  return undefined;
}

/**
 * The concept of two compounds that share their last part, written once: bus- en tramreiziger is `bus&tram+traveller`.
 *
 * @param lemma the two parts as they stand, the second one in the singular
 */
export function suspendedCompoundOf(lexicon: Lexicon, lemma: string): string | undefined {
  const [, first, second] = /^(\p{Ll}+)- en (\p{Ll}+)$/u.exec(lemma) ?? [];
  const modifier = first && partsOf(lexicon).modifiers.get(first);
  const own = second && compoundOf(lexicon, second);
  return modifier && own ? `${modifier}${BESIDE}${own}` : undefined;
}

/** What the id of a name has before it as a modifier. */
const NAME = 'name:';

/**
 * The concept of a noun behind the name of a body or a product that the gazetteer knows: ProRail-medewerker is
 * `name:ProRail+employee`.
 *
 * @param words forms that the noun may have as a lemma, as written
 */
export function namedCompoundOf(lexicon: Lexicon, words: readonly string[]): string | undefined {
  const { named } = partsOf(lexicon);
  for (const word of words) {
    const [, name, last] = /^(\p{Lu}[^-]*)-(\p{Ll}+|\p{Lu}\p{Ll}{3,})$/u.exec(word) ?? [];
    const head = last && named.get(last.toLowerCase());
    const known = name === undefined ? undefined : gazetteerOf(lexicon).byForm.get(name);
    if (head !== undefined && (known?.type === 'organisation' || known?.type === 'product'))
      return `${NAME}${name}${JOINT}${head}`;
  }
  return undefined;
}

/** A name as it stands before or behind a noun in an output language; undefined where it has no words there. */
function nameBeside(lexicon: Lexicon, language: 'en' | 'fr', id: string): string | undefined {
  const known = gazetteerOf(lexicon).byForm.get(id.slice(NAME.length));
  const local = known && localiseName(lexicon, language, { name: known.name, type: known.type, gazetteer: known.id });
  if (!local) return undefined;
  if (language === 'fr') return frenchOf(local);
  // the trade union FNV: an FNV member
  return local.before ?? /(?:^| )(\p{Lu}[\p{Lu}\d&]+)$/u.exec(local.name)?.[1] ?? local.name;
}

/** The terms of a language: those of the termbase, and on demand those of compounds by their parts. */
class ComposedTerms<T> extends Map<string, T> {
  private readonly composed = new Map<string, T | undefined>();

  constructor(
    terms: ReadonlyMap<string, T>,
    private readonly compose: (modifier: string, head: T, id: string) => T | undefined,
  ) {
    super(terms);
  }

  override get(id: string): T | undefined {
    const at = id.indexOf(JOINT);
    if (at < 0) return super.get(id);
    if (!this.composed.has(id)) {
      const last = id.slice(at + 1);
      const head = super.get(last);
      this.composed.set(id, head && this.compose(id.slice(0, at), head, last));
    }
    return this.composed.get(id);
  }

  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

/** The terms of a language with those of compounds among them: `get` composes these from their parts. */
export function withCompounds(
  lexicon: Lexicon,
  language: string,
  terms: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  const compose = { nl: dutch, en: english, fr: french }[language];
  return compose ? new ComposedTerms(terms, (modifier, head, last) => compose(lexicon, modifier, head, last)) : terms;
}

function dutch(lexicon: Lexicon, id: string, term: unknown, last: string): DutchTerm | undefined {
  const head = term as DutchTerm;
  if (isFormer(id)) return formerTerm('nl', id, head);
  if (isDistance(id)) return disciplineTerm('nl', id, head, last);
  if (isSport(id)) return titleTerm(lexicon, 'nl', id, head);
  const isName = id.startsWith(NAME);
  const first = isName
    ? id.slice(NAME.length)
    : each(id, (one) => modifiersOf.nl(lexicon).get(one)?.form)?.join('- en ');
  if (first === undefined || head.pos !== 'noun') return undefined;
  const joined = (last: string): string =>
    `${first}${isName || CLASH.test(first.at(-1)! + last[0]!) ? '-' : ''}${last}`;
  return {
    ...head,
    lemmas: head.lemmas.map(joined),
    one: joined(head.one),
    ...(head.other !== undefined && { other: joined(head.other) }),
  };
}

function english(lexicon: Lexicon, id: string, term: unknown, last: string): EnglishTerm | undefined {
  const head = term as EnglishTerm;
  if (isFormer(id)) return formerTerm('en', id, head);
  if (isDistance(id)) return disciplineTerm('en', id, head, last);
  if (isSport(id)) return titleTerm(lexicon, 'en', id, head);
  const name = id.startsWith(NAME) ? nameBeside(lexicon, 'en', id) : undefined;
  const firsts =
    name === undefined ? each(id, (one) => modifiersOf.en(lexicon).get(one)) : [{ form: name, article: aOrAn(name) }];
  if (!firsts || head.pos !== 'noun') return undefined;
  const first = firsts.map(({ form }) => form).join(' and ');
  return {
    ...head,
    article: firsts[0]!.article,
    one: `${first} ${head.one}`,
    ...(head.other !== undefined && { other: `${first} ${head.other}` }),
  };
}

function french(lexicon: Lexicon, id: string, term: unknown, last: string): FrenchTerm | undefined {
  const head = term as FrenchTerm;
  if (isFormer(id)) return formerTerm('fr', id, head);
  if (isDistance(id)) return disciplineTerm('fr', id, head, last);
  if (isSport(id)) return titleTerm(lexicon, 'fr', id, head);
  const name = id.startsWith(NAME) ? nameBeside(lexicon, 'fr', id) : undefined;
  const behinds: readonly FrenchModifier[] | undefined =
    name === undefined ? each(id, (one) => modifiersOf.fr(lexicon).get(one)) : [{ form: name }];
  if (!behinds || head.pos !== 'noun') return undefined;
  const whole = partsOf(lexicon).definite.has(last);
  const said = (number: 's' | 'p'): string =>
    behinds
      .map((behind) => {
        if (!('form' in behind)) return behind[`${head.gender}${number}`];
        return whole && behind.definite !== undefined ? behind.definite : behind.form;
      })
      .join(' et ');
  return {
    ...head,
    one: `${head.one} ${said(head.pluralOnly ? 'p' : 's')}`,
    ...(head.other !== undefined && { other: `${head.other} ${said('p')}` }),
  };
}

/** What is found for each modifier of an id; undefined where it is missing for one of them. */
function each<T>(id: string, find: (one: string) => T | undefined): T[] | undefined {
  const found = id.split(BESIDE).map(find);
  return found.every((item) => item !== undefined) ? (found as T[]) : undefined;
}
