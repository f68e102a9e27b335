import type { Entity } from '../../model/mention.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { opensReport } from '../../text/dateline.ts';
import type { DocumentContext } from '../context.ts';
import { lower } from '../words.ts';
import { backReferences, headBehind, type BackReference } from './back-references.ts';

/** So many sentences after its head a report still has the topic that it opened with. */
const REACH = 40;
/** Kinds of bodies that stand for the one that a report is about. */
const BODY =
  /^(?:bedrijf|onderneming|organisatie|vereniging|stichting|instelling|concern|vakbond|bond|partij|club|ploeg|omroep|keten|fabrikant|producent)$/;

/**
 * What a sentence takes up of the text before it (die regio, beide vrouwen, ze), save for what the whole report is
 * about: its head or the title has the noun, or names the one organisation of the text, and nothing since has come in
 * between.
 */
export function referencesBefore(context: DocumentContext, sentence: Sentence): BackReference[] {
  const first = headOf(context, sentence);
  if (first === sentence) return [];
  return backReferences(sentence.tokens, context.mentions.dates).filter(
    ({ noun, isRole }) => !(isRole && noun && first && isTopic(context, sentence, first, noun)),
  );
}

/** The first sentence of the report that a sentence stands in; undefined where that is far. */
export function headOf({ document, sentences }: DocumentContext, { index }: Sentence): Sentence | undefined {
  const opening = sentences.findIndex(({ block }) => document.blocks[block]!.kind !== 'heading');
  const isHead = ({ index: at, start, end }: Sentence): boolean =>
    opening < 0 || at <= opening || opensReport(document.text.slice(start, end));
  for (let at = index; at >= Math.max(0, index - REACH); at -= 1) if (isHead(sentences[at]!)) return sentences[at];
  return undefined;
}

/** Whom and what a report names, from its first sentence up to and with another. */
export function namedSince({ mentions }: DocumentContext, first: Sentence, { end }: Sentence): Entity[] {
  return mentions.entities.filter(({ mentions: spans }) =>
    spans.some(({ start }) => first.start <= start && start < end),
  );
}

function isTopic(context: DocumentContext, sentence: Sentence, first: Sentence, noun: Token): boolean {
  const { document, sentences } = context;
  const lemma = noun.lemma.toLowerCase();
  const between = sentences.slice(first.index + 1, sentence.index);
  const title = first.index <= 1 ? (document.frontMatter.title ?? '').toLowerCase() : '';
  const isNamed = first.tokens.some(({ upos, lemma: own }) => upos === 'NOUN' && own.toLowerCase().endsWith(lemma));
  if (isNamed || title.includes(lemma)) return !between.some(({ tokens }) => introduces(tokens, lemma));
  if (!BODY.test(lemma)) return false;
  const bodies = namedSince(context, first, sentence).filter(({ type }) => type === 'organisation');
  return bodies.length === 1 && bodies[0]!.mentions.some(({ start }) => start < first.end);
}

/** Een tweede verdachte, twee mannen: another one than the report opened with. */
export function introduces(tokens: readonly Token[], lemma: string): boolean {
  return tokens.some(
    (token) =>
      (lower(token) === 'een' || token.upos === 'NUM') &&
      headBehind(tokens, token.index)?.lemma.toLowerCase() === lemma,
  );
}
