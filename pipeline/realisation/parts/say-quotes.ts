import { isOfUnknownBody } from '../phrases/bare-offices.ts';
import { isFeminine, localiseRole } from '../../lexicon/localise-role.ts';
import { conceptOfNoun, termsOf } from '../../lexicon/terms.ts';
import type { RealisedQuote, RealisedSentence } from '../../model/briefing.ts';
import type { QuoteMessage } from '../../model/plan.ts';
import type { Entity } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import { markMachine } from '../mark-machine.ts';
import { nameEntity, type References } from '../phrases/references.ts';
import type { Telling } from '../telling.ts';
import { CannotSay, ifSayable } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';

/** A quotation for the list of quotes: translated where a finished unit has it, else the Dutch original, marked. */
export function listQuote(voice: Voice, message: QuoteMessage, telling: Telling): RealisedQuote | undefined {
  const quotes = quotesOf(voice, message);
  const first = quotes[0];
  if (!first) return undefined;
  const texts = quotes.map((quote) => voice.textOf(quote.unit));
  const isReady = texts.every((text) => text !== undefined);
  const machine = isReady && quotes.some((quote) => voice.isMachine(quote.unit));
  awaitOpen(voice, quotes, telling);
  const shown = withStops(
    voice,
    quotes,
    quotes.map((quote, index) => (isReady ? texts[index]! : quote.text)),
  );
  // the marks are those of the language that the words are in
  const marks = isReady ? voice.grammar : voice.dutch;
  // an interrupted quote is one quotation: the speaker stands below it
  const text = marks.quotation(shown.join(' '));
  const { text: speaker, dutch } = speakerOf(voice, first, { named: new Set() }, telling);
  const attribution = capital([speaker, speaker && dutch ? `(${dutch})` : dutch].filter(Boolean).join(' '));
  const start = attribution.length - (dutch?.length ?? 0) - (speaker ? 1 : 0);
  return {
    id: first.id,
    text: machine ? markMachine(voice, text) : text,
    attribution,
    ...(dutch !== undefined && { dutch: { start, end: start + dutch.length } }),
    translated: isReady && voice.language !== 'nl',
    lang: isReady ? voice.language : 'nl',
    ...(machine && { machine }),
  };
}

/** A quotation with its speaker as a sentence; nothing where it has no finished translation. */
export function quoteSentence(
  voice: Voice,
  message: QuoteMessage,
  references: References,
  telling: Telling,
): RealisedSentence | undefined {
  const quotes = quotesOf(voice, message);
  const first = quotes[0];
  if (!first) return undefined;
  const texts = quotes.map((quote) => voice.textOf(quote.unit));
  awaitOpen(voice, quotes, telling);
  if (texts.some((text) => text === undefined)) return undefined;
  const { text: speaker, dutch } = speakerOf(voice, first, references, telling, true);
  // running text keeps no Dutch, and leaves no office out
  if (dutch !== undefined) {
    telling.await(dutch);
    return undefined;
  }
  const cue = first.cue ?? quotes.find((quote) => quote.cue)?.cue;
  const said = cue ? voice.document.text.slice(cue.start, cue.end) : '';
  const sentence = voice.grammar.saying(
    withStops(
      voice,
      quotes,
      texts.map((text) => text!),
    ),
    speaker,
    { lemma: cue?.lemma ?? 'zeggen', ...(said && { said: said.toLowerCase() }) },
  );
  const machine = quotes.some((quote) => voice.isMachine(quote.unit));
  const finished = voice.grammar.finish(sentence, 'sentence');
  return {
    text: machine ? markMachine(voice, finished) : finished,
    facts: [],
    quotes: quotes.map((quote) => quote.id),
    ...(machine && { machine }),
  };
}

/**
 * The pieces of an interrupted quotation with the full stop that the attribution took: where the source
 * ends its sentence before the next piece (“A”, zegt X. “B.”), the piece was a sentence.
 */
function withStops({ document }: Voice, quotes: readonly Quote[], texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const next = quotes[index + 1];
    if (!next || /[.?!…]$/.test(text)) return text;
    const before = document.text.slice(Math.max(0, next.start - 6), next.start);
    return /[.?!…][\s"“”„«»‘’']*$/.test(before) ? `${text.replace(/,$/, '')}.` : text;
  });
}

/** Quotations without a text that a person approved wait for one. */
function awaitOpen(voice: Voice, quotes: readonly Quote[], telling: Telling): void {
  for (const quote of quotes)
    if (voice.textOf(quote.unit) === undefined || voice.isMachine(quote.unit)) telling.await(quote.unit ?? quote.id);
}

interface SaidSpeaker {
  text: string;
  /** What the language has no words for, as the source has it. */
  dutch?: string;
}

/**
 * Who said it: name and office, or the office alone where the source gives no name.
 *
 * @param isRunning in a sentence, where the language has its own way to put the two together
 */
function speakerOf(
  voice: Voice,
  quote: Quote,
  references: References,
  telling: Telling,
  isRunning = false,
): SaidSpeaker {
  const { speaker } = quote;
  if (!speaker) return { text: '' };
  const entity = speaker.entity === undefined ? undefined : voice.entities.get(speaker.entity);
  const said = speaker.role ?? entity?.role?.text;
  const isUnclear = said !== undefined && isOfUnknownBody(said, entity?.mentions[0]?.start, voice.entities.values());
  const role = isUnclear ? undefined : said;
  const localised =
    role === undefined ? undefined : localiseRole(voice.lexicon, voice.language, role, genderOf(voice, entity));
  if (role !== undefined && localised === undefined) telling.unknown(role);
  if (!entity)
    return voice.language === 'nl' ? { text: lowerArticle(speaker.name) } : unnamed(voice, speaker.name, telling);
  const isFirst = !references.named.has(entity.id);
  try {
    if (isRunning && isFirst && localised !== undefined) {
      const named = nameEntity({ ...entity, role: { start: 0, end: 0, text: role! } }, references, voice);
      return { text: named.text };
    }
    const name = nameEntity(entity, { ...references, plain: true }, voice).text;
    if (!isFirst || role === undefined) return { text: name };
    return localised === undefined ? { text: name, dutch: role } : { text: `${name}, ${localised}` };
  } catch (error) {
    if (!(error instanceof CannotSay)) throw error;
    telling.refused(error);
    return { text: '', dutch: speaker.name };
  }
}

/** As the source says, else as the first name does. */
function genderOf({ grammar }: Voice, entity: Entity | undefined): 'female' | 'male' | undefined {
  if (!entity || entity.gender) return entity?.gender;
  const given = grammar.genderOf?.(entity.name);
  return given && (given === 'f' ? 'female' : 'male');
}

/** een woordvoerster van het OM → a spokesperson for the Public Prosecution Service; de politie → the police. */
function unnamed(voice: Voice, phrase: string, telling: Telling): SaidSpeaker {
  const role = localiseRole(voice.lexicon, voice.language, phrase);
  if (role !== undefined)
    return { text: voice.grammar.office(role, /^(?:een|één) /i.test(phrase), isFeminine(voice.lexicon, phrase)) };
  const common = commonNoun(voice, phrase);
  if (common !== undefined) return { text: common };
  telling.unknown(phrase);
  return { text: '', dutch: lowerArticle(phrase) };
}

/** A speaker that is one noun of the termbase, with or without its article. */
function commonNoun(voice: Voice, phrase: string): string | undefined {
  const [, article, noun] = /^(?:(de|het|een) )?(\p{L}[\p{L}-]*)$/iu.exec(phrase) ?? [];
  const concept = noun === undefined ? undefined : conceptOfNoun(voice.lexicon, noun, noun, new Set());
  const term = concept && termsOf(voice.lexicon, 'nl').get(concept.id);
  if (noun === undefined || !concept || term?.pos !== 'noun') return undefined;
  const isPlural = term.other === noun.toLowerCase() || !term.lemmas.includes(noun.toLowerCase());
  const number = isPlural && term.one !== noun.toLowerCase() ? 'plural' : 'singular';
  const definite = article !== undefined && !/^een$/i.test(article);
  return ifSayable(() => voice.grammar.concept({ concept: concept.id, number, definite, modifiers: [] }).text);
}

function quotesOf(voice: Voice, { quotes }: QuoteMessage): Quote[] {
  return quotes.map((id) => voice.quotes.get(id)).filter((quote) => quote !== undefined);
}

function lowerArticle(phrase: string): string {
  return phrase.replace(/^(?:De|Het|Een) /, (article) => article.toLowerCase());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
