import type { Extraction } from '../model/extraction.ts';
import { isGroundedBy, isSo, withWholeFacts } from '../model/fact.ts';
import type { FactMessage, Message, PlannedSentence, Plan } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import { countWords } from './aggregate.ts';
import { collectCandidates, idsOf, quoteCandidate, type Candidate } from './candidates.ts';
import { selectFigures } from './figures.ts';
import { selectQuotes, summaryQuote } from './quotes.ts';
import { smooth, type Rhythm } from './smooth.ts';
import { explainUntold } from './untold.ts';

/** How long the summary may be: a share of the source, and never more than this (words). */
const SUMMARY = { share: 0.35, most: 220, aim: 175, least: 110 };
/** A length that was asked for: never more than this share of the source, and filled to this share. */
const ASKED = { share: 0.8, least: 0.85 };
/** A text of a few lines is told in most of its words (share of the source, words). */
const SHORT = { share: 0.6, words: 50 };
/** A press brief tells more than a summary, and still is shorter than its source (share, words). */
const BACKGROUND = { share: 0.65, most: 480 };
/** A statement needs a translator, so only one that carries the news is worth a document's waiting. */
const STATEMENT_SALIENCE = 0.6;
/** So many sentences that lean on one another are told for the sake of the last. */
const LONGEST_CHAIN = 3;
/** From here on it is as good as a fact. */
const URGENT_SALIENCE = 0.8;
/** What is not above this has a figure that another has taken the place of, and is no headline. */
const SUPERSEDED = 0.2;
/** A headline comes from the first sentences that can be told. */
const HEADLINE_FROM = 5;
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
export function planDocuments(document: SourceDocument, found: Extraction, options: PlanOptions = {}): Plan {
  const extraction = withWholeFacts(found);
  const candidates = collectCandidates(document, extraction);
  const reasons: Plan['reasons'] = {};
  const length = countWords(document.text);
  const roomIn = (share: number): number => Math.max(length * share, Math.min(length * SHORT.share, SHORT.words));
  // who asks for a length gets it, as far as the source goes
  const asked = options.words === undefined ? undefined : Math.min(options.words, length * ASKED.share);
  const budget = asked ?? Math.min(SUMMARY.aim, SUMMARY.most, roomIn(SUMMARY.share));
  const least = asked === undefined ? Math.min(budget, SUMMARY.least) : asked * ASKED.least;
  const quotes = selectQuotes(extraction);
  const quote = summaryQuote(quotes, extraction);
  const quoted = quote ? [quoteCandidate(document, extraction, quote)] : [];
  const ranked = [...candidates].sort((a, b) => b.salience - a.salience || a.position - b.position);

  const kept = sumOfWords(quoted);
  const told = fill(ranked, budget - kept, (asked ?? SUMMARY.aim) - kept, least, 'summary', reasons);
  const lead = newsFirst(told);
  const summary = paragraphs(
    [...lead, ...inOrder([...told.filter((item) => !lead.includes(item)), ...quoted])],
    document,
    extraction,
  );

  const rest = ranked.filter((candidate) => !lead.includes(candidate));
  const room = Math.min(BACKGROUND.most, roomIn(BACKGROUND.share));
  const chosen = fill(rest, room, BACKGROUND.most, 0, 'background', reasons, lead);
  // a source of one long sentence: a brief that tells nothing helps nobody
  const isEmpty = lead.length + chosen.length === 0;
  const background = inOrder(isEmpty ? rest.filter(({ leans }) => !leans).slice(0, 1) : chosen);
  for (const message of quotes)
    for (const id of message.quotes)
      reasons[id] = 'quoted in the press brief: it has a speaker and stands between marks';

  const rhythm: Rhythm = { sinceFronted: 0 };
  const plan: Plan = {
    headline: chooseHeadline(document, extraction, ranked),
    summary,
    pressBrief: {
      lead: smooth(
        lead.map(({ messages }) => sentence(messages)),
        document,
        extraction,
        rhythm,
      ),
      figures: selectFigures(extraction, new Set(candidates.map(({ report }) => report)).size <= 1),
      quotes,
      background: paragraphs(background, document, extraction, rhythm),
      contradictions: extraction.relations.flatMap((relation, index) =>
        relation.kind === 'contradicts' && !relation.acknowledged ? [index] : [],
      ),
    },
    reasons,
    untold: [],
  };
  plan.untold = explainUntold(found, plan);
  return plan;
}

/**
 * Takes the weightiest candidates that fit: facts first, then the statements that carry the news, and where
 * without them the text would stay under `least` words the lighter ones too. A statement that leans on the
 * sentence before is taken with that one or not at all.
 *
 * @param most how long it may become where the rest of a sentence that is told in part is handed over
 * @param before what the document tells already
 */
function fill(
  ranked: readonly Candidate[],
  budget: number,
  most: number,
  least: number,
  where: string,
  reasons: Plan['reasons'],
  before: readonly Candidate[] = [],
): Candidate[] {
  const inSource = inOrder([...ranked, ...before]);
  const taken = new Set<Candidate>();
  let words = 0;
  /** A sentence of which facts tell all that there is to tell is not told again as it stands. */
  const isTold = (candidate: Candidate): boolean =>
    isStatement(candidate) &&
    !candidate.tellsMore &&
    [...taken, ...before].some((other) => other.position < candidate.end && candidate.position < other.end);
  const take = (candidate: Candidate, isOwed = false): void => {
    if (taken.has(candidate)) return;
    const chain = chainOf(candidate, taken, before);
    if (!chain || isTold(candidate)) return;
    const cost = chain.reduce((sum, item) => sum + costOf(item, taken), 0);
    if (taken.size > 0 && words + cost > (isOwed ? most : budget)) return;
    for (const item of chain) {
      words += costOf(item, taken);
      taken.add(item);
      const why = `${where}: salience ${item.salience.toFixed(2)}, rank ${ranked.indexOf(item) + 1} of ${ranked.length}`;
      for (const id of idsOf(item.messages)) reasons[id] ??= why;
    }
  };
  const heavy = ranked.filter((candidate) => isStatement(candidate) && candidate.salience >= STATEMENT_SALIENCE);
  const opening = ranked.filter(
    (candidate) => candidate === inSource[0] && (!isStatement(candidate) || heavy.includes(candidate)),
  );
  const urgent = urgentStatements(heavy, budget);
  const first = ranked.filter((candidate) => !isStatement(candidate) || urgent.has(candidate));
  for (const candidate of [...opening, ...first, ...heavy]) take(candidate);
  for (const candidate of ranked) if (words < least) take(candidate);
  // of what is told in part the rest is handed over with it
  for (const candidate of ranked)
    if (candidate.tellsMore && [...taken].some((fact) => isWithin(fact, candidate))) take(candidate, true);
  // what a language can say of a sentence that waits for its translator stands in for it
  for (const statement of [...taken].filter(isStatement))
    for (const candidate of ranked) if (isWithin(candidate, statement)) take(candidate);
  return inOrder([...taken]);
}

/**
 * A candidate behind all that has to be told before it and is not yet; undefined where something of that is told
 * nowhere. What a sentence as it stands leans on must be told right before it, not in what a document opens with.
 */
function chainOf(
  candidate: Candidate,
  taken: ReadonlySet<Candidate>,
  before: readonly Candidate[],
): Candidate[] | undefined {
  const chain = [candidate];
  for (let last = candidate; last.leans; last = chain[0]!) {
    const { antecedent, leaning } = last;
    if (!antecedent) return undefined;
    // a sentence as it stands is no ground in a language that it still has to be translated into
    const grounds = [...taken, ...before].filter((other) => isStatement(antecedent) || !isStatement(other));
    const told = grounds.map(({ position, end }) => ({ start: position, end }));
    // the words right before it come first: others do where facts tell nothing of those
    const needs = leaning?.map(({ leans, grounds: others }) => {
      const isNear = leans && antecedent.position < leans.end && leans.start < antecedent.end;
      return { leans, grounds: isNear ? undefined : others };
    });
    if (needs ? needs.every((need) => isGroundedBy(need, told)) : taken.has(antecedent)) break;
    if (before.includes(antecedent)) return undefined;
    if (chain.length > LONGEST_CHAIN) return undefined;
    chain.unshift(antecedent);
  }
  return chain;
}

/** What a candidate adds in words: a fact of a sentence that is told as it stands adds none. */
function costOf(candidate: Candidate, taken: ReadonlySet<Candidate>): number {
  const others = [...taken];
  if (others.some((other) => isStatement(other) && isWithin(candidate, other))) return 0;
  const inside = isStatement(candidate) ? others.filter((other) => isWithin(other, candidate)) : [];
  return Math.max(0, candidate.words - sumOfWords(inside));
}

function isWithin(inner: Candidate, outer: Candidate): boolean {
  return inner !== outer && outer.position <= inner.position && inner.end <= outer.end;
}

function isStatement({ messages }: Candidate): boolean {
  return messages.every((message) => message.kind === 'statement');
}

/** Statements that no fact outweighs, in at most a third of the room: a translator has to follow. */
function urgentStatements(heavy: readonly Candidate[], budget: number): Set<Candidate> {
  const urgent = new Set<Candidate>();
  let words = 0;
  for (const candidate of heavy) {
    if (candidate.salience < URGENT_SALIENCE || words + candidate.words > budget / 3) continue;
    urgent.add(candidate);
    words += candidate.words;
  }
  return urgent;
}

/** The sentences that open a document: the first that is told, and the next where the source tells them together. */
function newsFirst(told: readonly Candidate[]): Candidate[] {
  const [first, ...others] = inOrder(told);
  if (!first) return [];
  // facts of a sentence that is told as it stands are no further sentence
  const isInside = (candidate: Candidate): boolean => candidate.position < first.end;
  const second = others.find((candidate) => !isInside(candidate));
  const isTogether = second !== undefined && second.report === first.report && second.block - first.block <= 1;
  const isOfSecond = (candidate: Candidate): boolean =>
    candidate === second || isWithin(candidate, second!) || isWithin(second!, candidate);
  return [first, ...others.filter((candidate) => isInside(candidate) || (isTogether && isOfSecond(candidate)))];
}

/** One paragraph for each stretch of source blocks, so that what belongs together stays together. */
function paragraphs(
  candidates: readonly Candidate[],
  document: SourceDocument,
  extraction: Extraction,
  rhythm: Rhythm = { sinceFronted: 0 },
): PlannedSentence[][] {
  const result: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    const length = last?.filter((item) => !last.some((other) => isWithin(item, other))).length ?? 0;
    // daarvoor is 22 miljoen nodig: what takes up the sentence before opens no paragraph behind it
    const takesUp = last !== undefined && candidate.antecedent === last.at(-1);
    const isTogether =
      last &&
      last.at(-1)!.report === candidate.report &&
      length < SENTENCES_A_PARAGRAPH + (takesUp ? 1 : 0) &&
      (last.at(-1)!.block === candidate.block || last.length < 2);
    if (isTogether) last.push(candidate);
    else result.push([candidate]);
  }
  return result.map((group) =>
    smooth(
      group.map(({ messages }) => sentence(messages)),
      document,
      extraction,
      rhythm,
    ),
  );
}

/**
 * The source's own title: its newsroom weighed it. Without one, the weightiest fact of the opening that the
 * source asserts, of what happened or is going on.
 */
function chooseHeadline(document: SourceDocument, extraction: Extraction, ranked: readonly Candidate[]): Message {
  if (document.frontMatter.title) return { kind: 'title' };
  const facts = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  const opening = new Set(inOrder(ranked).slice(0, HEADLINE_FROM));
  for (const candidate of ranked) {
    const message = candidate.messages[0]!;
    if (message.kind !== 'fact' || !opening.has(candidate) || candidate.leans) continue;
    const fact = facts.get(message.facts[0]!);
    if (fact && isSo(fact) && fact.salience > SUPERSEDED)
      return { ...(message as FactMessage), facts: [fact.id], form: 'headline' };
  }
  return { kind: 'title' };
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
