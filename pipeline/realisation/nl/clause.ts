import { NOBODY } from './determiners.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { DutchVerb, verbsOf } from '../../lexicon/verbs.ts';
import { termsOf } from '../../lexicon/terms.ts';
import { CannotSay, joinWords, sayPiece, type Clause, type NounPhrase, type Piece } from '../phrases/phrase.ts';
import { asWanted } from '../clauses/speakers.ts';
import { LONG_BEFORE, aroundNoun, inflectedParticiple } from './row-nouns.ts';
import { limits, placeAdjuncts } from '../clauses/order-adjuncts.ts';
import { fields } from './verb-field.ts';
import { isCrowded } from './crowded.ts';
import { isDescribed, isKnown, isNew, withOccasion, withSetting, withoutExpletive } from './new-or-known.ts';
import { adjuncts } from './openings.ts';
import { figureBehind, onScale, upTo } from './scales.ts';

/** A verb group: what stands second in a main clause, and what closes it. */
interface VerbGroup {
  finite: string;
  /** Verbs at the end, without the finite one. */
  cluster: string;
  /** Particle of a separable finite verb. */
  particle?: string;
}

/**
 * Puts a Dutch clause in order: finite verb second, inversion after whatever opens it, verbs last after
 * dat, participle and particle at the end, er before an indefinite subject of a passive (ANS 21.1, 8.6).
 */
export function dutchClauses(lexicon: Lexicon) {
  const verbs = verbsOf(lexicon, 'nl', DutchVerb);
  const terms = termsOf(lexicon, 'nl');

  const verbOf = (key: string): DutchVerb => {
    const verb = verbs.get(key);
    if (!verb) throw new CannotSay(key);
    return verb;
  };

  const verbGroup = (clause: Clause): VerbGroup => {
    const verb = verbOf(clause.verb);
    const plural = clause.number === 'plural';
    const pick = (one: string, many: string): string => (plural ? many : one);
    const { participle } = verb;
    const passive = clause.voice === 'passive';
    if (clause.phase === 'intended')
      return clause.certainty === 'alleged'
        ? { finite: pick('zou', 'zouden'), cluster: `willen ${clause.verb}` }
        : { finite: pick('wil', 'willen'), cluster: clause.verb };
    if (clause.modality) return modalGroup(clause, verb);
    // gaat maandag weer open: a time to come says by itself that it is a plan
    const isComing = clause.future || TO_COME.test(clause.verb) || clause.foreseen === 'open';
    const isDated = clause.phase === 'planned' && isComing && clause.certainty === 'asserted';
    if (isDated && (!clause.foreseen || clause.foreseen === 'open')) return verbGroup({ ...clause, phase: 'ongoing' });
    // wil dat er 200 huizen bijkomen
    if (clause.foreseen === 'wanted') return verbGroup(asWanted(clause));
    if (clause.able) return { finite: pick('kan', 'kunnen'), cluster: passive ? `worden ${participle}` : clause.verb };
    if (clause.certainty === 'alleged' || clause.phase === 'planned') {
      const finite =
        clause.phase === 'planned' && clause.certainty !== 'alleged' ? pick('zal', 'zullen') : pick('zou', 'zouden');
      if (clause.phase === 'happened') return { finite, cluster: `${passive ? 'zijn' : verb.auxiliary} ${participle}` };
      return { finite, cluster: passive ? `worden ${participle}` : clause.verb };
    }
    if (passive) {
      const finite =
        clause.phase === 'ongoing'
          ? pick('wordt', 'worden')
          : clause.past || clause.stative || clause.anterior
            ? clause.anterior
              ? pick('was', 'waren')
              : pick('werd', 'werden')
            : pick('is', 'zijn');
      return { finite, cluster: participle };
    }
    const particle = verb.particle === undefined ? {} : { particle: verb.particle };
    if (clause.phase === 'ongoing') return { finite: pick(verb.present, verb.presentPlural), cluster: '', ...particle };
    if (clause.anterior)
      return { finite: verb.auxiliary === 'zijn' ? pick('was', 'waren') : pick('had', 'hadden'), cluster: participle };
    if (clause.past || clause.stative || (clause.toldPast && isCrowded(clause)))
      return { finite: pick(verb.past, verb.pastPlural), cluster: '', ...particle };
    return { finite: verb.auxiliary === 'zijn' ? pick('is', 'zijn') : pick('heeft', 'hebben'), cluster: participle };
  };

  const clause = (given: Clause): string => {
    const asked = asNobody(given);
    const placed = onScale(withSetting(withOccasion(withoutExpletive(asked))));
    const group = verbGroup(ofThen(placed));
    const { clause: apart, by } = figureBehind({ ...placed, rest: upTo(placed.rest) });
    const { spec, moved: hung } = withMoved(apart, group);
    const moved = [...hung, ...by];
    const { finite, cluster, particle } = group;
    const negated = spec.polarity === 'negated';
    const isIndefinite =
      (spec.voice === 'passive' && spec.subject.some((piece) => isNew(piece))) || (negated && isOfNone(spec));
    const named = spec.subject.map((piece) => (negated && isIndefinite ? negatedPiece(piece) : sayPiece(piece)));
    // er zijn mannen niet aangehouden: who stays outside the negation has no geen
    const isNone =
      isIndefinite &&
      spec.subject.some((piece) => isNew(piece) && piece.kind === 'phrase' && piece.phrase.negated !== undefined);
    const reflexive = startsWithReflexive(spec.rest) ? 'zich' : undefined;
    const governed = reflexive ? withoutReflexive(spec.rest) : spec.rest;
    const { field, after } = fields(governed, spec.late, cluster !== '' && !negated);
    const { first, middle, where, last } = adjuncts(spec, {
      isIndefinite,
      isClosed: cluster !== '' || particle !== undefined,
      isOccasion: placed.place !== asked.place && /^bij /.test(placed.place ?? ''),
    });
    const { middle: said } = placeAdjuncts(spec);
    const isWhen = (text: string): boolean => spec.adjuncts?.some((said) => said.timely && said.text === text) === true;
    // er zijn nog geen verdachten aangehouden, er worden jaarlijks 300 mensen geteld: it goes with the subject
    const isBefore = (text: string): boolean =>
      isIndefinite && (BEFORE_SUBJECT.test(text) || LASTING.test(text) || isWhen(text));
    const adverbs = said.filter((text) => !isBefore(text));
    const subject = [...said.filter(isBefore), ...named];
    const rest = withAdverbs(field, (pieces) => middleField(pieces, negated && !isNone), [
      // verblijven momenteel in de noodopvang
      ...adverbs.filter((text) => isWhen(text)),
      ...where,
      ...adverbs.filter((text) => !LIKELY.test(text) && !isWhen(text)),
      ...placeAdjuncts(spec).close('near'),
    ]);
    const isSaidAbove = spec.foreseen !== undefined && spec.reported;
    const possible =
      spec.certainty === 'possible' && !spec.able && !isSaidAbove
        ? 'mogelijk'
        : adverbs.find((text) => LIKELY.test(text));
    // op de lijst staan 300 namen, but in 2024 waren er 300 studenten, maandag stond er 300 kilometer file
    const isAfterWhere = first !== undefined && spec.place !== undefined && first.endsWith(spec.place);
    const hasExpletive = subject.join(' ') === 'er' && spec.verb !== 'zijn' && isAfterWhere;

    if (spec.order === 'infinitive')
      return joinWords([
        !spec.done && !spec.as && 'om',
        reflexive,
        ...middle,
        ...rest.filter((text) => !TALLY.test(text)),
        (spec.done ? havingDone : withTe)(spec.verb, verbOf(spec.verb), spec.voice === 'passive'),
        // verwierp een voorstel om de brug te sluiten met 19 tegen 12 stemmen
        ...rest.filter((text) => TALLY.test(text)),
        ...after,
        ...last,
        ...moved,
      ]);
    if (spec.order === 'subordinate')
      return joinWords([
        isIndefinite && 'er',
        ...(isIndefinite ? [...middle, possible, ...subject] : [...subject, reflexive, ...middle, possible]),
        ...rest,
        particle === undefined ? `${finite} ${cluster}` : `${particle}${finite}`,
        ...after,
        ...last,
        ...moved,
      ]);
    const end = [...rest, cluster, particle, ...after, ...last, ...moved];
    if (first === undefined && !isIndefinite)
      return joinWords([
        closed(spec.subject, opened(spec.subject, subject)),
        finite,
        reflexive,
        ...middle,
        possible,
        ...end,
      ]);
    // een 34-jarige man uit Ede is aangehouden: who is described opens the sentence by himself
    if (isIndefinite && first === undefined && !negated && spec.subject.some(isDescribed))
      return joinWords([...subject, finite, ...middle, possible, ...end]);
    if (isIndefinite)
      return joinWords([
        first ?? 'er',
        finite,
        isNone && first === spec.source && first && 'er',
        ...middle,
        possible,
        ...subject,
        ...end,
      ]);
    return joinWords([first, finite, !hasExpletive && subject.join(' '), reflexive, ...middle, possible, ...end]);
  };

  /** Telegram style: no article before the subject, present tense, a bare participle for the passive. */
  const headline = (spec: Clause): string => telegram(spec).replace(/^(?:de|het|een) /, '');

  const telegram = (given: Clause): string => {
    const spec = asNobody(given);
    const verb = verbOf(spec.verb);
    const plural = spec.number === 'plural';
    const negated = spec.polarity === 'negated';
    // geen verdachten aangehouden
    const isNone =
      negated &&
      spec.subject.some(
        (piece) => piece.kind === 'phrase' && piece.phrase.indefinite && piece.phrase.negated !== undefined,
      );
    const subject = spec.subject.map((piece) =>
      piece.kind === 'words' ? piece.text : isNone ? negatedPiece(piece) : piece.phrase.bare,
    );
    const { field, after } = fields(spec.rest, spec.late);
    const rest = middleField(field, negated && !isNone);
    const where = [...limits(spec), spec.place];
    const hedge = spec.foreseen === 'expected' ? 'naar verwachting' : 'mogelijk';
    const alleged = spec.certainty === 'asserted' ? undefined : hedge;
    if (spec.modality) {
      const { finite, cluster } = modalGroup(spec, verb);
      return joinWords([...subject, finite, alleged, ...where, ...rest, cluster]);
    }
    if (spec.voice === 'passive')
      return joinWords([
        ...subject,
        spec.phase === 'happened' ? undefined : plural ? 'worden' : 'wordt',
        alleged,
        ...where,
        ...rest,
        verb.participle,
        ...after,
      ]);
    if (spec.phase === 'intended')
      return joinWords([...subject, plural ? 'willen' : 'wil', alleged, ...where, ...rest, spec.verb, ...after]);
    if (spec.phase === 'planned')
      return joinWords([...subject, plural ? 'gaan' : 'gaat', alleged, ...where, ...rest, spec.verb, ...after]);
    const finite = plural ? verb.presentPlural : verb.present;
    return joinWords([...subject, finite, alleged, ...where, ...rest, verb.particle, ...after]);
  };

  /** In beslag genomen cocaïne, geëvacueerde inwoners; geld is a het-word, so onderschept geld. */
  const participial = (goods: NounPhrase, verb: string, all: string, pieces: readonly Piece[] = []): string => {
    const { participle } = verbOf(verb);
    const { before, behind } = aroundNoun(pieces, all);
    const rest = joinWords(before);
    const term = goods.concept === undefined ? undefined : terms.get(goods.concept);
    const isBare = goods.number === 'singular' && (term?.pos === 'noun' ? term.article === 'het' : goods.indefinite);
    // mannen verdacht van het voorbereiden van een aanslag: a long phrase before the noun loses the reader; in others
    // words of the verb itself may stand last (door de politie in beslag genomen geld)
    if (rest.length > LONG_BEFORE && /^(?:van|op verdenking van) /.test(rest))
      return joinWords([goods.bare, participle, rest]);
    return joinWords([rest, isBare ? participle : inflectedParticiple(participle), goods.bare, ...behind]);
  };

  return { clause, headline, participial };
}

/** In Almere komt een wijk, het tarief wordt 13 procent: their present says by itself that it is to come. */
const TO_COME = /^(?:komen|bijkomen|worden)$/;

/** What stands before an indefinite subject. */
const BEFORE_SUBJECT = /^(?:nog|al|inmiddels)$/;

/** How long or in the course of what: it stands before an indefinite subject as well. */
const LASTING = /^(?:(?:minuten|uren|dagen|weken|maanden|jaren)lang|in de loop van .+)$/;

/** What a vote came to, with the signs of its figures. */
const TALLY = /^met \S+ tegen .* stemmen$/;

/** How likely it is stands before where it is: is vermoedelijk in de keuken ontstaan (ANS 21.6). */
const LIKELY = /^(?:waarschijnlijk|vermoedelijk)$/;

const MODALS = {
  obligation: { present: ['moet', 'moeten'], past: ['moest', 'moesten'], infinitive: 'moeten' },
  permission: { present: ['mag', 'mogen'], past: ['mocht', 'mochten'], infinitive: 'mogen' },
  ability: { present: ['kan', 'kunnen'], past: ['kon', 'konden'], infinitive: 'kunnen' },
  release: { present: ['hoeft', 'hoeven'], past: ['hoefde', 'hoefden'], infinitive: 'hoeven' },
} as const;

/** The modal verb in its tense and the infinitive that it governs; no duty is hoeven with te. */
function modalGroup({ verb, voice, number, phase, polarity, modality, aim }: Clause, entry: DutchVerb): VerbGroup {
  const isReleased = modality === 'obligation' && polarity === 'negated';
  const { present, past, infinitive } = MODALS[isReleased ? 'release' : modality!];
  const at = number === 'plural' ? 1 : 0;
  const plain = voice === 'passive' ? `worden ${entry.participle}` : verb;
  const governed = isReleased ? withTe(verb, entry, voice === 'passive') : plain;
  if (phase === 'planned' && !aim) return { finite: at ? 'zullen' : 'zal', cluster: `${infinitive} ${governed}` };
  return { finite: (phase === 'happened' ? past : present)[at], cluster: governed };
}

/** Nadat een vrachtwagen was gekanteld, die woningen aanvielen, toen ze het huis doorzocht: inside another clause what was is told in the past. */
function ofThen(clause: Clause): Clause {
  const isOpen = clause.inner !== undefined && clause.phase === 'happened' && !clause.anterior && !clause.modality;
  if (!isOpen) return clause;
  return clause.inner === 'after' ? { ...clause, anterior: true } : { ...clause, past: true };
}

/** Te bergen, aan te houden, te worden behandeld. */
function withTe(verb: string, { particle = '', participle }: DutchVerb, passive: boolean): string {
  if (passive) return `te worden ${participle}`;
  return particle === '' ? `te ${verb}` : `${particle} te ${verb.slice(particle.length)}`;
}

/** Te hebben betaald, te zijn aangehouden. */
function havingDone(_verb: string, { auxiliary, participle }: DutchVerb, passive: boolean): string {
  return `te ${passive ? 'zijn' : auxiliary} ${participle}`;
}

/**
 * A clause with its relative clauses moved behind its verbs: heeft zes mannen aangehouden die woningen aanvielen (ANS
 * 21.8.3). What hangs on a subject that opens its sentence stays there.
 */
function withMoved(spec: Clause, { cluster, particle }: VerbGroup): { spec: Clause; moved: string[] } {
  if (spec.order === 'main' && cluster === '' && particle === undefined) return { spec, moved: [] };
  const moved: string[] = [];
  const cut = (piece: Piece): Piece => {
    const which = piece.kind === 'phrase' && !piece.form ? piece.phrase.which : undefined;
    if (piece.kind !== 'phrase' || which === undefined) return piece;
    moved.push(which);
    const { phrase } = piece;
    const without = (words: string): string =>
      words.endsWith(` ${which}`) ? words.slice(0, -which.length - 1) : words;
    return {
      ...piece,
      phrase: {
        ...phrase,
        text: without(phrase.text),
        bare: without(phrase.bare),
        ...(phrase.opening !== undefined && { opening: without(phrase.opening) }),
      },
    };
  };
  // gewond geraakt bij een brand die donderdag uitbrak: the whole phrase goes with it
  const at = spec.rest.findIndex(
    (piece, index) => piece.kind === 'phrase' && piece.phrase.which !== undefined && isPreposed(spec.rest, index),
  );
  const phrase = at < 0 ? [] : spec.rest.slice(at - 1, at + 1);
  const late = phrase.length > 0;
  const own = late ? [...spec.rest.slice(0, at - 1), ...spec.rest.slice(at + 1), ...phrase] : spec.rest;
  const rest = own.map((piece, index) => (isPreposed(own, index) ? piece : cut(piece)));
  const opens = spec.order === 'main' && !(spec.voice === 'passive' && spec.subject.some(isNew));
  const subject = opens ? spec.subject : spec.subject.map(cut);
  return { spec: { ...spec, rest, subject, ...(late && { late }) }, moved };
}

/** Whether one word, a preposition, stands before a phrase. */
function isPreposed(rest: readonly Piece[], at: number): boolean {
  const before = rest[at - 1];
  return rest[at]?.kind === 'phrase' && before?.kind === 'words' && !/ /.test(before.text);
}

/** De mannen die woningen aanvielen, zijn aangehouden: a relative clause before the finite verb ends in a comma. */
function closed(pieces: readonly Piece[], said: string): string {
  return pieces.some((piece) => piece.kind === 'phrase' && piece.phrase.which !== undefined) ? `${said},` : said;
}

/** Adverbs stand behind what is known already, before what is new (ANS 20.4.2): heeft de weg tijdelijk afgesloten. */
function withAdverbs(
  rest: readonly Piece[],
  say: (pieces: readonly Piece[]) => string[],
  adverbs: readonly string[],
): string[] {
  if (adverbs.length === 0) return say(rest);
  let known = 0;
  while (known < rest.length && isKnown(rest[known]!)) known += 1;
  return [...rest.slice(0, known).map(sayPiece), ...adverbs, ...say(rest.slice(known))];
}

/** Er zijn geen mensen omgekomen, never mensen zijn niet omgekomen: whom it befell is denied, where the verb has no object. */
function isOfNone({ subject, rest }: Clause): boolean {
  const hasObject = rest[0]?.kind === 'phrase' && !rest[0].form;
  return !hasObject && subject.some((piece) => isNew(piece) && piece.kind === 'phrase' && piece.phrase.negated);
}

/** Er is niemand gewond geraakt: nobody is one, where no people are many. */
function asNobody(clause: Clause): Clause {
  const { subject, polarity, voice } = clause;
  const isNobody = subject.some((piece) => isNew(piece) && piece.kind === 'phrase' && piece.phrase.negated === NOBODY);
  const isSaid = isNobody && polarity === 'negated' && (voice === 'passive' || isOfNone(clause));
  return isSaid ? { ...clause, number: 'singular' } : clause;
}

function negatedPiece(piece: Piece): string {
  return piece.kind === 'phrase' && piece.phrase.negated !== undefined ? piece.phrase.negated : sayPiece(piece);
}

function opened(pieces: readonly Piece[], said: readonly string[]): string {
  const first = pieces[0];
  const opening = first?.kind === 'phrase' && !first.form ? first.phrase.opening : undefined;
  return joinWords(opening === undefined ? said : [opening, ...said.slice(1)]);
}

/** The words after the verb; niet before the first preposition or fixed words, geen with an indefinite object. */
function middleField(rest: readonly Piece[], negated: boolean): string[] {
  if (!negated) return rest.map(sayPiece);
  const object = rest[0];
  if (object?.kind === 'phrase' && object.form === undefined && object.phrase.negated !== undefined)
    return [object.phrase.negated, ...rest.slice(1).map(sayPiece)];
  const at = rest.findIndex((piece) => piece.kind === 'words' || piece.form === 'predicate');
  const said = rest.map(sayPiece);
  // heeft geen vertrouwen in, maakt zich geen zorgen over
  const isNoun = BARE_NOUN.test(said[at] ?? '');
  said.splice(at < 0 ? said.length : at, 0, isNoun ? 'geen' : 'niet');
  return said;
}

/** Nouns without an article that are words of a message. */
const BARE_NOUN =
  /^(?:vertrouwen|zorgen|begrip|belangstelling|behoefte|aangifte|toegang|recht|last|gehoor|geld|gebrek|moeite|baat|ervaring|zitting|onderdak|stage|risico|gevaar|kans|mantelzorg|vrijwilligerswerk|medewerking|afscheid|dienst|overgewicht|invloed|zicht|spijt|contact|hinder|uitzicht|belang|kritiek|toezicht|plaats|ruimte)\b/;

function startsWithReflexive(rest: readonly Piece[]): boolean {
  return rest[0]?.kind === 'words' && /^zich\b/.test(rest[0].text);
}

function withoutReflexive(rest: readonly Piece[]): Piece[] {
  const [first, ...others] = rest;
  const text = first?.kind === 'words' ? first.text.replace(/^zich\s*/, '') : '';
  return text === '' ? others : [{ kind: 'words', text }, ...others];
}
