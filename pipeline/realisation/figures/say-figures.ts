import { termsOf } from '../../lexicon/terms.ts';
import type { Figure } from '../../model/briefing.ts';
import type { Circumstance, Fact, QuantityFiller } from '../../model/fact.ts';
import type { PlannedFigure } from '../../model/plan.ts';
import { isNamedIn, placeOf } from '../clauses/clause-of.ts';
import { isUnderstood, type RowLabel, type RowSetting } from './counted-label.ts';
import { countsUnknown, isTermOf, labelsOf, roleOfFigure } from './figure-label.ts';
import { quantitiesIn, sayFiller } from '../phrases/fillers.ts';
import { timeOf } from '../phrases/times.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { withoutSigns } from './figure-marks.ts';
import { CannotSay } from '../phrases/phrase.ts';
import { isPast } from '../clauses/read-time.ts';
import { rowValue, toldByValue } from './row-value.ts';
import { noteOf, sayCircumstances, withClock } from '../clauses/say-circumstances.ts';
import type { Voice } from '../voice.ts';
import { wordTables } from '../word-tables.ts';

/** A row, and whether it says too little to stand beside a sentence that tells its figure. */
export interface SaidFigure {
  row: Figure;
  isBare: boolean;
}

/**
 * A row of the key figures: what is counted, in the words of the frame, and the figure. It stands by itself, so that
 * together they tell all that the fact tells: every role, when, where, how, against what and who says so. What has no
 * place in the label stands in brackets behind it; where something can be put nowhere, there is no row.
 *
 * @param told the source’s words for what the sentences of the document tell, in lower case
 * @throws CannotSay where the language lacks a word, or the row would leave something out
 */
export function sayFigure(voice: Voice, { fact: id, group: asked }: PlannedFigure, told?: string): SaidFigure {
  const fact = voice.facts.get(id);
  const ref = fact?.quantity?.ref;
  // a row has no room for a clause
  if (!fact || ref === undefined || fact.clauses || isListed(fact, ref)) throw new CannotSay(id);
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
  const share = filler && filler.concept === undefined ? voice.quantities.get(filler.id) : undefined;
  // 71 procent van de VVD-kiezers: without them it would be a share of all
  if (share?.of !== undefined && /^(?:percent|fraction)$/.test(share.unit.kind)) throw new CannotSay(share.of);
  const inValue = toldByValue(fact, filler);
  const setting = settingOf(voice, fact, group?.kind === 'place', context);
  const { label, doer, saysGoods } = labelOf(voice, fact, filler, inValue, setting, context);
  const { text, marks } = voice.marks.read(rowValue(voice, fact, filler, context, saysGoods));
  const { isDay, time, place } = setting;
  const when = label.saysWhen ? [] : [place, time].filter((said) => said !== undefined);
  // cocaine intercepted in Breda last year; a longer label would hang them on its last noun
  const isShort = label.text.split(' ').length <= SHORT;
  const inLabel = isShort ? when.filter((said) => !isDay || said !== time) : [];
  const average = averaged(voice, fact, label.text);
  const notes = [
    ...when.filter((said) => !inLabel.includes(said)),
    ...doer,
    ...complementsOf(voice, filler, context),
    ...circumstancesOf(voice, average === undefined ? fact : withoutAverage(fact), context),
    ...(group?.kind === 'source' ? [] : sourceOf(voice, fact, context)),
  ];
  const words = worded(voice, [average ?? label.text, ...inLabel].join(' '));
  const row = {
    label: withoutSigns(voice.grammar.finish(words + inBrackets(notes), 'title')),
    value: text,
    marks,
    ...(group && { group: withoutSigns(groupName(voice, fact, group, context)) }),
    facts: [id],
  };
  if (POINTS_BACK.test(row.label)) throw new CannotSay(row.label);
  const isOneWord = !/\s/.test(row.label) && Object.keys(fact.roles).length > 1;
  return { row, isBare: isOneWord || row.label.includes(text) };
}

/** Met vijf ambulances en drie brandweerwagens: one of them alone would stand for all. */
function isListed(fact: Fact, ref: string): boolean {
  return Object.values(fact.roles).some(
    (filler) =>
      filler.kind === 'list' && quantitiesIn(filler).length > 1 && quantitiesIn(filler).some(({ id }) => id === ref),
  );
}

/** What has no plural in the language (damage, water). */
function isMass({ lexicon }: Voice, id: string): boolean {
  const term = termsOf(lexicon, 'nl').get(id);
  return term?.pos === 'noun' && term.mass === true && term.type !== 'group';
}

/**
 * The label that tells the roles which the value does not. Who did it may stand in brackets behind it, and what is
 * counted with its figure.
 */
function labelOf(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  told: ReadonlySet<string>,
  setting: RowSetting,
  context: FillerContext,
): { label: RowLabel; doer: string[]; saysGoods: boolean } {
  const { agent } = fact.roles;
  const figure = roleOfFigure(fact, filler);
  // 9% of the population, a third of the building: a label would have populations and buildings
  const whole = filler?.whole?.kind === 'concept' ? filler.whole : undefined;
  if (whole?.number === 'singular' && whole.id === filler?.concept && !isMass(voice, whole.id))
    throw new CannotSay(whole.id);
  // 20 minutes of delay are named by the label of a delay
  const isCounted =
    (filler?.concept !== undefined || countsUnknown(voice, filler)) &&
    filler?.concept !== fact.frame &&
    !isTermOf(voice, filler!, fact);
  const isSource = agent !== undefined && JSON.stringify(agent) === JSON.stringify(fact.attribution?.source);
  const asked = Object.keys(fact.roles).filter(
    (name) =>
      name !== figure &&
      !told.has(name) &&
      !(name === 'agent' && (isUnderstood(agent) || isSource || isReckoning(fact))),
  );
  let best: { label: RowLabel; untold: string[]; saysGoods: boolean } | undefined;
  for (const label of labelsOf(voice, fact, filler, context, setting)) {
    const untold = asked.filter((name) => !label.told.has(name));
    const saysGoods = !isCounted || figure === undefined || label.told.has(figure);
    if (untold.length === 0 && saysGoods) return { label, doer: [], saysGoods };
    const isFit = untold.every((name) => name === 'agent' && agent?.kind === 'entity');
    if (isFit && (!best || (saysGoods && !best.saysGoods))) best = { label, untold, saysGoods };
  }
  if (!best) throw new CannotSay(asked.join(' '));
  return { ...best, doer: best.untold.length === 0 ? [] : [sayFiller(voice, agent!, context).bare] };
}

/** When and where the fact was; the heading of a group says where by itself. */
function settingOf(voice: Voice, fact: Fact, isHeaded: boolean, context: FillerContext): RowSetting {
  const date = fact.time && voice.dates.get(fact.time.id);
  // verdubbelde in tien jaar naar 22 miljoen: so long it took to come there, and no time of that figure
  const { final } = fact.roles;
  if (date?.kind === 'duration' && final?.kind === 'quantity' && final.id === fact.quantity?.ref)
    throw new CannotSay(date.id);
  const time = withClock(voice, fact, fact.time && timeOf(voice, fact.time.id, fact));
  const isSaid = fact.place === undefined || isHeaded || isNamedIn(fact, fact.place) || isItself(fact);
  const isClock = (fact.circumstances ?? []).some(({ kind }) => kind === 'clock');
  return {
    past: date !== undefined && isPast(date, voice.published),
    isDay: isClock || (date?.known.some((part) => DAY.test(part)) ?? false),
    ...(time !== undefined && { time }),
    ...(!isSaid && { place: placeOf(voice, fact.place!, context) }),
  };
}

const DAY = /^(?:day|weekday|daypart)$/;

/** The figure of a setting (in 22 gevallen) is that of the row. */
function isItself({ place, quantity }: Fact): boolean {
  return place !== undefined && quantitiesIn(place).some(({ id }) => id === quantity?.ref);
}

/** Of whom and for each of what a bare sum is, in brackets: per aandeel. What is counted says so itself. */
function complementsOf(voice: Voice, filler: QuantityFiller | undefined, context: FillerContext): string[] {
  if (filler?.concept !== undefined) return [];
  return (filler?.complements ?? []).map(({ preposition, filler: inner }) => {
    // three of them: of whom, only the sentence before says
    if (inner.kind === 'concept' && inner.id === 'human' && inner.definite) throw new CannotSay(inner.id);
    return voice.grammar.complement(voice.grammar.mass(''), preposition, sayFiller(voice, inner, context)).bare.trim();
  });
}

/** What else is said of the event, in brackets: an average, so far, for fraud. */
function circumstancesOf(voice: Voice, fact: Fact, context: FillerContext): string[] {
  // meer dan verdubbeld tot 30 miljoen: the row says where it came to
  const circumstances = (fact.circumstances ?? []).filter((said) => !('id' in said && /-multiplied$/.test(said.id)));
  // weer, where it went the other way before: a row sets nothing against that
  const own = circumstances.filter((said) => !(said.kind === 'adverb' && said.id.startsWith('turned-back')));
  const notes = own.flatMap((said) => noteOf(voice, said) ?? []);
  const others = own.filter((said) => noteOf(voice, said) === undefined);
  return [...notes, ...sayCircumstances(voice, { ...fact, circumstances: others }, context).map(({ text }) => text)];
}

/** Average price of a house, where the label opens with a noun that takes it; else on average stands in brackets. */
function averaged({ lexicon, language }: Voice, { circumstances = [] }: Fact, label: string): string | undefined {
  if (!circumstances.some(isAverage)) return undefined;
  const [noun = ''] = label.split(' ');
  const said = wordTables(lexicon, language).map('averages')[noun];
  return said && `${said}${label.slice(noun.length)}`;
}

/** Visitors are to a museum where other people are at it. */
function worded({ lexicon, language }: Voice, label: string): string {
  const openings = Object.entries(wordTables(lexicon, language).map('rowOpenings'));
  const [own, other] = openings.find(([opening]) => label.startsWith(opening)) ?? [];
  return own === undefined ? label : `${other}${label.slice(own.length)}`;
}

function withoutAverage(fact: Fact): Fact {
  return { ...fact, circumstances: fact.circumstances!.filter((said) => !isAverage(said)) };
}

function isAverage(said: Circumstance): boolean {
  return said.kind === 'adverb' && said.id === 'on-average';
}

/** Who says so or reckons so, in brackets: others may say otherwise. */
function sourceOf(voice: Voice, fact: Fact, context: FillerContext): string[] {
  const { agent } = fact.roles;
  const sources = [
    ...(isReckoning(fact) && agent ? [agent] : []),
    ...(fact.attribution ? [fact.attribution.source] : []),
  ];
  return sources.map((source) => voice.grammar.source(sayFiller(voice, source, context)));
}

/** Frames of what somebody reckons, who is the source of the figure. */
function isReckoning({ frame }: Fact): boolean {
  return frame === 'forecast';
}

function inBrackets(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** Words of a label that has room for a place and a time. */
const SHORT = 3;

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
