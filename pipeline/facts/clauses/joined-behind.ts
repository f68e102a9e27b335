import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { flatten } from '../draft.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { ReadClause } from './read-clause.ts';
import { lower } from '../words.ts';

const PARTIES = /^(?:person|group|organisation)$/;
/** What one has, the other has not by being named with him. */
const ALONE = /^(?:winnen|verliezen|verslaan|worden|zijn)$/;

/**
 * A steunde het voorstel, evenals B: who is joined behind the verb by evenals, net als or alsook goes with the
 * subject, where a party can only go with parties and no figure stands beside them. Else it is open with whom it
 * goes, and it is left apart.
 */
export function joinBehind(context: SentenceContext, { chunks, subject, finite, clause }: ReadClause): void {
  const all = flatten(chunks);
  const isParty = (chunk: Chunk): boolean => typesOf(context, chunk).some((type) => PARTIES.test(type));
  for (const chunk of all) {
    const partner = chunk.parent;
    if (partner === undefined && chunk !== subject && isLikened(context, chunk)) chunk.likened = true;
    if (!partner?.others.includes(chunk) || !isLikened(context, chunk) || !isParty(chunk)) continue;
    const isBehind = finite !== undefined && finite.token.index < chunk.from;
    if (!subject || !isBehind || partner === subject || !isParty(subject) || chunk.preposition !== undefined) continue;
    partner.others.splice(partner.others.indexOf(chunk), 1);
    delete chunk.parent;
    const others = all.filter((other) => other !== chunk && other !== subject && other.parent !== chunk);
    const isPlain =
      lower(context.sentence.tokens[chunk.from - 1]) !== 'als' &&
      !isParty(partner) &&
      !others.some(
        ({ quantity, owner, determiner, parent }) =>
          parent !== chunk && (quantity || owner || /^(?:zijn|haar|hun)$/.test(determiner ?? '')),
      ) &&
      !clause.verbs.some(({ lemma, auxiliary }) => ALONE.test(auxiliary ?? lemma));
    if (isPlain && subject.last < chunk.first) {
      subject.others.push(chunk);
      chunk.parent = subject;
    } else {
      chunk.likened = true;
      chunks.push(chunk);
    }
  }
}

/** Right behind evenals, alsook or net als. */
function isLikened({ sentence }: SentenceContext, { from }: Chunk): boolean {
  const [last, before] = [sentence.tokens[from - 1], sentence.tokens[from - 2]];
  return (
    /^(?:evenals|alsook|alsmede)$/.test(lower(last)) || (lower(last) === 'als' && /^(?:net|zoals)$/.test(lower(before)))
  );
}
