import type { RealisedSentence } from '../../model/briefing.ts';
import { isGroundedBy, isSo, type Filler } from '../../model/fact.ts';
import type { FactMessage, Message, PlannedSentence } from '../../model/plan.ts';
import type { Span } from '../../model/span.ts';
import { clauseOf, sayClause } from '../clauses/clause-of.ts';
import { awaitedOf } from '../clauses/deferred-words.ts';
import type { Grammar } from '../grammar.ts';
import { AntecedentUntold, CannotSay, joinWords, sayPiece, type Clause, ifSayable } from '../phrases/phrase.ts';
import { markMachine } from '../mark-machine.ts';
import type { References } from '../phrases/references.ts';
import { topicOf } from '../phrases/topics.ts';
import { Gaps } from './gaps.ts';
import { quoteSentence } from './say-quotes.ts';
import { sayPart } from '../clauses/say-part.ts';
import type { Telling } from '../telling.ts';
import type { Voice } from '../voice.ts';

/**
 * Tells one document's sentences in order. Keeps what was named and which source sentences were printed,
 * so that a name is full once and a sentence stands once.
 */
export class Section {
  private readonly references: References = { named: new Set(), nouns: new Set() };
  private readonly printed = new Map<string, RealisedSentence>();
  /** The source’s words that have been told, as they stand or by their facts. */
  private readonly toldSpans: Span[] = [];
  /** Where sentences wait for a translator, and which of those places something told behind them takes up. */
  private readonly gaps: Gaps;
  /** The source’s own words for what the section has told, in lower case. */
  told: string;
  /** The fact before could not be said: what it would have said of when and where is said with the next. */
  private isSettingLost = false;
  /** Units of source sentences with a fact that the language cannot say by itself and a text that can stand in. */
  private readonly whole: ReadonlySet<string>;

  /**
   * @param planned every sentence of the document, in any order: what must be told whole is known beforehand
   * @param headline the source’s words for what the headline tells
   */
  constructor(
    private readonly voice: Voice,
    private readonly telling: Telling,
    planned: readonly PlannedSentence[],
    headline = '',
  ) {
    this.told = this.references.told = `${headline.toLowerCase()}\n`;
    this.gaps = new Gaps(`[${voice.say('heading.awaiting')}]`);
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

  /**
   * Paragraphs. A sentence that the language cannot say yet is left out and awaited; where what is told behind it takes
   * it up, a note stands in its place.
   */
  paragraphs(planned: readonly (readonly PlannedSentence[])[]): RealisedSentence[][] {
    const said = planned.map((sentences) => {
      this.references.subject = undefined;
      return sentences.flatMap((sentence) => this.sentence(sentence));
    });
    return said.map((sentences) => this.gaps.keepNeeded(sentences));
  }

  private sentence({ messages }: PlannedSentence): RealisedSentence[] {
    const done: RealisedSentence[] = [];
    let clauses: SaidClause[] = [];
    const flush = (): void => {
      if (clauses.length === 0) return;
      const { grammar } = this.voice;
      const { text, marks } = this.voice.marks.read(
        grammar.finish(joined(grammar, clauses, this.areOpposed(clauses)), 'sentence'),
      );
      done.push({ text, ...(marks.length && { marks }), facts: clauses.flatMap((clause) => clause.facts), quotes: [] });
      clauses = [];
    };
    for (const planned of messages) {
      const message = planned.kind === 'fact' && this.isSettingLost ? withSetting(planned) : planned;
      this.isSettingLost = false;
      if (message.kind === 'fact') {
        const part = this.partOf(message, clauses.at(-1));
        if (part) continue;
        const clause = this.factClause(message, clauses.at(-1));
        if (clause !== undefined) {
          this.tell(message.facts.flatMap((id) => this.voice.facts.get(id)?.evidence ?? []));
          for (const id of message.facts)
            for (const unit of awaitedOf(this.voice, this.voice.facts.get(id))) this.telling.await(unit);
          clauses.push({ ...clause, facts: message.facts.flatMap((id) => this.withInner(id)), message });
          continue;
        }
        flush();
        this.references.subject = undefined;
        this.isSettingLost = true;
        done.push(...this.wholeSentences(message));
        continue;
      }
      flush();
      this.references.subject = undefined;
      if (message.kind === 'statement') done.push(...this.statement(message.statement));
      else if (message.kind === 'quote') {
        const quote = quoteSentence(this.voice, message, this.references, this.telling);
        if (quote) done.push(quote);
      }
    }
    flush();
    return done;
  }

  /** The number of fires fell, but that of burglaries rose: two things, of which one moves against the other. */
  private areOpposed(clauses: readonly SaidClause[]): boolean {
    const [a, b] = clauses.map(({ message }) => this.voice.facts.get(message.facts[0]!));
    return (
      clauses.length === 2 && a !== undefined && b !== undefined && OPPOSED[a.frame] === b.frame && isSo(a) && isSo(b)
    );
  }

  /** A fact with those of the clauses that it tells. */
  private withInner(id: string): string[] {
    return [id, ...(this.voice.facts.get(id)?.clauses ?? []).flatMap(({ fact }) => this.withInner(fact))];
  }

  /** Puts a part behind the clause of its whole; false where it has to stand by itself. */
  private partOf(message: FactMessage, whole: SaidClause | undefined): boolean {
    if (message.connective !== 'including' || !whole) return false;
    const part = ifSayable(() => sayPart(this.voice, message, whole.message, this.references));
    if (part === undefined) return false;
    whole.text = `${whole.text}, ${part}`;
    this.references.subject = undefined;
    whole.facts.push(...message.facts);
    return true;
  }

  /** The clause of a message, unless its source sentence is told whole. */
  private factClause(
    message: FactMessage,
    before: SaidClause | undefined,
  ): Omit<SaidClause, 'facts' | 'message'> | undefined {
    if (message.facts.some((id) => this.whole.has(this.voice.factUnits[id] ?? ''))) return undefined;
    // a sentence that stands already tells its other facts as well
    if (message.facts.every((id) => this.printed.has(this.voice.factUnits[id] ?? ''))) return undefined;
    const ungrounded = message.facts.filter((id) => !this.isGrounded(id));
    const grounds = ungrounded.map((id) => this.gaps.groundOf(this.voice.facts.get(id)));
    if (!grounds.every((gap) => gap !== undefined)) return undefined;
    const { references } = this;
    const { told = '' } = references;
    let refusal: CannotSay | undefined;
    for (const further of [[], ...this.gaps.nearest().map((gap) => [gap])]) {
      const gaps = [...grounds, ...further];
      // what could not be said has named nobody
      const [named, nouns] = [new Set(references.named), new Set(references.nouns)];
      references.told = told + gaps.map(({ spans }) => inLowerCase(spans)).join('');
      try {
        const said = this.sayMessage(message, before);
        for (const gap of gaps) this.gaps.need(gap);
        return said;
      } catch (error) {
        if (!(error instanceof CannotSay)) throw error;
        refusal ??= error;
        Object.assign(references, { named, nouns, told });
        if (!(error instanceof AntecedentUntold)) break;
      }
    }
    if (refusal) this.telling.refused(refusal);
    return undefined;
  }

  /** @throws CannotSay where the language lacks something of the message */
  private sayMessage(message: FactMessage, before: SaidClause | undefined): Omit<SaidClause, 'facts' | 'message'> {
    const { voice, references } = this;
    const own = clauseOf(voice, message, references, {}, undefined, before && this.sameIn(message));
    const isAgainst = before !== undefined && message.connective === 'while' && voice.grammar.against !== undefined;
    const clause = before ? continuing(own, before.clause, isAgainst) : own;
    const topic = references.next;
    const isSame = topic?.definite === true && topic.key === references.subject?.key && before?.subject !== '';
    references.subject = topic;
    return {
      clause,
      subject: clause.report ? '' : joinWords(clause.subject.map(sayPiece)),
      text: sayClause(voice, clause),
      ...(before &&
        isSame && { repeating: sayClause(voice, { ...clause, order: 'main', subject: before.clause.subject }) }),
      ...(isAgainst && { isAgainst }),
    };
  }

  /** What the clause before was about, where a fact has it in a role of its own: he was hurt and was examined by paramedics. */
  private sameIn({ facts }: FactMessage): Filler | undefined {
    const key = this.references.subject?.key;
    const fillers = facts.flatMap((id) => Object.values(this.voice.facts.get(id)?.roles ?? {}));
    return fillers.find((filler) => {
      const topic = topicOf(filler);
      // er zijn twee bewoners behandeld would be two others
      return key !== undefined && topic?.key === key && (topic.definite || this.voice.language !== 'nl');
    });
  }

  /** The source sentences of facts that the language cannot say, each once: in Dutch as they stand, elsewhere translated. */
  private wholeSentences({ facts }: FactMessage): RealisedSentence[] {
    return facts.flatMap((id) => {
      const unit = this.voice.factUnits[id];
      return this.print(unit ?? id, unit, { facts: [id] });
    });
  }

  private statement(id: string): RealisedSentence[] {
    const statement = this.voice.statements.get(id);
    if (!statement) return [];
    return this.print(statement.unit, statement.unit, { statements: [id] });
  }

  /** A unit's finished text, nothing where it was printed before, and a gap where it awaits a translator. */
  private print(
    awaited: string,
    unit: string | undefined,
    told: { facts?: string[]; statements?: string[] },
  ): RealisedSentence[] {
    const text = this.voice.textOf(unit);
    const spans = [
      ...(told.statements ?? []).flatMap((id) => this.voice.statements.get(id) ?? []),
      ...(told.facts ?? []).flatMap((id) => this.voice.facts.get(id)?.evidence ?? []),
    ];
    if (unit === undefined || text === undefined) {
      this.telling.await(awaited);
      return [this.gaps.leave(awaited, spans)];
    }
    const before = this.printed.get(unit);
    if (before) {
      before.facts.push(...(told.facts ?? []).filter((id) => !before.facts.includes(id)));
      if (told.statements) before.statements = [...(before.statements ?? []), ...told.statements];
      return [];
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
    this.nameIn(spans, finished);
    this.tell(spans);
    return [sentence];
  }

  /** Whether something of what a fact leans on has been told; in Dutch the plan has seen to that. */
  private isGrounded(id: string): boolean {
    if (this.voice.language === 'nl') return true;
    return isGroundedBy(this.voice.facts.get(id), this.toldSpans);
  }

  /** What these words speak of can be taken up by “the” from here on. */
  private tell(spans: readonly Span[]): void {
    this.toldSpans.push(...spans);
    this.told += inLowerCase(spans);
    this.references.told = (this.references.told ?? '') + inLowerCase(spans);
  }

  /** Whoever a source sentence names is known from there on, as far as its words have the whole name. */
  private nameIn(spans: readonly Span[], text: string): void {
    for (const entity of this.voice.entities.values())
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
  clause: Clause;
  text: string;
  /** The same with the subject of the clause before in full, of which it is about as well. */
  repeating?: string;
  /** It sets its matter against the clause before. */
  isAgainst?: boolean;
  /** The words of its subject: a clause that opens with the same ones need not repeat them. */
  subject: string;
  facts: string[];
  message: FactMessage;
}

/** Frames of which one undoes the other. */
const OPPOSED: Readonly<Record<string, string>> = {
  growth: 'decline',
  decline: 'growth',
  profit: 'loss',
  loss: 'profit',
};

/** The clauses of a sentence: what they share is said once. */
function joined(grammar: Grammar, clauses: readonly SaidClause[], opposed: boolean): string {
  const [first, second] = clauses;
  if (first && second?.isAgainst && grammar.against) {
    const isOne = first.clause.verb === second.clause.verb && second.repeating !== undefined;
    const rest = isOne ? withoutShared(first.text, second.repeating!) : undefined;
    return grammar.against(first.text, rest ?? second.text, rest !== undefined);
  }
  const { subject, text } = first!;
  const isOpen = subject !== '' && text.startsWith(`${subject} `);
  return grammar.join(
    clauses.map((clause) => (isOpen ? (clause.repeating ?? clause.text) : clause.text)),
    subject,
    opposed,
  );
}

/** Prepositions, which stay with what they govern. */
const LINK =
  /^(?:van|aan|in|voor|bij|op|tot|naar|met|sinds|of|to|for|on|at|with|by|from|since|de|d’|du|des|à|au|aux|dans|pour|sur|en|depuis)$/;

/** Words that no clause ends in: what they stand before is theirs (in 2022 … in the autumn of 2022). */
const OPEN = new RegExp(`${LINK.source}|^(?:het|een|the|an?|une?|las?|les?)$`);

/** What the second of two clauses says of its own, without the words that both begin and end with. */
function withoutShared(first: string, second: string): string | undefined {
  const [a, b] = [first.split(' '), second.split(' ')];
  let start = 0;
  while (start < b.length && a[start] === b[start]) start += 1;
  while (start > 0 && LINK.test(b[start - 1]!)) start -= 1;
  let end = 0;
  while (end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  while (end > 0 && OPEN.test(b.at(-1 - end)!)) end -= 1;
  const rest = b.slice(start, b.length - end);
  return start < 2 || rest.length < 2 ? undefined : rest.join(' ');
}

/** A clause behind another: of the time that the other names, and in the order that a conjunction asks for. */
function continuing(clause: Clause, before: Clause, isAgainst: boolean): Clause {
  const { front, ...own } = inMidSentence(clause);
  // and among other things broke two ribs: what would open a sentence parts no verb from a subject that is said before
  const adjuncts = own.adjuncts?.map((said) =>
    said.position === 'front' ? { ...said, position: 'middle' as const } : said,
  );
  const isOfThen = clause.phase === 'happened' && before.phase === 'happened';
  return {
    ...own,
    ...(adjuncts && { adjuncts }),
    ...(front && !isAgainst && { front }),
    past: clause.past || (isOfThen && clause.time === undefined && before.past),
    order: isAgainst ? 'subordinate' : clause.order,
  };
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

/** A message as if nothing had been told before it. */
function withSetting({ omit, connective, ...message }: FactMessage): FactMessage {
  void omit;
  return { ...message, ...(connective && connective !== 'also' && { connective }) };
}

function inLowerCase(spans: readonly Span[]): string {
  return spans.map(({ text }) => `${text.toLowerCase()}\n`).join('');
}
