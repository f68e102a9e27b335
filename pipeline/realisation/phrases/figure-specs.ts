import { dutchAdverbs } from '../../lexicon/adverbs.ts';
import { HELD_OFFICE } from '../../lexicon/held-offices.ts';
import { commonVerbForms } from '../../lexicon/common-verbs.ts';
import { COMPARATIVE_WORDS, frameIndex } from '../../lexicon/frames.ts';
import { joinedParts } from '../../lexicon/joined-adjectives.ts';
import { RATES } from '../../lexicon/rates.ts';
import { isNounForm, termsOf } from '../../lexicon/terms.ts';
import { unitAsWritten } from '../../lexicon/unit-forms.ts';
import type { QuantityFiller } from '../../model/fact.ts';
import type { Quantity } from '../../model/mention.ts';
import { CannotSay, type FigureSpec } from './phrase.ts';
import { countedOutOf } from './fractions.ts';
import type { Voice } from '../voice.ts';
import { type FillerContext } from './filler-context.ts';

/** Whether the term is one of two words (dodelijk slachtoffer): its adjective describes nothing further. */
function saysModifier(
  { lexicon }: Voice,
  { modifiers = [], of = '' }: Quantity,
  { concept = '' }: QuantityFiller,
): boolean {
  const term = termsOf(lexicon, 'nl').get(concept);
  return modifiers.length === 1 && term !== undefined && term.lemmas?.includes(`${modifiers[0]} ${of}`) === true;
}

/** Frames that say by how far somebody is ahead or behind. */
const OF_LEADS = new Set(['lead', 'winning-by']);

/** A figure with its current value: what corrections changed, else what the source has. */
export function figureSpec(voice: Voice, filler: QuantityFiller, context: FillerContext): FigureSpec {
  const { fact, references, style } = context;
  const quantity = voice.quantities.get(filler.id);
  if (!quantity) throw new CannotSay(filler.id);
  // a goods noun that no concept covers is an unknown term; in Dutch the source's own words would do, as a whole sentence
  // 3 procent rente stands behind its noun, which says what it is of
  const isRate = quantity.unit.kind === 'percent' && RATES.test(quantity.of ?? '');
  // heeft 48 seconden voorsprong: the noun is that of the message
  const isLead = OF_LEADS.has(fact.frame) && /^(?:voorsprong|achterstand)$/.test(quantity.of ?? '');
  // op 40 meter diepte: the adjunct says that it is a depth
  const isExtent =
    quantity.unit.kind === 'measure' && /^(?:hoogte|diepte|breedte|lengte|afstand)$/.test(quantity.of ?? '');
  const isNamed = isRate || isLead || isExtent;
  if (quantity.of !== undefined && filler.concept === undefined && !style.valueOnly && !isNamed)
    throw new CannotSay(quantity.of);
  if (filler.concept === undefined && !style.valueOnly && losesGoods(voice, quantity, context.role))
    throw new CannotSay(quantity.text);
  const unsaid = (quantity.modifiers?.length ?? 0) - (filler.modifiers?.flatMap(joinedParts).length ?? 0);
  if (unsaid > 0 && !style.valueOnly && !saysModifier(voice, quantity, filler))
    throw new CannotSay(quantity.modifiers!.join(' '));
  // 41 lichtjaar afstand is a distance of 41 light years: a measure of its own dimension counts no goods
  if (quantity.unit.kind === 'measure' && DIMENSIONS.has(filler.concept ?? '')) throw new CannotSay(quantity.text);
  const now = fact.quantity?.ref === filler.id ? fact.quantity : undefined;
  const approximation = now?.approximation ?? quantity.approximation;
  const upper = now ? now.upper : quantity.upper;
  const display =
    quantity.unit.code === undefined ? undefined : unitAsWritten(voice.lexicon, quantity.unitText, quantity.unit.code);
  const restated = restatedText(voice, quantity, { fact, references, style });
  const outOf = now && now.value !== quantity.value ? undefined : countedOutOf(quantity);
  const keepsHedge =
    approximation === quantity.approximation &&
    quantity.approximationText !== undefined &&
    !ODD_HEDGE.test(quantity.approximationText);
  return {
    value: now?.value ?? quantity.value,
    ...(upper !== undefined && { upper }),
    approximation: approximation === 'range' && VAGUE_BOUNDS.test(quantity.text) ? 'thousands' : approximation,
    ...(keepsHedge && {
      hedge: quantity
        .approximationText!.replace(/'/g, '’')
        .replace(/^tot (?=\p{L})/iu, '')
        .replace(/^\p{Lu}/u, (first) => first.toLowerCase()),
    }),
    unit: quantity.unit,
    ...(/^(?:s|min)$/.test(quantity.unit.code ?? '') && IN_PARTS.test(quantity.text) && { clock: true }),
    ...(quantity.unit.code === 'month' && YEARS_AND_MONTHS.test(quantity.text) && { yearsToo: true }),
    ...(outOf && { outOf }),
    ...(quantity.unitText !== undefined && { unitText: quantity.unitText }),
    ...(display && { display }),
    ...(filler.concept !== undefined && { concept: filler.concept }),
    modifiers: filler.modifiers ?? [],
    ...(restated !== undefined && { restated }),
    sign: (words) => voice.marks.sign(now ? fact.id : filler.id, words),
  };
}

const DIMENSIONS = new Set(['distance', 'height', 'length', 'depth', 'width']);

/** Tientallen tot honderden: two vague bounds, said in words. */
const VAGUE_BOUNDS =
  /(?:tientallen|honderden|duizenden|miljoenen|miljarden) tot \p{Ll}*(?:tallen|honderden|duizenden|miljoenen|miljarden)/iu;

/** 2 uur en 7 minuten, 4 minuten en 24 seconden. */
const IN_PARTS = /(?:uur|uren|minu(?:ut|ten))(?: en|,)? \S+ (?:minu|second)/;
/** Negentien jaar en elf maanden. */
const YEARS_AND_MONTHS = /jaar.*maand/is;

/** Hedges that do not stand well before a subject: rond 700 demonstranten. */
const ODD_HEDGE = /^(?:rond|rondom|om en nabij|tegen|richting|plusminus|ca)\b/i;
const VALUE_ROLES = /^(?:value|difference|initial|final|score)$/;
/** What a bare number is the whole of: een kracht van 3,2, een score van 7. */
const SCALED = /(?<!\p{L})(?:kracht|magnitude|sterkte|\p{L}*cijfer|\p{L}*score|dichtheid|factor) van $/u;
/** Words that may follow a figure which counts nothing further. */
const AFTER_FIGURE =
  /^(?:aan|van|voor|in|op|bij|uit|tot|vast|gevangen|achter|eisen|naar|per|met|door|over|onder|tegen|af|en|of|maar|dan|die|dat|waar\p{Ll}*|terwijl|omdat|doordat|nadat|totdat|als|toen|tijdens|na|wegens|sinds|vanaf|om|te|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|niet|terug|ook|nog|al|weer|moet|moeten|moest|moesten|mag|mogen|mocht|mochten|wil|willen|hoeft|hoeven|nodig|waard|mis|kwijt|weg|bij|mee|beschikbaar|duurder|goedkoper|meer|minder|hoger|lager|extra|geleden|oud|lang|hoog|groot|zwaar|breed|diep|mogelijk|verwacht|warm|koud|heet|dik|snel|boven|onder|ver|ruim|fors|flink|vlak|nipt|iets|vanaf|rond|richting|verderop|verwijderd|langer|korter|sneller|later|eerder|samen|gezamenlijk|gemiddeld|maximaal|jaarlijks|maandelijks|dagelijks|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|opzij|apart|klaar|achter|gemoeid|opnieuw|bovenop|daarvoor|hiervoor|daarmee|daarna|eveneens|erbij|zelf|eigenlijk|namelijk|binnen|buiten|zonder|dankzij|vanwege|volgens|aldus|namens|inclusief|exclusief|gedurende|ondanks|naast|tussen|achteruit|vooruit|omhoog|omlaag|genoeg|netto|bruto|tijdelijk|vooral|vooraf|achteraf|alleen|neer|los|dicht|open|plat|stil|thuis|voort|deel|plaats|een|de|het|zijn|hun|haar|dit|deze|vorig|vorige|volgend|volgende|afgelopen|komend|komende|elk|elke|ieder|iedere|zowel|gisteren|vandaag|morgen|gestegen|gedaald|gemeten|gevallen|betaald|uitgegeven|opgehaald|kost|kostte|kosten|toe|terug|vrij|verlengd|verkort|ingekort|geschorst|opgeschort|geëist|beloofd|(?:toe|uit|op|af|in|terug|vrij|over|bij|aan)ge\p{L}+(?:d|t|en))\b/u;

/**
 * Whether a figure without a noun would lose what it counts: a bare number that is no value, or a sum or
 * measure that the source follows with a word which extraction did not read as its goods.
 */
function losesGoods(voice: Voice, { unit, start, end }: Quantity, role: string | undefined): boolean {
  if (unit.kind === 'none' && SCALED.test(voice.document.text.slice(Math.max(0, start - 30), start))) return false;
  if (unit.kind === 'none' || unit.kind === 'count') return role === undefined || !VALUE_ROLES.test(role);
  if (unit.kind !== 'measure' && unit.kind !== 'currency') return false;
  const [, next, , beyond] =
    /^ (\p{L}[\p{L}-]*)( (\p{L}[\p{L}-]*))?/u.exec(voice.document.text.slice(end, end + 60)) ?? [];
  if (next === undefined || countsNothing(voice, next) || HELD_OFFICE.test(next) || isParticle(next)) return false;
  // kost 30 euro inmiddels, 40 kilometer verderop: what an adverb parts from it is none of its goods
  return !(isAdverb(voice, next) && (beyond === undefined || countsNothing(voice, beyond)));
}

function countsNothing(voice: Voice, word: string): boolean {
  return AFTER_FIGURE.test(word) || COMPARATIVE_WORDS.has(word) || isVerb(voice, word);
}

/** Keurde 30 miljoen euro goed: the particle of a separable verb. */
function isParticle(word: string): boolean {
  particles ??= new Set([...frameIndex().verbs.values()].flat().flatMap(({ particle }) => particle ?? []));
  return particles.has(word);
}

let particles: ReadonlySet<string> | undefined;

/** An adverb of one word, and no adjective that may stand before a noun as it is (gratis). */
function isAdverb({ lexicon }: Voice, word: string): boolean {
  const { byFirst, byId } = dutchAdverbs(lexicon);
  const forms = byFirst.get(word) ?? [];
  return forms.some(({ id, words }) => words.length === 1 && !byId.get(id)?.invariable) && !isNounForm(lexicon, word);
}

/** Weak participles with ge-, also behind a particle (gereserveerd, opzijgezet). */
const PARTICIPLE = /^(?:\p{L}{2,})?ge\p{L}{3,}(?:d|t)$/u;

/** A form of a verb and of no noun (300 euro betalen). */
function isVerb({ lexicon }: Voice, word: string): boolean {
  const isForm = frameIndex().verbs.has(word) || commonVerbForms(word).length > 0 || PARTICIPLE.test(word);
  return isForm && !isNounForm(lexicon, word);
}

/** The sums that restate this one (54 miljoen pond: bijna 60 miljoen euro), told behind the first of them. */
function restatedText(voice: Voice, quantity: Quantity, context: FillerContext): string | undefined {
  const relation = voice.relations.find(
    ({ kind, members }) =>
      kind === 'restates' && members[0] === quantity.id && members.every((id) => voice.quantities.has(id)),
  );
  if (!relation) return undefined;
  const others = relation.members.slice(1).map((id) => {
    const spec = figureSpec(
      voice,
      { kind: 'quantity', id },
      { ...context, style: { ...context.style, valueOnly: true } },
    );
    return voice.grammar.figure(spec, { figures: true, valueOnly: true }).text;
  });
  return others.join(', ');
}

/** A bare number of a whole counts what the whole counts: it is written as a count is. */
export function counting(spec: FigureSpec): FigureSpec {
  return spec.unit.kind === 'none' ? { ...spec, unit: { kind: 'count' } } : spec;
}
