import type { Token } from '../../model/token.ts';
import type { Chunk } from './chunks.ts';
import { lower } from '../words.ts';

/** What is done, named by an infinitive (voor het verkrachten van een vrouw) → its noun. */
const NOUNS = new Map([
  ['aanranden', 'aanranding'],
  ['afpersen', 'afpersing'],
  ['bedreigen', 'bedreiging'],
  ['beroven', 'beroving'],
  ['beschieten', 'neerschieten'],
  ['bestelen', 'diefstal'],
  ['dealen', 'drugshandel'],
  ['dumpen', 'dumping'],
  ['discrimineren', 'discriminatie'],
  ['doden', 'doding'],
  ['doodschieten', 'doding'],
  ['doodslaan', 'doding'],
  ['doodsteken', 'doding'],
  ['gijzelen', 'gijzeling'],
  ['helen', 'heling'],
  ['lozen', 'lozing'],
  ['mishandelen', 'mishandeling'],
  ['misbruiken', 'misbruik'],
  ['neerschieten', 'neerschieten'],
  ['neersteken', 'neersteken'],
  ['ombrengen', 'moord'],
  ['omkopen', 'omkoping'],
  ['ontvoeren', 'ontvoering'],
  ['oplichten', 'oplichting'],
  ['overvallen', 'overval'],
  ['smokkelen', 'smokkel'],
  ['stalken', 'stalking'],
  ['stelen', 'diefstal'],
  ['verkrachten', 'verkrachting'],
  ['vermoorden', 'moord'],
  ['vernielen', 'vernieling'],
  ['witwassen', 'witwassen'],
]);

/** Whether an infinitive stands behind another that an article makes a noun: het verkrachten en doden van. */
export function followsInfinitive(tokens: readonly Token[], at: number): boolean {
  const [article, first, joiner] = [-3, -2, -1].map((step) => lower(tokens[at + step]));
  return article === 'het' && joiner === 'en' && NOUNS.has(first!) && NOUNS.has(lower(tokens[at]));
}

/** Puts the noun for an infinitive that an article makes one, and for those coordinated with it (het verkrachten en doden van). */
export function nameInfinitives(chunks: readonly Chunk[]): void {
  for (const chunk of chunks)
    if (chunk.determiner === 'het' && !chunk.quantity && chunk.modifiers.length === 0 && NOUNS.has(lower(chunk.head)))
      for (const item of [chunk, ...chunk.others.filter(({ determiner }) => determiner === undefined)]) {
        const noun = NOUNS.get(lower(item.head));
        if (noun !== undefined) item.term = noun;
      }
}

/** Before these an infinitive is that of its clause. */
const VERBAL = /^(?:te|om)$/;

/**
 * The noun that an infinitive is which is coordinated with a noun (wegens fraude en witwassen, diefstal, helen en
 * afpersing); undefined where it is none.
 */
export function infinitiveAsNoun(tokens: readonly Token[], at: number): string | undefined {
  const noun = NOUNS.get(lower(tokens[at]));
  const [partner, joiner] = [tokens[at - 2], tokens[at - 1]];
  if (noun === undefined || !partner || !/^(?:en|of|,)$/.test(lower(joiner))) return undefined;
  if (lower(joiner) === ',' && !/^(?:en|of|,)$/.test(lower(tokens[at + 1]))) return undefined;
  const isNoun = partner.upos === 'NOUN' || infinitiveAsNoun(tokens, at - 2) !== undefined;
  if (!isNoun || VERBAL.test(lower(tokens[at - 3]))) return undefined;
  return noun;
}
