import type { Lexicon } from '../lexicon/lexicon.ts';
import { gazetteerOf } from '../lexicon/names.ts';
import { type Fact, type Filler, type Statement } from '../model/fact.ts';
import type { Issue } from '../model/issue.ts';
import type { Mentions, Quantity } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import { Discourse } from './reference/discourse.ts';
import { countedAgainBefore } from './reference/counted-again.ts';
import { markAntecedents } from './reference/antecedents.ts';
import { markContests } from './reference/contests.ts';
import { opensReport } from '../text/dateline.ts';
import { spanOf } from '../text/file-span.ts';
import { isComparable } from './figures/comparable.ts';
import { comparisonFact } from './figures/comparisons.ts';
import { comparisonOfLast } from './figures/last-compared.ts';
import {
  introductionsOf,
  sentenceContext,
  vocabularyOf,
  type DocumentContext,
  type SentenceContext,
} from './context.ts';
import { takeUpMoves } from './figures/taken-moves.ts';
import { identify, type FactDraft } from './identify.ts';
import { settleInner } from './inner/attach.ts';
import { namesThem } from './figures/members.ts';
import { deferClauses } from './inner/severable.ts';
import { withBareSubject } from './reference/bare-subjects.ts';
import { withTimeOfCause } from './reference/consequences.ts';
import { withBridges } from './reference/bridging.ts';
import { withPeriodSubject } from './reference/period-subject.ts';
import { withBackMoves } from './reference/back-moves.ts';
import { withTimeBeforeColon } from './reference/behind-colon.ts';
import { withElection } from './reference/elections.ts';
import { withReportingBody } from './reference/reporting-body.ts';
import { withReportedEvent } from './reference/event-report.ts';
import { withNamesAgain } from './reference/named-again.ts';
import { withReportPeriod } from './reference/report-period.ts';
import { markNarrative } from './reference/narrative.ts';
import { markLeaning } from './reference/leaning.ts';
import { readSentence } from './read-sentence.ts';
import { statementsOf } from './statements.ts';
import { attributeBefore } from './standing/said-behind.ts';
import { markBesideMain } from './wholeness/beside-main.ts';
import { listFigure, TableFigures } from './figures/table-figures.ts';

/**
 * Turns clauses into frames with roles, and keeps as statements what no frame covers. A fact is told
 * only where its frame's core roles are filled by what the frame allows: a wrong tree gives a missing
 * fact rather than a wrong one.
 */
export function extractFacts(
  document: SourceDocument,
  sentences: readonly Sentence[],
  mentions: Mentions,
  quotes: readonly Quote[],
  lexicon: Lexicon,
): { facts: Fact[]; statements: Statement[]; issues: Issue[] } {
  const context: DocumentContext = {
    document,
    sentences,
    mentions,
    quotes,
    lexicon,
    gazetteer: gazetteerOf(lexicon),
    introductions: introductionsOf(sentences, mentions),
    discourse: new Discourse(),
    vocabulary: vocabularyOf(lexicon, sentences),
  };
  const drafts: FactDraft[] = [];
  let before: FactDraft[] = [];
  const tables = new TableFigures();
  for (const sentence of sentences) {
    const block = document.blocks[sentence.block]!;
    if (block.kind === 'heading') continue;
    if (opensReport(document.text.slice(sentence.start, sentence.end))) {
      context.discourse.forget();
      before = [];
    }
    const own = sentenceContext(context, sentence);
    const listed = block.kind === 'table-cell' ? tables.read(own) : listFigure(own);
    if (listed || block.kind === 'table-cell') {
      drafts.push(...(listed ?? []));
      before = [];
      continue;
    }
    // dat meldt de politie: the sentence before is still the last one that told something
    if (attributeBefore(own, before)) continue;
    if (namesThem(own, before)) continue;
    const compared = comparesLast(own, before);
    const again = compared ? undefined : countedAgainBefore(own, before);
    const read = compared
      ? []
      : (again ??
        markNarrative(own, markBesideMain(own, deferClauses(settleInner(readInReport(own, before)))), before));
    drafts.push(...read);
    before = read;
  }
  const facts = identify(context, drafts);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  // a clause of a fact that no document tells is told no more than that one
  const isTellable = ({ omits, within }: Fact): boolean => {
    const host = within === undefined ? undefined : byId.get(within);
    return omits === undefined && (host === undefined || isTellable(host));
  };
  const statements = statementsOf(context, facts.filter(isTellable));
  return { facts: facts.map(({ covered: _covered, ...fact }) => fact), statements, issues: [] };
}

/** The facts of a sentence with what they take up of the report before it. */
function readInReport(context: SentenceContext, before: readonly FactDraft[]): FactDraft[] {
  const read = takeUpMoves(withTimeBeforeColon(context, readSentence(context)), before);
  const placed = withReportedEvent(context, withNamesAgain(context, read));
  const owned = withElection(context, withReportingBody(context, markLeaning(context, placed, before)));
  const dated = withReportPeriod(context, withPeriodSubject(context, owned), before);
  const caused = withTimeOfCause(context, dated, before);
  const leaning = withBareSubject(context, withBridges(context, markAntecedents(context, caused)));
  return markContests(context, withBackMoves(context, leaning), before);
}

/**
 * Whether a sentence only sets the last figure of the sentence before it against that of another time: then the
 * fact of that figure says so.
 */
function comparesLast(context: SentenceContext, before: readonly FactDraft[]): boolean {
  const { document, mentions, sentence } = context;
  const found = comparisonOfLast(context);
  const last = found && lastQuantity(mentions, context.sentences[sentence.index - 1]);
  const fact = before.find((draft) => draft.sentence === sentence.index - 1 && tells(draft, last));
  if (!found || !last || !fact || fact.comparison?.also || fact.polarity === 'negated') return false;
  if (context.sentences[fact.sentence]!.block !== sentence.block || !isComparable(last, found)) return false;
  if (found.place && !isElsewhere(context, fact, found.place, last)) return false;
  const tokens = sentence.tokens.slice(found.first, found.last + 1);
  const comparison = comparisonFact(context, found, last.id);
  if (!comparison) return false;
  // tegen 400 een jaar eerder. Dat is een stijging van 5 procent: both are of the one figure
  if (fact.comparison) {
    if (fact.comparison.kind !== 'against' || fact.comparison.of === undefined) return false;
    fact.comparison = { ...fact.comparison, also: { ...comparison, of: fact.comparison.of } };
  } else fact.comparison = comparison;
  fact.evidence.push(spanOf(document, tokens[0]!.start, tokens.at(-1)!.end));
  fact.covered.push(...tokens.map((token) => token.start));
  return true;
}

/**
 * Whether a figure of another place can be set against that of a fact. A share or a price stands beside any other; of
 * 35 museums four in Utrecht are a part, but what was counted in one town or country is none of another’s.
 */
function isElsewhere({ mentions }: SentenceContext, { place }: FactDraft, other: Filler, { unit }: Quantity): boolean {
  if (/^(?:currency|percent|fraction)$/.test(unit.kind)) return true;
  const [own, against] = [place, other].map((filler) => {
    const entity = filler?.kind === 'entity' ? mentions.entities.find(({ id }) => id === filler.id) : undefined;
    return entity?.gazetteer;
  });
  const kind = (id: string | undefined): string | undefined =>
    id && /^(?:city:|place:[A-Z]{2}$)/.exec(id)?.[0].slice(0, 5);
  return own !== against && kind(own) !== undefined && kind(own) === kind(against);
}

/** Whether a figure is that of a fact, or what the fact says it rose or fell to. */
function tells({ quantity, roles, comparison }: FactDraft, figure: Quantity | undefined): boolean {
  if (!figure) return false;
  const { final } = roles;
  const other = comparison?.figure;
  return (
    quantity?.ref === figure.id ||
    (final?.kind === 'quantity' && final.id === figure.id) ||
    (comparison?.kind === 'against' && other?.kind === 'quantity' && other.id === figure.id)
  );
}

/** The last figure that a sentence holds. */
function lastQuantity({ quantities }: Mentions, sentence: Sentence | undefined): Quantity | undefined {
  return sentence && quantities.findLast(({ start, end }) => sentence.start <= start && end <= sentence.end);
}
