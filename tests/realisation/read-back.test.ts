import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact, Filler } from '../../pipeline/model/fact.ts';
import type { RealisedSentence } from '../../pipeline/model/briefing.ts';
import type { FigureSpec } from '../../pipeline/realisation/phrases/phrase.ts';
import { grammarOf } from '../../pipeline/realisation/registry.ts';
import { cryptoStory } from './crypto-story.ts';
import { readNumbers } from './read-numbers.ts';
import { lexicon, type Story } from './story.ts';

const LANGUAGES = ['nl', 'en', 'fr'] as const;

describe('the readers themselves', () => {
  it.each([
    ['nl', '8000 kilo en 150.000 liter, 12,5 procent, 20 miljoen en zevenenzeventig', [8000, 150_000, 12.5, 20e6, 77]],
    ['en', '8,000 kg, £1.5 million, Twenty million, seventy-seven, dozens', [8000, 1.5e6, 20e6, 77, 10]],
    [
      'fr',
      '8\u202f000 kilos, 1,2 million d’euros, Vingt et une, soixante et onze, le 1er avril',
      [8000, 1.2e6, 21, 71, 1],
    ],
    // near misses: words that hold a number word, names with figures glued to letters
    ['nl', 'de vierde, tweeling, achterkant, F16', []],
    ['en', 'often, weight, someone', []],
    ['fr', 'une sixième, dixit', []],
  ] as const)('%s: %s', (language, text, numbers) => {
    expect(readNumbers(text, language)).toEqual(numbers);
  });
});

describe('every number of a sentence is a number of its facts', () => {
  const story = cryptoStory();
  const facts = new Map(story.extraction.facts.map((fact) => [fact.id, fact]));

  it.each(LANGUAGES)('%s', (language) => {
    for (const sentence of everySentence(story, language)) {
      const allowed = sentence.facts.flatMap((id) => numbersOf(story, facts.get(id)!));
      for (const number of readNumbers(sentence.text, language)) expect(allowed, sentence.text).toContain(number);
    }
  });

  it.each(LANGUAGES)('%s: and every figure of a fact is in its sentence', (language) => {
    for (const fact of facts.values()) {
      const read = readNumbers(story.say(language, [fact.id]), language);
      for (const figure of figuresIn(Object.values(fact.roles))) {
        const { value, unitText } = story.extraction.quantities.find((quantity) => quantity.id === figure)!;
        expect(read, `${fact.id}: ${story.say(language, [fact.id])}`).toContain(
          unitText === 'ton' ? value / 1000 : value,
        );
      }
    }
  });
});

describe('every name of a sentence is a name of its facts', () => {
  const story = cryptoStory();
  const facts = new Map(story.extraction.facts.map((fact) => [fact.id, fact]));

  it.each(LANGUAGES)('%s', (language) => {
    for (const sentence of everySentence(story, language)) {
      const allowed = new Set(sentence.facts.flatMap((id) => nameWords(story, facts.get(id)!, language)));
      // the first word has a capital in any case
      for (const [word] of sentence.text.replace(/^\S+/, '').matchAll(/(?<![\p{L}.])\p{Lu}[\p{L}’.-]*/gu))
        expect([...allowed], sentence.text).toContain(word.replace(/\.$/, ''));
    }
  });
});

describe('any figure reads back', () => {
  const value = fc.oneof(
    fc.integer({ min: 2, max: 100 }),
    fc.integer({ min: 2, max: 9_999_999 }),
    fc.integer({ min: 1, max: 99_999 }).map((tens) => tens * 10_000),
    fc.integer({ min: 11, max: 999 }).map((tenths) => tenths / 10),
  );
  const unit = fc.constantFrom<Partial<FigureSpec> & Pick<FigureSpec, 'unit'>>(
    { unit: { kind: 'count', lemma: 'verdachte' }, concept: 'suspect' },
    { unit: { kind: 'currency', code: 'EUR' }, display: { id: 'EUR', factor: 1 } },
    { unit: { kind: 'currency', code: 'GBP' }, display: { id: 'GBP', factor: 1 } },
    {
      unit: { kind: 'measure', code: 'kg' },
      display: { id: 'kilogram', factor: 1 },
      unitText: 'kilo',
      concept: 'cocaine',
    },
    { unit: { kind: 'percent', code: '%' } },
  );
  const approximation = fc.constantFrom<FigureSpec['approximation']>(
    'exact',
    'about',
    'almost',
    'more-than',
    'less-than',
    'at-least',
    'at-most',
  );

  it.each(LANGUAGES)('%s', (language) => {
    fc.assert(
      fc.property(value, unit, approximation, fc.boolean(), (number, what, hedge, figures) => {
        const phrase = grammarOf(lexicon, language)!.figure(
          { modifiers: [], ...what, value: number, approximation: hedge },
          { figures },
        );
        for (const text of [phrase.text, phrase.opening ?? phrase.text, phrase.of ?? phrase.text])
          expect(readNumbers(text, language), text).toEqual([number]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every fact told alone, fronted, after others, and the lists and contradictions of the press brief. */
function everySentence(story: Story, language: string): RealisedSentence[] {
  const ids = story.extraction.facts.map((fact) => fact.id);
  const messages = ids.flatMap((id) =>
    ([undefined, 'time', 'place', 'source'] as const).map((front) => ({
      kind: 'fact' as const,
      facts: [id],
      form: 'clause' as const,
      ...(front && { front }),
    })),
  );
  const told = story.tell(language, ...messages, {
    kind: 'fact',
    facts: ['cocaine', 'meth'],
    form: 'clause',
    connective: 'total',
  });
  const brief = story.realise(language, {
    pressBrief: {
      lead: [],
      quotes: [],
      background: [],
      contradictions: [1],
      figures: story.extraction.facts.filter((fact) => fact.quantity).map((fact) => ({ fact: fact.id })),
    },
  }).document.pressBrief;
  const sentences = [
    ...told.summary.flat(),
    ...brief.contradictions,
    ...brief.figures.map(({ label, value, facts }) => ({ text: `${label}: ${value}`, facts, quotes: [] })),
  ];
  expect(sentences.length).toBeGreaterThan(messages.length);
  return sentences;
}

function figuresIn(fillers: readonly (Filler | undefined)[]): string[] {
  return fillers.flatMap((filler) => {
    if (filler?.kind === 'quantity') return [filler.id];
    return filler?.kind === 'list' ? figuresIn(filler.items) : [];
  });
}

function numbersOf(story: Story, fact: Fact): number[] {
  const { quantities, dates, relations } = story.extraction;
  const own = figuresIn(Object.values(fact.roles));
  const restated = relations
    .filter(({ kind, members }) => kind === 'restates' && own.includes(members[0]!))
    .flatMap(({ members }) => members);
  const figures = quantities.filter(({ id }) => own.includes(id) || restated.includes(id));
  const date = dates.find(({ id }) => id === fact.time?.id);
  return [
    ...figures.flatMap(({ value, unitText }) => (unitText === 'ton' ? [value, value / 1000] : [value])),
    ...(date?.value ?? '').split(/\D+/).filter(Boolean).map(Number),
  ];
}

/** Words of the names that a fact holds, in the language: straight from the locale files. */
function nameWords(story: Story, fact: Fact, language: string): string[] {
  const fillers = [...Object.values(fact.roles), fact.place, fact.attribution?.source];
  const ids = fillers.flatMap((filler) => (filler?.kind === 'entity' ? [filler.id] : []));
  const modifiers = fillers.flatMap((filler) => (filler && 'modifiers' in filler ? (filler.modifiers ?? []) : []));
  const names = story.extraction.entities
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ name, gazetteer }) => [name, localName(language, gazetteer), localName(language, undefined, name)]);
  const months = ['April', 'June'];
  return [...names, ...modifiers.map((id) => demonym(language, id)), ...months]
    .flatMap((name) => name.split(' '))
    .flatMap((word) => [word, word.replace(/\.$/, ''), word.charAt(0).toUpperCase() + word.slice(1)]);
}

interface NameEntry {
  name?: string;
  aliases?: string[];
  adjective?: string | Record<string, string>;
}

/** Every name of a language, from whatever files its folder holds. */
function names(language: string): Map<string, NameEntry> {
  const folder = `locales/${language}/names`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return new Map(
    files.flatMap((file) => {
      const { entries } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        entries: Record<string, NameEntry>;
      };
      return Object.entries(entries);
    }),
  );
}

const NAMES = Object.fromEntries(LANGUAGES.map((language) => [language, names(language)]));

function localName(language: string, id: string | undefined, dutchName?: string): string {
  const known =
    id ??
    [...NAMES.nl!].find(
      ([, { name, aliases = [] }]) => dutchName !== undefined && [name, ...aliases].includes(dutchName),
    )?.[0];
  return (known === undefined ? undefined : NAMES[language]!.get(known)?.name) ?? '';
}

function demonym(language: string, id: string): string {
  const adjective = NAMES[language]!.get(id)?.adjective;
  return typeof adjective === 'string' ? `${adjective} ${adjective}e` : '';
}
