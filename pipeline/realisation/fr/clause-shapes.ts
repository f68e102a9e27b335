import { withoutSigns } from '../figures/figure-marks.ts';
import { sayPiece, type Clause, type NounPhrase, type Piece } from '../phrases/phrase.ts';
import { contracted, elides } from './articles.ts';

// What French makes of a clause before its words are put in order: another verb, another tense, another place.

/** La part s’est établie: a subject of fixed words shows its gender in its article. */
export function ofWords(clause: Clause): Clause {
  const [first] = clause.subject;
  return first?.kind === 'words' && /^(?:la|une) /.test(first.text) ? { ...clause, gender: 'f' } : clause;
}

/** S’élève à 40 millions d’euros, se situe entre 40 et 55 millions. */
export function withRange(clause: Clause): Clause {
  const isRange = clause.rest.some((piece) => piece.kind === 'phrase' && /^entre /.test(sayPiece(piece)));
  return clause.verb === 's’élever' && isRange ? { ...clause, verb: 'se situer' } : clause;
}

/** Condamnés à des peines d’un à cinq ans de prison: a penalty of so long to so long stands behind its noun. */
export function withPenalties(clause: Clause): Clause {
  if (clause.verb !== 'condamner') return clause;
  const rest = clause.rest.flatMap((piece): Piece[] =>
    piece.kind === 'phrase' && piece.form === 'at' && /^entre /.test(sayPiece(piece))
      ? [
          { kind: 'words', text: 'à des peines' },
          { ...piece, form: 'of' },
        ]
      : [piece],
  );
  return { ...clause, rest };
}

/** S’est établie à 2,9 % en septembre: a figure measured at one time, where être would go on. */
export function established(clause: Clause): Clause {
  const [figure, ...others] = clause.rest;
  const isMeasured =
    clause.verb === 'être' &&
    clause.stative &&
    ((clause.phase === 'happened' &&
      clause.certainty === 'asserted' &&
      !clause.foreseen &&
      clause.time !== undefined) ||
      clause.foreseen === 'expected') &&
    clause.polarity === 'affirmed' &&
    clause.modality === undefined &&
    !clause.lasting &&
    figure?.kind === 'phrase' &&
    figure.form === 'of' &&
    /\d/.test(withoutSigns(figure.phrase.text));
  return isMeasured
    ? { ...clause, verb: 's’établir', stative: false, rest: [{ ...figure, form: 'at' }, ...others] }
    : clause;
}

const LIKELY = /^(?:probablement|vraisemblablement|sans doute)$/;

/** Saisira probablement la justice: what is only likely, and no state, is to come. */
export function toCome(clause: Clause): Clause {
  const isLikely = clause.adjuncts?.some(({ text }) => LIKELY.test(text)) === true;
  const isOpen = clause.phase === 'ongoing' && !clause.stative && clause.certainty === 'asserted';
  return isLikely && isOpen && clause.modality === undefined && clause.foreseen === undefined
    ? { ...clause, phase: 'planned' }
    : clause;
}

/**
 * What people do by habit or on average is said of all of them (les foyers paient 1 950 euros en moyenne), and so is
 * what has a share of a whole (les éoliennes représentent 14 % de la production) and what must be reckoned with.
 */
export function isGeneric({ verb, phase, modality, foreseen, comparison, rest, adjuncts = [] }: Clause): boolean {
  const isOpen = phase === 'ongoing' || phase === 'planned';
  const isHabit = isOpen && /^(?:payer|gagner|dépenser|consommer|recevoir)$/.test(verb);
  const isDuty = isOpen && (modality === 'obligation' || foreseen === 'wanted');
  const hasShare = rest.some((piece) => piece.kind === 'phrase' && /%/.test(piece.phrase.text));
  const isTotal = comparison !== undefined && /^, (?:soit|contre) /.test(withoutSigns(comparison));
  return isHabit || isDuty || hasShare || isTotal || adjuncts.some(({ ofFigure }) => ofFigure);
}

/** A phrase that speaks of all of its kind. */
export function asKind(piece: Piece): Piece {
  const isKind = piece.kind === 'phrase' && piece.form === undefined && !/^une? /.test(piece.phrase.text);
  return isKind && piece.phrase.all ? { ...piece, form: 'all' } : piece;
}

/** En moyenne, 43 personnes: what a clause opens with before its figure has a comma. */
export function averaged(words: string): string {
  return words.replace(/^en moyenne (?=\d)/, 'en moyenne, ');
}

/** En raison du brouillard, de l’azote: a mass that is a cause has its article. */
export function causal(piece: Piece, before: Piece | undefined): Piece {
  if (piece.kind !== 'phrase' || piece.form !== 'of' || before?.kind !== 'words') return piece;
  const isMass = piece.phrase.all !== undefined && (piece.phrase.number === 'singular' || piece.phrase.list === true);
  const isOne = /^une? /.test(piece.phrase.text) && !piece.phrase.list;
  return isMass && !isOne && /(?:^| )raison$/.test(before.text) ? { ...piece, form: 'ofAll' } : piece;
}

/** What happens somewhere, with its article and an adjective before it. */
const EVENT =
  /^(?:une? |la |le |l’|les |des )?(?:\p{L}+ )?(?:incendie|explosion|accident|collision|carambolage|fusillade|attaque|attentat|agression|bombardement|séisme|avalanche|effondrement|bagarre|fuite)/u;

/** Dans un incendie, but lors d’un incendie dans un immeuble: one inside of another needs another word. */
export function within({ text }: Pick<NounPhrase, 'text'>): string {
  return / dans /.test(text) && EVENT.test(withoutSigns(text)) ? 'lors de' : 'dans';
}

/** Pieces of a message in which an event that has its own place (un incendie dans une étable) stands behind dans. */
export function inEvent(pieces: readonly Piece[]): readonly Piece[] {
  const isCrowded = (at: number): boolean => {
    const [link, event] = [pieces[at], pieces[at + 1]];
    const opens = link?.kind === 'words' && /(?:^| )dans$/.test(link.text);
    return opens && event?.kind === 'phrase' && event.form === undefined && within(event.phrase) !== 'dans';
  };
  return pieces.map((piece, at) => {
    if (piece.kind === 'words') return isCrowded(at) ? { ...piece, text: piece.text.replace(/dans$/, 'lors') } : piece;
    return isCrowded(at - 1) ? { ...piece, form: 'of' as const } : piece;
  });
}

/** The same in the words of a label: mortes lors d’un incendie dans un immeuble. */
export function apart(words: string): string {
  const [, event] = /^dans (.+)$/s.exec(words) ?? [];
  return event === undefined || within({ text: event }) === 'dans' ? words : `lors ${contracted(event).of}`;
}

const DAY = /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |cette semaine$)/;

/** A longer object than this (characters) leaves a day behind it too far from its verb. */
const SHORT = 25;
/** An object that ends in a participle, to which a day behind it would belong. */
const DONE = /\p{L} \p{L}+(?:é|i|u)e?s?$/u;

/** A reporté mardi 30 opérations programmées: a day stands with its verb where a longer object would draw it to itself. */
export function dayByVerb(spec: Clause, rest: string): { day?: string; others: Clause } {
  const [object] = spec.rest;
  const isObject = object?.kind === 'phrase' && (object.form === undefined || object.form === 'all');
  const isDay = spec.time !== undefined && DAY.test(spec.time) && spec.front !== 'time' && spec.voice === 'active';
  const words = withoutSigns(rest);
  const isClear = words.length <= SHORT && !DONE.test(words);
  if (!isDay || !isObject || spec.stative || isClear) return { others: spec };
  const others = { ...spec };
  delete others.time;
  return { day: spec.time!, others };
}

/** A place that is new to the reader (dans un gymnase) opens no sentence. */
export function knownPlaceFirst(spec: Clause): Clause {
  if (spec.front !== 'place' || !/^(?:dans|sur|à|lors d’) ?(?:une?|des|plusieurs|\d+) /.test(spec.place ?? ''))
    return spec;
  const others = { ...spec };
  delete others.front;
  return others;
}

/** À Venlo, la police a arrêté un homme soupçonné d’un braquage: behind the deed, the place would be that of the deed. */
export function placeBeforeSuspicion(spec: Clause): Clause {
  const names = spec.rest.some((piece) => piece.kind === 'words' && /^,? ?soupçonné/.test(piece.text));
  const isOpen = spec.voice === 'active' && spec.place !== undefined && spec.front === undefined;
  return names && isOpen ? { ...spec, front: 'place' } : spec;
}

/** A place that alone is meant. */
export const ONLY = /^seulement /;

/** Que, qu’ before a vowel. */
export function que(words: string): string {
  return elides(words, /^h/i.test(words)) ? `qu’${words}` : `que ${words}`;
}

/** Logements inhabitables: what is so needs no verb behind its noun in a label. */
export function needsNoVerb({ verb, subject, phase, polarity, certainty, order, modality }: Clause): boolean {
  const [first] = subject;
  const isLabel = order === 'subordinate' && first?.kind === 'phrase' && / qui$/.test(first.phrase.text);
  return (
    isLabel &&
    verb === 'être' &&
    phase === 'ongoing' &&
    polarity === 'affirmed' &&
    certainty === 'asserted' &&
    !modality
  );
}

/** Whoever had to do something did it; what was to be done by somebody may have come to nothing. */
export function cameToIt({ animate, time, future }: Clause): boolean {
  return animate === true && !future && !/^(?:avant|d’ici|au plus tard|jusqu)/.test(time ?? '');
}

/** What was in somebody’s mind or hands then, not what came to pass: les analystes attendaient un bénéfice. */
export const IN_MIND = /^(?:attendre|craindre|espérer|croire|préférer|posséder|séjourner|vivre|habiter)$/;

/** A été fermé pendant deux heures, ont été hospitalisés depuis le début: a state with its length is over. */
export function isSoLong({ verb, time, anterior, adjuncts = [] }: Clause): boolean {
  // étaient hospitalisés depuis lundi, and still were
  if (anterior) return verb === 'être' && adjuncts.some(({ length }) => length);
  // a fait partie du parti pendant trente ans: over and done
  if (adjuncts.some(({ length }) => length)) return true;
  return verb === 'être' && (/^depuis /.test(time ?? '') || adjuncts.some(({ lasting }) => lasting));
}

/** Transporté d’urgence à l’hôpital: how, before where to. */
export const HASTE = /^(?:d’urgence|en urgence)$/;

/** Meurent des suites du tabagisme: what comes of something is no cause beside it. */
export function asSequels(pieces: readonly Piece[]): readonly Piece[] {
  const ofSequels = (piece: Piece | undefined): boolean =>
    piece?.kind === 'phrase' && piece.form === 'of' && /^des conséquences /.test(piece.phrase.of ?? '');
  return pieces.map((piece, at) => {
    if (piece.kind === 'words')
      return ofSequels(pieces[at + 1]) ? { ...piece, text: piece.text.replace(/(?:^| )à la suite$/, '') } : piece;
    if (!ofSequels(piece)) return piece;
    return { ...piece, phrase: { ...piece.phrase, of: piece.phrase.of!.replace(/^des conséquences/, 'des suites') } };
  });
}

/** Un logement coûtait 482 000 euros en moyenne: how things stood, not what came to pass. */
export function isAverageCost({ verb, adjuncts = [] }: Clause): boolean {
  return /^(?:coûter|valoir)$/.test(verb) && adjuncts.some(({ ofFigure }) => ofFigure);
}

const RATES: Readonly<Record<string, string>> = {
  'par an': 'chaque année',
  'par jour': 'chaque jour',
  'par mois': 'chaque mois',
  'par semaine': 'chaque semaine',
  'par trimestre': 'chaque trimestre',
};

/** Rapporte 3 millions par an, but paie 3 millions à la fondation chaque année: a rate stands behind its figure alone. */
export function ratedByFigure(clause: Clause): Clause {
  const last = clause.rest.at(-1);
  const isBehind = last?.kind === 'phrase' && last.form !== 'at' && /\d/.test(withoutSigns(last.phrase.text));
  const { adjuncts } = clause;
  if (isBehind || !adjuncts) return clause;
  return { ...clause, adjuncts: adjuncts.map((own) => ({ ...own, text: RATES[own.text] ?? own.text })) };
}
