import type { Extraction } from '../model/extraction.ts';
import type { FactMessage, Message, PlannedSentence, Plan } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import { countWords } from './aggregate.ts';
import { collectCandidates, idsOf, quoteCandidate, type Candidate } from './candidates.ts';
import { selectFigures } from './figures.ts';
import { selectQuotes, summaryQuote } from './quotes.ts';
import { smooth } from './smooth.ts';
import { explainUntold } from './untold.ts';

/** How long the summary may be: a share of the source, and never more than this (words). */
const SUMMARY = { share: 0.35, most: 220, aim: 175, least: 110 };
/** A press brief tells more than a summary, and still is a brief. */
const BACKGROUND_WORDS = 320;
/** A statement needs a translator, so only one that carries the news is worth a document's waiting. */
const STATEMENT_SALIENCE = 0.6;
/** A paragraph of a summary that the eye takes in at once. */
const SENTENCES_A_PARAGRAPH = 3;

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
  const budget = Math.min(options.words ?? SUMMARY.aim, SUMMARY.most, countWords(document.text) * SUMMARY.share);
  const quotes = selectQuotes(extraction);
  const quote = summaryQuote(quotes, extraction);
  const quoted = quote ? [quoteCandidate(document, extraction, quote)] : [];
  const ranked = [...candidates].sort((a, b) => b.salience - a.salience || a.position - b.position);

  const told = fill(ranked, budget - sumOfWords(quoted), Math.min(budget, SUMMARY.least), 'summary', reasons);
  const lead = newsFirst(told);
  const summary = paragraphs(
    [...lead, ...inOrder([...told.filter((item) => !lead.includes(item)), ...quoted])],
    extraction,
  );

  const rest = ranked.filter((candidate) => !lead.includes(candidate));
  const background = inOrder(fill(rest, BACKGROUND_WORDS, 0, 'background', reasons));
  for (const message of quotes)
    for (const id of message.quotes)
      reasons[id] = 'quoted in the press brief: it has a speaker and stands between marks';

  const plan: Plan = {
    headline: chooseHeadline(document, ranked),
    summary,
    pressBrief: {
      lead: smooth(
        lead.map(({ messages }) => sentence(messages)),
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

/**
 * Takes the weightiest candidates that fit. A statement is taken for its weight, or where without it the
 * text would stay under `least` words.
 */
function fill(
  ranked: readonly Candidate[],
  budget: number,
  least: number,
  where: string,
  reasons: Plan['reasons'],
): Candidate[] {
  const taken: Candidate[] = [];
  let words = 0;
  const take = (candidate: Candidate): void => {
    if (taken.length > 0 && words + candidate.words > budget) return;
    taken.push(candidate);
    words += candidate.words;
    const why = `${where}: salience ${candidate.salience.toFixed(2)}, rank ${ranked.indexOf(candidate) + 1} of ${ranked.length}`;
    for (const id of idsOf(candidate.messages)) reasons[id] ??= why;
  };
  const isLight = ({ messages, salience }: Candidate): boolean =>
    messages.every((message) => message.kind === 'statement') && salience < STATEMENT_SALIENCE;
  for (const candidate of ranked) if (!isLight(candidate)) take(candidate);
  for (const candidate of ranked) if (isLight(candidate) && words < least) take(candidate);
  return taken;
}

/** The one or two sentences that open a document: the weightiest of the first that the source tells. */
function newsFirst(told: readonly Candidate[]): Candidate[] {
  const opening = inOrder(told).slice(0, 4);
  const first = [...opening].sort((a, b) => b.salience - a.salience)[0];
  return first
    ? inOrder(
        [first, ...opening.filter((candidate) => candidate !== first && candidate.block === first.block)].slice(0, 2),
      )
    : [];
}

/** One paragraph for each stretch of source blocks, so that what belongs together stays together. */
function paragraphs(candidates: readonly Candidate[], extraction: Extraction): PlannedSentence[][] {
  const result: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    const isTogether =
      last && last.length < SENTENCES_A_PARAGRAPH && (last.at(-1)!.block === candidate.block || last.length < 2);
    if (isTogether) last.push(candidate);
    else result.push([candidate]);
  }
  return result.map((group) =>
    smooth(
      group.map(({ messages }) => sentence(messages)),
      extraction,
    ),
  );
}

/** The weightiest fact where it carries the news; else the source's own title. */
function chooseHeadline(document: SourceDocument, ranked: readonly Candidate[]): Message {
  const facts = ranked.filter((candidate) => candidate.messages[0]!.kind === 'fact');
  const top = facts[0];
  if (!top || (document.frontMatter.title && top.salience < STATEMENT_SALIENCE)) return { kind: 'title' };
  const message = top.messages[0] as FactMessage;
  return { ...message, facts: message.facts.slice(0, 1), form: 'headline' };
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.position - b.position);
}

function sumOfWords(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, candidate) => sum + candidate.words, 0);
}

function sentence(messages: Message[]): PlannedSentence {
  return { id: `s-${idsOf(messages).join('+')}`, messages };
}
