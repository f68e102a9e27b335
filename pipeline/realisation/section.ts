import type { RealisedSentence } from '../model/briefing.ts';
import type { FactMessage, PlannedSentence } from '../model/plan.ts';
import { clauseOf, sayClause } from './clause-of.ts';
import { CannotSay } from './phrase.ts';
import type { References } from './references.ts';
import { quoteSentence } from './say-quotes.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/**
 * Tells one document's sentences in order. Keeps what was named and which source sentences were printed,
 * so that a name is full once and a sentence stands once.
 */
export class Section {
  private readonly references: References = { named: new Set() };
  private readonly printed = new Map<string, RealisedSentence>();
  /** Units of source sentences with a fact that the language cannot say by itself and a text that can stand in. */
  private readonly whole: ReadonlySet<string>;

  /** @param planned every sentence of the document, in any order: what must be told whole is known beforehand */
  constructor(
    private readonly voice: Voice,
    private readonly telling: Telling,
    planned: readonly PlannedSentence[],
  ) {
    const messages = planned.flatMap((sentence) => sentence.messages).filter((message) => message.kind === 'fact');
    this.whole = new Set(
      messages
        .filter((message) => !this.canSay(message))
        .flatMap((message) => message.facts.map((id) => voice.factUnits[id]))
        .filter((unit): unit is string => unit !== undefined && voice.textOf(unit) !== undefined),
    );
  }

  /** A paragraph; a sentence that the language cannot say yet is left out and awaited. */
  paragraph(sentences: readonly PlannedSentence[]): RealisedSentence[] {
    return sentences.flatMap((sentence) => this.sentence(sentence));
  }

  private sentence({ messages }: PlannedSentence): RealisedSentence[] {
    const done: RealisedSentence[] = [];
    let clauses: { text: string; facts: string[] }[] = [];
    const flush = (): void => {
      if (clauses.length === 0) return;
      const { grammar } = this.voice;
      const text = grammar.finish(grammar.join(clauses.map((clause) => clause.text)), 'sentence');
      done.push({ text, facts: clauses.flatMap((clause) => clause.facts), quotes: [] });
      clauses = [];
    };
    for (const message of messages) {
      if (message.kind === 'fact') {
        const clause = this.factClause(message);
        if (clause !== undefined) {
          clauses.push({ text: clause, facts: message.facts });
          continue;
        }
        flush();
        done.push(...this.wholeSentences(message));
        continue;
      }
      flush();
      if (message.kind === 'statement') done.push(...this.statement(message.statement));
      else if (message.kind === 'quote') {
        const quote = quoteSentence(this.voice, message, this.references, this.telling);
        if (quote) done.push(quote);
      }
    }
    flush();
    return done;
  }

  /** The clause of a message, unless its source sentence is told whole. */
  private factClause(message: FactMessage): string | undefined {
    if (message.facts.some((id) => this.whole.has(this.voice.factUnits[id] ?? ''))) return undefined;
    try {
      return sayClause(this.voice, clauseOf(this.voice, message, this.references));
    } catch (error) {
      if (!(error instanceof CannotSay)) throw error;
      this.telling.unknown(error.missing);
      return undefined;
    }
  }

  /** The source sentences of facts that the language cannot say, each once: in Dutch as they stand, elsewhere translated. */
  private wholeSentences({ facts }: FactMessage): RealisedSentence[] {
    return facts.flatMap((id) => {
      const unit = this.voice.factUnits[id];
      const printed = this.print(unit ?? id, unit, { facts: [id] });
      return printed ? [printed] : [];
    });
  }

  private statement(id: string): RealisedSentence[] {
    const statement = this.voice.statements.get(id);
    if (!statement) return [];
    const printed = this.print(statement.unit, statement.unit, { statements: [id] });
    return printed ? [printed] : [];
  }

  /** A unit's finished text, or nothing where it was printed before or awaits a translator. */
  private print(
    awaited: string,
    unit: string | undefined,
    told: { facts?: string[]; statements?: string[] },
  ): RealisedSentence | undefined {
    const text = this.voice.textOf(unit);
    if (unit === undefined || text === undefined) {
      this.telling.await(awaited);
      return undefined;
    }
    const before = this.printed.get(unit);
    if (before) {
      before.facts.push(...(told.facts ?? []).filter((id) => !before.facts.includes(id)));
      if (told.statements) before.statements = [...(before.statements ?? []), ...told.statements];
      return undefined;
    }
    const sentence: RealisedSentence = {
      text: this.voice.grammar.finish(text, 'sentence'),
      facts: told.facts ?? [],
      quotes: [],
      ...(told.statements && { statements: told.statements }),
    };
    this.printed.set(unit, sentence);
    return sentence;
  }

  private canSay(message: FactMessage): boolean {
    try {
      sayClause(this.voice, clauseOf(this.voice, message, { named: new Set() }));
      return true;
    } catch (error) {
      if (!(error instanceof CannotSay)) throw error;
      return false;
    }
  }
}
