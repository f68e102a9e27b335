import type { Lexicon } from '../../lexicon/lexicon.ts';
import { EnglishVerb, verbsOf } from '../../lexicon/verbs.ts';
import { doneAgain } from '../clauses/done-again.ts';
import { withoutReason } from '../clauses/reason-last.ts';
import { wordTables } from '../word-tables.ts';
import { limits, opened, opensWithCount, orderAdjuncts, type AdjunctOrder } from '../clauses/order-adjuncts.ts';
import {
  asExpected,
  CannotSay,
  joinWords,
  sayObject,
  sayPiece,
  withNone,
  inTime,
  type Clause,
  type NounPhrase,
  type Piece,
} from '../phrases/phrase.ts';

/** What stands around a clause, in this language's words and order. */
const ADJUNCTS: AdjunctOrder = {
  connectives: { total: 'in total', contrast: 'by contrast' },
  kinds: ['place', 'time'],
  long: 60,
};

/** Crimes are alleged; of all else it is reported. */
function hearsay({ accuses }: Clause): string {
  return accuses ? 'allegedly' : 'reportedly';
}

/**
 * English clauses: subject, verb, object, place, time; simple past for what happened; adverbs after the
 * first auxiliary.
 */
export function englishClauses(lexicon: Lexicon) {
  const verbs = verbsOf(lexicon, 'en', EnglishVerb);
  const tables = wordTables(lexicon, 'en');
  const stances = tables.set('stances');
  const reckoned = tables.set('reckonedBy');
  const repeated = tables.map('again');

  const verbOf = (key: string): EnglishVerb => {
    const verb = verbs.get(key);
    if (!verb) throw new CannotSay(key);
    return verb;
  };

  /** Auxiliaries, and the verb itself; adverbs stand between them, `not` after the first auxiliary. */
  const verbGroup = (clause: Clause): { auxiliaries: string[]; main: string } => {
    const verb = verbOf(clause.verb);
    const plural = clause.number === 'plural';
    const negated = clause.polarity === 'negated';
    const passive = clause.voice === 'passive';
    const base = clause.verb;
    const present = plural ? (verb.presentPlural ?? base) : verb.present;
    const past = plural ? (verb.pastPlural ?? verb.past) : verb.past;
    const is = plural ? 'are' : 'is';
    const was = plural ? 'were' : 'was';
    if (clause.modality) return modalGroup(clause, passive ? `be ${verb.participle}` : base);
    if (clause.phase === 'intended') {
      if (clause.certainty === 'possible') return { auxiliaries: ['may'], main: `want to ${base}` };
      return negated
        ? { auxiliaries: [plural ? 'do' : 'does'], main: `want to ${base}` }
        : { auxiliaries: [], main: `${plural ? 'want' : 'wants'} to ${base}` };
    }
    // fears that 400 people will be dismissed; is expected to rise
    if (clause.foreseen && clause.reported)
      return { auxiliaries: passive ? ['will', 'be'] : ['will'], main: passive ? verb.participle : base };
    if (clause.foreseen === 'expected')
      return { auxiliaries: [is], main: `expected to ${passive ? `be ${verb.participle}` : base}` };
    if (clause.able)
      return { auxiliaries: passive ? ['could', 'be'] : ['could'], main: passive ? verb.participle : base };
    if (clause.certainty === 'possible')
      return clause.phase === 'planned'
        ? { auxiliaries: passive ? ['may', 'be'] : ['may'], main: passive ? verb.participle : base }
        : clause.phase === 'ongoing'
          ? (clause.stative || CHANGE.test(base)) && !passive
            ? { auxiliaries: ['may'], main: base }
            : { auxiliaries: ['may', 'be'], main: passive ? verb.participle : verb.gerund }
          : { auxiliaries: passive ? ['may', 'have', 'been'] : ['may', 'have'], main: verb.participle };
    if (clause.phase === 'planned')
      return passive ? { auxiliaries: ['will', 'be'], main: verb.participle } : { auxiliaries: ['will'], main: base };
    const ongoing = clause.phase === 'ongoing';
    const has = plural ? 'have' : 'has';
    const adjuncts = clause.adjuncts ?? [];
    const isSince = clause.tail?.startsWith(' since ') === true;
    const isLasting =
      isSince || (clause.lasting && clause.time !== undefined) || adjuncts.some(({ lasting }) => lasting);
    // who rejects or supports something does so, he is not busy rejecting it
    const isStance = stances.has(base) && !negated && !passive;
    const isHabit = adjuncts.some(({ habitual, length }) => habitual || length) || isPerTime(clause);
    const isProgressive = ongoing && !clause.stative && !isStance && !isHabit;
    // police said 40 people had been injured: a report of what came before it, where no time says so
    if (clause.reported && clause.phase === 'happened' && !clause.stative && clause.time === undefined && !isLasting)
      return { auxiliaries: passive ? ['had', 'been'] : ['had'], main: verb.participle };
    if (clause.anterior && clause.phase === 'happened')
      return { auxiliaries: passive ? ['had', 'been'] : ['had'], main: verb.participle };
    // has been held since March, has been striking for three weeks
    if (isLasting && isProgressive && !passive) return { auxiliaries: [has, 'been'], main: verb.gerund };
    if (isLasting) return { auxiliaries: passive ? [has, 'been'] : [has], main: verb.participle };
    if (passive) return { auxiliaries: isProgressive ? [is, 'being'] : [ongoing ? is : was], main: verb.participle };
    if (base === 'be') return { auxiliaries: [ongoing ? is : was], main: '' };
    if (isProgressive) return { auxiliaries: [is], main: verb.gerund };
    if (!negated) return { auxiliaries: [], main: ongoing ? present : past };
    return { auxiliaries: [ongoing ? (plural ? 'do' : 'does') : 'did'], main: base };
  };

  const clause = (asked: Clause): string => {
    const spec = byThen(withNone(thereAreNone(inTime(asExpected(doneAgain(asked, repeated))))), reckoned);
    const { auxiliaries, main } = verbGroup(spec);
    const [first, ...others] = auxiliaries;
    const negated = spec.polarity === 'negated';
    const subject = spec.subject.map(sayPiece);
    const { rest: followed, reason } = withoutReason({ ...spec, rest: overEvent(spec.rest) });
    const rest = followed.map((piece) => sayObject(piece, negated));
    const alleged = spec.certainty === 'alleged' && spec.source === undefined;
    const { fronts, middle, ends } = orderAdjuncts(spec, joinWords(rest), ADJUNCTS);
    if (spec.order === 'infinitive') {
      const verb = spec.voice === 'passive' ? `be ${verbOf(spec.verb).participle}` : spec.verb;
      const { participle } = verbOf(spec.verb);
      const [head = '', ...tail] = spec.verb.split(' ');
      const { gerund: own } = verbOf(spec.verb);
      // is on strike, but is considering going on strike
      const gerund = /^\p{L}+ing\b/u.test(own) ? own : joinWords([verbOf(head).gerund, ...tail]);
      const doing = spec.voice === 'passive' ? `being ${participle}` : gerund;
      const isDoing = spec.done || spec.as === 'by' || spec.as === 'without';
      if (fronts.length > 0) throw new CannotSay(spec.verb);
      return joinWords([...middle, ...(isDoing ? [doing] : ['to', verb]), ...rest, ...ends, reason]);
    }
    // can and not are one word
    const finite = first === 'can' && negated ? 'cannot' : first;
    // rose slightly, has fallen sharply
    const isChange = spec.voice === 'active' && CHANGE.test(spec.verb);
    const behind = isChange ? middle.filter((text) => DEGREE.test(text)) : [];
    // grew most sharply, by 21%
    const most = isChange ? ends.find((text) => MOST.test(text)) : undefined;
    const isBy = rest[0] === 'by' || rest[0]?.startsWith('by ') === true;
    const core = joinWords([
      ...(fronts.length || spec.order === 'subordinate'
        ? subject
        : opensWithCount(spec)
          ? ['a total of', ...subject]
          : opened(spec.subject, subject)),
      // reportedly did not comply
      alleged && negated && hearsay(spec),
      finite,
      negated && finite === first && 'not',
      spec.connective === 'also' && 'also',
      alleged && !negated && hearsay(spec),
      ...middle.filter((text) => !behind.includes(text)),
      ...others,
      main,
      ...behind,
      most !== undefined && `${most}${isBy ? ',' : ''}`,
      ...rest,
      ...ends.filter((text) => text !== most),
      reason,
    ]);
    return [...fronts, core].join(', ');
  };

  /** Headlines: no articles, present for what happened, bare participle for the passive, to for plans. */
  const headline = (asked: Clause): string => {
    const spec = withNone(inTime(asExpected(doneAgain(asked, repeated))));
    const verb = verbOf(spec.verb);
    const plural = spec.number === 'plural';
    const bare = (piece: Piece): string =>
      piece.kind === 'phrase' && !piece.form ? piece.phrase.bare : sayPiece(piece);
    // no one injured, no suspects arrested
    const hasNone = spec.polarity !== asked.polarity;
    const subject = spec.subject.map(hasNone ? sayPiece : bare);
    const rest = spec.rest.map((piece) =>
      spec.polarity === 'negated' && piece.kind === 'phrase' && piece.phrase.negated === 'anyone'
        ? piece.phrase.negated
        : bare(piece),
    );
    const hedge = spec.certainty === 'asserted' ? undefined : spec.certainty === 'alleged' ? hearsay(spec) : 'possibly';
    const negated = spec.polarity === 'negated' ? 'not' : undefined;
    const modal = spec.modality && verbGroup(spec);
    const verbWords = modal
      ? [modal.auxiliaries[0], negated, hedge, ...modal.auxiliaries.slice(1), modal.main]
      : spec.foreseen === 'expected'
        ? [negated, 'expected to', spec.voice === 'passive' ? `be ${verb.participle}` : spec.verb]
        : spec.voice === 'passive'
          ? spec.able
            ? ['could be', verb.participle]
            : [spec.phase === 'planned' ? 'to be' : undefined, negated, hedge, verb.participle]
          : spec.phase === 'intended'
            ? [
                hedge,
                ...(negated ? [plural ? 'do' : 'does', 'not', 'want'] : [plural ? 'want' : 'wants']),
                'to',
                spec.verb,
              ]
            : spec.able
              ? ['could', spec.verb]
              : spec.phase === 'planned'
                ? [negated, 'to', hedge, spec.verb]
                : isUnderstood(spec)
                  ? []
                  : negated
                    ? [
                        spec.verb === 'be' ? (plural ? 'are' : 'is') : plural ? 'do' : 'does',
                        negated,
                        hedge,
                        spec.verb === 'be' ? undefined : spec.verb,
                      ]
                    : [hedge, plural ? (verb.presentPlural ?? spec.verb) : verb.present];
    // staff probably involved in fraud, but falls by 10,000 a month on average
    const early = (spec.adjuncts ?? []).filter(({ position, ...said }) => said.limits && position === 'middle');
    const late = { ...spec, adjuncts: spec.adjuncts?.filter((said) => !early.includes(said)) ?? [] };
    const adverbs = early.map(({ text }) => text);
    return joinWords([...subject, ...adverbs, ...verbWords, ...rest, ...limits(late), spec.place]);
  };

  /** People arrested, more than one of them or not; cocaine seized. */
  const participial = (goods: NounPhrase, verb: string, rest: string): string =>
    joinWords([goods.bare, verbOf(verb).participle, rest]);

  return { clause, headline, participial };
}

/** Road closed for hours, 5,000 homes without power: no headline has the verb. */
function isUnderstood({ verb, voice, phase, polarity, certainty, foreseen, rest, place }: Clause): boolean {
  const isSo = polarity === 'affirmed' && certainty === 'asserted' && foreseen === undefined;
  const [first] = rest;
  // explosion in block of flats
  const isThere =
    /^(?:occur|happen)$/.test(verb) && phase === 'happened' && (first !== undefined || place !== undefined);
  return (
    (isSo && isThere) ||
    (isSo && verb === 'be' && voice === 'active' && /^(?:happened|ongoing)$/.test(phase) && first?.kind === 'words')
  );
}

/** Cuts emissions by 1 million tonnes per year: so much in each, not what moves to so much (is rising to 7,900 per day). */
function isPerTime({ rest }: Clause): boolean {
  const words = joinWords(rest.map(sayPiece));
  return / per (?:year|month|week|day|hour)\b/.test(words) && !/\b(?:to|from) [^ ]*\d/.test(words);
}

/** Held on suspicion of murder, but over the foiled kidnapping of a minister: what is known to have happened is no suspicion. */
function overEvent(rest: readonly Piece[]): readonly Piece[] {
  return rest.map((piece, at) => {
    const next = rest[at + 1];
    const isKnown = next?.kind === 'phrase' && next.form === undefined && /^the /.test(next.phrase.text);
    return piece.kind === 'words' && piece.text === 'on suspicion of' && isKnown ? { ...piece, text: 'over' } : piece;
  });
}

/** Until Sunday it went on; by Sunday so many had been counted. */
function byThen(spec: Clause, reckoned: ReadonlySet<string>): Clause {
  const isCounted = spec.phase === 'happened' && reckoned.has(spec.verb) && spec.polarity === 'affirmed';
  return isCounted && spec.time !== undefined ? { ...spec, time: spec.time.replace(/^until /, 'by ') } : spec;
}

/**
 * must, have to, be allowed to, can, be able to: may is left to what is possible. The auxiliaries and the verb
 * with what it governs, `not` to stand after the first auxiliary.
 */
function modalGroup(
  { modality, phase, polarity, certainty, number, aim, target }: Clause,
  governed: string,
): { auxiliaries: string[]; main: string } {
  const plural = number === 'plural';
  const negated = polarity === 'negated';
  const ahead = certainty === 'possible' ? 'may' : phase === 'planned' ? 'will' : undefined;
  const past = phase === 'happened';
  if (aim) return { auxiliaries: ['should'], main: governed };
  if (target) return { auxiliaries: [plural ? 'are' : 'is'], main: `to ${governed}` };
  if (modality === 'obligation') {
    const main = `have to ${governed}`;
    if (ahead !== undefined) return { auxiliaries: [ahead], main };
    if (negated) return { auxiliaries: [past ? 'did' : plural ? 'do' : 'does'], main };
    return past ? { auxiliaries: [], main: `had to ${governed}` } : { auxiliaries: ['must'], main: governed };
  }
  const word = modality === 'permission' ? 'allowed' : 'able';
  if (ahead !== undefined) return { auxiliaries: [ahead, 'be'], main: `${word} to ${governed}` };
  if (modality === 'ability' && !past) return { auxiliaries: ['can'], main: governed };
  const be = past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  return { auxiliaries: [be], main: `${word} to ${governed}` };
}

/** How much something changed. */
const DEGREE =
  /^(?:slightly|sharply|significantly|considerably|substantially|strongly|steeply|steadily|rapidly|quickly|gradually|further)$/;

const MOST = /^(?:most|least) \p{L}+$/u;

/** What may come about over a time, not what may be under way just now: prices may rise this year. */
const CHANGE = /^(?:rise|fall|increase|decrease|grow|shrink|drop|climb|decline|double|halve)$/;

/** There were no victims, never there were not any. */
function thereAreNone(clause: Clause): Clause {
  const [first] = clause.subject;
  const [what, ...others] = clause.rest;
  const isThere = first?.kind === 'words' && /^there$/i.test(first.text.trim()) && clause.subject.length === 1;
  const none = what?.kind === 'phrase' && what.form === undefined ? what.phrase.none : undefined;
  if (!isThere || clause.polarity !== 'negated' || what?.kind !== 'phrase' || none === undefined) return clause;
  const phrase = { ...what.phrase, text: none.text };
  return { ...clause, polarity: 'affirmed', number: none.number, rest: [{ kind: 'phrase', phrase }, ...others] };
}
