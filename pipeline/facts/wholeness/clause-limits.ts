import type { Token } from '../../model/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { SentenceContext } from '../context.ts';
import { isMark, lower } from '../words.ts';

/** A clause with what its facts tell of it. */
export interface ToldClause {
  context: SentenceContext;
  clause: Clause;
  /** Its words without auxiliaries and marker. */
  own: readonly Token[];
  isTold: (token: Token) => boolean;
  /** Whether a word stands inside a figure or a date. */
  isInMention: (token: Token) => boolean;
}

/** Relative words whose antecedent takes part in the clause (de haven, waarvoor 2 miljoen is uitgetrokken). */
const LOSES_ANTECEDENT = /^waar(?:voor|mee|aan|in|toe|uit|tegen|over|naar|onder|van|tussen|langs)$/;
/** Right before a number these say that it is not certain. */
const HEDGED_NUMBER = /^(?:mogelijk|vermoedelijk|wellicht|misschien|waarschijnlijk)$/;

const LIMITS: readonly ((told: ToldClause) => boolean)[] = [
  losesAntecedent,
  losesExcess,
  losesStandard,
  losesDelay,
  isOfThen,
  losesHedge,
  losesSpread,
  losesWhole,
  losesList,
  isDefinition,
];

/** Whether a clause leaves untold what every fact of it hangs on. */
export function isLimited(told: ToldClause): boolean {
  return LIMITS.some((limits) => limits(told));
}

function losesAntecedent({ clause: { marker }, isTold }: ToldClause): boolean {
  return marker !== undefined && LOSES_ANTECEDENT.test(lower(marker)) && !isTold(marker);
}

/** 3 miljoen te veel betaald. */
function losesExcess({ own, isTold }: ToldClause): boolean {
  return own.some(
    (token, at) => lower(token) === 'te' && /^(?:veel|weinig)$/.test(lower(own[at + 1])) && !isTold(token),
  );
}

/** Meer water dan vroeger: more than what is told is only more. */
function losesStandard({ own, isTold, isInMention }: ToldClause): boolean {
  return own.some(
    (token, at) =>
      /^(?:meer|minder)$/.test(lower(token)) &&
      own.slice(at + 1).some((other) => lower(other) === 'dan' && !isTold(other) && !isInMention(other)),
  );
}

/** Omvat de volgende gebieden: what they are stands behind the colon. */
function losesList({ context: { sentence }, own, isTold }: ToldClause): boolean {
  return own.some(
    (token) =>
      /^(?:volgende|onderstaande)$/.test(lower(token)) &&
      isTold(token) &&
      sentence.tokens.slice(token.index).some(({ text }) => text === ':'),
  );
}

/** Doet over twee weken uitspraak: not now. */
function losesDelay({ own, isTold }: ToldClause): boolean {
  return own.some(
    (token, at) =>
      /^(?:over|binnen)$/.test(lower(token)) &&
      !isTold(token) &&
      own.slice(at + 2, at + 4).some((next) => /^(?:minuten|uur|dagen|weken|maanden|jaar|jaren)$/.test(lower(next))),
  );
}

/** Sinds 2013, toen 79 mensen omkwamen: then, not now. */
function isOfThen({ context, clause: { marker }, own }: ToldClause): boolean {
  return (
    marker !== undefined &&
    lower(marker) === 'toen' &&
    context.sentence.tokens[marker.index - 1]?.text === ',' &&
    !own.some((token) => context.dates.has(token.index))
  );
}

/** Van mogelijk 340.000 klanten: it is the number that may be another. */
function losesHedge({ context, own }: ToldClause): boolean {
  return own.some(
    (token) =>
      HEDGED_NUMBER.test(lower(token)) &&
      context.quantities.has(token.index + 1) &&
      (context.sentence.tokens[token.index - 1]?.upos === 'ADP' ||
        // zeker drie, maar mogelijk vijf: the first number is the one that is known
        lower(context.sentence.tokens[token.index - 1]) === 'maar'),
  );
}

const SPREAD = /^(?:verspreid|gespreid|verdeeld|uitgesmeerd|uitgespreid)$/;

/** 5,5 procent, verspreid over achttien maanden: not at once. */
function losesSpread({ context: { sentence, dates, quantities }, own, isTold }: ToldClause): boolean {
  const end = own.at(-1)?.index ?? -1;
  const [first] = own;
  return sentence.tokens.slice(first?.index, end + 4).some((token) => {
    const { index } = token;
    if (!SPREAD.test(lower(token)) || lower(sentence.tokens[index + 1]) !== 'over' || isTold(token)) return false;
    const last = Math.max(dates.get(index + 2)?.last ?? -1, quantities.get(index + 2)?.last ?? -1);
    return last >= 0;
  });
}

/** De gemeente betaalt daarvan 600.000 euro: of what, or it is not told. */
function losesWhole({ own, isTold }: ToldClause): boolean {
  return own.some((token) => /^(?:daarvan|hiervan)$/.test(lower(token)) && !isTold(token));
}

/** Dat zijn mensen die minder dan twaalf uur werken: what a word of the sentence before means, not what somebody does. */
function isDefinition({ context: { sentence }, clause, own }: ToldClause): boolean {
  const { tokens } = sentence;
  const first = tokens.find((token) => !isMark(token));
  const verb = first && tokens[first.index + 1];
  if (!/^(?:dat|dit|daarmee|hiermee)$/.test(lower(first)) || !/^(?:zijn|is|worden|wordt)$/.test(lower(verb)))
    return false;
  const noun = tokens.slice(verb!.index + 1).find(({ upos }) => upos === 'NOUN');
  const isSort =
    noun?.feats.Number === 'Plur' &&
    tokens.slice(verb!.index + 1, noun.index).every(({ upos }) => /^(?:ADJ|ADV|SCONJ)$/.test(upos));
  const relative = isSort && tokens[noun.index + 1];
  if (!relative || lower(relative) !== 'die') return false;
  return clause.marker === relative || own.some((token) => token.index > relative.index);
}
