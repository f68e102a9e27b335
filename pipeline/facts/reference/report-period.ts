import type { DateMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/token.ts';
import { isBase } from '../circumstances/times.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { lower } from '../words.ts';
import { headOf } from './report-topic.ts';

/** A year, half-year, quarter or month: what figures are of. */
const PERIOD = /^\d{4}(?:-(?:Q[1-4]|H[12]|\d\d))?$|^\d{4}-\d\d\/\d{4}-\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Frames of figures of a period. */
const OF_PERIOD = /^(?:revenue|profit|loss|level|higher|lower)$/;
/** Words by which a sentence gives figures of a period, and does not just tell what happened then. */
const GIVES_FIGURES =
  /^(?:\p{L}*(?:omzet|winst|verlies|resultaat|aantal|cijfers?|procent|totaal|gemiddelde?|slachtoffers?|doden)|stijg\w*|steeg|stegen|gestegen|daal\w*|gedaald|groei\w*|gegroeid|toegenomen|afgenomen|boekte|behaalde|telde|over)$/iu;
/** These say that a sentence is of another time than the one before it. */
const OTHER_TIME =
  /^(?:nu|inmiddels|momenteel|toen|destijds|eerder|later|daarna|daarvoor|vervolgens|sindsdien|intussen|ooit|vroeger|voorheen|straks|binnenkort|dit|dat|die)$/;
/** These add a figure to that of the sentence before. */
const FURTHER = /^(?:daarnaast|bovendien|tevens|verder|ook|eveneens|daarbij)$/;
/** Days on either side of publication that are those of the news, and none that figures are of. */
const NEWS_DAYS = 8;
const A_DAY = 86_400_000;

/**
 * Figures that do not say of when they are, with the one period of their report: Over 2017 zijn cijfers bekend …
 * het aantal doden daalde. Two sentences on one kind of figure of two companies are of one period as well. Where the
 * text has named another time, or the sentence has a time of its own, nothing is carried.
 */
export function withReportPeriod(
  context: SentenceContext,
  facts: readonly FactDraft[],
  before: readonly FactDraft[],
): FactDraft[] {
  if (!facts.some(isTimeless) || hasTime(context)) return [...facts];
  const period = alikeBefore(context, facts, before) ?? onlyPeriod(context);
  if (!period) return [...facts];
  return facts.map((fact) => (isTimeless(fact) ? { ...fact, time: { kind: 'date', id: period } } : fact));
}

function isTimeless({ frame, quantity, roles, phase, certainty, time, leans, circumstances = [] }: FactDraft): boolean {
  const isFigure = quantity !== undefined || roles['difference'] !== undefined;
  const hasOther = circumstances.some(
    (said) => said.kind === 'clock' || (said.kind === 'adjunct' && /^(?:time|occasion|duration)$/.test(said.relation)),
  );
  return (
    (CHANGES.has(frame) || OF_PERIOD.test(frame)) &&
    isFigure &&
    phase === 'happened' &&
    certainty === 'asserted' &&
    time === undefined &&
    leans === undefined &&
    !hasOther
  );
}

/** Whether a sentence has a time of its own, beside what it compares with. */
function hasTime(context: SentenceContext): boolean {
  const { sentence } = context;
  return (
    datesOf(context, sentence).length > 0 ||
    sentence.tokens.some((token) => OTHER_TIME.test(lower(token)) && token.upos !== 'PROPN')
  );
}

/** Times of a sentence that no other figure is of: behind dan, ten opzichte van or tegen they are its base. */
function datesOf({ mentions, document }: SentenceContext, { start, end }: Sentence): DateMention[] {
  return mentions.dates.filter((date) => start <= date.start && date.end <= end && !isBase(document, date));
}

/** De ene zaak behaalde in 2025 een winst van 3 miljoen. De andere behaalde een winst van 2 miljoen. */
function alikeBefore(
  { sentences, sentence, mentions }: SentenceContext,
  facts: readonly FactDraft[],
  before: readonly FactDraft[],
): string | undefined {
  const isNext = before.every((fact) => fact.sentence === sentence.index - 1);
  if (!isNext || sentences[sentence.index - 1]?.block !== sentence.block) return undefined;
  const frames = new Set(facts.filter(isTimeless).map(({ frame }) => frame));
  // het bedrijf boekte daarnaast een verlies: a further figure of the same period
  const isFurther = sentence.tokens.some((token) => FURTHER.test(lower(token)));
  const isAlike = ({ frame }: FactDraft): boolean =>
    frames.has(frame) || (isFurther && (CHANGES.has(frame) || OF_PERIOD.test(frame)));
  const alike = before.filter((fact) => isAlike(fact) && fact.phase === 'happened');
  const times = new Set(alike.map(({ time }) => (time?.kind === 'date' ? time.id : undefined)));
  const [id] = times;
  const date = times.size === 1 ? mentions.dates.find((other) => other.id === id) : undefined;
  return date && frames.size === 1 && isPeriod(date) ? id : undefined;
}

/** The one period of the report up to a sentence, where a sentence near its head gives figures of it. */
function onlyPeriod(context: SentenceContext): string | undefined {
  const { sentences, sentence, document } = context;
  const first = headOf(context, sentence);
  if (!first || first === sentence) return undefined;
  const published = Date.parse(document.frontMatter.published ?? '');
  const isNewsDay = ({ value = '' }: DateMention): boolean =>
    DAY.test(value) && Math.abs(Date.parse(value) - published) < NEWS_DAYS * A_DAY;
  const dated = sentences.slice(first.index, sentence.index).flatMap((other) => {
    const dates = datesOf(context, other).filter((date) => !isNewsDay(date));
    return dates.map((date) => ({ date, other }));
  });
  const [head] = dated;
  if (!head || !isPeriod(head.date) || head.other.index > first.index + 1) return undefined;
  if (dated.some(({ date }) => date.value !== head.date.value)) return undefined;
  return head.other.tokens.some((token) => GIVES_FIGURES.test(lower(token))) ? head.date.id : undefined;
}

function isPeriod({ kind, relation, value }: DateMention): boolean {
  return kind !== 'duration' && relation === 'at' && PERIOD.test(value ?? '');
}
