import type { Extraction } from '../model/extraction.ts';
import { isSo, type Fact } from '../model/fact.ts';
import type { PlannedFigure } from '../model/plan.ts';
import { TABLED } from './aggregate.ts';
import { restatedFacts } from './restated.ts';

/** A table of key figures that fits on a screen. */
const MOST_FIGURES = 16;

/** A table of the source is taken over whole, or not at all. */
const MOST_TABLED = 12;

/**
 * Facts with a figure that the source asserts, in the order of the source, by place where the source compares
 * places. In a source of several reports what leans on a sentence has no row: which report is it of? A table has no room for a hedge: what is alleged, denied, planned or only due is told in sentences.
 */
export function selectFigures(extraction: Extraction, isOneReport = true): PlannedFigure[] {
  const restated = restatedFacts(extraction);
  const severalBodies = extraction.entities.filter(({ type }) => type === 'organisation').length > 1;
  const withFigure = extraction.facts.filter(
    (fact) =>
      fact.quantity &&
      !restated.has(fact.id) &&
      fact.state !== 'rejected' &&
      isSo(fact) &&
      !fact.clauses &&
      !fact.deferred &&
      // there: of which place, a row by itself does not say
      !fact.circumstances?.some((said) => said.kind === 'adverb' && said.id === 'there') &&
      (isOneReport || !fact.leans) &&
      !isFromThen(extraction, fact) &&
      standsAlone(fact) &&
      !(severalBodies && isOfSomebody(fact)),
  );
  const tabled = withFigure.filter(({ frame }) => frame === TABLED);
  const own = withFigure.filter(({ frame }) => frame !== TABLED);
  const chosen = new Set([
    ...own.sort((a, b) => b.salience - a.salience).slice(0, MOST_FIGURES),
    ...(tabled.length <= MOST_TABLED ? tabled : []),
  ]);
  const seen = new Set<string>();
  const figures = withFigure.filter((fact) => {
    if (!chosen.has(fact) || seen.has(fact.quantity!.ref)) return false;
    seen.add(fact.quantity!.ref);
    return true;
  });
  const placeOf = (fact: (typeof figures)[number]): string | undefined =>
    fact.place?.kind === 'entity' ? fact.place.id : undefined;
  const places = new Set(figures.map(placeOf).filter((place) => place !== undefined));
  return figures.map((fact) => {
    const place = placeOf(fact);
    const isCompared = places.size > 1 && place !== undefined;
    return { fact: fact.id, ...(isCompared && { group: { kind: 'place' as const, key: place } }) };
  });
}

/** Nouns that are always of something, which a row has to name: the costs, the price, the number. */
const OWNED = new Set(
  'costs cost-price price amount number percentage proportion rate yield-proceeds maximum minimum average increase decrease rise fall surplus deficit capacity'.split(
    ' ',
  ),
);
/** The premium rose: of which of the bodies that the text names, only the sentence that it leans on says. */
function isOfSomebody({ leans, roles, place }: Fact): boolean {
  const fillers = Object.values(roles);
  return (
    leans !== undefined &&
    place === undefined &&
    !JSON.stringify(fillers).includes('"entity"') &&
    fillers.some(
      (filler) =>
        filler.kind === 'concept' && filler.definite && !filler.complements?.length && !filler.modifiers?.length,
    )
  );
}

/** Een jaar eerder, twee weken later: so long before or after what only the sentence before says. */
function isFromThen({ dates }: Extraction, { time }: Fact): boolean {
  const date = dates.find(({ id }) => id === time?.id);
  return date?.kind === 'duration' && /(?:eerder|ervoor|daarvoor|later|daarna|erna|erop|daarop)$/i.test(date.text);
}

/** The time is that of the sentence before. */
const OF_THEN =
  /^(?:toen (?!(?:de|het|een|hij|zij|ze|er|we|die|deze|dit|dat|twee|drie|\d+) )|daarna )|(?:^|[^a-z])(?:destijds|indertijd|toentertijd) /i;

/** The row would point at what the sentences before speak of (dit onderdeel, beide vrouwen, vier andere verdachten). */
const OF_THOSE =
  /(?<!\p{L})(?:(?:dit|deze|die) (?!week|maand|jaar|kwartaal|zomer|winter|herfst|lente|eeuw|seizoen|is |zijn |was |waren |werd|word|heeft|hebben|had)\p{Ll}|beiden?|anderen|(?:de|het|vier|twee|drie|vijf|zes|veel|enkele) andere)(?!\p{Lu})/iu;

/** Whether a row says enough without the sentences around it: when, where they say that, and of what its costs are. */
function standsAlone({ roles, time, place, evidence, frame, leans }: Fact): boolean {
  if (time === undefined && evidence.some(({ text }) => OF_THEN.test(text))) return false;
  if (leans && evidence.some(({ text }) => OF_THOSE.test(text))) return false;
  return (
    frame === TABLED ||
    place !== undefined ||
    !Object.values(roles).some(
      (filler) =>
        filler.kind === 'concept' &&
        OWNED.has(filler.id) &&
        filler.definite &&
        !filler.complements?.length &&
        !filler.modifiers?.length,
    )
  );
}
