import { AWAITING, FOR_A_PERIOD } from '../../lexicon/awaiting-frames.ts';
import type { Fact, Filler } from '../../model/fact.ts';
import type { DateMention } from '../../model/mention.ts';
import { CannotSay, type NounPhrase } from './phrase.ts';
import type { Voice } from '../voice.ts';
import { timeMention } from '../clauses/adjuncts.ts';
import { isCountOf } from '../clauses/seen-then.ts';

const SPREAD = /(?:verspreid|gespreid|verdeeld|uitgesmeerd|uitgespreid) over (?:de )?$/i;

/** Frames of what goes on until a time, whatever their figure; others have their figure complete by then. */
const ENDURING = new Set(
  (
    'closure being-closed open forbidden blocked being-ill outage missing suspension ban stay strike duration level residence location renting employment population ' +
    'users members ownership validity applicability use waiting imprisonment detention protection shelter count capacity'
  ).split(' '),
);

/** Whether a time until which something is told (tot 2029) is that by which its figure is complete. */
export function isByThen({ quantity, frame }: Pick<Fact, 'quantity' | 'frame'>): boolean {
  return quantity !== undefined && !ENDURING.has(frame);
}

/** Whether what a frame says is expected, wanted or set aside for a time (for the fourth quarter), not before it; a promise is kept before. */
function isOfPeriod(frame: string): boolean {
  return FOR_A_PERIOD.has(frame) || (AWAITING.has(frame) && frame !== 'promise');
}
const FOR = /(?:^|\s)voor /i;
/** Frames of what is announced for a time: a warning for tonight is not given before it. */
const ANNOUNCING = /^weather-code-/;

/** What somebody will do or means to do, once. */
function isAhead({ phase, modality }: Fact): boolean {
  return phase === 'planned' || phase === 'intended' || modality !== undefined;
}

function isPeriod({ value }: DateMention): boolean {
  return /^\d{4}(?:-Q\d|-\d\d)?$/.test(value ?? '');
}

/** Whether a date is that for which something is wanted or set aside, which is done now (eist voor 2027 4 procent). */
export function isForPeriod({ document }: Voice, { frame }: Fact, date: DateMention): boolean {
  return isOfPeriod(frame) && isPeriod(date) && FOR.test(timeMention(date, document).lead);
}

/** When a fact was, as an adjunct. */
export function timeOf(voice: Voice, id: string, fact?: Fact): string {
  const date = voice.dates.get(id);
  if (!date) throw new CannotSay(id);
  // 5,5 procent verspreid over achttien maanden: spread over a time, not at the end of it
  if (SPREAD.test(voice.document.text.slice(Math.max(0, date.start - 24), date.start))) throw new CannotSay(date.text);
  const by = fact !== undefined && isByThen(fact);
  const times = fact?.circumstances?.some((said) => said.kind === 'adverb' && said.id === 'first-time') === true;
  const of = fact !== undefined && (ANNOUNCING.test(fact.frame) || (isOfPeriod(fact.frame) && isPeriod(date)));
  const mention = timeMention(date, voice.document);
  // what happened vannacht did so in the night that ends on that day
  const isLastNight =
    voice.language !== 'nl' &&
    fact?.phase === 'happened' &&
    !date.corrected &&
    /^(?:vannacht|(?:de )?(?:afgelopen|voorbije) nacht)$/i.test(date.text) &&
    !FOR.test(mention.lead);
  // is voor zaterdag afgegeven: the one to come, and not the last
  if (fact && ANNOUNCING.test(fact.frame) && date.known.join() === 'weekday' && FOR.test(mention.lead))
    throw new CannotSay(date.text);
  return voice.grammar.time(
    {
      ...mention,
      ...(isLastNight && { night: '' }),
      ...(by && { by }),
      ...(times && { times }),
      ...(fact && isCountOf(voice, fact.frame, date) && { counted: true }),
      ...(fact && fact.phase !== 'happened' && { within: isAhead(fact) ? ('ahead' as const) : ('rule' as const) }),
      ...(of && FOR.test(mention.lead) && { of }),
    },
    voice.published,
  );
}

/**
 * Een loonsverhoging van 8 procent in twee jaar: a rise over two years, and not made in them. De grootste brand in tien
 * jaar (`among`): among those of ten years, which it did not take.
 */
export function asTerm(voice: Voice, filler: Filler, inner: NounPhrase, among: boolean): NounPhrase {
  const date = filler.kind === 'date' ? voice.dates.get(filler.id) : undefined;
  if (date?.kind !== 'duration' || voice.language === 'nl') return inner;
  const mention = timeMention(date, voice.document);
  const text = voice.grammar.time(
    among ? { ...mention, times: true } : { ...mention, lead: 'verspreid over ' },
    voice.published,
  );
  return { ...inner, text, bare: text };
}
