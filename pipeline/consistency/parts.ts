import type { Extraction } from '../model/extraction.ts';
import type { Relation } from '../model/fact.ts';
import type { Quantity } from '../model/mention.ts';
import type { SourceDocument } from '../model/source.ts';

const INCLUDING =
  /^[^.;:!?]{0,40}?,?\s*(?:waaronder|onder wie|onder hen|van wie(?: er)?|waarvan(?: er)?|van wie nog|inclusief)\s*$/;
/** Onder wie een agent en twee kinderen, onder wie een moeder en haar twee kinderen: behind those of whom there is one. */
const INCLUDING_ONE =
  /^[^.;:!?]{0,40}?,?\s*(?:waaronder|onder wie|onder hen)\s(?:(?:een|de|het) [^.;:!?\d,]{1,40}?(?:, | en (?:(?:haar|zijn|hun|nog) )?))+$/;
const OUT_OF = /^\s+(?:van|op)\s+(?:de|het|die|deze|hun|alle|in totaal|de in totaal)\s*$/;

/** 50.000 gebruikers, waaronder 12.000 in Nederland; 300 van de 900 leden: the part first, the whole second. */
export function partsOfWholes({ text }: SourceDocument, extraction: Extraction): Relation[] {
  const ordered = [...extraction.quantities].sort((a, b) => a.start - b.start);
  const said = saidParts(extraction);
  const known = new Set(said.map(({ members }) => extraction.facts.find(({ id }) => id === members[0])?.quantity?.ref));
  const found = ordered.flatMap((second, at): Relation[] => {
    const first = ordered[at - 1];
    if (!first || second.start - first.end > 90 || known.has(first.id) || known.has(second.id)) return [];
    const between = text.slice(first.end, second.start);
    const isNear = between.length <= 60;
    if (((isNear && INCLUDING.test(between)) || INCLUDING_ONE.test(between)) && comparable(first, second))
      return [second, ...listedWith(text, ordered.slice(at))]
        .filter((part) => comparable(first, part))
        .map((part) => relation(extraction, part, first));
    if (isNear && OUT_OF.test(between) && comparable(second, first) && countsTheSame(second, first))
      return [relation(extraction, first, second)];
    return [];
  });
  return [...said, ...found];
}

/** Onder wie drie kinderen, twee agenten en een van 40: the figures that go on a list with its first. */
function listedWith(text: string, [opening, ...others]: readonly Quantity[]): Quantity[] {
  const end = others.findIndex(
    ({ start }, at) => !/^[^.;:!?,\d]{0,30}(?:,| en)\s+$/.test(text.slice([opening!, ...others][at]!.end, start)),
  );
  return end < 0 ? others : others.slice(0, end);
}

/** Figures that the facts themselves tell as a part of another (twee van de vijf verdachten). */
function saidParts({ facts }: Extraction): Relation[] {
  return facts.flatMap((fact) =>
    Object.values(fact.roles).flatMap((filler): Relation[] => {
      if ((filler.kind !== 'quantity' && filler.kind !== 'concept') || filler.whole?.kind !== 'quantity') return [];
      const { id } = filler.whole;
      const whole = facts.find((other) => other !== fact && other.quantity?.ref === id);
      return [{ kind: 'part-of', members: [fact.id, whole?.id ?? id] }];
    }),
  );
}

/** A part has the unit of its whole, or counts something among what the whole counts. */
function comparable(whole: Quantity, part: Quantity): boolean {
  if (part.unit.kind === 'percent' || part.unit.kind === 'fraction' || whole.unit.kind === 'percent') return false;
  if (part.unit.kind === 'none' || part.unit.kind === 'count') return whole.unit.kind === 'count';
  return part.unit.code === whole.unit.code;
}

/** Twee van de vijf verdachten; 2300 medewerkers van de vijf bedrijven are whose they are. */
function countsTheSame({ of: whole }: Quantity, { of: part }: Quantity): boolean {
  return whole === undefined || part === undefined || whole.endsWith(part) || part.endsWith(whole);
}

function relation({ facts }: Extraction, part: Quantity, whole: Quantity): Relation {
  const partFact = facts.find((fact) => fact.quantity?.ref === part.id);
  const wholeFact = facts.find((fact) => fact.quantity?.ref === whole.id && fact.frame === partFact?.frame);
  return { kind: 'part-of', members: partFact && wholeFact ? [partFact.id, wholeFact.id] : [part.id, whole.id] };
}
