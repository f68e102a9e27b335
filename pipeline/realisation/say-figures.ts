import type { Figure } from '../model/briefing.ts';
import type { Fact, QuantityFiller } from '../model/fact.ts';
import type { PlannedFigure } from '../model/plan.ts';
import { isNamedIn, placeOf } from './clause-of.ts';
import { agentOf, isTermOf, labelOf, saysNoRole, whenOf } from './figure-label.ts';
import { figureSpec, quantitiesIn, sayDifference, sayFiller, type FillerContext } from './fillers.ts';
import { withoutSigns } from './figure-marks.ts';
import { noteOf, sayCircumstances } from './say-circumstances.ts';
import { CannotSay, type NounPhrase } from './phrase.ts';
import type { Voice } from './voice.ts';

/** A row, and whether it says too little to stand by itself: of what (Costs), or the figure twice. */
export interface SaidFigure {
  row: Figure;
  isBare: boolean;
}

/**
 * A row of the key figures: what is counted, in the words of the frame's noun phrase, and the figure alone.
 *
 * @param told the source’s words for what the sentences of the document tell, in lower case
 * @throws CannotSay where the language lacks a word
 */
export function sayFigure(voice: Voice, { fact: id, group: asked }: PlannedFigure, told?: string): SaidFigure {
  const fact = voice.facts.get(id);
  const ref = fact?.quantity?.ref;
  if (!fact || ref === undefined) throw new CannotSay(id);
  // only what has a name can head rows
  const heading = asked?.kind === 'place' ? fact.place : fact.attribution?.source;
  const group = heading?.kind === 'entity' ? asked : undefined;
  const context: FillerContext = {
    fact,
    references: { named: new Set(), plain: true, ...(told !== undefined && { told }) },
    style: { figures: true },
  };
  const filler = Object.values(fact.roles)
    .flatMap(quantitiesIn)
    .find((candidate) => candidate.id === ref);
  // a figure of the setting (in 22 gevallen) counts something else than the label says
  const setting = [fact.place].flatMap((where) => (where ? quantitiesIn(where) : [])).find((own) => own.id === ref);
  // nine years in prison are one figure; of 8,000 kg of cocaine the row says what they are
  const isTerm = filler !== undefined && isTermOf(voice, filler);
  const style = { figures: true, cell: true, valueOnly: setting === undefined && !isTerm };
  const spec = figureSpec(voice, setting ?? filler ?? { kind: 'quantity', id: ref }, { ...context, style });
  const plain = voice.grammar.figure(spec, style);
  const { difference, whole } = filler ?? {};
  // a sum taken from another says from which: €600,000 of the €4.5 million
  const isPartOfSum = whole?.kind === 'quantity' && voice.quantities.get(whole.id)?.unit.kind === 'currency';
  const said = difference
    ? sayDifference(voice, filler!, difference, { ...context, style })
    : isPartOfSum
      ? sayFiller(voice, filler!, { ...context, style })
      : outOf(voice, plain, whole, { ...context, style });
  const { text: value, marks } = voice.marks.read(said.text);
  const saysNothing = saysNoRole(voice, fact, filler);
  const doer = agentOf(voice, fact, context, saysNothing);
  const label = labelOf(voice, fact, filler, context, doer !== '');
  const isPlace = fact.place?.kind === 'entity' || fact.place?.kind === 'concept';
  const where =
    isPlace && !isNamedIn(fact, fact.place!) && group?.kind !== 'place'
      ? ` ${placeOf(voice, fact.place!, context)}`
      : '';
  const row = {
    label: withoutSigns(
      voice.grammar.finish(
        label.text +
          where +
          whenOf(voice, fact) +
          (label.saysAgent ? '' : doer) +
          inBrackets([
            ...perOf(voice, filler, context),
            ...limitsOf(voice, fact, context),
            ...sourceOf(voice, fact, context),
          ]),
        'title',
      ),
    ),
    value,
    marks,
    ...(group && { group: withoutSigns(groupName(voice, fact, group, context)) }),
    facts: [id],
  };
  const isOneWord = !/\s/.test(row.label) && Object.keys(fact.roles).length > 1;
  return {
    row,
    isBare: isOneWord || row.label.includes(value) || POINTS_BACK.test(row.label) || (saysNothing && doer === ''),
  };
}

/** 14 of 460: a number of so many is told with how many there are. */
function outOf(
  voice: Voice,
  part: NounPhrase,
  whole: QuantityFiller['whole'],
  context: FillerContext,
): Pick<NounPhrase, 'text'> {
  if (whole?.kind !== 'quantity') return part;
  const all = voice.grammar.figure(figureSpec(voice, whole, context), context.style);
  return { text: voice.say('figures.outOf', { part: part.text, whole: all.text }) };
}

/** For each of what a sum is, in brackets: per aandeel. What is counted says so itself. */
function perOf(voice: Voice, filler: QuantityFiller | undefined, context: FillerContext): string[] {
  if (filler?.concept !== undefined) return [];
  const [per] = (filler?.complements ?? []).filter(({ preposition }) => preposition === 'per');
  if (!per) return [];
  const head = voice.grammar.mass('');
  return [voice.grammar.complement(head, per.preposition, sayFiller(voice, per.filler, context)).bare.trim()];
}

/** What a figure is no figure without, in brackets: a year’s, an average. */
function limitsOf(voice: Voice, fact: Fact, context: FillerContext): string[] {
  const rated = (fact.circumstances ?? []).filter((said) => !(said.kind === 'adverb' && LASTING.test(said.id)));
  const notes = rated.flatMap((said) => noteOf(voice, said) ?? []);
  const others = rated.filter((said) => noteOf(voice, said) === undefined);
  const told = sayCircumstances(voice, { ...fact, circumstances: others }, context)
    .filter(({ limits }) => limits)
    .map(({ text }) => text);
  return [...notes, ...told];
}

/** Who says so, in brackets: others may say otherwise. */
function sourceOf(voice: Voice, { attribution }: Fact, context: FillerContext): string[] {
  return attribution ? [voice.grammar.source(sayFiller(voice, attribution.source, context))] : [];
}

function inBrackets(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** How long something went on is told in sentences. */
const LASTING = /^(?:for-(?:minutes|hours|days|weeks|months|years|decades|now)|as-yet|day-and-night|so-far)$/;

/** A row stands by itself: whose share is theirs? */
const POINTS_BACK = /^(?:hun|zijn|haar|deze|die|dit|dat)\s/i;

function groupName(
  voice: Voice,
  fact: Fact,
  group: NonNullable<PlannedFigure['group']>,
  context: FillerContext,
): string {
  const filler = group.kind === 'place' ? fact.place : fact.attribution?.source;
  if (!filler) throw new CannotSay(group.key);
  return voice.grammar.finish(sayFiller(voice, filler, context).bare, 'title');
}
