import type { Token } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import type { WholeClause } from './bearing.ts';

const OBJECT = /^(?:hem|haar|hen|hun|ze|ons|mij|hij|zij|wij|we|die|deze|dit|dat|dezen|degenen|wie|allen|iedereen)$/;
/** Before a phrase of some that are known: of which a share only is meant. */
const SHARE_OF = /^(?:veel|weinig|enkele|enige|sommige|meerdere|verschillende|diverse|verscheidene|deel|gros|rest)$/;

/**
 * Pronouns behind a preposition, or as an object, that stand for nobody the fact names (tegen hem eiste justitie,
 * legde hun een boete op): to whom it happened is then not told.
 */
export function lostParties({ context, clause, phrases, isTold }: WholeClause, fact: FactDraft): Token[] {
  if (!fact.clausal) return [];
  const { tokens } = context.sentence;
  return phrases
    .filter(
      ({ head, preposition, from, last, first }) =>
        head.upos === 'PRON' &&
        first === last &&
        OBJECT.test(lower(head)) &&
        !isTold(head) &&
        (preposition !== undefined || isObject(lower(head))) &&
        !/^(?:volgens|aldus|behalve)$/.test(preposition ?? '') &&
        clause.tokens.includes(tokens[from]!),
    )
    .flatMap(({ from, last }) => tokens.slice(from, last + 1));
}

function isObject(word: string): boolean {
  return /^(?:hem|haar|hen|hun|ons|mij)$/.test(word);
}

/** Voor veel van de voorstellingen, een deel van de huizen: not for all of those that are named. */
export function lostShares({ context, own, isTold }: WholeClause): Token[] {
  const { tokens } = context.sentence;
  return own.filter((token) => {
    if (!SHARE_OF.test(lower(token)) || isTold(token) || lower(tokens[token.index + 1]) !== 'van') return false;
    return tokens.slice(token.index + 2, token.index + 6).some((next) => isTold(next));
  });
}

/** Voor het grootste gedeelte geautomatiseerd, in hoge mate: how much of it. */
export function lostDegree({ own, isTold }: WholeClause): Token[] {
  return own.filter(
    (token, at) =>
      /^(?:deel|gedeelte|mate)$/.test(lower(token)) &&
      !isTold(token) &&
      own.slice(Math.max(0, at - 3), at).some((before) => /^(?:voor|in)$/.test(lower(before))) &&
      lower(own[at + 1]) !== 'van',
  );
}

/** Before a noun of an event that only explains another (een boekwinst door de verkoop van masten). */
const BECAUSE = /^(?:door|dankzij|wegens|vanwege|als gevolg van|ten gevolge van|naar aanleiding van|in verband met)$/;

/** The words that make a noun's event the reason of what its clause tells: without that, it is no news by itself. */
export function lostReason({ context, phrases }: WholeClause, { clausal, covered }: FactDraft): Token[] {
  if (clausal) return [];
  const { tokens } = context.sentence;
  const reason = phrases.find(
    ({ preposition, first, last }) =>
      BECAUSE.test(preposition ?? '') && tokens.slice(first, last + 1).some(({ start }) => covered.includes(start)),
  );
  return reason ? tokens.slice(reason.from, reason.first) : [];
}
