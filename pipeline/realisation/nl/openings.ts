import { withoutSigns } from '../figures/figure-marks.ts';
import { isRoad, opensWithCount, opensWithFigure, placeAdjuncts } from '../clauses/order-adjuncts.ts';
import { sayPiece, type Adjunct, type Clause } from '../phrases/phrase.ts';
import { isDescribed, isExpletive, isNew } from './new-or-known.ts';
import { AFTERFIELD } from './verb-field.ts';

/**
 * What opens the clause, what stands right behind the subject (when), what follows an object that is known
 * (why, where: blokkeerden dinsdag de A28 tussen Assen en Beilen, ANS 21.3), and what closes it.
 */
export function adjuncts(
  spec: Clause,
  { isIndefinite, isClosed, isOccasion }: { isIndefinite: boolean; isClosed: boolean; isOccasion: boolean },
): { first: string | undefined; middle: (string | undefined)[]; where: string[]; last: string[] } {
  const { front: adjunct, close: closing } = placeAdjuncts(spec);
  const fronts = { time: spec.time, place: spec.place, source: spec.source };
  const opening = { also: 'ook', total: 'in totaal', contrast: undefined };
  const front = spec.front !== undefined && fronts[spec.front] !== undefined ? spec.front : undefined;
  const source = spec.source !== undefined && front === undefined ? 'source' : (front ?? freed(spec, isIndefinite));
  const chosen = spec.order === 'main' ? source : undefined;
  const connective = spec.connective === undefined ? undefined : opening[spec.connective];
  const isFree = spec.order === 'main' && chosen === undefined && connective === undefined && adjunct === undefined;
  const instead = isFree ? openerOf(spec, isIndefinite, [...closing('far'), ...closing('late')]) : undefined;
  const close = (rank: Adjunct['rank']): string[] => closing(rank).filter((text) => text !== instead);
  const opens =
    connective ?? adjunct ?? instead ?? (isFree && !isIndefinite && opensWithCount(spec) ? 'in totaal' : undefined);
  const around = isRoad(spec.place) ? [spec.place, ...close('place')] : [...close('place'), spec.place];
  const whole = [...around, ...close('beyond')].filter((text) => text !== undefined);
  // in een woning in Den Haag lag 6 miljoen euro: all that says where opens the sentence
  const isComing = COMING_ABOUT.test(spec.verb) && spec.subject.some(isNew);
  const isWhole = chosen === 'place' && (isIndefinite || isExpletive(spec) || isComing);
  const open = isWhole ? whole.join(' ') : chosen && fronts[chosen];
  const first = chosen === undefined ? (spec.order === 'main' ? opens : undefined) : open;
  // a reason would part er from what is new: er zijn twee mannen aangehouden wegens fraude
  const far = close('far');
  const behind = isIndefinite
    ? far.filter((text) => AFTERFIELD.test(text))
    : far
        .filter((text) => isClosed && (isLong(text, spec) || (AFTERFIELD.test(text) && text.length >= LONG)))
        .slice(-1);
  const place = chosen === 'place' ? undefined : spec.place;
  // raakte gewond bij een ongeluk op de A2 bij Maarssen
  const isEnded = isClosed || spec.rest.at(-1)?.kind === 'words';
  const isBehind = isOccasion && place !== undefined && isEnded && spec.order === 'main' && !isIndefinite;
  const own = isWhole ? [] : whole.filter((text) => text !== spec.place || place !== undefined);
  const last = spec.order === 'main' ? [...behind, ...(isBehind ? own : [])] : [];
  // won voor het eerst sinds 11 november
  const isFirstSince =
    chosen !== 'time' &&
    /^sinds /.test(spec.time ?? '') &&
    spec.adjuncts?.some(({ text }) => /^voor het (?:eerst|laatst)$/.test(text)) === true;
  const middle = [
    chosen === 'source' ? undefined : spec.source,
    chosen === 'time' || isFirstSince ? undefined : spec.time,
    spec.connective === 'contrast' ? 'daarentegen' : undefined,
    first === connective ? undefined : connective,
    ...close('late'),
  ];
  const inner = far.filter((text) => !last.includes(text));
  // haalde in Almere ondanks het verlies 13 procent: behind it, the place would be that of the loss
  const places = isBehind ? [] : own;
  const isBefore = places.length > 0 && inner.some((text) => OF_ELSEWHERE.test(text));
  const where = [
    isFirstSince ? spec.time : undefined,
    ...(isBefore ? places : []),
    ...inner,
    first === adjunct ? undefined : adjunct,
    ...(isBefore ? [] : places),
  ].filter((text) => text !== undefined);
  // er zijn op het station twee jongens aangehouden
  return isIndefinite ? { first, middle: [...middle, ...where], where: [], last } : { first, middle, where, last };
}

/**
 * What opens a sentence in the place of er: bij doorzoekingen is 100.000 euro gevonden, online is 9 procent meer
 * uitgegeven; somebody described opens it himself.
 */
function openerOf(spec: Clause, isIndefinite: boolean, adjuncts: readonly string[]): string | undefined {
  const isNewHere = (isIndefinite && !spec.subject.some(isDescribed)) || isExpletive(spec);
  return isNewHere && spec.polarity === 'affirmed' && spec.time === undefined
    ? adjuncts.find((text) => SETTING.test(text) && !AFTERFIELD.test(text))
    : undefined;
}

const SETTING = /^(?:(?:bij|na|tijdens|in|op|rond|sinds|vanaf) \S|(?:online|lokaal|plaatselijk|landelijk|wereldwijd)$)/;

/**
 * What gives its place up to the subject of a sentence: nobody writes er werden dinsdag twee mannen aangehouden,
 * nor in 2025 6,8 miljoen, two figures in a row.
 */
function freed(spec: Clause, isIndefinite: boolean): 'time' | 'place' | undefined {
  if (spec.connective !== undefined) return undefined;
  const [object] = spec.rest;
  const meets =
    /\d$/.test(withoutSigns(spec.time ?? '')) && object !== undefined && /^\d/.test(withoutSigns(sayPiece(object)));
  // in Rotterdam leeft 12 procent van de kinderen in armoede: the share is one of that place
  const [subject] = spec.subject;
  const isShare =
    subject?.kind === 'phrase' && /^\S*\d\S* procent van (?:de|het) /.test(withoutSigns(subject.phrase.text));
  if (isShare && spec.place !== undefined && spec.time === undefined) return 'place';
  // zondag bezochten 35.000 mensen het park: no sentence opens with figures
  // in maart gingen vijf winkels meer failliet, dinsdag gaat het om 300 kilometer: what is set against another opens with it
  const opener = subject === undefined ? '' : withoutSigns(sayPiece(subject));
  if (spec.time !== undefined && (/ (?:meer|minder)$/.test(opener) || (opener === 'het' && spec.verb === 'gaan')))
    return 'time';
  if (opensWithFigure(spec.subject) || /^\d+ procent /.test(opener))
    return spec.time !== undefined ? 'time' : spec.place === undefined ? undefined : 'place';
  // op de A58 staat file; only a time by itself leaves er where it is
  if (isExpletive(spec) && spec.place !== undefined) return spec.time === undefined ? 'place' : 'time';
  // zaterdag vond een aanrijding plaats: what comes about is new
  if (COMING_ABOUT.test(spec.verb) && spec.voice === 'active' && subject !== undefined && isNew(subject))
    return spec.time !== undefined ? 'time' : spec.place === undefined ? undefined : 'place';
  if (!isIndefinite && !meets) return undefined;
  return spec.time === undefined ? (isIndefinite && spec.place !== undefined ? 'place' : undefined) : 'time';
}

const COMING_ABOUT = /^(?:plaatsvinden|gebeuren|ontstaan|uitbreken|woeden)$/;

/** What these name need not have been where the event was. */
const OF_ELSEWHERE =
  /^(?:ondanks|niettegenstaande|in weerwil van|vanwege|wegens|uit (?:protest tegen|onvrede over|woede over|boosheid over|angst voor)) /;

/** An occasion of some length is told behind verbs that have nothing else before them: onwel geworden bij een lek in Geleen. */
function isLong(text: string, { rest, time, place }: Clause): boolean {
  const isFull = time !== undefined || place !== undefined || text.length >= LONG;
  return isFull && /^(?:bij|tijdens|na) /.test(text) && rest.every((piece) => piece.kind === 'words');
}

const LONG = 20;
