import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { Message, Plan } from '../model/plan.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import type { TargetState, TranslationUnit } from '../model/unit.ts';
import { foldSpace, unitId } from '../text/unit-id.ts';
import type { TranslatedUnit } from './read-xliff.ts';

/** The units of one article, and which of them stands in for a fact that a language cannot say. */
export interface Units {
  units: TranslationUnit[];
  /** Fact id → id of the unit of the Dutch sentence that tells it. */
  factUnits: Record<string, string>;
}

/**
 * The free Dutch text that the plan needs: its quotes, statements, the title, and for each fact its
 * sentence, in case a language cannot say the fact by itself.
 *
 * @param languages output languages other than Dutch
 * @param translations what translators gave back, by language
 */
export function collectUnits(
  document: SourceDocument,
  sentences: readonly Sentence[],
  extraction: Extraction,
  plan: Plan,
  languages: readonly string[],
  translations: ReadonlyMap<string, readonly TranslatedUnit[]>,
): Units {
  const units = new Map<string, TranslationUnit>();
  const factUnits: Record<string, string> = {};
  const targets = new Map(
    [...translations].map(([language, list]) => [language, new Map(list.map((unit) => [unit.id, unit]))]),
  );

  const add = (kind: TranslationUnit['kind'], text: string, context: string[]): string => {
    const source = foldSpace(text);
    const id = unitId(kind, source);
    if (units.has(id)) return id;
    const known: TranslationUnit['targets'] = {};
    for (const language of languages) known[language] = targetOf(targets.get(language)?.get(id));
    units.set(id, { id, kind, source, targets: known, ...(context.length && { context }) });
    return id;
  };

  const title = document.frontMatter.title;
  if (title) add('title', title, ['Title of the article']);
  const quotes = new Map(extraction.quotes.map((quote) => [quote.id, quote]));
  const statements = new Map(extraction.statements.map((statement) => [statement.id, statement]));
  const facts = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  for (const message of messagesOf(plan)) {
    if (message.kind === 'quote') {
      for (const id of message.quotes) {
        const quote = quotes.get(id);
        if (quote) quote.unit = add('quote', quote.text, quoteContext(quote, document, sentences));
      }
    } else if (message.kind === 'statement') {
      const statement = statements.get(message.statement);
      if (statement) statement.unit = add('statement', statement.text, []);
    } else if (message.kind === 'fact') {
      for (const id of message.facts) {
        const fact = facts.get(id);
        if (fact) factUnits[id] = add('statement', sentenceOf(fact, document, sentences), []);
      }
    }
  }
  return { units: [...units.values()], factUnits };
}

/** Every message of every document of the plan, in order; some stand in more than one document. */
export function messagesOf(plan: Plan): Message[] {
  const { lead, quotes, background, figures } = plan.pressBrief;
  const sentences = [...plan.summary.flat(), ...lead, ...background.flat()];
  return [
    plan.headline,
    ...sentences.flatMap((sentence) => sentence.messages),
    ...quotes,
    ...figures.map((figure): Message => ({ kind: 'fact', facts: [figure.fact], form: 'nominal' })),
  ];
}

function targetOf(unit: TranslatedUnit | undefined): { text?: string; state: TargetState } {
  return unit?.target === undefined ? { state: 'missing' } : { text: unit.target, state: unit.state };
}

function quoteContext(quote: Quote, document: SourceDocument, sentences: readonly Sentence[]): string[] {
  const around = sentences.find((sentence) => sentence.start <= quote.start && quote.start < sentence.end);
  const neighbours = around ? [sentences[around.index - 1], sentences[around.index + 1]] : [];
  const [before, after] = neighbours.map(
    (sentence) => sentence && foldSpace(document.text.slice(sentence.start, sentence.end)),
  );
  return [
    ...(quote.speaker ? [`Speaker: ${[quote.speaker.name, quote.speaker.role].filter(Boolean).join(', ')}`] : []),
    ...(before ? [`Before: ${before}`] : []),
    ...(after ? [`After: ${after}`] : []),
  ];
}

/** The sentence in which the fact's first evidence lies. */
function sentenceOf(fact: Fact, document: SourceDocument, sentences: readonly Sentence[]): string {
  const evidence = fact.evidence[0]!;
  const around = sentences.find((sentence) => sentence.start <= evidence.start && evidence.start < sentence.end);
  return around ? document.text.slice(around.start, around.end) : evidence.text;
}
