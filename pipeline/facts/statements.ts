import type { Statement } from '../model/fact.ts';
import type { Quote } from '../model/quote.ts';
import type { Sentence, Token } from '../model/token.ts';
import { stableIds } from '../text/stable-id.ts';
import { datelineLength } from '../text/dateline.ts';
import { foldSpace, unitId } from '../text/unit-id.ts';
import type { DocumentContext } from './context.ts';
import { referencesBefore } from './reference/report-topic.ts';
import { contentWords } from './salience.ts';
import { CONTENT, tellsMoreThan, type CoveringFact } from './wholeness/tells-more.ts';

/** A sentence of which less than this share of its content words is told by facts and quotes is a statement too. */
const TOLD = 0.75;

/** Sentences that facts and quotes do not tell whole, with how much of the news is in what is left. */
export function statementsOf(context: DocumentContext, facts: readonly CoveringFact[]): Statement[] {
  const { document, sentences, quotes } = context;
  const covered = new Set(facts.flatMap((fact) => fact.covered));
  const text = (sentence: Sentence): string => document.text.slice(sentence.start, sentence.end);
  const kept = sentences.flatMap((sentence) => {
    const { kind } = document.blocks[sentence.block]!;
    if (kind !== 'paragraph' && kind !== 'list-item') return [];
    const quoted = quotes.filter(
      (quote) => quote.kind !== 'indirect' && quote.start < sentence.end && quote.end > sentence.start,
    );
    const content = sentence.tokens.slice(datelineLength(sentence.tokens)).filter((token) => CONTENT.has(token.upos));
    const inQuote = (token: Token): boolean =>
      quoted.some((quote) => token.start >= quote.start && token.end <= quote.end);
    if (
      quoted.some((quote) => quote.kind === 'direct') &&
      isOnlyAttribution(content.filter((token) => !inQuote(token) && !namesSpeaker(context, quoted, token)).length)
    )
      return [];
    const isTold = (token: Token): boolean => covered.has(token.start) || inQuote(token);
    const share = content.length === 0 ? 1 : content.filter(isTold).length / content.length;
    const own = facts.filter((fact) => sentence.tokens.some(({ start }) => fact.covered.includes(start)));
    const tellsMore = tellsMoreThan(context, own, sentence, isTold, share < TOLD);
    if (!tellsMore && (share >= TOLD || areWhole(own))) return [];
    return [{ sentence, left: 1 - share, tellsMore }];
  });
  const ids = stableIds(
    kept,
    'statement',
    ({ sentence }) => text(sentence).split(' ').slice(0, 4).join(' '),
    ({ sentence }) => text(sentence),
  );
  const title = contentWords(document.frontMatter.title ?? '');
  return kept.map(({ sentence, left, tellsMore }, index) => {
    const words = contentWords(text(sentence));
    const shared = title.size === 0 ? 0 : [...words].filter((word) => title.has(word)).length / title.size;
    const depth = sentences.length <= 1 ? 0 : sentence.index / (sentences.length - 1);
    const salience = (0.35 + 0.25 * (1 - depth) + 0.25 * Math.min(1, shared * 2)) * left;
    return {
      id: ids[index]!,
      start: sentence.start,
      end: sentence.end,
      text: text(sentence),
      salience: Math.round(salience * 1000) / 1000,
      unit: unitId('statement', foldSpace(text(sentence))),
      ...(referencesBefore(context, sentence).length > 0 && { leans: true as const }),
      ...(tellsMore && { tellsMore: true as const }),
    };
  });
}

/** Whether facts of a sentence tell it, none of them in part: what is left is who says so, or bears on nothing. */
function areWhole(own: readonly CoveringFact[]): boolean {
  return own.length > 0 && own.every(({ omits }) => omits === undefined);
}

/** A word of the speaker's name or office. */
function namesSpeaker({ mentions }: DocumentContext, quotes: readonly Quote[], token: Token): boolean {
  return quotes.some(({ speaker }) => {
    const entity = mentions.entities.find((candidate) => candidate.id === speaker?.entity);
    const spans = [...(entity?.mentions ?? []), ...(entity?.role ? [entity.role] : [])];
    return spans.some((span) => span.start <= token.start && token.end <= span.end);
  });
}

/** Beside a direct quote only the speech verb, the name and an office are left. */
function isOnlyAttribution(words: number): boolean {
  return words <= 8;
}
