import { isNounForm } from '../../lexicon/terms.ts';
import type { Token } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import type { WholeClause } from './bearing.ts';

/**
 * Words that make a title or another thing of a name or noun that is told by itself: het Parijs van Zola is not Paris,
 * De ontdekking van de hemel, with its capital, is no discovery, and the Jansen family is not Jansen.
 */
export function titleWords(told: WholeClause, fact: FactDraft): Token[] {
  return [
    ...cityOfSomebody(told),
    ...openedTitle(told),
    ...nounAsName(told),
    ...kinBefore(told),
    ...likenessOf(told, fact),
  ];
}

/** Het Delft van Vermeer, het Amsterdam van de Gouden Eeuw: a town takes an article only as somebody’s or of a time. */
function cityOfSomebody({ context, own, isTold }: WholeClause): Token[] {
  const { sentence, mentions } = context;
  const cities = mentions.entities.filter(({ gazetteer }) => gazetteer?.startsWith('city:'));
  return own.filter((token) => {
    const [city, next] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]];
    if (lower(token) !== 'het' || !city || lower(next) !== 'van' || !isTold(city)) return false;
    return cities.some(({ mentions: named }) => named.some(({ end }) => end === city.end));
  });
}

/** Exemplaren van De tuin der lusten: an article with a capital inside a sentence opens a title, of which no part is told. */
function openedTitle({ context, own, isTold }: WholeClause): Token[] {
  const { sentence, mentions } = context;
  return own.filter((token) => {
    const [before, next] = [sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]];
    if (!before || !next || !/^(?:De|Het|Een)$/.test(token.text) || !/^\p{L}/u.test(before.text)) return false;
    const isNamed = mentions.entities.some(({ mentions: named }) =>
      named.some(({ start, end }) => start <= token.start && next.end <= end),
    );
    return /^\p{Ll}/u.test(next.text) && !isNamed && isTold(next);
  });
}

/** Gezicht op Delft: a noun with a capital and a name behind its preposition are one title, not a body and a place. */
function nounAsName({ context, own, isTold }: WholeClause): Token[] {
  const { sentence, mentions, lexicon } = context;
  const names = mentions.entities.filter(({ gazetteer }) => gazetteer === undefined);
  return own.filter((token) => {
    const [preposition, next] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]];
    // de Wijkraad van Pendrecht: a body
    const isArticled = /^(?:de|het|een|deze|die|dit|dat)$/.test(lower(sentence.tokens[token.index - 1]));
    if (token.index === 0 || isArticled || preposition?.upos !== 'ADP' || !isTold(token)) return false;
    if (!/^\p{Lu}/u.test(next?.text ?? '')) return false;
    const isName = names.some(({ mentions: named }) =>
      named.some(({ start, end }) => start === token.start && end === token.end),
    );
    return isName && isNounForm(lexicon, lower(token));
  });
}

/** Words for several of one name, or for one who is not the person that the name alone stands for. */
const KIN =
  /^(?:familie|gezin|echtpaar|gebroeders|broers|broertjes|gezusters|zussen|zusjes|zusters|koppel|stel|duo|tweeling|weduwe|weduwnaar|erven|erfgenamen|ouders|nabestaanden|kinderen|dynastie|clan)$/;

/** Het echtpaar Jansen overleed, een schilderij van de familie Six: Jansen and Six alone would be one of them. */
function kinBefore({ context: { sentence }, own, isTold }: WholeClause): Token[] {
  return own.filter((token) => {
    const next = sentence.tokens[token.index + 1];
    return KIN.test(lower(token)) && /^\p{Lu}/u.test(next?.text ?? '') && (isTold(token) || isTold(next!));
  });
}

/** Frames of works of art as goods or exhibits. */
const OF_WORKS = /^(?:purchase|sale|theft|auction|donation|giving|lending|exhibition|unveiling)$/;

/** Kocht een beeld van Rodin, een foto van Capa: he may have made it or be the one who is shown. */
function likenessOf({ context: { sentence }, own, isTold }: WholeClause, { frame }: FactDraft): Token[] {
  if (!OF_WORKS.test(frame)) return [];
  return own.filter((token) => {
    const [preposition, name] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]];
    const isLikeness = /^(?:beeld|beelden|sculptuur|buste|foto|foto’s|portret|portretten|brief|brieven)$/.test(
      lower(token),
    );
    return isLikeness && lower(preposition) === 'van' && /^\p{Lu}/u.test(name?.text ?? '') && isTold(token);
  });
}
