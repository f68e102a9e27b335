import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LocalName } from '../lexicon/names.ts';
import type { InnerRelation } from '../model/fact.ts';
import type { ClockTime } from './clauses/read-time.ts';
import type { Clause, ConceptSpec, FigureSpec, NounPhrase, PhraseStyle, Piece } from './phrases/phrase.ts';
import type { TimeMention } from './clauses/read-time.ts';

/** What a language brings to realisation besides its locale folder. */
export interface Realiser {
  /** BCP 47 code. */
  language: string;
  /** The language's grammar over its words; called once a lexicon. */
  grammar(lexicon: Lexicon): Grammar;
}

/**
 * How one language makes phrases and sentences. A method throws {@link CannotSay} where the language
 * lacks a word; the fact then awaits a translator.
 */
export interface Grammar {
  /** 8000 kilo cocaïne · £54 million · dix-neuf laboratoires. */
  figure(figure: FigureSpec, style: PhraseStyle): NounPhrase;
  /** de Franse politie · French police · la police française. */
  concept(concept: ConceptSpec): NounPhrase;
  /** A name with its article; `described` puts an office or a suspicion with it. */
  name(name: LocalName, described?: { role: string; alleged: boolean }): NounPhrase;
  /** How old somebody is, in brackets behind his name: Kees B. (51) · (51 ans). */
  years(age: number): string;
  /** What a full name says of who bears it, where words agree with people: Sophie Hermans s’est engagée. */
  genderOf?(name: string): 'm' | 'f' | undefined;
  /** An office without a name: een woordvoerder van het OM · a spokesperson for … ; `feminine` where the Dutch word says so. */
  office(role: string, indefinite: boolean, feminine?: boolean): NounPhrase['text'];
  /** A mass noun given in words (geld), without article. */
  mass(word: string): NounPhrase;
  /**
   * So many and no others, `all` where the source says all: de drie verdachten · all 24 passengers · les 24 passagers;
   * `others`: de andere drie verdachten · the remaining €2 million · les trois autres suspects.
   */
  known?(figure: NounPhrase, extent: 'all' | 'known' | 'others', isMoney: boolean): NounPhrase;
  /** A figure of a whole that is known: twee van de vijf verdachten. */
  partOf?(part: NounPhrase, whole: NounPhrase): NounPhrase;
  /** a, b en c. */
  list(items: readonly NounPhrase[]): NounPhrase;
  /** Puts a prepositional phrase behind a head; `preposition` is the Dutch one. */
  complement(head: NounPhrase, preposition: string, inner: NounPhrase): NounPhrase;
  /** What is measured, with its measure before it (a 48-hour strike), where the language says it so. */
  sized?(head: NounPhrase, measure: NounPhrase): NounPhrase | undefined;
  /** op 1 april · in 2019 · sinds 2017. */
  time(date: TimeMention, published: string | undefined): string;
  /** zaterdag rond 16.45 uur · at around 16:45 on Saturday · le samedi vers 16 h 45; times are HH:MM. */
  clock?(clock: ClockTime, day: string | undefined): string;
  /** A time as what says which event is meant (de brand in januari, l’incendie de janvier), from the time as an adjunct. */
  timeOf?(time: string): string;
  /** A time as when a thing is from (een munt uit 1650, a coin from 1650), from the time as an adjunct. */
  madeIn?(time: string): string;
  /** 2 juli 2020, with its year, from an ISO date. */
  date(iso: string): string;
  /** in Nederland · aux Pays-Bas; `preposition` is the Dutch one. */
  place(phrase: NounPhrase, preposition: string): string;
  /** Behind the thing that stands there, where that is said in another way (une maison de la Kalverstraat). */
  placeOfThing?(phrase: NounPhrase, preposition: string): string | undefined;
  /** Behind the first of its kind there, where that is said in another way than whose it is (the largest school in Ede). */
  placeOfFirst?(first: NounPhrase, place: NounPhrase): string | undefined;
  /** tijdens een controle · lors d’un contrôle; `preposition` is the language's own. */
  adjunct(phrase: NounPhrase, preposition: string): string;
  /** bij Philips · at Philips · auprès de Philips; without it as a place near it. */
  atBody?(phrase: NounPhrase): string;
  /** le tribunal de Rotterdam: a body with the place where it sits; without it the place stands behind as where it is. */
  seat?(body: NounPhrase, place: NounPhrase): NounPhrase;
  /** for threatening an alderman · pour avoir menacé un adjoint: an offence by its verb; without it, or where it gives nothing, by its noun. */
  deed?(offence: string, victim: NounPhrase): NounPhrase | undefined;
  /** volgens de politie. */
  source(phrase: NounPhrase): string;
  /** A whole clause, without its capital and stop. */
  clause(clause: Clause): string;
  /** de politie meldt dat … · police said … · la police indique que …; `said` is a subordinate clause, `lemma` the Dutch cue. */
  report(source: NounPhrase, lemma: string, said: string): string;
  /** ING verwacht dat … · ING expects that … · …, prévoit ING; as `report`, but of what somebody thinks will be; without it as a report. */
  foresee?(source: NounPhrase, lemma: string, said: string): string;
  /**
   * Who has in mind to do what an infinitive says, or thinks that he will: overweegt 12 scholen te sluiten · is considering
   * closing · envisage de fermer, from the table `governing`; nothing where that has no row for the Dutch verb.
   */
  govern?(source: NounPhrase, lemma: string, say: (as: NonNullable<Clause['as']>) => string): string | undefined;
  /** The pronoun that takes a phrase up as a subject (hij, she, elles); a person's gender is that of the source's own pronoun. */
  pronoun(phrase: NounPhrase, person: 'm' | 'f' | undefined): NounPhrase;
  /**
   * The pronoun for what the sentence before was about (ze, it, elle); nothing where the language names it
   * again. `person` where that is known of somebody.
   */
  resume?(phrase: NounPhrase, kind: 'person' | 'body' | 'thing', person?: 'm' | 'f'): NounPhrase | undefined;
  /**
   * A clause and another of the same matter elsewhere, at another time or of somebody else: while, terwijl,
   * tandis que; `gapped` where the other is said without what both share (rose by 5% in Utrecht and by 3% in Breda).
   */
  against?(clause: string, other: string, gapped: boolean): string;
  /** The clause as a headline, without its capital. */
  headline(clause: Clause): string;
  /** The words of a headline as telegrams have them, whether {@link headline} or a whole clause made them: without articles. */
  telegram?(headline: string): string;
  /**
   * What has undergone something, for a table: in beslag genomen cocaïne · cocaine seized · cocaïne saisie;
   * `rest` follows the verb in the message. Without it a row takes the frame's noun phrase.
   */
  participial?(goods: NounPhrase, verb: string, rest: string, pieces?: readonly Piece[]): string;
  /** What somebody has become, where the participle says it by itself: personnes mortes dans un incendie. */
  perfect?(goods: NounPhrase, verb: string, rest: string): string | undefined;
  /** The head of a relative clause as its subject: Kamerleden die · MPs who · députés qui; `people` or things. */
  relative?(goods: NounPhrase, people: boolean): NounPhrase;
  /** Where die stands for either of two, who did it to whom (de agent die een jongen aanviel). */
  isOpenRelative?: true;
  /** The pronoun of a relative clause as its object, before the clause: que · die · that, given the one of its subject. */
  whom?(subject: string, clause: string): string;
  /** The relative clause of what happened in an event, without that event: waarbij … · in which … · dans lequel …. */
  during?(event: NounPhrase, clause: string): string;
  /** A clause behind the one that it hangs on, with the space or comma before it, from the table `innerClauses`. */
  inner?(relation: InnerRelation | 'having', clause: string): string;
  /** The noun phrase that a nominal message makes. */
  nominal(pieces: readonly Piece[]): NounPhrase;
  /** The words between the marks of the language; nested marks follow its style too. */
  quotation(text: string): string;
  /** A sentence of quotations with who said them; `cue` is the lemma of the Dutch cue, `said` its finite form as written. */
  saying(quotations: readonly string[], speaker: string, cue: { lemma: string; said?: string }): string;
  /**
   * A part behind its whole: waaronder twaalf kinderen, and where the figure stands `alone` waarvan 12.000 in Nederland;
   * `people` are counted otherwise than things in Dutch.
   */
  part(said: string, people: boolean, alone: boolean): string;
  /** What a figure is set against, from the table `comparisons` (tegen {figure} {time}); `key` names its row. */
  comparison?(key: string, figure: NounPhrase | undefined, time: string | undefined): string;
  /** What stands behind a figure that is a difference (meer, more visitors, de visiteurs en plus), from the table `differences`. */
  difference?(key: string, noun: NounPhrase | undefined): string;
  /** What a figure is set against that is no time and no place (verwacht, het landelijk gemiddelde), from the table `standards`. */
  standard?(key: string): string | undefined;
  /**
   * Two or more clauses as one sentence; those that open with the `subject` of the first need not repeat it. `opposed`
   * where one moves against the other (fell, but … rose).
   */
  join(clauses: readonly string[], subject: string, opposed?: boolean): string;
  /** Capital, final stop, spaces. */
  finish(sentence: string, kind: 'sentence' | 'title'): string;
}
