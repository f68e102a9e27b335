import type { FactMessage } from '../../model/plan.ts';
import type { QuantityFiller } from '../../model/fact.ts';
import { placeOf } from './clause-of.ts';
import { quantitiesIn, sayFiller } from '../phrases/fillers.ts';
import { figureSpec } from '../phrases/figure-specs.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { CannotSay } from '../phrases/phrase.ts';
import type { References } from '../phrases/references.ts';
import type { Voice } from '../voice.ts';

/**
 * A part of what the clause before tells, to stand behind it: including 12,000 in the Netherlands. What it
 * counts is said only where that is something else than the whole (700 people, including 12 children).
 *
 * @param whole the message of the clause that it follows
 * @throws CannotSay where the language lacks a word, or nothing tells the part from the whole
 */
export function sayPart(voice: Voice, part: FactMessage, whole: FactMessage, references: References): string {
  const fact = voice.facts.get(part.facts[0] ?? '');
  const figure = fact && figureOf(fact.id, voice);
  const counted = figureOf(whole.facts.at(-1) ?? '', voice);
  if (!fact || !figure || !counted || fact.circumstances?.some(({ limits }) => limits))
    throw new CannotSay(part.facts.join(' '));
  const isSame = figure.concept === counted.concept && same(figure.modifiers, counted.modifiers);
  if (isSame && !fact.place) throw new CannotSay(fact.id);
  const context: FillerContext = { fact, references, style: {} };
  const style = { valueOnly: true };
  const said = isSame
    ? voice.grammar.figure(figureSpec(voice, figure, { ...context, style }), style).text
    : sayFiller(voice, figure, context).text;
  // a part is where its whole is, unless it has a place of its own
  const place = voice.facts.get(whole.facts.at(-1)!)?.place;
  const isElsewhere = fact.place && JSON.stringify(fact.place) !== JSON.stringify(place);
  const where = isElsewhere ? ` ${placeOf(voice, fact.place!, context)}` : '';
  const isPeople = counted.concept !== undefined && voice.typeOf(counted.concept).some((type) => PEOPLE.test(type));
  return voice.grammar.part(`${said}${where}`, isPeople);
}

const PEOPLE = /^(?:person|group)$/;

function figureOf(id: string, voice: Voice): QuantityFiller | undefined {
  const fact = voice.facts.get(id);
  return Object.values(fact?.roles ?? {})
    .flatMap(quantitiesIn)
    .find((filler) => filler.id === fact?.quantity?.ref);
}

function same(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.join(' ') === b.join(' ');
}
