import type { Token } from '../../model/token.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { lower } from '../words.ts';
import { CHANGES } from './lost-phrases.ts';
import { STANDING } from './refusals.ts';

/** What somebody or something has, holds or measures: without whose it is it says nothing. */
const OWNED = new Set(['area', 'height', 'length', 'width', 'depth', 'capacity', 'branches-in', 'tally', 'debt']);
/** Somebody in particular, whom the text before names. */
const PERSONAL = /^(?:hij|zij|ze|ik|wij|we|jij|je|u|jullie)$/;
/** What the sentence before says, or somebody or something in it. */
const POINTING = /^(?:dit|dat|die|deze)$/;
/** Weather and time have no subject (het is 30 graden). */
const EXPLETIVE = /^(?:het|er|dat|dit|wat)$/;

/**
 * The pronoun that is the subject of a figure that stands or moves, where nothing says whom it means: ze telt 78.000
 * inwoners, hij heeft 300 werknemers. Whose figure it is the fact does not tell.
 */
export function untoldSubject(
  { subject, auxiliaries, clause }: ReadClause,
  { frame, covered, clausal, quantity, roles, made }: FactDraft,
): Token[] {
  if (!clausal || !subject?.pronoun || subject.referent || covered.includes(subject.head.start)) return [];
  const { head } = subject;
  const isOfSomebody = STANDING.has(frame) || CHANGES.has(frame) || OWNED.has(frame);
  // schreef hij talrijke romans: who did is the news, and a passive would not say it
  const isActive = !auxiliaries.some(({ auxiliary }) => /^(?:worden|laten)$/.test(auxiliary ?? ''));
  // dit leverde 3 miljoen op: a passive would not say what did
  const role = made?.evocation.subject;
  // whoever arrested them, three men were arrested
  const isSuffered = Object.entries(roles).some(
    ([name, filler]) => /^(?:patient|victim)$/.test(name) && filler.kind === 'quantity',
  );
  const losesActor = role !== undefined && roles[role] === undefined && !isSuffered;
  if (!isOfSomebody) {
    // waardoor zij 20 banen schrapte: no sentence of its own, which would lean on the one before
    const isInner = clause.kind !== 'main' || Object.values(roles).some((own) => 'difference' in own && own.difference);
    const isActor = PERSONAL.test(lower(head)) ? quantity === undefined || (losesActor && isInner) : losesActor;
    return isActive && isActor && (PERSONAL.test(lower(head)) || POINTING.test(lower(head))) ? [head] : [];
  }
  return EXPLETIVE.test(lower(head)) ? [] : [head];
}

/** Who died, was hurt or what was lost is so by something. */
const CAUSED = /^(?:death|injury|affliction|damage|illness)$/;

/** Kanker is met 45.000 doden de grootste doodsoorzaak: what they died of is the subject, beside which they are counted. */
export function untoldKiller(context: SentenceContext, { subject }: ReadClause, fact: FactDraft): Token[] {
  const { frame, clausal, covered } = fact;
  if (clausal || !CAUSED.test(frame) || !subject || subject.date || covered.includes(subject.head.start)) return [];
  const isCause = typesOf(context, subject).some((type) =>
    /^(?:disease|disaster|crime|event|plant|animal)$/.test(type),
  );
  return isCause ? [subject.head] : [];
}

/** Op vier adressen in Oss en een in Dinteloord: one more of those counted, of which no phrase is left but where it is. */
export function untoldElision(tokens: readonly Token[], { covered, circumstantial }: FactDraft): Token[] {
  return tokens.filter(
    (token, at) =>
      lower(tokens[at - 1]) === 'en' &&
      (token.upos === 'NUM' || /^(?:een|één)$/.test(lower(token))) &&
      /^(?:in|op|bij|te|uit)$/.test(lower(tokens[at + 1])) &&
      tokens[at + 2]?.upos === 'PROPN' &&
      !covered.includes(token.start) &&
      !circumstantial.includes(token.start),
  );
}

/** Om de vijf jaar: so often, which no fact of the clause says. */
export function untoldInterval(tokens: readonly Token[], { circumstantial }: FactDraft): Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      lower(token) === 'om' &&
      lower(tokens[place + 1]) === 'de' &&
      /^(?:uur|dag|week|maand|jaar|dagen|weken|maanden|minuten|kwartier)$/.test(lower(tokens[place + 3])),
  );
  const found = at < 0 ? [] : tokens.slice(at, at + 4);
  return found.filter(({ start }) => !circumstantial.includes(start));
}
