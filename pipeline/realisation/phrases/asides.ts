import type { Aside, Filler } from '../../model/fact.ts';
import { figureSpec } from './figure-specs.ts';
import type { FillerContext } from './filler-context.ts';
import { CannotSay, extend, type NounPhrase } from './phrase.ts';
import type { Voice } from '../voice.ts';
import { wordTables } from '../word-tables.ts';

/**
 * Overijssel (7.7%), Utrecht (+5%), Flevoland (9.1%, followed by Groningen with 8.4%): a phrase with its own figure in
 * brackets, and who comes next.
 *
 * @param say says whoever comes next
 */
export function withAside(
  voice: Voice,
  phrase: NounPhrase,
  aside: Aside,
  context: FillerContext,
  say: (voice: Voice, filler: Filler, context: FillerContext) => NounPhrase,
): NounPhrase {
  const { owner: _owner, ...plain } = phrase;
  const words = wordTables(voice.lexicon, voice.language).map('followed');
  const signed = ({ sign, figure }: Aside): string => {
    if (figure.kind !== 'quantity') throw new CannotSay(figure.kind);
    const style = { figures: true, valueOnly: figure.concept === undefined };
    const said = voice.grammar.figure(figureSpec(voice, figure, { ...context, style }), style).text;
    return `${sign === '-' ? '−' : (sign ?? '')}${said}`;
  };
  const next = (aside.followed ?? []).map((filler) => {
    if (!('aside' in filler) || !filler.aside) throw new CannotSay(filler.kind);
    return extend(say(voice, filler, context), `${words.with} ${signed(filler.aside)}`);
  });
  const behind = next.length === 0 ? '' : `, ${words.by} ${voice.grammar.list(next).text}`;
  return extend(plain, `(${signed(aside)}${behind})`);
}
