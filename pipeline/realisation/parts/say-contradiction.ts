import type { RealisedSentence } from '../../model/briefing.ts';
import type { Fact, Filler, QuantityFiller, Relation } from '../../model/fact.ts';
import { figureSpec } from '../phrases/figure-specs.ts';
import { type NounPhrase, ifSayable } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';

/**
 * “The source gives different figures: about 50,000 users and 60,000 users.” Both are told, never an average.
 *
 * @throws CannotSay where a member has no figure that this language can write
 */
export function sayContradiction(voice: Voice, { members }: Relation): RealisedSentence {
  const figures = members.map((id) => figureOf(voice, id));
  const list = voice.grammar.list(figures).text;
  const { text, marks } = voice.marks.read(
    voice.grammar.finish(voice.say('contradiction', { figures: list }), 'sentence'),
  );
  return { text, marks, facts: members.filter((id) => voice.facts.has(id)), quotes: [] };
}

function figureOf(voice: Voice, id: string): NounPhrase {
  const fact = voice.facts.get(id);
  const ref = fact?.quantity?.ref ?? id;
  const holder = fact ?? [...voice.facts.values()].find((candidate) => fillerOf(candidate, ref));
  const filler = (holder && fillerOf(holder, ref)) ?? { kind: 'quantity' as const, id: ref };
  // without a fact the figure stands as the source has it
  const context = { fact: holder ?? NO_FACT, references: { named: new Set<string>(), plain: true }, style: {} };
  const style = { valueOnly: true, figures: true };
  return (
    ifSayable(() => voice.grammar.figure(figureSpec(voice, filler, context), {})) ??
    voice.grammar.figure(figureSpec(voice, filler, { ...context, style }), style)
  );
}

const NO_FACT: Fact = {
  id: '',
  frame: '',
  roles: {},
  polarity: 'affirmed',
  certainty: 'asserted',
  phase: 'happened',
  evidence: [],
  salience: 0,
  state: 'extracted',
};

function fillerOf(fact: Fact, ref: string): QuantityFiller | undefined {
  const find = (filler: Filler): QuantityFiller | undefined => {
    if (filler.kind === 'quantity') return filler.id === ref ? filler : undefined;
    return filler.kind === 'list' ? filler.items.map(find).find((found) => found !== undefined) : undefined;
  };
  return Object.values(fact.roles)
    .map(find)
    .find((found) => found !== undefined);
}
