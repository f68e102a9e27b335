import type { Notice } from '../../model/briefing.ts';
import type { Correction } from '../../model/correction.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { LocaleError } from '../../lexicon/locale-error.ts';
import { catalogueOf } from '../catalogue.ts';
import { grammarOf, type Realiser } from '../registry.ts';

/** A text that a correction changed; empty `was` or `now`: it is new, or gone. */
export interface ChangedText {
  document: Notice['documents'][number];
  was: string;
  now: string;
}

/**
 * The note that tells readers of one language what was wrong and what is right, with its date (IFCN code
 * of principles, 5; New York Times corrections policy). It quotes the text that changed most plainly: of
 * those that were replaced the one that differs least, else one that is gone or new.
 *
 * @returns undefined where the correction is silent or no document of this language changed
 */
export function sayNotice(
  correction: Pick<Correction, 'on' | 'notice'>,
  changes: readonly ChangedText[],
  lexicon: Lexicon,
  language: string,
  realisers?: Readonly<Record<string, Realiser>>,
): Notice | undefined {
  const { on, notice } = correction;
  const replaced = changes.filter(({ was, now }) => was !== '' && now !== '');
  const change = [...replaced].sort((a, b) => differing(a) - differing(b))[0] ?? changes[0];
  if (notice === 'silent' || !change) return undefined;
  const grammar = grammarOf(lexicon, language, realisers);
  if (!grammar) throw new LocaleError(`locales/${language}`, `No realiser for the language ${language}.`);
  const quoted = (words: string): string =>
    /[.!?…]$/.test(words) ? grammar.quotation(words) : `${grammar.quotation(words)}.`;
  const kind = change.was === '' ? 'added' : change.now === '' ? 'removed' : 'replaced';
  const text = catalogueOf(lexicon, language)(`notice.${notice}.${kind}`, {
    date: grammar.date(on),
    was: quoted(change.was),
    now: quoted(change.now),
  });
  return {
    on,
    notice,
    text: grammar.finish(text, 'title'),
    documents: [...new Set(changes.map(({ document }) => document))],
  };
}

/** How many characters lie between the common beginning and the common end of two texts. */
function differing({ was, now }: ChangedText): number {
  const shorter = Math.min(was.length, now.length);
  let start = 0;
  while (start < shorter && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  return Math.max(was.length, now.length) - start - end;
}

/** The line that stands in the place of a withdrawn document. */
export function sayWithdrawn(
  on: string,
  lexicon: Lexicon,
  language: string,
  realisers?: Readonly<Record<string, Realiser>>,
): string {
  const grammar = grammarOf(lexicon, language, realisers);
  if (!grammar) throw new LocaleError(`locales/${language}`, `No realiser for the language ${language}.`);
  return grammar.finish(catalogueOf(lexicon, language)('withdrawn', { date: grammar.date(on) }), 'sentence');
}
