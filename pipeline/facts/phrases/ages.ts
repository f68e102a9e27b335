import type { Chunk } from './chunks.ts';
import type { SentenceContext } from '../context.ts';
import { bandOfWord } from './age-bands.ts';
import { lower } from '../words.ts';

/** A 47-jarige, 47-jarigen: of that age, with nothing said of who they are. */
const AGED = /^\d{1,3}-jarigen?$/;
const AGE_WORD = /jarige?n?$/;

/** Whether a word names somebody by age alone (de 47-jarige werd aangehouden). */
export function isAgedOnly({ head }: Pick<Chunk, 'head'>): boolean {
  return AGED.test(lower(head)) || bandOfWord(lower(head)) !== undefined;
}

/** 47-jarige, achtjarig: a word that says how old. */
export function isAgeWord(word: string): boolean {
  return AGE_WORD.test(word);
}

/** The modifier that says how old those of a phrase are: `age:47` (een 47-jarige man), `age:23+25` (mannen van 23 en 25 jaar). */
export function ageOf(context: SentenceContext, chunk: Chunk): string | undefined {
  const { tokens } = context.sentence;
  const band = bandOf(chunk);
  if (band !== undefined) return `age:${band}`;
  const own = tokens.slice(chunk.first, chunk.last + 1).filter((token) => isAgeWord(lower(token)));
  const ages = own.length > 0 ? agesIn(context, chunk.first, chunk.last) : (ageTailOf(context, chunk)?.ages ?? []);
  const number = chunk.quantity?.unit.kind === 'count' ? chunk.quantity.value : 1;
  // de verdachten (19 en 22): as many as there are ages
  const isKnown = !chunk.quantity && chunk.determiner === 'de' && chunk.head.feats.Number === 'Plur';
  // vijf scholieren van 15 en 16 jaar are that old between them; one man has one age, two have no three
  if (ages.length === 0 || (ages.length > 1 && number < ages.length && !isKnown)) return undefined;
  return `age:${ages.join('+')}`;
}

/** Of whom 65 jaar en ouder is said: those of the phrase, or those whom a share is of. */
function bandOf({ head, band, quantity, complements }: Chunk): string | undefined {
  const own = band ?? bandOfWord(lower(head)) ?? bandOfWord(quantity?.of ?? '');
  if (own !== undefined || quantity?.of === undefined) return own;
  const whole = complements.find(({ preposition }) => preposition === 'van');
  const isShare = /^(?:percent|fraction)$/.test(quantity.unit.kind);
  return isShare && whole ? bandOf({ ...whole, complements: [] }) : undefined;
}

/** The ages behind a phrase, or behind where those of whom it speaks are from (twee verdachten uit Lelystad (19 en 39)). */
export function ageTailOf(context: SentenceContext, chunk: Chunk): ReturnType<typeof ageTail> {
  const home = chunk.complements.find(({ preposition, entity }) => preposition === 'uit' && entity?.type === 'place');
  return ageTail(context, chunk) ?? (home && ageTail(context, home));
}

/** Van 47 jaar, van 23 en 25 jaar, (47): the words right behind a phrase that say no more than how old they are. */
function ageTail(
  context: SentenceContext,
  { last }: Pick<Chunk, 'last'>,
): { first: number; last: number; ages: number[] } | undefined {
  const { tokens } = context.sentence;
  const isBracketed = lower(tokens[last + 1]) === '(';
  const from = /^(?:van|\()$/.test(lower(tokens[last + 1])) ? last + 2 : -1;
  if (from < 0) return undefined;
  let to = from;
  while (/^(?:\d{1,3}|,|en|jaar)$/.test(lower(tokens[to + 1])) && to - from < 8) to += 1;
  // van 23, die wegliep
  while (to > from && /^(?:,|en)$/.test(lower(tokens[to]))) to -= 1;
  // one that is surely an age makes ages of all
  const isAge = agesIn(context, from, to).length > 0 && /^\d{1,3}$/.test(lower(tokens[from]));
  if (!isAge || (isBracketed && lower(tokens[to + 1]) !== ')')) return undefined;
  const ages = tokens.slice(from, to + 1).flatMap(({ text }) => (/^\d/.test(text) ? [Number(text)] : []));
  return { first: last + 1, last: isBracketed ? to + 1 : to, ages };
}

/** The complements that an age has said already (van 47 jaar). */
export function agedComplements(context: SentenceContext, chunk: Chunk, age: string | undefined): Chunk[] {
  const tail = age === undefined ? undefined : ageTailOf(context, chunk);
  return tail ? chunk.complements.filter(({ first }) => tail.first <= first && first <= tail.last) : [];
}

function agesIn({ mentions, sentence: { tokens } }: SentenceContext, first: number, last: number): number[] {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const named = mentions.numerals
    .filter((item) => item.kind === 'age' && item.start >= start && item.end <= end)
    .flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (named.length > 0) return named;
  return tokens.slice(first, last + 1).flatMap((token) => {
    const years = /^(\d{1,3})-jarige?n?$/.exec(lower(token))?.[1];
    return years === undefined ? [] : [Number(years)];
  });
}
