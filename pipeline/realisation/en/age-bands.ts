import type { AgeBand } from '../phrases/ages.ts';

/** People aged 65 and over, children under 12: behind the noun. */
export function englishBand(band: AgeBand): string {
  switch (band.kind) {
    case 'from':
      return `aged ${band.years} and over`;
    case 'to':
      return `aged ${band.years} and under`;
    default:
      return englishAge(band);
  }
}

/** They are aged 65 or over, under 18: by itself. */
export function englishAge(band: AgeBand): string {
  switch (band.kind) {
    case 'from':
      return `aged ${band.years} or over`;
    case 'to':
      return `aged ${band.years} or under`;
    case 'under':
      return `under ${band.years}`;
    case 'over':
      return `over ${band.years}`;
    case 'until':
    case 'through':
      return `aged ${band.low} to ${band.high}`;
    case 'between':
      return `aged between ${band.low} and ${band.high}`;
  }
}
