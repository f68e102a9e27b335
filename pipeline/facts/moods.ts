import type { Token } from '../model/token.ts';
import type { Clause } from './clauses.ts';
import type { Mood } from './draft.ts';
import { isHedged } from './hedges.ts';
import type { ReadClause } from './read-clause.ts';
import { teInfinitiveOf, type TeInfinitive } from './te-infinitives.ts';
import { COORDINATORS, IMPLICATIVES, lower, PROSPECTIVES, UNASSERTED, type VerbReading } from './words.ts';

/** What had to be done was done: moesten worden geëvacueerd, moest worden gestaakt. */
const NECESSARY = new Set(['evacuation', 'hospitalisation', 'cancellation', 'rescue', 'closure']);
const NEGATIVE = /^(?:niet|geen|nooit|niemand|nergens|noch|evenmin|nauwelijks|amper)$/;

/** With these zou tells what is said to be so now: de schade zou 3 miljoen bedragen. */
const STATIVE = /^(?:zijn|bedragen|belopen|hebben|bezitten|verkeren|verblijven|lijden)$/;

/** How the clause presents the event of one of its verbs; undefined where it is not told as something that is, was or will be. */
export function moodOf({ clause, auxiliaries, finite, subject }: ReadClause, verb: VerbReading): Mood | undefined {
  if (clause.kind === 'purpose') return undefined;
  if (subject?.pronoun && /^(?:u|je|jij|jullie|ik)$/.test(lower(subject.head))) return undefined;
  if (clause.marker && UNASSERTED.has(lower(clause.marker)) && !(lower(clause.marker) === 'toen')) return undefined;
  const words = clause.tokens.map(lower);
  if (clause.tokens.at(-1)?.text === '?') return undefined;
  if (finite?.form === 'finite' && opensWithVerb(clause)) return undefined;
  if (deniedBefore(clause)) return undefined;
  if (words[0] === 'zonder') return undefined;
  const at = clause.tokens.indexOf(verb.token);
  if (/^(?:bijna|haast|net)$/.test(words[at - 1] ?? '') && verb.form === 'participle') return undefined;
  if (clause.tokens.some((token, place) => isAlmost(token, clause.tokens[place + 1]))) return undefined;
  if (contrasts(words)) return undefined;
  // voordat and totdat tell what was only where it was: not before it could be, not until it is
  if (/^(?:voordat|totdat)$/.test(lower(clause.marker)) && !(verb.finite && verb.past)) return undefined;
  const infinitive = teInfinitiveOf(clause, verb);
  if (!infinitive && reportsOnly(clause, auxiliaries, verb)) return undefined;
  const governed = infinitive && governedBy(infinitive, auxiliaries, words);
  if (infinitive && !governed) return undefined;
  const polarity = isNegated(words) ? 'negated' : 'affirmed';
  let certainty: Mood['certainty'] = isHedged(clause) || hedgedBefore(clause) ? 'possible' : 'asserted';
  if (/naar verluidt|naar het schijnt/.test(words.join(' '))) certainty = 'alleged';
  let phase: Mood['phase'] = 'happened';
  const modal = (infinitive: string): VerbReading | undefined =>
    auxiliaries.find((other) => other.auxiliary === infinitive);
  const perfect = auxiliaries.some((other) => other.auxiliary === 'hebben' || other.auxiliary === 'zijn');
  const passive = modal('worden');
  if (verb.form === 'finite') phase = verb.past ? 'happened' : 'ongoing';
  else if (verb.form === 'participle' && passive) phase = passive.finite && !passive.past ? 'ongoing' : 'happened';
  if (
    lower(auxiliaries[0]?.token) === 'zou' ||
    lower(auxiliaries[0]?.token) === 'zouden' ||
    words.includes('zou') ||
    words.includes('zouden')
  ) {
    if (words.includes('kunnen') || words.includes('moeten') || words.includes('willen') || words.includes('mogen'))
      return undefined;
    // what would be (als er nu verkiezingen waren, een peiling) or was to come (de winkel zou in mei sluiten)
    if (!perfect && !STATIVE.test(verb.auxiliary ?? verb.lemma)) return undefined;
    if (words[0] === 'dan' || words.some((word) => /^(?:als|indien|anders|peiling|peilingen|prognose)$/.test(word)))
      return undefined;
    certainty = 'alleged';
    return { polarity, certainty, phase: perfect ? 'happened' : 'ongoing' };
  }
  if (modal('mogen') || modal('hoeven') || modal('laten')) return undefined;
  const must = modal('moeten');
  if (must && !must.past) return undefined;
  if (must && !verb.triggers.some((trigger) => NECESSARY.has(trigger.frame))) return undefined;
  if (modal('zullen')) phase = 'planned';
  else if (modal('willen')) {
    if (modal('willen')!.past || !modal('willen')!.finite || perfect) return undefined;
    phase = 'intended';
  } else if (modal('gaan') && verb.form === 'infinitive') phase = modal('gaan')!.past ? 'happened' : 'planned';
  else if (modal('kunnen')) {
    if (!modal('kunnen')!.finite && finite?.past) return undefined;
    const done = modal('kunnen')!.past || !modal('kunnen')!.finite;
    if (!done) certainty = 'possible';
    phase = done ? 'happened' : 'ongoing';
  } else if (modal('lijken') || modal('schijnen')) certainty = 'possible';
  return { polarity, certainty, phase, ...governed };
}

/**
 * What the verb above a te-infinitive makes of it: done (wist te kraken), to come (besloot te sluiten), held
 * against somebody (wordt verdacht te hebben gestolen). Under any other verb it is not told as a fact:
 * ontkent, hoopt, dreigt, weigert, probeert.
 */
function governedBy(
  { governor, auxiliaries: above, clause }: TeInfinitive,
  within: readonly VerbReading[],
  words: readonly string[],
): Partial<Mood> | undefined {
  if (!governor || within.some((other) => !/^(?:hebben|zijn|worden)$/.test(other.auxiliary ?? ''))) return undefined;
  if (above.some((other) => !/^(?:hebben|zijn|worden)$/.test(other.auxiliary ?? ''))) return undefined;
  const isPerfect = within.some((other) => other.auxiliary === 'hebben' || other.auxiliary === 'zijn');
  const isPassive = above.some((other) => other.auxiliary === 'worden' || other.auxiliary === 'zijn');
  const lemma = governor.auxiliary ?? governor.lemma;
  const phase = isPerfect ? 'happened' : 'ongoing';
  if (/^(?:verdenken|beschuldigen)$/.test(lemma))
    return isPassive && !isNegated(words) ? { certainty: 'alleged', phase } : undefined;
  if (lemma === 'lijken' || lemma === 'schijnen') return { certainty: 'possible', phase };
  if (lemma === 'zijn') {
    const said = clause.tokens.map(lower);
    if (said.join(' ').includes('van plan') && !isPerfect && !isNegated(words)) return { phase: 'intended' };
    return said.includes('bezig') && !isPerfect && !isNegated(words) ? { phase: 'ongoing' } : undefined;
  }
  if (PROSPECTIVES.has(lemma)) {
    const at = clause.tokens.indexOf(governor.token);
    return isPerfect || isNegated(clause.tokens.slice(0, at + 2).map(lower))
      ? undefined
      : { phase: /^(?:beloven|toezeggen)$/.test(lemma) ? 'intended' : 'planned' };
  }
  const isDone =
    IMPLICATIVES.has(lemma) ||
    governor.triggers.some((trigger) => IMPLICATIVES.has(trigger.evocation.verbs?.[0] ?? ''));
  return isDone ? { phase: 'happened' } : undefined;
}

/** Worden mishandeld, under a verb that does not say that it was so (zag, hoorde). */
function reportsOnly({ verbs }: ReadClause['clause'], auxiliaries: readonly VerbReading[], verb: VerbReading): boolean {
  if (verb.form !== 'participle') return false;
  const governor = verbs.find((other) => other.finite && other !== verb && other.auxiliary === undefined);
  return auxiliaries.some((other) => !other.finite) && governor !== undefined && !IMPLICATIVES.has(governor.lemma);
}

/** An order, a question or a condition: nothing but a coordinator before the finite verb, nor in the clauses that it goes on from. */
function opensWithVerb({ kind, marker, tokens, verbs, previous }: Clause): boolean {
  if (kind !== 'main' || marker) return false;
  const first = tokens[0] && COORDINATORS.has(lower(tokens[0])) ? tokens[1] : tokens[0];
  const opens = first !== undefined && verbs.some((verb) => verb.finite && verb.token === first);
  return opens && (previous === undefined || opensWithVerb(previous));
}

const hasFinite = ({ verbs }: Clause): boolean => verbs.some((verb) => verb.finite);

/** Is niet gebouwd en niet geopend: without a finite verb of its own a clause is denied with the one before, unless after maar. */
function deniedBefore(clause: Clause): boolean {
  const { previous, tokens } = clause;
  if (!previous || hasFinite(clause) || lower(tokens[0]) === 'maar') return false;
  return isNegated(previous.tokens.map(lower)) || deniedBefore(previous);
}

function hedgedBefore(clause: Clause): boolean {
  const { previous } = clause;
  return previous !== undefined && !hasFinite(clause) && (isHedged(previous) || hedgedBefore(previous));
}

/** bijna and haast before anything but a figure: it did not happen (won bijna de beker). */
function isAlmost(token: Token, next: Token | undefined): boolean {
  if (!/^(?:bijna|haast)$/.test(lower(token)) || next === undefined) return false;
  if (next.upos === 'NUM' || /[\d€$£]/.test(next.text)) return false;
  return !/^(?:half|halve|anderhalf|anderhalve|honderd|duizend)$/.test(lower(next));
}

/** niet drie maar vier mensen: what is denied and what is told stand in one clause. */
function contrasts(words: readonly string[]): boolean {
  const at = words.indexOf('niet');
  if (at < 0 || words[at + 1] === 'alleen') return false;
  return at === 0 || words.indexOf('maar', at + 2) > 0;
}

/** Whether the words of a clause deny what it tells (niet alleen and nooit eerder do not). */
export function isNegated(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!NEGATIVE.test(word)) return false;
    const next = words[at + 1];
    if (word === 'niet' && (next === 'alleen' || next === 'langer' || next === 'eerder' || next === 'minder'))
      return false;
    if (word === 'geen' && words[at - 1] === 'nog' && /^(?:\d|honderd|duizend|tien|twintig)/.test(next ?? ''))
      return false;
    return !(word === 'nooit' && next === 'eerder');
  });
}
