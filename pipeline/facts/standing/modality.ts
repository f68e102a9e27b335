import type { VerbTrigger } from '../../lexicon/frames.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Mood } from '../draft.ts';
import { lower, type VerbReading } from '../words.ts';

/** Modal verbs that say what must, may or can be done. */
const MODALITIES: Readonly<Record<string, NonNullable<Mood['modality']>>> = {
  moeten: 'obligation',
  hoeven: 'obligation',
  mogen: 'permission',
  kunnen: 'ability',
};
/** What had to be done was done: moesten worden geëvacueerd, moest worden gestaakt. */
const NECESSARY = new Set(['evacuation', 'hospitalisation', 'cancellation', 'rescue']);
/** What could be done was done: konden de mannen aanhouden, konden maandenlang meelezen. */
const ACHIEVED = new Set(
  'arrest seizure dismantling rescue escape discovery identification surveillance interception'.split(' '),
);
/** What an installation can do by its make: de fabriek kan 200.000 auto's per jaar maken. */
const CAPABLE = new Set('production processing storing supply power-generation transport'.split(' '));
/** Frames whose clause has another subject than the sentence: what the museum must, visitors need not. */
const CONVERSE = new Set('visitors users members population employment participation share level'.split(' '));

/** Whether a modal verb says something else of a frame's own subject than of that of the sentence. */
export function isConverse(frame: string, auxiliaries: readonly VerbReading[]): boolean {
  return CONVERSE.has(frame) && auxiliaries.some(({ auxiliary }) => auxiliary !== undefined && auxiliary in MODALITIES);
}

/** What a modal verb needs to know of its clause. */
export interface ModalClause {
  negated: boolean;
  /** Its subject is a person or a body: what such a one can do it is able to, what a thing can do may come. */
  isPersonal: boolean;
}

/**
 * What the modal verbs of a cluster make of its event; `open` where it is not told as due, allowed or able
 * (zou moeten, had kunnen, moet hebben gestolen, moet niet), undefined where there is none.
 *
 * @param auxiliaries those of the verb's own cluster, in order
 */
export function modalMood(
  auxiliaries: readonly VerbReading[],
  verb: VerbReading,
  { negated, isPersonal }: ModalClause,
): Partial<Mood> | 'open' | undefined {
  const others = auxiliaries.filter((other) => other !== verb);
  const modals = others.filter((other) => MODALITIES[other.auxiliary!]);
  const [modal] = modals;
  if (!modal) return undefined;
  const at = others.indexOf(modal);
  const [before, after] = [others.slice(0, at), others.slice(at + 1)];
  const isPerfect = (other: VerbReading): boolean => /^(?:hebben|zijn)$/.test(other.auxiliary!);
  if (modals.length > 1 || before.some((other) => !isPerfect(other) && other.auxiliary !== 'zullen')) return 'open';
  if (after.some((other) => !isPerfect(other) && other.auxiliary !== 'worden')) return 'open';
  const would = before.some((other) => other.auxiliary === 'zullen' && other.past);
  const isDone = before.some(isPerfect);
  // had kunnen voorkomen, zou hebben moeten betalen: it was not so
  if (before.some((other) => isPerfect(other) && other.past) || (isDone && before.length > 1)) return 'open';
  const isBacked = after.some(isPerfect) && verb.form === 'participle';
  const modality = MODALITIES[modal.auxiliary!]!;
  if (modality === 'ability' && (isBacked || would)) {
    // kan hebben gestolen, zou kunnen oplopen: not what somebody is able to, but what may be so
    if (negated || modal.past) return 'open';
    return { certainty: 'possible', phase: isBacked ? 'happened' : 'planned' };
  }
  if (isBacked || would) return 'open';
  const isPast = isDone || modal.past;
  const phase = before.length > 0 && !isDone ? 'planned' : isPast ? 'happened' : 'ongoing';
  // kunnen een subsidie krijgen: of all that it says, few are converse
  // moet genoegen nemen: what a particle makes of the verb (deelnemen) is seen where that is read
  const isOwn = ({ frame, fixed, particle }: VerbTrigger): boolean =>
    CONVERSE.has(frame) && fixed.length === 0 && particle === undefined;
  if (verb.lemma !== 'krijgen' && verb.triggers.some(isOwn)) return 'open';
  const isFrame = (frames: ReadonlySet<string>): boolean => verb.triggers.some((trigger) => frames.has(trigger.frame));
  if (modality === 'obligation') {
    if (negated !== (modal.auxiliary === 'hoeven')) return 'open';
    // heeft moeten aftreden: so it was done
    return !negated && (isDone || (modal.past && isFrame(NECESSARY))) ? { phase } : { modality, phase };
  }
  if (modality === 'permission') return { modality, phase };
  if (negated || phase === 'planned') return { modality, phase };
  if (phase === 'happened') {
    const isPassive = after.some((other) => other.auxiliary === 'worden');
    return isDone || isPassive || isFrame(ACHIEVED) ? { phase } : { modality, phase };
  }
  return (isPersonal || isFrame(CAPABLE)) && after.length === 0
    ? { modality, phase }
    : { certainty: 'possible', phase };
}

/**
 * The duty, leave or power that the words above a te-infinitive name: is verplicht te, dient te, wordt
 * gedwongen te, is in staat te, is bevoegd te.
 *
 * @param governor the verb that the infinitive depends on
 * @param auxiliaries those of the governor
 */
export function governedModality(
  governor: VerbReading,
  auxiliaries: readonly VerbReading[],
  clause: Clause,
  negated: boolean,
): Partial<Mood> | 'open' | undefined {
  const lemma = governor.auxiliary ?? governor.lemma;
  const words = clause.tokens.map(lower);
  const modality = namedBy(lemma, words, auxiliaries);
  if (!modality) return undefined;
  if (
    auxiliaries.some(
      (other) => !/^(?:zijn|worden|zullen)$/.test(other.auxiliary!) || (other.auxiliary === 'zullen' && other.past),
    )
  )
    return 'open';
  if (modality === 'obligation' && negated && /^(?:dienen|moeten|dwingen)$/.test(lemma)) return 'open';
  if (lemma === 'hoeven' && !negated) return 'open';
  const isPlanned = auxiliaries.some((other) => other.auxiliary === 'zullen');
  const finite = auxiliaries.find((other) => other.finite) ?? governor;
  return { modality, phase: isPlanned ? 'planned' : finite.past ? 'happened' : 'ongoing' };
}

const OBLIGED = /^(?:verplicht|genoodzaakt|gedwongen|gehouden)$/;
const ALLOWED = /^(?:bevoegd|gerechtigd|gemachtigd)$/;

function namedBy(
  lemma: string,
  words: readonly string[],
  auxiliaries: readonly VerbReading[],
): Mood['modality'] | undefined {
  if (lemma === 'hoeven' || lemma === 'dienen') return 'obligation';
  const isState =
    /^(?:zijn|worden)$/.test(lemma) || auxiliaries.some((other) => /^(?:zijn|worden)$/.test(other.auxiliary!));
  if (!isState) return undefined;
  if (words.some((word) => OBLIGED.test(word))) return 'obligation';
  if (words.some((word) => ALLOWED.test(word))) return 'permission';
  return words.join(' ').includes('in staat') ? 'ability' : undefined;
}
