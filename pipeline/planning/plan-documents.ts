import type { Extraction } from '../model/extraction.ts';
import type { FactMessage, Message, PlannedFigure, PlannedSentence, Plan, QuoteMessage } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import { collectCandidates, countWords, type Candidate } from './candidates.ts';
import { smooth } from './smooth.ts';
import { explainUntold } from './untold.ts';

/** How long the summary may be: a share of the source, and never more than this (words). */
const SUMMARY = { share: 0.35, most: 220, aim: 170 };
/** A press brief tells more than a summary, and still is a brief. */
const BACKGROUND_WORDS = 320;
/** A key figure table that fits on a screen. */
const MOST_FIGURES = 16;
/** A statement needs a translator, so only one that carries the news is worth a document's waiting. */
const STATEMENT_SALIENCE = 0.6;

/** What a caller may steer. */
export interface PlanOptions {
  /** Aim for the length of the summary, in words. */
  words?: number | undefined;
}

/**
 * Decides once, for all languages, what each document tells and in what order. Nobody has asked yet
 * what a language can express: the plan follows the news, not the grammar.
 */
export function planDocuments(document: SourceDocument, extraction: Extraction, options: PlanOptions = {}): Plan {
  const candidates = collectCandidates(document, extraction);
  const reasons: Plan['reasons'] = {};
  const sourceWords = countWords(document.text);
  const budget = Math.min(options.words ?? SUMMARY.aim, SUMMARY.most, sourceWords * SUMMARY.share);
  const quotes = selectQuotes(extraction);
  const summaryQuote = quotes.find((quote) => isShortAndSigned(quote, extraction));
  const ranked = [...candidates].sort((a, b) => b.salience - a.salience || a.position - b.position);
  const headline = chooseHeadline(document, extraction, ranked);

  const told = fill(ranked, budget - (summaryQuote ? wordsOf(summaryQuote, extraction) : 0), 'summary', reasons);
  const summary = paragraphs(told, extraction);
  if (summaryQuote) summary.push([sentence([summaryQuote])]);

  const lead = told.slice(0, 2);
  const rest = candidates.filter((candidate) => !lead.includes(candidate));
  const restRanked = ranked.filter((candidate) => rest.includes(candidate));
  const background = fill(restRanked, BACKGROUND_WORDS, 'background', reasons);
  for (const quote of quotes)
    for (const id of quote.quotes) reasons[id] = 'quoted in the press brief: it has a speaker and stands between marks';

  const plan: Plan = {
    headline,
    summary,
    pressBrief: {
      lead: smooth(
        lead.map(({ message }) => sentence([message])),
        extraction,
      ),
      figures: selectFigures(extraction),
      quotes,
      background: paragraphs(background, extraction),
      contradictions: extraction.relations.flatMap((relation, index) =>
        relation.kind === 'contradicts' && !relation.acknowledged ? [index] : [],
      ),
    },
    reasons,
    untold: [],
  };
  plan.untold = explainUntold(extraction, plan);
  return plan;
}

/** Takes the weightiest candidates that fit, and gives them back in the order of the source. */
function fill(ranked: readonly Candidate[], budget: number, where: string, reasons: Plan['reasons']): Candidate[] {
  const taken: Candidate[] = [];
  let words = 0;
  for (const candidate of ranked) {
    if (candidate.message.kind === 'statement' && candidate.salience < STATEMENT_SALIENCE) continue;
    if (taken.length > 0 && words + candidate.words > budget) continue;
    taken.push(candidate);
    words += candidate.words;
    for (const id of idsOf(candidate.message))
      reasons[id] ??=
        `${where}: salience ${candidate.salience.toFixed(2)}, rank ${ranked.indexOf(candidate) + 1} of ${ranked.length}`;
  }
  return taken.sort((a, b) => a.position - b.position);
}

/** One paragraph for each stretch of source blocks, so that what belongs together stays together. */
function paragraphs(candidates: readonly Candidate[], extraction: Extraction): PlannedSentence[][] {
  const result: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    if (last && (last[0]!.block === candidate.block || last.length < 2)) last.push(candidate);
    else result.push([candidate]);
  }
  return result.map((group) =>
    smooth(
      group.map(({ message }) => sentence([message])),
      extraction,
    ),
  );
}

/** The weightiest fact where it leads the source or has a figure; else the source's own title. */
function chooseHeadline(document: SourceDocument, extraction: Extraction, ranked: readonly Candidate[]): Message {
  const top = ranked.find((candidate) => candidate.message.kind === 'fact');
  if (document.frontMatter.title && (!top || top.salience < STATEMENT_SALIENCE)) return { kind: 'title' };
  if (!top) return { kind: 'title' };
  const message = top.message as FactMessage;
  return { ...message, facts: message.facts.slice(0, 1), form: 'headline' };
}

/** Direct and partial quotes that have a speaker; pieces of one quotation stay together. */
function selectQuotes(extraction: Extraction): QuoteMessage[] {
  const messages: QuoteMessage[] = [];
  const byQuote = new Map<string, QuoteMessage>();
  for (const quote of extraction.quotes) {
    if (quote.kind === 'indirect' || !quote.speaker) continue;
    const before = quote.continues === undefined ? undefined : byQuote.get(quote.continues);
    const message = before ?? { kind: 'quote', quotes: [] };
    message.quotes.push(quote.id);
    byQuote.set(quote.id, message);
    if (!before) messages.push(message);
  }
  return messages;
}

function isShortAndSigned(message: QuoteMessage, extraction: Extraction): boolean {
  const quote = extraction.quotes.find((candidate) => candidate.id === message.quotes[0]);
  return quote?.kind === 'direct' && quote.speaker?.entity !== undefined && wordsOf(message, extraction) <= 45;
}

function wordsOf(message: QuoteMessage, extraction: Extraction): number {
  return (
    6 +
    extraction.quotes
      .filter((quote) => message.quotes.includes(quote.id))
      .reduce((sum, quote) => sum + countWords(quote.text), 0)
  );
}

/** Facts with a figure, in the order of the source, by place where the source compares places. */
function selectFigures(extraction: Extraction): PlannedFigure[] {
  const withFigure = extraction.facts.filter(
    (fact) => fact.quantity && fact.state !== 'rejected' && fact.polarity === 'affirmed',
  );
  const chosen = [...withFigure].sort((a, b) => b.salience - a.salience).slice(0, MOST_FIGURES);
  const places = new Map(chosen.map((fact) => [fact.id, fact.place && 'id' in fact.place ? fact.place.id : undefined]));
  const compared = new Set([...places.values()].filter((place) => place !== undefined)).size > 1;
  return withFigure
    .filter((fact) => chosen.includes(fact))
    .map((fact) => {
      const place = places.get(fact.id);
      return {
        fact: fact.id,
        ...(compared && place !== undefined && { group: { kind: 'place' as const, key: place } }),
      };
    });
}

/** The ids that a message tells. */
function idsOf(message: Message): string[] {
  if (message.kind === 'fact') return message.facts;
  if (message.kind === 'quote') return message.quotes;
  return message.kind === 'statement' ? [message.statement] : [];
}

function sentence(messages: Message[]): PlannedSentence {
  return { id: `s-${messages.flatMap(idsOf).join('+')}`, messages };
}
