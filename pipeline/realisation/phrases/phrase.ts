import type { Determiner, InnerRelation } from '../../model/fact.ts';
import type { RoleForm } from '../../lexicon/frame-messages.ts';
import type { Approximation, Unit } from '../../model/mention.ts';

/** A noun phrase of an output language with what agrees with it. */
export interface NounPhrase {
  text: string;
  /** Without its article: headlines, labels. */
  bare: string;
  number: 'singular' | 'plural';
  gender?: 'm' | 'f';
  /** French: somebody of whom nothing says whether it is a man or a woman. */
  ungendered?: true;
  /** New to the reader (een verdachte, 8000 kilo): a Dutch passive then opens with `er`. */
  indefinite: boolean;
  /** How it opens a sentence, where `text` begins with a figure. */
  opening?: string;
  /** As the object of a negated verb (geen verdachten, any suspects, de suspects). */
  negated?: string;
  /** As the subject of a negated clause, with what then agrees (no suspects, aucun suspect). */
  none?: { text: string; number: 'singular' | 'plural'; gender?: 'm' };
  /** French: with de and à. */
  of?: string;
  at?: string;
  /** French: an indefinite plural or mass as a kind, with de and à (les inondations, des inondations, aux inondations). */
  all?: { text: string; of: string; at: string };
  /** As a place (in Nederland, aux Pays-Bas), where the name itself decides. */
  in?: string;
  /** As where something comes from (de France), where that is not `of`. */
  from?: string;
  /** French: a place of the termbase as where somebody is or goes (dans la zone, à l’aéroport, sur la plage). */
  site?: string;
  /** Where the language has cases: the others, by name. */
  cases?: Readonly<Record<string, string>>;
  /** A measure as it stands before what it measures: a *48-hour* strike, and of what kind of measure it is. */
  attributive?: { text: string; isTime: boolean };
  /** Concept of its head, which may choose the preposition that follows. */
  concept?: string;
  /** It joins several phrases. */
  list?: boolean;
  /** A name of somebody or of a body, which owns things: English writes Philips’s turnover. */
  owner?: boolean;
  /** The relative clause that it ends in (die woningen aanvielen): Dutch puts it behind the verbs. */
  which?: string;
}

/** A figure as it now stands, with what it counts. */
export interface FigureSpec {
  value: number;
  upper?: number;
  approximation: Approximation;
  /** The hedge as the source has it, where it still holds. */
  hedge?: string;
  unit: Unit;
  /** The unit as written, and its key and factor in `locales/nl/units.json`. */
  unitText?: string;
  display?: { id: string; factor: number };
  /** A length in seconds or minutes that the source gives in hours and minutes. */
  clock?: boolean;
  /** A length in months that the source gives in years and months. */
  yearsToo?: boolean;
  /** Concept of what is counted or measured. */
  concept?: string;
  modifiers: readonly string[];
  /** So many out of so many: een op de drie, which is said as it was counted. */
  outOf?: { part: number; whole: number };
  /** The same sum in another unit, in words of the language; stands in brackets behind the figure. */
  restated?: string;
  /** Puts the sign of its fact behind the figure's words (hedge, number, unit), so that a page can point at its evidence. */
  sign?: (words: string) => string;
}

/** How a phrase is said: `figures` writes every number in figures and leaves articles out where headlines do. */
export interface PhraseStyle {
  figures?: boolean;
  /** Write a small number in words also where nothing is counted beside it (two more than in 2024). */
  words?: boolean;
  /** Of a figure: leave out what it counts (a cell of the table of figures). */
  valueOnly?: boolean;
  /** A cell of the table of figures: never in words. */
  cell?: boolean;
  /** The value of a figure of the same unit that follows and names it (de 310 à 288 millions d’euros). */
  beside?: number;
}

/** A head noun with its adjectives, by concept. */
export interface ConceptSpec {
  concept: string;
  number: 'singular' | 'plural';
  definite: boolean;
  /** In the place of the article (alle, many, chaque). */
  determiner?: Determiner;
  /** Dutch has no article (wegens moord); so have Dutch and, of offences, English. */
  bare?: boolean;
  /** The source says that it is a woman: French has another noun for her. */
  feminine?: boolean;
  /** A complement says which (the inflation of the seventies). */
  narrowed?: boolean;
  /** A figure says how much of it there is: een groei van 4 procent. */
  measured?: boolean;
  modifiers: readonly string[];
}

/** The words of a figure with the sign that the caller asks for. */
export function signFigure({ sign }: FigureSpec, words: string): string {
  return sign ? sign(words) : words;
}

/** A piece of a clause in order: fixed words, or a noun phrase in one of its forms. */
export type Piece = { kind: 'words'; text: string } | { kind: 'phrase'; phrase: NounPhrase; form?: RoleForm };

/** An adverb or phrase that says something of the event besides time, place and source. */
export interface Adjunct {
  text: string;
  /** Of an adverb: after the first verb, at the end or first; a phrase stands at the end. */
  position: 'middle' | 'end' | 'front';
  /** Where it stands among what closes the clause: how, where (`beyond`: after a place that it is seen from), then when and why. */
  rank: 'near' | 'place' | 'beyond' | 'late' | 'far';
  /** The clause says too much without it. */
  limits: boolean;
  /** It is about the clause's figure (gemiddeld). */
  ofFigure?: boolean;
  /** It runs up to now (tot nu toe): English has the perfect. */
  lasting?: boolean;
  /** For the first time: what says since when or in how long stands right behind it. */
  firstTime?: true;
  /** It tells how often (jaarlijks): what goes on so is no progressive in English. */
  habitual?: boolean;
  /** It follows the whole clause, behind its comma. */
  behind?: boolean;
  /** An adverb of when or how often (momenteel, jaarlijks): Dutch has it before where. */
  timely?: boolean;
  /** It tells how long it was so. */
  length?: boolean;
  /** It says that the event is to be expected: some languages have a verb for it. */
  expects?: boolean;
  /** What the present tells with it is still to come (binnenkort). */
  ahead?: boolean;
}

/** A clause before its words are put in order. */
export interface Clause {
  /** Key in the language's verbs.json. */
  verb: string;
  voice: 'active' | 'passive';
  subject: readonly Piece[];
  /** What follows the verb in the message. */
  rest: readonly Piece[];
  number: 'singular' | 'plural';
  gender?: 'm' | 'f';
  /** What the verb agrees with is somebody of whom nothing says whether it is a man or a woman. */
  ungendered?: true;
  phase: 'happened' | 'ongoing' | 'planned' | 'intended';
  polarity: 'affirmed' | 'negated';
  certainty: 'asserted' | 'alleged' | 'possible';
  /** What must, may or can be done; the phase is that of the modal verb. */
  modality?: 'obligation' | 'permission' | 'ability';
  /** What must come of something is its aim, not its duty: the merger should bring in €5 million. */
  aim?: boolean;
  /** What a figure must come to is a target as well as a duty: emissions are to fall. */
  target?: boolean;
  /** What is possible is what somebody or something can do or come to (kan oplopen tot), not what may be so. */
  able?: boolean;
  /** Somebody thinks that it will be so: `expected`, or `open` where he fears or hopes it; `wanted` where he wants it. */
  foreseen?: 'expected' | 'open' | 'wanted';
  /** It was over before something else that is past: the pluperfect. */
  anterior?: boolean;
  /** Its subject is people or a body of people, who act. */
  animate?: boolean;
  /** Of a crime: what is only said then is an allegation, not a report. */
  accuses?: boolean;
  /** Which way its figure went. */
  direction?: 'up' | 'down';
  /** A state: past tense instead of the perfect, no progressive. */
  stative: boolean;
  /** Dutch: the last prepositional phrase of `rest` follows the verbs (roept op tot kalmte). */
  late?: boolean;
  /** The time named runs up to publication (sinds, de afgelopen maanden): English has the perfect. */
  lasting: boolean;
  /** The time named is to come: what Dutch says in the present, others say in the future. */
  future: boolean;
  /** The time named is over. */
  past: boolean;
  /** The source tells it in the simple past. */
  toldPast?: boolean;
  time?: string;
  place?: string;
  /** What its figure is set against, behind all the rest (tegen 44 miljoen euro een jaar eerder). */
  comparison?: string;
  /** What else is said of the event, in the order of the source. */
  adjuncts?: readonly Adjunct[];
  /** Attribution as an adjunct (volgens de politie). */
  source?: string;
  /** Attribution as a clause of its own (de politie meldt dat …), with the lemma of the Dutch cue. */
  report?: { source: NounPhrase; lemma: string; governed?: true };
  /** It stands inside such a clause, whose verb is past: French then shifts its tense back. */
  reported?: boolean;
  front?: 'time' | 'place' | 'source';
  connective?: 'also' | 'total' | 'contrast';
  /** Clauses behind all the rest, with the space or comma before them (om het wrak te bergen, omdat de kosten stegen). */
  tail?: string;
  /** How it hangs on the clause that it stands in. */
  inner?: InnerRelation;
  /** Of an infinitive: it was before the clause that it hangs on (na te hebben betaald, after paying, après avoir payé). */
  done?: boolean;
  /** Of an infinitive: by or without doing it, or what a verb before it governs (hopes to, espère), in place of what for. */
  as?: 'by' | 'without' | 'governed';
  /** French: its object stands before it, as a relative pronoun, and the participle agrees with that. */
  preposed?: Pick<NounPhrase, 'number' | 'gender'>;
  /** Dutch and German put the verb last after dat; an infinitive has no subject (om … te, to, pour). */
  order: 'main' | 'subordinate' | 'infinitive';
}

/**
 * Thrown inside this stage where a language lacks a word or a form; `realise` catches it and lets the
 * fact await a translator. Never leaves the stage.
 */
export class CannotSay extends Error {
  /** The term, name or text that is missing; the same in `message`. */
  constructor(readonly missing: string) {
    super(missing);
    this.name = 'CannotSay';
  }
}

/** Thrown where “the” takes up what the document does not tell. */
export class AntecedentUntold extends CannotSay {}

/** What `say` makes; undefined where the language lacks a word for it. Other errors pass. */
export function ifSayable<T>(say: () => T): T | undefined {
  try {
    return say();
  } catch (error) {
    if (!(error instanceof CannotSay)) throw error;
    return undefined;
  }
}

/** The same phrase with words before it, in a language whose forms do not change with what stands before. */
export function precede(phrase: NounPhrase, prefix: string): NounPhrase {
  const longer = { ...phrase };
  for (const form of ['text', 'bare', 'opening', 'negated', 'of', 'at', 'in', 'from', 'site'] as const) {
    const behind = longer[form];
    if (behind !== undefined) longer[form] = `${prefix} ${behind}`;
  }
  return longer;
}

/** A pronoun as a phrase. */
export function asPronoun(word: string, number: NounPhrase['number']): NounPhrase {
  return { text: word, bare: word, number, indefinite: false };
}

/** Fourth, vierde, quatrième: a place in a ranking as somebody comes in there. */
function placed({ bare, text, at }: NounPhrase): string {
  const [, ordinal] = /^(\S+) (?:plaats|place)$/.exec(bare) ?? [];
  // premier or première: whose place it is would have to be known
  return ordinal === undefined || ordinal === 'première' ? (at ?? text) : ordinal;
}

/** The words of a piece in the form that the message asks for. */
export function sayPiece(piece: Piece): string {
  if (piece.kind === 'words') return piece.text;
  const { phrase, form } = piece;
  if (form === 'of') return phrase.of ?? phrase.text;
  if (form === 'at') return phrase.at ?? phrase.text;
  if (form === 'in') return phrase.in ?? phrase.site ?? phrase.at ?? phrase.text;
  if (form === 'from') return phrase.from ?? phrase.of ?? phrase.text;
  if (form === 'all') return phrase.all?.text ?? phrase.text;
  if (form === 'ofAll') return phrase.all?.of ?? phrase.of ?? phrase.text;
  if (form === 'atAll') return phrase.all?.at ?? phrase.at ?? phrase.text;
  if (form === 'placed') return placed(phrase);
  return form === 'bare' ? phrase.bare : phrase.text;
}

/** What follows the verb: after a negated one its object is negated too. */
export function sayObject(piece: Piece, negated: boolean): string {
  const bare = piece.kind === 'phrase' && piece.form === undefined ? piece.phrase.negated : undefined;
  return negated && bare !== undefined ? bare : sayPiece(piece);
}

/** A Dutch present with a time to come (volgend jaar neemt Nederland deel) as the plan that it is. */
export function inTime(clause: Clause): Clause {
  const isAble = clause.modality === 'ability';
  return clause.future && clause.phase === 'ongoing' && !isAble ? { ...clause, phase: 'planned' } : clause;
}

/**
 * A clause with an adverb of expectation as what is to be expected, for languages that have a verb for it (is
 * expected to, devrait).
 *
 * @throws CannotSay of what has happened, must, may or might be: there the adverb is another (as expected)
 */
export function asExpected(clause: Clause): Clause {
  const adverb = clause.adjuncts?.find(({ expects }) => expects);
  if (!adverb) return clause;
  const isOpen = clause.certainty !== 'asserted' || clause.modality !== undefined || clause.able;
  if (isOpen || clause.phase === 'happened' || clause.phase === 'intended') throw new CannotSay(adverb.text);
  const adjuncts = clause.adjuncts?.filter((other) => other !== adverb) ?? [];
  return { ...clause, adjuncts, foreseen: 'expected' };
}

/** A negated clause whose subject is indefinite says so in the subject: no suspects were arrested. */
export function withNone(clause: Clause): Clause {
  const [first, ...others] = clause.subject;
  const none = clause.polarity === 'negated' && first?.kind === 'phrase' ? first.phrase.none : undefined;
  if (first?.kind !== 'phrase' || none === undefined) return clause;
  const phrase = { ...first.phrase, text: none.text };
  delete phrase.opening;
  const { number, gender } = none;
  const subject: Piece[] = [{ kind: 'phrase', phrase }, ...others];
  return { ...clause, polarity: 'affirmed', subject, number, ...(gender && { gender }) };
}

/** Joins words with single spaces; a comma or an elided article sticks to its neighbour. */
export function joinWords(words: readonly (string | undefined | false)[]): string {
  return words
    .filter(Boolean)
    .join(' ')
    .replace(/ +/g, ' ')
    .replace(/ ([,.)])/g, '$1')
    .replace(/\( |(?<=(?:^|[^\p{L}])(?:[cdjlmnst]|qu)’) (?=\p{L})/giu, (found) => found.trim());
}

/**
 * Clauses that share their subject, the later ones without it, and without the auxiliary that they share
 * as well (hebben A gekraakt en B gevolgd); nothing where one opens otherwise.
 */
export function withoutRepeats(
  clauses: readonly string[],
  subject: string,
  auxiliaries: ReadonlySet<string>,
): string[] | undefined {
  if (clauses.length < 2 || subject === '' || !clauses.every((clause) => clause.startsWith(`${subject} `)))
    return undefined;
  const [first, ...others] = clauses.map((clause) => clause.slice(subject.length + 1));
  const auxiliary = first!.split(' ', 1)[0]!;
  const isShared = auxiliaries.has(auxiliary) && others.every((rest) => rest.startsWith(`${auxiliary} `));
  return [clauses[0]!, ...others.map((rest) => (isShared ? rest.slice(auxiliary.length + 1) : rest))];
}

/** A part with the number of its whole where that is one thing: 70 % du budget est, 70 % des élèves sont. */
export function ofWhole(part: NounPhrase, { number, gender }: NounPhrase): NounPhrase {
  const known = { ...part, indefinite: false };
  return number === 'singular' ? { ...known, number, ...(gender && { gender }) } : known;
}

/**
 * Three-quarters of the 400 tubs were sold, trois quarts des 400 barquettes ont été vendues: a share has the number of
 * those that it is of; in Dutch it is one (driekwart van de kuipjes is verkocht).
 */
export function shareOf(language: string, part: NounPhrase, unit: string, { number, gender }: NounPhrase): NounPhrase {
  const isOfMany = number === 'plural' && /^(?:fraction|percent)$/.test(unit) && language !== 'nl';
  return isOfMany ? { ...part, number, ...(gender && { gender }) } : part;
}

/** A figure of those that are known, with the words of the language for all, the or the other before it. */
export function knownPhrase(
  { bare, number, concept }: NounPhrase,
  text: string,
  extent: 'all' | 'known' | 'others',
): NounPhrase {
  return {
    text,
    bare: extent === 'known' ? bare : text,
    number,
    indefinite: false,
    ...(concept !== undefined && { concept }),
  };
}

/** The same phrase with words after it. */
export function extend(phrase: NounPhrase, suffix: string): NounPhrase {
  if (suffix === '') return phrase;
  const glue = /^[,.)]/.test(suffix) ? '' : ' ';
  const longer = { ...phrase };
  if (phrase.cases)
    longer.cases = Object.fromEntries(
      Object.entries(phrase.cases).map(([name, words]) => [name, `${words}${glue}${suffix}`]),
    );
  if (phrase.none) longer.none = { ...phrase.none, text: `${phrase.none.text}${glue}${suffix}` };
  if (phrase.all) {
    const { text, of, at } = phrase.all;
    longer.all = { text: `${text}${glue}${suffix}`, of: `${of}${glue}${suffix}`, at: `${at}${glue}${suffix}` };
  }
  for (const form of ['text', 'bare', 'opening', 'negated', 'of', 'at', 'in', 'from', 'site'] as const) {
    const before = longer[form];
    if (before !== undefined) longer[form] = `${before}${glue}${suffix}`;
  }
  return longer;
}
