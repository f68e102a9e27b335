import { termsOf } from '../../lexicon/terms.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { isMark } from '../words.ts';

/**
 * Facts that go on with what the sentence before began: at another time than now (volgde vorig jaar Jansen op. Jansen
 * vertrok), or about somebody of whom only that sentence says who it is (een van de daders was een man van 31. Hij).
 *
 * @param before the facts of the sentence before
 */
export function markNarrative(
  context: SentenceContext,
  facts: readonly FactDraft[],
  before: readonly FactDraft[],
): FactDraft[] {
  const { document, sentence, sentences } = context;
  const last = sentences[sentence.index - 1];
  const own = facts.map((fact) => (goesOnSince(context, fact) ? { ...fact, anterior: true as const } : fact));
  if (last?.block !== sentence.block) return own;
  const span: Span = spanOf(document, last.start, last.end);
  const isThen = isOfThen(context, last);
  return own.map((fact) => {
    if (fact.leans) return fact;
    const isNarrated = isThen && !fact.quantity && !fact.time && fact.phase === 'happened' && isSimplePast(fact);
    return isNarrated || isOfUntold(context, fact, last, before) ? { ...fact, leans: span } : fact;
  });
}

/** Whether all that a sentence says of when is over for more than the month of the report. */
function isOfThen({ document, mentions }: SentenceContext, { start, end }: Sentence): boolean {
  const now = document.frontMatter.published?.slice(0, 7);
  const isOver = ({ value }: DateMention): boolean =>
    now !== undefined &&
    value !== undefined &&
    /^\d{4}/.test(value) &&
    value.slice(0, 7) < now.slice(0, value.slice(0, 7).length);
  const named = mentions.dates.filter((date) => date.start >= start && date.end <= end && date.kind !== 'duration');
  return named.length > 0 && named.every((date) => date.relation === 'at' && isOver(date));
}

/** Vertrok, werd verkocht: the tense of a story, where is vertrokken tells what has come about by now. */
function isSimplePast({ made, clausal }: FactDraft): boolean {
  const finite = made?.clause.verbs.find((verb) => verb.finite);
  return clausal && finite?.past === true;
}

/** Werd sinds 2010 gevolgd: up to then, and not up to now. */
function goesOnSince({ mentions }: SentenceContext, fact: FactDraft): boolean {
  const date = mentions.dates.find(({ id }) => id === fact.time?.id);
  // voor het eerst sinds 2010: once, and not all the time since
  if (fact.circumstances?.some((said) => said.kind === 'adverb' && said.id === 'first-time')) return false;
  return date?.relation === 'since' && fact.phase === 'happened' && !fact.quantity && isSimplePast(fact);
}

/** Whether a pronoun of a fact stands for somebody whom the sentence before brings in by words that no whole fact tells. */
function isOfUntold(
  { lexicon }: SentenceContext,
  { made }: FactDraft,
  { index, tokens }: Sentence,
  before: readonly FactDraft[],
): boolean {
  const terms = termsOf(lexicon, 'nl');
  return [...(made?.roles.values() ?? [])].some(({ head, referent }) => {
    if (head.upos !== 'PRON' || referent?.filler?.kind !== 'concept' || referent.number === 'plural') return false;
    const term = terms.get(referent.filler.id);
    const lemmas = term?.pos === 'noun' ? term.lemmas : [];
    const noun = tokens.find((token) => !isMark(token) && lemmas.includes(token.lemma.toLowerCase()));
    const isTold = (fact: FactDraft): boolean =>
      fact.sentence === index && fact.omitted.length === 0 && noun !== undefined && fact.covered.includes(noun.start);
    return noun !== undefined && !before.some(isTold);
  });
}
