import type { SelectedMessage } from './select-message.ts';
import type { ConceptFiller, Fact, Filler, InnerClause } from '../../model/fact.ts';
import type { FactMessage } from '../../model/plan.ts';
import { CannotSay, extend, ifSayable, joinWords, type Clause, type NounPhrase } from '../phrases/phrase.ts';
import type { Voice } from '../voice.ts';

/** The role that an inner clause does not name, with what stands for it: a relative pronoun, or nothing. */
export interface Unsaid {
  role: string;
  phrase: NounPhrase;
  infinitive?: boolean;
  /** Somebody: de agent die een jongen aanviel may be read either way, die door een jongen werd aangevallen may not. */
  isPerson?: boolean;
}

/** Makes the clause of an inner fact; the fact stands in the roles, time and place that `omit` names elsewhere. */
export type MakeInner = (id: string, omit: NonNullable<FactMessage['omit']>, unsaid?: Unsaid) => Clause;

/** The clauses that stand behind the whole of a fact’s own: what for, why, when, with what result. */
export function sayTail(
  voice: Voice,
  fact: Fact,
  selected: SelectedMessage,
  subject: NounPhrase | undefined,
  make: MakeInner,
): string | undefined {
  const behind = (fact.clauses ?? []).filter(({ of }) => of === undefined);
  if (behind.length === 0) return undefined;
  return behind.map((inner) => sayBehind(voice, fact, inner, selected, nobodyLike(subject), make)).join('');
}

function sayBehind(
  voice: Voice,
  fact: Fact,
  inner: InnerClause,
  selected: SelectedMessage,
  nobody: NounPhrase,
  make: MakeInner,
): string {
  const { grammar } = voice;
  if (!grammar.inner) throw new CannotSay(inner.fact);
  const shared = sharedWith(voice, fact, inner);
  const { relation } = inner;
  if (relation !== 'purpose' && relation !== 'by' && relation !== 'without') {
    const having = inner.relation === 'after' ? sayHaving(voice, fact, inner, selected, nobody, make) : undefined;
    if (having !== undefined) return grammar.inner('having', having);
    const clause = make(inner.fact, shared);
    return grammar.inner(relation, sayWhole({ ...clause, inner: relation, order: 'subordinate' }, grammar));
  }
  if (!isDoneBy(inner, selected)) throw new CannotSay(inner.fact);
  const unsaid = { role: inner.role!, phrase: nobody, infinitive: true };
  const clause = make(inner.fact, shared, unsaid);
  const as = relation === 'purpose' ? {} : { as: relation };
  return grammar.inner(relation, sayWhole({ ...clause, polarity: 'affirmed', order: 'infinitive', ...as }, grammar));
}

/** A clause with what its own figure is set against and with the clauses behind it. */
function sayWhole({ comparison = '', tail = '', ...clause }: Clause, grammar: Voice['grammar']): string {
  return `${grammar.clause(clause)}${comparison}${tail}`;
}

/**
 * Whom or what an inner clause is about that its own fact is about as well: the subject of the clause around it, or the
 * one person in that (arrested a man because he had threatened an officer).
 */
export function takenUpBy(
  voice: Voice,
  { roles }: Fact,
  id: string,
  topic: Filler | undefined,
  isPerson: (filler: Filler) => boolean,
): Filler | undefined {
  const own = Object.values(voice.facts.get(id)?.roles ?? {}).map((filler) => JSON.stringify(filler));
  const isOwn = (filler: Filler): boolean => own.includes(JSON.stringify(asKnown(filler)));
  if (topic && isOwn(topic)) return asKnown(topic);
  const people = Object.values(roles).filter(isPerson);
  const [only] = people;
  return people.length === 1 && isOwn(only!) ? asKnown(only!) : topic && asKnown(topic);
}

/** Een vrouw … nadat ze: a second time she is the woman. */
function asKnown(filler: Filler): Filler {
  return filler.kind === 'concept' && !filler.determiner && !filler.bare ? { ...filler, definite: true } : filler;
}

/** Na een agent te hebben aangevallen, after attacking an officer: where both are of one subject, which is said once. */
function sayHaving(
  voice: Voice,
  fact: Fact,
  inner: InnerClause,
  { subject }: SelectedMessage,
  nobody: NounPhrase,
  make: MakeInner,
): string | undefined {
  const [first, ...others] = subject;
  const own = voice.facts.get(inner.fact);
  const filler = first?.kind === 'role' && others.length === 0 ? fact.roles[first.role] : undefined;
  const named = filler && JSON.stringify(asKnown(filler));
  const role = Object.keys(own?.roles ?? {}).find((name) => JSON.stringify(own!.roles[name]) === named);
  const isPlain = own?.phase === 'happened' && own.polarity === 'affirmed' && own.certainty === 'asserted';
  if (named === undefined || role === undefined || !isPlain || own.modality) return undefined;
  const unsaid = { role, phrase: nobody, infinitive: true };
  return ifSayable(() => {
    const clause = make(inner.fact, sharedWith(voice, fact, inner), unsaid);
    return voice.grammar.clause({ ...clause, order: 'infinitive', done: true });
  });
}

/** The subject that an infinitive has and does not name; participles agree with it (après avoir été percutée). */
function nobodyLike(subject: NounPhrase | undefined): NounPhrase {
  const { number = 'singular', gender } = subject ?? {};
  return { text: '', bare: '', number, indefinite: false, ...(gender && { gender }) };
}

/** Whether whoever does what an infinitive says is the subject of the clause before it, or nobody is named in either. */
function isDoneBy({ doer }: InnerClause, { voice, subject }: SelectedMessage): boolean {
  if (doer === undefined) return voice === 'passive';
  const [first, ...others] = subject;
  return first?.kind === 'role' && others.length === 0 && first.role === doer;
}

/** Time, place and source that both clauses have are said once. */
function sharedWith(voice: Voice, fact: Fact, { fact: id }: InnerClause): NonNullable<FactMessage['omit']> {
  const inner = voice.facts.get(id);
  const isSame = (a: unknown, b: unknown): boolean => a !== undefined && JSON.stringify(a) === JSON.stringify(b);
  return [
    'source',
    ...(isSame(inner?.time, fact.time) ? (['time'] as const) : []),
    ...(isSame(inner?.place, fact.place) ? (['place'] as const) : []),
  ];
}

/** What a relative clause hangs on, by the path that extraction gave it. */
function fillerAt({ roles, place, circumstances = [] }: Fact, of: string): Filler | undefined {
  const [, at] = /^circumstance:(\d+)$/.exec(of) ?? [];
  const said = at === undefined ? undefined : circumstances[Number(at)];
  if (said?.kind === 'adjunct') return said.filler;
  // het aantal mensen dat: those in the only complement of a role
  const [role, inside] = of.split('>');
  const filler = of === 'place' ? place : roles[role!];
  if (inside === undefined) return filler;
  return filler && 'complements' in filler ? filler.complements?.[Number(inside)]?.filler : undefined;
}

/** Puts each relative clause of a fact behind the phrase that it hangs on; `check` throws where one of them was not said. */
export function hangingOn(
  voice: Voice,
  fact: Fact,
  make: MakeInner,
  isPerson: (filler: Filler) => boolean,
): { hang: (filler: Filler, phrase: NounPhrase) => NounPhrase | undefined; check: () => void } | undefined {
  const hanging = (fact.clauses ?? []).filter(({ of }) => of !== undefined);
  if (hanging.length === 0) return undefined;
  const said = new Set<InnerClause>();
  return {
    hang: (filler, phrase) => {
      const inner = hanging.find(({ of }) => fillerAt(fact, of!) === filler);
      if (!inner) return undefined;
      // condamné pour vol, but pour un vol dans lequel
      if (filler.kind === 'concept' && filler.bare && voice.language === 'fr') throw new CannotSay(filler.id);
      said.add(inner);
      if (inner.relation === 'which') {
        const members = membersOf(filler);
        const isPeople = isPerson(members ?? filler);
        return withWhich(voice, fact, inner, { phrase, isPeople, ...(members && { members }) }, make);
      }
      if (inner.relation === 'content') return withContent(voice, fact, inner, phrase, make);
      return inner.relation === 'where'
        ? withWhere(voice, fact, inner, phrase, make)
        : withEvent(voice, fact, inner, phrase, make);
    },
    check: () => {
      const missing = hanging.find((inner) => !said.has(inner));
      if (missing) throw new CannotSay(missing.fact);
    },
  };
}

/** A phrase with the words of a clause behind it. */
function withClause(phrase: NounPhrase, words: string): NounPhrase {
  return { ...extend(phrase, words), which: words, indefinite: phrase.indefinite };
}

/** Een ongeluk waarbij twee mensen omkwamen: the clause of what happened in an event. */
function withEvent(voice: Voice, fact: Fact, inner: InnerClause, phrase: NounPhrase, make: MakeInner): NounPhrase {
  const { grammar } = voice;
  if (!grammar.during || phrase.list) throw new CannotSay(inner.fact);
  const clause = make(inner.fact, sharedWith(voice, fact, inner));
  const words = grammar.during(phrase, grammar.clause({ ...clause, inner: inner.relation, order: 'subordinate' }));
  return withClause(phrase, words);
}

/** Rucphen, waar een brand uitbrak: what happened at a place; een hotel waar 300 mensen verbleven says which one. */
function withWhere(voice: Voice, fact: Fact, inner: InnerClause, phrase: NounPhrase, make: MakeInner): NounPhrase {
  const { grammar } = voice;
  if (phrase.list) throw new CannotSay(inner.fact);
  const clause = sayWhole(
    { ...make(inner.fact, sharedWith(voice, fact, inner)), inner: 'where', order: 'subordinate' },
    grammar,
  );
  const words = grammar.inner?.('where', clause);
  if (words === undefined) throw new CannotSay(inner.fact);
  return withClause(phrase, phrase.indefinite ? words : `, ${words},`);
}

/** Het voorstel om 52.000 euro uit te geven: what something is to do, by nobody who is named. */
function withContent(voice: Voice, fact: Fact, inner: InnerClause, phrase: NounPhrase, make: MakeInner): NounPhrase {
  const { grammar } = voice;
  if (!grammar.inner || phrase.list) throw new CannotSay(inner.fact);
  const clause = make(inner.fact, sharedWith(voice, fact, inner), {
    role: inner.role!,
    phrase: nobodyLike(undefined),
    infinitive: true,
  });
  const words = grammar.inner('content', sayWhole({ ...clause, order: 'infinitive' }, grammar)).trim();
  return withClause(phrase, words);
}

/**
 * A clause with nothing behind its relative clause that would belong to that (on Tuesday, police arrested six men who
 * attacked homes), for languages that have the object before time and place.
 */
export function clearOfWhich(clause: Clause, language: string, isInner: boolean): Clause {
  const isBehind = clause.rest.some((piece) => piece.kind === 'phrase' && piece.phrase.which !== undefined);
  const last = clause.rest.at(-1);
  const { time, place, adjuncts = [], ...rest } = clause;
  if (!isBehind) return clause;
  const isLast = last?.kind === 'phrase' && last.phrase.which !== undefined;
  const isClosed = adjuncts.some(({ position }) => position === 'end');
  if (!isLast || isClosed || (isInner && (time ?? place) !== undefined)) throw new CannotSay(clause.verb);
  const when = (language === 'fr' ? [time, place] : [place, time]).filter((said) => said !== undefined).join(' ');
  return { ...rest, adjuncts, ...(when !== '' && { time: when, front: 'time' as const }) };
}

/** A phrase with the clause behind it that says which one it is: zes mannen die woningen aanvielen. */
function withWhich(
  voice: Voice,
  fact: Fact,
  inner: InnerClause,
  { phrase, isPeople, members }: { phrase: NounPhrase; isPeople: boolean; members?: ConceptFiller },
  make: MakeInner,
): NounPhrase {
  const { grammar } = voice;
  const { relative } = grammar;
  if (!relative || phrase.list) throw new CannotSay(inner.fact);
  const pronoun = relative(phrase, isPeople).text.slice(phrase.bare.length).trim();
  // het aantal vrouwen dat omkwam; elsewhere the verb agrees with the women
  const counted = members && voice.language !== 'nl' ? bareConcept(voice, members) : phrase;
  const { number, gender } = counted;
  const standing: NounPhrase = { text: pronoun, bare: pronoun, number, indefinite: false, ...(gender && { gender }) };
  const unsaid = { role: inner.role!, phrase: standing, isPerson: isPeople };
  const clause = make(inner.fact, sharedWith(voice, fact, inner), unsaid);
  const [first, ...others] = clause.subject;
  const isSubject = first?.kind === 'phrase' && others.length === 0 && first.phrase === standing && !first.form;
  const words = isSubject
    ? grammar.clause({ ...clause, inner: 'which', order: 'subordinate' })
    : sayObjectRelative(voice, clause, standing);
  if (isSubject && !words.startsWith(`${pronoun} `)) throw new CannotSay(inner.fact);
  if (!isSubject && isPeople && grammar.isOpenRelative) throw new CannotSay(inner.fact);
  return withClause(phrase, words);
}

/** Of a number, share or percentage of some: those. */
function membersOf(filler: Filler): ConceptFiller | undefined {
  if (filler.kind !== 'concept' || !/^(?:number|proportion|percentage)$/.test(filler.id)) return undefined;
  const [own] = filler.complements ?? [];
  return own?.preposition === 'van' && own.filler.kind === 'concept' && own.filler.number === 'plural'
    ? own.filler
    : undefined;
}

function bareConcept({ grammar }: Voice, { id, number }: ConceptFiller): NounPhrase {
  return grammar.concept({ concept: id, number, definite: false, modifiers: [] });
}

/** Cijfers die het CBS publiceerde: the pronoun stands before the clause, for its object. */
function sayObjectRelative({ grammar }: Voice, clause: Clause, standing: NounPhrase): string {
  const [object, ...rest] = clause.rest;
  const isObject = object?.kind === 'phrase' && object.phrase === standing && !object.form;
  if (!isObject || clause.voice !== 'active' || !grammar.whom) throw new CannotSay(standing.text);
  const { number, gender } = standing;
  const words = grammar.clause({
    ...clause,
    rest,
    inner: 'which',
    order: 'subordinate',
    preposed: { number, ...(gender && { gender }) },
  });
  return joinWords([grammar.whom(standing.text, words)]);
}
