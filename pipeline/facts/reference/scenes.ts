import { typeOf } from '../../lexicon/terms.ts';
import type { DateMention, Entity } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { opensReport } from '../../text/dateline.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import { lower } from '../words.ts';
import { headBehind, PARTICIPANT } from './back-references.ts';
import { eventsIn } from './event-report.ts';
import { headOf } from './report-topic.ts';

/** So many sentences back the scene of an event may have been set. */
const FAR = 14;

/**
 * The sentences that say where or when what a sentence tells went on: those before it that name a place or a time, back
 * to the one that set the scene or to the head of the report. None where a sentence between may have left the scene:
 * with another event, elsewhere, under another heading.
 *
 * @param named nobody and nothing may be named between that the scene does not name: a figure could be of those
 */
export function sceneOf(context: SentenceContext, named = false): Span[] {
  const { document, sentences, sentence } = context;
  const head = headOf(context, sentence);
  if (!head || head === sentence || leaves(context, sentence)) return [];
  const found: Sentence[] = [];
  const between: Sentence[] = [];
  const spans = (scene: Sentence): Span[] =>
    named && between.some((other) => namesAnother(context, other, scene))
      ? []
      : [...found, scene].map(({ start, end }) => spanOf(document, start, end));
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - FAR); at -= 1) {
    const before = sentences[at]!;
    const { kind } = document.blocks[before.block]!;
    if (before === head) return spans(head);
    if (kind === 'heading' || kind === 'table-cell') return [];
    const sets = setsScene(context, before, head);
    // in Amsterdam, and then in Utrecht again: what goes on behind the second is not in the first
    if (sets === 'anew') return found.length === 0 ? spans(before) : [];
    if (sets === 'again') found.push(before);
    else if (leaves(context, before)) return [];
    between.push(before);
  }
  return [];
}

/**
 * The sentence from which on those up to another speak of one scene: the last of them that leaves the scene of those
 * before it, for another town or road, another day, another event, elsewhere or an earlier time; else the first.
 */
export function sinceBreak(context: SentenceContext, first: number, last: number): number {
  const { sentences, sentence } = context;
  const head = headOf(context, sentence);
  for (let at = last; at > Math.max(first, last - FAR); at -= 1) {
    const before = sentences[at]!;
    const isAgain =
      opensWithEvent(context, before) ||
      [head, sentences[first]].some((other) => other && takesUpEvent(context, before, other));
    if (!isAgain && (breaksOff(context, before) || isElsewhere(context, before, sentences.slice(first, at)))) return at;
  }
  return first;
}

/** Het ongeluk gebeurde, behind two trains that collided: it is what was told before. */
function opensWithEvent({ lexicon, words }: SentenceContext, { tokens: [first, noun, next] }: Sentence): boolean {
  const isAlone = /^(?:de|het|die|dat)$/.test(lower(first)) && noun?.upos === 'NOUN' && next?.upos !== 'ADP';
  return isAlone && /^(?:crime|disaster)$/.test(typeOf(lexicon, noun.lemma.toLowerCase(), words) ?? '');
}

/** Whether a sentence names a town, a road or a day, and the sentences before it named others. */
function isElsewhere(context: SentenceContext, sentence: Sentence, before: readonly Sentence[]): boolean {
  if (isOfSaying(sentence)) return false;
  const near = before.slice(-FAR);
  const isOther = (own: readonly string[], others: readonly string[]): boolean =>
    own.length > 0 && others.length > 0 && !own.some((one) => others.some((other) => isSameOrWithin(one, other)));
  const [places, ...othersOfPlace] = [sentence, ...near].map((one) => placesIn(context, one).map(({ id }) => id));
  const [dates, ...othersOfDate] = [sentence, ...near].map((one) =>
    datesIn(context, one).map(({ value = '' }) => value),
  );
  return isOther(places!, othersOfPlace.flat()) || isOther(dates!, othersOfDate.flat());
}

/** Zondag, and oktober of the same year. */
function isSameOrWithin(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * The sentences that bring in whom “the suspects” or “the victim” takes up: those who take part in the event that the
 * report opened with, unless somebody else has come in since.
 */
export function participantsOf(context: SentenceContext, isMany: boolean): Span[] {
  const { document, sentences, sentence } = context;
  const head = headOf(context, sentence);
  if (!head || head === sentence) return [];
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - FAR); at -= 1) {
    const before = sentences[at]!;
    if (before === head || bringsInSomebody(before, isMany)) return [spanOf(document, before.start, before.end)];
    if (document.blocks[before.block]!.kind === 'heading' || leaves(context, before)) return [];
  }
  return [];
}

/**
 * The sentences before that have a noun which “the” takes up, back to the one that brought it in: whichever of them has
 * been told, the noun is known.
 */
export function sayingAgain({ document, sentences, sentence }: SentenceContext, noun: Token): Span[] {
  const lemma = noun.lemma.toLowerCase();
  const found: Span[] = [];
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - FAR); at -= 1) {
    const before = sentences[at]!;
    const isHeading = document.blocks[before.block]!.kind === 'heading';
    const own = before.tokens.filter((token) => token.upos === 'NOUN' && token.lemma.toLowerCase() === lemma);
    if (own.length > 0 && !isHeading) found.push(spanOf(document, before.start, before.end));
    // een brand, drie branden: it is brought in here, and what was said of others before is not of it
    if (own.some((token) => !isDefinite(before.tokens, token) || isNamed(before.tokens, token))) return found;
    if (opensReport(document.text.slice(before.start, before.end))) return found;
  }
  return found;
}

/** De brand, die branden, deze twee branden; but not van de drie branden een brand. */
function isDefinite(tokens: readonly Token[], noun: Token): boolean {
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 5); at -= 1) {
    if (/^(?:de|het|die|dat|deze|dit|beide|hun|zijn|haar)$/.test(lower(tokens[at]))) return true;
    if (!/^(?:ADJ|ADV|NUM)$/.test(tokens[at]!.upos)) return false;
  }
  return false;
}

/** De film Soof, de burgemeester van Ede: one of several that it may be. */
function isNamed(tokens: readonly Token[], { index }: Token): boolean {
  const [next, second] = tokens.slice(index + 1);
  return next?.upos === 'PROPN' || (next?.upos === 'ADP' && second?.upos === 'PROPN');
}

/**
 * Whether a sentence says where or when: of something new, or again of what the head of the report tells (het ongeluk
 * gebeurde bij Ede; on the same day, in the same town).
 */
function setsScene(context: SentenceContext, sentence: Sentence, head: Sentence): 'anew' | 'again' | undefined {
  if (takesUpEvent(context, sentence, head)) return 'again';
  if (isOfSaying(sentence)) return undefined;
  const places = placesIn(context, sentence);
  const dates = datesIn(context, sentence);
  if (places.length + dates.length === 0) return undefined;
  const known = new Set(context.mentions.dates.filter((date) => isInside(head, date)).map(({ value }) => value));
  const isSameDay = dates.every(({ value }) => known.has(value));
  const isKnown = places.every(({ mentions }) => mentions.some((span) => isInside(head, span)));
  return isSameDay && isKnown ? 'again' : 'anew';
}

/** Dat meldt de politie in Utrecht. */
function isOfSaying({ tokens: [first, second] }: Sentence): boolean {
  return /^(?:dat|dit)$/.test(lower(first)) && SAYING.test(second?.lemma ?? '');
}

/** The towns and roads where what a sentence tells went on. */
function placesIn({ mentions }: SentenceContext, sentence: Sentence): Entity[] {
  return mentions.entities.filter(({ type, mentions: spans, gazetteer = '' }) => {
    const isIn = spans.some((span) => isInside(sentence, span) && !isWay(sentence, span.start));
    // a street or a building of a town that was named is there
    const isFar = /^(?:city|place):/.test(gazetteer) || spans.some(({ text }) => ROAD.test(text));
    return type === 'place' && isIn && isFar;
  });
}

/** The past days on which what a sentence tells went on. */
function datesIn({ mentions, document }: SentenceContext, sentence: Sentence): DateMention[] {
  return mentions.dates.filter(
    (date) => isInside(sentence, date) && isSetting(sentence, date, document.frontMatter.published),
  );
}

const ROAD = /^[AN]\d{1,3}$/;

/**
 * Het ongeluk, de brand, de aanval: the event that the head of the report speaks of (een botsing, een woningbrand, een
 * cyberaanval); de brand in Volendam is another.
 */
export function takesUpEvent({ lexicon, words }: SentenceContext, { tokens }: Sentence, head: Sentence): boolean {
  const kinds = new Set(eventsIn(head).map(({ kind }) => kind));
  const nouns = head.tokens.filter(({ upos }) => upos === 'NOUN').map(({ lemma }) => lemma.toLowerCase());
  return tokens.some((token) => {
    const isAlone = token.upos === 'NOUN' && isDefinite(tokens, token) && tokens[token.index + 1]?.upos !== 'ADP';
    if (!isAlone) return false;
    if (eventsIn({ tokens: [token] }).some(({ kind }) => kinds.has(kind))) return true;
    const lemma = token.lemma.toLowerCase();
    const isSame = nouns.some((other) => other.endsWith(lemma));
    return isSame && /^(?:crime|disaster|event)$/.test(typeOf(lexicon, lemma, words) ?? '');
  });
}

function isInside({ start, end }: Sentence, span: { start: number; end: number }): boolean {
  return start <= span.start && span.end <= end;
}

/** Een man uit Kampen (in Overijssel), richting Den Haag, de politie van Utrecht: nothing happens there. */
function isWay({ tokens }: Sentence, start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens.slice(Math.max(0, at - 4), at).map(lower);
  const isWithin = before.at(-1) === 'in' && tokens[at - 2]?.upos === 'PROPN';
  return (isWithin ? before : before.slice(-1)).some((word) =>
    /^(?:uit|afkomstig|richting|naar|van|vanuit)$/.test(word),
  );
}

const SAYING =
  /^(?:melden|zeggen|laten|vertellen|verklaren|aldus|bekendmaken|bekend|berichten|schrijven|stellen|bevestigen|blijken|staan|maken)$/;

/** A past date of what happened, and not of who said so (meldt de politie donderdag) nor in a name (de Popprijs 2023). */
function isSetting({ tokens }: Sentence, { kind, start, value = '' }: DateMention, now = '9999'): boolean {
  if (kind === 'duration' || value.slice(0, 10) > now.slice(0, Math.min(10, value.length))) return false;
  const at = tokens.findIndex((token) => token.start === start);
  if (/^\d{4}$/.test(value) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? '')) return false;
  const verb = tokens
    .slice(0, Math.max(0, at))
    .findLast(({ upos, lemma }) => upos === 'VERB' || upos === 'AUX' || lemma === 'aldus');
  return !(verb && SAYING.test(verb.lemma.toLowerCase()));
}

/** Words by which a sentence leaves what the one before it speaks of. */
const EARLIER = /^(?:eerder|eerdere|vorig|vorige|vroeger|vroegere)$/;
/** Words by which it speaks of another one of several. */
const OTHER = /^(?:tweede|derde|vierde|volgend|volgende|respectievelijk)$/;
/** What many people go to or do: whoever is hurt or held there is not of the event that was told before. */
const GATHERING =
  /(?:demonstratie|betoging|protest|wedstrijd|duel|evenement|festival|concert|rel|ruzie|feest|optocht|staking|debat|oorlog|verkiezing|oefening|zitting)$/;
/** What an event is made of or leads to is no other one. */
const PART =
  /(?:vlam|vuur|rook|rookontwikkeling|lek|lekkage|kortsluiting|schade|verwonding|letsel|geweld|misdrijf|feit|delict)$/;

/** Whether a sentence brings in another event, or leaves for elsewhere, an earlier time or another one of several. */
function leaves(context: SentenceContext, sentence: Sentence): boolean {
  return breaksOff(context, sentence) || sentence.tokens.some((token) => OTHER.test(lower(token)));
}

/** Whether a sentence brings in another event, or leaves for elsewhere or an earlier time. */
function breaksOff({ lexicon, vocabulary, words }: SentenceContext, { tokens, index }: Sentence): boolean {
  const [first, second] = tokens;
  if (lower(first) === 'elders' || (lower(first) === 'ook' && second?.upos === 'ADP')) return true;
  return tokens.some((token) => {
    if (EARLIER.test(lower(token))) return true;
    if (token.upos !== 'NOUN') return false;
    const lemma = token.lemma.toLowerCase();
    const type = typeOf(lexicon, lemma, words);
    const isEvent = type === 'crime' || type === 'disaster' || GATHERING.test(lemma);
    if (isEvent && /^andere?$/.test(lower(tokens[token.index - 1]))) return true;
    return isEvent && !PART.test(lemma) && (vocabulary.first.get(lemma) ?? index) >= index;
  });
}

/** Een man, drie vrouwen, een van hen: somebody of whom what follows may be told. */
function bringsInSomebody({ tokens }: Sentence, isMany: boolean): boolean {
  return tokens.some((token) => {
    const isOne = /^(?:een|één)$/.test(lower(token));
    if (!isOne && token.upos !== 'NUM') return false;
    if (!isMany && isOne && lower(tokens[token.index + 1]) === 'van') return true;
    return PARTICIPANT.test(headBehind(tokens, token.index)?.lemma.toLowerCase() ?? '');
  });
}

/** Whether a sentence names somebody or something that the scene did not. */
function namesAnother({ mentions }: SentenceContext, sentence: Sentence, scene: Sentence): boolean {
  return mentions.entities.some(
    ({ mentions: spans }) =>
      spans.some((span) => isInside(sentence, span)) && !spans.some((span) => isInside(scene, span)),
  );
}
