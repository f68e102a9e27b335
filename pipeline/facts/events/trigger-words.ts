import { frameIndex, type VerbTrigger } from '../../lexicon/frames.ts';
import type { Token } from '../../model/token.ts';
import { flatten } from '../draft.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { isQualified } from './conditions.ts';
import { isLevelOnly } from './levels.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower, PARTICLES, type VerbReading } from '../words.ts';

/** The words by which a verb evokes a frame here; undefined where it does not. */
export function wordsOf(
  context: SentenceContext,
  read: ReadClause,
  verb: VerbReading,
  trigger: VerbTrigger,
): number[] | undefined {
  if (!formFits(verb, trigger)) return undefined;
  const words = triggerWords(read, verb, trigger);
  if (!words || isHelping(read, verb, trigger) || isQualified(context, read, trigger, verb, words)) return undefined;
  // tegen het verkeer in: no particle of inrijden
  if (trigger.particle !== undefined && words.some((at) => isInPhrase(context, at))) return undefined;
  return isLevelOnly(read, trigger) ? undefined : words;
}

/**
 * Whether a verb has its object as its subject here, or whom it is done to (krijgen een bedrag vergoed); undefined where
 * it is a participle without a voice.
 */
export function voiceOf(
  { auxiliaries, clause }: ReadClause,
  verb: VerbReading,
  { evocation }: VerbTrigger,
): 'active' | 'passive' | 'recipient' | 'impersonal' | undefined {
  if (verb.form === 'finite') return 'active';
  if (verb.form === 'infinitive') return 'active';
  const has = (infinitive: string): boolean => auxiliaries.some((other) => other.auxiliary === infinitive);
  // er werd gestaakt door 300 chauffeurs: no subject, the agent in a phrase of its own
  const isImpersonal = clause.tokens.some((token) => lower(token) === 'er');
  if (has('worden')) return evocation.object ? 'passive' : isImpersonal ? 'impersonal' : undefined;
  const isGotten = clause.verbs.some(({ lemma, auxiliary }) => lemma === 'krijgen' && auxiliary === undefined);
  if (isGotten) return evocation.object && recipientOf(evocation) ? 'recipient' : undefined;
  if (has('hebben')) return 'active';
  if (has('zijn') && !evocation.object && takesObject(verb)) return isImpersonal ? 'impersonal' : undefined;
  if (has('zijn')) return evocation.object ? 'passive' : 'active';
  if (clause.attributive) return evocation.object ? 'passive' : 'active';
  const verbless =
    clause.kind === 'main' &&
    auxiliaries.length === 0 &&
    clause.verbs.every((other) => !other.finite) &&
    !clause.previous;
  return verbless && evocation.object ? 'passive' : undefined;
}

/** To whom something is given, paid or granted. */
export function recipientOf({ indirect, prepositions }: VerbTrigger['evocation']): string | undefined {
  return indirect ?? prepositions?.aan;
}

/** Is om advies gevraagd: what is done to somebody makes a passive with zijn, whose subject did not do it. */
function takesObject({ triggers }: VerbReading): boolean {
  return triggers.some(({ evocation }) => evocation.object === 'recipient' && evocation.subject === 'agent');
}

/** hebben, zijn and worden beside a participle are no verbs of their own: heeft het ziekenhuis verlaten owns none. */
function isHelping({ clause }: ReadClause, verb: VerbReading, { fixed }: VerbTrigger): boolean {
  if (!/^(?:hebben|zijn|worden)$/.test(verb.auxiliary ?? '')) return false;
  return clause.verbs.some(
    // is het slachtoffer geworden: it became so, which its own verb says
    (other) =>
      (other.form === 'participle' || (verb.auxiliary === 'zijn' && lower(other.token) === 'geworden')) &&
      !fixed.includes(lower(other.token)),
  );
}

/** Whether a word is part of a set phrase of several words. */
function isInPhrase({ adverbs }: SentenceContext, at: number): boolean {
  return [...adverbs.values()].some(({ first, last }) => first < last && first <= at && at <= last);
}

function formFits(verb: VerbReading, trigger: VerbTrigger): boolean {
  if (verb.form === 'participle') return trigger.kind === 'participle';
  // geworden and gehad stand beside an auxiliary as participles do
  if (verb.form === 'infinitive')
    return trigger.kind === (/^ge(?:worden|had)$/.test(lower(verb.token)) ? 'participle' : 'infinitive');
  return trigger.kind === 'present' || trigger.kind === 'past';
}

/** Tokens of the trigger: the verb, its particle and the fixed words; undefined where one is missing. */
function triggerWords({ chunks, clause }: ReadClause, verb: VerbReading, trigger: VerbTrigger): number[] | undefined {
  const { tokens } = clause;
  const found = [verb.token.index];
  if (trigger.particle !== undefined) {
    const at = tokens.findIndex((token, place) => {
      if (lower(token) !== trigger.particle) return false;
      if (isWrittenApart(clause, token, verb)) return true;
      if (verb.form === 'infinitive') return token.index === verb.token.index - 2;
      const next = tokens[place + 1];
      // kwamen er samen uit, kwamen samen uit op 3 miljoen: the verb has the particle behind it
      const beyond = tokens[place + 2];
      const ends =
        beyond === undefined ||
        (isMark(beyond) && tokens[place + 3]?.upos !== 'NUM') ||
        (lower(next) === 'uit' && lower(beyond) === 'op');
      if (LOOSE_PARTICLES.test(lower(next)) && ends) return false;
      return (
        token.index > verb.token.index &&
        (next === undefined || isMark(next) || !/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(next.upos))
      );
    });
    if (at < 0) return undefined;
    found.push(tokens[at]!.index);
  } else if (isTorn(tokens, verb, trigger)) {
    return undefined;
  } else if (verb.form === 'finite') {
    const particle = tokens.find(
      (token, place) =>
        token.deprel === 'compound:prt' &&
        token.head === verb.token.index &&
        PARTICLES.has(lower(token)) &&
        // samen met de douane, staat op 48 punten: a preposition
        lower(tokens[place + 1]) !== 'met' &&
        // ligt voor het eerst onder de 2 procent
        !(lower(tokens[place + 1]) === 'het' && /^(?:eerst|laatst)$/.test(lower(tokens[place + 2]))) &&
        // …, goed voor vier zetels
        !(lower(token) === 'goed' && isMark(tokens[place - 1]!)) &&
        !(tokens[place + 1]?.upos === 'NUM' && trigger.evocation.prepositions?.[lower(token)] !== undefined),
    );
    if (particle && !trigger.fixed.includes(lower(particle))) return undefined;
    if (belongsToOther(tokens, verb, trigger)) return undefined;
  }
  if (trigger.fixed.length) {
    const at = tokens.findIndex(
      (_, place) =>
        trigger.fixed.every((word, step) => lower(tokens[place + step]) === word) &&
        !isAttribute(chunks, tokens[place + trigger.fixed.length - 1]!),
    );
    if (at < 0 || isPrepositionHere(tokens, at, trigger) || isOfFigure(tokens, at, trigger)) return undefined;
    for (let step = 0; step < trigger.fixed.length; step += 1) found.push(tokens[at + step]!.index);
  }
  return found.sort((a, b) => a - b);
}

/**
 * Dat er 200 huizen bij komen, zullen er 200 bij komen: the particle right before its verb. Behind er, daar or waar any
 * other than bij may be a preposition of that (dat hij er in trekt).
 */
function isWrittenApart(
  { kind, tokens, verbs }: ReadClause['clause'],
  particle: Token,
  { token, form }: VerbReading,
): boolean {
  if (particle.index !== token.index - 1 || form === 'participle' || tokens[0] === particle) return false;
  const isLast = !verbs.some((other) => other.finite && other.token.index < particle.index);
  if (lower(particle) === 'bij') return form === 'infinitive' || (kind !== 'main' && isLast);
  if (kind !== 'subordinate' || !isLast || form !== 'finite') return false;
  return !tokens.some(
    (other) => other.index < particle.index && /^(?:er|daar|hier|waar|\p{L}+waar)$/u.test(lower(other)),
  );
}

/** Had 41 procent gestemd, tegen 43 procent; 38 stemden voor en 37 tegen: no word of the verb by itself. */
function isPrepositionHere(tokens: readonly Token[], at: number, { fixed }: VerbTrigger): boolean {
  if (fixed.length > 1 || !/^(?:voor|tegen)$/.test(fixed[0]!)) return false;
  const next = tokens[at + 1];
  if (next && /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(next.upos)) return true;
  return fixed[0] === 'tegen' && tokens.slice(0, at).some((token) => lower(token) === 'voor');
}

/** Legde het bedrijf een boete van 3 miljoen euro op: the sum is the noun's, which has a frame of its own to say it. */
function isOfFigure(tokens: readonly Token[], at: number, { fixed, evocation, entry, particle }: VerbTrigger): boolean {
  // legde een boete op van 3 miljoen
  const isSplit = particle !== undefined && lower(tokens[at + fixed.length]) === particle;
  const end = at + fixed.length + (isSplit ? 1 : 0);
  const behind = tokens.slice(end, end + 6).map(lower);
  if (behind[0] !== 'van' || fixed.at(-1) === 'van') return false;
  const role = evocation.prepositions?.van;
  // een schikking van 3 miljoen treffen: the frame has the sum
  if (role !== undefined && entry.roles[role]?.some((type) => /^(?:any|money|measure|time)$/.test(type))) return false;
  // een schadevergoeding van 3 miljoen eisen, but a farewell of 300 employees
  if (role !== undefined) return behind.some((word) => /^(?:euro|dollar|dollars|pond)$/.test(word));
  return tokens.slice(end + 1, end + 4).some(({ upos }) => upos === 'NUM');
}

/** Die een open brief sturen: an adjective before a noun is no predicate. */
function isAttribute(chunks: readonly Chunk[], word: Token): boolean {
  return flatten(chunks).some(({ head, modifiers }) => modifiers.includes(word) && head.index > word.index);
}

/** Words that are particles wherever they end a clause or stand before a preposition. */
const LOOSE_PARTICLES = /^(?:af|mee|toe|neer|bij|uit|op|in|aan|door|over|om|terug|weg|samen|vast)$/;

/** Sloot 2025 af met verlies is not to close: a particle on its own behind the verb makes it another one that is known. */
function belongsToOther(tokens: readonly Token[], { token }: VerbReading, { infinitive, fixed }: VerbTrigger): boolean {
  return tokens.some((other, place) => {
    const word = lower(other);
    if (other.index <= token.index || !LOOSE_PARTICLES.test(word) || fixed.includes(word)) return false;
    const next = tokens[place + 1];
    if (next !== undefined && !isMark(next) && !/^(?:ADP|CCONJ)$/.test(next.upos)) return false;
    // van 2025 af, op de fiets naar toe, daar … aan: the end of a phrase
    const opens = tokens
      .slice(0, place)
      .some((before) => /^(?:van|vanaf|naar|tegen|daar|waar|er|hier)$/.test(lower(before)));
    return !opens && frameIndex().verbs.has(`${word}${infinitive}`);
  });
}

/** Terug te betalen is not to pay: the word before te is the verb's own particle. */
function isTorn(tokens: readonly Token[], { form, token }: VerbReading, { fixed }: VerbTrigger): boolean {
  const at = tokens.indexOf(token);
  const particle = lower(tokens[at - 2]);
  if (form !== 'infinitive' || lower(tokens[at - 1]) !== 'te' || fixed.includes(particle)) return false;
  return PARTICLES.has(particle);
}
