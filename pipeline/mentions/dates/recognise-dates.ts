import type { DateMention } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Sentence, Token } from '../../model/token.ts';
import type { Issue } from '../../model/issue.ts';
import { spanOf } from '../../text/file-span.ts';
import { stableIds } from '../../text/stable-id.ts';
import { weekdayOf } from './calendar.ts';
import { weekdayWord } from './date-words.ts';
import { lastingBefore } from './lasting-before.ts';
import { matchDate } from './match-date.ts';
import { countFromNamed, type DatedWords } from './count-from-named.ts';
import { seasonOfNamed } from './season-of-named.ts';
import { countFromReport } from './report-period.ts';
import { isBaseAt } from './direction.ts';
import type { DateMatch } from './context.ts';

/** What was found, and which tokens are taken: by sentence, the indices that belong to a date. */
export interface RecognisedDates {
  dates: DateMention[];
  taken: Set<number>[];
  issues: Issue[];
}

/** Finds every placing in time, in the order of the text; a relative date without `published` stays open and is reported. */
export function recogniseDates(document: SourceDocument, sentences: readonly Sentence[]): RecognisedDates {
  const dates: Omit<DateMention, 'id'>[] = [];
  const taken: Set<number>[] = [];
  const issues: Issue[] = [];
  const bases = new Set<number>();
  const clashing = blocksWithClash(document, sentences);
  const found: DatedWords[] = [];
  const isOfOtherDay = sentences.some(({ tokens }) => namesOtherDay(tokens, document.frontMatter.published));
  const now = new Map<number, number>();
  for (const { tokens, block, index: sentence } of sentences) {
    const own = new Set<number>();
    taken.push(own);
    const firstOfSentence = dates.length;
    const isNow = tellsNow(tokens);
    for (let at = 0; at < tokens.length; at += 1) {
      const read = matchDate(tokens, at, document.frontMatter.published);
      if (!read) continue;
      const isOfDay = read.known.length > 0 && read.known.every((part) => /^(?:weekday|daypart)$/.test(part));
      const isOff =
        clashes(tokens, read) ||
        (clashing.has(block) && read.known.join() === 'weekday') ||
        (isOfOtherDay && isOfDay && read.kind !== 'duration');
      const match = isOff ? { ...read, value: undefined } : read;
      const isBase = isBaseAt(tokens, match.first);
      if (isBase) bases.add(dates.length);
      if (isBase && isNow) now.set(dates.length, firstOfSentence);
      const date = toMention(document, tokens, match);
      dates.push(date);
      found.push({ date, sentence, block, tokens, first: match.first, last: match.last, isBase });
      if (match.value === undefined && !match.several) {
        issues.push({
          rule: 'date/unresolved',
          severity: 'warning',
          message: isOff
            ? `“${textOf(document, tokens, match)}” cannot be dated: in the year of publication a date beside it falls on another weekday.`
            : `“${textOf(document, tokens, match)}” cannot be dated: the source has no \`published\`.`,
          start: tokens[match.first]!.start,
          end: tokens[match.last]!.end,
        });
      }
      for (let index = match.first; index <= match.last; index += 1) own.add(index);
      at = match.last;
    }
  }
  countFromReport(dates, bases, now);
  countFromNamed(found);
  lastingBefore(found);
  seasonOfNamed(found);
  const ids = stableIds(dates, 'date', (date) => date.text);
  return { dates: dates.map((date, index) => ({ ...date, id: ids[index]! })), taken, issues };
}

/** Whether a sentence has verbs of the present alone, and no perfect. */
function tellsNow(tokens: readonly Token[]): boolean {
  const finite = tokens.filter(({ feats }) => feats.VerbForm === 'Fin');
  const isPerfect =
    finite.some(({ lemma }) => /^(?:hebben|zijn|worden)$/.test(lemma)) &&
    tokens.some(({ feats, upos }) => upos === 'VERB' && feats.VerbForm === 'Part');
  return finite.length > 0 && !isPerfect && finite.every(({ feats }) => feats.Tense !== 'Past');
}

/** Dinsdag 5 maart, where the fifth of March of the year that it would be is no Tuesday. */
function clashes(tokens: readonly Token[], { first, last, value, known }: DateMatch): boolean {
  if (value === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  if (!known.includes('weekday') || !known.includes('day')) return false;
  const named = tokens.slice(first, last + 1).flatMap(({ text }) => weekdayWord(text.toLowerCase())?.weekday ?? []);
  return named.length === 1 && named[0] !== weekdayOf(value);
}

/**
 * Vandaag, woensdag; gisteren (maandag): the day beside it is not the one that the publication makes it, so the text was
 * written on another day and none of its weekdays is known.
 */
function namesOtherDay(tokens: readonly Token[], published: string | undefined): boolean {
  return tokens.some((token, at) => {
    const word = token.text.toLowerCase();
    if (!/^(?:vandaag|gisteren|eergisteren|morgen)$/.test(word)) return false;
    const value = matchDate(tokens, at, published)?.value;
    if (value === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
    const beside = [besideMark(tokens, at, 1), besideMark(tokens, at, -1)];
    return beside.some((weekday) => weekday !== undefined && weekday !== weekdayOf(value));
  });
}

/** The weekday next to a word, with a comma or bracket between them and a mark behind the pair (vandaag, woensdag,). */
function besideMark(tokens: readonly Token[], at: number, way: 1 | -1): number | undefined {
  const mark = tokens[at + way]?.text ?? '';
  const isApart = way === 1 ? /^[,(]$/.test(mark) : mark === '(';
  const closing = tokens[way === 1 ? at + 3 : at + 1]?.text;
  if (!isApart || (closing !== undefined && !/^[,.)–—-]$/.test(closing))) return undefined;
  return weekdayWord(tokens[at + 2 * way]?.text.toLowerCase() ?? '')?.weekday;
}

/** The paragraphs with such a date: their other weekdays (maandagochtend) are those of the same unknown week. */
function blocksWithClash({ frontMatter }: SourceDocument, sentences: readonly Sentence[]): Set<number> {
  const found = sentences.filter(({ tokens }) =>
    tokens.some((token) => {
      if (!weekdayWord(token.text.toLowerCase())) return false;
      const match = matchDate(tokens, token.index, frontMatter.published);
      return match !== undefined && clashes(tokens, match);
    }),
  );
  return new Set(found.map(({ block }) => block));
}

function toMention(document: SourceDocument, tokens: readonly Token[], match: DateMatch): Omit<DateMention, 'id'> {
  const { value, kind, known, implied, relation } = match;
  return {
    ...spanOf(document, tokens[match.first]!.start, tokens[match.last]!.end),
    ...(value !== undefined && { value }),
    kind,
    relation,
    known,
    implied,
  };
}

function textOf(document: SourceDocument, tokens: readonly Token[], match: DateMatch): string {
  return document.text.slice(tokens[match.first]!.start, tokens[match.last]!.end);
}
