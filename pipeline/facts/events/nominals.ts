import { byCompound, frameIndex, type Evoked } from '../../lexicon/frames.ts';
import { singularsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { flatten, isComplete, type Draft, type Mood } from '../draft.ts';
import { isSceneOf } from '../phrases/complements.ts';
import { fits, headIs, lemmaOf, typesOf } from '../phrases/filler-types.ts';
import { narrowedBy } from '../phrases/noun-kinds.ts';
import { isPenalty, penaltyOf } from '../phrases/served.ts';
import { nounMood } from '../standing/noun-moods.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isShown, namedMove, partsOfMove, type NamedMove } from './change-nouns.ts';
import { hasPredicate } from './measured.ts';
import { isMark, lower } from '../words.ts';

/** What a court or the police hold against somebody is not told as having happened. */
const OFFENCES = new Set([
  'arrest',
  'suspicion',
  'charge',
  'trial',
  'conviction',
  'sentence',
  'sentence-demand',
  'acquittal',
  'fine',
]);
/** Frames of an event that begins, is put off or is only thought of: it is not told as one that was. */
const ASPECTUAL = new Set(
  'starting opening closure delay cancellation postponement preparing termination discussing consideration resumption being-against favour planning'.split(
    ' ',
  ),
);
/** What somebody warns of, fears or hopes for is not there by that. */
const AHEAD = new Set(['warning', 'fear', 'fear-for', 'hope', 'threatening']);
/** Frames that tell the figure of what they cause. */
const CAUSING = new Set(['causation', 'result']);
/** Frames of a sum that somebody gives or imposes. */
const GIVEN = new Set(['fine', 'subsidy', 'donation']);
const VALUE_VERB = /^(?:bedragen|belopen|zijn|uitkomen|komen|liggen|neerkomen|oplopen|bereiken|kosten|worden)$/;

/** Driehonderd supporters mogen naar de wedstrijd: that they may is all that is said, and not that they come. */
function isBareModal({ clause: { verbs } }: ReadClause): boolean {
  return (
    verbs.length > 0 && verbs.every(({ auxiliary }) => /^(?:mogen|kunnen|moeten|willen|hoeven)$/.test(auxiliary ?? ''))
  );
}

/** Facts that nouns evoke: the arrest of …, a fine of …, 50,000 users. */
export function nounFacts(context: SentenceContext, read: ReadClause, events: readonly Draft[]): Draft[] {
  if (isBareModal(read)) return [];
  const chunks = flatten(read.chunks);
  const drafts: Draft[] = [];
  const index = frameIndex();
  for (const chunk of chunks) {
    if (chunk.date || chunk.pronoun || (chunk.entity && !chunk.quantity)) continue;
    const held = events.find((event) =>
      [...event.roles].some(([, filler]) => flatten([filler]).some((other) => other.first === chunk.first)),
    );
    if (
      held &&
      OFFENCES.has(held.frame) &&
      flatten([...(held.roles.has('offence') ? [held.roles.get('offence')!] : [])]).includes(chunk)
    )
      continue;
    const isHeld = held !== undefined && (ASPECTUAL.has(held.frame) || AHEAD.has(held.frame));
    if (isHeld && [...held.roles.values()].includes(chunk)) continue;
    // veroorzaakte 3 miljoen euro schade: told already
    if (held && CAUSING.has(held.frame) && chunk.quantity) continue;
    const inTrigger = events.some((event) => event.trigger.includes(chunk.head.index));
    if (inTrigger) continue;
    const lemmas = [lemmaOf(chunk), ...singularsOf(lower(chunk.head))];
    const entriesOf = <T>(map: ReadonlyMap<string, readonly T[]>): readonly T[] =>
      lemmas.map((lemma) => byCompound(map, lemma)).find((found) => found !== undefined) ?? [];
    const readings: Draft[] = [];
    const isScene = chunk.complements.some((complement) => isSceneOf(chunk, complement));
    for (const evoked of entriesOf(index.nouns)) {
      if (evoked.evocation.exact && !lemmas.some((lemma) => evoked.evocation.nouns!.includes(lemma))) continue;
      // overleden bij een botsing met een boom: told as the cause, which need not have been then
      const isCause = (evoked.frame === 'accident' || isScene) && held?.roles.get('cause') === chunk;
      if (isCause && !flatten([chunk]).some(({ quantity }) => quantity)) continue;
      const found = readNoun(context, read, chunk, evoked);
      if (found) readings.push(found);
    }
    if (chunk.quantity)
      for (const evoked of entriesOf(index.counted)) {
        const found = readCounted(context, read, chunk, evoked, events);
        if (found) readings.push(found);
      }
    readings.sort((a, b) => b.roles.size - a.roles.size);
    if (!readings[0]) continue;
    // de winst in 2024 bedroeg 5 miljoen: a general reading of the same verb holds it, it is no part of another event
    const isRecorded = held?.frame === 'data-recording' && /^(?:rise|fall)-recorded$/.test(readings[0].frame);
    const isOwn =
      readings[0].clausal === true && (!held || held.entry.general === true || isRecorded) && isOfClause(chunk);
    drafts.push((held || !isOfClause(chunk)) && !isOwn ? { ...readings[0], inner: true } : readings[0]);
  }
  return drafts;
}

/** No part of another phrase; sprake van een daling is of its clause all the same. */
function isOfClause({ parent }: Chunk): boolean {
  return !parent || lower(parent.head) === 'sprake';
}

/** Money that passes between two of whom one is a pronoun: without that one it is not said whose it is. */
export function losesParty({ chunks, subject }: ReadClause, frame: string): boolean {
  if (frame !== 'subsidy' && frame !== 'donation') return false;
  return (
    subject?.pronoun === true ||
    chunks.some((chunk) => chunk.pronoun && /^(?:hem|haar|hen|hun|ons|hij|zij|ze|wij|we)$/.test(lower(chunk.head)))
  );
}

/** Het rijden, het openen: what follows says more of that. */
function isInfinitive({ determiner, head, modifiers }: Chunk): boolean {
  return determiner === 'het' && modifiers.length === 0 && /en$/.test(lower(head)) && head.feats.Number !== 'Plur';
}

function readNoun(context: SentenceContext, read: ReadClause, chunk: Chunk, evoked: Evoked): Draft | undefined {
  const { evocation, entry } = evoked;
  const roles = new Map<string, Chunk>();
  const put = (role: string | undefined, filler: Chunk | undefined): boolean => {
    if (!role || !filler || roles.has(role) || filler.pronoun) return false;
    const allowed = entry.roles[role];
    if (!allowed || !fits(context, filler, allowed)) return false;
    if (role === 'value' && !filler.quantity) return false;
    const narrow = evocation.types?.[role];
    if (narrow && !typesOf(context, filler).some((type) => narrow.includes(type))) return false;
    const needs = evocation.needs?.[role];
    if (needs && !headIs(filler, needs)) return false;
    roles.set(role, filler);
    return true;
  };
  // 70 procent van het budget is a part of it, not the budget
  const isPart =
    chunk.quantity !== undefined &&
    /^(?:percent|fraction)$/.test(chunk.quantity.unit.kind) &&
    chunk.complements.some(({ preposition, head }) => preposition === 'van' && head.lemma === chunk.quantity!.of);
  // 15 procent meer winst: by how much more, which is no sum
  if (isPart || (chunk.difference && /^(?:percent|fraction)$/.test(chunk.quantity?.unit.kind ?? ''))) return undefined;
  if (chunk.quantity && 'value' in entry.roles && chunk.quantity.unit.kind !== 'count') put('value', chunk);
  // boekte 14 procent groei
  if (chunk.quantity?.unit.kind === 'percent' && 'difference' in entry.roles) put('difference', bareShare(chunk));
  let depth = 0;
  for (let links = chunk.complements; links.length && depth < 4; depth += 1) {
    const complement = links[0]!;
    if (complement.preposition === 'van' && depth === 0) {
      const order = evocation.of ?? [];
      const rank = complement.quantity ? order : order.filter((role) => role !== 'value' && role !== 'difference');
      rank.some((role) => put(role, servedAs(chunk, complement)));
    } else if (complement.preposition === 'van' && isGiver(complement)) put(evocation.subject ?? 'agent', complement);
    else if (complement.preposition === 'door') {
      // een boete voor het rijden door rood licht
      if (!complement.parent || !isInfinitive(complement.parent)) put(evocation.subject, complement);
    } else if (complement.preposition !== undefined) put(evocation.prepositions?.[complement.preposition], complement);
    links = complement.complements;
  }
  // een subsidie van 6,5 miljoen van de provincie
  for (const complement of chunk.complements.slice(1))
    if (complement.preposition === 'van' && !complement.quantity)
      (evocation.of ?? [])
        .filter((other) => !/^(?:value|difference)$/.test(other))
        .some((other) => put(other, complement));
  if ('difference' in entry.roles && 'theme' in entry.roles && evocation.of) {
    const { difference, theme } = partsOfMove(context, chunk);
    put('difference', difference);
    put('theme', theme);
  }
  const verb = read.clause.verbs.find((other) => other.auxiliary === undefined) ?? read.clause.verbs[0];
  const role = verb && lightRole(evocation.light, verb.lemma, read);
  const isSubject = verb !== undefined && read.subject === chunk && 'value' in entry.roles;
  const isValued = isSubject && VALUE_VERB.test(verb.auxiliary ?? verb.lemma);
  if (verb) {
    if (role !== undefined) {
      const passive = read.auxiliaries.some((other) => other.auxiliary === 'worden');
      if (read.subject && read.subject !== chunk && !passive) put(role, read.subject);
      for (const other of read.chunks) {
        if (other.preposition === 'door' && passive) put(evocation.subject, other);
        else if (other.preposition !== undefined) put(evocation.prepositions?.[other.preposition], other);
        else if (other !== chunk && other !== read.subject && role === evocation.subject)
          put(evocation.indirect, other);
      }
    }
    // de boete bedraagt 2000 euro: how much it is, not that it is imposed
    if (isValued && GIVEN.has(evoked.frame)) return undefined;
    // de operationele winst bedroeg, de schade door files bedraagt: not all profit, not all damage
    if (isValued && isNarrowed(chunk, roles)) return undefined;
    if (isValued)
      for (const other of read.chunks)
        if (other.quantity && other !== chunk && endsClause(context, read, other)) put('value', other);
  }
  const figure = 'difference' in entry.roles && !roles.has('difference') ? figureBefore(read, chunk) : undefined;
  if (figure) put('difference', figure);
  const move = roles.has('theme') || !roles.has('difference') ? undefined : namedMove(context, read, chunk, evoked);
  const known = move ? new Map<string, unknown>([...roles, ['theme', move.theme]]) : roles;
  if (!isComplete(evoked, known) || roles.size === 0) return undefined;
  const narrowed = narrowedBy(context, chunk, evoked, role !== undefined);
  if (narrowed === 'untold') return undefined;
  // dat is een stijging van 12 procent: of what, only the text before says
  const pointsBack = read.subject?.pronoun === true && /^(?:dat|dit)$/.test(lower(read.subject.head));
  if (pointsBack && 'difference' in entry.roles && !roles.has('theme')) return undefined;
  if (Object.keys(evocation.needs ?? {}).some((role) => !roles.has(role))) return undefined;
  if (role !== undefined && losesParty(read, evoked.frame)) return undefined;
  const isLight = role !== undefined || move !== undefined;
  const mood = beginning(read, nounMood(context, read, chunk, evoked.frame, isLight), role && verb?.lemma);
  const clausal = isLight || isValued;
  const fillers = new Map<string, Filler>();
  if (narrowed) fillers.set('kind', narrowed);
  if (move?.theme) fillers.set('theme', move.theme);
  const trigger = [chunk.head, ...(narrowed ? chunk.modifiers : []), ...wordsOfMove(read, move)];
  return (
    mood && {
      ...evoked,
      ...mood,
      clausal,
      clause: read.clause,
      // een hoge boete: its kind tells the adjective
      trigger: trigger.map(({ index }) => index),
      roles,
      ...(fillers.size > 0 && { fillers }),
    }
  );
}

/** The figure of a phrase whose noun the frame says. */
function bareShare(chunk: Chunk): Chunk {
  return { ...chunk, complements: [], others: [] };
}

/** 14 procent groei: the figure right before the noun. */
function figureBefore({ chunks }: ReadClause, { first, from, determiner }: Chunk): Chunk | undefined {
  if (determiner !== undefined || first !== from) return undefined;
  return chunks.find(
    ({ quantity, last, complements }) => quantity?.unit.kind === 'percent' && last === first - 1 && !complements.length,
  );
}

/** Boekte de bouw een omzetgroei, was er sprake van een daling: words that are told with the noun. */
function wordsOfMove({ clause }: ReadClause, move: NamedMove | undefined): readonly Token[] {
  if (!move) return [];
  const { owner } = move;
  return clause.tokens.filter(
    (token) => (owner && owner.first <= token.index && token.index <= owner.last) || lower(token) === 'sprake',
  );
}

/** Een taakstraf van 120 uur: hours of that, not of prison. */
function servedAs({ head }: Chunk, complement: Chunk): Chunk {
  const { quantity } = complement;
  return quantity?.unit.kind === 'measure' && isPenalty({ head })
    ? { ...complement, head, quantity: { ...quantity, of: penaltyOf(head) } }
    : complement;
}

/** Stelde een onderzoek in, begon een actie: it then goes on; on a day that is over, it began, which is not said. */
function beginning({ chunks }: ReadClause, mood: Mood | undefined, verb: string | undefined): Mood | undefined {
  if (!mood || mood.phase !== 'happened' || verb === undefined || !/^(?:instellen|beginnen|starten|openen)$/.test(verb))
    return mood;
  return chunks.some(({ date }) => date) ? undefined : { ...mood, phase: 'ongoing' };
}

/**
 * Whether a figure closes its clause, but for phrases that open with a preposition or a date: de winst is 3
 * miljoen euro hoger says by how much, not how much.
 */
export function endsClause({ dates, sentence }: SentenceContext, { clause }: ReadClause, { last }: Chunk): boolean {
  const next = sentence.tokens[last + 1];
  const isInside = next !== undefined && clause.tokens.includes(next);
  return !isInside || isMark(next) || !/^(?:ADJ|ADV)$/.test(next.upos) || dates.has(next.index);
}

/** Whether adjectives or complements that fill no role say that it is not the whole of it. */
function isNarrowed({ modifiers, complements }: Chunk, roles: ReadonlyMap<string, Chunk>): boolean {
  const told = new Set(roles.values());
  return (
    modifiers.some((token) => token.upos === 'ADJ' && !/^(?:totale|gezamenlijke)$/.test(lower(token))) ||
    complements.some((complement) => !told.has(complement) && !complement.entity && !complement.date)
  );
}

/** Verbs, and words that say no more than that they are there. */
function isKnown({ clause }: ReadClause, token: Token): boolean {
  return (
    clause.verbs.some((verb) => verb.token === token) ||
    /^(?:aanwezig|beschikbaar|bekend|betrokken)$/.test(lower(token))
  );
}

function readCounted(
  context: SentenceContext,
  read: ReadClause,
  chunk: Chunk,
  evoked: Evoked,
  events: readonly Draft[],
): Draft | undefined {
  const { evocation, entry } = evoked;
  const figure = evocation.object ?? entry.figure;
  if (figure === undefined) return undefined;
  // a share of things is not a number of them, and what it is a share of does not own it
  const isShare = /^(?:percent|fraction)$/.test(chunk.quantity?.unit.kind ?? '');
  if (isShare && !chunk.difference) return undefined;
  // twaalf van de 40 gewonden are those twelve, whatever is said of them
  if (chunk.whole || chunk.complements.some(({ preposition, quantity }) => preposition === 'van' && quantity))
    return undefined;
  // twee van de vier leden van de fractie: of those that are meant, which need not be all it has
  if (chunk.preposition === 'van' && chunk.parent?.quantity) return undefined;
  // de vijf leden van de bende: it has five of them
  const counted: Chunk = { ...chunk, others: [] };
  delete counted.determiner;
  const roles = new Map<string, Chunk>([[figure, counted]]);
  const owner = evocation.subject ?? (evocation.of ? evocation.of[0] : undefined);
  const put = (role: string | undefined, filler: Chunk | undefined): boolean => {
    if (!role || !filler || filler === chunk || roles.has(role) || filler.pronoun || filler.date) return false;
    if (!fits(context, filler, entry.roles[role] ?? [])) return false;
    roles.set(role, filler);
    return true;
  };
  const [complement] = chunk.complements;
  if (complement?.preposition === 'van') (evocation.of ?? []).some((role) => put(role, complement));
  const verb = read.clause.verbs.find((other) => other.auxiliary === undefined) ?? read.clause.verbs[0];
  const role = verb && lightRole(evocation.light, verb.auxiliary === 'hebben' ? 'hebben' : verb.lemma, read);
  const direct = chunk.preposition === undefined && read.chunks.includes(chunk);
  if (role && direct && read.subject !== chunk && read.subject && !read.inherited) put(role, read.subject);
  for (const other of read.chunks)
    if (other.preposition !== undefined) put(evocation.prepositions?.[other.preposition], other);
  const taken = events.some(
    (event) =>
      !event.entry.general &&
      [...event.roles.values()].some((held) => flatten([held]).some((other) => other.first === chunk.first)),
  );
  const owned = owner !== undefined && roles.has(owner);
  const existential =
    direct &&
    /^(?:zijn|komen|vallen)$/.test(verb?.auxiliary ?? verb?.lemma ?? '') &&
    read.clause.tokens.some((token) => lower(token) === 'er') &&
    !hasPredicate(
      read,
      read.clause.tokens.filter((token) => isKnown(read, token)).map(({ index }) => index),
    );
  const self = /^(?:death|(?:serious-|slight-)?injury|missing)$/.test(evoked.frame);
  const byPhrase = owned && complement === roles.get(owner!);
  // "1900 inwoners van Soest werden geëvacueerd" are some of them; "de 60.000 gebruikers van de dienst" are all.
  const isAll = /^(?:de|het|alle)$/.test(chunk.determiner ?? '') || !read.clause.verbs.length;
  // heeft een kantoor met 40 medewerkers: what the verb has is the office
  const isHeld = role !== undefined && direct && !byPhrase;
  const isOwn = byPhrase ? isAll || (existential && !taken) : owned && !taken;
  if (!isOwn && !((existential || self || isHeld) && !taken)) return undefined;
  const mood = nounMood(context, read, chunk, evoked.frame, role !== undefined);
  return (
    mood && {
      ...evoked,
      ...mood,
      clausal: existential || role !== undefined,
      // de 40 gewonden liggen in het ziekenhuis: what befell them is over
      ...(self && mood.phase === 'ongoing' && verb && !existential && { phase: 'happened' as const }),
      clause: read.clause,
      trigger: [chunk.head.index],
      roles,
      figure: { ...chunk, others: [] },
    }
  );
}

/** Role that a light verb gives its subject; undefined where the verb is not one of them. */
function lightRole(
  light: Readonly<Record<string, string>> | undefined,
  lemma: string,
  { clause, auxiliaries }: ReadClause,
): string | undefined {
  if (!light) return undefined;
  for (const [verb, role] of Object.entries(light)) {
    if (verb === 'laten zien' && isShown(lemma, auxiliaries)) return role;
    const [prefix, base] = verb.split('|');
    if (verb.replace('|', '') === lemma) return role;
    if (base === lemma && clause.tokens.some((token) => lower(token) === prefix)) return role;
  }
  return undefined;
}

/** Een subsidie van 6,5 miljoen euro van de provincie: behind a sum, whoever it comes from. */
function isGiver({ parent, quantity }: Chunk): boolean {
  return parent?.quantity?.unit.kind === 'currency' && quantity === undefined;
}

/** Whether a phrase names a sum or a measure. */
export function isMeasured(context: SentenceContext, chunk: Chunk): boolean {
  return typesOf(context, chunk).some((type) => type === 'money' || type === 'measure');
}
