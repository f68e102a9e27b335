import { z } from 'zod';
import { Span } from './span.ts';
import { Approximation } from './mention.ts';

/**
 * How many of them, or how much of it, where the source has no figure (ANS 14.5): `all` (alle, al het), `most`
 * (de meeste), `many` (veel), `few` (weinig), `several` (verschillende, diverse, meerdere), `a-few`
 * (enkele), `some` (sommige), `both` (beide), `each` (elke, iedere); `more` and `fewer` than before, where nothing is named to compare with;
 * `enough` (genoeg, voldoende) and `not-enough` (onvoldoende, te weinig).
 * Or whose it is, of one who fills another role of the fact: `his`, `her`, `its` (zijn), `its-feminine` (haar, of a
 * body), `their`.
 */
export const Determiner = z.enum([
  'all',
  'most',
  'many',
  'few',
  'several',
  'a-few',
  'some',
  'both',
  'each',
  'more',
  'fewer',
  'enough',
  'not-enough',
  'his',
  'her',
  'its',
  'its-feminine',
  'their',
]);
/** @see Determiner */
export type Determiner = z.infer<typeof Determiner>;

/** A figure in brackets behind a name or noun, of which the clause says what it is (het hardst in Overijssel (7,7 procent)). */
export interface Aside {
  figure: Filler;
  /** Written before it (plus 8 procent). */
  sign?: '+' | '-';
  /** Who or what comes next, each with its own figure (gevolgd door Groningen (8,4 procent)). */
  followed?: Filler[];
}

/** A noun phrase of the termbase: head concept with what may stand around it. */
export interface ConceptFiller {
  kind: 'concept';
  /**
   * Key in `locales/<lang>/terms/`; of a compound told by its parts those of modifier and head (`drug+network`,
   * `bus&tram+accident`), or a name and a head (`name:KLM+pilot`), see docs/terms.md.
   */
  id: string;
  number: 'singular' | 'plural';
  definite: boolean;
  /** Stands in the place of an article; `definite` then is false. No negated fact can be said with one (niet alle bewoners). */
  determiner?: Determiner;
  /** An act or matter named without article (wegens moord, eist opheldering). */
  bare?: boolean;
  /** Indefinite, of somebody who does not do what is denied (agenten vonden niets); without it nobody does (geen agenten). */
  outsideNegation?: true;
  /**
   * Adjectives: term keys of adjectives, gazetteer ids for that of a country or town (`place:FR` for Franse,
   * `city:den-haag` for Haagse), two that `en` joins with `&` between (`large&small`), or how old they are (`age:47` for 47-jarige, `age:23+25` for two of these ages; `age:65+` for 65 jaar en ouder, `age:-25` for 25 jaar
   * en jonger, `age:<18` and `age:>65` for under and over it, `age:15-25`, `age:15..25` and `age:15~25` for van 15 tot
   * 25, tot en met 25 and tussen de 15 en 25 jaar).
   */
  modifiers?: string[];
  complements?: Complement[];
  /** Of whom or what it is one (een van de inzittenden). */
  whole?: Filler;
  aside?: Aside;
}

/**
 * A prepositional complement of a noun phrase; `preposition` is the Dutch one (van, over, in, uit, voor, tegen,
 * met), empty where its name stands beside it (de provincie Utrecht, the province of Utrecht).
 */
export interface Complement {
  preposition: string;
  filler: Filler;
}

/** What a figure is set against besides a time or a place; the words are in the table `standards` of a language. */
export const Standard = z.enum([
  'expected',
  'expected-earlier',
  'analysts-expected',
  'predicted',
  'hoped',
  'budgeted',
  'budgeted-initially',
  'planned',
  'estimated',
  'agreed',
  'permitted',
  'needed',
  'reported-earlier',
  'announced-earlier',
  'last-elections',
  'last-council-elections',
  'last-general-elections',
  'last-provincial-elections',
  'last-european-elections',
  'last-edition',
  'last-time',
  'usual',
  'elsewhere',
  'formerly',
  'normally',
  'average',
  'national-average',
  'european-average',
  'long-term-average',
  'previously',
  'now',
  'on-average',
  'nationally',
  'initially',
  'earlier-estimate',
  'earlier-forecast',
  'budget',
  'ever',
  'records-began',
]);
/** @see Standard */
export type Standard = z.infer<typeof Standard>;

/**
 * That a figure is one by which something is more or less than something else, or comes on top of it: 4 miljoen
 * euro meer dan begroot, 12 procent minder bezoekers dan vorig jaar, 30 miljoen extra, nog eens 2 procent.
 */
export const Difference = z.object({
  kind: z.enum(['more', 'less', 'extra', 'further']),
  /** What there is more of is no number of things: 7 procent meer omzet. */
  mass: z.literal(true).optional(),
  time: z.object({ kind: z.literal('date'), id: z.string() }).optional(),
  samePeriod: z.boolean().optional(),
  get place() {
    return Filler.optional();
  },
  standard: Standard.optional(),
});
/** @see Difference */
export interface Difference {
  kind: 'more' | 'less' | 'extra' | 'further';
  mass?: true;
  time?: { kind: 'date'; id: string };
  samePeriod?: boolean;
  place?: Filler;
  standard?: Standard;
}

/** A figure with what it counts or measures: the concepts of its noun and adjectives, where the termbase has them. */
export interface QuantityFiller {
  kind: 'quantity';
  id: string;
  /** Concept of `Quantity.of`. Absent where nothing is counted, or where its word is an unknown term. */
  concept?: string;
  /** Concepts of `Quantity.modifiers`, in order. */
  modifiers?: string[];
  /** What the same figure counts or measures together with it (100 kilo heroïne en cocaïne, 40 leraren en ouders). */
  also?: { concept: string; modifiers?: string[] }[];
  /**
   * They are all that there are (`all`: alle 24 passagiers), known by their number (`known`: de drie verdachten), or
   * those besides others that were told of (`others`: de andere drie verdachten, de overige 2 miljoen euro).
   */
  extent?: 'all' | 'known' | 'others';
  complements?: Complement[];
  /** What it is a part of (twee van de vijf verdachten, 70 procent van het budget): a figure, or a definite noun. */
  whole?: Filler;
  /** It is no sum or number of its own. */
  difference?: Difference;
}

/** Somebody or something with a name, and how old the sentence says that he is (de 51-jarige Kees B., Kees B. (51)). */
export interface EntityFiller {
  kind: 'entity';
  id: string;
  age?: number;
  aside?: Aside;
}

/** What fills a role. `text` is Dutch that no concept covers: printable in nl only, a unit elsewhere. */
export type Filler =
  | EntityFiller
  | QuantityFiller
  | { kind: 'date'; id: string }
  | { kind: 'fact'; id: string }
  | ConceptFiller
  | { kind: 'list'; items: Filler[] }
  | { kind: 'text'; spans: Span[] };

/** In place of the preposition of a complement: the time at which a value was so (93,1 procent in 2019), said as a time. */
export const THEN = '@then';
/** The same of the time that a thing is from (een munt uit de zeventiende eeuw). */
export const MADE_THEN = '@made-then';

const Complement: z.ZodType<Complement> = z.object({
  preposition: z.string(),
  get filler() {
    return Filler;
  },
});

const Aside: z.ZodType<Aside> = z.object({
  get figure() {
    return Filler;
  },
  sign: z.enum(['+', '-']).optional(),
  get followed() {
    return z.array(Filler).optional();
  },
});

/** @see Filler */
export const Filler: z.ZodType<Filler> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('entity'),
      id: z.string(),
      age: z.number().int().optional(),
      aside: Aside.optional(),
    }),
    z.object({
      kind: z.literal('quantity'),
      id: z.string(),
      concept: z.string().optional(),
      modifiers: z.array(z.string()).optional(),
      also: z.array(z.object({ concept: z.string(), modifiers: z.array(z.string()).optional() })).optional(),
      extent: z.enum(['all', 'known', 'others']).optional(),
      complements: z.array(Complement).optional(),
      get whole() {
        return Filler.optional();
      },
      get difference() {
        return Difference.optional();
      },
    }),
    z.object({ kind: z.literal('date'), id: z.string() }),
    z.object({ kind: z.literal('fact'), id: z.string() }),
    z.object({
      kind: z.literal('concept'),
      id: z.string(),
      number: z.enum(['singular', 'plural']),
      definite: z.boolean(),
      determiner: Determiner.optional(),
      bare: z.boolean().optional(),
      outsideNegation: z.literal(true).optional(),
      modifiers: z.array(z.string()).optional(),
      complements: z.array(Complement).optional(),
      get whole() {
        return Filler.optional();
      },
      aside: Aside.optional(),
    }),
    z.object({ kind: z.literal('list'), items: z.array(Filler) }),
    z.object({ kind: z.literal('text'), spans: z.array(Span) }),
  ]),
);

/** Who says so: volgens X, meldt X, aldus X. */
export const Attribution = z.object({
  source: Filler,
  /** Lemma of the cue (volgens, melden). */
  cue: z.string(),
});
/** @see Attribution */
export type Attribution = z.infer<typeof Attribution>;

/**
 * What a fact's figure is set against: another `time`, another `place`, or a `standard` (dan verwacht).
 * `against` another value (tegen 44 miljoen in 2024); `more`, `less`, `higher`, `lower`, by `figure` where it is
 * named; `rise`, `fall` by `figure`; `times` as much (twee keer zoveel), the `same`, `double`, `triple` or `half` (een
 * verdubbeling); `than`, behind a comparative
 * that the fact's frame says (4 procent hoger dan in 2024), `as`, behind so many times as much (drie keer zo hoog als in 2024); `versus`, beside a change (ten opzichte van 2024);
 * `highest`, `lowest` since; the `share` that it is of a whole (4 procent van de beroepsbevolking); the `most` of all, which
 * its clause says before the figure (in de bouw gingen de meeste bedrijven failliet: 72); of `some` of those that it
 * counts where, when, what they are or what of them (van wie 61 procent vrouw, waarvan dertig met balkon); how many that
 * is for `each` of something (gemiddeld drie per dag), or comes to in another measure: the `total` (in totaal 400 kilo) and
 * what they are `worth` (goed voor 900 megawatt).
 */
export interface Comparison {
  kind:
    | 'against'
    | 'more'
    | 'less'
    | 'higher'
    | 'lower'
    | 'rise'
    | 'fall'
    | 'times'
    | 'same'
    | 'double'
    | 'triple'
    | 'half'
    | 'than'
    | 'as'
    | 'versus'
    | 'highest'
    | 'lowest'
    | 'share'
    | 'most'
    | 'some'
    | 'each'
    | 'total'
    | 'worth';
  /** The same part of that time (in dezelfde periode een jaar eerder). */
  samePeriod?: boolean;
  /** The figure that is compared. */
  of?: string;
  /** By how much, or the other value; a sum of another kind with its noun (na een winst van 1,1 miljoen). */
  figure?: Filler;
  time?: { kind: 'date'; id: string };
  place?: Filler;
  /** What was thought, agreed or usual (dan begroot), or when without a date (previously, ever). */
  standard?: Standard;
  /** Another of its kind, or others (dan mannen). */
  other?: Filler;
  /** What stands highest or lowest, where that is no level (het laagste aantal sinds 2013, de grootste daling ooit). */
  measure?: 'number' | 'amount' | 'percentage' | 'price' | 'temperature' | 'turnover' | 'profit' | 'rise' | 'fall';
  /** How much more or less, where no figure says so (iets meer, fors minder). */
  degree?: 'slightly' | 'much';
  /** What it was then, where the source says that besides (102 meer dan een week eerder, toen er 432 waren). */
  value?: Filler;
  /** Of some of them: how, when or why (van wie 310 tijdens de jaarwisseling). */
  circumstance?: Circumstance;
  /** Of some of them: as their noun has it behind it (waarvan 40 procent over vertragingen). */
  complement?: Complement;
  /** What it is set against as well (… en 15 procent meer dan in mei), or what is said of others of them. */
  also?: Comparison;
}

/** @see Comparison */
export const Comparison: z.ZodType<Comparison> = z.lazy(() =>
  z.object({
    kind: z.enum([
      'against',
      'more',
      'less',
      'higher',
      'lower',
      'rise',
      'fall',
      'times',
      'same',
      'double',
      'triple',
      'half',
      'than',
      'as',
      'versus',
      'highest',
      'lowest',
      'share',
      'most',
      'some',
      'each',
      'total',
      'worth',
    ]),
    samePeriod: z.boolean().optional(),
    of: z.string().optional(),
    figure: Filler.optional(),
    time: z.object({ kind: z.literal('date'), id: z.string() }).optional(),
    place: Filler.optional(),
    standard: Standard.optional(),
    other: Filler.optional(),
    measure: z
      .enum(['number', 'amount', 'percentage', 'price', 'temperature', 'turnover', 'profit', 'rise', 'fall'])
      .optional(),
    degree: z.enum(['slightly', 'much']).optional(),
    value: Filler.optional(),
    get circumstance() {
      return Circumstance.optional();
    },
    complement: Complement.optional(),
    get also() {
      return Comparison.optional();
    },
  }),
);

/** How an adjunct stands to its event (ANS 20.2; Quirk et al. 8.2; Grevisse § 289). */
export const AdjunctRelation = z.enum([
  'cause',
  'occasion',
  'concession',
  'instrument',
  'accompaniment',
  'exclusion',
  'authority',
  'grounds',
  'purpose',
  'cost',
  'exchange',
  'substitution',
  'condition',
  'duration',
  'frequency',
  'tally',
  'time',
  'place',
]);
/** @see AdjunctRelation */
export type AdjunctRelation = z.infer<typeof AdjunctRelation>;

/** How an event stands to a time of the day: om 7.00 uur, rond 16.45 uur, kort na 6.30 uur, vanaf, sinds, tot, voor, na; of two times tussen 6 en 9 uur, van 9 tot 17 uur. */
export const ClockRelation = z.enum([
  'at',
  'about',
  'from',
  'since',
  'until',
  'before',
  'after',
  'shortly-before',
  'shortly-after',
  'between',
  'from-until',
]);
/** @see ClockRelation */
export type ClockRelation = z.infer<typeof ClockRelation>;

/**
 * What a clause says of its event besides roles, time, place and source: an adverb or set phrase (`id` in
 * `locales/<lang>/adverbs.json`), a prepositional phrase (`id` in `locales/<lang>/adjuncts.json`) with the
 * Dutch preposition, none where the phrase stands bare (twee weken), or a time of the day.
 */
export const Circumstance = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('adverb'),
    id: z.string(),
    /** Of an adverb that says something of one phrase: the place (alleen in Utrecht), or the adjunct that follows it in the list. */
    focus: z.enum(['place', 'next']).optional(),
    limits: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('adjunct'),
    id: z.string(),
    relation: AdjunctRelation,
    preposition: z.string(),
    filler: Filler,
    /** Without it the fact says too much (jaarlijks, zonder vergunning): it stands wherever the fact is told. */
    limits: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('clock'),
    /** Id of the numeral that says it. */
    ref: z.string(),
    /** Hours and minutes of the day (16:45); 3 where the source leaves open which half of the day it is (drie uur). */
    time: z.string(),
    relation: ClockRelation,
    /** The later time of two, with the id of its numeral: tussen 6 en 9 uur. */
    end: z.object({ ref: z.string(), time: z.string() }).optional(),
    limits: z.literal(true).optional(),
  }),
]);
/** @see Circumstance */
export type Circumstance = z.infer<typeof Circumstance>;

/**
 * How a clause inside a fact's clause stands to it: what for (om te), why (omdat), by what (doordat), with what result (waardoor, zodat), before
 * or after what, when (toen), as soon as, until or since what, beside what (terwijl), by or without doing what (door te, zonder te), which one of
 * those that fill a role it is about (die, dat), what happened in it (een ongeluk waarbij) or where it is (waar), or what it is to do (een plan om te).
 */
export const InnerRelation = z.enum([
  'purpose',
  'reason',
  'cause',
  'result',
  'so',
  'after',
  'then',
  'while',
  'although',
  'when',
  'before',
  'once',
  'until',
  'since',
  'by',
  'without',
  'which',
  'during',
  'where',
  'content',
]);
/** @see InnerRelation */
export type InnerRelation = z.infer<typeof InnerRelation>;

/** A clause inside a fact's clause, which is a fact of its own that is told with this one and nowhere else. */
export const InnerClause = z.object({
  relation: InnerRelation,
  /** Id of its fact. */
  fact: z.string(),
  /**
   * Of a relative clause: the role, `place` or `circumstance:` with its index, whose filler it says which one of, or what
   * happened in; `role>0` is what the role’s own phrase is of (het aantal mensen dat).
   */
  of: z.string().optional(),
  /** Role of its own fact that stands unsaid in it: what the relative pronoun stands for, the subject of an infinitive. */
  role: z.string().optional(),
  /** Of an infinitive: the role of this fact that does it; none where nobody is named (is gesloten om …). */
  doer: z.string().optional(),
});
/** @see InnerClause */
export type InnerClause = z.infer<typeof InnerClause>;

/**
 * Words that hang on a fact's own, say why it was so, what came of it, what it was for or what went on then, and that no
 * fact can say: who, what, where and how many stand without them. They are handed to a translator by themselves. A
 * `phrase` is no clause (dankzij een nieuwe aanpak); an `aside` stands behind a comma and says more of what is told
 * (waarvan twaalf in Ede); `which` says what those are like of whom so many were found; `contrast` goes on with maar.
 */
export const DeferredClause = Span.extend({
  relation: z.enum(['reason', 'cause', 'result', 'so', 'purpose', 'phrase', 'time', 'aside', 'which', 'contrast']),
  /** Id of its translation unit. */
  unit: z.string(),
});
/** @see DeferredClause */
export type DeferredClause = z.infer<typeof DeferredClause>;

/** A clause of the source as a frame with roles. */
export const Fact = z.object({
  id: z.string(),
  /** Key in the frame inventory. */
  frame: z.string(),
  /** Role name of the frame → what fills it. Time and place stand in their own fields. */
  roles: z.record(z.string(), Filler),
  /** The fact's main figure with its current value (corrections act here). */
  quantity: z
    .object({ ref: z.string(), value: z.number(), upper: z.number().optional(), approximation: Approximation })
    .optional(),
  time: z.object({ kind: z.literal('date'), id: z.string() }).optional(),
  place: Filler.optional(),
  /** What else its clause says of the event, in the order of the source. */
  circumstances: z.array(Circumstance).optional(),
  /** Clauses that hang on its own, each the clause of another fact. */
  clauses: z.array(InnerClause).optional(),
  /** Who they are whom its figure counts, all of them (twee verdachten, een man van 41 en een vrouw van 59). */
  members: Filler.optional(),
  attribution: Attribution.optional(),
  comparison: Comparison.optional(),
  polarity: z.enum(['affirmed', 'negated']),
  certainty: z.enum(['asserted', 'alleged', 'possible']),
  /** `intended`: somebody wants it, nobody has decided it (de gemeente wil …). */
  phase: z.enum(['happened', 'ongoing', 'planned', 'intended']),
  /**
   * What must, may or can be done: the phase then is that of the duty, leave or power (moest, moet, zal moeten),
   * and the event itself is not told as one that took place.
   */
  modality: z.enum(['obligation', 'permission', 'ability']).optional(),
  /** It was over before something else that is past (had vijf jaar geëist): no news by itself. */
  anterior: z.literal(true).optional(),
  /** The clause's words: at least the trigger and every role's words lie inside. */
  evidence: z.array(Span).min(1),
  /**
   * Words of its clause that bear on the event and that nothing of the fact holds (per huishouden, in de spits).
   * Such a fact is partial: no document tells it by itself, its sentence is a statement. See {@link isWhole}.
   */
  omits: z.array(Span).min(1).optional(),
  /** Clauses behind its own in the words of the source: a document tells the fact and awaits these. */
  deferred: z.array(DeferredClause).min(1).optional(),
  /**
   * Id of the fact whose clause it hangs on and which tells it: of a purpose nobody says that it came about, of those
   * whom a relative clause picks out nothing is said but by way of the whole.
   */
  within: z.string().optional(),
  /**
   * The words before, without which it does not say what it is about (twee jongens overleden: of what and when; de
   * actie begon om 6 uur: which one). A document tells it only behind something of these.
   */
  leans: Span.optional(),
  /**
   * Other words before that say the same as those that it leans on (the sentence that set the scene, another that has
   * the noun): behind one of them a document may tell it as well.
   */
  grounds: z.array(Span).min(1).optional(),
  /** 0 to 1, how much this is the news (position, title overlap, event, figure); planning reads it. */
  salience: z.number(),
  state: z.enum(['extracted', 'corrected', 'added', 'rejected']),
  /** The words of its evidence as they may be shown, where an editor has corrected some: names put right, the rest left out. */
  words: z.string().optional(),
});
/** @see Fact */
export type Fact = z.infer<typeof Fact>;

/** Whether the source asserts that it happened or goes on: no denial, allegation, chance, plan, duty or leave. */
export function isSo({ polarity, certainty, phase, modality }: Fact): boolean {
  return (
    polarity === 'affirmed' &&
    certainty === 'asserted' &&
    modality === undefined &&
    (phase === 'happened' || phase === 'ongoing')
  );
}

/** Whether words that were told are among those that a fact needs before it; one that leans on none needs none. */
export function isGroundedBy(
  fact: Pick<Fact, 'leans' | 'grounds'> | undefined,
  told: readonly Pick<Span, 'start' | 'end'>[],
): boolean {
  if (!fact?.leans) return true;
  const needed = [fact.leans, ...(fact.grounds ?? [])];
  return told.some(({ start, end }) => needed.some((span) => start < span.end && span.start < end));
}

/** Whether a fact says all that its clause says of the event, and is no clause of another, so that it may be told by itself. */
export function isWhole({ omits, within }: Pick<Fact, 'omits' | 'within'>): boolean {
  return omits === undefined && within === undefined;
}

/** The extraction with the facts that may be told by themselves. */
export function withWholeFacts<T extends { facts: readonly Fact[] }>(extraction: T): T & { facts: Fact[] } {
  return { ...extraction, facts: extraction.facts.filter(isWhole) };
}

/** A sentence or clause that says something no frame covers; goes to a translator. */
export const Statement = Span.extend({
  id: z.string(),
  attribution: Attribution.optional(),
  salience: z.number(),
  /** Id of its translation unit. */
  unit: z.string(),
  /** A word of it takes up what was said before (die regio, ze, destijds): as it stands it follows that alone. */
  leans: z.literal(true).optional(),
  /** Facts tell a part of it; besides what they tell and who says so it tells of something else. */
  tellsMore: z.literal(true).optional(),
  /** It says what was corrected, and nobody has rewritten or confirmed it yet. */
  withheld: z.boolean().optional(),
});
/** @see Statement */
export type Statement = z.infer<typeof Statement>;

/**
 * How facts or quantities stand to one another, computed on current values. Only `contradicts` is a
 * conflict; `restates` is one sum in two currencies or one event told twice; `part-of` names the part
 * first and the whole second.
 */
export const Relation = z.object({
  kind: z.enum(['contradicts', 'restates', 'part-of']),
  members: z.array(z.string()).min(2),
  acknowledged: z.boolean().optional(),
});
/** @see Relation */
export type Relation = z.infer<typeof Relation>;
