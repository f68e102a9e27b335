import { createLexicon, type Lexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { Extraction } from '../../pipeline/model/extraction.ts';
import type { Fact, Relation } from '../../pipeline/model/fact.ts';
import type { DateMention, Entity, Quantity } from '../../pipeline/model/mention.ts';
import type { RealisedDocument } from '../../pipeline/model/briefing.ts';
import type { FactMessage, Message, Plan } from '../../pipeline/model/plan.ts';
import type { Quote } from '../../pipeline/model/quote.ts';
import type { SourceDocument } from '../../pipeline/model/source.ts';
import type { TranslationUnit } from '../../pipeline/model/unit.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { documentOf } from '../support/document.ts';

/** One lexicon for all tests: reading the locales costs more than the tests. */
export const lexicon: Lexicon = createLexicon();

/** What a test says of a mention; its place is found in the text. */
type Loose<T extends { start: number; end: number; text: string }> = Partial<T> & Pick<T, 'text'>;

/** A hand-made extraction over a Dutch text. */
export class Story {
  readonly document: SourceDocument;
  readonly extraction: Extraction = {
    entities: [],
    quantities: [],
    numerals: [],
    dates: [],
    quotes: [],
    facts: [],
    statements: [],
    relations: [],
    issues: [],
  };
  readonly units: TranslationUnit[] = [];
  readonly factUnits: Record<string, string> = {};

  constructor(text: string, published = '2020-07-02', frontMatter = '') {
    this.document = documentOf(`---\npublished: ${published}\n${frontMatter}---\n\n${text}\n`);
  }

  quantity(id: string, quantity: Loose<Quantity> & Pick<Quantity, 'value' | 'unit'>): this {
    this.extraction.quantities.push({ id, approximation: 'exact', ...this.span(quantity.text), ...quantity });
    return this;
  }

  date(id: string, date: Loose<DateMention> & { value: string }): this {
    this.extraction.dates.push({
      id,
      kind: 'date',
      relation: 'at',
      known: ['month', 'day'],
      implied: ['year'],
      ...this.span(date.text),
      ...date,
    });
    return this;
  }

  entity(id: string, entity: Partial<Entity> & Pick<Entity, 'type' | 'name'>): this {
    this.extraction.entities.push({ id, names: {}, mentions: [this.span(entity.name)], ...entity });
    return this;
  }

  fact(id: string, fact: Partial<Fact> & Pick<Fact, 'frame' | 'roles'>): this {
    const { text, start, end } = { text: this.document.text, start: 0, end: this.document.text.length };
    this.extraction.facts.push({
      id,
      polarity: 'affirmed',
      certainty: 'asserted',
      phase: 'happened',
      evidence: [{ text, start, end }],
      salience: 1,
      state: 'extracted',
      ...fact,
    });
    return this;
  }

  quote(id: string, quote: Loose<Quote>): this {
    const unit = `u-${id}`;
    this.extraction.quotes.push({
      id,
      kind: 'direct',
      speaker: null,
      cue: null,
      unit,
      ...this.span(quote.text),
      ...quote,
    });
    this.units.push({ id: unit, kind: 'quote', source: quote.text, targets: {} });
    return this;
  }

  relation(relation: Relation): this {
    this.extraction.relations.push(relation);
    return this;
  }

  /** The Dutch sentence of a fact with its finished translations. */
  sentence(fact: string, source: string, targets: Record<string, string> = {}): this {
    const id = `u-${source.slice(0, 20)}`;
    this.translated({ id, kind: 'statement', source, targets: finished(targets) });
    this.factUnits[fact] = id;
    return this;
  }

  translated(unit: TranslationUnit): this {
    const known = this.units.findIndex((other) => other.id === unit.id);
    if (known >= 0) this.units[known] = unit;
    else this.units.push(unit);
    return this;
  }

  /** Everything of a plan in one language. */
  realise(language: string, plan: Partial<Plan>) {
    const empty: Plan = {
      headline: { kind: 'title' },
      summary: [],
      pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
      reasons: {},
      untold: [],
    };
    return realise(
      { ...empty, ...plan },
      this.extraction,
      {
        document: this.document,
        units: this.units,
        factUnits: this.factUnits,
        readyStates: ['final', 'signed-off'],
        revision: 1,
        lexicon,
      },
      language,
    );
  }

  /** The document of a summary of these messages, one sentence each. */
  tell(language: string, ...messages: Message[]): RealisedDocument {
    const sentences = messages.map((message, index) => ({ id: `s-${index}`, messages: [message] }));
    return this.realise(language, { summary: [sentences] }).document;
  }

  /** The sentences of facts, told in their order. */
  say(language: string, facts: string[], message: Partial<FactMessage> = {}): string {
    const told = this.tell(language, { kind: 'fact', facts, form: 'clause', ...message });
    return (
      told.summary
        .flat()
        .map((sentence) => sentence.text)
        .join(' ') || `awaits ${told.awaiting.join(', ')}`
    );
  }

  headline(language: string, ...facts: string[]): string {
    return this.realise(language, { headline: { kind: 'fact', facts, form: 'headline' } }).document.headline;
  }

  private span(text: string): { start: number; end: number; text: string } {
    const start = Math.max(0, this.document.text.indexOf(text));
    return { start, end: start + text.length, text };
  }
}

/** Finished targets of a unit. */
export function finished(texts: Record<string, string>): TranslationUnit['targets'] {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, { text, state: 'final' as const }]),
  );
}
