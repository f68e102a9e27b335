import type { Lexicon } from '../../lexicon/lexicon.ts';
import { FrenchVerb, verbsOf } from '../../lexicon/verbs.ts';
import { limits, opened, orderAdjuncts, type AdjunctOrder } from '../clauses/order-adjuncts.ts';
import {
  asExpected,
  CannotSay,
  joinWords,
  sayObject,
  sayPiece,
  withNone,
  inTime,
  type Clause,
  type NounPhrase,
  type Piece,
} from '../phrases/phrase.ts';
import { doneAgain } from '../clauses/done-again.ts';
import { withoutReason } from '../clauses/reason-last.ts';
import { wordTables } from '../word-tables.ts';
import { withoutSigns } from '../figures/figure-marks.ts';
import { elides } from './articles.ts';
import { aroundEnds, MOST, NEARLY, passingBy } from './changes.ts';
import {
  IN_MIND,
  apart,
  HASTE,
  ONLY,
  asKind,
  asSequels,
  averaged,
  cameToIt,
  causal,
  dayByVerb,
  established,
  isAverageCost,
  isGeneric,
  inEvent,
  isSoLong,
  knownPlaceFirst,
  placeBeforeSuspicion,
  needsNoVerb,
  ofWords,
  que,
  ratedByFigure,
  toCome,
  withPenalties,
  withRange,
} from './clause-shapes.ts';

/** What stands around a clause, in this language's words and order. */
const ADJUNCTS: AdjunctOrder = {
  connectives: { total: 'au total', contrast: 'en revanche' },
  kinds: ['time', 'place'],
  long: 60,
};

const AVOIR = {
  present: ['a', 'ont'],
  imperfect: ['avait', 'avaient'],
  future: ['aura', 'auront'],
  conditional: ['aurait', 'auraient'],
};
const ETRE = {
  present: ['est', 'sont'],
  imperfect: ['était', 'étaient'],
  future: ['sera', 'seront'],
  conditional: ['serait', 'seraient'],
};
const VOULOIR = {
  present: ['veut', 'veulent'],
  imperfect: ['voulait', 'voulaient'],
  future: ['voudra', 'voudront'],
  conditional: ['voudrait', 'voudraient'],
};
type Tense = keyof typeof AVOIR;

/** After a past verb of saying: il a déclaré qu’il avait arrêté, qu’il arrêtait, qu’il arrêterait. */
const SHIFTED: Readonly<Record<Tense, Tense>> = {
  present: 'imperfect',
  imperfect: 'imperfect',
  future: 'conditional',
  conditional: 'conditional',
};

/**
 * French clauses: passé composé for what happened, imperfect for states, the conditional for what is only
 * alleged, all a step back where they are reported; participles agree with the subject after être.
 */
export function frenchClauses(lexicon: Lexicon) {
  const verbs = verbsOf(lexicon, 'fr', FrenchVerb);
  const repeated = wordTables(lexicon, 'fr').map('again');

  const verbOf = (key: string): FrenchVerb => {
    const verb = verbs.get(key);
    if (!verb) throw new CannotSay(key);
    return verb;
  };

  /** First verb form, then what follows the adverbs (été, participle, infinitive). */
  const verbGroup = (clause: Clause): { finite: string; others: string[]; reflexive: boolean } => {
    const verb = verbOf(clause.verb);
    const at = clause.number === 'plural' ? 1 : 0;
    const reflexive = /^(?:se |s’)/.test(clause.verb);
    const passive = clause.voice === 'passive';
    const agreeing = (): string => agree(verb, clause);
    const shift = (tense: Tense): Tense => (clause.reported ? SHIFTED[tense] : tense);
    const simple = (tense: Tense): string => {
      const shifted = shift(tense);
      const form = at ? verb[`${shifted}Plural`] : verb[shifted];
      return form.replace(/^(?:se |s’)/, '');
    };
    const happened = clause.phase === 'happened';
    const conditional = clause.certainty !== 'asserted';
    if (clause.modality) return modalGroup(clause, passive ? ['être', agreeing()] : [clause.verb], cameToIt(clause));
    if (clause.phase === 'intended')
      return {
        finite: VOULOIR[shift(conditional ? 'conditional' : 'present')][at]!,
        others: [clause.verb],
        reflexive: false,
      };
    if (clause.foreseen === 'expected' || clause.foreseen === 'wanted')
      return {
        finite: DEVOIR.conditional[at]!,
        others: passive ? ['être', agreeing()] : [clause.verb],
        reflexive: false,
      };
    if (clause.able || mayCome(clause)) {
      const infinitive = passive ? ['être', agreeing()] : [clause.verb];
      return { finite: at ? 'pourraient' : 'pourrait', others: infinitive, reflexive: false };
    }
    if (passive) {
      if (happened)
        return {
          finite: AVOIR[shift(conditional ? 'conditional' : clause.anterior ? 'imperfect' : 'present')][at]!,
          others: ['été', agreeing()],
          reflexive,
        };
      const tense = conditional ? 'conditional' : clause.phase === 'planned' ? 'future' : 'present';
      return { finite: ETRE[shift(tense)][at]!, others: [agreeing()], reflexive };
    }
    if (!happened)
      return {
        finite: simple(conditional ? 'conditional' : clause.phase === 'planned' ? 'future' : 'present'),
        others: [],
        reflexive,
      };
    if (!conditional && ((clause.stative && !isSoLong(clause)) || isAverageCost(clause) || IN_MIND.test(clause.verb)))
      return { finite: simple('imperfect'), others: [], reflexive };
    const auxiliary = reflexive || verb.auxiliary === 'être' ? ETRE : AVOIR;
    // les chiffres que le CBS a publiés
    const isBefore = clause.preposed !== undefined && auxiliary === AVOIR;
    const participle = isBefore ? agree(verb, clause.preposed!) : auxiliary === ETRE ? agreeing() : verb.participle;
    const tense = conditional ? 'conditional' : clause.anterior ? 'imperfect' : 'present';
    return { finite: auxiliary[shift(tense)][at]!, others: [participle], reflexive };
  };

  const clause = (asked: Clause): string => {
    const spec = ratedByFigure(
      passingBy(
        toCome(
          withNone(inTime(established(withRange(withPenalties(asExpected(ofWords(doneAgain(asked, repeated)))))))),
        ),
      ),
    );
    const hasNone = spec.polarity !== asked.polarity;
    const { finite, others, reflexive } = verbGroup(spec);
    const isUnderstood = needsNoVerb(spec);
    const named = spec.subject.map((piece) => sayPiece(isGeneric(spec) ? asKind(piece) : piece));
    const subject = isUnderstood ? named.map((words) => words.replace(/ qui$/, '')) : named;
    const { rest: followed, reason } = withoutReason({ ...spec, rest: [...asSequels(spec.rest)] });
    const inside = inEvent(followed);
    const rest = inside.map((piece, at) =>
      agreed(sayObject(causal(piece, inside[at - 1]), asked.polarity === 'negated' && !hasNone), agreesWith(spec, at)),
    );
    const haste = spec.adjuncts?.find(({ text }) => HASTE.test(text));
    const calm = haste ? { ...spec, adjuncts: spec.adjuncts!.filter((adjunct) => adjunct !== haste) } : spec;
    const { day, others: placed } = dayByVerb(placeBeforeSuspicion(knownPlaceFirst(calm)), joinWords(rest));
    const { fronts, middle, ends } = orderAdjuncts(placed, joinWords(rest), ADJUNCTS);
    if (spec.order === 'infinitive') {
      const verb = verbOf(spec.verb);
      const isOfEtre = /^(?:se |s’)/.test(spec.verb) || verb.auxiliary === 'être';
      const own = spec.voice === 'passive' ? [spec.done ? 'été' : 'être', agree(verb, spec)] : [spec.verb];
      // après s’être retrouvée dans un fossé
      const having =
        isOfEtre && spec.voice === 'active'
          ? [/^(?:se |s’)/.test(spec.verb) ? 's’être' : 'être', agree(verb, spec)]
          : ['avoir', ...(spec.voice === 'passive' ? own : [verb.participle])];
      const words = spec.done ? having : own;
      if (spec.as === 'by') words[0] = doing(spec.voice === 'passive' ? verbOf('être') : verb);
      if (fronts.length > 0) throw new CannotSay(spec.verb);
      return joinWords([...words, ...middle, haste?.text, day, ...rest, ...ends, reason]);
    }
    const isOnly =
      fronts.length === 0 && spec.order === 'main' && ONLY.test(spec.place ?? '') && ends.at(-1) === spec.place;
    if (isOnly) ends.pop();
    const pronoun = reflexive ? (elides(finite) ? 's’' : 'se ') : '';
    const negated = asked.polarity === 'negated';
    // n’a arrêté personne
    const isNobody = inside[0]?.kind === 'phrase' && !inside[0].form && inside[0].phrase.negated === 'personne';
    const most = spec.voice === 'active' ? middle.find((text) => MOST.test(text)) : undefined;
    const isBy = /^(?:de |d’|du )/.test(rest[0] ?? '');
    const { before, behind } = aroundEnds(inside, rest, ends.length > 0);
    const inner = `${pronoun}${finite}`;
    const group = negated ? `${elides(inner) ? 'n’' : 'ne '}${inner}` : inner;
    const said = joinWords([
      ...(fronts.length === 0 && spec.order === 'main' && !isOnly
        ? opened(spec.subject, subject).map(averaged)
        : subject),
      !isUnderstood && group,
      negated && !hasNone && !isNobody && 'pas',
      spec.certainty === 'possible' && !spec.able && !mayCome(spec) && !isSourced(spec) && 'peut-être',
      spec.connective === 'also' && 'également',
      ...middle.filter((text) => text !== most),
      ...others,
      haste?.text,
      day,
      most !== undefined && `${most}${isBy ? ',' : ''}`,
      ...before,
      ...ends,
      ...behind,
      reason,
    ]);
    // il n’y a pas eu de victimes
    const core = said.replace(/^([Ii]l) y n(?:’|e )/, '$1 n’y ');
    if (!isOnly) return [...fronts, core].join(', ');
    // ce n’est qu’à Utrecht que trois personnes ont été arrêtées
    return `ce n’est ${que(spec.place!.replace(ONLY, ''))} ${que(core)}`;
  };

  /** Headlines: articles stay, présent for what happened, a bare participle for the passive. */
  const headline = (asked: Clause): string => {
    const spec = passingBy(inTime(established(asExpected(ofWords(doneAgain(asked, repeated))))));
    const verb = verbOf(spec.verb);
    const at = spec.number === 'plural' ? 1 : 0;
    const said = isGeneric(spec) ? spec.subject.map(asKind) : spec.subject;
    const subject = said.map((piece, index) => averaged(index === 0 ? openHeadline(piece) : sayPiece(piece)));
    const rest = inEvent(spec.rest).map((piece, index) => agreed(sayPiece(piece), agreesWith(spec, index)));
    if (
      spec.voice === 'passive' &&
      spec.foreseen === undefined &&
      spec.certainty === 'asserted' &&
      spec.phase === 'happened' &&
      spec.polarity === 'affirmed' &&
      spec.modality === undefined
    )
      return joinWords([...subject, agree(verb, spec), ...rest, ...limits(spec), spec.place]);
    if (
      spec.certainty !== 'asserted' ||
      spec.foreseen !== undefined ||
      spec.phase === 'planned' ||
      spec.phase === 'intended' ||
      spec.polarity === 'negated' ||
      spec.modality !== undefined ||
      spec.voice === 'passive' ||
      limits(spec).some((text) => NEARLY.test(text))
    ) {
      return clause(withoutAdjuncts(spec));
    }
    // la route fermée pendant des heures
    const [first] = spec.rest;
    if (spec.verb === 'être' && first?.kind === 'words' && /\(s\)(?: |$)/.test(first.text))
      return joinWords([...subject, ...rest, ...limits(spec), spec.place]);
    // explosion dans un immeuble
    if (/^(?:survenir|se produire|avoir lieu)$/.test(spec.verb) && (spec.rest.length > 0 || spec.place !== undefined))
      return joinWords([...spec.subject.map(bareOf), ...rest, ...limits(spec), spec.place]);
    const reflexive = /^(?:se |s’)/.exec(spec.verb)?.[0] ?? '';
    const finite = (at ? verb.presentPlural : verb.present).replace(/^(?:se |s’)/, '');
    const limiting = limits(spec);
    const early = limiting.filter((text) => MOST.test(text) || DEGREE.test(text));
    const late = [
      ...limiting.filter((text) => !early.includes(text)),
      ...(spec.place === undefined ? [] : [spec.place]),
    ];
    const isBy = early.length > 0 && /^(?:de |d’|du )/.test(rest[0] ?? '') && MOST.test(early.at(-1)!);
    const { before, behind } = aroundEnds(inEvent(spec.rest), rest, late.length > 0);
    return joinWords([
      ...subject,
      `${reflexive === '' ? '' : elides(finite) ? 's’' : 'se '}${finite}`,
      ...early,
      isBy && ',',
      ...before,
      ...late,
      ...behind,
    ]);
  };

  /** Cocaïne saisie, personnes arrêtées. */
  const participial = (goods: NounPhrase, verb: string, rest: string): string =>
    joinWords([goods.bare, agree(verbOf(verb), goods), agreed(apart(rest), goods)]);

  /** Personnes mortes dans un incendie, tableaux disparus: what was done with être needs no relative clause. */
  const perfect = (goods: NounPhrase, verb: string, rest: string): string | undefined =>
    verbOf(verb).auxiliary === 'être' && !/^(?:se |s’)/.test(verb) ? participial(goods, verb, rest) : undefined;

  return { clause, headline, participial, perfect };
}

/** How much: behind a verb in the present. */
const DEGREE = /^(?:\p{L}+ement|fortement)$/u;

/** Supprimant, from supprimait: the present participle. */
function doing({ imperfect }: FrenchVerb): string {
  if (imperfect === 'avait') return 'ayant';
  if (imperfect === 'savait') return 'sachant';
  return imperfect.replace(/ait(?= |$)/, 'ant');
}

const DEVOIR = {
  present: ['doit', 'doivent'],
  imperfect: ['devait', 'devaient'],
  future: ['devra', 'devront'],
  conditional: ['devrait', 'devraient'],
};
const POUVOIR = {
  present: ['peut', 'peuvent'],
  imperfect: ['pouvait', 'pouvaient'],
  future: ['pourra', 'pourront'],
  conditional: ['pourrait', 'pourraient'],
};

/**
 * devoir and pouvoir; what need not be done is n’avoir pas à: ne pas devoir forbids. A past ability is the
 * passé composé (a pu arrêter), and so is what somebody had to do (a dû fermer deux sites); a past plan or leave is
 * the imperfect, which does not say that it came to it (le pont devait ouvrir en 2025).
 */
function modalGroup(
  { modality, phase, polarity, number, reported, aim }: Clause,
  infinitive: readonly string[],
  isDone: boolean,
): { finite: string; others: string[]; reflexive: boolean } {
  const at = number === 'plural' ? 1 : 0;
  const own: Tense = phase === 'happened' ? 'imperfect' : phase === 'planned' ? 'future' : 'present';
  if (modality === 'obligation' && phase === 'happened' && polarity === 'affirmed' && !aim && isDone)
    return { finite: AVOIR[reported ? 'imperfect' : 'present'][at]!, others: ['dû', ...infinitive], reflexive: false };
  const tense = aim ? 'conditional' : reported ? SHIFTED[own] : own;
  if (modality === 'obligation' && polarity === 'negated')
    return { finite: AVOIR[tense][at]!, others: ['à', ...infinitive], reflexive: false };
  if (modality === 'ability' && phase === 'happened')
    return { finite: AVOIR[reported ? 'imperfect' : 'present'][at]!, others: ['pu', ...infinitive], reflexive: false };
  return {
    finite: (modality === 'obligation' ? DEVOIR : POUVOIR)[tense][at]!,
    others: [...infinitive],
    reflexive: false,
  };
}

/** Of what goes on by somebody’s account the conditional says enough: selon la banque, les prix augmenteraient. */
function isSourced({ source, phase, foreseen }: Clause): boolean {
  return foreseen !== undefined || (source !== undefined && phase === 'ongoing');
}

/** What will perhaps be so: pourrait says both. */
function mayCome({ certainty, phase, foreseen }: Clause): boolean {
  return foreseen === 'open' || (certainty === 'possible' && phase === 'planned');
}

/** What words agree with; of somebody of whom nothing says whether it is a man or a woman, none that would show it can be said. */
type Agreement = Pick<NounPhrase, 'gender' | 'number' | 'ungendered'>;

/** The participle in the gender and number of the subject. */
function agree(verb: FrenchVerb, { gender, number, ungendered }: Agreement): string {
  const feminine = verb.participleFeminine ?? `${verb.participle}e`;
  if (ungendered && feminine !== verb.participle) throw new CannotSay(verb.participle);
  const base = gender === 'f' ? feminine : verb.participle;
  return number === 'plural' && !/[sx]$/.test(base) ? `${base}s` : base;
}

/**
 * Words of a message that agree with the subject: responsable(s), satisfait(e)(s), long(ue)(s), and with the ends of
 * both genders and numbers dangereu(x|se|x|ses).
 */
function agreed(words: string, { gender, number, ungendered }: Agreement): string {
  if (ungendered && /\p{L}\((?:u?e\)|\p{L}+\|)/u.test(words)) throw new CannotSay(words);
  const end = (number === 'plural' ? 2 : 0) + (gender === 'f' ? 1 : 0);
  return words
    .replace(/(?<=\p{L})\(([\p{L}|]*\|[\p{L}|]*)\)/gu, (_, ends: string) => ends.split('|')[end] ?? '')
    .replace(/(?<=\p{L})\((u?e)\)/gu, gender === 'f' ? '$1' : '')
    .replace(/(?<=\p{L})\(s\)/gu, number === 'plural' ? 's' : '');
}

function bareOf(piece: Piece): string {
  return piece.kind === 'phrase' && !piece.form
    ? piece.phrase.bare
    : sayPiece(piece).replace(/^(?:un|une|le|la) |^l’/, '');
}

/** Onze personnes tuées: a headline opens with a number in one word, a longer one stays in figures. */
function openHeadline(piece: Piece): string {
  const opening = piece.kind === 'phrase' && piece.form === undefined ? piece.phrase.opening : undefined;
  return opening !== undefined && /^\p{L}+ (?!milli(?:on|ard))/u.test(withoutSigns(opening))
    ? opening
    : sayPiece(piece);
}

/** What words of a message agree with: in the active, whom the verb is done to (arrête deux hommes soupçonnés de vol). */
function agreesWith(spec: Clause, at: number): Agreement {
  // what something is, agrees with it: les prix sont 2 % moins élevés
  const isObject = spec.voice === 'active' && spec.verb !== 'être';
  const before = isObject ? spec.rest.slice(0, at).findLast(({ kind }) => kind === 'phrase') : undefined;
  return before?.kind === 'phrase' ? before.phrase : spec;
}

/** The clause with its place alone, opening with its subject. */
function withoutAdjuncts(spec: Clause): Clause {
  const bare: Clause = { ...spec, order: 'subordinate' };
  delete bare.time;
  delete bare.source;
  delete bare.front;
  delete bare.connective;
  bare.adjuncts = (spec.adjuncts ?? []).filter((adjunct) => adjunct.limits);
  return bare;
}
