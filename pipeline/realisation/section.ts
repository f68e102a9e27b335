import type { RealisedSentence } from '../model/briefing.ts';
import type { FactMessage, Message, PlannedSentence } from '../model/plan.ts';
import { clauseOf, sayClause } from './clause-of.ts';
import { CannotSay, joinWords, sayPiece, type Clause, ifSayable } from './phrase.ts';
import { markMachine } from './mark-machine.ts';
import type { References } from './references.ts';
import { quoteSentence } from './say-quotes.ts';
import { sayPart } from './say-part.ts';
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
    const messages = planned.flatMap((sentence) => sentence.messages);
    const unitsOf = (message: Message): (string | undefined)[] => {
      // a sentence that is told as it stands tells its facts: none of them is told beside it
      if (message.kind === 'statement') return [voice.statements.get(message.statement)?.unit];
      if (message.kind !== 'fact' || this.canSay(message)) return [];
      return message.facts.map((id) => voice.factUnits[id]);
    };
    this.whole = new Set(
      messages
        .flatMap(unitsOf)
        .filter((unit): unit is string => unit !== undefined && voice.textOf(unit) !== undefined),
    );
  }

  /** A paragraph; a sentence that the language cannot say yet is left out and awaited. */
  paragraph(sentences: readonly PlannedSentence[]): RealisedSentence[] {
    return sentences.flatMap((sentence) => this.sentence(sentence));
  }

  private sentence({ messages }: PlannedSentence): RealisedSentence[] {
    const done: RealisedSentence[] = [];
    let clauses: SaidClause[] = [];
    const flush = (): void => {
      if (clauses.length === 0) return;
      const { grammar } = this.voice;
      const subject = clauses[0]!.subject;
      const said = clauses.map((clause) => clause.text);
      const { text, marks } = this.voice.marks.read(grammar.finish(grammar.join(said, subject), 'sentence'));
      done.push({ text, ...(marks.length && { marks }), facts: clauses.flatMap((clause) => clause.facts), quotes: [] });
      clauses = [];
    };
    for (const message of messages) {
      if (message.kind === 'fact') {
        const part = this.partOf(message, clauses.at(-1));
        if (part) continue;
        const clause = this.factClause(message, clauses.length > 0);
        if (clause !== undefined) {
          clauses.push({ ...clause, facts: [...message.facts], message });
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

  /** Puts a part behind the clause of its whole; false where it has to stand by itself. */
  private partOf(message: FactMessage, whole: SaidClause | undefined): boolean {
    if (message.connective !== 'including' || !whole) return false;
    const part = ifSayable(() => sayPart(this.voice, message, whole.message, this.references));
    if (part === undefined) return false;
    whole.text = `${whole.text}, ${part}`;
    whole.facts.push(...message.facts);
    return true;
  }

  /** The clause of a message, unless its source sentence is told whole. */
  private factClause(message: FactMessage, continues: boolean): Pick<SaidClause, 'text' | 'subject'> | undefined {
    if (message.facts.some((id) => this.whole.has(this.voice.factUnits[id] ?? ''))) return undefined;
    try {
      const clause = clauseOf(this.voice, message, this.references);
      const subject = clause.report ? '' : joinWords(clause.subject.map(sayPiece));
      return { text: sayClause(this.voice, continues ? inMidSentence(clause) : clause), subject };
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
    const machine = this.voice.isMachine(unit);
    if (machine) this.telling.await(awaited);
    const finished = this.voice.grammar.finish(text, 'sentence');
    const sentence: RealisedSentence = {
      text: machine ? markMachine(this.voice, finished) : finished,
      facts: told.facts ?? [],
      quotes: [],
      ...(machine && { machine }),
      ...(told.statements && { statements: told.statements }),
    };
    this.printed.set(unit, sentence);
    this.nameIn(told, finished);
    return sentence;
  }

  /** Whoever a source sentence names is known from there on, as far as its words have the whole name. */
  private nameIn({ facts = [], statements = [] }: { facts?: string[]; statements?: string[] }, text: string): void {
    const { entities, facts: all, statements: whole } = this.voice;
    const spans = [
      ...statements.flatMap((id) => whole.get(id) ?? []),
      ...facts.flatMap((id) => all.get(id)?.evidence ?? []),
    ];
    for (const entity of entities.values())
      if (
        text.includes(entity.name) &&
        entity.mentions.some((mention) => spans.some((span) => span.start <= mention.start && mention.end <= span.end))
      )
        this.references.named.add(entity.id);
  }

  private canSay(message: FactMessage): boolean {
    return ifSayable(() => sayClause(this.voice, clauseOf(this.voice, message, { named: new Set() }))) !== undefined;
  }
}

interface SaidClause {
  text: string;
  /** The words of its subject: a clause that opens with the same ones need not repeat them. */
  subject: string;
  facts: string[];
  message: FactMessage;
}

/** A clause after another opens no sentence: its figure stays in figures. */
function inMidSentence(clause: Clause): Clause {
  return {
    ...clause,
    subject: clause.subject.map((piece) =>
      piece.kind === 'phrase' ? { ...piece, phrase: { ...piece.phrase, opening: piece.phrase.text } } : piece,
    ),
  };
}
