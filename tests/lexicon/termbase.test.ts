import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DutchTerm, EnglishTerm, FrenchTerm } from '../../pipeline/lexicon/term.ts';

const locales = join(import.meta.dirname, '..', '..', 'locales');
const schemas = { nl: DutchTerm, en: EnglishTerm, fr: FrenchTerm } as const;
type Language = keyof typeof schemas;
const languages: Language[] = ['nl', 'en', 'fr'];

const domains = readdirSync(join(locales, 'nl', 'terms')).sort();

/** The entries of a file, as the schema reads them; unknown keys are refused. */
function read<L extends Language>(language: L, domain: string): Record<string, z.infer<(typeof schemas)[L]>> {
  const strict = z.discriminatedUnion('pos', [
    (schemas[language].options[0] as z.ZodObject).strict(),
    (schemas[language].options[1] as z.ZodObject).strict(),
  ] as never);
  const file = z
    .strictObject({ $source: z.string().min(1), $licence: z.string().min(1), entries: z.record(z.string(), strict) })
    .parse(JSON.parse(readFileSync(join(locales, language, 'terms', domain), 'utf8')));
  return file.entries as Record<string, z.infer<(typeof schemas)[L]>>;
}

const all = domains.map((domain) => ({
  domain,
  nl: read('nl', domain),
  en: read('en', domain),
  fr: read('fr', domain),
}));
const everyEntry = <L extends Language>(language: L) =>
  all.flatMap(({ domain, ...byLanguage }) =>
    Object.entries(byLanguage[language]).map(([id, term]) => ({
      domain,
      id,
      term: term as z.infer<(typeof schemas)[L]>,
    })),
  );

describe('the termbase as a whole', () => {
  it('has the same domains in the three languages', () => {
    for (const language of languages) {
      expect(readdirSync(join(locales, language, 'terms')).sort()).toEqual(domains);
    }
  });

  it.each(all)('$domain has the same concepts, in the same order, in the three languages', ({ nl, en, fr }) => {
    expect(Object.keys(en)).toEqual(Object.keys(nl));
    expect(Object.keys(fr)).toEqual(Object.keys(nl));
  });

  it.each(all)('$domain calls each concept noun or adjective alike in the three languages', ({ nl, en, fr }) => {
    const differing = Object.keys(nl).filter((id) => en[id]?.pos !== nl[id]?.pos || fr[id]?.pos !== nl[id]?.pos);
    expect(differing).toEqual([]);
  });

  it('has no key twice in one file (JSON would keep the last)', () => {
    const twice = languages.flatMap((language) =>
      domains.flatMap((domain) => {
        const text = readFileSync(join(locales, language, 'terms', domain), 'utf8');
        const keys = [...text.matchAll(/^"([a-z0-9-]+)": \{"pos"/gm)].map((match) => match[1]);
        return keys.filter((key, index) => keys.indexOf(key) !== index);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('has each concept in one domain, under an id in kebab-case', () => {
    const ids = everyEntry('nl').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has words without stray blanks or straight apostrophes in French', () => {
    const bad = languages.flatMap((language) =>
      everyEntry(language).flatMap(({ id, term }) =>
        Object.values(term)
          .flat()
          .filter((value): value is string => typeof value === 'string')
          .filter((word) => word !== word.trim() || /\s{2}/.test(word) || (language === 'fr' && word.includes("'")))
          .map((word) => `${language} ${id}: ${word}`),
      ),
    );
    expect(bad).toEqual([]);
  });
});

describe('Dutch', () => {
  it('parts the senses of a shared lemma by context words; one sense at most is the usual one', () => {
    const senses = new Map<string, { id: string; open: boolean }[]>();
    for (const { id, term } of everyEntry('nl')) {
      for (const lemma of term.lemmas) {
        const key = `${term.pos} ${lemma.toLowerCase()}`;
        senses.set(key, [...(senses.get(key) ?? []), { id, open: term.when === undefined }]);
      }
    }
    const unparted = [...senses].filter(([, found]) => found.filter(({ open }) => open).length > 1);
    expect(unparted).toEqual([]);
  });

  it('never gives two senses of a lemma the same context word', () => {
    const contexts = new Map<string, string>();
    const clashes: string[] = [];
    for (const { id, term } of everyEntry('nl')) {
      for (const lemma of term.lemmas) {
        for (const word of term.when ?? []) {
          const key = `${term.pos} ${lemma} ${word}`;
          if (contexts.has(key)) clashes.push(`${key}: ${contexts.get(key)}, ${id}`);
          contexts.set(key, id);
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  it('has a plural unless the noun is a mass noun, and none if it is', () => {
    const wrong = everyEntry('nl').filter(
      ({ term }) => term.pos === 'noun' && (term.mass ? term.other !== undefined : term.other === undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('spells plurals and inflected adjectives by the rules of Dutch', () => {
    const wrong = everyEntry('nl').flatMap(({ id, term }) => {
      const form = term.pos === 'noun' ? term.other : term.inflected;
      if (form === undefined) return [];
      // A doubled vowel shortens before one consonant (straaten), a doubled consonant closes the syllable.
      const doubled = term.pos === 'adjective' && /(aa|oo|uu)[bcdfgklmnprst]e$/.test(form);
      const long = term.pos === 'noun' && /(aa|oo|uu)[bcdfgklmnprst]en$/.test(form);
      const shape =
        term.pos === 'adjective'
          ? /(e|en|é)$/.test(form) || form === term.base
          : /(en|s|n|i|a)$|^\w+(s|en)-|^\w+(s|en) (van|op) /.test(form);
      const base = term.pos === 'noun' ? term.one : term.base;
      const related =
        id === 'neighbour' || (form.length >= base.length - 1 && form[0]?.toLowerCase() === base[0]?.toLowerCase());
      return doubled || long || !shape || !related ? [`${id}: ${form}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** Words that begin with another sound than letter: written a, spoken an, and the other way round. */
const soundExceptions: [RegExp, 'a' | 'an'][] = [
  [/^EU\b/, 'an'],
  [/^(hour|heir|honou?r|honest)/, 'an'],
  [/^(uni(?!n|m)|us[aeiu]|ut[eio]|eu|ura|ukr|u[bk][aeiou])/i, 'a'],
  [/^(one\b|once)/, 'a'],
  [/^[FHLMNRSX](?=[A-Z-]|\b)/, 'an'],
  [/^U(?=[A-Z-])/, 'a'],
];

describe('English', () => {
  it('has the article that fits the sound', () => {
    const wrong = everyEntry('en').flatMap(({ id, term }) => {
      if (term.pos !== 'noun') return [];
      const exception = soundExceptions.find(([pattern]) => pattern.test(term.one))?.[1];
      const expected = exception ?? (/^[aeiou]/i.test(term.one) ? 'an' : 'a');
      return term.article === expected ? [] : [`${id}: ${term.article} ${term.one}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['user', 'a'],
    ['encrypted phone', 'an'],
    ['heir', 'an'],
    ['EU summit', 'an'],
    ['MP', 'an'],
    ['unit', 'a'],
    ['uniform', 'a'],
  ])('says %s with %s', (word, article) => {
    const found = everyEntry('en').find(({ term }) => term.pos === 'noun' && term.one === word)?.term;
    expect(found).toMatchObject({ article });
  });

  it('has a plural unless the noun is a mass noun', () => {
    const wrong = everyEntry('en').filter(
      ({ term }) => term.pos === 'noun' && (term.mass ? term.other !== undefined : term.other === undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('spells as in Britain', () => {
    const american =
      /\b(\w*(color|labor|harbor|neighbor|center\b|defense|license plate|organiz|program\b|tire\b|truck\b|gray|aluminum))/i;
    const found = everyEntry('en').flatMap(({ term }) =>
      Object.values(term).filter((value) => typeof value === 'string' && american.test(value)),
    );
    expect(found.filter((word) => !/laborat|laborious/.test(String(word)))).toEqual([]);
  });
});

/** French plurals that the rules below would spell otherwise. */
const frenchPlurals: Record<string, string> = {
  œil: 'yeux',
  travail: 'travaux',
  vitrail: 'vitraux',
  bail: 'baux',
  corail: 'coraux',
  bijou: 'bijoux',
  genou: 'genoux',
  chou: 'choux',
  hibou: 'hiboux',
  pneu: 'pneus',
  landau: 'landaus',
  monsieur: 'messieurs',
  bal: 'bals',
  carnaval: 'carnavals',
  festival: 'festivals',
  récital: 'récitals',
  chacal: 'chacals',
  bleu: 'bleus',
  fatal: 'fatals',
  naval: 'navals',
  final: 'finals',
};

/** Words that stand behind a noun like an adjective and stay as they are: des jeux vidéo, des véhicules venant en sens inverse. */
const apposed = new Set(['internet', 'vidéo', 'sterling', 'antidopage', 'venant']);

function frenchPlural(word: string): string {
  const listed = frenchPlurals[word];
  if (listed) return listed;
  if (/[sxz]$/.test(word)) return word;
  if (/(eau|au|eu)$/.test(word)) return `${word}x`;
  if (/al$/.test(word)) return `${word.slice(0, -2)}aux`;
  return `${word}s`;
}

describe('French', () => {
  it('pluralises each word of the noun phrase before the first preposition', () => {
    const preposition =
      /^(de|d’.*|du|des|à|au|aux|en|sur|sous|pour|contre|envers|par|sans|dans|avec|hors|entre|et|chez)$/;
    const wrong = everyEntry('fr').flatMap(({ id, term }) => {
      if (term.pos !== 'noun' || term.other === undefined || term.pluralOnly) return [];
      const one = term.one.split(' ');
      const many = term.other.split(' ');
      const end = one.findIndex((word) => preposition.test(word));
      const head = end < 0 ? one.length : end;
      const fits = one.every((word, index) => {
        if (index >= head) return true; // What follows a preposition stays, but for an adjective of the head.
        if (index > 0 && apposed.has(word) && many[index] === word) return true;
        return many[index] === frenchPlural(word) || word.includes('-') || /^[A-Z]/.test(word);
      });
      return fits && one.length === many.length ? [] : [`${id}: ${term.one} → ${term.other}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has four forms of an adjective that fit each other', () => {
    const wrong = everyEntry('fr').flatMap(({ id, term }) => {
      if (term.pos !== 'adjective') return [];
      // le plus visité, la plus visitée, les plus visités: a superlative has the article of its number and gender
      const superlative = /^(?:le|la|les) (?:plus|moins|mieux) (?:densément )?/;
      const articles = [term.ms, term.fs, term.mp, term.fp].map((form) => superlative.exec(form)?.[0].split(' ')[0]);
      const agrees = articles.every((article) => article === undefined) || articles.join() === 'le,la,les,les';
      const [ms, fs, mp, fp] = [term.ms, term.fs, term.mp, term.fp].map((form) => form.replace(superlative, '')) as [
        string,
        string,
        string,
        string,
      ];
      const invariable = ms === fs && fs === mp && mp === fp;
      const fits = fp === `${fs}s` && /[eë]$/.test(fs) && (mp === frenchPlural(ms) || mp === `${ms}s`);
      return agrees && (invariable || fits) ? [] : [`${id}: ${ms} ${fs} ${mp} ${fp}`];
    });
    expect(wrong).toEqual([]);
  });

  it('marks an aspirated h only on a word that begins with h', () => {
    const wrong = everyEntry('fr').filter(
      ({ term }) => term.pos === 'noun' && term.aspiratedH && !/^h/i.test(term.one),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('marks the aspirated h of every word that has one', () => {
    const aspirated =
      /^(hache|haine|hall|halte|hamburger|hameau|hameçon|hamster|hanche|handball|handicap|hangar|haras|harc[eè]l|hareng|haricot|hasard|haschich|hausse|haut|hennissement|hérisson|héron|hernie|héros\b|hêtre|heurt|hibou|hiérarchie|hockey|hold-up|homard|honte|hooligan|hoquet|hors|houille|houle|housse|huée|hublot|huis\b|hurlement|hutte)/;
    const wrong = everyEntry('fr').flatMap(({ id, term }) =>
      term.pos === 'noun' && term.one.startsWith('h') && aspirated.test(term.one) !== Boolean(term.aspiratedH)
        ? [`${id}: ${term.one}`]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['victim', 'f'],
    ['hostage', 'm'],
    ['weapon', 'f'],
    ['crime', 'm'],
    ['damage', 'm'],
  ])('gives %s its gender whatever the sex of who is meant', (id, gender) => {
    expect(everyEntry('fr').find((entry) => entry.id === id)?.term).toMatchObject({ gender });
  });
});
