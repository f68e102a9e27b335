import { frameMessagesOf } from '../lexicon/frame-messages.ts';
import { LocaleError } from '../lexicon/locale-error.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SemanticType } from '../lexicon/term.ts';
import { termsOf } from '../lexicon/terms.ts';
import type { RealisedDocument, RealisedSentence } from '../model/briefing.ts';
import type { Extraction } from '../model/extraction.ts';
import { isGroundedBy } from '../model/fact.ts';
import type { Furniture } from '../model/furniture.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { TargetState, TranslationUnit } from '../model/unit.ts';
import { currentWords, isOutdated } from '../text/current-words.ts';
import { catalogueOf } from './catalogue.ts';
import { FigureMarks } from './figures/figure-marks.ts';
import { furnitureOf } from './parts/furniture.ts';
import { CannotSay } from './phrases/phrase.ts';
import { leftOutFigures } from './figures/left-out.ts';
import { grammarOf, type Realiser } from './registry.ts';
import { sayContradiction } from './parts/say-contradiction.ts';
import { sayFigure } from './figures/say-figures.ts';
import {
  namelessHeadline,
  dutchTitle,
  otherHeadlines,
  sayHeadline,
  sentenceAsHeadline,
  type Told,
} from './parts/say-headline.ts';
import { listQuote } from './parts/say-quotes.ts';
import { isTold } from './parts/gaps.ts';
import { Section } from './parts/section.ts';
import { opensBack } from '../text/opens-back.ts';
import { MOST, shortVersions } from './parts/short-versions.ts';
import { Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** What realisation reads besides the plan and the extraction. */
export interface RealisationContext {
  document: SourceDocument;
  units: readonly TranslationUnit[];
  /** Fact id → id of the unit of its sentence. */
  factUnits: Readonly<Record<string, string>>;
  readyStates: readonly TargetState[];
  /** Print machine translations that nobody has approved, marked; default: no. */
  allowMt?: boolean | undefined;
  revision: number;
  lexicon: Lexicon;
  realisers?: Readonly<Record<string, Realiser>> | undefined;
}

/**
 * Says the plan in one language. What the language cannot say is told by a finished translation of its
 * source sentence (in Dutch by the sentence itself), or awaits a translator and makes the document a draft.
 *
 * @throws LocaleError where `locales/<language>/` lacks a message or a file breaks its schema
 */
export function realise(
  plan: Plan,
  extraction: Extraction,
  context: RealisationContext,
  language: string,
): { document: RealisedDocument; furniture: Furniture; issues: Issue[] } {
  const voice = voiceOf(extraction, context, language);
  const telling = new Telling(language, context.document.text);
  const { lead, background, figures, quotes, contradictions } = plan.pressBrief;

  const summary = new Section(voice, telling, plan.summary.flat(), headWords(voice));
  const brief = new Section(voice, telling, [...lead, ...background.flat()], headWords(voice));
  const attempt = <T>(id: string, say: () => T, isTold = false): T[] => {
    try {
      return [say()];
    } catch (error) {
      if (!(error instanceof CannotSay)) throw error;
      // a sentence tells the figure: nothing is left for a translator
      if (!isTold && voice.textOf(id) === undefined) telling.await(id);
      telling.refused(error);
      return [];
    }
  };
  const saidSummary = summary.paragraphs(plan.summary);
  const [saidLead = [], ...saidBackground] = brief.paragraphs([lead, ...background]);
  // what can be told opens the brief, also where the news itself still waits for a translator
  if (!isTold(saidLead)) saidLead.push(...saidBackground.splice(0, firstTold(saidBackground) + 1).flat());
  const inBrief = [...saidLead, ...saidBackground.flat()];
  const told = new Set(inBrief.flatMap((sentence) => sentence.facts));
  const leans = ({ facts }: RealisedSentence): boolean => facts.some((id) => voice.facts.get(id)?.leans);
  const opening = [...saidSummary, saidLead].find(isTold) ?? [];
  // a message that stands by itself has no room for what takes up a sentence that waits
  const gap = opening.findIndex(({ awaiting }) => awaiting !== undefined);
  const sentences = opening.slice(0, gap < 0 ? undefined : gap).filter((sentence) => !leans(sentence));
  const heads = new Telling(language, context.document.text);
  const inOpening = toldIn(plan, [...(saidSummary.find(isTold) ?? []), ...saidLead], told);
  const headline = sayHeadline(voice, plan, heads, inOpening);
  const fallback = namelessHeadline(voice);
  const document: Omit<RealisedDocument, 'state' | 'awaiting'> = {
    headline,
    headlines: shortVersions(
      {
        text: headline,
        facts: plan.headline.kind === 'fact' ? plan.headline.facts : [],
        isOwn: headline !== fallback,
      },
      () => otherHeadlines(voice, plan, inOpening),
      sentences,
      // a Dutch title too long for a push message gives way to the name of the document
      [dutchTitle(voice)].find((title) => title !== undefined && title.length <= MOST.line) ?? fallback,
      ({ facts }) => sentenceAsHeadline(voice, plan, facts),
      (sentence) => (language === 'nl' ? groundIn(opening, sentence) : undefined),
    ),
    summary: saidSummary,
    pressBrief: {
      lead: saidLead,
      figures: figures
        .filter(({ fact }) => isGrounded(voice, fact, inBrief))
        .flatMap((figure) =>
          attempt(
            context.factUnits[figure.fact] ?? figure.fact,
            () => sayFigure(voice, figure, brief.told),
            told.has(figure.fact),
          ).flatMap(({ row, isBare }) => (isBare && told.has(figure.fact) ? [] : [row])),
        ),
      quotes: quotes.flatMap((message) => listQuote(voice, message, telling) ?? []),
      background: saidBackground,
      contradictions: contradictions.flatMap((index) => {
        const relation = extraction.relations[index];
        return relation ? attempt(relation.members[0]!, () => sayContradiction(voice, relation)) : [];
      }),
    },
  };
  const awaiting = [...new Set([...heads.awaiting, ...telling.awaiting])];
  return {
    document: { state: awaiting.length ? 'draft' : 'final', awaiting, ...document },
    furniture: furnitureOf(voice, {
      revision: context.revision,
      awaiting: awaiting.length,
      leftOut: leftOutFigures(voice, extraction, document.pressBrief),
      isHeaded: headline !== fallback,
    }),
    issues: telling.issues(),
  };
}

/**
 * Whether a row may stand in the table: what leans on the sentences before does only where it is told itself and
 * facts tell those; a sentence that is printed as it stands does not say what the row is of, unless the row itself
 * names somebody.
 */
function isGrounded(voice: Voice, id: string, sentences: readonly RealisedSentence[]): boolean {
  const fact = voice.facts.get(id);
  if (!fact?.leans) return true;
  const isNamed = Object.values(fact.roles).some(({ kind }) => kind === 'entity');
  const spansOf = ({ facts, statements = [] }: RealisedSentence): Span[] => [
    ...facts.filter((other) => other !== id).flatMap((other) => voice.facts.get(other)?.evidence ?? []),
    ...statements.flatMap((statement) => voice.statements.get(statement) ?? []),
  ];
  const telling = sentences.filter(({ statements }) => isNamed || !statements?.length);
  return telling.some(({ facts }) => facts.includes(id)) && isGroundedBy(fact, telling.flatMap(spansOf));
}

/** What a headline may be made from; one that is planned for itself has the facts that it is planned from. */
function toldIn(
  { summary, pressBrief, headline }: Plan,
  opening: readonly RealisedSentence[],
  all: ReadonlySet<string>,
): Told {
  const planned = [...summary.flat(), ...pressBrief.lead, ...pressBrief.background.flat()];
  const own = planned.length === 0 && headline.kind === 'fact' ? headline.facts : [];
  const first = opening.flatMap((sentence) => sentence.facts);
  return { facts: new Set([...own, ...all, ...first]), opening: new Set([...own, ...first]) };
}

/** The source’s title where the language has it: what it speaks of is known below it. */
function headWords({ language, document, titleUnit, textOf }: Voice): string {
  return language === 'nl' || textOf(titleUnit) !== undefined ? (document.frontMatter.title ?? '') : '';
}

/** Index of the first paragraph of which something could be told; before the first where none is. */
function firstTold(paragraphs: readonly (readonly RealisedSentence[])[]): number {
  return paragraphs.findIndex(isTold);
}

function voiceOf(extraction: Extraction, context: RealisationContext, language: string): Voice {
  const { document, lexicon, realisers, factUnits, readyStates } = context;
  const grammar = grammarOf(lexicon, language, realisers);
  const dutch = grammarOf(lexicon, 'nl', realisers);
  if (!grammar || !dutch) throw new LocaleError(`locales/${language}`, `No realiser for the language ${language}.`);
  const units = byId(context.units);
  const isMachine = (id: string | undefined): boolean => {
    const target = id === undefined ? undefined : units.get(id)?.targets[language];
    return context.allowMt === true && target?.qualifier === 'leveraged-mt' && !readyStates.includes(target.state);
  };
  const textOf = (id: string | undefined): string | undefined => {
    const unit = id === undefined ? undefined : units.get(id);
    if (!unit || language === 'nl') return unit?.source;
    const target = unit.targets[language];
    return target && (readyStates.includes(target.state) || isMachine(id)) ? target.text : undefined;
  };
  const titleUnit = context.units.find((unit) => unit.kind === 'title')?.id;
  return {
    language,
    grammar,
    dutch,
    lexicon,
    say: catalogueOf(lexicon, language),
    marks: new FigureMarks(),
    messages: frameMessagesOf(lexicon, language),
    document,
    published: document.frontMatter.published,
    facts: byId(extraction.facts),
    entities: byId(extraction.entities),
    quantities: byId(extraction.quantities),
    dates: byId(extraction.dates),
    quotes: byId(extraction.quotes),
    statements: byId(extraction.statements),
    relations: extraction.relations,
    factUnits,
    typeOf: (concept) => typeOfConcept(lexicon, concept),
    ...(titleUnit !== undefined && { titleUnit }),
    textOf,
    isMachine,
    wordsOf(span) {
      if (isOutdated(extraction, span)) throw new CannotSay(span.text);
      return currentWords(extraction, document.text, span);
    },
  };
}

function typeOfConcept(lexicon: Lexicon, concept: string): SemanticType[] {
  const term = termsOf(lexicon, 'nl').get(concept);
  return term?.pos === 'noun' ? [term.type] : [];
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** What stands before a Dutch sentence that takes it up; nothing may stand there, and then nothing grounds it. */
function groundIn(opening: readonly RealisedSentence[], sentence: RealisedSentence): string | undefined {
  if (!opensBack(sentence.text)) return undefined;
  return opening[opening.indexOf(sentence) - 1]?.text ?? sentence.text;
}
