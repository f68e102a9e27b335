import type { Fact, Filler } from '../../model/fact.ts';
import { CannotSay, type NounPhrase } from './phrase.ts';
import type { Voice } from '../voice.ts';

/** The role that a filler has to itself. */
export function roleOf(roles: ReadonlyMap<string, readonly Filler[]>, filler: Filler): string | undefined {
  const [role] =
    [...roles].find(([, own]) => own.length === 1 && JSON.stringify(own[0]) === JSON.stringify(filler)) ?? [];
  return role;
}

/** Concepts that say of a person that she is a woman, he a man. */
const WOMEN = new Set('woman girl mother daughter sister grandmother widow queen princess'.split(' '));
const MEN = new Set('man boy father son brother grandfather king prince'.split(' '));

/** Whether the source calls a person he or she; undefined for a body. Without a pronoun there nobody's gender is known. */
export function personOf(
  voice: Voice,
  { evidence }: Fact,
  filler: Filler,
  number: NounPhrase['number'],
): 'm' | 'f' | undefined {
  if (number === 'plural') return undefined;
  const known = filler.kind === 'entity' ? voice.entities.get(filler.id)?.gender : undefined;
  if (known) return known === 'male' ? 'm' : 'f';
  if (filler.kind === 'concept' && WOMEN.has(filler.id)) return 'f';
  if (filler.kind === 'concept' && MEN.has(filler.id)) return 'm';
  const words = evidence.map(({ text }) => text).join(' ');
  if (/(?<!\p{L})hij(?!\p{L})/iu.test(words)) return 'm';
  if (/(?<!\p{L})(?:zij|ze)(?!\p{L})/iu.test(words)) return 'f';
  throw new CannotSay(words);
}
