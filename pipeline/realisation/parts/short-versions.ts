import type { RealisedDocument, RealisedSentence } from '../../model/briefing.ts';
import { withoutDateline } from '../../text/dateline.ts';

/** What a push message and a social post hold. */
export const MOST = { line: 110, post: 280 };

/**
 * The headline for a push message, and headline and first sentences for a social post. Whole sentences
 * only: what does not fit is left out, and quotations are, since they need their speaker beside them.
 *
 * @param headline with the ids of the facts that it tells: a sentence that tells them, or a figure of it, again is left out
 * @param isOwn whether the headline is one of the language’s own, and not the name or the Dutch title that stands for it: a message opens with none of those
 * @param others headlines that would do as well, in order, made only where the first is too long
 * @param fallback what stands where no headline is short enough
 * @param groundOf the words before a sentence that it takes up (Dit liep terug): it is left out where they are
 * @param asLine a sentence in the headline grammar of the language, where that has it
 */
export function shortVersions(
  { text: headline, facts: told, isOwn = true }: { text: string; facts: readonly string[]; isOwn?: boolean },
  others: () => Iterable<string>,
  sentences: readonly RealisedSentence[],
  fallback: string,
  asLine: (sentence: RealisedSentence) => string | undefined = () => undefined,
  groundOf: (sentence: RealisedSentence) => string | undefined = () => undefined,
): RealisedDocument['headlines'] {
  const [first, ...more] = sentences.filter(
    (sentence) => sentence.quotes.length === 0 && sentence.text.length <= MOST.line && groundOf(sentence) === undefined,
  );
  const ownLine = (): string => (first === undefined ? fallback : lineOf(first, asLine));
  if (!isOwn) {
    if (first) {
      const opening = { text: withoutDateline(first.text), facts: first.facts };
      const { post } = shortVersions(opening, () => [], more, fallback, undefined, groundOf);
      return { line: ownLine(), post };
    }
    return { line: fallback, post: fallback };
  }
  const line = headline.length <= MOST.line ? headline : shortest(others(), ownLine);
  let post = headline.length <= MOST.post ? headline : line;
  for (const sentence of sentences) {
    const { text, quotes, facts, marks = [] } = sentence;
    const ground = groundOf(sentence);
    if (ground !== undefined && !post.endsWith(withoutDateline(ground))) continue;
    const isTold =
      line === headline &&
      (facts.some((id) => told.includes(id)) ||
        marks.some(({ start, end }) => plain(headline).includes(plain(text.slice(start, end)))));
    const own = withoutDateline(text);
    if (quotes.length > 0 || isTold || isSame(own, post)) continue;
    const longer = `${/[.!?…][”’»]?$/.test(post) ? post : `${post}.`} ${own}`;
    if (longer.length > MOST.post) break;
    post = longer;
  }
  return { line, post };
}

function shortest(others: Iterable<string>, otherwise: () => string): string {
  for (const other of others) if (other.length <= MOST.line) return other;
  return otherwise();
}

function lineOf(sentence: RealisedSentence, asLine: (sentence: RealisedSentence) => string | undefined): string {
  const line = asLine(sentence);
  return line !== undefined && line.length <= MOST.line ? line : unstopped(withoutDateline(sentence.text));
}

/** A line that stands by itself has no full stop. */
function unstopped(sentence: string): string {
  return sentence.replace(/(?<!\.)\.$/, '');
}

/** A headline may be the first sentence without its stop. */
function isSame(sentence: string, headline: string): boolean {
  return plain(sentence) === plain(headline);
}

function plain(text: string): string {
  return text
    .replace(/\.$/, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLocaleLowerCase();
}
