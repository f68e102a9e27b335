import { isOfPlace } from '../../lexicon/place-adjectives.ts';
import { termsOf } from '../../lexicon/terms.ts';
import { isSo, type Fact, type Filler } from '../../model/fact.ts';
import type { FactMessage, Message, Plan } from '../../model/plan.ts';
import { withoutDateline } from '../../text/dateline.ts';
import { clauseOf, sayClause } from '../clauses/clause-of.ts';
import { KNOWN, PUBLIC } from '../phrases/dangling.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
import { roleOf } from '../phrases/own-words.ts';
import { CannotSay, type Clause, ifSayable } from '../phrases/phrase.ts';
import { isOld, whenOf } from './headline-time.ts';
import type { Telling } from '../telling.ts';
import type { Voice } from '../voice.ts';

/**
 * The headline: the planned fact in the headline grammar of the language, or the source's title. What the
 * language cannot say yet gives way to the title's translation, then to a fact that the document tells; the
 * title is awaited only where nothing else can head the document.
 *
 * @param told a headline has nothing that no sentence of the document says whole
 */
export function sayHeadline(voice: Voice, plan: Plan, telling: Telling, told: Told): string {
  const planned = isToldIn(told.facts, plan.headline) ? asHeadline(voice, plan.headline) : undefined;
  if (planned !== undefined) return planned;
  const title = titleOf(voice);
  if (title !== undefined) return title;
  for (const other of otherHeadlines(voice, plan, told)) return other;
  const heading = voice.language === 'nl' ? dutchHeading(voice) : undefined;
  if (heading !== undefined) return heading;
  const fact = plan.headline.kind === 'fact' ? plan.headline.facts[0] : undefined;
  const awaited = voice.titleUnit ?? (fact === undefined ? undefined : (voice.factUnits[fact] ?? fact));
  if (awaited !== undefined && voice.language !== 'nl') telling.await(awaited);
  return namelessHeadline(voice);
}

/** What heads a document that has no headline yet: what it is, of whom and of when, which is all that is known without a translator. */
export function namelessHeadline({ say, grammar, document }: Voice): string {
  const { publisher, published } = document.frontMatter;
  if (publisher === undefined || published === undefined) return say('headlineAwaiting');
  return say('headlineAwaitingFrom', { source: publisher, date: grammar.date(published) });
}

/** The facts that a document tells in sentences of its own, and those of them that its opening tells. */
export interface Told {
  facts: ReadonlySet<string>;
  opening: ReadonlySet<string>;
}

/** A fact of a sentence that awaits a translator would be told without what that sentence says with it. */
function isToldIn(told: ReadonlySet<string>, message: Message): boolean {
  return message.kind !== 'fact' || message.facts.every((id) => told.has(id));
}

/** The Dutch title, marked as such, for a message that would else have nothing to say. */
export function dutchTitle({ document, language, grammar, say }: Voice): string | undefined {
  const { title } = document.frontMatter;
  return title === undefined || language === 'nl'
    ? undefined
    : say('headlineDutch', { title: grammar.quotation(title) });
}

/**
 * What else could head the document: its title, then what its opening tells to have happened or to go on. The title
 * says which of them is the news, else their weight does.
 */
export function* otherHeadlines(voice: Voice, plan: Plan, told: Told): Iterable<string> {
  const title = titleOf(voice);
  if (title !== undefined) yield title;
  const fitting = messagesOf(plan).filter(
    (message) =>
      ((isToldIn(told.opening, message) && isEarly(voice, message)) ||
        (isToldIn(told.facts, message) && isMain(voice, message))) &&
      isNews(voice, message) &&
      isClear(voice, message) &&
      isRecent(voice, message),
  );
  const weight = new Map(fitting.map((message) => [message, [inTitle(voice, message), salienceOf(voice, message)]]));
  for (const message of [...fitting].sort((a, b) => compare(weight.get(b)!, weight.get(a)!))) {
    const said = asHeadline(voice, message);
    if (said !== undefined) yield said;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function salienceOf({ facts }: Voice, message: Message): number {
  return message.kind === 'fact' ? Math.max(...message.facts.map((id) => facts.get(id)?.salience ?? 0)) : 0;
}

/** What was so long before the news heads nothing, unless the title itself speaks of it. */
function isRecent(voice: Voice, message: Message): boolean {
  if (message.kind !== 'fact' || inTitle(voice, message) >= SHARED) return true;
  return message.facts.every((id) => !isOld(voice, voice.facts.get(id)));
}

/** The opening tells what an article is about, and so does a fact that has the title’s own words. */
function isMain(voice: Voice, message: Message): boolean {
  return isOpening(voice, message) || inTitle(voice, message) >= SHARED;
}

const SHARED = 3;

/**
 * The first that a language can tell may be the last line of a report: what stands in its latter half is the news only
 * where the title speaks of it.
 */
function isEarly(voice: Voice, message: Message): boolean {
  if (message.kind !== 'fact') return false;
  if (inTitle(voice, message) >= ALSO_IN_TITLE) return true;
  const { document, facts } = voice;
  return message.facts.every((id) => (facts.get(id)?.evidence[0]?.start ?? 0) < document.text.length / 2);
}

const ALSO_IN_TITLE = 2;

/** What an article is about, its first two sentences tell; what comes later may be a minor fact. */
function isOpening({ document, facts }: Voice, message: Message): boolean {
  const start = (document.blocks.find(({ kind }) => kind !== 'heading') ?? document.blocks[0])?.start ?? 0;
  const ends = [...document.text.slice(start).matchAll(/[.!?](?=\s|$)/gu)];
  const end = ends[1] ? start + ends[1].index : document.text.length;
  return (
    message.kind === 'fact' && message.facts.every((id) => facts.get(id)?.evidence.some((span) => span.start < end))
  );
}

/** A denial, an allegation, a chance, a plan or a duty without its source is no headline; what somebody wants names who. */
function isNews(voice: Voice, message: Message): boolean {
  if (message.kind !== 'fact') return false;
  return message.facts.every((id) => {
    const fact = voice.facts.get(id);
    return fact !== undefined && (isSo(fact) || (fact.phase === 'intended' && isSo({ ...fact, phase: 'happened' })));
  });
}

/** How many words of the title stand in a fact’s own, by their first letters; an abbreviation (KPN) by all of them. */
function inTitle({ document, facts }: Voice, message: Message): number {
  if (message.kind !== 'fact') return 0;
  const text = message.facts.flatMap((id) => facts.get(id)?.evidence.map((span) => span.text) ?? []).join(' ');
  const lower = text.toLowerCase();
  const title = document.frontMatter.title ?? '';
  const stems = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
  const abbreviations = title.match(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu) ?? [];
  return (
    new Set(stems.filter((stem) => lower.includes(stem))).size +
    new Set(abbreviations.filter((name) => text.split(/[^\p{L}]+/u).includes(name))).size
  );
}

/** Letters in which a word and its inflected forms agree, near enough. */
const STEM = 5;

/**
 * Whether a headline says of whom or what it speaks: the rise, the surplus or the company needs the sentences before,
 * unless the title speaks of it as well.
 */
function isClear(voice: Voice, message: Message): boolean {
  if (message.kind !== 'fact') return false;
  return message.facts.every((id) => {
    const fact = voice.facts.get(id);
    return fact !== undefined && fact.leans === undefined && fillersOf(fact).every((filler) => isKnown(voice, filler));
  });
}

/** All that fills a fact, in its roles and its circumstances. */
function fillersOf({ roles, circumstances = [] }: Fact): Filler[] {
  return [...Object.values(roles), ...circumstances.flatMap((said) => (said.kind === 'adjunct' ? [said.filler] : []))];
}

function isKnown(voice: Voice, filler: Filler): boolean {
  if (filler.kind === 'list') return filler.items.every((item) => isKnown(voice, item));
  if (filler.kind !== 'concept' && filler.kind !== 'quantity') return filler.kind !== 'text' || voice.language === 'nl';
  const { complements = [], modifiers = [] } = filler;
  const within = complements.every((complement) => isKnown(voice, complement.filler));
  const id = filler.kind === 'concept' ? filler.id : filler.concept;
  // the chauffeur of 31 from Goes is somebody that the sentences before have told of
  const isAged = modifiers.some((modifier) => modifier.startsWith('age:'));
  const isDefinite = filler.kind === 'concept' ? filler.definite : filler.extent === 'known';
  if (!isDefinite || id === undefined || (complements.length > 0 && !isAged)) return within;
  // the Dutch economy, but not the winning museum
  if (PUBLIC.has(id) || modifiers.some(isOfPlace)) return true;
  const term = termsOf(voice.lexicon, 'nl').get(id);
  if (term?.pos !== 'noun' || voice.typeOf(id).some((type) => KNOWN.test(type))) return term?.pos === 'noun';
  const title = (voice.document.frontMatter.title ?? '').toLowerCase();
  return title !== '' && term.lemmas.some((lemma) => title.includes(lemma.slice(0, STEM)));
}

/** The first heading of a source without a title, or its first sentence where that is short. */
function dutchHeading({ document, grammar, wordsOf }: Voice): string | undefined {
  const heading = document.blocks.find((block) => block.kind === 'heading') ?? document.blocks[0];
  const text = heading && withoutDateline(document.text.slice(heading.start, heading.end));
  const first =
    text === undefined ? undefined : /^.{1,110}?(?=(?<!(?:^|[\s.(])\p{Lu})[.!?](?:\s|$)|$)/su.exec(text)?.[0];
  if (!heading || text === undefined || first === undefined) return undefined;
  const start = heading.end - text.length;
  const span = { start, end: start + first.length, text: first };
  return ifSayable(() => grammar.finish(wordsOf(span), 'title'));
}

function titleOf(voice: Voice): string | undefined {
  const title = voice.language === 'nl' ? voice.document.frontMatter.title : approvedTitle(voice);
  return title === undefined ? undefined : voice.grammar.finish(title, 'title');
}

/** What a sentence of the document tells, as a headline: the line of a message that has no headline of its own. */
export function sentenceAsHeadline(voice: Voice, plan: Plan, facts: readonly string[]): string | undefined {
  const own = messagesOf(plan).find((message) => message.kind === 'fact' && isSet(message.facts, facts));
  return own && asHeadline(voice, own);
}

/** What the documents tell, the news first. */
function messagesOf({ summary, pressBrief: { lead, background } }: Plan): Message[] {
  return [...lead, ...summary.flat(), ...background.flat()].flatMap(({ messages }) => messages);
}

function isSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** A headline has no room for a mark: it is never a machine's. */
function approvedTitle(voice: Voice): string | undefined {
  return voice.isMachine(voice.titleUnit) ? undefined : voice.textOf(voice.titleUnit);
}

/** What a source says, its headline says with that source; who speaks of himself does so in a sentence only. */
function sourceOf(voice: Voice, { facts }: FactMessage, { source, report }: Clause): string | undefined {
  const [fact] = facts.map((id) => voice.facts.get(id));
  const roles = new Map(Object.entries(fact?.roles ?? {}).map(([role, filler]) => [role, [filler]]));
  if (fact?.attribution && roleOf(roles, fact.attribution.source)) throw new CannotSay(fact.id);
  return source ?? (report && voice.grammar.source(report.source));
}

function asHeadline(voice: Voice, message: Message): string | undefined {
  if (message.kind === 'title') return titleOf(voice);
  if (message.kind !== 'fact') return undefined;
  return ifSayable(() => {
    // what was so before the news is not the news
    const isLong = (id: string): boolean =>
      voice.facts.get(id)?.clauses?.some(({ relation }) => relation === 'which') === true;
    if (message.facts.some((id) => voice.facts.get(id)?.anterior === true || isLong(id)))
      throw new CannotSay(message.facts.join(' '));
    const clause = clauseOf(voice, message, { named: new Set(), plain: true }, { figures: true });
    // there is a rise, it will be 20 degrees: neither heads anything
    const [first] = clause.subject;
    if (first?.kind === 'words' && /^(?:er|there|it|il|on)$/i.test(first.text))
      throw new CannotSay(message.facts.join(' '));
    // a profit is that of its half year, and news by what it was before
    const fact = voice.facts.get(message.facts[0]!);
    const when = fact && whenOf(voice, fact, clause);
    // what has been so since a time, or was so last year, is not so at this moment: the clause itself says it
    const words =
      when?.whole === true
        ? sayClause(voice, plainClause(voice, clause)).replace(/^(?:the|an?|de|het|een) (?=\p{L})/iu, '')
        : `${voice.grammar.headline(clause)}${when?.text ?? ''}`;
    const said = `${words}${clause.comparison ?? ''}`;
    const headline = [said, sourceOf(voice, message, clause)].filter(Boolean).join(', ');
    const { telegram = (text: string) => text, finish } = voice.grammar;
    return withoutSigns(finish(telegram(headline), 'title'));
  });
}

/** The clause without what the headline says behind it. */
function plainClause({ language }: Voice, clause: Clause): Clause {
  const { source, report, comparison, connective, front, ...rest } = clause;
  // Dutch alone has its verb at the end of a clause that nothing fronts
  return { ...rest, order: language === 'nl' ? 'main' : 'subordinate' };
}
