import { dutchAdjuncts, localAdjuncts } from '../../lexicon/adjuncts.ts';
import { dutchAdverbs, localAdverbs } from '../../lexicon/adverbs.ts';
import { termsOf } from '../../lexicon/terms.ts';
import type { Circumstance, Fact, Filler } from '../../model/fact.ts';
import { sayFiller } from '../phrases/fillers.ts';
import { type FillerContext } from '../phrases/filler-context.ts';
import { withoutAges } from '../phrases/ages.ts';
import { CannotSay, type Adjunct, type NounPhrase } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';
import { timeMention } from './adjuncts.ts';

/** What tells how an event went stands nearer to its verb than why, for whom and on what occasion. */
const NEAR = new Set([
  'instrument',
  'accompaniment',
  'exclusion',
  'exchange',
  'substitution',
  'condition',
  'duration',
  'frequency',
]);

/** Dutch adverbs that say when it is so. */
const WHEN =
  /^(?:momenteel|op dit moment|nu|inmiddels|tegenwoordig|(?:dit|deze|vorig|volgend|afgelopen|begin|eind|halverwege) |(?:vóór|voor|na|tijdens|rond|tot|sinds|in|bij) (?:de|het|een|nu|nog|dusver|op)(?: |$))/;

/** Named places that follow another: on the A2 near Utrecht, in Zwolle in Overijssel. */
const BEYOND = new Set(['in-place', 'near', 'near-place', 'between']);

/** Events that put things back as they were: weer vrijgelaten is free as before, not released for a second time. */
const RESTORING = new Set(['release', 'rescue', 'repair', 'recovery', 'return']);

/** Frames of what is expected. */
const AWAITING = new Set(['forecast', 'expectation', 'level-expected', 'level-allowed-for']);

/** What a fact's clause says of its event besides time, place and source, in the words of the language. */
export function sayCircumstances(voice: Voice, fact: Fact, context: FillerContext): Adjunct[] {
  const { circumstances = [] } = fact;
  return circumstances.flatMap((said, at): Adjunct[] => {
    if (said.kind === 'clock' || (said.kind === 'adverb' && said.focus)) return [];
    // in de nacht van 7 op 8 juni … in de nacht: its date says it
    if (said.kind === 'adjunct' && said.id === 'in-part-of-day' && isOfNight(voice, fact)) return [];
    // bij een explosie aan de Javastraat: where that was is where it happened
    const own = said.kind === 'adjunct' && said.relation === 'place' ? said.filler : undefined;
    if (own?.kind === 'entity' && circumstances.some((other) => other !== said && placesIn(other, own.id))) return [];
    // worden naar verwachting 45.000 bezoekers verwacht: it is said once
    if (said.kind === 'adverb' && said.id === 'expected' && AWAITING.has(fact.frame)) return [];
    const isRestored = said.kind === 'adverb' && said.id === 'back-again' && RESTORING.has(fact.frame);
    if (isRestored && voice.language !== 'nl') return [];
    const adjunct = withFact(sayCircumstance(voice, said, context), voice, said, fact);
    const before = circumstances[at - 1];
    if (before?.kind !== 'adverb' || before.focus !== 'next') return [adjunct];
    const text = `${adverbWords(voice, before.id, 'beforeCause')} ${adjunct.text}`;
    return [{ ...adjunct, text, limits: adjunct.limits || before.limits === true }];
  });
}

/** Whether a circumstance places its event there itself: bij een doorzoeking van een woning in Breda. */
export function placesIn(said: Circumstance, place: string): boolean {
  const inside = (filler: Filler): boolean =>
    'complements' in filler &&
    (filler.complements ?? []).some(
      ({ preposition, filler: inner }) =>
        (/^(?:in|aan|op|bij|te)$/.test(preposition) && inner.kind === 'entity' && inner.id === place) || inside(inner),
    );
  return said.kind === 'adjunct' && inside(said.filler);
}

/** Whether the time of a fact is a night between two days. */
function isOfNight({ document, dates }: Voice, { time }: Fact): boolean {
  const date = time && dates.get(time.id);
  return date !== undefined && timeMention(date, document).night !== undefined;
}

/** What an adverb becomes by its clause: niet vooralsnog is not yet, and samen tellen ze 500 bedden sums up. */
function withFact(adjunct: Adjunct, { lexicon, language, quantities }: Voice, said: Circumstance, fact: Fact): Adjunct {
  if (said.kind !== 'adverb' || language === 'nl') return adjunct;
  const local = localAdverbs(lexicon, language).get(said.id);
  const unit = fact.quantity && quantities.get(fact.quantity.ref ?? '')?.unit.kind;
  if (local?.withFigure !== undefined && /^(?:currency|measure)$/.test(unit ?? ''))
    return { ...adjunct, text: local.withFigure };
  // a toujours obtenu is has always won
  if (language === 'fr' && said.id === 'still' && fact.phase === 'happened' && fact.polarity === 'affirmed')
    return { ...adjunct, text: 'encore' };
  const denied = fact.polarity === 'negated' ? local?.denied : undefined;
  if (denied && fact.phase === 'happened') return { ...adjunct, ...denied, rank: 'near', lasting: true };
  const isCome = fact.phase === 'happened' && dutchAdverbs(lexicon).byId.get(said.id)?.resulting === true;
  if (isCome) return { ...adjunct, lasting: true };
  const sumsUp = said.id === 'together' && fact.phase === 'ongoing' && fact.quantity !== undefined;
  return sumsUp ? { ...adjunct, position: 'middle' } : adjunct;
}

/** What a row says in brackets for an adverb that its sentence has in other words (samen: combined). */
export function noteOf({ lexicon, language }: Voice, said: Circumstance): string | undefined {
  return said.kind === 'adverb' && !said.focus ? localAdverbs(lexicon, language).get(said.id)?.note : undefined;
}

/** The day of a fact with the time of the day, where its clause has one. */
export function withClock(
  { grammar }: Voice,
  { circumstances = [] }: Fact,
  day: string | undefined,
): string | undefined {
  const said = circumstances.find((other) => other.kind === 'clock');
  if (!said) return day;
  if (!grammar.clock) throw new CannotSay(said.time);
  return grammar.clock(said, day);
}

/** The word before a fact's place that says something of it (alleen in Utrecht), with a space. */
export function placeFocus(voice: Voice, { circumstances = [] }: Fact): string {
  const focus = circumstances.filter((said) => said.kind === 'adverb').find((said) => said.focus === 'place');
  return focus ? `${adverbWords(voice, focus.id, 'beforePlace')} ` : '';
}

function adverbWords({ lexicon, language }: Voice, id: string, as: 'beforeCause' | 'beforePlace'): string {
  const adverb = localAdverbs(lexicon, language).get(id);
  if (!adverb) throw new CannotSay(id);
  return adverb[as] ?? adverb.text;
}

/** An adverb or phrase in the words of the language, as it closes or opens a clause. */
export function sayCircumstance(
  voice: Voice,
  said: Exclude<Circumstance, { kind: 'clock' }>,
  context: FillerContext,
): Adjunct {
  const { lexicon, language } = voice;
  if (said.kind === 'adverb') {
    const adverb = localAdverbs(lexicon, language).get(said.id);
    if (!adverb) throw new CannotSay(said.id);
    const {
      ofFigure,
      lasting,
      expects,
      ahead,
      outsideNegation,
      beforeNegation,
      class: kind,
    } = dutchAdverbs(lexicon).byId.get(said.id) ?? {};
    const isNear =
      (!outsideNegation || beforeNegation) && /^(?:manner|degree|phase|duration|viewpoint)$/.test(kind ?? '');
    return {
      text: adverb.text,
      position: adverb.position,
      rank: isNear ? 'near' : 'late',
      limits: said.limits === true,
      ...(ofFigure && { ofFigure }),
      ...(lasting && { lasting }),
      ...(expects && { expects }),
      ...(ahead && { ahead }),
      ...(said.id === 'first-time' && { firstTime: true as const }),
      ...((kind === 'frequency' || ofFigure) && { habitual: true }),
      ...((kind === 'frequency' || (kind === 'phase' && WHEN.test(adverb.text))) && { timely: true }),
      ...(/^for-/.test(said.id) && kind === 'duration' && { length: true }),
    };
  }
  const { id, relation, preposition, filler } = said;
  if (id === 'at-distance')
    return { text: distance(voice, filler, preposition, context), position: 'end', rank: 'place', limits: false };
  if (/^time-(?:after|before)$/.test(id))
    return { text: offset(voice, id, filler, context), position: 'end', rank: 'far', limits: true };
  if (id === 'at-age') return { text: atAge(voice, filler), position: 'end', rank: 'near', limits: true };
  const closing = dutchAdjuncts(lexicon).byId.get(id)?.behind;
  if (closing !== undefined) {
    const local = language === 'nl' ? { preposition, behind: closing } : localAdjuncts(lexicon, language).get(id);
    if (!local?.behind) throw new CannotSay(preposition);
    // zes weken cel, waarvan vier voorwaardelijk
    const style = { ...context.style, valueOnly: true, words: true };
    const figure = sayFiller(voice, filler, { ...context, style });
    const text = `${local.preposition} ${figure.text} ${local.behind}`;
    return { text, position: 'end', rank: 'far', limits: true, behind: true };
  }
  if (relation === 'tally')
    return { text: tally(voice, id, filler, context), position: 'end', rank: 'near', limits: false };
  // a length of time counts nothing further
  const style = relation === 'duration' ? { ...context.style, valueOnly: true } : context.style;
  const phrase =
    relation === 'time' ? years(voice, filler) : sayFiller(voice, asFollows(voice, id, filler), { ...context, style });
  // a date brings its preposition along: for one day
  const isDate = filler.kind === 'date';
  const isNamed = /^(?:in-place|on-street)$/.test(id) && filler.kind === 'entity';
  const isBeyond = filler.kind !== 'concept' && BEYOND.has(id);
  const isNear = NEAR.has(relation) || id === 'towards';
  const rank = isNear ? 'near' : relation === 'place' ? (isBeyond ? 'beyond' : 'place') : 'far';
  // in France, aux Pays-Bas: the name itself decides
  const text = isDate
    ? phrase.text
    : isNamed
      ? voice.grammar.place(phrase, preposition)
      : adjunctText(
          voice,
          id === 'at-body' && HANDED_IN.test(context.fact.frame) ? 'handed-to-body' : id,
          preposition,
          phrase,
        );
  return {
    text,
    position: 'end',
    rank,
    limits: said.limits === true,
    ...(relation === 'duration' && { length: true }),
    ...(/^(?:since-(?:start-of|event)|for-time-already)$/.test(id) && { lasting: true }),
    // in Dutch a participle, set off behind the clause; votes, enough for three seats
    ...(((id === 'spread-over' && voice.language === 'nl') ||
      /^(?:worth-seats|spread-across|with-probation-of)$/.test(id)) && { behind: true }),
  };
}

/** Op 30 kilometer van de grens: about 30 km from the border. */
function distance(voice: Voice, filler: Filler, dutch: string, context: FillerContext): string {
  const { lexicon, language } = voice;
  const local = localAdjuncts(lexicon, language).get('at-distance');
  const [from, ...more] = filler.kind === 'quantity' ? (filler.complements ?? []) : [];
  if (!local || !from || more.length > 0 || filler.kind !== 'quantity') throw new CannotSay('at-distance');
  const { complements, ...length } = filler;
  void complements;
  const far = sayFiller(voice, length, context);
  const start = sayFiller(voice, from.filler, context);
  const before = language === 'nl' ? dutch : local.preposition;
  const text = before === '' ? far.text : voice.grammar.adjunct(far, before).trim();
  return `${text} ${voice.grammar.adjunct(start, language === 'nl' ? 'van' : (local.from ?? '')).trim()}`;
}

/** Op 67-jarige leeftijd: at the age of 67, à l’âge de 67 ans. */
function atAge({ lexicon, language }: Voice, filler: Filler): string {
  const local = localAdjuncts(lexicon, language).get('at-age');
  const [years] = filler.kind === 'concept' ? withoutAges(filler.modifiers ?? []).ages : [];
  if (!local || years === undefined) throw new CannotSay('at-age');
  if (language === 'nl') return `op ${years}-jarige leeftijd`;
  return `${local.preposition} ${years}${local.behind === undefined ? '' : `\u00a0${local.behind}`}`;
}

/** Twee dagen na de brand: two days after the fire. */
function offset(voice: Voice, id: string, filler: Filler, context: FillerContext): string {
  const { lexicon, language } = voice;
  const local = localAdjuncts(lexicon, language).get(id);
  const [event] = filler.kind === 'quantity' || filler.kind === 'concept' ? (filler.complements ?? []) : [];
  if (!local || !event || (filler.kind !== 'quantity' && filler.kind !== 'concept')) throw new CannotSay(id);
  const { complements, ...length } = filler;
  void complements;
  const preposition = language === 'nl' ? event.preposition : local.preposition;
  const when = voice.grammar.adjunct(sayFiller(voice, event.filler, context), preposition).trim();
  return `${sayFiller(voice, length, context).text} ${when}`;
}

/** Met 78 tegen 72 stemmen, by 78 votes to 72: what is counted stands once. */
function tally(voice: Voice, id: string, filler: Filler, context: FillerContext): string {
  const { lexicon, language } = voice;
  const against = localAdjuncts(lexicon, language).get(id);
  const items = filler.kind === 'list' ? filler.items : [];
  if (!against || items.length !== 2) throw new CannotSay(id);
  const counted = language === 'nl' ? 1 : 0;
  const [pro, contra] = items.map((item, at) => {
    const figures = { ...context.style, figures: true };
    const style = at === counted ? figures : { ...figures, valueOnly: true };
    return sayFiller(voice, item, { ...context, style }).text;
  });
  return language === 'nl'
    ? `met ${pro} tegen ${contra}`
    : `${against.preposition} ${pro} ${against.against} ${contra}`;
}

/** 1976 en 1983: years that bound a time stand without a preposition of their own. */
function years({ grammar, dates }: Voice, filler: Filler): NounPhrase {
  const items = filler.kind === 'list' ? filler.items : [filler];
  return grammar.list(
    items.map((item) => {
      const text = item.kind === 'date' ? dates.get(item.id)?.value : undefined;
      if (text === undefined) throw new CannotSay(item.kind);
      return { text, bare: text, number: 'singular', indefinite: false };
    }),
  );
}

/** A mass noun with the article that it takes after some prepositions (mist: en raison du brouillard). */
function asFollows({ lexicon, language }: Voice, id: string, filler: Filler): Filler {
  if (filler.kind !== 'concept' || !localAdjuncts(lexicon, language).get(id)?.article) return filler;
  const term = language === 'fr' ? termsOf(lexicon, language).get(filler.id) : undefined;
  return term?.pos === 'noun' && term.mass && !filler.modifiers?.length ? { ...filler, definite: true } : filler;
}

/** What is handed in to a body is filed with it, and not inside it: complaints, objections, applications. */
const HANDED_IN = /^(?:crime-report|submission|registration|enrolment|complaint)$/;

function adjunctText(
  { grammar, lexicon, language }: Voice,
  id: string,
  preposition: string,
  phrase: NounPhrase,
): string {
  const local = localAdjuncts(lexicon, language).get(id);
  if (!local) throw new CannotSay(`${preposition} ${phrase.text}`);
  const isBare = local.bare && phrase.indefinite && phrase.number === 'singular';
  const shown = isBare
    ? { text: phrase.bare, bare: phrase.bare, number: phrase.number, indefinite: true }
    : local.generic && phrase.all
      ? { ...phrase, text: phrase.all.text }
      : phrase;
  const text = grammar.adjunct(shown, language === 'nl' ? preposition : local.preposition).trim();
  return local.tail === undefined ? text : `${text} ${local.tail}`;
}
