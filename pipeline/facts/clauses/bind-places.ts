import { isPlaced } from '../circumstances/adjuncts.ts';
import type { SentenceContext } from '../context.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { isNumberOfPlaces } from '../phrases/complements.ts';
import { lower } from '../words.ts';
import type { ReadClause } from './read-clause.ts';

/** Where something is that is nowhere by itself: a sum, a share, a measure. */
const NO_THING = /^(?:currency|percent|measure|fraction|none)$/;
/** What says where something stands, besides in. */
const WHERE = /^(?:in|op|bij|aan|langs)$/;
/** What has a place: by op or aan what is done has an object (overvallen op winkels, schade aan huizen). */
const BODILY = /^(?:person|group|animal|plant|object|weapon|vehicle|building|substance|food|organisation|place)$/;
/** Whoever says, plans, seeks, trades or judges does so elsewhere: what it is about stands where it stands. */
const ABOUT =
  /^(?:aankondigen|bekendmaken|beloven|toezeggen|eisen|vragen|plannen|overwegen|bespreken|presenteren|voorstellen|willen|zoeken|verwachten|noemen|kopen|aankopen|verkopen|verhuren|huren|goedkeuren|financieren|betalen|melden|steunen|subsidiëren|overnemen|bezitten|beheren|onderzoeken|veroordelen|vrijspreken|berechten|dagvaarden|vervolgen|aanklagen|straffen|beboeten|verdenken|beschuldigen)$/;

/** By these something is said that is nowhere yet. */
const PLANNED =
  /^(?:aankondigen|bekendmaken|beloven|toezeggen|eisen|plannen|overwegen|bespreken|presenteren|voorstellen)$/;

/**
 * Puts where something is right: behind a known noun or one with a preposition it says which one that is, and is said
 * with it (de tarieven in het centrum, cellen in een gevangenis, de bouw van 200 huizen in het gebied); behind another
 * that something is done with, it is where that is done (plaatst 20 laadpalen in het centrum, plant bomen in drie wijken).
 */
export function bindPlaces(context: SentenceContext, read: ReadClause): void {
  const { chunks, subject, auxiliaries, finite, clause } = read;
  const isPassive = auxiliaries.some(({ auxiliary }) => auxiliary === 'worden' || auxiliary === 'zijn');
  const isAbout = clause.verbs.some(({ lemma, auxiliary }) => auxiliary === undefined && ABOUT.test(lemma));
  const isPlanned = clause.verbs.some(({ lemma }) => PLANNED.test(lemma));
  const isExpletive = clause.tokens.some((token) => lower(token) === 'er');
  for (const chunk of chunks) {
    const { parent, preposition = '', bound, quantity } = chunk;
    if (isPlanned && isNamedPlaceOf(chunk, subject)) chunk.bound = true;
    // er waren 300 mensen op het plein: the frames of what there is look for it there
    if (
      bound ||
      (isExpletive && preposition !== 'in') ||
      !parent ||
      !isThing(parent) ||
      parent.complements.at(-1) !== chunk
    )
      continue;
    if (!isWhere(context, chunk) || (preposition !== 'in' && !isBodily(context, parent))) continue;
    const isKnown = /^(?:de|het)$/.test(parent.determiner ?? '');
    // onderschepte de douane in de havens: where it did so
    const isInverted = finite !== undefined && finite.token.index < parent.first;
    // 30 leerlingen op twee scholen zijn besmet
    const isAhead = finite !== undefined && chunk.last < finite.token.index && (preposition !== 'in' || quantity);
    const isWhose = parent === subject ? isAhead || (!isPassive && !(isKnown && isInverted)) : isKnown || isAbout;
    if (parent.preposition !== undefined || isWhose) {
      chunk.bound = true;
    } else {
      parent.complements.pop();
      delete chunk.parent;
    }
  }
}

/** Kondigde een fabriek in Tiel aan: there it is to stand, and nobody says so there. */
function isNamedPlaceOf({ parent, preposition, entity }: Chunk, subject: Chunk | undefined): boolean {
  if (!parent || parent === subject || preposition !== 'in' || entity?.type !== 'place') return false;
  return parent.preposition === undefined && isThing(parent);
}

/** In een park, op het station, bij drie stations: no name, and in such places something stands. */
function isWhere(context: SentenceContext, chunk: Chunk): boolean {
  const { preposition = '', determiner = '', quantity, entity, date, pronoun, others } = chunk;
  if (!WHERE.test(preposition)) return false;
  if (!quantity) return /^(?:de|het|een)$/.test(determiner) && isPlaced(context, chunk);
  if (entity || date || pronoun || others.length > 0 || quantity.unit.kind !== 'count') return false;
  // 70 miljoen lezers in 82 landen: said with those who are there
  if (preposition === 'in' && isNumberOfPlaces(chunk)) return false;
  const types = typesOf(context, chunk);
  return types.length > 0 && types.every((type) => /^(?:place|building|organisation)$/.test(type));
}

function isBodily(context: SentenceContext, chunk: Chunk): boolean {
  const types = typesOf(context, chunk);
  return types.length > 0 && types.every((type) => BODILY.test(type));
}

function isThing({ entity, date, pronoun, quantity, preposition = '' }: Chunk): boolean {
  if (entity || date || pronoun || (quantity && NO_THING.test(quantity.unit.kind))) return false;
  return /^(?:|voor|van|door|over|tegen|aan|naar|om|op)$/.test(preposition);
}
