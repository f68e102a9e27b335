import { parseMessage, rolesOf } from '../lexicon/frame-messages.ts';
import type { Figure } from '../model/briefing.ts';
import type { Fact, Filler, QuantityFiller } from '../model/fact.ts';
import type { PlannedFigure } from '../model/plan.ts';
import { placeOf } from './clause-of.ts';
import { figureSpec, quantitiesIn, sayFiller, sayNominal, type FillerContext } from './fillers.ts';
import { withoutSigns } from './figure-marks.ts';
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
 * @throws CannotSay where the language lacks a word
 */
export function sayFigure(voice: Voice, { fact: id, group: asked }: PlannedFigure): SaidFigure {
  const fact = voice.facts.get(id);
  const ref = fact?.quantity?.ref;
  if (!fact || ref === undefined) throw new CannotSay(id);
  // only what has a name can head rows
  const heading = asked?.kind === 'place' ? fact.place : fact.attribution?.source;
  const group = heading?.kind === 'entity' ? asked : undefined;
  const context: FillerContext = { fact, references: { named: new Set(), plain: true }, style: { figures: true } };
  const filler = Object.values(fact.roles)
    .flatMap(quantitiesIn)
    .find((candidate) => candidate.id === ref);
  // a figure of the setting (in 22 gevallen) counts something else than the label says
  const setting = [fact.place].flatMap((where) => (where ? quantitiesIn(where) : [])).find((own) => own.id === ref);
  const style = { figures: true, valueOnly: setting === undefined };
  const spec = figureSpec(voice, setting ?? filler ?? { kind: 'quantity', id: ref }, { ...context, style });
  const { text: value, marks } = voice.marks.read(voice.grammar.figure(spec, style).text);
  const label = labelOf(voice, fact, filler, context);
  const isPlace = fact.place?.kind === 'entity' || fact.place?.kind === 'concept';
  const where = isPlace && group?.kind !== 'place' ? ` ${placeOf(voice, fact.place!, context)}` : '';
  const row = {
    label: withoutSigns(voice.grammar.finish(label + where + agentOf(voice, fact, context), 'title')),
    value,
    marks,
    ...(group && { group: withoutSigns(groupName(voice, fact, group, context)) }),
    facts: [id],
  };
  return { row, isBare: row.label.includes(value) || saysNoRole(voice, fact, filler) };
}

/** Who did it, in brackets, where that is a country's body or figures of one frame are of different agents: two countries' arrests. */
function agentOf(voice: Voice, fact: Fact, context: FillerContext): string {
  const { agent } = fact.roles;
  if (agent?.kind !== 'entity' && agent?.kind !== 'concept') return '';
  const rivals = [...voice.facts.values()].filter(
    (other) => other.frame === fact.frame && other.quantity && other !== fact,
  );
  const isNational = agent.kind === 'concept' && agent.modifiers?.some((modifier) => modifier.startsWith('place:'));
  if (!isNational && !rivals.some((other) => JSON.stringify(other.roles.agent) !== JSON.stringify(agent))) return '';
  try {
    return ` (${sayFiller(voice, agent, context).bare})`;
  } catch (error) {
    if (!(error instanceof CannotSay)) throw error;
    return '';
  }
}

/** Whether the label leaves out all that the fact is about: a payment of whom and for what. */
function saysNoRole(voice: Voice, fact: Fact, filler: QuantityFiller | undefined): boolean {
  if (filler?.concept !== undefined || fact.place) return false;
  const messages = voice.messages.get(fact.frame);
  const parts = messages?.nominal === undefined ? [] : parseMessage(messages.nominal);
  const named = Array.isArray(parts) ? rolesOf(parts) : [];
  const others = Object.entries(fact.roles).filter(([, role]) => !quantitiesIn(role).some((own) => own === filler));
  return others.length > 0 && !others.some(([name]) => named.includes(name)) && messages?.label === undefined;
}

/** What the row is about: the frame's own label, else its noun phrase with what is counted in the place of the figure. */
function labelOf(voice: Voice, fact: Fact, filler: QuantityFiller | undefined, context: FillerContext): string {
  const messages = voice.messages.get(fact.frame);
  if (messages?.label !== undefined) {
    const isPlain = filler?.concept === undefined || /^(?:human|person|people|victim|individual)$/.test(filler.concept);
    return isPlain ? messages.label : `${messages.label} (${goodsOf(voice, filler, context).bare})`;
  }
  // a figure in a role that the noun phrase does not name counts what it says itself
  const parts = messages?.nominal === undefined ? [] : parseMessage(messages.nominal);
  const named = Array.isArray(parts) ? rolesOf(parts) : [];
  const role = Object.entries(fact.roles).find(([, own]) =>
    quantitiesIn(own).some((candidate) => candidate === filler),
  )?.[0];
  // what something rose or fell to is its value, not the rise
  if (role === 'final' && fact.roles.theme) return sayFiller(voice, fact.roles.theme, context).bare;
  if (filler?.concept !== undefined && role !== undefined && !named.includes(role))
    return goodsOf(voice, filler, context).bare;
  const holds = (role: Filler): boolean => quantitiesIn(role).some((candidate) => candidate === filler);
  const say = (role: Filler): NounPhrase =>
    holds(role) ? goodsOf(voice, filler!, context) : sayFiller(voice, role, context);
  if (filler && filler.concept === undefined) {
    const roles = Object.fromEntries(Object.entries(fact.roles).filter(([, role]) => !holds(role)));
    try {
      return sayNominal(voice, { ...fact, roles }, context).bare;
    } catch (error) {
      if (!(error instanceof CannotSay)) throw error;
    }
  }
  return sayNominal(voice, fact, context, say).bare;
}

/** What a figure counts, without the figure; money where it counts nothing else. */
function goodsOf(
  voice: Voice,
  { id, concept, modifiers = [], complements }: QuantityFiller,
  context: FillerContext,
): NounPhrase {
  if (concept !== undefined)
    return sayFiller(
      voice,
      {
        kind: 'concept',
        id: concept,
        number: 'plural',
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
