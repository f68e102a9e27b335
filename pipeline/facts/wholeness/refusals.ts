import { dutchAdverbs } from '../../lexicon/adverbs.ts';
import { frameIndex } from '../../lexicon/frames.ts';
import { RATES } from '../../lexicon/rates.ts';
import { conceptOf, termsOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isOfRisk } from '../events/risks.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

/** What these say is what somebody or something is held to be (als onvoldoende, als terroristische organisatie). */
const JUDGED_AS = /^(?:assessment|recognition|use|application|condemnation|praise|naming)$/;
/** Frames of what stands at one time and not at another (voor de oorlog). */
export const STANDING = new Set([
  'population',
  'users',
  'members',
  'level',
  'employment',
  'count',
  'residence',
  'ownership',
]);

/** Frames of a rate, a price or how it moves: for whom or for what it holds is part of it (voor een gezin, voor een kaartje). */
export const RATED = new Set('level price cost growth decline higher lower use application'.split(' '));

/**
 * Whether a fact would say something that is not so, or nothing at all, however much of its clause stands beside it.
 *
 * @param own words of its clause
 * @param isTold whether a fact of the clause tells a word
 */
export function isRefused(
  context: SentenceContext,
  fact: FactDraft,
  own: readonly Token[],
  isTold: (token: Token) => boolean,
): boolean {
  const isVerdict = own.some((token) => lower(token) === 'als' && !isTold(token));
  const isMore = own.some((token, at) => isAgain(own, at) && !isTold(token));
  return (
    (isVerdict && JUDGED_AS.test(fact.frame)) ||
    (isMore && !countsEvents(context, fact)) ||
    isBare(fact) ||
    isOfWhatIsLost(fact, own) ||
    (fact.frame === 'wanting' && own.some((token) => isInfinitive(token) && !isTold(token))) ||
    losesOwner(context, fact) ||
    !hasSetting(context, fact) ||
    isAgeOfEach(fact) ||
    isDeniedTwice(fact) ||
    isDeniedOfSome(fact) ||
    isPartOfOne(context, fact)
  );
}

/** Verliest 90 miljoen euro aan omzet: what is lost is not what there is. */
function isOfWhatIsLost({ frame, clausal }: FactDraft, own: readonly Token[]): boolean {
  if (clausal || !/^(?:revenue|profit|financial-result|savings)$/.test(frame)) return false;
  return own.some(
    ({ upos, lemma }) => upos === 'VERB' && /^(?:verliezen|mislopen|derven|lopen|schelen|missen)$/.test(lemma),
  );
}

/** Wilden delen van het archief verkopen: what they wanted is to sell it. */
function isInfinitive({ upos, feats, text }: Token): boolean {
  return feats.VerbForm === 'Inf' || (upos === 'VERB' && /(?:en|gaan|staan|slaan|doen|zien)$/.test(text));
}

/** Those to whom something happened are so many, whoever came before; a sum or a number that stands is only a part. */
function countsEvents({ mentions }: SentenceContext, { frame, quantity }: FactDraft): boolean {
  const figure = mentions.quantities.find(({ id }) => id === quantity?.ref);
  return (figure === undefined || figure.unit.kind === 'count') && !STANDING.has(frame);
}

/** Nog eens 3 miljoen: on top of what was told before. */
function isAgain(tokens: readonly Token[], at: number): boolean {
  return (
    lower(tokens[at]) === 'nog' && lower(tokens[at + 1]) === 'eens' && tokens[at + 1]!.index === tokens[at]!.index + 1
  );
}

/** Het drietal is 15, 16 en 19 jaar oud: three ages, of which none is that of all. */
function isAgeOfEach({ frame, circumstances = [] }: FactDraft): boolean {
  return frame === 'age' && circumstances.some((said) => said.kind === 'adjunct' && said.relation === 'duration');
}

/** Words that a denial takes hold of: niet alle bewoners, niet meer woningen. */
const DENIED_WITH =
  /^(?:geen|niemand|alle|al het|veel|weinig|meer|minder|beide|elke?|iedere?|sommige|verschillende|meerdere|diverse|de meeste)\b/i;

/** Geen enkele bewoner as it stands, in a fact that is denied already. */
function isDeniedTwice({ polarity, roles }: FactDraft): boolean {
  return (
    polarity === 'negated' &&
    Object.values(roles).some((filler) => filler.kind === 'text' && DENIED_WITH.test(filler.spans[0]!.text))
  );
}

/** Niet alle bewoners: what holds of some of them, or of none, is not what a denial of the whole event says. */
function isDeniedOfSome({ polarity, roles, place }: FactDraft): boolean {
  const hasDeterminer = (filler: Filler): boolean =>
    filler.kind === 'list'
      ? filler.items.some(hasDeterminer)
      : filler.kind === 'concept' &&
        filler.determiner !== undefined &&
        !/^(?:his|her|its|their)/.test(filler.determiner);
  return polarity === 'negated' && [...Object.values(roles), ...(place ? [place] : [])].some(hasDeterminer);
}

/** Een derde van het gebouw: a share of one thing, which is not a share of such things. */
function isPartOfOne(
  { sentence, mentions, lexicon, words }: SentenceContext,
  { frame, quantity, roles }: FactDraft,
): boolean {
  if (isOfRisk(frame)) return false;
  // its one thing is told as such
  if (Object.values(roles).some((filler) => filler.kind === 'quantity' && filler.id === quantity?.ref && filler.whole))
    return false;
  const share = mentions.quantities.find((other) => other.id === quantity?.ref);
  if (!share || share.of === undefined || RATES.test(share.of) || !/^(?:fraction|percent)$/.test(share.unit.kind))
    return false;
  const concept = conceptOf(lexicon, share.of, 'noun', words);
  const term = concept === undefined ? undefined : termsOf(lexicon, 'nl').get(concept.id);
  if (term?.pos !== 'noun' || term.other === undefined || term.other === term.one) return false;
  const counted = sentence.tokens.find((token) => token.start >= share.start && token.lemma.toLowerCase() === share.of);
  return counted?.feats.Number === 'Sing' || lower(counted) === share.of;
}

/** Haar cliënt, zijn moeder: of whom, where nobody is told before it in the same fact. */
function losesOwner({ mentions, lexicon }: SentenceContext, { roles }: FactDraft): boolean {
  const isPerson = (filler: Filler): boolean =>
    filler.kind === 'entity'
      ? mentions.entities.some(({ id, type }) => id === filler.id && type === 'person')
      : termTypeOf(lexicon, filler) === 'person';
  const fillers = Object.values(roles);
  return (
    fillers.some((filler) => filler.kind === 'text' && /^(?:zijn|haar|hun) /i.test(filler.spans[0]!.text)) &&
    !fillers.some(isPerson)
  );
}

function termTypeOf(lexicon: SentenceContext['lexicon'], filler: Filler): string | undefined {
  const id = filler.kind === 'concept' ? filler.id : filler.kind === 'quantity' ? filler.concept : undefined;
  const term = id === undefined ? undefined : termsOf(lexicon, 'nl').get(id);
  return term?.pos === 'noun' ? term.type : undefined;
}

/** Frames that say nothing of a party that is not named: the fire brigade arrived, software is supported. */
const THIN = new Set(
  'sharing arrival departure support criticism testing treatment use processing participation origin supply production investigation surveillance search callout landing return visit departure leaving protection care guarding starting organising resumption continuation causation watching listening reading extinguishing assessment writing recording broadcast translation feeding eating drinking marriage moving recovery'.split(
    ' ',
  ),
);

/** One concept in a thin frame and nothing else: no figure, time, place or source. */
function isBare({ frame, roles, quantity, time, place, attribution, circumstances = [] }: FactDraft): boolean {
  const fillers = Object.values(roles);
  const [only] = fillers;
  if (!THIN.has(frame) || fillers.length !== 1 || only?.kind !== 'concept') return false;
  if (circumstances.some((said) => said.kind === 'adjunct' && said.relation === 'frequency')) return false;
  return !(only.modifiers?.length || only.complements?.length || quantity || time || place || attribution);
}

/** Some events say nothing without where they were (de man woont), others without either where or when. */
function hasSetting(
  { lexicon }: SentenceContext,
  { frame, time, place, quantity, circumstances = [] }: FactDraft,
): boolean {
  const setting = frameIndex().frames.get(frame)?.setting;
  const says = (relations: RegExp): boolean =>
    circumstances.some((said) => said.kind === 'adjunct' && relations.test(said.relation));
  // in de zorg; onder ouderen
  const isSomewhere = circumstances.some(
    (said) =>
      (said.kind === 'adverb' && dutchAdverbs(lexicon).byId.get(said.id)?.class === 'place') ||
      (said.kind === 'adjunct' && said.id === 'among-people'),
  );
  if (setting === undefined || place !== undefined || isSomewhere || says(/^place$/)) return true;
  // het was 31 graden: where or when, however many
  const isCounted = quantity !== undefined && frame !== 'air-temperature';
  const hasHour = circumstances.some(({ kind }) => kind === 'clock');
  return setting === 'any' && (time !== undefined || isCounted || hasHour || says(/^(?:occasion|time|accompaniment)$/));
}

/** What ends or reverses what was so before. */
const UNDOING =
  /^(?:vinden|terugvinden|terechtkomen|bevrijden|vrijlaten|vrijkomen|vrijspreken|herstellen|repareren|intrekken|opheffen|terugdraaien|schrappen|afschaffen|vernietigen|heropenen|afblazen|seponeren|terugtrekken|redden)$/;

/** Whether a verb of a clause ends or reverses what was so before (is gevonden, werd vrijgelaten). */
export function undoes(clause: Clause | undefined): boolean {
  const words = clause?.tokens.map(lower) ?? [];
  return (clause?.verbs ?? []).some(
    ({ lemma, auxiliary }) =>
      auxiliary === undefined && (UNDOING.test(lemma) || words.some((word) => UNDOING.test(`${word}${lemma}`))),
  );
}
