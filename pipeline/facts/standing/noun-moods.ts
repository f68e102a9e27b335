import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import type { Mood } from '../draft.ts';
import { isNegated, moodOf } from './moods.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { isMark, lower, type VerbReading } from '../words.ts';

/** Frames of a figure that stands or of victims that are counted: they hold whatever the clause does with them. */
const STANDING = new Set(
  (
    'share revenue income profit loss surplus deficit cost budget price debt damage delay users members visitors ' +
    'population employment participation death injury serious-injury slight-injury missing infection illness proceeds shortage consumption emission ' +
    'exceedance surface capacity-rating street-value worth-of term-of power-rating length height width depth weight holding-stake'
  ).split(' '),
);
/** Frames of an event that a figure measures, told in any tense where the clause says that there is such an event. */
const MEASURED = new Set(
  (
    'subsidy fine sentence lawsuit crime-report theft donation fundraising investment spending need growth decline ' +
    'rise-recorded fall-recorded ' +
    'takeover cutback repayment saving write-down bid bonus loan taking-stake selling-stake'
  ).split(' '),
);
/** Frames of how a figure moved: who saw that has it behind him; who sees it may see it coming. */
const MOVED = new Set(['growth', 'decline', 'contracting', 'rise-recorded', 'fall-recorded']);
/** Frames of a sum that somebody may, can or must get or give. */
const HANDED_OVER = new Set(['subsidy', 'loan', 'bonus', 'donation', 'giving-sum']);
/** Frames of how many were asked or looked at. */
const SAMPLES = new Set(['poll-sample', 'study-sample']);
/** What hangs on these is not told as a fact. */
const UNFACTUAL_NOUN =
  /(?:verdachten|verdachte|plan|voorstel|voornemen|eis|verzoek|oproep|kans|risico|dreiging|verdenking|poging|angst|vrees|mogelijkheid|discussie|debat|maximum|grens|norm|petitie|bezwaar|motie|wens|doel|doelstelling|verwachting|prognose|raming|vergunning|aanvraag|aankondiging|campagne|protest|demonstratie|betoging|staking|belofte|ambitie|advies|gerucht|bewering|beschuldiging|aanklacht|scenario|verbod|recht|garantie|limiet|pleidooi|streven|gebrek|tekort|vraag|claim)(?:nen|len|ken|en|s|ën|’s)?$/;
const UNFACTUAL_VERB =
  /^(?:eisen|vragen|willen|overwegen|voorkomen|ontkennen|dreigen|pleiten|roepen|oproepen|hopen|vrezen|verwachten|verdenken|weigeren|afzien|voorstellen|riskeren|aanklagen|vervolgen|terechtstaan|beschuldigen|onderzoeken|aanvragen|protesteren|demonstreren|betogen|verbieden|wensen|zoeken|bepleiten|bespreken|aandringen|aankondigen|beloven|bekendmaken|adviseren|stemmen|toestaan|intrekken|opheffen|schrappen|afwijzen|verwerpen|afblazen|vernietigen|terugdraaien|kwijtschelden|afschaffen|uitstellen|opschorten|betwisten|aanvechten|rekenen|mikken|streven|voorspellen|ramen|schatten|zien|vermijden|bieden|aanbieden|begroten|voorzien|inschatten|becijferen|calculeren|incalculeren|prognosticeren|plannen|uitsluiten|weerleggen|dichten|dekken|afdekken|wegwerken|compenseren|voorspiegelen|uitblijven|ontbreken|dienen|staken|opdraaien)$/;
/** At what something serves, comes free or is needed, whenever that is done: worden gebruikt bij de productie van drugs. */
const SERVING =
  /^(?:gebruiken|inzetten|toepassen|aanwenden|benutten|helpen|assisteren|ondersteunen|dienen|bedoelen|bestemmen|vrijkomen|ontstaan|horen|passen|nodig|nodighebben|meehelpen|verwerken)$/;
/** Verbs that say of their subject or object that there is or was such a thing. */
const TELLING = new Set(
  (
    'zijn worden hebben bestaan gebeuren plaatsvinden plaatshebben volgen ontstaan uitbreken beginnen starten eindigen ' +
    'duren aflopen blijven vallen bedragen belopen uitkomen neerkomen oplopen bereiken kosten stijgen dalen toenemen ' +
    'afnemen groeien krimpen tellen kennen krijgen boeken behalen halen realiseren noteren lijden maken opleveren ' +
    'draaien ontvangen opleggen incasseren doorvoeren uitvoeren verrichten plegen begaan betalen geven doneren schenken ' +
    'veroorzaken betekenen melden bevestigen constateren registreren tonen vertonen leiden zorgen betreuren toejuichen ' +
    'vieren herdenken schokken verrassen verlopen verrichten afronden voltooien'
  ).split(' '),
);
/** Fixed words that say of a plan or a sum that nothing came of it: op de plank blijven liggen, achterwege blijven. */
const SHELVED = /(?:^| )(?:op de plank|in de la|in de ijskast|achterwege|op zich wachten)(?: |$)/;
/** What is held out to somebody has not come yet. */
const HELD_OUT = /(?:^| )in (?:het|’t) vooruitzicht(?: |$)/;
/** What something is made that need not have come. */
const MADE_SO =
  /^(?:(?:on)?(?:nodig|noodzakelijk|mogelijk|gedaan)|overbodig|moeilijk|moeilijker|makkelijker|lastig|ingewikkeld)$/;
/** Nobody judges one of these before it has come: the judge called the arrest unlawful. */
const INCIDENTS = new Set(
  'arrest killing violence assault stabbing attack explosion fire accident theft fraud kidnapping'.split(' '),
);
const JUDGING = /^(?:noemen|bekritiseren|veroordelen|prijzen|hekelen|afkeuren)$/;
/** What stands after these is taken for granted: na de arrestatie van …, sinds de sluiting van …. */
const PRESUPPOSING = /^(?:na|sinds|door|bij|tijdens|wegens|vanwege|ondanks|als gevolg van|ten gevolge van)$/;
/** Verbs whose fixed preposition brings in what happened: leiden tot, zorgen voor, antwoorden met. */
const BRINGING: Readonly<Record<string, string>> = {
  leiden: 'tot',
  zorgen: 'voor',
  resulteren: 'in',
  ...Object.fromEntries(
    'antwoorden reageren beginnen starten eindigen betalen financieren belonen straffen bestraffen'
      .split(' ')
      .map((verb) => [verb, 'met']),
  ),
};

/**
 * How the clause presents an event that a noun names; undefined where it does not say that there was one.
 * Dutch names many events that never came (een petitie tegen de bouw, de eis van een loonsverhoging), so an
 * event is told only as subject or object of a verb that says so, or after a preposition that presupposes it.
 *
 * @param isLight the verb says no more than that the noun's event takes place (een boete opleggen)
 */
export function nounMood(
  context: SentenceContext,
  read: ReadClause,
  chunk: Chunk,
  frame: string,
  isLight: boolean,
): Mood | undefined {
  for (let at = chunk.parent; at; at = at.parent) if (UNFACTUAL_NOUN.test(lower(at.head))) return undefined;
  const { verbs } = read.clause;
  const isServed = /^(?:bij|voor|tot|in)$/.test(rootOf(chunk).preposition ?? '') && !STANDING.has(frame);
  if (isServed && verbs.some(({ lemma }) => SERVING.test(lemma))) return undefined;
  // laten zien says that it was there
  const isShown = isLight && read.auxiliaries.some(({ auxiliary }) => auxiliary === 'laten');
  const isSeen = MOVED.has(frame) && verbs.some((other) => other.lemma === 'zien' && isPast(read, other));
  if (verbs.some(({ lemma }) => UNFACTUAL_VERB.test(lemma) && !((isShown || isSeen) && lemma === 'zien')))
    return undefined;
  const finite =
    verbs.find((other) => other.auxiliary === undefined) ??
    verbs.find(({ token }) => /^(?:geweest|gehad)$/.test(lower(token))) ??
    verbs[0];
  const verb = finite?.lemma === 'blijven' ? stayingOf(read, finite) : finite;
  const words = read.clause.tokens.filter((token) => !isMark(token)).map(lower);
  if (
    SHELVED.test(words.join(' ')) ||
    HELD_OUT.test(words.join(' ')) ||
    (verb?.lemma === 'blijven' && words.at(-1) === 'uit')
  )
    return undefined;
  if (!verb) return verblessMood(context, read, frame);
  // maakte de evacuatie onmogelijk: that there could or had to be one is not that there was
  if (verb.lemma === 'maken' && words.some((word) => MADE_SO.test(word))) return undefined;
  // gaat uit van een winst van 3 miljoen: it is counted on
  const isCountedOn = rootOf(chunk).preposition === 'van' && /^(?:uit)?gaan$/.test(verb.lemma) && words.includes('uit');
  if (isCountedOn || verb.lemma === 'uitgaan') return undefined;
  const mood = isShown ? shownMood(read) : moodOf(context, read, verb);
  // what must, may or can be done with it is not said of the event itself
  if (!mood) return undefined;
  // kunnen een subsidie krijgen: what the verb says of it is that somebody may get it
  if (mood.modality)
    return isLight && HANDED_OVER.has(frame) && mood.polarity === 'affirmed' && mood.phase === 'ongoing'
      ? mood
      : undefined;
  // uit een peiling onder 2400 leden blijkt: whatever it shows, so many were asked
  if (SAMPLES.has(frame))
    return mood.polarity === 'negated' || /^(?:planned|intended)$/.test(mood.phase)
      ? undefined
      : { polarity: 'affirmed', certainty: 'asserted', phase: 'happened' };
  const happened = mood.phase === 'happened' && mood.certainty === 'asserted';
  if (isPresupposed(chunk, frame))
    return happened || chunk.preposition === 'sinds'
      ? { polarity: 'affirmed', certainty: 'asserted', phase: 'happened' }
      : undefined;
  if (mood.polarity === 'negated') return undefined;
  if (STANDING.has(frame) && /^(?:tegen|om|zonder)$/.test(rootOf(chunk).preposition ?? '')) return undefined;
  // is verantwoordelijk voor de dood van twee mensen: they have died
  if (frame === 'death' && isDying(chunk)) return mood.phase === 'ongoing' ? { ...mood, phase: 'happened' } : mood;
  if (STANDING.has(frame)) return mood;
  if (!MEASURED.has(frame) && !happened) return undefined;
  if (read.auxiliaries.some((other) => /^(?:kunnen|willen|moeten)$/.test(other.auxiliary ?? ''))) return undefined;
  const judged = INCIDENTS.has(frame) && JUDGING.test(verb.lemma) && chunk.preposition === undefined;
  return (judged && chunk.parent === undefined) || isTold(read, chunk, verb, isLight) ? mood : undefined;
}

/** Zag een daling, werd een stijging gezien: no verb beside it says that it is to come, or thought of. */
function isPast({ auxiliaries }: ReadClause, { form, token }: VerbReading): boolean {
  if (auxiliaries.some(({ auxiliary }) => !/^(?:hebben|worden|zijn)$/.test(auxiliary ?? ''))) return false;
  return form === 'participle' || token.feats.Tense === 'Past';
}

/** De dood, het overlijden: not those who are counted (twee doden). */
function isDying({ head }: Chunk): boolean {
  return /^(?:dood|overlijden|sterfgeval)$/.test(lower(head));
}

/** Liet een groei zien: it was there; undefined where that is denied, hedged or only to come. */
function shownMood({ auxiliaries, clause }: ReadClause): Mood | undefined {
  const [shows, ...others] = auxiliaries;
  if (!shows?.finite || others.length > 0 || isNegated(clause.tokens.map(lower))) return undefined;
  return { polarity: 'affirmed', certainty: 'asserted', phase: shows.past ? 'happened' : 'ongoing' };
}

/** Blijven says no more of an event than the infinitive that it stays with (bleef stijgen, bleef liggen). */
function stayingOf({ clause }: ReadClause, verb: VerbReading): VerbReading {
  const infinitive = clause.verbs.find((other) => other !== verb && other.form === 'infinitive');
  return infinitive ? { ...verb, lemma: infinitive.lemma } : verb;
}

function isPresupposed(chunk: Chunk, frame: string): boolean {
  if (!PRESUPPOSING.test(chunk.preposition ?? '')) return false;
  return !(chunk.preposition === 'bij' && chunk.determiner === undefined && !STANDING.has(frame));
}

/** Subject or object of a verb that tells of it, or what such a verb brings in by its own preposition. */
function isTold(read: ReadClause, chunk: Chunk, verb: VerbReading, isLight: boolean): boolean {
  const lemmas = [verb.auxiliary ?? verb.lemma];
  const words = read.clause.tokens.map(lower);
  if (verb.lemma === 'maken' && words.includes('bekend')) return false;
  if (verb.lemma === 'vinden' && words.includes('plaats')) lemmas.push('plaatsvinden');
  if (chunk.preposition === undefined && chunk.parent === undefined)
    return isLight || lemmas.some((lemma) => TELLING.has(lemma));
  if (chunk.preposition === 'van' && lower(chunk.parent?.head) === 'sprake') return true;
  if (chunk.preposition === 'van' && words.join(' ').includes('sprake van')) return true;
  if (chunk.parent !== undefined && chunk.parent.preposition !== undefined) return false;
  return (
    lemmas.some((lemma) => BRINGING[lemma] === chunk.preposition) ||
    (isLight && /^(?:tot|om)$/.test(chunk.preposition ?? ''))
  );
}

/** A sentence of no verb at all (12 gewonden, een boete van 500 euro) tells figures; a verbless scrap of another tells nothing. */
function verblessMood({ sentence }: SentenceContext, { clause }: ReadClause, frame: string): Mood | undefined {
  if (!STANDING.has(frame) && !MEASURED.has(frame)) return undefined;
  const isScrap = sentence.tokens.some(
    (token) => token.upos === 'VERB' || token.upos === 'AUX' || UNFACTUAL_NOUN.test(lower(token)),
  );
  if (isScrap && !clause.part) return undefined;
  return isNegated(clause.tokens.map(lower))
    ? undefined
    : { polarity: 'affirmed', certainty: 'asserted', phase: 'happened' };
}

function rootOf(chunk: Chunk): Chunk {
  let root = chunk;
  for (let depth = 0; root.parent && depth < 8; depth += 1) root = root.parent;
  return root;
}
