import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FactMessage, PlannedSentence } from '../model/plan.ts';
import type { SourceDocument } from '../model/source.ts';
import { same, startOf } from './aggregate.ts';

/** What the sentence before leaves to the one that follows. */
interface Context {
  fact?: Fact;
  front?: FactMessage['front'];
  /** The sentence before said “also”: a second one in a row grates. */
  also?: boolean;
}

/** How many sentences a document has told since one that did not open with its subject. */
export interface Rhythm {
  sinceFronted: number;
}

/** Two sentences that open with their subjects stand between two that open with a time, a place or a source. */
const PLAIN_BETWEEN = 2;

/** Words with which a source itself adds one thing to another. */
const ADDING = /(?<!\p{L})(?:ook|verder|daarnaast|bovendien|tevens|eveneens|daarbij)(?!\p{L})/iu;

/**
 * Makes a paragraph flow: time, place and source are said once and carried; a fact of the same agent or
 * kind as the one before says "also"; openings vary: who did what opens a document, and no more than one
 * sentence in three begins with its time, place or source.
 *
 * @param rhythm of the document so far; counts on
 */
export function smooth(
  sentences: readonly PlannedSentence[],
  document: SourceDocument,
  extraction: Extraction,
  rhythm: Rhythm = { sinceFronted: 0 },
): PlannedSentence[] {
  const facts = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  let context: Context = {};
  return sentences.map((sentence) => ({
    ...sentence,
    messages: sentence.messages.map((message, index) => {
      const fact = message.kind === 'fact' ? facts.get(message.facts[0]!) : undefined;
      if (message.kind !== 'fact' || !fact) {
        context = {};
        if (index === 0) rhythm.sinceFronted += 1;
        return message;
      }
      // a part stands behind its whole and leaves the setting as it is
      if (message.connective === 'including') return message;
      const mayFront = index === 0 && sentence.messages.length === 1 && rhythm.sinceFronted >= PLAIN_BETWEEN;
      const smoothed = smoothMessage(message, fact, context, { opens: index === 0, mayFront }, document);
      if (index === 0) rhythm.sinceFronted = smoothed.front === undefined ? rhythm.sinceFronted + 1 : 0;
      context = { fact, front: smoothed.front, also: smoothed.connective === 'also' };
      return smoothed;
    }),
  }));
}

function smoothMessage(
  message: FactMessage,
  fact: Fact,
  { fact: before, front: frontBefore, also }: Context,
  { opens, mayFront }: { opens: boolean; mayFront: boolean },
  document: SourceDocument,
): FactMessage {
  const omit: NonNullable<FactMessage['omit']> = [];
  if (before?.time && same(fact.time, before.time)) omit.push('time');
  // alleen in Utrecht: a place that something is said of stands
  const place = before && placeOf(before);
  if (place && !isFocused(fact) && same(fact.place, place)) omit.push('place');
  if (before?.attribution && same(fact.attribution, before.attribution)) omit.push('source');
  const front = mayFront ? openingOf(fact, omit, before === undefined ? undefined : frontBefore) : undefined;
  const isFurther = opens && before !== undefined && !also && isAnother(before, fact, document);
  return {
    ...message,
    ...(omit.length && { omit }),
    ...(front && { front }),
    ...(isFurther && { connective: 'also' as const }),
  };
}

/** Where a fact happened, said of it as its place or beside it (bij Eemdijk). */
function placeOf({ place, circumstances = [] }: Fact): Fact['place'] {
  const near = circumstances.find((said) => said.kind === 'adjunct' && said.relation === 'place');
  return place ?? (near?.kind === 'adjunct' ? near.filler : undefined);
}

/** Whether an adverb says something of the fact’s place (only in Utrecht): it is neither carried over nor put first. */
function isFocused({ circumstances = [] }: Fact): boolean {
  return circumstances.some((said) => said.kind === 'adverb' && said.focus === 'place');
}

/** A time opens a sentence best, then a place where nobody acts, then the source. */
function openingOf(fact: Fact, omit: readonly string[], before: FactMessage['front']): FactMessage['front'] {
  // one day after another is told by its days
  if (fact.time && !omit.includes('time')) return 'time';
  if (fact.place && !isFocused(fact) && !omit.includes('place') && before !== 'place' && fact.roles.agent === undefined)
    return 'place';
  if (fact.attribution && !omit.includes('source') && before !== 'source') return 'source';
  return undefined;
}

/** Another deed of the same agent, or another event of the same place and time, or one that the source adds. */
function isAnother(before: Fact, fact: Fact, document: SourceDocument): boolean {
  const isSameSetting =
    same(before.time, fact.time) &&
    same(before.place, fact.place) &&
    same(before.roles.agent, fact.roles.agent) &&
    (fact.roles.agent !== undefined || ADDING.test(clauseOf(fact, document)));
  const isSameMode =
    before.polarity === 'affirmed' &&
    fact.polarity === 'affirmed' &&
    before.phase === 'happened' &&
    fact.phase === 'happened' &&
    same(before.modality, fact.modality);
  return isSameSetting && isSameMode && before.frame !== fact.frame;
}

/** The fact's words, with what stands right before them in its clause. */
function clauseOf(fact: Fact, { text }: SourceDocument): string {
  const before = text.slice(Math.max(0, startOf(fact) - 12), startOf(fact));
  const words = fact.evidence.map((span) => span.text).join(' ');
  return `${before.split(/[.,;:!?\n]/).at(-1)!}${words}`;
}
