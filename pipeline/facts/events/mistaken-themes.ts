import { scoreOf } from './scores.ts';
import { conceptOf } from '../../lexicon/terms.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { isBoundOf } from '../phrases/complements.ts';
import { numberOf } from '../phrases/number-of.ts';
import { isPenalty } from '../phrases/served.ts';
import { lemmaOf, typesOf } from '../phrases/filler-types.ts';
import { bareChunks, type ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower, type VerbReading } from '../words.ts';

/** In these a person beside a sum is whom it is paid by or goes to. */
const COSTING = /^(?:cost|proceeds|saving|savings)$/;
/** Verbs that say first to whom and then what. */
const ADDRESSING = /^(?:verbieden|ontzeggen)$/;
const ADDRESSEE = new Set(['person', 'group']);
/** Where people wait. */
const WAITED_AT = /^(?:station|perron|luchthaven|vliegveld|stoep|straat|plein|camping)$/;
/** What is done in these is done with things. */
const OF_THINGS =
  /^(?:sale|purchase|harvest|production|export|import|supply|delivery|construction|demolition|theft|seizure|interception|discovery|planting|catch|consumption|transport|destruction|order)$/;
/** What stands somewhere, not at a figure. */
const LOCATED = new Set(['place', 'building', 'person', 'group', 'vehicle', 'animal', 'object']);

/** What an army or a state gives up. */
const LAND =
  /(?:land|gebied|strook|zone|hoek|hoekje|stuk|stelling|positie|nederzetting|post|buitenpost|basis|vesting|provincie|eiland)$/;

/** What the police use. */
const POLICE_GEAR =
  /(?:taser|stroomstootwapen|wapenstok|pepperspray|handboei|boei|camera|drone|helikopter|hond|waarschuwingsschot|schot|schild|foto|signalement|beeld|kogel)$/;
/** What somebody comes by (oplopen), and no figure. */
const HARM = /(?:verwonding|letsel|breuk|wond|blessure|hersenschudding)(?:en|s)?$/;

const HOUSING = /^(?:onderbrengen|huisvesten)$/;

/** Known as somebody or as an animal, or counted. */
function isAlive(context: SentenceContext, chunk: Chunk): boolean {
  return typesOf(context, chunk).some((type) => /^(?:person|group|animal)$/.test(type)) || chunk.quantity !== undefined;
}

function isAnimal(context: SentenceContext, chunk: Chunk): boolean {
  return typesOf(context, chunk).includes('animal');
}

/** Na een ongeluk met drie auto’s: what happened with them. */
function isEventOf(context: SentenceContext, parent: Chunk | undefined): boolean {
  return (
    parent?.preposition !== undefined && typesOf(context, parent).some((type) => /^(?:event|disaster)$/.test(type))
  );
}

/** Whether the phrase that a reading takes as its theme takes another part in the clause. */
export function isMistaken(
  context: SentenceContext,
  read: ReadClause,
  verb: VerbReading,
  roles: ReadonlyMap<string, Chunk>,
  frame: string,
): boolean {
  // Israël ontruimde een strook land: it withdrew
  const cleared = frame === 'evacuation' && verb.lemma === 'ontruimen' ? roles.get('patient') : undefined;
  if (cleared && (LAND.test(cleared.head.lemma.toLowerCase()) || roles.get('agent')?.entity?.type === 'place'))
    return true;
  // vrouwen vormen 38 procent van het bestuur: they are that part of it
  const share = frame === 'coalition-forming' ? roles.get('theme')?.quantity?.unit.kind : undefined;
  if (share === 'percent') return true;
  // vierde haar honderdjarig bestaan: how long, which the frame does not say
  const feasted = frame === 'celebration' ? roles.get('theme') : undefined;
  if (feasted?.head.lemma.toLowerCase() === 'bestaan') return true;
  // liepen er vier verwondingen op: were hurt, and no injuries rose
  const risen = frame === 'growth' ? roles.get('theme') : undefined;
  if (risen?.quantity && HARM.test(lower(risen.head))) return true;
  // de rokers zijn gedaald: their number or share is, which the clause does not say
  const moved = /^(?:growth|decline)$/.test(frame) ? roles.get('theme') : undefined;
  const inNumber = context.sentence.tokens.some((token) => /^(?:aantal|aantallen|tal)$/.test(lower(token)));
  if (moved && !moved.quantity && !inNumber && isMany(moved) && typesOf(context, moved).includes('person')) return true;
  // was Verliefd op Bali met 500.000 bezoekers: a title that goes on, of which the first word alone was read
  const most = roles.has('rank') ? roles.get('theme') : undefined;
  const behind = most && most.first > verb.token.index ? lower(context.sentence.tokens[most.last + 1]) : 'met';
  if (most && !/^(?:met|van|,|\(|\.)$/.test(behind)) return true;
  // voerde voor 8 miljard euro aan wijn in: bought abroad
  const brought = frame === 'introduction' ? roles.get('theme')?.quantity : undefined;
  const boughtGoods = brought?.unit.kind === 'currency' && brought.of !== undefined ? brought.of : undefined;
  if (boughtGoods && GOODS.test(conceptOf(context.lexicon, boughtGoods, 'noun', context.words)?.type ?? ''))
    return true;
  // vroeg 50.000 euro subsidie: asked for it, not as a price
  if (frame === 'charging' && verb.lemma === 'vragen' && roles.get('value')?.quantity?.of !== undefined) return true;
  // sloot het toernooi af met goud, het jaar met winst: how it ended for somebody, nothing was closed
  const isEnded = read.clause.tokens.some((token) => /^(?:af|afsloot|afgesloten|afsluiten)$/.test(lower(token)));
  // … na een ongeluk met drie auto’s: of the accident
  const isWith = read.chunks.some(({ preposition, parent }) => preposition === 'met' && !isEventOf(context, parent));
  if (frame === 'closure' && isEnded && isWith) return true;
  // ligt met 3 procent …: how high that is, only where it stands above or below an average
  const words = context.sentence.tokens.map(lower).join(' ');
  if (frame === 'level' && verb.lemma === 'liggen' && roles.get('value')?.preposition === 'met')
    if (!/ (?:boven|onder) het (?:\p{Ll}+ )?gemiddelde/u.test(words)) return true;
  // is al tien jaar burgemeester: it goes on, which other languages say in another tense
  if (frame === 'holding-office' && !(read.finite?.past && read.auxiliaries.length === 1)) return true;
  // is geschikt: fit for something; those who settle have done so
  if (frame === 'settlement' && verb.form === 'participle' && !hasAuxiliary(read, 'hebben')) return true;
  // verkiest de trein boven de auto: likes better, and elects nobody
  if (verb.lemma === 'verkiezen' && read.chunks.some(({ preposition }) => preposition === 'boven')) return true;
  // de politie kwam er niet uit: found no answer; it takes two to agree
  const agent = roles.get('agent');
  if (frame === 'agreement' && /komen$/.test(verb.lemma) && agent && !roles.has('coAgent') && !isMany(agent))
    return true;
  // verwacht hooguit 10 millimeter: of what, only the text before says
  const expected = frame === 'forecast' && !roles.has('theme') ? roles.get('value')?.quantity : undefined;
  if (expected?.of === undefined && /^[mck]?m$/.test(expected?.unit.code ?? '')) return true;
  // besloot de leerplicht te verlengen tot 18 jaar: how far that goes
  if (frame === 'decision' && roles.get('topic')?.quantity?.unit.kind === 'measure') return true;
  // besloten de regeling, die afliep, open te houden: what that was is an infinitive
  const decided = frame === 'decision' && verb.lemma === 'besluiten' ? roles.get('topic') : undefined;
  const isInfinitive = (at: number): boolean =>
    lower(context.sentence.tokens[at]) === 'te' && context.sentence.tokens[at + 1]?.upos === 'VERB';
  if (
    decided?.preposition === undefined &&
    decided &&
    context.sentence.tokens.some(({ index }) => index > decided.last && isInfinitive(index))
  )
    return true;
  if (frame === 'receipt' && verb.lemma === 'krijgen' && endsInResult(read)) return true;
  const patient = roles.get('patient');
  // het museum is ondergebracht in een fabriek: where it is, nobody is taken in
  if (frame === 'shelter' && HOUSING.test(verb.lemma) && patient && !isAlive(context, patient)) return true;
  // de dierentuin huisvest 4000 dieren: they live there
  if (frame === 'shelter' && HOUSING.test(verb.lemma) && patient && isAnimal(context, patient)) return true;
  if (frame === 'release' && patient && !isAlive(context, patient)) return true;
  // celstraffen van vijftien maanden tot vijf jaar: with two units it is no one figure
  if (/^(?:sentence|sentence-demand|penalty-received|penalty-imposed)$/.test(frame) && hasSpread(read)) return true;
  // drie bedrijven voor in totaal 4,5 miljoen beboet: each paid less
  if (frame === 'fine' && verb.lemma === 'beboeten' && roles.has('value') && patient && isMany(patient)) return true;
  // kreeg drie jaar de tijd
  if (frame === 'sentence' && read.chunks.some((c) => lower(c.head) === 'tijd')) return true;
  // aangehouden met een taser: with what it was done, not what was found on somebody
  const goods = roles.get('goods');
  if (goods && POLICE_GEAR.test(goods.head.lemma.toLowerCase())) return true;
  // gaat met zes punten voorsprong aan kop: so much ahead, and not with so many
  const points = frame === 'heading-table' ? roles.get('value') : undefined;
  if (points && /^(?:voorsprong|verschil)$/.test(lower(context.sentence.tokens[points.last + 1]))) return true;
  // ging met 3-0 onderuit bij Twente: a side that lost
  if (frame === 'slipping' && (patient?.entity?.type === 'organisation' || scoreOf(context, read) !== undefined))
    return true;
  const theme = roles.get('theme');
  // kwamen opdagen bij de verkiezingen: what the infinitive says
  if (frame === 'visitors' && read.clause.verbs.some((other) => other !== verb && other.lemma === 'opdagen'))
    return true;
  // kwamen kijken naar de intocht: came to see it, which is told as their visit and at no other time
  if (/^(?:watching|listening)$/.test(frame) && isWhatTheyCameFor(read, verb)) return true;
  // er komen 168 nieuwe woningen voor terug: in the place of others, and none that were away
  if (frame === 'return' && agent && !isMoving(context, agent)) return true;
  // bij de keten werken 610 mensen in 68 winkels: the chain employs them, and its shops are where
  if (frame === 'employment' && agent?.preposition === 'in' && read.chunks.some(isEmployer)) return true;
  if (!theme) return false;
  // kent iemand met een depressie: whom, is all that it says
  if (frame === 'knowing' && /^(?:iemand|mens|persoon|ander|gezin|familie)$/.test(lemmaOf(theme))) return true;
  // leidt de ranglijst: is first in it, and runs nothing
  if (frame === 'leadership' && /^(?:competitie|ranglijst|klassement|eredivisie|poule)$/.test(theme.head.lemma))
    return true;
  // supermarkten verkochten 2 procent: more or less than before, and no share is a thing that is sold
  if (OF_THINGS.test(frame) && isBareShare(theme)) return true;
  // bezet de derde plaats: of a ranking
  if (frame === 'occupation' && /^(?:\p{Ll}*plaats|plek|positie)$/u.test(theme.head.lemma)) return true;
  // sloot een concordaat: what somebody concludes
  if (frame === 'closure' && verb.lemma === 'sluiten' && theme.entity && isConcluded(read, theme)) return true;
  // zwom in 25,49 seconden een Europees record: what the time is, not what was covered in it
  if (frame === 'race-time' && /(?:record|tijd)$/.test(theme.head.lemma.toLowerCase())) return true;
  // de Eerste Wereldoorlog begon: no shop that opens its doors
  if (frame === 'opening' && /^(?:beginnen|starten|gaan)$/.test(verb.lemma) && theme.entity) return true;
  // de Pruisen werden teruggedrongen: driven back
  if (frame === 'reduction' && verb.lemma === 'terugdringen' && theme.entity && !theme.quantity) return true;
  // kreeg een taakstraf van 120 uur is a sentence of so long; celstraffen tot zes jaar are none
  if (frame === 'penalty-received' && isPenalty(theme) && !theme.complements.some(isBoundOf)) return true;
  const types = typesOf(context, theme);
  // dat kostte de gemeente 85.000 euro: the municipality paid it
  if (COSTING.test(frame) && hasPronounSubject(read)) return true;
  // op het plein stonden mensen te wachten: where, not for what
  if (frame === 'waiting' && (types.includes('place') || WAITED_AT.test(theme.head.lemma))) return true;
  // verbiedt boeren om water te halen: not the farmers
  if (ADDRESSING.test(verb.lemma) && types.some((type) => ADDRESSEE.has(type))) return true;
  // schilderijen uit Italië: where they are from, not where they were stolen
  const victim = roles.get('victim');
  if (frame === 'theft' && victim?.preposition === 'uit' && victim.entity?.type === 'place') return true;
  // de baby groeit: what lives gets bigger, which is no rise
  if (frame === 'growth' && verb.lemma === 'groeien' && (isLiving(theme, types) || isThing(theme, types))) return true;
  // het aantal werklozen kwam uit op 148.000: their number, which is nowhere
  const isLocated = types.some((type) => LOCATED.has(type)) && !isTheirNumber(theme);
  return frame === 'level' && (isLocated || isDistance(roles.get('value')));
}

/** Somebody or something that can go away and come back; a name may be either. */
function isMoving(context: SentenceContext, chunk: Chunk): boolean {
  const types = typesOf(context, chunk);
  return (
    chunk.entity !== undefined ||
    types.length === 0 ||
    types.some((type) => !/^(?:building|plant|place|measure)$/.test(type))
  );
}

/** Kwamen luisteren, komt kijken: an infinitive under komen in the same clause. */
function isWhatTheyCameFor({ auxiliaries, clause: { verbs } }: ReadClause, { form }: VerbReading): boolean {
  const isComing = ({ lemma, auxiliary }: VerbReading): boolean => lemma === 'komen' || auxiliary === 'komen';
  return form === 'infinitive' && [...auxiliaries, ...verbs].some(isComing);
}

/** Bij de keten, bij het concern: for whom people work. */
function isEmployer({ preposition, date, parent }: Chunk): boolean {
  return preposition === 'bij' && !date && !parent;
}

/** A percentage of nothing that is named, which is no more and no less than something. */
function isBareShare({ quantity, complements, difference, whole }: Chunk): boolean {
  if (!/^(?:percent|percentage-point|fraction)$/.test(quantity?.unit.kind ?? '')) return false;
  return quantity!.of === undefined && complements.length === 0 && !difference && !whole;
}

/** Het aantal asielzoekers, het aandeel vrouwen. */
function isTheirNumber({ determiner, modifiers }: Chunk): boolean {
  return determiner === 'het' && modifiers.some((modifier) => NUMBER.test(lower(modifier)));
}

/** What those that follow are counted or measured by. */
const NUMBER = /^(?:aantal|aandeel|percentage)$/;

/** From so long to so long, in units of their own, right behind the penalties of several. */
function hasSpread({ chunks }: ReadClause): boolean {
  return chunks.some(
    (chunk, at) =>
      /straffen$/.test(lower(chunk.head)) &&
      chunks[at + 1]?.preposition === 'van' &&
      chunks[at + 2]?.preposition === 'tot' &&
      chunks[at + 2]!.quantity !== undefined,
  );
}

/** Sloot een Concordaat, het Concordaat met het Vaticaan: a pact with somebody, whatever kind of name it has. */
function isConcluded({ chunks }: ReadClause, { determiner, complements }: Chunk): boolean {
  return determiner === 'een' || [...chunks, ...complements].some(({ preposition }) => preposition === 'met');
}

function isMany(chunk: Chunk): boolean {
  return chunk.others.length > 0 || numberOf(chunk) === 'plural';
}

function hasAuxiliary({ auxiliaries }: ReadClause, infinitive: string): boolean {
  return auxiliaries.some(({ auxiliary }) => auxiliary === infinitive);
}

/** One that lives; not a number of such. */
function isLiving({ modifiers, quantity }: Chunk, types: readonly string[]): boolean {
  return (
    quantity === undefined &&
    !modifiers.some((modifier) => NUMBER.test(lower(modifier))) &&
    types.some((type) => /^(?:person|animal|plant|food)$/.test(type))
  );
}

/** De fabriek groeit: it gets bigger as well. */
function isThing({ quantity, modifiers }: Chunk, types: readonly string[]): boolean {
  return quantity === undefined && modifiers.length === 0 && types.length > 0 && types.every((t) => t === 'building');
}

function hasPronounSubject({ clause, chunks }: ReadClause): boolean {
  const isPointing = (word: string): boolean => /^(?:dat|dit|het|wat|hetgeen)$/.test(word);
  return (
    bareChunks(chunks).some((chunk) => chunk.pronoun && isPointing(lower(chunk.head))) ||
    (clause.marker !== undefined && /^(?:wat|hetgeen)$/.test(lower(clause.marker)))
  );
}

/** Op 2 kilometer van het dorp: where something lies. */
function isDistance(value: Chunk | undefined): boolean {
  return (
    value?.quantity?.unit.kind === 'measure' &&
    /^k?m$/.test(value.quantity.unit.code ?? '') &&
    value.complements.some(({ preposition }) => /^(?:van|uit|vanaf)$/.test(preposition ?? ''))
  );
}

/** What something is made to be by getting it so. */
const RESULT =
  /^(?:sluitend|rond|klaar|af|vol|leeg|open|dicht|los|thuis|helder|schoon|droog|warm|betaalbaar|gedaan|geregeld|gevuld|verkocht|verhuurd|ingevuld|gefinancierd|vergund|in orde|onder controle|voor elkaar)$/;

/** Krijgt de begroting niet sluitend, kreeg de zaal vol: how it came to be, and nobody was given it. */
function endsInResult({ clause: { tokens } }: ReadClause): boolean {
  const words = tokens.filter((token) => !isMark(token) && token.upos !== 'AUX' && token.upos !== 'VERB').map(lower);
  return RESULT.test(words.at(-1) ?? '') || RESULT.test(words.slice(-2).join(' '));
}

/** What is bought abroad, and not introduced. */
const GOODS = /^(?:food|substance|animal|plant|energy|vehicle|weapon)$/;
