import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { Plan } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../model/token.ts';
import type { TranslationUnit, UnitPart } from '../model/unit.ts';
import { currentWords, isOutdated } from '../text/current-words.ts';
import { foldSpace, unitId } from '../text/unit-id.ts';
import type { TranslationMemory } from './memory.ts';
import type { AskedTerm } from './asked-terms.ts';
import { messagesOf } from './messages-of.ts';
import type { TranslatedUnit } from './read-xliff.ts';
import { clauseNote, GUIDANCE, neighbourNotes, quoteNotes } from './unit-notes.ts';
import { unitParts } from './unit-parts.ts';

/** The units of one article, and which of them stands in for a fact that a language cannot say. */
export interface Units {
  units: TranslationUnit[];
  /** Fact id → id of the unit of the Dutch sentence that tells it. */
  factUnits: Record<string, string>;
  /** What the unit of a term asks for, by its id. */
  termUnits: ReadonlyMap<string, AskedTerm>;
}

/** What translators gave for an article, and what is remembered of others, by language. */
export interface KnownTranslations {
  own: ReadonlyMap<string, readonly TranslatedUnit[]>;
  memory: ReadonlyMap<string, TranslationMemory>;
}

/**
 * The free Dutch text that the plan needs: its quotes, statements, the title, and for each fact its
 * sentence, in case a language cannot say the fact by itself.
 *
 * @param languages output languages other than Dutch
 * @param terms words that a language lacks: one unit each
 */
export function collectUnits(
  document: SourceDocument,
  sentences: readonly Sentence[],
  extraction: Extraction,
  plan: Plan,
  languages: readonly string[],
  known: KnownTranslations,
  terms: readonly AskedTerm[] = [],
): Units {
  const units = new Map<string, TranslationUnit>();
  const places = new Map<string, Set<string>>();
  const factUnits: Record<string, string> = {};
  const own = new Map(
    [...known.own].map(([language, list]) => [language, new Map(list.map((unit) => [unit.id, unit]))]),
  );
  const targetOf = (language: string, id: string, kind: TranslationUnit['kind'], source: string): Target => {
    const given = own.get(language)?.get(id);
    if (given?.target !== undefined && given.state !== 'missing')
      return { text: given.target, state: given.state, ...(given.qualifier && { qualifier: given.qualifier }) };
    const match = known.memory.get(language)?.match(kind, source, document.slug);
    if (!match) return { state: 'missing' };
    return { text: match.target, state: 'final', qualifier: 'exact-match', from: match.from };
  };
  const add = (
    kind: TranslationUnit['kind'],
    text: string,
    place: string,
    more: () => Pick<TranslationUnit, 'parts'> & { notes?: string[] },
  ): string => {
    const source = foldSpace(text);
    const id = unitId(kind, source);
    if (!units.has(id)) {
      const { notes = [], parts = [] } = more();
      const targets = Object.fromEntries(languages.map((language) => [language, targetOf(language, id, kind, source)]));
      places.set(id, new Set());
      units.set(id, { id, kind, source, targets, ...(parts.length && { parts }), context: [GUIDANCE[kind], ...notes] });
    }
    places.get(id)!.add(place);
    return id;
  };

  const title = document.frontMatter.title;
  if (title) add('title', title, 'headline', () => ({}));
  const quotes = new Map(extraction.quotes.map((quote) => [quote.id, quote]));
  const statements = new Map(extraction.statements.map((statement) => [statement.id, statement]));
  const facts = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  // the places of names and figures are those of the source's own words
  const partsOf = ({ start, end }: Place, words: string): UnitPart[] =>
    words === document.text.slice(start, end) ? unitParts(extraction, document.text, start, end) : [];
  const sentence = ({ start, end }: Place, words: string) => ({
    parts: partsOf({ start, end }, words),
    notes: neighbourNotes(start, end, document, sentences),
  });
  for (const { message, place } of messagesOf(plan)) {
    if (message.kind === 'quote') {
      for (const id of message.quotes) {
        const quote = quotes.get(id);
        if (quote)
          quote.unit = add('quote', quote.text, place, () => ({
            parts: partsOf(quote, quote.text),
            notes: quoteNotes(quote, document, sentences),
          }));
      }
    } else if (message.kind === 'statement') {
      const statement = statements.get(message.statement);
      if (statement)
        statement.unit = add('statement', statement.text, place, () => sentence(statement, statement.text));
    } else if (message.kind === 'fact') {
      for (const id of message.facts) {
        const fact = facts.get(id);
        if (!fact) continue;
        const span = sentenceOf(fact, sentences);
        if (isOutdated(extraction, span)) continue;
        const words = currentWords(extraction, document.text, span);
        factUnits[id] = add('statement', words, place, () => sentence(span, words));
        for (const clause of fact.deferred ?? []) {
          const own = currentWords(extraction, document.text, clause);
          clause.unit = add('statement', own, place, () => ({
            parts: partsOf(clause, own),
            notes: [clauseNote(words)],
          }));
        }
      }
    }
  }
  const termUnits = new Map<string, AskedTerm>();
  for (const term of terms) {
    const id =
      term.what === 'office'
        ? add('term', term.office, 'press brief, quotes', () => ({ notes: [`Office of: ${term.speaker}`] }))
        : add('term', term.lemma, 'facts', () => ({
            notes: [`Sentence: ${foldSpace(document.text.slice(term.sentence.start, term.sentence.end))}`],
          }));
    termUnits.set(id, term);
    if (term.what === 'office') continue;
    const { targets } = units.get(id)!;
    for (const [language, text] of Object.entries(term.known)) targets[language] = { text, state: 'final' };
  }
  for (const unit of units.values()) unit.context!.push(`Appears in: ${[...places.get(unit.id)!].join('; ')}`);
  return { units: [...units.values()], factUnits, termUnits };
}

type Target = TranslationUnit['targets'][string];
type Place = Pick<Span, 'start' | 'end'>;

/** The sentence in which the fact's first evidence lies. */
function sentenceOf(fact: Fact, sentences: readonly Sentence[]): { start: number; end: number } {
  const evidence = fact.evidence[0]!;
  return sentences.find((sentence) => sentence.start <= evidence.start && evidence.start < sentence.end) ?? evidence;
}
