import type { MessagePart } from '../../lexicon/frame-messages.ts';
import type { Fact } from '../../model/fact.ts';
import type { Clause } from '../phrases/phrase.ts';

/**
 * A rise with its end is measured before the end is told: rose by 4% compared with 2015, to €96 million; is ten opzichte
 * van 2015 met 4 procent gestegen tot 96 miljoen. Behind the end it would be the end that is compared.
 *
 * @param rest what the message has behind its verb, part for piece
 */
export function comparedFirst(clause: Clause, fact: Fact, rest: readonly MessagePart[], language: string): Clause {
  const { comparison, ...own } = clause;
  const at = rest.findIndex((part) => part.kind === 'role' && part.role === 'difference');
  const hasEnd = rest.slice(at + 1).some((part) => part.kind === 'role' && part.role === 'final');
  if (comparison === undefined || !comparison.startsWith(' ') || at < 0 || !hasEnd) return clause;
  if (fact.comparison?.kind !== 'versus') return clause;
  const text = comparison.trim();
  if (language === 'nl')
    return { ...own, adjuncts: [...(own.adjuncts ?? []), { text, position: 'end', rank: 'late', limits: true }] };
  const next = clause.rest[at + 1];
  const comma = next?.kind === 'words' && next.text.startsWith(',') ? '' : ',';
  return { ...own, rest: own.rest.toSpliced(at + 1, 0, { kind: 'words', text: `${text}${comma}` }) };
}
