import type { Token } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';

/** A figure that another has taken the place of: aanvankelijk 12 miljoen, eerder 300, in augustus nog 6,9 procent. */
const SUPERSEDED =
  /\b(?:aanvankelijk|voorheen|oorspronkelijk|toen nog|vroeger|destijds|indertijd|toentertijd)\b|\beerder (?:was|waren|bedroeg|bedroegen|kostte|stond|lag|telde|had|nog)\b|\b(?:was|waren|bedroeg|bedroegen|stond|stonden|lag|lagen|telde|telden|had|hadden|kostte|kostten|werkten)\b.{0,40} nog (?:maar |slechts )?(?:op |uit |boven |onder |zo’n |ruim |bijna )?(?:\d|€|een |twee |drie |vier )/i;

/** Verbs of what stood at a time. */
const STATE =
  /^(?:zijn|hebben|bedragen|liggen|staan|tellen|kosten|werken|wonen|leven|zitten|omvatten|bevatten|beschikken|bestaan)$/;
/** At a time that only the text before names. */
const THEN = /^(?:toen|destijds|indertijd|toentertijd|eerst|vroeger|ooit|voorheen)$/;

/** Whether the figure of a text is one that is no longer so. */
export function isSuperseded(text: string): boolean {
  return SUPERSEDED.test(text);
}

/**
 * What says that a figure stood then and stands no longer (toen, destijds, lag nog op), where the fact of it leaves it
 * out: without its time it would seem to be the figure of now.
 */
export function supersedingWords({ clause }: ReadClause, fact: FactDraft): Token[] {
  const { quantity, phase, time, circumstantial, covered } = fact;
  const isState = clause.verbs.some(
    ({ lemma, auxiliary, form, past }) => form === 'finite' && past && STATE.test(auxiliary ?? lemma),
  );
  // heeft geleid, was gestolen: what happened stays so
  const isAlone = !clause.verbs.some(({ form }) => form === 'participle');
  if (!quantity || phase !== 'happened' || time || !isState || !isAlone) return [];
  const isTold = ({ start }: Token): boolean => circumstantial.includes(start) || covered.includes(start);
  const then = clause.tokens.filter((token) => THEN.test(lower(token)) && !isTold(token));
  if (then.length > 0) return then;
  // was eerder nog 5 procent: told by its adverb
  return circumstantial.length > 0 ? [] : clause.tokens.filter((token) => lower(token) === 'nog' && !isTold(token));
}
