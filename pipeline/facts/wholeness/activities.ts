import type { Token } from '../../model/token.ts';
import { saidComplements } from '../phrases/complements.ts';
import { lastOf } from '../draft.ts';
import { lower } from '../words.ts';
import type { WholeClause } from './bearing.ts';

/** Infinitives that name what people do, and that a tagger may take for nouns. */
const DOINGS =
  /^(?:parkeren|roken|sporten|zwemmen|schaatsen|fietsen|werken|thuiswerken|vissen|kamperen|drinken|voetballen|rijden|varen|vliegen|bouwen|wonen|winkelen|stemmen|reizen|leren|bellen|demonstreren|wandelen|hardlopen|jagen|spelen|gokken|vuren|barbecueën|flyeren|bedelen|slapen|overnachten)$/;

/** Words about what somebody does, named by an infinitive, that a fact leaves out or tells of its own event. */
export function activities(told: WholeClause): Token[] {
  return [...untoldDoing(told), ...placeOfDoing(told)];
}

function isDoing({ upos, feats, text }: Token): boolean {
  return (upos === 'VERB' && feats.VerbForm === 'Inf') || DOINGS.test(text.toLowerCase());
}

/** Boetes voor fout parkeren, tegen betaald parkeren: an infinitive with what describes it, behind its preposition. */
function untoldDoing({ context: { sentence }, own, isTold }: WholeClause): Token[] {
  const ends = new Set(own.map(({ index }) => index));
  return sentence.tokens.flatMap((token) => {
    const isHere = ends.has(token.index) || ends.has(token.index - 1);
    if (!isHere || !/^(?:voor|tegen|over|wegens|vanwege|door|met|bij)$/.test(lower(token)) || isTold(token)) return [];
    const behind = sentence.tokens.slice(token.index + 1, token.index + 5);
    const at = behind.findIndex(isDoing);
    const before = behind.slice(0, Math.max(at, 0));
    const isVerbal = at < 0 || lower(before.at(-1)) === 'te' || isTold(behind[at]!);
    const isOne = before.every(
      ({ upos, feats, text }) => /^(?:ADJ|ADV)$/.test(upos) || text === 'te' || feats.VerbForm === 'Part',
    );
    return isVerbal || !isOne ? [] : behind.slice(0, at + 1);
  });
}

/** Where and when something is done. */
const WHERE = /^(?:op|bij|in|aan|zonder|onder|achter|tijdens|langs)$/;

/** Klagen over roken bij het ziekenhuis, geld voor sporten op school: where and when they do it, not where that is done. */
function placeOfDoing({ context: { sentence }, phrases, isTold }: WholeClause): Token[] {
  return phrases
    .filter(
      ({ head, determiner, preposition, quantity }) =>
        !quantity && isDoing(head) && isTold(head) && (determiner === undefined ? preposition : determiner === 'het'),
    )
    .flatMap((doing) => {
      const own = doing.complements.find(({ preposition }) => preposition === 'van');
      const end = own ? lastOf(own) : doing.last;
      const isSaid = saidComplements(doing, new Set()).some(({ from }) => from === end + 1);
      if (isSaid || !WHERE.test(lower(sentence.tokens[end + 1]))) return [];
      // op school is no phrase but a set expression
      const next = phrases.find(({ from }) => from === end + 1);
      return sentence.tokens.slice(end + 1, (next?.last ?? end + 2) + 1);
    });
}
