import type { Fact, Filler } from '../../model/fact.ts';
import type { NounPhrase } from './phrase.ts';
import type { Topic } from './references.ts';
import type { Voice } from '../voice.ts';

/** What a clause with this subject is about; undefined where no pronoun could take it up. */
export function topicOf(filler: Filler): Topic | undefined {
  if (filler.kind === 'entity') return { key: filler.id, definite: true };
  if (filler.kind === 'quantity') {
    const isPlain = filler.concept !== undefined && !filler.whole;
    return isPlain ? { key: `${filler.concept} plural`, definite: false } : undefined;
  }
  if (filler.kind !== 'concept' || filler.determiner || filler.whole) return undefined;
  const { id, number, definite, modifiers, complements } = filler;
  const narrowed = modifiers?.length || complements?.length ? ` ${JSON.stringify([modifiers, complements])}` : '';
  return { key: `${id} ${number}${narrowed}`, definite };
}

/**
 * The pronoun for a subject that the sentence before was about already. A person is he or she only where the
 * source says so; what may be a scope or a place and not a thing is named again.
 */
export function resumed(
  voice: Voice,
  fact: Fact,
  filler: Filler,
  phrase: NounPhrase,
  before: Topic | undefined,
): NounPhrase | undefined {
  const topic = topicOf(filler);
  if (!before || !topic?.definite || topic.key !== before.key || !voice.grammar.resume) return undefined;
  const entity = filler.kind === 'entity' ? voice.entities.get(filler.id) : undefined;
  const types = filler.kind === 'concept' ? voice.typeOf(filler.id) : [entity?.type ?? ''];
  if (types.includes('place')) return undefined;
  const gender = entity?.gender ?? (filler.kind === 'concept' ? GENDERS[filler.id] : undefined);
  if (types.includes('person') && phrase.number === 'singular' && gender === undefined) return undefined;
  const kind = types.includes('person')
    ? 'person'
    : entity || /group|organisation/.test(types.join())
      ? 'body'
      : 'thing';
  return voice.grammar.resume(phrase, kind, gender && (gender === 'female' ? 'f' : 'm'));
}

/** Concepts that say of a person that she is a woman, he a man. */
const GENDERS: Readonly<Record<string, 'female' | 'male' | undefined>> = {
  woman: 'female',
  girl: 'female',
  mother: 'female',
  daughter: 'female',
  man: 'male',
  boy: 'male',
  father: 'male',
  son: 'male',
};
