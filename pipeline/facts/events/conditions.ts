import { COMPARATIVES, isCondition, type VerbTrigger } from '../../lexicon/frames.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower, type VerbReading } from '../words.ts';

/** Words before a predicate that leave it what it is: still, again, by now, altogether, and a denial, which the mood tells. */
const PLAIN =
  /^(?:niet|nooit|nog|steeds|altijd|al|alweer|weer|opnieuw|inmiddels|intussen|ondertussen|nu|dan|toen|ook|zelf|er|daar|hier|daarmee|daardoor|hierdoor|daarvan|hiervan|ervan|daarna|vandaag|gisteren|morgen|momenteel|sindsdien|volledig|geheel|helemaal|compleet|totaal|meer|langer|tegelijk|tegelijkertijd|samen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/;

/** Right behind a predicate these say of what it is so: arm aan vitamines, bekend met de ziekte, klaar om te varen. */
const OF_PREDICATE = /^(?:met|aan|om|als|tot|van|genoeg|mee|hiermee|daarmee)$/;

/**
 * Whether what tells how something is stands in a degree or a manner that its frame does not say: half leeg, slecht
 * bereikbaar, te arm, bijna klaar; or is itself a degree of the word behind it: gevaarlijk dicht, ernstig ziek. A
 * comparative is so where nothing stands behind it that it is set against.
 */
export function isQualified(
  { sentence, adverbs }: SentenceContext,
  { clause }: ReadClause,
  { frame, evocation }: VerbTrigger,
  verb: VerbReading,
  words: readonly number[],
): boolean {
  const own = words.filter((at) => at !== verb.token.index);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  if (COMPARATIVES.includes(frame)) return !isCompared(sentence.tokens, last + 1);
  if (!isCondition(frame)) return false;
  const before = sentence.tokens[first - 1];
  const next = sentence.tokens[last + 1];
  const isVerb = clause.verbs.some(({ token }) => token === next);
  if (next && !isMark(next) && !isVerb && /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(next.upos)) return true;
  if (OF_PREDICATE.test(lower(next)) && evocation.prepositions?.[lower(next)] === undefined) return true;
  if (!before || isMark(before) || words.includes(before.index) || verb.token === before) return false;
  // niet langer leeg is not so any more; een stuk leger is no predicate of these
  if (/^(?:meer|langer)$/.test(lower(before))) return lower(sentence.tokens[first - 2]) !== 'niet';
  const isAdverb = [...adverbs.values()].some((adverb) => adverb.first <= before.index && before.index <= adverb.last);
  return !isAdverb && /^(?:ADV|ADJ|ADP|CCONJ)$/.test(before.upos) && !PLAIN.test(lower(before));
}

/** Ouder dan mannen; ouder dan 65 jaar is a bound of what it is, and 18 jaar of ouder one of who. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  return /^(?:dan|als)$/.test(lower(tokens[at])) && tokens[at + 1]?.upos !== 'NUM';
}
