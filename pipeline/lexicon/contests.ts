import { z } from 'zod';
import { sportNames } from './disciplines.ts';
import { frenchOf } from './french-of.ts';
import type { Lexicon } from './lexicon.ts';
import { readLocale } from './read-locale.ts';

/** `locales/nl/names/contests.json`: what stands before the sport of a contest (het WK zwemmen, de wereldbeker schaatsen). */
const DutchContest = z.strictObject({
  name: z.string(),
  forms: z.array(z.string()).min(1),
  article: z.enum(['de', 'het']),
});

/**
 * In output languages `name` holds `{{sport}}`, in French `{{sport, of}}`. A contest that has a name of its own in one
 * sport has an entry by both (`wk+football`: World Cup).
 */
const LocalContest = z.strictObject({
  name: z.string(),
  article: z.string(),
  gender: z.enum(['m', 'f']).optional(),
  number: z.literal('plural').optional(),
});
type LocalContest = z.infer<typeof LocalContest>;

/** A contest in a sport, by the id that it has in all languages. */
export interface DutchContestName {
  id: string;
  name: string;
  aliases: string[];
  article: 'de' | 'het';
}

/** Every contest in every sport of the termbase, as Dutch writes it. */
export function dutchContests(lexicon: Lexicon): DutchContestName[] {
  const contests = readLocale(lexicon.roots, 'nl', 'names/contests', DutchContest);
  return [...contests].flatMap(([contest, { name, forms, article }]) =>
    sportNames(lexicon, 'nl').map(({ id, names }) => ({
      id: `contest:${contest}+${id}`,
      name: `${name} ${names[0]!}`,
      aliases: forms.flatMap((form) => names.map((sport) => `${form} ${sport}`)),
      article,
    })),
  );
}

/** Every contest in every sport that the language has words for. */
export function localContests(lexicon: Lexicon, language: string): [id: string, contest: LocalContest][] {
  const contests = readLocale(lexicon.roots, language, 'names/contests', LocalContest);
  const general = [...contests].filter(([id]) => !id.includes('+'));
  return general.flatMap(([contest, said]) =>
    sportNames(lexicon, language).map(({ id, names }): [string, LocalContest] => {
      const own = contests.get(`${contest}+${id}`) ?? said;
      const name = own.name
        .replace('{{sport, of}}', frenchOf({ name: names[0]! }))
        .replace('{{sport}}', inCapitals(names[0]!));
      return [`contest:${contest}+${id}`, { ...own, name }];
    }),
  );
}

/** Short-Track Speed Skating: each word of a sport in the name of a contest. */
function inCapitals(sport: string): string {
  return sport.replace(/(?<![\p{L}’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
