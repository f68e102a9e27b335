import type { VerbTrigger } from '../lexicon/frames.ts';
import type { Token } from '../model/token.ts';

/** Closed classes of Dutch that decide where clauses begin and what a verb cluster says. */
export const SUBORDINATORS = new Set(
  'dat omdat nadat voordat toen terwijl als indien zodat hoewel ofschoon doordat totdat zodra sinds mits tenzij wanneer waar alsof aangezien naarmate waardoor waarbij waarin waarop waarvan waarmee waarna waarvoor waarover waartoe waaruit waartegen waaronder'.split(
    ' ',
  ),
);
/** Introduces a clause that is not asserted. */
export const UNASSERTED = new Set('als indien mits tenzij alsof of wanneer'.split(' '));
/** Introduces the pronoun of a relative clause. */
export const RELATIVES = new Set(['die', 'dat', 'wie', 'wat', 'waar']);
/** Opens a question inside a sentence: onduidelijk is hoe, de politie weet niet waarom. */
export const QUESTIONS = new Set('hoe waarom welke welk hoeveel wie wat waar waarheen hoelang wiens'.split(' '));
/** Verbs of what somebody must, may, can, will or wants to do. */
export const MODALS = /^(?:moeten|kunnen|mogen|hoeven|zullen|willen|gaan)$/;
/** Verbs that take what is said or thought as a clause. */
export const SAYS =
  /^(?:zeggen|melden|berichten|stellen|verklaren|schrijven|vertellen|bevestigen|concluderen|denken|vinden|achten|menen|verwachten|voorspellen|hopen|vrezen|vermoeden|waarschuwen|beweren|benadrukken|geloven|weten|constateren|vaststellen)$/;
/** Joins main clauses. */
export const COORDINATORS = new Set(['en', 'maar', 'of', 'want', 'dus', 'doch']);
/** Forms of auxiliaries, copulas and modals → infinitive. */
export const AUXILIARIES = new Map(
  `is zijn|zijn zijn|was zijn|waren zijn|geweest zijn|ben zijn|bent zijn|wordt worden|word worden|worden worden|werd worden|werden worden|geworden worden
heeft hebben|hebben hebben|had hebben|hadden hebben|heb hebben|gehad hebben|kan kunnen|kunnen kunnen|kon kunnen|konden kunnen|zal zullen|zullen zullen|zou zullen|zouden zullen
wil willen|willen willen|wilde willen|wilden willen|wou willen|moet moeten|moeten moeten|moest moeten|moesten moeten|mag mogen|mogen mogen|mocht mogen|mochten mogen
gaat gaan|gaan gaan|ging gaan|gingen gaan|laat laten|laten laten|liet laten|lieten laten|blijkt blijken|blijken blijken|bleek blijken|bleken blijken|lijkt lijken|lijken lijken
schijnt schijnen|schijnen schijnen|hoeft hoeven|hoeven hoeven|hoefde hoeven`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Finite verbs whose te-infinitive happened: wisten te kraken, slaagden erin te kraken. */
export const IMPLICATIVES = new Set([
  'weten',
  'slagen',
  'lukken',
  'beginnen',
  'blijken',
  'blijven',
  'komen',
  'staan',
  'zitten',
]);
/** Finite verbs whose te-infinitive is to come. */
export const PROSPECTIVES = new Set([
  'besluiten',
  'plannen',
  'beloven',
  'toezeggen',
  'afspreken',
  'aankondigen',
  'overeenkomen',
]);

/** What a verb can be separated from; the parser also calls other words particles. */
export const PARTICLES = new Set(
  'aan af bij binnen bloot buit dicht dood door goed in kapot klaar kwijt los mee na neer om omhoog omlaag onder op open over plaats plat rond samen schoon stil stop tegen teleur terug thuis toe tussen uit vast vol voor voort vrij waar weer weg bekend beschikbaar deel'.split(
    ' ',
  ),
);

/** Nouns that stand before what they are a number of (een reeks inbraken). */
export const GROUPS = new Set(
  'reeks aantal aandeel percentage groep serie partij lading voorraad hoeveelheid soort tiental honderdtal paar'.split(
    ' ',
  ),
);

/** What a token can be as a verb. */
export interface VerbReading {
  token: Token;
  /** Infinitive, by form where the lemmatiser does not know it. */
  lemma: string;
  finite: boolean;
  /** Participle, infinitive, or neither for a finite form. */
  form: 'finite' | 'participle' | 'infinitive';
  past: boolean;
  plural: boolean;
  /** Infinitive of an auxiliary. */
  auxiliary?: string;
  triggers: readonly VerbTrigger[];
}

/** The text of a token in small letters, as the closed classes have it. */
export function lower(token: Token | undefined): string {
  // het OM, the prosecution: no om
  return token ? (token.text === 'OM' ? token.text : token.text.toLowerCase()) : '';
}

/** A comma, bracket, dash or other mark. */
export function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[^\p{L}\p{N}€$£%]+$/u.test(token.text);
}

/** Where the words of a clause start, without its marks. */
export function wordStarts({ tokens }: { tokens: readonly Token[] }): number[] {
  return tokens.filter((token) => !isMark(token)).map(({ start }) => start);
}

/** The indexes of a run of tokens, both ends included. */
export function indexRange(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
