import type { AgeBand, withoutAges } from '../phrases/ages.ts';

/** Van 65 jaar en ouder, jonger dan 18 jaar: behind the noun. */
export function dutchBand(band: AgeBand): string {
  switch (band.kind) {
    case 'from':
      return `van ${band.years} jaar en ouder`;
    case 'to':
      return `van ${band.years} jaar en jonger`;
    case 'under':
      return `onder de ${band.years} jaar`;
    case 'over':
      return `boven de ${band.years} jaar`;
    case 'between':
      return `tussen de ${band.low} en ${band.high} jaar`;
    default:
      return dutchAge(band);
  }
}

/** 65-plussers: those of whom no more is said than that. */
export function plusserOf(
  id: string,
  { band, rest }: ReturnType<typeof withoutAges>,
  plural: boolean,
): string | undefined {
  if (id !== 'individual' || band?.kind !== 'from' || rest.length > 0) return undefined;
  return `${band.years}-plusser${plural ? 's' : ''}`;
}

/** Is 65 jaar of ouder, jonger dan 18 jaar: by itself. */
export function dutchAge(band: AgeBand): string {
  switch (band.kind) {
    case 'from':
      return `${band.years} jaar of ouder`;
    case 'to':
      return `${band.years} jaar of jonger`;
    case 'under':
      return `jonger dan ${band.years} jaar`;
    case 'over':
      return `ouder dan ${band.years} jaar`;
    case 'until':
      return `van ${band.low} tot ${band.high} jaar`;
    case 'through':
      return `van ${band.low} tot en met ${band.high} jaar`;
    case 'between':
      return `tussen de ${band.low} en ${band.high} jaar oud`;
  }
}
