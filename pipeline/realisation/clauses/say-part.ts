import type { FactMessage } from '../../model/plan.ts';
import type { Fact, QuantityFiller } from '../../model/fact.ts';
import { placeOf } from './clause-of.ts';
import { quantitiesIn, sayFiller } from '../phrases/fillers.ts';
import { figureSpec } from '../phrases/figure-specs.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { CannotSay, type NounPhrase } from '../phrases/phrase.ts';
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
  const counted = figureOf(whole.facts.at(-1) ?? '', voice);
  if (!counted) throw new CannotSay(part.facts.join(' '));
  const items = part.facts.map((id) => sayItem(voice, id, whole, counted, references));
  const isPeople = counted.concept !== undefined && voice.typeOf(counted.concept).some((type) => PEOPLE.test(type));
  const [first, ...more] = items;
  if (more.length === 0)
    return voice.grammar.part(`${first!.phrase.text}${first!.where}`, isPeople, first!.isAlone === true);
  if (items.some(({ where }) => where !== '')) throw new CannotSay(part.facts.join(' '));
  return voice.grammar.part(voice.grammar.list(items.map(({ phrase }) => phrase)).text, isPeople, false);
}

function sayItem(
  voice: Voice,
  id: string,
  whole: FactMessage,
  counted: QuantityFiller,
  references: References,
): { phrase: NounPhrase; where: string; isAlone?: boolean } {
  const fact = voice.facts.get(id);
  if (!fact || fact.circumstances?.some(({ limits }) => limits)) throw new CannotSay(id);
  const figure = partOf(fact, figureOf(id, voice));
  if (!figure) return { phrase: sayOne(voice, fact, references), where: '' };
  const isSame = figure.concept === counted.concept && same(figure.modifiers, counted.modifiers);
  if (isSame && !fact.place && !figure.complements) throw new CannotSay(id);
  const context: FillerContext = { fact, references, style: {} };
  const style = { valueOnly: true };
  const phrase =
    isSame && !figure.complements
      ? voice.grammar.figure(figureSpec(voice, figure, { ...context, style }), style)
      : sayFiller(voice, figure, isSame ? { ...context, style } : context);
  // a part is where its whole is, unless it has a place of its own
  const place = voice.facts.get(whole.facts.at(-1)!)?.place;
  const isElsewhere = fact.place && JSON.stringify(fact.place) !== JSON.stringify(place);
  // a sum is never among the sum that it is a part of
  const isAlone = isSame || /^(?:currency|measure)$/.test(voice.quantities.get(figure.id)?.unit.kind ?? '');
  return { phrase, isAlone, where: isElsewhere ? ` ${placeOf(voice, fact.place!, context)}` : '' };
}

/** Including three seriously injured: of those who are injured, how badly some of them are. */
const GRAVER = new Map([
  ['serious-injury', 'seriously-injured-person'],
  ['slight-injury', 'slightly-injured-person'],
]);

function partOf({ frame }: Fact, figure: QuantityFiller | undefined): QuantityFiller | undefined {
  const graver = GRAVER.get(frame);
  if (!figure?.whole || graver === undefined) return figure;
  const { whole: _whole, ...alone } = figure;
  return { ...alone, concept: graver };
}

/** Including a child: who is among them, without a figure. */
function sayOne(voice: Voice, fact: Fact, references: References): NounPhrase {
  const one = Object.values(fact.roles).find((filler) => filler.kind === 'concept' && filler.whole !== undefined);
  if (one?.kind !== 'concept') throw new CannotSay(fact.id);
  const { whole, ...alone } = one;
  if (whole?.kind === 'quantity' && whole.concept === one.id) throw new CannotSay(fact.id);
  return sayFiller(voice, alone, { fact, references, style: {} });
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
