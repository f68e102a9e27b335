import type { DeferredClause } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isRestrictive } from '../clauses/restrictive.ts';
import type { SentenceContext } from '../context.ts';
import { lastOf } from '../draft.ts';
import type { FactDraft } from '../identify.ts';
import { typesOf } from '../phrases/filler-types.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { RATED, STANDING } from '../wholeness/refusals.ts';
import { isMark, lower } from '../words.ts';
import { endOf } from './clause-end.ts';

/** Words that can be handed over by themselves: what they are to the clause, their first and last token. */
export interface LooseWords {
  relation: DeferredClause['relation'];
  first: number;
  last: number;
}

/** Why, in spite of what, by what means, on whose orders, in what frame: what is told without it still says what was so. */
const REASON =
  /^(?:wegens|vanwege|dankzij|ondanks|niettegenstaande|omwille van|als gevolg van|ten gevolge van|naar aanleiding van|in verband met|in het kader van|met het oog op|met behulp van|door middel van|aan de hand van|in opdracht van|op verzoek van|op initiatief van|op advies van|op aandringen van|in reactie op|als reactie op|in navolging van|in lijn met|ter ere van|ter gelegenheid van|ter nagedachtenis aan|ter nagedachtenis van|ter voorkoming van|uit protest tegen|uit solidariteit met|uit angst voor|uit vrees voor|onder druk van|bij gebrek aan|wegens gebrek aan|met dank aan)$/;
/** What one does something out of: uit boosheid over, uit voorzorg. */
const FEELING =
  /^(?:boosheid|onvrede|woede|frustratie|wraak|angst|vrees|solidariteit|noodzaak|overtuiging|liefde|jaloezie|verzet|medelijden|nieuwsgierigheid|respect|schaamte|onmacht|wanhoop|bezorgdheid|ontevredenheid|teleurstelling|eerbetoon|protest|ongenoegen|zorg|zorgen|dankbaarheid|voorzorg|piëteit|verveling|idealisme)$/;
/** A cause behind door is no doer: what happens, is felt, is lacking. */
const CAUSING = /^(?:event|disaster|disease|crime|abstract|measure|energy|work)$/;
/** In these it is the offence, the verdict or the illness itself that such a phrase tells. */
const OF_DEED =
  /^(?:arrest|detention|suspicion|charge|trial|conviction|sentence|sentence-demand|prison-term|acquittal|fine|ban|suspension|dismissal|investigation|accusation|summons|search|crime-report|complaint|prosecution|punishment|award|prize-win|tribute)$/;
/** Before such words these weigh them, and go with them. */
const WEIGHS = /^(?:mede|vooral|voornamelijk|hoofdzakelijk|grotendeels|deels|mogelijk|waarschijnlijk|vermoedelijk)$/;
/** Right before them these say that the clause holds by that alone, or not. */
const TIES =
  /^(?:niet|geen|nooit|alleen|enkel|uitsluitend|slechts|juist|pas|zelfs|ook|puur|louter|maar|en|of|dan|zo|als|meer)$/;

/**
 * Words of the clause of a fact, or behind it, without which that says who, what, when, where and how many: a cause or a
 * means, an aside, what those are like of whom it tells how many, and what goes on about somebody with maar.
 */
export function looseWords(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  fact: FactDraft,
): LooseWords[] {
  const host = fact.made!.clause;
  return [
    ...causes(context, read.get(host)!, fact),
    ...asides(context, read, host, fact),
    ...relatives(context, read, host, fact),
    ...contrasts(context, read, host),
  ];
}

/** Dankzij een nieuwe aanpak, mede door de overnames, uit boosheid over de plannen. */
function causes(context: SentenceContext, read: ReadClause, { frame }: FactDraft): LooseWords[] {
  const { tokens } = context.sentence;
  if (OF_DEED.test(frame)) return [];
  return read.chunks.flatMap((chunk) => {
    if (chunk.parent || chunk.date || chunk.pronoun || !saysWhy(context, read, chunk)) return [];
    const before = tokens[chunk.from - 1];
    if (TIES.test(lower(before))) return [];
    const first = WEIGHS.test(lower(before)) ? chunk.from - 1 : chunk.from;
    if (first < chunk.from && TIES.test(lower(tokens[first - 1]))) return [];
    const last = lastOf(chunk);
    return [{ relation: 'phrase' as const, first, last }];
  });
}

function saysWhy(context: SentenceContext, read: ReadClause, chunk: Chunk): boolean {
  const { preposition = '', head } = chunk;
  if (REASON.test(preposition)) return true;
  if (preposition === 'uit') return FEELING.test(head.lemma.toLowerCase());
  const isActive = !read.auxiliaries.some(({ auxiliary }) => auxiliary === 'worden' || auxiliary === 'zijn');
  if (preposition !== 'door' || chunk.entity || !isActive) return false;
  const types = typesOf(context, chunk);
  return types.length > 0 && types.every((type) => CAUSING.test(type));
}

/** Frames in which a part that is left out makes another figure of the whole: two years, of which one suspended. */
const PENAL = /^(?:sentence|sentence-demand|prison-term|fine|punishment|conviction|arrest|detention|release)$/;
const SUSPENDED = /^voorwaardelijke?$/;
/** A record, a rank among others: no part of what the clause says. */
const SETS_IN_A_ROW =
  /^(?:goed voor|(?:de|het) (?:\p{L}+ ){0,2}\p{L}*(?:hoogste|laagste|grootste|meeste|minste|sterkste|slechtste|beste|kleinste|langste|snelste|zwaarste|duurste|goedkoopste)|(?:een|het) (?:\p{L}+ )?(?:record|recordaantal|recordbedrag|dieptepunt|hoogtepunt))(?: |$)/u;
/** Behind a comma these open what more is said of it; van wie says what became of some of them. */
const MORE_OF =
  /^(?:waarvan|waaronder|waarbij|waarin|waarna|waarop|waarmee|waaraan|waaruit|waarover|waartegen|waarvoor)$/;

/** …, waarvan twaalf in Ede; …, onder wie twee kinderen; …, het hoogste aantal sinds 2012. */
function asides(
  { sentence: { tokens } }: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  host: Clause,
  { frame }: FactDraft,
): LooseWords[] {
  if (PENAL.test(frame)) return [];
  const found: LooseWords[] = [];
  const own = host.tokens.filter((token) => !isMark(token));
  const end = own.at(-1)!;
  for (const clause of read.keys()) {
    const opener = clause.tokens.find((token) => !isMark(token));
    if (clause.parent !== host || !opener || tokens[opener.index - 1]?.text !== ',') continue;
    // de buit, waaronder een beker, is 3000 euro waard: at the end it would say more of something else
    if (opener.index < end.index) continue;
    const isMore =
      clause.part === true || (clause.kind !== 'main' && !clause.question && MORE_OF.test(lower(clause.marker)));
    const last = isMore ? endOf(tokens, read, clause, opener.index) : undefined;
    // waarvan drie maanden voorwaardelijk: so much of a penalty is not to be served
    const isSuspended = tokens.slice(opener.index, (last ?? 0) + 1).some((token) => SUSPENDED.test(lower(token)));
    if (last !== undefined && !isSuspended) found.push({ relation: 'aside', first: opener.index, last });
  }
  const first = openingOf(tokens, own[0]!.index, end.index);
  const next = tokens[end.index + 1];
  const isClosing = next === undefined || /^[,.!?]$/.test(next.text);
  if (first !== undefined && isClosing) found.push({ relation: 'aside', first, last: end.index });
  return found;
}

/**
 * Where the record or rank that closes a clause begins, behind a comma or behind what sets the same figure against
 * another (…, 4 procent meer dan in mei en een record).
 */
function openingOf(tokens: readonly Token[], from: number, last: number): number | undefined {
  for (let first = last; first > from && !isMark(tokens[first]); first -= 1) {
    const before = tokens[first - 1];
    if (before?.text !== ',' && !(lower(before) === 'en' && isBehindFigure(tokens, first - 1))) continue;
    const words = tokens.slice(first, last + 1).map(lower);
    if (SETS_IN_A_ROW.test(words.join(' '))) return first;
  }
  return undefined;
}

/** Whether a comma and a figure open the words before: …, 16 procent meer dan in 2024 en een record. */
function isBehindFigure(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at > 0 && !isMark(tokens[at - 1])) at -= 1;
  return tokens[at - 1]?.text === ',' && tokens[at]?.upos === 'NUM';
}

/**
 * Troffen twee tenten aan die vol stonden met planten: what those are like of whom an event of one moment tells how many.
 * Of a whole year, or of what stands, it says which of them all.
 */
function relatives(
  context: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  host: Clause,
  fact: FactDraft,
): LooseWords[] {
  const { tokens } = context.sentence;
  const { frame, phase, made } = fact;
  if (phase !== 'happened' || STANDING.has(frame) || RATED.has(frame) || CHANGES.has(frame)) return [];
  if (made!.entry.general === true || /^\d{4}$/.test(made!.time?.date?.value ?? '')) return [];
  return [...read].flatMap(([clause, { antecedent }]) => {
    const isWhich = clause.kind === 'relative' && /^(?:die|dat)$/.test(lower(clause.marker));
    if (!isWhich || clause.parent !== host || clause.attributive || !isRestrictive(tokens, clause)) return [];
    // de koekjes en taarten die: of a list of known things
    if (!antecedent || antecedent.others.length > 0 || !read.get(host)!.chunks.includes(antecedent)) return [];
    if (antecedent === read.get(host)!.subject) return [];
    const isNew = antecedent.determiner === undefined || antecedent.determiner === 'een';
    if (!isNew || antecedent.entity || !fact.covered.includes(antecedent.head.start)) return [];
    const first = clause.marker!.index;
    const last = endOf(tokens, read, clause, first);
    return last === undefined ? [] : [{ relation: 'which' as const, first, last }];
  });
}

/** What became of them after all: then what is told of them holds no more. */
const UNDOING =
  /^(?:overlijden|sterven|bezwijken|vrijlaten|vrijkomen|vrijspreken|herstellen|terugvinden|intrekken|blijken|ontkennen)$/;

/** …, maar zij moeten zich later verantwoorden: it goes on about them, in a clause with a subject of its own. */
function contrasts(
  { sentence: { tokens } }: SentenceContext,
  read: ReadonlyMap<Clause, ReadClause>,
  host: Clause,
): LooseWords[] {
  return [...read.keys()].flatMap((clause) => {
    const opener = clause.tokens.find((token) => !isMark(token));
    const isNext = clause.kind === 'main' && clause.previous === host && lower(opener) === 'maar';
    if (!isNext || !/^(?:hij|zij|ze)$/.test(lower(tokens[opener!.index + 1]))) return [];
    if (clause.verbs.some(({ lemma }) => UNDOING.test(lemma))) return [];
    const last = endOf(tokens, read, clause, opener!.index);
    const isLast = last !== undefined && isSentenceEnd(tokens, last);
    return isLast ? [{ relation: 'contrast' as const, first: opener!.index, last }] : [];
  });
}

function isSentenceEnd(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1).every(isMark);
}
