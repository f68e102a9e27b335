import { spanOf } from '../../text/file-span.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { standingOf } from '../standing/attribute.ts';
import { isHedged } from '../standing/hedges.ts';
import { isNegated } from '../standing/moods.ts';
import { lower } from '../words.ts';

/** Opens what follows from the clause before it, or what happened in that. */
const CONSEQUENCE = /^(?:waardoor|waarbij|waarna|waarop|zodat|met als gevolg dat)$/;
/** Verbs of what was no more than likely, wanted or tried. */
const UNSURE = /^(?:dreigen|willen|wensen|lijken|schijnen|proberen|pogen|trachten|weigeren|overwegen|hopen|vrezen)$/;

/**
 * … doordat beleggers hun panden verkochten: how far that holds, only what it explains tells. What comes of something
 * is nowhere and on no occasion where that is not told (bombardeerde het zuiden, waarbij zes burgers omkwamen), and
 * it is no surer than that (dreigt te sluiten, waardoor 300 banen verdwijnen).
 */
export function losesMain(
  { marker, parent }: Clause,
  { place, circumstances = [], roles, certainty, phase }: FactDraft,
  facts: ReadonlyMap<Clause, readonly FactDraft[]>,
): boolean {
  if (!parent || !marker) return false;
  const word = lower(marker);
  const above = (facts.get(parent) ?? []).filter(({ omitted }) => omitted.length === 0);
  if (/^(?:doordat|omdat|aangezien)$/.test(word)) return above.length === 0;
  if (!CONSEQUENCE.test(word)) return false;
  const isSurer = above.some(
    (fact) =>
      fact.polarity === 'negated' ||
      (certainty === 'asserted' && fact.certainty !== 'asserted') ||
      (/^(?:happened|ongoing)$/.test(phase) && /^(?:planned|intended)$/.test(fact.phase)),
  );
  const isSomewhere =
    place !== undefined ||
    'cause' in roles ||
    circumstances.some((said) => said.kind === 'adjunct' && /^(?:place|occasion|cause)$/.test(said.relation));
  return isSurer || (above.length === 0 && !isSomewhere);
}

/**
 * A fact that loses its main clause: partial, but for what came of something that surely was (kantelde, waardoor de
 * lading op de weg kwam). That may be told behind it, also where it waits for a translator.
 */
export function behindMain(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  { marker, parent }: Clause,
  fact: FactDraft,
): FactDraft {
  const isFollowing = CONSEQUENCE.test(lower(marker)) && fact.phase === 'happened' && fact.certainty === 'asserted';
  const last = parent?.tokens.findLast(({ index }) => index < marker!.index);
  if (!isFollowing || !last || !surelyWas(context, read, parent!))
    return { ...fact, omitted: [...fact.omitted, marker!.start] };
  return { ...fact, leans: spanOf(context.document, parent!.tokens[0]!.start, last.end) };
}

/** Whether a main clause says of itself, without a hedge or a denial, that something was or has been. */
function surelyWas(context: SentenceContext, read: ReadonlyMap<Clause, ReadClause>, clause: Clause): boolean {
  const [finite, ...others] = clause.verbs;
  if (clause.kind !== 'main' || !finite) return false;
  const { auxiliary, lemma, past } = finite;
  const isPast = past && (auxiliary === undefined || /^(?:worden|zijn|hebben)$/.test(auxiliary));
  const isPerfect = /^(?:hebben|zijn)$/.test(auxiliary ?? '') && others.some(({ form }) => form === 'participle');
  const isSure = (isPast || isPerfect) && !UNSURE.test(lemma) && !others.some((verb) => UNSURE.test(verb.lemma));
  return (
    isSure &&
    !isHedged(clause) &&
    !isNegated(clause.tokens.map(lower)) &&
    standingOf(context, read, clause).kind === 'asserted'
  );
}
