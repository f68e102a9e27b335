import { rolesOf, type FrameMessages } from '../../lexicon/frame-messages.ts';
import { frameIndex } from '../../lexicon/frames.ts';
import type { Fact, Filler, QuantityFiller } from '../../model/fact.ts';
import { typesOf } from '../clauses/clause-of.ts';
import { withoutCognate } from '../phrases/cognates.ts';
import { countedLabels, type RowLabel, type RowSetting } from './counted-label.ts';
import { quantitiesIn, sayFiller, sayNominal, sayPattern } from '../phrases/fillers.ts';
import { figureSpec } from '../phrases/figure-specs.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { CannotSay, type NounPhrase, ifSayable } from '../phrases/phrase.ts';
import { holds, resolveParts, selectMessage } from '../clauses/select-message.ts';
import { isOneSum } from '../phrases/sums.ts';
import type { Voice } from '../voice.ts';

/**
 * What a row may be called, the best first: the frame’s own label, what happened to what is counted or what it did,
 * the frame’s noun phrase with what is counted in the place of the figure. Which of them says enough, the row decides.
 */
export function* labelsOf(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  context: FillerContext,
  setting: RowSetting,
): Iterable<RowLabel> {
  const messages = voice.messages.get(fact.frame);
  if (!messages || lacksRole(voice, fact, messages) || isOfOpen(fact)) throw new CannotSay(fact.frame);
  // the other three: besides whom, a row by itself does not say
  if (
    Object.values(fact.roles)
      .flatMap(quantitiesIn)
      .some(({ extent }) => extent === 'others')
  )
    return;
  const role = roleOfFigure(fact, filler);
  const named = messages.nominal === undefined ? new Set<string>() : namedIn(messages.nominal, fact);
  const figure = role === undefined ? [] : [role];
  yield* ownLabels(voice, fact, filler, context, messages);
  // employees employed says it twice: the staff of the company
  const isSaidByVerb = filler !== undefined && withoutCognate(fact.frame, filler, '') !== filler;
  if (isSaidByVerb && role !== undefined && messages.nominal !== undefined && !named.has(role))
    yield { text: sayNominal(voice, fact, context).bare, told: new Set([...named, ...figure]) };
  const isTerm = filler !== undefined && isTermOf(voice, filler, fact);
  const sum = filler && sumOf(voice, fact, filler, context);
  if (sum !== undefined) yield sum;
  if (
    filler &&
    !isTerm &&
    (filler.concept !== undefined || (role !== undefined && named.has(role) && isMoney(voice, filler)))
  ) {
    const goods = goodsOf(voice, filler, context);
    yield* countedLabels(voice, fact, filler, goods, context, setting);
  }
  // what something rose or fell to is its value, not the rise
  if (role === 'final' && fact.roles.theme)
    yield { text: sayFiller(voice, fact.roles.theme, context).bare, told: new Set(['theme', ...figure]) };
  // a number of something that has no word counts none of the roles that the noun phrase names
  if (filler && filler.concept === undefined && isCount(voice, filler)) throw new CannotSay(filler.id);
  if (filler && (filler.concept === undefined || isTerm)) {
    const roles = Object.fromEntries(Object.entries(fact.roles).filter(([name]) => name !== role));
    const nominal = ifSayable(() => sayNominal(voice, { ...fact, roles }, context));
    if (nominal) yield { text: nominal.bare, told: named };
  }
  yield { text: sayNominal(voice, fact, context, sayWithGoods(voice, fact, filler, context)).bare, told: named };
}

/** A fall of 2 per cent, of what only the sentence before says; what was higher, at 2 per cent, did not rise by that. */
function isOfOpen({ frame, roles }: Fact): boolean {
  if (/^(?:higher|lower)$/.test(frame)) return roles.value !== undefined && roles.difference === undefined;
  return /^(?:growth|decline)$/.test(frame) && roles.theme === undefined;
}

/** Whether the frame’s sentence asks for a role that the fact lacks: who takes part does so in something. */
function lacksRole(voice: Voice, { roles }: Fact, messages: FrameMessages): boolean {
  const filled = new Map(Object.entries(roles).map(([name, own]) => [name, [own]]));
  return selectMessage(messages, typesOf(voice, filled)) === undefined;
}

/** The role whose filler has the figure. */
export function roleOfFigure({ roles }: Fact, filler: QuantityFiller | undefined): string | undefined {
  return Object.entries(roles).find(([, own]) => quantitiesIn(own).some((candidate) => candidate === filler))?.[0];
}

/** Roles that a message names, as far as the fact fills them. */
function namedIn(message: string, { roles }: Fact): Set<string> {
  return new Set(rolesOf(resolveParts(message, new Set(Object.keys(roles))) ?? []));
}

/** The frame’s own labels: of people, and those of the role that has the figure. */
function* ownLabels(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  context: FillerContext,
  { label, labels }: FrameMessages,
): Iterable<RowLabel> {
  const role = roleOfFigure(fact, filler);
  const figure = role === undefined ? [] : [role];
  const { concept, modifiers, complements } = filler ?? {};
  const isPlain = concept === undefined || (PLAIN.test(concept) && !modifiers?.length && !complements?.length);
  if (label !== undefined && isPlain) yield { text: label, told: new Set(figure) };
  const filled = typesOf(voice, new Map(Object.entries(fact.roles).map(([name, own]) => [name, [own]])));
  const say = sayWithGoods(voice, fact, filler, context);
  for (const entry of [(role !== undefined && labels?.[role]) || []].flat()) {
    if (typeof entry === 'object' && !holds(entry.when, filled)) continue;
    const message = typeof entry === 'object' ? entry.label : entry;
    const told = namedIn(message, fact);
    // a bare figure counts nothing that could be named
    if (concept === undefined && !countsUnknown(voice, filler)) told.add(role!);
    const text = ifSayable(() => sayPattern(voice, fact, message, say).bare);
    if (text !== undefined) yield { text, told };
  }
}

/** 40.000 Oranjefans: so many of what the language has no words for. */
export function countsUnknown(voice: Voice, filler: QuantityFiller | undefined): boolean {
  const quantity = filler && voice.quantities.get(filler.id);
  return filler?.concept === undefined && quantity?.unit.kind === 'count' && quantity.of !== undefined;
}

const PLAIN = /^(?:human|person|people|victim|individual)$/;

/** How roles are said in a label: that of the figure by what it counts. */
function sayWithGoods(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  context: FillerContext,
): (own: Filler, role: string) => NounPhrase {
  return (own, role) =>
    filler && quantitiesIn(own).includes(filler)
      ? goodsOf(voice, filler, context)
      : sayFiller(voice, own, { ...context, fact, role });
}

/** A profit, loss or debt with its kind and whose it is: nettowinst van Philips, not winst of winsten. */
function sumOf(voice: Voice, fact: Fact, filler: QuantityFiller, context: FillerContext): RowLabel | undefined {
  const { kind, agent } = fact.roles;
  const isSum = 'kind' in (frameIndex().frames.get(fact.frame)?.roles ?? {}) && isMoney(voice, filler);
  if (!isSum) return undefined;
  if (kind === undefined) {
    if (filler.concept === undefined) return undefined;
    const roles = Object.fromEntries(Object.entries(fact.roles).filter(([, role]) => role !== filler));
    const told = namedIn(voice.messages.get(fact.frame)?.nominal ?? '', { ...fact, roles });
    return ifSayable(() => ({ text: sayNominal(voice, { ...fact, roles }, context).bare, told: told.add('value') }));
  }
  return ifSayable(() => {
    const named = sayFiller(voice, kind, context);
    const head = { ...named, text: named.bare, indefinite: false };
    const phrase = agent ? voice.grammar.complement(head, 'van', sayFiller(voice, agent, context)) : head;
    return { text: phrase.bare, told: new Set(['kind', 'agent', 'value']) };
  });
}

/** A length of time spent on something: nine years in prison. */
export function isTermOf(voice: Voice, { id, concept }: QuantityFiller, { frame }: Fact): boolean {
  const unit = voice.quantities.get(id)?.unit;
  // a fall of three points: so far, and not of the points
  if (concept === 'point-score') return OF_INDEX.test(frame);
  return concept !== undefined && unit?.kind === 'measure' && TIME.test(unit.code ?? '');
}

/** How an index moves or stands. */
const OF_INDEX = /^(?:growth|decline|index-level|level)$/;
const TIME = /^(?:year|month|week|day|hour|a|mo|wk|d|h)$/;

function isCount(voice: Voice, { id }: QuantityFiller): boolean {
  const quantity = voice.quantities.get(id);
  return quantity?.unit.kind === 'count' || (quantity?.unit.kind === 'none' && quantity.of !== undefined);
}

function isMoney(voice: Voice, { id, concept }: QuantityFiller): boolean {
  const quantity = voice.quantities.get(id);
  return quantity?.unit.kind === 'currency' && (quantity.of === undefined || concept !== undefined);
}

function valueOnly(context: FillerContext): FillerContext {
  return { ...context, style: { ...context.style, valueOnly: true } };
}

/** What a figure counts, without the figure; money where it counts nothing else. */
function goodsOf(
  voice: Voice,
  { id, concept, modifiers = [], complements, also = [], difference }: QuantityFiller,
  context: FillerContext,
): NounPhrase {
  if (also.length > 0 && concept !== undefined) {
    // médecins étrangers et infirmiers: there the adjective is of the first alone
    if (voice.language === 'fr' && modifiers.length > 0) throw new CannotSay(concept);
    const items = [{ concept, modifiers }, ...also];
    const isPeople = items.every((own) => voice.typeOf(own.concept).includes('person'));
    const all = voice.grammar.list(items.map((own) => goodsOf(voice, { kind: 'quantity', id, ...own }, context)));
    return isPeople ? { ...all, concept } : all;
  }
  const only = voice.quantities.get(id);
  const isOne =
    only?.unit.kind === 'count' && figureSpec(voice, { kind: 'quantity', id }, valueOnly(context)).value === 1;
  if (concept !== undefined)
    return sayFiller(
      voice,
      {
        kind: 'concept',
        id: concept,
        number:
          isOne || difference?.mass || (only?.unit.kind === 'currency' && isOneSum(concept)) ? 'singular' : 'plural',
        definite: false,
        modifiers,
        ...(complements && { complements }),
      },
      context,
    );
  const quantity = voice.quantities.get(id);
  if (quantity?.unit.kind !== 'currency' || quantity.of !== undefined) throw new CannotSay(quantity?.of ?? id);
  return voice.grammar.mass(voice.say('goods.money'));
}
