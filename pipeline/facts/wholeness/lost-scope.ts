import type { Token } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import { splitFrom } from '../circumstances/deictic-places.ts';
import { openingThen } from '../circumstances/then.ts';
import { lower } from '../words.ts';
import type { WholeClause } from './bearing.ts';

/** What somebody was sentenced to or freed of, which a higher court may have undone. */
const JUDGED = /^(?:sentence|sentence-demand|acquittal|conviction|fine|damages-awarded)$/;

/** Words that reach further than the phrase they stand in, or that make an event one of another time. */
export function lostScope(told: WholeClause, fact: FactDraft): Token[] {
  return [
    ...sharedDegree(told),
    ...achievedBy(told, fact),
    ...judgedBefore(told, fact),
    ...thenAlone(told, fact),
    ...splitGoal(told, fact),
  ];
}

/** Minder insuline en medicijnen: less of both, which a list of less insulin and of medicines does not say. */
function sharedDegree({ own, isTold, context: { sentence } }: WholeClause): Token[] {
  const { tokens } = sentence;
  return own.filter((token) => {
    const [noun, joiner, other] = [1, 2, 3].map((step) => tokens[token.index + step]);
    return (
      /^(?:meer|minder|weinig|veel)$/.test(lower(token)) &&
      noun?.upos === 'NOUN' &&
      /^(?:en|of)$/.test(lower(joiner)) &&
      other?.upos === 'NOUN' &&
      isTold(noun) &&
      isTold(other)
    );
  });
}

/** Verdachten konden worden aangehouden: that it came to it, of those whom the text has counted. */
function achievedBy({ read: { auxiliaries } }: WholeClause, { clausal, roles, quantity, phase }: FactDraft): Token[] {
  const could = auxiliaries.find(({ auxiliary, past }) => auxiliary === 'kunnen' && past);
  const isSome = Object.values(roles).some(
    (filler) =>
      filler.kind === 'concept' && filler.number === 'plural' && !filler.definite && filler.determiner === undefined,
  );
  return could && clausal && isSome && !quantity && phase === 'happened' ? [could.token] : [];
}

/** De rechtbank had hem nog tot negen maanden cel veroordeeld: the court that speaks now has judged otherwise. */
function judgedBefore({ own, isTold, read: { finite } }: WholeClause, { frame }: FactDraft): Token[] {
  if (!JUDGED.test(frame) || finite?.past !== true) return [];
  return own.filter((token) => lower(token) === 'nog' && !isTold(token));
}

/** …, dan vertrekken er 78.000 reizigers: at that time alone. */
function thenAlone({ context, clause }: WholeClause, { time }: FactDraft): Token[] {
  const then = time ? undefined : openingThen(context, clause);
  return then ? [then] : [];
}

/** Trekt daar 80 miljoen euro voor uit: for what, the sentence before says alone. */
function splitGoal({ own, isTold, context: { sentence } }: WholeClause, { quantity, clausal }: FactDraft): Token[] {
  if (!clausal || !quantity) return [];
  return own.flatMap((token) => {
    const behind =
      /^(?:daar|hier)$/.test(lower(token)) && !isTold(token) ? splitFrom(sentence.tokens, token) : undefined;
    return behind && lower(behind) === 'voor' && own.includes(behind) && !isTold(behind) ? [token, behind] : [];
  });
}
