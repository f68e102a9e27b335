import type { Token } from '../../model/token.ts';
import type { Chunk } from './chunks.ts';
import { lower } from '../words.ts';

/** What is done to somebody or against the law, named by an infinitive (voor het verkrachten van een vrouw) → its noun. */
const OFFENCES = new Map([
  ['aanranden', 'aanranding'],
  ['afpersen', 'afpersing'],
  ['bedreigen', 'bedreiging'],
  ['beledigen', 'belediging'],
  ['beroven', 'beroving'],
  ['beschieten', 'neerschieten'],
  ['bestelen', 'diefstal'],
  ['dealen', 'drugshandel'],
  ['discrimineren', 'discriminatie'],
  ['doden', 'doding'],
  ['doodschieten', 'doding'],
  ['doodslaan', 'doding'],
  ['doodsteken', 'doding'],
  ['dumpen', 'dumping'],
  ['gijzelen', 'gijzeling'],
  ['helen', 'heling'],
  ['lozen', 'lozing'],
  ['misbruiken', 'misbruik'],
  ['mishandelen', 'mishandeling'],
  ['neerschieten', 'neerschieten'],
  ['neersteken', 'neersteken'],
  ['ombrengen', 'moord'],
  ['omkopen', 'omkoping'],
  ['ontvoeren', 'ontvoering'],
  ['oplichten', 'oplichting'],
  ['overtreden', 'schending'],
  ['overvallen', 'overval'],
  ['smokkelen', 'smokkel'],
  ['stalken', 'stalking'],
  ['stelen', 'diefstal'],
  ['verduisteren', 'verduistering'],
  ['verkrachten', 'verkrachting'],
  ['vermoorden', 'moord'],
  ['vernielen', 'vernieling'],
  ['vervalsen', 'vervalsing'],
  ['witwassen', 'witwassen'],
]);

/** What is done to a thing (voor het vervangen van bruggen) → its noun. */
const WORKS = new Map([
  ['aankopen', 'aankoop'],
  ['aanleggen', 'aanleg'],
  ['aanschaffen', 'aanschaf'],
  ['begeleiden', 'begeleiding'],
  ['bestrijden', 'bestrijding'],
  ['beveiligen', 'beveiliging'],
  ['bewaken', 'bewaking'],
  ['bezitten', 'bezit'],
  ['bouwen', 'bouw'],
  ['digitaliseren', 'digitalisering'],
  ['exporteren', 'export'],
  ['financieren', 'financiering'],
  ['gebruiken', 'gebruik'],
  ['handhaven', 'handhaving'],
  ['herstellen', 'herstel'],
  ['importeren', 'import'],
  ['isoleren', 'isolatie'],
  ['kopen', 'aankoop'],
  ['ombouwen', 'ombouw'],
  ['onderhouden', 'onderhoud'],
  ['ondersteunen', 'ondersteuning'],
  ['ontwikkelen', 'ontwikkeling'],
  ['opknappen', 'opknapbeurt'],
  ['opruimen', 'opruiming'],
  ['produceren', 'productie'],
  ['renoveren', 'renovatie'],
  ['restaureren', 'restauratie'],
  ['schenden', 'schending'],
  ['schoonmaken', 'schoonmaak'],
  ['slopen', 'sloop'],
  ['uitbreiden', 'uitbreiding'],
  ['verbeteren', 'verbetering'],
  ['verbouwen', 'verbouwing'],
  ['verduurzamen', 'verduurzaming'],
  ['verhogen', 'verhoging'],
  ['verkopen', 'verkoop'],
  ['verlagen', 'verlaging'],
  ['verminderen', 'vermindering'],
  ['vernieuwen', 'vernieuwing'],
  ['versnellen', 'versnelling'],
  ['verspreiden', 'verspreiding'],
  ['versterken', 'versterking'],
  ['vervangen', 'vervanging'],
  ['vervoeren', 'vervoer'],
  ['verwijderen', 'verwijdering'],
  ['voorbereiden', 'voorbereiding'],
]);

/** Het plegen van een aanslag: it is the deed itself that its object names. */
const COMMITTING = /^(?:plegen|begaan)$/;

/** Whether an infinitive stands behind another that an article makes a noun: het verkrachten en doden van. */
export function followsInfinitive(tokens: readonly Token[], at: number): boolean {
  const [article, first, joiner] = [-3, -2, -1].map((step) => lower(tokens[at + step]));
  return (
    article === 'het' && joiner === 'en' && nounOf(first!) !== undefined && nounOf(lower(tokens[at])) !== undefined
  );
}

function nounOf(infinitive: string): string | undefined {
  return OFFENCES.get(infinitive) ?? WORKS.get(infinitive);
}

/** Puts the noun for an infinitive that an article makes one, and for those coordinated with it (het verkrachten en doden van). */
export function nameInfinitives(chunks: Chunk[]): void {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.determiner !== 'het' || chunk.quantity || chunk.modifiers.length > 0) continue;
    const deed = committed(chunk);
    if (deed) chunks[at] = deed;
    if (nounOf(lower(chunk.head)) === undefined) continue;
    for (const item of [chunk, ...chunk.others.filter(({ determiner }) => determiner === undefined)]) {
      const noun = nounOf(lower(item.head));
      if (noun !== undefined) item.term = noun;
    }
  }
}

/** The deed of het plegen van een aanslag, under the preposition of the whole. */
function committed({ head, complements, others, preposition, from, position }: Chunk): Chunk | undefined {
  const [deed] = complements;
  if (!COMMITTING.test(lower(head)) || complements.length !== 1 || others.length > 0) return undefined;
  if (deed!.preposition !== 'van' || deed!.pronoun || preposition === undefined) return undefined;
  const { parent, bound, ...own } = deed!;
  void [parent, bound];
  return { ...own, preposition, from, position };
}

/** Before these an infinitive is that of its clause. */
const VERBAL = /^(?:te|om)$/;

/**
 * The noun that an infinitive is which is coordinated with a noun (wegens fraude en witwassen, diefstal, helen en
 * afpersing); undefined where it is none.
 */
export function infinitiveAsNoun(tokens: readonly Token[], at: number): string | undefined {
  const noun = OFFENCES.get(lower(tokens[at]));
  const [partner, joiner] = [tokens[at - 2], tokens[at - 1]];
  if (noun === undefined || !partner || !/^(?:en|of|,)$/.test(lower(joiner))) return undefined;
  if (lower(joiner) === ',' && !/^(?:en|of|,)$/.test(lower(tokens[at + 1]))) return undefined;
  const isNoun = partner.upos === 'NOUN' || infinitiveAsNoun(tokens, at - 2) !== undefined;
  if (!isNoun || VERBAL.test(lower(tokens[at - 3]))) return undefined;
  return noun;
}
