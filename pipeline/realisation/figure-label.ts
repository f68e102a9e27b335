import { parseMessage, rolesOf } from '../lexicon/frame-messages.ts';
import { frameIndex } from '../lexicon/frames.ts';
import type { Fact, Filler, QuantityFiller } from '../model/fact.ts';
import { timeMention } from './adjuncts.ts';
import { withoutCognate } from './cognates.ts';
import { countedLabel } from './counted-label.ts';
import { PUBLIC } from './dangling.ts';
import { figureSpec, quantitiesIn, sayFiller, sayNominal, type FillerContext } from './fillers.ts';
import { CannotSay, type NounPhrase, ifSayable } from './phrase.ts';
import { isOneSum } from './sums.ts';
import { readTime } from './read-time.ts';
import type { Voice } from './voice.ts';

/** What the row is about: the frame's own label, else its noun phrase with what is counted in the place of the figure. */
export function labelOf(
  voice: Voice,
  fact: Fact,
  filler: QuantityFiller | undefined,
  context: FillerContext,
  withAgent: boolean,
): { text: string; saysAgent?: boolean } {
  const messages = voice.messages.get(fact.frame);
  const isPlain = filler?.concept === undefined || /^(?:human|person|people|victim|individual)$/.test(filler.concept);
  // deaths of one event among others are told with it: people who died in floods
  const isAlone = Object.values(fact.roles).length === 1 || filler?.concept === undefined;
  if (messages?.label !== undefined && isPlain && isAlone) return { text: messages.label };
  const parts = messages?.nominal === undefined ? [] : parseMessage(messages.nominal);
  const named = Array.isArray(parts) ? rolesOf(parts) : [];
  const role = Object.entries(fact.roles).find(([, own]) =>
    quantitiesIn(own).some((candidate) => candidate === filler),
  )?.[0];
  const isObject = Array.isArray(parts) && parts.some((part) => part.kind === 'role' && part.role === role);
  // employees employed says it twice: the staff of the company
  const isSaidByVerb = filler !== undefined && withoutCognate(fact.frame, filler, '') !== filler;
  if (isSaidByVerb && role !== undefined && messages?.nominal !== undefined && !named.includes(role))
    return { text: sayNominal(voice, fact, context).bare, saysAgent: named.includes('agent') };
  const isTerm = filler !== undefined && isTermOf(voice, filler);
  const sum = filler && sumOf(voice, fact, filler, context);
  if (sum !== undefined) return { text: sum, saysAgent: true };
  if (filler && !isTerm && (filler.concept !== undefined || (isObject && isMoney(voice, filler)))) {
    const goods = goodsOf(voice, filler, context);
    const isNamed = fact.roles.agent?.kind === 'entity' || withAgent;
    // works of art owned by the museum: a body that the text speaks of says whose they are
    const isKnownBody = !isNamed && isBody(voice, fact.roles.agent);
    const tell = (names: string[]): string | undefined =>
      countedLabel(voice, fact, filler, goods, context, new Set(names));
    const whole = isKnownBody ? ifSayable(() => tell(['agent'])) : undefined;
    if (whole !== undefined) return { text: whole, saysAgent: true };
    const counted = tell(isNamed ? ['agent'] : []);
    if (counted !== undefined) return { text: counted, saysAgent: isNamed };
    if (messages?.label !== undefined)
      return { text: messages.label.endsWith(goods.bare) ? messages.label : `${messages.label} (${goods.bare})` };
  }
  // what something rose or fell to is its value, not the rise
  if (role === 'final' && fact.roles.theme) return { text: sayFiller(voice, fact.roles.theme, context).bare };
  // a figure in a role that the noun phrase does not name counts what it says itself
  const isOfTheme = role === 'value' && fact.roles.theme !== undefined && named.includes('theme');
  if (filler?.concept !== undefined && !isTerm && role !== undefined && !named.includes(role) && !isOfTheme)
    return { text: goodsOf(voice, filler, context).bare };
  const holds = (role: Filler): boolean => quantitiesIn(role).some((candidate) => candidate === filler);
  const say = (role: Filler): NounPhrase =>
    holds(role) ? goodsOf(voice, filler!, context) : sayFiller(voice, role, context);
  // a number of something that has no word counts none of the roles that the noun phrase names
  if (filler && filler.concept === undefined && isCount(voice, filler)) throw new CannotSay(filler.id);
  if (filler && (filler.concept === undefined || isTerm)) {
    const roles = Object.fromEntries(Object.entries(fact.roles).filter(([, role]) => !holds(role)));
    const nominal = ifSayable(() => sayNominal(voice, { ...fact, roles }, context));
    if (nominal) return { text: nominal.bare, saysAgent: named.includes('agent') };
  }
  return { text: sayNominal(voice, fact, context, say).bare, saysAgent: named.includes('agent') };
}

/** The company, the museum: a body of the text, not the police or the army, whose deed says enough. */
function isBody(voice: Voice, agent: Filler | undefined): boolean {
  return (
    agent?.kind === 'concept' &&
    agent.definite === true &&
    !PUBLIC.has(agent.id) &&
    voice.typeOf(agent.id).some((type) => /^(?:organisation|building)$/.test(type))
  );
}

/** A profit, loss or debt with its kind and whose it is: nettowinst van Philips, not winst of winsten. */
function sumOf(voice: Voice, fact: Fact, filler: QuantityFiller, context: FillerContext): string | undefined {
  const { kind, agent } = fact.roles;
  const isSum = 'kind' in (frameIndex().frames.get(fact.frame)?.roles ?? {}) && isMoney(voice, filler);
  if (!isSum) return undefined;
  if (kind === undefined) {
    if (filler.concept === undefined) return undefined;
    const roles = Object.fromEntries(Object.entries(fact.roles).filter(([, role]) => role !== filler));
    return ifSayable(() => sayNominal(voice, { ...fact, roles }, context).bare);
  }
  return ifSayable(() => {
    const named = sayFiller(voice, kind, context);
    const head = { ...named, text: named.bare, indefinite: false };
    return (agent ? voice.grammar.complement(head, 'van', sayFiller(voice, agent, context)) : head).bare;
  });
}

/** A length of time spent on something: nine years in prison. */
export function isTermOf(voice: Voice, { id, concept }: QuantityFiller): boolean {
  const unit = voice.quantities.get(id)?.unit;
  return concept !== undefined && unit?.kind === 'measure' && TIME.test(unit.code ?? '');
}

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
  { id, concept, modifiers = [], complements }: QuantityFiller,
  context: FillerContext,
): NounPhrase {
  const only = voice.quantities.get(id);
  const isOne =
    only?.unit.kind === 'count' && figureSpec(voice, { kind: 'quantity', id }, valueOnly(context)).value === 1;
  if (concept !== undefined)
    return sayFiller(
      voice,
      {
        kind: 'concept',
        id: concept,
        number: isOne || (only?.unit.kind === 'currency' && isOneSum(concept)) ? 'singular' : 'plural',
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

/** The year, quarter or month that the figure belongs to; a day is that of the news. */
export function whenOf(voice: Voice, { time }: Fact): string {
  const date = time && voice.dates.get(time.id);
  const value = date && readTime(date);
  if (value?.kind !== 'point' || value.point.day !== undefined || date?.relation !== 'at') return '';
  return ifSayable(() => ` ${voice.grammar.time(timeMention(date, voice.document), voice.published)}`) ?? '';
}

/** Who did it, in brackets, where that is a country's body or figures of one frame are of different agents: two countries' arrests. */
export function agentOf(voice: Voice, fact: Fact, context: FillerContext, isAsked = false): string {
  const { agent } = fact.roles;
  if (agent?.kind !== 'entity' && agent?.kind !== 'concept') return '';
  const rivals = [...voice.facts.values()].filter(
    (other) => other.frame === fact.frame && other.quantity && other !== fact,
  );
  const isNational = agent.kind === 'concept' && agent.modifiers?.some((modifier) => modifier.startsWith('place:'));
  if (!isAsked && !isNational && !rivals.some((other) => JSON.stringify(other.roles.agent) !== JSON.stringify(agent)))
    return '';
  return ifSayable(() => ` (${sayFiller(voice, agent, context).bare})`) ?? '';
}

/** Whether the label leaves out all that the fact is about: a payment of whom and for what. */
export function saysNoRole(voice: Voice, fact: Fact, filler: QuantityFiller | undefined): boolean {
  if (filler?.concept !== undefined || fact.place) return false;
  const messages = voice.messages.get(fact.frame);
  const parts = messages?.nominal === undefined ? [] : parseMessage(messages.nominal);
  const named = Array.isArray(parts) ? rolesOf(parts) : [];
  const others = Object.entries(fact.roles).filter(([, role]) => !quantitiesIn(role).some((own) => own === filler));
  return others.length > 0 && !others.some(([name]) => named.includes(name)) && messages?.label === undefined;
}
