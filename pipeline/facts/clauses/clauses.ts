import type { Token } from '../../model/token.ts';
import { countedAgain, gapAfter, type Extent } from './gapping.ts';
import { isListInside, listBeforeParticiple, listGoesOn } from './lists-inside.ts';
import { isOfCounted, isSaidBy } from './content-dat.ts';
import { goesOnVerbFinal } from './second-verb.ts';
import { appositionAt, attributeAt, attributiveVerb, looseParticipleAt } from './embedded.ts';
import {
  COORDINATORS,
  isMark,
  lower,
  PARTICLES,
  QUESTIONS,
  RELATIVES,
  SUBORDINATORS,
  type VerbReading,
} from '../words.ts';

/** A clause with its words in order; what is embedded in it has clauses of its own. */
export interface Clause {
  kind: 'main' | 'relative' | 'subordinate' | 'purpose';
  tokens: Token[];
  verbs: VerbReading[];
  /** The word that opens it: omdat, die, om. */
  marker?: Token;
  parent?: Clause;
  /** The clause it is coordinated with: its subject and auxiliaries hold here too where this one has none. */
  previous?: Clause;
  /** The main clause before the semicolon that opens it. */
  behind?: Clause;
  /** A part of what stands before it: waaronder 12.000 in Nederland. */
  part?: boolean;
  /** Between an article and the participle before its noun (de in Breda aangehouden man). */
  attributive?: boolean;
  /** Says of the phrase before it what or who it is, between commas. */
  apposition?: boolean;
  /** It says whose sum the noun before it is (de omzet die het bedrijf boekte), which that clause tells. */
  ofSum?: boolean;
  /** In brackets. */
  parenthesis?: boolean;
  /** Its verb is that of this clause, of which it repeats no word: Ryanair 22 (after Transavia annuleerde 31 vluchten). */
  gapped?: Clause;
  /** A question inside the sentence (welke verdachten zijn aangehouden), which tells no fact. */
  question?: boolean;
}

/**
 * Cuts a sentence into clauses by the marks of Dutch word order: subordinators and relative pronouns
 * open a clause that ends after its verb cluster; a coordinator or comma begins a new one where a
 * finite verb of its own follows.
 *
 * @param numbers first tokens of figures
 * @param dates first tokens of dates
 * @param skipped tokens of quotations, which belong to no clause
 */
export function findClauses(
  tokens: readonly Token[],
  verbs: ReadonlyMap<number, VerbReading>,
  taken: ReadonlySet<number>,
  skipped: ReadonlySet<number>,
  numbers: ReadonlyMap<number, Extent>,
  dates: ReadonlyMap<number, Extent>,
): Clause[] {
  const clauses: Clause[] = [];
  let current = open('main');
  function open(kind: Clause['kind'], extra: Partial<Clause> = {}): Clause {
    const clause: Clause = { kind, tokens: [], verbs: [], ...extra };
    clauses.push(clause);
    return clause;
  }
  const hasFinite = (clause: Clause): boolean => clause.verbs.some((verb) => verb.finite);
  const isComplete = (clause: Clause): boolean =>
    hasFinite(clause) ||
    (clause.kind === 'purpose' && clause.verbs.length > 0) ||
    (clause.previous !== undefined && clause.verbs.some((verb) => verb.auxiliary === undefined));
  const close = (): void => {
    while (current.kind !== 'main' && !current.parenthesis && isComplete(current) && current.parent)
      current = current.parent;
  };
  let attribute: { clause: Clause; end: number } | undefined;
  let apposition: typeof attribute;
  let gap = -1;
  for (const token of tokens) {
    const { index } = token;
    if (skipped.has(index) || index <= gap) continue;
    if (apposition && index <= apposition.end) {
      apposition.clause.tokens.push(token);
      const inside = verbs.get(index);
      if (inside) apposition.clause.verbs.push(inside);
      continue;
    }
    if (attribute && index <= attribute.end) {
      attribute.clause.tokens.push(token);
      // een in Utrecht gebouwd schip: there may be none yet
      const isDefinite = lower(tokens[attribute.clause.tokens[0]!.index - 1]) !== 'een';
      if (index === attribute.end && isDefinite) attribute.clause.verbs.push(attributiveVerb(token));
      continue;
    }
    const until =
      current.kind === 'main' && !current.verbs.length
        ? appositionAt(tokens, index, verbs, (at) => dates.has(at))
        : undefined;
    if (until !== undefined) {
      const clause: Clause = { kind: 'main', tokens: [], verbs: [], apposition: true, parent: current };
      clauses.push(clause);
      apposition = { clause, end: until };
      continue;
    }
    const loose = looseParticipleAt(tokens, index, verbs, current);
    if (loose !== undefined) {
      const clause: Clause = { kind: 'main', tokens: [], verbs: [], apposition: true, parent: current };
      clauses.push(clause);
      apposition = { clause, end: loose };
      continue;
    }
    const end = numbers.has(index + 1) ? undefined : attributeAt(tokens, index, verbs, (at) => dates.has(at));
    if (end !== undefined) {
      const clause: Clause = { kind: 'relative', tokens: [], verbs: [], attributive: true, parent: current };
      clauses.push(clause);
      attribute = { clause, end };
    }
    const word = lower(token);
    const verb = verbs.get(index);
    // 3 miljoen euro (exclusief btw): what the figure is without or with
    if (token.text === '(' && /^(?:exclusief|inclusief|excl|incl)\.?$/.test(lower(tokens[index + 1]))) continue;
    if (token.text === '(' || token.text === '[') {
      current = open('main', { parenthesis: true, parent: current });
      continue;
    }
    if (token.text === ')' || token.text === ']') {
      let at: Clause | undefined = current;
      while (at && !at.parenthesis) at = at.parent;
      if (at?.parent) current = at.parent;
      continue;
    }
    if (opensPart(tokens, index, numbers, verbs)) {
      current = open('main', { part: true, parent: current });
      current.tokens.push(token);
      continue;
    }
    if (ofWhom(tokens, index) && hasOwnVerb(tokens, index, verbs)) {
      close();
      current = open('relative', { marker: tokens[index + 1]!, parent: current });
      current.tokens.push(token);
      continue;
    }
    if (tokens[index - 1] && ofWhom(tokens, index - 1) && current.marker === token) {
      current.tokens.push(token);
      continue;
    }
    if (current.part && token.text === ',' && listGoesOn(tokens, index, numbers, verbs)) {
      current.tokens.push(token);
      continue;
    }
    if (current.part && (token.text === ',' || verb?.finite) && current.parent) current = current.parent;
    const above = current.parent;
    // om de mannen die zijn aangehouden uit te leveren: the purpose goes on behind the relative clause
    if (current.kind === 'relative' && isComplete(current) && above?.kind === 'purpose' && !above.verbs.length)
      if (hasTeNext(tokens, index, verbs)) current = above;
    // steeg fors: met 23 procent tot 1,1 miljard
    if (token.text === ':' && hasFinite(current) && givesFigure(tokens, index, numbers, verbs)) continue;
    if (/^[;:]$/.test(token.text) && !verb) {
      let main = current;
      while (main.kind !== 'main' && main.parent) main = main.parent;
      current = open('main', token.text === ';' && hasFinite(main) ? { behind: main } : {});
      continue;
    }
    const after = lower(tokens[index - 1]);
    const fresh = index === 0 || after === ',' || isMark(tokens[index - 1]) || COORDINATORS.has(after);
    const asks = word === 'of' ? opensWhether(tokens, token, verbs, current) : opensQuestion(tokens, token, verbs);
    if (!taken.has(index) && asks) {
      if (fresh) close();
      current = open('subordinate', { marker: token, parent: current, question: true });
      current.tokens.push(token);
      continue;
    }
    // onder wie: the part is open already
    const isOfWhom = current.part === true && current.tokens.length === 1 && word === 'wie';
    if (
      !taken.has(index) &&
      !isOfWhom &&
      opensClause(tokens, token, verbs, fresh || goesOn(tokens, index, verbs, current))
    ) {
      if (fresh) close();
      const isContent =
        word === 'dat' &&
        !isOfCounted(tokens, index) &&
        (token.upos === 'SCONJ' || verbs.has(index - 1) || isSaidBy(tokens, index, verbs));
      const isRelative = RELATIVES.has(word) && !isContent && index > 0;
      const isPurpose = /^(?:om|teneinde|door|zonder|na|alvorens)$/.test(word);
      const kind = isPurpose ? 'purpose' : isRelative ? 'relative' : 'subordinate';
      current = open(kind, { marker: token, parent: current });
      current.tokens.push(token);
      continue;
    }
    if (after === ',' && verb?.finite && isVerbFinal(current) && !hasFinite(current)) {
      // …, van wie er zes gewond zijn, meldt de politie: its own verb was not known for one
      while (current.kind !== 'main' && current.parent) current = current.parent;
      current = open('main', { previous: current, ...(current.parent && { parent: current.parent }) });
    }
    if (word === ',' || (isMark(token) && /^[–—-]$/.test(token.text))) {
      if (current.kind !== 'main' && !isListInside(current, tokens, index, verbs)) close();
    } else if (isComplete(current) || current.kind === 'main') {
      const joins = COORDINATORS.has(word) || (after === ',' && !COORDINATORS.has(word));
      const from = COORDINATORS.has(word) ? index + 1 : index;
      if (joins && isComplete(current) && !isRange(tokens, index)) {
        const start = startsClause(tokens, from, verbs, current);
        const ended =
          countedAgain(tokens, from, numbers, dates, current) ??
          (start === 'phrase' ? gapAfter(tokens, from, verbs, numbers, taken, current) : undefined);
        if (ended !== undefined) {
          gap = ended.end;
          current = open('main', ended.clause);
          continue;
        }
        if (start === 'main') {
          while (current.kind !== 'main' && current.parent) current = current.parent;
          current = open('main', { previous: current, ...(current.parent && { parent: current.parent }) });
        } else if (start === 'same') {
          current = open(current.kind, {
            previous: current,
            ...(current.marker && { marker: current.marker }),
            ...(current.parent && { parent: current.parent }),
          });
        }
      } else if (
        verb?.finite &&
        current.kind !== 'main' &&
        hasFinite(current) &&
        isSecondFinite(index, verb, current)
      ) {
        close();
      }
    }
    current.tokens.push(token);
    if (verb) current.verbs.push(verb);
  }
  return clauses.filter((clause) => clause.tokens.some((token) => !isMark(token)));

  /**
   * Whether a finite verb is none of a clause that has its own already: het aantal vrouwen dat omkwam daalde. Right
   * behind another verb it may be an infinitive of the same form (die zouden worden), unless its form is none.
   */
  function isSecondFinite(index: number, verb: VerbReading, { kind, parent }: Clause): boolean {
    if (!verbs.has(index - 1)) return true;
    return kind === 'relative' && parent?.kind === 'main' && !hasFinite(parent) && lower(verb.token) !== verb.lemma;
  }
}

/** A clause with its verbs at its end that has one. */
function isVerbFinal({ kind, verbs }: Clause): boolean {
  return (kind === 'relative' || kind === 'subordinate') && verbs.length > 0;
}

/** tussen 2017 en 2022. */
function isRange(tokens: readonly Token[], at: number): boolean {
  return lower(tokens[at]) === 'en' && tokens.slice(Math.max(0, at - 4), at).some((token) => lower(token) === 'tussen');
}

/** Behind a colon with, to or from a figure, and no verb up to the next mark: by how much the clause before it says. */
function givesFigure(
  tokens: readonly Token[],
  at: number,
  numbers: ReadonlyMap<number, unknown>,
  verbs: ReadonlyMap<number, VerbReading>,
): boolean {
  if (!/^(?:met|tot|naar|van)$/.test(lower(tokens[at + 1])) || !numbers.has(at + 2)) return false;
  for (let next = at + 3; next < tokens.length && !isMark(tokens[next]); next += 1) if (verbs.has(next)) return false;
  return true;
}

/** waaronder, onder wie, van wie or waarvan right before a figure, without a verb of its own. */
function opensPart(
  tokens: readonly Token[],
  at: number,
  numbers: ReadonlyMap<number, Extent>,
  verbs: ReadonlyMap<number, VerbReading>,
): boolean {
  const word = lower(tokens[at]);
  if (ofWhom(tokens, at) && hasOwnVerb(tokens, at, verbs)) return false;
  if (countsThem(tokens, at, numbers)) return !hasOwnVerb(tokens, at, verbs);
  // waarvan de helft voor rekening komt van de staat: a clause, which its verb does not close
  if (word === 'waarvan' && hasFiniteVerb(tokens, at, verbs)) return false;
  const counts = (next: number): boolean =>
    numbers.has(next) || (SOME.test(lower(tokens[next])) && !hasOwnVerb(tokens, next, verbs));
  // waarvan de helft voorwaardelijk is no one among them
  const names = (next: number): boolean => /^(?:de|het)$/.test(lower(tokens[next])) && !hasOwnVerb(tokens, next, verbs);
  if (word === 'waaronder' || word === 'waarvan') return counts(at + 1) || (word === 'waaronder' && names(at + 1));
  // …, onder hen drie kinderen
  const isAmong = lower(tokens[at + 1]) === 'hen' && word === 'onder' && lower(tokens[at - 1]) === ',';
  if (lower(tokens[at + 1]) !== 'wie' && !isAmong) return false;
  return (word === 'onder' && (counts(at + 2) || names(at + 2))) || (word === 'van' && counts(at + 2));
}

/** …, drie van hen ernstig; …, een kwart van hen uit Ede; …, twaalf daarvan in Ede. */
function countsThem(tokens: readonly Token[], at: number, numbers: ReadonlyMap<number, Extent>): boolean {
  const figure = numbers.get(at);
  if ((!figure && !/^[eé][eé]n$/.test(lower(tokens[at]))) || lower(tokens[at - 1]) !== ',') return false;
  const [link, them] = tokens.slice((figure?.last ?? at) + 1);
  const isOfThem = lower(link) === 'van' && lower(them) === 'hen';
  const next = isOfThem ? tokens[them!.index + 1] : them;
  return (isOfThem || lower(link) === 'daarvan') && next !== undefined && !isMark(next);
}

/** As many of them as is not said: waarvan enkele zwaargewond. */
const SOME = /^(?:enkele|enkelen|sommige|sommigen|een|meerdere|verschillende|velen|veel|vooral|voornamelijk)$/;

/** van wie: the relative clause takes its preposition with it. */
function ofWhom(tokens: readonly Token[], at: number): boolean {
  return lower(tokens[at]) === 'van' && lower(tokens[at + 1]) === 'wie' && lower(tokens[at - 1]) === ',';
}

/** Whether a verb-final clause follows, up to the next mark. */
function hasOwnVerb(tokens: readonly Token[], at: number, verbs: ReadonlyMap<number, VerbReading>): boolean {
  for (let next = at + 1; next < tokens.length && !isMark(tokens[next]); next += 1) if (verbs.has(next)) return true;
  return false;
}

/** Whether a finite verb follows, up to the next mark. */
function hasFiniteVerb(tokens: readonly Token[], at: number, verbs: ReadonlyMap<number, VerbReading>): boolean {
  for (let next = at + 1; next < tokens.length && !isMark(tokens[next]); next += 1)
    if (verbs.get(next)?.finite) return true;
  return false;
}

/**
 * Sluit als er geen koper komt, vielen doden toen een bus inreed: als or toen without a comma, after a clause that
 * has its verb and before one that ends in its own; als voorzitter is a phrase.
 */
function goesOn(
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlyMap<number, VerbReading>,
  { verbs: own }: Clause,
): boolean {
  const next = tokens[at + 1];
  if (!/^(?:als|toen|sinds)$/.test(lower(tokens[at])) || !own.some((verb) => verb.finite) || !next) return false;
  if (!/^(?:DET|PRON|PROPN)$/.test(next.upos) && !OPENS_SUBJECT.test(lower(next))) return false;
  for (let ahead = at + 1; ahead < tokens.length && !isMark(tokens[ahead]); ahead += 1) {
    const word = lower(tokens[ahead]);
    if (ahead > at + 1 && (SUBORDINATORS.has(word) || (RELATIVES.has(word) && tokens[ahead]!.upos !== 'DET')))
      return verbs.get(ahead - 1)?.finite === true;
    if (verbs.get(ahead)?.finite && COORDINATORS.has(lower(tokens[ahead + 1]))) return true;
  }
  return endsInVerb(tokens, at, verbs);
}

const OPENS_SUBJECT =
  /^(?:er|de|het|een|die|deze|dit|hij|zij|ze|we|wij|je|men|iemand|niemand|alle|geen|meer|minder|genoeg|voldoende|mensen)$/;

/**
 * wat is relative after a noun or a comma, wie after a preposition or a comma (registreerde van 200 mensen wie was
 * overleden asks); hoe, waarom and welke never are.
 */
function opensQuestion(tokens: readonly Token[], token: Token, verbs: ReadonlyMap<number, VerbReading>): boolean {
  const word = lower(token);
  if (!QUESTIONS.has(word) || lower(tokens[token.index + 1]) === 'dan') return false;
  if (token.index === 0) return endsInVerb(tokens, 0, verbs) && !verbs.get(1)?.finite;
  const before = tokens[token.index - 1]!;
  const isRelative =
    before.text === ',' || (word === 'wie' ? before.upos === 'ADP' : /^(?:NOUN|PROPN|NUM|ADP)$/.test(before.upos));
  if (word === 'waar')
    return ASKING.test(lower(before)) || (verbs.has(before.index) && verbAhead(tokens, token.index, verbs));
  // ging na hoeveel mensen zijn overleden: behind gaan its finite verb may seem an infinitive
  if (/^(?:hoeveel|welke?|waarom)$/.test(word) && hasOwnVerb(tokens, token.index, verbs)) return true;
  return !(/^(?:wie|wat)$/.test(word) && isRelative) && verbAhead(tokens, token.index, verbs);
}

/** Before waar these ask where: onbekend waar, duidelijk waar. */
const ASKING = /^(?:onduidelijk|onbekend|onzeker|duidelijk|bekend|na)$/;

/** Leave open whether what follows is so: onduidelijk of, de vraag of, in het midden of. */
const LEAVES_OPEN =
  /^(?:onduidelijk|onbekend|onzeker|onwaarschijnlijk|twijfelachtig|duidelijk|bekend|zeker|benieuwd|vraag|twijfel|onzekerheid|onduidelijkheid|discussie|onderzoek|midden|afwachten|na)$/;

/**
 * Whether, after a clause that has its finite verb, and before one that ends in its own or after a word that leaves it
 * open; of right before a verb, and between two phrases, is or.
 */
function opensWhether(
  tokens: readonly Token[],
  { index }: Token,
  verbs: ReadonlyMap<number, VerbReading>,
  current: Clause,
): boolean {
  if (!current.verbs.some((verb) => verb.finite) || verbs.get(index + 1)?.finite) return false;
  if (LEAVES_OPEN.test(lower(tokens[index - 1])) && verbAhead(tokens, index, verbs)) return true;
  return endsInVerb(tokens, index, verbs) && current.kind === 'main';
}

function opensClause(
  tokens: readonly Token[],
  token: Token,
  verbs: ReadonlyMap<number, VerbReading>,
  fresh: boolean,
): boolean {
  const word = lower(token);
  const next = tokens[token.index + 1];
  // vielen dat jaar drie doden: in that year; jongeren dat hulp krijgt: it is de hulp, and dat no word of it
  const isThat = word === 'dat' && token.upos === 'DET' && token.head === token.index + 1;
  if (isThat && token.index > 0 && next?.upos === 'NOUN' && next.feats.Gender !== 'Com')
    return verbAhead(tokens, token.index, verbs) && fresh;
  if (word === 'dat' && token.index === 0) return endsInVerb(tokens, 0, verbs);
  if (word === 'of')
    return (
      (token.index === 0 || verbs.has(token.index - 1) || token.upos === 'SCONJ') &&
      endsInVerb(tokens, token.index, verbs)
    );
  if (word === 'om' || word === 'teneinde') return hasTe(tokens, token.index, verbs, /^[;:.]$/);
  if (/^(?:door|zonder|na|alvorens)$/.test(word))
    return hasTe(tokens, token.index, verbs, /^[;:.,]$/) && !comesToBe(tokens, token.index);
  // toen werd: then
  if (word === 'toen' && verbs.get(token.index + 1)?.finite) return false;
  if (word === 'sinds')
    return fresh && /^(?:DET|PRON|PROPN|NOUN)$/.test(next?.upos ?? '') && endsInVerb(tokens, token.index, verbs);
  if (word === 'als' || word === 'toen')
    return fresh && verbAhead(tokens, token.index, verbs) && lower(next) !== 'gevolg';
  if (word === 'waaronder') return verbAhead(tokens, token.index, verbs);
  if (word === 'die' || word === 'dat' || word === 'wie' || word === 'wat') {
    if (token.index === 0) return false;
    if (isOfCounted(tokens, token.index) && verbs.get(token.index + 1)?.finite) return true;
    const before = tokens[token.index - 1]!;
    if (word === 'dat' && !fresh && verbs.has(before.index)) return true;
    const nominal = before.upos === 'NOUN' || before.upos === 'PROPN' || before.text === ',' || before.upos === 'NUM';
    if (word === 'die' && !fresh && verbs.has(before.index) && !verbs.get(before.index)!.finite)
      return verbAhead(tokens, token.index, verbs);
    // bij die roof: a determiner, where nothing stands before the preposition that die could take up
    const preposed = before.upos === 'ADP' && (word === 'wie' || (word === 'die' && before.index > 0));
    // hield een vrouw aan die wordt verdacht: after a particle no phrase of a preposition
    if (verbs.get(token.index + 1)?.finite && !verbAhead(tokens, token.index + 1, verbs))
      return (nominal && word !== 'wat') || (preposed && word === 'die');
    return (nominal || preposed || word === 'dat') && verbAhead(tokens, token.index, verbs);
  }
  return SUBORDINATORS.has(word) && verbAhead(tokens, token.index, verbs);
}

/** Kwamen zonder stroom te zitten: the infinitive is of komen, and zonder stands before its noun. */
function comesToBe(tokens: readonly Token[], at: number): boolean {
  if (!tokens.slice(0, at).some(({ text }) => /^(?:kom|komt|komen|kwam|kwamen)$/i.test(text))) return false;
  const te = tokens.findIndex((token, place) => place > at && lower(token) === 'te');
  return te > at + 1 && te <= at + 4 && /^(?:zitten|staan)$/.test(lower(tokens[te + 1]));
}

/** A verb-final clause follows: its last words before the next mark are verbs. */
function endsInVerb(tokens: readonly Token[], from: number, verbs: ReadonlyMap<number, VerbReading>): boolean {
  let last = -1;
  for (let at = from + 1; at < tokens.length && !isMark(tokens[at]); at += 1) last = at;
  return last > 0 && (verbs.get(last)?.finite === true || verbs.get(last - 1)?.finite === true);
}

function hasTe(tokens: readonly Token[], from: number, verbs: ReadonlyMap<number, VerbReading>, end: RegExp): boolean {
  let isInRelative = false;
  for (let at = from + 1; at < Math.min(tokens.length, from + 25); at += 1) {
    if (end.test(tokens[at]!.text)) return false;
    if (lower(tokens[at]) === 'te' && (verbs.has(at + 1) || tokens[at + 1]?.upos === 'VERB')) return true;
    if (verbs.get(at)?.finite && !isInRelative) return false;
    if (/^(?:die|dat)$/.test(lower(tokens[at])) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.upos)) isInRelative = true;
  }
  return false;
}

/** Te, or the particle before it, of an infinitive. */
function hasTeNext(tokens: readonly Token[], at: number, verbs: ReadonlyMap<number, VerbReading>): boolean {
  const te = lower(tokens[at]) === 'te' ? at : PARTICLES.has(lower(tokens[at])) ? at + 1 : at;
  return lower(tokens[te]) === 'te' && (verbs.has(te + 1) || tokens[te + 1]?.upos === 'VERB');
}

function verbAhead(tokens: readonly Token[], from: number, verbs: ReadonlyMap<number, VerbReading>): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 40); at += 1) {
    if (/^[;:.]$/.test(tokens[at]!.text)) return false;
    if (verbs.get(at)?.finite) return true;
  }
  return false;
}

/**
 * What begins after a coordinator: a main clause (finite verb in second place), one more of the same
 * kind (a second verb-final clause, or a second participle with the same auxiliary), or only a phrase.
 */
function startsClause(
  tokens: readonly Token[],
  from: number,
  verbs: ReadonlyMap<number, VerbReading>,
  current: Clause,
): 'main' | 'same' | 'phrase' {
  const lexical = current.verbs.some((verb) => !verb.finite && !verb.auxiliary);
  if (lexical && listBeforeParticiple(tokens, from, verbs)) return 'same';
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const token = tokens[at]!;
    if (isMark(token) && token.text !== '-') return 'phrase';
    if (at > from && COORDINATORS.has(lower(token))) return 'phrase';
    if (at > from && (SUBORDINATORS.has(lower(token)) || RELATIVES.has(lower(token)))) return 'phrase';
    const verb = verbs.get(at);
    if (!verb) continue;
    if (verb.finite) {
      if (current.kind === 'main') return 'main';
      return goesOnVerbFinal(tokens, at, verbs, current) ? 'same' : 'main';
    }
    if (verb.form !== 'finite' && !verb.auxiliary && lexical) return 'same';
  }
  return 'phrase';
}
