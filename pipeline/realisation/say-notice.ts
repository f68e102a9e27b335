import type { Notice } from '../model/briefing.ts';
import type { Correction } from '../model/correction.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LocaleError } from '../lexicon/locale-error.ts';
import { catalogueOf } from './catalogue.ts';
import { grammarOf, type Realiser } from './registry.ts';

/** A text that a correction changed; empty `was` or `now`: it is new, or gone. */
export interface ChangedText {
  document: Notice['documents'][number];
  was: string;
  now: string;
}

/**
 * The note that tells readers of one language what was wrong and what is right, with its date (IFCN code
 * of principles, 5; New York Times corrections policy). It quotes the text that changed most plainly: one
 * that was replaced, else one that is gone or new.
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
  const change = changes.find(({ was, now }) => was !== '' && now !== '') ?? changes[0];
  if (notice === 'silent' || !change) return undefined;
  const grammar = grammarOf(lexicon, language, realisers);
  if (!grammar) throw new LocaleError(`locales/${language}`, `No realiser for the language ${language}.`);
  const kind = change.was === '' ? 'added' : change.now === '' ? 'removed' : 'replaced';
  const text = catalogueOf(lexicon, language)(`notice.${notice}.${kind}`, {
    date: grammar.date(on),
    was: grammar.quotation(change.was),
    now: grammar.quotation(change.now),
  });
  return {
    on,
    notice,
    text: grammar.finish(text, 'title'),
    documents: [...new Set(changes.map(({ document }) => document))],
  };
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
