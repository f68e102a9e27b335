import type { Filler } from '../../model/fact.ts';
import type { Entity } from '../../model/mention.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower, RELATIVES } from '../words.ts';

/**
 * What `hier` or `daar` points to: the place or country named last in the same paragraph, by name or
 * by its adjective; nothing where two different ones stand in the nearest sentence that has any.
 */
export function placeBefore(
  { sentences, sentence, mentions, gazetteer }: SentenceContext,
  offset: number,
): Entity | undefined {
  const block = sentence.block;
  for (let at = sentence.index; at >= 0 && sentences[at]!.block === block; at -= 1) {
    const { start, end, tokens } = sentences[at]!;
    const limit = Math.min(end, offset);
    const named = mentions.entities.filter(
      (entity) => entity.type === 'place' && entity.mentions.some((span) => span.start >= start && span.end <= limit),
    );
    const ids = new Set(
      tokens
        .filter((token) => token.end <= limit)
        .map((token) => gazetteer.demonyms.get(lower(token)))
        .filter((id) => id !== undefined),
    );
    const byAdjective = mentions.entities.filter(
      (entity) => entity.gazetteer !== undefined && ids.has(entity.gazetteer),
    );
    // de trein naar Brussel, a sentence that itself says daar: where that is, is not there
    const isPointing = at < sentence.index && tokens.some((token) => /^(?:daar|hier)$/.test(lower(token)));
    if (isPointing || named.some((entity) => isAimedAt(tokens, entity) || isBeside(tokens, entity))) return undefined;
    const found = [...new Set([...named, ...byAdjective])];
    if (ids.size > byAdjective.length && named.length === 0) return undefined;
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/**
 * Trekt daar 80 miljoen voor uit, kreeg er een boete voor: the preposition that daar, hier or er belongs to, where it
 * stands apart from it; then the word is no place.
 */
export function splitFrom(tokens: readonly Token[], { index }: Token): Token | undefined {
  return clauseBehind(tokens, index).find((token) => {
    if (!/^(?:voor|over|tegen|aan|van|mee|toe)$/.test(lower(token))) return false;
    const next = tokens[token.index + 1];
    if (/^(?:uit|in|af|op|door|neer|vrij|over|toe|terug|weg)$/.test(lower(next)) && isEnd(tokens[token.index + 2]))
      return true;
    return (
      token.deprel !== 'compound:prt' &&
      (isEnd(next) || next?.upos === 'ADP' || /^(?:VERB|AUX)$/.test(next?.upos ?? ''))
    );
  });
}

/** What follows a word, as far as a relative clause opens: its prepositions are its own (…, die strijdt tegen). */
export function clauseBehind(tokens: readonly Token[], index: number): readonly Token[] {
  const behind = tokens.slice(index + 1);
  const end = behind.findIndex((other, at) => isMark(other) && RELATIVES.has(lower(behind[at + 1])));
  return end < 0 ? behind : behind.slice(0, end);
}

/** The end of what stands before a mark. */
function isEnd(token: Token | undefined): boolean {
  return token === undefined || isMark(token);
}

/** Het zuiden van Frankrijk, ten noorden van Parijs, vlak bij Ede: a part of the place, or beside it. */
function isBeside(tokens: readonly Token[], { mentions }: Entity): boolean {
  return tokens.some(
    ({ start, index }) =>
      mentions.some((span) => span.start === start) &&
      (/^(?:bij|nabij|rond|rondom|buiten|boven|onder|langs|voorbij)$/.test(lower(tokens[index - 1])) ||
        (lower(tokens[index - 1]) === 'van' && PART.test(lower(tokens[index - 2])))),
  );
}

const PART =
  /^(?:(?:noord|zuid|oost|west)(?:en|oosten|westen|kust|kant|rand|kop|punt)?|midden|hart|kust|rand|buurt|omgeving|grens|buitenwijk|buitenwijken|platteland|binnenland|kop|regio|streek|hoogte)$/;

/** Whether a place stands in a sentence only as whereto or whence something is (de trein naar Brussel). */
function isAimedAt(tokens: readonly Token[], { mentions }: Entity): boolean {
  const here = tokens.filter(({ start, end }) => mentions.some((span) => span.start === start && end <= span.end));
  return (
    here.length > 0 &&
    here.every(
      ({ index }) =>
        /^(?:naar|richting|uit|vanuit|tussen)$/.test(lower(tokens[index - 1])) && tokens[index - 2]?.upos === 'NOUN',
    )
  );
}

/** Fills origin where a clause says `daar vandaan`. */
export function deicticOrigin(context: SentenceContext, read: ReadClause): Filler | undefined {
  const { tokens } = read.clause;
  const at = tokens.findIndex(
    (token, place) => /^(?:daar|hier)$/.test(lower(token)) && lower(tokens[place + 1]) === 'vandaan',
  );
  const joined = tokens.find((token) => /^(?:daarvandaan|hiervandaan)$/.test(lower(token)));
  const token = at >= 0 ? tokens[at] : joined;
  const place = token && placeBefore(context, token.start);
  return place && { kind: 'entity', id: place.id };
}
