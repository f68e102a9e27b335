import type { Comparison, QuantityFiller } from '../../model/fact.ts';
import { counting, figureSpec } from '../phrases/figure-specs.ts';
import { sayFiller } from '../phrases/fillers.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { CannotSay, type NounPhrase } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';
import { sayCircumstance } from './say-circumstances.ts';

/**
 * What is said of some of those that a figure counts, to stand behind its clause: van wie 61 procent vrouwen, 61% of
 * them women, dont 61 % de femmes.
 *
 * @throws CannotSay where the language lacks a word for it
 */
export function saySome(voice: Voice, some: Comparison, context: FillerContext): string {
  const { figure, of } = some;
  const whole = of === undefined ? undefined : voice.quantities.get(of);
  if (figure?.kind !== 'quantity' || !whole) throw new CannotSay(some.kind);
  const isSum = whole.unit.kind !== 'count';
  const isPeople = !isSum && voice.typeOf(figure.concept ?? '').some((type) => PEOPLE.test(type));
  // dont 40 % originaires de l’étranger
  const isFrom = isPeople && some.complement?.preposition === 'uit' && voice.quantities.get(figure.id)?.value !== 1;
  const key = isSum ? 'some-of-sum' : isFrom ? 'some-from' : isPeople ? 'some-people' : 'some';
  return sayAs(voice, key, some, context);
}

/** By a row of the table of comparisons, with what is said of others behind it: … and three for pickpocketing. */
function sayAs(voice: Voice, key: string, some: Comparison, context: FillerContext): string {
  const { figure, kind, also } = some;
  if (figure?.kind !== 'quantity' || !voice.grammar.comparison) throw new CannotSay(kind);
  const said = voice.grammar.comparison(key, figureAlone(voice, figure, context), saidOf(voice, some, figure, context));
  return also ? `${said}${sayAs(voice, also.also ? 'some-further' : 'some-last', also, context)}` : said;
}

const PEOPLE = /^(?:person|group)$/;

/** The figure without what it counts, which its clause has named. */
function figureAlone(voice: Voice, figure: QuantityFiller, context: FillerContext): NounPhrase {
  const style = { ...context.style, valueOnly: true };
  const spec = figureSpec(voice, figure, { ...context, style });
  return voice.grammar.figure(counting(spec), style);
}

/** Women; in Wallonia; about delays. */
function saidOf(
  voice: Voice,
  { circumstance, complement }: Comparison,
  { concept, modifiers = [] }: QuantityFiller,
  context: FillerContext,
): string {
  const { grammar } = voice;
  if (circumstance) {
    if (circumstance.kind === 'clock') throw new CannotSay(circumstance.time);
    return sayCircumstance(voice, circumstance, context).text;
  }
  const head =
    concept === undefined
      ? grammar.mass('')
      : grammar.concept({ concept, number: 'plural', definite: false, modifiers: complement ? [] : modifiers });
  if (!complement) return grammar.comparison!('some-kind', head, undefined).trim();
  const { filler } = complement;
  const inner = sayFiller(voice, filler, context);
  // pour possession de drogue
  const isOffence = filler.kind === 'concept' && voice.typeOf(filler.id).includes('crime');
  const phrase = isOffence ? { ...inner, text: inner.bare } : inner;
  const { bare } = grammar.complement(head, complement.preposition, phrase);
  // about delays, as it stands behind complaints
  if (!bare.startsWith(head.bare)) throw new CannotSay(complement.preposition);
  return bare.slice(head.bare.length).trim();
}
