import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import type { SentenceContext } from '../context.ts';
import type { Filler } from '../../model/fact.ts';
import type { FactDraft } from '../identify.ts';
import { CHANGES } from './lost-phrases.ts';
import { RANKED } from '../figures/put-comparisons.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { numberOf } from '../phrases/number-of.ts';
import { isNegated } from '../standing/moods.ts';
import { lower, wordStarts } from '../words.ts';

/** Under these the clause above says of nothing that it is there. */
const UNREAL = /^(?:kunnen|moeten|willen|mogen|zullen|hoeven)$/;

/**
 * Facts of relative clauses with the words of the clause above that bear on them. A relative clause without a comma
 * says which ones are meant, and asserts nothing by itself (ANS 20.3.4): whether there are any hangs on the clause
 * above (geen rol in groepen die …), and where it says of known ones which they are (de drie doden die zondag werden
 * gevonden, zijn niet vermoord) the news is what that clause says of them. What stands behind waar was at the place
 * before it.
 */
export function markRelativeClaims(
  { sentence }: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  facts: ReadonlyMap<Clause, readonly FactDraft[]>,
): Map<Clause, readonly FactDraft[]> {
  const isWhole = (clause: Clause): boolean =>
    facts.get(clause)?.some(({ omitted, aim }) => omitted.length === 0 && !aim) ?? false;
  return new Map(
    [...facts].map(([clause, own]) => {
      const { kind, parent, marker } = clause;
      if (kind !== 'relative' || !parent || !marker || own.length === 0) return [clause, own] as const;
      const antecedent = read.get(clause)?.antecedent;
      const above = wordStarts(parent);
      const isUnsaid =
        isRestrictive(sentence.tokens, clause) &&
        hangsOnMatrix(read.get(parent), antecedent, isWhole(parent) || isGoneOnFrom(facts, parent));
      const marked = own
        .filter((fact) => !isOfNumber(fact))
        .map((fact) => {
          const losesPlace = lower(marker) === 'waar' && !saysWhere(fact, antecedent);
          const omitted = [...(losesPlace ? [marker.start] : []), ...(isUnsaid ? above : [])];
          const lost = omitted.filter((start) => !fact.covered.includes(start));
          const taken = takenUp(fact, facts.get(parent) ?? []);
          return lost.length === 0 ? taken : { ...taken, omitted: [...fact.omitted, ...lost] };
        });
      return [clause, marked] as const;
    }),
  );
}

/** What a number itself may do. */
const MOVES = new Set([...CHANGES, ...RANKED, 'level']);

/** Het aantal bedrijven dat failliet ging: the verb agrees with the number, but the companies went bankrupt. */
function isOfNumber({ frame, roles }: FactDraft): boolean {
  return (
    !MOVES.has(frame) &&
    Object.values(roles).some(
      (filler) => filler.kind === 'concept' && /^(?:number|percentage|proportion)$/.test(filler.id),
    )
  );
}

/** Before a court or the police somebody is held to have done it. */
const HELD = /^(?:arrest|detention|suspicion|charge|accusation|trial|sentence-demand|searching|release|extradition)$/;
/** What somebody may be held to have done. */
const OFFENCE =
  /^(?:theft|robbery|burglary|fraud|money-laundering|embezzlement|violence|attack|shooting|gunshot-wounding|killing|murder|rape|abuse|threat|kidnapping|hostage-taking|smuggling|arson|vandalism|making-off|stabbing|assault|beating|beating-up|pelting|bribery|hacking|incitement)$/;

/**
 * Een andere persoon die bij de aanrijding betrokken was, is naar het ziekenhuis gebracht: beside the fact of the main
 * clause the relative one speaks of the same, who is known by then. Who is arrested is held to have done it.
 */
function takenUp(fact: FactDraft, above: readonly FactDraft[]): FactDraft {
  const whole = above.filter(({ omitted }) => omitted.length === 0);
  const held = whole.filter(({ frame }) => HELD.test(frame)).map(({ roles }) => JSON.stringify(roles['patient']));
  // de vrouw die door haar man werd mishandeld, is aangehouden: who is held is not who did it
  const isHeld = OFFENCE.test(fact.frame) && held.length > 0 && !held.includes(JSON.stringify(victimOf(fact)));
  const told = new Set(whole.flatMap(({ roles }) => Object.values(roles).map((filler) => JSON.stringify(filler))));
  const roles = Object.fromEntries(
    Object.entries(fact.roles).map(([role, filler]) => [
      role,
      told.has(JSON.stringify(filler)) ? asKnown(filler) : filler,
    ]),
  );
  const isAlleged = isHeld && fact.certainty === 'asserted' && fact.polarity === 'affirmed';
  return { ...fact, roles, ...(isAlleged && { certainty: 'alleged' as const }) };
}

/** Whom an offence was done to. */
function victimOf({ roles }: FactDraft): Filler | undefined {
  return roles['patient'] ?? roles['victim'];
}

/** Een man becomes de man, twee mannen de twee mannen. */
function asKnown(filler: Filler): Filler {
  if (filler.kind === 'concept' && !filler.definite && filler.determiner === undefined && filler.number === 'singular')
    return { ...filler, definite: true };
  return filler.kind === 'quantity' && filler.extent === undefined && filler.whole === undefined
    ? { ...filler, extent: 'known' }
    : filler;
}

/** Whether the main clause has its fact in a coordinated one (… die werden gevonden, zijn geïdentificeerd en begraven). */
function isGoneOnFrom(facts: ReadonlyMap<Clause, readonly FactDraft[]>, parent: Clause): boolean {
  return [...facts].some(([{ previous }, own]) => previous === parent && own.some(({ omitted }) => !omitted.length));
}

function saysWhere({ place, covered }: FactDraft, antecedent: Chunk | undefined): boolean {
  return place !== undefined && (antecedent === undefined || covered.includes(antecedent.head.start));
}

function hangsOnMatrix(above: ReadClause | undefined, antecedent: Chunk | undefined, isTold: boolean): boolean {
  if (!above || !antecedent) return false;
  const { clause, auxiliaries } = above;
  if (isNegated(clause.tokens.map(lower))) return true;
  const isNamed = antecedent === above.subject && antecedent.entity !== undefined;
  // Marie is de eerste vrouw die de prijs won, hij is een van de twee die werden aangehouden: that is the news
  if ((isNamed || antecedent.parent?.one) && isCopular(above)) return false;
  const { determiner = '', quantity, entity } = antecedent;
  if (/^(?:de|het|deze|die|dit|dat)$/.test(determiner) || entity) return !isTold;
  if (quantity || determiner !== '') return isUnreal(auxiliaries);
  return numberOf(antecedent) === 'plural';
}

function isCopular({ clause: { verbs } }: ReadClause): boolean {
  return verbs.every(({ auxiliary, lemma }) => auxiliary === 'zijn' || auxiliary === 'worden' || lemma === 'blijven');
}

function isUnreal(auxiliaries: ReadClause['auxiliaries']): boolean {
  return auxiliaries.some(({ auxiliary }) => UNREAL.test(auxiliary ?? ''));
}
