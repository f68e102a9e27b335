import { frameIndex } from '../../lexicon/frames.ts';
import { conceptOfNoun } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import { isMark, lower, type VerbReading } from '../words.ts';
import type { ReadClause } from './read-clause.ts';

/** So many words may stand before the colon. */
const LONGEST_LABEL = 10;

/**
 * De schade: 28.750 euro. Totale kosten: 4,5 miljoen euro. A sentence without a verb that names a sum or a measure and
 * gives it behind a colon: the colon says is. Names of people or bodies before it may say who speaks, and lists have
 * labels of their own.
 */
export function addCopulaColon(context: SentenceContext, verbs: Map<number, VerbReading>): void {
  const { document, sentence, quantities, entities, dates, lexicon, words } = context;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ text }) => text === ':');
  if (at < 1 || at > LONGEST_LABEL || verbs.size > 0 || document.blocks[sentence.block]!.kind !== 'paragraph') return;
  const figure = quantities.get(at + 1);
  if (!figure || !endsWithFigure(tokens, figure.last + 1)) return;
  const head = tokens.findIndex(({ upos }) => upos === 'NOUN');
  if (head < 0 || head > at - 1 || entities.has(0)) return;
  // de burgemeester: drie gewonden is who says so
  const { lemma, text } = tokens[head]!;
  if (/^(?:person|group|organisation)$/.test(conceptOfNoun(lexicon, lemma, text, words)?.type ?? '')) return;
  // omzet in 2025: is or was is open
  if ([...dates.keys()].some((first) => first < at)) return;
  const opens = tokens.slice(0, head).every(({ upos }) => /^(?:DET|ADJ)$/.test(upos));
  const next = tokens[head + 1]!;
  if (!opens || !(next.index === at || /^(?:van|voor|in|op|aan|per|tussen)$/.test(lower(next)))) return;
  const plural = tokens[head]!.feats.Number === 'Plur';
  verbs.set(at, {
    token: tokens[at]!,
    lemma: 'zijn',
    finite: true,
    form: 'finite',
    past: false,
    plural,
    auxiliary: 'zijn',
    triggers: frameIndex().verbs.get(plural ? 'zijn' : 'is') ?? [],
  });
}

/** Nothing stands behind the figure, or for what each of it is (45 euro per persoon). */
function endsWithFigure(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(lower(tokens[from]) === 'per' ? from + 2 : from);
  return rest.every(isMark) && !rest.some(({ text }) => /^[,;:]$/.test(text));
}

/** Oppervlakte: 340 hectare. What such a sentence names without an article is the one that it speaks of. */
export function nameDefinitely(read: Iterable<ReadClause>): void {
  for (const { subject, finite } of read)
    if (finite?.token.text === ':' && subject && !subject.quantity) subject.determiner ??= 'de';
}
