import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, type Draft } from '../draft.ts';
import { lower } from '../words.ts';

/** What people are hurt or die in. */
const HARM =
  /(?:ongeluk|ongeval|aanrijding|botsing|brand|explosie|ontploffing|aanslag|aanval|schietpartij|steekpartij|vechtpartij|incident|crash|ramp|aardbeving|overstroming|overval|bombardement|beschieting|storm|lawine|gijzeling)$/;

/**
 * Een schietpartij in Feijenoord, waarbij een man omkwam: he died in that one, which the clause behind the comma says of
 * its own with waarbij alone. Told by itself that nobody was hurt would be so at large.
 *
 * @param above the clause that it hangs on
 * @param others what the sentence tells besides: what it says to have happened needs no second naming
 */
export function addCauseAbove(
  { sentence }: SentenceContext,
  { clause }: ReadClause,
  above: ReadClause | undefined,
  draft: Draft,
  others: readonly Draft[],
): void {
  const { entry, roles, clausal } = draft;
  const { marker } = clause;
  if (!above || !marker || !clausal || !('cause' in entry.roles) || roles.has('cause')) return;
  if (lower(marker) !== 'waarbij' || sentence.tokens[marker.index - 1]?.text !== ',') return;
  const verbs = new Set(above.clause.verbs.map(({ token }) => token.index));
  const before = flatten(above.chunks).filter(({ last }) => last < marker.index);
  let found = before.sort((a, b) => b.last - a.last)[0];
  const gap = sentence.tokens.slice((found?.last ?? -1) + 1, marker.index - 1);
  if (!found || gap.some(({ index }) => !verbs.has(index))) return;
  while (found && !HARM.test(found.head.lemma.toLowerCase())) found = found.parent;
  if (!found || found.entity || found.quantity || found.date || found.others.length > 0) return;
  const { head } = found;
  const isTold = others.some(
    ({ clause: of, trigger, roles: held }) =>
      of === clause.parent && (trigger.includes(head.index) || [...held.values()].includes(found)),
  );
  if (isTold && draft.polarity !== 'negated') return;
  const isNeuter = found.determiner === 'het' || head.feats.Gender === 'Neut';
  const { parent: _parent, ...plain } = found;
  // where it was, the clause above says
  roles.set('cause', { ...plain, complements: [], preposition: 'bij', determiner: isNeuter ? 'het' : 'de' });
}
