import { termsOf } from '../../lexicon/terms.ts';
import { isSo } from '../../model/fact.ts';
import type { FactMessage, Message, Plan } from '../../model/plan.ts';
import { clauseOf } from '../clauses/clause-of.ts';
import { KNOWN, PUBLIC } from '../phrases/dangling.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
import { roleOf } from '../phrases/own-words.ts';
import { CannotSay, type Clause, ifSayable } from '../phrases/phrase.ts';
import type { Telling } from '../telling.ts';
import type { Voice } from '../voice.ts';

/**
 * The headline: the planned fact in the headline grammar of the language, or the source's title. What the
 * language cannot say yet gives way to the title's translation, then to the first fact that it can say; the
 * title is awaited only where nothing else can head the document.
 */
export function sayHeadline(voice: Voice, plan: Plan, telling: Telling): string {
  const planned = asHeadline(voice, plan.headline);
  if (planned !== undefined) return planned;
  const title = titleOf(voice);
  if (title !== undefined) return title;
  for (const other of otherHeadlines(voice, plan)) return other;
  const heading = voice.language === 'nl' ? dutchHeading(voice) : undefined;
  if (heading !== undefined) return heading;
  const fact = plan.headline.kind === 'fact' ? plan.headline.facts[0] : undefined;
  const awaited = voice.titleUnit ?? (fact === undefined ? undefined : (voice.factUnits[fact] ?? fact));
  if (awaited !== undefined && voice.language !== 'nl') telling.await(awaited);
  return voice.say('headlineAwaiting');
}

/** The Dutch title, marked as such, for a message that would else have nothing to say. */
export function dutchTitle({ document, language, grammar, say }: Voice): string | undefined {
  const { title } = document.frontMatter;
  return title === undefined || language === 'nl'
    ? undefined
    : say('headlineDutch', { title: grammar.quotation(title) });
}

/** So many messages make the opening of a document, from which a headline may come. */
const HEADLINE_FROM = 12;

/** What else could head the document: its title, then what its opening asserts to have happened or to go on. */
export function* otherHeadlines(voice: Voice, plan: Plan): Iterable<string> {
  const title = titleOf(voice);
  if (title !== undefined) yield title;
  const { lead, background } = plan.pressBrief;
  const messages = [...lead, ...plan.summary.flat(), ...background.flat()].flatMap((sentence) => sentence.messages);
  const fitting = messages
    .slice(0, HEADLINE_FROM)
    .filter((message) => isNews(voice, message) && isMain(voice, message) && isClear(voice, message));
  // the title says which of them is the news
  for (const message of [...fitting].sort((a, b) => inTitle(voice, b) - inTitle(voice, a))) {
    const said = asHeadline(voice, message);
    if (said !== undefined) yield said;
  }
}

/** A denial, an allegation, a chance, a plan or a duty without its source is no headline; what somebody wants names who. */
function isNews(voice: Voice, message: Message): boolean {
  if (message.kind !== 'fact') return false;
  return message.facts.every((id) => {
    const fact = voice.facts.get(id);
    return fact !== undefined && (isSo(fact) || (fact.phase === 'intended' && isSo({ ...fact, phase: 'happened' })));
  });
}

/** How many words of the title stand in a fact’s own, by their first letters. */
function inTitle({ document, facts }: Voice, message: Message): number {
  if (message.kind !== 'fact') return 0;
  const words = message.facts.flatMap((id) => facts.get(id)?.evidence.map(({ text }) => text.toLowerCase()) ?? []);
  const text = words.join(' ');
  const stems = (document.frontMatter.title ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(stems.map((word) => word.slice(0, STEM)).filter((stem) => text.includes(stem))).size;
}

/** Letters in which a word and its inflected forms agree, near enough. */
const STEM = 5;

/**
 * Whether a headline says of whom or what it speaks: the rise, the surplus or the company needs the sentences before,
 * unless the title speaks of it as well.
 */
function isClear(voice: Voice, message: Message): boolean {
  if (message.kind !== 'fact') return false;
  const title = (voice.document.frontMatter.title ?? '').toLowerCase();
  const nouns = termsOf(voice.lexicon, 'nl');
  if (message.facts.some((id) => voice.facts.get(id)?.leans)) return false;
  return message.facts.every((id) =>
    Object.values(voice.facts.get(id)?.roles ?? {}).every((filler) => {
      if (filler.kind !== 'concept' || !filler.definite || filler.complements?.length || filler.modifiers?.length)
        return true;
      const term = nouns.get(filler.id);
      if (PUBLIC.has(filler.id)) return true;
      if (term?.pos !== 'noun' || voice.typeOf(filler.id).some((type) => KNOWN.test(type))) return term?.pos === 'noun';
      return title !== '' && term.lemmas.some((lemma) => title.includes(lemma.slice(0, STEM)));
    }),
  );
}

/** The opening tells what an article is about, and so does a fact that has the title’s own words. */
function isMain(voice: Voice, message: Message): boolean {
  return isOpening(voice, message) || inTitle(voice, message) >= SHARED;
}

const SHARED = 3;

/** What an article is about, its first two sentences tell; what comes later may be a minor fact. */
function isOpening({ document, facts }: Voice, message: Message): boolean {
  const start = (document.blocks.find(({ kind }) => kind !== 'heading') ?? document.blocks[0])?.start ?? 0;
  const ends = [...document.text.slice(start).matchAll(/[.!?](?=\s|$)/gu)];
  const end = ends[1] ? start + ends[1].index : document.text.length;
  return (
    message.kind === 'fact' && message.facts.every((id) => facts.get(id)?.evidence.some((span) => span.start < end))
  );
}

/** The first heading of a source without a title, or its first sentence where that is short. */
function dutchHeading({ document, grammar, wordsOf }: Voice): string | undefined {
  const heading = document.blocks.find((block) => block.kind === 'heading') ?? document.blocks[0];
  const text = heading && document.text.slice(heading.start, heading.end);
  const first = text === undefined ? undefined : /^.{1,110}?(?=[.!?](?:\s|$)|$)/su.exec(text)?.[0];
  if (!heading || first === undefined) return undefined;
  const span = { start: heading.start, end: heading.start + first.length, text: first };
  return ifSayable(() => grammar.finish(wordsOf(span), 'title'));
}

function titleOf(voice: Voice): string | undefined {
  const title = voice.language === 'nl' ? voice.document.frontMatter.title : approvedTitle(voice);
  return title === undefined ? undefined : voice.grammar.finish(title, 'title');
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

/** The month, quarter or year that a figure belongs to; the day of the news is that of the document. */
function periodOf(voice: Voice, { facts: [id] }: FactMessage, { time, future }: Clause): string {
  const fact = voice.facts.get(id ?? '');
  const date = fact?.time && voice.dates.get(fact.time.id);
  const isPeriod = date !== undefined && !date.known.some((part) => /^(?:day|weekday|daypart)$/.test(part));
  return isPeriod && fact?.quantity && time !== undefined && !future ? ` ${time}` : '';
}

function asHeadline(voice: Voice, message: Message): string | undefined {
  if (message.kind === 'title') return titleOf(voice);
  if (message.kind !== 'fact') return undefined;
  return ifSayable(() => {
    // what was so before the news is not the news
    if (message.facts.some((id) => voice.facts.get(id)?.anterior)) throw new CannotSay(message.facts.join(' '));
    const clause = clauseOf(voice, message, { named: new Set(), plain: true }, { figures: true });
    // there is a rise heads nothing
    const [first] = clause.subject;
    if (first?.kind === 'words' && /^(?:er|there|il)$/i.test(first.text)) throw new CannotSay(message.facts.join(' '));
    // a profit is that of its half year, and news by what it was before
    const said = `${voice.grammar.headline(clause)}${periodOf(voice, message, clause)}${clause.comparison ?? ''}`;
    const headline = [said, sourceOf(voice, message, clause)].filter(Boolean).join(', ');
    return withoutSigns(voice.grammar.finish(headline, 'title'));
  });
}
