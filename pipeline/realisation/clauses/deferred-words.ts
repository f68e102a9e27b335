import type { DeferredClause, Fact } from '../../model/fact.ts';
import type { Voice } from '../voice.ts';

/**
 * The clauses behind a fact's own that no frame says: in Dutch as the source has them, elsewhere as a translator put
 * them; undefined where none of them is there yet.
 */
export function deferredWords(voice: Voice, { deferred = [] }: Fact): string | undefined {
  const said = deferred.flatMap((clause) => {
    const text = voice.isMachine(clause.unit) ? undefined : voice.textOf(clause.unit);
    if (text === undefined) return [];
    const words = text.replace(/^[\s,]+|[\s.]+$/gu, '');
    // omdat opened the sentence of the source
    const own = voice.language === 'nl' ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
    return [hasPause(voice, clause, own) ? `, ${own}` : ` ${own}`];
  });
  return said.length === 0 ? undefined : said.join('');
}

/** Words of the clause itself (dankzij de regen), or of the noun that ends it (auto’s die …), follow without a pause. */
const CLOSE = /^(?:phrase|which)$/;
const APART = /^(?:result|so|aside|contrast)$/;

/** A result, an aside, a reason that is weighed (mede omdat), or in Dutch what the source sets apart, stands behind a comma. */
function hasPause({ language, document }: Voice, { relation, start }: DeferredClause, words: string): boolean {
  if (CLOSE.test(relation)) return false;
  if (APART.test(relation) || /^(?:want|car|for)\b/.test(words)) return true;
  if (language !== 'nl') return false;
  const isClose = relation === 'time' || /^(?:om|omdat|doordat)\b/.test(words);
  return document.text.slice(0, start).trimEnd().endsWith(',') || !isClose;
}

/** Units of the clauses of a fact that still await a translator. */
export function awaitedOf(voice: Voice, fact: Fact | undefined): string[] {
  return (fact?.deferred ?? [])
    .map(({ unit }) => unit)
    .filter((unit) => voice.isMachine(unit) || voice.textOf(unit) === undefined);
}
