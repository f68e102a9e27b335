import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import { activities } from './activities.ts';
import type { WholeClause } from './bearing.ts';
import { titleWords } from './titles.ts';

/** Which of several a name is of: de vorige Gouden Kalf, het eerste Songfestival. */
const WHICH =
  /^(?:vorige?|volgende?|eerdere|voormalige?|toekomstige?|allereerste|eerste|tweede|derde|vierde|vijfde|laatste)$/;
const DETERMINER = /^(?:de|het|een)$/;

/** Words of a clause that only make sense with what a fact leaves out, or that make another of what it tells. */
export function leftHanging(told: WholeClause, fact: FactDraft): Token[] {
  return [
    ...quotedObjects(told, fact),
    ...whichOfName(told),
    ...alsoThen(told, fact),
    ...likeThen(told),
    ...suchOnes(told),
    ...oneElsewhere(told),
    ...titleWords(told, fact),
    ...whichOfThem(told),
    ...activities(told),
  ];
}

/** Protesteerden tegen ‘de dienaren van de globalisering’: against whom or what stands in the quotation alone. */
function quotedObjects({ context, own, isTold }: WholeClause, { clausal }: FactDraft): Token[] {
  const { tokens } = context.sentence;
  if (!clausal) return [];
  return own.filter((token) => token.upos === 'ADP' && !isTold(token) && opensQuoted(context, tokens, token.index + 1));
}

function opensQuoted({ quoted }: SentenceContext, tokens: readonly Token[], at: number): boolean {
  return quoted.has(at) || /^[‘“"'„«]$/.test(tokens[at]?.text ?? '');
}

/** De vorige Gouden API werd uitgereikt: a name alone says the one that the text is about. */
function whichOfName({ context, own, isTold }: WholeClause): Token[] {
  const { sentence, mentions } = context;
  return own.filter((token) => {
    const [before, next] = [sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]];
    if (!WHICH.test(lower(token)) || !DETERMINER.test(lower(before)) || !next || /se$/.test(next.text)) return false;
    const isName = mentions.entities.some(({ mentions: named }) => named.some(({ start }) => start === next.start));
    return isName && isTold(next);
  });
}

/** Doet ook volgend jaar mee, is ook zondag open: besides the time that the text spoke of. */
function alsoThen({ context, own, isTold }: WholeClause, { phase, time }: FactDraft): Token[] {
  if (phase === 'happened' || !time) return [];
  const { dates, sentence } = context;
  const isDate = (at: number): boolean => dates.get(at)?.mention.id === time.id;
  return own.filter((token) => {
    const at = token.index + 1;
    const isPreposition = /^(?:in|op|om|vanaf)$/.test(lower(sentence.tokens[at]));
    return lower(token) === 'ook' && !isTold(token) && (isDate(at) || (isPreposition && isDate(at + 1)));
  });
}

/** Evenals in 2024, net als in mei: it was so then too. */
function likeThen({ context, own }: WholeClause): Token[] {
  const { dates, sentence } = context;
  return own.filter((token) => {
    const [before, next] = [sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]];
    const isLike = /^(?:evenals|zoals)$/.test(lower(token)) || (lower(token) === 'als' && lower(before) === 'net');
    const at = /^(?:in|op)$/.test(lower(next)) ? token.index + 2 : token.index + 1;
    return isLike && dates.has(at);
  });
}

/** Nouns that say nothing without what they are one of. */
const SHAPES = /^(?:vorm|soort|type|manier|wijze|methode|categorie|fenomeen|trend|groep)$/;

/** Slachtoffer van deze vorm van criminaliteit: which form, “the form” does not say. */
function suchOnes({ context, own }: WholeClause): Token[] {
  return own.filter((token) => {
    const noun = context.sentence.tokens[token.index + 1];
    return /^(?:deze|dit|die|dat)$/.test(lower(token)) && SHAPES.test(noun?.lemma.toLowerCase() ?? '');
  });
}

/** Ligt in het ziekenhuis in Breda en een in Tilburg: one more of them, of whom the rest of the clause is said as well. */
function oneElsewhere({ context, own, isTold }: WholeClause): Token[] {
  const { tokens } = context.sentence;
  return own.filter((token) => {
    const [joiner, preposition] = [tokens[token.index - 1], tokens[token.index + 1]];
    const isOne = /^[eé][eé]n$/.test(lower(token)) && !isTold(token);
    return isOne && /^(?:en|,)$/.test(lower(joiner)) && /^(?:in|uit|te|bij|op|aan)$/.test(lower(preposition));
  });
}

/** Twee van de aangehouden mannen: of which men they are, the figure alone does not say. */
function whichOfThem({ context: { sentence, quantities }, own, isTold }: WholeClause): Token[] {
  return own.flatMap((token) => {
    const last = quantities.get(token.index)?.last ?? -1;
    const inside = sentence.tokens.slice(token.index, last + 1);
    const at = inside.findIndex((word) => lower(word) === 'van');
    const isPart = at > 0 && /^(?:de|die|deze|hun|zijn|haar)$/.test(lower(inside[at + 1])) && isTold(token);
    return isPart ? inside.slice(at + 2, -1) : [];
  });
}
