import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Issue } from '../model/issue.ts';
import type { Mentions } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { SourceDocument } from '../model/source.ts';
import type { Sentence } from '../model/token.ts';
import { spanOf } from '../text/file-span.ts';
import { stableIds } from '../text/stable-id.ts';
import { attribute, type Attributed } from './attribute.ts';
import { findDialogue } from './dialogue.ts';
import { findMarks } from './find-marks.ts';
import { findIndirect } from './indirect.ts';
import { hiddenWords, layOut, type Placed } from './layout.ts';
import { readingOf } from './reading.ts';
import { cutUnclosed } from './unclosed.ts';

/**
 * Finds direct, partial and indirect speech with its speaker and cue. What stands between marks and nobody
 * said (titles, names, words as words) is left out. An unknown speaker is null, with an issue; never a guess.
 */
export function findQuotes(
  document: SourceDocument,
  sentences: readonly Sentence[],
  mentions: Mentions,
  lexicon: Lexicon,
): { quotes: Quote[]; issues: Issue[] } {
  const bare = readingOf(document, sentences, mentions, lexicon);
  const issues: Issue[] = [];
  const marks = findMarks(document).map((marked) => {
    if (marked.closing !== 'missing') return marked;
    if (!marked.single)
      issues.push({
        rule: 'quote/unclosed',
        severity: 'warning',
        message: `The quotation “${excerpt(document.text.slice(marked.start, marked.end))}” has no closing mark.`,
        start: marked.open,
        end: marked.open + 1,
      });
    return cutUnclosed(bare, marked);
  });
  const placed = layOut(
    bare,
    [...marks, ...findDialogue(bare, marks)].sort((one, other) => one.start - other.start),
  );
  const reading = { ...bare, hidden: hiddenWords(bare, placed) };
  const found: Attributed[] = [];
  let before: Placed | undefined;
  for (const one of placed) {
    const inBlock = before?.block === one.block ? before : undefined;
    const attributed = attribute(one, { reading, previous: found.at(-1), before: inBlock });
    before = one;
    if (!attributed || (one.closing === 'missing' && one.single && !attributed.attribution.cue)) continue;
    if (one.resumed && (attributed.incise || attributed.signed)) passBack(found, attributed);
    found.push(attributed);
  }
  askedAbout(found, document);
  const indirect = findIndirect(reading, found);
  return { quotes: toQuotes(document, found, indirect), issues: [...issues, ...withoutSpeaker(document, found)] };
}

/**
 * Words quoted inside an interviewer's question (U zei toen: “…”) are those of the one who answers; without a cue
 * nobody's.
 */
function askedAbout(found: Attributed[], document: SourceDocument): void {
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one = found[at]!;
    const block = document.blocks[one.marks.block]!;
    const asks = block.emphasised === true && document.text.slice(block.start, block.end).trimEnd().endsWith('?');
    const inside = one.marks.start > block.start + 3 || one.marks.end < block.end - 3;
    if (!asks || !inside || one.attribution.speaker) continue;
    const answer = found[at + 1];
    if (!one.attribution.cue) found.splice(at, 1);
    else if (answer && answer.marks.block - one.marks.block <= 1)
      one.attribution = { ...one.attribution, speaker: answer.attribution.speaker };
  }
}

/** A quotation over several paragraphs that is attributed at its end is so from its beginning. */
function passBack(found: Attributed[], last: Attributed): void {
  const before = found.at(-1);
  if (before?.marks.closing !== 'goes-on') return;
  last.continues = before;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one = found[at]!;
    if (one.marks.closing !== 'goes-on') break;
    one.attribution = last.attribution;
    if (!one.marks.resumed) break;
  }
}

function toQuotes(
  document: SourceDocument,
  found: readonly Attributed[],
  indirect: readonly Omit<Quote, 'id'>[],
): Quote[] {
  const marked = found.map(({ marks, kind, attribution: { speaker, cue } }) => ({
    ...spanOf(document, marks.start, marks.end),
    kind,
    speaker,
    cue: cue && { lemma: cue.lemma, start: cue.word.start, end: cue.word.end },
  }));
  const all = [...marked, ...indirect].sort((one, other) => one.start - other.start || one.end - other.end);
  const ids = stableIds(
    all,
    'q',
    ({ kind, speaker }) => `${kind === 'indirect' ? 'indirect ' : ''}${speaker?.name ?? 'unknown'}`,
    ({ text }) => text,
  );
  const idOf = new Map(all.map((quote, index) => [quote, ids[index]!]));
  const continued = new Map(
    found.flatMap(({ continues }, index) => {
      const from = continues && found.indexOf(continues, Math.max(0, index - 3));
      return from !== undefined && from >= 0 ? [[marked[index]!, idOf.get(marked[from]!)!] as const] : [];
    }),
  );
  return all.map((quote, index) => {
    const continues = continued.get(quote as (typeof marked)[number]);
    return { id: ids[index]!, ...quote, ...(continues !== undefined && { continues }) };
  });
}

function withoutSpeaker(document: SourceDocument, found: readonly Attributed[]): Issue[] {
  return found
    .filter(({ attribution }) => !attribution.speaker)
    .map(({ marks: { start, end } }) => ({
      rule: 'quote/no-speaker' as const,
      severity: 'warning' as const,
      message: `Who said “${excerpt(document.text.slice(start, end))}” does not follow from the text.`,
      start,
      end,
    }));
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 39).trimEnd()}…`;
}
