import type { VerbTrigger } from '../../lexicon/frames.ts';
import type { Token } from '../../model/token.ts';
import { flatten, type Draft } from '../draft.ts';
import type { Chunk } from '../phrases/chunks.ts';
import { lemmaOf } from '../phrases/filler-types.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower, type VerbReading } from '../words.ts';

/** Frames of an adjective behind its measure: 300 meter lang, 20 meter breed. */
const DIMENSIONS = new Set([
  'height',
  'thickness',
  'length',
  'width',
  'depth',
  'weight',
  'area',
  'temperature-of',
  'age',
]);
/** Frames of where so many are. */
const LOCATED = new Set(['aboard', 'inside', 'crowd', 'stock']);
/** Present tenses that speak of what is not there yet: er komen 450 woningen, de toren wordt 70 meter hoog. */
const TO_COME = new Set(['coming-to-be', 'addition', 'becoming-value']);

/** Whether a verb that says how large or how warm something is says it of another figure or thing than was read. */
export function isMismeasured(
  read: ReadClause,
  { past }: VerbReading,
  { frame, infinitive, fixed }: VerbTrigger,
  roles: ReadonlyMap<string, Chunk>,
  words: readonly number[],
): boolean {
  if (LOCATED.has(frame)) return hasPredicate(read, words);
  // het gaat om 80 gevallen, and not hij gaat om
  if (frame === 'concerning')
    return read.clause.kind !== 'main' || !/^(?:het|dit|dat)$/.test(lower(read.subject?.head ?? read.clause.tokens[0]));
  // 5,5 procent loonsverhoging: a rise by so much, which is no share of one
  if (/^wage-/.test(frame)) return roles.get('theme')?.quantity !== undefined;
  // kan rekenen op 300 supporters: they are behind it
  if (frame === 'forecast' && infinitive === 'rekenen')
    return read.auxiliaries.some(({ auxiliary }) => auxiliary === 'kunnen');
  if (frame === 'level' && /^(?:liggen|staan|uitkomen|schommelen)$/.test(infinitive))
    return !isAtLevel(roles.get('value'));
  // in Nederland staan 3000 windmolens: so many there are, which is another frame
  if (frame === 'location')
    return roles.get('theme')?.quantity?.unit.kind === 'count' && /^(?:staan|liggen)$/.test(infinitive);
  const { subject, chunks } = read;
  // het was 31 graden: the air; het water was 31 graden is said of the water
  if (frame === 'air-temperature')
    return subject?.pronoun !== true || lower(subject.head) !== 'het' || chunks.some(isMeasuredThing);
  if (frame === 'coming-to-be') return past;
  // blijft negentig dagen langer vastzitten: by so much longer
  if (frame === 'staying-in-custody') return read.clause.tokens.some((token) => lower(token) === 'langer');
  // werd 90 jaar oud, werd 70 meter lang: how it ended, not how it is
  return DIMENSIONS.has(frame) && fixed.length > 0 && infinitive === 'worden' && past;
}

/** Ligt op 3 procent, rond de 3 procent, boven de 5 procent: at a level; ligt 3 procent boven het gemiddelde is by how much. */
function isAtLevel(value: Chunk | undefined): boolean {
  return (
    value?.preposition !== undefined ||
    /^(?:rond|rondom|boven|onder|tussen)\b|\b(?:boven|onder) NAP$/i.test(value?.quantity?.text ?? '')
  );
}

/** Whether the adjective of a dimension stands right behind a measure: of 300 meter lang en 20 meter breed, each has its own. */
export function isOwnMeasure(
  { frame, fixed }: VerbTrigger,
  words: readonly number[],
  { last, quantity }: Chunk,
): boolean {
  if (!DIMENSIONS.has(frame) || fixed.length !== 1 || !quantity) return true;
  return words.includes(last) || words.includes(last + 1);
}

/** What stands behind zijn as adjectives do: er zijn 300 leden tegen. */
const PREDICATIVE = /^(?:tegen|voor|voorstander|weg|dicht|open|kwijt|thuis|over|om|op|af|uit|mee|zoek|onderweg)$/;

/** In de trein waren 40 mensen gewond, stonden er 30 te wachten: what is said of them is that, not where they were. */
export function hasPredicate({ clause, chunks }: ReadClause, words: readonly number[]): boolean {
  const inside = flatten(chunks);
  return clause.tokens.some(
    ({ index, upos, text }) =>
      (/^(?:ADJ|VERB|X)$/.test(upos) || PREDICATIVE.test(text)) &&
      !words.includes(index) &&
      !inside.some(({ from, last }) => from <= index && index <= last),
  );
}

/** Het was in de zaal 31 graden: not of the air outside. */
function isMeasuredThing({ preposition, entity, date, quantity, pronoun, head }: Chunk): boolean {
  return (
    preposition !== undefined &&
    !(entity ?? date ?? quantity) &&
    pronoun !== true &&
    !/^(?:zon|schaduw|provincie|land|noorden|zuiden|oosten|westen|zuidoosten|kust|stad|regio|binnenland|plaats|weerstation)$/.test(
      head.lemma,
    )
  );
}

/** A present tense of what is still to come. */
export function phaseToCome(
  { clause }: Pick<ReadClause, 'clause'>,
  { form, past, auxiliary }: VerbReading,
  { frame, infinitive }: VerbTrigger,
): Draft['phase'] | undefined {
  if (form !== 'finite' || past || isHabitual(clause.tokens)) return undefined;
  const becomes = infinitive === 'worden' && auxiliary === 'worden';
  return TO_COME.has(frame) || (becomes && (DIMENSIONS.has(frame) || frame === 'air-temperature'))
    ? 'planned'
    : undefined;
}

/** Er komen jaarlijks 400 woningen bij, per jaar, elk jaar: what comes again and again is so now. */
function isHabitual(tokens: readonly Token[]): boolean {
  const words = tokens.map(lower).join(' ');
  return (
    /(?:^| )(?:jaarlijks|maandelijks|wekelijks|dagelijks)(?= |$)/.test(words) ||
    /(?:^| )(?:per|elk|elke|ieder|iedere) (?:jaar|maand|kwartaal|week|dag)(?= |$)/.test(words)
  );
}

/** Nouns of what is itself a share: at 3.8 per cent; the price was higher by 5 per cent. */
const SHARES =
  /(?:werkloosheid|inflatie|rente|aandeel|percentage|opkomst|leegstand|verzuim|graad|quote|tekort|dekkingsgraad|groei)$/;

/** De prijs lag met 5 procent hoger: by how much. */
export function asDifference(frame: string, roles: Map<string, Chunk>): void {
  const value = roles.get('value');
  if (!/^(?:higher|lower)$/.test(frame) || value?.quantity?.unit.kind !== 'percent' || roles.has('difference')) return;
  if (SHARES.test(lemmaOf(roles.get('theme') ?? value))) return;
  roles.delete('value');
  roles.set('difference', value);
}

/** Van de 185 soorten zijn er 92 toegenomen: what they are a part of, and not what something rose from. */
export function dropWhole(roles: Map<string, Chunk>): void {
  const [theme, initial] = [roles.get('theme'), roles.get('initial')];
  const whole = theme?.whole?.filler;
  if (whole?.kind === 'quantity' && whole.id === initial?.quantity?.id) roles.delete('initial');
}
