import { withoutSigns } from '../figures/figure-marks.ts';
import { opensWithCount } from '../clauses/order-adjuncts.ts';
import type { Clause, Piece } from '../phrases/phrase.ts';

/**
 * Gewond geraakt bij een ongeluk op de A2: where it was stands behind what happened there, and both behind the verbs,
 * or before all the rest where the clause opens with its place.
 */
export function withOccasion(spec: Clause): Clause {
  const at = spec.rest.findIndex((piece) => piece.kind === 'words' && piece.text === 'bij');
  const event = spec.rest[at + 1];
  const isPlain = event?.kind === 'phrase' && event.form === undefined && event.phrase.which === undefined;
  const { place } = spec;
  if (at < 0 || !isPlain || place === undefined || spec.late || spec.polarity === 'negated') return spec;
  // bij een brand in een flat in Arnhem, but in de haven bij een controle: only behind what is new there
  if (spec.order === 'infinitive' || /^(?:daar|hier|ter plaatse)$/.test(place)) return spec;
  return {
    ...spec,
    rest: [...spec.rest.slice(0, at), ...spec.rest.slice(at + 2)],
    place: `bij ${event.phrase.text} ${place}`,
  };
}

/** Aan de universiteit studeren 12.000 studenten: what is known opens in the place of a figure. */
export function withSetting(spec: Clause): Clause {
  const [link, known] = spec.rest.slice(-2);
  const isLinked = link?.kind === 'words' && /^(?:aan|in|op|uit|bij|onder|naar|voor)$/.test(link.text);
  if (spec.order !== 'main' || spec.voice === 'passive' || spec.time !== undefined || spec.place !== undefined)
    return spec;
  // sinds het begin van het offensief zijn 90.000 inwoners gevlucht: an occasion opens before where
  if (spec.adjuncts?.some(({ position }) => position !== 'middle')) return spec;
  if (!isLinked || known?.kind !== 'phrase' || known.form || known.phrase.indefinite || !opensWithCount(spec))
    return spec;
  return { ...spec, rest: spec.rest.slice(0, -2), place: `${link.text} ${known.phrase.text}` };
}

/** Er zaten twee vrouwen in de auto, but de twee vrouwen zaten in de auto: er brings in what is not known yet. */
export function withoutExpletive(spec: Clause): Clause {
  const [first, ...rest] = spec.rest;
  if (!isExpletive(spec) || first?.kind !== 'phrase' || !isOfKnown(first.phrase.text)) return spec;
  return { ...spec, subject: [first], rest };
}

/** Whether a clause has nothing but er before its verb. */
export function isExpletive({ subject }: Clause): boolean {
  const [only] = subject;
  return subject.length === 1 && only?.kind === 'words' && only.text.trim().toLowerCase() === 'er';
}

/** De twee, or a share of those that are known: ruim een derde van de doden zat in een auto. */
function isOfKnown(text: string): boolean {
  const words = withoutSigns(text);
  return (
    /^(?:de|het|deze|die|beide|alle) /i.test(words) ||
    /(?:^| )(?:derde|kwart|vijfde|tiende|helft|procent|meerderheid|meeste|\S+ op de \S+) van (?:de|het) /.test(words)
  );
}

/** What the reader has been told of: de weg, but no figure and no list. */
export function isKnown(piece: Piece): boolean {
  if (piece.kind !== 'phrase' || piece.form || piece.phrase.indefinite || piece.phrase.list) return false;
  // nog steeds ruim 13 procent van de stemmen
  return !/^(?!(?:de|het) )(?:\S+ )*\d/.test(withoutSigns(piece.phrase.text));
}

/** What is new to the reader: een man, drie mannen. */
export function isNew(piece: Piece): boolean {
  return piece.kind === 'phrase' && piece.phrase.indefinite;
}

/** One somebody or something of whom the phrase says more than what he is. */
export function isDescribed(piece: Piece): boolean {
  if (piece.kind !== 'phrase' || !/^een \S+ \S/.test(piece.phrase.text)) return false;
  // een 47-jarige inwoner van Asperen en een man uit Herwijnen
  return piece.phrase.number === 'singular' || (piece.phrase.list === true && / en een \S+ \S/.test(piece.phrase.text));
}
