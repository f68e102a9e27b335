import type { AgeBand } from '../phrases/ages.ts';

/** Des personnes de 65 ans et plus, de moins de 18 ans: behind the noun. */
export function frenchBand(band: AgeBand): string {
  switch (band.kind) {
    case 'from':
      return `de ${band.years} ans et plus`;
    case 'to':
      return `de ${band.years} ans et moins`;
    case 'under':
    case 'over':
      return `de ${frenchAge(band)}`;
    default:
      return `de ${band.low} à ${band.high} ans`;
  }
}

/** Ils ont 65 ans ou plus, moins de 18 ans: by itself. */
export function frenchAge(band: AgeBand): string {
  switch (band.kind) {
    case 'from':
      return `${band.years} ans ou plus`;
    case 'to':
      return `${band.years} ans ou moins`;
    case 'under':
      return `moins de ${band.years} ans`;
    case 'over':
      return `plus de ${band.years} ans`;
    default:
      return `entre ${band.low} et ${band.high} ans`;
  }
}
