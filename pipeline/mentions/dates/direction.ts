import type { Token } from '../../model/token.ts';
import { wordAt } from '../numerals/numeral.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { pad, type DateContext } from './context.ts';
import { isMeasuredThen, isToldAsOver } from './told-past.ts';

const NEAR = 20;
/** The shape of most participles, for those that the tagger takes for nouns. */
const PARTICIPLE =
  /^(?:[a-z]{2,6})?ge[a-z]{3,}(?:d|t|en)$|^(?:[a-z]{2,6})?ge(?:gaan|daan|staan|slaan)$|^(?:ver|be|ont|her|onder|over)[a-z]{3,}[dt]$/;
/** Participles that look like an infinitive (overvallen, ontvangen, verdwenen): only where the clause ends and no `te` stands before. */
const STRONG_PARTICIPLE = /^(?:ver|be|ont|her|onder|over|door|om)[a-z]{3,}en$/;
const REPORTING = /^(?:zeggen|melden|laten|stellen|vinden|berichten|schrijven|bevestigen|vertellen|blijken)$/;

/** What is done once and holds from then on: is gesloten, is verboden. */
const LASTING =
  /^(?:sluiten|afsluiten|dichtgaan|verbieden|stilleggen|stremmen|opheffen|annuleren|afgelasten|buitensluiten|openstellen)$/;
/** What these move is to come, whatever their tense: de zitting werd uitgesteld tot maandag. */
const MOVING = /^(?:uitstellen|verlengen|verdagen|schorsen|opschorten|verschuiven|verplaatsen)$/;

/**
 * Which way a weekday or a month without a year points (-1 back, 1 ahead): with the tense of its clause; 0 where
 * something begins or ends then and the clause leaves open which one it is.
 */
export function directionOf({ tokens, first }: Pick<DateContext, 'tokens' | 'first'>): number {
  if (/^(?:dan|sinds)$/.test(wordAt(tokens, first - 1)) || isBase(tokens, first)) return -1;
  const group = groupAbove(tokens, first);
  if (!group) return -1;
  if (isOfCase(tokens, first, group)) return -1;
  const bound = boundAt(tokens, first);
  return bound ? directionOfBound(group, bound) : directionOfGroup(group);
}

/** Between the word that compares and the time: dan in april, ten opzichte van dezelfde maand, dan eind mei. */
const BETWEEN = /^(?:in|op|begin|half|medio|eind|einde?|de|het|dezelfde|diezelfde|maand|periode|nog)$/;

/** Whether a time is the base of a comparison: (meer dan) vorige maand, (ten opzichte van) het vorige kwartaal. */
export function isBaseAt(tokens: readonly Token[], first: number): boolean {
  return isBase(tokens, first);
}

/** Meer dan in april, zoveel als in mei, vergeleken met juni: what is compared with lies behind. */
function isBase(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (first - at < 5 && BETWEEN.test(wordAt(tokens, at))) at -= 1;
  const [word, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (isSetAgainst(tokens, at)) return true;
  // niet eerder dan in april may be to come
  if (word === 'dan') return !/^(?:eerder|later|langer|vroeger)$/.test(before);
  if (word === 'als') return /^(?:zoveel|evenveel|veel|groot|hoog|vaak)$/.test(before);
  return (
    (word === 'van' && before === 'opzichte') ||
    (word === 'met' && /^(?:vergeleken|vergelijking)$/.test(before)) ||
    (word === 'bij' && before === 'vergeleken')
  );
}

/** Tegen 218 in december, 72 (38 in december), tegen 40 doden in mei: another figure, of a time that is over. */
function isSetAgainst(tokens: readonly Token[], at: number): boolean {
  const isFigure = (index: number): boolean => tokens[index]?.upos === 'NUM' || /^\d/.test(wordAt(tokens, index));
  const number = [at, at - 1, at - 2].find(isFigure);
  if (number === undefined) return false;
  let before = number - 1;
  while (/^(?:nog|slechts|maar|ruim|bijna|zo’n|ongeveer|circa)$/.test(wordAt(tokens, before)) || isFigure(before))
    before -= 1;
  const isOpened = wordAt(tokens, before) === '(' && isFigure(before - 1);
  return isOpened || (wordAt(tokens, before) === 'tegen' && /^(?:in|op|eind|begin)$/.test(wordAt(tokens, at + 1)));
}

/** Verbs of what is done in the present about something that is over. */
const OF_CASE = /^(?:zoeken|verdenken|vervolgen|onderzoeken|beschuldigen|betichten|verhoren|ondervragen|berechten)$/;
/** What such a case is about. */
const DEED =
  /(?:overval|inbraak|moord|brand|aanslag|steekpartij|schietpartij|schietincident|mishandeling|diefstal|ongeluk|ongeval|aanrijding|botsing|explosie|incident|verkrachting|beroving|doodslag|fraude|ontvoering|vernieling|operatie|dood|overlijden|vermissing|roof|plofkraak|vechtpartij|ontploffing|crash|ramp)$/;

/** Zoekt getuigen van een overval in december: behind the deed it is when that was, whatever the tense of the search. */
function isOfCase(tokens: readonly Token[], first: number, { verb, finite, isPast, participle }: VerbGroup): boolean {
  if (isPast || participle || ![verb, finite].some(({ lemma }) => OF_CASE.test(lemma))) return false;
  const at = /^(?:in|op)$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return at > finite.index && DEED.test(wordAt(tokens, at));
}

type Bound = 'start' | 'end';

/** Vanaf maandag, met ingang van maandag; tot maandag, tot en met maandag. */
function boundAt(tokens: readonly Token[], first: number): Bound | undefined {
  // tot eind mei, vanaf begin juni
  const part = /^(?:begin|half|medio|midden|halverwege|einde?)$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  const [before, outer] = [wordAt(tokens, first - 1 - part), wordAt(tokens, first - 2 - part)];
  if (/^(?:vanaf|per)$/.test(before) || (before === 'van' && outer === 'ingang')) return 'start';
  return /^(?:tot|t\/m)$/.test(before) || (before === 'met' && outer === 'en') ? 'end' : undefined;
}

interface VerbGroup {
  /** The verb that the time hangs from: the finite one, or one that it helps. */
  verb: Token;
  finite: Token;
  isPast: boolean;
  /** Of hebben or zijn with a participle, also one that the tree lost. */
  participle: Token | undefined;
}

/** The verbs with a tense nearest above a word of the tree; undefined where none is. */
function groupAbove(tokens: readonly Token[], first: number): VerbGroup | undefined {
  let at: number | undefined = first;
  for (let steps = 0; at !== undefined && at >= 0 && steps < 12; steps += 1) {
    const token: Token | undefined = tokens[at];
    if (!token) return undefined;
    const isVerbal = token.upos === 'VERB' || token.upos === 'AUX' || token.head < 0;
    const group = isVerbal ? groupOf(tokens, token) : undefined;
    if (group) return group;
    at = token.head;
  }
  return undefined;
}

function groupOf(tokens: readonly Token[], verb: Token): VerbGroup | undefined {
  const around = tokens.slice(Math.max(0, verb.index - NEAR), verb.index + NEAR);
  const group = [verb, ...around.filter((other) => other.head === verb.index && /^(?:aux|cop)/.test(other.deprel))];
  // werden besmet: a participle that is also a present has no tense beside its auxiliary
  const finite = [...group.slice(1), verb].find((other) => other.feats.VerbForm === 'Fin');
  if (!finite) return undefined;
  const isPerfect = /^(?:hebben|zijn)$/.test(finite.lemma);
  const behind = isPerfect ? around.filter((other) => other.index > finite.index) : [];
  const participle = [...group, ...behind].find(
    (other) =>
      (other.feats.VerbForm === 'Part' && other.deprel !== 'amod') ||
      (other.upos !== 'DET' && PARTICIPLE.test(other.text)) ||
      (isPerfect && endsAsParticiple(tokens, other)),
  );
  return {
    verb,
    finite,
    isPast: finite.feats.Tense === 'Past' && !isPresentPlural(finite),
    participle: isPerfect ? participle : undefined,
  };
}

function directionOfGroup({ finite, isPast, participle }: VerbGroup): number {
  if (isPast || participle || (finite.lemma === 'hebben' && finite.upos === 'AUX')) return -1;
  return finite.upos === 'VERB' && REPORTING.test(finite.lemma) ? -1 : 1;
}

/** Whether the clause of a time tells what is over for certain: not where no verb says so (concert op 3 november). */
function isOver({ tokens, first }: Pick<DateContext, 'tokens' | 'first'>): boolean {
  const group = boundAt(tokens, first) ? undefined : groupAbove(tokens, first);
  if (!group) return false;
  if (isOfCase(tokens, first, group)) return true;
  const { finite, isPast, participle } = group;
  return (isPast || participle !== undefined) && isToldAsOver(tokens, finite, participle);
}

/** Whether the clause of a month tells in the present what was measured in it; a weekday in it may be to come. */
function isMeasured({ tokens, first }: Pick<DateContext, 'tokens' | 'first'>): boolean {
  const group = boundAt(tokens, first) ? undefined : groupAbove(tokens, first);
  return group !== undefined && !group.isPast && isMeasuredThen(tokens, group.finite);
}

/** Per 1 januari telt de gemeente 80.000 inwoners: a count on a day is of one that is over; not of a body that is to come. */
function isCountedThen({ tokens, first }: Pick<DateContext, 'tokens' | 'first'>): boolean {
  if (!/^(?:op|per)$/.test(wordAt(tokens, first - 1))) return false;
  const group = groupAbove(tokens, first);
  if (!group || group.isPast || group.finite.lemma !== 'tellen') return false;
  const isToCome = tokens.some(({ text }) => /^(?:nieuwe?|fusie\p{L}*|samengevoegde)$/iu.test(text));
  return !isToCome && isMeasuredThen(tokens, group.finite);
}

/** What lasts from or until a day: ahead in the present and where what was done lasts, else as the tense says or open. */
function directionOfBound({ verb, finite, isPast, participle }: VerbGroup, bound: Bound): number {
  const isOf = (kind: RegExp): boolean =>
    [verb, finite, participle].some((token) => token && (kind.test(token.lemma) || kind.test(infinitiveOf(token))));
  if (bound === 'end' && isOf(MOVING)) return 1;
  if (isPast) return finite.lemma === 'zullen' ? 0 : -1;
  if (participle) return isOf(LASTING) ? 1 : 0;
  return finite.lemma === 'hebben' && finite.upos === 'AUX' ? 0 : 1;
}

/** Of the participles that the tagger reads as adjectives. */
function infinitiveOf({ text }: Token): string {
  return PARTICIPLES[text.toLowerCase()] ?? '';
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  gesloten: 'sluiten',
  afgesloten: 'afsluiten',
  verboden: 'verbieden',
  stilgelegd: 'stilleggen',
  gestremd: 'stremmen',
  opgeheven: 'opheffen',
  geannuleerd: 'annuleren',
  afgelast: 'afgelasten',
  opengesteld: 'openstellen',
  uitgesteld: 'uitstellen',
  verlengd: 'verlengen',
  verdaagd: 'verdagen',
  geschorst: 'schorsen',
  opgeschort: 'opschorten',
  verschoven: 'verschuiven',
  verplaatst: 'verplaatsen',
};

/** Is dinsdag een winkel overvallen. */
function endsAsParticiple(tokens: readonly Token[], { index, text, upos }: Token): boolean {
  const next = tokens[index + 1];
  return (
    upos !== 'NOUN' &&
    STRONG_PARTICIPLE.test(text) &&
    wordAt(tokens, index - 1) !== 'te' &&
    (next === undefined || /^[.,;:!?]$/.test(next.text))
  );
}

/** ronden … af is the present, whatever the tagger says: the past has an ending more (rondden), unless the stem hides it (zetten). */
function isPresentPlural({ text, lemma }: Token): boolean {
  const lower = text.toLowerCase();
  return lemma.endsWith(lower) && /en$/.test(lower) && !/(?:tt|dd)en$/.test(lower);
}

/** The nearest such weekday; the day itself counts unless `strict`. */
export function nearestWeekday(date: string, weekday: number, direction: number, strict = false): string {
  const today = weekdayOf(date);
  if (direction > 0) {
    const ahead = (weekday - today + 7) % 7;
    return addDays(date, ahead === 0 && strict ? 7 : ahead);
  }
  const back = (today - weekday + 7) % 7;
  return addDays(date, -(back === 0 && strict ? 7 : back));
}

/** The year that a month (and day) without one lies in. */
export function nearestYear(
  context: Pick<DateContext, 'tokens' | 'first'>,
  month: number,
  day: number | undefined,
  published: string,
): number {
  const year = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7)) * 100 + Number(published.slice(8, 10));
  const then = month * 100 + (day ?? (month === Number(published.slice(5, 7)) ? Number(published.slice(8, 10)) : 15));
  const months = (then - now) / 100;
  const isThen = day === undefined ? isMeasured(context) : isCountedThen(context);
  const direction = isThen ? -1 : directionOf(context);
  // vanaf augustus: what begins in a month and does not say of which year is near it
  if (direction > 0 && day !== undefined && months < -1 && isStepAhead(context)) return year + 1;
  if (direction === 0 || (direction > 0 && boundAt(context.tokens, context.first) === 'start'))
    return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
  if (direction < 0 && (months > 2 || (months > 0 && isOver(context)))) return year - 1;
  if (direction > 0 && months < -2) return year + 1;
  return year;
}

/** What is set anew on a day, by a step: vanaf 1 juli gaat het minimumloon omhoog. */
const STEP = /^(?:stijgen|dalen|verhogen|verlagen|veranderen|wijzigen|verdwijnen|vervallen)$/;

/** Whether a present tense tells of a change that begins on a day (vanaf 1 juli, per 1 juli): it is to come. */
function isStepAhead({ tokens, first }: Pick<DateContext, 'tokens' | 'first'>): boolean {
  const group = boundAt(tokens, first) === 'start' ? groupAbove(tokens, first) : undefined;
  if (!group) return false;
  const { verb, finite, isPast, participle } = group;
  const around = tokens.slice(Math.max(0, finite.index - NEAR), finite.index + NEAR).map(({ text }) => text);
  const isMoved = around.some((word) => /^(?:omhoog|omlaag)$/.test(word));
  // al vanaf 1 juli stijgt: it has been going on
  if (isPast || participle || around.some((word) => /^(?:al|sinds|reeds|elke|elk|ieder|iedere)$/i.test(word)))
    return false;
  return STEP.test(finite.lemma) || STEP.test(verb.lemma) || isMoved;
}

/** vorige maart, komende maart, deze maart. */
export function monthInDirection(date: string, month: number, direction: number): string {
  const year = Number(date.slice(0, 4));
  const now = Number(date.slice(5, 7));
  if (direction < 0) return `${month >= now ? year - 1 : year}-${pad(month)}`;
  if (direction > 0) return `${month <= now ? year + 1 : year}-${pad(month)}`;
  return `${year}-${pad(month)}`;
}
