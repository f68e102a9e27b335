import type { Token } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import { isMark, lower } from '../words.ts';
import type { WholeClause } from './bearing.ts';
import { STANDING } from './refusals.ts';

/** Those of a group who are not among the ones just counted: en de ander zit thuis, de rest is vertrokken. */
const OTHERS = /^(?:ander|andere|anderen|rest|overige|overigen|overblijvende|resterende)$/;
/** All who work somewhere are called so; others who do (artsen, chauffeurs) may be some of many. */
const STAFF =
  /^(?:mens|persoon|man|\p{L}*medewerker|\p{L}*werknemer|\p{L}*personeelslid|\p{L}*kracht|\p{L}*collega|fte|werkende)$/u;

/**
 * Twee chauffeurs werken nog bij het bedrijf en de ander heeft een ontbonden contract: two of those spoken of before,
 * who are not all there are.
 */
export function partsOfOthers(told: WholeClause, fact: FactDraft): Token[] {
  const { frame, quantity, made } = fact;
  const isHeadcount = frame === 'employment' || STANDING.has(frame);
  if (!isHeadcount || quantity === undefined) return [];
  const rest = othersBehind(told);
  if (rest.length > 0) return rest;
  const { own, isTold } = told;
  const still = own.filter((token) => lower(token) === 'nog' && !isTold(token));
  const isWorking = frame === 'employment' && told.clause.verbs.some(({ lemma }) => lemma === 'werken');
  const counted = made && [...made.roles.values()].find((chunk) => chunk.quantity?.id === quantity.ref);
  const isStaff = counted !== undefined && STAFF.test(counted.head.lemma.toLowerCase());
  return isWorking && !isStaff ? still : [];
}

/** The words behind the clause that speak of the others. */
function othersBehind({ own, context: { sentence } }: WholeClause): Token[] {
  const behind = sentence.tokens
    .slice((own.at(-1)?.index ?? sentence.tokens.length) + 1)
    .filter((token) => !isMark(token));
  const from = /^(?:en|maar|terwijl)$/.test(lower(behind[0])) ? 1 : 0;
  const words = behind.slice(from, from + 4);
  const at = words.findIndex((token) => OTHERS.test(lower(token)));
  const isDefinite = /^(?:de|het)$/.test(lower(words[0]));
  return isDefinite && at > 0 ? words.slice(0, at + 1) : [];
}
